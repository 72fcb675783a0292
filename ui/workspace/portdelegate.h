#pragma once

#include "shell/theme/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace tenon::ui {

/// Cells of items::DraftPorts: a list where there is a choice, and what is wrong in the colour of
/// that, with a line under it.
class PortDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortDelegate)

public:
    PortDelegate(const Theme &theme, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// A table of ports as forms have it: edited by key, click and double click.
[[nodiscard]] QTableView *portTable(const Theme &theme, QAbstractItemModel *model, QWidget *parent);

} // namespace tenon::ui
