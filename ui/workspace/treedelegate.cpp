#include "workspace/treedelegate.h"

#include "items/treemodel.h"
#include "widgets/looks.h"

#include <QPainter>

namespace tenon::ui {

using items::NodeKind;
using items::TreeModel;

TreeDelegate::TreeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(24, option.fontMetrics.height() + 6)};
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    QRect row = option.rect;
    if (option.widget)
        row.setLeft(0);
    if (selected) {
        // The view has filled what is right of the indent; the bar stands at the very edge.
        painter->fillRect(row, blend(t.window, t.accent, t.highContrast ? 0.4 : 0.18));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, blend(t.window, t.text, 0.06));
    }
    const auto kind = NodeKind(index.data(TreeModel::KindRole).toInt());
    const int state = index.data(TreeModel::StateRole).toInt();
    QRect area = option.rect.adjusted(4, 0, -10, 0);
    const QRect iconRect(area.left(), area.center().y() - 7, 16, 16);
    if (state >= 0) {
        paintGlyph(*painter, QRectF(iconRect).adjusted(1, 1, -1, -1),
                   lookOf(assets::JobState(state), index.data(TreeModel::ReusedRole).toBool()), t,
                   m_turn);
    } else {
        m_theme
            .icon(index.data(TreeModel::IconRole).toString(),
                  kind == NodeKind::Section || selected ? &Tokens::text : &Tokens::muted)
            .paint(painter, iconRect);
    }
    area.setLeft(iconRect.right() + 8);
    const QString detail = index.data(TreeModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(Theme::figureFont(9));
        const int width = painter->fontMetrics().horizontalAdvance(detail);
        if (width < area.width() * 3 / 5) {
            painter->setPen(selected ? t.text : t.muted);
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
            area.setRight(area.right() - width - 8);
        }
    }
    QFont font = Theme::textFont(10, kind == NodeKind::Section
                                         ? QFont::DemiBold
                                         : (selected ? QFont::DemiBold : QFont::Normal));
    painter->setFont(font);
    painter->setPen(kind == NodeKind::More ? t.muted : t.text);
    painter->drawText(
        area, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    if (option.state & QStyle::State_HasFocus && !selected) {
        painter->setPen(QPen(t.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace tenon::ui
