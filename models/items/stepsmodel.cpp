#include "items/stepsmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenon::items {

using namespace Qt::StringLiterals;
using assets::JobState;

qint64 elapsed(qint64 started, qint64 ended, qint64 now)
{
    return std::max<qint64>(0, (ended > 0 ? ended : now) - started);
}

QString savedText(qint64 us)
{
    return QCoreApplication::translate("StepsModel", "%1 saved").arg(durationText(us));
}

QString durationText(qint64 us)
{
    if (us < 0)
        return {};
    const qint64 tenths = us / 100'000;
    if (tenths < 100) // under ten seconds the tenth says something
        return QCoreApplication::translate("StepsModel", "%1 s")
            .arg(QLocale().toString(double(tenths) / 10, 'f', 1));
    const qint64 s = us / 1'000'000;
    const QString tail = u"%1:%2"_s.arg(s / 60 % 60, s >= 3600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(s % 60, 2, 10, QChar(u'0'));
    return s >= 3600 ? u"%1:%2"_s.arg(s / 3600).arg(tail) : tail;
}

QString stateWord(JobState state, bool reused)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("states", text); };
    if (reused && state == JobState::Completed)
        return say(QT_TRANSLATE_NOOP("states", "Reused"));
    switch (state) {
    case JobState::NotStarted:
        return say(QT_TRANSLATE_NOOP("states", "Queued"));
    case JobState::Starting:
        return say(QT_TRANSLATE_NOOP("states", "Starting"));
    case JobState::Provisioning:
        return say(QT_TRANSLATE_NOOP("states", "Provisioning"));
    case JobState::Preparing:
        return say(QT_TRANSLATE_NOOP("states", "Preparing"));
    case JobState::Queued:
        return say(QT_TRANSLATE_NOOP("states", "Queued"));
    case JobState::Running:
        return say(QT_TRANSLATE_NOOP("states", "Running"));
    case JobState::Finalizing:
        return say(QT_TRANSLATE_NOOP("states", "Finalizing"));
    case JobState::CancelRequested:
        return say(QT_TRANSLATE_NOOP("states", "Cancelling"));
    case JobState::NotResponding:
        return say(QT_TRANSLATE_NOOP("states", "Not responding"));
    case JobState::Paused:
        return say(QT_TRANSLATE_NOOP("states", "Paused"));
    case JobState::Unknown:
        return say(QT_TRANSLATE_NOOP("states", "Unknown"));
    case JobState::Completed:
        return say(QT_TRANSLATE_NOOP("states", "Completed"));
    case JobState::Failed:
        return say(QT_TRANSLATE_NOOP("states", "Failed"));
    case JobState::Canceled:
        return say(QT_TRANSLATE_NOOP("states", "Cancelled"));
    }
    return {};
}

StepsModel::StepsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StepsModel::setRows(const QList<StepRow> &rows, const QList<StepEdge> &edges)
{
    m_edges = edges;
    QHash<qint64, int> wanted;
    for (int i = 0; i < int(rows.size()); ++i)
        wanted.insert(rows[i].id, i);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    int firstChanged = -1;
    int lastChanged = -1;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i < int(m_rows.size()) && m_rows[i].id == rows[i].id) {
            if (m_rows[i] != rows[i]) {
                m_rows[i] = rows[i];
                firstChanged = firstChanged < 0 ? i : firstChanged;
                lastChanged = i;
            }
            continue;
        }
        if (const int from = rowOf(rows[i].id); from >= 0) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
            continue;
        }
        int end = i;
        while (end < int(rows.size()) && rowOf(rows[end].id) < 0)
            ++end;
        beginInsertRows({}, i, end - 1);
        for (int k = i; k < end; ++k)
            m_rows.insert(k, rows[k]);
        endInsertRows();
        i = end - 1;
    }
    findCriticalPath();
    if (firstChanged >= 0)
        Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
}

int StepsModel::rowOf(qint64 id) const
{
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (m_rows[i].id == id)
            return i;
    return -1;
}

const StepRow *StepsModel::row(qint64 id) const
{
    const int i = rowOf(id);
    return i < 0 ? nullptr : &m_rows[i];
}

void StepsModel::findCriticalPath()
{
    m_critical.clear();
    const auto endOf
        = [](const StepRow &r) { return r.ended ? r.ended : (r.started ? INT64_MAX : 0); };
    const StepRow *last = nullptr;
    for (const StepRow &r : m_rows)
        if (!r.reused && r.started && (!last || endOf(r) > endOf(*last)))
            last = &r;
    QSet<qint64> seen;
    while (last && !seen.contains(last->id)) {
        seen.insert(last->id);
        m_critical.prepend(last->id);
        const StepRow *before = nullptr;
        for (const StepEdge &edge : m_edges) {
            if (edge.target != last->id)
                continue;
            const StepRow *r = row(edge.source);
            if (r && !r->reused && r->started && (!before || endOf(*r) > endOf(*before)))
                before = r;
        }
        last = before;
    }
    if (m_critical.size() < 2)
        m_critical.clear();
}

qint64 StepsModel::criticalUs(qint64 now) const
{
    qint64 sum = 0;
    for (const qint64 id : m_critical)
        if (const StepRow *r = row(id); r && r->started)
            sum += elapsed(r->started, r->ended, now);
    return sum;
}

qint64 StepsModel::firstFailed() const
{
    qint64 fallback = 0;
    for (const StepRow &r : m_rows) {
        if (r.state != JobState::Failed)
            continue;
        if (r.started && !r.hasChildren)
            return r.id;
        if (!fallback)
            fallback = r.id;
    }
    return fallback;
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepRow &r = m_rows[index.row()];
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
    const auto duration = [&r, now]() -> QString {
        if (r.reused)
            return r.savedUs > 0 ? savedText(r.savedUs) : QString();
        if (!r.started)
            return {};
        return durationText(elapsed(r.started, r.ended, now));
    };
    switch (role) {
    case IdRole:
        return r.id;
    case RowRole:
        return QVariant::fromValue(r);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Title:
            return r.title;
        case State:
            return stateWord(r.state, r.reused);
        case Duration:
            return duration();
        default:
            return role == Qt::AccessibleTextRole ? QVariant(duration()) : QVariant();
        }
    case SortRole:
        switch (index.column()) {
        case Title:
            return r.title;
        case State:
            return int(r.state);
        case Duration:
            return r.started ? elapsed(r.started, r.ended, now) : -1;
        default:
            return r.started;
        }
    case Qt::ToolTipRole: {
        const QString why = r.error.isEmpty() ? r.reason : r.error;
        if (index.column() != State)
            return why;
        const QString word = stateWord(r.state, r.reused);
        return why.isEmpty() ? word : word + u'\n' + why;
    }
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return QCoreApplication::translate("StepsModel", "Step");
    case State:
        return QCoreApplication::translate("StepsModel", "State");
    case Duration:
        return QCoreApplication::translate("StepsModel", "Duration");
    default:
        return {};
    }
}

} // namespace tenon::items
