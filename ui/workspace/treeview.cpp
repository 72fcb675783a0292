#include "workspace/treeview.h"

#include <QDropEvent>

namespace tenon::ui {

namespace {

template <typename Event> void asCopy(Event *event, auto handle)
{
    if (!(event->possibleActions() & Qt::CopyAction))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    handle();
    if (!event->isAccepted())
        return;
    event->setDropAction(Qt::CopyAction); // the view takes what was proposed
    event->accept();
}

} // namespace

TreeView::TreeView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setProperty("panel", true);
    setSelectionMode(ExtendedSelection);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setDragDropOverwriteMode(true); // on entries, never between them
    setAutoExpandDelay(700);
}

void TreeView::dragEnterEvent(QDragEnterEvent *event)
{
    asCopy(event, [&] { QTreeView::dragEnterEvent(event); });
}

void TreeView::dragMoveEvent(QDragMoveEvent *event)
{
    asCopy(event, [&] { QTreeView::dragMoveEvent(event); });
}

void TreeView::dropEvent(QDropEvent *event)
{
    asCopy(event, [&] { QTreeView::dropEvent(event); });
}

} // namespace tenon::ui
