#include "base/platform/files.h"
#include "files/inference.h"
#include "files/library.h"
#include "files/names.h"
#include "yaml/emit.h"

#include <QFileInfo>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 scriptLimit = 16 << 20;

/// The words of a port within the command line.
QString wordsOf(const InferredPort &port)
{
    const QString place = u"${{%1.%2}}"_s.arg(port.output ? u"outputs"_s : u"inputs"_s, port.name);
    QString words;
    if (!port.on.isEmpty() || !port.off.isEmpty()) {
        // A switch has no value: the shell says the word or leaves it out.
        QString cases;
        if (!port.on.isEmpty())
            cases += u"True|true) echo %1;; "_s.arg(port.on);
        if (!port.off.isEmpty())
            cases += u"False|false) echo %1;; "_s.arg(port.off);
        words = u"$(case \"%1\" in %2esac)"_s.arg(place, cases);
    } else {
        const bool quoted = (port.isData() || port.type == "string"_L1) && !port.several;
        words = quoted ? u'"' + place + u'"' : place;
        if (port.word.endsWith(u'='))
            words.prepend(port.word);
        else if (!port.word.isEmpty())
            words.prepend(port.word + u' ');
    }
    return port.optional && !port.output ? u"$[["_s + words + u"]]"_s : words;
}

Value numberOf(const InferredPort &port, double number)
{
    return port.type == "integer"_L1 ? Value(qint64(number)) : Value(number);
}

ValueMap declarationOf(const InferredPort &port)
{
    ValueMap map{{u"type"_s, port.type}};
    if (!port.output && port.optional)
        map.emplace_back(u"optional"_s, true);
    const bool literal = !port.output && !port.isData();
    if (literal && port.defaultValue && !port.optional)
        map.emplace_back(u"default"_s, *port.defaultValue);
    if (literal && port.type == "string"_L1 && !port.choices.isEmpty()) {
        ValueList list;
        for (const QString &choice : port.choices)
            list.emplace_back(choice);
        map.emplace_back(u"enum"_s, list);
    }
    if (literal && (port.type == "integer"_L1 || port.type == "number"_L1)) {
        if (port.minimum)
            map.emplace_back(u"min"_s, numberOf(port, *port.minimum));
        if (port.maximum)
            map.emplace_back(u"max"_s, numberOf(port, *port.maximum));
    }
    if (!port.description.isEmpty())
        map.emplace_back(u"description"_s, port.description);
    return map;
}

QByteArray portsText(const char *key, const std::vector<InferredPort> &ports, bool outputs)
{
    ValueMap map;
    for (const InferredPort &port : ports)
        if (port.output == outputs)
            map.emplace_back(port.name, declarationOf(port));
    if (map.empty())
        return {};
    const auto text = yaml::blockText(Value(ValueMap{{QString::fromLatin1(key), Value(map)}}), 0,
                                      yaml::Layout{});
    return text ? *text + '\n' : QByteArray();
}

QByteArray lineOf(const QString &key, const QString &text, yaml::Style style)
{
    const auto written = yaml::scalarText(Value(text), style, false);
    return key.toUtf8() + ": " + written.value_or(yaml::doubleQuoted(text)) + '\n';
}

/// "train_model" as people say it: "Train model".
QString spoken(const QString &script)
{
    QString text = QFileInfo(script).completeBaseName();
    text.replace(u'_', u' ').replace(u'-', u' ');
    text = text.simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ComponentDraft draftOf(const Inference &inference, size_t variant)
{
    const InferredVariant &chosen
        = inference.variants.at(variant < inference.variants.size() ? variant : 0);
    // A script that is called like many others is named after its folder.
    static const QStringList common{u"main"_s, u"__main__"_s, u"run"_s, u"app"_s, u"cli"_s};
    QString stem = QFileInfo(inference.script).completeBaseName();
    if (common.contains(stem) && !fileName(inference.folder).isEmpty())
        stem = fileName(inference.folder);
    if (!chosen.word.isEmpty())
        stem += u'_' + chosen.word;
    return {.name = assetNameFrom(stem),
            .title = spoken(stem),
            .version = u"1"_s,
            .description
            = chosen.description.isEmpty() ? inference.description : chosen.description,
            .code = u"."_s,
            .word = chosen.word,
            .start = chosen.start,
            .ports = chosen.ports};
}

QString commandOf(const ComponentDraft &draft)
{
    QStringList lines{draft.start};
    const auto add = [&](auto &&wanted) {
        for (const InferredPort &port : draft.ports)
            if (wanted(port))
                lines.append(wordsOf(port));
    };
    add([](const InferredPort &port) { return port.before; });
    if (!draft.word.isEmpty())
        lines.append(draft.word);
    // Before the options: one that takes several words would take these too. Those that may be
    // missing come last.
    for (const bool optional : {false, true})
        add([optional](const InferredPort &port) {
            return !port.before && port.positional && port.optional == optional;
        });
    add([](const InferredPort &port) { return !port.before && !port.positional; });
    return lines.join(u'\n');
}

QByteArray componentText(const ComponentDraft &draft)
{
    QByteArray text
        = "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
          "type: command\n";
    text += lineOf(u"name"_s, draft.name, yaml::Style::Plain);
    text += lineOf(u"version"_s, draft.version.isEmpty() ? u"1"_s : draft.version,
                   yaml::Style::DoubleQuoted);
    if (!draft.title.isEmpty())
        text += lineOf(u"display_name"_s, draft.title, yaml::Style::Plain);
    if (!draft.description.isEmpty())
        text += lineOf(u"description"_s, draft.description.simplified(), yaml::Style::Plain);
    text += portsText("inputs", draft.ports, false);
    text += portsText("outputs", draft.ports, true);
    text += lineOf(u"code"_s, draft.code.isEmpty() ? u"."_s : draft.code, yaml::Style::Plain);
    text += "environment:\n  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04\n"
            "command: >-\n";
    for (const QString &line : commandOf(draft).split(u'\n'))
        text += "  " + line.toUtf8() + '\n';
    return text;
}

Result<Change> makeComponent(const NewComponent &wish)
{
    if (wish.code.isEmpty())
        return writeNewFiles({{wish.file, wish.text}});
    if (QFileInfo(wish.code).isDir()) {
        auto copied = copyInto({wish.code}, wish.folder);
        if (!copied)
            return copied;
        const QString to = copied->made.first();
        const QString file = to + wish.file.sliced(wish.code.size());
        if (auto written = writeNewFiles({{file, wish.text}}); !written) {
            std::ignore = platform::removeTree(to);
            return written;
        }
        return Change{Change::Kind::Create, {}, {}, {file, to}};
    }
    auto bytes = platform::readFile(wish.code, scriptLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString base = wish.folder + u'/';
    const QString own
        = base
          + freeName(QFileInfo(wish.code).completeBaseName(),
                     [&base](const QString &name) { return QFileInfo::exists(base + name); })
          + u'/';
    return writeNewFiles(
        {{own + fileName(wish.file), wish.text}, {own + fileName(wish.code), std::move(*bytes)}});
}

QString componentFileFor(const Inference &inference, const ComponentDraft &draft)
{
    const QString folder = inference.folder + u'/';
    const auto taken = [&folder](const QString &name) { return QFileInfo::exists(folder + name); };
    const QString own = QFileInfo(inference.script).completeBaseName() + u".yml"_s;
    return folder + freeName(draft.word.isEmpty() ? own : draft.name + u".yml"_s, taken);
}

} // namespace tenon::files
