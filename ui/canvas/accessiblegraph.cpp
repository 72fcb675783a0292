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
QString connectAction()
{
    return u"tenon.connect"_s;
}
QString deleteAction()
{
    return u"tenon.delete"_s;
}
QString addAction()
{
    return u"tenon.add"_s;
}

QString localized(const QString &name)
{
    return name == openAction()      ? GraphView::tr("Open")
           : name == connectAction() ? GraphView::tr("Connect")
           : name == deleteAction()  ? GraphView::tr("Delete")
           : name == addAction()     ? GraphView::tr("Add a step")
                                     : QString();
}

/// What node and port have in common: a part of a view without an object of its own, known by the
/// node's id, so that it outlives edits of the graph. A part whose node is gone is not valid and
/// says nothing.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(GraphView *view, qint64 id)
        : m_view(view)
        , m_id(id)
    {
    }

    [[nodiscard]] bool isValid() const override { return at() >= 0; }
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
        const QString own = localized(name);
        return own.isEmpty() ? QAccessibleActionInterface::localizedActionName(name) : own;
    }

protected:
    [[nodiscard]] const CanvasScene &scene() const { return *m_view->scene(); }
    /// The node's number now; -1: it is gone.
    [[nodiscard]] int at() const
    {
        return m_view && m_view->scene() ? m_view->scene()->find(m_id).value_or(-1) : -1;
    }
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
    qint64 m_id;
};

class AccessiblePort final : public AccessiblePart
{
public:
    AccessiblePort(GraphView *view, PortId port)
        : AccessiblePart(view, port.node)
        , m_port(std::move(port))
    {
    }

    [[nodiscard]] bool isValid() const override { return ref().has_value(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QRect rect() const override
    {
        const auto port = ref();
        return port ? onScreen(QRectF(scene().portAt(*port) - QPointF(11, 11), QSizeF(22, 22)))
                    : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        const auto port = ref();
        if (!port)
            return {};
        if (type == QAccessible::Name)
            return m_port.port;
        if (type == QAccessible::Description)
            return m_view->describe(*port);
        return type == QAccessible::Value ? scene().portOf(*port).type : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        const auto port = ref();
        QAccessible::State state = commonState(port ? scene().rect(port->node) : QRectF());
        if (port)
            state.focused = m_view->hasFocus() && m_view->currentPort() == port;
        return state;
    }
    /// Connect begins a wire here, or ends the one that was begun elsewhere.
    [[nodiscard]] QStringList actionNames() const override
    {
        return m_view && m_view->isEditable() ? QStringList{pressAction(), connectAction()}
                                              : QStringList{pressAction()};
    }
    void doAction(const QString &name) override
    {
        const auto port = ref();
        if (!port || !actionNames().contains(name))
            return;
        if (m_view->isWiring() && m_view->wireTo(*port))
            return;
        m_view->setFocus();
        m_view->setCurrent(port->node, *port);
        m_view->reveal(port->node);
        if (name == connectAction())
            m_view->startWire();
    }
    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;

private:
    [[nodiscard]] std::optional<PortRef> ref() const
    {
        return at() >= 0 ? scene().find(m_port) : std::nullopt;
    }
    PortId m_port;
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
        return isValid() ? onScreen(scene().rect(at())) : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        if (type == QAccessible::Name)
            return own().title;
        return type == QAccessible::Description || type == QAccessible::Value
                   ? m_view->describe(at())
                   : QString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = commonState(isValid() ? scene().rect(at()) : QRectF());
        if (!isValid())
            return state;
        state.selected = m_view->selection().contains(own().id);
        state.focused
            = m_view->hasFocus() && m_view->currentNode() == at() && !m_view->currentPort();
        state.busy = m_view->stateOf(at()).look == Look::Running;
        state.multiSelectable = true;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names{pressAction(), openAction()};
        if (m_view && m_view->isEditable())
            names << connectAction() << deleteAction() << showMenuAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        m_view->setFocus();
        m_view->setCurrent(at());
        m_view->reveal(at());
        m_view->setSelection({m_id});
        if (name == openAction())
            m_view->open(at());
        else if (name == connectAction())
            m_view->startWire();
        else if (name == deleteAction())
            Q_EMIT m_view->deleteAsked({m_id}, false);
        else if (name == showMenuAction())
            Q_EMIT m_view->menuAsked(
                m_view->spotAt(m_view->fromScene(scene().rect(at()).center())),
                m_view->mapToGlobal(m_view->fromScene(scene().rect(at()).center()).toPoint()));
    }

private:
    [[nodiscard]] const CanvasNode &own() const { return scene().node(at()); }
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
            if (QAccessible::accessibleInterface(it.value()) == child) {
                const auto at = view()->scene()->find(it.key());
                return at ? view()->scene()->placeInReading(*at) : -1;
            }
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
        const qint64 id = view()->scene()->node(node).id;
        return made(m_nodes, id, [&] { return new AccessibleNode(view(), id); });
    }
    [[nodiscard]] QAccessibleInterface *port(const PortRef &port) const
    {
        const PortId id = view()->scene()->idOf(port);
        const auto key = std::pair(id.node, (id.output ? u'>' : u'<') + id.port);
        return made(m_ports, key, [&] { return new AccessiblePort(view(), id); });
    }
    void forget()
    {
        for (const QAccessible::Id id : std::exchange(m_nodes, {}))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::exchange(m_ports, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    /// Only what is not there any more.
    void forgetGone()
    {
        const auto gone = [](auto it) {
            QAccessibleInterface *part = QAccessible::accessibleInterface(it.value());
            if (part && part->isValid())
                return false;
            QAccessible::deleteAccessibleInterface(it.value());
            return true;
        };
        m_nodes.removeIf(gone);
        m_ports.removeIf(gone);
    }
    [[nodiscard]] bool isMade(int node) const
    {
        return m_nodes.contains(view()->scene()->node(node).id);
    }

    // The canvas itself: something can be put on it.
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (view() && view()->isEditable())
            names << addAction();
        return names;
    }
    [[nodiscard]] QString localizedActionName(const QString &name) const override
    {
        const QString own = localized(name);
        return own.isEmpty() ? QAccessibleWidget::localizedActionName(name) : own;
    }
    void doAction(const QString &name) override
    {
        if (name != addAction())
            return QAccessibleWidget::doAction(name);
        if (view() && view()->isEditable())
            Q_EMIT view()->addAsked(view()->visibleArea().center(), {});
    }

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

    mutable QHash<qint64, QAccessible::Id> m_nodes;
    mutable QHash<std::pair<qint64, QString>, QAccessible::Id> m_ports;
};

AccessibleGraph *AccessiblePart::graph() const
{
    return m_view ? static_cast<AccessibleGraph *>(
                        QAccessible::queryAccessibleInterface(m_view.data()))
                  : nullptr;
}

QAccessibleInterface *AccessiblePort::parent() const
{
    return isValid() ? graph()->node(at()) : nullptr;
}

QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
AccessiblePort::relations(QAccessible::Relation match) const
{
    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>> result;
    const QAccessible::Relation relation
        = m_port.output ? QAccessible::FlowsTo : QAccessible::FlowsFrom;
    const auto port = ref();
    if (!port || !(match & relation))
        return result;
    for (const int e :
         m_port.output ? scene().edgesOutOf(port->node) : scene().edgesInto(port->node)) {
        const CanvasEdge &edge = scene().edge(e);
        if ((m_port.output ? edge.fromPort : edge.toPort) == port->port)
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
    return graph()->port({at(), index >= inputs, index >= inputs ? index - inputs : index});
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

void updateAccessibleParts(GraphView *view)
{
    if (!QAccessible::isActive())
        return;
    graphOf(view)->forgetGone();
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
