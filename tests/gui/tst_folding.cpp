// Steps of a pipeline that become a component of their own and come out of it again, the files that
// undo takes along, and groups folded to one node.
#include "designerfixture.h"

#include "designer/picklist.h"
#include "designer/quickadd.h"

#include <QInputDialog>

namespace {

/// Answers the question for a name.
void answer(const Designer &designer, const QString &name)
{
    QInputDialog *box = nullptr;
    QTRY_VERIFY((box = designer.findChild<QInputDialog *>()) && box->isVisible());
    if (!name.isEmpty())
        box->setTextValue(name);
    box->accept();
    QTRY_VERIFY(!designer.findChild<QInputDialog *>());
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Three steps, one behind the other.
const QByteArray three = two
                         + QByteArray("  third:\n"
                                      "    type: command\n"
                                      "    component: ./components/copy.yml\n"
                                      "    inputs:\n"
                                      "      data: ${{parent.jobs.second.outputs.model}}\n");
const QByteArray copying = QByteArray(train)
                               .replace("name: train", "name: copy")
                               .replace("{type: mltable}", "{type: mlflow_model}");

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsBecomeAComponentAndComeOutOfIt();
    void undoTakesTheFileAlongOrSaysWhyNot();
    void whatCannotBeOneComponentIsSaidAtOnce();
    void undoTakesALibraryComponentAlong();
    void circlesAreTheStepsNotTheBoxes();
    void whatIsBesideAFoldedGroupFollows();
    void aHiddenStepIsGoneToWhileTheTextIsBroken();
};

void TestFolding::stepsBecomeAComponentAndComeOutOfIt()
{
    DesignerFixture f(three, {{u"components/copy.yml"_s, copying}});
    QTRY_COMPARE(f.nodes(), 3);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 2);
    const QPointF second = f.corner(u"second"_s), third = f.corner(u"third"_s);
    f.view().setSelection({f.document().find(u"second"_s), f.document().find(u"third"_s)});
    QVERIFY(f.window->action("pipeline.collapse")->isEnabled());
    QVERIFY(!f.window->action("pipeline.expand")->isEnabled());
    f.window->action("pipeline.collapse")->trigger();
    answer(*f.designer, u"fit it"_s);
    const QString file = f.folder.path() + u"/fit_it.yml"_s;
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 made = f.document().find(u"fit_it"_s);
    QVERIFY(made);
    QCOMPARE(f.view().selection(), QSet<qint64>{made});
    QVERIFY2(f.text().contains("component: ./fit_it.yml\n"), f.text());
    QVERIFY2(readAll(file).contains("component: ./components/train.yml"), readAll(file));
    QVERIFY(QFile::exists(f.folder.path() + u"/fit_it.layout.json"_s));
    QTRY_VERIFY(f.document().node(made)->component);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 1);
    QVERIFY(f.document().problems().empty());
    // What it is made of lies as it did, and comes out so.
    QTRY_VERIFY(f.window->action("pipeline.expand")->isEnabled());
    f.window->action("pipeline.expand")->trigger();
    QTRY_COMPARE(f.nodes(), 3);
    QCOMPARE(f.corner(u"second"_s), second);
    QCOMPARE(f.corner(u"third"_s), third);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 2);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 2);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.text(), three);
    QTRY_COMPARE(f.corner(u"third"_s), third);
}

void TestFolding::undoTakesTheFileAlongOrSaysWhyNot()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    QTRY_VERIFY(f.document().node(f.document().find(u"second"_s))->component);
    f.designer->goTo(f.document().find(u"second"_s));
    f.designer->run(Designer::Command::Collapse);
    answer(*f.designer, {});
    const QString file = f.folder.path() + u"/two_part.yml"_s;
    QTRY_VERIFY2(f.text().contains("component: ./two_part.yml\n"), f.text());
    const QByteArray after = f.text(), written = readAll(file);
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.text(), two);
    QVERIFY(!QFile::exists(file));
    f.window->action("edit.redo")->trigger();
    QTRY_COMPARE(f.text(), after);
    QCOMPARE(readAll(file), written);
    // What somebody changed, or needs by now, stays, and so does the step.
    QSignalSpy refused(&f.document(), &graph::PipelineDocument::stepRefused);
    write(file, written + "# mine\n");
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.last().first().value<Error>().id, QByteArray("files.changed"));
    write(file, written);
    write(f.folder.path() + u"/other.yml"_s,
          "type: pipeline\njobs:\n  a:\n    type: pipeline\n    component: ./two_part.yml\n");
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(refused.last().first().value<Error>().id, QByteArray("files.in-use"));
    QCOMPARE(f.text(), after);
    QCOMPARE(readAll(file), written);
    QVERIFY(QFile::remove(f.folder.path() + u"/other.yml"_s));
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.text(), two);
    QVERIFY(!QFile::exists(file));
}

void TestFolding::whatCannotBeOneComponentIsSaidAtOnce()
{
    DesignerFixture f(three, {{u"components/copy.yml"_s, copying}});
    QTRY_COMPARE(f.nodes(), 3);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 2);
    // The one between them would have to run in the middle.
    f.view().setSelection({f.document().find(u"first"_s), f.document().find(u"third"_s)});
    f.designer->run(Designer::Command::Collapse);
    QVERIFY(!f.designer->findChild<QInputDialog *>());
    // A file that is there is not written over.
    f.designer->goTo(f.document().find(u"third"_s));
    f.designer->run(Designer::Command::Collapse);
    write(f.folder.path() + u"/mine.yml"_s, "mine");
    answer(*f.designer, u"mine"_s);
    f.designer->run(Designer::Command::Collapse);
    answer(*f.designer, u"other"_s);
    QTRY_VERIFY2(f.text().contains("component: ./other.yml"), f.text());
    QVERIFY2(!f.text().contains("mine.yml"), f.text());
    QCOMPARE(readAll(f.folder.path() + u"/mine.yml"_s), QByteArray("mine"));
}

void TestFolding::undoTakesALibraryComponentAlong()
{
    DesignerFixture f(nothing);
    QTRY_VERIFY(f.view().scene());
    const auto library = [&f]() -> QString {
        const auto &model = *f.window->componentPalette().list()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (const QString id = model.index(row, 0).data(ComponentList::IdRole).toString();
                id.startsWith(u"library:"))
                return id;
        return {};
    };
    QTRY_VERIFY(!library().isEmpty());
    const QString made = f.folder.path() + u'/' + u"components/"_s
                         + library().sliced(8).section(u'/', 0, -2) + u"/component.yml"_s;
    f.designer->addComponent(library());
    QTRY_COMPARE(f.nodes(), 1);
    QVERIFY2(QFile::exists(made), qPrintable(made));
    f.window->action("edit.undo")->trigger();
    QTRY_COMPARE(f.nodes(), 0);
    QVERIFY(!QFile::exists(made));
    QCOMPARE(f.text(), nothing);
    f.window->action("edit.redo")->trigger();
    QTRY_COMPARE(f.nodes(), 1);
    QVERIFY(QFile::exists(made));
}

void TestFolding::circlesAreTheStepsNotTheBoxes()
{
    // first → second → third → fourth; last → more has nothing to do with them, but is in a box
    // with third.
    DesignerFixture f(three
                          + "  fourth:\n    component: ./components/copy.yml\n    inputs:\n"
                            "      data: ${{parent.jobs.third.outputs.model}}\n"
                            "  last:\n    component: ./components/table.yml\n"
                            "  more:\n    component: ./components/train.yml\n    inputs:\n"
                            "      data: ${{parent.jobs.last.outputs.table}}\n",
                      {{u"components/copy.yml"_s, copying}});
    QTRY_COMPARE(f.nodes(), 6);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 4);
    f.view().setSelection({f.document().find(u"third"_s), f.document().find(u"last"_s)});
    f.designer->run(Designer::Command::Group);
    f.designer->run(Designer::Command::Fold);
    const qint64 box = CanvasMap::idOfFolded(f.document().groups().front().id);
    QTRY_VERIFY(f.view().scene()->find(box));
    f.view().setFocus();
    const auto fits = [&f](const PortId &from, const PortId &to) {
        const auto at = f.view().scene()->find(from);
        if (!at)
            qFatal("no such port");
        f.view().setCurrent(at->node, at);
        f.view().startWire();
        const auto ports = f.view().fittingPorts();
        f.view().cancelEditing();
        return std::ranges::contains(ports, to);
    };
    // The box waits for second, but last does not.
    const PortId table{box, true, u"last › table"_s};
    const PortId data{f.document().find(u"second"_s), false, u"data"_s};
    QVERIFY(fits(table, data));
    // fourth waits for third, which is in the box.
    QVERIFY(
        !fits({f.document().find(u"fourth"_s), true, u"model"_s}, {box, false, u"third › data"_s}));
    // From the other end as well.
    QVERIFY(fits(data, table));
    QVERIFY(
        !fits({box, false, u"third › data"_s}, {f.document().find(u"fourth"_s), true, u"model"_s}));
}

void TestFolding::whatIsBesideAFoldedGroupFollows()
{
    DesignerFixture f(three, {{u"components/copy.yml"_s, copying}});
    QTRY_COMPARE(f.nodes(), 3);
    QTRY_COMPARE(f.view().scene()->edgeCount(), 2);
    const qint64 first = f.document().find(u"first"_s);
    f.designer->goTo(f.document().find(u"third"_s));
    f.designer->run(Designer::Command::Group);
    f.designer->run(Designer::Command::Fold);
    QTRY_VERIFY(f.designer->map().isFolding());
    // What is shown is what would be shown if all were made anew.
    items::ComponentCatalogue catalogue(f.workspace, {});
    const auto isWhole = [&] {
        CanvasMap fresh(f.document(), catalogue);
        return fresh.difference(*f.view().scene()).nodes.empty()
               && fresh.difference(*f.view().scene()).wires.empty()
               && fresh.difference(*f.view().scene()).unwired.empty()
               && fresh.difference(*f.view().scene()).removed.empty()
               && fresh.difference(*f.view().scene()).moved.isEmpty();
    };
    QList<bool> hidden;
    connect(&f.document(), &graph::PipelineDocument::changed, this,
            [&](const graph::GraphDelta &delta) {
                hidden.append(f.designer->map().concernsFolded(delta));
            });
    QVERIFY(f.designer->apply(graph::RenameNode{first, u"begin"_s}));
    QVERIFY(f.designer->apply(graph::MoveNodes{{{first, QPointF(-400, -300)}}}));
    QVERIFY(f.designer->apply(
        graph::Disconnect{{first, u"table"_s}, {f.document().find(u"second"_s), u"data"_s}}));
    QVERIFY(f.designer->apply(graph::AddNode{u"new"_s, u"./components/table.yml"_s}));
    QVERIFY(!hidden.contains(true));
    QTRY_VERIFY(isWhole());
    QCOMPARE(f.nodes(), 4);
    // What leads into it, or is in it, is another matter.
    QVERIFY(f.designer->apply(graph::Disconnect{{f.document().find(u"second"_s), u"model"_s},
                                                {f.document().find(u"third"_s), u"data"_s}}));
    QVERIFY(hidden.last());
    QTRY_VERIFY(isWhole());
    QCOMPARE(f.view().scene()->edgeCount(), 0);
}

void TestFolding::aHiddenStepIsGoneToWhileTheTextIsBroken()
{
    DesignerFixture f;
    QTRY_COMPARE(f.nodes(), 2);
    const qint64 second = f.document().find(u"second"_s);
    f.designer->goTo(second);
    f.designer->run(Designer::Command::Group);
    f.designer->run(Designer::Command::Fold);
    const qint64 box = CanvasMap::idOfFolded(f.document().groups().front().id);
    QTRY_VERIFY(f.view().scene()->find(box));
    QVERIFY(f.page->file().document().edit({{0, {}, "a: [\n"}}, {0, 0}, {0, 0}));
    QTRY_VERIFY(f.document().brokenAt());
    const int steps = f.page->file().document().stepCount();
    f.designer->goTo(second);
    QCOMPARE(f.view().selection(), QSet<qint64>{box});
    QCOMPARE(f.page->file().document().stepCount(), steps);
}

TENON_WINDOW_TEST(TestFolding)
#include "tst_folding.moc"
