#include "text/linebuffer.h"

#include <algorithm>
#include <cstring>

namespace tenon::text {
namespace {

// Where lines start in [from, to), `from` being the start of one; one at `to` only when `atEnd`.
void findStarts(const QByteArray &bytes, qsizetype from, qsizetype to, bool atEnd,
                std::vector<quint32> &out)
{
    const char *data = bytes.constData();
    const qsizetype size = bytes.size();
    out.push_back(quint32(from));
    for (qsizetype at = from; at < to;) {
        if (data[at] == '\n' || data[at] == '\r') {
            at += data[at] == '\r' && at + 1 < size && data[at + 1] == '\n' ? 2 : 1;
            if (at < to || atEnd)
                out.push_back(quint32(at));
            continue;
        }
        ++at;
    }
}

qsizetype bomLength(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace

LineBuffer::LineBuffer(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_starts.reserve(size_t(m_bytes.size() / 32 + 1));
    findStarts(m_bytes, bomLength(m_bytes), m_bytes.size(), true, m_starts);
}

int LineBuffer::lineOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), quint32(offset));
    return std::max(0, int(after - m_starts.begin()) - 1);
}

qsizetype LineBuffer::lineStart(int line) const
{
    return m_starts[size_t(std::clamp(line, 0, lineCount() - 1))];
}

qsizetype LineBuffer::lineStop(int line) const
{
    return line + 1 < lineCount() ? qsizetype(m_starts[size_t(std::max(0, line)) + 1])
                                  : m_bytes.size();
}

qsizetype LineBuffer::lineEnd(int line) const
{
    qsizetype end = lineStop(line);
    const qsizetype start = lineStart(line);
    if (end > start && m_bytes[end - 1] == '\n')
        --end;
    else if (end > start && m_bytes[end - 1] == '\r')
        return end - 1;
    else
        return end;
    return end > start && m_bytes[end - 1] == '\r' ? end - 1 : end;
}

QByteArrayView LineBuffer::line(int line) const
{
    const qsizetype start = lineStart(line);
    return QByteArrayView(m_bytes).sliced(start, lineEnd(line) - start);
}

QByteArray LineBuffer::commonEnd() const
{
    qsizetype lf = 0, crlf = 0, cr = 0;
    // The first ten thousand lines tell.
    for (int i = 0; i + 1 < std::min(lineCount(), 10'000); ++i) {
        const qsizetype stop = lineStop(i);
        if (m_bytes[stop - 1] == '\r')
            ++cr;
        else if (stop > 1 && m_bytes[stop - 2] == '\r')
            ++crlf;
        else
            ++lf;
    }
    if (crlf > lf && crlf >= cr)
        return QByteArrayLiteral("\r\n");
    return cr > lf ? QByteArrayLiteral("\r") : QByteArrayLiteral("\n");
}

LineBuffer::Lines LineBuffer::replace(qsizetype offset, qsizetype removed, QByteArrayView inserted)
{
    offset = std::clamp<qsizetype>(offset, 0, m_bytes.size());
    removed = std::clamp<qsizetype>(removed, 0, m_bytes.size() - offset);
    // A CR before the place and an LF behind it may become one line end or two.
    const int first = lineOf(std::max<qsizetype>(0, offset - 1));
    const int last = lineOf(std::min(m_bytes.size(), offset + removed + 1));
    const qsizetype delta = inserted.size() - removed;
    const qsizetype stop = lineStop(last) + delta;
    const bool atEnd = last + 1 == lineCount();
    m_bytes.replace(offset, removed, inserted);
    const qsizetype from = first == 0 ? bomLength(m_bytes) : qsizetype(m_starts[size_t(first)]);
    std::vector<quint32> fresh;
    findStarts(m_bytes, std::min(from, stop), stop, atEnd, fresh);
    const auto at = m_starts.begin() + first;
    const int gone = last - first + 1;
    for (size_t i = size_t(last) + 1; i < m_starts.size(); ++i)
        m_starts[i] = quint32(qsizetype(m_starts[i]) + delta);
    if (int(fresh.size()) == gone) {
        std::ranges::copy(fresh, at);
    } else {
        const auto next = m_starts.erase(at, at + gone);
        m_starts.insert(next, fresh.begin(), fresh.end());
    }
    return {first, gone, int(fresh.size())};
}

qsizetype LineBuffer::offsetOf(int line, int column) const
{
    line = std::clamp(line - 1, 0, lineCount() - 1);
    const QByteArrayView text = this->line(line);
    qsizetype at = 0;
    for (int i = 1; i < column && at < text.size(); ++i)
        at += characterLength(text, at);
    return lineStart(line) + at;
}

int LineBuffer::columnOf(qsizetype offset) const
{
    const int line = lineOf(offset);
    const QByteArrayView text = this->line(line);
    const qsizetype stop = std::min(offset - lineStart(line), text.size());
    int column = 1;
    for (qsizetype at = 0; at < stop; ++column)
        at += characterLength(text, at);
    return column;
}

int characterLength(QByteArrayView bytes, qsizetype at, char32_t *character)
{
    if (at >= bytes.size())
        return 0;
    const auto byte
        = [&](qsizetype i) { return at + i < bytes.size() ? uchar(bytes[at + i]) : 0U; };
    const auto tail = [&](qsizetype i) { return (byte(i) & 0xc0U) == 0x80U; };
    const unsigned lead = byte(0);
    char32_t value = 0xfffd;
    int length = 1;
    if (lead < 0x80) {
        value = lead;
    } else if (lead >= 0xc2 && lead < 0xe0 && tail(1)) {
        value = (lead & 0x1f) << 6 | (byte(1) & 0x3f);
        length = 2;
    } else if (lead >= 0xe0 && lead < 0xf0 && tail(1) && tail(2)) {
        const char32_t said = (lead & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
        if (said >= 0x800 && (said < 0xd800 || said > 0xdfff)) {
            value = said;
            length = 3;
        }
    } else if (lead >= 0xf0 && lead < 0xf5 && tail(1) && tail(2) && tail(3)) {
        const char32_t said = (lead & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6
                              | (byte(3) & 0x3f);
        if (said >= 0x10000 && said <= 0x10ffff) {
            value = said;
            length = 4;
        }
    }
    if (character)
        *character = value;
    return length;
}

QString decode(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        if (uchar(bytes[at]) < 0x80) {
            out.append(QLatin1Char(bytes[at++]));
            continue;
        }
        char32_t character = 0;
        at += characterLength(bytes, at, &character);
        out.append(QChar::fromUcs4(character));
    }
    return out;
}

bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (uchar(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const int length = characterLength(bytes, at);
        if (length == 1)
            return false;
        at += length;
    }
    return true;
}

int unitsOf(QByteArrayView line, qsizetype bytes)
{
    int units = 0;
    for (qsizetype at = 0; at < std::min(bytes, line.size());) {
        const int length = characterLength(line, at);
        units += length == 4 ? 2 : 1;
        at += length;
    }
    return units;
}

qsizetype bytesOf(QByteArrayView line, qsizetype units)
{
    qsizetype at = 0;
    while (units > 0 && at < line.size()) {
        const int length = characterLength(line, at);
        units -= length == 4 ? 2 : 1;
        if (units < 0)
            break; // in the middle of a surrogate pair
        at += length;
    }
    return at;
}

} // namespace tenon::text
