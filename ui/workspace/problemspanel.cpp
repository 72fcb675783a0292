#include "workspace/problemspanel.h"

#include "widgets/host.h"
#include "widgets/small.h"

#include <QDir>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(const Theme &theme, items::Workspace &workspace, Host &host,
                             QWidget *parent)
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
    connect(m_list, &QTreeWidget::itemActivated, this, [&host](const QTreeWidgetItem *item) {
        host.openFile(item->data(0, Qt::UserRole).toString(),
                      item->data(0, Qt::UserRole + 1).toInt(),
                      item->data(0, Qt::UserRole + 2).toInt());
    });
    connect(&workspace, &items::Workspace::filesChanged, this, &ProblemsPanel::fill);
    fill();
}

int ProblemsPanel::count() const
{
    return m_list->topLevelItemCount();
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
    m_list->clear();
    const QDir folder(m_workspace.folder());
    for (const items::Problem &problem : m_workspace.problems()) {
        const QString place = folder.relativeFilePath(problem.file)
                              + (problem.line > 0 ? u":%1"_s.arg(problem.line) : QString());
        auto *item = new QTreeWidgetItem(m_list, {problem.text, place});
        item->setIcon(0, problem.warning ? m_theme.icon(u"problem"_s, &Tokens::stale)
                                         : m_theme.stateIcon(Look::Failed));
        item->setData(0, Qt::UserRole, problem.file);
        item->setData(0, Qt::UserRole + 1, problem.line);
        item->setData(0, Qt::UserRole + 2, problem.column);
        item->setData(0, Qt::AccessibleTextRole,
                      (problem.warning ? tr("Warning: %1") : tr("Error: %1")).arg(problem.text));
        item->setToolTip(0, problem.text);
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setSizeHint(0, {10, 24});
    }
    m_stack->setCurrentIndex(m_list->topLevelItemCount() > 0 ? 1 : 0);
    Q_EMIT countChanged(count());
}

} // namespace tenon::ui
