#pragma once

#include "items/assetdata.h"
#include "items/datareader.h"
#include "items/workspacescanner.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <vector>

namespace tenon::items {

/// Which registered names of a kind, in which order.
struct AssetListQuery
{
    enum class Sort { Name, Version, Versions, Type, Created, Job, Tags, Description };
    QString kind = {};
    QString text = {}; ///< In name, description and tags of the newest version, in any letter case.
    bool archived = false; ///< Also what is archived.
    Sort sort = Sort::Name;
    bool descending = false;
    bool operator==(const AssetListQuery &) const = default;
};

/// A registered name in a list: its newest version, and how many there are.
struct AssetListRow
{
    qint64 id = 0; ///< Of the newest version; 0 for a file that is not registered.
    QString name, version, type, description, job, jobTitle, stage;
    qint64 created = 0;
    qint64 versions = 0;
    QByteArray tags = "{}";
    bool archived = false;
    bool read = false; ///< Else only id, name and number of versions are known.
    QString file;      ///< Of the workspace, where it is not registered; absolute.
    QString where;     ///< The same, relative.
    bool operator==(const AssetListRow &) const = default;
};

/// The names that `query` finds, in order, unread.
[[nodiscard]] Result<std::vector<AssetListRow>> assetNames(store::Database &database,
                                                           const AssetListQuery &query);
/// Reads those of `rows` that are in the database still.
[[nodiscard]] Result<> readAssetRows(store::Database &database, std::span<AssetListRow> rows);

/// The names of one kind as a table; what is said of them is read as they are shown. Files of the
/// workspace that describe something that is not registered stand first. GUI thread.
class AssetsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssetsModel)

public:
    enum Column { Name, Version, Versions, Type, Created, Job, Tags, Description, ColumnCount };
    enum Role { QuietRole = Qt::UserRole, SortRole };

    explicit AssetsModel(DataReader &reader, QObject *parent = nullptr);

    /// Shows what `query` finds, from the beginning.
    void setQuery(const AssetListQuery &query);
    [[nodiscard]] const AssetListQuery &query() const { return m_query; }
    /// The files of the workspace; those of other kinds are passed over.
    void setFiles(const QList<ScannedFile> &files);
    /// Asks again for what is shown by now; rows that stayed are updated where they stand.
    void refresh();
    [[nodiscard]] const AssetListRow &asset(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] PickedAsset picked(int row) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();

private:
    struct Answer
    {
        std::vector<AssetListRow> rows;
        QSet<QString> registered; ///< Of the names of files.
    };
    [[nodiscard]] static Result<Answer> answer(store::Database &database,
                                               const AssetListQuery &query,
                                               const QStringList &fileNames, size_t first);
    void take(Answer answer);
    void readMissing();
    [[nodiscard]] std::vector<AssetListRow> fileRows(const QSet<QString> &registered) const;
    void replaceRows(std::vector<AssetListRow> rows);
    bool keepsOrder(const std::vector<AssetListRow> &rows, QSet<QString> &stay) const;
    void takeBlocks(const std::vector<AssetListRow> &read, const QSet<int> &blocks);

    DataReader &m_reader;
    AssetListQuery m_query;
    QList<ScannedFile> m_files;
    std::vector<AssetListRow> m_rows;
    mutable QSet<int> m_missing; ///< Blocks of rows that were asked for and are not read.
    mutable int m_shown = 0;     ///< A row that was asked for last.
    QTimer *m_readSoon;
    bool m_loaded = false, m_asking = false, m_again = false;
    int m_ticket = 0;
};

} // namespace tenon::items
