#include "graph/layout.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tenon::graph;

namespace {

/// A random graph in which edges run from lower to higher numbers.
LayoutInput randomGraph(int nodes, int edges, int groups, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutInput input;
    for (int n = 0; n < nodes; ++n) {
        LayoutInput::Node node;
        node.size = QSizeF(120 + random.bounded(150), 30 + random.bounded(60));
        node.outputs = 1 + random.bounded(3);
        node.group = groups > 0 && random.bounded(2) == 0 ? random.bounded(groups) : -1;
        input.nodes.push_back(node);
    }
    for (int e = 0; e < edges; ++e) {
        const int from = random.bounded(nodes - 1);
        const int to = from + 1 + random.bounded(std::min(30, nodes - from - 1));
        input.edges.push_back({from, random.bounded(3), to, input.nodes[size_t(to)].inputs++});
    }
    input.groups.resize(size_t(groups));
    return input;
}

QRectF boxOf(const LayoutInput &input, const LayoutResult &result, size_t n)
{
    return {result.nodes[n], input.nodes[n].size};
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyGraphHasNoPicture();
    void theRulesHold_data();
    void theRulesHold();
    void theSameGraphGivesTheSamePicture();
    void aPlainTreeHasNoCrossings();
    void portsAreSpreadOverTheEdge();
    void wiresAgainstTheFlowEndAtTheirPorts();
    void nodesWithoutWiresDoNotStandInOneRow();
    void whatPointsNowhereIsLeftOut();
    void aMovedNodeLeavesTheOthers();
    void aNewNodeKeepsThePicture();
    void stopEndsIt();
    void crossingsAreCounted();
};

void TestLayout::anEmptyGraphHasNoPicture()
{
    const auto result = layoutGraph({});
    QVERIFY(result);
    QVERIFY(result->nodes.empty());
    QVERIFY(result->bounds.isNull());
}

void TestLayout::theRulesHold_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("right");
    for (int seed = 1; seed <= 4; ++seed) {
        const QByteArray name = QByteArray::number(seed);
        QTest::newRow("few " + name) << 5 + seed << 8 << 1 << false;
        QTest::newRow("some " + name) << 40 << 70 + seed << 5 << false;
        QTest::newRow("many " + name) << 200 << 380 + seed << 12 << false;
        QTest::newRow("to the right " + name) << 60 << 100 + seed << 6 << true;
        QTest::newRow("without groups " + name) << 80 << 150 + seed << 0 << false;
    }
}

void TestLayout::theRulesHold()
{
    QFETCH(int, nodes);
    QFETCH(int, edges);
    QFETCH(int, groups);
    QFETCH(bool, right);
    LayoutInput input = randomGraph(nodes, edges, groups, quint32(nodes * 1000 + edges));
    if (right)
        input.flow = LayoutInput::Flow::Right;
    const auto result = layoutGraph(input);
    QVERIFY(result);
    QCOMPARE(result->nodes.size(), input.nodes.size());
    for (size_t a = 0; a < input.nodes.size(); ++a) {
        QVERIFY(result->bounds.contains(boxOf(input, *result, a)));
        for (size_t b = a + 1; b < input.nodes.size(); ++b)
            QVERIFY2(!boxOf(input, *result, a).intersects(boxOf(input, *result, b)),
                     qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
    }
    // Wires run along the flow, from edge to edge.
    for (size_t e = 0; e < input.edges.size(); ++e) {
        const auto &line = result->edges[e];
        QVERIFY(line.size() >= 2);
        const QRectF from = boxOf(input, *result, size_t(input.edges[e].from));
        const QRectF to = boxOf(input, *result, size_t(input.edges[e].to));
        QCOMPARE(right ? line.front().x() : line.front().y(), right ? from.right() : from.bottom());
        QCOMPARE(right ? line.back().x() : line.back().y(), right ? to.left() : to.top());
        for (size_t i = 0; i + 1 < line.size(); ++i)
            QVERIFY(right ? line[i].x() <= line[i + 1].x() : line[i].y() <= line[i + 1].y());
        // None lies behind a node: it goes straight through a layer, beside the nodes in it.
        for (size_t i = 0; i + 1 < line.size(); ++i)
            for (size_t n = 0; n < input.nodes.size(); ++n) {
                const QRectF box = boxOf(input, *result, n).adjusted(1, 1, -1, -1);
                const QPointF middle = (line[i] + line[i + 1]) / 2;
                QVERIFY(!box.contains(middle) && !box.contains(line[i])
                        && !box.contains(line[i + 1]));
            }
    }
    // A box holds its members and nothing else; boxes are apart.
    for (size_t g = 0; g < input.groups.size(); ++g)
        for (size_t n = 0; n < input.nodes.size(); ++n) {
            const QRectF box = boxOf(input, *result, n);
            if (input.nodes[n].group == int(g))
                QVERIFY(result->groups[g].contains(box));
            else
                QVERIFY(!result->groups[g].intersects(box));
        }
    for (size_t a = 0; a < input.groups.size(); ++a)
        for (size_t b = a + 1; b < input.groups.size(); ++b)
            QVERIFY(!result->groups[a].intersects(result->groups[b]));
}

void TestLayout::theSameGraphGivesTheSamePicture()
{
    const LayoutInput input = randomGraph(120, 220, 8, 99);
    QVERIFY(*layoutGraph(input) == *layoutGraph(input));
}

void TestLayout::aPlainTreeHasNoCrossings()
{
    LayoutInput input;
    for (int n = 0; n < 121; ++n) {
        LayoutInput::Node node;
        node.size = QSizeF(248, 52);
        node.inputs = n > 0 ? 1 : 0;
        node.outputs = 1;
        input.nodes.push_back(node);
        // Children in an order that is not the one they should stand in.
        if (n > 0)
            input.edges.push_back({(n - 1) / 3, 0, n, 0});
    }
    std::reverse(input.edges.begin(), input.edges.end());
    const auto result = layoutGraph(input);
    QCOMPARE(countCrossings(result->edges), 0);
    QCOMPARE(result->layers, 5);
}

void TestLayout::portsAreSpreadOverTheEdge()
{
    LayoutInput input;
    input.nodes = {{QSizeF(240, 52), 0, 2, -1, {}}, {QSizeF(240, 52), 3, 0, -1, {}}};
    input.edges = {{0, 0, 1, 0}, {0, 1, 1, 2}};
    const auto result = layoutGraph(input);
    QCOMPARE(result->edges[0].front().x(), result->nodes[0].x() + 80);
    QCOMPARE(result->edges[1].front().x(), result->nodes[0].x() + 160);
    QCOMPARE(result->edges[0].back().x(), result->nodes[1].x() + 60);
    QCOMPARE(result->edges[1].back().x(), result->nodes[1].x() + 180);
}

void TestLayout::wiresAgainstTheFlowEndAtTheirPorts()
{
    LayoutInput input;
    for (int n = 0; n < 4; ++n)
        input.nodes.push_back({QSizeF(200, 50), 1, 1, -1, {}});
    input.edges
        = {{0, 0, 1, 0}, {1, 0, 2, 0}, {2, 0, 3, 0}, {3, 0, 0, 0}, {2, 0, 2, 0}, {1, 0, 0, 0}};
    const auto result = layoutGraph(input);
    QVERIFY(result);
    QCOMPARE(result->layers, 4);
    for (size_t e = 0; e < input.edges.size(); ++e) {
        const auto &edge = input.edges[e];
        QCOMPARE(result->edges[e].front(), result->nodes[size_t(edge.from)] + QPointF(100, 50));
        QCOMPARE(result->edges[e].back(), result->nodes[size_t(edge.to)] + QPointF(100, 0));
    }
}

void TestLayout::nodesWithoutWiresDoNotStandInOneRow()
{
    LayoutInput input;
    input.nodes.resize(50, {QSizeF(248, 52), 0, 1, -1, {}});
    const auto result = layoutGraph(input);
    QVERIFY(result->layers >= 5);
    QVERIFY(result->bounds.width() < 4000);
}

void TestLayout::whatPointsNowhereIsLeftOut()
{
    LayoutInput input;
    input.nodes = {{QSizeF(100, 50), 1, 1, 7, {}}, {QSizeF(100, 50), 1, 1, -1, {}}};
    input.edges = {{0, 9, 1, 4}};
    const auto result = layoutGraph(input);
    QCOMPARE(result->edges.size(), size_t(1));
    QCOMPARE(result->edges[0].front(), result->nodes[0] + QPointF(50, 50));
}

void TestLayout::aMovedNodeLeavesTheOthers()
{
    LayoutInput input = randomGraph(150, 260, 6, 5);
    const auto before = layoutGraph(input);
    for (size_t n = 0; n < input.nodes.size(); ++n)
        input.nodes[n].previous = before->nodes[n];
    input.nodes[70].previous->rx() += 900;
    const auto after = layoutGraph(input);
    double moved = 0;
    for (size_t n = 0; n < input.nodes.size(); ++n)
        moved += QLineF(before->nodes[n], after->nodes[n]).length();
    QVERIFY(moved / double(input.nodes.size()) <= before->bounds.width() * 0.1);
}

void TestLayout::aNewNodeKeepsThePicture()
{
    LayoutInput input = randomGraph(60, 90, 0, 8);
    const auto before = layoutGraph(input);
    for (size_t n = 0; n < input.nodes.size(); ++n)
        input.nodes[n].previous = before->nodes[n];
    input.nodes.push_back({QSizeF(248, 52), 1, 1, -1, {}});
    input.edges.push_back({20, 0, 60, 0});
    const auto after = layoutGraph(input);
    double moved = 0;
    for (size_t n = 0; n < before->nodes.size(); ++n)
        moved += QLineF(before->nodes[n], after->nodes[n]).length();
    QVERIFY2(moved / 60 <= before->bounds.width() * 0.2,
             qPrintable(QString::number(moved / 60 / before->bounds.width())));
}

void TestLayout::stopEndsIt()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!layoutGraph(randomGraph(100, 200, 4, 3), source.get_token()));
}

void TestLayout::crossingsAreCounted()
{
    QCOMPARE(countCrossings({{{0, 0}, {10, 10}}, {{10, 0}, {0, 10}}}), 1);
    QCOMPARE(countCrossings({{{0, 0}, {10, 10}}, {{0, 0}, {5, 10}}}), 0); // one end shared
    QCOMPARE(countCrossings({{{0, 0}, {0, 10}}, {{0, 0}, {0, 10}}}), 0);  // one way shared
    QCOMPARE(countCrossings({{{0, 0}, {9, 3}, {0, 6}}, {{4, 0}, {4, 6}}}), 2);
    QCOMPARE(countCrossings({{{0, 5}, {10, 5}}, {{5, 0}, {5, 10}}}), 1); // level, and upright
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
