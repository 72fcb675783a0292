#pragma once

#include "items/datareader.h"
#include "store/jobpages.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <atomic>
#include <memory>

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
    /// What the steps of a job wait for stands beside its state from now on, by its name.
    void setReasons(std::function<QString(const QString &)> reason);
    /// The job in `row`; its heavy columns are empty.
    [[nodiscard]] const store::JobRow &job(int row) const { return m_rows[size_t(row)]; }
    /// How many jobs the query finds; −1 while that is not known.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    /// total() is another one; comes after loaded(), counting may take longer than a page.
    void counted();

private:
    void count();
    [[nodiscard]] QVariant extra(const QModelIndex &index, int role) const;
    void takeValues(const store::JobPage &page);
    template <typename T>
    [[nodiscard]] std::function<Result<T>(store::Database &, const store::Place &)>
    whileCurrent(std::function<Result<T>(store::Database &)> work) const;
    void ask(const std::optional<store::JobCursor> &after, int limit, bool replace);
    void replaceRows(std::vector<store::JobRow> rows);

    DataReader &m_reader;
    store::JobQuery m_query;
    std::vector<store::JobRow> m_rows;
    QHash<qint64, std::vector<QVariant>> m_values; ///< Of the query's columns, by jobs.id.
    std::optional<store::JobCursor> m_next;
    qint64 m_total = 0;
    std::function<QString(const QString &)> m_reason;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_wantsMore = false; ///< As soon as what is asked is there.
    QTimer *m_more;
    int m_counting = -1; ///< The ticket that is being counted.
    int m_ticket = 0;
    /// m_ticket for the reader's thread: what is asked no more is not answered there either.
    std::shared_ptr<std::atomic<int>> m_current = std::make_shared<std::atomic<int>>(0);
};

/// Takes the comparisons ("loss<0.5", "model = small") out of what somebody typed; the rest is
/// returned, to be searched for.
[[nodiscard]] QString takeFilters(const QString &typed, std::vector<store::JobFilter> &filters);

} // namespace tenon::items
