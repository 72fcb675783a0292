#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QStaticText>

#include <array>

namespace tenon::ui {

/// What the rows of one table have in common: where their columns stand, and in which letters. The
/// texts that were laid out are kept here, as most occur in many rows. GUI thread. (QML derives
/// from its types: not final.)
class CellStyle : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellStyle)
    /// Three numbers a column: x, width (0: not shown), and the sum of 1 at the right, 2 in small
    /// letters, 4 on a second line below the others.
    Q_PROPERTY(QList<qreal> columns MEMBER m_columns NOTIFY changed)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY changed)

public:
    explicit CellStyle(QObject *parent = nullptr);

    [[nodiscard]] QString family() const { return m_family; }
    void setFamily(const QString &family);

    enum Flag { AtRight = 1, Small = 2, Below = 4 };
    struct Column
    {
        qreal x = 0;
        qreal width = 0;
        int flags = 0;
    };
    [[nodiscard]] int count() const { return int(m_columns.size()) / 3; }
    [[nodiscard]] Column column(int place) const;
    [[nodiscard]] const QFont &font(bool isSmall, bool strong) const
    {
        return m_fonts[size_t(isSmall) * 2 + size_t(strong)];
    }
    /// `text` laid out, with dots at its end where it is wider than `width`.
    [[nodiscard]] const QStaticText &laidOut(const QString &text, qreal width, bool isSmall,
                                             bool strong);

Q_SIGNALS:
    void changed();

private:
    struct Key
    {
        QString text;
        int width = 0; ///< Sixteenths.
        bool isSmall = false;
        bool strong = false;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.isSmall, key.strong);
        }
    };
    QList<qreal> m_columns;
    QString m_family;
    std::array<QFont, 4> m_fonts;
    QHash<Key, QStaticText> m_texts;
};

/// One row of a model as one item that is painted at once: an item for every text of every row
/// costs ten times as much when a table of thousands of rows is another one at each key. What a
/// screen reader says of the row is its delegate's part.
class TextCells : public QQuickPaintedItem
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextCells)
    Q_PROPERTY(tenon::ui::CellStyle *look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged)
    /// The first column in heavier letters.
    Q_PROPERTY(bool strong READ strong WRITE setStrong NOTIFY strongChanged)
    /// What is kept free at the end of the first column.
    Q_PROPERTY(qreal reserved READ reserved WRITE setReserved NOTIFY reservedChanged)
    /// How wide the text of the first column is.
    Q_PROPERTY(qreal firstWidth READ firstWidth NOTIFY firstWidthChanged)

public:
    explicit TextCells(QQuickItem *parent = nullptr);

    [[nodiscard]] CellStyle *look() const { return m_look; }
    void setLook(CellStyle *look);
    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] int row() const { return m_row; }
    void setRow(int row);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    [[nodiscard]] bool strong() const { return m_strong; }
    void setStrong(bool strong);
    [[nodiscard]] qreal reserved() const { return m_reserved; }
    void setReserved(qreal reserved);
    [[nodiscard]] qreal firstWidth() const { return m_firstWidth; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();
    void modelChanged();
    void rowChanged();
    void inkChanged();
    void strongChanged();
    void reservedChanged();
    void firstWidthChanged();

protected:
    void updatePolish() override;

private:
    void again();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] const QStaticText &first();

    QPointer<CellStyle> m_look;
    QPointer<QAbstractItemModel> m_model;
    int m_row = -1;
    QColor m_ink;
    bool m_strong = false;
    qreal m_reserved = 0;
    qreal m_firstWidth = 0;
};

} // namespace tenon::ui
