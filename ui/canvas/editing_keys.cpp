// The keyboard of an editable view.
#include "canvas/editing.h"

#include "canvas/painter.h"
#include "shell/theme/theme.h"

#include <QCursor>
#include <QKeyEvent>

#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double grid = 8;

} // namespace

void GraphEditing::nudge(const QPointF &by)
{
    QHash<qint64, QPointF> places;
    for (const qint64 id : std::as_const(m_view.m_selected))
        if (const auto n = m_view.m_scene->find(id)) {
            const QPointF at = m_view.m_scene->rect(*n).topLeft() + by;
            places.insert(id, QPointF(by.x() != 0 ? std::round(at.x() / grid) * grid : at.x(),
                                      by.y() != 0 ? std::round(at.y() / grid) * grid : at.y()));
        }
    if (!places.isEmpty())
        Q_EMIT m_view.nodesMoved(places, std::nullopt);
}

bool GraphEditing::key(const QKeyEvent &event)
{
    if (m_wiring && wiringKey(event))
        return true;
    if (event.key() == Qt::Key_Escape && (m_wiring || m_tool != Tool::None)) {
        // The keyboard goes back to where the wire began.
        const auto start
            = m_wiring && m_wiring->byKey ? m_view.m_scene->find(m_wiring->fixed) : std::nullopt;
        cancel();
        if (start) {
            m_view.setCurrent(start->node, start);
            m_view.reveal(start->node);
        }
        return true;
    }
    return editingKey(event);
}

bool GraphEditing::editingKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    const auto arrow = [&](double x, double y) {
        if (!control || !shift || m_view.m_selected.isEmpty())
            return false;
        nudge(QPointF(x, y) * grid * (alt ? 10 : 1));
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, -1);
    case Qt::Key_Down:
        return arrow(0, 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_view.m_wire)
            Q_EMIT m_view.wireRemovalAsked(*m_view.m_wire);
        else if (!m_view.m_selected.isEmpty())
            Q_EMIT m_view.deleteAsked(m_view.m_selected, control);
        else
            return false;
        return true;
    case Qt::Key_F2:
        if (m_view.m_group)
            Q_EMIT m_view.groupRenameAsked(m_view.m_group);
        else if (m_view.m_current >= 0)
            Q_EMIT m_view.renameAsked(m_view.m_scene->node(m_view.m_current).id);
        else
            return false;
        return true;
    case Qt::Key_Insert:
        Q_EMIT m_view.addAsked(m_view.visibleArea().center(), {});
        return true;
    default:
        break;
    }
    if (control || alt || event.text().isEmpty() || !event.text().front().isPrint())
        return false;
    const bool chosen
        = m_view.m_current >= 0 || !m_view.m_selected.isEmpty() || m_view.m_wire.has_value();
    if (m_view.m_wire && event.key() == Qt::Key_C) { // the end of it; with Shift where it begins
        pickUp(*m_view.m_wire, shift, true);
        return true;
    }
    if (chosen && event.key() == Qt::Key_C) {
        m_view.startWire();
        return true;
    }
    if (chosen && event.key() == Qt::Key_W) {
        m_view.selectNextWire();
        return true;
    }
    // Nothing is chosen: what is typed is looked for among the components.
    if (!chosen && event.text().front().isLetter()) {
        const QPointF pointer = m_view.mapFromGlobal(QCursor::pos());
        Q_EMIT m_view.addAsked(m_view.rect().contains(pointer.toPoint())
                                   ? m_view.toScene(pointer)
                                   : m_view.visibleArea().center(),
                               event.text());
        return true;
    }
    return false;
}

} // namespace tenon::ui
