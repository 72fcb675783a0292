// component library list|add, template list|create: need no engine, only a folder.
#include "commands.h"
#include "words.h"

#include "expressions/expressions.h"
#include "files/pipelinetemplates.h"
#include "store/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

Result<QString> shared(const QString &name)
{
    const QString folder = files::sharedFolder(QCoreApplication::applicationDirPath(), name);
    if (folder.isEmpty())
        return tenon::fail(Error::Code::NotFound, "library.none", {});
    return folder;
}

QJsonArray portsOf(const std::vector<files::LibraryPort> &ports)
{
    QJsonArray list;
    for (const files::LibraryPort &port : ports)
        list.append(QJsonObject{{u"name"_s, port.name},
                                {u"type"_s, port.type},
                                {u"optional"_s, port.optional},
                                {u"description"_s, port.description}});
    return list;
}

bool matches(const files::LibraryComponent &component, const QString &typed)
{
    if (typed.isEmpty())
        return true;
    QString text = component.id + u' ' + component.title + u' ' + component.category + u' '
                   + component.description + u' ' + component.tags.join(u' ');
    for (const auto *ports : {&component.inputs, &component.outputs})
        for (const files::LibraryPort &port : *ports)
            text += u' ' + port.name + u' ' + port.type;
    return text.contains(typed, Qt::CaseInsensitive);
}

int listLibrary(Context &context, const QString &typed)
{
    const auto library = shared(u"components"_s);
    if (!library)
        return cli::fail(library.error());
    QJsonArray rows;
    for (const files::LibraryComponent &component : files::libraryComponents(*library)) {
        if (!matches(component, typed))
            continue;
        rows.append(QJsonObject{{u"id"_s, component.id},
                                {u"name"_s, component.name},
                                {u"version"_s, component.version},
                                {u"title"_s, component.title},
                                {u"category"_s, component.category},
                                {u"description"_s, component.description},
                                {u"tags"_s, QJsonArray::fromStringList(component.tags)},
                                {u"inputs"_s, portsOf(component.inputs)},
                                {u"outputs"_s, portsOf(component.outputs)}});
    }
    printRows(rows,
              {{u"id"_s, Words::tr("Component")},
               {u"category"_s, Words::tr("Category")},
               {u"title"_s, Words::tr("Title")},
               {u"description"_s, Words::tr("Description")}},
              context.format);
    return Exit::Done;
}

int tell(const Context &context, const QString &place, const files::Change &change)
{
    QStringList made;
    for (const QString &path : change.made)
        made << QDir(context.workspace).relativeFilePath(path);
    if (context.format == Format::Json) {
        printJson(QJsonObject{{u"path"_s, place}, {u"made"_s, QJsonArray::fromStringList(made)}});
    } else {
        print(place + u'\n');
        if (context.format == Format::Table)
            printError(change.isEmpty() ? Words::tr("All of it was there already.") + u'\n'
                                        : Words::tr("Files made: %1").arg(made.size()) + u'\n');
    }
    return Exit::Done;
}

files::Differing differing(const Context &context)
{
    return context.arguments.has(u"keep"_s) ? files::Differing::Keep : files::Differing::Refuse;
}

int addFromLibrary(Context &context, const QStringList &ids)
{
    const auto library = shared(u"components"_s);
    if (!library)
        return cli::fail(library.error());
    for (const QString &id : ids) {
        const auto plan = files::planLibraryComponent(*library, id, context.workspace);
        if (!plan)
            return cli::fail(plan.error());
        const auto change
            = files::addLibraryComponent(*library, plan->id, context.workspace, differing(context));
        if (!change)
            return cli::fail(change.error());
        tell(context, QDir(context.workspace).relativeFilePath(plan->component), *change);
    }
    return Exit::Done;
}

Error badWord(const QString &word, const QString &option, const QStringList &known)
{
    return {Error::Code::Format,
            "cli.bad-choice",
            {{u"value"_s, word},
             {u"option"_s, option},
             {u"nearest"_s, expressions::nearestName(word, known)},
             {u"known"_s, known.join(u", "_s)}},
            {},
            {}};
}

int library(Context &context)
{
    const QStringList &words = context.arguments.words();
    const QString verb = words.value(0, u"list"_s);
    if (verb == "list"_L1)
        return listLibrary(context, words.mid(1).join(u' '));
    if (verb != "add"_L1)
        return cli::fail(badWord(verb, u"component library"_s, {u"list"_s, u"add"_s}));
    if (words.size() < 2)
        return cli::fail(Error{Error::Code::Format, "cli.needs-name", {}, {}, {}});
    return addFromLibrary(context, words.mid(1));
}

int listTemplates(Context &context)
{
    const auto folder = shared(u"templates"_s);
    if (!folder)
        return cli::fail(folder.error());
    QJsonArray rows;
    for (const files::PipelineTemplate &item : files::pipelineTemplates(*folder))
        rows.append(QJsonObject{{u"name"_s, item.id},
                                {u"title"_s, item.title},
                                {u"steps"_s, item.steps},
                                {u"description"_s, item.description}});
    printRows(rows,
              {{u"name"_s, Words::tr("Name")},
               {u"title"_s, Words::tr("Title")},
               {u"steps"_s, Words::tr("Steps"), true},
               {u"description"_s, Words::tr("Description")}},
              context.format);
    return Exit::Done;
}

int createTemplate(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    const auto templates = shared(u"templates"_s);
    const auto components = shared(u"components"_s);
    if (!templates || !components)
        return cli::fail(templates ? components.error() : templates.error());
    const QStringList &words = context.arguments.words();
    // With --name the folder is the first word.
    const QString typed = words.value(context.arguments.has(u"name"_s) ? 0 : 1);
    files::TemplatePlace place;
    place.folder = typed.isEmpty() ? context.workspace : QDir::current().absoluteFilePath(typed);
    place.folder = QDir::cleanPath(place.folder);
    const QString real = QFileInfo(place.folder).canonicalFilePath();
    if (!real.isEmpty())
        place.folder = real;
    // A folder that is not there yet may lie in a workspace too.
    QString above = place.folder;
    while (!QFileInfo::exists(above))
        above = QFileInfo(above).path();
    const QString workspace = store::nearestWorkspace(above);
    place.workspace
        = !workspace.isEmpty() ? QFileInfo(workspace).canonicalFilePath() : place.folder;
    place.name = context.arguments.value(u"as"_s);
    const auto change
        = files::createFromTemplate(*templates, *name, *components, place, differing(context));
    if (!change)
        return cli::fail(change.error());
    return tell(context, QDir::current().relativeFilePath(change->made.first()), *change);
}

} // namespace

void addLibraryCommands(QList<Command> &commands)
{
    const Option keep{
        u"keep"_s, {}, false, Words::tr("leave files that differ as they are and copy the others")};
    commands << Command{u"component"_s,
                        u"library"_s,
                        u"list [TEXT] | add COMPONENT …"_s,
                        Words::tr("list the built-in components, or copy some of them with all "
                                  "they need into the workspace"),
                        {keep},
                        library};
    commands << Command{
        u"template"_s, u"list"_s, {}, Words::tr("list the pipelines to begin with"), {},
        listTemplates};
    commands << Command{u"template"_s,
                        u"create"_s,
                        u"NAME [FOLDER]"_s,
                        Words::tr("make a pipeline from a template, with its data and components"),
                        {{u"name"_s, u'n', true, Words::tr("name, instead of the first word")},
                         {u"as"_s, {}, true, Words::tr("file name of the pipeline, without .yml")},
                         keep},
                        createTemplate};
}

} // namespace tenon::cli
