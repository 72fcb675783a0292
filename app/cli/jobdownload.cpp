#include "commands.h"
#include "words.h"

#include "client/workspacereader.h"
#include "expressions/expressions.h"
#include "snapshot/copyout.h"
#include "snapshot/exporting.h"
#include "snapshot/snapshot.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

struct Item
{
    QString source;
    QString target; ///< below the folder that was asked for
    QString job;
    QString kind;         ///< log | artifacts | output | code
    Digest snapshot = {}; ///< Of code.
};

QString baseName(const QString &path)
{
    return QFileInfo(path).fileName();
}

// Folder or zip file, of the code as it is stored.
Result<snapshot::Copied> exportCode(const QString &objects, const Item &item, bool zip)
{
    const auto store = store::ObjectStore::open(objects, true);
    if (!store)
        return std::unexpected(store.error());
    const auto manifest = snapshot::load(**store, item.snapshot);
    if (!manifest)
        return std::unexpected(manifest.error());
    const QString target = item.target;
    if (!QDir().mkpath(QFileInfo(target).path()))
        return std::unexpected(errnoError("write", target));
    const auto done = zip ? snapshot::exportZip(**store, *manifest, target)
                          : snapshot::exportFolder(**store, *manifest, target);
    if (!done)
        return std::unexpected(done.error());
    return snapshot::Copied{qint64(manifest->files.size()), qint64(manifest->bytes())};
}

class Gatherer
{
public:
    Gatherer(client::WorkspaceReader &reader, store::Database &db)
        : m_reader(reader)
        , m_db(db)
    {
    }

    QList<Item> items;
    QStringList outputNames;
    QString codeName; ///< What the code is called; empty: it is not wanted.

    Result<> add(const store::JobRow &job, const QString &prefix, bool everything,
                 const QStringList &wanted)
    {
        // A reused step shows the files of the job that made them.
        const store::JobId owner = job.reusedFrom.value_or(job.id);
        const auto outputs = store::outputs(m_db, job.id);
        if (!outputs)
            return std::unexpected(outputs.error());
        for (const store::OutputRow &output : *outputs) {
            outputNames << output.name;
            if (wanted.isEmpty() ? !everything : !wanted.contains(output.name))
                continue;
            const QString source = m_reader.place().resolve(output.path);
            if (!QFileInfo::exists(source))
                continue;
            QString target = prefix + "named-outputs/"_L1 + output.name;
            if (QFileInfo(source).isFile())
                target += u'/' + baseName(source);
            items << Item{source, target, job.name, u"output"_s};
        }
        if (!wanted.isEmpty() && !wanted.contains(u"artifacts"_s))
            return {};
        const auto from = store::job(m_db, owner);
        if (!from)
            return std::unexpected(from.error());
        const QString artifacts = m_reader.place().resolve(from->folder) + "/artifacts"_L1;
        const bool any = QFileInfo(artifacts).isDir() && !QDir(artifacts).isEmpty();
        if (any && (everything || !wanted.isEmpty()))
            items << Item{artifacts, prefix + "artifacts"_L1, job.name, u"artifacts"_s};
        if (!wanted.isEmpty())
            return {};
        if (!codeName.isEmpty() && !job.snapshot.isNull())
            items << Item{{}, prefix + codeName, job.name, u"code"_s, job.snapshot};
        const auto attempts = store::attempts(m_db, owner);
        if (!attempts)
            return std::unexpected(attempts.error());
        for (const store::AttemptRow &attempt : *attempts) {
            const QString log = m_reader.place().resolve(attempt.folder) + "/log"_L1;
            if (!QFileInfo(log).isFile())
                continue;
            const bool newest = attempt.number == attempts->back().number;
            items << Item{log,
                          prefix
                              + (newest ? u"logs/std_log.txt"_s
                                        : u"logs/attempt-%1.txt"_s.arg(attempt.number)),
                          job.name, u"log"_s};
        }
        return {};
    }

private:
    client::WorkspaceReader &m_reader;
    store::Database &m_db;
};

} // namespace

int downloadJob(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto family = reader->family(*name);
    if (!family)
        return cli::fail(context, family.error());
    const auto db = reader->database();
    if (!db)
        return cli::fail(db.error());
    const QStringList wanted = context.arguments.values(u"output-name"_s);
    const bool all = context.arguments.has(u"all"_s);
    const bool zip = context.arguments.has(u"zip"_s);
    Gatherer gatherer(*reader, **db);
    if (zip || context.arguments.has(u"code"_s))
        gatherer.codeName = zip ? u"code.zip"_s : u"code"_s;
    // The job that was named, and what lies below it: paths of steps count from there.
    QHash<qint64, QString> paths;
    QString rootName;
    for (const store::JobRow &job : *family) {
        const bool isRoot = job.name == *name;
        const bool isBelow = job.parent && paths.contains(qint64(*job.parent));
        if (!isRoot && !isBelow)
            continue;
        QString path;
        if (isBelow) {
            path = paths.value(qint64(*job.parent));
            path += (path.isEmpty() ? QString() : u"."_s)
                    + (job.step.isEmpty() ? job.name : job.step);
        }
        paths.insert(qint64(job.id), path);
        if (!isRoot && !wanted.isEmpty())
            continue;
        const auto added = gatherer.add(job, path.isEmpty() ? QString() : u"steps/"_s + path + u'/',
                                        isRoot || all, wanted);
        if (!added)
            return cli::fail(added.error());
        if (isRoot) {
            rootName = job.name;
            for (const QString &output : wanted) {
                if (output == "artifacts"_L1 || gatherer.outputNames.contains(output))
                    continue;
                return cli::fail(
                    Error{Error::Code::NotFound,
                          "job.no-output",
                          {{u"name"_s, job.name},
                           {u"output"_s, output},
                           {u"nearest"_s, expressions::nearestName(output, gatherer.outputNames)},
                           {u"known"_s,
                            (gatherer.outputNames + QStringList{u"artifacts"_s}).join(u", "_s)}},
                          {},
                          {}});
            }
        }
    }
    if (gatherer.items.isEmpty())
        return cli::fail(
            Error{Error::Code::NotFound, "download.nothing", {{u"name"_s, *name}}, {}, {}});
    const QString target = QDir::cleanPath(
        QDir::current().absoluteFilePath(context.arguments.value(u"download-path"_s, rootName)));
    const bool force = context.arguments.has(u"force"_s);
    if (!force) {
        // Everything is looked at before the first file is copied.
        for (const Item &item : std::as_const(gatherer.items)) {
            const QString path = target + u'/' + item.target;
            if (QFileInfo::exists(path) && !(QFileInfo(path).isDir() && QDir(path).isEmpty()))
                return cli::fail(
                    Error{Error::Code::Conflict, "download.exists", {{u"path"_s, path}}, {}, {}});
        }
    }
    QJsonArray rows;
    for (Item &item : gatherer.items) {
        item.target = target + u'/' + item.target;
        const auto copied = item.kind == "code"_L1
                                ? exportCode(reader->place().objects(), item, zip)
                                : snapshot::copyTo(item.source, item.target, force);
        if (!copied)
            return cli::fail(copied.error());
        rows.append(QJsonObject{{u"job"_s, item.job},
                                {u"kind"_s, item.kind},
                                {u"path"_s, item.target},
                                {u"files"_s, copied->files},
                                {u"bytes"_s, copied->bytes}});
    }
    if (context.format == Format::Json)
        printJson(rows);
    else
        printRows(rows,
                  {{u"kind"_s, Words::tr("Kind")},
                   {u"files"_s, Words::tr("Files"), true},
                   {u"bytes"_s, Words::tr("Bytes"), true},
                   {u"path"_s, Words::tr("Path")}},
                  context.format);
    return Exit::Done;
}

} // namespace tenon::cli
