#pragma once

#include <QTreeView>

namespace tenon::ui {

/// The view of the workspace tree. What is dropped on it is copied, whatever else is offered: a
/// move would let the other program delete its files.
class TreeView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TreeView)

public:
    explicit TreeView(QWidget *parent);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace tenon::ui
