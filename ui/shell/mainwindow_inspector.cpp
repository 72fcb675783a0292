// The dock with the properties of what is selected.
#include "shell/mainwindow.h"
#include "widgets/companion.h"
#include "widgets/small.h"
#include "workspace/filepage.h"
#include "workspace/inspector.h"
#include "workspace/workspacetree.h"

#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::NodeKind;

namespace {

constexpr int widthForAll = 1300; // below that a document has too little room beside two docks

Subject subjectOf(const items::NodeData &node)
{
    switch (node.kind) {
    case NodeKind::File:
    case NodeKind::Folder:
        return {node.path, {}, {}, {}, {}};
    case NodeKind::Job:
        return {{}, node.name, {}, {}, {}};
    case NodeKind::Asset:
        return {{}, {}, node.assetKind, node.name, {}};
    case NodeKind::Version:
        return {{}, {}, node.assetKind, node.name, node.title.sliced(1)};
    default:
        return {};
    }
}

Subject subjectOf(const Page *page)
{
    if (const auto *file = qobject_cast<const FilePage *>(page))
        return {file->path(), {}, {}, {}, {}};
    if (const auto assets = page->pickedAssets(); assets.size() == 1) {
        const items::PickedAsset &asset = assets.first();
        return asset.registered ? Subject{{}, {}, asset.kind, asset.name, asset.version}
                                : Subject{asset.file, {}, {}, {}, {}};
    }
    if (const auto jobs = page->pickedJobs(); jobs.size() == 1)
        return {{}, jobs.first().name, {}, {}, {}};
    return {};
}

} // namespace

void MainWindow::buildInspector()
{
    m_inspectorDock = new QDockWidget(this);
    m_inspectorDock->setObjectName(u"dock.inspector"_s);
    m_inspectorDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_inspectorDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_inspector = new Inspector(m_theme, m_workspace, *this, m_inspectorDock);
    auto *title = barFrame(33, m_inspectorDock);
    auto *row = static_cast<QHBoxLayout *>(title->layout());
    m_inspectorTitle = new QLabel(title);
    m_inspectorTitle->setFont(Theme::textFont(10, QFont::DemiBold));
    m_inspectorClose = static_cast<QToolButton *>(
        iconButton(m_theme.icon(u"close"_s, &Tokens::muted), {}, title));
    row->addWidget(m_inspectorTitle, 1);
    row->addWidget(m_inspectorClose);
    connect(m_inspectorClose, &QToolButton::clicked, this, [this] { toggleInspector(false); });
    connect(m_inspectorDock->toggleViewAction(), &QAction::triggered, this,
            &MainWindow::toggleInspector);
    m_inspectorDock->setTitleBarWidget(title);
    m_inspectorStack = new QStackedWidget(m_inspectorDock);
    m_inspectorStack->addWidget(m_inspector);
    m_inspectorDock->setWidget(m_inspectorStack);
    m_inspectorDock->setMinimumWidth(220);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    resizeDocks({m_inspectorDock}, {300}, Qt::Horizontal);
    m_inspectorDock->hide();
}

void MainWindow::setInspectorTexts()
{
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_inspectorTitle->setText(tr("Inspector"));
    m_inspectorClose->setToolTip(tr("Close the Inspector"));
    m_inspectorClose->setAccessibleName(tr("Close the Inspector"));
}

void MainWindow::toggleInspector(bool shown)
{
    m_inspectorChosen = true;
    m_inspectorDock->setVisible(shown);
    m_settings.setFlag(u"inspector.closed"_s, !shown);
    m_saveSoon.start();
}

// Where nobody has said anything yet: a wide window shows it, unless the page in front has nothing
// that is selected, or tells more of itself.
void MainWindow::fitInspector()
{
    if (m_inspectorChosen || !m_inspectorDock)
        return;
    static const QStringList lists{u"file/"_s, u"jobs"_s, u"assets/"_s};
    const QString id = currentPage() ? currentPage()->pageId() : QString();
    const bool useful = m_inTree || std::ranges::any_of(lists, [&id](const QString &list) {
                            return id.startsWith(list);
                        });
    m_inspectorDock->setVisible(useful && width() >= widthForAll
                                && !m_settings.flag(u"inspector.closed"_s));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    fitInspector();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        fitInspector();
}

void MainWindow::updateInspector(const Page *page)
{
    if (!m_inspector)
        return;
    if (isVisible())
        fitInspector();
    const auto *file = qobject_cast<const FilePage *>(page);
    QWidget *own
        = !m_inTree && file && file->companion() ? file->companion()->inspector() : nullptr;
    if (own && m_inspectorStack->indexOf(own) < 0)
        m_inspectorStack->addWidget(own); // goes with its page
    m_inspectorStack->setCurrentWidget(own ? own : m_inspector);
    if (own)
        return;
    m_inspector->inspect(m_inTree ? subjectOf(m_tree->selectedNode())
                         : page   ? subjectOf(page)
                                  : Subject());
}

// Of a kind without a page of its own the Inspector shows what the text means.
void MainWindow::inspectKind(const QString &kind)
{
    static const QStringList withoutPage{u"endpoint"_s, u"deployment"_s, u"schedule"_s,
                                         u"datastore"_s, u"compute"_s};
    if (!withoutPage.contains(kind) || m_settings.flag(u"inspector.closed"_s))
        return;
    m_inspectorChosen = true;
    m_inspectorDock->show();
}

} // namespace tenon::ui
