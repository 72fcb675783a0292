// A folder or a file is asked for: by the portal of the desktop, and by our own dialog where there
// is none.
#include "support/patience.h"
#include "widgets/pathdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalName = u"org.freedesktop.portal.Desktop"_s;

/// The file chooser of a desktop.
class FakeChooser final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileChooser")

public:
    explicit FakeChooser(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
    }
    QString request = portalPath + u"/request/old/1"_s; ///< Where it answers, as an old one does.
    QString title;
    QVariantMap options;
    bool saves = false;
    void answer(uint code, const QVariantMap &results)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << code << results;
        QVERIFY(m_bus.send(signal));
    }

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString &, const QString &heading, const QVariantMap &wishes)
    {
        title = heading;
        options = wishes;
        return QDBusObjectPath(request);
    }
    QDBusObjectPath SaveFile(const QString &window, const QString &heading,
                             const QVariantMap &wishes)
    {
        saves = true;
        return OpenFile(window, heading, wishes);
    }

private:
    QDBusConnection m_bus;
};

/// A file chooser of its own on the bus, gone at the end of the test.
class Portal
{
public:
    explicit Portal(const QString &name)
        : m_name(name)
        , m_server(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
        , chooser(m_server)
    {
        if (!m_server.registerObject(portalPath, &chooser, QDBusConnection::ExportAllSlots)
            || !m_server.registerService(portalName))
            qFatal("the portal cannot be put on the bus");
    }
    Portal(const Portal &) = delete;
    Portal &operator=(const Portal &) = delete;
    ~Portal()
    {
        m_server.unregisterService(portalName);
        QDBusConnection::disconnectFromBus(m_name);
    }

private:
    QString m_name;
    QDBusConnection m_server;

public:
    FakeChooser chooser;
};

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

QStringList namesIn(const PathDialog *dialog)
{
    QStringList all;
    const auto *list = dialog->findChild<QListWidget *>();
    for (int i = 0; i < list->count(); ++i)
        all.append(list->item(i)->text());
    return all;
}

void pressDefault(PathDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isDefault())
            button->click();
}

bool tells(const PathDialog *dialog, const QString &part)
{
    return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

} // namespace

class TestPathDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePortalAnswers();
    void aCancelledQuestionAsksNothingElse();
    void thePortalIsAskedForFilesOfAKind();
    void thePortalIsAskedWhereToSave();
    void withoutAPortalOurDialogAsks();
    void aFileIsChosenByWalkingAndByItsKind();
    void aNewFolderIsPutBesideOthers();
    void aNewFileAsksBeforeItReplaces();

private:
    Theme m_theme;
};

void TestPathDialog::thePortalAnswers()
{
    QTemporaryDir folder;
    Portal portal(u"one"_s);
    FakeChooser &chooser = portal.chooser;
    QWidget window;
    window.show();
    QString got;
    askForFolder(m_theme, &window, u"Open folder"_s, folder.path(),
                 [&got](const QString &chosen) { got = chosen; });
    QTRY_COMPARE(chooser.title, u"Open folder"_s);
    QVERIFY(chooser.options[u"directory"_s].toBool());
    QCOMPARE(chooser.options[u"current_folder"_s].toByteArray(),
             folder.path().toLocal8Bit() + '\0');
    QVERIFY(!window.findChild<PathDialog *>());
    // It is listened to only once the call has been answered.
    QTRY_VERIFY((chooser.answer(0, {{u"uris"_s, QStringList{u"file:///tmp/with%20space/"_s}}}),
                 !got.isEmpty()));
    QCOMPARE(got, u"/tmp/with space"_s);
}

void TestPathDialog::aCancelledQuestionAsksNothingElse()
{
    Portal portal(u"two"_s);
    FakeChooser &chooser = portal.chooser;
    QWidget window;
    window.show();
    bool called = false;
    askForFolder(m_theme, &window, u"Open folder"_s, QDir::tempPath(),
                 [&called](const QString &) { called = true; });
    QTRY_VERIFY(!chooser.title.isEmpty());
    const QPointer<QObject> question = window.findChild<QObject *>(Qt::FindDirectChildrenOnly);
    QVERIFY(question);
    QTRY_VERIFY((chooser.answer(1, {}), question.isNull()));
    QVERIFY(!called);
    QVERIFY(!window.findChild<PathDialog *>());
}

void TestPathDialog::withoutAPortalOurDialogAsks()
{
    QTemporaryDir folder;
    for (const auto *name : {"beta", "Alpha", ".hidden", "alpine"})
        QVERIFY(QDir(folder.path()).mkdir(QString::fromLatin1(name)));
    QWidget window;
    window.show();
    QString got;
    askForFolder(m_theme, &window, u"Open folder"_s, folder.path(),
                 [&got](const QString &chosen) { got = chosen; });
    QTRY_VERIFY(window.findChild<PathDialog *>());
    const QPointer<PathDialog> dialog = window.findChild<PathDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    auto *path = dialog->findChild<QLineEdit *>();
    const auto names = [&dialog] { return namesIn(dialog); };
    QTRY_COMPARE(names(), (QStringList{u"Alpha"_s, u"alpine"_s, u"beta"_s}));
    // What is written is completed by the list, hidden ones too where they are meant.
    QTest::keyClick(path, Qt::Key_End);
    QTest::keyClicks(path, u"/al"_s);
    QTRY_COMPARE(names(), (QStringList{u"Alpha"_s, u"alpine"_s}));
    QTest::keyClick(path, Qt::Key_Backspace);
    QTest::keyClick(path, Qt::Key_Backspace);
    QTest::keyClicks(path, u"."_s);
    QTRY_COMPARE(names(), QStringList{u".hidden"_s});
    // One that is not there is not chosen.
    QTest::keyClicks(path, u"no"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(tells(dialog, u"not found"_s));
    QVERIFY(dialog->isVisible() && got.isEmpty());
    // Return goes into a folder, Backspace out of it, the button takes it.
    path->setText(folder.path());
    Q_EMIT path->textEdited(path->text());
    QTRY_COMPARE(names().size(), 3);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(path->text(), folder.path() + u"/beta"_s);
    QTRY_VERIFY(names().isEmpty());
    QTest::keyClick(list, Qt::Key_Backspace);
    QTRY_COMPARE(path->text(), folder.path());
    QTRY_COMPARE(names().size(), 3);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(path->text(), folder.path() + u"/Alpha"_s);
    pressDefault(dialog);
    QTRY_COMPARE(got, folder.path() + u"/Alpha"_s);
    QTRY_VERIFY(!dialog);
}

void TestPathDialog::thePortalIsAskedForFilesOfAKind()
{
    Portal portal(u"three"_s);
    QWidget window;
    window.show();
    QString got;
    askForPath(m_theme, &window,
               {.kind = PathWish::Kind::File,
                .title = u"Choose a file"_s,
                .from = QDir::tempPath(),
                .name = {},
                .filters = {{u"YAML"_s, {u"*.yml"_s, u"*.yaml"_s}}, {u"All"_s, {u"*"_s}}}},
               [&got](const QString &chosen) { got = chosen; });
    QTRY_COMPARE(portal.chooser.title, u"Choose a file"_s);
    QVERIFY(!portal.chooser.saves && !portal.chooser.options.contains(u"directory"_s));
    const auto filters = portal.chooser.options[u"filters"_s].value<QDBusArgument>();
    QCOMPARE(filters.currentSignature(), u"a(sa(us))"_s);
    QString label;
    QStringList globs;
    filters.beginArray();
    filters.beginStructure();
    filters >> label;
    filters.beginArray();
    while (!filters.atEnd()) {
        uint kind = 1;
        QString glob;
        filters.beginStructure();
        filters >> kind >> glob;
        filters.endStructure();
        QCOMPARE(kind, 0u);
        globs.append(glob);
    }
    QCOMPARE(label, u"YAML"_s);
    QCOMPARE(globs, (QStringList{u"*.yml"_s, u"*.yaml"_s}));
    QTRY_VERIFY((portal.chooser.answer(0, {{u"uris"_s, QStringList{u"file:///tmp/a%23b.yml"_s}}}),
                 !got.isEmpty()));
    QCOMPARE(got, u"/tmp/a#b.yml"_s);
}

void TestPathDialog::thePortalIsAskedWhereToSave()
{
    Portal portal(u"four"_s);
    QWidget window;
    window.show();
    QString got;
    askForPath(m_theme, &window,
               {.kind = PathWish::Kind::NewFile,
                .title = u"Save"_s,
                .from = QDir::tempPath(),
                .name = u"d.zip"_s,
                .filters = {}},
               [&got](const QString &chosen) { got = chosen; });
    QTRY_COMPARE(portal.chooser.title, u"Save"_s);
    QVERIFY(portal.chooser.saves);
    QCOMPARE(portal.chooser.options[u"current_name"_s].toString(), u"d.zip"_s);
    QTRY_VERIFY((portal.chooser.answer(0, {{u"uris"_s, QStringList{u"file:///tmp/e.zip"_s}}}),
                 !got.isEmpty()));
    QCOMPARE(got, u"/tmp/e.zip"_s);
}

void TestPathDialog::aFileIsChosenByWalkingAndByItsKind()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    for (const auto *name : {"a.yml", "b.txt", "sub/c.yaml"})
        QVERIFY(write(folder.filePath(QString::fromLatin1(name))));
    QWidget window;
    window.show();
    QString got;
    askForPath(m_theme, &window,
               {.kind = PathWish::Kind::File,
                .title = u"Choose a file"_s,
                .from = folder.path(),
                .name = {},
                .filters = {{u"YAML"_s, {u"*.yml"_s, u"*.yaml"_s}}, {u"All"_s, {u"*"_s}}}},
               [&got](const QString &chosen) { got = chosen; });
    QTRY_VERIFY(window.findChild<PathDialog *>());
    const QPointer<PathDialog> dialog = window.findChild<PathDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    auto *path = dialog->findChild<QLineEdit *>();
    QTRY_COMPARE(namesIn(dialog), (QStringList{u"sub"_s, u"a.yml"_s}));
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QTRY_COMPARE(namesIn(dialog), (QStringList{u"sub"_s, u"a.yml"_s, u"b.txt"_s}));
    // A folder is gone into, not chosen; what is not there is said.
    pressDefault(dialog);
    QTRY_COMPARE(path->text(), folder.path());
    QVERIFY(dialog->isVisible() && got.isEmpty());
    path->setText(folder.filePath(u"nothing.yml"_s));
    pressDefault(dialog);
    QTRY_VERIFY(tells(dialog, u"not found"_s));
    path->setText(folder.path());
    Q_EMIT path->textEdited(path->text());
    QTRY_COMPARE(namesIn(dialog).size(), 3);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(namesIn(dialog), QStringList{u"c.yaml"_s});
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(got, folder.filePath(u"sub/c.yaml"_s));
    QTRY_VERIFY(!dialog);
}

void TestPathDialog::aNewFolderIsPutBesideOthers()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    QVERIFY(write(folder.filePath(u"note.txt"_s)));
    QWidget window;
    window.show();
    QString got;
    askForPath(m_theme, &window,
               {.kind = PathWish::Kind::NewFolder,
                .title = u"New workspace"_s,
                .from = folder.path(),
                .name = u"workspace"_s,
                .filters = {}},
               [&got](const QString &chosen) { got = chosen; });
    QTRY_VERIFY(window.findChild<PathDialog *>());
    const QPointer<PathDialog> dialog = window.findChild<PathDialog *>();
    auto *path = dialog->findChild<QLineEdit *>();
    QTRY_COMPARE(namesIn(dialog), QStringList{u"sub"_s});
    path->setText(folder.filePath(u"note.txt"_s));
    pressDefault(dialog);
    QTRY_VERIFY(tells(dialog, u"is a file"_s));
    // A name alone lies where one is, not where the program was started.
    path->setText(u"su"_s);
    Q_EMIT path->textEdited(path->text());
    QTRY_COMPARE(namesIn(dialog), QStringList{u"sub"_s});
    path->setText(u"sub/new"_s);
    Q_EMIT path->textEdited(path->text());
    QTRY_VERIFY(namesIn(dialog).isEmpty());
    pressDefault(dialog);
    QTRY_COMPARE(got, folder.filePath(u"sub/new"_s));
    QTRY_VERIFY(!dialog);
}

void TestPathDialog::aNewFileAsksBeforeItReplaces()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    QVERIFY(write(folder.filePath(u"old.zip"_s)));
    QWidget window;
    window.show();
    QString got;
    askForPath(m_theme, &window,
               {.kind = PathWish::Kind::NewFile,
                .title = u"Save"_s,
                .from = folder.path(),
                .name = u"new.zip"_s,
                .suffix = u"zip"_s,
                .filters = {}},
               [&got](const QString &chosen) { got = chosen; });
    QTRY_VERIFY(window.findChild<PathDialog *>());
    const QPointer<PathDialog> dialog = window.findChild<PathDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    auto *path = dialog->findChild<QLineEdit *>();
    QCOMPARE(path->text(), folder.filePath(u"new.zip"_s));
    QCOMPARE(path->selectedText(), u"new"_s);
    QTRY_COMPARE(namesIn(dialog), (QStringList{u"sub"_s, u"old.zip"_s}));
    // The name goes along into another folder.
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(path->text(), folder.filePath(u"sub/new.zip"_s));
    QTRY_VERIFY(namesIn(dialog).isEmpty());
    QTest::keyClick(list, Qt::Key_Backspace);
    QTRY_COMPARE(path->text(), folder.filePath(u"new.zip"_s));
    QTRY_COMPARE(namesIn(dialog).size(), 2);
    path->setText(folder.filePath(u"nowhere/new.zip"_s));
    pressDefault(dialog);
    QTRY_VERIFY(tells(dialog, u"not found"_s));
    // What is there is replaced by one who says so; a name without its ending gets that first.
    path->setText(folder.filePath(u"old"_s));
    for (const auto answer : {QMessageBox::No, QMessageBox::Yes}) {
        pressDefault(dialog);
        QTRY_VERIFY(dialog->findChild<QMessageBox *>());
        const QPointer<QMessageBox> ask = dialog->findChild<QMessageBox *>();
        QVERIFY(got.isEmpty() && ask->text().contains(u"old.zip"_s));
        ask->button(answer)->click();
        QTRY_VERIFY(!ask);
    }
    QTRY_COMPARE(got, folder.filePath(u"old.zip"_s));
    QTRY_VERIFY(!dialog);
}

int main(int argc, char *argv[])
{
    // A bus of its own: whatever portal the desktop has is not asked.
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!daemon.waitForReadyRead(60'000))
        qFatal("no dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    int result = 0;
    {
        QApplication app(argc, argv);
        TestPathDialog test;
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.kill();
    daemon.waitForFinished();
    return result;
}

#include "tst_pathdialog.moc"
