#pragma once

#include "items/componentcatalogue.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>

namespace tenon::ui {

class Theme;

/// The MIME type of components that are dragged: their ids of the catalogue, one a line.
[[nodiscard]] QString componentMimeType();

/// What a list of components shows, and in which order.
struct ComponentFilter
{
    QString text;
    /// Only those that can take, or give, what a wire carries.
    QString type;
    bool typeIsOutput = false;      ///< The wire comes from an output: an input is wanted.
    bool typed = false;             ///< `type` counts, also when it is empty.
    QStringList favourites, recent; ///< Ids.
    bool operator==(const ComponentFilter &) const = default;
};

/// Components of a catalogue under headings, or by how well they match. GUI thread.
class ComponentList final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComponentList)

public:
    enum Role {
        IdRole = Qt::UserRole,
        HeadingRole, ///< The row is a heading, not a component.
        MatchRole,   ///< What was typed, to be marked.
        InputsRole,  ///< Types of data inputs, a list.
        OutputsRole,
        StarRole,
        OriginRole,
    };

    explicit ComponentList(items::ComponentCatalogue &catalogue, QObject *parent = nullptr);

    void setFilter(const ComponentFilter &filter);
    [[nodiscard]] const ComponentFilter &filter() const { return m_filter; }
    /// Components, headings left out.
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] const items::ComponentEntry *entry(const QModelIndex &index) const;
    /// The first component at or behind `row` (before it when `by` is below 0); −1: none.
    [[nodiscard]] int componentRow(int row, int by = 1) const;
    /// What the entry's place is called: a heading.
    [[nodiscard]] static QString originWord(items::ComponentEntry::Origin origin);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Takes the catalogue anew; also for another language.
    void refresh();

private:
    struct Row
    {
        QString heading; ///< Empty: a component.
        size_t entry = 0;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QString headingOf(const items::ComponentEntry &entry) const;
    [[nodiscard]] std::vector<Row> grouped(const std::vector<size_t> &shown) const;
    [[nodiscard]] int scoreOf(const items::ComponentEntry &entry) const;

    items::ComponentCatalogue &m_catalogue;
    ComponentFilter m_filter;
    std::vector<Row> m_rows;
    int m_found = 0;
};

/// Paints a component: its icon, its name, and the shapes of its ports.
class ComponentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComponentDelegate)

public:
    explicit ComponentDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int paintPorts(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    const Theme &m_theme;
};

/// The icon of a component.
[[nodiscard]] QString componentIcon(const items::ComponentEntry &entry);

} // namespace tenon::ui
