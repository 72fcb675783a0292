#pragma once

#include "canvas/edits.h"
#include "canvas/painter.h"
#include "canvas/scene.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QHelpEvent;
class QMimeData;

namespace tenon::ui {

class GraphEditing;
class LayoutRunner;
class Minimap;
class Theme;
class TileCache;
class WireRouter;
class ZoomControl;

/// Shows a graph: pan, zoom, selection, keyboard, accessibility. It arranges graphs on a thread of
/// its own and paints by level of detail; see mock/NOTES-designer of the design. Where it is
/// editable it tells what the person wants by signals and never changes the graph itself: whoever
/// owns the graph answers with deltas.
class GraphView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)

public:
    explicit GraphView(const Theme &theme, QWidget *parent = nullptr);
    ~GraphView() override;

    /// Shows this graph, once it is arranged; what was selected and is still there stays so.
    /// `states` by the nodes' ids. Where the view is editable nodes with a place stand there.
    void setGraph(CanvasGraph graph, QHash<qint64, NodeState> states = {});
    /// Shows a graph that is arranged already.
    void setScene(std::shared_ptr<const CanvasScene> scene, QHash<qint64, NodeState> states = {});
    /// New states of some nodes; nothing else is painted again.
    void setStates(const QHash<qint64, NodeState> &states);
    /// The shown graph is different from now on; nothing is arranged anew. While another graph is
    /// being arranged this waits for it.
    void apply(const CanvasDelta &delta);
    /// What stands in the middle while there is no node.
    void setEmptyText(const QString &text);

    [[nodiscard]] const CanvasScene *scene() const { return m_scene.get(); }
    [[nodiscard]] const NodeState &stateOf(int node) const { return (*m_states)[size_t(node)]; }
    /// A graph was given and is not arranged yet.
    [[nodiscard]] bool isArranging() const;

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toScene(const QPointF &inWidget) const;
    [[nodiscard]] QPointF fromScene(const QPointF &inScene) const;
    [[nodiscard]] QRectF fromScene(const QRectF &inScene) const;
    [[nodiscard]] QRectF visibleArea() const;
    /// Zooms so that `anchor` (in the widget) keeps its place in the picture.
    void zoomTo(double scale, const QPointF &anchor);
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToSelection();
    void zoomToFull();
    void panBy(const QPointF &pixels);
    void centreOn(const QPointF &inScene);
    /// Brings a node into view if it is not.
    void reveal(int node);

    [[nodiscard]] QSet<qint64> selection() const { return m_selected; }
    void setSelection(const QSet<qint64> &ids);
    /// Selects one node alone (0: none), without a signal when it is so already.
    void select(qint64 id);
    /// Where the keyboard is: a node or one of its ports.
    [[nodiscard]] int currentNode() const { return m_current; }
    [[nodiscard]] std::optional<PortRef> currentPort() const { return m_port; }
    void setCurrent(int node, std::optional<PortRef> port = {});
    void open(int node);
    /// An output, or the node where the port is an input.
    void open(const PortRef &port);

    // -- editing: graphview_edit.cpp
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editing != nullptr; }
    void setRules(CanvasRules rules);
    /// A wire may be selected instead of nodes.
    [[nodiscard]] std::optional<CanvasWire> selectedWire() const { return m_wire; }
    void setSelectedWire(const std::optional<CanvasWire> &wire);
    /// The next wire at the port or node under the keyboard.
    void selectNextWire();
    /// The next drag on empty canvas draws a line round what is to be selected, instead of a box.
    void setLasso(bool lasso);
    [[nodiscard]] bool isLasso() const;
    [[nodiscard]] QString describe(const CanvasWire &wire) const;
    /// The group whose head was clicked; its members are selected with it. 0: none.
    [[nodiscard]] qint64 selectedGroup() const { return m_group; }
    [[nodiscard]] CanvasSpot spotAt(const QPointF &inWidget) const;
    /// Starts a wire at the port (or node) under the keyboard; arrows walk the ports that fit.
    void startWire();
    [[nodiscard]] bool isWiring() const;
    /// Ports at the other end of the wire that is being drawn that may take it.
    [[nodiscard]] std::vector<PortId> fittingPorts() const;
    /// Arranges the graph (or these nodes among themselves), near to where everything stands, on a
    /// thread; placesArranged() brings the result. Another call takes the place of the one before.
    void arrange(const QSet<qint64> &ids = {});
    void cancelArranging();
    [[nodiscard]] bool isRearranging() const;
    enum class Align { Left, Centre, Right, Top, Middle, Bottom, Columns, Rows };
    /// Where the selected nodes would stand in line, or (Columns, Rows) with equal gaps.
    [[nodiscard]] QHash<qint64, QPointF> aligned(Align how) const;
    /// Everything but these is pale; nothing: all is as usual.
    void setFound(std::optional<QSet<qint64>> ids);
    [[nodiscard]] std::optional<QSet<qint64>> found() const
    {
        return m_highlight ? std::optional(*m_highlight) : std::nullopt;
    }
    /// For savePicture().
    [[nodiscard]] CanvasLook pictureLook() const;
    /// While a wire is drawn: this is its other end. Whether it fits.
    bool wireTo(const PortRef &port);
    /// Stops what is being dragged or drawn.
    void cancelEditing();

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Everything that is to be seen is painted in the right scale.
    [[nodiscard]] bool isSharp() const;
    /// Sentence for a node or a port, as tool tip and screen reader say it.
    [[nodiscard]] QString describe(int node) const;
    [[nodiscard]] QString describe(const PortRef &port) const;

Q_SIGNALS:
    /// A graph that was set is there to be seen.
    void arranged();
    void selectionChanged();
    void currentChanged(int node);
    /// Double click or Enter.
    void opened(qint64 id);
    /// The same on an output.
    void outputOpened(qint64 id, const QString &output);
    void viewChanged();
    void statesChanged();
    /// A delta was applied.
    void graphChanged();

    // -- what a person wants of an editable graph
    /// At the end of a drag. `group`: place in the list of groups they belong to from now on, -1
    /// none; nothing: as before.
    void nodesMoved(const QHash<qint64, QPointF> &places, std::optional<int> group);
    void wireDrawn(const tenon::ui::PortId &from, const tenon::ui::PortId &to);
    /// On empty canvas: something that fits is wanted there.
    void wireDropped(const tenon::ui::PortId &from, const QPointF &at);
    /// The source (or target) of the wire is to be `end`.
    void wireReaimed(const tenon::ui::CanvasWire &wire, bool source, const tenon::ui::PortId &end);
    void wireRemovalAsked(const tenon::ui::CanvasWire &wire);
    void nodeDroppedOnWire(qint64 node, const tenon::ui::CanvasWire &wire, const QPointF &place);
    void nodeDroppedOnNode(qint64 node, qint64 onto);
    /// `reconnect`: what was before them feeds what was after.
    void deleteAsked(const QSet<qint64> &ids, bool reconnect);
    /// Double click or typing on empty canvas.
    void addAsked(const QPointF &at, const QString &typed);
    void renameAsked(qint64 id);
    void groupRenameAsked(qint64 group);
    void groupFoldAsked(qint64 group);
    /// `at` on the screen.
    void menuAsked(const tenon::ui::CanvasSpot &spot, const QPoint &at);
    void dropped(const QMimeData *data, const tenon::ui::CanvasSpot &spot);
    void wiringChanged();
    void placesArranged(const QHash<qint64, QPointF> &places);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class GraphEditing;
    enum class Drag { None, Pan, Band };
    void startBand(const QPointF &at, bool add);
    void pressOn(int node, const std::optional<PortRef> &port, bool add, bool keep);
    void hide(std::shared_ptr<const std::vector<char>> nodes, const std::vector<QRectF> &areas);
    void followChange(const SceneChange &change);
    void routeLater(const std::vector<CanvasWire> &wires);
    void takeRoutes(const std::shared_ptr<const CanvasScene> &scene,
                    const std::vector<std::pair<int, std::vector<QPointF>>> &lines);
    void takeArranged(const std::shared_ptr<const CanvasScene> &scene);
    void takeScene(std::shared_ptr<const CanvasScene> scene, QHash<qint64, NodeState> states);
    void lookAgain();
    void setView(double scale, const QPointF &offset);
    void settle();
    [[nodiscard]] CanvasLook look() const;
    [[nodiscard]] bool isSmall(const QRectF &area) const;
    void paintOverlay(QPainter &painter, const QRectF &area);
    void hover(const QPointF &at);
    void endBand(bool add);
    void updateNode(int node);
    void updateMotion();
    void step(const QPointF &direction, bool extend);
    void announce();
    void placeChildren();
    bool showTip(QHelpEvent *event);
    [[nodiscard]] double leastScale() const;

    const Theme &m_theme;
    LayoutRunner *m_runner;
    TileCache *m_tiles;
    Minimap *m_minimap;
    ZoomControl *m_zoom;
    std::shared_ptr<const CanvasScene> m_scene;
    std::shared_ptr<PieceList<NodeState>> m_states;
    std::shared_ptr<const CanvasIcons> m_icons;
    std::shared_ptr<const std::vector<char>> m_hidden;
    double m_iconScale = 0;
    QHash<qint64, NodeState> m_coming; ///< States of the graph that is being arranged.
    std::optional<CanvasGraph> m_asked;
    std::vector<CanvasDelta> m_later; ///< Deltas of the graph that is being arranged.
    std::unique_ptr<GraphEditing> m_editing;
    LayoutRunner *m_arranger = nullptr;
    WireRouter *m_router = nullptr;
    QSet<CanvasWire> m_unrouted;
    std::shared_ptr<const CanvasScene> m_ways; ///< While an arrangement is being answered.
    std::shared_ptr<const QSet<qint64>> m_highlight;
    std::optional<CanvasWire> m_wire;
    qint64 m_group = 0;
    QString m_empty;
    double m_scale = 1;
    QPointF m_offset;      ///< Of the widget's corner in the scaled picture.
    bool m_fitted = false; ///< The whole is shown until the person moves the view.
    QSet<qint64> m_selected;
    int m_current = -1;
    std::optional<PortRef> m_port;
    int m_hovered = -1;
    std::optional<PortRef> m_hoveredPort;
    Drag m_drag = Drag::None;
    bool m_space = false, m_spaceUsed = false, m_leave = false;
    QPointF m_pressed, m_last;
    QRectF m_band;
    QTimer m_settle, m_motion;
    double m_turn = 0.12;
    std::vector<int> m_found;
};

} // namespace tenon::ui
