#pragma once

#include "base/home.h"
#include "base/lane.h"
#include "preview/rowcount.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tenon::preview {

/// A table of any size for views: rows are read in pages when they are looked at. One pass on a
/// thread counts them and what is in the columns; sorting and filtering run on another, can be
/// stopped, and leave what is shown as it is until there is something else to show. GUI thread.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableModel)

public:
    enum Role {
        StatsRole = Qt::UserRole + 1, ///< Of a column's header: ColumnStats, once it is known.
        MissingRole,                  ///< There is no value.
        FullTextRole,                 ///< The value with its line ends.
        CutRole,                      ///< It is longer than that: longestCell.
    };
    /// A view keeps something of every row it knows; more than this it is not given at once.
    static constexpr qint64 blockRows = 1'000'000;

    struct State
    {
        bool open = false;      ///< Columns are known.
        bool counting = false;  ///< The pass goes on.
        bool arranging = false; ///< What is wanted is being looked for.
        bool partial = false;   ///< Not all is shown that the filter lets through: it was ended.
        double share = 0;       ///< Of the counting; below 0: nobody knows.
        double arranged = 0;    ///< Of the arranging.
        qint64 rows = 0;        ///< Counted so far.
        qint64 estimate = 0;    ///< Of all of them; rows, once all are counted.
        qint64 shown = 0;       ///< That the filter lets through, in all blocks.
        Troubles troubles;
        bool operator==(const State &) const = default;
    };

    explicit TableModel(QObject *parent = nullptr);
    ~TableModel() override;

    /// Shows another table. `python` reads Parquet; empty: the system's.
    void open(const Source &source, const QString &python = {});
    void close();
    /// What open() was given.
    [[nodiscard]] const Source &source() const { return m_asked; }
    [[nodiscard]] const State &state() const { return m_state; }
    /// What is shown, and what is being looked for.
    [[nodiscard]] const ViewWish &wish() const { return m_shownWish; }
    [[nodiscard]] const ViewWish &wanted() const { return m_wish; }
    void setFilter(const QString &filter);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Stops the arranging; what was shown before stays.
    void stop();
    [[nodiscard]] int blocks() const;
    [[nodiscard]] int block() const { return m_block; }
    void setBlock(int block);

    /// Gives `then` the rows from `first` of what is shown just now, read anew, later;
    /// failed() where that cannot be.
    void read(int first, int count, std::function<void(const QList<Row> &)> then);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// "integer", in the person's language.
    [[nodiscard]] static QString typeWord(ColumnType type);
    /// A sentence about a column.
    [[nodiscard]] static QString describe(const ColumnStats &stats);

Q_SIGNALS:
    void stateChanged();
    /// The table cannot be read, or not any further.
    void failed(const tenon::Error &error);
    /// What is wanted cannot be had; what was shown stays.
    void refused(const tenon::Error &error);
    void blockChanged();

private:
    void take(const Count &count);
    void arrange();
    /// `whole`: nothing is added to it any more.
    void takeView(const std::shared_ptr<RowView> &view, bool whole);
    void growTo(qint64 rows);
    void reset();
    [[nodiscard]] const Row *row(int row) const;
    void fetch() const;
    void takePage(int page, const Result<QList<Row>> &rows);
    [[nodiscard]] int pageRows() const;
    [[nodiscard]] int rowsInBlock(qint64 all) const;

    Source m_asked;
    Source m_source; ///< With what was found out about it.
    State m_state;
    QStringList m_columns;
    QList<ColumnStats> m_stats;
    std::shared_ptr<Table> m_table;
    std::shared_ptr<RowView> m_view; ///< None: the table as it stands.
    bool m_whole = true;             ///< All is in the view.
    std::shared_ptr<Watch> m_arranging;
    ViewWish m_wish, m_shownWish;
    int m_block = 0, m_rowCount = 0;

    std::shared_ptr<Home> m_home;
    Lane m_count, m_arrange;
    // What data() asks for comes later.
    mutable Lane m_fetch;
    mutable std::shared_ptr<RowFetcher> m_fetcher;
    mutable QHash<int, QList<Row>> m_pages;
    mutable QList<int> m_recent, m_missing;
    mutable int m_ticket = 0;
    mutable bool m_fetching = false;
};

} // namespace tenon::preview

Q_DECLARE_METATYPE(tenon::preview::ColumnStats)
