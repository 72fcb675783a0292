#include "workspace/workspacetree.h"

#include "files/names.h"
#include "items/assetdata.h"
#include "items/preview.h"
#include "widgets/host.h"
#include "widgets/small.h"
#include "workspace/treedelegate.h"
#include "workspace/treenodes.h"
#include "workspace/treeview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;
using items::NodeData;
using items::NodeKind;
using items::TreeModel;

namespace {

constexpr qsizetype mostOpened = 20; // at once

bool isEntry(const NodeData &node)
{
    return node.key == entryKey(node.path);
}

} // namespace

WorkspaceTree::WorkspaceTree(const Theme &theme, items::Workspace &workspace, Host &host,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_model(new TreeModel(this))
    , m_filter(new QLineEdit(this))
    , m_nothing(mutedLabel({}, this))
    , m_view(new TreeView(this))
{
    build();
    follow();
    setSections();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

WorkspaceTree::~WorkspaceTree() = default;

void WorkspaceTree::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 0, 8, 0);
    m_filter->addAction(m_theme.icon(u"filter"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(12, 8, 12, 0);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_model);
    auto *delegate = new TreeDelegate(m_theme, this);
    m_view->setItemDelegate(delegate);
    m_view->installEventFilter(this);
    connect(&m_theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    // The arcs of running jobs turn, and their times count.
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this, delegate] {
        if (!m_view->isVisible())
            return;
        delegate->setTurn(
            m_theme.reducedMotion()
                ? 0.12
                : std::fmod(double(QDateTime::currentMSecsSinceEpoch() % 100000) / 1100.0, 1.0));
        m_view->viewport()->update();
    });
}

void WorkspaceTree::follow()
{
    connect(m_filter, &QLineEdit::textChanged, this, &WorkspaceTree::applyFilter);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const NodeData *node = nodeAt(index))
            activate(NodeData(*node));
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &WorkspaceTree::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkspaceTree::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorkspaceTree::selectionChanged);
    connect(this, &WorkspaceTree::selectionChanged, this, &WorkspaceTree::picksChanged);
    // The states of selected jobs change under the selection.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_view->selectionModel()->hasSelection())
            Q_EMIT picksChanged();
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (const NodeData *node = nodeAt(index); node && !m_model->isFiltered())
            m_open.insert(node->key);
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (const NodeData *node = nodeAt(index); node && !m_model->isFiltered())
            m_open.remove(node->key);
    });
    m_expandSoon.setSingleShot(true);
    m_expandSoon.setInterval(0);
    connect(&m_expandSoon, &QTimer::timeout, this, [this] {
        if (m_model->isFiltered())
            m_view->expandAll();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_model->isFiltered())
            m_expandSoon.start();
    });
    connect(m_model, &TreeModel::childrenWanted, this, [this](const QString &key) {
        if (key.startsWith(u"experiment/"_s))
            askJobs(key.sliced(11));
        else if (key.startsWith(u"job/"_s))
            askSteps(key.sliced(4));
        else // a view asks in the middle of laying out
            QMetaObject::invokeMethod(this, [this, key] { openFolder(key); }, Qt::QueuedConnection);
    });
    connect(m_model, &TreeModel::filesDropped, this, &WorkspaceTree::filesDropped);
    connect(m_model, &TreeModel::scriptDropped, this, &WorkspaceTree::scriptDropped);
    connect(&m_lister, &items::FolderLister::listed, this, &WorkspaceTree::onListed);
    connect(&m_lister, &items::FolderLister::found, this, &WorkspaceTree::onFound);
    connect(&m_workspace, &items::Workspace::opened, this, &WorkspaceTree::clear);
    connect(&m_workspace, &items::Workspace::filesChanged, this, &WorkspaceTree::setFiles);
    connect(&m_workspace, &items::Workspace::registeredChanged, this, &WorkspaceTree::setFiles);
    connect(&m_workspace, &items::Workspace::changed, this, &WorkspaceTree::onChanged);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(120);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        askExperiments();
        for (const QString &experiment : std::as_const(m_openExperiments))
            askJobs(experiment);
        for (const QString &job : std::as_const(m_openJobs))
            askSteps(job);
    });
}

// Another workspace.
void WorkspaceTree::clear()
{
    // A folder dropped where there is no workspace is for the window: it opens it.
    m_view->setDragDropMode(m_workspace.isOpen() ? QAbstractItemView::DragDrop
                                                 : QAbstractItemView::DragOnly);
    m_lister.clear();
    m_filter->clear();
    m_model->setChildren({}, {});
    m_openExperiments.clear();
    m_openJobs.clear();
    m_counts.clear();
    m_kinds.clear();
    m_listed.clear();
    m_foundIn.clear();
    m_more = 0;
    m_open.clear();
    m_awaited.clear();
    m_awaitedPath.clear();
    setSections();
    askExperiments();
}

void WorkspaceTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the workspace tree"));
    m_view->setAccessibleName(tr("Workspace"));
    updateNothing();
    setFiles();
}

void WorkspaceTree::onChanged(const client::Changes &)
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void WorkspaceTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

const NodeData *WorkspaceTree::nodeAt(const QModelIndex &index) const
{
    return m_model->data(index.data(TreeModel::KeyRole).toString());
}

NodeData WorkspaceTree::selectedNode() const
{
    const NodeData *node = nodeAt(m_view->currentIndex());
    return node ? *node : NodeData{};
}

QList<NodeData> WorkspaceTree::selectedNodes() const
{
    QList<NodeData> nodes;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        if (const NodeData *node = nodeAt(index))
            nodes.append(*node);
    return nodes;
}

QList<items::PickedJob> WorkspaceTree::pickedJobs() const
{
    QList<items::PickedJob> jobs;
    for (const NodeData &node : selectedNodes()) {
        if (node.kind != NodeKind::Job)
            return {};
        items::PickedJob job;
        job.name = node.name;
        job.title = node.title;
        job.state = JobState(node.state);
        job.step = node.step;
        job.tracked = !node.step && !node.hasFile;
        job.hasFile = node.hasFile;
        jobs.append(job);
    }
    return jobs;
}

QList<PickedFile> WorkspaceTree::pickedFiles() const
{
    QList<PickedFile> files;
    for (const NodeData &node : selectedNodes()) {
        if (node.kind != NodeKind::File && node.kind != NodeKind::Folder)
            return {};
        const PickedFile file{node.path, node.kind == NodeKind::Folder};
        if (!files.contains(file)) // it stands by its kind and among the files
            files.append(file);
    }
    return files;
}

QString WorkspaceTree::currentFolder() const
{
    const NodeData node = selectedNode();
    if (node.kind == NodeKind::Folder)
        return node.path;
    return node.kind == NodeKind::File && !node.path.isEmpty() ? files::parentOf(node.path)
                                                               : m_workspace.folder();
}

QString WorkspaceTree::selectedFile() const
{
    const NodeData node = selectedNode();
    return node.kind == NodeKind::File ? node.path : QString();
}

bool WorkspaceTree::eventFilter(QObject *object, QEvent *event)
{
    return (object == m_view && onKey(event)) || QWidget::eventFilter(object, event);
}

// Keys that are about what is selected here, whatever they mean elsewhere.
bool WorkspaceTree::onKey(QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    QAction *action = nullptr;
    if (key->matches(QKeySequence::Delete))
        action = m_host.action(pickedJobs().isEmpty() ? "file.trash" : "job.delete");
    else if (key->matches(QKeySequence::Undo))
        action = m_host.action("file.undo");
    if (!action || !action->isEnabled())
        return false;
    if (pressed)
        action->trigger();
    else
        event->accept();
    return true;
}

void WorkspaceTree::select(const QString &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void WorkspaceTree::selectWhenThere(const QString &key)
{
    m_awaited.clear();
    if (m_model->indexOf(key).isValid())
        select(key);
    else
        m_awaited = key;
}

void WorkspaceTree::activate(const NodeData &node)
{
    switch (node.kind) {
    case NodeKind::File:
        if (isEntry(node) && items::isDataName(node.path))
            m_host.openData(node.path);
        else if (isEntry(node))
            m_host.openFile(node.path); // the file as such
        else
            m_host.openDescribed(node.path);
        break;
    case NodeKind::Job:
        m_host.openJob(node.name);
        break;
    case NodeKind::More:
        if (node.assetKind == u"file"_s) {
            m_filter->setFocus(Qt::OtherFocusReason);
            m_filter->end(false);
            break;
        }
        if (items::assetKinds().contains(node.assetKind)) {
            m_host.openAssets(node.assetKind);
            break;
        }
        [[fallthrough]];
    case NodeKind::Group:
        Q_EMIT jobsTableWanted(node.name);
        break;
    case NodeKind::Asset:
        Q_EMIT assetWanted(node.assetKind, node.name, {});
        break;
    case NodeKind::Version:
        Q_EMIT assetWanted(node.assetKind, node.name, node.title.sliced(1));
        break;
    case NodeKind::Compute:
        Q_EMIT assetWanted(u"compute"_s, u"local"_s, {});
        break;
    case NodeKind::Section:
        if (node.assetKind == u"job"_s) {
            Q_EMIT jobsTableWanted({});
            break;
        }
        if (items::assetKinds().contains(node.assetKind) || node.assetKind == u"compute"_s) {
            m_host.openAssets(node.assetKind);
            break;
        }
        [[fallthrough]];
    case NodeKind::Folder: {
        const QModelIndex index = m_model->indexOf(node.key);
        m_view->setExpanded(index, !m_view->isExpanded(index));
        break;
    }
    }
}

void WorkspaceTree::openPicked()
{
    const QList<NodeData> nodes = selectedNodes();
    if (nodes.size() == 1 || pickedFiles().isEmpty())
        return activate(selectedNode());
    for (const PickedFile &file : pickedFiles().first(std::min(mostOpened, pickedFiles().size())))
        if (!file.folder)
            m_host.openFile(file.path);
}

void WorkspaceTree::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid()) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    const NodeData node = selectedNode();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid())
        menu->addAction(tr("Open"), this, &WorkspaceTree::openPicked);
    if (node.kind == NodeKind::File) {
        if (isEntry(node) ? items::isDataName(node.path)
                          : items::assetKinds().contains(node.assetKind))
            menu->addAction(m_theme.icon(u"yaml"_s), tr("Open as text"), this,
                            [this, node] { m_host.openFile(node.path); });
        if (QAction *run = m_host.action("job.run");
            run && (node.assetKind == u"pipeline"_s || node.assetKind == u"job"_s))
            menu->addAction(run);
    }
    m_host.offerFileActions(menu, this);
    m_host.offerJobActions(menu, this);
    m_host.offerAssetActions(menu, this);
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace tenon::ui
