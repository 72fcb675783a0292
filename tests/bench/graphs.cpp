#include "graphs.h"

#include <QRandomGenerator>

#include <algorithm>
#include <set>

namespace tenon::bench {

using namespace Qt::StringLiterals;

namespace {

/// How many nodes stand in each layer.
std::vector<int> widths(Shape shape, int nodes, QRandomGenerator &random)
{
    std::vector<int> result;
    int left = nodes;
    const auto take = [&](int n) {
        n = std::min(n, left);
        if (n > 0)
            result.push_back(n);
        left -= n;
    };
    switch (shape) {
    case Shape::DeepChain:
        while (left > 0)
            take(4 + random.bounded(5));
        break;
    case Shape::WideFanOut:
        take(1);
        for (int n = 4; left > 0; n = std::min(n * 3, nodes / 12))
            take(n);
        break;
    case Shape::Sweep:
        while (left > 0) {
            take(2);
            take(6);
            take(36 + random.bounded(16));
            take(36 + random.bounded(16));
            take(8);
        }
        break;
    }
    return result;
}

} // namespace

const char *shapeName(Shape shape)
{
    switch (shape) {
    case Shape::DeepChain:
        return "deep chain";
    case Shape::WideFanOut:
        return "wide fan-out";
    case Shape::Sweep:
        return "sweep-like layers";
    }
    return "";
}

BenchGraph makeGraph(Shape shape, int nodes, int edges, quint32 seed)
{
    QRandomGenerator random(seed);
    BenchGraph result;
    const std::vector<int> width = widths(shape, nodes, random);
    std::vector<int> first{0};
    std::vector<int> layer;
    for (const int w : width) {
        layer.insert(layer.end(), size_t(w), int(first.size()) - 1);
        first.push_back(first.back() + w);
    }
    const int layers = int(width.size());
    static const QString words[]{u"train"_s, u"clean"_s, u"join"_s,   u"score"_s,
                                 u"split"_s, u"merge"_s, u"encode"_s, u"evaluate"_s};
    for (int n = 0; n < nodes; ++n) {
        QString name = u"%1 candidate set %2 of the "_s.arg(words[random.bounded(8)]).arg(n);
        while (name.size() < 30)
            name += words[random.bounded(8)] + u' ';
        result.names.push_back(name.left(30));
        graph::LayoutInput::Node node;
        node.size = QSizeF(248, 52);
        node.outputs = 1 + random.bounded(3);
        result.input.nodes.push_back(node);
        result.isPipeline.push_back(n % (nodes / 20) == nodes / 40);
    }
    // A node of layer l near the relative place `at`.
    const auto pick = [&](int l, double at, int spread) {
        const int w = width[size_t(l)];
        const int middle = int(at * w);
        return first[size_t(l)]
               + std::clamp(middle + random.bounded(2 * spread + 1) - spread, 0, w - 1);
    };
    const auto relative = [&](int n) {
        const int l = layer[size_t(n)];
        return (n - first[size_t(l)] + 0.5) / width[size_t(l)];
    };
    std::set<std::pair<int, int>> seen;
    const auto connect = [&](int from, int to) {
        if (!seen.insert({from, to}).second)
            return false;
        result.input.edges.push_back({from,
                                      random.bounded(result.input.nodes[size_t(from)].outputs), to,
                                      result.input.nodes[size_t(to)].inputs++});
        return true;
    };
    for (int n = first[1]; n < nodes; ++n)
        connect(pick(layer[size_t(n)] - 1, relative(n), 1), n);
    const int longOnes = layers > 6 ? edges / 5 : 0;
    for (int made = 0, tries = 0; made < longOnes && tries < edges * 20; ++tries) {
        const int from = random.bounded(nodes);
        const int to = layer[size_t(from)] + 5 + random.bounded(4);
        if (to < layers)
            made += connect(from, pick(to, relative(from), 2));
    }
    for (int tries = 0; int(result.input.edges.size()) < edges && tries < edges * 20; ++tries) {
        const int from = random.bounded(nodes);
        const int to = layer[size_t(from)] + 1 + random.bounded(2);
        if (to < layers)
            connect(from, pick(to, relative(from), 2));
    }
    // Boxes: stretches of some layers, a few nodes wide, that share none.
    for (int g = 0, tries = 0; g < 50 && tries < 5000; ++tries) {
        const int tall = 2 + random.bounded(4);
        const int l = random.bounded(std::max(1, layers - tall));
        const double at = random.generateDouble();
        std::vector<int> members;
        bool free = true;
        for (int k = 0; k < tall && l + k < layers; ++k) {
            const int w = width[size_t(l + k)];
            const int from = int(at * w);
            for (int i = from; i < std::min(w, from + 4); ++i) {
                members.push_back(first[size_t(l + k)] + i);
                free = free && result.input.nodes[size_t(members.back())].group < 0;
            }
        }
        if (!free || members.size() < 3)
            continue;
        for (const int n : members)
            result.input.nodes[size_t(n)].group = g;
        result.input.groups.emplace_back();
        result.groupNames.push_back(u"Stage %1"_s.arg(++g));
    }
    return result;
}

} // namespace tenon::bench
