// Arranging, lining up, looking for and picturing the graph.
#include "canvas/graphview.h"
#include "canvas/layoutrunner.h"
#include "canvas/minimap.h"
#include "canvas/tilecache.h"
#include "shell/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace tenon::ui {

namespace {

/// The part of the graph that these nodes make, with the wires between them.
CanvasGraph partOf(const CanvasScene &scene, const QSet<qint64> &ids)
{
    CanvasGraph part;
    part.flow = scene.flow();
    QHash<int, int> places;
    for (int g = 0; g < scene.groupCount(); ++g)
        part.groups.push_back(scene.groupOf(g));
    for (int n = 0; n < scene.count(); ++n)
        if (ids.isEmpty() || ids.contains(scene.node(n).id)) {
            places.insert(n, int(part.nodes.size()));
            part.nodes.push_back(scene.node(n));
            // Room for the strips to come, whoever has one now.
            part.nodes.back().place = scene.rect(n).topLeft();
        }
    for (int e = 0; e < scene.edgeCount(); ++e) {
        CanvasEdge edge = scene.edge(e);
        const auto from = places.constFind(edge.from);
        const auto to = places.constFind(edge.to);
        if (from == places.cend() || to == places.cend())
            continue;
        edge.from = *from;
        edge.to = *to;
        part.edges.push_back(edge);
    }
    return part;
}

} // namespace

void GraphView::arrange(const QSet<qint64> &ids)
{
    if (!m_scene || m_scene->count() == 0)
        return;
    if (!m_arranger) {
        m_arranger = new LayoutRunner(this);
        connect(m_arranger, &LayoutRunner::done, this, &GraphView::takeArranged);
    }
    QHash<qint64, QPointF> previous;
    for (int n = 0; n < m_scene->count(); ++n)
        previous.insert(m_scene->node(n).id, m_scene->rect(n).topLeft());
    m_arranger->run(partOf(*m_scene, ids), std::move(previous));
}

void GraphView::cancelArranging()
{
    if (m_arranger)
        m_arranger->stop();
}

bool GraphView::isRearranging() const
{
    return m_arranger && m_arranger->isRunning();
}

/// The new places, moved as a whole so that they are near the old ones.
void GraphView::takeArranged(const std::shared_ptr<const CanvasScene> &scene)
{
    QPointF by;
    int known = 0;
    for (int n = 0; n < scene->count(); ++n)
        if (const auto now = m_scene->find(scene->node(n).id)) {
            by += m_scene->rect(*now).topLeft() - scene->rect(n).topLeft();
            ++known;
        }
    if (known == 0)
        return;
    by = QPointF(std::round(by.x() / known / 8) * 8, std::round(by.y() / known / 8) * 8);
    QHash<qint64, QPointF> places;
    for (int n = 0; n < scene->count(); ++n)
        if (const auto now = m_scene->find(scene->node(n).id))
            places.insert(scene->node(n).id, scene->rect(n).topLeft() + by);
    // The wires take the ways that were found for them once the owner answers.
    m_ways = scene;
    Q_EMIT placesArranged(places);
    m_ways.reset();
}

QHash<qint64, QPointF> GraphView::aligned(Align how) const
{
    std::vector<int> nodes;
    QRectF all;
    for (const qint64 id : m_selected)
        if (const auto n = m_scene ? m_scene->find(id) : std::nullopt) {
            nodes.push_back(*n);
            all |= m_scene->rect(*n);
        }
    QHash<qint64, QPointF> result;
    if (nodes.size() < 2)
        return result;
    const bool across = how == Align::Columns;
    if (how == Align::Columns || how == Align::Rows) {
        // Equal gaps between the first and the last.
        std::ranges::sort(nodes, {}, [&](int n) {
            const QPointF middle = m_scene->rect(n).center();
            return across ? middle.x() : middle.y();
        });
        double taken = 0;
        for (const int n : nodes)
            taken += across ? m_scene->rect(n).width() : m_scene->rect(n).height();
        const double gap
            = ((across ? all.width() : all.height()) - taken) / double(nodes.size() - 1);
        double at = across ? all.left() : all.top();
        for (const int n : nodes) {
            const QRectF &box = m_scene->rect(n);
            result.insert(m_scene->node(n).id, across ? QPointF(std::round(at), box.top())
                                                      : QPointF(box.left(), std::round(at)));
            at += (across ? box.width() : box.height()) + gap;
        }
        return result;
    }
    for (const int n : nodes) {
        QRectF box = m_scene->rect(n);
        switch (how) {
        case Align::Left:
            box.moveLeft(all.left());
            break;
        case Align::Centre:
            box.moveLeft(std::round(all.center().x() - box.width() / 2));
            break;
        case Align::Right:
            box.moveRight(all.right());
            break;
        case Align::Top:
            box.moveTop(all.top());
            break;
        case Align::Middle:
            box.moveTop(std::round(all.center().y() - box.height() / 2));
            break;
        case Align::Bottom:
            box.moveBottom(all.bottom());
            break;
        case Align::Rows:
        case Align::Columns:
            break;
        }
        result.insert(m_scene->node(n).id, box.topLeft());
    }
    return result;
}

void GraphView::setFound(std::optional<QSet<qint64>> ids)
{
    if (ids.has_value() == (m_highlight != nullptr) && (!ids || *ids == *m_highlight))
        return;
    m_highlight = ids ? std::make_shared<const QSet<qint64>>(std::move(*ids)) : nullptr;
    if (!m_scene)
        return;
    m_tiles->change(look(), {m_scene->bounds().adjusted(-1e5, -1e5, 1e5, 1e5)}, true);
    update();
}

CanvasLook GraphView::pictureLook() const
{
    CanvasLook result = look();
    result.hidden.reset();
    result.found.reset();
    if (m_scene)
        result.icons = CanvasIcons::make(m_theme, *m_scene, 2);
    return result;
}

} // namespace tenon::ui
