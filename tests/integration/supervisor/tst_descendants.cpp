#include "attemptfolder.h"

#include "compute/backends/local/orphans.h"
#include "support/patience.h"

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using State = supervisor::Status::State;

namespace {

// Daemons of every kind: a session of its own, orphaned twice, without any environment, without the
// log; all of them deaf to TERM and HUP. `%S` makes their command lines findable.
constexpr char daemons[]
    = "trap '' TERM HUP\n"
      "setsid sleep %S &\n"
      "(setsid sh -c 'sleep %S & sleep %S' &)\n"
      "env -i /usr/bin/setsid /bin/sleep %S > /dev/null 2>&1 < /dev/null &\n"
      "(cd /; exec env -i /usr/bin/setsid /bin/sh -c '(/bin/sleep %S &)' > /dev/null 2>&1)\n"
      "nohup sleep %S &\n";
constexpr int daemonCount = 6; // sleeps; shells around them may come on top

} // namespace

/// Nothing of a step outlives it.
class TestDescendants final : public QObject
{
    Q_OBJECT

    /// How many sleep already. A shell or setsid that is about to has the same words in its line.
    static qsizetype sleeping(const AttemptFolder &attempt)
    {
        return std::ranges::count_if(sleepers(attempt), [&](pid_t pid) {
            const auto words = readAll(u"/proc/%1/cmdline"_s.arg(pid)).split('\0');
            return words.first().endsWith("sleep") && words.value(1) == attempt.seconds();
        });
    }
    static QList<pid_t> sleepers(const AttemptFolder &attempt)
    {
        QList<pid_t> found;
        for (const pid_t pid : processesWith("sleep " + attempt.seconds())) {
            if (!readAll(u"/proc/%1/cmdline"_s.arg(pid)).contains("trap"))
                found.append(pid);
        }
        return found;
    }

private Q_SLOTS:
    void daemonsDoNotKeepTheStepOpen()
    {
        AttemptFolder attempt;
        attempt.setShell(QByteArray(daemons) + "touch ready; exit 3");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        QVERIFY(attempt.status().state == State::Ended);
        QCOMPARE(attempt.status().exitCode, 3);
        QVERIFY(attempt.status().killed >= daemonCount);
        QCOMPARE(sleepers(attempt), QList<pid_t>());
    }
    void cancelEndsWhatIgnoresIt_data()
    {
        QTest::addColumn<bool>("byFile");
        QTest::newRow("signal") << false;
        QTest::newRow("file") << true;
    }
    void cancelEndsWhatIgnoresIt()
    {
        QFETCH(bool, byFile);
        AttemptFolder attempt;
        attempt.launch.sampleMs = 100;
        attempt.setShell(QByteArray(daemons) + "touch ready\nwhile :; do sleep %S; done");
        attempt.start();
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        QTRY_VERIFY(sleeping(attempt) >= daemonCount + 1);
        if (byFile)
            QVERIFY(writeAll(attempt.path(u"cancel"_s), {}));
        else
            attempt.signal(SIGTERM);
        QCOMPARE(attempt.wait(), 0);
        QVERIFY(attempt.status().state == State::Cancelled);
        QCOMPARE(attempt.status().signal, SIGKILL);
        QCOMPARE(sleepers(attempt), QList<pid_t>());
    }
    void cancelLeavesTimeToCleanUp()
    {
        AttemptFolder attempt;
        attempt.launch.graceMs = 60'000;
        attempt.setShell(
            "trap 'echo saved > saved; exit 9' TERM; touch ready; while :; do sleep 0.02; done");
        attempt.start();
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        attempt.signal(SIGTERM);
        QCOMPARE(attempt.wait(30), 0);
        QVERIFY(attempt.status().state == State::Cancelled);
        QCOMPARE(attempt.status().exitCode, 9);
        QCOMPARE(attempt.file(u"code/saved"_s), QByteArray("saved\n"));
    }
    void whatIsStoppedIsEndedToo()
    {
        AttemptFolder attempt;
        attempt.launch.graceMs = 60'000;
        attempt.setShell("kill -STOP $$; sleep %S");
        attempt.start();
        const auto isStopped = [&] {
            const auto child = attempt.status().child;
            return child > 0 && readAll(u"/proc/%1/stat"_s.arg(child)).contains(") T ");
        };
        QTRY_VERIFY(isStopped());
        attempt.signal(SIGTERM);
        QCOMPARE(attempt.wait(30), 0);
        QCOMPARE(attempt.status().signal, SIGTERM);
    }
    void theTimeLimitEndsIt()
    {
        AttemptFolder attempt;
        attempt.launch.timeLimitMs = 300;
        attempt.setShell("trap '' TERM; sleep %S & while :; do sleep %S; done");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().state == State::Timeout);
        QVERIFY(attempt.status().endedUs - attempt.status().startedUs >= 300'000);
        QCOMPARE(sleepers(attempt), QList<pid_t>());
    }
    void theLimitIsNotForWhatIsFaster()
    {
        AttemptFolder attempt;
        attempt.launch.timeLimitMs = 100'000;
        attempt.setShell("true; true");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
    }
    void otherSignalsDoNotReachTheStep()
    {
        AttemptFolder attempt;
        attempt.setShell("touch ready; while ! [ -e stop ]; do sleep 0.02; done");
        attempt.start();
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        for (const int signal : {SIGINT, SIGHUP, SIGPIPE, SIGQUIT, SIGUSR1})
            attempt.signal(signal);
        QVERIFY(writeAll(attempt.path(u"code/stop"_s), {}));
        QCOMPARE(attempt.wait(), 0);
        QVERIFY(attempt.status().succeeded());
    }
    void aForkBombEnds()
    {
        AttemptFolder attempt;
        // Each makes another and goes: nobody is there long enough to be hit by name.
        attempt.setShell("hop() { [ -e ../gone ] || { (hop &); }; }; trap '' TERM\n"
                         "for i in 1 2 3; do (hop &); done; sleep 0.1; exit 0");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().state == State::Ended);
        const QByteArray mark
            = "TENON_ATTEMPT=" + QByteArray::fromStdString(attempt.launch.attempt);
        for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs))
            QVERIFY(!readAll(u"/proc/%1/environ"_s.arg(name)).contains(mark));
        QVERIFY(writeAll(attempt.path(u"gone"_s), {}));
    }
    void withTheSupervisorTheStepDies()
    {
        AttemptFolder attempt;
        attempt.setShell("touch ready; exec sleep %S");
        attempt.start();
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        attempt.signal(SIGKILL);
        QCOMPARE(attempt.wait(), -1);
        QTRY_COMPARE(sleepers(attempt), QList<pid_t>());
        QVERIFY(attempt.status().state == State::Running);
    }
    void orphansAreFoundAndEnded()
    {
        AttemptFolder attempt;
        attempt.setShell(QByteArray(daemons) + "touch ready\nwhile :; do sleep %S; done");
        attempt.start();
        const auto id = QByteArray::fromStdString(attempt.launch.attempt);
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        QTRY_VERIFY(sleeping(attempt) >= daemonCount + 1);
        attempt.signal(SIGKILL);
        QCOMPARE(attempt.wait(), -1);
        QVERIFY(compute::findOrphans(attempt.path(), id).size() >= std::size_t(daemonCount));
        QVERIFY(compute::endOrphans(attempt.path(), id, std::chrono::milliseconds(200))
                >= daemonCount);
        QCOMPARE(sleepers(attempt), QList<pid_t>());
        QCOMPARE(compute::endOrphans(attempt.path(), id), 0);
    }
    void orphansAreFoundHoweverEarlyTheSupervisorGoes()
    {
        // Nobody saw them, and they have laid aside all that can be laid aside.
        AttemptFolder attempt;
        attempt.setShell("(env -i /usr/bin/setsid /bin/sleep %S > /dev/null 2>&1 < /dev/null &)\n"
                         "(cd /; setsid env -i /bin/sleep %S > /dev/null 2>&1 &); sleep %S");
        attempt.start();
        QTRY_VERIFY(sleeping(attempt) >= 3);
        attempt.signal(SIGKILL);
        QCOMPARE(attempt.wait(), -1);
        QFile::remove(attempt.path(QLatin1StringView(supervisor::files::processes)));
        QVERIFY(
            compute::endOrphans(attempt.path(), QByteArray::fromStdString(attempt.launch.attempt))
            >= 2);
        QCOMPARE(sleepers(attempt), QList<pid_t>());
    }
    void orphansOfAnotherBootAreStrangers()
    {
        AttemptFolder attempt;
        attempt.setShell("touch ready; (setsid sleep %S &); sleep %S");
        attempt.start();
        const auto id = QByteArray::fromStdString(attempt.launch.attempt);
        QTRY_VERIFY(sleeping(attempt) >= 2);
        QVERIFY(!compute::findOrphans(attempt.path(), id).empty());
        supervisor::Status other = attempt.status();
        other.bootId = "another";
        QVERIFY(writeAll(attempt.path(u"status.json"_s),
                         QByteArray::fromStdString(supervisor::statusJson(other))));
        QVERIFY(compute::findOrphans(attempt.path(), id).empty());
        attempt.signal(SIGTERM);
        QCOMPARE(attempt.wait(), 0);
    }
    void severalProcessesRunAtOnce()
    {
        AttemptFolder attempt;
        for (int rank = 0; rank < 3; ++rank)
            attempt.launch.processes.push_back({{"RANK=" + std::to_string(rank), "WORLD_SIZE=3"}});
        // Each waits for all others: one after another would never end.
        attempt.setShell(
            "touch here$RANK; while [ $(ls | grep -c here) -lt $WORLD_SIZE ]; do sleep 0.02; done");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
        for (const QString &file : {u"code/here0"_s, u"code/here1"_s, u"code/here2"_s})
            QVERIFY(QFile::exists(attempt.path(file)));
    }
    void oneThatFailsEndsTheOthers()
    {
        AttemptFolder attempt;
        attempt.launch.graceMs = 60'000;
        for (int rank = 0; rank < 3; ++rank)
            attempt.launch.processes.push_back({{"RANK=" + std::to_string(rank)}});
        attempt.setShell(
            "if [ $RANK = 1 ]; then while ! [ -e here0 ] || ! [ -e here2 ]; do sleep 0.02; done; "
            "exit 5; fi; touch here$RANK; sleep %S; exit 0");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().state == State::Ended);
        QCOMPARE(attempt.status().exitCode, 5);
        QCOMPARE(attempt.status().process, 1);
        QCOMPARE(sleepers(attempt), QList<pid_t>());
    }
};

QTEST_GUILESS_MAIN(TestDescendants)
#include "tst_descendants.moc"
