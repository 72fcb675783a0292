#pragma once

#include "widgets/metricchart.h"

#include <QDialog>

namespace tenon::ui {

/// The values of a chart as a table, also those that are nowhere on its axes. Not modal.
class ChartValues final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartValues)

public:
    /// `time`: x is seconds, else a step.
    ChartValues(const QList<ChartCurve> &curves, bool time, QWidget *parent);
};

} // namespace tenon::ui
