#include "widgets/dataheader.h"

#include "preview/tablemodel.h"
#include "shell/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using preview::ColumnStats;
using preview::TableModel;

namespace {

constexpr int headHeight = 74;
constexpr int barsHeight = 22;
constexpr int leastWidth = 110, mostWidth = 280;

/// What stands under the name, and whether it says that values are missing.
QString second(const ColumnStats &stats, bool &missing)
{
    missing = stats.missing > 0;
    const QString type = TableModel::typeWord(stats.type);
    if (!missing)
        return type;
    const double share = 100.0 * double(stats.missing) / double(std::max<qint64>(1, stats.rows));
    const QString percent
        = share < 0.1 ? u"< 0.1"_s : QLocale().toString(share, 'f', share < 10 ? 1 : 0);
    return DataHeader::tr("%1 · %2 % missing").arg(type, percent);
}

} // namespace

DataHeader::DataHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(48);
    setDefaultSectionSize(150);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize DataHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

QSize DataHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics name(Theme::textFont(10, QFont::DemiBold));
    const QFontMetrics small(Theme::figureFont(9));
    int width
        = name.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) + 40;
    const QVariant known = model()->headerData(section, Qt::Horizontal, TableModel::StatsRole);
    if (known.isValid()) {
        bool missing = false;
        width = std::max(width,
                         small.horizontalAdvance(second(known.value<ColumnStats>(), missing)) + 24);
    }
    return {std::clamp(width, leastWidth, mostWidth), headHeight};
}

void DataHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, t.window);
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const QRect area = rect.adjusted(8, 5, -9, -5);
    int right = area.right();
    if (sortIndicatorSection() == section) {
        const double x = right - 8, y = area.top() + 6;
        const int way = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        QPainterPath arrow(QPointF(x - 4, y + 2.5 * way));
        arrow.lineTo(x + 4, y + 2.5 * way);
        arrow.lineTo(x, y - 2.5 * way);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(arrow, t.accent);
        painter->setRenderHint(QPainter::Antialiasing, false);
        right -= 16;
    }
    painter->setFont(Theme::textFont(10, QFont::DemiBold));
    painter->setPen(t.text);
    const QRect name(area.left(), area.top(), right - area.left(), 17);
    painter->drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, name.width()));
    const QVariant known = model()->headerData(section, Qt::Horizontal, TableModel::StatsRole);
    if (known.isValid()) {
        const auto stats = known.value<ColumnStats>();
        bool missing = false;
        const QString text = second(stats, missing);
        painter->setFont(Theme::figureFont(9));
        painter->setPen(missing ? t.staleWord : t.muted);
        const QRect line(area.left(), area.top() + 18, area.width(), 15);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        const QRect bars(area.left(), area.bottom() - barsHeight, area.width(), barsHeight);
        qint64 most = 1;
        for (const ColumnStats::Bar &bar : stats.bars)
            most = std::max(most, bar.count);
        const auto count = int(stats.bars.size());
        if (count == 0 && stats.rows > stats.missing) {
            painter->setPen(t.muted);
            painter->drawText(bars, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(
                                  tr("≈ %1 different").arg(QLocale().toString(stats.distinct)),
                                  Qt::ElideRight, bars.width()));
        }
        const double width = count > 0 ? std::min(18.0, double(bars.width()) / count) : 0;
        for (int i = 0; i < count; ++i) {
            const qint64 value = stats.bars.at(i).count;
            const double height
                = value > 0 ? std::max(1.0, double(value) / double(most) * barsHeight) : 0;
            painter->fillRect(QRectF(bars.left() + i * width, bars.bottom() - height,
                                     std::max(1.0, width - 1), height),
                              t.portTable);
        }
        painter->setPen(t.line);
        painter->drawLine(bars.left(), bars.bottom(), bars.right(), bars.bottom());
    }
    painter->restore();
}

} // namespace tenon::ui
