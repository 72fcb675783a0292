#include "attemptfolder.h"

#include "base/platform/files.h"
#include "compute/backends/local/keeperwatch.h"
#include "supervisor/keeper.h"
#include "support/patience.h"

#include <QProcess>
#include <QSignalSpy>

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using compute::KeeperWatch;

namespace {

// Says in engine.json who it is and waits; `starts` counts its lives.
constexpr char fakeEngine[]
    = "#!/bin/bash\n"
      "cd \"$1\"; [ -e broken ] && { echo >> failures; exit 1; }\n"
      "read -r stat < /proc/$$/stat; set -- ${stat##*) }\n"
      "echo \"{\\\"bootId\\\":\\\"$(cat /proc/sys/kernel/random/boot_id)\\\","
      "\\\"build\\\":\\\"x\\\",\\\"pid\\\":$$,\\\"startTicks\\\":${20}}\" > engine.new\n"
      "mv engine.new engine.json; echo $$ >> starts; exec sleep 1000000\n";

} // namespace

class TestKeeper final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_keeper;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1StringView(name));
    }
    [[nodiscard]] QList<QByteArray> starts() const
    {
        QList<QByteArray> lines = readAll(path("starts")).split('\n');
        lines.removeLast();
        return lines;
    }
    [[nodiscard]] pid_t engine() const { return starts().isEmpty() ? 0 : starts().last().toInt(); }
    [[nodiscard]] QStringList engineCommand() const { return {path("engine"), m_dir.path()}; }
    void setBusy(const QByteArray &boot = platform::bootId())
    {
        QVERIFY(writeAll(path("busy"), "{\"bootId\":\"" + boot + "\"}\n"));
    }
    void startKeeper()
    {
        m_keeper.start(supervisorProgram(),
                       QStringList{u"--keep"_s, m_dir.path(), u"--engine"_s} + engineCommand());
        QVERIFY(m_keeper.waitForStarted());
    }
    void startEngine()
    {
        const auto count = starts().size();
        QVERIFY(QProcess::startDetached(path("engine"), {m_dir.path()}));
        QTRY_COMPARE(starts().size(), count + 1);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = QTemporaryDir();
        QVERIFY(writeAll(path("engine"), fakeEngine));
        QFile::setPermissions(path("engine"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void cleanup()
    {
        QFile::remove(path("busy"));
        m_keeper.terminate();
        QVERIFY(m_keeper.state() == QProcess::NotRunning || m_keeper.waitForFinished());
        if (const auto holder = supervisor::parseKeeper(readAll(path("keeper.lock")).toStdString()))
            ::kill(pid_t(holder->pid), SIGTERM);
        for (const QByteArray &pid : starts())
            ::kill(pid.toInt(), SIGKILL);
    }
    void aKilledEngineIsStartedAgain()
    {
        startEngine();
        setBusy();
        startKeeper();
        for (int life = 2; life <= 5; ++life) {
            ::kill(engine(), SIGKILL);
            QTRY_COMPARE_WITH_TIMEOUT(starts().size(), life, 10'000);
        }
        QVERIFY(platform::startTicks(engine()) > 0);
        QCOMPARE(m_keeper.state(), QProcess::Running);
    }
    void theEngineStandsOnItsOwn()
    {
        setBusy();
        startKeeper();
        QTRY_COMPARE(starts().size(), 1);
        QCOMPARE(::getsid(engine()), engine());
        m_keeper.kill();
        QVERIFY(m_keeper.waitForFinished());
        QVERIFY(platform::startTicks(engine()) > 0);
        QVERIFY(readAll(u"/proc/%1/status"_s.arg(engine())).contains("SigBlk:\t0000000000000000"));
    }
    void oneThatFailsIsTriedAgain()
    {
        QVERIFY(writeAll(path("broken"), {}));
        setBusy();
        startKeeper();
        QTRY_VERIFY_WITH_TIMEOUT(readAll(path("failures")).size() >= 3, 20'000);
        QFile::remove(path("broken"));
        QTRY_COMPARE_WITH_TIMEOUT(starts().size(), 1, 40'000);
    }
    void anotherEngineIsWatchedInstead()
    {
        startEngine();
        setBusy();
        startKeeper();
        QTRY_VERIFY(platform::lockFile(path("keeper.lock")).has_value() == false);
        // A hand-over: a new one says so in engine.json, the old one goes.
        const pid_t old = engine();
        startEngine();
        ::kill(old, SIGKILL);
        ::kill(engine(), SIGKILL);
        QTRY_COMPARE(starts().size(), 3);
    }
    void nothingIsStartedWhenIdle()
    {
        startEngine();
        setBusy();
        startKeeper();
        QTRY_VERIFY(!platform::lockFile(path("keeper.lock")));
        QFile::remove(path("busy"));
        ::kill(engine(), SIGKILL);
        QVERIFY(m_keeper.waitForFinished(20'000));
        QCOMPARE(m_keeper.exitCode(), int(supervisor::KeeperIdle));
        QCOMPARE(starts().size(), 1);
    }
    void nothingIsStartedAfterAReboot()
    {
        setBusy("another boot");
        startKeeper();
        QVERIFY(m_keeper.waitForFinished(20'000));
        QCOMPARE(m_keeper.exitCode(), int(supervisor::KeeperIdle));
        QCOMPARE(starts().size(), 0);
    }
    void thereIsOneKeeper()
    {
        startEngine();
        setBusy();
        startKeeper();
        QTRY_VERIFY(!readAll(path("keeper.lock")).isEmpty());
        QProcess second;
        second.start(supervisorProgram(),
                     QStringList{u"--keep"_s, m_dir.path(), u"--engine"_s} + engineCommand());
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), int(supervisor::KeeperLocked));
    }
    void itEndsWhenAsked()
    {
        startEngine();
        setBusy();
        startKeeper();
        QTRY_VERIFY(!readAll(path("keeper.lock")).isEmpty());
        m_keeper.terminate();
        QVERIFY(m_keeper.waitForFinished());
        QCOMPARE(m_keeper.exitCode(), int(supervisor::KeeperIdle));
        QVERIFY(platform::startTicks(engine()) > 0);
    }
    void theWatchKeepsAKeeper()
    {
        startEngine();
        KeeperWatch watch(m_dir.path(), supervisorProgram(), engineCommand());
        QSignalSpy started(&watch, &KeeperWatch::keeperStarted);
        QCOMPARE(watch.keeper().pid, 0);
        QVERIFY(watch.setBusy(true));
        QVERIFY(readAll(path("busy")).contains(platform::bootId()));
        QTRY_COMPARE(started.size(), 1);
        for (int life = 2; life <= 4; ++life) {
            QTRY_VERIFY(watch.keeper().pid > 0);
            ::kill(watch.keeper().pid, SIGKILL);
            QTRY_COMPARE(started.size(), life);
        }
        QTRY_VERIFY(!platform::lockFile(path("keeper.lock")));
        // It does what it is there for.
        ::kill(engine(), SIGKILL);
        QTRY_COMPARE(starts().size(), 2);
        watch.stop();
        QTRY_COMPARE(watch.keeper().pid, 0);
        QVERIFY(!QFile::exists(path("busy")));
        QCOMPARE(started.size(), 4);
    }
    void theWatchTakesTheKeeperThatIsThere()
    {
        startEngine();
        setBusy();
        startKeeper();
        QTRY_VERIFY(!readAll(path("keeper.lock")).isEmpty());
        KeeperWatch watch(m_dir.path(), supervisorProgram(), engineCommand());
        QVERIFY(watch.setBusy(true));
        QCOMPARE(qint64(watch.keeper().pid), m_keeper.processId());
    }
    void theKeeperOfAnotherEngineIsReplaced()
    {
        startEngine();
        setBusy();
        startKeeper();
        QTRY_VERIFY(!readAll(path("keeper.lock")).isEmpty());
        const qint64 old = m_keeper.processId();
        KeeperWatch watch(m_dir.path(), supervisorProgram(), engineCommand() << u"--newer"_s);
        QVERIFY(watch.setBusy(true));
        QTRY_VERIFY(watch.keeper().pid > 0 && watch.keeper().pid != old);
        QTRY_VERIFY(readAll(path("keeper.lock")).contains("--newer"));
        QTRY_COMPARE(m_keeper.state(), QProcess::NotRunning);
        watch.stop();
        QTRY_COMPARE(watch.keeper().pid, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeeper)
#include "tst_keeper.moc"
