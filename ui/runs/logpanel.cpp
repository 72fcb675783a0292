#include "runs/logpanel.h"

#include "widgets/logview.h"
#include "widgets/small.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

LogPanel::LogPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new LogView(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"terminal"_s, this))
    , m_tools(new QWidget(this))
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_follow(new QPushButton(this))
    , m_findBar(barFrame(32, this, true))
    , m_findText(new QLineEdit(this))
    , m_findCount(mutedLabel({}, this))
    , m_sizeLabel(mutedLabel({}, this))
    , m_regular(new QPushButton(u".*"_s, this))
    , m_case(new QPushButton(u"Aa"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_findBar);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    m_findButton = iconButton(theme.icon(u"search"_s, &Tokens::muted), {}, m_tools);
    m_why->setProperty("warnWord", true);
    m_follow->setProperty("bar", true);
    tools->addWidget(m_title);
    tools->addStretch();
    tools->addWidget(m_why);
    tools->addWidget(m_follow);
    tools->addWidget(m_findButton);

    auto *bar = static_cast<QHBoxLayout *>(m_findBar->layout());
    m_findText->setProperty("bar", true);
    m_findText->setFont(Theme::codeFont());
    m_findText->setFixedWidth(300);
    m_findText->setClearButtonEnabled(true);
    m_previous = iconButton(theme.icon(u"up"_s, &Tokens::muted), {}, m_findBar);
    m_next = iconButton(theme.icon(u"down"_s, &Tokens::muted), {}, m_findBar);
    m_close = iconButton(theme.icon(u"close"_s, &Tokens::muted), {}, m_findBar);
    for (QPushButton *button : {m_regular, m_case}) {
        button->setProperty("bar", true);
        button->setCheckable(true);
        button->setFixedWidth(34);
        connect(button, &QPushButton::toggled, this, &LogPanel::find);
    }
    bar->addWidget(m_findText);
    bar->addWidget(m_findCount);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_regular);
    bar->addWidget(m_case);
    bar->addStretch();
    bar->addWidget(m_sizeLabel);
    bar->addWidget(m_close);
    m_findBar->hide();

    connect(m_findText, &QLineEdit::textChanged, this, &LogPanel::find);
    connect(m_findText, &QLineEdit::returnPressed, this, [this] { m_view->findNext(); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { m_view->findNext(true); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_view->findNext(); });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        m_findBar->hide();
        m_view->find({});
        m_view->setFocus();
    });
    connect(m_findButton, &QAbstractButton::clicked, this, &LogPanel::openFind);
    connect(m_follow, &QPushButton::clicked, this,
            [this] { m_view->setFollowing(!m_view->isFollowing()); });
    connect(m_view, &LogView::followingChanged, this, &LogPanel::updateTexts);
    connect(m_view, &LogView::sizeChanged, this, &LogPanel::updateTexts);
    connect(m_view, &LogView::matchesChanged, this, &LogPanel::updateTexts);
    connect(m_view, &LogView::timeChosen, this, &LogPanel::timeChosen);
    m_findText->installEventFilter(this);
    updateTexts();
}

void LogPanel::show(const QString &title, const items::LogPlace &place, bool live)
{
    m_name = title;
    m_live = live;
    m_view->open(place.log, place.times, place.started);
    m_view->file().setLive(live);
    updateTexts();
}

void LogPanel::openFind()
{
    m_findBar->show();
    m_findText->setFocus(Qt::ShortcutFocusReason);
    m_findText->selectAll();
    find();
}

void LogPanel::find()
{
    if (!m_findBar->isVisible() && m_findText->text().isEmpty())
        return;
    m_view->find({m_findText->text(), m_regular->isChecked(), m_case->isChecked()});
}

bool LogPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_findText && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_close->click();
            return true;
        }
        if (key->key() == Qt::Key_Return && (key->modifiers() & Qt::ShiftModifier)) {
            m_view->findNext(true);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void LogPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void LogPanel::updateTexts()
{
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_close, tr("Close the find bar"));
    name(m_findButton, tr("Find in the log"));
    name(m_regular, tr("Regular expression"));
    name(m_case, tr("Match upper and lower case"));
    m_findText->setPlaceholderText(tr("Find"));
    m_findText->setAccessibleName(tr("Find in the log"));
    const items::LogSize size = m_view->size();
    m_stack->setCurrentIndex(size.rows > 0 ? 1 : 0);
    if (m_name.isEmpty())
        m_empty->setTexts(
            tr("No log yet"),
            tr("The log of the job or step you select stands here, live while it runs."));
    else if (m_live)
        m_empty->setTexts(tr("Nothing written yet"),
                          tr("%1 has not printed anything so far.").arg(m_name));
    else
        m_empty->setTexts(tr("No log"), tr("%1 printed nothing, or has not run.").arg(m_name));
    m_title->setText(m_name);
    const bool following = m_view->isFollowing();
    const qint64 fresh = m_view->newRows();
    m_follow->setVisible(!m_name.isEmpty() && size.rows > 0 && (m_live || !following));
    m_follow->setText(following   ? tr("Following")
                      : fresh > 0 ? tr("Follow, %n new line(s)", nullptr, int(fresh))
                      : m_live    ? tr("Follow")
                                  : tr("Go to the end"));
    m_follow->setIcon(following ? QIcon() : m_theme.icon(u"down"_s));
    m_why->setText(!following && m_live ? tr("Paused") : QString());
    const int matches = m_view->matchCount();
    m_findCount->setText(m_findText->text().isEmpty()       ? QString()
                         : !m_view->findProblem().isEmpty() ? m_view->findProblem()
                         : matches == 0                     ? tr("No match")
                                                            : tr("%1 of %2")
                                              .arg(QLocale().toString(m_view->currentMatch() + 1),
                                                   QLocale().toString(matches)));
    m_sizeLabel->setText(
        tr("%1 lines · %2")
            .arg(QLocale().toString(size.lines), QLocale().formattedDataSize(size.bytes)));
}

} // namespace tenon::ui
