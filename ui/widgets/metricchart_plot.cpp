#include "widgets/metricchart_plot.h"

#include "widgets/ticks.h"

#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelHeight = 22;

} // namespace

const QPointF *pointAt(const QList<QPointF> &points, double x)
{
    auto it = std::upper_bound(points.begin(), points.end(), x,
                               [](double at, const QPointF &p) { return at < p.x(); });
    return it == points.begin() ? nullptr : &*(it - 1);
}

MetricChart::Plot::Plot(MetricChart *owner)
    : QChartView(owner)
    , m_owner(owner)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setStyleSheet(u"background: transparent"_s);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_x = new QValueAxis(this);
    m_y = new QValueAxis(this);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
}

QRectF MetricChart::Plot::plotRect() const
{
    return QRectF(leftMargin, 2, std::max(10, width() - leftMargin - rightMargin),
                  std::max(10, height() - 4 - (m_owner->m_labels ? labelHeight : 0)));
}

double MetricChart::Plot::xToPixel(double x) const
{
    const QRectF r = plotRect();
    return r.left() + (x - m_owner->m_minX) / (m_owner->m_maxX - m_owner->m_minX) * r.width();
}

double MetricChart::Plot::pixelToX(double pixel) const
{
    const QRectF r = plotRect();
    return m_owner->m_minX + (pixel - r.left()) / r.width() * (m_owner->m_maxX - m_owner->m_minX);
}

double MetricChart::Plot::yToPixel(double y) const
{
    const QRectF r = plotRect();
    return r.bottom()
           - (m_owner->toY(y) - m_owner->m_minY) / (m_owner->m_maxY - m_owner->m_minY) * r.height();
}

void MetricChart::Plot::layoutPlot()
{
    chart()->setPlotArea(plotRect());
}

QLineSeries *MetricChart::Plot::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        auto *series = new QLineSeries(this);
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_lines.append(series);
    }
    m_lines[index]->setVisible(true);
    return m_lines[index];
}

qsizetype MetricChart::Plot::drawLines(qsizetype next, const QList<QPointF> &points,
                                       const QPen &pen, bool markers)
{
    QList<QPointF> run;
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        QLineSeries *series = line(next++);
        series->setPen(pen);
        // A single point has no line: it is shown as one.
        series->setPointsVisible(markers || run.size() == 1);
        series->setMarkerSize(4);
        series->replace(run);
        run.clear();
    };
    for (const QPointF &p : points) {
        const double y = m_owner->toY(p.y());
        if (!std::isfinite(y) || !std::isfinite(p.x())) {
            flush();
            continue;
        }
        run.append({p.x(), y});
    }
    flush();
    return next;
}

void MetricChart::Plot::hideLinesFrom(qsizetype next)
{
    for (; next < m_lines.size(); ++next) {
        m_lines[next]->clear();
        m_lines[next]->setVisible(false);
    }
}

void MetricChart::Plot::setRanges(double minX, double maxX, double minY, double maxY)
{
    m_x->setRange(minX, maxX);
    m_y->setRange(minY, maxY);
}

void MetricChart::Plot::drawBackground(QPainter *painter, const QRectF &)
{
    const Tokens &t = m_owner->m_theme.tokens();
    const QRectF r = plotRect();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(r, t.sunken);
    painter->setFont(Theme::figureFont(8.5));
    const int rows = std::max(2, int(r.height() / 30));
    const QList<Tick> ys = m_owner->m_log ? logTicks(std::pow(10, m_owner->m_minY),
                                                     std::pow(10, m_owner->m_maxY), rows)
                                          : linearTicks(m_owner->m_minY, m_owner->m_maxY, rows);
    double lastY = 1e9;
    for (const Tick &tick : ys) {
        const double y = std::round(yToPixel(tick.at));
        painter->setPen(t.plotGrid);
        painter->drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        if (lastY - y < 14)
            continue;
        lastY = y;
        painter->setPen(t.muted);
        painter->drawText(QRectF(0, std::clamp(y - 8, 0.0, height() - 16.0), leftMargin - 8, 16),
                          Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    const int columns = std::max(2, int(r.width() / 90));
    const QList<Tick> xs = m_owner->m_axis == XAxis::Time
                               ? timeTicks(m_owner->m_minX, m_owner->m_maxX, columns)
                               : linearTicks(m_owner->m_minX, m_owner->m_maxX, columns);
    for (const Tick &tick : xs) {
        const double x = std::round(xToPixel(tick.at));
        painter->setPen(t.plotGrid);
        painter->drawLine(QPointF(x, r.top()), QPointF(x, r.bottom()));
        if (!m_owner->m_labels)
            continue;
        painter->setPen(t.muted);
        painter->drawText(QRectF(x - 45, r.bottom() + 3, 90, labelHeight - 4), Qt::AlignCenter,
                          tick.text);
    }
    painter->restore();
}

void MetricChart::Plot::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &t = m_owner->m_theme.tokens();
    const QRectF r = plotRect();
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.stale);
    const auto mark = [&](const QList<double> &places, double tip, double base) {
        for (const double at : places)
            if (const double x = xToPixel(at); x >= r.left() && x <= r.right())
                painter->drawPolygon(QPolygonF{{x - 4, base}, {x + 4, base}, {x, tip}});
    };
    mark(m_owner->m_marks.below, r.bottom(), r.bottom() - 7);
    mark(m_owner->m_marks.above, r.top(), r.top() + 7);
    if (!m_owner->m_cursor)
        return;
    const double x = std::round(xToPixel(*m_owner->m_cursor)) + 0.5;
    if (x < r.left() || x > r.right() + 1)
        return;
    painter->setPen(t.text);
    painter->drawLine(QPointF(x, r.top()), QPointF(x, r.bottom()));
    for (const ChartCurve &curve : m_owner->m_curves) {
        const QPointF *p = pointAt(curve.points, *m_owner->m_cursor);
        if (!p || !std::isfinite(m_owner->toY(p->y())))
            continue;
        painter->setBrush(t.series.at(curve.color % t.series.size()));
        painter->setPen(QPen(t.sunken, 1.5));
        painter->drawEllipse(QPointF(xToPixel(p->x()), yToPixel(p->y())), 4, 4);
    }
}

void MetricChart::Plot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragFrom && (event->buttons() & Qt::LeftButton)) {
        m_dragTo = event->position().x();
        return;
    }
    Q_EMIT m_owner->cursorMoved(
        std::clamp(pixelToX(event->position().x()), m_owner->m_minX, m_owner->m_maxX), false);
}

void MetricChart::Plot::leaveEvent(QEvent *)
{
    Q_EMIT m_owner->cursorMoved(std::nullopt, false);
}

void MetricChart::Plot::mousePressEvent(QMouseEvent *event)
{
    m_owner->setFocus();
    if (event->button() == Qt::LeftButton)
        m_dragFrom = m_dragTo = event->position().x();
}

void MetricChart::Plot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const double from = *m_dragFrom;
    m_dragFrom.reset();
    if (std::abs(m_dragTo - from) > 8)
        Q_EMIT m_owner->rangeWanted(
            std::pair(pixelToX(std::min(from, m_dragTo)), pixelToX(std::max(from, m_dragTo))));
    else
        Q_EMIT m_owner->cursorMoved(pixelToX(from), true);
}

void MetricChart::Plot::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT m_owner->rangeWanted(std::nullopt);
}

void MetricChart::Plot::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    const double factor = event->angleDelta().y() > 0 ? 0.8 : 1.25;
    const double at = pixelToX(event->position().x());
    Q_EMIT m_owner->rangeWanted(
        std::pair(at - (at - m_owner->m_minX) * factor, at + (m_owner->m_maxX - at) * factor));
}

void MetricChart::Plot::contextMenuEvent(QContextMenuEvent *event)
{
    m_owner->contextMenuEvent(event);
}

} // namespace tenon::ui
