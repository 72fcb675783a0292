#include "tracking/chunk.h"
#include "tracking/series.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace tenon::tracking;

class TestChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointComesBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 63, 64, 65, 1023, 1024, 65'536}) {
            QTest::addRow("smooth %d", count) << 0 << count;
            QTest::addRow("single precision %d", count) << 1 << count;
            QTest::addRow("wild %d", count) << 2 << count;
            QTest::addRow("not finite %d", count) << 3 << count;
        }
    }
    void everyPointComesBack()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        const auto points = make(kind, count);
        const QByteArray bytes = encodeChunk(points);
        const auto back = decodeChunk(bytes);
        QVERIFY(back);
        QVERIFY(*back == points);
        const auto summary = readChunkSummary(
            QByteArrayView(bytes).first(std::min(bytes.size(), chunkSummaryBytes)));
        QVERIFY(summary);
        QVERIFY(*summary == summarise(points));
    }
    void steadyCurvesAreSmall()
    {
        const QByteArray bytes = encodeChunk(make(1, 1024));
        QVERIFY2(bytes.size() < 1024 * 9, QByteArray::number(bytes.size()));
    }
    void signOfZeroIsKept()
    {
        const std::vector<Point> points{{0, 0, -0.0}};
        QVERIFY(std::signbit(decodeChunk(encodeChunk(points))->front().value));
    }
    void damageIsAnErrorAndNeverACrash()
    {
        std::mt19937 random(7);
        const QByteArray good = encodeChunk(make(2, 300));
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            QVERIFY(!decodeChunk(QByteArrayView(good).first(cut)));
        QVERIFY(!decodeChunk(good + 'x'));
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bad = good;
            for (int j = 0; j < 3; ++j)
                bad[qsizetype(random() % size_t(bad.size()))] = char(random());
            const auto points = decodeChunk(bad);
            QVERIFY(!points || points->size() <= 65'536);
        }
    }
    void thinningKeepsEverySpike()
    {
        auto points = make(0, 50'000);
        points[12'345].value = 1e9;
        points[40'000].value = -1e9;
        points[7].value = std::numeric_limits<double>::quiet_NaN();
        points[8].value = std::numeric_limits<double>::infinity();
        const SeriesData data = thin(points, 500);
        QVERIFY(data.points.size() <= 500);
        QVERIFY(data.points.size() > 300);
        QVERIFY(!data.exact);
        QCOMPARE(data.total, 50'000);
        QCOMPARE(data.nans, 1);
        QCOMPARE(data.positiveInfinities, 1);
        QVERIFY(std::ranges::find(data.points, points[12'345]) != data.points.end());
        QVERIFY(std::ranges::find(data.points, points[40'000]) != data.points.end());
        QVERIFY(data.points.front() == points.front());
        QVERIFY(data.points.back() == points.back());
        QVERIFY(std::ranges::is_sorted(data.points, {}, &Point::step));
    }
    void fewPointsAreAllThere()
    {
        const auto points = make(0, 100);
        const SeriesData data = thin(points, 100);
        QVERIFY(data.exact);
        QVERIFY(data.points == points);
    }

private:
    static std::vector<Point> make(int kind, int count)
    {
        std::mt19937_64 random(quint64(kind * 1'000'003 + count));
        std::vector<Point> points;
        for (int i = 0; i < count; ++i) {
            Point p{i, 1'700'000'000'000'000 + i * 100'000LL, std::sin(i / 10.0)};
            if (kind == 1)
                p.value = double(float(p.value));
            if (kind >= 2)
                p = {qint64(random()), qint64(random()), double(random()) * 1e-9};
            if (kind == 3) {
                const double odd[] = {std::numeric_limits<double>::quiet_NaN(),
                                      std::numeric_limits<double>::infinity(),
                                      -std::numeric_limits<double>::infinity(),
                                      std::numeric_limits<double>::denorm_min()};
                p.value = odd[random() % 4];
            }
            points.push_back(p);
        }
        return points;
    }
};

QTEST_GUILESS_MAIN(TestChunk)
#include "tst_chunk.moc"
