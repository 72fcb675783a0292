// What the canvas costs on seeded pipelines of three shapes: a frame is the time from the event to
// the painted window. The processor time of the window's thread is told beside it, which is what
// counts on a machine that does other things too.
//
//     bench_canvas [--nodes 5000] [--edges 10000] [--shape 0…2]

#include "canvas/graphview.h"
#include "graphs.h"
#include "shell/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tenon::ui;
using namespace tenon::bench;

namespace {

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Times
{
    QWidget *view = nullptr;
    std::vector<double> wall, cpu, between;

    /// From the event to the flushed picture, all of it painted; what comes after until nothing
    /// waits any more (tiles, ways of wires) is told as the time between frames.
    template <typename Act> void frame(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = threadTime();
        act();
        view->repaint();
        const double after = threadTime();
        cpu.push_back(after - before);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
        between.push_back(threadTime() - after);
    }
    void tell(const char *what, double target)
    {
        if (cpu.empty())
            return;
        std::ranges::sort(cpu);
        std::ranges::sort(wall);
        std::ranges::sort(between);
        std::printf("  %-34s median %5.1f  worst %5.1f ms, target %.0f  (wall %.1f, %.1f; between "
                    "%.1f, %.1f)\n",
                    what, cpu[cpu.size() / 2], cpu.back(), target, wall[wall.size() / 2],
                    wall.back(), between[between.size() / 2], between.back());
        std::fflush(stdout);
    }
};

CanvasGraph canvasGraph(const BenchGraph &bench)
{
    static const QString types[]
        = {u"mltable"_s, u"uri_folder"_s, u"uri_file"_s, u"mlflow_model"_s, u"number"_s};
    CanvasGraph graph;
    for (size_t n = 0; n < bench.input.nodes.size(); ++n) {
        const auto &node = bench.input.nodes[n];
        CanvasNode drawn;
        drawn.id = qint64(n) + 1;
        drawn.title = bench.names[n];
        drawn.icon = u"component"_s;
        drawn.group = node.group;
        drawn.opens = bench.isPipeline[n] != 0;
        for (int i = 0; i < node.inputs; ++i)
            drawn.inputs.push_back({u"in%1"_s.arg(i), types[(n + size_t(i)) % 5]});
        for (int i = 0; i < node.outputs; ++i)
            drawn.outputs.push_back({u"out%1"_s.arg(i), types[(n + size_t(i)) % 5]});
        graph.nodes.push_back(std::move(drawn));
    }
    for (const auto &edge : bench.input.edges)
        graph.edges.push_back({edge.from, edge.fromPort, edge.to, edge.toPort});
    for (size_t g = 0; g < bench.groupNames.size(); ++g)
        graph.groups.push_back({bench.groupNames[g], qint64(g) + 1});
    return graph;
}

void until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 120000)
        QTest::qWait(2);
}

class Bench
{
public:
    Bench(Theme &theme, CanvasGraph graph)
        : m_graph(std::move(graph))
        , m_view(theme)
    {
        m_view.setEditable(true);
        m_view.resize(1920, 1080);
        m_view.show();
        std::ignore = QTest::qWaitForWindowExposed(&m_view);
        for (const CanvasNode &node : m_graph.nodes)
            m_states.insert(node.id, {Look::Done, u"Done"_s, u"in a bench"_s, u"0:04"_s});
    }

    void open()
    {
        QSignalSpy arranged(&m_view, &GraphView::arranged);
        QElapsedTimer timer;
        timer.start();
        if (m_graph.nodes.size() <= 10000) {
            m_view.setGraph(m_graph, m_states);
            until([&] { return !arranged.isEmpty(); });
            const double first = double(timer.nsecsElapsed()) / 1e6;
            QCoreApplication::processEvents();
            std::printf("  %-34s %.0f ms, painted %.0f ms (wall)\n", "arranged from nothing", first,
                        double(timer.nsecsElapsed()) / 1e6);
            // Again with the places it has now, as from a layout file.
            for (CanvasNode &node : m_graph.nodes)
                node.place = m_view.scene()->rect(*m_view.scene()->find(node.id)).topLeft();
        } else {
            inRows();
        }
        const double before = threadTime();
        std::ignore = CanvasScene::place(m_graph);
        std::printf("  %-34s %.0f ms\n", "scene with places", threadTime() - before);
        arranged.clear();
        timer.start();
        m_view.setGraph(m_graph, m_states);
        until([&] { return !arranged.isEmpty(); });
        const double placed = double(timer.nsecsElapsed()) / 1e6;
        QCoreApplication::processEvents();
        std::printf("  %-34s %.0f ms, painted %.0f ms (target 1000)\n", "opened with places",
                    placed, double(timer.nsecsElapsed()) / 1e6);
        Times cold{&m_view, {}, {}, {}};
        cold.frame([&] { wheel(1); });
        cold.tell("first zoom, cold", 33);
    }

    /// Places without an arrangement: a row a layer.
    void inRows()
    {
        std::vector<int> layer(m_graph.nodes.size(), 0);
        std::ranges::sort(m_graph.edges, {}, &CanvasEdge::from);
        for (const CanvasEdge &edge : m_graph.edges)
            layer[size_t(edge.to)] = std::max(layer[size_t(edge.to)], layer[size_t(edge.from)] + 1);
        QHash<int, int> columns;
        for (size_t n = 0; n < layer.size(); ++n)
            m_graph.nodes[n].place = QPointF(columns[layer[n]]++ * 312.0, layer[n] * 100.0);
        for (CanvasNode &node : m_graph.nodes)
            node.group = -1;
        m_graph.groups.clear();
    }

    void wheel(int notches)
    {
        QWheelEvent event(QPointF(960, 540), m_view.mapToGlobal(QPointF(960, 540)), {},
                          {0, notches * 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_view, &event);
    }

    void zoomAndPan(bool states)
    {
        Times zoom{&m_view, {}, {}, {}};
        Times pan{&m_view, {}, {}, {}};
        quint32 tick = 0;
        const auto change = [&] {
            if (!states)
                return;
            QHash<qint64, NodeState> some;
            for (int i = 0; i < 4; ++i) { // 200 a second at 50 frames
                const qint64 id
                    = m_graph.nodes[(tick * 4 + quint32(i)) * 37 % m_graph.nodes.size()].id;
                some.insert(id, {tick % 2 ? Look::Running : Look::Done,
                                 u"Running"_s,
                                 {},
                                 QString::number(tick),
                                 0.3});
            }
            ++tick;
            m_view.setStates(some);
        };
        for (const double scale : {0.0, 0.1, 0.31, 0.62, 1.0}) {
            if (scale == 0)
                m_view.zoomToFit();
            else
                m_view.zoomTo(scale, {960, 540});
            for (int i = 0; i < 12; ++i)
                zoom.frame([&] {
                    change();
                    wheel(i < 6 ? 1 : -1);
                });
            for (int i = 0; i < 24; ++i)
                pan.frame([&] {
                    change();
                    m_view.panBy({i < 12 ? 60.0 : -40.0, 35});
                });
        }
        zoom.tell(states ? "zoom, 200 states a second" : "zoom", 16);
        pan.tell(states ? "pan, 200 states a second" : "pan", 16);
    }

    void sharp()
    {
        std::vector<double> times;
        for (const double scale : {0.15, 0.4, 0.8}) {
            m_view.zoomTo(scale, {960, 540});
            QElapsedTimer timer;
            timer.start();
            until([&] { return m_view.isSharp(); });
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(times);
        std::printf("  %-34s median %.0f, worst %.0f ms wall (target 120)\n", "sharp after a zoom",
                    times[times.size() / 2], times.back());
    }

    void drag(int count)
    {
        for (const double scale : {0.0, 0.35, 0.8}) {
            scale == 0 ? m_view.zoomToFit() : m_view.zoomTo(scale, {960, 540});
            until([&] { return m_view.isSharp(); });
            // Those nearest to the middle of the view.
            const CanvasScene &scene = *m_view.scene();
            const QPointF middle = m_view.visibleArea().center();
            std::vector<int> nodes(size_t(scene.count()));
            for (int n = 0; n < scene.count(); ++n)
                nodes[size_t(n)] = n;
            std::ranges::sort(nodes, {}, [&](int n) {
                return (scene.rect(n).center() - middle).manhattanLength();
            });
            QSet<qint64> ids;
            for (int i = 0; i < count && i < scene.count(); ++i)
                ids.insert(scene.node(nodes[size_t(i)]).id);
            m_view.setSelection(ids);
            QCoreApplication::processEvents();
            const QPoint from = m_view.fromScene(scene.rect(nodes[0]).center()).toPoint();
            Times start{&m_view, {}, {}, {}};
            Times move{&m_view, {}, {}, {}};
            Times drop{&m_view, {}, {}, {}};
            const auto slot = QObject::connect(&m_view, &GraphView::nodesMoved, &m_view,
                                               [this](const auto &places) {
                                                   CanvasDelta delta;
                                                   delta.moved = places;
                                                   m_view.apply(delta);
                                               });
            start.frame([&] {
                QTest::mousePress(&m_view, Qt::LeftButton, {}, from);
                QTest::mouseMove(&m_view, from + QPoint(20, 20));
            });
            for (int i = 0; i < 30; ++i)
                move.frame(
                    [&] { QTest::mouseMove(&m_view, from + QPoint(20 + 5 * i, 20 + 3 * i)); });
            drop.frame(
                [&] { QTest::mouseRelease(&m_view, Qt::LeftButton, {}, from + QPoint(165, 107)); });
            QObject::disconnect(slot);
            std::printf("  at %.0f %%, %d nodes:\n", m_view.scale() * 100, int(ids.size()));
            start.tell("  taking them up", 16);
            move.tell("  a frame of the drag", 16);
            drop.tell("  letting go", 20);
        }
    }

    void edits()
    {
        Times one{&m_view, {}, {}, {}};
        m_view.zoomTo(0.8, {960, 540});
        until([&] { return m_view.isSharp(); });
        for (int i = 0; i < 20; ++i)
            one.frame([&] {
                CanvasDelta delta;
                const int n = (i * 131) % m_view.scene()->count();
                delta.moved.insert(m_view.scene()->node(n).id,
                                   m_view.scene()->rect(n).topLeft() + QPointF(40, 24));
                m_view.apply(delta);
            });
        one.tell("one node moved by a delta", 20);
        Times add{&m_view, {}, {}, {}};
        for (int i = 0; i < 20; ++i)
            add.frame([&] {
                CanvasDelta delta;
                CanvasNode node = m_graph.nodes[size_t(i)];
                node.id = 1000000 + i;
                node.place.reset();
                delta.nodes = {node};
                delta.removed = {m_view.scene()->node((i * 977) % m_view.scene()->count()).id};
                m_view.apply(delta);
            });
        add.tell("a node added, another removed", 20);
    }

private:
    CanvasGraph m_graph;
    QHash<qint64, NodeState> m_states;
    GraphView m_view;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"nodes"_s, {}, u"n"_s, u"5000"_s});
    parser.addOption({u"edges"_s, {}, u"n"_s, u"10000"_s});
    parser.addOption({u"shape"_s, {}, u"n"_s, u"-1"_s});
    parser.process(app);
    Theme theme;
    theme.apply(app);
    const int only = parser.value(u"shape"_s).toInt();
    for (const Shape shape : {Shape::DeepChain, Shape::WideFanOut, Shape::Sweep}) {
        if (only >= 0 && int(shape) != only)
            continue;
        std::printf("%s, %s nodes (processor time of the window's thread)\n", shapeName(shape),
                    qPrintable(parser.value(u"nodes"_s)));
        Bench bench(theme, canvasGraph(makeGraph(shape, parser.value(u"nodes"_s).toInt(),
                                                 parser.value(u"edges"_s).toInt(), 1)));
        bench.open();
        bench.zoomAndPan(false);
        bench.zoomAndPan(true);
        bench.sharp();
        bench.edits();
        bench.drag(500);
    }
    return 0;
}
