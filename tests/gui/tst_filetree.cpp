#include "fixture.h"

#include "editor/sourceedit.h"
#include "shell/undobar.h"
#include "workspace/copyprogress.h"
#include "workspace/filepage.h"
#include "workspace/newfiledialog.h"
#include "workspace/placeform.h"
#include "workspace/renamedialog.h"
#include "workspace/workspacetree.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray component = "$schema: https://azuremlschemas.azureedge.net/latest/"
                             "commandComponent.schema.json\n"
                             "type: command\n"
                             "name: prepare\n"
                             "version: \"1\"\n"
                             "environment: azureml:e:1\n"
                             "command: echo one\n";
/// Refers to parts/prepare.yml, with what a person may have in such a file.
const QByteArray referring = "type: pipeline\r\n"
                             "# parts/prepare.yml is used below\r\n"
                             "jobs:\n"
                             "  first:\n"
                             "    type: command\n"
                             "    component: './parts/prepare.yml'   # here\n"
                             "    inputs: {a: 1}";

struct TreeFixture : Fixture
{
    /// The trash is this test's own, and on the file system of its folders.
    TreeFixture()
    {
        for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"})
            qputenv(name, QFile::encodeName(home.path()));
        QStandardPaths::setTestModeEnabled(false);
    }
    ~TreeFixture() { QStandardPaths::setTestModeEnabled(true); }
    Q_DISABLE_COPY_MOVE(TreeFixture)
    [[nodiscard]] QString at(const QString &relative) const
    {
        return folder.path() + u'/' + relative;
    }
    void make(const QString &relative, const QByteArray &bytes = "text\n") const
    {
        write(at(relative), bytes);
    }
    [[nodiscard]] WorkspaceTree &tree() const { return window->tree(); }
    [[nodiscard]] QTreeView &view() const { return *tree().view(); }
    [[nodiscard]] items::TreeModel &model() const { return tree().model(); }
    [[nodiscard]] QLineEdit &filter() const { return *tree().findChild<QLineEdit *>(); }
    [[nodiscard]] QModelIndex entry(const QString &relative) const
    {
        return model().indexOf(u"entry/"_s + at(relative));
    }
    [[nodiscard]] QModelIndex filesSection() const { return model().indexOf(u"section/file"_s); }
    void openFiles()
    {
        view().expand(filesSection());
        QTRY_VERIFY(model().rowCount(filesSection()) > 0);
    }
    void pick(const QString &relative)
    {
        tree().showInFiles(at(relative));
        QTRY_COMPARE(tree().selectedFile(), at(relative));
        view().setFocus();
        QTRY_VERIFY(window->action("file.rename")->isEnabled());
    }
    FilePage *show(const QString &relative)
    {
        window->openFile(at(relative));
        auto *page = qobject_cast<FilePage *>(window->currentPage());
        [&] { QTRY_VERIFY(page && page->file().kind() != text::OpenFile::Kind::None); }();
        return page;
    }
    template <typename T> T *dialog()
    {
        T *found = nullptr;
        [&] { QTRY_VERIFY((found = window->findChild<T *>()) && found->isVisible()); }();
        return found;
    }
    /// Presses the button with the keyboard once it can be pressed.
    static void press(QWidget *in, const QString &text)
    {
        QPushButton *button = nullptr;
        for (QPushButton *each : in->findChildren<QPushButton *>())
            if (each->text() == text)
                button = each;
        QVERIFY2(button, qPrintable(text));
        QTRY_VERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static void type(const PlaceForm &form, const QString &name, const QString &folder = {})
    {
        const auto fields = form.findChildren<QLineEdit *>();
        fields.at(0)->setFocus();
        fields.at(0)->selectAll();
        QTest::keyClicks(fields.at(0), name);
        if (folder.isNull())
            return;
        fields.at(1)->selectAll();
        QTest::keyClick(fields.at(1), Qt::Key_Backspace);
        QTest::keyClicks(fields.at(1), folder);
    }
    /// Drags `paths` over the entry `on` and lets go.
    void drop(const QStringList &paths, const QString &on)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint at = view().visualRect(entry(on)).center();
        // What offers a move as well gets a copy.
        QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                            Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent event(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }
    /// Titles under `parent`, those of open entries with what is in them.
    [[nodiscard]] QString shown(const QModelIndex &parent) const
    {
        QStringList texts;
        for (int i = 0; i < model().rowCount(parent); ++i) {
            const QModelIndex index = model().index(i, 0, parent);
            QString text = index.data().toString();
            if (view().isExpanded(index) && model().rowCount(index) > 0)
                text += u'(' + shown(index) + u')';
            texts.append(text);
        }
        return texts.join(u' ');
    }
};

} // namespace

/// The section Files of the tree and what is done with files in it, on a real window.
class TestFileTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersAreListedWhenTheyAreOpened();
    void theFilterFindsFilesInFoldersThatWereNeverOpened();
    void theFilterGivesBackWhatWasOpen();
    void whatTheFilterDoesNotFindIsSaid();
    void manyFilesStayQuick();
    void aNewComponentIsMadeWhereOneIs();
    void theMenuIsAlsoOnEmptyGround();
    void aRenameTakesReferencesAlongByteForByte();
    void aRenamedFileKeepsItsPageAndItsUndo();
    void whatTheSearchFindsCanBeLeftOut();
    void whatGoesToTheTrashClosesItsPageAndComesBack();
    void withoutATrashNothingIsLost();
    void anUndoThatWouldLoseWorkIsRefused();
    void copiesArePutBesideTheirOriginals();
    void whatRefersToItIsToldBeforeItGoes();
    void aLayoutIsNoFileOfItsOwn();
    void anAnswerForAnotherWorkspaceIsDropped();
    void filesAreDroppedOnFolders();
    void severalFilesAreMovedAtOnce();
    void aLongCopyIsShownAndCalledOff();
    void pathsAreCopied();
};

void TestFileTree::foldersAreListedWhenTheyAreOpened()
{
    TreeFixture f;
    f.make(u"train.yml"_s, pipeline);
    f.make(u"src/train.py"_s);
    f.make(u"src/lib/util.py"_s);
    f.make(u"data/part10.csv"_s);
    f.make(u"data/part9.csv"_s);
    f.make(u".hidden/x"_s);
    f.make(u"src/__pycache__/x.pyc"_s);
    f.open();
    QAbstractItemModelTester tester(&f.model());
    f.openFiles();
    QTRY_COMPARE(f.shown(f.filesSection()), u"data src train.yml"_s);
    // With the keyboard: Right opens a folder, Return a file.
    f.view().setFocus();
    f.view().setCurrentIndex(f.entry(u"src"_s));
    // Also where somebody else has asked already and the answer has not come yet.
    f.model().fetchMore(f.entry(u"src"_s));
    QTest::keyClick(&f.view(), Qt::Key_Right);
    QTRY_COMPARE(f.shown(f.filesSection()), u"data src(lib train.py) train.yml"_s);
    f.view().setCurrentIndex(f.entry(u"src/train.py"_s));
    QTest::keyClick(&f.view(), Qt::Key_Return);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"src/train.py"_s));
    f.view().expand(f.entry(u"data"_s));
    QTRY_COMPARE(f.shown(f.entry(u"data"_s)), u"part9.csv part10.csv"_s);
    // What others do is seen, at the top and in what is open.
    f.make(u"src/later.py"_s);
    QTRY_COMPARE(f.shown(f.entry(u"src"_s)), u"lib later.py train.py"_s);
    f.make(u"notes.md"_s);
    QTRY_VERIFY(f.entry(u"notes.md"_s).isValid());
    QVERIFY(QDir(f.at(u"src"_s)).removeRecursively());
    QTRY_COMPARE(f.shown(f.filesSection()), u"data(part9.csv part10.csv) notes.md train.yml"_s);
    // The same file stands by its kind as well; an entry knows what kind it is.
    QTRY_COMPARE(f.model().data(u"entry/"_s + f.at(u"train.yml"_s))->icon, u"pipeline"_s);
    QVERIFY(f.model().indexOf(u"file/"_s + f.at(u"train.yml"_s)).isValid());
}

void TestFileTree::theFilterFindsFilesInFoldersThatWereNeverOpened()
{
    TreeFixture f;
    f.make(u"train.yml"_s, pipeline);
    f.make(u"a/b/c/deep_needle.txt"_s);
    f.make(u"a/b/other.txt"_s);
    f.make(u"z/Needle.py"_s);
    f.make(u"node_modules/needle.js"_s);
    f.open();
    QAbstractItemModelTester tester(&f.model());
    QTRY_VERIFY(f.model().data(u"file/"_s + f.at(u"train.yml"_s)));
    f.filter().setFocus();
    QTest::keyClicks(&f.filter(), u"needle"_s);
    QTRY_COMPARE(f.shown({}), u"Files(a(b(c(deep_needle.txt))) z(Needle.py))"_s);
    // With a slash it is a part of the path.
    f.filter().setText(u"b/o"_s);
    QTRY_COMPARE(f.shown({}), u"Files(a(b(other.txt)))"_s);
    // What comes later is found as well.
    f.make(u"b/old/x"_s);
    QTRY_COMPARE(f.shown({}), u"Files(a(b(other.txt)) b(old(x)))"_s);
    // A file that is ours is found by its name in its section, too.
    f.filter().setText(u"TRAIN.y"_s);
    QTRY_COMPARE(f.shown({}), u"Pipelines(Two steps) Files(train.yml)"_s);
}

void TestFileTree::theFilterGivesBackWhatWasOpen()
{
    TreeFixture f;
    f.make(u"src/lib/util.py"_s);
    f.make(u"src/train.py"_s);
    f.make(u"other/x.txt"_s);
    f.open();
    f.openFiles();
    f.view().expand(f.entry(u"src"_s));
    QTRY_VERIFY(f.entry(u"src/lib"_s).isValid());
    f.view().expand(f.entry(u"src/lib"_s));
    QTRY_COMPARE(f.shown(f.filesSection()), u"other src(lib(util.py) train.py)"_s);
    f.view().setCurrentIndex(f.entry(u"src/lib/util.py"_s));
    f.filter().setText(u"x."_s);
    QTRY_COMPARE(f.shown({}), u"Files(other(x.txt))"_s);
    QVERIFY(f.tree().pickedFiles().isEmpty());
    f.filter().setText(u"util"_s);
    QTRY_COMPARE(f.shown({}), u"Files(src(lib(util.py)))"_s);
    f.view().setCurrentIndex(f.entry(u"src/lib/util.py"_s));
    f.filter().clear();
    QTRY_COMPARE(f.shown(f.filesSection()), u"other src(lib(util.py) train.py)"_s);
    f.tree().showInFiles(f.at(u"other/x.txt"_s));
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"other/x.txt"_s));
}

void TestFileTree::whatTheFilterDoesNotFindIsSaid()
{
    TreeFixture f;
    f.make(u"a.txt"_s);
    f.open();
    f.filter().setText(u"nowhere"_s);
    const auto said = [&f] {
        for (const QLabel *label : f.tree().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"nowhere"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(said());
    f.filter().clear();
    QVERIFY(!said());
    QTRY_VERIFY(f.model().rowCount() > 5);
}

// Times are printed, not judged.
void TestFileTree::manyFilesStayQuick()
{
    TreeFixture f;
    constexpr int folders = 4, inEach = 10'000;
    for (int i = 0; i < folders; ++i) {
        QDir().mkpath(f.at(u"d%1"_s.arg(i)));
        for (int j = 0; j < inEach; ++j) {
            QFile file(f.at(u"d%1/part_%2.csv"_s.arg(i).arg(j)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    f.open();
    f.openFiles();
    QTRY_VERIFY(f.entry(u"d0"_s).isValid());
    QElapsedTimer timer;
    for (int i = 0; i < folders; ++i) {
        const QString name = u"d%1"_s.arg(i);
        f.view().expand(f.entry(name));
        QTRY_COMPARE(f.model().rowCount(f.entry(name)), inEach);
    }
    QCOMPARE(f.entry(u"d0/part_10.csv"_s).row(), 10);
    QCoreApplication::processEvents();
    f.view().collapse(f.entry(u"d0"_s));
    timer.start();
    f.view().expand(f.entry(u"d0"_s));
    f.view().viewport()->repaint();
    qInfo("expand %d: %.1f ms", inEach, double(timer.nsecsElapsed()) / 1e6);
    for (const QString &text : {u"p"_s, u"pa"_s, u"part_99"_s, u"part_999"_s, u""_s}) {
        timer.start();
        f.filter().setText(text);
        f.view().viewport()->repaint();
        qInfo("filter '%s' of %d: %.1f ms", qPrintable(text), folders * inEach,
              double(timer.nsecsElapsed()) / 1e6);
        if (!text.isEmpty())
            QTRY_VERIFY(f.model().indexOf(u"more/file"_s).isValid()
                        || f.model().rowCount(f.entry(u"d3"_s)) < 200);
        timer.start();
        QCoreApplication::processEvents();
        qInfo("   then %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    }
    QTRY_COMPARE(f.model().rowCount(f.entry(u"d3"_s)), inEach);
}

void TestFileTree::aNewComponentIsMadeWhereOneIs()
{
    TreeFixture f;
    f.make(u"parts/notes.txt"_s);
    f.make(u"parts/component.yml"_s, component);
    f.open();
    f.pick(u"parts/notes.txt"_s);
    f.window->action("file.new-component")->trigger();
    auto *dialog = f.dialog<NewFileDialog>();
    // The proposed name is free, the folder that of what is selected.
    QTRY_COMPARE(dialog->form().path(), f.at(u"parts/component-2.yml"_s));
    QTRY_VERIFY(dialog->form().isRight());
    f.type(dialog->form(), u"a/b.yml"_s);
    QVERIFY(!dialog->form().isRight());
    QVERIFY(!dialog->form().problem().isEmpty());
    f.type(dialog->form(), u"component.yml"_s);
    QTRY_VERIFY(dialog->form().problem().contains(u"already"_s));
    f.type(dialog->form(), u"x.yml"_s, u"../elsewhere"_s);
    QVERIFY(!dialog->form().problem().isEmpty());
    f.type(dialog->form(), u"x.yml"_s, u"nowhere"_s);
    QTRY_VERIFY(dialog->form().problem().contains(u"nowhere"_s));
    f.type(dialog->form(), u"my part.yml"_s, u"parts"_s);
    QTRY_VERIFY(dialog->form().isRight());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"parts/my part.yml"_s));
    QCOMPARE(readAll(f.at(u"parts/my part.yml"_s)),
             files::newFileText(files::NewKind::Component, u"my_part"_s));
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"parts/my part.yml"_s));
    QTRY_VERIFY(f.model().data(u"file/"_s + f.at(u"parts/my part.yml"_s)));
    // It can be undone, and its page goes with it.
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"parts/my part.yml"_s)));
    QTRY_VERIFY(f.window->currentPage()->pageId() != u"file/"_s + f.at(u"parts/my part.yml"_s));
}

void TestFileTree::theMenuIsAlsoOnEmptyGround()
{
    TreeFixture f;
    f.make(u"a.txt"_s);
    f.open();
    f.pick(u"a.txt"_s);
    const QPoint at(20, f.view().viewport()->height() - 5);
    QVERIFY(!f.view().indexAt(at).isValid());
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.view().viewport()->mapToGlobal(at));
    QApplication::sendEvent(f.view().viewport(), &event);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QStringList texts;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            texts.append(action->text());
    QCOMPARE(texts, QStringList{u"New"_s});
    QCOMPARE(menu->actions().constFirst()->isSeparator() ? 1 : 0, 0);
    menu->close();
    f.window->action("file.new-folder")->trigger();
    auto *dialog = f.dialog<NewFileDialog>();
    f.type(dialog->form(), u"made"_s);
    QTRY_VERIFY(dialog->form().isRight());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(QFileInfo(f.at(u"made"_s)).isDir());
    QTRY_VERIFY(f.entry(u"made"_s).isValid());
    QTRY_COMPARE(f.tree().selectedNode().path, f.at(u"made"_s));
}

void TestFileTree::aRenameTakesReferencesAlongByteForByte()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.make(u"train.yml"_s, referring);
    f.make(u"other.yml"_s, "services:\n  a: {file: parts/prepare.yml}\n");
    f.open();
    // Text that is not saved is saved first, or nothing happens.
    FilePage *page = f.show(u"train.yml"_s);
    page->goTo(7, 1);
    QTest::keyClick(&page->editor(), Qt::Key_End);
    QTest::keyClicks(&page->editor(), u" # x"_s);
    QVERIFY(page->isModified());
    f.pick(u"parts/prepare.yml"_s);
    QTest::keyClick(&f.view(), Qt::Key_F2);
    f.press(f.dialog<QMessageBox>(), u"Cancel"_s);
    QVERIFY(page->isModified());
    QVERIFY(!f.window->findChild<RenameDialog *>());
    QTRY_VERIFY(!f.window->findChild<QMessageBox *>());
    f.window->activateWindow(); // not every platform gives it back after a question
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_F2);
    f.press(f.dialog<QMessageBox>(), u"Save and go on"_s);
    auto *dialog = f.dialog<RenameDialog>();
    QVERIFY(!page->isModified());
    QCOMPARE(readAll(f.at(u"train.yml"_s)), referring + " # x");
    f.type(dialog->form(), u"clean.yml"_s);
    auto *places = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(places->isVisible());
    // What is ours is ticked; what may mean something else is not.
    QStringList seen;
    for (int i = 0; i < places->topLevelItemCount(); ++i)
        for (int j = 0; j < places->topLevelItem(i)->childCount(); ++j) {
            const auto *item = places->topLevelItem(i)->child(j);
            seen.append(u"%1:%2:%3:%4"_s.arg(places->topLevelItem(i)->text(0), item->text(0),
                                             item->text(2),
                                             item->checkState(0) == Qt::Checked ? u"x"_s : u"-"_s));
        }
    QVERIFY2(seen.contains(u"train.yml:line 6:./parts/clean.yml:x"_s), qPrintable(seen.join(u' ')));
    for (const QString &line : seen)
        QVERIFY2(!line.startsWith(u"other.yml"_s) || line.endsWith(u'-'), qPrintable(line));
    f.press(dialog, u"Rename"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"parts/clean.yml"_s)));
    QVERIFY(!QFileInfo::exists(f.at(u"parts/prepare.yml"_s)));
    const QByteArray wanted
        = QByteArray(referring + " # x").replace("'./parts/prepare.yml'", "'./parts/clean.yml'");
    QTRY_COMPARE(readAll(f.at(u"train.yml"_s)), wanted);
    QCOMPARE(readAll(f.at(u"parts/clean.yml"_s)), component);
    // The page that refers to it shows what is on the disk.
    QTRY_COMPARE(page->file().document().bytes(), wanted);
    QVERIFY(!page->isModified());
    // The bar takes it back, all of it.
    auto *bar = f.window->findChild<UndoBar *>();
    QTRY_VERIFY(bar->isVisible());
    f.press(bar, u"Undo"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"parts/prepare.yml"_s)));
    QTRY_COMPARE(readAll(f.at(u"train.yml"_s)), referring + " # x");
    QTRY_VERIFY(!bar->isVisible());
}

void TestFileTree::aRenamedFileKeepsItsPageAndItsUndo()
{
    TreeFixture f;
    f.make(u"src/a.py"_s, "one\ntwo\n");
    f.open();
    FilePage *page = f.show(u"src/a.py"_s);
    page->goTo(2, 1);
    QTest::keyClicks(&page->editor(), u"x"_s);
    bool saved = false;
    page->save([&saved](bool done) { saved = done; });
    QTRY_VERIFY(saved);
    // Saving again what is saved, and while it is being saved, is answered as well.
    saved = false;
    page->save([&saved](bool done) { saved = done; });
    bool again = false;
    page->save([&again](bool done) { again = done; });
    QTRY_VERIFY(saved && again);
    page->goTo(2, 2);
    f.window->showHome();
    // The folder is what is renamed.
    f.tree().showInFiles(f.at(u"src"_s));
    QTRY_COMPARE(f.tree().selectedNode().path, f.at(u"src"_s));
    f.view().setFocus();
    QTRY_VERIFY(f.window->action("file.rename")->isEnabled());
    f.window->action("file.rename")->trigger();
    auto *dialog = f.dialog<RenameDialog>();
    f.type(dialog->form(), u"code"_s);
    f.press(dialog, u"Rename"_s);
    QTRY_COMPARE(page->pageId(), u"file/"_s + f.at(u"code/a.py"_s));
    QCOMPARE(page->editor().selection().cursor, 5);
    f.window->action("view.back")->trigger();
    QCOMPARE(f.window->currentPage(), page);
    QTest::keyClick(&page->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->file().document().bytes(), "one\ntwo\n");
    saved = false;
    page->save([&saved](bool done) { saved = done; });
    QTRY_VERIFY(saved);
    QCOMPARE(readAll(f.at(u"code/a.py"_s)), "one\ntwo\n");
    QVERIFY(!QFileInfo::exists(f.at(u"src"_s)));
    // It follows what others write there.
    f.make(u"code/a.py"_s, "three\n");
    QTRY_COMPARE(page->file().document().bytes(), "three\n");
}

void TestFileTree::whatTheSearchFindsCanBeLeftOut()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.make(u"train.yml"_s, referring);
    f.open();
    f.pick(u"parts/prepare.yml"_s);
    f.window->action("file.rename")->trigger();
    auto *dialog = f.dialog<RenameDialog>();
    f.type(dialog->form(), u"clean.yml"_s);
    auto *places = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(places->isVisible());
    places->setFocus();
    places->setCurrentItem(places->topLevelItem(0)->child(0));
    QTest::keyClick(places, Qt::Key_Space);
    QCOMPARE(places->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    // It stays so while one types on.
    f.type(dialog->form(), u"clean2.yml"_s);
    QTRY_VERIFY(places->isVisible()
                && places->topLevelItem(0)->child(0)->text(2) == u"./parts/clean2.yml"_s);
    QCOMPARE(places->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    f.press(dialog, u"Rename"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"parts/clean2.yml"_s)));
    QCOMPARE(readAll(f.at(u"train.yml"_s)), referring);
}

void TestFileTree::whatGoesToTheTrashClosesItsPageAndComesBack()
{
    TreeFixture f;
    f.make(u"a.txt"_s, "a\n");
    f.make(u"b.txt"_s, "b\n");
    f.open();
    FilePage *page = f.show(u"a.txt"_s);
    QTest::keyClicks(&page->editor(), u"x"_s);
    f.pick(u"a.txt"_s);
    f.view().selectionModel()->select(f.entry(u"b.txt"_s), QItemSelectionModel::Select);
    QCOMPARE(f.tree().pickedFiles().size(), 2);
    QVERIFY(!f.window->action("file.rename")->isEnabled());
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    f.press(f.dialog<QMessageBox>(), u"Save and go on"_s);
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"a.txt"_s)) && !QFileInfo::exists(f.at(u"b.txt"_s)));
    QTRY_VERIFY(f.window->currentPage()->pageId() != u"file/"_s + f.at(u"a.txt"_s));
    QTRY_VERIFY(!f.entry(u"a.txt"_s).isValid());
    QTRY_VERIFY(f.window->findChild<UndoBar *>()->isVisible());
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"a.txt"_s)) && QFileInfo::exists(f.at(u"b.txt"_s)));
    QCOMPARE(readAll(f.at(u"a.txt"_s)), "xa\n");
    QTRY_VERIFY(!f.window->findChild<UndoBar *>()->isVisible());
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"b.txt"_s));
}

void TestFileTree::withoutATrashNothingIsLost()
{
    TreeFixture f;
    // Where the trash would be there is a file.
    write(f.home.path() + u"/Trash"_s, "");
    f.make(u"a.txt"_s);
    f.open();
    f.pick(u"a.txt"_s);
    f.window->action("file.trash")->trigger();
    auto *box = f.dialog<QMessageBox>();
    QVERIFY(box->informativeText().contains(u"a.txt"_s));
    QVERIFY(QFileInfo::exists(f.at(u"a.txt"_s)));
    QVERIFY(!f.window->action("file.undo")->isEnabled());
    box->close();
}

void TestFileTree::anUndoThatWouldLoseWorkIsRefused()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.make(u"train.yml"_s, referring);
    f.open();
    f.pick(u"parts/prepare.yml"_s);
    f.window->action("file.rename")->trigger();
    auto *dialog = f.dialog<RenameDialog>();
    f.type(dialog->form(), u"clean.yml"_s);
    f.press(dialog, u"Rename"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"parts/clean.yml"_s)));
    QTRY_VERIFY(f.window->action("file.undo")->isEnabled());
    f.make(u"train.yml"_s, "type: pipeline\njobs: {}\n");
    f.window->action("file.undo")->trigger();
    auto *box = f.dialog<QMessageBox>();
    QVERIFY(box->informativeText().contains(u"train.yml"_s));
    QVERIFY(QFileInfo::exists(f.at(u"parts/clean.yml"_s)));
    QCOMPARE(readAll(f.at(u"train.yml"_s)), "type: pipeline\njobs: {}\n");
    box->close();
}

void TestFileTree::copiesArePutBesideTheirOriginals()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.open();
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.pick(u"parts/prepare.yml"_s);
    f.window->action("file.duplicate")->trigger();
    QTRY_VERIFY(QFileInfo::exists(f.at(u"parts/prepare-2.yml"_s)));
    QTRY_COMPARE(readAll(f.at(u"parts/prepare-2.yml"_s)),
                 QByteArray(component).replace("name: prepare", "name: prepare_2"));
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"parts/prepare-2.yml"_s));
}

void TestFileTree::whatRefersToItIsToldBeforeItGoes()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.make(u"train.yml"_s, referring);
    f.open();
    f.pick(u"parts/prepare.yml"_s);
    for (const bool go : {false, true}) {
        f.window->action("file.trash")->trigger();
        auto *box = f.dialog<QMessageBox>();
        QVERIFY(box->informativeText().contains(u"train.yml: jobs.first.component"_s));
        QVERIFY(QFileInfo::exists(f.at(u"parts/prepare.yml"_s)));
        f.press(box, go ? u"Move to trash"_s : u"Cancel"_s);
        QTRY_VERIFY(!f.window->findChild<QMessageBox *>());
    }
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"parts/prepare.yml"_s)));
    QCOMPARE(readAll(f.at(u"train.yml"_s)), referring);
}

void TestFileTree::severalFilesAreMovedAtOnce()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.make(u"parts/note.txt"_s);
    f.make(u"train.yml"_s, referring);
    f.make(u"shared/old.txt"_s);
    f.open();
    f.openFiles();
    QTRY_VERIFY(f.entry(u"shared"_s).isValid());
    FilePage *page = f.show(u"parts/note.txt"_s);
    f.drop({f.at(u"parts/prepare.yml"_s), f.at(u"parts/note.txt"_s)}, u"shared"_s);
    auto *box = f.dialog<QMessageBox>();
    QVERIFY(box->informativeText().contains(u"train.yml"_s));
    f.press(box, u"Move"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"shared/note.txt"_s)));
    QTRY_VERIFY(QFileInfo::exists(f.at(u"shared/prepare.yml"_s)));
    QTRY_COMPARE(readAll(f.at(u"train.yml"_s)),
                 QByteArray(referring).replace("'./parts/prepare.yml'", "'./shared/prepare.yml'"));
    QTRY_COMPARE(page->path(), f.at(u"shared/note.txt"_s));
    // One undo brings all of it back.
    QTRY_VERIFY(f.window->action("file.undo")->isEnabled());
    f.window->action("file.undo")->trigger();
    QTRY_VERIFY(QFileInfo::exists(f.at(u"parts/note.txt"_s)));
    QTRY_COMPARE(readAll(f.at(u"train.yml"_s)), referring);
    QVERIFY(QFileInfo::exists(f.at(u"parts/prepare.yml"_s)));
}

void TestFileTree::aLongCopyIsShownAndCalledOff()
{
    TreeFixture f;
    f.open();
    auto copying = std::make_shared<files::Copying>();
    CopyProgress progress(copying, f.at(u"data"_s), f.window.get());
    QVERIFY(!progress.isVisible());
    QTRY_VERIFY(progress.isVisible());
    auto *bar = progress.findChild<QProgressBar *>();
    QCOMPARE(bar->maximum(), 0); // nobody knows yet how much it is
    copying->all = 1000;
    copying->done = 250;
    QTRY_COMPARE(bar->value() * 4, bar->maximum());
    f.press(&progress, u"Cancel"_s);
    QVERIFY(copying->stop);
    QVERIFY(!progress.isVisible());
}

void TestFileTree::aLayoutIsNoFileOfItsOwn()
{
    TreeFixture f;
    f.make(u"train.yml"_s, pipeline);
    f.make(u"train.layout.json"_s, "{}\n");
    f.make(u"old/x"_s);
    f.open();
    f.openFiles();
    const auto told = [&f](const QString &words) {
        const auto labels = f.window->findChild<UndoBar *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == words; });
    };
    f.pick(u"train.yml"_s);
    f.window->action("file.duplicate")->trigger();
    QTRY_VERIFY(QFileInfo::exists(f.at(u"train-2.layout.json"_s)));
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"train-2.yml"_s));
    QVERIFY(told(u"Made train-2.yml"_s));
    f.window->action("file.trash")->trigger();
    QTRY_VERIFY(told(u"train-2.yml is in the trash"_s));
    f.window->action("file.undo")->trigger();
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"train-2.yml"_s));
    f.drop({f.at(u"train.yml"_s), f.at(u"train.layout.json"_s)}, u"old"_s);
    f.press(f.dialog<QMessageBox>(), u"Move"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"old/train.layout.json"_s)));
    QTRY_COMPARE(f.tree().selectedFile(), f.at(u"old/train.yml"_s));
    QVERIFY(told(u"Moved train.yml to "_s + f.at(u"old/train.yml"_s)));
}

void TestFileTree::anAnswerForAnotherWorkspaceIsDropped()
{
    TreeFixture f;
    f.make(u"parts/prepare.yml"_s, component);
    f.make(u"train.yml"_s, referring);
    f.open();
    f.pick(u"parts/prepare.yml"_s);
    f.window->action("file.trash")->trigger();
    QTemporaryDir other;
    f.window->openWorkspace(other.path());
    // What is asked later is answered later.
    f.window->action("file.new-folder")->trigger();
    auto *dialog = f.dialog<NewFileDialog>();
    f.type(dialog->form(), u"later"_s);
    f.press(dialog, u"Create"_s);
    QTRY_VERIFY(QFileInfo::exists(other.filePath(u"later"_s)));
    QVERIFY(!f.window->findChild<QMessageBox *>());
    QVERIFY(QFileInfo::exists(f.at(u"parts/prepare.yml"_s)));
}

void TestFileTree::filesAreDroppedOnFolders()
{
    TreeFixture f;
    QTemporaryDir elsewhere;
    write(elsewhere.path() + u"/set/x.csv"_s, "1,2\n");
    f.make(u"data/set/old.csv"_s);
    f.make(u"a.txt"_s);
    f.open();
    f.openFiles();
    QTRY_VERIFY(f.entry(u"data"_s).isValid());
    f.drop({elsewhere.path() + u"/set"_s}, u"data"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"data/set-2/x.csv"_s)));
    QVERIFY(QFileInfo::exists(elsewhere.path() + u"/set/x.csv"_s));
    QTRY_VERIFY(f.window->action("file.undo")->isEnabled());
    f.window->action("file.undo")->trigger();
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"data/set-2"_s)));
    // What is the workspace's own is moved, with what refers to it.
    f.drop({f.at(u"a.txt"_s)}, u"data"_s);
    auto *dialog = f.dialog<RenameDialog>();
    QCOMPARE(dialog->form().path(), f.at(u"data/a.txt"_s));
    f.press(dialog, u"Move"_s);
    QTRY_VERIFY(QFileInfo::exists(f.at(u"data/a.txt"_s)));
    QVERIFY(!QFileInfo::exists(f.at(u"a.txt"_s)));
}

void TestFileTree::pathsAreCopied()
{
    TreeFixture f;
    f.make(u"src/a.py"_s);
    f.open();
    f.show(u"src/a.py"_s);
    // The file of the page that is current.
    QTRY_VERIFY(f.window->action("file.copy-path")->isEnabled());
    f.window->action("file.copy-path")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), f.at(u"src/a.py"_s));
    f.window->action("file.copy-relative-path")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"src/a.py"_s);
    f.window->showHome();
    QTRY_VERIFY(!f.window->action("file.copy-path")->isEnabled());
    QVERIFY(f.window->action("file.new-file")->isEnabled());
}

TENON_WINDOW_TEST(TestFileTree)
#include "tst_filetree.moc"
