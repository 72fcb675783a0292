#include "Scene/textcells.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

namespace {

constexpr qsizetype mostTexts = 8192; ///< More are laid out again.
constexpr double points = 10;
constexpr double smallPoints = 9;
constexpr qreal firstLine = 26;
constexpr qreal secondLine = 22;

} // namespace

CellStyle::Column CellStyle::column(int place) const
{
    const qsizetype at = qsizetype(place) * 3;
    return {m_columns[at], m_columns[at + 1], int(m_columns[at + 2])};
}

CellStyle::CellStyle(QObject *parent)
    : QObject(parent)
{
    setFamily(QFont().family());
}

void CellStyle::setFamily(const QString &family)
{
    if (std::exchange(m_family, family) == family)
        return;
    for (const bool isSmall : {false, true})
        for (const bool strong : {false, true}) {
            QFont &font = m_fonts[size_t(isSmall) * 2 + size_t(strong)];
            font.setFamily(family);
            font.setPointSizeF(isSmall ? smallPoints : points);
            font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        }
    m_texts.clear();
    Q_EMIT changed();
}

const QStaticText &CellStyle::laidOut(const QString &text, qreal width, bool isSmall, bool strong)
{
    const Key key{text, int(width * 16), isSmall, strong};
    if (const auto known = m_texts.constFind(key); known != m_texts.cend())
        return *known;
    if (m_texts.size() >= mostTexts)
        m_texts.clear();
    const QFont &letters = font(isSmall, strong);
    const QFontMetricsF metrics(letters);
    QStaticText made(metrics.elidedText(text, Qt::ElideRight, std::max<qreal>(width, 0)));
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, letters);
    return *m_texts.insert(key, made);
}

TextCells::TextCells(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void TextCells::again()
{
    polish();
    update();
}

void TextCells::setLook(CellStyle *look)
{
    if (m_look == look)
        return;
    if (m_look)
        m_look->disconnect(this);
    m_look = look;
    if (look)
        connect(look, &CellStyle::changed, this, &TextCells::again);
    again();
    Q_EMIT lookChanged();
}

void TextCells::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model)
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    if (from.row() <= m_row && m_row <= to.row())
                        again();
                });
    again();
    Q_EMIT modelChanged();
}

void TextCells::setRow(int row)
{
    if (std::exchange(m_row, row) == row)
        return;
    again();
    Q_EMIT rowChanged();
}

void TextCells::setInk(const QColor &ink)
{
    if (std::exchange(m_ink, ink) == ink)
        return;
    update();
    Q_EMIT inkChanged();
}

void TextCells::setStrong(bool strong)
{
    if (std::exchange(m_strong, strong) == strong)
        return;
    again();
    Q_EMIT strongChanged();
}

void TextCells::setReserved(qreal reserved)
{
    if (qFuzzyCompare(std::exchange(m_reserved, reserved) + 1, reserved + 1))
        return;
    again();
    Q_EMIT reservedChanged();
}

QString TextCells::text(int column) const
{
    return m_model ? m_model->index(m_row, column).data().toString() : QString();
}

const QStaticText &TextCells::first()
{
    return m_look->laidOut(text(0), m_look->column(0).width - m_reserved, false, m_strong);
}

void TextCells::updatePolish()
{
    if (!m_look || m_look->count() == 0)
        return;
    const qreal width = std::ceil(first().size().width());
    if (qFuzzyCompare(std::exchange(m_firstWidth, width) + 1, width + 1))
        return;
    Q_EMIT firstWidthChanged();
}

void TextCells::paint(QPainter *painter)
{
    if (!m_look || !m_model)
        return;
    painter->setPen(m_ink);
    for (int place = 0; place < m_look->count(); ++place) {
        const CellStyle::Column column = m_look->column(place);
        if (column.width <= 0)
            continue;
        const bool isSmall = column.flags & CellStyle::Small;
        const bool strong = place == 0 && m_strong;
        const QStaticText &shown
            = place == 0 ? first() : m_look->laidOut(text(place), column.width, isSmall, strong);
        const QSizeF size = shown.size();
        const qreal x
            = column.flags & CellStyle::AtRight ? column.x + column.width - size.width() : column.x;
        const bool below = column.flags & CellStyle::Below;
        const qreal band = std::min<qreal>(height(), below ? secondLine : firstLine);
        const qreal y = (band - size.height()) / 2 + (below ? height() - band : 0);
        painter->setFont(m_look->font(isSmall, strong));
        painter->drawStaticText(QPointF(std::round(x), std::round(y)), shown);
    }
}

} // namespace tenon::ui
