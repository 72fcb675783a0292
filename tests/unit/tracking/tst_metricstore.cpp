#include "store/database.h"
#include "store/opening.h"
#include "tracking/metricstore.h"
#include "tracking/series.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace tenon;
using namespace tenon::tracking;

class TestMetricStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("w.db"));
        QVERIFY(store::createDatabase(path, QStringLiteral("test")));
        auto db = store::Database::open(path, store::OpenMode::ReadWrite);
        QVERIFY(db);
        m_db = std::move(*db);
    }
    void appendsOfAnySizeComeBackInOrder_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("forgetful");
        for (const int size : {1, 3, 63, 64, 65, 500, 1000, 1024, 3000}) {
            QTest::addRow("%d at a time", size) << size << false;
            QTest::addRow("%d at a time, reloaded each time", size) << size << true;
        }
    }
    void appendsOfAnySizeComeBackInOrder()
    {
        QFETCH(int, size);
        QFETCH(bool, forgetful);
        MetricStore store;
        const auto points = curve(0, 5000);
        for (size_t at = 0; at < points.size(); at += size_t(size)) {
            const auto part
                = std::span(points).subspan(at, std::min(size_t(size), points.size() - at));
            QVERIFY(store.append(*m_db, 1, "loss", part));
            if (forgetful)
                store.forget();
        }
        const auto back = readPoints(*m_db, 1, QStringLiteral("loss"));
        QVERIFY(back);
        QVERIFY(*back == points);
        QCOMPARE(m_db->integer("SELECT count FROM series", 0).value(), 5000);
        // Four sealed chunks and a few rows that still grow.
        const qint64 rows = m_db->integer("SELECT count(*) FROM chunks", 0).value();
        QVERIFY2(rows <= 4 + 904 / 64 + 1, QByteArray::number(rows));
    }
    void latestAndExtremesAreMlflows()
    {
        MetricStore store;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<Point> points{{5, 100, 1}, {3, 900, 7}, {5, 100, 0.5}, {4, 0, nan}};
        QVERIFY(store.append(*m_db, 1, "m", points));
        auto info = listSeries(*m_db, 1).value().at(0);
        QVERIFY((info.last == Point{5, 100, 1}));
        QCOMPARE(info.min, 0.5);
        QCOMPARE(info.max, 7.0);
        QVERIFY(store.append(*m_db, 1, "m", std::vector<Point>{{6, 0, nan}}));
        info = listSeries(*m_db, 1).value().at(0);
        QVERIFY(std::isnan(info.last.value));
        QCOMPARE(info.last.step, 6);
        QCOMPARE(info.count, 5);
    }
    void anUndoneTransactionIsNoticed()
    {
        MetricStore store;
        QVERIFY(store.append(*m_db, 1, "m", curve(0, 10)));
        QVERIFY(m_db->script("SAVEPOINT x"));
        QVERIFY(store.append(*m_db, 1, "m", curve(10, 1500)));
        QVERIFY(store.append(*m_db, 1, "new", curve(0, 3)));
        QVERIFY(m_db->script("ROLLBACK TO x; RELEASE x"));
        // The id the other series had is given away again.
        QVERIFY(store.append(*m_db, 2, "other", curve(0, 3)));
        QVERIFY(store.append(*m_db, 1, "new", curve(3, 4)));
        QVERIFY(store.append(*m_db, 1, "m", curve(10, 20)));
        QVERIFY(readPoints(*m_db, 1, QStringLiteral("m")).value() == curve(0, 20));
        QVERIFY(readPoints(*m_db, 2, QStringLiteral("other")).value() == curve(0, 3));
        QVERIFY(readPoints(*m_db, 1, QStringLiteral("new")).value() == curve(3, 4));
    }
    void aBatchSentAgainIsStoredOnce()
    {
        using enum MetricStore::Duplicates;
        for (const bool forgetful : {false, true}) {
            MetricStore store;
            const qint64 job = forgetful ? 3 : 4;
            QCOMPARE(store.append(*m_db, job, "m", curve(0, 500), Drop).value(), 500);
            const auto batch = curve(500, 1500);
            QCOMPARE(store.append(*m_db, job, "m", batch, Drop).value(), 1000);
            if (forgetful)
                store.forget();
            QCOMPARE(store.append(*m_db, job, "m", batch, Drop).value(), 0);
            QCOMPARE(store.append(*m_db, job, "m", batch, Keep).value(), 1000);
        }
    }
    void aLongCurveIsReadThin()
    {
        MetricStore store;
        auto points = curve(0, 100'000);
        points[77'777].value = 1e6;
        QVERIFY(store.append(*m_db, 1, "m", points));
        ReadRange range;
        range.maxPoints = 40; // stretches of several chunks: read from their heads
        auto data = readSeries(*m_db, 1, QStringLiteral("m"), range).value();
        QVERIFY(data.points.size() <= 40);
        QVERIFY(data.points.size() >= 20);
        QCOMPARE(data.total, 100'000);
        QVERIFY(std::ranges::find(data.points, points[77'777]) != data.points.end());
        QVERIFY(data.points.front() == points.front());
        QVERIFY(data.points.back() == points.back());
        range.from = 77'000;
        range.to = 77'999;
        range.maxPoints = 2000;
        data = readSeries(*m_db, 1, QStringLiteral("m"), range).value();
        QVERIFY(data.exact);
        QVERIFY(std::ranges::equal(data.points, std::span(points).subspan(77'000, 1000)));
        range.axis = ReadRange::Axis::Time;
        range.from = points[10].time;
        range.to = points[12].time;
        QCOMPARE(readSeries(*m_db, 1, QStringLiteral("m"), range).value().points.size(), size_t(3));
        QVERIFY(readSeries(*m_db, 1, QStringLiteral("nothing"), range).value().points.empty());
        const auto some = readPoints(*m_db, 1, QStringLiteral("m"), 1020, 10).value();
        QVERIFY(std::ranges::equal(some, std::span(points).subspan(1020, 10)));
    }

private:
    static std::vector<Point> curve(int from, int to)
    {
        std::vector<Point> points;
        for (int i = from; i < to; ++i)
            points.push_back({i, 1'700'000'000'000'000 + i * 1000LL, std::cos(i / 7.0)});
        return points;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_db;
};

QTEST_GUILESS_MAIN(TestMetricStore)
#include "tst_metricstore.moc"
