#include "engine/patientpool.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace tenon::engine;

class TstPatientPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotEndHoldsUpNothing();
    void noMoreThanAllowedAtOnce();
    void noMoreSlowOnesThanAllowed();
};

void TstPatientPool::whatDoesNotEndHoldsUpNothing()
{
    QSemaphore gate;
    std::atomic<int> done = 0;
    PatientPool pool(2, std::chrono::milliseconds(5));
    for (int i = 0; i < 5; ++i)
        pool.start([&gate] { gate.acquire(); });
    for (int i = 0; i < 10; ++i)
        pool.start([&done] { ++done; });
    QTRY_COMPARE(done.load(), 10);
    gate.release(5);
    pool.waitForDone();
}

void TstPatientPool::noMoreThanAllowedAtOnce()
{
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    std::atomic<int> done = 0;
    PatientPool pool(2, std::chrono::hours(1));
    for (int i = 0; i < 40; ++i)
        pool.start([&] {
            const int now = ++running;
            int seen = most.load();
            while (now > seen && !most.compare_exchange_weak(seen, now)) {
            }
            --running;
            ++done;
        });
    QTRY_COMPARE(done.load(), 40);
    QVERIFY(most.load() <= 2);
}

void TstPatientPool::noMoreSlowOnesThanAllowed()
{
    QSemaphore gate;
    std::atomic<int> begun = 0;
    PatientPool pool(1, std::chrono::milliseconds(1), 2);
    for (int i = 0; i < 6; ++i)
        pool.start([&] {
            ++begun;
            gate.acquire();
        });
    QTRY_COMPARE(begun.load(), 3);
    gate.release(1);
    QTRY_COMPARE(begun.load(), 4);
    gate.release(5);
    pool.waitForDone();
    QCOMPARE(begun.load(), 6);
}

QTEST_GUILESS_MAIN(TstPatientPool)
#include "tst_patientpool.moc"
