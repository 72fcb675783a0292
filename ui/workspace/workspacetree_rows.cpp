// What stands in the tree, apart from the section Files.
#include "base/messages.h"
#include "store/jobpages.h"
#include "store/jobs.h"
#include "workspace/treenodes.h"
#include "workspace/workspacetree.h"

#include <QLineEdit>
#include <QLocale>
#include <QTreeView>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::NodeData;
using items::NodeKind;

namespace {

constexpr int jobsShown = 50;
constexpr int mostExpanded = 12; // entries a section is opened with by itself

} // namespace

NodeData WorkspaceTree::section(const QString &kind, qint64 count) const
{
    NodeData node;
    node.key = sectionKey(kind);
    node.kind = NodeKind::Section;
    node.assetKind = kind;
    node.icon = kind;
    node.detail = count > 0 ? QLocale().toString(count) : QString();
    if (m_workspace.registered(kind).size() == items::mostRegistered)
        node.detail += u'+'; // not all of them are read
    if (kind == u"pipeline"_s) {
        node.title = tr("Pipelines");
    } else if (kind == u"component"_s) {
        node.title = tr("Components");
    } else if (kind == u"job"_s) {
        node.title = tr("Jobs");
    } else if (kind == u"data"_s) {
        node.title = tr("Data");
    } else if (kind == u"model"_s) {
        node.title = tr("Models");
    } else if (kind == u"environment"_s) {
        node.title = tr("Environments");
    } else if (kind == u"endpoint"_s) {
        node.title = tr("Endpoints");
    } else if (kind == u"compute"_s) {
        node.title = tr("Compute");
    } else {
        node.title = tr("Files");
        node.icon = u"files"_s;
        node.path = m_workspace.folder();
        node.mayHaveChildren = m_workspace.isOpen();
    }
    return node;
}

void WorkspaceTree::setSections()
{
    QList<NodeData> nodes;
    for (const QString &kind : treeSections())
        nodes.append(section(kind, m_counts.value(kind)));
    m_model->setChildren({}, nodes);
}

void WorkspaceTree::setFiles()
{
    QHash<QString, QList<NodeData>> bySection;
    QHash<QString, QString> kinds;
    for (const items::ScannedFile &file : m_workspace.files()) {
        const QString in = sectionOf(file.kind);
        if (in.isEmpty())
            continue;
        kinds.insert(file.path, file.kind);
        bySection[in].append(nodeOf(file));
        if (const QString state = m_computeStates.value(file.path); !state.isEmpty())
            bySection[in].last().detail = state;
    }
    NodeData here;
    here.key = u"compute/local"_s;
    here.kind = NodeKind::Compute;
    here.title = tr("This computer");
    here.icon = u"computer"_s;
    here.assetKind = u"compute"_s;
    here.detail = m_computeStates.value(QString());
    bySection[u"compute"_s].prepend(here);

    for (const QString &kind : treeSections()) {
        if (kind == u"job"_s || kind == u"file"_s)
            continue;
        QList<NodeData> nodes = bySection.value(kind);
        // Registered names stand below the files, each with its versions.
        for (const items::AssetName &asset : m_workspace.registered(kind))
            nodes.append(nodeOf(asset, kind));
        m_counts[kind] = int(nodes.size());
        if (m_workspace.registered(kind).size() == items::mostRegistered) {
            NodeData more;
            more.key = u"more-assets/"_s + kind;
            more.kind = NodeKind::More;
            more.title = tr("All of them…");
            more.icon = u"dots"_s;
            more.assetKind = kind;
            more.underFilter = items::UnderFilter::Kept; // the others were not looked through
            nodes.append(more);
        }
        m_model->setChildren(sectionKey(kind), nodes);
        for (const items::AssetName &asset : m_workspace.registered(kind)) {
            QList<NodeData> versions;
            if (asset.versions.size() > 1)
                for (const store::AssetRow &row : asset.versions)
                    versions.append(versionNode(asset, row, kind));
            m_model->setChildren(u"asset/%1/%2"_s.arg(kind, asset.name), versions);
        }
    }
    setSections();
    // What the folders hold is drawn by what it is.
    if (kinds != m_kinds) {
        m_kinds = kinds;
        if (!m_model->isFiltered())
            for (const QString &folder : m_listed.keys())
                fillFolder(folder, nullptr);
    }
    if (!m_awaited.isEmpty() && m_model->indexOf(m_awaited).isValid())
        select(std::exchange(m_awaited, {}));
    expandFirst();
}

void WorkspaceTree::setComputeStates(const QHash<QString, QString> &states)
{
    if (states == m_computeStates)
        return;
    m_computeStates = states;
    for (auto it = states.begin(); it != states.end(); ++it) {
        const NodeData *known
            = m_model->data(it.key().isEmpty() ? u"compute/local"_s : u"file/"_s + it.key());
        if (!known || (it->isEmpty() && !it.key().isEmpty()))
            continue;
        NodeData node = *known;
        node.detail = *it;
        m_model->update(node);
    }
}

void WorkspaceTree::expandFirst()
{
    if (m_model->isFiltered())
        return;
    const QModelIndex first = m_model->indexOf(sectionKey(u"pipeline"_s));
    if (m_model->rowCount(first) > 0 && m_model->rowCount(first) <= mostExpanded)
        m_view->expand(first);
    m_view->expand(m_model->indexOf(sectionKey(u"job"_s)));
}

void WorkspaceTree::askExperiments()
{
    if (!m_workspace.isOpen())
        return;
    using Experiments = std::vector<items::ExperimentCount>;
    const auto ask = [this](auto read, std::function<void(const Experiments &)> then) {
        m_workspace.reader().ask<Experiments>(
            this,
            [read](store::Database &database, const store::Place &) { return read(database); },
            [then = std::move(then)](const Result<Experiments> &result) {
                // A database that does not answer takes nothing out of the tree.
                if (result)
                    then(*result);
                else
                    qWarning("%s", qPrintable(messageText(result.error())));
            });
    };
    const auto count = [this, ask] {
        ask(&items::experimentCounts,
            [this](const Experiments &found) { setExperiments(found, true); });
    };
    if (m_counts.contains(u"job"_s))
        return count();
    // At first they stand there uncounted, and the jobs below them are read before all are counted.
    ask(&items::experimentNames, [this, count](const Experiments &found) {
        setExperiments(found, false);
        count();
    });
}

void WorkspaceTree::setExperiments(const std::vector<items::ExperimentCount> &found, bool counted)
{
    QList<NodeData> nodes;
    qint64 total = 0;
    qint64 active = 0;
    for (const items::ExperimentCount &experiment : found) {
        NodeData node;
        node.key = u"experiment/"_s + experiment.name;
        node.kind = NodeKind::Group;
        node.title = experiment.name.isEmpty() ? tr("No experiment") : experiment.name;
        node.name = experiment.name;
        node.icon = u"experiment"_s;
        node.detail = counted ? QLocale().toString(experiment.jobs) : QString();
        node.mayHaveChildren = true;
        nodes.append(node);
        total += experiment.jobs;
        active += experiment.active;
    }
    if (counted)
        m_counts[u"job"_s] = int(total);
    m_model->setChildren(sectionKey(u"job"_s), nodes);
    setSections();
    active > 0 ? m_tick.start() : m_tick.stop();
    m_view->viewport()->update();
    if (nodes.size() == 1 && !m_model->isFiltered()) {
        const QModelIndex only = m_model->indexOf(nodes.first().key);
        m_view->expand(only.parent());
        m_view->expand(only);
    }
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
            for (const store::JobRow &row : result->jobs)
                nodes.append(nodeOf(row));
            if (result->next) {
                NodeData more;
                more.key = u"more/"_s + experiment;
                more.kind = NodeKind::More;
                more.title = tr("All jobs…");
                more.icon = u"dots"_s;
                more.name = experiment;
                more.assetKind = u"job"_s;
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
            for (const store::JobRow &row : *result)
                nodes.append(nodeOf(row));
            m_model->setChildren(u"job/"_s + job, nodes);
        });
}

} // namespace tenon::ui
