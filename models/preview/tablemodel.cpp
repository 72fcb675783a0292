#include "preview/tablemodel.h"

#include "preview/parquet.h"

#include <QLocale>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 64;
constexpr int cellsAPage = 20'000;

QString oneLine(const QString &text)
{
    QString line = text;
    line.replace(u"\r\n"_s, u"↵"_s);
    line.replace(u'\n', u'↵');
    line.replace(u'\r', u'↵');
    return line.size() > 300 ? line.left(300) + u'…' : line;
}

} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_home(std::make_shared<Home>(this))
    , m_count(this)
    , m_arrange(this)
    , m_fetch(this)
{
}

TableModel::~TableModel()
{
    m_home->leave();
    close();
}

void TableModel::close()
{
    if (m_table)
        m_table->watch.cancelled = true;
    if (m_arranging)
        m_arranging->cancelled = true;
    m_table.reset();
    m_arranging.reset();
    ++m_ticket; // a page that is on its way ends for this
    m_fetching = false;
}

void TableModel::open(const Source &source, const QString &python)
{
    close();
    beginResetModel();
    m_asked = m_source = source;
    m_state = {};
    m_state.counting = true;
    m_columns.clear();
    m_stats.clear();
    m_view.reset();
    m_whole = true;
    m_wish = m_shownWish = {};
    m_block = m_rowCount = 0;
    m_pages.clear();
    m_recent.clear();
    m_missing.clear();
    m_fetcher.reset();
    m_table = std::make_shared<Table>();
    m_table->python = python.isEmpty() ? systemPython() : python;
    endResetModel();
    m_count.run(
        [this, source, table = m_table, home = m_home] {
            const auto here = [this, table, home](auto then) {
                home->deliver([this, table, then = std::move(then)] {
                    if (table == m_table)
                        then();
                });
            };
            return countRows(
                source, *table,
                [&](const Source &opened) { here([this, opened] { m_source = opened; }); },
                [&](const Count &count) { here([this, count] { take(count); }); });
        },
        [this, table = m_table](const Result<> &done) {
            if (table != m_table)
                return;
            m_state.counting = false;
            Q_EMIT stateChanged();
            if (!done)
                Q_EMIT failed(done.error());
            if (m_state.arranging && !m_arranging)
                arrange(); // it waited for the rows
        });
    Q_EMIT stateChanged();
}

void TableModel::take(const Count &count)
{
    const bool first = !m_state.open;
    if (count.columns.size() > m_columns.size()) {
        const int before = int(m_columns.size());
        if (m_state.open)
            beginInsertColumns({}, before, int(count.columns.size()) - 1);
        else
            beginResetModel();
        m_columns = count.columns;
        m_source.columns = m_columns;
        // Rows read so far end before the new columns.
        ++m_ticket;
        m_fetching = false;
        m_fetcher.reset();
        m_pages.clear();
        m_recent.clear();
        m_missing.clear();
        if (std::exchange(m_state.open, true))
            endInsertColumns();
        else
            endResetModel();
    }
    m_state.open = true;
    m_state.rows = count.rows;
    m_state.share = count.share;
    m_state.troubles = count.troubles;
    m_state.estimate = count.done || count.share <= 0
                           ? count.rows
                           : std::max(count.rows, qint64(double(count.rows) / count.share));
    if (!m_view) {
        m_state.shown = count.rows;
        growTo(count.rows);
    }
    if (!count.stats.isEmpty() && count.stats != m_stats) {
        m_stats = count.stats;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    }
    Q_EMIT stateChanged();
    if (first && !m_wish.isEmpty())
        arrange(); // it was wanted before the columns were known
}

int TableModel::rowsInBlock(qint64 all) const
{
    return int(std::clamp<qint64>(all - m_block * blockRows, 0, blockRows));
}

void TableModel::growTo(qint64 rows)
{
    const int count = rowsInBlock(rows);
    if (count <= m_rowCount)
        return;
    // The last page may have been read while it was shorter.
    m_pages.remove(m_rowCount / pageRows());
    beginInsertRows({}, m_rowCount, count - 1);
    m_rowCount = count;
    endInsertRows();
}

int TableModel::blocks() const
{
    return int(std::max<qint64>(1, (m_state.shown + blockRows - 1) / blockRows));
}

void TableModel::setBlock(int block)
{
    block = std::clamp(block, 0, blocks() - 1);
    if (block == m_block)
        return;
    m_block = block;
    reset();
    Q_EMIT blockChanged();
}

// Other rows are shown from now on.
void TableModel::reset()
{
    beginResetModel();
    ++m_ticket;
    m_fetching = false;
    m_pages.clear();
    m_recent.clear();
    m_missing.clear();
    m_state.shown = m_view ? m_view->count() : m_state.rows;
    m_rowCount = rowsInBlock(m_state.shown);
    endResetModel();
}

void TableModel::setFilter(const QString &filter)
{
    if (filter.trimmed() == m_wish.filter)
        return;
    m_wish.filter = filter.trimmed();
    arrange();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = column >= 0 && order == Qt::DescendingOrder;
    if (column == m_wish.sortColumn && descending == m_wish.descending)
        return;
    m_wish.sortColumn = column;
    m_wish.descending = descending;
    arrange();
}

void TableModel::stop()
{
    if (!m_state.arranging)
        return;
    if (m_arranging)
        m_arranging->cancelled = true;
    m_arranging.reset();
    m_state.arranging = false;
    m_state.partial = !m_whole;
    m_wish = m_shownWish;
    Q_EMIT stateChanged();
}

void TableModel::arrange()
{
    if (m_arranging)
        m_arranging->cancelled = true;
    m_arranging.reset();
    if (!m_table || !m_state.open)
        return;
    if (m_wish.isEmpty()) {
        m_state.arranging = false;
        m_shownWish = m_wish;
        return takeView(nullptr, true);
    }
    m_state.arranging = true;
    m_state.arranged = 0;
    Q_EMIT stateChanged();
    if (m_state.counting && m_source.spool)
        return; // until all rows are there
    m_arranging = std::make_shared<Watch>();
    const auto watch = m_arranging;
    m_arrange.run(
        [this, watch, wish = m_wish, source = m_source, home = m_home]() -> Result<> {
            auto reader = openReader(source);
            if (!reader)
                return std::unexpected(reader.error());
            auto view = RowView::make();
            if (!view)
                return std::unexpected(view.error());
            const auto here = [&](auto then) {
                home->deliver([this, watch, then = std::move(then)] {
                    if (watch == m_arranging)
                        then();
                });
            };
            // A filter alone shows what it has found so far.
            if (wish.sortColumn < 0) {
                const auto parsed = RowFilter::parse(wish.filter, (*reader)->columns());
                if (!parsed)
                    return std::unexpected(parsed.error());
                here([this, view = *view] {
                    m_shownWish = m_wish;
                    takeView(view, false);
                });
            }
            std::chrono::steady_clock::time_point told;
            const auto done = fillView(**reader, wish, **view, *watch, [&](double share) {
                const auto now = std::chrono::steady_clock::now();
                if (now - told < std::chrono::milliseconds(100))
                    return;
                told = now;
                here([this, share] {
                    m_state.arranged = share;
                    if (m_wish.sortColumn < 0 && m_view) {
                        m_state.shown = m_view->count();
                        growTo(m_state.shown);
                    }
                    Q_EMIT stateChanged();
                });
            });
            if (done)
                here([this, view = *view] {
                    m_arranging.reset();
                    m_state.arranging = false;
                    m_shownWish = m_wish;
                    if (view != m_view)
                        return takeView(view, true);
                    m_whole = true;
                    m_state.shown = view->count();
                    growTo(m_state.shown);
                    Q_EMIT stateChanged();
                });
            return done;
        },
        [this, watch](const Result<> &done) {
            if (done || watch != m_arranging)
                return;
            m_arranging.reset();
            m_state.arranging = false;
            m_state.partial = !m_whole;
            m_wish = m_shownWish;
            Q_EMIT stateChanged();
            Q_EMIT refused(done.error());
        });
}

void TableModel::takeView(const std::shared_ptr<RowView> &view, bool whole)
{
    m_view = view;
    m_whole = whole;
    m_state.partial = false;
    const bool first = m_block == 0;
    m_block = 0;
    reset();
    if (!first)
        Q_EMIT blockChanged();
    Q_EMIT stateChanged();
}

// -- rows

int TableModel::pageRows() const
{
    return std::clamp(cellsAPage / std::max(1, int(m_columns.size())), 20, 200);
}

const Row *TableModel::row(int row) const
{
    const int page = row / pageRows();
    const auto at = m_pages.constFind(page);
    if (at != m_pages.constEnd()) {
        if (m_recent.isEmpty() || m_recent.last() != page) {
            m_recent.removeOne(page);
            m_recent.append(page);
        }
        const int in = row % pageRows();
        return in < at->size() ? &at->at(in) : nullptr;
    }
    if (m_missing.isEmpty() || m_missing.last() != page) {
        m_missing.removeOne(page);
        m_missing.append(page);
    }
    fetch();
    return nullptr;
}

// One page at a time, what was asked for last first: the rest may be out of sight again.
void TableModel::fetch() const
{
    if (m_fetching || m_missing.isEmpty() || !m_table)
        return;
    m_fetching = true;
    const int page = m_missing.takeLast();
    while (m_missing.size() > 4)
        m_missing.removeFirst();
    if (!m_fetcher)
        m_fetcher = std::make_shared<RowFetcher>(m_source);
    const qint64 first = m_block * blockRows + qint64(page) * pageRows();
    m_fetch.run([fetcher = m_fetcher, table = m_table, view = m_view, first,
                 count = pageRows()] { return fetcher->rows(*table, view.get(), first, count); },
                [self = const_cast<TableModel *>(this), page, ticket = m_ticket,
                 known = m_rowCount](const Result<QList<Row>> &rows) {
                    if (ticket != self->m_ticket)
                        return;
                    self->takePage(page, rows);
                    // What was the last page when it was asked for is read again, should it be
                    // seen.
                    if (rows && rows->size() < self->pageRows() && known != self->m_rowCount)
                        self->m_pages.remove(page);
                });
}

void TableModel::read(int first, int count, std::function<void(const QList<Row> &)> then)
{
    if (!m_table)
        return;
    if (!m_fetcher)
        m_fetcher = std::make_shared<RowFetcher>(m_source);
    m_fetch.run([fetcher = m_fetcher, table = m_table, view = m_view,
                 from = m_block * blockRows + first,
                 count] { return fetcher->rows(*table, view.get(), from, count); },
                [this, table = m_table, then = std::move(then)](const Result<QList<Row>> &rows) {
                    if (rows)
                        then(*rows);
                    else if (table == m_table)
                        Q_EMIT failed(rows.error());
                });
}

void TableModel::takePage(int page, const Result<QList<Row>> &rows)
{
    m_fetching = false;
    if (!rows) {
        m_missing.clear();
        m_pages.insert(page, {}); // not again and again
        Q_EMIT failed(rows.error());
        return;
    }
    m_pages.insert(page, *rows);
    m_recent.removeOne(page);
    m_recent.append(page);
    while (m_recent.size() > mostPages)
        m_pages.remove(m_recent.takeFirst());
    const int first = page * pageRows();
    const int last = std::min(first + pageRows(), m_rowCount) - 1;
    if (first <= last && !m_columns.isEmpty()) {
        Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, first, last);
    }
    fetch();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const ColumnType type = m_stats.value(index.column()).type;
        const bool number = type == ColumnType::Integer || type == ColumnType::Number;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != MissingRole && role != FullTextRole && role != CutRole)
        return {};
    const Row *found = row(index.row());
    if (!found || index.column() >= found->cells.size())
        return role == MissingRole || role == CutRole ? QVariant(false) : QVariant(QString());
    const Cell &cell = found->cells.at(index.column());
    const bool missing = cell.kind == Field::Kind::Missing;
    switch (role) {
    case MissingRole:
        return missing;
    case FullTextRole:
        return cell.text;
    case CutRole:
        return cell.cut;
    case Qt::ToolTipRole:
        return cell.text.size() > 40 || cell.text.contains(u'\n') ? cell.text : QString();
    case Qt::AccessibleTextRole:
        return missing ? tr("no value") : oneLine(cell.text);
    default:
        return missing ? u"–"_s : oneLine(cell.text);
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_rowCount)
            return {};
        if (role != Qt::DisplayRole)
            return role == Qt::TextAlignmentRole
                       ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                       : QVariant();
        const auto page = m_pages.constFind(section / pageRows());
        const int in = section % pageRows();
        if (page != m_pages.constEnd() && in < page->size())
            return QLocale().toString(page->at(in).number + 1);
        return m_view ? QString() : QLocale().toString(m_block * blockRows + section + 1);
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    const bool known = section < m_stats.size();
    switch (role) {
    case Qt::DisplayRole:
        return m_columns.at(section);
    case StatsRole:
        return known ? QVariant::fromValue(m_stats.at(section)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return known ? describe(m_stats.at(section)) : m_columns.at(section);
    default:
        return {};
    }
}

QString TableModel::typeWord(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return tr("integer");
    case ColumnType::Number:
        return tr("number");
    case ColumnType::Boolean:
        return tr("boolean");
    case ColumnType::Date:
        return tr("date");
    case ColumnType::Text:
        return tr("text");
    case ColumnType::Nested:
        return tr("nested");
    case ColumnType::Bytes:
        return tr("bytes");
    default:
        return tr("empty");
    }
}

QString TableModel::describe(const ColumnStats &stats)
{
    const QLocale locale;
    QStringList parts{u"%1, %2"_s.arg(stats.name, typeWord(stats.type))};
    if (stats.missing > 0)
        parts.append(tr("%1 of %2 without a value (%3 %)")
                         .arg(locale.toString(stats.missing), locale.toString(stats.rows),
                              locale.toString(100.0 * double(stats.missing)
                                                  / double(std::max<qint64>(1, stats.rows)),
                                              'f', 1)));
    if (!stats.least.isEmpty())
        parts.append(tr("from %1 to %2").arg(stats.least, stats.greatest));
    if (stats.mean)
        parts.append(tr("mean %1").arg(locale.toString(*stats.mean, 'g', 6)));
    if (stats.distinct > 0)
        parts.append(stats.exact
                         ? tr("%n different value(s)", nullptr, int(stats.distinct))
                         : tr("about %1 different values").arg(locale.toString(stats.distinct)));
    QStringList bars;
    for (const ColumnStats::Bar &bar : stats.bars)
        bars.append(u"%1: %2"_s.arg(bar.label.isEmpty() ? u"\"\""_s : bar.label.left(40),
                                    locale.toString(bar.count)));
    QString text = parts.join(u", "_s);
    if (!bars.isEmpty())
        text += u'\n' + bars.join(u'\n');
    return text;
}

} // namespace tenon::preview
