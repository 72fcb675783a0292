#include "preview/rowcount.h"

#include "preview/databasefile.h"
#include "preview/parquet.h"
#include "preview/statistics.h"

#include <QElapsedTimer>

namespace tenon::preview {

namespace {

constexpr qint64 rowsBetweenLooks = 512;
constexpr qint64 tellEvery = 100; ///< Milliseconds.

Result<std::unique_ptr<TableReader>> opened(const Source &source, const Table &table, Source &next)
{
    if (source.format != Source::Format::Parquet) {
        // As it is now, and as it must be for all who read it from now on.
        Source now = source;
        now.stamps = stampsOf(source.files);
        if (source.format == Source::Format::Sqlite
            && !(source.database && source.database->isCurrent())) {
            auto database = DatabaseFile::look(source.files.value(0), &table.watch.cancelled);
            if (!database)
                return std::unexpected(database.error());
            now.database = *database;
        }
        auto reader = openReader(now);
        if (reader)
            next = (*reader)->found();
        return reader;
    }
    auto spool = Spool::make();
    if (!spool)
        return std::unexpected(spool.error());
    auto reader = convertParquet(source, *spool, table.watch, table.python);
    if (reader) {
        next = (*reader)->found();
        next.spool = *spool;
    }
    return reader;
}

} // namespace

Result<> countRows(const Source &source, Table &table,
                   const std::function<void(const Source &)> &tellOpened,
                   const std::function<void(const Count &)> &counted)
{
    Source next;
    auto reader = opened(source, table, next);
    if (!reader)
        return std::unexpected(reader.error());
    tellOpened(next);
    (*reader)->setWatch(&table.watch);
    std::vector<ColumnCounter> counters;
    Count count;
    qint64 statsEvery = 400, told = 0, toldStats = 0;
    QElapsedTimer clock;
    clock.start();
    const auto tell = [&](bool withStats) {
        TableReader &now = **reader;
        table.index.setCount(count.rows);
        count.share = now.size() > 0 ? std::min(1.0, double(now.place()) / double(now.size())) : -1;
        count.columns = now.columns();
        count.troubles = now.troubles();
        count.stats.clear();
        if (withStats) {
            counters.resize(size_t(count.columns.size()));
            for (qsizetype i = 0; i < count.columns.size(); ++i)
                count.stats.append(counters[size_t(i)].stats(count.columns.at(i)));
        }
        counted(count);
    };
    Record record;
    for (;;) {
        if (count.rows % rowsBetweenLooks == 0) {
            if (const auto go = table.watch.check(); !go)
                return go;
            if (const qint64 now = clock.elapsed(); now - told >= tellEvery) {
                const bool withStats = now - toldStats >= statsEvery;
                tell(withStats);
                told = clock.elapsed();
                if (withStats) { // it takes its time where there are many columns
                    toldStats = told;
                    statsEvery = std::min<qint64>(statsEvery * 2, 5000);
                }
            }
        }
        const auto some = (*reader)->next(record);
        if (!some) {
            tell(true);
            return std::unexpected(some.error());
        }
        if (!*some)
            break;
        if (record.fields.size() > counters.size()) {
            const size_t before = counters.size();
            counters.resize(record.fields.size());
            // A key that turns up late was missing before.
            for (size_t i = before; i < counters.size(); ++i)
                counters[i].addMissing(count.rows);
        }
        for (size_t i = 0; i < record.fields.size(); ++i)
            counters[i].add(record.fields[i]);
        table.index.add(count.rows, record.at);
        ++count.rows;
    }
    count.done = true;
    tell(true);
    return {};
}

Row RowFetcher::rowOf(const Record &record, qint64 number) const
{
    Row row;
    row.number = number;
    const auto columns
        = std::min<qsizetype>(qsizetype(record.fields.size()), m_source.columns.size());
    row.cells.reserve(columns);
    for (qsizetype i = 0; i < columns; ++i) {
        const Field &field = record.fields[size_t(i)];
        // A cut in the middle of a character would make the whole Latin-1.
        std::string_view text = field.text;
        if (text.size() > size_t(longestCell)) {
            size_t end = size_t(longestCell);
            while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
                --end;
            row.cells.append({textOf(text.substr(0, end)) + u'…', field.kind, true});
        } else {
            row.cells.append({textOf(text), field.kind});
        }
    }
    return row;
}

Result<QList<Row>> RowFetcher::rows(const Table &table, const RowView *view, qint64 first,
                                    qint64 count)
{
    if (!m_reader) {
        auto reader = openReader(m_source);
        if (!reader)
            return std::unexpected(reader.error());
        m_reader = std::move(*reader);
    }
    m_reader->setWatch(&table.watch);
    const auto done = qScopeGuard([this] { m_reader->setWatch(nullptr); });
    QList<Row> rows;
    Record record;
    if (!view) {
        count = std::min(count, table.index.count() - first);
        const RowPlace before = table.index.before(first);
        if (const auto there = m_reader->seek(before.at); !there)
            return std::unexpected(there.error());
        for (qint64 row = before.row; row < first + count; ++row) {
            const auto some = m_reader->next(record);
            if (!some)
                return std::unexpected(some.error());
            if (!*some)
                break;
            if (row >= first)
                rows.append(rowOf(record, row));
        }
        return rows;
    }
    const auto places = view->read(first, count);
    if (!places)
        return std::unexpected(places.error());
    // In the order of the file: what stands close together is read once.
    std::vector<size_t> order(places->size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&places](size_t i) { return (*places)[i].at; });
    rows.resize(qsizetype(places->size()));
    qint64 next = -1;
    for (const size_t i : order) {
        const RowPlace &place = (*places)[i];
        if (next != place.row)
            if (const auto there = m_reader->seek(place.at); !there)
                return std::unexpected(there.error());
        const auto some = m_reader->next(record);
        if (!some)
            return std::unexpected(some.error());
        if (*some)
            rows[qsizetype(i)] = rowOf(record, place.row);
        next = place.row + 1;
    }
    return rows;
}

} // namespace tenon::preview
