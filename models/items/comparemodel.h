#pragma once

#include "items/jobcompare.h"

#include <QAbstractItemModel>

namespace tenon::items {

/// Two jobs side by side: a group a part, a row a thing. GUI thread.
class CompareModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareModel)

public:
    enum Column { Name, First, Second, Change, ColumnCount };
    enum Role {
        DiffersRole = Qt::UserRole, ///< bool; a group differs when one of its rows does.
        GroupRole,                  ///< bool.
    };

    explicit CompareModel(QObject *parent = nullptr);

    /// `first` and `second` name the columns.
    void setRows(const std::vector<CompareRow> &rows, const QString &first, const QString &second);
    /// Leaves out what is the same in both.
    void setOnlyDifferences(bool only);
    [[nodiscard]] bool onlyDifferences() const { return m_only; }
    [[nodiscard]] int differences() const { return m_differences; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Group
    {
        CompareRow::Part part;
        std::vector<int> rows; ///< Places in m_rows.
        int differences = 0;
    };
    void build();
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;

    std::vector<CompareRow> m_rows;
    std::vector<Group> m_groups;
    QString m_first, m_second;
    bool m_only = false;
    int m_differences = 0;
};

/// How much `b` is more than `a`, with its sign: "+0.012 (+1.3 %)", "−4.2 s"; empty where nothing
/// can be said.
[[nodiscard]] QString changeText(const CompareRow &row);

} // namespace tenon::items
