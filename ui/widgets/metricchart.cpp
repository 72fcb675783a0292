#include "widgets/metricchart.h"

#include "widgets/chartvalues.h"
#include "widgets/metricchart_plot.h"
#include "widgets/ticks.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 26;

} // namespace

bool ChartCurve::operator==(const ChartCurve &other) const
{
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return name == other.name && color == other.color && dashed == other.dashed
           && markers == other.markers && hiddenNan == other.hiddenNan
           && hiddenInf == other.hiddenInf
           && std::ranges::equal(points, other.points, [&](const QPointF &a, const QPointF &b) {
                  return same(a.x(), b.x()) && same(a.y(), b.y());
              });
}

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
    m_marks = {};
    qsizetype next = 0;
    for (const ChartCurve &curve : m_curves) {
        const QColor color = t.series.at(curve.color % t.series.size());
        const bool dashed = curve.dashed || curve.color >= t.series.size();
        for (const QPointF &p : curve.points)
            if (!std::isfinite(toY(p.y())))
                (p.y() > 0 && std::isinf(p.y()) ? m_marks.above : m_marks.below).append(p.x());
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
    QStringList legends;
    for (const ChartCurve &curve : std::as_const(m_curves))
        legends.append(legendOf(curve));
    setAccessibleDescription(legends.join(u", "_s));
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
        const QString name = legendOf(*it);
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return showValues();
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
    menu.addAction(m_theme.icon(u"table"_s), tr("Show values"), this, &MetricChart::showValues);
    menu.addAction(tr("Copy values as CSV"), this, &MetricChart::copyValues);
    menu.exec(event->globalPos());
}

void MetricChart::showValues()
{
    auto *values = new ChartValues(m_curves, m_axis == XAxis::Time, this);
    values->setWindowTitle(m_title);
    values->show();
}

/// The name, and how many of its values are nowhere on the axis.
QString MetricChart::legendOf(const ChartCurve &curve) const
{
    QString text = curve.name;
    if (curve.hiddenNan > 0)
        text += tr(" · %n NaN", nullptr, int(curve.hiddenNan));
    if (curve.hiddenInf > 0)
        text += tr(" · %n infinite", nullptr, int(curve.hiddenInf));
    const auto low = m_log ? std::ranges::count_if(curve.points,
                                                   [](const QPointF &p) {
                                                       return std::isfinite(p.y()) && p.y() <= 0;
                                                   })
                           : 0;
    if (low > 0)
        text += tr(" · %n not above zero", nullptr, int(low));
    return text;
}

void MetricChart::copyValues()
{
    QString csv = u"curve,x,value\n"_s;
    for (const ChartCurve &curve : m_curves)
        for (const QPointF &p : curve.points)
            csv += u"%1,%2,%3\n"_s.arg(curve.name).arg(p.x(), 0, 'g', 17).arg(p.y(), 0, 'g', 17);
    QApplication::clipboard()->setText(csv);
}

} // namespace tenon::ui
