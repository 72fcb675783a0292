#pragma once

#include "items/assetdata.h"

#include <QTreeWidget>

namespace tenon::ui {

/// The inputs and outputs of a component as a table.
class PortsView final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortsView)

public:
    explicit PortsView(QWidget *parent = nullptr);
    void setPorts(const std::vector<items::AssetPort> &ports);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { Name, Type, Needed, Default, Range, Description, ColumnCount };
    void fill();
    std::vector<items::AssetPort> m_ports;
};

} // namespace tenon::ui
