#pragma once

#include "shell/theme/theme.h"

#include <QStyledItemDelegate>

namespace tenon::ui {

/// Rows of the workspace tree: icon or state glyph, title, and at the right a count, a version or a
/// time.
class TreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TreeDelegate)

public:
    TreeDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Where the arc of running jobs stands, 0 … 1.
    void setTurn(double turn) { m_turn = turn; }

private:
    const Theme &m_theme;
    double m_turn = 0.12;
};

} // namespace tenon::ui
