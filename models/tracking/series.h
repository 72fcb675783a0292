#pragma once

#include "base/error.h"
#include "tracking/chunk.h"

#include <QHash>
#include <QString>

#include <functional>
#include <limits>
#include <vector>

namespace tenon::store {
class Database;
}

namespace tenon::tracking {

/// One metric of one job, as it stands in the table `series`.
struct SeriesInfo
{
    qint64 id = 0;
    QString name;
    bool system = false; ///< A hardware curve measured by the supervisor.
    qint64 count = 0;
    Point last; ///< The point MLflow calls the latest: largest (step, time, value). NaN stays NaN.
    double min = 0; ///< Finite extremes; NaN when no value was finite.
    double max = 0;
};

/// What to read of a series.
struct ReadRange
{
    enum class Axis { Step, Time };
    Axis axis = Axis::Step;
    qint64 from = std::numeric_limits<qint64>::min(); ///< Both ends belong to the range.
    qint64 to = std::numeric_limits<qint64>::max();
    int maxPoints = 2000; ///< At most so many points come back; at least 8.
};

/// Points fit for drawing, in the order they were logged.
struct SeriesData
{
    std::vector<Point> points; ///< Finite values only.
    /// Where NaN and infinities were logged, at most one of each kind a stretch.
    std::vector<Point> gaps;
    qint64 total = 0; ///< Points in the range, all kinds.
    qint64 nans = 0, positiveInfinities = 0, negativeInfinities = 0;
    bool exact = true; ///< Every finite point of the range is in `points`.
};

/// The series of a job (jobs.id), by name. Any thread with its own connection, read-only is enough.
[[nodiscard]] Result<std::vector<SeriesInfo>> listSeries(store::Database &db, qint64 job);

/// The series of all jobs that were submitted with `root`, by the job that shows them: a job that
/// was reused shows those of the earlier one. In one statement, however many jobs there are.
[[nodiscard]] Result<QHash<qint64, std::vector<SeriesInfo>>> familySeries(store::Database &db,
                                                                          qint64 root);

/// A curve with at most range.maxPoints points. When there are more, the range is cut into
/// stretches of equally many points, and of each the smallest and the largest value are kept with
/// their own step and time, so no spike is lost; the first and the last finite point are always
/// there. Long stretches are read from the chunks' heads alone. An unknown series is empty, not an
/// error. Fails with Format on a damaged chunk.
[[nodiscard]] Result<SeriesData> readSeries(store::Database &db, qint64 job, const QString &name,
                                            const ReadRange &range = {});

/// Every point with index in [first, first + count), in the order they were logged.
[[nodiscard]] Result<std::vector<Point>>
readPoints(store::Database &db, qint64 job, const QString &name, qint64 first = 0,
           qint64 count = std::numeric_limits<qint64>::max());

/// Thins `points` to at most `maxPoints` as readSeries does (pure).
[[nodiscard]] SeriesData thin(std::span<const Point> points, int maxPoints);

} // namespace tenon::tracking
