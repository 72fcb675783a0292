#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <limits>
#include <span>
#include <vector>

namespace tenon::tracking {

/// One value of a metric.
struct Point
{
    qint64 step = 0;
    qint64 time = 0; ///< Microseconds since 1970-01-01 UTC.
    double value = 0;
    /// NaN equals NaN here: two points are the same when their bits say the same thing.
    bool operator==(const Point &other) const
    {
        return step == other.step && time == other.time
               && (value == other.value || (value != value && other.value != other.value));
    }
};

/// What stands at the head of a chunk: enough to draw it small without decoding it.
struct ChunkSummary
{
    quint32 count = 0;
    quint32 nans = 0, positiveInfinities = 0, negativeInfinities = 0;
    qint64 minStep = 0, maxStep = 0, minTime = 0, maxTime = 0;
    Point first, last; ///< In the order they were logged.
    /// Finite extremes and their indices in the chunk; meaningless unless finite() > 0.
    Point min, max;
    quint32 minIndex = 0, maxIndex = 0;
    bool operator==(const ChunkSummary &) const = default;
    [[nodiscard]] quint32 finite() const
    {
        return count - nans - positiveInfinities - negativeInfinities;
    }
};

/// Points of a chunk are sealed at this many.
inline constexpr qsizetype chunkPoints = 1024;
/// This many leading bytes of a chunk hold its whole summary.
inline constexpr qsizetype chunkSummaryBytes = 256;

/// Packs points (1 to 65,536) into a column chunk. Format, version 1, integers as LEB128 varints,
/// signed ones zigzag: u8 version, u8 flags (1: values are binary32), count, nans, +inf, -inf,
/// minStep, maxStep-minStep, minTime, maxTime-minTime, first, last, and where there is a finite
/// value: minIndex, maxIndex, min, max (points as step, time, binary64 little-endian); then the
/// steps, the times (each the difference to the one before, the first to 0, modulo 2^64), and the
/// values, little-endian. Values are kept bit by bit except that a chunk of binary32-exact values
/// may change the payload of a NaN.
[[nodiscard]] QByteArray encodeChunk(std::span<const Point> points);

/// The summary of a chunk of which at least chunkSummaryBytes (or all) are given.
/// Fails with Format, "tracking.chunk".
[[nodiscard]] Result<ChunkSummary> readChunkSummary(QByteArrayView bytes);

/// The summary of points that are not packed.
[[nodiscard]] ChunkSummary summarise(std::span<const Point> points);

/// Every point of a chunk. Fails with Format, "tracking.chunk"; never reads outside `bytes`.
[[nodiscard]] Result<std::vector<Point>> decodeChunk(QByteArrayView bytes);

} // namespace tenon::tracking
