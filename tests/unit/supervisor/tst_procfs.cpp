#include "base/platform/process.h"
#include "supervisor/procfs.h"
#include "support/patience.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace tenon;
using namespace tenon::supervisor;
using namespace Qt::StringLiterals;

class TestProcfs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItself()
    {
        ProcessStat self;
        QVERIFY(readProcess(::getpid(), self));
        QCOMPARE(self.parent, ::getppid());
        QCOMPARE(self.session, ::getsid(0));
        QCOMPARE(self.startTicks, platform::self().startTicks);
        QVERIFY(self.residentPages > 100);
        QVERIFY(!self.isDead());
        QVERIFY(proportionalBytes(::getpid()) > 100'000);
    }
    void nobodyIsNotRead()
    {
        ProcessStat stat;
        QVERIFY(!readProcess(0x7fffffff, stat));
    }
    void grandchildrenAreFound()
    {
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"sh -c 'sleep 1000; :'; :"_s});
        QVERIFY(process.waitForStarted());
        const auto depth = [] { return descendantsOf(::getpid()).size(); };
        QTRY_COMPARE(depth(), 3U);
        const std::vector<ProcessStat> found = descendantsOf(::getpid());
        QCOMPARE(found.front().pid, pid_t(process.processId()));
        QCOMPARE(found.back().parent, found.at(1).pid);
        for (const ProcessStat &one : found)
            QVERIFY(signalProcess({std::uint64_t(one.pid), one.startTicks}, SIGKILL));
        QVERIFY(process.waitForFinished());
    }
    void theMarkCannotBeLaidAside()
    {
        const std::uint64_t mark = attemptMark("brave_otter/1");
        QVERIFY(mark != attemptMark("brave_otter/2"));
        QVERIFY(mark >> 62 == 1);
        QProcess process;
        process.setChildProcessModifier([mark] {
            const rlimit limit{mark, mark};
            ::setrlimit(RLIMIT_RTTIME, &limit);
        });
        process.start(u"env"_s,
                      {u"-i"_s, u"/bin/sh"_s, u"-c"_s, u"/usr/bin/setsid /bin/sleep 1000; :"_s});
        QVERIFY(process.waitForStarted());
        const auto last = [] {
            const std::vector<ProcessStat> all = descendantsOf(::getpid());
            return all.empty() ? ProcessStat() : all.back();
        };
        QTRY_VERIFY(last().session == last().pid); // it has left
        QVERIFY(carriesMark(last().pid, mark));
        QVERIFY(!carriesMark(last().pid, mark + 1));
        QVERIFY(!carriesMark(::getpid(), mark));
        for (const ProcessStat &one : descendantsOf(::getpid()))
            signalProcess({std::uint64_t(one.pid), one.startTicks}, SIGKILL);
        QVERIFY(process.waitForFinished());
    }
    void nobodyElseWithThePidIsHit()
    {
        QProcess process;
        process.start(u"sleep"_s, {u"1000"_s});
        QVERIFY(process.waitForStarted());
        const std::uint64_t ticks = platform::startTicks(pid_t(process.processId()));
        QVERIFY(!signalProcess({std::uint64_t(process.processId()), ticks - 1}, SIGKILL));
        QCOMPARE(process.state(), QProcess::Running);
        QVERIFY(signalProcess({std::uint64_t(process.processId()), ticks}, SIGKILL));
        QVERIFY(process.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestProcfs)
#include "tst_procfs.moc"
