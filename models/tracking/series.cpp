#include "tracking/series.h"

#include "store/readscope.h"

#include <array>
#include <cmath>
#include <utility>

namespace tenon::tracking {

namespace {
/// Keeps the smallest and largest of each stretch of `bucket` points.
class Thinner
{
public:
    explicit Thinner(qint64 bucket)
        : m_bucket(bucket)
    {
    }

    void add(const Point &p, qint64 index)
    {
        ++data.total;
        if (std::isfinite(p.value)) {
            if (m_bucket == 1) {
                data.points.push_back(p);
                return;
            }
            if (!m_any) {
                m_any = true;
                data.points.push_back(p);
                m_emitted = index;
            }
            m_last = p;
            m_lastIndex = index;
            extremes(p, index, p, index);
        } else {
            const int kind = std::isnan(p.value) ? 0 : p.value > 0 ? 1 : 2;
            ++(kind == 0   ? data.nans
               : kind == 1 ? data.positiveInfinities
                           : data.negativeInfinities);
            gap(kind, p);
        }
        filled(1);
    }
    void add(const ChunkSummary &s, qint64 index)
    {
        data.total += s.count;
        data.nans += s.nans;
        data.positiveInfinities += s.positiveInfinities;
        data.negativeInfinities += s.negativeInfinities;
        // Where in the chunk they are is not told: at its beginning is near enough here.
        constexpr double infinity = std::numeric_limits<double>::infinity();
        if (s.nans > 0)
            gap(0, {s.minStep, s.minTime, std::numeric_limits<double>::quiet_NaN()});
        if (s.positiveInfinities > 0)
            gap(1, {s.minStep, s.minTime, infinity});
        if (s.negativeInfinities > 0)
            gap(2, {s.minStep, s.minTime, -infinity});
        if (s.finite() > 0) {
            m_any = true;
            const bool minLast = s.minIndex > s.maxIndex;
            m_last = minLast ? s.min : s.max;
            m_lastIndex = index + (minLast ? s.minIndex : s.maxIndex);
            extremes(s.min, index + s.minIndex, s.max, index + s.maxIndex);
        }
        filled(s.count);
    }
    SeriesData finish()
    {
        flush();
        if (m_bucket > 1 && m_any)
            emitPoint(m_last, m_lastIndex);
        data.exact = m_bucket == 1;
        return std::move(data);
    }

    SeriesData data;

private:
    void extremes(const Point &low, qint64 lowIndex, const Point &high, qint64 highIndex)
    {
        if (m_min < 0 || low.value < m_low.value) {
            m_low = low;
            m_min = lowIndex;
        }
        if (m_max < 0 || high.value > m_high.value) {
            m_high = high;
            m_max = highIndex;
        }
    }
    void gap(int kind, const Point &p)
    {
        if (std::exchange(m_gaps[kind], true) && m_bucket > 1)
            return;
        data.gaps.push_back(p);
    }
    void filled(qint64 n)
    {
        m_fill += n;
        if (m_fill >= m_bucket)
            flush();
    }
    void emitPoint(const Point &p, qint64 index)
    {
        if (index <= m_emitted)
            return;
        data.points.push_back(p);
        m_emitted = index;
    }
    void flush()
    {
        if (m_min >= 0 && m_min <= m_max) {
            emitPoint(m_low, m_min);
            emitPoint(m_high, m_max);
        } else if (m_min >= 0) {
            emitPoint(m_high, m_max);
            emitPoint(m_low, m_min);
        }
        m_min = m_max = -1;
        m_fill = 0;
        m_gaps = {};
    }

    qint64 m_bucket;
    qint64 m_fill = 0;
    Point m_low, m_high, m_last;
    qint64 m_min = -1, m_max = -1, m_lastIndex = -1, m_emitted = -1;
    bool m_any = false;
    std::array<bool, 3> m_gaps{}; ///< Of each kind, in this stretch.
};

qint64 bucketFor(qint64 total, int maxPoints)
{
    const qint64 most = std::max(maxPoints, 8);
    if (total <= most)
        return 1;
    const qint64 buckets = (most - 2) / 2;
    return (total + buckets - 1) / buckets;
}

/// A chunk of the range.
struct Block
{
    qint64 first;
    bool whole;
    ChunkSummary summary;
};

SeriesInfo infoOf(const store::Statement &row)
{
    const auto number = [&](int column) {
        return row.isNull(column) ? std::numeric_limits<double>::quiet_NaN() : row.number(column);
    };
    SeriesInfo info;
    info.id = row.integer(0);
    info.name = row.text(1);
    info.system = row.integer(2) != 0;
    info.count = row.integer(3);
    info.last = {row.integer(5), row.integer(6), number(4)};
    info.min = number(7);
    info.max = number(8);
    return info;
}

Result<qint64> seriesId(store::Database &db, qint64 job, const QString &name)
{
    return db.integer("SELECT id FROM series WHERE job = ? AND name = ?", 0, job, name);
}
} // namespace

Result<std::vector<SeriesInfo>> listSeries(store::Database &db, qint64 job)
{
    auto rows = db.prepare("SELECT id, name, system, count, last_value, last_step, last_time, "
                           "min_value, max_value FROM series WHERE job = ? ORDER BY name");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, job);
    std::vector<SeriesInfo> list;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return list;
        list.push_back(infoOf(*rows));
    }
}

Result<QHash<qint64, std::vector<SeriesInfo>>> familySeries(store::Database &db, qint64 root)
{
    auto rows = db.prepare("SELECT s.id, s.name, s.system, s.count, s.last_value, s.last_step, "
                           "s.last_time, s.min_value, s.max_value, j.id FROM jobs j CROSS JOIN "
                           "series s ON s.job = ifnull(j.reused_from, j.id) WHERE j.root = ? "
                           "ORDER BY j.id, s.name");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, root);
    QHash<qint64, std::vector<SeriesInfo>> all;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all[rows->integer(9)].push_back(infoOf(*rows));
    }
}

SeriesData thin(std::span<const Point> points, int maxPoints)
{
    Thinner thinner(bucketFor(qint64(points.size()), maxPoints));
    qint64 index = 0;
    for (const Point &p : points)
        thinner.add(p, index++);
    return thinner.finish();
}

Result<SeriesData> readSeries(store::Database &db, qint64 job, const QString &name,
                              const ReadRange &range)
{
    const store::ReadScope scope(db);
    const auto id = seriesId(db, job, name);
    if (!id)
        return std::unexpected(id.error());
    if (*id == 0)
        return SeriesData{};
    const bool byStep = range.axis == ReadRange::Axis::Step;
    const auto inside = [&](const Point &p) {
        const qint64 at = byStep ? p.step : p.time;
        return at >= range.from && at <= range.to;
    };
    std::vector<Block> blocks;
    qint64 total = 0;
    {
        auto rows = db.prepare("SELECT first, data FROM chunks WHERE series = ? ORDER BY first");
        if (!rows)
            return std::unexpected(rows.error());
        rows->bind(1, *id);
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            const auto s = readChunkSummary(rows->view(1));
            if (!s)
                return std::unexpected(s.error());
            const qint64 low = byStep ? s->minStep : s->minTime;
            const qint64 high = byStep ? s->maxStep : s->maxTime;
            if (high < range.from || low > range.to)
                continue;
            const bool whole = low >= range.from && high <= range.to;
            if (whole) {
                total += s->count;
            } else {
                const auto points = decodeChunk(rows->view(1));
                if (!points)
                    return std::unexpected(points.error());
                const auto n = std::count_if(points->begin(), points->end(), inside);
                if (n == 0)
                    continue;
                total += n;
            }
            blocks.push_back({rows->integer(0), whole, *s});
        }
    }
    const qint64 bucket = bucketFor(total, range.maxPoints);
    Thinner thinner(bucket);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool end = i == 0 || i + 1 == blocks.size();
        if (block.whole && !end && bucket >= 2 * qint64(block.summary.count)) {
            thinner.add(block.summary, block.first);
            continue;
        }
        auto row = db.prepare("SELECT data FROM chunks WHERE series = ? AND first = ?");
        if (!row)
            return std::unexpected(row.error());
        row->bindAll(*id, block.first);
        const auto there = row->step();
        if (!there)
            return std::unexpected(there.error());
        const auto points = decodeChunk(*there ? row->view(0) : QByteArrayView());
        if (!points)
            return std::unexpected(points.error());
        qint64 index = block.first;
        for (const Point &p : *points) {
            if (block.whole || inside(p))
                thinner.add(p, index);
            ++index;
        }
    }
    return thinner.finish();
}

Result<std::vector<Point>> readPoints(store::Database &db, qint64 job, const QString &name,
                                      qint64 first, qint64 count)
{
    const store::ReadScope scope(db);
    std::vector<Point> all;
    const auto id = seriesId(db, job, name);
    if (!id)
        return std::unexpected(id.error());
    if (*id == 0 || count <= 0)
        return all;
    first = std::max<qint64>(first, 0);
    auto rows = db.prepare("SELECT first, data FROM chunks WHERE series = ? AND first + count > ? "
                           "ORDER BY first");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bindAll(*id, first);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        const qint64 begin = rows->integer(0);
        if (begin - first >= count)
            return all;
        const auto points = decodeChunk(rows->view(1));
        if (!points)
            return std::unexpected(points.error());
        for (qint64 i = std::max(begin, first); i < begin + qint64(points->size()); ++i) {
            if (i - first >= count)
                return all;
            all.push_back((*points)[size_t(i - begin)]);
        }
    }
}

} // namespace tenon::tracking
