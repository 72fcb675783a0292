#include "workspace/workspacetree.h"

#include "store/jobpages.h"
#include "store/jobs.h"
#include "widgets/host.h"
#include "widgets/small.h"
#include "workspace/treedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;
using items::NodeData;
using items::NodeKind;
using items::TreeModel;

namespace {

constexpr int jobsShown = 50;

QString sectionKey(const QString &kind)
{
    return u"section/"_s + kind;
}

const QStringList &sections()
{
    static const QStringList list{u"pipeline"_s, u"component"_s,   u"job"_s,      u"data"_s,
                                  u"model"_s,    u"environment"_s, u"endpoint"_s, u"compute"_s};
    return list;
}

/// The section a kind of file stands in; empty for files that are not ours.
QString sectionOf(const QString &kind)
{
    if (kind == u"job"_s)
        return u"pipeline"_s; // a job file is authored; Jobs are what ran
    if (kind == u"deployment"_s)
        return u"endpoint"_s;
    if (kind == u"datastore"_s)
        return u"data"_s;
    if (kind == u"schedule"_s)
        return u"pipeline"_s;
    return sections().contains(kind) ? kind : QString();
}

} // namespace

WorkspaceTree::WorkspaceTree(const Theme &theme, items::Workspace &workspace, Host &host,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_model(new TreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(mutedLabel({}, this))
    , m_view(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 0, 8, 0);
    m_filter->addAction(theme.icon(u"filter"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_view, 1);
    m_count->hide();

    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_proxy);
    auto *delegate = new TreeDelegate(theme, this);
    m_view->setItemDelegate(delegate);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setProperty("panel", true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);

    connect(m_filter, &QLineEdit::textChanged, this, &WorkspaceTree::applyFilter);
    connect(m_view, &QTreeView::activated, this, &WorkspaceTree::activate);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &WorkspaceTree::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkspaceTree::selectionChanged);
    connect(this, &WorkspaceTree::selectionChanged, this, &WorkspaceTree::picksChanged);
    // The states of selected jobs change under the selection.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_view->selectionModel()->hasSelection())
            Q_EMIT picksChanged();
    });
    m_view->installEventFilter(this);
    connect(m_model, &TreeModel::childrenWanted, this, [this](const QString &key) {
        if (key.startsWith(u"experiment/"_s))
            askJobs(key.sliced(11));
        else if (key.startsWith(u"job/"_s))
            askSteps(key.sliced(4));
    });
    connect(&workspace, &items::Workspace::opened, this, [this] {
        for (const QString &kind : sections())
            m_model->setChildren(sectionKey(kind), {});
        m_openExperiments.clear();
        m_openJobs.clear();
        m_counts.clear();
        m_fileNodes.clear();
        m_assets.clear();
        setSections();
        askExperiments();
        askAssets();
    });
    connect(&workspace, &items::Workspace::filesChanged, this, &WorkspaceTree::setFiles);
    connect(&workspace, &items::Workspace::changed, this, &WorkspaceTree::onChanged);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(120);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        askExperiments();
        for (const QString &experiment : std::as_const(m_openExperiments))
            askJobs(experiment);
        for (const QString &job : std::as_const(m_openJobs))
            askSteps(job);
    });
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
    setSections();
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

WorkspaceTree::~WorkspaceTree() = default;

void WorkspaceTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the workspace tree"));
    m_view->setAccessibleName(tr("Workspace"));
    setSections();
}

NodeData WorkspaceTree::section(const QString &kind, qint64 count) const
{
    NodeData node;
    node.key = sectionKey(kind);
    node.kind = NodeKind::Section;
    node.assetKind = kind;
    node.icon = kind;
    node.detail = count > 0 ? QLocale().toString(count) : QString();
    if (kind == u"pipeline"_s)
        node.title = tr("Pipelines");
    else if (kind == u"component"_s)
        node.title = tr("Components");
    else if (kind == u"job"_s)
        node.title = tr("Jobs");
    else if (kind == u"data"_s)
        node.title = tr("Data");
    else if (kind == u"model"_s)
        node.title = tr("Models");
    else if (kind == u"environment"_s)
        node.title = tr("Environments");
    else if (kind == u"endpoint"_s)
        node.title = tr("Endpoints");
    else
        node.title = tr("Compute");
    return node;
}

void WorkspaceTree::setSections()
{
    QList<NodeData> nodes;
    for (const QString &kind : sections())
        nodes.append(section(kind, m_counts.value(kind)));
    m_model->setChildren({}, nodes);
}

void WorkspaceTree::setFiles()
{
    QHash<QString, QList<NodeData>> bySection;
    for (const items::ScannedFile &file : m_workspace.files()) {
        const QString in = sectionOf(file.kind);
        if (in.isEmpty())
            continue;
        NodeData node;
        node.key = u"file/"_s + file.path;
        node.kind = NodeKind::File;
        node.title = file.title;
        node.detail = file.errors > 0          ? tr("%n error(s)", nullptr, file.errors)
                      : file.version.isEmpty() ? QString()
                                               : u"v"_s + file.version;
        node.icon = in == u"pipeline"_s && file.kind == u"job"_s ? u"job"_s : file.kind;
        if (node.icon == u"deployment"_s || node.icon == u"schedule"_s
            || node.icon == u"datastore"_s)
            node.icon = u"yaml"_s;
        node.path = file.path;
        node.name = file.title;
        node.assetKind = file.kind;
        bySection[in].append(node);
    }
    NodeData here;
    here.key = u"compute/local"_s;
    here.kind = NodeKind::Compute;
    here.title = tr("This computer");
    here.icon = u"computer"_s;
    here.assetKind = u"compute"_s;
    bySection[u"compute"_s].prepend(here);

    for (const QString &kind : sections()) {
        if (kind == u"job"_s)
            continue;
        QList<NodeData> nodes = bySection.value(kind);
        // Registered names stand below the files, each with its versions.
        for (const items::AssetName &asset : m_assets[kind]) {
            NodeData node;
            node.key = u"asset/%1/%2"_s.arg(kind, asset.name);
            node.kind = NodeKind::Asset;
            node.title = asset.name;
            node.icon = kind;
            node.name = asset.name;
            node.assetKind = kind;
            node.detail = asset.versions.size() == 1
                              ? u"v"_s + asset.versions.front().version
                              : tr("%n version(s)", nullptr, int(asset.versions.size()));
            nodes.append(node);
        }
        m_fileNodes[kind] = nodes;
        m_counts[kind] = int(nodes.size());
        m_model->setChildren(sectionKey(kind), nodes);
        for (const items::AssetName &asset : m_assets[kind]) {
            if (asset.versions.size() < 2)
                continue;
            QList<NodeData> versions;
            for (const store::AssetRow &row : asset.versions) {
                NodeData node;
                node.key = u"version/%1/%2/%3"_s.arg(kind, asset.name, row.version);
                node.kind = NodeKind::Version;
                node.title = u"v"_s + row.version;
                node.icon = u"tag"_s;
                node.name = asset.name;
                node.assetKind = kind;
                node.detail
                    = QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.created / 1000).date(),
                                         QLocale::ShortFormat);
                versions.append(node);
            }
            m_model->setChildren(u"asset/%1/%2"_s.arg(kind, asset.name), versions);
        }
    }
    setSections();
    if (!m_filter->text().isEmpty())
        applyFilter();
    if (!m_awaited.isEmpty() && m_model->indexOf(m_awaited).isValid())
        select(std::exchange(m_awaited, {}));
    static const QString first = sectionKey(u"pipeline"_s);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(first));
    if (!m_view->isExpanded(index) && m_proxy->rowCount(index) > 0
        && m_proxy->rowCount(index) <= 12)
        m_view->expand(index);
    const QModelIndex jobs = m_proxy->mapFromSource(m_model->indexOf(sectionKey(u"job"_s)));
    if (!m_view->isExpanded(jobs))
        m_view->expand(jobs);
}

void WorkspaceTree::askExperiments()
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.reader().ask<std::vector<items::ExperimentCount>>(
        this,
        [](store::Database &database, const store::Place &) {
            return items::experimentCounts(database);
        },
        [this](Result<std::vector<items::ExperimentCount>> result) {
            QList<NodeData> nodes;
            qint64 total = 0;
            qint64 active = 0;
            for (const items::ExperimentCount &experiment :
                 result.value_or(std::vector<items::ExperimentCount>{})) {
                NodeData node;
                node.key = u"experiment/"_s + experiment.name;
                node.kind = NodeKind::Group;
                node.title = experiment.name.isEmpty() ? tr("No experiment") : experiment.name;
                node.name = experiment.name;
                node.icon = u"experiment"_s;
                node.detail = QLocale().toString(experiment.jobs);
                node.mayHaveChildren = true;
                nodes.append(node);
                total += experiment.jobs;
                active += experiment.active;
            }
            m_counts[u"job"_s] = int(total);
            m_model->setChildren(sectionKey(u"job"_s), nodes);
            setSections();
            active > 0 ? m_tick.start() : m_tick.stop();
            m_view->viewport()->update();
            if (nodes.size() == 1) {
                const QModelIndex only
                    = m_proxy->mapFromSource(m_model->indexOf(nodes.first().key));
                m_view->expand(only.parent());
                m_view->expand(only);
            }
        });
}

void WorkspaceTree::askJobs(const QString &experiment)
{
    m_openExperiments.insert(experiment);
    m_workspace.reader().ask<store::JobPage>(
        this,
        [experiment](store::Database &database, const store::Place &) {
            store::JobQuery query;
            query.experiment = experiment;
            query.limit = jobsShown;
            return store::jobPage(database, query);
        },
        [this, experiment](Result<store::JobPage> result) {
            if (!result)
                return;
            QList<NodeData> nodes;
            const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
            for (const store::JobRow &row : result->jobs) {
                NodeData node;
                node.key = u"job/"_s + row.name;
                node.kind = NodeKind::Job;
                node.title = row.displayName.isEmpty() ? row.name : row.displayName;
                node.name = row.name;
                node.id = qint64(row.id);
                node.state = row.state;
                node.reused = row.reusedFrom.has_value();
                if (row.started)
                    node.detail = items::durationText(
                        items::elapsed(*row.started, row.ended.value_or(0), now));
                node.step = row.parent.has_value();
                node.hasFile = !row.source.isEmpty() && row.kind != u"run"_s;
                node.mayHaveChildren = row.kind == u"pipeline"_s || row.kind == u"sweep"_s;
                nodes.append(node);
            }
            if (result->next) {
                NodeData more;
                more.key = u"more/"_s + experiment;
                more.kind = NodeKind::More;
                more.title = tr("All jobs…");
                more.icon = u"dots"_s;
                more.name = experiment;
                nodes.append(more);
            }
            m_model->setChildren(u"experiment/"_s + experiment, nodes);
        });
}

void WorkspaceTree::askSteps(const QString &job)
{
    m_openJobs.insert(job);
    m_workspace.reader().ask<std::vector<store::JobRow>>(
        this,
        [job](store::Database &database,
              const store::Place &) -> Result<std::vector<store::JobRow>> {
            auto row = store::findJob(database, job);
            if (!row)
                return std::unexpected(row.error());
            return store::children(database, row->id);
        },
        [this, job](Result<std::vector<store::JobRow>> result) {
            if (!result)
                return;
            QList<NodeData> nodes;
            const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
            for (const store::JobRow &row : *result) {
                NodeData node;
                node.key = u"job/"_s + row.name;
                node.kind = NodeKind::Job;
                node.title = row.displayName.isEmpty() ? (row.step.isEmpty() ? row.name : row.step)
                                                       : row.displayName;
                node.name = row.name;
                node.id = qint64(row.id);
                node.state = row.state;
                node.reused = row.reusedFrom.has_value();
                if (row.started && !node.reused)
                    node.detail = items::durationText(
                        items::elapsed(*row.started, row.ended.value_or(0), now));
                node.step = row.parent.has_value();
                node.hasFile = !row.source.isEmpty() && row.kind != u"run"_s;
                node.mayHaveChildren = row.kind == u"pipeline"_s || row.kind == u"sweep"_s;
                nodes.append(node);
            }
            m_model->setChildren(u"job/"_s + job, nodes);
        });
}

void WorkspaceTree::askAssets()
{
    if (!m_workspace.isOpen())
        return;
    for (const QString &kind : {u"model"_s, u"data"_s, u"environment"_s, u"component"_s})
        m_workspace.reader().ask<std::vector<items::AssetName>>(
            this,
            [kind](store::Database &database, const store::Place &) {
                return items::registeredAssets(database, kind);
            },
            [this, kind](Result<std::vector<items::AssetName>> result) {
                if (!result)
                    return;
                m_assets[kind] = std::move(*result);
                setFiles();
            });
}

void WorkspaceTree::onChanged(const client::Changes &changes)
{
    if (!m_refresh.isActive())
        m_refresh.start();
    if (changes.assets || changes == client::Changes{})
        askAssets();
}

void WorkspaceTree::applyFilter()
{
    m_proxy->setFilterFixedString(m_filter->text());
    if (!m_filter->text().isEmpty())
        m_view->expandToDepth(2);
}

void WorkspaceTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

NodeData WorkspaceTree::selectedNode() const
{
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    const NodeData *node = m_model->data(index.data(TreeModel::KeyRole).toString());
    return node ? *node : NodeData{};
}

QList<items::PickedJob> WorkspaceTree::pickedJobs() const
{
    QList<items::PickedJob> jobs;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        const NodeData *node = m_model->data(index.data(TreeModel::KeyRole).toString());
        if (!node || node->kind != NodeKind::Job)
            return {};
        items::PickedJob job;
        job.name = node->name;
        job.title = node->title;
        job.state = JobState(node->state);
        job.step = node->step;
        job.tracked = !node->step && !node->hasFile;
        job.hasFile = node->hasFile;
        jobs.append(job);
    }
    return jobs;
}

bool WorkspaceTree::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)
        && !pickedJobs().isEmpty()) {
        m_host.action("job.delete")->trigger();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

QString WorkspaceTree::selectedFile() const
{
    const NodeData node = selectedNode();
    return node.kind == NodeKind::File ? node.path : QString();
}

void WorkspaceTree::select(const QString &key)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(key));
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

void WorkspaceTree::activate(const QModelIndex &index)
{
    const NodeData *node
        = m_model->data(m_proxy->mapToSource(index).data(TreeModel::KeyRole).toString());
    if (!node)
        return;
    switch (node->kind) {
    case NodeKind::File:
        m_host.openFile(node->path);
        break;
    case NodeKind::Job:
        m_host.openJob(node->name);
        break;
    case NodeKind::More:
    case NodeKind::Group:
        Q_EMIT jobsTableWanted(node->name);
        break;
    case NodeKind::Asset:
        Q_EMIT assetWanted(node->assetKind, node->name, {});
        break;
    case NodeKind::Version:
        Q_EMIT assetWanted(node->assetKind, node->name, node->title.sliced(1));
        break;
    case NodeKind::Compute:
        Q_EMIT assetWanted(u"compute"_s, u"local"_s, {});
        break;
    case NodeKind::Section:
        if (node->assetKind == u"job"_s)
            Q_EMIT jobsTableWanted({});
        else
            m_view->setExpanded(index, !m_view->isExpanded(index));
        break;
    }
}

void WorkspaceTree::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const NodeData node = selectedNode();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this,
                    [this, index = QPersistentModelIndex(index)] { activate(index); });
    if (node.kind == NodeKind::File) {
        if (QAction *run = m_host.action("job.run");
            run && (node.assetKind == u"pipeline"_s || node.assetKind == u"job"_s))
            menu->addAction(run);
        menu->addSeparator();
        menu->addAction(m_theme.icon(u"folder"_s), tr("Show in file manager"), this,
                        [this, node] { m_host.reveal(node.path); });
        menu->addAction(m_theme.icon(u"copy"_s), tr("Copy path"), this,
                        [node] { QApplication::clipboard()->setText(node.path); });
    }
    m_host.offerJobActions(menu, this);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace tenon::ui
