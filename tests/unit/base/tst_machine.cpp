#include "base/platform/machine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::platform;

class TestMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLoadIsThatSinceTheLastSample();
    void garbageIsNoLoad();
    void thisComputerHasOne();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

void TestMachine::theLoadIsThatSinceTheLastSample()
{
    QTemporaryDir proc;
    LoadMeter meter(proc.path());
    write(proc.path() + u"/meminfo"_s,
          "MemTotal:       1000 kB\nMemFree:  100 kB\nMemAvailable:    250 kB\n");
    write(proc.path() + u"/stat"_s, "cpu  100 0 100 700 100 0 0 0 50 0\ncpu0 1\ncpu1 1\nintr 5\n");
    const MachineLoad first = meter.sample();
    QCOMPARE(first.cpu, -1.0);
    QCOMPARE(first.cores, 2);
    QCOMPARE(first.memoryTotal, 1000 * 1024);
    QCOMPARE(first.memoryUsed, 750 * 1024);
    // 100 more ticks: 20 of work, 60 idle, 20 waiting for the disk.
    write(proc.path() + u"/stat"_s, "cpu  110 0 110 760 120 0 0 0 60 0\ncpu0 1\ncpu1 1\n");
    QCOMPARE(meter.sample().cpu, 0.2);
    // The same again: nothing is known of no time.
    QCOMPARE(meter.sample().cpu, -1.0);
}

void TestMachine::garbageIsNoLoad()
{
    QTemporaryDir proc;
    LoadMeter meter(proc.path());
    QCOMPARE(meter.sample(), MachineLoad());
    for (const QByteArray &garbage :
         {QByteArray("cpu \n"), QByteArray("cpu a b c\ncpu"), QByteArray(100'000, 'x'),
          QByteArray("cpu 9000000000000000 1 1 1\n"), QByteArray("\0\xff\n", 3)}) {
        write(proc.path() + u"/stat"_s, garbage);
        write(proc.path() + u"/meminfo"_s, "MemTotal: many kB\nMemAvailable:\n" + garbage);
        const MachineLoad load = meter.sample();
        QVERIFY(load.cpu >= -1 && load.cpu <= 1);
        QVERIFY(load.memoryUsed >= 0 && load.memoryUsed <= load.memoryTotal);
    }
}

void TestMachine::thisComputerHasOne()
{
    const MachineLoad load = LoadMeter().sample();
    QVERIFY(load.cores > 0);
    QVERIFY(load.memoryUsed > 0 && load.memoryUsed < load.memoryTotal);
    QVERIFY(diskUse(QDir::tempPath()).total() > 0);
    QCOMPARE(diskUse(u"/no/such/place"_s), DiskUse());
}

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
