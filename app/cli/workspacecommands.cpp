#include "commands.h"
#include "words.h"

#include "base/messages.h"
#include "client/workspacereader.h"
#include "snapshot/scan.h"
#include "store/database.h"
#include "store/opening.h"
#include "store/place.h"
#include "store/trust.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QThread>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

int init(Context &context)
{
    const QStringList &words = context.arguments.words();
    const QString folder = words.isEmpty() ? context.workspace : words.first();
    if (!QFileInfo(folder).isDir())
        return cli::fail(
            Error{Error::Code::NotFound, "cli.no-folder", {{u"path"_s, folder}}, {}, {}});
    const auto place = store::createPlace(folder);
    if (!place)
        return cli::fail(place.error());
    if (context.format == Format::Json)
        printJson(QJsonObject{
            {u"folder"_s, place->workspace}, {u"data"_s, place->data}, {u"id"_s, place->id}});
    else
        print(Words::tr("Workspace %1").arg(place->workspace) + u'\n');
    return Exit::Done;
}

QString trustName(store::TrustState state)
{
    switch (state) {
    case store::TrustState::Trusted:
        return u"trusted"_s;
    case store::TrustState::Moved:
        return u"moved"_s;
    case store::TrustState::Copied:
        return u"copied"_s;
    case store::TrustState::Unknown:
        break;
    }
    return u"unknown"_s;
}

int show(Context &context)
{
    const auto place = store::findPlace(context.workspace);
    if (!place)
        return cli::fail(place.error());
    const auto trust = store::trustState(*place);
    QJsonObject json{{u"folder"_s, place->workspace},
                     {u"data"_s, place->data},
                     {u"id"_s, place->id},
                     {u"trust"_s, trust ? trustName(*trust) : u"unknown"_s},
                     {u"engine"_s, engineRuns(place->workspace)}};
    auto reader = client::WorkspaceReader::open(context.workspace);
    const auto db = reader ? reader->database() : std::unexpected(reader.error());
    if (db) {
        json.insert(u"python"_s, store::meta(**db, u"python"_s).value_or(QString()));
        qint64 jobs = 0;
        if (const auto counts = store::stateCounts(**db)) {
            for (const auto &[state, count] : *counts)
                jobs += count;
        }
        json.insert(u"jobs"_s, jobs);
    }
    const QFileInfo database(place->databaseFile());
    json.insert(u"database_bytes"_s, database.size());
    if (context.arguments.has(u"size"_s)) {
        snapshot::ScanOptions options;
        options.everything = true;
        const auto found = snapshot::scan(place->data, options);
        json.insert(u"bytes"_s, found ? qint64(found->bytes) : 0);
    }
    if (context.format == Format::Json) {
        printJson(json);
        return Exit::Done;
    }
    if (context.format == Format::Tsv) {
        printRows({json},
                  {{u"folder"_s, {}},
                   {u"data"_s, {}},
                   {u"id"_s, {}},
                   {u"trust"_s, {}},
                   {u"python"_s, {}}},
                  context.format);
        return Exit::Done;
    }
    const auto line = [](const QString &title, const QString &value) {
        print(u"%1: %2\n"_s.arg(title, value));
    };
    line(Words::tr("Folder"), place->workspace);
    line(Words::tr("Data"), place->data);
    line(Words::tr("Id"), place->id);
    line(Words::tr("Trust"), json.value("trust"_L1).toString());
    line(Words::tr("Engine"),
         json.value("engine"_L1).toBool() ? Words::tr("runs") : Words::tr("does not run"));
    if (!db) {
        printError(messageText(db.error()) + u'\n');
        return Exit::Done;
    }
    const QString python = json.value("python"_L1).toString();
    line(Words::tr("Python"), python.isEmpty() ? Words::tr("found for each job") : python);
    line(Words::tr("Jobs"), QString::number(json.value("jobs"_L1).toInteger()));
    line(Words::tr("Database"), QLocale().formattedDataSize(database.size()));
    if (json.contains("bytes"_L1))
        line(Words::tr("Size"), QLocale().formattedDataSize(json.value("bytes"_L1).toInteger()));
    return Exit::Done;
}

int set(Context &context)
{
    const QStringList &words = context.arguments.words();
    if (words.isEmpty() || words.size() > 2)
        return cli::fail(
            Error{Error::Code::Format,
                  "cli.needs-two",
                  {{u"usage"_s, u"workspace set python PATH | notify-after SECONDS"_s}},
                  {},
                  {}});
    QString value = words.value(1);
    if (words.first() == "python"_L1 && !value.isEmpty()) {
        // A bare name is looked for as the shell would; the engine gets the place.
        if (!value.contains(u'/')) {
            const QString found = QStandardPaths::findExecutable(value);
            if (found.isEmpty())
                return cli::fail(Error{
                    Error::Code::NotFound, "python.no-program", {{u"program"_s, value}}, {}, {}});
            value = found;
        }
        value = QDir::cleanPath(QDir::current().absoluteFilePath(value));
    }
    client::EngineClient client(engineOptions(context));
    const auto done
        = client.callAndWait(u"workspace.set"_s, {{u"key"_s, words.first()}, {u"value"_s, value}});
    return done ? int(Exit::Done) : cli::fail(done.error());
}

int gc(Context &context)
{
    client::EngineClient client(engineOptions(context));
    const auto answer = client.callAndWait(
        u"workspace.gc"_s, {{u"verify"_s, context.arguments.has(u"verify"_s)},
                            {u"dryRun"_s, context.arguments.has(u"dry-run"_s)},
                            {u"emptyTrash"_s, context.arguments.has(u"empty-trash"_s)}});
    if (!answer)
        return cli::fail(answer.error());
    const QJsonObject verified = answer->value("verified"_L1).toObject();
    const QJsonArray damage = verified.value("damage"_L1).toArray();
    if (context.format == Format::Json) {
        printJson(*answer);
    } else {
        const QLocale locale;
        const QString size = locale.formattedDataSize(answer->value("bytes"_L1).toInteger());
        if (answer->contains("purged"_L1))
            print(Words::tr("Jobs removed from the trash: %1")
                      .arg(answer->value("purged"_L1).toInteger())
                  + u'\n');
        for (const QJsonValue &name : answer->value("kept"_L1).toArray())
            print(Words::tr("Kept, because a registered asset uses its files: %1")
                      .arg(name.toString())
                  + u'\n');
        const QString text
            = answer->value("dry_run"_L1).toBool()
                  ? Words::tr("Would remove %1 stored files, %2 trees and %3 job folders: %4")
                  : Words::tr("Removed %1 stored files, %2 trees and %3 job folders: %4");
        print(text.arg(answer->value("objects"_L1).toInteger())
                  .arg(answer->value("trees"_L1).toInteger())
                  .arg(answer->value("folders"_L1).toInteger())
                  .arg(size)
              + u'\n');
        if (const qint64 young = answer->value("young"_L1).toInteger(); young > 0)
            print(Words::tr("Job folders that no job uses and that are less than a minute old, so "
                            "that they stay for now: %1")
                      .arg(young)
                  + u'\n');
        if (answer->value("dry_run"_L1).toBool() && answer->value("purged"_L1).toInteger() > 0)
            print(Words::tr("What only the jobs in the trash use comes on top of that.") + u'\n');
        if (!verified.isEmpty())
            print(Words::tr("Checked %1 stored files of %2 snapshots: %3")
                      .arg(verified.value("objects"_L1).toInteger())
                      .arg(verified.value("snapshots"_L1).toInteger())
                      .arg(damage.isEmpty()
                               ? Words::tr("all are there and unchanged")
                               : Words::tr("%1 are missing or damaged").arg(damage.size()))
                  + u'\n');
        for (const QJsonValue &value : damage)
            print(u"  %1  %2  %3\n"_s.arg(value.toObject().value("job"_L1).toString(),
                                          value.toObject().value("path"_L1).toString(),
                                          value.toObject().value("missing"_L1).toBool()
                                              ? Words::tr("missing")
                                              : Words::tr("damaged")));
    }
    if (damage.isEmpty())
        return Exit::Done;
    return cli::fail(
        Error{Error::Code::Refused, "workspace.gc-damage", {{u"count"_s, damage.size()}}, {}, {}});
}

int trust(Context &context)
{
    const auto place = store::createPlace(context.workspace);
    if (!place)
        return cli::fail(place.error());
    const bool isNew = context.arguments.has(u"new"_s);
    const bool same = context.arguments.has(u"same"_s);
    if (engineRuns(place->workspace)) {
        auto options = engineOptions(context);
        client::EngineClient client(options);
        if (!isNew) {
            // The engine takes up what waited for this word.
            const auto done = client.callAndWait(
                u"workspace.trust"_s, {{u"how"_s, same ? u"same"_s : u"trust"_s}}, 20'000);
            return done ? int(Exit::Done) : cli::fail(done.error());
        }
        // A new identity is given while nobody holds the lock.
        const auto stopped = client.callAndWait(u"engine.stop"_s, {{u"mode"_s, u"idle"_s}}, 20'000);
        if (!stopped)
            return cli::fail(
                stopped.error().id == "engine.busy"
                    ? Error{Error::Code::Refused, "workspace.new-while-busy", {}, {}, {}}
                    : stopped.error());
    }
    Result<> done;
    if (isNew) {
        // The engine that was asked to stop needs a moment to give the lock back.
        for (int i = 0; i < 200; ++i) {
            const auto made = store::makeNew(*place);
            done = made ? Result<>() : std::unexpected(made.error());
            if (done || done.error().id != "io.locked")
                break;
            QThread::msleep(50);
        }
    } else {
        done = same ? store::adoptAsSame(*place) : store::trust(*place);
    }
    return done ? int(Exit::Done) : cli::fail(done.error());
}

} // namespace

void addWorkspaceCommands(QList<Command> &commands)
{
    const QString group = u"workspace"_s;
    commands << Command{group, u"init"_s, u"[FOLDER]"_s, Words::tr("make a folder a workspace"),
                        {},    init};
    commands << Command{
        group,
        u"show"_s,
        u"[--size]"_s,
        Words::tr("say where its data lies, whether it is trusted, and its settings"),
        {{u"size"_s, {}, false, Words::tr("how much its data takes on the disk, too")}},
        show};
    commands << Command{
        group,
        u"set"_s,
        u"python [PATH] | notify-after [SECONDS|off]"_s,
        Words::tr("set the Python interpreter of jobs, or from how many seconds on the desktop is "
                  "told of a job that ended; without a value the usual one holds"),
        {},
        set};
    commands << Command{
        group,
        u"trust"_s,
        u"[--same | --new]"_s,
        Words::tr("let what is in the folder run"),
        {{u"same"_s, {}, false, Words::tr("a moved folder: this is the same workspace")},
         {u"new"_s, {}, false, Words::tr("a copied folder: make it a workspace of its own")}},
        trust};
    commands << Command{group,
                        u"gc"_s,
                        u"[--verify] [--dry-run] [--empty-trash]"_s,
                        Words::tr("remove what no job and no registered version uses"),
                        {{u"verify"_s,
                          {},
                          false,
                          Words::tr("read everything that is kept and prove that it is whole")},
                         {u"dry-run"_s, {}, false, Words::tr("only say what would be removed")},
                         {u"empty-trash"_s, {}, false, Words::tr("remove deleted jobs for good")}},
                        gc};
}

} // namespace tenon::cli
