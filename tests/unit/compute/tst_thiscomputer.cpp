#include "compute/backends/local/thiscomputer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tenon::compute;
using namespace Qt::StringLiterals;

class TestThisComputer final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void put(const QString &path, const QByteArray &bytes)
    {
        const QFileInfo info(m_dir.filePath(path));
        QVERIFY(QDir().mkpath(info.path()));
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_dir.remove();
        m_dir = QTemporaryDir();
        QVERIFY(m_dir.isValid());
    }
    void withoutGroupsTheMachineIsTheLimit()
    {
        const QString root = m_dir.path();
        QVERIFY(usableCores(root) >= 1);
        QVERIFY(usableCores(root) <= QThread::idealThreadCount());
        QVERIFY(usableMemory(root) > 64 << 20);
    }
    void theRealOnesAreSane()
    {
        QVERIFY(usableCores() >= 1);
        QVERIFY(usableMemory() > 64 << 20);
    }
    void aLimitAnywhereAboveCounts()
    {
        put(u"proc/self/cgroup"_s, "0::/user.slice/app:with:colons\n");
        put(u"proc/self/mounts"_s, "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n");
        put(u"sys/fs/cgroup/user.slice/app:with:colons/cpu.max"_s, "max 100000\n");
        put(u"sys/fs/cgroup/user.slice/cpu.max"_s, "50000 100000\n");
        put(u"sys/fs/cgroup/user.slice/app:with:colons/memory.max"_s, "33554432\n");
        put(u"sys/fs/cgroup/user.slice/memory.max"_s, "max\n");
        QCOMPARE(usableCores(m_dir.path()), 1);
        QCOMPARE(usableMemory(m_dir.path()), 33554432);
    }
    void version1IsRead()
    {
        put(u"proc/self/cgroup"_s, "4:memory:/x\n1:cpu,cpuacct:/x\n0::/\n");
        put(u"proc/self/mounts"_s, "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu,cpuacct 0 0\n"
                                   "cgroup /sys/fs/cgroup/memory cgroup rw,memory 0 0\n");
        put(u"sys/fs/cgroup/cpu/x/cpu.cfs_quota_us"_s, "90000\n");
        put(u"sys/fs/cgroup/cpu/x/cpu.cfs_period_us"_s, "100000\n");
        put(u"sys/fs/cgroup/memory/memory.limit_in_bytes"_s, "16777216\n");
        QCOMPARE(usableCores(m_dir.path()), 1);
        QCOMPARE(usableMemory(m_dir.path()), 16777216);
    }
    void gpusAreRead()
    {
        const QList<Gpu> gpus = parseGpus("0, GPU-5a, NVIDIA A100-SXM4-80GB, 81920\n"
                                          "No devices were found\n"
                                          "1, GPU-6b, NVIDIA GB10, [N/A]\n");
        QCOMPARE(gpus.size(), 2);
        QCOMPARE(gpus.at(0), (Gpu{0, u"GPU-5a"_s, u"NVIDIA A100-SXM4-80GB"_s, 81920LL << 20}));
        QCOMPARE(gpus.at(1).memoryBytes, 0);
    }
    void askingEndsWhateverTheProgramDoes_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("count");
        QTest::newRow("answers") << QByteArray("#!/bin/sh\necho '0, GPU-1, Card, 1024'\n") << 1;
        QTest::newRow("fails") << QByteArray("#!/bin/sh\necho '0, GPU-1, Card, 1024'; exit 9\n")
                               << 0;
        QTest::newRow("is none") << QByteArray() << 0;
    }
    void askingEndsWhateverTheProgramDoes()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, count);
        if (!script.isEmpty()) {
            put(u"smi"_s, script);
            QFile::setPermissions(m_dir.filePath(u"smi"_s), QFile::ReadOwner | QFile::ExeOwner);
        }
        qputenv("TENON_NVIDIA_SMI", QFile::encodeName(m_dir.filePath(u"smi"_s)));
        ThisComputer computer;
        QSignalSpy found(&computer, &ThisComputer::gpusFound);
        computer.findGpus();
        QVERIFY(!computer.areGpusKnown());
        QVERIFY(found.wait(10'000));
        QVERIFY(computer.areGpusKnown());
        QCOMPARE(computer.gpus().size(), count);
        qunsetenv("TENON_NVIDIA_SMI");
    }
};

QTEST_GUILESS_MAIN(TestThisComputer)
#include "tst_thiscomputer.moc"
