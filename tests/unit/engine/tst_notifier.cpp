#include "base/platform/files.h"
#include "base/platform/process.h"
#include "engine/notifier.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::engine;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(platform::replaceFile(path, bytes, platform::Sync::No));
}

} // namespace

/// Stands on a bus as the desktop's notification server.
class FakeServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice
    {
        QString title, body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Notice> notices;
    QList<quint32> closed;
    QStringList able{u"actions"_s, u"body"_s, u"body-markup"_s};

public Q_SLOTS:
    QStringList GetCapabilities() { return able; }
    quint32 Notify(const QString &, quint32, const QString &, const QString &summary,
                   const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        notices << Notice{summary, body, actions, hints};
        return quint32(notices.size());
    }
    void CloseNotification(quint32 id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &key);
    void ActivationToken(quint32 id, const QString &token);
    void NotificationClosed(quint32 id, quint32 reason);
};

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void aLongJobIsToldWithButtons();
    void theUsersTimeAndTheWorkspacesOwnDecide();
    void theButtonsStartTheStudio();
    void itSpeaksTheUsersLanguage();
    void aServerWithoutButtonsOrMarkupGetsNone();
    void withoutABusOrAServerNothingHappens();
    void aBusThatHangsHoldsUpNothing();
    void theEngineTellsWithNoWindowOpen();

private:
    [[nodiscard]] Notifier::Options options() const
    {
        return {m_home->path() + u"/my work"_s, m_home->path() + u"/studio"_s,
                m_home->path() + u"/studio.json"_s, m_home->path(), m_address};
    }
    void serve(const QString &path, const QString &name);

    QProcess m_daemon;
    QString m_address;
    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeServer> m_server;
};

void TestNotifier::initTestCase()
{
    // As on a real system: the bus is where the runtime folder is, whatever the environment says.
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s,
                                      u"--address=unix:path="_s + m_runtime.path() + u"/bus"_s});
    if (!m_daemon.waitForStarted())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"server"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"server"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestNotifier::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkdir(u"my work"_s));
    m_server = std::make_unique<FakeServer>();
    QDBusConnection bus(u"server"_s);
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/Notifications"_s, m_server.get(),
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    // In the place of the studio: says how it was started.
    write(m_home->path() + u"/studio"_s,
          "#!/bin/sh\n{ pwd; printf '%s\\n' \"$@\" \"$XDG_ACTIVATION_TOKEN\"; } > \"$0.new\"\n"
          "mv \"$0.new\" \"$0.said\"\n");
    QFile::setPermissions(m_home->path() + u"/studio"_s,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestNotifier::cleanup()
{
    // The bus reads what is registered on a thread of its own.
    QDBusConnection(u"server"_s).unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_server.reset();
}

void TestNotifier::aLongJobIsToldWithButtons()
{
    Notifier notifier(options());
    QSignalSpy waiting(&notifier, &Notifier::waitingChanged);
    EndedJob job{u"merry_island"_s, u"Digits <1>"_s, false, 3'725'000'000, {}, {}};
    notifier.jobEnded(job);
    QTRY_COMPARE(m_server->notices.size(), 1);
    const auto notice = m_server->notices.constFirst();
    QCOMPARE(notice.title, u"Digits <1> has completed"_s);
    QCOMPARE(notice.body, u"Workspace my work, after 1 h 2 min"_s);
    QCOMPARE(notice.actions, (QStringList{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s,
                                          u"open-log"_s, u"Open log"_s}));
    QCOMPARE(notice.hints.value(u"desktop-entry"_s).toString(), u"tenon-studio"_s);
    QTRY_COMPARE(notifier.waiting(), 1);

    job.failed = true;
    job.error
        = Error{Error::Code::Internal, "pipeline.steps-failed", {{u"steps"_s, u"a<b"_s}}, {}, {}};
    notifier.jobEnded(job);
    QTRY_COMPARE(m_server->notices.size(), 2);
    QCOMPARE(m_server->notices.constLast().title, u"Digits <1> has failed"_s);
    // Bodies are markup where the server says so.
    QVERIFY(m_server->notices.constLast().body.contains(u"a&lt;b"_s));
    QTRY_COMPARE(notifier.waiting(), 2);
    m_server->CloseNotification(1);
    QTRY_COMPARE(notifier.waiting(), 1);
    QVERIFY(!waiting.isEmpty());
}

void TestNotifier::theUsersTimeAndTheWorkspacesOwnDecide()
{
    Notifier notifier(options());
    const auto tell = [&](const char *name, int seconds, std::optional<int> after = {}) {
        notifier.jobEnded({QString::fromLatin1(name), {}, false, seconds * 1'000'000LL, {}, after});
    };
    tell("short", 59);
    tell("never", 5000, -1);
    tell("long", 60);
    tell("asked for", 1, 0);
    QTRY_COMPARE(m_server->notices.size(), 2);
    QCOMPARE(m_server->notices[0].title, u"long has completed"_s);
    QCOMPARE(m_server->notices[1].title, u"asked for has completed"_s);
    // Settings are read anew each time.
    write(m_home->path() + u"/studio.json"_s, R"({"notifyAfter": 300})");
    tell("below", 299);
    tell("above", 300);
    QTRY_COMPARE(m_server->notices.size(), 3);
    QCOMPARE(m_server->notices[2].title, u"above has completed"_s);
    write(m_home->path() + u"/studio.json"_s, R"({"notifyAfter": -1})");
    tell("none", 10'000);
    tell("last", 1, 1);
    QTRY_COMPARE(m_server->notices.size(), 4);
    QCOMPARE(m_server->notices[3].title, u"last has completed"_s);
}

void TestNotifier::theButtonsStartTheStudio()
{
    {
        Notifier notifier(options());
        notifier.jobEnded({u"merry_island"_s, {}, false, 61'000'000, {}, {}});
        QTRY_COMPARE(notifier.waiting(), 1);
        const QString said = m_home->path() + u"/studio.said"_s;
        Q_EMIT m_server->ActivationToken(1, u"token-7"_s);
        Q_EMIT m_server->ActionInvoked(1, u"open-log"_s);
        QTRY_VERIFY(QFileInfo::exists(said));
        QCOMPARE(*platform::readFile(said),
                 QFile::encodeName(m_home->path())
                     + "/my work\n--job\nmerry_island\n--log\ntoken-7\n");
        QFile::remove(said);
        // A notice of somebody else is none of ours.
        Q_EMIT m_server->ActionInvoked(99, u"show"_s);
        Q_EMIT m_server->ActionInvoked(1, u"show"_s);
        QTRY_VERIFY(QFileInfo::exists(said));
        QCOMPARE(*platform::readFile(said),
                 QFile::encodeName(m_home->path()) + "/my work\n--job\nmerry_island\ntoken-7\n");
        QVERIFY(m_server->closed.isEmpty());
    }
    // Buttons that nobody answers any more are taken away.
    QTRY_COMPARE(m_server->closed, QList<quint32>{1});
}

void TestNotifier::itSpeaksTheUsersLanguage()
{
    // A catalogue of one text, made here.
    write(m_home->path() + u"/t.ts"_s,
          "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"pl\"><context>"
          "<name>messages</name><message><source>%{job} has completed</source>"
          "<translation>Zako\xc5\x84"
          "czono: %{job}</translation></message></context></TS>");
    QProcess lrelease;
    lrelease.start(QStringLiteral(TENON_LRELEASE),
                   {m_home->path() + u"/t.ts"_s, u"-qm"_s, m_home->path() + u"/tenon_pl.qm"_s});
    QVERIFY(lrelease.waitForFinished());
    QCOMPARE(lrelease.exitCode(), 0);
    write(m_home->path() + u"/studio.json"_s, R"({"language": "pl"})");
    Notifier notifier(options());
    notifier.jobEnded({u"a"_s, {}, false, 61'000'000, {}, {}});
    QTRY_COMPARE(m_server->notices.size(), 1);
    QCOMPARE(m_server->notices[0].title, u"Zakończono: a"_s);
    // A language that is no name is no way into other folders.
    write(m_home->path() + u"/studio.json"_s, R"({"language": "../tenon_pl"})");
    notifier.jobEnded({u"b"_s, {}, false, 61'000'000, {}, {}});
    QTRY_COMPARE(m_server->notices.size(), 2);
    QCOMPARE(m_server->notices[1].title, u"b has completed"_s);
}

void TestNotifier::aServerWithoutButtonsOrMarkupGetsNone()
{
    m_server->able = QStringList{u"body"_s};
    Notifier notifier(options());
    EndedJob job{u"a"_s, {}, true, 61'000'000, {}, {}};
    job.error
        = Error{Error::Code::Internal, "pipeline.steps-failed", {{u"steps"_s, u"a<b"_s}}, {}, {}};
    notifier.jobEnded(job);
    QTRY_COMPARE(m_server->notices.size(), 1);
    QVERIFY(m_server->notices[0].actions.isEmpty());
    QVERIFY(m_server->notices[0].body.contains(u"a<b"_s));
    QCOMPARE(notifier.waiting(), 0);
}

void TestNotifier::withoutABusOrAServerNothingHappens()
{
    auto elsewhere = options();
    elsewhere.bus = u"unix:path="_s + m_home->path() + u"/no bus"_s;
    Notifier lost(elsewhere);
    lost.jobEnded({u"a"_s, {}, false, 61'000'000, {}, {}});
    // The bus is there, the server is not; when one comes, the next job is told.
    QDBusConnection bus(u"server"_s);
    QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
    Notifier notifier(options());
    notifier.jobEnded({u"unheard"_s, {}, false, 61'000'000, {}, {}});
    QTRY_VERIFY([&] {
        // The name that the notifier made is on the bus once its call has gone out.
        return bus.interface()->registeredServiceNames().value().size() >= 3;
    }());
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    const auto toldOf = [&](const QString &title) {
        return std::ranges::any_of(m_server->notices,
                                   [&](const auto &notice) { return notice.title == title; });
    };
    notifier.jobEnded({u"heard"_s, {}, false, 61'000'000, {}, {}});
    QTRY_VERIFY(toldOf(u"heard has completed"_s));
    QCOMPARE(lost.waiting(), 0);
    // Where an address is looked for.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "autolaunch:");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->path()));
    QVERIFY(!Notifier::busAddress().contains(m_home->path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    QCOMPARE(Notifier::busAddress(), u"unix:path="_s + m_runtime.path() + u"/bus"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/somewhere/else");
    QCOMPARE(Notifier::busAddress(), u"unix:path=/somewhere/else"_s);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void TestNotifier::aBusThatHangsHoldsUpNothing()
{
    // Takes connections and never says a word, as a bus that was stopped.
    QLocalServer silent;
    QVERIFY(silent.listen(m_home->path() + u"/silent"_s));
    QSignalSpy connected(&silent, &QLocalServer::newConnection);
    auto hanging = options();
    hanging.bus = u"unix:path="_s + m_home->path() + u"/silent"_s;
    auto notifier = std::make_unique<Notifier>(hanging);
    notifier->jobEnded({u"a"_s, {}, false, 61'000'000, {}, {}});
    QTRY_VERIFY(!connected.isEmpty());
    // Ending does not wait for it: were it to, the test would run into its time limit.
    notifier.reset();
    QVERIFY(m_server->notices.isEmpty());
}

void TestNotifier::theEngineTellsWithNoWindowOpen()
{
    const QString program = QStringLiteral(TENON_BIN_DIR) + u"/tenon"_s;
    if (!QFileInfo::exists(program))
        QSKIP("the program is not built");
    const QString folder = m_home->path() + u"/my work"_s;
    write(folder + u"/one.yml"_s,
          "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
          "type: command\ndisplay_name: One\ncommand: \"true\"\nenvironment: azureml:none:1\n");
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        // The server stands on this thread: its events go on.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return -1;
        return process.exitCode();
    };
    QCOMPARE(run({u"workspace"_s, u"set"_s, u"notify-after"_s, u"soon"_s}), 1);
    QCOMPARE(run({u"workspace"_s, u"set"_s, u"notify-after"_s, u"off"_s}), 0);
    QCOMPARE(run({u"job"_s, u"create"_s, u"--file"_s, u"one.yml"_s, u"--stream"_s}), 0);
    QCOMPARE(run({u"workspace"_s, u"set"_s, u"notify-after"_s, u"0"_s}), 0);
    QCOMPARE(run({u"job"_s, u"create"_s, u"--file"_s, u"one.yml"_s, u"--stream"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->notices.size(), 1, 20'000);
    QCOMPARE(m_server->notices[0].title, u"One has completed"_s);
    QCOMPARE(run({u"engine"_s, u"stop"_s}), 0);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
