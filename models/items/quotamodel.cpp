#include "items/quotamodel.h"

#include <QLocale>

namespace tenon::items {

using catalogue::QuotaLine;

namespace {

constexpr qint64 mostCores = 1'000'000'000;

} // namespace

QuotaModel::QuotaModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString QuotaModel::kindTitle(QuotaLine::Kind kind)
{
    return kind == QuotaLine::Kind::LowPriority ? tr("Low priority, all families")
           : kind == QuotaLine::Kind::Region    ? tr("All families of the region")
                                                : QString();
}

// Rows that stay stay: what is selected or being edited is not lost when a figure changes.
void QuotaModel::setQuota(const catalogue::Quota &quota)
{
    if (quota == m_quota)
        return;
    const auto &before = m_quota.lines();
    const auto &after = quota.lines();
    const bool alike = std::ranges::equal(before, after, [](const auto &a, const auto &b) {
        return a.kind == b.kind && a.family == b.family && a.region == b.region;
    });
    if (alike) {
        m_quota = quota;
        if (!after.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(after.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_quota = quota;
    endResetModel();
}

void QuotaModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QuotaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_quota.lines().size());
}

int QuotaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuotaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuotaLine &line = m_quota.lines()[size_t(index.row())];
    const bool unlimited = line.limit.limit == catalogue::Limit::unlimited;
    const QString none = tr("no limit");
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Family:
            return line.kind == QuotaLine::Kind::Family ? line.family : kindTitle(line.kind);
        case Region:
            return line.region;
        case Used:
            return locale.toString(line.limit.used);
        case Limit:
            return unlimited ? none : locale.toString(line.limit.limit);
        default:
            return unlimited ? none : locale.toString(line.limit.free());
        }
    case Qt::EditRole:
        return index.column() == Used    ? QVariant(line.limit.used)
               : index.column() == Limit ? QVariant(line.limit.limit)
                                         : data(index, Qt::DisplayRole);
    case SortRole:
        return index.column() == Free    ? QVariant(line.limit.free())
               : index.column() == Limit ? QVariant(unlimited ? mostCores + 1 : line.limit.limit)
                                         : data(index, Qt::EditRole);
    case Qt::TextAlignmentRole:
        return index.column() >= Used ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant QuotaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Family || section == Region ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Family:
        return tr("Family");
    case Region:
        return tr("Region");
    case Used:
        return tr("Used");
    case Limit:
        return tr("Limit");
    case Free:
        return tr("Free");
    default:
        return {};
    }
}

Qt::ItemFlags QuotaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Used || index.column() == Limit ? flags | Qt::ItemIsEditable : flags;
}

bool QuotaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()
        || (index.column() != Used && index.column() != Limit))
        return false;
    bool ok = false;
    qint64 cores = QLocale().toLongLong(value.toString().trimmed(), &ok);
    if (!ok)
        cores = value.toLongLong(&ok);
    if (!ok && value.toString().trimmed() == tr("no limit")) {
        cores = catalogue::Limit::unlimited;
        ok = true;
    }
    if (!ok || cores > mostCores || cores < (index.column() == Limit ? -1 : 0))
        return false;
    QuotaLine line = m_quota.lines()[size_t(index.row())];
    (index.column() == Limit ? line.limit.limit : line.limit.used) = cores;
    m_quota.put(line);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited(m_quota);
    return true;
}

} // namespace tenon::items
