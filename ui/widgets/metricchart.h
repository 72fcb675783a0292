#pragma once

#include "shell/theme/theme.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <memory>
#include <optional>

class QChart;
class QLineSeries;

namespace tenon::ui {

/// One curve of a chart. x is a step, or seconds; y may be any number.
struct ChartCurve
{
    QString name;
    int color = 0; ///< Index into the series colours.
    bool dashed = false;
    bool markers = false;                ///< Few points: each is shown.
    QList<QPointF> points;               ///< y may be NaN or infinite: a gap, and a mark.
    qint64 hiddenNan = 0, hiddenInf = 0; ///< How many such values there are in all.
    /// Draws the same; a gap is like a gap, though NaN is like nothing.
    bool operator==(const ChartCurve &other) const;
};

/// A line chart for metrics: raw line under its smoothing, linear or logarithmic, with a cursor
/// that charts can share. Drawn by QtCharts; ticks, grid and legend are ours, so that charts under
/// one another line up to the pixel.
class MetricChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricChart)

public:
    enum class XAxis { Step, Time };
    static constexpr int leftMargin = 56;
    static constexpr int rightMargin = 16;

    MetricChart(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    ~MetricChart() override;

    [[nodiscard]] QString title() const { return m_title; }
    void setCurves(const QList<ChartCurve> &curves);
    [[nodiscard]] const QList<ChartCurve> &curves() const { return m_curves; }
    void setSmoothing(double weight); ///< 0 (none) … 0.99
    void setLogarithmic(bool on);
    [[nodiscard]] bool isLogarithmic() const { return m_log; }
    void setClipOutliers(bool on);
    void setXAxis(XAxis axis);
    /// The range of x; nothing: that of the points.
    void setRange(std::optional<std::pair<double, double>> range);
    [[nodiscard]] std::pair<double, double> range() const { return {m_minX, m_maxX}; }
    void setLabelsShown(bool shown); ///< Of the x axis.
    void setCursor(std::optional<double> x, bool pinned);
    /// Values a percentage or the like always have: the y range is at least this.
    void setFixedY(std::optional<std::pair<double, double>> range);
    [[nodiscard]] QSize sizeHint() const override;

    /// Exponential smoothing without the pull to zero at the beginning; gaps stay gaps.
    [[nodiscard]] static QList<QPointF> smoothed(const QList<QPointF> &points, double weight);

Q_SIGNALS:
    /// The pointer or the arrow keys stand at `x`; nothing: they left.
    void cursorMoved(std::optional<double> x, bool pin);
    void rangeWanted(std::optional<std::pair<double, double>> range);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Plot;
    friend class Plot;
    void rebuild();
    void updateRanges();
    [[nodiscard]] double toY(double value) const;
    void copyValues();
    void showValues();
    [[nodiscard]] QString legendOf(const ChartCurve &curve) const;

    const Theme &m_theme;
    QString m_title;
    Plot *m_plot;
    QList<ChartCurve> m_curves;
    double m_weight = 0;
    bool m_log = false;
    bool m_clip = false;
    bool m_labels = true;
    XAxis m_axis = XAxis::Step;
    std::optional<std::pair<double, double>> m_range, m_fixedY;
    double m_minX = 0, m_maxX = 1, m_minY = 0, m_maxY = 1;
    std::optional<double> m_cursor;
    bool m_pinned = false;
    /// Values that have no place on the axis: those beyond its top, and all others.
    struct Marks
    {
        QList<double> above, below; ///< x of each.
    };
    Marks m_marks;
};

} // namespace tenon::ui
