#include "editor/sourceedit.h"
#include "gui/livefixture.h"
#include "items/jobsmodel.h"
#include "runs/codelist.h"
#include "runs/comparepage.h"
#include "runs/jobpage.h"
#include "runs/registerpanel.h"
#include "runs/submitpanel.h"
#include "shell/jobactions.h"
#include "shell/settingspage.h"
#include "store/opening.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

/// What can be done with jobs, on a real window with a real engine.
class TestJobActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeletedJobComesBackUntilTheTrashIsEmptied();
    void severalJobsOfTheTableAreArchivedAtOnce();
    void aJobOfTheTreeIsCancelled();
    void aJobIsRunAgainAsItWas();
    void aCloneBeginsWithTheJobsInputs();
    void theFormShowsTheCodeAndRunsWhatIsNotSaved();
    void whatCouldNotBeLeftOutCanBeTriedAgain();
    void theCommandLineIsOnTheClipboard();
    void actionsThatMakeNoSenseAreOff();
    void twoJobsAreComparedSideBySide();
    void aJobIsComparedWithTheOneItWasRunAgainFrom();
    void anOutputIsRegisteredAsAModel();
    void theTableHasColumnsThatAreSortedFilteredAndKept();
    void anOutputIsTakenOutAsACopy();
    void theTrashIsEmptiedOnlyAfterAQuestion();
    void theTableReadsPagesAsOneScrolls();

private:
    static QStringList enabled(const MainWindow &window)
    {
        QStringList ids;
        for (const QByteArray &id : JobActions::ids())
            if (!id.isEmpty() && window.action(id)->isEnabled())
                ids.append(QString::fromLatin1(id));
        return ids;
    }
    static void openMenu(QTreeView *view)
    {
        const QPoint at = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view->viewport(), &menu);
    }
    /// Chooses an entry of the open context menu with the keyboard alone.
    static void choose(const QString &text)
    {
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        for (int i = 0; i < menu->actions().size() + 1; ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text)
                return QTest::keyClick(menu, Qt::Key_Return);
        }
        QFAIL(qPrintable(text));
    }
};

void TestJobActions::aDeletedJobComesBackUntilTheTrashIsEmptied()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"one.yml"_s);
    f.window->openJob(name);
    auto *bar = f.window->findChild<UndoBar *>();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(f.window->action("job.delete")->isEnabled());
    f.window->action("job.delete")->trigger();
    QTRY_VERIFY(bar->isVisible());
    const auto texts = [bar] {
        QString all;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QVERIFY2(texts().contains(u"bytes"_s) || texts().contains(u"kB"_s)
                 || texts().contains(u"KiB"_s),
             qPrintable(texts()));
    QVERIFY(f.row(name)->deleted);
    QTRY_VERIFY(f.window->action("job.restore")->isEnabled());
    QVERIFY(!f.window->action("job.delete")->isEnabled());
    // The bar's button is reached and pressed with the keyboard.
    auto *undo = bar->findChild<QPushButton *>();
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_VERIFY(!f.row(name)->deleted);
    QVERIFY(!bar->isVisible());
    // What is gone for good cannot be taken back.
    QTRY_VERIFY(f.window->action("job.delete")->isEnabled());
    f.window->action("job.delete")->trigger();
    QTRY_VERIFY(bar->isVisible());
    f.call(u"workspace.gc"_s, {{u"emptyTrash"_s, true}});
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!f.row(name));
}

void TestJobActions::severalJobsOfTheTableAreArchivedAtOnce()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString a = f.run(u"one.yml"_s);
    const QString b = f.run(u"one.yml"_s);
    f.window->showJobs({});
    auto *view = f.window->currentPage()->findChild<QTreeView *>();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.window->currentPage()->pickedJobs().size(), 2);
    QVERIFY(!f.window->action("job.again")->isEnabled());
    openMenu(view);
    choose(u"Archive"_s);
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY(f.row(a)->archived && f.row(b)->archived);
    // They stand where archived ones are shown, and come back from there.
    auto *state = f.window->currentPage()->findChild<QComboBox *>();
    state->setCurrentIndex(state->findText(u"Archived"_s));
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setFocus();
    view->selectAll();
    QTRY_VERIFY(f.window->action("job.restore")->isEnabled());
    f.window->action("job.restore")->trigger();
    QTRY_VERIFY(!f.row(a)->archived && !f.row(b)->archived);
    // The Delete key puts both into the trash.
    state->setCurrentIndex(0);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setFocus();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_VERIFY(f.row(a)->deleted && f.row(b)->deleted);
    QTRY_VERIFY(f.window->findChild<UndoBar *>()->isVisible());
}

void TestJobActions::aJobOfTheTreeIsCancelled()
{
    LiveFixture f;
    write(f.folder.path() + u"/long.yml"_s,
          QByteArray(oneJob).replace("echo \"${{inputs.word}}\" >",
                                     "while :; do sleep 0.1; done; echo >"));
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name
        = f.call(u"job.submit"_s, {{u"file"_s, f.folder.path() + u"/long.yml"_s}})[u"name"]
              .toString();
    const QString key = u"job/"_s + name;
    QTRY_VERIFY(f.window->tree().model().data(key) != nullptr);
    f.window->tree().select(key);
    QTreeView *view = f.window->tree().view();
    view->setFocus();
    QTRY_COMPARE(f.row(name)->state, int(assets::JobState::Running));
    QTRY_VERIFY(f.window->action("job.cancel")->isEnabled());
    QVERIFY(!f.window->action("job.delete")->isEnabled());
    openMenu(view);
    choose(u"Cancel job"_s);
    QTRY_COMPARE(f.row(name)->state, int(assets::JobState::Canceled));
    QTRY_VERIFY(!f.window->action("job.cancel")->isEnabled());
}

void TestJobActions::aJobIsRunAgainAsItWas()
{
    LiveFixture f;
    write(f.folder.path() + u"/code/say.sh"_s, "echo old\n");
    const QByteArray withCode = QByteArray(oneJob).replace("command: echo \"${{inputs.word}}\"",
                                                           "code: ./code\ncommand: sh say.sh");
    write(f.folder.path() + u"/one.yml"_s, withCode);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString first = f.run(u"one.yml"_s);
    // Neither the file nor the code are as they were.
    write(f.folder.path() + u"/code/say.sh"_s, "echo new\n");
    write(f.folder.path() + u"/one.yml"_s, "type: command\ncommand: exit 1\n");
    f.window->openJob(first);
    QTRY_VERIFY(f.window->action("job.again-as-was")->isEnabled());
    f.window->action("job.again-as-was")->trigger();
    QTRY_VERIFY(f.window->currentPage()->pageId() != u"job/"_s + first);
    const QString second = f.window->currentPage()->pageId().sliced(4);
    QTRY_COMPARE(f.row(second)->state, int(assets::JobState::Completed));
    QVERIFY(!f.row(second)->reusedFrom);
    QCOMPARE(f.row(second)->snapshot, f.row(first)->snapshot);
    QCOMPARE(
        QJsonDocument::fromJson(f.row(second)->properties).object()[u"tenon.rerun_of"].toString(),
        first);
    QProcess tenon;
    tenon.start(QStringLiteral(TENON_BIN_DIR "/tenon"),
                {u"--workspace"_s, f.folder.path(), u"job"_s, u"download"_s, second,
                 u"--download-path"_s, f.home.path() + u"/out"_s});
    QVERIFY(tenon.waitForFinished());
    QDirIterator it(f.home.path() + u"/out"_s, {u"word.txt"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    QVERIFY(it.hasNext());
    QFile word(it.next());
    QVERIFY(word.open(QIODevice::ReadOnly));
    QCOMPARE(word.readAll(), "old\n");
}

void TestJobActions::aCloneBeginsWithTheJobsInputs()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name
        = f.run(u"one.yml"_s, {{u"set"_s, QJsonArray{QJsonArray{u"inputs.word"_s, u"second"_s}}},
                               {u"displayName"_s, u"Named"_s},
                               {u"experiment"_s, u"trials"_s}});
    f.window->openJob(name);
    QTRY_VERIFY(f.window->action("job.clone")->isEnabled());
    f.window->action("job.clone")->trigger();
    const auto field = [&f](const QString &named) -> QLineEdit * {
        for (auto *edit : f.window->findChildren<QLineEdit *>())
            if (edit->accessibleName() == named && edit->isVisible())
                return edit;
        return nullptr;
    };
    QTRY_VERIFY(field(u"word"_s));
    QCOMPARE(field(u"word"_s)->text(), u"second"_s);
    QTRY_COMPARE(field(u"Display name"_s)->text(), u"Named"_s);
    QCOMPARE(field(u"Experiment"_s)->text(), u"trials"_s);
    QTest::keyClick(field(u"word"_s), Qt::Key_Return);
    QTRY_VERIFY(f.window->currentPage()->pageId() != u"job/"_s + name);
    const QString clone = f.window->currentPage()->pageId().sliced(4);
    QTRY_COMPARE(f.row(clone)->state, int(assets::JobState::Completed));
    QVERIFY(f.row(clone)->reusedFrom); // the same inputs
    QCOMPARE(f.row(clone)->experiment, u"trials"_s);
}

void TestJobActions::theFormShowsTheCodeAndRunsWhatIsNotSaved()
{
    LiveFixture f;
    write(f.folder.path() + u"/code/say.sh"_s, "echo said\n");
    write(f.folder.path() + u"/code/data/big.bin"_s, QByteArray(5000, 'x'));
    const QString path = f.folder.path() + u"/one.yml"_s;
    const QByteArray saved = QByteArray(oneJob).replace("command: echo \"${{inputs.word}}\"",
                                                        "code: ./code\ncommand: sh say.sh");
    write(path, saved);
    f.open();
    f.call(u"workspace.trust"_s);
    f.window->openFile(path);
    auto *page = qobject_cast<FilePage *>(f.window->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->file().document().bytes(), saved);
    QVERIFY(page->editor().apply({{{0, {}, "description: typed\n"}}, {0, 0}}));
    QTRY_VERIFY(f.window->action("job.run")->isEnabled());
    f.window->action("job.run")->trigger();
    CodeList *code = nullptr;
    QTRY_VERIFY((code = f.window->findChild<CodeList *>()) && code->isVisible());
    auto *form = f.window->findChild<SubmitPanel *>();
    // The code is one line until it is wanted; a folder of it is left out by one click.
    QTreeWidget &tree = code->tree();
    QVERIFY(!tree.isVisible());
    code->findChild<QPushButton *>()->click();
    const auto entry = [&tree](const QString &name) -> QTreeWidgetItem * {
        return tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    QVERIFY(entry(u"say.sh"_s));
    QVERIFY(entry(u"data/"_s));
    QVERIFY2(entry(u"data/"_s)->text(1).contains(u"4.88"), qPrintable(entry(u"data/"_s)->text(1)));
    const QModelIndex leave = tree.indexFromItem(entry(u"data/"_s), 2);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(leave).center());
    QTRY_VERIFY(!entry(u"data/"_s) && entry(u"say.sh"_s));
    QFile rules(f.folder.path() + u"/code/.amlignore"_s);
    QVERIFY(rules.open(QIODevice::ReadOnly));
    QCOMPARE(rules.readAll(), "/data/\n");
    // Tags are told when they are none.
    QLineEdit *tags = nullptr;
    QPushButton *run = nullptr;
    for (auto *edit : form->findChildren<QLineEdit *>())
        tags = edit->accessibleName() == u"Tags"_s ? edit : tags;
    for (auto *button : form->findChildren<QPushButton *>())
        run = button->text() == u"Run"_s ? button : run;
    tags->setText(u"nobody"_s);
    QVERIFY(!run->isEnabled());
    tags->setText(u"owner=me, goal=a=b"_s);
    QVERIFY(run->isEnabled());
    run->click();
    QTRY_VERIFY(f.window->currentPage()->pageId().startsWith(u"job/"_s));
    const QString name = f.window->currentPage()->pageId().sliced(4);
    QTRY_COMPARE(f.row(name)->state, int(assets::JobState::Completed));
    QCOMPARE(f.row(name)->description, u"typed"_s);
    QCOMPARE(QJsonDocument::fromJson(f.row(name)->tags).object(),
             (QJsonObject{{u"owner"_s, u"me"_s}, {u"goal"_s, u"a=b"_s}}));
    // The file stays as it was, and the text as it is.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), saved);
    QVERIFY(page->isModified());
    page->editor().undoStep();
}

void TestJobActions::whatCouldNotBeLeftOutCanBeTriedAgain()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 1500; ++i)
        write(folder.filePath(u"code/many/%1/x"_s.arg(i)), "x");
    write(folder.filePath(u"code/say.sh"_s), "echo said\n");
    CodeList code(folder.path(), nullptr);
    code.resize(600, 400);
    code.setSources({{folder.filePath(u"code"_s), {}}});
    QTRY_VERIFY(code.isVisible() || !code.isHidden());
    code.show();
    code.findChild<QPushButton *>()->click();
    QTreeWidget &tree = code.tree();
    const auto entry = [&tree](const QString &name) -> QTreeWidgetItem * {
        return tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    QTRY_VERIFY(entry(u"many/"_s));
    // As many rows of folders as of files.
    entry(u"many/"_s)->setExpanded(true);
    QCOMPARE(entry(u"many/"_s)->childCount(), 1001);
    QVERIFY(entry(u"many/"_s)->child(1000)->text(0).contains(u"500"_s));
    entry(u"many/"_s)->setExpanded(false);
    QVERIFY(entry(u"say.sh"_s));
    const QString offered = entry(u"say.sh"_s)->text(2);
    QVERIFY(!offered.isEmpty());
    // Something that is no file has the name of the rules.
    QVERIFY(QDir(folder.path()).mkdir(u"code/.amlignore"_s));
    QSignalSpy left(&code, &CodeList::leftOut);
    const auto leave = [&] {
        tree.scrollToItem(entry(u"say.sh"_s));
        tree.setCurrentItem(entry(u"say.sh"_s));
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Delete);
    };
    const auto told = [&code] {
        for (const auto *label : code.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                return true;
        return false;
    };
    QVERIFY(QTest::qWaitForWindowActive(&code));
    leave();
    QTRY_VERIFY(told());
    QCOMPARE(left.size(), 0);
    QTRY_COMPARE(entry(u"say.sh"_s)->text(2), offered);
    QVERIFY(QDir(folder.path()).rmdir(u"code/.amlignore"_s));
    leave();
    QTRY_COMPARE(left.size(), 1);
    QTRY_VERIFY(!entry(u"say.sh"_s));
}

void TestJobActions::theCommandLineIsOnTheClipboard()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(
        u"one.yml"_s, {{u"set"_s, QJsonArray{QJsonArray{u"inputs.word"_s, u"it's two"_s}}}});
    f.window->openJob(name);
    QTRY_VERIFY(f.window->action("job.copy-command")->isEnabled());
    QApplication::clipboard()->clear();
    f.window->action("job.copy-command")->trigger();
    QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"tenon job create "_s));
    // A shell runs it, and the job is the same one.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, QApplication::clipboard()->text() + u" --stream"_s});
    QVERIFY(shell.waitForFinished(-1));
    QVERIFY2(shell.exitCode() == 0, (QApplication::clipboard()->text().toUtf8() + '\n'
                                     + shell.readAllStandardError() + shell.readAllStandardOutput())
                                        .constData());
    f.window->showJobs({});
    auto *view = f.window->currentPage()->findChild<QTreeView *>();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    const QString again = view->model()->index(0, 0).data(items::JobsModel::NameRole).toString();
    QVERIFY(f.row(again)->reusedFrom);
    f.window->openJob(name);
    f.window->action("job.copy-name")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), name);
}

void TestJobActions::actionsThatMakeNoSenseAreOff()
{
    LiveFixture f;
    write(f.folder.path() + u"/two.yml"_s, pipeline);
    f.open();
    QVERIFY(enabled(*f.window).isEmpty());
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"two.yml"_s);
    f.window->openJob(name);
    QTRY_VERIFY(f.window->action("job.delete")->isEnabled());
    QVERIFY(!enabled(*f.window).contains(u"job.cancel"_s));
    QVERIFY(!enabled(*f.window).contains(u"job.restore"_s));
    // A step is archived, deleted and run again with its whole job only.
    QTRY_VERIFY(f.window->tree().model().data(u"job/"_s + name));
    f.window->tree().select(u"job/"_s + name);
    auto *page = qobject_cast<JobPage *>(f.window->currentPage());
    QVERIFY(page && page->bundle());
    f.window->openJob(page->bundle()->steps.front().name);
    QTRY_VERIFY(f.window->action("job.copy-name")->isEnabled());
    for (const char *id : {"job.archive", "job.delete", "job.again", "job.clone"})
        QVERIFY2(!f.window->action(id)->isEnabled(), id);
    f.window->showHome();
    QVERIFY(enabled(*f.window).isEmpty());
    // In the tree it is the selected entry that counts, whatever page is in front.
    f.window->tree().view()->setFocus();
    QTRY_VERIFY(f.window->action("job.delete")->isEnabled());
}

void TestJobActions::twoJobsAreComparedSideBySide()
{
    LiveFixture f;
    write(f.folder.path() + u"/log.yml"_s, logging);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString a = f.run(u"log.yml"_s);
    const QString b
        = f.run(u"log.yml"_s, {{u"set"_s, QJsonArray{QJsonArray{u"inputs.rate"_s, u"0.2"_s}}}});
    f.window->showJobs({});
    auto *table = f.window->currentPage()->findChild<QTreeView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(f.window->action("job.compare")->isEnabled());
    f.window->action("job.compare")->trigger();
    // The earlier one stands left, whichever row was chosen first.
    QTRY_COMPARE(f.window->currentPage()->pageId(), ComparePage::idOf(a, b));
    auto *page = qobject_cast<ComparePage *>(f.window->currentPage());
    QTRY_VERIFY(page->model().differences() > 0);
    const QAbstractItemModelTester tester(&page->model());
    const auto row = [page](const QString &group, const QString &name) -> QStringList {
        const auto &model = page->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex top = model.index(i, 0);
            if (top.data().toString() != group)
                continue;
            for (int k = 0; k < model.rowCount(top); ++k)
                if (model.index(k, 0, top).data().toString() == name)
                    return {model.index(k, 1, top).data().toString(),
                            model.index(k, 2, top).data().toString(),
                            model.index(k, 3, top).data().toString()};
        }
        return {};
    };
    QCOMPARE(row(u"Inputs"_s, u"rate"_s).first(2), QStringList({u"0.1"_s, u"0.2"_s}));
    QCOMPARE(row(u"Parameters"_s, u"lr"_s).first(2), QStringList({u"0.1"_s, u"0.2"_s}));
    QCOMPARE(row(u"Metrics"_s, u"loss"_s), QStringList({u"0.1"_s, u"0.2"_s, u"+0.1 (+100.0 %)"_s}));
    QVERIFY(!row(u"Job"_s, u"State"_s).isEmpty());
    auto *only = page->findChild<QCheckBox *>(u"compare.only"_s);
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(row(u"Job"_s, u"State"_s).isEmpty());
    QVERIFY(!row(u"Metrics"_s, u"loss"_s).isEmpty());
    // After a restart it is there again.
    f.window->close();
    f.window.reset();
    f.workspace.open({});
    f.window
        = std::make_unique<MainWindow>(f.theme, f.settings, f.languages, f.workspace, f.syntax);
    f.window->show();
    f.window->openWorkspace(f.folder.path());
    QTRY_COMPARE(f.window->currentPage()->pageId(), ComparePage::idOf(a, b));
}

void TestJobActions::aJobIsComparedWithTheOneItWasRunAgainFrom()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString a = f.run(u"one.yml"_s);
    f.run(u"one.yml"_s);
    const QString c
        = f.call(u"job.rerun"_s, {{u"name"_s, a}, {u"force"_s, true}})[u"name"].toString();
    QTRY_COMPARE(f.row(c)->state, int(assets::JobState::Completed));
    f.window->openJob(c);
    QTRY_VERIFY(f.window->action("job.compare")->isEnabled());
    f.window->action("job.compare")->trigger();
    QTRY_COMPARE(f.window->currentPage()->pageId(), ComparePage::idOf(a, c));
}

void TestJobActions::anOutputIsRegisteredAsAModel()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, "display_name: Żółty model!\n" + oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"one.yml"_s);
    f.window->openJob(name);
    QTRY_VERIFY(f.window->action("job.register-model")->isEnabled());
    f.window->action("job.register-model")->trigger();
    const auto panel = [&f] { return f.window->findChild<RegisterPanel *>(); };
    QTRY_VERIFY(panel() && panel()->isVisible());
    const auto field = [&panel](const QString &named) -> QLineEdit * {
        for (auto *edit : panel()->findChildren<QLineEdit *>())
            if (edit->accessibleName() == named)
                return edit;
        return nullptr;
    };
    QTRY_COMPARE(field(u"Name"_s)->text(), u"Zo-ty-model"_s);
    auto *send = panel()->findChildren<QPushButton *>().last();
    for (auto *button : panel()->findChildren<QPushButton *>())
        if (button->text() == u"Register"_s)
            send = button;
    // A wrong name is told beside its field, and nothing can be sent.
    QTest::keyClick(field(u"Name"_s), Qt::Key_Home);
    QTest::keyClicks(field(u"Name"_s), u"-"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY(!field(u"Name"_s)->accessibleDescription().isEmpty());
    QTest::keyClick(field(u"Name"_s), Qt::Key_Backspace);
    QVERIFY(send->isEnabled());
    QTest::keyClicks(field(u"Tags"_s), u"stage"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(field(u"Tags"_s), u"=test"_s);
    QTest::keyClicks(field(u"Description"_s), u"a word"_s);
    QTest::keyClick(field(u"Description"_s), Qt::Key_Return);
    // It stands in the tree, and is selected there.
    const QString key = u"asset/model/Zo-ty-model"_s;
    QTRY_VERIFY(f.window->tree().model().data(key));
    QTRY_COMPARE(f.window->tree().selectedNode().key, key);
    QVERIFY(!panel() || !panel()->isVisible());
}

void TestJobActions::theTableHasColumnsThatAreSortedFilteredAndKept()
{
    LiveFixture f;
    write(f.folder.path() + u"/log.yml"_s, logging);
    f.open();
    f.call(u"workspace.trust"_s);
    QStringList jobs;
    for (const char *rate : {"9", "10", "0.5"})
        jobs << f.run(
            u"log.yml"_s,
            {{u"set"_s, QJsonArray{QJsonArray{u"inputs.rate"_s, QString::fromLatin1(rate)}}}});
    f.window->showJobs({});
    Page *page = f.window->currentPage();
    auto *view = page->findChild<QTreeView *>();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    auto *columns = page->findChild<QPushButton *>(u"jobs.columns"_s);
    const auto add = [&](const QString &kind, const QString &name) {
        QTest::keyClick(columns, Qt::Key_Space);
        choose(kind);
        choose(name);
    };
    add(u"Metrics"_s, u"loss"_s);
    QTRY_COMPARE(view->model()->columnCount(), items::JobsModel::ColumnCount + 1);
    add(u"Parameters"_s, u"lr"_s);
    QTRY_COMPARE(view->model()->columnCount(), items::JobsModel::ColumnCount + 2);
    const auto shown = [&view](int column) {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, column).data().toString();
        return texts;
    };
    const int loss = items::JobsModel::ColumnCount;
    QTRY_COMPARE(shown(loss), QStringList({u"0.5"_s, u"10"_s, u"9"_s}));
    view->sortByColumn(loss, Qt::DescendingOrder);
    QTRY_COMPARE(shown(loss), QStringList({u"10"_s, u"9"_s, u"0.5"_s}));
    view->sortByColumn(loss + 1, Qt::AscendingOrder);
    QTRY_COMPARE(shown(loss + 1), QStringList({u"0.5"_s, u"9"_s, u"10"_s}));
    QTest::keyClicks(page->findChild<QLineEdit *>(), u"loss>1 lr<10"_s);
    QTRY_COMPARE(shown(loss), QStringList({u"9"_s}));
    page->findChild<QLineEdit *>()->clear();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    // Another table, and the next start, have them as well.
    f.window->close();
    f.window.reset();
    f.workspace.open({});
    f.window
        = std::make_unique<MainWindow>(f.theme, f.settings, f.languages, f.workspace, f.syntax);
    f.window->show();
    f.window->openWorkspace(f.folder.path());
    f.window->showJobs({});
    view = f.window->currentPage()->findChild<QTreeView *>();
    QTRY_COMPARE(view->model()->columnCount(), items::JobsModel::ColumnCount + 2);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(shown(loss).first(), u"0.5"_s);
}

void TestJobActions::anOutputIsTakenOutAsACopy()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"one.yml"_s);
    f.window->openJob(name);
    auto *page = qobject_cast<JobPage *>(f.window->currentPage());
    QTRY_VERIFY(page->bundle());
    page->showTab("outputs");
    QTreeWidget *files = nullptr;
    const auto file = [&]() -> QTreeWidgetItem * {
        for (auto *tree : page->findChildren<QTreeWidget *>())
            for (QTreeWidgetItem *item :
                 tree->findItems(u"word.txt"_s, Qt::MatchExactly | Qt::MatchRecursive)) {
                files = tree;
                return item;
            }
        return nullptr;
    };
    QTRY_VERIFY(file());
    files->setCurrentItem(file());
    files->setFocus();
    QTest::keyClick(files, Qt::Key_C, Qt::ControlModifier);
    const QList<QUrl> urls = QApplication::clipboard()->mimeData()->urls();
    QCOMPARE(urls.size(), 1);
    QFile copied(urls.first().toLocalFile());
    QVERIFY(copied.open(QIODevice::ReadOnly));
    QCOMPARE(copied.readAll(), "first\n");
    // Dragging offers the same, and never to move it.
    QCOMPARE(files->model()->supportedDragActions(), Qt::CopyAction);
    const std::unique_ptr<QMimeData> dragged(
        files->model()->mimeData(files->selectionModel()->selectedRows()));
    QVERIFY(dragged->hasFormat(u"text/uri-list"_s));
    QCOMPARE(dragged->urls(), urls);
}

void TestJobActions::theTrashIsEmptiedOnlyAfterAQuestion()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"one.yml"_s);
    f.call(u"job.delete"_s, {{u"name"_s, name}});
    f.window->showSettings(SettingsPage::Workspace);
    auto *look = f.window->findChild<QPushButton *>(u"settings.look"_s);
    auto *free = f.window->findChild<QPushButton *>(u"settings.free"_s);
    QTest::keyClick(look, Qt::Key_Space);
    QTRY_VERIFY(free->isEnabled());
    const auto question = [&f] { return f.window->findChild<QMessageBox *>(); };
    QTest::keyClick(free, Qt::Key_Space);
    QTRY_VERIFY(question() && question()->isVisible());
    QVERIFY(question()->text().contains(u'1'));
    QVERIFY(question()->informativeText().contains(u"bytes"_s)
            || question()->informativeText().contains(u"B "_s));
    // Escape and Return leave everything as it is.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(f.row(name));
    QTest::keyClick(free, Qt::Key_Space);
    QTRY_VERIFY(question() && question()->isVisible());
    for (QAbstractButton *button : question()->buttons())
        if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!f.row(name));
}

void TestJobActions::theTableReadsPagesAsOneScrolls()
{
    Fixture f;
    {
        const auto place = store::createPlace(f.folder.path());
        QVERIFY(place);
        auto database = store::openForWriting(*place);
        QVERIFY(database);
        std::vector<store::NewJob> jobs(3000);
        for (size_t i = 0; i < jobs.size(); ++i) {
            jobs[i].row.name = u"job%1"_s.arg(i);
            jobs[i].row.kind = u"command"_s;
            jobs[i].row.state = store::completedState;
            jobs[i].row.created = qint64(i) + 1;
        }
        QVERIFY((*database)->run("BEGIN"));
        QVERIFY(store::insertJobs(**database, jobs));
        QVERIFY((*database)->run("COMMIT"));
    }
    f.open();
    f.window->showJobs({});
    auto *view = f.window->currentPage()->findChild<QTreeView *>();
    auto *model = qobject_cast<items::JobsModel *>(view->model());
    QVERIFY(model);
    QTRY_COMPARE(model->total(), 3000);
    // What nobody looks at is not read.
    int before = model->rowCount();
    QVERIFY(before < 1000);
    view->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(view, Qt::Key_End);
        QTRY_VERIFY(model->rowCount() > before);
        before = model->rowCount();
    }
    QVERIFY(before < 2000);
}

TENON_WINDOW_TEST(TestJobActions)

#include "tst_jobactions.moc"
