#pragma once

#include <QList>
#include <QString>

namespace tenon::ui {

/// Where an axis has its lines, and what stands there.
struct Tick
{
    double at = 0;
    QString text;
};

/// Round values that cut [min, max] into about `count` parts.
[[nodiscard]] QList<Tick> linearTicks(double min, double max, int count);
/// 1, 2, 5 and their powers of ten in [min, max] (both above zero); `at` is the value, not its
/// logarithm.
[[nodiscard]] QList<Tick> logTicks(double min, double max, int count);
/// Round times in [min, max] seconds, as m:ss or h:mm:ss.
[[nodiscard]] QList<Tick> timeTicks(double min, double max, int count);
/// A value in a legend: four significant figures.
[[nodiscard]] QString valueText(double value);

} // namespace tenon::ui
