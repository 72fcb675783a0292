// `tenon complete -- WORDS`: what the last word may become. Kept beside the table of verbs, so that
// the shells' scripts need to know none of them.
#include "commands.h"

#include "catalogue/known.h"
#include "catalogue/target.h"
#include "client/workspacereader.h"
#include "files/pipelinetemplates.h"
#include "store/assets.h"
#include "store/database.h"
#include "store/place.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

// The shell's own completion of files and folders takes over.
constexpr char anyFile[] = ":files";
constexpr char folders[] = ":folders";

QStringList jobNames(store::Database &db, const QString &typed)
{
    return store::jobNamesLike(db, typed, 100).value_or(QStringList());
}

QStringList assetNames(store::Database &db, const QString &kind, const QString &typed)
{
    QStringList names;
    const qsizetype colon = typed.indexOf(u':');
    if (colon > 0) {
        if (const auto versions = store::versions(db, kind, typed.left(colon))) {
            for (const store::AssetRow &row : *versions)
                names << row.name + u':' + row.version;
        }
        return names;
    }
    if (const auto assets
        = store::latestAssets(db, {.kind = kind, .archived = true, .limit = 1000})) {
        for (const store::AssetRow &row : *assets)
            names << row.name;
    }
    return names;
}

// Those that files define, which takes no workspace, and those that are bound.
QStringList computeNames(const QString &workspace)
{
    QStringList list;
    for (const catalogue::FoundTarget &found :
         catalogue::findTargets(catalogue::targetFolder(workspace)))
        list << found.target.name;
    auto reader = client::WorkspaceReader::open(workspace);
    const auto db = reader ? reader->database() : std::unexpected(reader.error());
    if (const auto bound = db ? store::computes(**db) : std::unexpected(db.error())) {
        for (const store::ComputeRow &row : *bound)
            list << row.name;
    }
    return list;
}

// Of the catalogue: VM sizes, or regions.
QStringList catalogueNames(bool sizes)
{
    const auto known = catalogue::newestCatalogue();
    QStringList list;
    if (!known)
        return list;
    if (sizes)
        for (const catalogue::VmSize &size : (*known)->sizes())
            list << size.name;
    else
        for (const catalogue::Region &region : (*known)->regions())
            list << region.name;
    return list;
}

QStringList names(const QString &workspace, const QString &group, const QString &typed)
{
    if (group == "compute"_L1)
        return computeNames(workspace);
    auto reader = client::WorkspaceReader::open(workspace);
    if (!reader)
        return {};
    const auto db = reader->database();
    if (!db)
        return {};
    if (group == "job"_L1)
        return jobNames(**db, typed);
    return assetNames(**db, group, typed);
}

QStringList references(const QString &workspace)
{
    auto reader = client::WorkspaceReader::open(workspace);
    const auto db = reader ? reader->database() : std::unexpected(reader.error());
    QStringList list;
    if (const auto all = db ? store::bindings(**db) : std::unexpected(db.error())) {
        for (const store::BindingRow &row : *all)
            list << row.reference;
    }
    return list;
}

QStringList libraryIds()
{
    QStringList ids;
    const QString folder
        = files::sharedFolder(QCoreApplication::applicationDirPath(), u"components"_s);
    if (!folder.isEmpty())
        for (const files::LibraryComponent &component : files::libraryComponents(folder))
            ids << component.id;
    return ids;
}

QStringList templateIds()
{
    QStringList ids;
    const QString folder
        = files::sharedFolder(QCoreApplication::applicationDirPath(), u"templates"_s);
    if (!folder.isEmpty())
        for (const files::PipelineTemplate &item : files::pipelineTemplates(folder))
            ids << item.id;
    return ids;
}

} // namespace

int complete(const QList<Command> &commands, const QStringList &words)
{
    const QString typed = words.isEmpty() ? QString() : words.last();
    const QString previous = words.size() > 1 ? words.at(words.size() - 2) : QString();
    QString group;
    QString verb;
    QString workspace;
    int positional = 0;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--workspace"_L1 || word == "-w"_L1) {
            workspace = words.value(i + 1);
            ++i;
        } else if (word == "--output"_L1 || word == "-o"_L1) {
            ++i;
        } else if (word.startsWith(u'-')) {
            continue;
        } else if (group.isEmpty()) {
            group = word;
        } else if (verb.isEmpty()) {
            verb = word;
        } else {
            ++positional;
        }
    }
    if (workspace.isEmpty())
        workspace = store::nearestWorkspace(QDir::currentPath());
    const auto command
        = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &candidate) {
              return candidate.group == group && candidate.verb == verb;
          });
    QStringList candidates;
    const auto answer = [&] {
        QString out;
        candidates.removeDuplicates();
        for (const QString &candidate : std::as_const(candidates)) {
            if (candidate.startsWith(u':') || candidate.startsWith(typed))
                out += candidate + u'\n';
        }
        print(out);
        return int(Exit::Done);
    };
    if (previous == "--output"_L1 || previous == "-o"_L1) {
        candidates = {u"json"_s, u"table"_s, u"tsv"_s};
        return answer();
    }
    if (previous == "--workspace"_L1 || previous == "-w"_L1 || previous == "--download-path"_L1) {
        candidates = {QString::fromLatin1(folders)};
        return answer();
    }
    if (command != commands.cend() && previous.startsWith(u'-')) {
        for (const Option &option : command->options) {
            const bool said = previous == u"--"_s + option.name
                              || (!option.letter.isNull() && previous == u"-"_s + option.letter);
            if (!said || !option.takesValue)
                continue;
            if (option.name == "file"_L1 || option.name == "path"_L1 || option.name == "save"_L1)
                candidates = {QString::fromLatin1(anyFile)};
            else if (option.name == "name"_L1 && verb != "create"_L1)
                candidates = names(workspace, group, typed);
            else if (option.name == "parent"_L1 || option.name == "job"_L1)
                candidates = names(workspace, u"job"_s, typed);
            else if (option.name == "status"_L1)
                candidates = jobStateNames();
            else if (option.name == "type"_L1 && group == "job"_L1)
                candidates = {u"command"_s, u"pipeline"_s, u"run"_s};
            else if (option.name == "compute"_L1)
                candidates = QStringList{u"local"_s, u"serverless"_s} + computeNames(workspace);
            else if (option.name == "size"_L1 || option.name == "location"_L1)
                candidates = catalogueNames(option.name == "size"_L1);
            return answer();
        }
    }
    if (group.isEmpty()) {
        for (const Command &known : commands)
            candidates << known.group;
        candidates << u"help"_s;
        if (typed.startsWith(u'-'))
            candidates = {u"--workspace"_s, u"--output"_s, u"--help"_s, u"--version"_s};
        return answer();
    }
    if (verb.isEmpty()) {
        for (const Command &known : commands) {
            if (known.group == group && known.verb != "run"_L1)
                candidates << known.verb;
        }
        return answer();
    }
    if (command == commands.cend())
        return answer();
    if (typed.startsWith(u'-')) {
        for (const Option &option : command->options)
            candidates << u"--"_s + option.name;
        candidates << u"--workspace"_s << u"--output"_s << u"--help"_s;
        return answer();
    }
    if (group == "component"_L1 && verb == "library"_L1) {
        if (positional == 0)
            candidates = {u"list"_s, u"add"_s};
        else
            candidates = libraryIds();
    } else if (group == "component"_L1 && verb == "infer"_L1) {
        candidates = {QString::fromLatin1(anyFile)};
    } else if (group == "template"_L1) {
        candidates = positional == 0 ? templateIds() : QStringList{QString::fromLatin1(folders)};
    } else if (group == "yaml"_L1) {
        candidates = {QString::fromLatin1(anyFile)};
    } else if (verb == "bind"_L1 && group != "compute"_L1) {
        if (positional == 1)
            candidates = {QString::fromLatin1(anyFile)};
    } else if (verb == "unbind"_L1 && group != "compute"_L1) {
        candidates = references(workspace);
    } else if (verb == "init"_L1) {
        candidates = {QString::fromLatin1(folders)};
    } else if (group == "workspace"_L1 && verb == "set"_L1) {
        candidates = positional == 0 ? QStringList{u"python"_s, u"notify-after"_s}
                                     : QStringList{QString::fromLatin1(anyFile)};
    } else if (verb != "create"_L1 && verb != "plan"_L1 && group != "engine"_L1
               && group != "workspace"_L1) {
        candidates = names(workspace, group, typed);
        if (group == "job"_L1 && verb == "cost"_L1) // of a job, or of its file
            candidates << QString::fromLatin1(anyFile);
    } else if (verb == "create"_L1 || verb == "plan"_L1) {
        candidates = {QString::fromLatin1(anyFile)};
    }
    return answer();
}

} // namespace tenon::cli
