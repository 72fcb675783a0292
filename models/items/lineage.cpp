#include "items/lineage.h"

#include "assets/assetref.h"
#include "engine/assetusers.h"
#include "files/references.h"
#include "store/assets.h"
#include "store/jobrow.h"
#include "store/jobs.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace tenon::items {

using namespace Qt::StringLiterals;
using assets::AssetRef;
using store::AssetRow;
using store::JobId;
using store::JobRow;
using Role = LineageNode::Role;

namespace {

constexpr int upstreamLimit = 60;

QString titleOf(const JobRow &job)
{
    return !job.displayName.isEmpty() ? job.displayName : !job.step.isEmpty() ? job.step : job.name;
}

QString baseName(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    return name.isEmpty() ? path : name;
}

QString kindOfReference(const AssetRef &reference, const QString &type)
{
    if (reference.type == "models"_L1 || type.endsWith("_model"_L1))
        return u"model"_s;
    return u"data"_s;
}

class Reader
{
public:
    Reader(store::Database &database, const store::Place &place, const LineageQuery &query)
        : m_database(database)
        , m_place(place)
        , m_query(query)
    {
    }

    Result<Lineage> read()
    {
        LineageNode self;
        self.title = m_query.name;
        self.icon = self.assetKind = m_query.kind;
        self.name = m_query.name;
        self.version = m_query.version;
        if (!m_query.version.isEmpty()) {
            auto row = store::findAsset(m_database, m_query.kind, m_query.name, m_query.version);
            if (!row)
                return std::unexpected(std::move(row.error()));
            m_row = std::move(*row);
            self.version = m_row->version;
            self.detail = m_row->version;
        }
        m_lineage.nodes.push_back(std::move(self));
        if (m_row && m_row->job)
            if (auto done = before(); !done)
                return std::unexpected(std::move(done.error()));
        if (auto done = after(); !done)
            return std::unexpected(std::move(done.error()));
        return std::move(m_lineage);
    }

private:
    int addJob(const JobRow &job, Role role)
    {
        if (const auto known = m_jobs.constFind(qint64(job.id)); known != m_jobs.constEnd())
            return *known;
        LineageNode node;
        node.role = role;
        node.title = titleOf(job);
        node.icon = u"job"_s;
        node.job = job.name;
        node.state = assets::JobState(job.state);
        node.reused = job.reusedFrom.has_value();
        if (job.parent) {
            if (!m_roots.contains(qint64(job.root))) {
                const auto root = store::job(m_database, job.root);
                m_roots.insert(qint64(job.root), root ? titleOf(*root) : QString());
            }
            node.detail = m_roots.value(qint64(job.root));
        } else {
            node.detail = job.experiment;
        }
        m_lineage.nodes.push_back(std::move(node));
        const int at = int(m_lineage.nodes.size()) - 1;
        m_jobs.insert(qint64(job.id), at);
        return at;
    }

    int addNamed(const QString &key, LineageNode node)
    {
        if (const auto known = m_named.constFind(key); known != m_named.constEnd())
            return *known;
        m_lineage.nodes.push_back(std::move(node));
        const int at = int(m_lineage.nodes.size()) - 1;
        m_named.insert(key, at);
        return at;
    }

    /// The job that made it, and from what: up to where it came from outside.
    Result<> before()
    {
        const auto maker = store::job(m_database, *m_row->job);
        if (!maker)
            return {}; // the job is deleted for good
        const int made = addJob(*maker, Role::Before);
        m_lineage.edges.push_back({made, 0, m_row->output, {}, m_row->type});
        std::vector<JobRow> open{*maker};
        while (!open.empty() && m_lineage.nodes.size() < upstreamLimit) {
            const JobRow job = std::move(open.back());
            open.pop_back();
            const int to = m_jobs.value(qint64(job.id));
            const auto inputs = store::inputs(m_database, job.id);
            if (!inputs)
                return std::unexpected(inputs.error());
            for (const store::InputRow &input : *inputs)
                addInput(input, to, open);
        }
        return {};
    }

    void addInput(const store::InputRow &input, int to, std::vector<JobRow> &open)
    {
        const QString origin = input.origin.value_or(QString());
        const AssetRef reference = AssetRef::parse(origin);
        QString jobName = reference.job, output = reference.output;
        if (reference.isLocalPath()) { // another step: NAME/OUTPUT and what is below it
            jobName = origin.section(u'/', 0, 0);
            output = origin.section(u'/', 1, 1);
        }
        if (!jobName.isEmpty()) {
            const auto job = store::findJob(m_database, jobName);
            if (!job)
                return;
            const bool isNew = !m_jobs.contains(qint64(job->id));
            const int from = addJob(*job, Role::Before);
            m_lineage.edges.push_back({from, to, output, input.name, input.type});
            if (isNew)
                open.push_back(*job);
            return;
        }
        LineageNode node;
        node.role = Role::Before;
        if (reference.isAsset() && !reference.name.isEmpty()) {
            node.assetKind = node.icon = kindOfReference(reference, input.type);
            node.name = node.title = reference.name;
            node.version = reference.version;
            node.detail = reference.version.isEmpty()
                              ? reference.label.isEmpty() ? u"latest"_s : reference.label
                              : reference.version;
        } else if (input.path && !input.path->isEmpty()) {
            const QString path = m_place.resolve(*input.path);
            node.icon = u"data"_s;
            node.title = baseName(path);
            node.detail
                = origin.isEmpty() ? QDir(m_place.workspace).relativeFilePath(path) : origin;
            node.path = path;
        } else {
            return; // a value
        }
        const QString key
            = u"%1|%2|%3|%4"_s.arg(node.assetKind, node.name, node.version, node.path);
        m_lineage.edges.push_back({addNamed(key, std::move(node)), to, {}, input.name, input.type});
    }

    Result<> after()
    {
        if (m_row) {
            const auto users = engine::jobsUsing(m_database, m_place, *m_row, m_query.limit + 1);
            if (!users)
                return std::unexpected(users.error());
            for (const engine::AssetUser &user : *users)
                if (auto done = use(user.job, user.input, user.type); !done)
                    return done;
        } else if (m_query.kind == "component"_L1) {
            if (auto done = jobsOfFile(); !done)
                return done;
        }
        return products();
    }

    /// Jobs of a component's file, whichever version it said at the time.
    Result<> jobsOfFile()
    {
        for (const QString &label : {m_query.name, m_query.label}) {
            if (label.isEmpty())
                continue;
            auto statement = m_database.prepare(
                "SELECT id FROM jobs WHERE (component=?1 OR (component>=?1||':' AND "
                "component<?1||';')) AND (parent IS NOT NULL OR kind='command') AND deleted IS "
                "NULL "
                "ORDER BY id DESC LIMIT ?2");
            if (!statement)
                return std::unexpected(std::move(statement.error()));
            statement->bindAll(label, m_query.limit + 1);
            auto ids = store::readRows(*statement,
                                       [](const store::Statement &s) { return s.id<JobId>(0); });
            if (!ids)
                return std::unexpected(std::move(ids.error()));
            for (const JobId id : *ids)
                if (auto done = use(id, {}, {}); !done)
                    return done;
        }
        return {};
    }

    Result<> use(JobId id, const QString &input, const QString &type)
    {
        if (int(m_users.size()) >= m_query.limit) {
            m_lineage.cut = true;
            return {};
        }
        const auto job = store::job(m_database, id);
        if (!job)
            return {};
        const int at = addJob(*job, Role::Job);
        m_lineage.nodes[size_t(at)].use = input;
        m_lineage.edges.push_back({0, at, {}, input, type});
        m_users.append(qint64(id));
        return {};
    }

    /// What the jobs that used it were registered as.
    Result<> products()
    {
        if (m_users.isEmpty())
            return {};
        QJsonArray ids;
        for (const qint64 id : std::as_const(m_users))
            ids.append(id);
        auto statement = m_database.prepare(
            "SELECT a.kind,a.name,a.version,a.job,a.output,a.type FROM assets a WHERE a.job IN "
            "(SELECT value FROM json_each(?1)) AND a.kind IN ('model','data') ORDER BY a.id DESC "
            "LIMIT ?2");
        if (!statement)
            return std::unexpected(std::move(statement.error()));
        statement->bindAll(QJsonDocument(ids).toJson(QJsonDocument::Compact), m_query.limit);
        for (;;) {
            const auto step = statement->step();
            if (!step)
                return std::unexpected(step.error());
            if (!*step)
                return {};
            LineageNode node;
            node.role = Role::Product;
            node.assetKind = node.icon = statement->text(0);
            node.title = node.name = statement->text(1);
            node.detail = node.version = statement->text(2);
            const int job = m_jobs.value(statement->integer(3), -1);
            if (job < 0
                || (node.assetKind == m_query.kind && node.name == m_query.name
                    && node.version == m_query.version))
                continue;
            const QString key = u"%1|%2|%3"_s.arg(node.assetKind, node.name, node.version);
            const QString output = statement->text(4), type = statement->text(5);
            m_lineage.edges.push_back({job, addNamed(key, std::move(node)), output, {}, type});
        }
    }

    store::Database &m_database;
    const store::Place &m_place;
    const LineageQuery &m_query;
    std::optional<AssetRow> m_row;
    Lineage m_lineage;
    QHash<qint64, int> m_jobs; ///< Places of nodes by jobs.id.
    QHash<qint64, QString> m_roots;
    QHash<QString, int> m_named;
    QList<qint64> m_users;
};

void addFile(Lineage &lineage, const files::AssetUse &use)
{
    LineageNode node;
    node.role = Role::File;
    node.title = use.title;
    node.detail = use.key;
    node.icon = use.fileKind == "deployment"_L1 ? u"endpoint"_s
                : use.fileKind == "other"_L1    ? u"yaml"_s
                                                : use.fileKind;
    node.assetKind = use.fileKind;
    node.path = use.file;
    node.line = use.where.line;
    node.use = use.text;
    lineage.nodes.push_back(std::move(node));
    lineage.edges.push_back({0, int(lineage.nodes.size()) - 1, {}, use.key, {}});
}

} // namespace

Result<Lineage> loadLineage(store::Database &database, const store::Place &place,
                            const LineageQuery &query)
{
    return Reader(database, place, query).read();
}

void addFileUses(Lineage &lineage, const std::vector<files::AssetUse> &uses, const QString &version,
                 bool latest, const QStringList &aliases)
{
    for (const files::AssetUse &use : uses)
        if (use.version.isEmpty()
                ? (latest && use.label == "latest"_L1) || aliases.contains(use.label)
                : use.version == version)
            addFile(lineage, use);
}

void addPathUses(Lineage &lineage, const QString &root, const QString &file)
{
    for (const files::Reference &reference : files::referencesTo(root, {file})) {
        const auto summary = summarise(reference.file);
        files::AssetUse use;
        use.file = reference.file;
        use.fileKind = summary && !summary->kind.isEmpty() ? summary->kind : u"other"_s;
        use.title = summary && !summary->displayName.isEmpty() ? summary->displayName
                    : summary && !summary->name.isEmpty()      ? summary->name
                                                               : baseName(reference.file);
        use.key = reference.key;
        use.text = reference.text;
        use.where = reference.where;
        addFile(lineage, use);
    }
}

} // namespace tenon::items
