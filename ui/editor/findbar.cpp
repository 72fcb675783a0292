#include "editor/findbar.h"

#include "base/messages.h"
#include "text/diff.h"
#include "widgets/small.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t matchLimit = 20'000;

QToolButton *toggle(const QString &sign, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(const Theme &theme, SourceEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_pattern(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_case(toggle(u"Aa"_s, this))
    , m_word(toggle(u"\"ab\""_s, this))
    , m_regex(toggle(u".*"_s, this))
    , m_previous(iconButton(theme.icon(u"up"_s, &Tokens::muted), {}, this))
    , m_next(iconButton(theme.icon(u"down"_s, &Tokens::muted), {}, this))
    , m_close(iconButton(theme.icon(u"close"_s, &Tokens::muted), {}, this))
    , m_one(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_count(new ElidedLabel(Qt::ElideRight, this))
    , m_replaceRow(new QWidget(this))
    , m_lane(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 5, 8, 5);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_pattern, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_word),
                            static_cast<QWidget *>(m_regex), static_cast<QWidget *>(m_previous),
                            static_cast<QWidget *>(m_next)})
        first->addWidget(widget);
    m_count->setProperty("muted", true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(110);
    first->addWidget(m_count);
    first->addWidget(m_close);
    column->addLayout(first);
    auto *second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(4);
    second->addWidget(m_with, 1);
    second->addWidget(m_one);
    second->addWidget(m_all);
    column->addWidget(m_replaceRow);
    column->addWidget(horizontalLine(this));
    for (QPushButton *button : {m_one, m_all})
        button->setProperty("bar", true);

    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::search);
    connect(m_pattern, &QLineEdit::textEdited, this, &FindBar::changed);
    for (QAbstractButton *button : {m_case, m_word, m_regex})
        connect(button, &QAbstractButton::toggled, this, &FindBar::changed);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(1); });
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::closeBar);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&edit.source(), &text::Document::changed, this, [this] {
        if (isVisible() && m_search)
            m_soon.start();
    });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible())
            tell();
    });
    m_pattern->installEventFilter(this);
    m_with->installEventFilter(this);
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->installEventFilter(this);
    setTexts();
    hide();
}

FindBar::~FindBar()
{
    if (m_cancel)
        *m_cancel = true;
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void FindBar::setTexts()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    name(m_case, tr("Match case"));
    name(m_word, tr("Whole words"));
    name(m_regex, tr("Regular expression"));
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_close, tr("Close"));
    m_one->setText(tr("Replace"));
    m_all->setText(tr("Replace all"));
    tell();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        closeBar();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (watched == m_pattern)
            go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        else if (watched == m_with)
            replaceOne();
        else if (auto *button = qobject_cast<QAbstractButton *>(watched))
            button->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::open(bool replace)
{
    m_replaceRow->setVisible(replace);
    show();
    const text::Selection now = m_edit.selection();
    const QByteArray selected
        = m_edit.source().bytes().sliced(now.begin(), now.end() - now.begin());
    m_from = now.begin();
    if (!selected.isEmpty() && !selected.contains('\n') && !selected.contains('\r')
        && selected.size() < 1000) {
        m_pattern->setText(text::decode(selected));
        m_regex->setChecked(false);
    }
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
    changed();
}

void FindBar::closeBar()
{
    m_soon.stop();
    if (m_cancel)
        *m_cancel = true;
    m_search.reset();
    m_matches.clear();
    m_revision = 0;
    m_wanted = 0;
    m_edit.setSearch(std::nullopt);
    hide();
    m_edit.setFocus();
}

// The pattern is another one.
void FindBar::changed()
{
    m_search.reset();
    m_error.reset();
    m_matches.clear();
    m_revision = 0;
    m_replaced = -1;
    if (!m_pattern->text().isEmpty()) {
        auto made = text::Search::compile(
            {m_pattern->text(), m_case->isChecked(), m_word->isChecked(), m_regex->isChecked()});
        if (made)
            m_search = std::move(*made);
        else
            m_error = made.error();
    }
    m_edit.setSearch(m_search);
    m_wanted = 2;
    m_search ? search() : tell();
}

void FindBar::search()
{
    m_soon.stop();
    if (!m_search)
        return;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_searching = true;
    m_lane.run(
        [search = *m_search, bytes = m_edit.source().bytes(), cancel = m_cancel] {
            return search.all(bytes, 0, bytes.size(), matchLimit, cancel.get());
        },
        [this, revision = m_edit.source().revision(),
         cancel = m_cancel](const Result<std::vector<text::Match>> &found) {
            if (cancel == m_cancel)
                take(found, revision);
        });
}

void FindBar::take(const Result<std::vector<text::Match>> &found, quint64 revision)
{
    m_searching = false;
    if (!isVisible() || !m_search)
        return;
    if (revision != m_edit.source().revision())
        return search();
    m_error.reset();
    m_matches.clear();
    if (found)
        m_matches = *found;
    else
        m_error = found.error();
    m_revision = revision;
    const int wanted = std::exchange(m_wanted, 0);
    if (wanted == 2)
        selectMatch(m_from, 0);
    else if (wanted != 0)
        go(wanted);
    tell();
}

void FindBar::go(int by)
{
    if (!isVisible())
        return open(false);
    m_replaced = -1;
    if (!m_search)
        return;
    if (m_revision != m_edit.source().revision()) {
        m_wanted = by;
        return search();
    }
    const text::Selection now = m_edit.selection();
    selectMatch(by > 0 ? now.end() : now.begin(), by);
    m_from = m_edit.selection().begin();
}

// The match at or behind `from`, or before it with `by` −1; around the end.
void FindBar::selectMatch(qsizetype from, int by)
{
    if (m_matches.empty())
        return tell();
    auto it = std::ranges::lower_bound(m_matches, from, {}, &text::Match::begin);
    if (by < 0)
        it = it == m_matches.begin() ? std::prev(m_matches.end()) : std::prev(it);
    else if (it == m_matches.end())
        it = m_matches.begin();
    m_edit.select({it->begin, it->end}, true);
    tell();
}

void FindBar::replaceOne()
{
    const text::Selection now = m_edit.selection();
    const bool known = m_search && m_revision == m_edit.source().revision();
    const text::Match match{now.begin(), now.end()};
    if (!known || std::ranges::find(m_matches, match) == m_matches.end())
        return go(1);
    const auto put = m_search->replacement(m_edit.source().bytes(), match, m_with->text());
    if (!put) {
        m_error = put.error();
        return tell();
    }
    const qsizetype behind = match.begin + put->size();
    m_edit.apply({{{match.begin,
                    m_edit.source().bytes().sliced(match.begin, match.end - match.begin), *put}},
                  {behind, behind}});
    go(1);
}

void FindBar::replaceAll()
{
    if (!m_search || m_edit.isLocked())
        return;
    struct Outcome
    {
        std::vector<text::Splice> splices;
        Result<qsizetype> count;
    };
    m_searching = true;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_lane.run(
        [search = *m_search, bytes = m_edit.source().bytes(), with = m_with->text()]() -> Outcome {
            auto replaced = search.replaceAll(bytes, 0, bytes.size(), with);
            if (!replaced)
                return {{}, std::unexpected(replaced.error())};
            return {text::splicesBetween(bytes, replaced->bytes), replaced->count};
        },
        [this, revision = m_edit.source().revision(), cancel = m_cancel](const Outcome &outcome) {
            if (cancel != m_cancel || !isVisible())
                return;
            if (revision != m_edit.source().revision())
                return replaceAll();
            m_searching = false;
            if (!outcome.count) {
                m_error = outcome.count.error();
                return tell();
            }
            const text::Selection now = m_edit.selection();
            m_edit.apply({outcome.splices,
                          {text::movedBy(outcome.splices, now.anchor),
                           text::movedBy(outcome.splices, now.cursor)}});
            m_replaced = int(*outcome.count);
            search();
        });
}

void FindBar::tell()
{
    const bool found = !m_matches.empty();
    m_previous->setEnabled(found);
    m_next->setEnabled(found);
    m_one->setEnabled(found && !m_edit.isLocked());
    m_all->setEnabled(found && !m_edit.isLocked());
    QString text;
    const QLocale locale;
    if (m_error) {
        text = messageText(*m_error);
    } else if (m_replaced >= 0) {
        text = tr("%n replaced", nullptr, m_replaced);
    } else if (m_search && m_revision == m_edit.source().revision()) {
        const text::Selection now = m_edit.selection();
        const auto it = std::ranges::find(m_matches, text::Match{now.begin(), now.end()});
        const QString all = m_matches.size() == matchLimit
                                ? locale.toString(qulonglong(matchLimit)) + u'+'
                                : locale.toString(qulonglong(m_matches.size()));
        text = !found ? tr("No matches")
               : it == m_matches.end()
                   ? all
                   //: Number of the selected match, of all matches.
                   : tr("%1 of %2").arg(locale.toString(it - m_matches.begin() + 1), all);
    }
    m_count->setText(text);
    m_count->setToolTip(m_error ? text : QString());
}

} // namespace tenon::ui
