#pragma once

#include "items/datareader.h"
#include "store/jobpages.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace tenon::items {

/// Submitted jobs as a table that fetches pages as one scrolls. GUI thread.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsModel)

public:
    enum Column { Name, State, Experiment, Submitted, Duration, File, ColumnCount };
    enum Role { NameRole = Qt::UserRole, StateRole, ReusedRole, SortRole };

    explicit JobsModel(DataReader &reader, QObject *parent = nullptr);

    /// Shows what `query` finds, from the first page. Its columns stand behind the fixed ones.
    void setQuery(const store::JobQuery &query);
    [[nodiscard]] const store::JobQuery &query() const { return m_query; }
    /// Asks again for what is shown by now; rows that stayed are updated where they stand.
    void refresh();
    /// The job in `row`; its heavy columns are empty.
    [[nodiscard]] const store::JobRow &job(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();

private:
    struct Answer
    {
        store::JobPage page;
        qint64 total = 0;
    };
    [[nodiscard]] QVariant extra(const QModelIndex &index, int role) const;
    void takeValues(const store::JobPage &page);
    void ask(const std::optional<store::JobCursor> &after, int limit, bool replace);
    void replaceRows(std::vector<store::JobRow> rows);

    DataReader &m_reader;
    store::JobQuery m_query;
    std::vector<store::JobRow> m_rows;
    QHash<qint64, std::vector<QVariant>> m_values; ///< Of the query's columns, by jobs.id.
    std::optional<store::JobCursor> m_next;
    qint64 m_total = 0;
    bool m_loaded = false;
    bool m_asking = false;
    int m_ticket = 0;
};

/// Takes the comparisons ("loss<0.5", "model = small") out of what somebody typed; the rest is
/// returned, to be searched for.
[[nodiscard]] QString takeFilters(const QString &typed, std::vector<store::JobFilter> &filters);

} // namespace tenon::items
