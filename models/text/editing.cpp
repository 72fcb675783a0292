#include "text/editing.h"

#include "text/motion.h"

#include <functional>

namespace tenon::text {
namespace {

struct Range
{
    int first = 0;
    int last = 0;
};

// The lines a selection touches; one that ends at the start of a line does not touch it.
Range linesOf(const LineBuffer &buffer, const Selection &at)
{
    Range lines{buffer.lineOf(at.begin()), buffer.lineOf(at.end())};
    if (lines.last > lines.first && at.end() == buffer.lineStart(lines.last))
        --lines.last;
    return lines;
}

qsizetype firstWord(const LineBuffer &buffer, int line)
{
    qsizetype at = buffer.lineStart(line);
    const qsizetype end = buffer.lineEnd(line);
    while (at < end && (buffer.bytes()[at] == ' ' || buffer.bytes()[at] == '\t'))
        ++at;
    return at;
}

QByteArray level(const Manner &manner)
{
    return manner.tabs ? QByteArrayLiteral("\t") : QByteArray(manner.indent, ' ');
}

// Builds one edit of changes at places of the old text that rise.
class Builder
{
public:
    Builder(const LineBuffer &buffer, const Selection &at)
        : m_buffer(buffer)
        , m_edit{{}, at}
    {
    }

    // A place at the change itself stays before what is put in when `stay`.
    void change(qsizetype at, qsizetype removed, const QByteArray &inserted, bool stay = false)
    {
        m_edit.splices.push_back({at + m_shift, m_buffer.bytes().sliced(at, removed), inserted});
        for (qsizetype *place : {&m_edit.selection.anchor, &m_edit.selection.cursor}) {
            const qsizetype old = *place - m_shift;
            if (old < at || (old == at && stay))
                continue;
            if (old >= at + removed)
                *place += inserted.size() - removed;
            else
                *place = at + m_shift + std::min(old - at, inserted.size());
        }
        m_shift += inserted.size() - removed;
    }
    [[nodiscard]] Edit take() { return std::move(m_edit); }

private:
    const LineBuffer &m_buffer;
    Edit m_edit;
    qsizetype m_shift = 0;
};

} // namespace

Edit insert(const LineBuffer &buffer, const Selection &at, const QByteArray &text)
{
    QByteArray put = text;
    if (put.contains('\r') || put.contains('\n')) {
        put.replace("\r\n", "\n").replace('\r', '\n');
        if (const QByteArray end = buffer.commonEnd(); end != "\n")
            put.replace("\n", end);
    }
    const qsizetype begin = at.begin();
    const qsizetype after = begin + put.size();
    return {{{begin, buffer.bytes().sliced(begin, at.end() - begin), put}}, {after, after}};
}

Edit newLine(const LineBuffer &buffer, const Selection &at, const Manner &manner)
{
    const int line = buffer.lineOf(at.begin());
    const qsizetype start = buffer.lineStart(line);
    const qsizetype word = std::min(firstWord(buffer, line), at.begin());
    QByteArray put = buffer.commonEnd() + buffer.bytes().sliced(start, word - start);
    const QByteArray head = buffer.bytes().sliced(start, at.begin() - start).trimmed();
    const bool comment = !manner.lineComment.isEmpty() && head.startsWith(manner.lineComment);
    if (!head.isEmpty() && !comment && manner.deeperAfter.contains(head.back()))
        put += level(manner);
    const qsizetype after = at.begin() + put.size();
    return {{{at.begin(), buffer.bytes().sliced(at.begin(), at.end() - at.begin()), put}},
            {after, after}};
}

Edit indent(const LineBuffer &buffer, const Selection &at, const Manner &manner)
{
    const Range lines = linesOf(buffer, at);
    Builder build(buffer, at);
    for (int i = lines.first; i <= lines.last; ++i)
        if (buffer.lineEnd(i) > buffer.lineStart(i))
            build.change(buffer.lineStart(i), 0, level(manner),
                         i == lines.first && !at.isEmpty() && buffer.lineStart(i) == at.begin());
    return build.take();
}

Edit unindent(const LineBuffer &buffer, const Selection &at, const Manner &manner)
{
    const Range lines = linesOf(buffer, at);
    Builder build(buffer, at);
    for (int i = lines.first; i <= lines.last; ++i) {
        const qsizetype start = buffer.lineStart(i);
        qsizetype count = 0;
        if (start < buffer.lineEnd(i) && buffer.bytes()[start] == '\t')
            count = 1;
        while (count < manner.indent && start + count < buffer.lineEnd(i)
               && buffer.bytes()[start + count] == ' ')
            ++count;
        if (count > 0)
            build.change(start, count, {});
    }
    return build.take();
}

Edit tab(const LineBuffer &buffer, const Selection &at, const Manner &manner)
{
    if (buffer.lineOf(at.begin()) != buffer.lineOf(at.end()))
        return indent(buffer, at, manner);
    const int column = buffer.columnOf(at.begin()) - 1;
    return insert(buffer, at,
                  manner.tabs ? level(manner)
                              : QByteArray(manner.indent - column % manner.indent, ' '));
}

Edit erase(const LineBuffer &buffer, qsizetype from, qsizetype to)
{
    if (from == to)
        return {{}, {from, from}};
    return {{{from, buffer.bytes().sliced(from, to - from), {}}}, {from, from}};
}

Edit eraseBack(const LineBuffer &buffer, const Selection &at, const Manner &manner)
{
    if (!at.isEmpty())
        return erase(buffer, at.begin(), at.end());
    const int line = buffer.lineOf(at.cursor);
    const qsizetype start = buffer.lineStart(line);
    const qsizetype depth = at.cursor - start;
    if (depth > 0 && firstWord(buffer, line) >= at.cursor
        && !buffer.bytes().sliced(start, depth).contains('\t')) {
        const qsizetype gone = (depth - 1) % manner.indent + 1;
        return erase(buffer, at.cursor - gone, at.cursor);
    }
    return erase(buffer, previousCharacter(buffer, at.cursor), at.cursor);
}

Edit toggleComment(const LineBuffer &buffer, const Selection &at, const Manner &manner)
{
    if (manner.lineComment.isEmpty())
        return {{}, at};
    const Range lines = linesOf(buffer, at);
    bool all = true, any = false;
    qsizetype column = std::numeric_limits<qsizetype>::max();
    for (int i = lines.first; i <= lines.last; ++i) {
        const qsizetype word = firstWord(buffer, i);
        if (word == buffer.lineEnd(i))
            continue;
        any = true;
        all = all
              && buffer.line(i).sliced(word - buffer.lineStart(i)).startsWith(manner.lineComment);
        column = std::min(column, word - buffer.lineStart(i));
    }
    Builder build(buffer, at);
    for (int i = lines.first; any && i <= lines.last; ++i) {
        const qsizetype word = firstWord(buffer, i);
        if (word == buffer.lineEnd(i))
            continue;
        if (!all) {
            build.change(buffer.lineStart(i) + column, 0, manner.lineComment + ' ');
            continue;
        }
        qsizetype count = manner.lineComment.size();
        if (word + count < buffer.lineEnd(i) && buffer.bytes()[word + count] == ' ')
            ++count;
        build.change(word, count, {});
    }
    return build.take();
}

Edit duplicateLines(const LineBuffer &buffer, const Selection &at)
{
    const Range lines = linesOf(buffer, at);
    const qsizetype start = buffer.lineStart(lines.first), end = buffer.lineEnd(lines.last);
    const QByteArray put = buffer.commonEnd() + buffer.bytes().sliced(start, end - start);
    return {{{end, {}, put}}, {at.anchor + put.size(), at.cursor + put.size()}};
}

Edit deleteLines(const LineBuffer &buffer, const Selection &at)
{
    const Range lines = linesOf(buffer, at);
    qsizetype from = buffer.lineStart(lines.first), to = buffer.lineStop(lines.last);
    if (to == buffer.lineEnd(lines.last) && lines.first > 0)
        from = buffer.lineEnd(lines.first - 1); // the last line goes with the line end before it
    Edit out = erase(buffer, from, to);
    return out;
}

Edit moveLines(const LineBuffer &buffer, const Selection &at, int by)
{
    const Range lines = linesOf(buffer, at);
    const int upper = by < 0 ? lines.first - 1 : lines.first;
    const int lower = by < 0 ? lines.last : lines.last + 1;
    if (upper < 0 || lower >= buffer.lineCount())
        return {{}, at};
    // Line ends stay where they are, so that a file without a last one keeps it so.
    const auto text = [&](int first, int last) {
        return buffer.bytes().sliced(buffer.lineStart(first),
                                     buffer.lineEnd(last) - buffer.lineStart(first));
    };
    const int split = by < 0 ? upper + 1 : lines.last + 1; // first line of the second half
    const QByteArray above = text(upper, split - 1), below = text(split, lower);
    const QByteArray gap = buffer.bytes().sliced(
        buffer.lineEnd(split - 1), buffer.lineStart(split) - buffer.lineEnd(split - 1));
    const qsizetype shift = by < 0 ? -(above.size() + gap.size()) : below.size() + gap.size();
    return {
        {{buffer.lineStart(upper), text(upper, lower), below + gap + above}},
        {std::min(at.anchor + shift, buffer.size()), std::min(at.cursor + shift, buffer.size())}};
}

} // namespace tenon::text
