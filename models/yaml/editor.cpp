#include "yaml/editor.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// Equal, with NaN equal to itself.
bool isSame(const Value &a, const Value &b)
{
    if (a.data().index() != b.data().index())
        return false;
    if (const double *number = a.asFloat())
        return *number == *b.asFloat() || (std::isnan(*number) && std::isnan(*b.asFloat()));
    if (const ValueList *list = a.asList()) {
        const ValueList &other = *b.asList();
        return std::equal(list->begin(), list->end(), other.begin(), other.end(), isSame);
    }
    if (const ValueMap *map = a.asMap()) {
        const ValueMap &other = *b.asMap();
        return std::equal(map->begin(), map->end(), other.begin(), other.end(),
                          [](const auto &x, const auto &y) {
                              return x.first == y.first && isSame(x.second, y.second);
                          });
    }
    return a == b;
}

// The value under a step, made when `make`; nullptr when there is none.
Value *child(Value &value, const Path::Step &step, bool make)
{
    if (const QString *key = std::get_if<QString>(&step)) {
        if (make && value.isNull())
            value = ValueMap();
        ValueMap *map = value.asMap();
        if (!map)
            return nullptr;
        for (auto &[name, item] : *map) {
            if (name == *key)
                return &item;
        }
        if (!make)
            return nullptr;
        map->emplace_back(*key, Value());
        return &map->back().second;
    }
    const auto index = size_t(std::get<qsizetype>(step));
    if (make && value.isNull())
        value = ValueList();
    ValueList *list = value.asList();
    if (!list || index > list->size() || (index == list->size() && !make))
        return nullptr;
    if (index == list->size())
        list->emplace_back();
    return &(*list)[index];
}

Value *descend(Value &root, const std::vector<Path::Step> &steps, bool make)
{
    Value *value = &root;
    for (const Path::Step &step : steps) {
        value = child(*value, step, make);
        if (!value)
            return nullptr;
    }
    return value;
}

// The name under which Value holds a key.
QString valueKey(const Node &key)
{
    return key.style() == Style::Plain || !key.tag().isEmpty() ? key.value().str() : key.text();
}

std::unexpected<Error> refuse(const char *id, const Path &path, QVariantMap more = {})
{
    more.insert(u"path"_s, path.isEmpty() ? u"."_s : path.text());
    return fail(Error::Code::Refused, id, std::move(more));
}

} // namespace

Editor::Editor(Document &document)
    : m_document(document)
    , m_bytes(document.m_bytes)
{
    detectLayout();
}

void Editor::detectLayout()
{
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (isBreak(m_bytes[i])) {
            m_layout.lineEnd = m_bytes[i] == '\n'                                 ? "\n"
                               : i + 1 < m_bytes.size() && m_bytes[i + 1] == '\n' ? "\r\n"
                                                                                  : "\r";
            break;
        }
    }
    // The first nested block of each kind shows how the author indents.
    bool seenMapping = false;
    bool seenList = false;
    int budget = 200;
    const auto look = [&](auto &&self, const Node &node) -> void {
        if (!node || node.kind() == NodeKind::Alias || --budget < 0)
            return;
        for (const Entry &entry : node.sourceEntries()) {
            const Node value = entry.value;
            if (node.style() == Style::Block && value.kind() != NodeKind::Alias
                && value.style() == Style::Block) {
                const int step = column(value.begin()) - column(entry.key.begin());
                if (value.isSequence() && !seenList && step >= 0 && step < 12) {
                    m_layout.listIndent = step;
                    seenList = true;
                } else if (value.isMapping() && !seenMapping && step > 0 && step < 12) {
                    m_layout.indent = step;
                    seenMapping = true;
                }
            }
            self(self, value);
        }
        for (const Node &item : node.items())
            self(self, item);
    };
    look(look, m_document.m_tree.root());
    if (!seenList && seenMapping)
        m_layout.listIndent = m_layout.indent;
}

qsizetype Editor::lineStart(qsizetype at) const
{
    while (at > 0 && !isBreak(m_bytes[at - 1]))
        --at;
    return at == 0 && m_bytes.startsWith("\xef\xbb\xbf") ? 3 : at;
}

qsizetype Editor::lineEnd(qsizetype at) const
{
    while (at < m_bytes.size() && !isBreak(m_bytes[at]))
        ++at;
    return at;
}

qsizetype Editor::afterBreak(qsizetype at) const
{
    if (at < m_bytes.size() && m_bytes[at] == '\r')
        ++at;
    if (at < m_bytes.size() && m_bytes[at] == '\n' && (at == 0 || isBreak(m_bytes[at])))
        ++at;
    return at;
}

int Editor::column(qsizetype at) const
{
    int count = 0;
    for (qsizetype i = lineStart(at); i < at; ++i)
        count += (uchar(m_bytes[i]) & 0xc0) != 0x80;
    return count;
}

bool Editor::startsLine(qsizetype at) const
{
    for (qsizetype i = lineStart(at); i < at; ++i) {
        if (!isBlank(m_bytes[i]))
            return false;
    }
    return true;
}

Result<Editor::Place> Editor::find(const Path &path) const
{
    if (m_document.m_error)
        return std::unexpected(*m_document.m_error);
    Place place;
    place.node = m_document.m_tree.root();
    for (const Path::Step &step : path.steps()) {
        const Node parent = place.node;
        if (parent.kind() == NodeKind::Alias)
            return refuse("yaml.edit-merge", path);
        Place next;
        next.parent = parent;
        next.flow = place.flow || (parent && parent.style() == Style::Flow);
        if (const QString *key = std::get_if<QString>(&step)) {
            const std::vector<Entry> entries = parent.sourceEntries();
            for (size_t i = 0; i < entries.size(); ++i) {
                if (entries[i].key.text() == *key) {
                    next.key = entries[i].key;
                    next.node = entries[i].value;
                    next.number = qsizetype(i);
                }
            }
            if (!next.node && parent.find(key->toUtf8()))
                return refuse("yaml.edit-merge", path);
        } else {
            const std::vector<Node> items = parent.items();
            const qsizetype index = std::get<qsizetype>(step);
            if (size_t(index) < items.size()) {
                next.node = items[size_t(index)];
                next.number = index;
            }
        }
        if (!next.node)
            return refuse("yaml.edit-place", path);
        next.column = next.flow ? place.column : column(parent.begin());
        place = next;
    }
    return place;
}

// Tries the candidates in their order and takes the first after which the document says what is
// expected.
Result<Splice> Editor::commit(const Path &path, const Candidates &candidates, const Value &expected)
{
    for (const Candidate &candidate : candidates) {
        if (candidate.begin < 0 || candidate.end < candidate.begin
            || candidate.end > m_bytes.size())
            continue;
        QByteArray bytes = m_bytes;
        bytes.replace(candidate.begin, candidate.end - candidate.begin, candidate.text);
        auto tree = Tree::parse(bytes, m_document.m_file);
        if (!tree)
            continue;
        const Node root = tree->root();
        if (!isSame(root ? root.value() : Value(), expected))
            continue;
        Splice splice{candidate.begin,
                      m_bytes.mid(candidate.begin, candidate.end - candidate.begin),
                      candidate.text};
        m_document.m_bytes = std::move(bytes);
        m_document.m_tree = *std::move(tree);
        return splice;
    }
    return refuse("yaml.edit-refused", path);
}

Result<Splice> Editor::set(const Path &path, const Value &value, const QByteArray &raw)
{
    if (m_document.m_error)
        return std::unexpected(*m_document.m_error);
    const Node root = m_document.m_tree.root();
    Value expected = root ? root.value() : Value();
    // The deepest place that is there; what is missing below becomes a value of its own.
    std::vector<Path::Step> steps = path.steps();
    Path there;
    std::vector<Path::Step> valueSteps;
    size_t depth = 0;
    Result<Place> place = find(there);
    if (!place)
        return std::unexpected(std::move(place.error()));
    while (depth < steps.size()) {
        Path next = std::holds_alternative<QString>(steps[depth])
                        ? there / std::get<QString>(steps[depth])
                        : there / std::get<qsizetype>(steps[depth]);
        auto found = find(next);
        if (!found) {
            if (found.error().id != "yaml.edit-place")
                return std::unexpected(std::move(found.error()));
            break;
        }
        there = std::move(next);
        place = std::move(found);
        valueSteps.push_back(place->key ? Path::Step(valueKey(place->key)) : steps[depth]);
        ++depth;
    }
    Value inner = value;
    for (size_t i = steps.size(); i > depth + 1; --i) {
        if (const QString *key = std::get_if<QString>(&steps[i - 1]))
            inner = ValueMap{{*key, inner}};
        else if (std::get<qsizetype>(steps[i - 1]) == 0)
            inner = ValueList{inner};
        else
            return refuse("yaml.edit-place", path);
    }
    const bool whole = depth == steps.size();
    const QByteArray spelled = whole || depth + 1 == steps.size() ? raw : QByteArray();
    if (!whole)
        valueSteps.push_back(steps[depth]);
    Value *target = descend(expected, valueSteps, true);
    if (!target)
        return refuse("yaml.edit-place", path);
    *target = inner;
    if (whole)
        return commit(path, replacing(*place, value, raw), expected);
    const Node node = place->node;
    if (!node || node.isNull()) {
        Value made = Value();
        if (const QString *key = std::get_if<QString>(&steps[depth]))
            made = ValueMap{{*key, inner}};
        else
            made = ValueList{inner};
        return commit(path, replacing(*place, made, {}), expected);
    }
    if (node.kind() == NodeKind::Alias)
        return refuse("yaml.edit-merge", path);
    if (const QString *key = std::get_if<QString>(&steps[depth])) {
        if (!node.isMapping())
            return refuse("yaml.edit-place", path);
        return commit(path, insertingKey(*place, *key, inner, -1, spelled), expected);
    }
    if (!node.isSequence())
        return refuse("yaml.edit-place", path);
    return commit(path, insertingItem(*place, -1, inner, spelled), expected);
}

Result<Splice> Editor::insertKey(const Path &path, const QString &key, const Value &value,
                                 qsizetype position)
{
    auto place = find(path);
    if (!place)
        return std::unexpected(std::move(place.error()));
    const Node node = place->node;
    if (node && node.kind() == NodeKind::Alias)
        return refuse("yaml.edit-merge", path);
    const Value old = m_document.m_tree.root() ? m_document.m_tree.root().value() : Value();
    Value expected = old;
    if (!node || node.isNull()) {
        Value *target = path.isEmpty() ? &expected : descend(expected, path.steps(), false);
        if (!target)
            return refuse("yaml.edit-place", path);
        *target = ValueMap{{key, value}};
        return commit(path, replacing(*place, *target, {}), expected);
    }
    Value *target = descend(expected, path.steps(), false);
    if (!node.isMapping() || !target || !target->asMap())
        return refuse("yaml.edit-place", path);
    if (target->find(key) || node.find(key.toUtf8()))
        return fail(Error::Code::Conflict, "yaml.edit-exists", {{u"key"_s, key}});
    ValueMap &map = *target->asMap();
    const qsizetype count = qsizetype(node.sourceEntries().size());
    if (position < 0 || position > count)
        position = count;
    map.insert(map.begin() + std::min<qsizetype>(position, qsizetype(map.size())), {key, value});
    return commit(path, insertingKey(*place, key, value, position, {}), expected);
}

Result<Splice> Editor::insertItem(const Path &path, qsizetype index, const Value &value)
{
    auto place = find(path);
    if (!place)
        return std::unexpected(std::move(place.error()));
    const Node node = place->node;
    if (node && node.kind() == NodeKind::Alias)
        return refuse("yaml.edit-merge", path);
    Value expected = m_document.m_tree.root() ? m_document.m_tree.root().value() : Value();
    Value *target = descend(expected, path.steps(), false);
    if (!target)
        return refuse("yaml.edit-place", path);
    if (!node || node.isNull()) {
        *target = ValueList{value};
        return commit(path, replacing(*place, *target, {}), expected);
    }
    ValueList *list = target->asList();
    if (!list)
        return refuse("yaml.edit-place", path);
    if (index > qsizetype(list->size()))
        return refuse("yaml.edit-index", path, {{u"index"_s, index}});
    if (index < 0)
        index = qsizetype(list->size());
    list->insert(list->begin() + index, value);
    return commit(path, insertingItem(*place, index, value, {}), expected);
}

Result<Splice> Editor::remove(const Path &path)
{
    auto place = find(path);
    if (!place)
        return std::unexpected(std::move(place.error()));
    if (path.isEmpty())
        return refuse("yaml.edit-place", path);
    Value expected = m_document.m_tree.root().value();
    auto owner = find(path.parent());
    Value *target = descend(expected, path.parent().steps(), false);
    if (!owner || !target)
        return refuse("yaml.edit-place", path);
    if (ValueMap *map = target->asMap()) {
        const QString name = valueKey(place->key);
        std::erase_if(*map, [&](const auto &entry) { return entry.first == name; });
    } else if (ValueList *list = target->asList()) {
        list->erase(list->begin() + place->number);
    }
    const std::vector<Candidate> all = parts(place->parent);
    Candidates candidates;
    if (all.size() > 1)
        candidates = removingPart(place->parent, all, place->number);
    else
        candidates = replacing(*owner, *target, {});
    return commit(path, candidates, expected);
}

Result<Splice> Editor::renameKey(const Path &path, const QString &key)
{
    auto place = find(path);
    if (!place)
        return std::unexpected(std::move(place.error()));
    if (!place->key)
        return refuse("yaml.edit-place", path);
    Value expected = m_document.m_tree.root().value();
    Value *target = descend(expected, path.parent().steps(), false);
    if (!target || !target->asMap())
        return refuse("yaml.edit-place", path);
    if (target->find(key))
        return fail(Error::Code::Conflict, "yaml.edit-exists", {{u"key"_s, key}});
    const QString old = valueKey(place->key);
    for (auto &[name, value] : *target->asMap()) {
        if (name == old)
            name = key;
    }
    const Node node = place->key;
    Candidates candidates;
    if (node.kind() != NodeKind::Alias) {
        const qsizetype begin = node.propertiesBegin();
        if (node.style() == Style::SingleQuoted || node.style() == Style::DoubleQuoted)
            candidates.push_back({begin, node.end(),
                                  scalarText(Value(key), node.style(), place->flow).value_or("")});
        candidates.push_back({begin, node.end(), keyText(key, place->flow)});
        candidates.push_back({begin, node.end(), doubleQuoted(key)});
    }
    return commit(path, candidates, expected);
}

Result<Splice> Editor::moveItem(const Path &path, qsizetype from, qsizetype to)
{
    auto place = find(path);
    if (!place)
        return std::unexpected(std::move(place.error()));
    const std::vector<Node> items = place->node.items();
    const qsizetype count = qsizetype(items.size());
    if (from < 0 || from >= count || to < 0 || to >= count)
        return refuse("yaml.edit-index", path,
                      {{u"index"_s, from < 0 || from >= count ? from : to}});
    Value expected = m_document.m_tree.root().value();
    Value *target = descend(expected, path.steps(), false);
    if (!target || !target->asList() || place->node.kind() == NodeKind::Alias)
        return refuse("yaml.edit-place", path);
    if (from == to)
        return Splice{items[size_t(from)].begin(), {}, {}};
    ValueList &list = *target->asList();
    Value moved = list[size_t(from)];
    list.erase(list.begin() + from);
    list.insert(list.begin() + to, std::move(moved));
    // The texts of the items go round; what stands between them stays.
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < count; ++i)
        order.push_back(i);
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, from);
    const qsizetype low = std::min(from, to);
    const qsizetype high = std::max(from, to);
    const auto source
        = [&](qsizetype begin, qsizetype end) { return m_bytes.mid(begin, end - begin); };
    QByteArray text;
    QByteArray spaced;
    for (qsizetype i = low; i <= high; ++i) {
        const Node item = items[size_t(order[size_t(i)])];
        const QByteArray content = source(item.propertiesBegin(), item.end());
        text += content;
        const qsizetype before = items[size_t(i)].propertiesBegin();
        // An empty item stands right behind its dash.
        const bool tight = before > 0 && m_bytes[before - 1] == '-' && !content.isEmpty();
        spaced += (tight ? " " : "") + content;
        if (i < high) {
            const QByteArray gap
                = source(items[size_t(i)].end(), items[size_t(i) + 1].propertiesBegin());
            text += gap;
            spaced += gap;
        }
    }
    const qsizetype begin = items[size_t(low)].propertiesBegin();
    const qsizetype end = items[size_t(high)].end();
    return commit(path, {{begin, end, spaced}, {begin, end, text}}, expected);
}

} // namespace tenon::yaml
