#include "attemptfolder.h"

#include "compute/backends/local/localbackend.h"
#include "supervisor/supervise.h"
#include "support/patience.h"

#include <QProcess>
#include <QSignalSpy>

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using compute::LocalBackend;
using State = supervisor::Status::State;

namespace {

QByteArray idOf(const AttemptFolder &attempt)
{
    return QByteArray::fromStdString(attempt.launch.attempt);
}

// What came, of both signals.
struct Ends
{
    explicit Ends(LocalBackend &backend)
        : ended(&backend, &LocalBackend::attemptEnded)
        , lost(&backend, &LocalBackend::attemptLost)
    {
    }
    [[nodiscard]] supervisor::Status status() const
    {
        const QSignalSpy &spy = ended.isEmpty() ? lost : ended;
        return spy.isEmpty() ? supervisor::Status() : spy.last().at(1).value<supervisor::Status>();
    }
    QSignalSpy ended;
    QSignalSpy lost;
};

// A supervisor that is not this process's child: as after a restart of the engine.
void startElsewhere(const AttemptFolder &attempt)
{
    const auto bytes = supervisor::writeLaunch(attempt.launch);
    QVERIFY(writeAll(attempt.path(u"launch"_s), QByteArray::fromStdString(*bytes)));
    QVERIFY(QProcess::startDetached(supervisorProgram(), {attempt.path()}));
}

} // namespace

class TestLocalBackend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QFile::exists(supervisorProgram())); }
    void tellsTheEnd()
    {
        AttemptFolder attempt;
        attempt.setShell("echo out; exit 4");
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.start(attempt.path(), attempt.launch));
        QCOMPARE(backend.attempts(), {idOf(attempt)});
        const platform::ProcessId supervisor = backend.supervisorOf(idOf(attempt));
        QVERIFY(supervisor.pid > 0);
        QTRY_COMPARE(ends.ended.size(), 1);
        QCOMPARE(ends.ended.first().first().toByteArray(), idOf(attempt));
        QCOMPARE(ends.status().exitCode, 4);
        QCOMPARE(ends.status().pid, supervisor.pid);
        QVERIFY(backend.attempts().isEmpty());
        // Reaped: no zombie has stayed.
        QCOMPARE(platform::startTicks(supervisor.pid), 0U);
        QVERIFY(!(QFile::permissions(attempt.path(u"launch"_s))
                  & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(ends.lost.size(), 0);
    }
    void manyAtOnce()
    {
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        std::vector<std::unique_ptr<AttemptFolder>> attempts;
        for (int i = 0; i < 50; ++i) {
            attempts.push_back(std::make_unique<AttemptFolder>());
            attempts.back()->setShell("exit " + QByteArray::number(i));
            QVERIFY(backend.start(attempts.back()->path(), attempts.back()->launch));
        }
        QTRY_COMPARE_WITH_TIMEOUT(ends.ended.size(), 50, 60'000);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(attempts.at(std::size_t(i))->status().exitCode, i);
    }
    void aFolderStartsOnce()
    {
        AttemptFolder attempt;
        attempt.setShell("sleep %S");
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.start(attempt.path(), attempt.launch));
        QVERIFY(!backend.start(attempt.path(), attempt.launch));
        supervisor::Launch other = attempt.launch;
        other.attempt = "other";
        const auto again = backend.start(attempt.path(), other);
        QVERIFY(!again);
        QCOMPARE(again.error().id, QByteArray("compute.launch"));
        backend.cancel(idOf(attempt));
        QTRY_COMPARE(ends.ended.size(), 1);
    }
    void aMissingProgramIsAnError()
    {
        AttemptFolder attempt;
        attempt.setShell("true");
        LocalBackend backend(u"/no/such/supervisor"_s);
        const auto result = backend.start(attempt.path(), attempt.launch);
        QVERIFY(!result);
        QCOMPARE(result.error().id, QByteArray("compute.supervisor-start"));
        QVERIFY(backend.attempts().isEmpty());
    }
    void cancelAtOnce()
    {
        // The signal comes while the supervisor is not even ready to hear it.
        for (int i = 0; i < 20; ++i) {
            AttemptFolder attempt;
            attempt.setShell("sleep %S; :");
            LocalBackend backend(supervisorProgram());
            Ends ends(backend);
            QVERIFY(backend.start(attempt.path(), attempt.launch));
            backend.cancel(idOf(attempt));
            backend.cancel(idOf(attempt));
            QTRY_COMPARE(ends.ended.size(), 1);
            QVERIFY(ends.status().state == State::Cancelled);
        }
    }
    void aKilledSupervisorIsALossAndNothingStays()
    {
        AttemptFolder attempt;
        attempt.setShell(
            "trap '' TERM; (setsid sleep %S &); (env -i /usr/bin/setsid /bin/sleep %S &)\n"
            "touch ready; while :; do sleep %S; done");
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.start(attempt.path(), attempt.launch));
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        QTRY_VERIFY(processesWith("sleep " + attempt.seconds()).size() >= 3);
        ::kill(backend.supervisorOf(idOf(attempt)).pid, SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(ends.lost.size(), 1, 30'000);
        QCOMPARE(ends.status().reason, std::string("supervisor"));
        QVERIFY(ends.status().state == State::Failed);
        QVERIFY(ends.status().startedUs > 0);
        QCOMPARE(processesWith("sleep " + attempt.seconds()), QList<pid_t>());
        QCOMPARE(ends.ended.size(), 0);
    }
    void aRunningOneIsAdopted()
    {
        AttemptFolder attempt;
        attempt.setShell("touch ready; while ! [ -e stop ]; do sleep 0.02; done; exit 6");
        startElsewhere(attempt);
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
        QTRY_VERIFY(backend.supervisorOf(idOf(attempt)).pid > 0);
        QVERIFY(writeAll(attempt.path(u"code/stop"_s), {}));
        QTRY_COMPARE(ends.ended.size(), 1);
        QCOMPARE(ends.status().exitCode, 6);
    }
    void anAdoptedOneIsCancelled()
    {
        AttemptFolder attempt;
        attempt.setShell("touch ready; sleep %S; :");
        startElsewhere(attempt);
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
        QTRY_VERIFY(backend.supervisorOf(idOf(attempt)).pid > 0);
        backend.cancel(idOf(attempt));
        QTRY_COMPARE(ends.ended.size(), 1);
        QVERIFY(ends.status().state == State::Cancelled);
    }
    void oneThatEndedMeanwhileIsTold()
    {
        AttemptFolder attempt;
        attempt.setShell("exit 8");
        QCOMPARE(attempt.run(), 0);
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
        QCOMPARE(ends.ended.size(), 0);
        QTRY_COMPARE(ends.ended.size(), 1);
        QCOMPARE(ends.status().exitCode, 8);
    }
    void oneThatNeverStartedCanNoLongerDoSo()
    {
        AttemptFolder attempt;
        attempt.setShell("echo ran; :");
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        for (int i = 1; i <= 2; ++i) { // the second time the claim is the backend's own
            QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
            QTRY_COMPARE(ends.lost.size(), i);
            QCOMPARE(ends.status().reason, std::string("never-started"));
        }
        QCOMPARE(attempt.run(), int(supervisor::Claimed));
        QVERIFY(!QFile::exists(attempt.path(u"log"_s)));
        QCOMPARE(ends.ended.size(), 0);
    }
    void oneWhoseClaimStayedEmptyIsLost()
    {
        AttemptFolder attempt;
        QVERIFY(writeAll(attempt.path(u"claim"_s), {}));
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
        QTRY_COMPARE_WITH_TIMEOUT(ends.lost.size(), 1, 30'000);
        QCOMPARE(ends.status().reason, std::string("supervisor"));
        // Should the slow one come to life after all, it finds that it is not wanted.
        QVERIFY(QFile::exists(attempt.path(u"cancel"_s)));
    }
    void oneOfAnotherBootIsLost()
    {
        AttemptFolder attempt;
        supervisor::Status status;
        status.bootId = "another";
        status.pid = ::getpid(); // of today: a stranger
        status.startTicks = platform::self().startTicks;
        QVERIFY(writeAll(attempt.path(u"claim"_s),
                         QByteArray::fromStdString(supervisor::statusJson(status))));
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
        QTRY_COMPARE(ends.lost.size(), 1);
        QCOMPARE(ends.status().reason, std::string("reboot"));
    }
    void oneWhoseSupervisorWasKilledIsLost()
    {
        AttemptFolder attempt;
        attempt.setShell(
            "trap '' TERM; (setsid sleep %S &); touch ready; while :; do sleep %S; done");
        startElsewhere(attempt);
        QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        ::kill(pid_t(attempt.status().pid), SIGKILL);
        LocalBackend backend(supervisorProgram());
        Ends ends(backend);
        QVERIFY(backend.adopt(attempt.path(), idOf(attempt)));
        QTRY_COMPARE_WITH_TIMEOUT(ends.lost.size(), 1, 30'000);
        QCOMPARE(ends.status().reason, std::string("supervisor"));
        QCOMPARE(processesWith("sleep " + attempt.seconds()), QList<pid_t>());
    }
    void aMissingFolderIsAnError()
    {
        LocalBackend backend(supervisorProgram());
        QVERIFY(!backend.adopt(u"/no/such/folder"_s, "x"));
        QVERIFY(backend.attempts().isEmpty());
    }
    void aStepOutlivesTheBackend()
    {
        AttemptFolder attempt;
        attempt.setShell("touch ready; while ! [ -e stop ]; do sleep 0.02; done; exit 2");
        {
            LocalBackend backend(supervisorProgram());
            QVERIFY(backend.start(attempt.path(), attempt.launch));
            QTRY_VERIFY(QFile::exists(attempt.path(u"code/ready"_s)));
        }
        LocalBackend next(supervisorProgram());
        Ends ends(next);
        QVERIFY(next.adopt(attempt.path(), idOf(attempt)));
        QVERIFY(writeAll(attempt.path(u"code/stop"_s), {}));
        QTRY_COMPARE(ends.ended.size(), 1);
        QCOMPARE(ends.status().exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestLocalBackend)
#include "tst_localbackend.moc"
