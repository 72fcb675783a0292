#include "canvas/accessiblegraph.h"

#include "canvas/graphview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

class AccessibleGraph;

QString openAction()
{
    return u"tenon.open"_s;
}

/// What node and port have in common: a part of a view without an object of its own. Parts of a
/// graph that is no longer shown are not valid and say nothing.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(GraphView *view, int node)
        : m_view(view)
        , m_scene(view->scene())
        , m_node(node)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_scene && m_view->scene() == m_scene;
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return isValid() ? m_view->window()->windowHandle() : nullptr;
    }
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] QString localizedActionName(const QString &name) const override
    {
        return name == openAction() ? GraphView::tr("Open")
                                    : QAccessibleActionInterface::localizedActionName(name);
    }

protected:
    [[nodiscard]] QRect onScreen(const QRectF &inScene) const
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->fromScene(inScene).toAlignedRect();
        return {m_view->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State commonState(const QRectF &inScene) const
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.offscreen = !m_view->visibleArea().intersects(inScene);
        state.invisible = !m_view->isVisible();
        return state;
    }
    [[nodiscard]] AccessibleGraph *graph() const;

    QPointer<GraphView> m_view;
    const CanvasScene *m_scene;
    int m_node;
};

class AccessiblePort final : public AccessiblePart
{
public:
    AccessiblePort(GraphView *view, const PortRef &port)
        : AccessiblePart(view, port.node)
        , m_port(port)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QRect rect() const override
    {
        return isValid()
                   ? onScreen(QRectF(m_scene->portAt(m_port) - QPointF(11, 11), QSizeF(22, 22)))
                   : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        if (type == QAccessible::Name)
            return m_scene->portOf(m_port).name;
        if (type == QAccessible::Description)
            return m_view->describe(m_port);
        return type == QAccessible::Value ? m_scene->portOf(m_port).type : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = commonState(isValid() ? m_scene->rect(m_node) : QRectF());
        if (isValid())
            state.focused = m_view->hasFocus() && m_view->currentPort() == m_port;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || name != pressAction())
            return;
        m_view->setFocus();
        m_view->setCurrent(m_node, m_port);
        m_view->reveal(m_node);
    }
    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;

private:
    PortRef m_port;
};

class AccessibleNode final : public AccessiblePart
{
public:
    using AccessiblePart::AccessiblePart;

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? int(own().inputs.size() + own().outputs.size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface *port = child(i); port->rect().contains(x, y))
                return port;
        return nullptr;
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(m_scene->rect(m_node)) : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        if (type == QAccessible::Name)
            return own().title;
        return type == QAccessible::Description || type == QAccessible::Value
                   ? m_view->describe(m_node)
                   : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = commonState(isValid() ? m_scene->rect(m_node) : QRectF());
        if (!isValid())
            return state;
        state.selected = m_view->selection().contains(own().id);
        state.focused
            = m_view->hasFocus() && m_view->currentNode() == m_node && !m_view->currentPort();
        state.busy = m_view->stateOf(m_node).look == Look::Running;
        state.multiSelectable = true;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), openAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setFocus();
        m_view->setCurrent(m_node);
        m_view->reveal(m_node);
        m_view->setSelection({own().id});
        if (name == openAction())
            m_view->open(m_node);
    }

private:
    [[nodiscard]] const CanvasNode &own() const { return m_scene->node(m_node); }
};

/// The view itself; it owns the interfaces of its parts.
class AccessibleGraph final : public QAccessibleWidget
{
public:
    explicit AccessibleGraph(GraphView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~AccessibleGraph() override { forget(); }

    [[nodiscard]] GraphView *view() const { return static_cast<GraphView *>(object()); }
    [[nodiscard]] int nodes() const
    {
        return view() && view()->scene() ? view()->scene()->count() : 0;
    }
    [[nodiscard]] int childCount() const override
    {
        return nodes() + QAccessibleWidget::childCount();
    }
    /// The nodes in reading order, then zoom control and minimap.
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index >= nodes())
            return QAccessibleWidget::child(index - nodes());
        return node(view()->scene()->readingOrder()[size_t(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it)
            if (QAccessible::accessibleInterface(it.value()) == child)
                return view()->scene()->placeInReading(it.key());
        const int at = QAccessibleWidget::indexOfChild(child);
        return at < 0 ? -1 : at + nodes();
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        if (QAccessibleInterface *own = QAccessibleWidget::childAt(x, y))
            return own;
        if (!view() || !view()->scene())
            return nullptr;
        const int at
            = view()->scene()->nodeAt(view()->toScene(view()->mapFromGlobal(QPoint(x, y))));
        return at < 0 ? nullptr : node(at);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        if (!view() || !view()->hasFocus() || view()->currentNode() < 0)
            return QAccessibleWidget::focusChild();
        if (const auto port = view()->currentPort())
            return this->port(*port);
        return node(view()->currentNode());
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Name && view() && view()->accessibleName().isEmpty())
            return GraphView::tr("Graph");
        if (type == QAccessible::Description && view())
            return GraphView::tr("%n nodes", nullptr, nodes());
        return QAccessibleWidget::text(type);
    }

    [[nodiscard]] QAccessibleInterface *node(int node) const
    {
        return made(m_nodes, node, [&] { return new AccessibleNode(view(), node); });
    }
    [[nodiscard]] QAccessibleInterface *port(const PortRef &port) const
    {
        const quint64 key
            = quint64(port.node) << 32 | quint64(port.output) << 31 | quint64(port.port);
        return made(m_ports, key, [&] { return new AccessiblePort(view(), port); });
    }
    void forget()
    {
        for (const QAccessible::Id id : std::exchange(m_nodes, {}))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::exchange(m_ports, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] bool isMade(int node) const { return m_nodes.contains(node); }

private:
    template <typename Key, typename Make>
    static QAccessibleInterface *made(QHash<Key, QAccessible::Id> &ids, Key key, Make make)
    {
        if (const auto it = ids.constFind(key); it != ids.constEnd())
            return QAccessible::accessibleInterface(*it);
        QAccessibleInterface *part = make();
        ids.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    mutable QHash<int, QAccessible::Id> m_nodes;
    mutable QHash<quint64, QAccessible::Id> m_ports;
};

AccessibleGraph *AccessiblePart::graph() const
{
    return m_view ? static_cast<AccessibleGraph *>(
                        QAccessible::queryAccessibleInterface(m_view.data()))
                  : nullptr;
}

QAccessibleInterface *AccessiblePort::parent() const
{
    return isValid() ? graph()->node(m_node) : nullptr;
}

QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
AccessiblePort::relations(QAccessible::Relation match) const
{
    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>> result;
    const QAccessible::Relation relation
        = m_port.output ? QAccessible::FlowsTo : QAccessible::FlowsFrom;
    if (!isValid() || !(match & relation))
        return result;
    for (const int e : m_port.output ? m_scene->edgesOutOf(m_node) : m_scene->edgesInto(m_node)) {
        const CanvasEdge &edge = m_scene->graph().edges[size_t(e)];
        if ((m_port.output ? edge.fromPort : edge.toPort) == m_port.port)
            result.emplace_back(graph()->port(m_port.output
                                                  ? PortRef{edge.to, false, edge.toPort}
                                                  : PortRef{edge.from, true, edge.fromPort}),
                                relation);
    }
    return result;
}

QAccessibleInterface *AccessibleNode::parent() const
{
    return graph();
}

QAccessibleInterface *AccessibleNode::child(int index) const
{
    if (!isValid() || index < 0 || index >= childCount())
        return nullptr;
    const int inputs = int(own().inputs.size());
    return graph()->port({m_node, index >= inputs, index >= inputs ? index - inputs : index});
}

AccessibleGraph *graphOf(GraphView *view)
{
    return static_cast<AccessibleGraph *>(QAccessible::queryAccessibleInterface(view));
}

QAccessibleInterface *makeGraph(const QString &, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new AccessibleGraph(view) : nullptr;
}

} // namespace

void installGraphAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeGraph);
        return true;
    }();
    Q_UNUSED(done)
}

void forgetAccessibleParts(GraphView *view)
{
    if (!QAccessible::isActive())
        return;
    graphOf(view)->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announceFocus(GraphView *view)
{
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface *at = graphOf(view)->focusChild()) {
        QAccessibleEvent event(at, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceStates(GraphView *view, const std::vector<int> &nodes)
{
    AccessibleGraph *graph = graphOf(view);
    for (const int node : nodes) {
        if (!graph->isMade(node))
            continue; // nobody has looked at it
        QAccessibleEvent event(graph->node(node), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        QAccessible::State changed;
        changed.busy = true;
        QAccessibleStateChangeEvent state(graph->node(node), changed);
        QAccessible::updateAccessibility(&state);
    }
}

} // namespace tenon::ui
