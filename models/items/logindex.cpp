#include "items/logfile.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <QFile>

#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowLimit = 8192;   // bytes of a row; longer lines continue in the next
constexpr qint64 markEvery = 64;    // rows between two marks
constexpr qint64 block = 256 << 10; // bytes a read
constexpr qint64 tailLimit = 8192;  // of a line with carriage returns only this much is decoded

QByteArray readAt(int fd, qint64 offset, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 got = 0;
    while (got < length) {
        const ssize_t n = ::pread(fd, bytes.data() + got, size_t(length - got), offset + got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

/// Where a row that is too long is cut: not inside a UTF-8 sequence.
qint64 cutBefore(const char *begin, qint64 length)
{
    for (qint64 back = 0; back < 4 && back < length; ++back)
        if ((static_cast<unsigned char>(begin[length - back]) & 0xC0) != 0x80)
            return length - back;
    return length;
}

struct Pattern
{
    pcre2_code *code = nullptr;
    pcre2_match_data *data = nullptr;
    ~Pattern()
    {
        pcre2_match_data_free(data);
        pcre2_code_free(code);
    }
};

} // namespace

LogRow decodeLogRow(QByteArrayView bytes)
{
    LogRow row;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    // On an empty view lastIndexOf looks at the byte behind it.
    if (const qsizetype at = bytes.isEmpty() ? -1 : bytes.lastIndexOf('\r'); at >= 0) {
        row.folded = int(std::count(bytes.begin(), bytes.begin() + at + 1, '\r'));
        bytes = bytes.sliced(at + 1);
    }
    if (!bytes.contains('\x1b')) {
        row.text = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), tailLimit)));
    } else {
        LogRow::Span now;
        qsizetype i = 0;
        const auto flush = [&](qsizetype from, qsizetype to) {
            if (to > from)
                row.text += QString::fromUtf8(bytes.sliced(from, to - from));
        };
        qsizetype plain = 0;
        while (i < bytes.size() && row.text.size() < tailLimit) {
            if (bytes[i] != '\x1b') {
                ++i;
                continue;
            }
            flush(plain, i);
            ++i;
            if (i < bytes.size() && bytes[i] == '[') {
                const qsizetype from = ++i;
                while (i < bytes.size() && (bytes[i] < '@' || bytes[i] > '~'))
                    ++i;
                if (i < bytes.size() && bytes[i] == 'm') {
                    const QList<QByteArray> codes
                        = bytes.sliced(from, i - from).toByteArray().split(';');
                    for (qsizetype k = 0; k < codes.size(); ++k) {
                        const int code = codes[k].toInt();
                        if (code == 0)
                            now = {};
                        else if (code == 1)
                            now.bold = true;
                        else if (code == 22)
                            now.bold = false;
                        else if (code >= 30 && code <= 37)
                            now.color = code - 30;
                        else if (code >= 90 && code <= 97)
                            now.color = code - 82;
                        else if (code == 39)
                            now.color = -1;
                        else if (code == 38 || code == 48) // 38;5;n and 38;2;r;g;b
                            k += k + 1 < codes.size() && codes[k + 1] == "5" ? 2 : 4;
                    }
                    now.start = int(row.text.size());
                    if (!row.spans.isEmpty() && row.spans.last().start == now.start)
                        row.spans.last() = now;
                    else
                        row.spans.append(now);
                }
            } else if (i < bytes.size()
                       && bytes[i] == ']') { // an operating-system command: to BEL or ST
                while (i < bytes.size() && bytes[i] != '\x07' && bytes[i] != '\x1b')
                    ++i;
            }
            ++i;
            plain = std::min(i, bytes.size());
        }
        flush(plain, std::min(i, bytes.size()));
    }
    for (QChar &c : row.text)
        if (c < u' ' && c != u'\t')
            c = QChar(0x2400 + c.unicode()); // control pictures: nothing invisible
    return row;
}

LogIndex::LogIndex(const QString &path, const QString &timesPath)
    : m_path(path)
    , m_timesPath(timesPath)
{
}

LogIndex::~LogIndex()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (m_timesFd >= 0)
        ::close(m_timesFd);
}

void LogIndex::endRow(qint64 nextOffset, bool lineEnded)
{
    ++m_ended;
    m_rowStart = nextOffset;
    m_inside = !lineEnded;
    m_return = m_openReturn = false;
    if (lineEnded)
        ++m_linesBegun;
    if (m_ended % markEvery == 0)
        m_marks.push_back({m_rowStart, m_linesBegun, m_inside});
}

bool LogIndex::grow(qint64 budget)
{
    struct stat now{};
    if (m_fd < 0) {
        m_fd = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (m_fd < 0)
            return false;
        m_marks.assign(1, {0, 0, false});
    }
    if (::fstat(m_fd, &now) != 0 || !S_ISREG(now.st_mode))
        return false;
    m_size.exists = true;
    if (now.st_size < m_scanned) { // cut short: from the beginning
        m_marks.assign(1, {0, 0, false});
        m_rowStart = m_scanned = m_ended = m_linesBegun = 0;
        m_inside = m_return = m_openReturn = false;
        m_times.clear();
    }
    const qint64 stop = std::min<qint64>(now.st_size, m_scanned + budget);
    while (m_scanned < stop) {
        const QByteArray bytes = readAt(m_fd, m_scanned, std::min(block, stop - m_scanned));
        if (bytes.isEmpty())
            break;
        const char *const begin = bytes.constData();
        const char *const end = begin + bytes.size();
        const char *at = begin;
        const qint64 base = m_scanned;
        // A carriage return at the end of the last block: now its next byte says what it was.
        if (m_openReturn && at < end && *at != '\n')
            m_return = true;
        m_openReturn = false;
        while (at < end) {
            const char *newline
                = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            const char *to = newline ? newline : end;
            for (;;) {
                const char *from = begin + std::max<qint64>(at - begin, m_rowStart - base);
                const char *until
                    = begin + std::min<qint64>(to - begin, m_rowStart + rowLimit - base);
                if (!m_return && from < until) {
                    const void *cr = std::memchr(from, '\r', size_t(until - from));
                    const bool last = cr && static_cast<const char *>(cr) + 1 == to;
                    m_return = cr && !last;
                    m_openReturn = last && !newline;
                }
                if (m_return || base + (to - begin) - m_rowStart <= rowLimit)
                    break;
                const qint64 cutAt = m_rowStart + rowLimit;
                const qint64 inBlock = cutAt - base;
                if (inBlock >= 4) {
                    endRow(base + cutBefore(begin, inBlock), false);
                } else {
                    const QByteArray near = readAt(m_fd, cutAt - 4, 5);
                    endRow(near.size() == 5 ? cutAt - 4 + cutBefore(near.constData(), 4) : cutAt,
                           false);
                }
            }
            if (newline)
                endRow(base + (newline - begin) + 1, true);
            at = to + (newline ? 1 : 0);
        }
        m_scanned += bytes.size();
    }
    const bool open = m_scanned > m_rowStart; // a last row without its end yet
    m_size.rows = m_ended + (open ? 1 : 0);
    m_size.lines = m_linesBegun + (open || m_inside ? 1 : 0);
    m_size.bytes = m_scanned;
    readTimes();
    return m_scanned < now.st_size;
}

void LogIndex::readTimes()
{
    if (m_timesPath.isEmpty())
        return;
    if (m_timesFd < 0)
        m_timesFd
            = ::open(QFile::encodeName(m_timesPath).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_timesFd < 0)
        return;
    for (;;) {
        const QByteArray bytes = readAt(m_timesFd, qint64(m_times.size()) * 16, block);
        const qint64 whole = bytes.size() / 16;
        for (qint64 i = 0; i < whole; ++i) {
            Time t{};
            std::memcpy(&t.offset, bytes.constData() + i * 16, 8);
            std::memcpy(&t.us, bytes.constData() + i * 16 + 8, 8);
            m_times.push_back(t);
        }
        if (bytes.size() < block)
            return;
    }
}

LogIndex::Scan LogIndex::scanTo(qint64 row) const
{
    const auto index = size_t(std::min<qint64>(row / markEvery, qint64(m_marks.size()) - 1));
    const Mark &mark = m_marks[index];
    return {mark.offset, qint64(index) * markEvery, mark.line, mark.inside};
}

namespace {

/// Walks rows from a known one; `visit(offset, length, line, inside)` returns false to stop.
template <typename Visit>
void walk(int fd, qint64 end, qint64 offset, qint64 line, bool inside, Visit &&visit)
{
    QByteArray bytes;
    qint64 base = offset;
    qint64 rowStart = offset;
    while (rowStart < end) {
        // Hold at least one whole row.
        qint64 want = block;
        qint64 length = -1;
        bool ended = false;
        for (;;) {
            const qint64 have = base + bytes.size() - rowStart;
            const char *from = bytes.constData() + (rowStart - base);
            const qint64 usable = std::min(have, end - rowStart);
            if (usable > 0) {
                const void *newline = std::memchr(from, '\n', size_t(usable));
                const qint64 lineLength
                    = newline ? static_cast<const char *>(newline) - from : usable;
                const void *cr = std::memchr(from, '\r', size_t(std::min(lineLength, rowLimit)));
                const bool overwrites
                    = cr && static_cast<const char *>(cr) - from + 1 != lineLength;
                if (!overwrites && lineLength > rowLimit) {
                    length = cutBefore(from, rowLimit);
                    break;
                }
                if (newline) {
                    length = lineLength + 1;
                    ended = true;
                    break;
                }
            }
            if (rowStart + usable >= end) {
                length = usable;
                break;
            }
            bytes = readAt(fd, rowStart, std::min(want, end - rowStart));
            base = rowStart;
            if (bytes.size() < std::min(want, end - rowStart))
                end = rowStart + bytes.size();
            want *= 4;
        }
        if (length <= 0)
            return;
        if (!visit(rowStart, QByteArrayView(bytes).sliced(rowStart - base, length), line, inside))
            return;
        rowStart += length;
        inside = !ended;
        if (ended)
            ++line;
    }
}

} // namespace

QList<LogRow> LogIndex::rows(qint64 first, int count) const
{
    QList<LogRow> result;
    if (m_fd < 0 || first < 0 || count <= 0)
        return result;
    const Scan scan = scanTo(first);
    qint64 row = scan.row;
    walk(m_fd, m_scanned, scan.offset, scan.line, scan.inside,
         [&](qint64 offset, QByteArrayView bytes, qint64 line, bool inside) {
             if (row++ < first)
                 return true;
             LogRow decoded = decodeLogRow(bytes);
             decoded.line = inside ? 0 : line + 1;
             // The record says "the log reached this offset at this time".
             const auto it = std::lower_bound(m_times.begin(), m_times.end(), offset + 1,
                                              [](const Time &t, qint64 o) { return t.offset < o; });
             if (it != m_times.end())
                 decoded.timeUs = it->us;
             else if (!m_times.empty())
                 decoded.timeUs = m_times.back().us;
             result.append(std::move(decoded));
             return result.size() < count;
         });
    return result;
}

qint64 LogIndex::rowAt(qint64 offset) const
{
    if (m_fd < 0 || offset < 0 || offset >= m_scanned)
        return -1;
    auto it = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                               [](qint64 o, const Mark &m) { return o < m.offset; });
    const auto index = size_t(it - m_marks.begin()) - 1;
    qint64 row = qint64(index) * markEvery;
    walk(m_fd, m_scanned, m_marks[index].offset, m_marks[index].line, m_marks[index].inside,
         [&](qint64 start, QByteArrayView bytes, qint64, bool) {
             if (offset < start + bytes.size())
                 return false;
             ++row;
             return true;
         });
    return row;
}

qint64 LogIndex::rowAtTime(qint64 timeUs) const
{
    if (m_times.empty())
        return -1;
    auto it = std::upper_bound(m_times.begin(), m_times.end(), timeUs,
                               [](qint64 us, const Time &t) { return us < t.us; });
    if (it == m_times.begin())
        return 0;
    return rowAt(std::max<qint64>(0, (it - 1)->offset - 1));
}

QList<qint64> LogIndex::find(const Find &what, qint64 &from, qint64 budget, QString &problem) const
{
    QList<qint64> result;
    if (m_fd < 0 || what.text.isEmpty())
        return result;
    const QByteArray text = what.text.toUtf8();
    Pattern pattern;
    int code = 0;
    PCRE2_SIZE where = 0;
    pattern.code
        = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.constData()), size_t(text.size()),
                        PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | (what.regular ? 0 : PCRE2_LITERAL)
                            | (what.caseSensitive ? 0 : PCRE2_CASELESS),
                        &code, &where, nullptr);
    if (!pattern.code) {
        std::array<PCRE2_UCHAR, 256> message{};
        pcre2_get_error_message(code, message.data(), message.size());
        problem = QString::fromUtf8(reinterpret_cast<const char *>(message.data()));
        return result;
    }
    pcre2_jit_compile(pattern.code, PCRE2_JIT_COMPLETE);
    pattern.data = pcre2_match_data_create_from_pattern(pattern.code, nullptr);

    const qint64 first = rowAt(from);
    if (first < 0)
        return result;
    const Scan scan = scanTo(first);
    qint64 row = scan.row;
    const qint64 stop = from + budget;
    qint64 reached = from;
    walk(m_fd, m_scanned, scan.offset, scan.line, scan.inside,
         [&](qint64 offset, QByteArrayView bytes, qint64, bool) {
             const qint64 number = row++;
             if (number < first)
                 return true;
             reached = offset + bytes.size();
             QByteArrayView shown = bytes;
             while (shown.endsWith('\n') || shown.endsWith('\r'))
                 shown.chop(1);
             if (const qsizetype cr = shown.isEmpty() ? -1 : shown.lastIndexOf('\r'); cr >= 0)
                 shown = shown.sliced(cr + 1);
             if (pcre2_match(pattern.code, reinterpret_cast<PCRE2_SPTR>(shown.data()),
                             size_t(shown.size()), 0, 0, pattern.data, nullptr)
                 >= 0)
                 result.append(number);
             return reached < stop;
         });
    from = reached;
    return result;
}

} // namespace tenon::items
