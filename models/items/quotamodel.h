#pragma once

#include "catalogue/quota.h"

#include <QAbstractTableModel>

namespace tenon::items {

/// The limits of a quota sheet as rows; limits and what is used of them can be edited. GUI thread.
class QuotaModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotaModel)

public:
    enum Column { Family, Region, Used, Limit, Free, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit QuotaModel(QObject *parent = nullptr);

    void setQuota(const catalogue::Quota &quota);
    [[nodiscard]] const catalogue::Quota &quota() const { return m_quota; }
    /// The texts of all cells in another language.
    void retranslate();
    /// What a kind that has no family is called.
    [[nodiscard]] static QString kindTitle(catalogue::QuotaLine::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes whole numbers of cores; −1, or the word that is shown for it, is no limit.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The person changed a figure.
    void edited(const tenon::catalogue::Quota &quota);

private:
    catalogue::Quota m_quota;
};

} // namespace tenon::items
