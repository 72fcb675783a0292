#pragma once

#include "canvas/graph.h"
#include "shell/theme/tokens.h"

#include <QFont>
#include <QHash>
#include <QImage>

class QPainter;
class QPainterPath;

namespace tenon::ui {

class Theme;

/// How much of a node is drawn at a scale (mock/NOTES-designer of the design, "Zoom").
enum class Detail { Block, Title, Full };
[[nodiscard]] Detail detailAt(double scale);

/// Icons of nodes as pictures: worker threads may not ask the theme for them.
struct CanvasIcons
{
    QHash<QString, QImage> images;
    /// Those that `scene` needs, for `scale` device pixels a logical one. GUI thread.
    [[nodiscard]] static std::shared_ptr<const CanvasIcons>
    make(const Theme &theme, const CanvasScene &scene, double scale);
};

/// Everything a picture is made of; a value that worker threads keep while they paint.
struct CanvasLook
{
    std::shared_ptr<const CanvasScene> scene;
    std::shared_ptr<const std::vector<NodeState>> states;
    std::shared_ptr<const CanvasIcons> icons;
    Tokens tokens;
    QFont font;   ///< Of the window, 10 pt.
    QFont figure; ///< With figures of one width.
};

/// The one painter of graphs. The QPainter's coordinates are those of the scene, scaled by `scale`
/// device pixels. Any thread, one at a time for an object.
class CanvasPainter
{
public:
    CanvasPainter(QPainter &painter, const CanvasLook &look, double scale);

    /// Ground, boxes, wires and nodes that touch `area`.
    void paint(const QRectF &area);
    /// One node with its ports, over what is there.
    void paintNode(int node);
    void paintPort(const PortRef &port, double radius);
    /// Names of a node's ports beside them.
    void paintPortNames(int node);
    void paintPortName(const PortRef &port);
    /// Ring round a selected node (or, thinner, round the one that has the focus alone).
    void paintRing(const QRectF &box);
    [[nodiscard]] QRectF glyphRect(int node) const;
    [[nodiscard]] static QPainterPath wirePath(const std::vector<QPointF> &line, bool down);

private:
    void paintGround(const QRectF &area);
    void paintGroups(const QRectF &area);
    void paintWires(const QRectF &area);
    void paintFull(int node);
    void paintTitleOnly(int node);
    void paintBlock(int node);
    [[nodiscard]] QFont sized(double pixels, int weight, bool figures = false) const;
    [[nodiscard]] QColor portColor(PortKind kind) const;
    [[nodiscard]] const NodeState &state(int node) const;

    QPainter &p;
    const CanvasLook &m_look;
    const CanvasScene &m_scene;
    const Tokens &t;
    double m_scale;
    Detail m_detail;
    std::vector<int> m_list;
};

} // namespace tenon::ui
