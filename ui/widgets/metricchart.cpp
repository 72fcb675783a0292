#include "widgets/metricchart.h"

#include "widgets/ticks.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineSeries>
#include <QMenu>
#include <QPainter>
#include <QValueAxis>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 26;
constexpr int labelHeight = 22;

/// The last point at or before `x`.
const QPointF *pointAt(const QList<QPointF> &points, double x)
{
    auto it = std::upper_bound(points.begin(), points.end(), x,
                               [](double at, const QPointF &p) { return at < p.x(); });
    return it == points.begin() ? nullptr : &*(it - 1);
}

} // namespace

/// The drawing area: QtCharts draws the lines between our background and our cursor.
class MetricChart::Plot final : public QChartView
{
public:
    explicit Plot(MetricChart *owner)
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

    [[nodiscard]] QRectF plotRect() const
    {
        return QRectF(leftMargin, 2, std::max(10, width() - leftMargin - rightMargin),
                      std::max(10, height() - 4 - (m_owner->m_labels ? labelHeight : 0)));
    }
    [[nodiscard]] double xToPixel(double x) const
    {
        const QRectF r = plotRect();
        return r.left() + (x - m_owner->m_minX) / (m_owner->m_maxX - m_owner->m_minX) * r.width();
    }
    [[nodiscard]] double pixelToX(double pixel) const
    {
        const QRectF r = plotRect();
        return m_owner->m_minX
               + (pixel - r.left()) / r.width() * (m_owner->m_maxX - m_owner->m_minX);
    }
    [[nodiscard]] double yToPixel(double y) const
    {
        const QRectF r = plotRect();
        return r.bottom()
               - (m_owner->toY(y) - m_owner->m_minY) / (m_owner->m_maxY - m_owner->m_minY)
                     * r.height();
    }

    void layoutPlot() { chart()->setPlotArea(plotRect()); }

    QLineSeries *line(qsizetype index)
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

    /// Draws `points` as one line a stretch without a gap, so that nothing joins across one.
    qsizetype drawLines(qsizetype next, const QList<QPointF> &points, const QPen &pen, bool markers)
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

    void hideLinesFrom(qsizetype next)
    {
        for (; next < m_lines.size(); ++next) {
            m_lines[next]->clear();
            m_lines[next]->setVisible(false);
        }
    }

    void setRanges(double minX, double maxX, double minY, double maxY)
    {
        m_x->setRange(minX, maxX);
        m_y->setRange(minY, maxY);
    }

protected:
    void drawBackground(QPainter *painter, const QRectF &) override
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
            painter->drawText(
                QRectF(0, std::clamp(y - 8, 0.0, height() - 16.0), leftMargin - 8, 16),
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

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const Tokens &t = m_owner->m_theme.tokens();
        const QRectF r = plotRect();
        for (const QPointF &p :
             m_owner->m_marks.below) { // no place on the axis: a mark at its foot
            const double x = xToPixel(p.x());
            if (x < r.left() || x > r.right())
                continue;
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.stale);
            painter->drawPolygon(
                QPolygonF{{x - 4, r.bottom() - 7}, {x + 4, r.bottom() - 7}, {x, r.bottom()}});
        }
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

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (m_dragFrom && (event->buttons() & Qt::LeftButton)) {
            m_dragTo = event->position().x();
            return;
        }
        Q_EMIT m_owner->cursorMoved(
            std::clamp(pixelToX(event->position().x()), m_owner->m_minX, m_owner->m_maxX), false);
    }
    void leaveEvent(QEvent *) override { Q_EMIT m_owner->cursorMoved(std::nullopt, false); }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_owner->setFocus();
        if (event->button() == Qt::LeftButton)
            m_dragFrom = m_dragTo = event->position().x();
    }
    void mouseReleaseEvent(QMouseEvent *event) override
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
    void mouseDoubleClickEvent(QMouseEvent *) override
    {
        Q_EMIT m_owner->rangeWanted(std::nullopt);
    }
    void wheelEvent(QWheelEvent *event) override
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
    void contextMenuEvent(QContextMenuEvent *event) override { m_owner->contextMenuEvent(event); }

private:
    MetricChart *m_owner;
    QValueAxis *m_x, *m_y;
    QList<QLineSeries *> m_lines;
    std::optional<double> m_dragFrom;
    double m_dragTo = 0;
};

MetricChart::MetricChart(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_plot(new Plot(this))
{
    setMinimumHeight(110);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart %1").arg(title));
    connect(&theme, &Theme::changed, this, [this] {
        rebuild();
        update();
    });
}

MetricChart::~MetricChart() = default;

QSize MetricChart::sizeHint() const
{
    return {420, 170};
}

double MetricChart::toY(double value) const
{
    return m_log ? (value > 0 ? std::log10(value) : std::nan("")) : value;
}

void MetricChart::setCurves(const QList<ChartCurve> &curves)
{
    if (curves == m_curves)
        return;
    m_curves = curves;
    rebuild();
}

void MetricChart::setSmoothing(double weight)
{
    m_weight = weight;
    rebuild();
}

void MetricChart::setLogarithmic(bool on)
{
    m_log = on;
    rebuild();
}

void MetricChart::setClipOutliers(bool on)
{
    m_clip = on;
    rebuild();
}

void MetricChart::setXAxis(XAxis axis)
{
    m_axis = axis;
    rebuild();
}

void MetricChart::setRange(std::optional<std::pair<double, double>> range)
{
    m_range = range;
    rebuild();
}

void MetricChart::setFixedY(std::optional<std::pair<double, double>> range)
{
    m_fixedY = range;
    rebuild();
}

void MetricChart::setLabelsShown(bool shown)
{
    m_labels = shown;
    m_plot->layoutPlot();
    m_plot->viewport()->update();
}

void MetricChart::setCursor(std::optional<double> x, bool pinned)
{
    if (m_cursor == x && m_pinned == pinned)
        return;
    m_cursor = x;
    m_pinned = pinned;
    m_plot->viewport()->update();
    update(0, 0, width(), headerHeight);
}

QList<QPointF> MetricChart::smoothed(const QList<QPointF> &points, double weight)
{
    QList<QPointF> result;
    result.reserve(points.size());
    double sum = 0;
    double norm = 0;
    for (const QPointF &p : points) {
        if (!std::isfinite(p.y())) {
            result.append(p);
            continue;
        }
        sum = sum * weight + (1 - weight) * p.y();
        norm = norm * weight + (1 - weight);
        result.append({p.x(), sum / norm});
    }
    return result;
}

void MetricChart::updateRanges()
{
    double minX = INFINITY, maxX = -INFINITY, minY = INFINITY, maxY = -INFINITY;
    for (const ChartCurve &curve : m_curves)
        for (const QPointF &p : curve.points) {
            minX = std::min(minX, p.x());
            maxX = std::max(maxX, p.x());
        }
    if (m_range)
        std::tie(minX, maxX) = *m_range;
    if (!(maxX > minX)) {
        const double at = std::isfinite(minX) ? minX : 0;
        minX = at;
        maxX = at + 1;
    }
    QList<double> values;
    for (const ChartCurve &curve : m_curves)
        for (const QPointF &p : curve.points) {
            const double y = toY(p.y());
            if (!std::isfinite(y) || p.x() < minX || p.x() > maxX)
                continue;
            minY = std::min(minY, y);
            maxY = std::max(maxY, y);
            if (m_clip)
                values.append(y);
        }
    if (m_clip && values.size() >= 20) { // the middle 98 %, with room
        std::ranges::sort(values);
        const double low = values.at(values.size() / 100);
        const double high = values.at(values.size() - 1 - values.size() / 100);
        if (high > low) {
            minY = std::max(minY, low - (high - low) * 0.5);
            maxY = std::min(maxY, high + (high - low) * 0.5);
        }
    }
    if (m_fixedY) {
        minY = std::min(minY, m_fixedY->first);
        maxY = std::max(maxY, m_fixedY->second);
    }
    if (!std::isfinite(minY)) {
        minY = m_log ? -1 : 0;
        maxY = m_log ? 0 : 1;
    }
    const double span = maxY - minY;
    const double room = span > 0 ? span * 0.08 : std::max(0.5, std::abs(maxY) * 0.1);
    m_minX = minX;
    m_maxX = maxX;
    m_minY = m_fixedY ? minY : minY - room;
    m_maxY = maxY + room;
}

void MetricChart::rebuild()
{
    updateRanges();
    const Tokens &t = m_theme.tokens();
    m_marks.below.clear();
    qsizetype next = 0;
    for (const ChartCurve &curve : m_curves) {
        const QColor color = t.series.at(curve.color % t.series.size());
        const bool dashed = curve.dashed || curve.color >= t.series.size();
        for (const QPointF &p : curve.points)
            if (!std::isfinite(toY(p.y())))
                m_marks.below.append(p);
        const bool smooth = m_weight > 0 && curve.points.size() > 4;
        const bool few = curve.markers || curve.points.size() <= 24;
        if (smooth) {
            QColor raw = color;
            raw.setAlphaF(0.75F);
            next = m_plot->drawLines(next, curve.points, QPen(raw, 1), false);
            QPen pen(t.smoothed.at(curve.color % t.smoothed.size()), 2);
            if (dashed)
                pen.setDashPattern({5, 3});
            next = m_plot->drawLines(next, smoothed(curve.points, m_weight), pen, few);
        } else {
            QPen pen(color, 1.8);
            if (dashed)
                pen.setDashPattern({5, 3});
            next = m_plot->drawLines(next, curve.points, pen, few);
        }
    }
    m_plot->hideLinesFrom(next);
    m_plot->setRanges(m_minX, m_maxX, m_minY, m_maxY);
    m_plot->layoutPlot();
    m_plot->viewport()->update();
    update();
}

void MetricChart::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(0, headerHeight, width(), height() - headerHeight);
    m_plot->layoutPlot();
}

void MetricChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect header(0, 0, width(), headerHeight);
    painter.setFont(Theme::textFont(10, QFont::DemiBold));
    painter.setPen(t.text);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(m_title);
    const int titleLeft = 12;
    painter.drawText(header.adjusted(titleLeft, 0, 0, 0), Qt::AlignVCenter, m_title);
    int left = titleLeft + titleWidth + 8;
    if (m_log) {
        painter.setFont(Theme::textFont(9));
        painter.setPen(t.muted);
        painter.drawText(QRect(left, 0, 60, headerHeight), Qt::AlignVCenter, tr("log"));
        left += 32;
    }
    // The legend from the right: a piece of the line, the name, the value at the cursor (or the
    // last).
    int right = width() - rightMargin;
    qsizetype shown = 0;
    for (auto it = m_curves.rbegin(); it != m_curves.rend(); ++it, ++shown) {
        QString value;
        if (m_cursor) {
            const QPointF *p = pointAt(it->points, *m_cursor);
            value = p ? valueText(p->y()) : u"–"_s;
        } else if (!it->points.isEmpty()) {
            value = valueText(it->points.last().y());
        }
        QString name = it->name;
        if (it->hiddenNan > 0)
            name += tr(" · %n NaN", nullptr, int(it->hiddenNan));
        if (it->hiddenInf > 0)
            name += tr(" · %n infinite", nullptr, int(it->hiddenInf));
        const QFont valueFont = Theme::figureFont(9, QFont::DemiBold);
        const QFont nameFont = Theme::textFont(9);
        const int valueWidth = QFontMetrics(valueFont).horizontalAdvance(value);
        const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(name);
        if (right - valueWidth - nameWidth - 46 < left) { // the rest is told by number
            painter.setFont(nameFont);
            painter.setPen(t.muted);
            painter.drawText(QRect(left, 0, std::max(0, right - left), headerHeight),
                             Qt::AlignRight | Qt::AlignVCenter,
                             tr("+%1").arg(m_curves.size() - shown));
            break;
        }
        painter.setFont(valueFont);
        painter.setPen(t.text);
        painter.drawText(QRect(right - valueWidth, 0, valueWidth, headerHeight), Qt::AlignVCenter,
                         value);
        right -= valueWidth + 6;
        painter.setFont(nameFont);
        painter.setPen(t.muted);
        painter.drawText(QRect(right - nameWidth, 0, nameWidth, headerHeight), Qt::AlignVCenter,
                         name);
        right -= nameWidth + 6;
        QPen pen(t.series.at(it->color % t.series.size()), 2);
        if (it->dashed || it->color >= t.series.size())
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(right - 16, headerHeight / 2, right, headerHeight / 2);
        right -= 16 + 16;
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 4, 4);
    }
}

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    if (m_curves.isEmpty() || m_curves.first().points.isEmpty())
        return QWidget::keyPressEvent(event);
    const QList<QPointF> &points = m_curves.first().points;
    const double at = m_cursor.value_or(m_maxX);
    const auto it = std::lower_bound(points.begin(), points.end(), at,
                                     [](const QPointF &p, double x) { return p.x() < x; });
    qsizetype index = it - points.begin();
    const qsizetype step = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        index -= step;
        break;
    case Qt::Key_Right:
        index += step;
        break;
    case Qt::Key_Home:
        index = 0;
        break;
    case Qt::Key_End:
        index = points.size() - 1;
        break;
    case Qt::Key_Escape:
        Q_EMIT rangeWanted(std::nullopt);
        Q_EMIT cursorMoved(std::nullopt, true);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    index = std::clamp<qsizetype>(index, 0, points.size() - 1);
    setAccessibleDescription(
        tr("%1 at %2").arg(valueText(points.at(index).y()), valueText(points.at(index).x())));
    Q_EMIT cursorMoved(points.at(index).x(), true);
}

void MetricChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *log = menu.addAction(tr("Logarithmic axis"));
    log->setCheckable(true);
    log->setChecked(m_log);
    connect(log, &QAction::toggled, this, &MetricChart::setLogarithmic);
    menu.addAction(tr("Show everything"), this, [this] { Q_EMIT rangeWanted(std::nullopt); });
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"copy"_s), tr("Copy picture"), this,
                   [this] { QApplication::clipboard()->setPixmap(grab()); });
    menu.addAction(tr("Copy values as CSV"), this, &MetricChart::saveAs);
    menu.exec(event->globalPos());
}

void MetricChart::saveAs()
{
    QString csv = u"curve,x,value\n"_s;
    for (const ChartCurve &curve : m_curves)
        for (const QPointF &p : curve.points)
            csv += u"%1,%2,%3\n"_s.arg(curve.name).arg(p.x(), 0, 'g', 17).arg(p.y(), 0, 'g', 17);
    QApplication::clipboard()->setText(csv);
}

} // namespace tenon::ui
