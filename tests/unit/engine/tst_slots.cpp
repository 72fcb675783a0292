#include "engine/slots.h"

#include <QTest>

using namespace tenon::engine;

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
    void aClosedGateHoldsUpNobodyElse()
    {
        Slots slots_(2, 1 << 30, 0);
        std::set<Slots::Id> open;
        slots_.setGate([&](Slots::Id id) { return open.contains(id); });
        // More than are looked at one after another, all before the one that may start.
        for (Slots::Id id = 1; id <= 200; ++id)
            slots_.enqueue(id, {1, 0, 0, true}, 9);
        slots_.enqueue(1000, {1, 0, 0}, 1);
        QCOMPARE(slots_.next()->id, 1000);
        QVERIFY(!slots_.next());
        open.insert(7);
        QCOMPARE(slots_.next()->id, 7);
        QVERIFY(!slots_.next());
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
