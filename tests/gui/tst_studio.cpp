#include "shell/actions.h"
#include "shell/endsignals.h"
#include "shell/instance.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/settingspage.h"
#include "shell/shortcuteditor.h"
#include "shell/studio.h"
#include "shell/theme/desktopsettings.h"
#include "support/patience.h"
#include "text/journal.h"
#include "workspace/filepage.h"

#include <KSyntaxHighlighting/Repository>

#include <QComboBox>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;

namespace {

/// All of the program but its event loop, with places of its own.
struct Fixture
{
    QTemporaryDir home;
    QTemporaryDir first, second;
    Theme theme;
    Settings settings{home.path() + u"/studio.json"_s};
    Languages languages;
    KSyntaxHighlighting::Repository syntax;
    Studio studio{theme, settings, languages, syntax};
};

/// The settings portal of a desktop, as far as its looks go.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, uint> values;
    void change(const QString &key, uint value)
    {
        values[key] = value;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        // Read() wraps twice, as the real one does.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortcutIsTakenOverAndKept();
    void settingsTakeEffectAtOnceAndAreKept();
    void aSecondStartIsHandedOver();
    void aDeadProgramIsNoProgram();
    void eachWorkspaceHasOneWindow();
    void theWindowsOfTheLastTimeComeBack();
    void aPathIsOpenedWhenItAnswers();
    void theEndOfTheSystemKeepsAll();
    void theDesktopsLookIsFollowed();
};

void TestStudio::aShortcutIsTakenOverAndKept()
{
    Fixture f;
    MainWindow &window = f.studio.newWindow();
    ShortcutEditor editor(window.actions(), f.settings);
    editor.select("view.jobs");
    auto *keys = editor.findChild<QKeySequenceEdit *>();
    auto *conflict = editor.findChild<QLabel *>(u"conflict"_s);
    // Its own shortcut is nobody else's, though many actions have none.
    QVERIFY(conflict->text().isEmpty());
    keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(conflict->text().contains(u"Run"_s));
    const auto press = [&editor](const QString &text) {
        for (QPushButton *button : editor.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        QFAIL(qPrintable(text));
    };
    press(u"Reassign"_s);
    QCOMPARE(window.action("view.jobs")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(window.action("job.run")->shortcut().isEmpty());
    // Another window, and the next start, have it as well.
    MainWindow &other = f.studio.newWindow();
    QCOMPARE(other.action("view.jobs")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(f.settings.settle(patience));
    Settings again(f.home.path() + u"/studio.json"_s);
    QCOMPARE(again.shortcuts(), f.settings.shortcuts());
    press(u"Reset all"_s);
    QCOMPARE(window.action("job.run")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QCOMPARE(other.action("job.run")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(f.settings.shortcuts().isEmpty());
}

void TestStudio::settingsTakeEffectAtOnceAndAreKept()
{
    Fixture f;
    f.theme.apply(*qApp);
    MainWindow &window = f.studio.newWindow();
    window.showSettings(SettingsPage::General);
    QCOMPARE(window.currentPage()->pageId(), u"settings"_s);
    const auto pick = [&window](const QString &name, const QVariant &value) {
        auto *box = window.findChild<QComboBox *>(name);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    };
    pick(u"settings.theme"_s, int(Theme::Choice::Dark));
    QVERIFY(f.theme.tokens().dark);
    QVERIFY(window.action("theme.dark")->isChecked());
    pick(u"settings.notify"_s, 300);
    pick(u"settings.keep"_s, 30);
    QVERIFY(f.settings.settle(patience));
    Settings again(f.home.path() + u"/studio.json"_s);
    QCOMPARE(again.theme(), Theme::Choice::Dark);
    QCOMPARE(again.keepDeletedDays(), 30);
    // The engine reads this one from the file.
    QFile file(f.home.path() + u"/studio.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[u"notifyAfter"_s].toInt(), 300);
}

void TestStudio::aSecondStartIsHandedOver()
{
    QTemporaryDir runtime;
    Instance first(runtime.path(), ":1");
    QVERIFY(!first.handOver({}));
    QVERIFY(first.isListening());
    QSignalSpy spy(&first, &Instance::asked);
    const OpenRequest wanted{u"/work/é"_s, u"/work/é/a.yml"_s, u"job_1"_s, true,
                             "token",      u"/work/ü"_s,       true};
    bool handed = false;
    std::unique_ptr<QThread> second(QThread::create([&] {
        Instance instance(runtime.path(), ":1");
        handed = instance.handOver(wanted);
    }));
    second->start();
    QTRY_COMPARE(spy.size(), 1);
    QTRY_VERIFY(second->isFinished());
    QVERIFY(handed);
    QCOMPARE(spy.first().first().value<OpenRequest>(), wanted);
    // On another display it is another program.
    Instance elsewhere(runtime.path(), ":2");
    QVERIFY(!elsewhere.handOver(wanted));
    QVERIFY(elsewhere.isListening());
}

void TestStudio::aDeadProgramIsNoProgram()
{
    QTemporaryDir runtime;
    {
        Instance dead(runtime.path(), ":1");
        QVERIFY(!dead.handOver({}));
    }
    // What a killed one leaves: a socket file nobody listens to.
    const QStringList left = QDir(runtime.path()).entryList({u"*.lock"_s});
    QCOMPARE(left.size(), 1);
    QFile socket(runtime.path() + u'/' + left.first().chopped(5));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    Instance next(runtime.path(), ":1");
    QVERIFY(!next.handOver({}));
    QVERIFY(next.isListening());
}

void TestStudio::eachWorkspaceHasOneWindow()
{
    Fixture f;
    MainWindow &empty = f.studio.newWindow();
    // The first folder goes into the window that has none.
    QCOMPARE(&f.studio.open({.folder = f.first.path()}), &empty);
    MainWindow &other = f.studio.open({.folder = f.second.path()});
    QVERIFY(&other != &empty);
    QCOMPARE(&f.studio.open({.folder = f.first.path(), .job = u"a_job"_s}), &empty);
    QCOMPARE(empty.currentPage()->pageId(), u"job/a_job"_s);
    // The token lies where Qt's Wayland part takes it from when a window is to come to the front.
    f.studio.open({.folder = f.first.path(), .token = "token-1"});
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-1");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    // Opening in one window what another has raises the other.
    MainWindow *went = nullptr;
    other.openWorkspace(f.first.path(), [&went](MainWindow &window) { went = &window; });
    QCOMPARE(went, &empty); // and what was to be done there is done there
    QVERIFY(other.windowTitle().contains(QFileInfo(f.second.path()).fileName()));
    QCOMPARE(f.studio.windows().size(), 2U);
    other.close();
    QTRY_COMPARE(f.studio.windows().size(), 1U);
}

void TestStudio::theWindowsOfTheLastTimeComeBack()
{
    Fixture f;
    f.studio.open({.folder = f.first.path()});
    f.studio.open({.folder = f.second.path()});
    QCOMPARE(f.settings.openFolders(), QStringList({f.first.path(), f.second.path()}));
    for (MainWindow *window : f.studio.windows())
        Q_EMIT window->quitWanted();
    QTRY_VERIFY(f.studio.windows().empty());
    QCOMPARE(f.settings.openFolders().size(), 2);
    Studio again(f.theme, f.settings, f.languages, f.syntax);
    again.openLastTime();
    QCOMPARE(again.windows().size(), 2U);
}

void TestStudio::aPathIsOpenedWhenItAnswers()
{
    Fixture f;
    const QString file = f.first.filePath(u"a.yml"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.close();
    // There is a window before anybody has looked.
    MainWindow &window = f.studio.open({.path = file});
    QVERIFY(window.isVisible());
    QTRY_COMPARE(window.currentPage()->pageId(), u"file/"_s + file);
    QVERIFY(window.windowTitle().contains(QFileInfo(f.first.path()).fileName()));
    f.studio.open({.path = f.second.filePath(u"nothing"_s)});
    QTRY_VERIFY(window.statusBar()->currentMessage().contains(u"There is no"_s));
    QCOMPARE(f.studio.windows().size(), 1U);

    QVERIFY(!lookedAt({.path = f.second.filePath(u"nothing"_s)}));
    QCOMPARE(lookedAt({.path = f.first.path()})->folder, f.first.path());
    QVERIFY(QDir(f.first.path()).mkpath(u".tenon"_s) && QDir(f.first.path()).mkpath(u"sub"_s));
    const auto around
        = lookedAt({.job = u"j"_s, .path = f.first.filePath(u"sub"_s), .nearest = true});
    QCOMPARE(around.value(), (OpenRequest{.folder = f.first.path(), .job = u"j"_s}));
    constexpr auto longest = std::chrono::seconds(60);
    QCOMPARE(lookedAtWithin({.path = file}, longest)->file, file);
}

void TestStudio::theEndOfTheSystemKeepsAll()
{
    Fixture f;
    qputenv("XDG_STATE_HOME", QFile::encodeName(f.home.path()));
    const QString file = f.first.filePath(u"a.yml"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write("a: 1\n") == 5);
    made.close();
    MainWindow &window = f.studio.open({.folder = f.first.path(), .file = file});
    auto *page = qobject_cast<FilePage *>(window.currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->file().document().bytes(), "a: 1\n");
    QVERIFY(page->file().document().edit({{0, {}, "# mine "}}, {0, 0}, {7, 7}));
    // Started by nohup: the end of the terminal is nothing to us.
    std::signal(SIGHUP, SIG_IGN);
    EndSignals signals_;
    QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
    QSignalSpy spy(&signals_, &EndSignals::endWanted);
    connect(&signals_, &EndSignals::endWanted, &f.studio, &Studio::keepAll);
    QCOMPARE(::raise(SIGTERM), 0);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(f.studio.settle(patience));
    QVERIFY(f.settings.settle(patience));
    QCOMPARE(text::kept(f.first.path(), file).value_or(text::JournalEntry()).text, "# mine a: 1\n");
    const Settings again(f.home.path() + u"/studio.json"_s);
    QCOMPARE(again.openFolders(), QStringList{f.first.path()});
    QCOMPARE(again.session(f.first.path())[u"current"_s].toString(), u"file/"_s + file);
    qunsetenv("XDG_STATE_HOME");
}

void TestStudio::theDesktopsLookIsFollowed()
{
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead(30'000))
        QSKIP("no dbus-daemon here");
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    {
        FakePortal portal;
        portal.values = {{u"color-scheme"_s, 1}, {u"contrast"_s, 0}, {u"reduced-motion"_s, 1}};
        QDBusConnection server = QDBusConnection::connectToBus(address, u"portal"_s);
        QVERIFY(server.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(u"org.freedesktop.portal.Desktop"_s));
        Theme theme;
        theme.apply(*qApp);
        DesktopSettings desktop;
        connect(&desktop, &DesktopSettings::changed, &theme, &Theme::setDesktopLook);
        desktop.start(QDBusConnection::connectToBus(address, u"studio"_s));
        QTRY_VERIFY(theme.tokens().dark);
        QTRY_VERIFY(theme.reducedMotion());
        QVERIFY(!theme.tokens().highContrast);
        portal.change(u"color-scheme"_s, 2);
        QTRY_VERIFY(!theme.tokens().dark);
        portal.change(u"contrast"_s, 1);
        QTRY_VERIFY(theme.tokens().highContrast);
        portal.change(u"reduced-motion"_s, 0);
        QTRY_VERIFY(!theme.reducedMotion());
        // What the person chose is stronger.
        theme.choose(Theme::Choice::Dark);
        portal.change(u"contrast"_s, 0);
        QTRY_VERIFY(!desktop.look().highContrast);
        QVERIFY(theme.tokens().dark);
    }
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"studio"_s);
    daemon.kill();
    daemon.waitForFinished();
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestStudio test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_studio.moc"
