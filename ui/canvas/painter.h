#pragma once

#include "canvas/scene.h"
#include "shell/theme/tokens.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QSet>

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
    /// These, and those that the nodes of `scene` need beside them.
    [[nodiscard]] std::shared_ptr<const CanvasIcons>
    with(const Theme &theme, const CanvasScene &scene, double scale) const;
};

/// Everything a picture is made of; a value that worker threads keep while they paint.
struct CanvasLook
{
    std::shared_ptr<const CanvasScene> scene;
    std::shared_ptr<const PieceList<NodeState>> states;
    std::shared_ptr<const CanvasIcons> icons;
    /// Nodes that are painted elsewhere because they are being moved; with them their wires.
    std::shared_ptr<const std::vector<char>> hidden;
    /// What was looked for; everything else is pale. None: nothing was.
    std::shared_ptr<const QSet<qint64>> found;
    Tokens tokens;
    QFont font;   ///< Of the window, 10 pt.
    QFont figure; ///< With figures of one width.
};

/// The one painter of graphs. The QPainter's coordinates are those of the scene, scaled by `scale`
/// device pixels. Any thread, one at a time for an object.
class CanvasPainter
{
    Q_DECLARE_TR_FUNCTIONS(tenon::ui::CanvasPainter)

public:
    CanvasPainter(QPainter &painter, const CanvasLook &look, double scale);

    /// Ground, boxes, wires and nodes that touch `area`.
    void paint(const QRectF &area);
    /// One node with its ports, over what is there.
    void paintNode(int node);
    void paintPort(const PortRef &port, double radius);
    /// Names of a node's ports beside them.
    void paintPortNames(int node);
    /// `row` 1 is farther from the node; a name longer than `room` is elided.
    void paintPortName(const PortRef &port, int row = 0, double room = 1000);
    /// Ring round a selected node (or, thinner, round the one that has the focus alone).
    void paintRing(const QRectF &box);
    [[nodiscard]] QRectF glyphRect(int node) const;
    [[nodiscard]] bool isHidden(int node) const
    {
        return m_look.hidden && size_t(node) < m_look.hidden->size()
               && (*m_look.hidden)[size_t(node)];
    }
    [[nodiscard]] QColor wireColor(PortKind kind) const;

private:
    void paintGround(const QRectF &area);
    void paintGroups(const QRectF &area);
    void paintWires(const QRectF &area);
    void paintGroupHead(int group, const QRectF &box);
    void paintFull(int node);
    void paintHead(int node);
    void paintState(int node);
    void paintStrip(int node);
    void paintNote(int node);
    void paintEnd(int node);
    void paintPorts(int node);
    void paintTitleOnly(int node);
    void paintBlock(int node);
    [[nodiscard]] Look lookOf(int node) const;
    [[nodiscard]] QColor frameColor(int node) const;
    [[nodiscard]] bool isPale(int node) const;
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
