// component | environment | data | model: create, list, show, download, archive, restore.
#include "commands.h"
#include "words.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "client/protocol.h"
#include "client/workspacereader.h"
#include "snapshot/copyout.h"
#include "store/assets.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

namespace tenon::cli {

using namespace Qt::StringLiterals;

Result<AskedAsset> askedAsset(const Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return std::unexpected(name.error());
    AskedAsset result{*name, context.arguments.value(u"version"_s),
                      context.arguments.value(u"label"_s)};
    if (result.name.startsWith("azureml:"_L1))
        result.name.remove(0, 8);
    if (const qsizetype at = result.name.indexOf(u'@'); at > 0) {
        result.label = result.name.mid(at + 1);
        result.name.truncate(at);
    } else if (const qsizetype colon = result.name.indexOf(u':'); colon > 0) {
        result.version = result.name.mid(colon + 1);
        result.name.truncate(colon);
    }
    return result;
}

Result<store::AssetRow> findAsset(store::Database &db, const QString &kind, const AskedAsset &asked)
{
    if (!asked.label.isEmpty() && asked.label != "latest"_L1)
        return store::findAlias(db, kind, asked.name, asked.label);
    auto row = store::findAsset(db, kind, asked.name, asked.version);
    if (row || !asked.version.isEmpty())
        return row;
    // Only archived versions are left: the newest of them is still there to be looked at.
    if (auto all = store::versions(db, kind, asked.name); all && !all->empty())
        return all->front();
    return row;
}

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject jsonOf(store::Database &db, const store::Place &place, const store::AssetRow &row)
{
    QJsonObject json{{u"name"_s, row.name},
                     {u"version"_s, row.version},
                     {u"type"_s, row.type},
                     {u"created"_s, row.created},
                     {u"created_by"_s, row.creator},
                     {u"archived"_s, row.archived},
                     {u"description"_s, row.description},
                     {u"tags"_s, parsed(row.tags)},
                     {u"path"_s, row.path.isEmpty() || row.path.contains("://"_L1)
                                         || row.path.startsWith("azureml:"_L1)
                                     ? row.path
                                     : place.resolve(row.path)}};
    if (!row.digest.isNull())
        json.insert(u"digest"_s, QString::fromLatin1(row.digest.toHex()));
    if (row.bytes)
        json.insert(u"bytes"_s, *row.bytes);
    if (row.job) {
        if (const auto job = store::job(db, *row.job))
            json.insert(u"job"_s, job->name);
        json.insert(u"output"_s, row.output);
    }
    return json;
}

int create(Context &context, const QString &kind)
{
    const Arguments &arguments = context.arguments;
    QString file = arguments.value(u"file"_s);
    if (file.isEmpty() && !arguments.words().isEmpty())
        file = arguments.words().first();
    const bool ofContent = kind == "data"_L1 || kind == "model"_L1;
    if (file.isEmpty() && !(ofContent && (arguments.has(u"path"_s) || arguments.has(u"job"_s))))
        return cli::fail(Error{Error::Code::Format,
                               ofContent ? "asset.needs-path" : "cli.needs-file",
                               {{u"kind"_s, kind}},
                               {},
                               {}});
    if (arguments.has(u"output-name"_s) && !arguments.has(u"job"_s))
        return cli::fail(Error{Error::Code::Format, "cli.needs-job-and-output", {}, {}, {}});
    const auto set = assignments(arguments.values(u"set"_s));
    if (!set)
        return cli::fail(set.error());
    const auto tags = pairsOf(arguments.values(u"tag"_s));
    if (!tags)
        return cli::fail(tags.error());
    QJsonObject params{{u"kind"_s, kind},
                       {u"folder"_s, QDir::currentPath()},
                       {u"set"_s, *set},
                       {u"tags"_s, *tags},
                       {u"name"_s, arguments.value(u"name"_s)},
                       {u"version"_s, arguments.value(u"version"_s)},
                       {u"description"_s, arguments.value(u"description"_s)},
                       {u"type"_s, arguments.value(u"type"_s)},
                       {u"path"_s, arguments.value(u"path"_s)},
                       {u"job"_s, arguments.value(u"job"_s)},
                       {u"output"_s, arguments.value(u"output-name"_s)}};
    if (!file.isEmpty())
        params.insert(u"file"_s, QFileInfo(file).absoluteFilePath());
    client::EngineClient client(engineOptions(context, true));
    const ProgressLine progress(client);
    const auto answer = client.callAndWait(u"asset.create"_s, params);
    if (!answer)
        return cli::fail(context, answer.error());
    const QJsonArray problems = answer->value("problems"_L1).toArray();
    if (context.format == Format::Json) {
        printJson(*answer);
        return problems.isEmpty() ? Exit::Done : Exit::Refused;
    }
    if (!problems.isEmpty()) {
        printProblems(problems);
        printError(Words::tr("Nothing was registered.") + u'\n');
        return Exit::Refused;
    }
    printProblems(answer->value("warnings"_L1).toArray());
    const QString label
        = answer->value("name"_L1).toString() + u':' + answer->value("version"_L1).toString();
    if (context.format == Format::Tsv)
        print(label + u'\n');
    else if (answer->value("existed"_L1).toBool())
        print(Words::tr("%1 %2 is already registered with this content.").arg(kind, label) + u'\n');
    else
        print(Words::tr("Registered %1 %2.").arg(kind, label) + u'\n');
    return Exit::Done;
}

QList<Column> listColumns()
{
    return {{u"name"_s, Words::tr("Name")},
            {u"version"_s, Words::tr("Version")},
            {u"type"_s, Words::tr("Type")},
            {u"created"_s, Words::tr("Created")},
            {u"created_by"_s, Words::tr("By")},
            {u"job"_s, Words::tr("From job")},
            {u"description"_s, Words::tr("Description")}};
}

int list(Context &context, const QString &kind)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader && reader.error().id == "store.no-workspace") {
        printRows({}, listColumns(), context.format);
        return Exit::Done;
    }
    if (!reader)
        return cli::fail(reader.error());
    const auto db = reader->database();
    if (!db)
        return cli::fail(db.error());
    const auto limit = numberOf(context, u"max-results"_s, 100, 1);
    if (!limit)
        return cli::fail(limit.error());
    const bool archived
        = context.arguments.has(u"include-archived"_s) || context.arguments.has(u"archived-only"_s);
    Result<std::vector<store::AssetRow>> rows;
    QString name = context.arguments.value(u"name"_s);
    if (name.isEmpty() && !context.arguments.words().isEmpty())
        name = context.arguments.words().first();
    if (name.isEmpty()) {
        rows = store::latestAssets(**db, {.kind = kind,
                                          .text = context.arguments.value(u"text"_s),
                                          .archived = archived,
                                          .limit = *limit});
    } else {
        rows = store::versions(**db, kind, name);
        if (rows && rows->empty())
            return cli::fail(context, Error{Error::Code::NotFound,
                                            "store.no-asset",
                                            {{u"kind"_s, kind}, {u"name"_s, name}},
                                            {},
                                            {}});
        if (rows && !archived)
            std::erase_if(*rows, [](const store::AssetRow &row) { return row.archived; });
        if (rows && rows->size() > size_t(*limit))
            rows->resize(size_t(*limit));
    }
    if (!rows)
        return cli::fail(rows.error());
    if (context.arguments.has(u"archived-only"_s))
        std::erase_if(*rows, [](const store::AssetRow &row) { return !row.archived; });
    QJsonArray json;
    for (const store::AssetRow &row : *rows) {
        QJsonObject object = jsonOf(**db, reader->place(), row);
        if (context.format != Format::Json)
            object.insert(u"created"_s, timeText(row.created));
        json.append(object);
    }
    printRows(json, listColumns(), context.format);
    return Exit::Done;
}

int show(Context &context, const QString &kind)
{
    const auto wanted = askedAsset(context);
    if (!wanted)
        return cli::fail(wanted.error());
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto db = reader->database();
    if (!db)
        return cli::fail(db.error());
    const auto row = findAsset(**db, kind, *wanted);
    if (!row)
        return cli::fail(context, row.error());
    QJsonObject json = jsonOf(**db, reader->place(), *row);
    json.insert(u"definition"_s, parsed(row->spec));
    QJsonArray aliases;
    if (const auto known = store::aliases(**db, kind, row->name)) {
        for (const store::AliasRow &alias : *known) {
            if (alias.version == row->version)
                aliases.append(alias.alias);
        }
    }
    json.insert(u"aliases"_s, aliases);
    const auto latest = store::findAsset(**db, kind, row->name, {});
    json.insert(u"latest"_s, latest && latest->id == row->id);
    if (context.format != Format::Table) {
        printObject(json, context.format);
        return Exit::Done;
    }
    const auto line = [](const QString &title, const QString &value) {
        if (!value.isEmpty())
            print(u"%1: %2\n"_s.arg(title, value));
    };
    line(Words::tr("Name"), row->name);
    line(Words::tr("Version"),
         row->version + (json.value("latest"_L1).toBool() ? Words::tr(" (latest)") : QString()));
    line(Words::tr("Type"), row->type);
    line(Words::tr("Description"), row->description);
    line(Words::tr("Created"), timeText(row->created));
    line(Words::tr("By"), row->creator);
    line(Words::tr("From job"), json.value("job"_L1).toString()
                                    + (row->output.isEmpty() ? QString() : u" / "_s + row->output));
    line(Words::tr("Path"), json.value("path"_L1).toString());
    if (row->bytes)
        line(Words::tr("Size"), QLocale().formattedDataSize(*row->bytes));
    line(Words::tr("Digest"), json.value("digest"_L1).toString());
    if (row->archived)
        line(Words::tr("Archived"), Words::tr("yes"));
    const QJsonObject tags = json.value("tags"_L1).toObject();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        line(Words::tr("Tag"), it.key() + u" = "_s + it.value().toString());
    if (kind == "component"_L1 || kind == "environment"_L1)
        print(u'\n'
              + QString::fromUtf8(QJsonDocument(json.value("definition"_L1).toObject())
                                      .toJson(QJsonDocument::Indented)));
    return Exit::Done;
}

int download(Context &context, const QString &kind)
{
    const auto wanted = askedAsset(context);
    if (!wanted)
        return cli::fail(wanted.error());
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto db = reader->database();
    if (!db)
        return cli::fail(db.error());
    const auto row = findAsset(**db, kind, *wanted);
    if (!row)
        return cli::fail(context, row.error());
    const QString label = row->name + u':' + row->version;
    QString source = reader->place().resolve(row->path);
    if (row->path.contains("://"_L1) || row->path.startsWith("azureml:"_L1)
        || !QFileInfo::exists(source))
        return cli::fail(Error{Error::Code::NotFound,
                               "asset.content-gone",
                               {{u"kind"_s, kind},
                                {u"asset"_s, label},
                                {u"path"_s, row->path.contains("://"_L1) ? row->path : source}},
                               {},
                               {}});
    // A definition is fetched with everything that was copied for it.
    if (kind == "component"_L1 || kind == "environment"_L1)
        source = QFileInfo(source).path();
    QString target = context.arguments.value(u"download-path"_s, QDir::currentPath());
    target = QDir::cleanPath(QDir::current().absoluteFilePath(target)) + u'/' + row->name;
    if (QFileInfo(source).isFile())
        target += u'/' + QFileInfo(source).fileName();
    const auto copied = snapshot::copyTo(source, target, context.arguments.has(u"force"_s));
    if (!copied)
        return cli::fail(copied.error());
    const QJsonObject answer{{u"name"_s, row->name},
                             {u"version"_s, row->version},
                             {u"path"_s, target},
                             {u"files"_s, copied->files},
                             {u"bytes"_s, copied->bytes}};
    if (context.format == Format::Json)
        printJson(answer);
    else
        print(target + u'\n');
    return Exit::Done;
}

int archive(Context &context, const QString &kind, bool archived)
{
    const auto wanted = askedAsset(context);
    if (!wanted)
        return cli::fail(wanted.error());
    client::EngineClient client(engineOptions(context));
    const auto done = client.callAndWait(u"asset.archive"_s, {{u"kind"_s, kind},
                                                              {u"name"_s, wanted->name},
                                                              {u"version"_s, wanted->version},
                                                              {u"archived"_s, archived}});
    return done ? int(Exit::Done) : cli::fail(context, done.error());
}

int remove(Context &context, const QString &kind)
{
    const auto wanted = askedAsset(context);
    if (!wanted)
        return cli::fail(wanted.error());
    client::EngineClient client(engineOptions(context));
    const auto done
        = client.callAndWait(u"asset.delete"_s, {{u"kind"_s, kind},
                                                 {u"name"_s, wanted->name},
                                                 {u"version"_s, wanted->version},
                                                 {u"force"_s, context.arguments.has(u"force"_s)}});
    return done ? int(Exit::Done) : cli::fail(context, done.error());
}

void add(QList<Command> &commands, const QString &kind)
{
    const bool ofContent = kind == "data"_L1 || kind == "model"_L1;
    const Option name{u"name"_s, u'n', true, Words::tr("its name")};
    const Option version{u"version"_s, u'v', true, Words::tr("its version")};
    QList<Option> createOptions{
        {u"file"_s, u'f', true, Words::tr("YAML file that describes it")},
        {u"set"_s,
         {},
         true,
         Words::tr("PATH=VALUE, changes the definition before it is registered")},
        {u"name"_s, u'n', true, Words::tr("its name (default: as in the file)")},
        {u"version"_s, u'v', true,
         Words::tr("its version (default: as in the file, else the next number)")},
        {u"description"_s, {}, true, Words::tr("what it is")},
        {u"tag"_s, {}, true, Words::tr("KEY=VALUE, may be repeated")}};
    if (ofContent)
        createOptions << Option{u"path"_s, u'p', true, Words::tr("file, folder or reference")}
                      << Option{u"type"_s, u't', true,
                                kind == "data"_L1
                                    ? Words::tr("uri_file, uri_folder or mltable")
                                    : Words::tr("custom_model, mlflow_model or triton_model")}
                      << Option{u"job"_s, {}, true, Words::tr("the job that made it")}
                      << Option{u"output-name"_s,
                                {},
                                true,
                                Words::tr("the job's output (default: artifacts)")};
    commands << Command{
        kind,
        u"create"_s,
        ofContent
            ? u"--file FILE | --name NAME --path PATH | --name NAME --job JOB --output-name OUTPUT"_s
            : u"--file FILE [--name NAME] [--version VERSION]"_s,
        Words::tr("register a version"),
        createOptions,
        [kind](Context &context) { return create(context, kind); }};
    commands << Command{
        kind,
        u"list"_s,
        u"[NAME]"_s,
        Words::tr("list the newest versions, or all versions of one"),
        {name,
         {u"text"_s, {}, true, Words::tr("only with this text in name, description or tags")},
         {u"max-results"_s, u'r', true, Words::tr("at most so many (default 100)")},
         {u"include-archived"_s, {}, false, Words::tr("archived ones too")},
         {u"archived-only"_s, {}, false, Words::tr("only archived ones")}},
        [kind](Context &context) { return list(context, kind); }};
    commands << Command{
        kind,
        u"show"_s,
        u"NAME[:VERSION]"_s,
        Words::tr("show one version (default: the latest)"),
        {name, version, {u"label"_s, u'l', true, Words::tr("latest, or another alias")}},
        [kind](Context &context) { return show(context, kind); }};
    commands << Command{kind,
                        u"download"_s,
                        u"NAME[:VERSION] [--download-path DIR]"_s,
                        Words::tr("copy its files into a folder"),
                        {name,
                         version,
                         {u"label"_s, u'l', true, Words::tr("latest, or another alias")},
                         {u"download-path"_s, u'p', true, Words::tr("where to (default: here)")},
                         {u"force"_s, {}, false, Words::tr("replace files that are there")}},
                        [kind](Context &context) { return download(context, kind); }};
    commands << updateCommand(kind);
    commands << Command{kind,
                        u"archive"_s,
                        u"NAME[:VERSION]"_s,
                        Words::tr("hide one version, or all, from lists; it can still be used"),
                        {name, version},
                        [kind](Context &context) { return archive(context, kind, true); }};
    commands << Command{kind,
                        u"restore"_s,
                        u"NAME[:VERSION]"_s,
                        Words::tr("show an archived version again"),
                        {name, version},
                        [kind](Context &context) { return archive(context, kind, false); }};
    commands << Command{
        kind,
        u"delete"_s,
        u"NAME:VERSION"_s,
        Words::tr("delete one version that nothing uses; data stays where it lies"),
        {name,
         version,
         {u"force"_s, {}, false, Words::tr("also when jobs that have ended used it")}},
        [kind](Context &context) { return remove(context, kind); }};
}

} // namespace

void addAssetCommands(QList<Command> &commands)
{
    for (const QString &kind : {u"component"_s, u"environment"_s, u"data"_s, u"model"_s})
        add(commands, kind);
}

} // namespace tenon::cli
