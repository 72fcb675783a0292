#include "text/motion.h"

#include <QTextBoundaryFinder>

namespace tenon::text {
namespace {

// Boundaries are looked for in a window of the line: lines may be long.
constexpr qsizetype window = 512;

enum class Class { Blank, Word, Other };

Class classOf(char32_t c)
{
    if (c == ' ' || c == '\t' || c == 0xa0)
        return Class::Blank;
    return QChar::isLetterOrNumber(c) || c == '_' || QChar::isMark(c) ? Class::Word : Class::Other;
}

qsizetype before(QByteArrayView text, qsizetype at)
{
    for (int back = 1; back <= 4 && back <= at; ++back)
        if (characterLength(text, at - back) == back)
            return at - back;
    return at - 1;
}

} // namespace

qsizetype nextCharacter(const LineBuffer &buffer, qsizetype at)
{
    const int line = buffer.lineOf(at);
    if (at >= buffer.lineEnd(line))
        return line + 1 < buffer.lineCount() ? buffer.lineStart(line + 1) : buffer.lineEnd(line);
    const QByteArrayView bytes
        = QByteArrayView(buffer.bytes()).sliced(at, buffer.lineEnd(line) - at);
    if (bytes.size() > 1 && uchar(bytes[0]) < 0x80 && uchar(bytes[1]) < 0x80)
        return at + 1;
    const QByteArrayView part = bytes.first(std::min(bytes.size(), window));
    const QString text = decode(part);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype next = finder.toNextBoundary();
    return at + std::max<qsizetype>(1, bytesOf(part, next < 0 ? text.size() : next));
}

qsizetype previousCharacter(const LineBuffer &buffer, qsizetype at)
{
    const int line = buffer.lineOf(at);
    const qsizetype start = buffer.lineStart(line);
    if (at <= start)
        return line > 0 ? buffer.lineEnd(line - 1) : start;
    if (at - start > 1 && uchar(buffer.bytes()[at - 1]) < 0x80
        && uchar(buffer.bytes()[at - 2]) < 0x80)
        return at - 1;
    qsizetype from = std::max(start, at - window);
    while (from > start && (uchar(buffer.bytes()[from]) & 0xc0) == 0x80)
        --from;
    const QByteArrayView part = QByteArrayView(buffer.bytes()).sliced(from, at - from);
    const QString text = decode(part);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(text.size());
    const qsizetype previous = finder.toPreviousBoundary();
    return from + bytesOf(part, std::max<qsizetype>(0, previous));
}

qsizetype nextWord(const LineBuffer &buffer, qsizetype at)
{
    const int line = buffer.lineOf(at);
    const qsizetype end = buffer.lineEnd(line);
    if (at >= end)
        return nextCharacter(buffer, at);
    const QByteArrayView text = QByteArrayView(buffer.bytes()).first(end);
    char32_t c = 0;
    int length = characterLength(text, at, &c);
    const Class first = classOf(c);
    while (at < end && classOf(c) == first) {
        at += length;
        length = characterLength(text, at, &c);
    }
    while (at < end && classOf(c) == Class::Blank) {
        at += length;
        length = characterLength(text, at, &c);
    }
    return at;
}

qsizetype previousWord(const LineBuffer &buffer, qsizetype at)
{
    const int line = buffer.lineOf(at);
    const qsizetype start = buffer.lineStart(line);
    if (at <= start)
        return previousCharacter(buffer, at);
    const QByteArrayView text = QByteArrayView(buffer.bytes()).first(at);
    const auto classBefore = [&](qsizetype place) {
        char32_t c = 0;
        std::ignore = characterLength(text, before(text, place), &c);
        return classOf(c);
    };
    while (at > start && classBefore(at) == Class::Blank)
        at = before(text, at);
    if (at <= start)
        return at;
    const Class kind = classBefore(at);
    while (at > start && classBefore(at) == kind)
        at = before(text, at);
    return at;
}

Selection wordAt(const LineBuffer &buffer, qsizetype at)
{
    const int line = buffer.lineOf(at);
    const qsizetype start = buffer.lineStart(line), end = buffer.lineEnd(line);
    if (start == end)
        return {at, at};
    const QByteArrayView text = QByteArrayView(buffer.bytes()).first(end);
    const auto kindAt = [&](qsizetype place) {
        char32_t c = 0;
        std::ignore = characterLength(text, place, &c);
        return classOf(c);
    };
    qsizetype from = std::clamp(at, start, end);
    if (from == end
        || (from > start && kindAt(from) != Class::Word
            && kindAt(before(text, from)) == Class::Word))
        from = before(text, from);
    const Class kind = kindAt(from);
    qsizetype to = from;
    while (to < end && kindAt(to) == kind)
        to += characterLength(text, to);
    while (from > start && kindAt(before(text, from)) == kind)
        from = before(text, from);
    return {from, to};
}

qsizetype smartHome(const LineBuffer &buffer, qsizetype at)
{
    const int line = buffer.lineOf(at);
    const qsizetype start = buffer.lineStart(line), end = buffer.lineEnd(line);
    qsizetype first = start;
    while (first < end && (buffer.bytes()[first] == ' ' || buffer.bytes()[first] == '\t'))
        ++first;
    return at == first ? start : first;
}

qsizetype validPlace(const LineBuffer &buffer, qsizetype at)
{
    at = std::clamp<qsizetype>(at, 0, buffer.size());
    const int line = buffer.lineOf(at);
    at = std::clamp(at, buffer.lineStart(line), buffer.lineEnd(line));
    const QByteArrayView text = buffer.line(line);
    qsizetype inside = at - buffer.lineStart(line);
    // Back to the lead byte of the character, where the bytes before make one.
    for (int back = 1; back < 4 && back <= inside; ++back)
        if (characterLength(text, inside - back) > back)
            return at - back;
    return at;
}

std::optional<std::pair<qsizetype, qsizetype>> brackets(const LineBuffer &buffer, qsizetype at)
{
    constexpr qsizetype farthest = 200'000;
    static constexpr char opening[] = "([{", closing[] = ")]}";
    const QByteArray &bytes = buffer.bytes();
    for (const qsizetype place : {at, at - 1}) {
        if (place < 0 || place >= bytes.size() || bytes[place] == '\0')
            continue;
        const char here = bytes[place];
        const char *open = std::strchr(opening, here), *close = std::strchr(closing, here);
        if (!open && !close)
            continue;
        const char other = open ? closing[open - opening] : opening[close - closing];
        const int step = open ? 1 : -1;
        int depth = 0;
        for (qsizetype i = place, seen = 0; i >= 0 && i < bytes.size() && seen < farthest;
             i += step, ++seen) {
            if (bytes[i] == here)
                ++depth;
            else if (bytes[i] == other && --depth == 0)
                return std::pair(place, i);
        }
    }
    return std::nullopt;
}

} // namespace tenon::text
