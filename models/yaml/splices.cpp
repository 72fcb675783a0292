#include "yaml/editor.h"

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

bool isBlockValue(const Value &value)
{
    const ValueList *list = value.asList();
    const ValueMap *map = value.asMap();
    return (list && !list->empty()) || (map && !map->empty());
}

} // namespace

// What a key or dash with this value looks like behind the key's colon or the dash, with the blank
// or line end.
std::optional<QByteArray> Editor::itemText(const Value &value, int column, bool flow,
                                           const QByteArray &raw) const
{
    if (!raw.isEmpty())
        return raw;
    if (flow)
        return flowText(value);
    if (isBlockValue(value))
        return blockText(value, column + 2, m_layout);
    const QString *text = value.asString();
    if (text && text->contains(u'\n')) {
        if (auto block = literalText(*text, column + 2, m_layout))
            return block;
    }
    return value.asList() || value.asMap() ? flowText(value)
                                           : scalarText(value, Style::Plain, false);
}

std::optional<QByteArray> Editor::entryText(const QString &key, const Value &value, int column,
                                            bool flow, const QByteArray &raw) const
{
    const QByteArray head = keyText(key, flow) + ':';
    if (!raw.isEmpty())
        return head + ' ' + raw;
    if (!flow && isBlockValue(value)) {
        const int deeper = column + (value.asList() ? m_layout.listIndent : m_layout.indent);
        const auto text = blockText(value, deeper, m_layout);
        if (!text)
            return std::nullopt;
        return head + m_layout.lineEnd + QByteArray(deeper, ' ') + *text;
    }
    const QString *string = value.asString();
    if (!flow && string && string->contains(u'\n')) {
        if (auto block = literalText(*string, column + m_layout.indent, m_layout))
            return head + ' ' + *block;
    }
    const auto text = flow                              ? flowText(value)
                      : value.asList() || value.asMap() ? flowText(value)
                                                        : scalarText(value, Style::Plain, false);
    return text ? std::optional(head + ' ' + *text) : std::nullopt;
}

// Ways to write `value` in place of a node, the nicest first.
Editor::Candidates Editor::replacing(const Place &place, const Value &value,
                                     const QByteArray &raw) const
{
    Candidates out;
    const Node node = place.node;
    if (!node) {
        // An empty document: the value is written behind its comments.
        const bool open = !m_bytes.isEmpty() && !isBreak(m_bytes.back())
                          && m_bytes != QByteArrayView("\xef\xbb\xbf");
        const auto text = !raw.isEmpty()        ? std::optional(raw)
                          : isBlockValue(value) ? blockText(value, 0, m_layout)
                                                : flowText(value);
        if (text)
            out.push_back({m_bytes.size(), m_bytes.size(),
                           (open ? m_layout.lineEnd : QByteArray()) + *text + m_layout.lineEnd});
        return out;
    }
    const bool alias = node.kind() == NodeKind::Alias;
    const qsizetype begin = alias ? node.begin() : node.propertiesBegin();
    const qsizetype end = node.end();
    const Style style = alias ? Style::Plain : node.style();
    const bool wasBlock = !alias && !node.isScalar() && style == Style::Block;
    const bool inList = place.parent && place.parent.isSequence();
    // From behind the colon, for values that move to the next line or come back from it.
    qsizetype behind = begin;
    while (behind > 0
           && (isBlank(m_bytes[behind - 1]) || (wasBlock && isBreak(m_bytes[behind - 1]))))
        --behind;
    if (!place.parent)
        behind = begin;
    const bool empty = begin == end;
    const auto inlineAt = [&](const QByteArray &text) {
        if (wasBlock && place.key && !inList) {
            out.push_back({behind, end, ' ' + text});
            // A comment behind the key stays behind the new value.
            const qsizetype colon = m_bytes.indexOf(':', place.key.end());
            if (colon >= 0 && colon < begin) {
                const qsizetype rest = lineEnd(colon);
                out.push_back(
                    {colon + 1, end, ' ' + text + m_bytes.sliced(colon + 1, rest - colon - 1)});
            }
        } else if (empty && begin > 0 && !isBlank(m_bytes[begin - 1]) && place.parent
                   && (m_bytes[begin - 1] == ':' || m_bytes[begin - 1] == '-')) {
            out.push_back({begin, end, ' ' + text});
        } else {
            out.push_back({begin, end, text});
        }
        if (empty) {
            // `{a, b}`: a key without its colon.
            out.push_back({begin, end, ": " + text});
        }
    };
    if (!raw.isEmpty()) {
        inlineAt(raw);
        if (const auto text = flowText(value))
            inlineAt(*text);
        return out;
    }
    if (isBlockValue(value) && !place.flow && style != Style::Flow) {
        const bool same = wasBlock && node.isMapping() == bool(value.asMap());
        int deeper = 0;
        if (place.parent)
            deeper = inList
                         ? place.column + 2
                         : place.column + (value.asList() ? m_layout.listIndent : m_layout.indent);
        if (same || (wasBlock && inList) || !place.parent) {
            // The new lines start where the old ones did.
            const int at = wasBlock ? column(node.begin()) : 0;
            if (const auto text = blockText(value, at, m_layout))
                out.push_back({begin, end, *text});
        }
        if (const auto text = blockText(value, deeper, m_layout)) {
            if (inList)
                inlineAt(*text);
            else if (place.parent)
                out.push_back({behind, end, m_layout.lineEnd + QByteArray(deeper, ' ') + *text});
        }
    }
    if (value.asList() || value.asMap()) {
        if (const auto text = flowText(value))
            inlineAt(*text);
        return out;
    }
    const QString *string = value.asString();
    const bool blockScalar = style == Style::Literal || style == Style::Folded;
    const int deeper = inList ? place.column + 2 : place.column + m_layout.indent;
    if (string && !place.flow && place.parent) {
        if (style == Style::Folded && !string->contains(u'\n')) {
            if (const auto text = foldedText(*string, deeper, m_layout))
                inlineAt(*text);
        }
        if (string->contains(u'\n') || style == Style::Literal) {
            if (const auto text = literalText(*string, deeper, m_layout);
                text && style != Style::SingleQuoted && style != Style::DoubleQuoted)
                inlineAt(*text);
        }
    }
    const Style keep = blockScalar || alias || !node.isScalar() ? Style::Plain : style;
    if (const auto text = scalarText(value, keep, place.flow))
        inlineAt(*text);
    if (string) {
        if (const auto text = scalarText(value, Style::SingleQuoted, place.flow))
            inlineAt(*text);
        inlineAt(doubleQuoted(*string));
    }
    return out;
}

// The spans of the entries or items of a collection: a key with its value, a dash with its item (in
// blocks).
std::vector<Editor::Candidate> Editor::parts(const Node &collection) const
{
    std::vector<Candidate> out;
    for (const Entry &entry : collection.sourceEntries())
        out.push_back(
            {entry.key.propertiesBegin(), std::max(entry.key.end(), entry.value.end()), {}});
    const bool flow = collection.style() == Style::Flow;
    qsizetype last = collection.begin();
    for (const Node &item : collection.items()) {
        qsizetype begin = item.propertiesBegin();
        if (!flow) {
            // The dash is the next thing behind the item before.
            begin = last;
            while (begin < m_bytes.size() && m_bytes[begin] != '-') {
                if (m_bytes[begin] == '#')
                    begin = lineEnd(begin);
                else
                    ++begin;
            }
        }
        out.push_back({begin, std::max(item.end(), begin + (flow ? 0 : 1)), {}});
        last = out.back().end;
    }
    return out;
}

Editor::Candidates Editor::insertingFlow(const Node &collection, const std::vector<Candidate> &all,
                                         qsizetype position, const QByteArray &text) const
{
    Candidates out;
    if (all.empty()) {
        out.push_back({collection.begin() + 1, collection.begin() + 1, text});
        return out;
    }
    if (position < qsizetype(all.size())) {
        const qsizetype at = all[size_t(position)].begin;
        // Between two parts stands what stood between others: a blank, or a line end with
        // indentation.
        QByteArray gap = " ";
        if (startsLine(at))
            gap = m_layout.lineEnd + m_bytes.mid(lineStart(at), at - lineStart(at));
        out.push_back({at, at, text + ',' + gap});
        return out;
    }
    const qsizetype begin = all.back().begin;
    const qsizetype end = all.back().end;
    QByteArray gap = " ";
    if (startsLine(begin))
        gap = m_layout.lineEnd + m_bytes.mid(lineStart(begin), begin - lineStart(begin));
    qsizetype comma = end;
    while (comma < m_bytes.size() && (isBlank(m_bytes[comma]) || isBreak(m_bytes[comma])))
        ++comma;
    if (comma < m_bytes.size() && m_bytes[comma] == ',')
        out.push_back({comma + 1, comma + 1, gap + text + ','});
    out.push_back({end, end, ',' + gap + text});
    return out;
}

Editor::Candidates Editor::insertingLines(const Node &collection, const std::vector<Candidate> &all,
                                          qsizetype position, int column,
                                          const QByteArray &text) const
{
    Candidates out;
    const QByteArray margin(column, ' ');
    if (position == 0 && !all.empty()) {
        const qsizetype at = all.front().begin;
        out.push_back({at, at, text + m_layout.lineEnd + margin});
        return out;
    }
    const qsizetype end = all.empty() ? collection.end() : all[size_t(position - 1)].end;
    qsizetype at = lineEnd(end);
    for (int blanks = 0; blanks < 50; ++blanks) {
        if (at >= m_bytes.size()) {
            out.push_back({at, at, m_layout.lineEnd + margin + text});
            // A block that ends the file without a line end would gain one: say that it has none.
            Node deepest = collection;
            while (deepest.kind() == NodeKind::Mapping || deepest.kind() == NodeKind::Sequence) {
                const auto entries = deepest.sourceEntries();
                const auto items = deepest.items();
                deepest = !entries.empty() ? entries.back().value
                          : !items.empty() ? items.back()
                                           : Node();
            }
            if (deepest.style() == Style::Literal || deepest.style() == Style::Folded) {
                const qsizetype header = deepest.begin() + 1;
                out.push_back(
                    {header, at, '-' + m_bytes.sliced(header) + m_layout.lineEnd + margin + text});
            }
            break;
        }
        const qsizetype next = afterBreak(at);
        out.push_back({next, next, margin + text + m_layout.lineEnd});
        // A kept block (`|+`) owns the blank lines behind it: then the place is behind those.
        qsizetype look = next;
        while (look < m_bytes.size() && isBlank(m_bytes[look]))
            ++look;
        if (look < m_bytes.size() && !isBreak(m_bytes[look]))
            break;
        at = look;
    }
    return out;
}

Editor::Candidates Editor::insertingKey(const Place &mapping, const QString &key,
                                        const Value &value, qsizetype position,
                                        const QByteArray &raw) const
{
    const Node node = mapping.node;
    const std::vector<Candidate> all = parts(node);
    if (position < 0)
        position = qsizetype(all.size());
    Candidates out;
    if (node.style() == Style::Flow) {
        const bool top = all.empty() && !mapping.flow;
        if (const auto text = entryText(key, value, 0, true, raw)) {
            if (top) {
                // An empty {} becomes a block again where it can.
                const auto block = replacing(mapping, ValueMap{{key, value}}, {});
                out.insert(out.end(), block.begin(), block.end());
                const int at = mapping.parent ? mapping.column + m_layout.indent : 0;
                if (const auto lines = blockText(ValueMap{{key, value}}, at, m_layout);
                    lines && mapping.key && raw.isEmpty()) {
                    qsizetype behind = node.propertiesBegin();
                    while (behind > 0 && isBlank(m_bytes[behind - 1]))
                        --behind;
                    out.insert(out.begin(), {behind, node.end(),
                                             m_layout.lineEnd + QByteArray(at, ' ') + *lines});
                }
            }
            const auto flow = insertingFlow(node, all, position, *text);
            out.insert(out.end(), flow.begin(), flow.end());
        }
        return out;
    }
    const int at = column(all.empty() ? node.begin() : all.front().begin);
    for (const QByteArray &spelled : {raw, QByteArray()}) {
        if (const auto text = entryText(key, value, at, false, spelled)) {
            const auto lines = insertingLines(node, all, position, at, *text);
            out.insert(out.end(), lines.begin(), lines.end());
        }
        if (raw.isEmpty())
            break;
    }
    // A text that a block cannot hold in this place, in quotes.
    if (const QString *string = value.asString()) {
        const auto lines = insertingLines(node, all, position, at,
                                          keyText(key, false) + ": " + doubleQuoted(*string));
        out.insert(out.end(), lines.begin(), lines.end());
    }
    return out;
}

Editor::Candidates Editor::insertingItem(const Place &list, qsizetype index, const Value &value,
                                         const QByteArray &raw) const
{
    const Node node = list.node;
    const std::vector<Candidate> all = parts(node);
    if (index < 0)
        index = qsizetype(all.size());
    if (node.style() == Style::Flow) {
        const auto text = itemText(value, 0, true, raw);
        return text ? insertingFlow(node, all, index, *text) : Candidates();
    }
    Candidates out;
    const int at = column(all.empty() ? node.begin() : all.front().begin);
    for (const QByteArray &spelled : {raw, QByteArray()}) {
        if (const auto text = itemText(value, at, false, spelled)) {
            const auto lines = insertingLines(node, all, index, at, "- " + *text);
            out.insert(out.end(), lines.begin(), lines.end());
        }
        if (raw.isEmpty())
            break;
    }
    if (const QString *string = value.asString()) {
        const auto lines = insertingLines(node, all, index, at, "- " + doubleQuoted(*string));
        out.insert(out.end(), lines.begin(), lines.end());
    }
    return out;
}

Editor::Candidates Editor::removingPart(const Node &collection, const std::vector<Candidate> &all,
                                        qsizetype number) const
{
    Candidates out;
    const Candidate &part = all[size_t(number)];
    const bool last = number + 1 == qsizetype(all.size());
    if (collection.style() == Style::Flow) {
        if (!last)
            out.push_back({part.begin, all[size_t(number) + 1].begin, {}});
        if (number > 0)
            out.push_back({all[size_t(number) - 1].end, part.end, {}});
        return out;
    }
    const qsizetype end = lineEnd(part.end);
    if (startsLine(part.begin)) {
        const qsizetype start = lineStart(part.begin);
        if (end < m_bytes.size()) {
            out.push_back({start, afterBreak(end), {}});
        } else {
            // The last line has no line end; so has the one before it then.
            qsizetype before = start;
            while (before > 0 && isBreak(m_bytes[before - 1]) && start - before < 2) {
                --before;
                if (m_bytes[before] == '\r' || before == 0 || m_bytes[before - 1] != '\r')
                    break;
            }
            out.push_back({before, end, {}});
            out.push_back({start, end, {}});
        }
        return out;
    }
    // The first entry behind a dash: the next one moves up to it.
    if (!last) {
        qsizetype next = afterBreak(end);
        while (next < m_bytes.size() && (isBlank(m_bytes[next]) || isBreak(m_bytes[next])))
            ++next;
        out.push_back({part.begin, next, {}});
        out.push_back({part.begin, all[size_t(number) + 1].begin, {}});
    }
    return out;
}

} // namespace tenon::yaml
