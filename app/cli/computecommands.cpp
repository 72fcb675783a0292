// Compute targets that files of the workspace define.
#include "commands.h"
#include "computesource.h"
#include "words.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "catalogue/target.h"
#include "client/workspacereader.h"
#include "expressions/expressions.h"
#include "store/database.h"
#include "store/settings.h"
#include "yaml/document.h"
#include "yaml/load.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;
using namespace tenon::catalogue;

Result<Target> targetOf(const QString &file)
{
    const auto loaded = yaml::loadAsset(file, yaml::Expect::Compute);
    if (!loaded)
        return std::unexpected(loaded.error().front());
    if (const auto *compute = std::get_if<assets::Compute>(&loaded->asset))
        if (auto target = targetFrom(*compute))
            return *target;
    return fail(Error::Code::Format, "target.not-a-target", {{u"path"_s, file}}, {file, 0, 0});
}

Result<FoundTarget> found(const Context &context, const QString &name)
{
    QStringList known;
    for (const FoundTarget &target : findTargets(targetFolder(context.workspace))) {
        if (target.target.name == name)
            return target;
        known << target.target.name;
    }
    return fail(Error::Code::NotFound, "target.unknown",
                {{u"name"_s, name}, {u"nearest"_s, expressions::nearestName(name, known)}});
}

Result<Target> targetOfOptions(const Context &context)
{
    const Arguments &arguments = context.arguments;
    Target target;
    const QString word = arguments.value(u"type"_s, u"amlcompute"_s);
    const auto kind = targetKindOf(word);
    if (!kind) {
        QStringList known;
        for (int i = 0; i < targetKinds; ++i)
            known << name(TargetKind(i));
        return fail(Error::Code::Format, "target.kind",
                    {{u"kind"_s, word}, {u"known"_s, known.join(u", "_s)}});
    }
    target.kind = *kind;
    const auto name = requiredName(context);
    if (!name)
        return std::unexpected(name.error());
    target.name = *name;
    target.size = arguments.value(u"size"_s);
    target.location = arguments.value(u"location"_s);
    target.resourceId = arguments.value(u"resource-id"_s);
    target.host = arguments.value(u"host"_s);
    target.partition = arguments.value(u"partition"_s);
    target.sshUser = arguments.value(u"user"_s);
    if (arguments.has(u"low-priority"_s))
        target.priority = Priority::LowPriority;
    for (const auto &[option, place] : {std::pair{u"min-instances"_s, &target.minNodes},
                                        {u"max-instances"_s, &target.maxNodes},
                                        {u"idle-seconds"_s, &target.idleSeconds}}) {
        const auto number = numberOf(context, option, int(*place), 0);
        if (!number)
            return std::unexpected(number.error());
        *place = *number;
    }
    return target;
}

// A job goes by what lies in the folder of targets, and by nothing else: the definition is put
// there, unless it is there already. Nothing is written over, and no name is given twice.
Result<QString> placeFor(const Context &context, const Target &target, const QString &file,
                         const QByteArray &text)
{
    const QString folder = targetFolder(context.workspace);
    const QString from = file.isEmpty() ? QString() : QFileInfo(file).canonicalFilePath();
    const QString path = folder + u'/' + target.name + u".yml"_s;
    const auto taken = [](const QString &by) {
        return fail(Error::Code::Conflict, "target.exists", {{u"path"_s, by}});
    };
    for (const FoundTarget &other : findTargets(folder)) {
        if (other.target.name != target.name)
            continue;
        if (QFileInfo(other.file).canonicalFilePath() == from)
            return other.file;
        const auto bytes = platform::readFile(other.file, 1 << 20);
        return bytes && *bytes == text ? Result<QString>(other.file) : taken(other.file);
    }
    if (QFileInfo::exists(path))
        return taken(path);
    if (const auto made = platform::makeFolder(folder); !made)
        return std::unexpected(made.error());
    if (const auto written = platform::replaceFile(path, text); !written)
        return std::unexpected(written.error());
    return path;
}

int create(Context &context)
{
    const QString file = context.arguments.value(u"file"_s);
    const auto target = file.isEmpty() ? targetOfOptions(context) : targetOf(file);
    if (!target)
        return cli::fail(target.error());
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    if (const Errors errors = checkTarget(*target, from->catalogue.get()); !errors.empty()) {
        for (const Error &error : errors)
            cli::fail(error);
        return Exit::Refused;
    }
    QByteArray text = targetYaml(*target);
    if (!file.isEmpty()) {
        const auto bytes = platform::readFile(file, 1 << 20);
        if (!bytes)
            return cli::fail(bytes.error());
        text = *bytes;
    }
    if (target->kind == TargetKind::Serverless) {
        print(QString::fromUtf8(text)); // belongs into a job, is no file of its own
        return Exit::Done;
    }
    const auto placed = placeFor(context, *target, file, text);
    if (!placed)
        return cli::fail(placed.error());
    const QString path = *placed;
    sayNotes(targetNotes(*target, *from->catalogue, QDate::currentDate()));
    const QString relative = QDir(context.workspace).relativeFilePath(path);
    if (context.format == Format::Json) {
        printJson(QJsonObject{{u"name"_s, target->name},
                              {u"file"_s, path},
                              {u"command"_s, azCommand(*target, relative)}});
        return Exit::Done;
    }
    print(relative + u'\n');
    if (const QString command = azCommand(*target, relative); !command.isEmpty())
        print(Words::tr("The same in Azure: %1").arg(command) + u'\n');
    return Exit::Done;
}

QJsonObject rowOf(const Context &context, const FoundTarget &entry, const Catalogue &catalogue)
{
    const Target &target = entry.target;
    const bool managed = isManaged(target.kind);
    return {{u"name"_s, target.name},
            {u"type"_s, name(target.kind)},
            {u"size"_s, target.size},
            {u"location"_s, target.location},
            {u"min_instances"_s,
             target.kind == TargetKind::Cluster ? QJsonValue(target.minNodes) : QJsonValue()},
            {u"max_instances"_s,
             target.kind == TargetKind::Cluster ? QJsonValue(target.maxNodes) : QJsonValue()},
            {u"usd_an_hour"_s, managed ? dollars(targetPrice(target, catalogue)) : QString()},
            {u"file"_s, QDir(context.workspace).relativeFilePath(entry.file)}};
}

Result<std::vector<store::ComputeRow>> boundComputes(const Context &context)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader && reader.error().id == "store.no-workspace")
        return {};
    const auto db = reader ? reader->database() : std::unexpected(reader.error());
    if (!db)
        return std::unexpected(db.error());
    return store::computes(**db);
}

int list(Context &context)
{
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    // What files define is listed also where the database cannot be read, which is told at the end.
    const auto states = targetStates(context);
    QJsonArray rows;
    for (const QString &name : {u"local"_s, u"serverless"_s})
        rows.append(QJsonObject{
            {u"name"_s, name}, {u"type"_s, name}, {u"target"_s, u"local"_s}, {u"fixed"_s, true}});
    const auto known = boundComputes(context);
    auto bound = known.value_or(std::vector<store::ComputeRow>());
    for (const FoundTarget &entry : findTargets(targetFolder(context.workspace))) {
        QJsonObject row = rowOf(context, entry, *from->catalogue);
        // Until there are remote sides, a cluster's definition means this computer.
        row.insert(u"target"_s,
                   isManaged(entry.target.kind) || entry.target.kind == TargetKind::Local
                       ? u"local"_s
                       : QString());
        std::erase_if(bound, [&](const store::ComputeRow &other) {
            if (other.name != entry.target.name)
                return false;
            row.insert(u"target"_s, other.target);
            return true;
        });
        row.insert(u"fixed"_s, false);
        const QJsonObject state = states ? states->value(entry.target.name) : QJsonObject();
        for (auto it = state.begin(); it != state.end(); ++it)
            row.insert(it.key(), it.value());
        rows.append(row);
    }
    for (const store::ComputeRow &other : bound)
        rows.append(
            QJsonObject{{u"name"_s, other.name}, {u"target"_s, other.target}, {u"fixed"_s, false}});
    printRows(rows,
              {{u"name"_s, Words::tr("Compute")},
               {u"type"_s, Words::tr("Kind")},
               {u"size"_s, Words::tr("Size")},
               {u"location"_s, Words::tr("Region")},
               {u"min_instances"_s, Words::tr("Min"), true},
               {u"max_instances"_s, Words::tr("Max"), true},
               {u"usd_an_hour"_s, Words::tr("USD/h"), true},
               {u"state"_s, Words::tr("State")},
               {u"nodes"_s, Words::tr("Nodes"), true},
               {u"usd_so_far"_s, Words::tr("USD so far"), true},
               {u"target"_s, Words::tr("Runs on")},
               {u"file"_s, Words::tr("File")}},
              context.format);
    if (!known)
        return cli::fail(known.error());
    return states ? int(Exit::Done) : cli::fail(states.error());
}

int show(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    const auto entry = found(context, *name);
    if (!entry)
        return cli::fail(entry.error());
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    QJsonObject json = rowOf(context, *entry, *from->catalogue);
    const auto states = targetStates(context);
    const auto end = [&] { return states ? int(Exit::Done) : cli::fail(states.error()); };
    const QJsonObject state = states ? states->value(*name) : QJsonObject();
    for (auto it = state.begin(); it != state.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(u"description"_s, entry->target.description);
    json.insert(u"command"_s, azCommand(entry->target, json["file"_L1].toString()));
    QJsonArray notes;
    for (const Error &note : targetNotes(entry->target, *from->catalogue, QDate::currentDate()))
        notes.append(messageText(note));
    json.insert(u"notes"_s, notes);
    if (context.format != Format::Table) {
        printObject(json, context.format);
        return end();
    }
    for (const auto &[key, title] : {std::pair{u"name"_s, Words::tr("Compute")},
                                     {u"type"_s, Words::tr("Kind")},
                                     {u"size"_s, Words::tr("Size")},
                                     {u"location"_s, Words::tr("Region")},
                                     {u"min_instances"_s, Words::tr("Min")},
                                     {u"max_instances"_s, Words::tr("Max")},
                                     {u"usd_an_hour"_s, Words::tr("USD/h")},
                                     {u"state"_s, Words::tr("State")},
                                     {u"nodes"_s, Words::tr("Nodes")},
                                     {u"usd_so_far"_s, Words::tr("USD so far")},
                                     {u"file"_s, Words::tr("File")},
                                     {u"command"_s, Words::tr("In Azure")}})
        if (const QString text = json[key].toVariant().toString(); !text.isEmpty())
            print(title + u": "_s + text + u'\n');
    if (const QString costs = json["costs"_L1].toString(); !costs.isEmpty())
        print(costs + u'\n');
    for (const QJsonValue &job : json["jobs"_L1].toArray())
        print(Words::tr("Job: %1").arg(job.toString()) + u'\n');
    for (const QJsonValue &note : std::as_const(notes))
        print(note.toString() + u'\n');
    return end();
}

int update(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    const auto entry = found(context, *name);
    if (!entry)
        return cli::fail(entry.error());
    const auto set = assignments(context.arguments.values(u"set"_s));
    if (!set)
        return cli::fail(set.error());
    const auto bytes = platform::readFile(entry->file, 1 << 20);
    if (!bytes)
        return cli::fail(bytes.error());
    yaml::Document document(*bytes, entry->file);
    for (const QJsonValue &pair : *set) {
        const auto path = yaml::Path::parse(pair[0].toString());
        if (!path)
            return cli::fail(path.error());
        if (const auto done = document.setRaw(*path, pair[1].toString().toUtf8()); !done)
            return cli::fail(done.error());
    }
    const QByteArray text = document.bytes();
    const auto loaded = yaml::loadAssetText(text, entry->file, yaml::Expect::Compute);
    if (!loaded)
        return cli::fail(loaded.error().front());
    const auto *compute = std::get_if<assets::Compute>(&loaded->asset);
    const auto target = compute ? targetFrom(*compute) : std::nullopt;
    if (!target)
        return cli::fail(
            Error{Error::Code::Format, "target.not-a-target", {{u"path"_s, entry->file}}, {}, {}});
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    if (const Errors errors = checkTarget(*target, from->catalogue.get()); !errors.empty())
        return cli::fail(errors.front());
    if (const auto written = platform::replaceFile(entry->file, text); !written)
        return cli::fail(written.error());
    sayNotes(targetNotes(*target, *from->catalogue, QDate::currentDate()));
    return Exit::Done;
}

int remove(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    const auto entry = found(context, *name);
    if (!entry)
        return cli::fail(entry.error());
    QFile file(entry->file);
    // Into the trash where there is one, so that it can come back.
    if (!file.moveToTrash() && !file.remove())
        return cli::fail(Error{Error::Code::Io,
                               "io.remove",
                               {{u"path"_s, entry->file}, {u"reason"_s, file.errorString()}},
                               {},
                               {}});
    return Exit::Done;
}

} // namespace

void addComputeCommands(QList<Command> &commands)
{
    const QString group = u"compute"_s;
    const Option subscription{
        u"subscription"_s, {}, true, Words::tr("catalogue that was imported under this name")};
    commands << Command{
        group,
        u"create"_s,
        u"--file FILE | NAME [--type KIND] [--size SIZE] …"_s,
        Words::tr("define a compute target in the workspace"),
        {{u"file"_s, u'f', true, Words::tr("YAML file that defines it")},
         {u"name"_s, u'n', true, Words::tr("name of the target")},
         {u"type"_s, {}, true, Words::tr("amlcompute, computeinstance, kubernetes, ssh, slurm, …")},
         {u"size"_s, {}, true, Words::tr("VM size of its nodes")},
         {u"location"_s, u'l', true, Words::tr("region")},
         {u"min-instances"_s, {}, true, Words::tr("nodes that always run")},
         {u"max-instances"_s, {}, true, Words::tr("nodes that run at most")},
         {u"idle-seconds"_s, {}, true, Words::tr("idle time before a node goes")},
         {u"low-priority"_s, {}, false, Words::tr("nodes that can be taken away")},
         {u"resource-id"_s, {}, true, Words::tr("resource that is attached")},
         {u"host"_s, {}, true, Words::tr("host that is reached by SSH")},
         {u"partition"_s, {}, true, Words::tr("partition of Slurm")},
         {u"user"_s, {}, true, Words::tr("user there")},
         subscription},
        create};
    commands << Command{
        group,          u"list"_s, {}, Words::tr("list compute targets and where they run"),
        {subscription}, list};
    commands << Command{group,
                        u"show"_s,
                        u"NAME"_s,
                        Words::tr("show a target, its price and what to know of it"),
                        {{u"name"_s, u'n', true, Words::tr("name of the target")}, subscription},
                        show};
    commands << Command{group,
                        u"update"_s,
                        u"NAME --set PATH=VALUE …"_s,
                        Words::tr("change the definition of a target"),
                        {{u"name"_s, u'n', true, Words::tr("name of the target")},
                         {u"set"_s, {}, true, Words::tr("key and its new value")},
                         subscription},
                        update};
    commands << Command{group,
                        u"delete"_s,
                        u"NAME"_s,
                        Words::tr("move the file of a target to the trash"),
                        {{u"name"_s, u'n', true, Words::tr("name of the target")}},
                        remove};
    addPowerCommands(commands);
    addSizeCommands(commands);
}

} // namespace tenon::cli
