#include "canvas/graphview.h"

#include "canvas/accessiblegraph.h"
#include "canvas/editing.h"
#include "canvas/layoutrunner.h"
#include "canvas/minimap.h"
#include "canvas/tilecache.h"
#include "shell/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double greatestScale = 4;
constexpr double fitMargin = 28;
constexpr int directNodes = 48; ///< Up to so many are painted at once, without tiles.
constexpr int directWires = 96;

} // namespace

GraphView::GraphView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_runner(new LayoutRunner(this))
    , m_tiles(new TileCache(this))
    , m_states(std::make_shared<PieceList<NodeState>>())
{
    installGraphAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    m_minimap = new Minimap(*this);
    m_zoom = new ZoomControl(*this);
    m_minimap->hide();
    m_zoom->hide();
    m_settle.setSingleShot(true);
    m_settle.setInterval(50);
    m_motion.setInterval(60);
    connect(&m_settle, &QTimer::timeout, this, &GraphView::settle);
    connect(&m_motion, &QTimer::timeout, this, [this] {
        m_turn = std::fmod(m_turn + 0.045, 1.0);
        updateMotion();
    });
    connect(m_runner, &LayoutRunner::done, this,
            [this](auto scene) { takeScene(scene, std::exchange(m_coming, {})); });
    connect(m_tiles, &TileCache::painted, this, [this](const QRectF &area) {
        update(fromScene(area).toAlignedRect().adjusted(-1, -1, 1, 1));
    });
    connect(&theme, &Theme::changed, this, [this] {
        lookAgain();
        m_minimap->refresh();
    });
}

GraphView::~GraphView() = default;

void GraphView::setGraph(CanvasGraph graph, QHash<qint64, NodeState> states)
{
    if (m_scene && !m_runner->isRunning() && m_scene->shows(graph)) {
        setStates(states); // the same picture
        return;
    }
    if (m_asked && *m_asked == graph && m_runner->isRunning()) {
        m_coming = std::move(states);
        return;
    }
    m_coming = std::move(states);
    m_later.clear();
    m_asked = graph;
    QHash<qint64, QPointF> previous;
    if (m_scene)
        for (int n = 0; n < m_scene->count(); ++n)
            previous.insert(m_scene->node(n).id, m_scene->rect(n).topLeft());
    m_runner->run(std::move(graph), std::move(previous), isEditable());
    update();
}

void GraphView::setScene(std::shared_ptr<const CanvasScene> scene, QHash<qint64, NodeState> states)
{
    m_runner->stop();
    takeScene(std::move(scene), std::move(states));
}

bool GraphView::isArranging() const
{
    return m_runner->isRunning();
}

void GraphView::takeScene(std::shared_ptr<const CanvasScene> scene, QHash<qint64, NodeState> states)
{
    const qint64 current = m_current >= 0 ? m_scene->node(m_current).id : 0;
    // The same nodes as before: the person stays where they are.
    const bool familiar = m_scene && m_scene->count() > 0 && [&] {
        for (int n = 0; n < scene->count(); ++n)
            if (m_scene->find(scene->node(n).id))
                return true;
        return false;
    }();
    m_asked.reset();
    m_scene = std::move(scene);
    cancelEditing();
    m_hidden.reset();
    m_unrouted.clear();
    m_states = std::make_shared<PieceList<NodeState>>();
    for (int n = 0; n < m_scene->count(); ++n)
        m_states->push_back(states.value(m_scene->node(n).id));
    m_current = m_scene->find(current).value_or(-1);
    m_port.reset();
    m_hovered = -1;
    m_hoveredPort.reset();
    const qsizetype before = m_selected.size();
    m_selected.removeIf([this](qint64 id) { return !m_scene->find(id); });
    if (m_wire && !m_scene->find(*m_wire))
        m_wire.reset();
    lookAgain();
    if (!familiar || m_fitted)
        zoomToFit();
    placeChildren();
    forgetAccessibleParts(this);
    for (const CanvasDelta &delta : std::exchange(m_later, {}))
        apply(delta);
    Q_EMIT arranged();
    if (m_selected.size() != before)
        Q_EMIT selectionChanged();
}

void GraphView::setStates(const QHash<qint64, NodeState> &states)
{
    if (isArranging())
        for (auto it = states.cbegin(); it != states.cend(); ++it)
            m_coming.insert(it.key(), it.value());
    if (!m_scene)
        return;
    std::vector<int> changed;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const std::optional<int> node = m_scene->find(it.key());
        if (node && (*m_states)[size_t(*node)] != it.value())
            changed.push_back(*node);
    }
    if (changed.empty())
        return;
    // Threads that paint keep the states they began with.
    m_states = std::make_shared<PieceList<NodeState>>(*m_states);
    std::vector<int> otherLook;
    for (const int node : changed) {
        NodeState &state = m_states->write(size_t(node));
        const NodeState &now = *states.constFind(m_scene->node(node).id);
        if (state.look != now.look)
            otherLook.push_back(node);
        state = now;
    }
    std::ranges::sort(changed);
    m_tiles->patch(look(), changed);
    for (const int node : changed)
        updateNode(node);
    updateMotion();
    if (!otherLook.empty()) {
        Q_EMIT statesChanged();
        if (QAccessible::isActive())
            announceStates(this, otherLook);
    }
}

void GraphView::setEmptyText(const QString &text)
{
    m_empty = text;
    update();
}

CanvasLook GraphView::look() const
{
    return {m_scene,     m_states,         m_icons,           m_hidden,
            m_highlight, m_theme.tokens(), Theme::textFont(), Theme::figureFont()};
}

void GraphView::lookAgain()
{
    m_iconScale = 0;
    if (!m_scene)
        return;
    m_tiles->reset(look(), devicePixelRatioF());
    settle();
    update();
}

// -- the view ------------------------------------------------------------------------------------

QPointF GraphView::toScene(const QPointF &inWidget) const
{
    return (inWidget + m_offset) / m_scale;
}

QPointF GraphView::fromScene(const QPointF &inScene) const
{
    return inScene * m_scale - m_offset;
}

QRectF GraphView::fromScene(const QRectF &inScene) const
{
    return {fromScene(inScene.topLeft()), inScene.size() * m_scale};
}

QRectF GraphView::visibleArea() const
{
    return {toScene(QPointF(0, 0)), QSizeF(size()) / m_scale};
}

double GraphView::leastScale() const
{
    if (!m_scene || m_scene->bounds().isEmpty())
        return 0.1;
    const QSizeF size = m_scene->bounds().size();
    return std::min(
        {0.1, width() / (size.width() * 1.6 + 1), height() / (size.height() * 1.6 + 1)});
}

void GraphView::setView(double scale, const QPointF &offset)
{
    const QPointF whole(std::round(offset.x()), std::round(offset.y()));
    if (scale == m_scale && whole == m_offset)
        return;
    if (scale != m_scale)
        m_settle.start();
    m_scale = scale;
    m_offset = whole;
    update();
    updateMotion();
    placeChildren();
    Q_EMIT viewChanged();
}

void GraphView::zoomTo(double scale, const QPointF &anchor)
{
    scale = std::clamp(scale, leastScale(), greatestScale);
    const QPointF fixed = toScene(anchor);
    m_fitted = false;
    setView(scale, fixed * scale - anchor);
}

void GraphView::zoomIn()
{
    zoomTo(m_scale * 1.25, QRectF(rect()).center());
}

void GraphView::zoomOut()
{
    zoomTo(m_scale / 1.25, QRectF(rect()).center());
}

void GraphView::zoomToFull()
{
    zoomTo(1,
           m_current >= 0 ? fromScene(m_scene->rect(m_current).center()) : QRectF(rect()).center());
}

void GraphView::zoomToFit()
{
    if (!m_scene || m_scene->count() == 0)
        return;
    const QRectF all = m_scene->bounds().adjusted(-8, -8, 8, 8);
    const double scale = std::clamp(std::min((width() - 2 * fitMargin) / all.width(),
                                             (height() - 2 * fitMargin) / all.height()),
                                    leastScale(), 1.0);
    setView(scale, all.center() * scale - QRectF(rect()).center());
    m_fitted = true;
    settle();
}

void GraphView::zoomToSelection()
{
    QRectF all;
    for (const qint64 id : m_selected)
        if (const auto node = m_scene->find(id))
            all |= m_scene->rect(*node);
    if (all.isEmpty())
        return zoomToFit();
    all.adjust(-48, -48, 48, 48);
    const double scale
        = std::clamp(std::min(width() / all.width(), height() / all.height()), leastScale(), 1.0);
    m_fitted = false;
    setView(scale, all.center() * scale - QRectF(rect()).center());
    settle();
}

void GraphView::panBy(const QPointF &pixels)
{
    m_fitted = false;
    QPointF offset = m_offset + pixels;
    if (m_scene) { // a corner of the graph stays in the view
        const QRectF all(m_scene->bounds().topLeft() * m_scale, m_scene->bounds().size() * m_scale);
        constexpr double kept = 60;
        const auto keep = [](double at, double from, double to) {
            return from < to ? std::clamp(at, from, to) : at;
        };
        offset.setX(keep(offset.x(), all.left() - width() + kept, all.right() - kept));
        offset.setY(keep(offset.y(), all.top() - height() + kept, all.bottom() - kept));
    }
    setView(m_scale, offset);
}

void GraphView::centreOn(const QPointF &inScene)
{
    m_fitted = false;
    setView(m_scale, inScene * m_scale - QRectF(rect()).center());
}

void GraphView::reveal(int node)
{
    const QRectF box = fromScene(m_scene->rect(node));
    const QRectF room = QRectF(rect()).adjusted(24, 24, -24, -24);
    if (room.contains(box))
        return;
    QPointF by;
    const auto shift = [](double from, double to, double low, double high) {
        return from < low ? from - low : to > high ? std::min(to - high, from - low) : 0.0;
    };
    by.setX(shift(box.left(), box.right(), room.left(), room.right()));
    by.setY(shift(box.top(), box.bottom(), room.top(), room.bottom()));
    setView(m_scale, m_offset + by);
    m_fitted = false;
}

/// The gesture is over: the tiles of this scale are wanted.
void GraphView::settle()
{
    m_settle.stop();
    if (!m_scene)
        return;
    const double scale = m_scale * devicePixelRatioF();
    if (m_iconScale != scale) {
        m_iconScale = scale;
        m_icons = CanvasIcons::make(m_theme, *m_scene, scale);
    }
    m_tiles->setScale(m_scale, m_icons);
    update();
}

bool GraphView::isSharp() const
{
    return m_scene && !m_settle.isActive() && (isSmall(visibleArea()) || m_tiles->isSharp());
}

void GraphView::placeChildren()
{
    const bool any = m_scene && m_scene->count() > 0;
    m_zoom->adjustSize();
    m_zoom->move(10, height() - m_zoom->height() - 12);
    m_minimap->move(width() - m_minimap->width() - 10, height() - m_minimap->height() - 12);
    m_zoom->setVisible(any);
    // Where everything is in view it would only cover something.
    m_minimap->setVisible(any && width() > 420 && height() > 300
                          && !visibleArea().contains(m_scene->bounds()));
}

// -- painting ------------------------------------------------------------------------------------

bool GraphView::isSmall(const QRectF &area) const
{
    std::vector<int> list;
    m_scene->nodesIn(area, list);
    if (int(list.size()) > directNodes)
        return false;
    m_scene->edgesIn(area, list);
    return int(list.size()) <= directWires;
}

void GraphView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    if (!m_scene || m_scene->count() == 0) {
        painter.fillRect(event->rect(), t.sunken);
        const QString text = isArranging() ? tr("Arranging the graph…") : m_empty;
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         text);
        return;
    }
    const QRect clip = event->rect();
    const QRectF area(toScene(QPointF(clip.topLeft())), QSizeF(clip.size()) / m_scale);
    const double scale = m_scale * devicePixelRatioF();
    // By what is seen, not by the part: the picture is sharp as a whole or is not.
    const bool direct = isSmall(visibleArea());
    if (!direct)
        m_tiles->draw(painter, clip, m_offset, m_scale, size());
    painter.setClipRect(clip);
    painter.translate(-m_offset);
    painter.scale(m_scale, m_scale);
    if (direct) {
        const CanvasLook now = look();
        CanvasPainter(painter, now, scale).paint(area);
    }
    paintOverlay(painter, area);
}

void GraphView::paintOverlay(QPainter &painter, const QRectF &area)
{
    const CanvasLook now = look();
    const Tokens &t = now.tokens;
    CanvasPainter canvas(painter, now, m_scale * devicePixelRatioF());
    const Detail detail = detailAt(m_scale * devicePixelRatioF());
    m_scene->nodesIn(area.adjusted(-16, -24, 16, 24), m_found);
    const bool moving = m_motion.isActive();
    // Round rings are dear: very many are plain.
    constexpr qsizetype manyRings = 40;
    std::vector<QRectF> plain;
    const bool many
        = m_selected.size() > manyRings && std::ranges::count_if(m_found, [this](int n) {
                                               return m_selected.contains(m_scene->node(n).id);
                                           }) > manyRings;
    for (const int n : m_found) {
        if (canvas.isHidden(n))
            continue; // it is being moved
        const bool selected = m_selected.contains(m_scene->node(n).id);
        const QRectF &box = m_scene->rect(n);
        const bool pale = m_highlight && !m_highlight->contains(m_scene->node(n).id);
        if (moving && !pale && detail != Detail::Block && stateOf(n).look == Look::Running
            && m_scene->node(n).marks.problem.isEmpty()) {
            const QRectF glyph = canvas.glyphRect(n);
            painter.fillRect(glyph.adjusted(-1, -1, 1, 1), t.raised);
            paintGlyph(painter, glyph, Look::Running, t, m_turn);
        }
        if (selected && many)
            plain.push_back(box.adjusted(-2, -2, 2, 2));
        else if (selected)
            canvas.paintRing(box);
        if (n == m_hovered && detail == Detail::Full) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.muted, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        if ((n == m_hovered || (selected && m_selected.size() == 1) || n == m_current)
            && detail == Detail::Full) {
            for (const bool output : {false, true}) {
                const auto &ports = output ? m_scene->node(n).outputs : m_scene->node(n).inputs;
                for (int i = 0; i < int(ports.size()); ++i)
                    canvas.paintPort({n, output, i}, n == m_hovered ? 6 : 5);
            }
            canvas.paintPortNames(n);
        }
    }
    if (!plain.empty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        QPen pen(t.accent, detail == Detail::Block ? 1 : 2);
        pen.setCosmetic(true);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawRects(plain.data(), int(plain.size()));
    }
    if (hasFocus() && m_current >= 0 && !canvas.isHidden(m_current)) {
        const double width = std::max(2.0, 1.6 / m_scale);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, width));
        if (m_port) {
            const double r = std::max(9.0, 5 / m_scale);
            painter.drawEllipse(m_scene->portAt(*m_port), r, r);
        } else if (!m_selected.contains(m_scene->node(m_current).id)) {
            painter.setPen(QPen(t.accent, width, Qt::DotLine));
            const double off = 1 + width / 2;
            painter.drawRoundedRect(m_scene->rect(m_current).adjusted(-off, -off, off, off), 9, 9);
        }
    }
    if (m_editing)
        m_editing->paint(painter, canvas, area);
    if (m_drag == Drag::Band) {
        QColor fill = t.accent;
        fill.setAlphaF(0.12F);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(t.accent, 0));
        painter.setBrush(fill);
        painter.drawRect(m_band);
    }
}

void GraphView::updateNode(int node)
{
    update(fromScene(m_scene->rect(node)).adjusted(-12, -24, 12, 24).toAlignedRect());
}

/// Turns the arcs of what runs in view, and stands still where nothing does or motion is off.
void GraphView::updateMotion()
{
    bool any = false;
    if (m_scene && isVisible() && !m_theme.reducedMotion()
        && detailAt(m_scale * devicePixelRatioF()) != Detail::Block) {
        m_scene->nodesIn(visibleArea(), m_found);
        for (const int n : m_found) {
            if (stateOf(n).look != Look::Running)
                continue;
            any = true;
            const QRectF &box = m_scene->rect(n);
            update(fromScene(QRectF(box.left(), box.top(), 48, box.height())).toAlignedRect());
        }
    }
    if (any != m_motion.isActive())
        any ? m_motion.start() : m_motion.stop();
}

void GraphView::resizeEvent(QResizeEvent *)
{
    if (m_fitted || !m_scene)
        zoomToFit();
    placeChildren();
    Q_EMIT viewChanged();
}

void GraphView::showEvent(QShowEvent *)
{
    updateMotion();
    placeChildren();
}

void GraphView::hideEvent(QHideEvent *)
{
    m_motion.stop();
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange)
        lookAgain();
}

} // namespace tenon::ui
