#pragma once

#include "base/error.h"
#include "tracking/chunk.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tenon::store {
class Database;
}

namespace tenon::tracking {

/// Appends points to the column chunks of series. Belongs to the writer's thread; every call
/// happens inside a transaction there. The points of the open chunk of recently used series are
/// remembered, so that one point more costs a row of at most 64 points, not a read. What is
/// remembered is checked against the database at each write (number of points), so a transaction
/// that was undone does no harm.
class MetricStore
{
public:
    enum class Duplicates {
        Keep, ///< The caller knows that these points are new.
        Drop, ///< As MLflow: a point equal in step, time and value to one of the last 1,024 is not
              ///< stored again.
    };

    /// Appends in order; the series is made where it is not there. Returns how many points were
    /// stored.
    [[nodiscard]] Result<qsizetype> append(store::Database &db, qint64 job, QByteArrayView name,
                                           std::span<const Point> points,
                                           Duplicates duplicates = Duplicates::Keep,
                                           bool system = false);
    /// Forgets everything that is remembered (after a failed commit, or when somebody deleted
    /// rows).
    void forget();
    void forgetJob(qint64 job);

private:
    struct Key
    {
        qint64 job;
        std::string name;
        bool operator==(const Key &) const = default;
    };
    struct KeyView
    {
        qint64 job;
        std::string_view name;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(const Key &k) const { return (*this)(KeyView{k.job, k.name}); }
        size_t operator()(const KeyView &k) const
        {
            return std::hash<std::string_view>()(k.name) ^ (size_t(k.job) * 0x9e3779b97f4a7c15ULL);
        }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(const Key &a, const Key &b) const { return a == b; }
        bool operator()(const Key &a, const KeyView &b) const
        {
            return a.job == b.job && a.name == b.name;
        }
        bool operator()(const KeyView &a, const Key &b) const { return (*this)(b, a); }
    };
    struct Open
    {
        qint64 id = 0;
        qint64 count = 0;
        Point last;
        double min = 0, max = 0;   // NaN: no finite value yet
        std::vector<Point> points; // since the last sealed chunk
        qint64 tail = 0;           // index of the first point of the row that still grows
        std::vector<Point> sealed; // the chunk before, when it is known
        bool sealedKnown = false;
        quint64 used = 0;
    };
    using Series = std::unordered_map<Key, Open, Hash, Equal>;

    [[nodiscard]] Result<Open> load(store::Database &db, qint64 job, QByteArrayView name,
                                    bool system);
    [[nodiscard]] Result<bool> write(store::Database &db, qint64 job, QByteArrayView name,
                                     Open &open, std::span<const Point> points);
    [[nodiscard]] Result<std::vector<Point>> withoutDuplicates(store::Database &db, Open &open,
                                                               std::span<const Point> points);
    void trim();

    Series m_open;
    qsizetype m_remembered = 0; // points, about
    quint64 m_clock = 0;
};

} // namespace tenon::tracking
