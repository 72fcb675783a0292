#include "fixture.h"

#include "editor/findbar.h"
#include "editor/proposalpopup.h"
#include "editor/sourceedit.h"
#include "text/journal.h"
#include "widgets/noticebar.h"
#include "workspace/filepage.h"

#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct PageFixture : Fixture
{
    QTemporaryDir state;
    QString path = folder.path() + u"/train.yml"_s;
    FilePage *page = nullptr;

    explicit PageFixture(const QByteArray &bytes)
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
        write(path, bytes);
        open();
        show();
    }
    ~PageFixture()
    {
        // The last word to the journal may be under way.
        window.reset();
        QTRY_VERIFY(QDir(state.path()).removeRecursively());
    }
    Q_DISABLE_COPY_MOVE(PageFixture)
    void show()
    {
        window->openFile(path);
        page = qobject_cast<FilePage *>(window->currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->file().kind() != text::OpenFile::Kind::None || page->file().error());
        page->editor().setFocus();
    }
    [[nodiscard]] SourceEdit &edit() const { return page->editor(); }
    [[nodiscard]] QByteArray bytes() const { return page->file().document().bytes(); }
    [[nodiscard]] QString notice() const { return page->notice().text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &edit(), key, keys);
    }
    void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClicks(focus ? focus : &edit(), text);
    }
    void press(const QString &text)
    {
        for (QPushButton *button : page->notice().findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(u"no button "_s + text));
    }
    void save()
    {
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!page->file().isSaving() && !page->isModified());
    }
    template <typename T> T *dialog()
    {
        T *found = nullptr;
        [&] { QTRY_VERIFY((found = page->findChild<T *>()) && found->isVisible()); }();
        return found;
    }
};

} // namespace

/// The page of a file as a person uses it: keys on the real window.
class TestFilePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterAndASaveChangeOnlyThatLine_data();
    void aLetterAndASaveChangeOnlyThatLine();
    void whatIsNotUtf8IsOnlyShown_data();
    void whatIsNotUtf8IsOnlyShown();
    void problemsAreMarkedWhereTheyAre();
    void aChangeOutsideComesInWithCursorAndScroll();
    void bothChangesAreMergedOnRequest();
    void aDeletedFileIsTold();
    void aFailedSaveIsToldAndACopyOffered();
    void unsavedTextComesBackAfterACrash();
    void closingAsksAndNothingStandsStillMeanwhile();
    void findingGoesThroughAllMatches();
    void replacingAllIsOneStep();
    void aBrokenExpressionIsTold();
    void oneGoesToALine();
    void theTextComesBackWhereItWas();
    void whatMayStandHereIsProposed();
    void expressionsAreProposedAsTheyAreBegun();
    void oneGoesToTheComponentAndToSteps();
    void aMisspeltKeyIsPutRight();
    void theOutlineLeadsToAPlace();
};

void TestFilePage::aLetterAndASaveChangeOnlyThatLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CR LF") << QByteArray("type: pipeline\r\njobs: {}\r\n");
    QTest::newRow("mixed ends") << QByteArray("a: 1\r\nb: 2\nc: 3\r\n\r\n\n");
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                 "a: 1\nb: 2\n");
    QTest::newRow("no final newline") << QByteArray("a: 1\nb: 2");
    QTest::newRow("tabs and odd characters")
        << QByteArray("a:\t\xC2\xA0x \xE2\x80\xA8y\t \nb: \x01\n");
}

void TestFilePage::aLetterAndASaveChangeOnlyThatLine()
{
    QFETCH(QByteArray, bytes);
    PageFixture f(bytes);
    const text::LineBuffer lines(bytes);
    for (int line = 0; line < lines.lineCount(); ++line) {
        f.page->goTo(line + 1, 1);
        f.key(Qt::Key_End);
        f.type(u"x"_s);
        f.save();
        QCOMPARE(readAll(f.path), QByteArray(bytes).insert(lines.lineEnd(line), 'x'));
        f.key(Qt::Key_Backspace);
        f.save();
        QCOMPARE(readAll(f.path), bytes);
    }
}

void TestFilePage::whatIsNotUtf8IsOnlyShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("latin 1") << QByteArray("name: caf\xE9\n") << u"name: caf\ufffd\n"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0:\0 \0\xE9\0",
                                          10)
                            << u"a: \u00e9"_s;
}

void TestFilePage::whatIsNotUtf8IsOnlyShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    PageFixture f(bytes);
    QTRY_COMPARE(f.edit().toPlainText(), shown);
    QVERIFY(!f.notice().isEmpty());
    f.type(u"x"_s);
    f.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!f.page->isModified());
    QCOMPARE(readAll(f.path), bytes);
}

void TestFilePage::problemsAreMarkedWhereTheyAre()
{
    PageFixture f(pipeline);
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.key(Qt::Key_End, Qt::ControlModifier);
    f.type(u"  second: {type: nonsense}"_s);
    QTRY_VERIFY(!f.edit().marks().isEmpty());
    const SourceMark mark = f.edit().marks().constFirst();
    QVERIFY(f.bytes().sliced(mark.begin).startsWith("nonsense"));
    QVERIFY(!f.edit().marksAt(mark.begin + 2).isEmpty());
    f.key(Qt::Key_Z, Qt::ControlModifier);
    while (f.page->isModified())
        f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.edit().marks().isEmpty());
}

void TestFilePage::aChangeOutsideComesInWithCursorAndScroll()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i)
        bytes += "key_" + QByteArray::number(i) + ": 1\n";
    PageFixture f(bytes);
    QTRY_VERIFY(f.edit().isFilled());
    f.page->goTo(200, 5);
    const int top = f.edit().verticalScrollBar()->value();
    QVERIFY(top > 0);
    QByteArray other = bytes;
    other.replace("key_3: 1", "key_3: 2").replace("key_250: 1", "key_250: 2");
    write(f.path, other);
    QTRY_COMPARE(f.bytes(), other);
    QVERIFY(!f.page->isModified());
    QCOMPARE(f.edit().textCursor().blockNumber(), 199);
    QCOMPARE(f.edit().textCursor().positionInBlock(), 4);
    QCOMPARE(f.edit().verticalScrollBar()->value(), top);
    QVERIFY(f.notice().isEmpty());
}

void TestFilePage::bothChangesAreMergedOnRequest()
{
    PageFixture f("a: 1\nb: 2\nc: 3\n");
    f.type(u"# mine "_s);
    write(f.path, "a: 1\nb: 2\nc: 33\n");
    QTRY_VERIFY(!f.notice().isEmpty());
    QCOMPARE(f.bytes(), "# mine a: 1\nb: 2\nc: 3\n");
    // Escape leads from the text to what can be done, without a mouse.
    f.key(Qt::Key_Escape);
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), u"Merge"_s);
    f.key(Qt::Key_Space);
    QTRY_COMPARE(f.bytes(), "# mine a: 1\nb: 2\nc: 33\n");
    QVERIFY(f.notice().isEmpty());
    f.edit().setFocus();
    f.save();
    QCOMPARE(readAll(f.path), "# mine a: 1\nb: 2\nc: 33\n");
}

void TestFilePage::aDeletedFileIsTold()
{
    PageFixture f("a: 1\n");
    QVERIFY(QFile::remove(f.path));
    QTRY_VERIFY(!f.notice().isEmpty());
    QCOMPARE(f.bytes(), "a: 1\n");
    f.press(u"Save"_s);
    QTRY_COMPARE(readAll(f.path), "a: 1\n");
    QTRY_VERIFY(f.notice().isEmpty());
}

void TestFilePage::aFailedSaveIsToldAndACopyOffered()
{
    PageFixture f("a: 1\n");
    f.type(u"#"_s);
    // The folder goes away under it, and a file takes its name.
    const QString moved = f.home.path() + u"/moved"_s;
    f.path = f.folder.path() + u"/sub/b.yml"_s;
    write(f.path, "b: 1\n");
    f.show();
    QVERIFY(QDir().rename(f.folder.path() + u"/sub"_s, moved));
    f.type(u"#"_s);
    f.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(f.page->file().saveError());
    QVERIFY2(f.notice().contains(f.path), qPrintable(f.notice()));
    QCOMPARE(f.bytes(), "#b: 1\n");
    f.press(u"Save a copy…"_s);
    const QString copy = f.home.path() + u"/copy.yml"_s;
    choosePath(f.page, copy);
    QTRY_COMPARE(readAll(copy), "#b: 1\n");
    QTRY_VERIFY(f.notice().contains(copy));
    QVERIFY(f.page->isModified());
    QVERIFY(QDir().rename(moved, f.folder.path() + u"/sub"_s));
    f.press(u"Save"_s);
    QTRY_COMPARE(readAll(f.path), "#b: 1\n");
    QTRY_VERIFY(f.notice().isEmpty());
}

void TestFilePage::unsavedTextComesBackAfterACrash()
{
    PageFixture f("a: 1\n");
    f.type(u"# new "_s);
    QTRY_COMPARE(text::kept(f.folder.path(), f.path).value_or(text::JournalEntry()).text,
                 "# new a: 1\n");
    // As when the program is killed: nobody is asked, nothing is saved, not even the tabs.
    f.window.reset();
    f.workspace.open({});
    f.open();
    QTRY_VERIFY(!f.window->findChildren<FilePage *>().isEmpty());
    f.show();
    QTRY_VERIFY(!f.notice().isEmpty());
    QCOMPARE(f.bytes(), "a: 1\n");
    f.press(u"Restore"_s);
    QTRY_COMPARE(f.bytes(), "# new a: 1\n");
    QVERIFY(f.page->isModified());
    QVERIFY(f.notice().isEmpty());
    QCOMPARE(
        QDir(f.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"train.yml"_s});
    f.save();
    QTRY_VERIFY(text::keptOf(f.folder.path(), f.path).empty());
}

void TestFilePage::closingAsksAndNothingStandsStillMeanwhile()
{
    PageFixture f("a: 1\n");
    f.type(u"#"_s);
    QVERIFY(!f.window->close());
    auto *box = f.dialog<QMessageBox>();
    QSignalSpy stayed(f.window.get(), &MainWindow::stayed);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(stayed.count(), 1);
    QVERIFY(f.window->isVisible());
    QTRY_VERIFY(!f.page->findChild<QMessageBox *>());
    QSignalSpy closed(f.window.get(), &MainWindow::closed);
    QVERIFY(!f.window->close());
    box = f.dialog<QMessageBox>();
    QTest::keyClick(box, Qt::Key_Return); // Save
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(readAll(f.path), "#a: 1\n");
    QVERIFY(!f.window->isVisible());
}

void TestFilePage::findingGoesThroughAllMatches()
{
    PageFixture f("step: one\nStep: two\nsteps: three\nstep: four\n");
    f.key(Qt::Key_F, Qt::ControlModifier);
    FindBar &bar = f.page->findBar();
    QVERIFY(bar.isVisible());
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    f.type(u"step"_s);
    QTRY_VERIFY(bar.isSettled());
    QTRY_COMPARE(f.edit().selection(), (text::Selection{0, 4}));
    f.key(Qt::Key_Return);
    QTRY_COMPARE(f.edit().selection(), (text::Selection{10, 14}));
    f.key(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(f.edit().selection(), (text::Selection{0, 4}));
    f.key(Qt::Key_Return, Qt::ShiftModifier); // around the end
    QTRY_COMPARE(f.edit().selection(), (text::Selection{33, 37}));
    // Whole words and case, with the keyboard alone.
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Space);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Space);
    QTRY_VERIFY(bar.isSettled());
    f.key(Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QCOMPARE(QApplication::focusWidget(), &f.edit());
    f.key(Qt::Key_Home, Qt::ControlModifier);
    f.key(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(bar.isSettled());
    QTRY_COMPARE(f.edit().selection(), (text::Selection{0, 4}));
    f.key(Qt::Key_F3);
    QTRY_COMPARE(f.edit().selection(), (text::Selection{33, 37}));
    f.key(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(f.edit().selection(), (text::Selection{0, 4}));
}

void TestFilePage::replacingAllIsOneStep()
{
    PageFixture f("in: data_1\r\nout: data_22\nother: 1\n");
    f.key(Qt::Key_H, Qt::ControlModifier);
    for (QToolButton *button : f.page->findBar().findChildren<QToolButton *>())
        if (button->accessibleName() == u"Regular expression"_s)
            button->click();
    f.type(u"data_(\\d+)"_s);
    QTRY_VERIFY(f.page->findBar().isSettled());
    const auto lines = f.page->findBar().findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    lines.at(1)->setFocus();
    f.type(u"$1_set"_s);
    f.key(Qt::Key_Return); // the first one alone
    QTRY_COMPARE(f.bytes(), "in: 1_set\r\nout: data_22\nother: 1\n");
    f.page->findBar().replaceAll();
    QTRY_COMPARE(f.bytes(), "in: 1_set\r\nout: 22_set\nother: 1\n");
    f.key(Qt::Key_Escape);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), "in: data_1\r\nout: data_22\nother: 1\n");
    QVERIFY(!f.page->isModified());
    f.key(Qt::Key_Home, Qt::ControlModifier); // what is selected would be looked for
    f.key(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(f.page->findBar().isSettled());
    f.page->findBar().replaceAll();
    QTRY_COMPARE(f.bytes(), "in: 1_set\r\nout: 22_set\nother: 1\n");
    f.key(Qt::Key_Escape);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), "in: data_1\r\nout: data_22\nother: 1\n");
}

void TestFilePage::aBrokenExpressionIsTold()
{
    PageFixture f("a: (1\n");
    f.key(Qt::Key_F, Qt::ControlModifier);
    for (QToolButton *button : f.page->findBar().findChildren<QToolButton *>())
        if (button->accessibleName() == u"Regular expression"_s)
            button->click();
    f.type(u"(1"_s);
    bool told = false;
    for (const QLabel *label : f.page->findBar().findChildren<QLabel *>())
        told = told || label->text().contains(u"regular expression"_s);
    QVERIFY(told);
    f.key(Qt::Key_Return);
    QCOMPARE(f.bytes(), "a: (1\n");
}

void TestFilePage::oneGoesToALine()
{
    PageFixture f("a: 1\nb: 2\nc: 3\n");
    f.key(Qt::Key_G, Qt::ControlModifier);
    auto *box = f.dialog<QInputDialog>();
    QTest::keyClicks(box->findChild<QLineEdit *>(), u"2:4"_s);
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(f.edit().selection(), (text::Selection{8, 8}));
}

void TestFilePage::theTextComesBackWhereItWas()
{
    QByteArray bytes;
    for (int i = 0; i < 500; ++i)
        bytes += "key_" + QByteArray::number(i) + ": 1\n";
    PageFixture f(bytes);
    QTRY_VERIFY(f.edit().isFilled());
    f.page->goTo(300, 2);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    const text::Selection where = f.edit().selection();
    f.edit().verticalScrollBar()->setValue(290);
    QVERIFY(f.window->close());
    f.window.reset();
    f.workspace.open({});
    f.open();
    f.show();
    QTRY_COMPARE(f.edit().selection(), where);
    QTRY_COMPARE(f.edit().verticalScrollBar()->value(), 290);
}

void TestFilePage::whatMayStandHereIsProposed()
{
    PageFixture f(pipeline);
    write(f.folder.path() + u"/parts/split.yml"_s,
          "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
          "name: split_data\nversion: 2\ntype: command\ncommand: echo ${{inputs.ratio}}\n"
          "environment: azureml:e:1\ninputs:\n  ratio:\n    type: number\n");
    QTRY_COMPARE(f.workspace.files().size(), 2);
    f.key(Qt::Key_End, Qt::ControlModifier);
    f.type(u"  second:"_s);
    f.key(Qt::Key_Return);
    f.type(u"compo"_s);
    f.key(Qt::Key_Space, Qt::ControlModifier);
    ProposalPopup &popup = f.page->popup();
    QTRY_VERIFY(popup.isVisible());
    QCOMPARE(popup.list().item(0)->text(), u"component"_s);
    QCOMPARE(QApplication::focusWidget(), &f.edit()); // typing goes on
    f.key(Qt::Key_Return);
    QVERIFY(!popup.isVisible());
    QVERIFY(f.bytes().endsWith("  second:\n    component: "));
    f.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup.isVisible());
    QCOMPARE(popup.list().item(0)->text(), u"azureml:split_data:2"_s);
    f.type(u"./par"_s);
    QTRY_VERIFY(popup.list().count() == 1 && popup.list().item(0)->text() == u"./parts/"_s);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup.isVisible());
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QVERIFY(f.bytes().endsWith("    component: ./parts/split.yml"));
    // The names of its inputs are known from its file.
    f.key(Qt::Key_Return);
    f.type(u"inputs:"_s);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup.isVisible());
    f.key(Qt::Key_Return);
    QVERIFY(f.bytes().endsWith("    inputs:\n      ratio: "));
    // Escape leaves the list, and only that.
    f.type(u"1"_s);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Backspace);
    f.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup.isVisible());
    const QByteArray before = f.bytes();
    f.key(Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    QCOMPARE(f.bytes(), before);
    QCOMPARE(QApplication::focusWidget(), &f.edit());
}

void TestFilePage::expressionsAreProposedAsTheyAreBegun()
{
    PageFixture f("type: command\ncommand: echo \ninputs:\n  rate: 1\n  depth: 2\n");
    f.page->goTo(2, 15);
    f.type(u"$"_s);
    f.type(u"{"_s);
    f.type(u"{"_s);
    QTRY_VERIFY(f.page->popup().isVisible());
    QCOMPARE(f.page->popup().list().count(), 2);
    f.type(u"inputs.d"_s);
    QTRY_COMPARE(f.page->popup().list().count(), 1);
    f.key(Qt::Key_Return);
    QCOMPARE(f.bytes(),
             "type: command\ncommand: echo ${{inputs.depth}}\ninputs:\n  rate: 1\n  depth: 2\n");
}

void TestFilePage::oneGoesToTheComponentAndToSteps()
{
    const QByteArray text = "type: pipeline\njobs:\n  one:\n    component: ./split.yml\n"
                            "  two:\n    type: command\n    command: echo\n"
                            "    environment: azureml:e:1\n    inputs:\n"
                            "      in: ${{parent.jobs.one.outputs.out}}\n";
    PageFixture f(text);
    const QString component = f.folder.path() + u"/split.yml"_s;
    write(component, "name: split\ntype: command\ncommand: echo\nenvironment: azureml:e:1\n");
    const qsizetype at = text.indexOf("one.outputs");
    f.edit().select({at, at});
    f.key(Qt::Key_F12);
    QTRY_COMPARE(f.edit().selection().cursor, text.indexOf("one:"));
    // By mouse as well.
    const qsizetype on = text.indexOf("split.yml") + 2;
    QTest::mouseClick(f.edit().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      f.edit().rectAt(on).center());
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + component);
}

void TestFilePage::aMisspeltKeyIsPutRight()
{
    QByteArray text = pipeline;
    text.replace("display_name", "disply_name");
    PageFixture f(text);
    QTRY_VERIFY(!f.edit().marks().isEmpty());
    f.page->goTo(3, 1);
    f.key(Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(f.bytes(), pipeline);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.bytes(), text);
}

void TestFilePage::theOutlineLeadsToAPlace()
{
    PageFixture f(pipeline);
    f.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(f.window->palette_().isVisible());
    f.type(u"first"_s);
    f.key(Qt::Key_Return);
    QTRY_COMPARE(f.edit().selection().cursor, pipeline.indexOf("first"));
    QCOMPARE(QApplication::focusWidget(), &f.edit());
}

TENON_WINDOW_TEST(TestFilePage)
#include "tst_filepage.moc"
