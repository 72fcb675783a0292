#include "yaml/tree.h"

#include "yaml/scalar.h"
#include "yaml/treedata.h"

#include <QHash>

#include <algorithm>

namespace tenon::yaml {
namespace {

// Key of a mapping as text: what Python's str() prints for the key PyYAML reads.
QString keyText(const Node &key)
{
    return key.style() == Style::Plain || !key.tag().isEmpty() ? key.value().str() : key.text();
}

// Merges first, then own entries, as PyYAML's flatten_mapping does. Appended to `out`.
void flatten(const Node &mapping, std::vector<Entry> &out, int depth)
{
    if (depth > 64)
        return;
    const std::vector<Entry> own = mapping.sourceEntries();
    const auto isMerge = [](const Entry &entry) {
        return entry.key.style() == Style::Plain && entry.key.textBytes() == "<<";
    };
    for (const Entry &entry : own) {
        if (!isMerge(entry))
            continue;
        if (entry.value.isMapping()) {
            flatten(entry.value, out, depth + 1);
        } else if (entry.value.isSequence()) {
            const std::vector<Node> items = entry.value.items();
            for (auto item = items.rbegin(); item != items.rend(); ++item) {
                if (item->isMapping())
                    flatten(*item, out, depth + 1);
            }
        }
    }
    for (const Entry &entry : own) {
        if (!isMerge(entry))
            out.push_back(entry);
    }
}

} // namespace

Location Tree::Data::locate(qsizetype offset) const
{
    const auto after = std::upper_bound(lineStarts.begin(), lineStarts.end(), quint32(offset));
    const qsizetype line = std::max<qsizetype>(1, after - lineStarts.begin());
    int column = 1;
    for (qsizetype i = lineStarts[size_t(line - 1)]; i < std::min(offset, bytes.size()); ++i)
        column += (uchar(bytes[i]) & 0xc0) != 0x80;
    return {file, int(line), column};
}

std::optional<Tree> Tree::withPlain(const Node &scalar, const QByteArray &text) const
{
    const auto isHarmless = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || c == '.' || c == '_' || c == '/' || c == '+' || c == '-';
    };
    const auto isAlnum = [](char c) { return (c >= '0' && c <= '9') || QChar::isLetter(uchar(c)); };
    if (!scalar || scalar.m_data != m_data.get() || !std::ranges::all_of(text, isHarmless)
        || !std::ranges::any_of(text, isAlnum) || !m_data->warnings.empty())
        return std::nullopt;
    const NodeRecord old = m_data->nodes[scalar.m_index];
    if (old.kind != NodeKind::Scalar || old.style != Style::Plain || old.pooled || old.tag != 0
        || old.properties != old.begin || old.text != old.begin || old.textLength == 0
        || old.textLength != old.end - old.begin)
        return std::nullopt;
    // What stands in one place means more than one thing.
    if (std::ranges::any_of(m_data->nodes, [](const NodeRecord &node) {
            return node.kind == NodeKind::Alias || node.tag != 0;
        }))
        return std::nullopt;
    auto made = std::make_shared<Data>(*m_data);
    made->bytes.replace(old.begin, old.textLength, text);
    const auto shifted = [&](quint32 at) {
        return at >= old.end && at != noNode ? at - old.textLength + quint32(text.size()) : at;
    };
    for (NodeRecord &node : made->nodes) {
        node.begin = shifted(node.begin);
        node.end = shifted(node.end);
        node.properties = shifted(node.properties);
        if (!node.pooled)
            node.text = shifted(node.text);
    }
    made->nodes[scalar.m_index].textLength = quint32(text.size());
    for (quint32 &start : made->lineStarts)
        start = shifted(start);
    Tree tree;
    tree.m_data = std::move(made);
    return tree;
}

Node Tree::root() const
{
    return m_data && m_data->root != noNode ? Node(m_data.get(), m_data->root) : Node();
}

const QByteArray &Tree::bytes() const
{
    static const QByteArray none;
    return m_data ? m_data->bytes : none;
}

const QString &Tree::file() const
{
    static const QString none;
    return m_data ? m_data->file : none;
}

const Errors &Tree::warnings() const
{
    static const Errors none;
    return m_data ? m_data->warnings : none;
}

std::vector<qsizetype> Tree::special() const
{
    std::vector<qsizetype> out;
    if (!m_data)
        return out;
    for (const NodeRecord &node : m_data->nodes) {
        if (node.kind == NodeKind::Alias || node.properties != node.begin || node.tag != 0)
            out.push_back(std::min(node.properties, node.begin));
    }
    std::sort(out.begin(), out.end());
    return out;
}

Location Tree::locate(qsizetype offset) const
{
    return m_data ? m_data->locate(offset) : Location();
}

NodeKind Node::kind() const
{
    return m_data ? m_data->nodes[m_index].kind : NodeKind::Scalar;
}

Node Node::target() const
{
    if (m_data && m_data->nodes[m_index].kind == NodeKind::Alias)
        return Node(m_data, m_data->nodes[m_index].first);
    return *this;
}

Style Node::style() const
{
    return m_data ? m_data->nodes[target().m_index].style : Style::Plain;
}

bool Node::isScalar() const
{
    return m_data && target().kind() == NodeKind::Scalar;
}

bool Node::isSequence() const
{
    return m_data && target().kind() == NodeKind::Sequence;
}

bool Node::isMapping() const
{
    return m_data && target().kind() == NodeKind::Mapping;
}

bool Node::isNull() const
{
    if (!m_data)
        return true;
    const NodeRecord &node = m_data->nodes[target().m_index];
    if (node.kind != NodeKind::Scalar || (node.style != Style::Plain && node.tag == 0))
        return false;
    if (node.tag != 0)
        return value().isNull();
    const QByteArrayView text = m_data->text(node);
    return text.isEmpty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

qsizetype Node::begin() const
{
    return m_data ? m_data->nodes[m_index].begin : 0;
}

qsizetype Node::end() const
{
    return m_data ? m_data->nodes[m_index].end : 0;
}

qsizetype Node::propertiesBegin() const
{
    return m_data ? m_data->nodes[m_index].properties : 0;
}

Location Node::where() const
{
    return m_data ? m_data->locate(begin()) : Location();
}

QByteArrayView Node::textBytes() const
{
    return isScalar() ? m_data->text(m_data->nodes[target().m_index]) : QByteArrayView();
}

QString Node::text() const
{
    return decoded(textBytes());
}

QByteArray Node::tag() const
{
    if (!m_data)
        return {};
    const quint32 tag = m_data->nodes[target().m_index].tag;
    return tag ? m_data->tags[tag - 1] : QByteArray();
}

Value Node::value() const
{
    if (isSequence()) {
        ValueList list;
        for (const Node &item : items())
            list.push_back(item.value());
        return list;
    }
    if (isMapping()) {
        ValueMap map;
        const std::vector<Entry> all = entries();
        map.reserve(all.size());
        for (const Entry &entry : all)
            map.emplace_back(keyText(entry.key), entry.value.value());
        return map;
    }
    if (!m_data)
        return {};
    const NodeRecord &node = m_data->nodes[target().m_index];
    const QByteArrayView bytes = m_data->text(node);
    if (node.tag) {
        if (auto value = resolveTagged(m_data->tags[node.tag - 1], bytes))
            return *std::move(value);
        return decoded(bytes);
    }
    return node.style == Style::Plain ? resolvePlain(bytes) : Value(decoded(bytes));
}

std::vector<Node> Node::items() const
{
    std::vector<Node> out;
    if (!isSequence())
        return out;
    for (quint32 i = m_data->nodes[target().m_index].first; i != noNode; i = m_data->nodes[i].next)
        out.push_back(Node(m_data, i));
    return out;
}

std::vector<Entry> Node::sourceEntries() const
{
    std::vector<Entry> out;
    if (!isMapping())
        return out;
    const auto &nodes = m_data->nodes;
    out.reserve(8);
    for (quint32 key = nodes[target().m_index].first; key != noNode;) {
        const quint32 value = nodes[key].next;
        if (value == noNode)
            break;
        out.push_back({Node(m_data, key), Node(m_data, value)});
        key = nodes[value].next;
    }
    return out;
}

std::vector<Entry> Node::entries() const
{
    std::vector<Entry> out;
    if (!isMapping())
        return out;
    out = sourceEntries();
    const bool merges = std::any_of(
        out.begin(), out.end(), [](const Entry &entry) { return entry.key.textBytes() == "<<"; });
    if (merges) {
        out.clear();
        flatten(target(), out, 0);
    }
    // The first of equal keys keeps its place, the last its value.
    if (out.size() <= 16) {
        for (size_t i = 0; i < out.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (out[j].key.textBytes() == out[i].key.textBytes()) {
                    out[j] = out[i];
                    out.erase(out.begin() + qsizetype(i--));
                    break;
                }
            }
        }
        return out;
    }
    QHash<QByteArrayView, size_t> places;
    places.reserve(qsizetype(out.size()));
    size_t kept = 0;
    for (const Entry &entry : std::vector<Entry>(out)) {
        const auto place = places.constFind(entry.key.textBytes());
        if (place != places.constEnd()) {
            out[*place] = entry;
        } else {
            places.insert(entry.key.textBytes(), kept);
            out[kept++] = entry;
        }
    }
    out.resize(kept);
    return out;
}

Entry Node::lookup(QByteArrayView key) const
{
    Entry found;
    if (!isMapping())
        return found;
    const auto &nodes = m_data->nodes;
    bool merges = false;
    for (quint32 i = nodes[target().m_index].first; i != noNode;) {
        const quint32 value = nodes[i].next;
        if (value == noNode)
            break;
        const Node node(m_data, i);
        const QByteArrayView text = node.textBytes();
        if (text == key)
            found = {node, Node(m_data, value)};
        merges = merges || text == "<<";
        i = nodes[value].next;
    }
    if (!found.key && merges) {
        for (const Entry &entry : entries()) {
            if (entry.key.textBytes() == key)
                found = entry;
        }
    }
    return found;
}

Node Node::find(QByteArrayView key) const
{
    return lookup(key).value;
}

Node Node::findKey(QByteArrayView key) const
{
    return lookup(key).key;
}

} // namespace tenon::yaml
