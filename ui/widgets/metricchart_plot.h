#pragma once

#include "widgets/metricchart.h"

#include <QChartView>

class QLineSeries;
class QValueAxis;

namespace tenon::ui {

/// The last point at or before `x`; null where there is none.
[[nodiscard]] const QPointF *pointAt(const QList<QPointF> &points, double x);

/// The drawing area: QtCharts draws the lines between our background and our cursor.
class MetricChart::Plot final : public QChartView
{
public:
    explicit Plot(MetricChart *owner);

    void layoutPlot();
    /// Draws `points` as one line a stretch without a gap, so that nothing joins across one; the
    /// number of the next line.
    qsizetype drawLines(qsizetype next, const QList<QPointF> &points, const QPen &pen,
                        bool markers);
    void hideLinesFrom(qsizetype next);
    void setRanges(double minX, double maxX, double minY, double maxY);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double xToPixel(double x) const;
    [[nodiscard]] double pixelToX(double pixel) const;
    [[nodiscard]] double yToPixel(double y) const;
    QLineSeries *line(qsizetype index);

    MetricChart *m_owner;
    QValueAxis *m_x, *m_y;
    QList<QLineSeries *> m_lines;
    std::optional<double> m_dragFrom;
    double m_dragTo = 0;
};

} // namespace tenon::ui
