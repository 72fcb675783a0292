#pragma once

#include "canvas/graph.h"
#include "canvas/painter.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace tenon::ui {

class LayoutRunner;
class Minimap;
class Theme;
class TileCache;
class ZoomControl;

/// Shows a graph: pan, zoom, selection, keyboard, accessibility. It arranges graphs on a thread of
/// its own and paints by level of detail; see mock/NOTES-designer of the design. Read-only.
class GraphView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)

public:
    explicit GraphView(const Theme &theme, QWidget *parent = nullptr);
    ~GraphView() override;

    /// Shows this graph, once it is arranged; what was selected and is still there stays so.
    /// `states` by the nodes' ids.
    void setGraph(CanvasGraph graph, QHash<qint64, NodeState> states = {});
    /// Shows a graph that is arranged already.
    void setScene(std::shared_ptr<const CanvasScene> scene, QHash<qint64, NodeState> states = {});
    /// New states of some nodes; nothing else is painted again.
    void setStates(const QHash<qint64, NodeState> &states);
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
    void viewChanged();
    void statesChanged();

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

private:
    enum class Drag { None, Pan, Band };
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
    std::shared_ptr<std::vector<NodeState>> m_states;
    std::shared_ptr<const CanvasIcons> m_icons;
    double m_iconScale = 0;
    QHash<qint64, NodeState> m_coming; ///< States of the graph that is being arranged.
    std::optional<CanvasGraph> m_asked;
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
