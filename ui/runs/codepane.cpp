#include "runs/codepane.h"

#include "base/messages.h"
#include "widgets/diffview.h"
#include "widgets/ink.h"
#include "widgets/small.h"
#include "widgets/viewswitch.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::CodeFile;

namespace {

constexpr int codeRole = Qt::UserRole;     ///< Which of the codes.
constexpr int fileRole = Qt::UserRole + 1; ///< A file's path within it; empty for the code.
constexpr int filesShown = 2000;

} // namespace

struct CodePane::Compared
{
    std::vector<CodeFile> files;
    std::optional<Error> error;
};

CodePane::CodePane(const Theme &theme, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(mutedLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_files(new FilesPane(theme, syntax, this))
    , m_tree(new QTreeWidget(this))
    , m_right(new QStackedWidget(this))
    , m_note(new EmptyState(theme, u"code"_s, this))
    , m_diff(new DiffView(theme, syntax, this))
    , m_lane(this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(33, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_switch = new ViewSwitch(theme,
                              {{u"files"_s, [] { return tr("As it ran"); }},
                               {u"split"_s, [] { return tr("Changes since"); }}},
                              0, bar);
    row->addWidget(m_switch);
    m_again = iconButton(theme.icon(u"refresh"_s), {}, bar);
    m_previous = iconButton(theme.icon(u"up"_s), {}, bar);
    m_next = iconButton(theme.icon(u"down"_s), {}, bar);
    row->addSpacing(8);
    row->addWidget(m_summary, 1);
    for (QAbstractButton *button : {m_previous, m_next, m_again})
        row->addWidget(button);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);

    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_tree->setObjectName(u"code.changes"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    splitter->addWidget(m_tree);
    m_right->addWidget(m_note);
    m_right->addWidget(m_diff);
    splitter->addWidget(m_right);
    splitter->setSizes({300, 700});
    m_stack->addWidget(m_files);
    m_stack->addWidget(splitter);

    connect(m_switch, &ViewSwitch::chosen, this, [this](int way) { showChanges(way == 1); });
    connect(m_again, &QAbstractButton::clicked, this, &CodePane::compare);
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_diff->step(1); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { m_diff->step(-1); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CodePane::showDiff);
    connect(m_files, &FilesPane::revealWanted, this, &CodePane::revealWanted);
    setTexts();
    showChanges(false);
}

CodePane::~CodePane()
{
    m_stop.request_stop();
}

void CodePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        if (m_stack->currentIndex() == 1)
            compare();
    }
}

void CodePane::setTexts()
{
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_again, tr("Compare again"));
    name(m_next, tr("Next change"));
    name(m_previous, tr("Previous change"));
    m_tree->setAccessibleName(tr("Changed files"));
    m_diff->setAccessibleName(tr("Changes of the file"));
}

void CodePane::setEmptyTexts(const QString &title, const QString &text)
{
    m_files->setEmptyTexts(title, text);
}

void CodePane::setCode(const QList<Code> &code)
{
    if (code == m_code)
        return;
    m_code = code;
    QList<FilesPane::Root> roots;
    for (const Code &each : code)
        roots.append(each.root);
    m_files->setRoots(roots);
    if (m_stack->currentIndex() == 1)
        compare();
}

void CodePane::showChanges(bool changes)
{
    m_switch->setCurrent(changes ? 1 : 0);
    m_stack->setCurrentIndex(changes ? 1 : 0);
    for (QAbstractButton *button : {m_next, m_previous, m_again})
        button->setVisible(changes);
    m_summary->clear();
    if (changes)
        compare();
}

void CodePane::say(const QString &title, const QString &text)
{
    m_note->setTexts(title, text);
    m_right->setCurrentWidget(m_note);
    m_next->setEnabled(false);
    m_previous->setEnabled(false);
}

void CodePane::compare()
{
    m_stop.request_stop();
    m_stop = {};
    m_tree->clear();
    m_summary->setText(tr("Comparing…"));
    say(tr("Comparing…"), {});
    const int ticket = ++m_ticket;
    const QString cache
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/tenon/code"_s;
    m_lane.run(
        [code = m_code, cache, stop = m_stop.get_token()] {
            QList<Compared> list;
            for (const Code &each : code) {
                Compared compared;
                if (each.origin && !stop.stop_requested()) {
                    auto files = items::codeChanges(*each.origin, cache, stop);
                    if (files)
                        compared.files = std::move(*files);
                    else
                        compared.error = files.error();
                }
                list.append(std::move(compared));
            }
            return list;
        },
        [this, ticket](const QList<Compared> &compared) {
            if (ticket == m_ticket)
                take(compared);
        });
}

void CodePane::take(const QList<Compared> &compared)
{
    m_changed = 0;
    QTreeWidgetItem *first = nullptr;
    for (qsizetype i = 0; i < compared.size(); ++i) {
        const Compared &each = compared.at(i);
        const Code &code = m_code.at(i);
        auto *top = new QTreeWidgetItem(m_tree, {code.root.title});
        top->setIcon(0, m_theme.icon(u"folder"_s, &Tokens::muted));
        top->setData(0, codeRole, int(i));
        top->setToolTip(0, code.origin ? code.origin->folder : code.root.path);
        if (each.error) {
            top->setText(1, tr("not compared"));
            top->setToolTip(1, messageText(*each.error));
            continue;
        }
        m_changed += int(each.files.size());
        top->setText(1, !code.origin         ? tr("not compared")
                        : each.files.empty() ? tr("unchanged")
                                             : QLocale().toString(int(each.files.size())));
        for (const CodeFile &file : each.files) {
            if (top->childCount() == filesShown)
                break;
            auto *item = new QTreeWidgetItem(top, {file.relative, items::changeWord(file.change)});
            item->setIcon(0, m_theme.icon(u"file"_s, &Tokens::muted));
            item->setData(0, codeRole, int(i));
            item->setData(0, fileRole, file.relative);
            item->setToolTip(0, file.relative);
            if (!first)
                first = item;
        }
        const auto dress = [this](QTreeWidgetItem *item) {
            setInk(item, 1, QPalette::PlaceholderText);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        };
        dress(top);
        for (int child = 0; child < top->childCount(); ++child)
            dress(top->child(child));
        top->setExpanded(true);
    }
    m_summary->setText(m_changed == 0 ? tr("Nothing changed since it ran")
                                      : tr("%n file(s) changed since it ran", nullptr, m_changed));
    m_tree->setCurrentItem(first ? first : m_tree->topLevelItem(0));
}

void CodePane::showDiff(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const Code code = m_code.value(item->data(0, codeRole).toInt());
    const QString file = item->data(0, fileRole).toString();
    if (file.isEmpty()) {
        const QString why = item->toolTip(1);
        if (!why.isEmpty())
            say(tr("It cannot be compared"), why);
        else if (!code.origin)
            say(tr("It cannot be compared"),
                tr("It is not known which folder this code came from."));
        else if (item->childCount() == 0)
            say(tr("Nothing changed since it ran"), code.origin->folder);
        else
            say(tr("Choose a file"), tr("What changed in it is shown here."));
        return;
    }
    const int ticket = ++m_ticket;
    m_lane.run(
        [origin = *code.origin, file] { return items::codeDiff(origin, file); },
        [this, ticket, file](const Result<items::TextDiff> &diff) {
            if (ticket != m_ticket)
                return;
            if (!diff)
                return say(tr("It cannot be compared"), messageText(diff.error()));
            if (diff->binary || diff->tooLarge)
                return say(tr("It changed"), diff->binary
                                                 ? tr("It is no text, so no lines are shown.")
                                                 : tr("It is too large to be shown line by line."));
            m_diff->show(*diff, file);
            m_right->setCurrentWidget(m_diff);
            m_next->setEnabled(m_diff->hasChanges());
            m_previous->setEnabled(m_diff->hasChanges());
            m_diff->setAccessibleDescription(
                tr("%1: %2 lines added, %3 removed").arg(file).arg(diff->added).arg(diff->removed));
        });
}

} // namespace tenon::ui
