#include "engine/slots.h"

#include <QTest>

using namespace tenon::engine;
using namespace Qt::StringLiterals;

class TestSlots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestPathStartsFirst()
    {
        Slots slots_(1, 1 << 30, 0);
        slots_.enqueue(1, {1, 0, 0}, 1);
        slots_.enqueue(2, {1, 0, 0}, 5);
        slots_.enqueue(3, {1, 0, 0}, 5);
        QCOMPARE(slots_.next()->id, 2);
        QVERIFY(!slots_.next());
        slots_.give(2);
        QCOMPARE(slots_.next()->id, 3);
        slots_.give(3);
        QCOMPARE(slots_.next()->id, 1);
    }
    void aStepThatWantsMoreThanThereIsGetsEverything()
    {
        Slots slots_(2, 1 << 30, 0);
        slots_.enqueue(1, {64, qint64(1) << 50, 4}, 1);
        QCOMPARE(slots_.next()->id, 1);
        QCOMPARE(slots_.freeCores(), 0);
        slots_.enqueue(2, {1, 0, 0}, 1);
        QVERIFY(!slots_.next());
        slots_.give(1);
        QCOMPARE(slots_.next()->id, 2);
    }
    void smallStepsPassALargeOneButNotForEver()
    {
        Slots slots_(2, 1 << 30, 0);
        slots_.enqueue(1, {1, 0, 0}, 9);
        QCOMPARE(slots_.next()->id, 1); // holds one of two cores for the whole test
        slots_.enqueue(2, {2, 0, 0}, 8);
        int passed = 0;
        for (Slots::Id id = 10; id < 200; ++id) {
            slots_.enqueue(id, {1, 0, 0}, 1);
            const auto start = slots_.next();
            if (!start)
                break;
            QVERIFY(start->id != 2);
            ++passed;
            slots_.give(start->id);
        }
        QVERIFY(passed > 0);
        QVERIFY(passed < 100);
        slots_.give(1);
        QCOMPARE(slots_.next()->id, 2);
    }
    void aFullTargetHoldsUpNobodyElse()
    {
        Slots slots_(2, 1 << 30, 0);
        std::map<QString, int> free{{u"far"_s, 0}};
        slots_.setNodes([&](const QString &target, int nodes) { return free.at(target) >= nodes; });
        // More than are looked at one after another, all before the one that may start.
        for (Slots::Id id = 1; id <= 200; ++id)
            slots_.enqueue(id, {1, 0, 0, u"far"_s}, 9);
        slots_.enqueue(1000, {1, 0, 0}, 1);
        QCOMPARE(slots_.next()->id, 1000);
        QVERIFY(!slots_.next());
        free[u"far"_s] = 1;
        QCOMPARE(slots_.next()->id, 1);
        free[u"far"_s] = 0;
        QVERIFY(!slots_.next());
    }
    void aFullTargetCostsTheSameHoweverManyWaitForIt()
    {
        Slots slots_(2, 1 << 30, 0);
        int asked = 0;
        slots_.setNodes([&](const QString &, int) {
            ++asked;
            return false;
        });
        for (Slots::Id id = 1; id <= 10'000; ++id)
            slots_.enqueue(id, {1, 0, 0, id % 2 ? u"far"_s : u"farther"_s}, double(id % 7));
        QVERIFY(!slots_.next());
        QCOMPARE(asked, 2);
        QCOMPARE(slots_.waiting(), 10'000);
        for (Slots::Id id = 1; id <= 10'000; ++id)
            QVERIFY(slots_.remove(id));
        asked = 0;
        QVERIFY(!slots_.next());
        QCOMPARE(asked, 0);
    }
    void theLongestPathStartsFirstAmongTargets()
    {
        Slots slots_(1, 1 << 30, 0);
        slots_.setNodes([](const QString &, int) { return true; });
        slots_.enqueue(1, {1, 0, 0, u"a"_s}, 2);
        slots_.enqueue(2, {1, 0, 0}, 4);
        slots_.enqueue(3, {1, 0, 0, u"b"_s}, 3);
        slots_.enqueue(4, {1, 0, 0, u"a"_s}, 5);
        for (const Slots::Id id : {4, 2, 3, 1}) {
            QCOMPARE(slots_.next()->id, id);
            QVERIFY(!slots_.next());
            slots_.give(id);
        }
    }
    void stepsOfOneNodePassOneOfSeveralButNotForEver()
    {
        Slots slots_(64, 1 << 30, 0);
        int free = 1; // of two: somebody runs on the other one for the whole test
        slots_.setNodes([&](const QString &, int nodes) { return free >= nodes; });
        slots_.enqueue(1, {1, 0, 0, u"far"_s, 2}, 9);
        slots_.enqueue(2, {1, 0, 0, u"far"_s, 2}, 9);
        int passed = 0;
        for (Slots::Id id = 10; id < 200; ++id) {
            slots_.enqueue(id, {1, 0, 0, u"far"_s, 1}, 1);
            const auto start = slots_.next();
            if (!start)
                break;
            QVERIFY(start->id >= 10);
            ++passed;
            slots_.give(start->id);
        }
        QVERIFY(passed > 0);
        QVERIFY(passed < 100);
        // Nobody else waits for nodes that are kept.
        slots_.enqueue(1000, {1, 0, 0}, 0);
        QCOMPARE(slots_.next()->id, 1000);
        free = 2;
        QCOMPARE(slots_.next()->id, 1);
    }
    void gpusAreGivenByIndexAndComeBack()
    {
        Slots slots_(8, 1 << 30, 2);
        slots_.enqueue(1, {1, 0, 1}, 3);
        slots_.enqueue(2, {1, 0, 1}, 2);
        slots_.enqueue(3, {1, 0, 1}, 1);
        QCOMPARE(slots_.next()->gpus, std::vector<int>{0});
        QCOMPARE(slots_.next()->gpus, std::vector<int>{1});
        QVERIFY(!slots_.next());
        slots_.give(1);
        QCOMPARE(slots_.next()->gpus, std::vector<int>{0});
    }
    void aStepThatNeedsAGpuWaitsUntilTheyAreKnown()
    {
        Slots slots_(8, 1 << 30, Slots::unknownGpus);
        slots_.enqueue(1, {1, 0, 1}, 3);
        slots_.enqueue(2, {1, 0, 1}, 2);
        slots_.enqueue(3, {1, 0, 0}, 1);
        QCOMPARE(slots_.next()->id, 3);
        QVERIFY(!slots_.next());
        slots_.setGpus(1);
        const auto start = slots_.next();
        QVERIFY(start);
        QCOMPARE(start->id, 1);
        QCOMPARE(start->gpus, std::vector<int>{0});
        QVERIFY(!slots_.next());
        slots_.give(1);
        QCOMPARE(slots_.next()->id, 2);
    }
    void whatAStepOfBeforeARestartHasIsNotGivenToAnother()
    {
        Slots slots_(8, 1 << 30, Slots::unknownGpus);
        slots_.take(1, {1, 0, 1}, {1});
        slots_.take(2, {1, 0, 1}, {5}); // is gone
        slots_.enqueue(3, {1, 0, 1}, 3);
        slots_.enqueue(4, {1, 0, 1}, 2);
        QVERIFY(!slots_.next());
        slots_.setGpus(2);
        QCOMPARE(slots_.next()->gpus, std::vector<int>{0});
        slots_.give(2);
        QVERIFY(!slots_.next());
        slots_.give(1);
        QCOMPARE(slots_.next()->gpus, std::vector<int>{1});
    }
    void whereThereIsNoGpuNobodyWaitsForOne()
    {
        Slots slots_(8, 1 << 30, Slots::unknownGpus);
        slots_.enqueue(1, {1, 0, 4}, 3);
        QVERIFY(!slots_.next());
        slots_.setGpus(0);
        const auto start = slots_.next();
        QVERIFY(start);
        QVERIFY(start->gpus.empty());
    }
    void whatIsTakenOutDoesNotStart()
    {
        Slots slots_(1, 1 << 30, 0);
        slots_.enqueue(1, {1, 0, 0}, 1);
        QVERIFY(slots_.remove(1));
        QVERIFY(!slots_.remove(1));
        QVERIFY(!slots_.next());
    }
};

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
