#include "catalogue/cataloguefile.h"
#include "catalogue/cost.h"
#include "catalogue/estimate.h"

#include <QTest>

using namespace tenon::catalogue;
using namespace Qt::StringLiterals;

class TestCost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobWithItsStartAndIdleTime()
    {
        // 42:56 of work, 1:28 to start, 2:00 idle are 46:24 = 2784 s; at 0.658 an hour 0.508853.
        const JobCost cost{88, 2576, 120, 1};
        QCOMPARE(cost.paidSeconds(), 2784);
        QCOMPARE(cost.total(Usd{658'000}).micros, 508'853);
        // On two nodes twice that: 0.658 × 5568 / 3600 = 1.017707 (rounded).
        QCOMPARE((JobCost{88, 2576, 120, 2}.total(Usd{658'000}).micros), 1'017'707);
    }
    void nodesComeAndGo()
    {
        NodePool pool({0, 2, 120, 60}, 0);
        QCOMPARE(pool.ready() + pool.starting(), 0);
        QCOMPARE(pool.nextChange(), -1);
        pool.advance(100, 3); // three jobs, at most two nodes
        QCOMPARE(pool.starting(), 2);
        QCOMPARE(pool.nextChange(), 160);
        pool.advance(160, 3);
        QCOMPARE(pool.ready(), 2);
        QCOMPARE(pool.idle(), 0);
        pool.advance(400, 1); // one job left: the other node idles from now on
        QCOMPARE(pool.idle(), 1);
        QCOMPARE(pool.nextChange(), 520);
        pool.advance(519, 1);
        QCOMPARE(pool.ready(), 2);
        pool.advance(520, 1);
        QCOMPARE(pool.ready(), 1);
        pool.advance(600, 0);
        pool.advance(1000, 0); // gone at 720
        QCOMPARE(pool.ready(), 0);
        // 100 → 520 and 100 → 720: 420 + 620 = 1040 s; at 0.658 an hour 0.190089.
        QCOMPARE(pool.paidSeconds(), 1040);
        QCOMPARE(pool.costSoFar(Usd{658'000}).micros, 190'089);
    }
    void theMinimumStays()
    {
        NodePool pool({1, 3, 10, 0}, 0);
        QCOMPARE(pool.ready(), 1);
        QCOMPARE(pool.idle(), 1);
        QCOMPARE(pool.nextChange(), -1);
        pool.advance(86'400, 0); // a day of one node
        QCOMPARE(pool.ready(), 1);
        QCOMPARE(pool.costSoFar(Usd{658'000}).text(), QByteArray("15.792"));
        pool.advance(86'400, 3);
        QCOMPARE(pool.ready(), 3);
        QCOMPARE(pool.idle(), 0);
        pool.advance(86'500, 0);
        pool.advance(86'510, 0);
        QCOMPARE(pool.ready(), 1);
    }
    void workThatComesBackKeepsItsNode()
    {
        NodePool pool({0, 1, 100, 30}, 0);
        pool.advance(0, 1);
        pool.advance(50, 0);
        pool.advance(149, 1); // one second before it would go
        QCOMPARE(pool.ready(), 1);
        QCOMPARE(pool.idle(), 0);
        pool.advance(10'000, 1);
        QCOMPARE(pool.paidSeconds(), 10'000);
    }
    void whatAJobWouldCostElsewhere()
    {
        const auto catalogue = loadShippedCatalogue();
        QVERIFY(catalogue);
        JobMeasure measure;
        measure.job = u"brave_hill"_s;
        measure.seconds = 5400; // 1:30:00 of two steps, one of them on two nodes
        measure.nodeSeconds = 7200;
        measure.steps = 2;
        measure.peakBytes = qint64(20) << 30;
        const auto answers = whatItWouldCost(measure,
                                             {u"Standard_NC4as_T4_v3"_s, u"STANDARD_D2_v2"_s,
                                              u"Standard_Nonsense"_s, u"Standard_NC6"_s},
                                             u"westeurope"_s, PriceKind::Linux, 0, **catalogue,
                                             QDate(2026, 11, 30));
        QCOMPARE(answers.size(), 4);
        // 0.658 × 2 h; what its GPU would change nobody knows.
        QCOMPARE(answers[0].anHour->text(), QByteArray("0.658"));
        QCOMPARE(answers[0].total->text(), QByteArray("1.316"));
        QCOMPARE(answers[0].remarks.front().id, QByteArray("cost.gpu-unused"));
        // 7 GiB of memory: no sum is told for what cannot be.
        QVERIFY(!answers[1].fits);
        QVERIFY(!answers[1].total);
        QCOMPARE(answers[1].remarks.front().id, QByteArray("cost.memory"));
        QCOMPARE(answers[2].remarks.front().id, QByteArray("target.unknown-size"));
        QCOMPARE(answers[3].remarks.front().id, QByteArray("cost.retired"));
        // On three nodes: 0.658 × 1.5 h × 3.
        QCOMPARE(whatItWouldCost(measure, {u"Standard_NC4as_T4_v3"_s}, u"West Europe"_s,
                                 PriceKind::Linux, 3, **catalogue, QDate(2026, 11, 30))
                     .front()
                     .total->text(),
                 QByteArray("2.961"));
        // GPUs on another card: a sum, and that the time is not known; without one: none.
        measure.gpus = 1;
        measure.gpuModel = u"A100"_s;
        measure.peakBytes = 0;
        const auto gpus = whatItWouldCost(measure, {u"Standard_NC4as_T4_v3"_s, u"Standard_D2_v3"_s},
                                          u"westeurope"_s, PriceKind::Linux, 0, **catalogue,
                                          QDate(2026, 11, 30));
        QCOMPARE(gpus[0].remarks.front().id, QByteArray("cost.other-gpu"));
        QVERIFY(gpus[0].total);
        // As nvidia-smi calls what it has: nothing to add. But not more than its memory.
        measure.job = u"measured"_s;
        measure.gpuModel = u"Tesla T4"_s;
        measure.gpuPeakBytes = qint64(16) << 30;
        const auto onT4 = [&] {
            return whatItWouldCost(measure, {u"Standard_NC4as_T4_v3"_s}, u"westeurope"_s,
                                   PriceKind::Linux, 0, **catalogue, QDate(2026, 11, 30))
                .front();
        };
        QVERIFY(onT4().fits);
        QVERIFY(onT4().remarks.empty());
        ++measure.gpuPeakBytes;
        QVERIFY(!onT4().fits);
        QVERIFY(!onT4().total);
        QCOMPARE(onT4().remarks.front().id, QByteArray("cost.gpu-memory"));
        QCOMPARE(gpus[1].remarks.front().id, QByteArray("cost.no-gpu"));
        QVERIFY(!gpus[1].total);
        // Nobody has run it: no sum is made up.
        const auto unknown = whatItWouldCost({}, {u"Standard_NC4as_T4_v3"_s}, u"westeurope"_s,
                                             PriceKind::Linux, 0, **catalogue, QDate(2026, 11, 30));
        QVERIFY(!unknown.front().total);
        QCOMPARE(unknown.front().remarks.front().id, QByteArray("cost.no-duration"));
    }
    void timeNeverGoesBack()
    {
        NodePool pool({0, 1, 100, 0}, 50);
        pool.advance(100, 1);
        pool.advance(20, 1);
        QCOMPARE(pool.paidSeconds(), 0);
        pool.advance(110, 1);
        QCOMPARE(pool.paidSeconds(), 10);
    }
};

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
