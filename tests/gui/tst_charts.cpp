// What a chart shows, by its pixels: no value makes a curve vanish or lets it join across a gap.
#include "runs/chartspanel.h"
#include "support/patience.h"
#include "widgets/chartvalues.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;

namespace {

constexpr double nan_ = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr int lastStep = 40; ///< So many points that none is marked by itself.

/// A chart of one curve, and its picture.
struct Picture
{
    Theme theme;
    MetricChart chart{theme, u"loss"_s};
    QImage image;

    explicit Picture(const QList<QPointF> &points, bool logarithmic = false)
    {
        ChartCurve curve;
        curve.name = u"train"_s;
        curve.points = points;
        for (const QPointF &p : points) {
            curve.hiddenNan += std::isnan(p.y());
            curve.hiddenInf += std::isinf(p.y());
        }
        chart.setLogarithmic(logarithmic);
        chart.setCurves({curve});
        chart.resize(600, 200);
        chart.show();
        image = chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    [[nodiscard]] int column(double x) const
    {
        const auto [low, high] = chart.range();
        const double inside = 600 - MetricChart::leftMargin - MetricChart::rightMargin;
        return int(std::round((MetricChart::leftMargin + (x - low) / (high - low) * inside)
                              * image.devicePixelRatio()));
    }
    [[nodiscard]] static bool alike(QRgb a, const QColor &b)
    {
        return std::abs(qRed(a) - b.red()) + std::abs(qGreen(a) - b.green())
                   + std::abs(qBlue(a) - b.blue())
               < 90;
    }
    /// Rows of the column at `x` that have `color`, below the legend.
    [[nodiscard]] QList<int> rows(double x, const QColor &color) const
    {
        QList<int> found;
        for (int y = int(30 * image.devicePixelRatio()); y < image.height(); ++y)
            if (alike(image.pixel(column(x), y), color))
                found.append(y);
        return found;
    }
    [[nodiscard]] bool line(double x) const
    {
        return !rows(x, theme.tokens().series.at(0)).isEmpty();
    }
    [[nodiscard]] bool mark(double x) const { return !rows(x, theme.tokens().stale).isEmpty(); }
    /// The mark at `x` stands at the top of the plot.
    [[nodiscard]] bool markAtTop(double x) const
    {
        const QList<int> found = rows(x, theme.tokens().stale);
        return !found.isEmpty() && found.last() < image.height() / 2;
    }
};

/// Values 1, 2, 3, … with others at some steps.
QList<QPointF> ramp(const QMap<int, double> &others)
{
    QList<QPointF> points;
    for (int step = 0; step <= lastStep; ++step)
        points.append({double(step), others.value(step, 1.0 + step)});
    return points;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gapsAreMarked_data();
    void gapsAreMarked();
    void oneValueBetweenGapsIsSeen();
    void nothingButGapsIsMarked();
    void whatWasLoggedComesThrough();
    void theTableHasAllOfIt();
};

void TestCharts::gapsAreMarked_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("zero on a log axis") << true << 0.0 << u"1 not above zero"_s;
    QTest::newRow("negative on a log axis") << true << -3.0 << u"1 not above zero"_s;
    QTest::newRow("NaN on a log axis") << true << nan_ << u"1 NaN"_s;
    QTest::newRow("infinity on a log axis") << true << infinity << u"1 infinite"_s;
    QTest::newRow("NaN") << false << nan_ << u"1 NaN"_s;
    QTest::newRow("infinity") << false << infinity << u"1 infinite"_s;
    QTest::newRow("minus infinity") << false << -infinity << u"1 infinite"_s;
}

void TestCharts::gapsAreMarked()
{
    QFETCH(bool, logarithmic);
    QFETCH(double, value);
    QFETCH(QString, told);
    constexpr int gap = 20;
    const Picture p(ramp({{gap, value}}), logarithmic);
    // The rest is drawn on both sides, up to the neighbours of the gap and not across it.
    for (const double x : {3.5, 10.5, 18.5, 21.5, 30.5, 38.5})
        QVERIFY2(p.line(x), qPrintable(QString::number(x)));
    QVERIFY(!p.line(gap));
    QVERIFY(p.mark(gap));
    QVERIFY(!p.mark(gap - 5) && !p.mark(gap + 5));
    QCOMPARE(p.markAtTop(gap), value > 0 && std::isinf(value));
    QVERIFY2(p.chart.accessibleDescription().contains(told),
             qPrintable(p.chart.accessibleDescription()));
    // What comes again at each refresh is known to be the same, and nothing is drawn anew.
    ChartCurve again = p.chart.curves().first();
    again.points = ramp({{gap, value}});
    QVERIFY(again == p.chart.curves().first());
    const Picture whole(ramp({}), logarithmic);
    QVERIFY(whole.line(gap) && !whole.mark(gap));
    QVERIFY(whole.chart.curves().first() != again);
}

void TestCharts::oneValueBetweenGapsIsSeen()
{
    const Picture p(ramp({{19, nan_}, {21, nan_}}));
    QVERIFY(p.line(20));
    QVERIFY(!p.line(19) && !p.line(21));
}

void TestCharts::nothingButGapsIsMarked()
{
    QList<QPointF> points;
    for (int step = 0; step <= lastStep; ++step)
        points.append({double(step), step % 2 ? infinity : nan_});
    const Picture p(points);
    QVERIFY(p.mark(10) && p.markAtTop(11));
    QVERIFY(p.chart.accessibleDescription().contains(u"21 NaN"_s));
    const Picture low(QList<QPointF>{{0, -1}, {1, 0}, {2, -5}}, true);
    QVERIFY(low.mark(1));
    QVERIFY(low.chart.accessibleDescription().contains(u"3 not above zero"_s));
}

void TestCharts::whatWasLoggedComesThrough()
{
    std::vector<tracking::Point> logged;
    for (int step = 0; step <= lastStep; ++step)
        logged.push_back({step, step * 1'000'000LL, step == 20 ? nan_ : 1.0 + step});
    const tracking::SeriesData data = tracking::thin(logged, 1000);
    QCOMPARE(data.gaps.size(), 1U);
    QCOMPARE(data.points.size(), logged.size() - 1);
    // Thinned to a few points, the places are still told, and are few.
    for (int step = 10; step < 30; ++step)
        logged[size_t(step)].value = nan_;
    const tracking::SeriesData few = tracking::thin(logged, 8);
    QVERIFY(!few.gaps.empty() && few.gaps.size() <= 4);
    QCOMPARE(few.nans, 20);

    Theme theme;
    ChartsPanel panel(theme);
    items::NamedSeries series;
    series.job = 1;
    series.info.name = u"loss"_s;
    series.info.count = qint64(logged.size());
    series.data = data;
    panel.setSeries({series}, 0, false);
    const MetricChart *chart = panel.chart(u"loss"_s);
    QVERIFY(chart);
    const QList<QPointF> &points = chart->curves().first().points;
    QCOMPARE(points.size(), lastStep + 1);
    QVERIFY(std::isnan(points.at(20).y()));
    QCOMPARE(points.at(21).y(), 22.0);
}

void TestCharts::theTableHasAllOfIt()
{
    Picture p(ramp({{20, nan_}, {21, infinity}, {22, -2}}), true);
    p.chart.setFocus();
    QTest::keyClick(&p.chart, Qt::Key_Return);
    const auto *values = p.chart.findChild<ChartValues *>();
    QVERIFY(values && values->isVisible());
    const QAbstractItemModel *model = values->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), lastStep + 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"train"_s);
    QCOMPARE(model->index(20, 2).data().toString(), u"NaN"_s);
    QCOMPARE(model->index(21, 2).data().toString(), u"+∞"_s);
    QCOMPARE(model->index(22, 2).data().toString(), QLocale().toString(-2));
    QCOMPARE(model->index(40, 1).data().toString(), u"40"_s);
}

QTEST_MAIN(TestCharts)

#include "tst_charts.moc"
