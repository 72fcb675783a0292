#include "items/jobsmodel.h"

#include "items/stepsmodel.h"
#include "store/overtaken.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int nearEnd = 40; ///< Rows before the last at which the next page is read.

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

JobsModel::JobsModel(DataReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_more(new QTimer(this))
{
    m_more->setSingleShot(true);
    m_more->setInterval(0);
    connect(m_more, &QTimer::timeout, this, [this] {
        m_wantsMore = m_asking;
        if (m_next && !m_asking)
            ask(m_next, pageSize, false);
    });
}

void JobsModel::setQuery(const store::JobQuery &query)
{
    if (query.columns != m_query.columns) {
        beginResetModel();
        m_query = query;
        m_values.clear();
        endResetModel();
    }
    m_query = query;
    m_total = -1;
    *m_current = ++m_ticket;
    m_asking = false;
    ask({}, pageSize, true);
}

// Of the questions of somebody who types only the last one is worth the reader's time, also where
// one of the others is being answered.
template <typename T>
std::function<Result<T>(store::Database &, const store::Place &)>
JobsModel::whileCurrent(std::function<Result<T>(store::Database &)> work) const
{
    return [work = std::move(work), current = m_current,
            ticket = m_ticket](store::Database &database, const store::Place &) -> Result<T> {
        const auto overtaken = [current, ticket] { return *current != ticket; };
        if (overtaken())
            return fail(Error::Code::Cancelled, "store.interrupted");
        const store::StopWhenOvertaken stop(database, overtaken);
        return work(database);
    };
}

void JobsModel::refresh()
{
    ask({}, std::clamp(int(m_rows.size()), pageSize, 10'000), true);
}

void JobsModel::ask(const std::optional<store::JobCursor> &after, int limit, bool replace)
{
    if (m_asking)
        return;
    m_asking = true;
    store::JobQuery query = m_query;
    query.limit = limit;
    m_reader.ask<store::JobPage>(
        this, whileCurrent<store::JobPage>([query, after](store::Database &database) {
            return store::jobPage(database, query, after);
        }),
        [this, replace, ticket = m_ticket](Result<store::JobPage> page) {
            if (ticket != m_ticket)
                return; // another question was asked meanwhile
            m_asking = false;
            m_loaded = true;
            if (!page) {
                replaceRows({});
                m_next.reset();
                m_total = 0;
            } else {
                m_next = page->next;
                if (replace)
                    m_values.clear();
                takeValues(*page);
                if (replace) {
                    if (!m_next)
                        m_total = qint64(page->jobs.size());
                    replaceRows(std::move(page->jobs));
                    if (!m_rows.empty() && !m_query.columns.empty())
                        Q_EMIT dataChanged(index(0, ColumnCount),
                                           index(int(m_rows.size()) - 1, columnCount() - 1));
                } else if (!page->jobs.empty()) {
                    const int first = int(m_rows.size());
                    beginInsertRows({}, first, first + int(page->jobs.size()) - 1);
                    std::ranges::move(page->jobs, std::back_inserter(m_rows));
                    endInsertRows();
                }
            }
            if (std::exchange(m_wantsMore, false))
                m_more->start();
            Q_EMIT loaded();
            if (replace && page && m_next)
                count();
            else if (replace)
                Q_EMIT counted();
        });
}

void JobsModel::count()
{
    if (m_counting == m_ticket)
        return;
    m_counting = m_ticket;
    m_reader.ask<qint64>(this, whileCurrent<qint64>([query = m_query](store::Database &database) {
                             return store::jobCount(database, query);
                         }),
                         [this, ticket = m_ticket](const Result<qint64> &total) {
                             if (ticket != m_ticket)
                                 return;
                             m_counting = -1;
                             m_total = total.value_or(-1);
                             Q_EMIT counted();
                         });
}

void JobsModel::setReasons(std::function<QString(const QString &)> reason)
{
    m_reason = std::move(reason);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, State), index(int(m_rows.size()) - 1, State));
}

void JobsModel::takeValues(const store::JobPage &page)
{
    for (size_t i = 0; i < page.values.size(); ++i)
        m_values.insert(qint64(page.jobs[i].id), page.values[i]);
}

QVariant JobsModel::extra(const QModelIndex &index, int role) const
{
    const auto values = m_values.constFind(qint64(m_rows[size_t(index.row())].id));
    const size_t column = size_t(index.column() - ColumnCount);
    QVariant value = values == m_values.constEnd() || column >= values->size() ? QVariant()
                                                                               : (*values)[column];
    switch (role) {
    case SortRole:
        return value;
    case Qt::TextAlignmentRole:
        return int((m_query.columns[column].kind == store::JobColumn::Kind::Metric ? Qt::AlignRight
                                                                                   : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return value.typeId() == QMetaType::Double ? QLocale().toString(value.toDouble(), 'g', 6)
                                                   : value.toString();
    case Qt::ToolTipRole:
        return value.toString();
    default:
        return {};
    }
}

void JobsModel::replaceRows(std::vector<store::JobRow> rows)
{
    // New jobs come at one end, changed ones change in place: the common cases need no reset.
    QHash<qint64, int> place;
    for (int i = 0; i < int(rows.size()); ++i)
        place.insert(qint64(rows[size_t(i)].id), i);
    for (int last = int(m_rows.size()) - 1; last >= 0;) {
        if (place.contains(qint64(m_rows[size_t(last)].id))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !place.contains(qint64(m_rows[size_t(first) - 1].id)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    bool ordered = true;
    for (size_t i = 1; ordered && i < m_rows.size(); ++i)
        ordered = place.value(qint64(m_rows[i - 1].id)) < place.value(qint64(m_rows[i].id));
    if (!ordered) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QHash<qint64, int> now;
        std::vector<qint64> ids;
        for (const store::JobRow &row : m_rows)
            ids.push_back(qint64(row.id));
        std::ranges::sort(
            m_rows, {}, [&place](const store::JobRow &row) { return place.value(qint64(row.id)); });
        for (int i = 0; i < int(m_rows.size()); ++i)
            now.insert(qint64(m_rows[size_t(i)].id), i);
        for (const QModelIndex &index : before)
            changePersistentIndex(index,
                                  this->index(now.value(ids[size_t(index.row())]), index.column()));
        Q_EMIT layoutChanged();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i < int(m_rows.size()) && m_rows[size_t(i)].id == rows[size_t(i)].id) {
            if (m_rows[size_t(i)] != rows[size_t(i)]) {
                m_rows[size_t(i)] = rows[size_t(i)];
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
            continue;
        }
        int end = i;
        while (end < int(rows.size())
               && (i >= int(m_rows.size()) || rows[size_t(end)].id != m_rows[size_t(i)].id))
            ++end;
        beginInsertRows({}, i, end - 1);
        m_rows.insert(m_rows.begin() + i, rows.begin() + i, rows.begin() + end);
        endInsertRows();
        i = end - 1;
    }
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(m_query.columns.size());
}

void JobsModel::sort(int column, Qt::SortOrder order)
{
    static constexpr std::array<store::JobSort, ColumnCount> sorts{
        store::JobSort::DisplayName, store::JobSort::State,    store::JobSort::Experiment,
        store::JobSort::Created,     store::JobSort::Duration, store::JobSort::Created};
    store::JobQuery query = m_query;
    query.sortColumn.reset();
    if (column >= ColumnCount && size_t(column - ColumnCount) < query.columns.size())
        query.sortColumn = query.columns[size_t(column - ColumnCount)];
    query.sort
        = column >= 0 && column < ColumnCount ? sorts[size_t(column)] : store::JobSort::Created;
    query.descending = column < 0 || order == Qt::DescendingOrder;
    setQuery(query);
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // A tree view fetches more at each layout, and would not rest before it has all: the next page
    // is read when the end of this one is looked at.
    if (role == Qt::DisplayRole && m_next && index.row() + nearEnd >= int(m_rows.size()))
        m_more->start();
    const store::JobRow &row = m_rows[size_t(index.row())];
    const auto state = assets::JobState(row.state);
    const qint64 duration
        = row.started ? elapsed(*row.started, row.ended.value_or(0), nowUs()) : -1;
    switch (role) {
    case NameRole:
        return row.name;
    case StateRole:
        return row.state;
    case ReusedRole:
        return row.reusedFrom.has_value();
    default:
        break;
    }
    if (index.column() >= ColumnCount)
        return extra(index, role);
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? int(Qt::AlignRight | Qt::AlignVCenter)
                                          : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.name;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Name:
            return row.displayName.isEmpty() ? row.name : row.displayName;
        case State: {
            const QString word = stateWord(state, row.reusedFrom.has_value());
            const QString reason
                = m_reason && !assets::isTerminal(state) ? m_reason(row.name) : QString();
            return reason.isEmpty() ? word : word + u" · "_s + reason;
        }
        case Experiment:
            return row.experiment;
        case Submitted:
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.created / 1000),
                                      QLocale::ShortFormat);
        case Duration:
            return durationText(duration);
        default:
            return row.source;
        }
    case SortRole:
        switch (index.column()) {
        case State:
            return row.state;
        case Submitted:
            return row.created;
        case Duration:
            return duration;
        case Experiment:
            return row.experiment;
        case File:
            return row.source;
        default:
            return row.displayName.isEmpty() ? row.name : row.displayName;
        }
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= ColumnCount) {
        if (size_t(section - ColumnCount) >= m_query.columns.size())
            return {};
        const store::JobColumn &column = m_query.columns[size_t(section - ColumnCount)];
        if (role == Qt::DisplayRole)
            return column.name;
        if (role == Qt::ToolTipRole)
            return column.kind == store::JobColumn::Kind::Metric
                       ? QCoreApplication::translate("JobsModel", "Metric %1, last value")
                             .arg(column.name)
                   : column.kind == store::JobColumn::Kind::Parameter
                       ? QCoreApplication::translate("JobsModel", "Logged parameter %1")
                             .arg(column.name)
                       : QCoreApplication::translate("JobsModel", "Input %1").arg(column.name);
        return role == Qt::TextAlignmentRole
                   ? QVariant(int((column.kind == store::JobColumn::Kind::Metric ? Qt::AlignRight
                                                                                 : Qt::AlignLeft)
                                  | Qt::AlignVCenter))
                   : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int(section == Duration ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return QCoreApplication::translate("JobsModel", "Job");
    case State:
        return QCoreApplication::translate("JobsModel", "State");
    case Experiment:
        return QCoreApplication::translate("JobsModel", "Experiment");
    case Submitted:
        return QCoreApplication::translate("JobsModel", "Submitted");
    case Duration:
        return QCoreApplication::translate("JobsModel", "Duration");
    default:
        return QCoreApplication::translate("JobsModel", "File");
    }
}

QString takeFilters(const QString &typed, std::vector<store::JobFilter> &filters)
{
    using Is = store::JobFilter::Is;
    static const QRegularExpression comparison(
        u"(?<![^\\s])([^\\s<>=!≤≥≠]+)\\s*(<=|>=|!=|=|<|>|≤|≥|≠)\\s*(\"[^\"]*\"|\\S*)"_s);
    static const QHash<QString, Is> signs{{u"<"_s, Is::Less},
                                          {u"<="_s, Is::LessOrEqual},
                                          {u"≤"_s, Is::LessOrEqual},
                                          {u"="_s, Is::Equal},
                                          {u"!="_s, Is::NotEqual},
                                          {u"≠"_s, Is::NotEqual},
                                          {u">="_s, Is::GreaterOrEqual},
                                          {u"≥"_s, Is::GreaterOrEqual},
                                          {u">"_s, Is::Greater}};
    QString rest;
    qsizetype at = 0;
    for (auto matches = comparison.globalMatch(typed); matches.hasNext();) {
        const auto match = matches.next();
        rest += typed.sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        QString value = match.captured(3);
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        if (!match.captured(3).isEmpty()) // else it is still being typed
            filters.push_back({match.captured(1), signs.value(match.captured(2)), value});
    }
    rest += typed.sliced(at);
    return rest.simplified();
}

} // namespace tenon::items
