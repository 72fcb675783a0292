#include "graph/layoutstate.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

constexpr double farthest = 1e7;

template <typename Map, typename Key, typename T>
void note(Map &map, const Key &key, const T &before, const T &after)
{
    auto it = map.find(key);
    if (it == map.end())
        it = map.insert({key, {before, after}}).first;
    else
        it->second.after = after;
    if (it->second.before == it->second.after)
        map.erase(it);
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble())
        || std::abs(value.toDouble()) > farthest)
        return std::nullopt;
    return value.toDouble();
}

// Hundredths are finer than anything drawn; a diff shows no noise of a computation.
double rounded(double value)
{
    const double out = std::round(value * 100) / 100;
    return out == 0 ? 0 : out;
}

QPointF rounded(const QPointF &point)
{
    return {rounded(point.x()), rounded(point.y())};
}

QRectF rounded(const QRectF &rect)
{
    return {rounded(rect.topLeft()), QSizeF(rounded(rect.width()), rounded(rect.height()))};
}

std::optional<QPointF> pointOf(const QJsonObject &object)
{
    const auto x = numberOf(object.value("x"_L1));
    const auto y = numberOf(object.value("y"_L1));
    return x && y ? std::optional(rounded(QPointF(*x, *y))) : std::nullopt;
}

QRectF rectOf(const QJsonObject &object)
{
    const QPointF at = pointOf(object).value_or(QPointF());
    const double width = numberOf(object.value("width"_L1)).value_or(0);
    const double height = numberOf(object.value("height"_L1)).value_or(0);
    return rounded(QRectF(at, QSizeF(std::max(0.0, width), std::max(0.0, height))));
}

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        object.remove(key);
    return object;
}

void put(QJsonObject &object, const QPointF &point)
{
    object.insert("x"_L1, point.x());
    object.insert("y"_L1, point.y());
}

void put(QJsonObject &object, const QRectF &rect)
{
    put(object, rect.topLeft());
    object.insert("width"_L1, rect.width());
    object.insert("height"_L1, rect.height());
}

// One line, keys sorted (as QJsonObject holds them), with blanks a person reads well.
void append(QByteArray &out, const QJsonValue &value)
{
    if (value.isObject()) {
        out += '{';
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            out += it == object.begin() ? "" : ", ";
            appendJsonString(out, it.key());
            out += ": ";
            append(out, it.value());
        }
        out += '}';
    } else if (value.isArray()) {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            out += i == 0 ? "" : ", ";
            append(out, array.at(i));
        }
        out += ']';
    } else if (value.isString()) {
        appendJsonString(out, value.toString());
    } else if (value.isDouble()) {
        const double number = value.toDouble();
        if (number == std::floor(number) && std::abs(number) < 1e15)
            out += QByteArray::number(qint64(number));
        else
            appendJsonNumber(out, number);
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else {
        out += "null";
    }
}

struct Lines
{
    QByteArray text = "{";
    bool first = true;

    void key(const QString &name)
    {
        text += first ? "\n  " : ",\n  ";
        first = false;
        appendJsonString(text, name);
        text += ": ";
    }
    void value(const QString &name, const QJsonValue &value)
    {
        key(name);
        append(text, value);
    }
    // Members one a line.
    void members(const QString &name, const std::map<QString, QJsonObject> &all)
    {
        if (all.empty())
            return;
        key(name);
        text += '{';
        bool begun = false;
        for (const auto &[member, object] : all) {
            text += begun ? ",\n    " : "\n    ";
            begun = true;
            appendJsonString(text, member);
            text += ": ";
            append(text, object);
        }
        text += "\n  }";
    }
    void items(const QString &name, const QList<QJsonObject> &all)
    {
        if (all.isEmpty())
            return;
        key(name);
        text += '[';
        for (qsizetype i = 0; i < all.size(); ++i) {
            text += i == 0 ? "\n    " : ",\n    ";
            append(text, all.at(i));
        }
        text += "\n  ]";
    }
};

} // namespace

std::optional<QPointF> LayoutState::port(bool output, const QString &name) const
{
    const auto it = m_ports.find({output, name});
    return it == m_ports.end() ? std::nullopt : std::optional(it->second);
}

void LayoutState::setNode(qint64 id, const NodeLook &look, LayoutChange &change)
{
    const NodeLook before = node(id);
    if (before == look)
        return;
    auto it = change.nodes.find(id);
    if (it == change.nodes.end())
        change.nodes.insert(id, {before, look});
    else if (it->before == look)
        change.nodes.erase(it);
    else
        it->after = look;
    m_nodes.insert(id, look);
}

void LayoutState::setPort(bool output, const QString &name, std::optional<QPointF> place,
                          LayoutChange &change)
{
    note(change.ports, PortKey{output, name}, port(output, name), place);
    if (place)
        m_ports[{output, name}] = *place;
    else
        m_ports.erase({output, name});
}

void LayoutState::setGroup(qint64 id, std::optional<GroupBox> box, LayoutChange &change)
{
    const auto it = m_groups.find(id);
    note(change.groups, id, it == m_groups.end() ? std::nullopt : std::optional(it->second), box);
    if (box)
        m_groups[id] = *std::move(box);
    else
        m_groups.erase(id);
}

void LayoutState::setNote(qint64 id, std::optional<Note> text, LayoutChange &change)
{
    const auto it = m_notes.find(id);
    note(change.notes, id, it == m_notes.end() ? std::nullopt : std::optional(it->second), text);
    if (text)
        m_notes[id] = *std::move(text);
    else
        m_notes.erase(id);
}

void LayoutState::apply(const LayoutChange &change, bool forward)
{
    for (auto it = change.nodes.begin(); it != change.nodes.end(); ++it)
        m_nodes.insert(it.key(), forward ? it->after : it->before);
    LayoutChange ignored;
    for (const auto &[key, swap] : change.ports)
        setPort(key.first, key.second, forward ? swap.after : swap.before, ignored);
    for (const auto &[id, swap] : change.groups)
        setGroup(id, forward ? swap.after : swap.before, ignored);
    for (const auto &[id, swap] : change.notes)
        setNote(id, forward ? swap.after : swap.before, ignored);
}

QString layoutPath(const QString &pipelineFile)
{
    const qsizetype slash = pipelineFile.lastIndexOf(u'/');
    const qsizetype dot = pipelineFile.lastIndexOf(u'.');
    return (dot > slash + 1 ? pipelineFile.first(dot) : pipelineFile) + u".layout.json"_s;
}

LayoutFile layoutFile(const LayoutState &layout, const NamesOf &names)
{
    LayoutFile out;
    out.more = layout.more;
    std::map<qint64, QStringList> members;
    for (auto it = names.begin(); it != names.end(); ++it) {
        NodeLook look = layout.node(it.key());
        if (look.group != 0 && layout.groups().contains(look.group))
            members[look.group] << it.value();
        look.group = 0;
        if (look.position)
            look.position = rounded(*look.position);
        if (!look.isPlain())
            out.nodes.emplace(it.value(), std::move(look));
    }
    for (const auto &[id, box] : layout.groups()) {
        QStringList inside = members[id];
        inside.sort();
        out.groups.push_back({box, std::move(inside)});
        out.groups.back().box.id = 0;
        out.groups.back().box.rect = rounded(box.rect);
        out.groupIds.push_back(id);
    }
    for (const auto &[id, said] : layout.notes()) {
        out.notes.push_back(said);
        out.notes.back().id = 0;
        out.notes.back().rect = rounded(said.rect);
        out.noteIds.push_back(id);
    }
    layout.eachPort([&](bool output, const QString &name, const QPointF &place) {
        out.ports[{output, name}] = rounded(place);
    });
    return out;
}

QByteArray layoutText(const LayoutFile &layout)
{
    std::map<QString, QJsonObject> nodes;
    for (const auto &[name, look] : layout.nodes) {
        QJsonObject object = look.more;
        if (look.position)
            put(object, *look.position);
        if (look.folded)
            object.insert("folded"_L1, true);
        if (!object.isEmpty())
            nodes.emplace(name, std::move(object));
    }
    QList<QJsonObject> groups;
    for (const auto &[box, inside] : layout.groups) {
        QJsonObject object = box.more;
        put(object, box.rect);
        object.insert("title"_L1, box.title);
        if (!box.colour.isEmpty())
            object.insert("colour"_L1, box.colour);
        if (box.folded)
            object.insert("folded"_L1, true);
        object.insert("nodes"_L1, QJsonArray::fromStringList(inside));
        groups << object;
    }
    QList<QJsonObject> notes;
    for (const Note &said : layout.notes) {
        QJsonObject object = said.more;
        put(object, said.rect);
        object.insert("text"_L1, said.text);
        if (!said.colour.isEmpty())
            object.insert("colour"_L1, said.colour);
        notes << object;
    }
    std::map<QString, QJsonObject> ports[2];
    for (const auto &[key, place] : layout.ports)
        put(ports[key.first ? 1 : 0][key.second], place);
    if (nodes.empty() && groups.isEmpty() && notes.isEmpty() && ports[0].empty() && ports[1].empty()
        && layout.more.isEmpty())
        return {};
    Lines out;
    out.value(u"version"_s, layout.more.value("version"_L1).toInt(1));
    for (auto it = layout.more.begin(); it != layout.more.end(); ++it) {
        if (it.key() != "version"_L1)
            out.value(it.key(), it.value());
    }
    out.items(u"groups"_s, groups);
    out.members(u"inputs"_s, ports[0]);
    out.members(u"nodes"_s, nodes);
    out.items(u"notes"_s, notes);
    out.members(u"outputs"_s, ports[1]);
    return out.text + "\n}\n";
}

Result<LayoutFile> readLayout(const QByteArray &text, const QString &path)
{
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(text, &parsed);
    const auto refused = [&](const QString &why) {
        return fail(Error::Code::Format, "graph.layout-file",
                    {{u"path"_s, path}, {u"reason"_s, why}}, {path, 0, 0});
    };
    if (!json.isObject())
        return refused(parsed.error == QJsonParseError::NoError ? QString() : parsed.errorString());
    const QJsonObject root = json.object();
    if (root.value("version"_L1).toInt(1) > 1)
        return refused(QString());
    LayoutFile out;
    const QJsonObject nodes = root.value("nodes"_L1).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        NodeLook look{pointOf(object), object.value("folded"_L1).toBool(), 0,
                      without(object, {"x"_L1, "y"_L1, "folded"_L1})};
        if (!look.isPlain())
            out.nodes.emplace(it.key(), std::move(look));
    }
    for (const QJsonValue &value : root.value("groups"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        LayoutFile::Box group{{0, object.value("title"_L1).toString(),
                               object.value("colour"_L1).toString(), rectOf(object),
                               object.value("folded"_L1).toBool(),
                               without(object, {"x"_L1, "y"_L1, "width"_L1, "height"_L1, "title"_L1,
                                                "colour"_L1, "folded"_L1, "nodes"_L1})},
                              {}};
        for (const QJsonValue &name : object.value("nodes"_L1).toArray())
            group.nodes << name.toString();
        group.nodes.sort();
        out.groups.push_back(std::move(group));
    }
    for (const QJsonValue &value : root.value("notes"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        out.notes.push_back(
            {0, object.value("text"_L1).toString(), rectOf(object),
             object.value("colour"_L1).toString(),
             without(object, {"x"_L1, "y"_L1, "width"_L1, "height"_L1, "text"_L1, "colour"_L1})});
    }
    for (const bool output : {false, true}) {
        const QJsonObject ports = root.value(output ? "outputs"_L1 : "inputs"_L1).toObject();
        for (auto it = ports.begin(); it != ports.end(); ++it) {
            if (const auto place = pointOf(it.value().toObject()))
                out.ports[{output, it.key()}] = *place;
        }
    }
    out.more = without(
        root, {"version"_L1, "nodes"_L1, "groups"_L1, "notes"_L1, "inputs"_L1, "outputs"_L1});
    return out;
}

namespace {

// Member by member: what we did to it, else what they say.
template <typename Key, typename T>
void merge(const std::map<Key, T> &base, const std::map<Key, T> &ours, std::map<Key, T> &theirs)
{
    const auto in = [](const std::map<Key, T> &map, const Key &key) {
        const auto it = map.find(key);
        return it == map.end() ? std::nullopt : std::optional(it->second);
    };
    for (const auto &[key, value] : ours) {
        if (in(base, key) != value)
            theirs[key] = value;
    }
    for (const auto &[key, value] : base) {
        if (!ours.contains(key))
            theirs.erase(key);
    }
}

// The ids of ours that are taken on: by those that are the same, then by those that are like them.
template <typename T, typename Like>
std::vector<qint64> idsFor(const std::vector<T> &things, const std::vector<T> &ours,
                           const std::vector<qint64> &ourIds, Like isLike)
{
    std::vector<qint64> out(things.size());
    std::vector<qint64> left = ourIds;
    const auto take = [&](const auto &is) {
        for (size_t i = 0; i < things.size(); ++i) {
            for (size_t k = 0; out[i] == 0 && k < left.size(); ++k) {
                if (left[k] != 0 && is(things[i], ours[k]))
                    out[i] = std::exchange(left[k], 0);
            }
        }
    };
    take(std::equal_to<>());
    take(isLike);
    return out;
}

} // namespace

LayoutFile mergeLayouts(const LayoutFile &base, const LayoutFile &ours, const LayoutFile &theirs)
{
    LayoutFile out = theirs;
    merge(base.nodes, ours.nodes, out.nodes);
    merge(base.ports, ours.ports, out.ports);
    // Nothing tells which box or note is which one's: they are taken together.
    if (ours.groups != base.groups || theirs.groups == base.groups)
        out.groups = ours.groups;
    if (ours.notes != base.notes || theirs.notes == base.notes)
        out.notes = ours.notes;
    using Box = LayoutFile::Box;
    out.groupIds = idsFor(out.groups, ours.groups, ours.groupIds, [](const Box &a, const Box &b) {
        return a.box.title == b.box.title || a.box.rect == b.box.rect || a.nodes == b.nodes;
    });
    out.noteIds = idsFor(out.notes, ours.notes, ours.noteIds, [](const Note &a, const Note &b) {
        return a.text == b.text || a.rect == b.rect;
    });
    return out;
}

namespace {

qint64 idAmong(const std::vector<qint64> &ids, size_t i, const std::function<qint64()> &newId)
{
    return i < ids.size() && ids[i] != 0 ? ids[i] : newId();
}

} // namespace

LayoutChange takeLayout(LayoutState &layout, const LayoutFile &file, const NamesOf &names,
                        const std::function<qint64(const QString &)> &idOf,
                        const std::function<qint64()> &newId)
{
    LayoutChange change;
    layout.more = file.more;
    QHash<qint64, qint64> groupOf;
    QSet<qint64> boxes;
    for (size_t i = 0; i < file.groups.size(); ++i) {
        GroupBox box = file.groups[i].box;
        const qint64 id = idAmong(file.groupIds, i, newId);
        box.id = id;
        boxes.insert(id);
        for (const QString &name : file.groups[i].nodes)
            groupOf.insert(idOf(name), id);
        layout.setGroup(id, std::move(box), change);
    }
    QSet<qint64> said;
    const auto setNode = [&](qint64 id, NodeLook look) {
        look.group = groupOf.value(id);
        said.insert(id);
        layout.setNode(id, look, change);
    };
    for (const auto &[name, look] : file.nodes)
        setNode(idOf(name), look);
    for (auto it = groupOf.begin(); it != groupOf.end(); ++it) {
        if (!said.contains(it.key()))
            setNode(it.key(), {});
    }
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (!said.contains(it.key()))
            setNode(it.key(), {});
    }
    QSet<qint64> notes;
    for (size_t i = 0; i < file.notes.size(); ++i) {
        Note note = file.notes[i];
        note.id = idAmong(file.noteIds, i, newId);
        notes.insert(note.id);
        layout.setNote(note.id, note, change);
    }
    std::vector<PortKey> ports;
    layout.eachPort([&](bool output, const QString &name, const QPointF &) {
        if (!file.ports.contains({output, name}))
            ports.emplace_back(output, name);
    });
    for (const auto &[output, name] : ports)
        layout.setPort(output, name, {}, change);
    for (const auto &[key, place] : file.ports)
        layout.setPort(key.first, key.second, place, change);
    const auto without = [](const auto &all, const QSet<qint64> &kept) {
        QList<qint64> out;
        for (const auto &[id, thing] : all) {
            if (!kept.contains(id))
                out << id;
        }
        return out;
    };
    for (const qint64 id : without(layout.groups(), boxes))
        layout.setGroup(id, {}, change);
    for (const qint64 id : without(layout.notes(), notes))
        layout.setNote(id, {}, change);
    return change;
}

} // namespace tenon::graph
