#include "engine/stopwatch.h"

#include <QTest>

using namespace tenon::engine;

class TstStopwatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClockThatIsSetBackChangesNothing();
    void anEarlierEnginesTimeIsAdded();
    void setBackWhileNoEngineRan();
    void setForwardWhileNoEngineRan();
    void notBegun();
};

constexpr qint64 second = 1'000'000;
constexpr qint64 noon = 1'800'000'000 * second;

void TstStopwatch::aClockThatIsSetBackChangesNothing()
{
    const Stopwatch watch = Stopwatch::begun(noon, 500 * second);
    // Whatever the time of day says meanwhile, it is not asked.
    QCOMPARE(watch.elapsed(510 * second), 10 * second);
    QCOMPARE(watch.end(510 * second), noon + 10 * second);
    QCOMPARE(watch.elapsed(499 * second), 0);
}

void TstStopwatch::anEarlierEnginesTimeIsAdded()
{
    const Stopwatch watch = Stopwatch::resumed(noon, noon + 60 * second, 7 * second);
    QCOMPARE(watch.start(), noon);
    QCOMPARE(watch.elapsed(7 * second), 60 * second);
    QCOMPARE(watch.elapsed(17 * second), 70 * second);
}

void TstStopwatch::setBackWhileNoEngineRan()
{
    const Stopwatch watch = Stopwatch::resumed(noon, noon - 3600 * second, 900 * second);
    QVERIFY(watch.isRunning());
    QCOMPARE(watch.elapsed(900 * second), 0);
    QCOMPARE(watch.end(905 * second), noon + 5 * second);
}

void TstStopwatch::setForwardWhileNoEngineRan()
{
    const Stopwatch watch
        = Stopwatch::resumed(noon, noon + 900'000 * second, 10 * second, 100 * second);
    QCOMPARE(watch.elapsed(10 * second), 100 * second);
}

void TstStopwatch::notBegun()
{
    QVERIFY(!Stopwatch().isRunning());
    QVERIFY(!Stopwatch::resumed(0, noon, 10 * second).isRunning());
    QCOMPARE(Stopwatch().elapsed(10 * second), 0);
    QVERIFY(steadyMicros() > 0);
}

QTEST_APPLESS_MAIN(TstStopwatch)
#include "tst_stopwatch.moc"
