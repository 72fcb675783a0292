#include "designerfixture.h"

#include "designer/bindingfield.h"
#include "designer/forecaster.h"
#include "designer/noteedit.h"
#include "designer/picklist.h"
#include "designer/pipelinejobs.h"
#include "designer/quickadd.h"
#include "designer/stepprogress.h"
#include "designer/whydialog.h"
#include "editor/sourceedit.h"
#include "runs/codelist.h"
#include "runs/submitpanel.h"
#include "text/journal.h"
#include "widgets/diffview.h"
#include "widgets/noticebar.h"
#include "widgets/trail.h"
#include "workspace/problemspanel.h"
#include "workspace/workspacetree.h"

#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>
#include <QTreeWidget>

class TestDesigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPipelineOpensWithItsCanvas();
    void theTextMovesTheCanvas();
    void viewsAreSwitched();
    void theKeyboardStaysWhereItIs();
    void hiddenComponentsStayHidden();
    void thePaletteFinds();
    void aPipelineIsBuiltWithTheMouseAndRuns();
    void editsAreUndoneInOneStack();
    void theListAtTheWireFits();
    void aLibraryComponentFitsTheWireItIsAskedFor();
    void aValueIsChangedInTheInspector();
    void whatIsTypedCountsWhenItIsSaved();
    void aPathBeingTypedStays();
    void aKeyRenamesTheStepAndNotTheFile();
    void theFirstMoveIsUndone();
    void aNewStepLeavesTheOthersWhereTheyAreSeen();
    void theListOfComponentsMayChangeWhileItIsOpen();
    void commentsAreWrittenWhereTheyStand();
    void findingShowsWhatHasTheWords();
    void aPipelineInAPipelineIsEnteredAndLeft();
    void aGroupIsFoldedToOneNode();
    void problemsOfThePipelineAreListedAndGoneTo();
    void whyAStepRunsIsShownAsADifference();
    void itsOwnFileIsLeftOutOfTheCode();
    void itsOwnFileIsLeftOutInTheForm();
    void aFileThatIsReadIsNotCalledBroken();
    void progressInALog_data();
    void progressInALog();
    void aRunningStepShowsHowFarItIs();
    void twoJobsAreComparedOnTheCanvas();
};

void TestDesigner::aPipelineOpensWithItsCanvas()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QVERIFY(f.view().isVisible());
    QVERIFY(f.page->editor().isVisible());
    QTRY_VERIFY(f.window->componentPalette().isVisible());
}

void TestDesigner::theTextMovesTheCanvas()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    const QByteArray more = "  third:\n    type: command\n    command: \"true\"\n"
                            "    environment: azureml:e:1\n";
    const qsizetype end = f.text().size();
    QVERIFY(f.page->file().document().edit({{end, {}, more}}, {end, end}, {end, end}));
    QTRY_COMPARE(f.nodes(), 3);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 2);
}

void TestDesigner::viewsAreSwitched()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.window->action("pipeline.canvas")->trigger();
    QCOMPARE(f.page->view(), FilePage::View::Companion);
    QVERIFY(!f.page->editor().isVisible());
    // A line that is gone to is seen.
    f.page->goTo(5, 1);
    QCOMPARE(f.page->view(), FilePage::View::Both);
    QVERIFY(f.page->editor().isVisible());
}

void TestDesigner::theKeyboardStaysWhereItIs()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    // In the tree: switching the view of a page takes nothing away from there.
    f.window->tree().view()->setFocus();
    QTRY_VERIFY(f.window->tree().view()->hasFocus());
    for (const auto view :
         {FilePage::View::Text, FilePage::View::Companion, FilePage::View::Both}) {
        f.page->setView(view);
        QVERIFY(f.window->tree().view()->hasFocus());
    }
    f.view().setFocus();
    QTRY_VERIFY(f.view().hasFocus());
    f.page->setView(FilePage::View::Text);
    QVERIFY(f.page->editor().hasFocus());
    f.page->setView(FilePage::View::Companion);
    QVERIFY(f.designer->isAncestorOf(QApplication::focusWidget()));
}

void TestDesigner::hiddenComponentsStayHidden()
{
    DesignerFixture f;
    QTRY_VERIFY(f.window->componentPalette().isVisible());
    auto *dock = f.window->findChild<QDockWidget *>(u"dock.components"_s);
    dock->toggleViewAction()->trigger(); // as the menu of the docks does
    QVERIFY(!dock->isVisible());
    f.window->tree().view()->setFocus();
    f.window->showHome();
    f.window->openFile(f.path);
    QVERIFY(!dock->isVisible());
    dock->toggleViewAction()->trigger();
    f.window->showHome();
    f.window->openFile(f.path);
    QTRY_VERIFY(dock->isVisible());
}

void TestDesigner::thePaletteFinds()
{
    DesignerFixture f;
    PalettePanel &palette = f.window->componentPalette();
    QTRY_VERIFY(palette.model().found() >= 2);
    const int all = palette.model().found();
    palette.search()->setFocus();
    QTest::keyClicks(palette.search(), u"mlflow_model train"_s);
    QTRY_VERIFY(palette.model().found() < all);
    QVERIFY(palette.model().found() >= 1);
    QSignalSpy chosen(&palette, &PalettePanel::chosen);
    QTest::keyClick(palette.search(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    // A favourite stands first.
    palette.search()->clear();
    palette.toggleFavourite(u"file:components/train.yml"_s);
    QCOMPARE(palette.model().index(1).data(ComponentList::IdRole).toString(),
             u"file:components/train.yml"_s);
}

void TestDesigner::aPipelineIsBuiltWithTheMouseAndRuns()
{
    DesignerFixture f(nothing);
    QTRY_VERIFY(f.document().isOpen());
    QTRY_VERIFY(f.window->componentPalette().model().found() >= 2);
    f.add(u"file:components/table.yml"_s);
    QTRY_COMPARE(f.nodes(), 1);
    f.add(u"file:components/train.yml"_s);
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 made = f.document().nodes().at(0), trained = f.document().nodes().at(1);
    // Their ports are there as soon as the components were read.
    QTRY_VERIFY(f.view().scene()->find(PortId{made, true, u"table"_s}));
    QTRY_VERIFY(f.view().scene()->find(PortId{trained, false, u"data"_s}));
    f.drag(f.at(made, u"table"_s, true), f.at(trained, u"data"_s));
    QTRY_COMPARE(f.view().scene()->edgeCount(), 1);
    QVERIFY2(f.text().contains("data: ${{parent.jobs.make_table.outputs.table}}"), f.text());
    QVERIFY2(f.text().contains("component: ./components/table.yml"), f.text());
    QVERIFY2(f.text().contains("# steps come here"), f.text());
    // A node that is moved goes into the layout file, not into the text.
    const QByteArray before = f.text();
    f.drag(f.at(trained), f.at(trained) + QPoint(120, 60));
    QTRY_VERIFY(f.document().node(trained)->position);
    QCOMPARE(f.text(), before);
    f.page->save();
    QTRY_VERIFY(!f.page->isModified());
    QTRY_VERIFY(QFileInfo::exists(f.folder.path() + u"/two.layout.json"_s));
    f.makeRunnable();
    const QString job = f.run(u"two.yml"_s);
    QVERIFY(f.row(job));
    // It is on the canvas, and so is what the next one would do.
    QTRY_COMPARE(f.designer->jobs().shown(), job);
    const auto look
        = [&f](qint64 node) { return f.view().stateOf(*f.view().scene()->find(node)).look; };
    QTRY_VERIFY(look(made) == Look::Done || look(made) == Look::Failed);
    QTRY_VERIFY(f.designer->forecaster().isKnown());
    QVERIFY(f.designer->forecaster().steps().contains(u"make_table"_s));
    // Without the job the steps say what they are.
    f.designer->jobs().show({});
    QTRY_COMPARE(look(made), Look::None);
    f.designer->jobs().show(job);
    QTRY_COMPARE(f.designer->jobs().shown(), job);
    // One that cannot be read leaves nobody else's states.
    f.designer->jobs().show(u"no-such-job"_s);
    QTRY_VERIFY(f.designer->jobs().shown().isEmpty());
    QCOMPARE(look(made), Look::None);
}

void TestDesigner::editsAreUndoneInOneStack()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 second = f.document().find(u"second"_s);
    f.view().setFocus();
    f.view().select(second);
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    QTRY_COMPARE(f.nodes(), 1);
    QVERIFY(!f.text().contains("second:"));
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 2);
    QCOMPARE(f.text(), two);
    QCOMPARE(f.document().find(u"second"_s), second);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 1);
    f.window->action("edit.redo")->trigger();
    QTRY_COMPARE(f.nodes(), 1);
}

void TestDesigner::theListAtTheWireFits()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QTRY_VERIFY(f.window->componentPalette().model().found() >= 2);
    const qint64 first = f.document().find(u"first"_s);
    QTRY_VERIFY(f.view().scene()->find(PortId{first, true, u"table"_s}));
    const QPoint from = f.at(first, u"table"_s, true);
    f.drag(from, QPoint(f.view().width() - 60, from.y() + 20));
    QTRY_VERIFY(f.designer->quickAdd().isVisible());
    QTest::keyClicks(f.designer->quickAdd().search(), u"train a"_s);
    QTest::keyClick(f.designer->quickAdd().search(), Qt::Key_Return);
    QTRY_COMPARE(f.nodes(), 3);
    // Step and wire are one step of undo.
    QTRY_COMPARE(f.view().scene()->edgeCount(), 2);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 2);
    QCOMPARE(f.text(), two);
}

// It is not in the workspace yet, so what it declares is read first.
void TestDesigner::aLibraryComponentFitsTheWireItIsAskedFor()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QTRY_VERIFY(f.window->componentPalette().model().found() > 20);
    const qint64 first = f.document().find(u"first"_s);
    QTRY_VERIFY(f.view().scene()->find(PortId{first, true, u"table"_s}));
    const QPoint from = f.at(first, u"table"_s, true);
    f.drag(from, QPoint(f.view().width() - 60, from.y() + 20));
    QTRY_VERIFY(f.designer->quickAdd().isVisible());
    QTest::keyClicks(f.designer->quickAdd().search(), u"encode cat"_s);
    QTest::keyClick(f.designer->quickAdd().search(), Qt::Key_Return);
    QTRY_COMPARE(f.nodes(), 3);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 2);
    // It is called as the component is, not as its file.
    const qint64 added = f.document().find(u"encode_categories"_s);
    QVERIFY2(added != 0, f.text());
    QVERIFY2(f.text().contains("table: ${{parent.jobs.first.outputs.table}}"), f.text());
    // Its many rows are not wider than the place beside the scroll bar.
    f.view().select(added);
    const auto *area = f.designer->form().findChild<QScrollArea *>();
    QVERIFY(area);
    QTRY_VERIFY(f.line(u"columns"_s));
    QVERIFY(area->verticalScrollBar()->isVisible() || area->viewport()->height() > 400);
    for (const QWidget *each : area->widget()->findChildren<QWidget *>()) {
        const int right = each->mapTo(area->widget(), QPoint(each->width(), 0)).x();
        if (each->isVisible() && right > area->viewport()->width())
            qWarning() << each << each->minimumSizeHint() << right << area->viewport()->width();
    }
    QTRY_VERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

void TestDesigner::aValueIsChangedInTheInspector()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 first = f.document().find(u"first"_s);
    QTRY_VERIFY(f.designer->form().isVisible());
    QTest::mouseClick(&f.view(), Qt::LeftButton, {}, f.at(first));
    QLineEdit *rows = nullptr;
    QTRY_VERIFY((rows = f.line(u"rows"_s)));
    rows->setFocus();
    QTest::keyClicks(rows, u"500"_s);
    QVERIFY(rows->property("wrong").toBool()); // above 100
    QTest::keyClick(rows, Qt::Key_Backspace);
    QVERIFY(!rows->property("wrong").toBool());
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_VERIFY2(f.text().contains("rows: 50\n"), f.text());
}

void TestDesigner::whatIsTypedCountsWhenItIsSaved()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.designer->goTo(f.document().find(u"first"_s));
    QLineEdit *rows = nullptr;
    QTRY_VERIFY((rows = f.line(u"rows"_s)));
    rows->setFocus();
    QTest::keyClicks(rows, u"50"_s);
    f.window->action("file.save")->trigger();
    QVERIFY2(f.text().contains("rows: 50\n"), f.text());
    QTRY_VERIFY(!f.page->isModified());
}

void TestDesigner::aPathBeingTypedStays()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.designer->goTo(f.document().find(u"second"_s));
    BindingField *field = nullptr;
    QTRY_VERIFY((field = f.designer->form().findChild<BindingField *>()));
    field->editPath();
    QTest::keyClicks(field->line(), u"./dat"_s);
    // What is shown is looked at anew while one types: another line of the form tells that it was.
    const qint64 second = f.document().find(u"second"_s);
    QVERIFY(f.designer->apply(graph::SetField{{second}, {u"comment"_s}, Value(u"why"_s)}));
    QTRY_VERIFY(f.line(u"comment"_s) && f.line(u"comment"_s)->text() == u"why");
    QVERIFY(field->line()->isVisible());
    QCOMPARE(field->line()->text(), u"./dat"_s);
    QVERIFY(field->line()->hasFocus());
    QVERIFY2(f.text().contains("parent.jobs.first"), f.text());
    QTest::keyClicks(field->line(), u"a"_s);
    QTest::keyClick(field->line(), Qt::Key_Return);
    QTRY_VERIFY2(f.text().contains("path: ./data\n"), f.text());
}

void TestDesigner::aKeyRenamesTheStepAndNotTheFile()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.view().setFocus();
    f.designer->goTo(f.document().find(u"second"_s));
    QTest::keyClick(&f.view(), Qt::Key_F2);
    const QInputDialog *box = nullptr;
    QTRY_VERIFY((box = f.designer->findChild<QInputDialog *>()) && box->isVisible());
    QCOMPARE(box->textValue(), u"second"_s);
    QTest::keyClicks(box->findChild<QLineEdit *>(), u"fit"_s);
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY2(f.text().contains("  fit: # the second\n"), f.text());
    QVERIFY(QFileInfo::exists(f.path));
}

void TestDesigner::theFirstMoveIsUndone()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 second = f.document().find(u"second"_s);
    const QPointF before = f.corner(u"second"_s), other = f.corner(u"first"_s);
    f.drag(f.at(second), f.at(second) + QPoint(120, 60));
    QTRY_VERIFY(f.corner(u"second"_s) != before);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.corner(u"second"_s), before);
    QCOMPARE(f.corner(u"first"_s), other);
    QVERIFY(!f.document().node(second)->position);
}

void TestDesigner::aNewStepLeavesTheOthersWhereTheyAreSeen()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QTRY_VERIFY(f.window->componentPalette().model().found() >= 2);
    const QPointF first = f.corner(u"first"_s), second = f.corner(u"second"_s);
    f.add(u"file:components/train.yml"_s);
    QTRY_COMPARE(f.nodes(), 3);
    // The next time the file is opened, too.
    QCOMPARE(f.document().node(f.document().find(u"first"_s))->position, std::optional(first));
    QCOMPARE(f.document().node(f.document().find(u"second"_s))->position, std::optional(second));
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 2);
    QCOMPARE(f.text(), two);
    QCOMPARE(f.corner(u"first"_s), first);
}

void TestDesigner::theListOfComponentsMayChangeWhileItIsOpen()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QTRY_VERIFY(f.window->componentPalette().model().found() >= 2);
    f.view().setFocus();
    QTest::keyClick(&f.view(), Qt::Key_Insert);
    QTRY_VERIFY(f.designer->quickAdd().isVisible());
    QSignalSpy reset(&f.designer->quickAdd().model(), &QAbstractItemModel::modelReset);
    write(f.folder.path() + u"/components/late.yml"_s,
          QByteArray(table).replace("make_table", "late"));
    f.workspace.scanner().rescan();
    QTRY_VERIFY(reset.count() > 0);
    QTest::keyClick(f.designer->quickAdd().search(), Qt::Key_Return);
    QTRY_COMPARE(f.nodes(), 3);
}

void TestDesigner::commentsAreWrittenWhereTheyStand()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.designer->run(Designer::Command::Comment);
    auto *edit = f.view().findChild<NoteEdit *>();
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClicks(edit, u"Look here"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.document().notes().size(), size_t(1));
    const graph::Note note = f.document().notes().front();
    QCOMPARE(note.text, u"Look here"_s);
    QTRY_COMPARE(f.nodes(), 3);
    QTRY_VERIFY(!f.view().findChild<NoteEdit *>());
    // Again, by a double click; Escape changes nothing.
    const qint64 shown = CanvasMap::idOfNote(note.id);
    QTest::mouseDClick(&f.view(), Qt::LeftButton, {}, f.at(shown));
    QTRY_VERIFY((edit = f.view().findChild<NoteEdit *>()));
    QTest::keyClicks(edit, u"x"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!f.view().findChild<NoteEdit *>());
    QCOMPARE(f.document().notes().front().text, u"Look here"_s);
    // By the key; without words it goes.
    f.view().setFocus();
    f.designer->goTo(shown);
    QTest::keyClick(&f.view(), Qt::Key_F2);
    QTRY_VERIFY((edit = f.view().findChild<NoteEdit *>()));
    QTest::keyClick(edit, Qt::Key_Delete);
    f.view().setFocus();
    QTRY_VERIFY(f.document().notes().empty());
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.document().notes().size(), size_t(1));
}

void TestDesigner::findingShowsWhatHasTheWords()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 first = f.document().find(u"first"_s), second = f.document().find(u"second"_s);
    QTRY_COMPARE(f.document().node(first)->title, u"Make a table"_s);
    f.view().setFocus();
    f.designer->run(Designer::Command::Find);
    QLineEdit *search = f.designer->picks().search();
    QVERIFY(!f.view().found());
    QTest::keyClicks(search, u"table"_s);
    QCOMPARE(f.designer->picks().ids(), QStringList{QString::number(first)});
    QCOMPARE(f.view().found(), std::optional(QSet<qint64>{first}));
    search->selectAll();
    QTest::keyClicks(search, u"model"_s);
    QCOMPARE(f.view().found(), std::optional(QSet<qint64>{second}));
    // Nothing has these words: nothing stands out any more.
    QTest::keyClicks(search, u"xyz"_s);
    QCOMPARE(f.designer->picks().ids(), QStringList());
    QCOMPARE(f.view().found(), std::optional(QSet<qint64>()));
    search->selectAll();
    QTest::keyClicks(search, u"table"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(f.view().selection(), QSet<qint64>{first});
    QVERIFY(f.view().hasFocus());
    QVERIFY(!f.view().found());
}

void TestDesigner::aPipelineInAPipelineIsEnteredAndLeft()
{
    DesignerFixture f(nothing.left(nothing.indexOf("jobs:"))
                          + "jobs:\n"
                            "  prep:\n"
                            "    type: pipeline\n"
                            "    component: ./components/prepare.yml\n",
                      {{u"components/prepare.yml"_s, inner}});
    QTRY_COMPARE(f.nodes(), 1);
    const qint64 prep = f.document().find(u"prep"_s);
    QTRY_COMPARE(f.document().node(prep)->type, u"pipeline"_s);
    QVERIFY(!f.designer->trail().isVisible());
    f.view().setFocus();
    f.designer->goTo(prep);
    QTest::keyClick(&f.view(), Qt::Key_Return);
    const auto shown = [&f] {
        const auto *page = qobject_cast<FilePage *>(f.window->currentPage());
        return page ? qobject_cast<Designer *>(page->companion()) : nullptr;
    };
    QTRY_VERIFY(shown() && shown() != f.designer);
    Designer *in = shown();
    QTRY_VERIFY(in->trail().isVisible());
    QTRY_VERIFY(in->view().scene() && in->view().scene()->count() == 1);
    QVERIFY(in->can(Designer::Command::Leave));
    QVERIFY(!f.designer->can(Designer::Command::Leave));
    in->view().setFocus();
    in->view().setSelection({});
    in->view().setCurrent(-1);
    f.designer->view().setSelection({});
    QTest::keyClick(&in->view(), Qt::Key_Backspace);
    QTRY_COMPARE(shown(), f.designer);
    QCOMPARE(f.view().selection(), QSet<qint64>{prep});
    QVERIFY2(f.text().contains("prep:"), f.text());
}

void TestDesigner::aGroupIsFoldedToOneNode()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 1);
    const qint64 first = f.document().find(u"first"_s), second = f.document().find(u"second"_s);
    const QPointF before = f.corner(u"second"_s);
    f.view().setFocus();
    f.designer->goTo(second);
    f.designer->run(Designer::Command::Group);
    QTRY_COMPARE(f.view().scene()->groupCount(), 1);
    const qint64 group = f.document().groups().front().id;
    // The arrow of its head.
    QTest::mouseClick(&f.view(), Qt::LeftButton, {},
                      f.view().fromScene(f.view().scene()->foldArrowOf(0).center()).toPoint());
    const qint64 box = CanvasMap::idOfFolded(group);
    QTRY_VERIFY(f.view().scene()->find(box));
    QVERIFY(!f.view().scene()->find(second));
    QCOMPARE(f.nodes(), 2);
    QVERIFY(f.view().scene()->find(CanvasWire{first, u"table"_s, box, u"second › data"_s}));
    QCOMPARE(f.text(), two);
    // What is done with it is done with what is in it.
    QCOMPARE(f.designer->selectedSteps(), QList<qint64>{second});
    f.drag(f.at(box), f.at(box) + QPoint(80, 40));
    QTRY_VERIFY(f.document().node(second)->position != before);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.document().node(second)->position, std::optional(before));
    f.view().setSelectedWire(CanvasWire{first, u"table"_s, box, u"second › data"_s});
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    QTRY_VERIFY2(!f.text().contains("parent.jobs.first"), f.text());
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.text(), two);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 1);
    // It opens by Enter, and everything is as before.
    f.designer->goTo(box);
    QTest::keyClick(&f.view(), Qt::Key_Return);
    QTRY_VERIFY(f.view().scene()->find(second));
    QCOMPARE(f.nodes(), 2);
    QCOMPARE(f.corner(u"second"_s), before);
    QVERIFY(f.view().scene()->find(CanvasWire{first, u"table"_s, second, u"data"_s}));
    // Going to a step that is hidden opens its group, too.
    f.designer->goTo(second);
    f.designer->run(Designer::Command::Fold);
    QTRY_VERIFY(!f.view().scene()->find(second));
    f.designer->goTo(second);
    QVERIFY(f.view().scene()->find(second));
    QCOMPARE(f.view().selection(), QSet<qint64>{second});
}

void TestDesigner::problemsOfThePipelineAreListedAndGoneTo()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.window->action("view.problems")->trigger();
    const auto *panel = f.window->findChild<ProblemsPanel *>();
    QVERIFY(panel);
    auto *list = panel->findChild<QTreeWidget *>();
    const auto texts = [list] {
        QStringList found;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            found.append(list->topLevelItem(i)->text(0));
        return found;
    };
    QTRY_COMPARE(f.document().node(f.document().find(u"first"_s))->title, u"Make a table"_s);
    QTRY_COMPARE(texts(), QStringList());
    // While one edits, before anything is saved.
    const qint64 first = f.document().find(u"first"_s), second = f.document().find(u"second"_s);
    QVERIFY(f.designer->apply(graph::Disconnect{{first, u"table"_s}, {second, u"data"_s}}));
    QTRY_COMPARE(texts().size(), 1);
    QVERIFY2(texts().first().contains(u"data"_s), qPrintable(texts().first()));
    f.designer->goTo(first);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QCOMPARE(f.view().selection(), QSet<qint64>{second});
    QCOMPARE(f.view().currentPort(), f.view().scene()->find(PortId{second, false, u"data"_s}));
    // A value that cannot be is in the Inspector.
    QVERIFY(f.designer->apply(graph::SetInput{{first}, u"rows"_s, Value(500)}));
    QTRY_COMPARE(texts().size(), 2);
    const qsizetype at = texts().first().contains(u"rows"_s) ? 0 : 1;
    Q_EMIT list->itemActivated(list->topLevelItem(int(at)), 0);
    QCOMPARE(f.view().selection(), QSet<qint64>{first});
    QTRY_VERIFY(f.line(u"rows"_s) && f.line(u"rows"_s)->hasFocus());
    f.window->action("edit.undo")->trigger();
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(texts(), QStringList());
}

void TestDesigner::whyAStepRunsIsShownAsADifference()
{
    DesignerFixture f(nothing.left(nothing.indexOf("jobs:"))
                          + "jobs:\n"
                            "  greet:\n"
                            "    type: command\n"
                            "    component: ./components/greet.yml\n"
                            "  after:\n"
                            "    type: command\n"
                            "    component: ./components/train.yml\n"
                            "    inputs:\n"
                            "      data: ${{parent.jobs.greet.outputs.table}}\n",
                      {{u"components/src/main.sh"_s, "echo hello > $1/x\n"},
                       {u"components/greet.yml"_s, "type: command\n"
                                                   "name: greet\n"
                                                   "outputs:\n"
                                                   "  table: {type: mltable}\n"
                                                   "code: ./src\n"
                                                   "command: sh main.sh ${{outputs.table}}\n"
                                                   "environment: azureml:e:1\n"}});
    QTRY_COMPARE(f.nodes(), 2);
    f.makeRunnable();
    const QString job = f.run(u"two.yml"_s);
    QCOMPARE(f.row(job)->state, int(assets::JobState::Completed));
    QTRY_COMPARE(f.designer->jobs().shown(), job);
    const auto &steps = f.designer->forecaster().steps();
    QTRY_VERIFY(steps.contains(u"greet"_s) && !steps[u"greet"_s].runs);
    f.designer->goTo(f.document().find(u"greet"_s));
    QVERIFY(!f.designer->can(Designer::Command::Why));
    write(f.folder.path() + u"/components/src/main.sh"_s, "echo good morning > $1/x\n");
    f.designer->forecaster().askAgain();
    QTRY_VERIFY(f.designer->forecaster().steps()[u"greet"_s].own);
    // The step behind it runs because of it: the same difference is the reason.
    for (const QString &step : {u"greet"_s, u"after"_s}) {
        f.designer->goTo(f.document().find(step));
        f.designer->run(Designer::Command::Why);
        WhyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f.designer->findChild<WhyDialog *>()) && dialog->isVisible());
        QTRY_VERIFY(dialog->isDifferenceShown());
        QVERIFY(dialog->diff()->toPlainText().contains(u"echo hello"_s));
        QVERIFY(dialog->diff()->toPlainText().contains(u"echo good morning"_s));
        QVERIFY(dialog->parts()->currentItem()->text().contains(u"main.sh"_s));
        if (step == u"greet")
            dialog->reject();
        else
            Q_EMIT dialog->forceWanted();
        delete dialog;
    }
    // The last one asked to run from there on, what could be reused as well.
    QTRY_COMPARE(f.designer->jobs().jobs().size(), size_t(2));
    QTRY_VERIFY(f.designer->jobs().jobs().back().ended);
    const auto *after = f.designer->jobs().step(u"after"_s);
    QTRY_VERIFY((after = f.designer->jobs().step(u"after"_s)) && after->ended);
    QVERIFY(!after->reused);
}

namespace {

/// A step with the pipeline's own file in its code; it ran, and then only that file changed.
struct OwnFileFixture : DesignerFixture
{
    OwnFileFixture()
        : DesignerFixture(nothing.left(nothing.indexOf("jobs:"))
                          + "jobs:\n"
                            "  greet:\n"
                            "    type: command\n"
                            "    code: .\n"
                            "    command: echo hi > ${{outputs.made}}/x\n"
                            "    outputs:\n"
                            "      made: {type: uri_folder}\n"
                            "    environment: azureml:e:1\n")
    {
        QTRY_COMPARE(nodes(), 1);
        makeRunnable();
        const QString job = run(u"two.yml"_s);
        QCOMPARE(row(job)->state, int(assets::JobState::Completed));
        QTRY_VERIFY(designer->forecaster().steps().contains(u"greet"_s) && !runs());
        write(path, text() + "# a word\n");
        designer->forecaster().askAgain();
        QTRY_VERIFY(runs());
        const QString reason = designer->forecaster().steps()[u"greet"_s].reason;
        QVERIFY2(reason.contains(u"two.yml"_s), qPrintable(reason));
    }
    [[nodiscard]] bool runs() const { return designer->forecaster().steps()[u"greet"_s].runs; }
    /// Says yes to what the bar offers.
    void leaveOut(NoticeBar *bar) const
    {
        QTRY_VERIFY(bar && bar->isVisible());
        QVERIFY2(bar->text().contains(u"two.yml"_s), qPrintable(bar->text()));
        bar->findChild<QPushButton *>()->click();
        QTRY_VERIFY(QFile::exists(folder.path() + u"/.amlignore"_s));
    }
};

} // namespace

void TestDesigner::itsOwnFileIsLeftOutOfTheCode()
{
    OwnFileFixture f;
    f.designer->goTo(f.document().find(u"greet"_s));
    f.designer->run(Designer::Command::Why);
    WhyDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = f.designer->findChild<WhyDialog *>()) && dialog->isVisible());
    f.leaveOut(&dialog->offer());
    // It runs once more without; then the file counts no more.
    QTRY_VERIFY(f.designer->forecaster().steps()[u"greet"_s].ownFiles.empty());
    f.run(u"two.yml"_s);
    f.designer->forecaster().askAgain();
    QTRY_VERIFY(!f.runs());
    write(f.path, f.text() + "# another one\n");
    const QJsonObject plan = f.call(u"job.plan"_s, {{u"file"_s, f.path}});
    QCOMPARE(plan[u"steps"][0][u"verdict"].toString(), u"reuse"_s);
}

void TestDesigner::itsOwnFileIsLeftOutInTheForm()
{
    OwnFileFixture f;
    f.window->action("job.run")->trigger();
    SubmitPanel *panel = nullptr;
    QTRY_VERIFY((panel = f.window->findChild<SubmitPanel *>()) && panel->isVisible());
    f.leaveOut(panel->findChild<NoticeBar *>());
    QTRY_VERIFY(panel->findChild<NoticeBar *>()->isHidden());
    QTRY_VERIFY(!panel->findChild<CodeList *>()->isHidden());
    panel->reject();
}

void TestDesigner::aFileThatIsReadIsNotCalledBroken()
{
    // Sees that something was shown, for however short a time.
    struct Watch final : QObject
    {
        bool shown = false;
        bool eventFilter(QObject *, QEvent *event) override
        {
            shown = shown || event->type() == QEvent::Show;
            return false;
        }
    };
    LiveFixture f;
    const QString path = f.folder.path() + u"/two.yml"_s;
    write(f.folder.path() + u"/components/table.yml"_s, table);
    write(f.folder.path() + u"/components/train.yml"_s, train);
    write(path, two);
    f.open();
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.window->openFile(path);
    // It is a pipeline, as is known, and has a canvas before it has been read.
    const auto *page = qobject_cast<FilePage *>(f.window->currentPage());
    QVERIFY(page && page->file().kind() == text::OpenFile::Kind::None);
    const auto *designer = qobject_cast<Designer *>(page->companion());
    QVERIFY(designer);
    Watch watch;
    for (NoticeBar *bar : designer->findChildren<NoticeBar *>())
        bar->installEventFilter(&watch);
    bool problem = false;
    connect(designer, &Designer::problemsChanged, designer,
            [&] { problem = problem || !designer->problems().empty(); });
    QTRY_VERIFY(designer->view().scene() && designer->view().scene()->count() == 2);
    QVERIFY(!watch.shown);
    QVERIFY(!problem);
}

void TestDesigner::progressInALog_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<double>("part");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray("epoch 3\nloss 0.5\n") << -1.0 << QString();
    QTest::newRow("plain") << QByteArray(" 62%|######    | 31/50 [00:10<00:06, 3.1it/s]") << 0.62
                           << u"31/50"_s;
    QTest::newRow("the last of many")
        << QByteArray("epoch:   0%|  | 0/50 [00:00<?]\repoch:  62%|## | 31/50 [00:10<00:06]\r")
        << 0.62 << u"epoch 31/50"_s;
    QTest::newRow("over and done")
        << QByteArray("a: 100%|##| 5/5 [00:01]\nsaved\n") << 1.0 << u"a 5/5"_s;
    QTest::newRow("no count") << QByteArray("load:  10%|#    |") << 0.1 << u"load"_s;
    QTest::newRow("a per cent in words") << QByteArray("accuracy 62% | fine") << -1.0 << QString();
}

void TestDesigner::progressInALog()
{
    QFETCH(QByteArray, log);
    QFETCH(double, part);
    QFETCH(QString, words);
    const std::optional<StepProgress> progress = progressIn(log);
    QCOMPARE(progress ? progress->part : -1.0, part);
    QCOMPARE(progress ? progress->words : QString(), words);
    const auto told = [](const std::vector<double> &values) {
        tracking::SeriesInfo metric;
        metric.count = qint64(values.size());
        metric.last.value = values.back();
        metric.min = std::ranges::min(values);
        metric.max = std::ranges::max(values);
        const auto share = progressOf(metric);
        return share ? share->part : -1;
    };
    QCOMPARE(told({0.25}), 0.25);
    QCOMPARE(told({25}), 0.25);
    QCOMPARE(told({0.5, 1}), 1.0);
    QCOMPARE(told({0, 1}), 0.01);
    QCOMPARE(told({1}), 0.01);
    QCOMPARE(told({50, 0.5}), 0.005);
    QCOMPARE(told({std::numeric_limits<double>::quiet_NaN()}), -1.0);
}

void TestDesigner::aRunningStepShowsHowFarItIs()
{
    DesignerFixture f(nothing.left(nothing.indexOf("jobs:"))
                      + "jobs:\n"
                        "  slow:\n"
                        "    type: command\n"
                        "    environment: azureml:e:1\n"
                        "    command: >-\n"
                        "      printf 'epoch:  62%%|### | 31/50 [00:10<00:06]\\r';\n"
                        "      while [ ! -e GOFILE ]; do sleep 0.05; done\n");
    const QString go = f.folder.path() + u"/go"_s;
    const QByteArray text = f.text();
    const qsizetype at = text.indexOf("GOFILE");
    QTRY_COMPARE(f.nodes(), 1);
    QVERIFY(f.page->file().document().edit({{at, "GOFILE", go.toUtf8()}}, {at, at}, {at, at}));
    f.window->action("file.save")->trigger();
    QTRY_VERIFY(!f.page->isModified());
    f.makeRunnable();
    const QString job = f.call(u"job.submit"_s, {{u"file"_s, f.path}})[u"name"_s].toString();
    QTRY_COMPARE(f.designer->jobs().shown(), job);
    QTRY_COMPARE_WITH_TIMEOUT(f.stateOf(u"slow"_s).progress, 0.62, patience);
    QCOMPARE(f.stateOf(u"slow"_s).detail, u"epoch 31/50"_s);
    write(go, {});
    QTRY_COMPARE_WITH_TIMEOUT(f.stateOf(u"slow"_s).look, Look::Done, patience);
    QCOMPARE(f.stateOf(u"slow"_s).progress, -1.0);
}

void TestDesigner::twoJobsAreComparedOnTheCanvas()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    f.makeRunnable();
    const QString before = f.run(u"two.yml"_s);
    QTRY_COMPARE(f.designer->jobs().shown(), before);
    const qint64 first = f.document().find(u"first"_s), second = f.document().find(u"second"_s);
    f.designer->goTo(second);
    f.designer->run(Designer::Command::Duplicate);
    QTRY_COMPARE(f.nodes(), 3);
    QVERIFY(f.designer->apply(graph::SetInput{{first}, u"rows"_s, Value(20)}));
    f.window->action("file.save")->trigger();
    QTRY_VERIFY(!f.page->isModified());
    const QString now = f.run(u"two.yml"_s);
    QTRY_COMPARE(f.designer->jobs().shown(), now);
    const QString copy = f.document().node(f.document().nodes().last())->name;
    // The copy is in the newer job only, and not in the pipeline any more.
    f.view().setFocus();
    f.window->action("edit.undo")->trigger();
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 2);
    QVERIFY(f.designer->can(Designer::Command::Compare));
    f.designer->run(Designer::Command::Compare);
    QTRY_VERIFY(f.designer->picks().isVisible());
    QTest::keyClick(f.designer->picks().search(), Qt::Key_Return);
    QTRY_COMPARE(f.nodes(), 3);
    const auto marks = [&f](qint64 id) {
        const auto at = f.view().scene()->find(id);
        return at ? f.view().scene()->node(*at).marks : NodeMarks();
    };
    QVERIFY2(marks(first).strip.contains(u"rows: 10 → 20"_s), qPrintable(marks(first).strip));
    QCOMPARE(marks(first).tag, u"changed"_s);
    QVERIFY(marks(f.designer->map().idOfStep(copy)).tag == u"added"_s);
    // And back to what the next job does.
    f.designer->jobs().show({});
    QTRY_COMPARE(f.nodes(), 2);
    QVERIFY(!marks(first).strip.contains(u"rows: 10"_s));
}

TENON_WINDOW_TEST(TestDesigner)
#include "tst_designer.moc"
