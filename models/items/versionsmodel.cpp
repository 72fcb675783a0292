#include "items/versionsmodel.h"

#include "items/rowsync.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace tenon::items {

using namespace Qt::StringLiterals;

VersionsModel::VersionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VersionsModel::setVersions(std::vector<AssetVersion> versions)
{
    QSet<qint64> stay;
    for (const AssetVersion &version : versions)
        stay.insert(version.id);
    AssetBundle bundle;
    bundle.versions = std::move(versions);
    const AssetVersion *latest = bundle.latest();
    const qint64 before = std::exchange(m_latest, latest ? latest->id : 0);
    // Both are in the order of their making.
    syncRows(
        m_rows, std::move(bundle.versions),
        RowRules{
            .stays = [&stay](const AssetVersion &row) { return stay.contains(row.id); },
            .same = [](const AssetVersion &a, const AssetVersion &b) { return a.id == b.id; },
            .differs =
                [this, before](const AssetVersion &a, const AssetVersion &b) {
                    return a != b || (before != m_latest && (a.id == before || a.id == m_latest));
                },
            .removing = [this](int first, int last) { beginRemoveRows({}, first, last); },
            .removed = [this] { endRemoveRows(); },
            .inserting = [this](int first, int last) { beginInsertRows({}, first, last); },
            .inserted = [this] { endInsertRows(); },
            .changed
            = [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); },
        });
}

int VersionsModel::rowOf(const QString &version) const
{
    const auto at = std::ranges::find(m_rows, version, &AssetVersion::version);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

void VersionsModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AssetVersion &row = m_rows[size_t(index.row())];
    switch (role) {
    case VersionRole:
        return row.version;
    case JobRole:
        return row.job;
    case ArchivedRole:
        return row.archived;
    case Qt::TextAlignmentRole:
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        if (index.column() == Version)
            return versionSortKey(row.version);
        if (index.column() == Created)
            return row.created;
        if (index.column() == Size)
            return row.bytes.value_or(-1);
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    case Qt::ToolTipRole:
        return index.column() == Tags ? tagText(row.tags) : QVariant();
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Version:
        return row.version;
    case Created:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.created / 1000),
                                  QLocale::ShortFormat);
    case Job:
        return row.output.isEmpty() || row.job.isEmpty() ? row.jobTitle
                                                         : row.jobTitle + u" · "_s + row.output;
    case Type:
        return row.type;
    case Size:
        return row.bytes ? QLocale().formattedDataSize(*row.bytes) : QString();
    case Tags:
        return tagText(row.tags);
    case State: {
        QStringList words;
        if (row.archived)
            words.append(tr("Archived"));
        else if (row.id == m_latest)
            words.append(tr("Latest"));
        if (!row.stage.isEmpty())
            words.append(row.stage);
        for (const QString &alias : row.aliases)
            words.append(u'@' + alias);
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Version:
        return tr("Version");
    case Created:
        return tr("Created");
    case Job:
        return tr("Made by job");
    case Type:
        return tr("Type");
    case Size:
        return tr("Size");
    case Tags:
        return tr("Tags");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString versionSortKey(const QString &version)
{
    QString key;
    for (qsizetype i = 0; i < version.size();) {
        qsizetype end = i;
        while (end < version.size() && version.at(end).isDigit())
            ++end;
        if (end == i) {
            key += version.at(i++);
            continue;
        }
        QString digits = version.mid(i, end - i);
        while (digits.size() > 1 && digits.startsWith(u'0'))
            digits.remove(0, 1);
        // The length before the digits makes them sort as numbers do.
        key += QChar(u'0' + ushort(std::min<qsizetype>(digits.size(), 60))) + digits;
        i = end;
    }
    return key;
}

} // namespace tenon::items
