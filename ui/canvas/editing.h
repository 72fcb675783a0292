#pragma once

#include "canvas/edits.h"
#include "canvas/graphview.h"

#include <QTimer>

class QKeyEvent;
class QMouseEvent;

namespace tenon::ui {

class CanvasPainter;

/// What an editable view is busy with: nodes being moved, a wire being drawn. It shows it and tells
/// the wish when it is done; the graph is changed by others. GUI thread.
class GraphEditing final
{
    Q_DISABLE_COPY_MOVE(GraphEditing)

public:
    explicit GraphEditing(GraphView &view);
    ~GraphEditing();

    CanvasRules rules;
    bool lasso = false; ///< Without Alt too: window managers take that one.

    // True: it was for this.
    bool press(const QMouseEvent &event, const QPointF &at, int node,
               const std::optional<PortRef> &port);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void doubleClick(const QPointF &at);
    bool key(const QKeyEvent &event);
    bool tab(bool next);
    void paint(QPainter &painter, CanvasPainter &canvas, const QRectF &area);
    void cancel();
    /// The scene is another one; `moved` when a delta moved nodes.
    void sceneChanged();
    [[nodiscard]] bool isWiring() const { return m_wiring.has_value(); }
    void startWire(const PortId &fixed, bool byKey);
    /// The end of a wire is picked up.
    void pickUp(const CanvasWire &wire, bool source, bool byKey);
    [[nodiscard]] std::vector<PortId> fitting() const;
    /// The wire that is being drawn ends there, where it may.
    bool finishAt(const PortId &end);
    [[nodiscard]] QString tipAt(const QPointF &at) const;

    void showDrop(const std::optional<CanvasSpot> &spot);

private:
    enum class Tool { None, Pressed, Move, Lasso };
    /// A wire whose one end is fixed and the other follows the pointer or the keyboard.
    struct Wiring
    {
        PortId fixed;
        std::optional<PortId> end; ///< The port that would take it.
        QPointF at;
        bool byKey = false;
        std::optional<CanvasWire> reaimed;
        bool source = false; ///< The reaimed end is the source.
    };
    [[nodiscard]] QString refusal(const PortId &a, const PortId &b) const;
    void forgetRefusals();
    void startMove();
    void moveTo(const QPointF &at, bool free);
    void endMove();
    QPointF snapped(const QPointF &by);
    void findTarget();
    void wireTo(const QPointF &at);
    void endWire(const QPointF &at);
    void finishWire();
    bool wiringKey(const QKeyEvent &event);
    bool editingKey(const QKeyEvent &event);
    void nudge(const QPointF &by);
    void walkFitting(const QPointF &direction, int onward);
    void paintShadows(QPainter &painter, const std::vector<int> &nodes);
    void paintMoving(QPainter &painter, CanvasPainter &canvas, const QRectF &area);
    void paintWiring(QPainter &painter, CanvasPainter &canvas, const QRectF &area);
    void autoScroll();
    [[nodiscard]] std::optional<PortRef> portForNode(int node) const;

    GraphView &m_view;
    Tool m_tool = Tool::None;
    QPointF m_from;          ///< In the scene, where the button went down.
    QPointF m_pointer;       ///< In the widget.
    bool m_collapse = false; ///< A click on one of several selected: alone when nothing is dragged.
    qint64 m_pressed = 0;
    std::vector<int> m_moving;
    bool m_lingering = false; ///< Dropped, but not in the tiles yet.
    QRectF m_movingBox;       ///< Before the move.
    QPointF m_by;
    std::vector<QLineF> m_guides;
    int m_overGroup = -2; ///< -2: as before; -1: leaves its group.
    std::optional<CanvasWire> m_overWire;
    qint64 m_overNode = 0;
    std::optional<Wiring> m_wiring;
    mutable QHash<QString, QString> m_refusals; ///< Of the wire that is being drawn, by port.
    mutable std::vector<char> m_circle;         ///< Nodes whose ports would close a circle with it.
    QPolygonF m_lasso;
    bool m_lassoAdds = false;
    std::optional<CanvasSpot> m_drop;
    QTimer m_scroll;
};

} // namespace tenon::ui
