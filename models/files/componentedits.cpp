#include "files/componentedits.h"

#include "assets/asset.h"
#include "yaml/document.h"
#include "yaml/load.h"

#include <QRegularExpression>

namespace tenon::files {

using namespace Qt::StringLiterals;
using yaml::Document;
using yaml::Path;

namespace {

/// The keys a component begins with, in their usual order.
const QStringList &headKeys()
{
    static const QStringList keys{u"$schema"_s, u"type"_s,         u"name"_s,
                                  u"version"_s, u"display_name"_s, u"description"_s};
    return keys;
}

/// With what stands before what runs.
const QStringList &allKeys()
{
    static const QStringList keys
        = headKeys()
          + QStringList{u"inputs"_s, u"outputs"_s, u"code"_s, u"environment"_s, u"command"_s};
    return keys;
}

bool isText(const QString &key)
{
    return headKeys().contains(key) || key == u"environment" || key == u"command";
}

QString sectionOf(bool output)
{
    return output ? u"outputs"_s : u"inputs"_s;
}

std::optional<double> numberOf(const std::optional<Value> &value)
{
    if (!value)
        return {};
    bool good = false;
    const double number = value->str().toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

InferredPort portOf(const assets::PortDecl &port, bool output)
{
    InferredPort made{.name = port.name,
                      .output = output,
                      .type = port.type,
                      .optional = port.optional,
                      .defaultValue = port.defaultValue,
                      .choices = {},
                      .minimum = numberOf(port.minimum),
                      .maximum = numberOf(port.maximum),
                      .description = port.description,
                      .word = {},
                      .on = {},
                      .off = {},
                      .line = port.where.line};
    for (const Value &choice : port.enumeration)
        made.choices.append(choice.str());
    return made;
}

Value numberFor(const InferredPort &port, double number)
{
    return port.type == "integer"_L1 ? Value(qint64(number)) : Value(number);
}

/// Edits one after the other, until one fails.
class Edits
{
public:
    explicit Edits(const QByteArray &bytes)
        : m_document(bytes)
    {
    }
    [[nodiscard]] Document &document() { return m_document; }

    void add(const Result<yaml::Splice> &splice)
    {
        if (m_error)
            return;
        if (!splice)
            m_error = splice.error();
        else if (splice->removed != splice->inserted)
            m_splices.push_back(*splice);
    }
    /// Gives `path` a value, or nothing.
    void put(const Path &path, const std::optional<Value> &value)
    {
        if (m_error)
            return;
        if (value)
            add(m_document.set(path, *value));
        else if (m_document.at(path))
            add(m_document.remove(path));
    }
    /// Replaces bytes that are no YAML of their own: a part of a scalar.
    void replace(qsizetype at, const QByteArray &removed, const QByteArray &inserted)
    {
        if (m_error)
            return;
        const yaml::Splice splice{at, removed, inserted};
        if (const auto done = m_document.apply(splice); !done)
            m_error = done.error();
        else
            m_splices.push_back(splice);
    }
    ComponentEdit take()
    {
        if (m_error)
            return std::unexpected(*m_error);
        return std::move(m_splices);
    }

private:
    Document m_document;
    std::vector<text::Splice> m_splices;
    std::optional<Error> m_error;
};

void renamePort(Edits &edits, bool output, const QString &before, const QString &after)
{
    const QString section = sectionOf(output);
    edits.add(edits.document().renameKey(Path{section, before}, after));
    const QRegularExpression use(u"(?<=\\$\\{\\{)(\\s*%1\\.)%2(?![A-Za-z0-9_.])"_s.arg(
        section, QRegularExpression::escape(before)));
    // Latin 1 keeps the offsets of the bytes.
    const QString text = QString::fromLatin1(edits.document().bytes());
    std::vector<qsizetype> places;
    for (const auto &match : use.globalMatch(text))
        places.push_back(match.capturedEnd(1));
    for (auto at = places.rbegin(); at != places.rend(); ++at)
        edits.replace(*at, before.toUtf8(), after.toUtf8());
}

ValueMap declarationOf(const InferredPort &port)
{
    ValueMap map{{u"type"_s, port.type}};
    if (port.optional && !port.output)
        map.emplace_back(u"optional"_s, true);
    return map;
}

/// What stands in the lines of a key is about it; an error counts before a warning.
QHash<QString, Error> problemsByKey(const yaml::Tree &tree, const yaml::Reading &reading)
{
    QHash<QString, Error> found;
    const std::vector<yaml::Entry> entries = tree.root().sourceEntries();
    for (const Errors &errors : {reading.errors, reading.warnings})
        for (const Error &error : errors) {
            const auto next = std::ranges::find_if(entries, [&error](const yaml::Entry &entry) {
                return entry.key.where().line > error.where.line;
            });
            QString key = next == entries.begin() ? QString() : (next - 1)->key.text();
            if (error.id == "file.environment-missing")
                key = u"environment"_s;
            else if (error.id == "file.required-key")
                key = error.arguments.value(u"key"_s).toString();
            if (!key.isEmpty() && !found.contains(key))
                found.insert(key, error);
        }
    return found;
}

} // namespace

ComponentFacts componentFacts(const QByteArray &bytes, const QString &file)
{
    ComponentFacts facts;
    const auto tree = yaml::Tree::parse(bytes, file);
    if (!tree) {
        facts.broken = tree.error();
        return facts;
    }
    const yaml::Reading reading = yaml::readAsset(*tree, file, yaml::Expect::Component);
    const auto *component
        = reading.asset ? std::get_if<assets::Component>(&*reading.asset) : nullptr;
    if (!component) {
        facts.broken = reading.errors.empty() ? Error{Error::Code::Format,
                                                      "file.not-a-component",
                                                      {{u"path"_s, file}},
                                                      {file, 1, 1},
                                                      {}}
                                              : reading.errors.front();
        return facts;
    }
    const auto problems = problemsByKey(*tree, reading);
    for (const QString &key : allKeys()) {
        if (!isText(key))
            continue;
        const yaml::Node node = tree->root().find(key.toUtf8());
        if (node.isScalar())
            facts.texts.insert(key, node.text().trimmed());
        else if (node)
            facts.inPlace.append(key);
        if (const auto problem = problems.constFind(key); problem != problems.cend())
            facts.problems.insert(key, *problem);
    }
    facts.runsCommand = std::holds_alternative<assets::CommandBody>(component->body);
    for (const assets::PortDecl &port : component->inputs)
        facts.inputs.push_back(portOf(port, false));
    for (const assets::PortDecl &port : component->outputs)
        facts.outputs.push_back(portOf(port, true));
    return facts;
}

ComponentEdit setComponentText(const QByteArray &bytes, const QString &key, const QString &text)
{
    Edits edits(bytes);
    const Path path{key};
    const yaml::Node there = edits.document().at(path);
    static const QRegularExpression whole(u"\\A[0-9]+\\z"_s);
    if (text.isEmpty() || (there && !there.isScalar())) {
        edits.put(path, text.isEmpty() ? std::nullopt : std::optional(Value(text)));
    } else if (there && there.style() == yaml::Style::Plain && whole.match(text).hasMatch()) {
        edits.add(edits.document().setRaw(path, text.toUtf8())); // `version: 1` stays a number
    } else if (there) {
        edits.put(path, Value(text));
    } else {
        // Where it is looked for: behind what usually stands before it.
        const QStringList before = allKeys().first(allKeys().indexOf(key));
        qsizetype position = 0, i = 0;
        for (const yaml::Entry &entry : edits.document().tree().root().sourceEntries()) {
            ++i;
            if (before.contains(entry.key.text()))
                position = i;
        }
        edits.add(edits.document().insertKey({}, key, Value(text), position));
    }
    return edits.take();
}

ComponentEdit changePort(const QByteArray &bytes, const InferredPort &before,
                         const InferredPort &after)
{
    Edits edits(bytes);
    if (before.name != after.name)
        renamePort(edits, before.output, before.name, after.name);
    const Path port{sectionOf(before.output), after.name};
    if (before.type != after.type)
        edits.put(port / u"type"_s, Value(after.type));
    if (before.optional != after.optional)
        edits.put(port / u"optional"_s, after.optional ? std::optional(Value(true)) : std::nullopt);
    if (before.defaultValue != after.defaultValue)
        edits.put(port / u"default"_s, after.defaultValue);
    if (before.choices != after.choices) {
        ValueList list;
        for (const QString &choice : after.choices)
            list.emplace_back(choice);
        edits.put(port / u"enum"_s, list.empty() ? std::nullopt : std::optional(Value(list)));
    }
    const auto limit = [&](const QString &key, const std::optional<double> &from,
                           const std::optional<double> &to) {
        if (from != to)
            edits.put(port / key, to ? std::optional(numberFor(after, *to)) : std::nullopt);
    };
    limit(u"min"_s, before.minimum, after.minimum);
    limit(u"max"_s, before.maximum, after.maximum);
    if (before.description != after.description)
        edits.put(port / u"description"_s, after.description.isEmpty()
                                               ? std::nullopt
                                               : std::optional(Value(after.description)));
    return edits.take();
}

ComponentEdit addPort(const QByteArray &bytes, const InferredPort &port)
{
    Edits edits(bytes);
    const QString section = sectionOf(port.output);
    const Path path{section};
    if (!edits.document().at(path)) {
        // Before what runs, not behind it.
        qsizetype position = -1, i = 0;
        for (const yaml::Entry &entry : edits.document().tree().root().sourceEntries()) {
            ++i;
            if (headKeys().contains(entry.key.text()) || entry.key.text() == "inputs"_L1)
                position = i;
        }
        edits.add(edits.document().insertKey(
            {}, section, Value(ValueMap{{port.name, Value(declarationOf(port))}}), position));
    } else {
        edits.add(edits.document().insertKey(path, port.name, Value(declarationOf(port))));
    }
    return edits.take();
}

ComponentEdit removePort(const QByteArray &bytes, bool output, const QString &name)
{
    Edits edits(bytes);
    edits.put(Path{sectionOf(output), name}, std::nullopt);
    return edits.take();
}

} // namespace tenon::files
