// component infer: a component proposed for a script, which is only read.
#include "commands.h"
#include "words.h"

#include "expressions/expressions.h"
#include "files/change.h"
#include "files/inference.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const Value &value)
{
    if (const bool *flag = value.asBool())
        return *flag;
    if (const qint64 *number = value.asInteger())
        return *number;
    if (const double *number = value.asFloat())
        return *number;
    return value.str();
}

QJsonObject jsonOf(const files::InferredPort &port)
{
    QJsonObject json{{u"name"_s, port.name},
                     {u"direction"_s, port.output ? u"output"_s : u"input"_s},
                     {u"type"_s, port.type},
                     {u"optional"_s, port.optional},
                     {u"description"_s, port.description},
                     {u"line"_s, port.line}};
    if (port.defaultValue)
        json.insert(u"default"_s, jsonOf(*port.defaultValue));
    if (!port.choices.isEmpty())
        json.insert(u"enum"_s, QJsonArray::fromStringList(port.choices));
    if (port.minimum)
        json.insert(u"min"_s, *port.minimum);
    if (port.maximum)
        json.insert(u"max"_s, *port.maximum);
    return json;
}

Result<files::ComponentDraft> draftFor(const files::Inference &found, const QString &path,
                                       const QString &command)
{
    QStringList known;
    for (size_t i = 0; i < found.variants.size(); ++i) {
        if (command.isEmpty() || found.variants[i].word == command)
            return files::draftOf(found, i);
        known << found.variants[i].word;
    }
    return tenon::fail(
        Error::Code::NotFound, "infer.no-subcommand",
        {{u"path"_s, path}, {u"name"_s, command}, {u"known"_s, known.join(u", "_s)}});
}

int infer(Context &context)
{
    const QStringList &words = context.arguments.words();
    if (words.size() != 1)
        return cli::fail(words.isEmpty()
                             ? Error{Error::Code::Format, "cli.needs-paths", {}, {}, {}}
                             : Error{Error::Code::Format,
                                     "cli.too-many",
                                     {{u"word"_s, words.at(1)},
                                      {u"usage"_s, u"component infer SCRIPT [--save FILE]"_s}},
                                     {},
                                     {}});
    const auto tools = files::inferenceTools(QCoreApplication::applicationDirPath());
    if (!tools)
        return cli::fail(tools.error());
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(words.first()));
    const auto found = files::inferComponent(path, *tools);
    if (!found)
        return cli::fail(found.error());
    auto draft = draftFor(*found, path, context.arguments.value(u"command"_s));
    if (!draft)
        return cli::fail(draft.error());
    if (!context.arguments.has(u"save"_s)) {
        if (context.format != Format::Json) {
            print(QString::fromUtf8(files::componentText(*draft)));
            return Exit::Done;
        }
        QJsonArray ports;
        for (const files::InferredPort &port : draft->ports)
            ports.append(jsonOf(port));
        QJsonArray commands;
        for (const files::InferredVariant &variant : found->variants)
            if (!variant.word.isEmpty())
                commands.append(variant.word);
        printJson(QJsonObject{{u"name"_s, draft->name},
                              {u"title"_s, draft->title},
                              {u"description"_s, draft->description},
                              {u"script"_s, found->script},
                              {u"style"_s, found->style},
                              {u"imports"_s, QJsonArray::fromStringList(found->imports)},
                              {u"commands"_s, commands},
                              {u"ports"_s, ports},
                              {u"command"_s, files::commandOf(*draft)}});
        return Exit::Done;
    }
    const QString file
        = QDir::cleanPath(QDir::current().absoluteFilePath(context.arguments.value(u"save"_s)));
    draft->code = QDir(QFileInfo(file).path()).relativeFilePath(found->folder);
    const auto made = files::createFile(file, files::componentText(*draft));
    if (!made)
        return cli::fail(made.error());
    print(QDir::current().relativeFilePath(file) + u'\n');
    return Exit::Done;
}

} // namespace

void addInferCommands(QList<Command> &commands)
{
    commands << Command{
        u"component"_s,
        u"infer"_s,
        u"SCRIPT|FOLDER [--command WORD] [--save FILE]"_s,
        Words::tr("propose a component for a Python script by reading it; nothing of it is run"),
        {{u"save"_s, {}, true, Words::tr("write it into this new file")},
         {u"command"_s, {}, true, Words::tr("which of the script's sub-commands")}},
        infer};
}

} // namespace tenon::cli
