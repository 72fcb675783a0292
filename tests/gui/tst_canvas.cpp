// The editable canvas: deltas, moving, wiring, by mouse and by keyboard, on a real view.
#include "canvas/graphview.h"
#include "canvas/picture.h"
#include "shell/theme/theme.h"
#include "support/patience.h"

#include <QAccessible>
#include <QFileInfo>
#include <QPainterPath>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

namespace {

CanvasNode step(qint64 id, const QString &title, const QPointF &at, QStringList inputs = {u"in"_s},
                QStringList outputs = {u"out"_s})
{
    CanvasNode node;
    node.id = id;
    node.title = title;
    node.icon = u"component"_s;
    node.place = at;
    for (const QString &name : inputs)
        node.inputs.push_back({name, u"mltable"_s});
    for (const QString &name : outputs)
        node.outputs.push_back({name, u"mltable"_s});
    return node;
}

/// Import above clean above train, train alone to the right without wires.
CanvasGraph small()
{
    CanvasGraph graph;
    graph.nodes
        = {step(1, u"Import"_s, {0, 0}, {}), step(2, u"Clean"_s, {0, 120}),
           step(3, u"Train"_s, {0, 240}, {u"data"_s, u"test"_s}), step(4, u"Score"_s, {400, 240})};
    graph.edges = {{0, 0, 1, 0}, {1, 0, 2, 0}};
    return graph;
}

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aGraphWithPlacesIsNotArranged();
    void aDeltaChangesOnlyWhatItNames();
    void manyDeltasAreWhatAFreshSceneSays();
    void aNodeIsMovedOntoTheGrid();
    void escapeTakesAMoveBack();
    void severalMoveTogether();
    void aWireIsDrawnFromPortToPort();
    void aWireOnEmptyCanvasAsksForAStep();
    void aWireThatWouldMakeACircleIsNotTaken();
    void theEndOfAWireIsPickedUp();
    void aSelectedWireIsRemovedByDelete();
    void keysAreAboutWhatIsSeenToBeSelected();
    void aWireIsDrawnByKeyboard();
    void typingOnEmptyCanvasAsksForAStep();
    void wiresAreWorkedWithByKeyboard();
    void aReadOnlyViewTellsNoIntents();
    void aBoxTakesWhatIsDroppedOnIt();
    void aBoxMovesWithItsMembers();
    void aStepDroppedOnAWireOrAStep();
    void aLassoSelectsWhatItSurrounds();
    void aCanvasThatWasEmptyIsSharpAgain();
    void aCommentDoesNotSayWhereStepsAre();
    void wiresGoRoundWhatStandsInTheWay();
    void manyMovedNodesFindTheirWaysLater();
    void arrangingIsAnIntentAndItsWaysAreTaken();
    void selectedNodesAreLinedUp();
    void aPictureIsWritten();
    void whatAScreenReaderGetsSurvivesEdits();
    void aScreenReaderConnectsTwoSteps();

private:
    [[nodiscard]] QPoint at(const QPointF &scene) const
    {
        return m_view->fromScene(scene).toPoint();
    }
    [[nodiscard]] QPoint middle(qint64 id) const
    {
        return at(m_view->scene()->rect(*m_view->scene()->find(id)).center());
    }
    [[nodiscard]] QPoint portAt(qint64 id, bool output, const QString &name) const
    {
        return at(m_view->scene()->portAt(*m_view->scene()->find(PortId{id, output, name})));
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, keys, from);
        QTest::mouseMove(m_view.get(), from + (to - from) / 2);
        QTest::mouseMove(m_view.get(), to);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, keys, to);
    }
    void show(const CanvasGraph &graph)
    {
        QSignalSpy arranged(m_view.get(), &GraphView::arranged);
        m_view->setGraph(graph);
        QVERIFY(arranged.wait(patience));
        m_view->zoomTo(1, {0, 0});
        m_view->centreOn({300, 160});
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<GraphView> m_view;
};

void TestCanvas::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_view = std::make_unique<GraphView>(*m_theme);
    m_view->setEditable(true);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestCanvas::cleanup()
{
    m_view.reset();
}

void TestCanvas::aGraphWithPlacesIsNotArranged()
{
    show(small());
    const CanvasScene &scene = *m_view->scene();
    for (int n = 0; n < scene.count(); ++n)
        QCOMPARE(scene.rect(n).topLeft(), *small().nodes[size_t(n)].place);

    // What has no place is put below what feeds it, over nothing else.
    CanvasGraph graph = small();
    graph.nodes[2].place.reset();
    const auto placed = CanvasScene::place(graph);
    QVERIFY(placed->rect(2).top() >= placed->rect(1).bottom());
    for (int n = 0; n < placed->count(); ++n)
        QVERIFY(n == 2 || !placed->rect(n).intersects(placed->rect(2)));

    // Thousands without one are no search for each of them, and do not lie on each other either.
    for (int n = 0; n < 5000; ++n)
        graph.nodes.push_back(step(1000 + n, QString::number(n), {}, {u"a"_s}, {u"x"_s}));
    for (size_t n = 3; n < graph.nodes.size(); ++n)
        graph.nodes[n].place.reset();
    const auto many = CanvasScene::place(graph);
    std::vector<int> there;
    for (int n = 3; n < many->count(); ++n) {
        many->nodesIn(many->rect(n).adjusted(10, 10, -10, -10), there);
        QCOMPARE(there, std::vector<int>{n});
    }
}

void TestCanvas::aDeltaChangesOnlyWhatItNames()
{
    show(small());
    m_view->setStates({{3, {Look::Done, u"Done"_s, {}, {}}}});
    m_view->setSelection({2, 3});
    CanvasDelta delta;
    delta.moved.insert(4, {640, 80});
    delta.removed = {1};
    CanvasNode renamed = step(2, u"Clean rows"_s, {0, 120}, {u"table"_s});
    renamed.place.reset();
    delta.nodes = {renamed, step(9, u"New"_s, {200, 400})};
    delta.wires = {{2, u"out"_s, 9, u"in"_s}};
    m_view->apply(delta);

    const CanvasScene &scene = *m_view->scene();
    QCOMPARE(scene.count(), 4);
    QVERIFY(!scene.find(1));
    QCOMPARE(scene.rect(*scene.find(4)).topLeft(), QPointF(640, 80));
    QCOMPARE(scene.rect(*scene.find(2)).topLeft(), QPointF(0, 120));
    QCOMPARE(scene.node(*scene.find(2)).title, u"Clean rows"_s);
    QVERIFY(scene.find(CanvasWire{2, u"out"_s, 9, u"in"_s}));
    QVERIFY(scene.find(CanvasWire{2, u"out"_s, 3, u"data"_s}));
    QCOMPARE(scene.edgeCount(), 2);
    QCOMPARE(m_view->stateOf(*scene.find(3)).word, u"Done"_s);
    QCOMPARE(m_view->selection(), (QSet<qint64>{2, 3}));
}

/// A scene after hundreds of random deltas says the same as one made from its graph.
void TestCanvas::manyDeltasAreWhatAFreshSceneSays()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % quint32(n)); };
        CanvasGraph graph;
        for (int n = 0; n < 40; ++n)
            graph.nodes.push_back(step(n + 1, QString::number(n),
                                       QPointF(below(20) * 280, below(20) * 120), {u"a"_s, u"b"_s},
                                       {u"x"_s, u"y"_s}));
        graph.groups = {{u"One"_s, 1}, {u"Two"_s, 2}};
        auto scene = CanvasScene::place(graph);
        qint64 next = 100;
        for (int round = 0; round < 60; ++round) {
            CanvasDelta delta;
            const auto any = [&] { return scene->node(below(scene->count())).id; };
            for (int i = below(4); i-- > 0;)
                delta.moved.insert(any(), QPointF(below(40) * 160 - 800, below(60) * 70 - 500));
            if (below(3) == 0 && scene->count() > 5)
                delta.removed = {any(), any()};
            if (below(3) == 0)
                delta.nodes.push_back(step(next++, u"new"_s, QPointF(below(900), below(900)),
                                           {u"a"_s, u"c"_s}, {u"x"_s}));
            if (below(4) == 0) {
                CanvasNode other = step(any(), u"other"_s, {}, {u"b"_s, u"a"_s}, {u"y"_s});
                other.place.reset();
                delta.nodes.push_back(other);
            }
            if (below(4) == 0)
                delta.membership.insert(any(), below(3) - 1);
            if (below(5) == 0)
                delta.marks.insert(any(), NodeMarks{{}, u"Will run: x"_s, {}, {}, below(2) == 0});
            for (int i = below(4); i-- > 0;)
                delta.wires.push_back({any(), below(2) ? u"x"_s : u"y"_s, any(), u"a"_s});
            if (scene->edgeCount() > 0 && below(2) == 0)
                delta.unwired = {scene->wireOf(below(scene->edgeCount()))};
            SceneChange change;
            scene = scene->changed(delta, change);

            QVERIFY2(scene->shows(scene->toGraph()), "a scene shows its own graph");
            std::vector<int> seen;
            for (int n = 0; n < scene->count(); ++n) {
                QCOMPARE(scene->find(scene->node(n).id), n);
                QCOMPARE(scene->rect(n).size(), sizeOf(scene->node(n)));
                scene->nodesIn(scene->rect(n), seen);
                QVERIFY(std::ranges::binary_search(seen, n));
                for (const int e : scene->edgesOutOf(n))
                    QCOMPARE(scene->edge(e).from, n);
                for (const int e : scene->edgesInto(n))
                    QCOMPARE(scene->edge(e).to, n);
            }
            int ends = 0;
            for (int n = 0; n < scene->count(); ++n)
                ends += int(scene->edgesInto(n).size());
            QCOMPARE(ends, scene->edgeCount());
            for (int e = 0; e < scene->edgeCount(); ++e) {
                const CanvasEdge &edge = scene->edge(e);
                QCOMPARE(scene->wire(e).front(), scene->portAt({edge.from, true, edge.fromPort}));
                QCOMPARE(scene->wire(e).back(), scene->portAt({edge.to, false, edge.toPort}));
                scene->edgesIn(QRectF(scene->wire(e).front(), QSizeF(1, 1)), seen);
                QVERIFY(std::ranges::binary_search(seen, e));
            }
            scene->nodesIn(scene->bounds(), seen);
            QCOMPARE(int(seen.size()), scene->count());
            scene->edgesIn(QRectF(-1e7, -1e7, 2e7, 2e7), seen);
            QCOMPARE(int(seen.size()), scene->edgeCount());
            for (int g = 0; g < scene->groupCount(); ++g) {
                QRectF members;
                for (int n = 0; n < scene->count(); ++n)
                    if (scene->node(n).group == g)
                        members |= scene->rect(n);
                QVERIFY(members.isNull() ? scene->group(g).isNull()
                                         : scene->group(g).contains(members));
            }
        }
    }
}

void TestCanvas::aNodeIsMovedOntoTheGrid()
{
    show(small());
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    drag(middle(4), middle(4) + QPoint(163, 90));
    QCOMPARE(moved.count(), 1);
    const auto places = moved.front().front().value<QHash<qint64, QPointF>>();
    QCOMPARE(places.keys(), QList<qint64>{4});
    const QPointF to = places.value(4);
    QVERIFY((to - QPointF(563, 330)).manhattanLength() <= 16);
    QCOMPARE(std::fmod(to.x(), 8), 0.0);
    // Nothing moves before the owner says so.
    QCOMPARE(m_view->scene()->rect(3).topLeft(), QPointF(400, 240));
    CanvasDelta delta;
    delta.moved = places;
    m_view->apply(delta);
    QCOMPARE(m_view->scene()->rect(3).topLeft(), to);

    // By keyboard a step of the grid.
    m_view->setSelection({4});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(moved.count(), 2);
    QCOMPARE((moved.back().front().value<QHash<qint64, QPointF>>().value(4)), to + QPointF(8, 0));
}

void TestCanvas::escapeTakesAMoveBack()
{
    show(small());
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    const QPoint from = middle(4);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), from + QPoint(60, 60));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(60, 60));
    QCOMPARE(moved.count(), 0);
}

void TestCanvas::severalMoveTogether()
{
    show(small());
    m_view->setSelection({2, 3});
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    drag(middle(3), middle(3) + QPoint(0, 160));
    QCOMPARE(moved.count(), 1);
    const auto places = moved.front().front().value<QHash<qint64, QPointF>>();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.value(3) - places.value(2), QPointF(0, 120));
    // A click without a drag leaves the one alone.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle(3));
    QCOMPARE(m_view->selection(), QSet<qint64>{3});
}

void TestCanvas::aWireIsDrawnFromPortToPort()
{
    show(small());
    QSignalSpy drawn(m_view.get(), &GraphView::wireDrawn);
    drag(portAt(2, true, u"out"_s), portAt(4, false, u"in"_s));
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(drawn.front().at(0).value<PortId>(), (PortId{2, true, u"out"_s}));
    QCOMPARE(drawn.front().at(1).value<PortId>(), (PortId{4, false, u"in"_s}));
    // The other way round, and on the node instead of its port.
    drag(portAt(3, false, u"test"_s), middle(1));
    QCOMPARE(drawn.count(), 2);
    QCOMPARE(drawn.back().at(0).value<PortId>(), (PortId{1, true, u"out"_s}));
    QCOMPARE(drawn.back().at(1).value<PortId>(), (PortId{3, false, u"test"_s}));
}

void TestCanvas::aWireOnEmptyCanvasAsksForAStep()
{
    show(small());
    QSignalSpy asked(m_view.get(), &GraphView::wireDropped);
    const QPoint to = at({420, 40});
    drag(portAt(2, true, u"out"_s), to);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).value<PortId>(), (PortId{2, true, u"out"_s}));
    QVERIFY((asked.front().at(1).toPointF() - QPointF(420, 40)).manhattanLength() < 3);
}

void TestCanvas::aWireThatWouldMakeACircleIsNotTaken()
{
    show(small());
    QSignalSpy drawn(m_view.get(), &GraphView::wireDrawn);
    drag(portAt(3, true, u"out"_s), portAt(2, false, u"in"_s));
    QCOMPARE(drawn.count(), 0);

    CanvasRules rules;
    rules.refusal
        = [](const PortId &, const PortId &to) { return to.node == 4 ? u"No."_s : QString(); };
    m_view->setRules(rules);
    drag(portAt(2, true, u"out"_s), portAt(4, false, u"in"_s));
    QCOMPARE(drawn.count(), 0);
    drag(portAt(1, true, u"out"_s), portAt(3, false, u"test"_s));
    QCOMPARE(drawn.count(), 1);
}

void TestCanvas::theEndOfAWireIsPickedUp()
{
    show(small());
    QSignalSpy reaimed(m_view.get(), &GraphView::wireReaimed);
    QSignalSpy removed(m_view.get(), &GraphView::wireRemovalAsked);
    const CanvasWire wire{2, u"out"_s, 3, u"data"_s};
    drag(portAt(3, false, u"data"_s), portAt(4, false, u"in"_s));
    QCOMPARE(reaimed.count(), 1);
    QCOMPARE(reaimed.front().at(0).value<CanvasWire>(), wire);
    QCOMPARE(reaimed.front().at(1).toBool(), false);
    QCOMPARE(reaimed.front().at(2).value<PortId>(), (PortId{4, false, u"in"_s}));
    // Pulled off.
    drag(portAt(3, false, u"data"_s), at({480, 40}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.front().front().value<CanvasWire>(), wire);
    // The source of a selected wire.
    m_view->setSelectedWire(wire);
    drag(portAt(2, true, u"out"_s), portAt(1, true, u"out"_s));
    QCOMPARE(reaimed.count(), 2);
    QCOMPARE(reaimed.back().at(1).toBool(), true);
    QCOMPARE(reaimed.back().at(2).value<PortId>(), (PortId{1, true, u"out"_s}));
}

void TestCanvas::aSelectedWireIsRemovedByDelete()
{
    show(small());
    const CanvasScene &scene = *m_view->scene();
    const int e = *scene.find(CanvasWire{1, u"out"_s, 2, u"in"_s});
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      at((scene.wire(e).front() + scene.wire(e).back()) / 2));
    QVERIFY(m_view->selectedWire());
    QSignalSpy removed(m_view.get(), &GraphView::wireRemovalAsked);
    QSignalSpy deleted(m_view.get(), &GraphView::deleteAsked);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    m_view->setSelection({2});
    QVERIFY(!m_view->selectedWire());
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QTest::keyClick(m_view.get(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(deleted.count(), 2);
    QCOMPARE(deleted.front().at(1).toBool(), false);
    QCOMPARE(deleted.back().at(1).toBool(), true);
}

void TestCanvas::keysAreAboutWhatIsSeenToBeSelected()
{
    CanvasGraph graph = small();
    graph.groups = {{u"Preparation"_s, 7}};
    graph.nodes[0].group = 0;
    show(graph);
    const CanvasWire wire{1, u"out"_s, 2, u"in"_s};
    QSignalSpy removed(m_view.get(), &GraphView::wireRemovalAsked);
    QSignalSpy deleted(m_view.get(), &GraphView::deleteAsked);
    m_view->setSelectedWire(wire);
    m_view->select(3);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(deleted.count(), 1);
    // A box that was clicked is no longer what F2 is about.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(m_view->scene()->headOf(0).center()));
    QCOMPARE(m_view->selectedGroup(), 7);
    m_view->select(3);
    QCOMPARE(m_view->selectedGroup(), 0);
    // Escape leaves the wire first, then the step the keyboard is at.
    m_view->setSelection({});
    m_view->setCurrent(*m_view->scene()->find(2));
    m_view->setSelectedWire(wire);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->selectedWire());
    QVERIFY(m_view->currentNode() >= 0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->currentNode(), -1);
}

void TestCanvas::aWireIsDrawnByKeyboard()
{
    show(small());
    QSignalSpy drawn(m_view.get(), &GraphView::wireDrawn);
    m_view->setCurrent(*m_view->scene()->find(2));
    QTest::keyClick(m_view.get(), Qt::Key_C);
    QVERIFY(m_view->isWiring());
    // Only ports that fit: not its own, not of what feeds it.
    for (const PortId &port : m_view->fittingPorts())
        QVERIFY(!port.output && port.node != 2 && port.node != 1);
    QSet<qint64> met;
    for (size_t i = 0; i < m_view->fittingPorts().size(); ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        met.insert(m_view->scene()->node(m_view->currentNode()).id);
    }
    QCOMPARE(met, (QSet<qint64>{3, 4}));
    for (int i = 0; i < 4 && m_view->scene()->node(m_view->currentNode()).id != 4; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!m_view->isWiring());
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(drawn.front().at(1).value<PortId>(), (PortId{4, false, u"in"_s}));

    m_view->setCurrent(0);
    QTest::keyClick(m_view.get(), Qt::Key_C);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->isWiring());
    QCOMPARE(drawn.count(), 1);
}

void TestCanvas::typingOnEmptyCanvasAsksForAStep()
{
    show(small());
    QSignalSpy asked(m_view.get(), &GraphView::addAsked);
    m_view->setSelection({});
    m_view->setCurrent(-1);
    QTest::keyClick(m_view.get(), Qt::Key_F);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(1).toString(), u"f"_s);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at({460, 60}));
    QCOMPARE(asked.count(), 2);
}

void TestCanvas::wiresAreWorkedWithByKeyboard()
{
    show(small());
    const CanvasWire first{1, u"out"_s, 2, u"in"_s};
    const CanvasWire second{2, u"out"_s, 3, u"data"_s};
    m_view->setCurrent(*m_view->scene()->find(2));
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QCOMPARE(m_view->selectedWire(), std::optional(first));
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QCOMPARE(m_view->selectedWire(), std::optional(second));
    QVERIFY(m_view->describe(second).contains(u"Train › data"));
    QSignalSpy reaimed(m_view.get(), &GraphView::wireReaimed);
    QTest::keyClick(m_view.get(), Qt::Key_C);
    QVERIFY(m_view->isWiring());
    for (int i = 0;
         i < 4 && m_view->currentPort() != m_view->scene()->find(PortId{4, false, u"in"_s}); ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(reaimed.count(), 1);
    QCOMPARE(reaimed.front().at(0).value<CanvasWire>(), second);
    QCOMPARE(reaimed.front().at(1).toBool(), false);
    QCOMPARE(reaimed.front().at(2).value<PortId>(), (PortId{4, false, u"in"_s}));

    m_view->setSelectedWire(second);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(m_view->isWiring());
    for (const PortId &port : m_view->fittingPorts())
        QVERIFY(port.output && port.node != 3);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QSignalSpy removed(m_view.get(), &GraphView::wireRemovalAsked);
    m_view->setSelectedWire(second);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
}

void TestCanvas::aReadOnlyViewTellsNoIntents()
{
    m_view->setEditable(false);
    QSignalSpy arranged(m_view.get(), &GraphView::arranged);
    m_view->setGraph(small());
    QVERIFY(arranged.wait(patience));
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    QSignalSpy drawn(m_view.get(), &GraphView::wireDrawn);
    QSignalSpy deleted(m_view.get(), &GraphView::deleteAsked);
    drag(middle(4), middle(4) + QPoint(80, 80));
    drag(portAt(2, true, u"out"_s), portAt(4, false, u"in"_s));
    m_view->setSelection({2});
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(moved.count() + drawn.count() + deleted.count(), 0);
}

void TestCanvas::aBoxTakesWhatIsDroppedOnIt()
{
    CanvasGraph graph = small();
    graph.groups = {{u"Preparation"_s, 7}};
    graph.nodes[0].group = graph.nodes[1].group = 0;
    show(graph);
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    const QRectF box = m_view->scene()->group(0);
    QVERIFY(box.contains(m_view->scene()->rect(0)) && box.contains(m_view->scene()->rect(1)));
    // Into the box …
    drag(middle(4), at({-12, 86}));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.back().at(1).value<std::optional<int>>(), std::optional(0));
    // … a member within it stays, and far out it leaves.
    drag(middle(2), middle(2) + QPoint(0, 16));
    QCOMPARE(moved.count(), 2);
    QCOMPARE(moved.back().at(1).value<std::optional<int>>(), std::nullopt);
    drag(middle(2), middle(2) + QPoint(420, 0));
    QCOMPARE(moved.count(), 3);
    QCOMPARE(moved.back().at(1).value<std::optional<int>>(), std::optional(-1));

    CanvasDelta delta;
    delta.membership = {{2, -1}};
    m_view->apply(delta);
    QVERIFY(!m_view->scene()->group(0).contains(m_view->scene()->rect(1)));
    // The list of groups may be another: members follow their box.
    delta = {};
    delta.groups = {{{u"New"_s, 9}, {u"Preparation"_s, 7}}};
    m_view->apply(delta);
    QCOMPARE(m_view->scene()->node(0).group, 1);
    QVERIFY(m_view->scene()->group(0).isNull());
    QCOMPARE(m_view->scene()->groupOf(1).title, u"Preparation"_s);
}

void TestCanvas::aBoxMovesWithItsMembers()
{
    CanvasGraph graph = small();
    graph.groups = {{u"Preparation"_s, 7}};
    graph.nodes[0].group = graph.nodes[1].group = 0;
    show(graph);
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    const QPoint head = at(m_view->scene()->headOf(0).center());
    drag(head, head + QPoint(300, 0));
    QCOMPARE(m_view->selectedGroup(), 7);
    QCOMPARE(m_view->selection(), (QSet<qint64>{1, 2}));
    QCOMPARE(moved.count(), 1);
    const auto places = moved.front().front().value<QHash<qint64, QPointF>>();
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.value(2) - places.value(1), QPointF(0, 120));
    QSignalSpy renamed(m_view.get(), &GraphView::groupRenameAsked);
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QCOMPARE(renamed.count(), 1);
}

void TestCanvas::aStepDroppedOnAWireOrAStep()
{
    show(small());
    QSignalSpy inserted(m_view.get(), &GraphView::nodeDroppedOnWire);
    QSignalSpy replaced(m_view.get(), &GraphView::nodeDroppedOnNode);
    QSignalSpy moved(m_view.get(), &GraphView::nodesMoved);
    const auto &wire = m_view->scene()->wire(1);
    drag(middle(4), at((wire.front() + wire.back()) / 2));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.front().at(0).toLongLong(), 4);
    QCOMPARE(inserted.front().at(1).value<CanvasWire>(), (CanvasWire{2, u"out"_s, 3, u"data"_s}));
    CanvasRules rules;
    rules.mayReplace = [](qint64, qint64 onto) { return onto == 2; };
    m_view->setRules(rules);
    drag(middle(4), middle(2));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(replaced.front().at(1).toLongLong(), 2);
    drag(middle(4), middle(1));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(moved.count(), 1);
}

void TestCanvas::aLassoSelectsWhatItSurrounds()
{
    show(small());
    const auto to = [this](double x, double y) { return at({x, y}); };
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::AltModifier, to(-30, 100));
    // Round Clean, past Train and Score.
    for (const QPoint &point : {to(280, 90), to(290, 190), to(-20, 190), to(-30, 110)})
        QTest::mouseMove(m_view.get(), point);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::AltModifier, to(-30, 105));
    QCOMPARE(m_view->selection(), QSet<qint64>{2});
    // Armed, the next drag is one without Alt, and only the next.
    m_view->setSelection({});
    m_view->setLasso(true);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, to(-30, 100));
    for (const QPoint &point : {to(280, 90), to(290, 190), to(-20, 190), to(-30, 110)})
        QTest::mouseMove(m_view.get(), point);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to(-30, 105));
    QCOMPARE(m_view->selection(), QSet<qint64>{2});
    QVERIFY(!m_view->isLasso());
}

void TestCanvas::aCanvasThatWasEmptyIsSharpAgain()
{
    CanvasGraph graph;
    CanvasDelta none, all;
    for (int n = 0; n < 100; ++n) {
        graph.nodes.push_back(
            step(n + 1, QString::number(n), QPointF((n % 10) * 280, (n / 10) * 90)));
        none.removed.push_back(n + 1);
    }
    all.nodes = graph.nodes;
    show(graph);
    m_view->zoomToFit();
    QTRY_VERIFY(m_view->isSharp());
    m_view->apply(none);
    QCOMPARE(m_view->scene()->count(), 0);
    m_view->apply(all);
    QTRY_VERIFY(m_view->isSharp());
}

void TestCanvas::aCommentDoesNotSayWhereStepsAre()
{
    CanvasGraph graph = small();
    for (CanvasNode &node : graph.nodes)
        node.place.reset();
    const auto alone = CanvasScene::place(graph);
    CanvasNode note;
    note.id = 99;
    note.title = u"Look here"_s;
    note.kind = NodeKind::Note;
    note.place = QPointF(900, 40);
    note.size = {248, 64};
    graph.nodes.push_back(note);
    const auto noted = CanvasScene::place(graph);
    for (int n = 0; n < alone->count(); ++n)
        QCOMPARE(noted->rect(n).topLeft() - noted->rect(0).topLeft(),
                 alone->rect(n).topLeft() - alone->rect(0).topLeft());
}

void TestCanvas::wiresGoRoundWhatStandsInTheWay()
{
    CanvasGraph graph;
    graph.nodes = {step(1, u"A"_s, {0, 0}), step(2, u"B"_s, {0, 300}), step(3, u"C"_s, {0, 600})};
    graph.edges = {{0, 0, 2, 0}};
    const auto behind = [](const CanvasScene &scene, int e, int n) {
        const QPainterPath path = wirePath(scene.wire(e), scene.isDown());
        for (int i = 0; i <= 400; ++i) // intersects() would close it
            if (scene.rect(n).contains(path.pointAtPercent(i / 400.0)))
                return true;
        return false;
    };
    auto scene = CanvasScene::place(graph);
    QVERIFY(!behind(*scene, 0, 1));
    // What comes in the way later is gone round too.
    graph.nodes[1].place = QPointF(700, 300);
    scene = CanvasScene::place(graph);
    CanvasDelta delta;
    delta.moved = {{2, QPointF(8, 304)}};
    SceneChange change;
    scene = scene->changed(delta, change);
    QVERIFY(!behind(*scene, 0, 1));
    // Flowing to the right it is the same.
    graph.flow = tenon::graph::LayoutInput::Flow::Right;
    graph.nodes = {step(1, u"A"_s, {0, 0}), step(2, u"B"_s, {400, 0}), step(3, u"C"_s, {900, 0})};
    QVERIFY(!behind(*CanvasScene::place(graph), 0, 1));
}

void TestCanvas::manyMovedNodesFindTheirWaysLater()
{
    CanvasGraph graph;
    for (int n = 0; n < 200; ++n)
        graph.nodes.push_back(
            step(n + 1, QString::number(n), QPointF((n % 10) * 320, (n / 10) * 120)));
    for (int n = 0; n + 10 < 200; ++n)
        graph.edges.push_back({n, 0, n + 10, 0});
    show(graph);
    CanvasDelta delta;
    for (int n = 0; n < 200; ++n)
        if (n / 10 == 7) // this row goes down by four
            delta.moved.insert(n + 1, QPointF((n % 10) * 320 + 8, 11 * 120 + 40));
        else if (n / 10 % 2)
            delta.moved.insert(n + 1, QPointF((n % 10) * 320 + 40, (n / 10) * 120));
    m_view->apply(delta);
    const auto settled = [this] {
        const CanvasScene &scene = *m_view->scene();
        for (int e = 0; e < scene.edgeCount(); ++e)
            if (scene.wire(e) != scene.routeOf(e))
                return false;
        return true;
    };
    QTRY_VERIFY(settled());
}

void TestCanvas::arrangingIsAnIntentAndItsWaysAreTaken()
{
    CanvasGraph graph = small();
    graph.nodes[3].place = QPointF(0, 124); // on top of Clean
    graph.edges.push_back({0, 0, 3, 0});
    graph.edges.push_back({3, 0, 2, 1});
    show(graph);
    QSignalSpy arranged(m_view.get(), &GraphView::placesArranged);
    connect(m_view.get(), &GraphView::placesArranged, m_view.get(), [this](const auto &places) {
        CanvasDelta delta;
        delta.moved = places;
        m_view->apply(delta);
    });
    m_view->arrange();
    QVERIFY(arranged.wait(patience));
    QCOMPARE(arranged.count(), 1);
    const CanvasScene &scene = *m_view->scene();
    for (int a = 0; a < scene.count(); ++a)
        for (int b = a + 1; b < scene.count(); ++b)
            QVERIFY(!scene.rect(a).intersects(scene.rect(b)));
    for (int e = 0; e < scene.edgeCount(); ++e) {
        const CanvasEdge &edge = scene.edge(e);
        QVERIFY(scene.rect(edge.to).top() > scene.rect(edge.from).bottom());
        QCOMPARE(scene.wire(e).front(), scene.portAt({edge.from, true, edge.fromPort}));
    }
    // Only two of them: the others are not named.
    arranged.clear();
    m_view->arrange({2, 3});
    QVERIFY(arranged.wait(patience));
    QCOMPARE((arranged.front().front().value<QHash<qint64, QPointF>>().size()), 2);
}

void TestCanvas::selectedNodesAreLinedUp()
{
    show(small());
    m_view->setSelection({1, 4});
    QCOMPARE(m_view->aligned(GraphView::Align::Left).value(4), QPointF(0, 240));
    QCOMPARE(m_view->aligned(GraphView::Align::Top).value(4), QPointF(400, 0));
    QCOMPARE(m_view->aligned(GraphView::Align::Bottom).value(1), QPointF(0, 240));
    CanvasDelta delta;
    delta.moved = {{2, {0, 100}}};
    m_view->apply(delta);
    m_view->setSelection({1, 2, 3});
    QCOMPARE(m_view->aligned(GraphView::Align::Rows).value(2), QPointF(0, 120));
    m_view->setSelection({1});
    QVERIFY(m_view->aligned(GraphView::Align::Left).isEmpty());
}

void TestCanvas::aPictureIsWritten()
{
    show(small());
    QTemporaryDir folder;
    const CanvasLook look = m_view->pictureLook();
    for (const QString &ending : {u"svg"_s, u"pdf"_s, u"png"_s}) {
        const QString path = folder.filePath(u"graph."_s + ending);
        QVERIFY(savePicture(look, path).has_value());
        QVERIFY(QFileInfo(path).size() > 500);
    }
    const QImage image(folder.filePath(u"graph.png"_s));
    const QSizeF size = m_view->scene()->bounds().adjusted(-24, -24, 24, 24).size() * 2;
    QCOMPARE(image.size(), size.toSize());
    QFile svg(folder.filePath(u"graph.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("Import"));
    QCOMPARE(savePicture(look, folder.filePath(u"graph.bmp"_s)).error().code,
             tenon::Error::Code::Refused);
    QCOMPARE(savePicture(look, folder.filePath(u"no/graph.svg"_s)).error().code,
             tenon::Error::Code::Io);
}

void TestCanvas::whatAScreenReaderGetsSurvivesEdits()
{
    QAccessible::setActive(true);
    show(small());
    QAccessibleInterface *graph = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(graph);
    QAccessibleInterface *clean = graph->child(1);
    QCOMPARE(clean->text(QAccessible::Name), u"Clean"_s);
    QAccessibleInterface *output = clean->child(1);
    QCOMPARE(output->text(QAccessible::Name), u"out"_s);
    QVERIFY(output->text(QAccessible::Description).contains(u"Train"));
    CanvasDelta delta;
    delta.removed = {1};
    delta.wires = {{2, u"out"_s, 4, u"in"_s}};
    delta.moved = {{2, {40, 130}}};
    delta.marks = {{2, NodeMarks{u"rate: above 1"_s, {}, {}, {}, false}}};
    m_view->apply(delta);
    QVERIFY(clean->isValid());
    QCOMPARE(graph->indexOfChild(clean), 0);
    QVERIFY(clean->text(QAccessible::Description).contains(u"above 1"));
    QVERIFY(output->text(QAccessible::Description).contains(u"Score"));
    QAccessible::setActive(false);
}

void TestCanvas::aScreenReaderConnectsTwoSteps()
{
    QAccessible::setActive(true);
    show(small());
    QAccessibleInterface *graph = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *output = graph->child(1)->child(1);
    QAccessibleInterface *input = graph->child(3)->child(0);
    QCOMPARE(graph->child(3)->text(QAccessible::Name), u"Score"_s);
    QSignalSpy drawn(m_view.get(), &GraphView::wireDrawn);
    QVERIFY(output->actionInterface()->actionNames().contains(u"tenon.connect"_s));
    output->actionInterface()->doAction(u"tenon.connect"_s);
    QVERIFY(m_view->isWiring());
    input->actionInterface()->doAction(u"tenon.connect"_s);
    QVERIFY(!m_view->isWiring());
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(drawn.front().at(0).value<PortId>(), (PortId{2, true, u"out"_s}));
    QCOMPARE(drawn.front().at(1).value<PortId>(), (PortId{4, false, u"in"_s}));
    QSignalSpy asked(m_view.get(), &GraphView::addAsked);
    graph->actionInterface()->doAction(u"tenon.add"_s);
    QCOMPARE(asked.count(), 1);
    QAccessible::setActive(false);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
