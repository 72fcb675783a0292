#pragma once

#include <QTreeWidget>

namespace tenon::ui {

/// Names and values in groups, to read and to copy.
class PropertyList final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PropertyList)

public:
    struct Row
    {
        QString name, value;
        QString tip;
        bool operator==(const Row &) const = default;
    };
    struct Group
    {
        QString title;
        QList<Row> rows;
        bool operator==(const Group &) const = default;
    };

    explicit PropertyList(QWidget *parent = nullptr);
    /// Groups without rows are left out. Nothing happens when nothing changed.
    void setGroups(const QList<Group> &groups);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy();
    QList<Group> m_groups;
};

} // namespace tenon::ui
