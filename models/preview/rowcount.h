#pragma once

#include "preview/rowview.h"

#include <functional>

namespace tenon::preview {

/// How far the pass over a table has come.
struct Count
{
    qint64 rows = 0;
    double share = 0; ///< 0 … 1; below 0: nobody knows.
    bool done = false;
    QStringList columns;
    QList<ColumnStats> stats; ///< Empty: as told before.
    Troubles troubles;
    bool operator==(const Count &) const = default;
};

/// What is shared by those who read one table.
struct Table
{
    Watch watch; ///< Of the pass.
    RowIndex index;
    QString python; ///< For Parquet.
};

/// Reads a table once from its start to its end: counts rows and what is in the columns, and keeps
/// places of rows in the index. `opened` gets the source as the next reader is to open it,
/// `counted` how it goes, some times a second. Fails with what reading fails with and Cancelled.
[[nodiscard]] Result<> countRows(const Source &source, Table &table,
                                 const std::function<void(const Source &)> &opened,
                                 const std::function<void(const Count &)> &counted);

constexpr qsizetype longestCell = 2000;

/// A value as it is shown.
struct Cell
{
    QString text;
    Field::Kind kind = Field::Kind::Missing;
    bool cut = false; ///< More is there than longestCell bytes.
    bool operator==(const Cell &) const = default;
};
struct Row
{
    qint64 number = 0; ///< In the table, from 0.
    QList<Cell> cells;
    bool operator==(const Row &) const = default;
};

/// Reads rows anywhere in a table. One thread at a time.
class RowFetcher
{
public:
    explicit RowFetcher(Source source)
        : m_source(std::move(source))
    {
    }
    /// Of the rows of `view` (none: of the table, as far as they were counted) `count` from
    /// `first`, or as many as there are.
    [[nodiscard]] Result<QList<Row>> rows(const Table &table, const RowView *view, qint64 first,
                                          qint64 count);

private:
    [[nodiscard]] Row rowOf(const Record &record, qint64 number) const;
    Source m_source;
    std::unique_ptr<TableReader> m_reader;
};

} // namespace tenon::preview
