#pragma once

#include "preview/bytes.h"
#include "preview/reader.h"
#include "preview/rowfilter.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace tenon::preview {

/// Which rows of a table are shown, and in which order.
struct ViewWish
{
    QString filter;
    int sortColumn = -1; ///< −1: as they stand in the file.
    bool descending = false;
    bool operator==(const ViewWish &) const = default;
    [[nodiscard]] bool isEmpty() const { return filter.isEmpty() && sortColumn < 0; }
};

/// A row as a view keeps it.
struct RowPlace
{
    qint64 row = 0; ///< Its number in the table, from 0.
    qint64 at = 0;  ///< Record::at.
    bool operator==(const RowPlace &) const = default;
};

/// Rows in some order, in a temporary file. One thread adds, any may read what is there.
class RowView
{
public:
    [[nodiscard]] static Result<std::shared_ptr<RowView>> make();
    [[nodiscard]] qint64 count() const { return m_spool->size() / qint64(sizeof(RowPlace)); }
    [[nodiscard]] Result<std::vector<RowPlace>> read(qint64 first, qint64 count) const;
    [[nodiscard]] Result<> add(const RowPlace &place);
    [[nodiscard]] Result<> flush();

private:
    std::shared_ptr<Spool> m_spool;
    std::vector<RowPlace> m_pending;
};

/// Where the rows of a table begin: every so many rows one place. One thread adds.
class RowIndex
{
public:
    static constexpr qint64 step = 256;
    void add(qint64 row, qint64 at);
    void setCount(qint64 rows) { m_count.store(rows, std::memory_order_release); }
    [[nodiscard]] qint64 count() const { return m_count.load(std::memory_order_acquire); }
    /// The last place kept at or before `row`.
    [[nodiscard]] RowPlace before(qint64 row) const;

private:
    mutable std::mutex m_lock;
    std::vector<qint64> m_places;
    std::atomic<qint64> m_count = 0;
};

/// How much memory sorting takes at most, about.
constexpr qint64 sortMemory = 48 << 20;

/// Fills `view` with the rows of `reader` that `wish` asks for: numbers before texts, texts by
/// code point, rows without a value last, equal ones as they stand in the table. Of a text the
/// first 1,024 bytes count. More rows than fit into `memory` are sorted in runs on the disk.
/// `progress` (0 … 1) is called now and then. Fails with Cancelled, "preview.spool" and what
/// reading fails with.
[[nodiscard]] Result<> fillView(TableReader &reader, const ViewWish &wish, RowView &view,
                                const Watch &watch, const std::function<void(double)> &progress,
                                qint64 memory = sortMemory);

} // namespace tenon::preview
