#include "assist/outline.h"

#include "assist/lines.h"
#include "yaml/tree.h"

namespace tenon::assist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEntries = 5000;
constexpr int deepest = 3;
constexpr qsizetype longest = 80;

QString oneLine(const QString &text)
{
    const QString first = text.left(text.indexOf(u'\n')).simplified();
    return first.size() > longest ? first.left(longest) + u'…' : first;
}

// What tells a mapping from its neighbours.
QString detailOf(const yaml::Node &node)
{
    if (node.isScalar())
        return oneLine(node.text());
    for (const char *key : {"component", "type", "path", "name"})
        if (const yaml::Node part = node.find(key); part.isScalar())
            return oneLine(part.text());
    return {};
}

void walk(const yaml::Node &node, int depth, std::vector<OutlineEntry> &out)
{
    const auto add = [&](const QString &name, const yaml::Node &at, const yaml::Node &value) {
        if (out.size() >= mostEntries)
            return;
        const Location where = at.where();
        out.push_back({name, detailOf(value), depth, where.line, where.column});
        if (depth + 1 < deepest && value.kind() != yaml::NodeKind::Alias)
            walk(value, depth + 1, out);
    };
    if (node.isMapping()) {
        for (const yaml::Entry &entry : node.sourceEntries())
            add(entry.key.text(), entry.key, entry.value);
    } else if (node.isSequence() && depth > 0) {
        int number = 0;
        for (const yaml::Node &item : node.items()) {
            ++number;
            if (!item.isMapping())
                continue;
            const yaml::Node name = item.find("name");
            add(name.isScalar() ? name.text() : QString::number(number), item, item);
        }
    }
}

} // namespace

std::vector<OutlineEntry> outline(const QByteArray &bytes)
{
    std::vector<OutlineEntry> out;
    if (const auto tree = yaml::Tree::parse(bytes)) {
        if (tree->root())
            walk(tree->root(), 0, out);
        return out;
    }
    const text::LineBuffer buffer(bytes);
    std::vector<int> columns;
    int textBelow = -1; // lines deeper than this belong to a block text
    for (int i = 0; i < buffer.lineCount() && out.size() < mostEntries; ++i) {
        const Line line = lineAt(buffer, i);
        if (line.isBlank || (textBelow >= 0 && line.column > textBelow))
            continue;
        textBelow = line.opensText ? line.column : -1;
        if (!line.hasKey)
            continue;
        while (!columns.empty() && columns.back() >= line.column)
            columns.pop_back();
        if (columns.size() < size_t(deepest))
            out.push_back({line.key, oneLine(valueOf(buffer, line)), int(columns.size()), i + 1,
                           buffer.columnOf(line.content)});
        columns.push_back(line.column);
    }
    return out;
}

} // namespace tenon::assist
