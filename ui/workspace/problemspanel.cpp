#include "workspace/problemspanel.h"

#include "widgets/ink.h"
#include "widgets/small.h"

#include <QDir>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(const Theme &theme, items::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(theme, u"problem"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Entry entry = m_shown.value(m_list->indexOfTopLevelItem(item));
        Q_EMIT chosen(entry);
    });
    fill();
}

void ProblemsPanel::setEntries(const QList<Entry> &entries)
{
    if (entries == m_shown)
        return;
    m_shown = entries;
    fill();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void ProblemsPanel::fill()
{
    m_list->setAccessibleName(tr("Problems"));
    m_empty->setTexts(tr("No problems"),
                      tr("Every pipeline, component and other file of the workspace reads well."));
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const QDir folder(m_workspace.folder());
    for (const auto &[problem, node, port] : std::as_const(m_shown)) {
        const QString place = folder.relativeFilePath(problem.file)
                              + (problem.line > 0 ? u":%1"_s.arg(problem.line) : QString());
        auto *item = new QTreeWidgetItem(m_list, {problem.text, place});
        item->setIcon(0, problem.warning ? m_theme.icon(u"problem"_s, &Tokens::stale)
                                         : m_theme.stateIcon(Look::Failed));
        item->setData(0, Qt::AccessibleTextRole,
                      (problem.warning ? tr("Warning: %1") : tr("Error: %1")).arg(problem.text));
        item->setToolTip(0, problem.text);
        setInk(item, 1, QPalette::PlaceholderText);
        item->setSizeHint(0, {10, 24});
    }
    const int count = m_list->topLevelItemCount();
    if (row >= 0 && count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, count - 1)));
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
}

} // namespace tenon::ui
