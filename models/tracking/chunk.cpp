#include "tracking/chunk.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace tenon::tracking {

namespace {
constexpr quint8 version = 1;
constexpr quint8 singlePrecision = 1;
constexpr quint32 largest = 65'536;

quint64 zigzag(qint64 n)
{
    return (quint64(n) << 1) ^ quint64(n >> 63);
}
qint64 unzigzag(quint64 n)
{
    return qint64((n >> 1) ^ (~(n & 1) + 1));
}

/// Grows a buffer without the checks of QByteArray::append in the inner loop.
class Out
{
public:
    explicit Out(qsizetype most)
        : m_bytes(most, Qt::Uninitialized)
        , m_at(m_bytes.data())
    {
    }
    void byte(quint8 b) { *m_at++ = char(b); }
    void varint(quint64 n)
    {
        while (n >= 0x80) {
            byte(quint8(n | 0x80));
            n >>= 7;
        }
        byte(quint8(n));
    }
    void number(qint64 n) { varint(zigzag(n)); }
    template <typename T> void raw(T bits)
    {
        for (size_t i = 0; i < sizeof bits; ++i)
            byte(quint8(bits >> (8 * i)));
    }
    void real(double value) { raw(std::bit_cast<quint64>(value)); }
    void point(const Point &p)
    {
        number(p.step);
        number(p.time);
        real(p.value);
    }
    [[nodiscard]] QByteArray finish()
    {
        m_bytes.truncate(m_at - m_bytes.constData());
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    char *m_at;
};

/// Reads, and remembers whether it ran past the end.
class In
{
public:
    explicit In(QByteArrayView bytes)
        : m_at(reinterpret_cast<const quint8 *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    quint8 byte()
    {
        if (m_at == m_end) {
            m_ok = false;
            return 0;
        }
        return *m_at++;
    }
    quint64 varint()
    {
        quint64 n = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 b = byte();
            n |= quint64(b & 0x7f) << shift;
            if (!(b & 0x80))
                return n;
        }
        m_ok = false;
        return 0;
    }
    qint64 number() { return unzigzag(varint()); }
    template <typename T> T raw()
    {
        T bits = 0;
        if (left() < qsizetype(sizeof bits)) {
            m_ok = false;
            return 0;
        }
        for (size_t i = 0; i < sizeof bits; ++i)
            bits |= T(m_at[i]) << (8 * i);
        m_at += sizeof bits;
        return bits;
    }
    double real() { return std::bit_cast<double>(raw<quint64>()); }
    Point point()
    {
        Point p;
        p.step = number();
        p.time = number();
        p.value = real();
        return p;
    }
    quint32 small()
    {
        const quint64 n = varint();
        if (n > largest)
            m_ok = false;
        return quint32(n);
    }

private:
    const quint8 *m_at;
    const quint8 *m_end;
    bool m_ok = true;
};

bool fitsSingle(double value)
{
    return value != value || std::isinf(value)
           || (std::abs(value) <= double(std::numeric_limits<float>::max())
               && double(float(value)) == value);
}

std::unexpected<Error> damaged(const char *what)
{
    return fail(Error::Code::Format, "tracking.chunk", {}, {}, QString::fromLatin1(what));
}

Result<ChunkSummary> readSummary(In &in, quint8 &flags)
{
    if (in.byte() != version)
        return damaged("version");
    flags = in.byte();
    ChunkSummary s;
    s.count = in.small();
    s.nans = in.small();
    s.positiveInfinities = in.small();
    s.negativeInfinities = in.small();
    s.minStep = in.number();
    s.maxStep = qint64(quint64(s.minStep) + in.varint());
    s.minTime = in.number();
    s.maxTime = qint64(quint64(s.minTime) + in.varint());
    s.first = in.point();
    s.last = in.point();
    if (!in.ok() || s.count == 0
        || quint64(s.nans) + s.positiveInfinities + s.negativeInfinities > s.count)
        return damaged("counts");
    if (s.finite() > 0) {
        s.minIndex = in.small();
        s.maxIndex = in.small();
        s.min = in.point();
        s.max = in.point();
        if (s.minIndex >= s.count || s.maxIndex >= s.count)
            return damaged("extremes");
    }
    if (!in.ok())
        return damaged("head");
    return s;
}
} // namespace

ChunkSummary summarise(std::span<const Point> points)
{
    ChunkSummary s;
    if (points.empty())
        return s;
    s.count = quint32(points.size());
    s.first = points.front();
    s.last = points.back();
    s.minStep = s.maxStep = s.first.step;
    s.minTime = s.maxTime = s.first.time;
    bool any = false;
    for (quint32 i = 0; i < s.count; ++i) {
        const Point &p = points[i];
        s.minStep = std::min(s.minStep, p.step);
        s.maxStep = std::max(s.maxStep, p.step);
        s.minTime = std::min(s.minTime, p.time);
        s.maxTime = std::max(s.maxTime, p.time);
        if (std::isnan(p.value)) {
            ++s.nans;
        } else if (std::isinf(p.value)) {
            ++(p.value > 0 ? s.positiveInfinities : s.negativeInfinities);
        } else {
            if (!any || p.value < s.min.value) {
                s.min = p;
                s.minIndex = i;
            }
            if (!any || p.value > s.max.value) {
                s.max = p;
                s.maxIndex = i;
            }
            any = true;
        }
    }
    return s;
}

QByteArray encodeChunk(std::span<const Point> points)
{
    Q_ASSERT(!points.empty() && points.size() <= largest);
    const ChunkSummary s = summarise(points);
    const bool single = std::all_of(points.begin(), points.end(),
                                    [](const Point &p) { return fitsSingle(p.value); });
    Out out(chunkSummaryBytes + qsizetype(points.size()) * 28);
    out.byte(version);
    out.byte(single ? singlePrecision : 0);
    out.varint(s.count);
    out.varint(s.nans);
    out.varint(s.positiveInfinities);
    out.varint(s.negativeInfinities);
    out.number(s.minStep);
    out.varint(quint64(s.maxStep) - quint64(s.minStep));
    out.number(s.minTime);
    out.varint(quint64(s.maxTime) - quint64(s.minTime));
    out.point(s.first);
    out.point(s.last);
    if (s.finite() > 0) {
        out.varint(s.minIndex);
        out.varint(s.maxIndex);
        out.point(s.min);
        out.point(s.max);
    }
    quint64 before = 0;
    for (const Point &p : points) {
        out.number(qint64(quint64(p.step) - before));
        before = quint64(p.step);
    }
    before = 0;
    for (const Point &p : points) {
        out.number(qint64(quint64(p.time) - before));
        before = quint64(p.time);
    }
    for (const Point &p : points) {
        if (single)
            out.raw(std::bit_cast<quint32>(float(p.value)));
        else
            out.real(p.value);
    }
    return out.finish();
}

Result<ChunkSummary> readChunkSummary(QByteArrayView bytes)
{
    In in(bytes);
    quint8 flags = 0;
    return readSummary(in, flags);
}

Result<std::vector<Point>> decodeChunk(QByteArrayView bytes)
{
    In in(bytes);
    quint8 flags = 0;
    const auto summary = readSummary(in, flags);
    if (!summary)
        return std::unexpected(summary.error());
    // A step and a time take a byte at least, so a short chunk cannot ask for much memory.
    const qsizetype width = flags & singlePrecision ? 4 : 8;
    if (in.left() < qsizetype(summary->count) * (2 + width))
        return damaged("columns");
    std::vector<Point> points(summary->count);
    quint64 before = 0;
    for (Point &p : points) {
        before += quint64(in.number());
        p.step = qint64(before);
    }
    before = 0;
    for (Point &p : points) {
        before += quint64(in.number());
        p.time = qint64(before);
    }
    if (!in.ok() || in.left() != qsizetype(summary->count) * width)
        return damaged("columns");
    for (Point &p : points)
        p.value = width == 4 ? double(std::bit_cast<float>(in.raw<quint32>())) : in.real();
    return points;
}

} // namespace tenon::tracking
