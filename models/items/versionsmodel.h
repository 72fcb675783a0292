#pragma once

#include "items/assetdata.h"

#include <QAbstractTableModel>

namespace tenon::items {

/// The versions of one asset, the newest first. GUI thread.
class VersionsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionsModel)

public:
    enum Column { Version, Created, Job, Type, Size, Tags, State, ColumnCount };
    enum Role { VersionRole = Qt::UserRole, JobRole, ArchivedRole, SortRole };

    explicit VersionsModel(QObject *parent = nullptr);

    /// Shows `versions`; rows that stay (by id) keep their place, selection and focus.
    void setVersions(std::vector<AssetVersion> versions);
    [[nodiscard]] const AssetVersion &version(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(const QString &version) const;
    /// Texts in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<AssetVersion> m_rows;
    qint64 m_latest = 0; ///< Its id.
};

/// "1.10" after "1.9": runs of digits are compared as numbers.
[[nodiscard]] QString versionSortKey(const QString &version);

} // namespace tenon::items
