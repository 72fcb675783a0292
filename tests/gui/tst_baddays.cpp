// A workspace nobody may write to, and one whose disk is full: the window lives, says what is wrong
// and loses no text. Each is a mount in a user namespace of its own, in which the test runs itself.
#include "fixture.h"

#include "editor/sourceedit.h"
#include "widgets/noticebar.h"
#include "workspace/filepage.h"
#include "workspace/newfiledialog.h"
#include "workspace/placeform.h"
#include "workspace/workspacetree.h"

#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTreeView>

namespace {

constexpr int longestMs = 150'000;
const char *const placeVariable = "TENON_TEST_PLACE";

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs the test `name` once more where `mount` (a shell's, of the folder $1) has been done.
/// False: that is not possible here.
bool within(const QString &mount, const char *name)
{
    if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0)
        return false;
    const QTemporaryDir place;
    write(place.path() + u"/train.yml"_s, "a: 1\n");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(placeVariable), place.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); // the display is another user's
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, mount + u" && exec \"$2\" \"$3\""_s,
                                 u"sh"_s, place.path(), QCoreApplication::applicationFilePath(),
                                 QString::fromLatin1(name)});
    [&] { QVERIFY(process.waitForFinished(longestMs)); }();
    [&] { QCOMPARE(process.exitCode(), 0); }();
    return true;
}

/// A window on the place that was mounted.
struct PlaceFixture : Fixture
{
    const QString place = qEnvironmentVariable(placeVariable);
    const QString file = place + u"/train.yml"_s;
    FilePage *page = nullptr;

    PlaceFixture()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(home.path()));
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(theme, settings, languages, workspace, syntax);
        window->show();
        window->openWorkspace(place);
        window->openFile(file);
        page = qobject_cast<FilePage *>(window->currentPage());
        [&] { QTRY_COMPARE(bytes(), "a: 1\n"); }();
    }
    [[nodiscard]] QByteArray bytes() const { return page->file().document().bytes(); }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = page->findChild<NoticeBar *>();
        return bar && bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button->click();
        QFAIL(qPrintable(text));
    }
    void save() const
    {
        page->editor().setFocus();
        window->action("file.save")->trigger();
    }
};

bool isMounted()
{
    return qEnvironmentVariableIsSet(placeVariable);
}

} // namespace

class TestBadDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyMayWrite();
    void theDiskIsFull();
};

void TestBadDays::nobodyMayWrite()
{
    if (!isMounted()) {
        if (!within(u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\""_s,
                    "nobodyMayWrite"))
            QSKIP("user namespaces are not allowed here");
        return;
    }
    PlaceFixture f;
    QTest::keyClicks(&f.page->editor(), u"# mine "_s);
    f.save();
    QTRY_VERIFY(f.page->file().saveError());
    QTRY_VERIFY2(f.notice().contains(f.file), qPrintable(f.notice()));
    QCOMPARE(f.bytes(), "# mine a: 1\n");
    QVERIFY(f.page->isModified());
    // The way out: the text goes elsewhere.
    f.press(u"Save a copy…"_s);
    choosePath(f.page, f.home.filePath(u"copy.yml"_s));
    QTRY_COMPARE(readAll(f.home.filePath(u"copy.yml"_s)), "# mine a: 1\n");
    // The tree lists what is there, and what would make something says why it cannot.
    f.window->tree().showInFiles(f.file);
    QTRY_COMPARE(f.window->tree().selectedFile(), f.file);
    f.window->action("file.duplicate")->trigger();
    const auto boxShown = [&f] {
        for (QMessageBox *box : f.window->findChildren<QMessageBox *>())
            if (box->isVisible())
                return box;
        return static_cast<QMessageBox *>(nullptr);
    };
    // Unsaved text would be saved first.
    QTRY_VERIFY(boxShown());
    boxShown()->close();
    QTRY_VERIFY(!boxShown());
    f.window->action("file.new-folder")->trigger();
    NewFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = f.window->findChild<NewFileDialog *>()));
    QTest::keyClicks(dialog->form().findChildren<QLineEdit *>().at(0), u"data"_s);
    // Beside the field, before anybody tries.
    QTRY_VERIFY(!dialog->form().problem().isEmpty());
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(button->text() != u"Create"_s || !button->isEnabled());
    dialog->close();
    QVERIFY(!QFileInfo::exists(f.place + u"/.tenon"_s));
}

void TestBadDays::theDiskIsFull()
{
    if (!isMounted()) {
        if (!within(u"mount -t tmpfs -o size=400k tmpfs \"$1\" && printf 'a: 1\\n' > "
                    "\"$1/train.yml\""_s,
                    "theDiskIsFull"))
            QSKIP("user namespaces are not allowed here: no small disk to fill");
        return;
    }
    PlaceFixture f;
    // The journal is on the disk that is full, too.
    qputenv("XDG_STATE_HOME", QFile::encodeName(f.place + u"/state"_s));
    QFile ballast(f.place + u"/ballast"_s);
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    const QByteArray typed = "# " + QByteArray(60'000, 'y') + "\n";
    QVERIFY(f.page->file().document().edit({{0, {}, typed}}, {0, 0}, {typed.size(), typed.size()}));
    f.save();
    QTRY_VERIFY(f.page->file().saveError());
    QTRY_VERIFY2(f.notice().contains(f.file), qPrintable(f.notice()));
    QCOMPARE(f.bytes(), typed + "a: 1\n");
    QCOMPARE(readAll(f.file), "a: 1\n");         // the old text is whole
    QTest::keyClicks(&f.page->editor(), u"#"_s); // and one types on
    QVERIFY(f.page->isModified());
    QVERIFY(ballast.remove());
    f.press(u"Save"_s);
    QTRY_VERIFY(!f.page->isModified());
    QVERIFY(readAll(f.file).contains(typed.first(1000)));
    QTRY_VERIFY(f.notice().isEmpty());
}

TENON_WINDOW_TEST(TestBadDays)

#include "tst_baddays.moc"
