// How long the layered layout takes and how good its pictures are, beside Graphviz' dot (run as a
// program where there is one) on the same graphs: one program counts the crossings of both.
//
//     bench_layout [--nodes 5000] [--edges 10000] [--no-dot]

#include "graphs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::bench;

namespace {

struct Picture
{
    std::vector<std::vector<QPointF>> edges;
    QSizeF size;
    double seconds = 0;
    double cpu = 0; ///< Ours only: what it takes on a machine that does nothing else.
    long long crossings = 0;
    double length = 0;

    void measure()
    {
        crossings = graph::countCrossings(edges);
        for (const auto &line : edges)
            for (size_t i = 0; i + 1 < line.size(); ++i)
                length += std::hypot(line[i + 1].x() - line[i].x(), line[i + 1].y() - line[i].y());
    }
};

int overlaps(const graph::LayoutInput &input, const graph::LayoutResult &result)
{
    int count = 0;
    for (size_t a = 0; a < input.nodes.size(); ++a)
        for (size_t b = a + 1; b < input.nodes.size(); ++b)
            count += QRectF(result.nodes[a], input.nodes[a].size)
                         .intersects(QRectF(result.nodes[b], input.nodes[b].size));
    return count;
}

/// The graph in dot's language: nodes of the same size with the same ports, clusters, polylines.
QByteArray dotText(const BenchGraph &graph)
{
    QByteArray text
        = "digraph g {\nrankdir=TB; nodesep=0.89; ranksep=0.47; splines=polyline;\n"
          "node [shape=record, fixedsize=true, width=3.444, height=0.722, fontsize=4];\n";
    std::vector<QByteArray> clusters(graph.input.groups.size());
    for (size_t n = 0; n < graph.input.nodes.size(); ++n) {
        const auto &node = graph.input.nodes[n];
        const auto ports = [](char kind, int count) {
            QByteArray list;
            for (int i = 0; i < count; ++i)
                list += QByteArray(i ? "|" : "") + '<' + kind + QByteArray::number(i) + '>';
            return list;
        };
        const QByteArray line = "n" + QByteArray::number(n) + " [label=\"{{"
                                + ports('i', std::max(1, node.inputs)) + "}|{"
                                + ports('o', std::max(1, node.outputs)) + "}}\"];\n";
        (node.group >= 0 ? clusters[size_t(node.group)] : text) += line;
    }
    for (size_t g = 0; g < clusters.size(); ++g)
        text += "subgraph cluster_" + QByteArray::number(g) + " { margin=24;\n" + clusters[g]
                + "}\n";
    for (size_t e = 0; e < graph.input.edges.size(); ++e) {
        const auto &edge = graph.input.edges[e];
        text += "n" + QByteArray::number(edge.from) + ":o" + QByteArray::number(edge.fromPort)
                + ":s -> n" + QByteArray::number(edge.to) + ":i" + QByteArray::number(edge.toPort)
                + ":n [id=" + QByteArray::number(e) + "];\n";
    }
    return text + "}\n";
}

/// The edges in dot's answer (-Tplain): B-splines, walked in eight steps a piece.
bool readDot(const QByteArray &text, Picture &picture)
{
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> word = line.simplified().split(' ');
        if (word.value(0) == "graph" && word.size() >= 4)
            picture.size = QSizeF(word[2].toDouble() * 72, word[3].toDouble() * 72);
        if (word.value(0) != "edge" || word.size() < 4)
            continue;
        const int count = word[3].toInt();
        std::vector<QPointF> control;
        for (int i = 0; i < count && 5 + 2 * i < word.size(); ++i)
            control.emplace_back(word[4 + 2 * i].toDouble() * 72, word[5 + 2 * i].toDouble() * 72);
        std::vector<QPointF> points;
        for (size_t i = 0; i + 3 < control.size(); i += 3)
            for (int s = i == 0 ? 0 : 1; s <= 8; ++s) {
                const double t = s / 8.0;
                const double u = 1 - t;
                points.push_back(u * u * u * control[i] + 3 * u * u * t * control[i + 1]
                                 + 3 * u * t * t * control[i + 2] + t * t * t * control[i + 3]);
            }
        picture.edges.push_back(std::move(points));
    }
    return !picture.edges.empty();
}

std::optional<Picture> byDot(const BenchGraph &graph)
{
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid())
        return std::nullopt;
    QFile file(folder.filePath(u"graph.dot"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(dotText(graph)) < 0)
        return std::nullopt;
    file.close();
    QProcess dot;
    QElapsedTimer clock;
    clock.start();
    dot.start(program, {u"-Tplain"_s, file.fileName()});
    if (!dot.waitForFinished(600'000))
        return std::nullopt;
    Picture picture;
    picture.seconds = double(clock.nsecsElapsed()) / 1e9;
    if (!readDot(dot.readAllStandardOutput(), picture))
        return std::nullopt;
    picture.measure();
    return picture;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"nodes"_s, u"Nodes"_s, u"n"_s, u"5000"_s},
                       {u"edges"_s, u"Edges"_s, u"n"_s, u"10000"_s},
                       {u"shape"_s, u"Only this one, 0 to 2"_s, u"n"_s},
                       {u"no-dot"_s, u"Without Graphviz"_s}});
    parser.addHelpOption();
    parser.process(app);
    std::printf("%-18s %9s %9s %7s %8s %10s %12s %12s %9s %9s\n", "shape", "", "seconds", "cpu",
                "layers", "crossings", "length Mpx", "area Gpx", "overlaps", "moved %");
    for (const Shape shape : {Shape::DeepChain, Shape::WideFanOut, Shape::Sweep}) {
        if (parser.isSet(u"shape"_s) && parser.value(u"shape"_s).toInt() != int(shape))
            continue;
        BenchGraph graph = makeGraph(shape, parser.value(u"nodes"_s).toInt(),
                                     parser.value(u"edges"_s).toInt(), 7);
        QElapsedTimer clock;
        clock.start();
        const std::clock_t cpu = std::clock();
        const std::optional<graph::LayoutResult> result = graph::layoutGraph(graph.input);
        Picture own;
        own.seconds = double(clock.nsecsElapsed()) / 1e9;
        own.cpu = double(std::clock() - cpu) / CLOCKS_PER_SEC;
        own.edges = result->edges;
        own.size = result->bounds.size();
        own.measure();
        // One node moved by hand, then arranged again: how far the others went, of the width.
        graph::LayoutInput again = graph.input;
        for (size_t n = 0; n < again.nodes.size(); ++n)
            again.nodes[n].previous = result->nodes[n];
        again.nodes[again.nodes.size() / 2].previous->rx() += 2000;
        clock.restart();
        const auto second = graph::layoutGraph(again);
        const double secondTook = double(clock.nsecsElapsed()) / 1e9;
        double moved = 0;
        for (size_t n = 0; n < again.nodes.size(); ++n)
            moved += std::hypot(second->nodes[n].x() - result->nodes[n].x(),
                                second->nodes[n].y() - result->nodes[n].y());
        moved /= double(again.nodes.size()) * own.size.width() / 100;
        const auto row = [&](const char *who, const Picture &p) {
            std::printf("%-18s %9s %9.2f %7.2f %8d %10lld %12.2f %12.2f", shapeName(shape), who,
                        p.seconds, p.cpu, result->layers, p.crossings, p.length / 1e6,
                        p.size.width() * p.size.height() / 1e9);
        };
        row("tenon", own);
        std::printf(" %9d %9.2f  (again in %.2f s)\n", overlaps(graph.input, *result), moved,
                    secondTook);
        std::fflush(stdout);
        if (parser.isSet(u"no-dot"_s))
            continue;
        if (const std::optional<Picture> dot = byDot(graph)) {
            row("dot", *dot);
            std::printf("\n%-18s %9s crossings %.2f x dot, time %.2f x\n", "", "",
                        double(own.crossings) / double(std::max(1LL, dot->crossings)),
                        own.seconds / dot->seconds);
        } else {
            std::printf("%-18s dot is not here or gave nothing\n", "");
        }
        std::fflush(stdout);
    }
    return 0;
}
