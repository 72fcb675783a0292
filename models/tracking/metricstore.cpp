#include "tracking/metricstore.h"

#include "store/database.h"

#include <cmath>
#include <tuple>

namespace tenon::tracking {

namespace {
/// A row that grows is replaced as a whole at each append, so it stays small.
constexpr qsizetype rowPoints = 64;
constexpr qsizetype mostRemembered = 300'000;

/// NULL is how SQLite stores NaN; infinities are kept.
std::optional<double> real(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

bool later(const Point &a, const Point &b)
{
    // MLflow's latest metric: the largest (step, time, value), NaN below every number.
    if (std::tie(a.step, a.time) != std::tie(b.step, b.time))
        return std::tie(a.step, a.time) > std::tie(b.step, b.time);
    return std::isnan(b.value) || a.value >= b.value;
}
} // namespace

Result<MetricStore::Open> MetricStore::load(store::Database &db, qint64 job, QByteArrayView name,
                                            bool system)
{
    Open open;
    open.min = open.max = std::numeric_limits<double>::quiet_NaN();
    {
        auto found = db.prepare("SELECT id, count, last_value, last_step, last_time, min_value, "
                                "max_value FROM series WHERE job = ? AND name = ?");
        if (!found)
            return std::unexpected(found.error());
        found->bind(1, job);
        found->bindText(2, name);
        const auto row = found->step();
        if (!row)
            return std::unexpected(row.error());
        if (*row) {
            const auto number = [&](int column) {
                return found->isNull(column) ? std::numeric_limits<double>::quiet_NaN()
                                             : found->number(column);
            };
            open.id = found->integer(0);
            open.count = found->integer(1);
            open.last = {found->integer(3), found->integer(4), number(2)};
            open.min = number(5);
            open.max = number(6);
        }
    }
    if (open.id == 0) {
        auto made = db.prepare("INSERT INTO series(job, name, system) VALUES(?, ?, ?)");
        if (!made)
            return std::unexpected(made.error());
        made->bind(1, job);
        made->bindText(2, name);
        made->bind(3, system);
        if (const auto done = made->finish(); !done)
            return std::unexpected(done.error());
        open.id = db.lastInsertId();
        return open;
    }
    const qint64 begin = open.count / chunkPoints * chunkPoints;
    open.tail = begin;
    auto rows = db.prepare("SELECT first, data FROM chunks WHERE series = ? AND first >= ? "
                           "ORDER BY first");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bindAll(open.id, begin);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const auto points = decodeChunk(rows->view(1));
        if (!points)
            return std::unexpected(points.error());
        open.points.insert(open.points.end(), points->begin(), points->end());
        open.tail = qsizetype(points->size()) < rowPoints ? rows->integer(0)
                                                          : begin + qint64(open.points.size());
    }
    if (begin + qint64(open.points.size()) != open.count)
        return fail(Error::Code::Format, "tracking.chunk", {}, {},
                    QStringLiteral("series and chunks disagree"));
    return open;
}

Result<std::vector<Point>> MetricStore::withoutDuplicates(store::Database &db, Open &open,
                                                          std::span<const Point> points)
{
    std::vector<Point> fresh;
    fresh.reserve(points.size());
    const auto known = [](const std::vector<Point> &some, const Point &p) {
        return std::find(some.rbegin(), some.rend(), p) != some.rend();
    };
    for (const Point &p : points) {
        // What lies behind the latest point in (step, time) cannot have been here before.
        if (open.count == 0
            || std::tie(p.step, p.time) > std::tie(open.last.step, open.last.time)) {
            fresh.push_back(p);
            continue;
        }
        if (!open.sealedKnown) {
            open.sealedKnown = true;
            const qint64 begin = open.count / chunkPoints * chunkPoints - chunkPoints;
            auto row = db.prepare("SELECT data FROM chunks WHERE series = ? AND first = ?");
            if (!row)
                return std::unexpected(row.error());
            row->bindAll(open.id, begin);
            const auto there = row->step();
            if (!there)
                return std::unexpected(there.error());
            if (*there) {
                auto sealed = decodeChunk(row->view(0));
                if (!sealed)
                    return std::unexpected(sealed.error());
                open.sealed = std::move(*sealed);
            }
        }
        if (!known(open.points, p) && !known(open.sealed, p))
            fresh.push_back(p);
    }
    return fresh;
}

Result<bool> MetricStore::write(store::Database &db, qint64 job, QByteArrayView name, Open &open,
                                std::span<const Point> points)
{
    const qint64 before = open.count;
    bool first = before == 0;
    for (const Point &p : points) {
        if (first || later(p, open.last))
            open.last = p;
        first = false;
        if (std::isfinite(p.value)) {
            open.min = std::fmin(open.min, p.value); // fmin ignores a NaN
            open.max = std::fmax(open.max, p.value);
        }
    }
    open.count += qint64(points.size());
    {
        auto update = db.prepare("UPDATE series SET count = ?, last_value = ?, last_step = ?, "
                                 "last_time = ?, min_value = ?, max_value = ? "
                                 "WHERE id = ? AND count = ? AND job = ? AND name = ?");
        if (!update)
            return std::unexpected(update.error());
        update->bindAll(open.count, real(open.last.value), open.last.step, open.last.time,
                        real(open.min), real(open.max), open.id, before, job);
        update->bindText(10, name);
        if (const auto done = update->finish(); !done)
            return std::unexpected(done.error());
        if (db.changes() != 1)
            return false; // What we remember is not what is there.
    }
    const auto put = [&](qint64 at, std::span<const Point> some) -> Result<> {
        auto row = db.prepare("INSERT OR REPLACE INTO chunks(series, first, count, data) "
                              "VALUES(?, ?, ?, ?)");
        if (!row)
            return std::unexpected(row.error());
        row->bindAll(open.id, at, qint64(some.size()));
        const QByteArray data = encodeChunk(some);
        row->bindBlob(4, data);
        return row->finish();
    };
    qint64 begin = before / chunkPoints * chunkPoints;
    while (!points.empty()) {
        const bool hadRows = !open.points.empty();
        const size_t take = std::min(points.size(), size_t(chunkPoints) - open.points.size());
        open.points.insert(open.points.end(), points.begin(), points.begin() + ptrdiff_t(take));
        points = points.subspan(take);
        if (qsizetype(open.points.size()) == chunkPoints) {
            if (hadRows) {
                if (auto gone
                    = db.run("DELETE FROM chunks WHERE series = ? AND first >= ?", open.id, begin);
                    !gone)
                    return std::unexpected(gone.error());
            }
            if (auto done = put(begin, open.points); !done)
                return std::unexpected(done.error());
            begin += chunkPoints;
            open.tail = begin;
            open.sealed = std::exchange(open.points, {});
            open.sealedKnown = true;
        } else {
            const auto grown = std::span(open.points).subspan(size_t(open.tail - begin));
            if (auto done = put(open.tail, grown); !done)
                return std::unexpected(done.error());
            if (qsizetype(grown.size()) >= rowPoints)
                open.tail = begin + qint64(open.points.size());
        }
    }
    return true;
}

Result<qsizetype> MetricStore::append(store::Database &db, qint64 job, QByteArrayView name,
                                      std::span<const Point> points, Duplicates duplicates,
                                      bool system)
{
    if (points.empty())
        return 0;
    for (int attempt = 0;; ++attempt) {
        const KeyView key{job, std::string_view(name.data(), size_t(name.size()))};
        auto it = m_open.find(key);
        if (it == m_open.end()) {
            auto loaded = load(db, job, name, system);
            if (!loaded)
                return std::unexpected(loaded.error());
            trim();
            m_remembered += qsizetype(loaded->points.size());
            it = m_open.emplace(Key{job, std::string(key.name)}, std::move(*loaded)).first;
        }
        Open &open = it->second;
        open.used = ++m_clock;
        std::vector<Point> fresh;
        auto wanted = points;
        Result<bool> done = true;
        if (duplicates == Duplicates::Drop) {
            auto some = withoutDuplicates(db, open, points);
            if (!some) {
                done = std::unexpected(some.error());
            } else {
                fresh = std::move(*some);
                wanted = fresh;
            }
        }
        if (done && !wanted.empty())
            done = write(db, job, name, open, wanted);
        if (done && *done) {
            m_remembered += qsizetype(wanted.size());
            return qsizetype(wanted.size());
        }
        m_open.erase(it);
        if (!done)
            return std::unexpected(done.error());
        if (attempt > 0)
            return fail(Error::Code::Internal, "tracking.chunk", {}, {},
                        QStringLiteral("the number of points does not hold still"));
    }
}

void MetricStore::trim()
{
    if (m_remembered < mostRemembered && m_open.size() < 4096)
        return;
    // Keep the half that was used last; counting anew makes up for the rough sum.
    std::vector<quint64> ages;
    ages.reserve(m_open.size());
    for (const auto &[key, open] : m_open)
        ages.push_back(open.used);
    const auto middle = ages.begin() + ptrdiff_t(ages.size() / 2);
    std::nth_element(ages.begin(), middle, ages.end());
    const quint64 limit = middle == ages.end() ? 0 : *middle;
    m_remembered = 0;
    std::erase_if(m_open, [&](const auto &entry) { return entry.second.used <= limit; });
    for (const auto &[key, open] : m_open)
        m_remembered += qsizetype(open.points.size() + open.sealed.size());
}

void MetricStore::forget()
{
    m_open.clear();
    m_remembered = 0;
}

void MetricStore::forgetJob(qint64 job)
{
    std::erase_if(m_open, [&](const auto &entry) { return entry.first.job == job; });
}

} // namespace tenon::tracking
