#include "assist/lines.h"

#include <optional>

namespace tenon::assist {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// Behind a quoted scalar that starts at `at`; `end` when it is not closed in this line.
qsizetype quotedEnd(const QByteArray &bytes, qsizetype at, qsizetype end)
{
    const char quote = bytes[at];
    for (qsizetype i = at + 1; i < end; ++i) {
        if (quote == '"' && bytes[i] == '\\')
            ++i;
        else if (bytes[i] == quote && quote == '\'' && i + 1 < end && bytes[i + 1] == quote)
            ++i;
        else if (bytes[i] == quote)
            return i + 1;
    }
    return end;
}

QString unquoted(QByteArrayView bytes)
{
    if (bytes.size() >= 2 && (bytes.front() == '"' || bytes.front() == '\'')
        && bytes.back() == bytes.front()) {
        QString text = text::decode(bytes.sliced(1, bytes.size() - 2));
        if (bytes.front() == '\'')
            return text.replace(u"''"_s, u"'"_s);
        return text.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    }
    return text::decode(bytes);
}

} // namespace

Line lineAt(const text::LineBuffer &buffer, int number)
{
    const QByteArray &bytes = buffer.bytes();
    Line line;
    line.number = number;
    line.begin = buffer.lineStart(number);
    line.end = buffer.lineEnd(number);
    qsizetype at = line.begin;
    while (at < line.end && bytes[at] == ' ')
        ++at;
    while (at < line.end && bytes[at] == '-' && (at + 1 == line.end || isSpace(bytes[at + 1]))) {
        line.dash = int(at - line.begin);
        ++at;
        while (at < line.end && isSpace(bytes[at]))
            ++at;
    }
    line.content = at;
    line.column = int(at - line.begin);
    if (line.dash >= 0 && at == line.end)
        line.column = std::max(line.column, line.dash + 2);
    line.keyEnd = line.value = line.valueEnd = at;
    line.isBlank = line.dash < 0 && (at == line.end || bytes[at] == '#');
    if (at == line.end || bytes[at] == '#')
        return line;
    // The end of what is no comment.
    qsizetype stop = line.end;
    qsizetype colon = -1;
    for (qsizetype i = at; i < line.end; ++i) {
        const char c = bytes[i];
        const bool starts = i == at || isSpace(bytes[i - 1]);
        if ((c == '"' || c == '\'') && (starts || (colon >= 0 && i == colon + 1))) {
            i = quotedEnd(bytes, i, line.end) - 1;
        } else if (c == '#' && starts) {
            stop = i;
            break;
        } else if (c == ':' && colon < 0 && (i + 1 == line.end || isSpace(bytes[i + 1]))
                   && bytes[at] != '{' && bytes[at] != '[') {
            colon = i;
        }
    }
    while (stop > at && isSpace(bytes[stop - 1]))
        --stop;
    line.valueEnd = stop;
    if (colon >= 0) {
        line.hasKey = true;
        line.keyEnd = colon;
        line.key = unquoted(QByteArrayView(bytes).sliced(at, colon - at).trimmed());
        line.value = colon + 1;
        while (line.value < line.end && isSpace(bytes[line.value]))
            ++line.value;
        line.valueEnd = std::max(line.valueEnd, line.value);
        if (stop <= colon + 1)
            line.valueEnd = line.value = std::min(line.value, line.end);
    }
    line.opensText
        = line.value < line.valueEnd && (bytes[line.value] == '|' || bytes[line.value] == '>');
    return line;
}

QString valueOf(const text::LineBuffer &buffer, const Line &line)
{
    return unquoted(
        QByteArrayView(buffer.bytes()).sliced(line.value, line.valueEnd - line.value).trimmed());
}

std::vector<Step> wayTo(const text::LineBuffer &buffer, int number, int column, bool *inText)
{
    std::vector<Step> way;
    if (inText)
        *inText = false;
    const Line own = lineAt(buffer, number);
    int limit = column; // a key in a column below this one is above us
    const auto enterItem = [&](const Line &line) {
        way.push_back({u"[]"_s, line.number, line.dash});
        limit = line.dash + 1; // a list may stand in the column of its key
    };
    if (own.dash >= 0 && own.dash < column)
        enterItem(own);
    for (int i = number - 1; i >= 0 && limit > 0; --i) {
        const Line line = lineAt(buffer, i);
        if (line.isBlank)
            continue;
        if (line.hasKey && line.column < limit) {
            if (line.opensText && inText) {
                *inText = true;
                way.clear(); // what looked like keys below is part of the text
            }
            way.push_back({line.key, line.number, line.column});
            limit = line.column;
            if (line.dash >= 0)
                enterItem(line);
        } else if (line.dash >= 0 && line.column == limit) {
            enterItem(line); // the key that starts the item this one is in
        }
    }
    std::ranges::reverse(way);
    return way;
}

std::vector<Line> siblings(const text::LineBuffer &buffer, int number, int column)
{
    std::vector<Line> out;
    const Line own = lineAt(buffer, number);
    // Up to where the mapping starts, then down from the line itself.
    if (own.dash < 0 || own.column != column) {
        for (int i = number - 1; i >= 0; --i) {
            const Line line = lineAt(buffer, i);
            if (line.isBlank || line.column > column)
                continue;
            if (line.column < column)
                break;
            if (line.hasKey)
                out.push_back(line);
            if (line.dash >= 0)
                break;
        }
    }
    std::ranges::reverse(out);
    if (own.hasKey && own.column == column)
        out.push_back(own);
    for (int i = number + 1; i < buffer.lineCount(); ++i) {
        const Line line = lineAt(buffer, i);
        if (line.isBlank || line.column > column)
            continue;
        if (line.column < column || line.dash >= 0)
            break;
        if (line.hasKey)
            out.push_back(line);
    }
    return out;
}

std::vector<Line> children(const text::LineBuffer &buffer, const Line &parent)
{
    if (parent.opensText)
        return {};
    for (int i = parent.number + 1; i < buffer.lineCount(); ++i) {
        const Line line = lineAt(buffer, i);
        if (line.isBlank)
            continue;
        if (line.column <= parent.column || !line.hasKey)
            return {};
        return siblings(buffer, i, line.column);
    }
    return {};
}

std::optional<Line> named(const std::vector<Line> &lines, QStringView key)
{
    const auto it = std::ranges::find_if(lines, [&](const Line &line) { return line.key == key; });
    return it == lines.end() ? std::nullopt : std::optional(*it);
}

std::optional<Line> find(const text::LineBuffer &buffer, const QStringList &keys)
{
    std::vector<Line> level;
    for (int i = 0; i < buffer.lineCount() && level.empty(); ++i)
        if (const Line line = lineAt(buffer, i); line.hasKey && line.column == 0)
            level = siblings(buffer, i, 0);
    std::optional<Line> found;
    for (const QString &key : keys) {
        found = named(level, key);
        if (!found)
            return std::nullopt;
        level = children(buffer, *found);
    }
    return found;
}

} // namespace tenon::assist
