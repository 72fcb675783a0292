#pragma once

#include "items/lineage.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tenon::ui {

class EmptyState;
class GraphView;
class Host;
class Theme;
class ViewSwitch;

/// What an asset was made from and what uses it, as a graph and as a list.
class UsesView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsesView)

public:
    UsesView(const Theme &theme, Host &host, QWidget *parent = nullptr);

    void setLineage(const items::Lineage &lineage);
    [[nodiscard]] const items::Lineage &lineage() const { return m_lineage; }
    [[nodiscard]] GraphView &graph() const { return *m_graph; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    void showList(bool on);
    [[nodiscard]] bool showsList() const;
    /// Jobs and files that use it.
    [[nodiscard]] int uses() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show();
    void fillGraph();
    void fillList();
    void open(int node);
    [[nodiscard]] QString describe(const items::LineageNode &node) const;

    const Theme &m_theme;
    Host &m_host;
    items::Lineage m_lineage;
    bool m_stale = false;
    ViewSwitch *m_switch;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    GraphView *m_graph;
    QTreeWidget *m_list;
};

} // namespace tenon::ui
