#include "items/assetsmodel.h"

#include "items/rowsync.h"
#include "store/jobrow.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockSize = 100;
constexpr size_t fewRows = 5000; ///< More than that are not compared one by one.

/// What a row is, whatever it says.
QString keyOf(const AssetListRow &row)
{
    return row.id == 0 ? row.file : row.name;
}

} // namespace

Result<std::vector<AssetListRow>> assetNames(store::Database &database, const AssetListQuery &query)
{
    static constexpr std::array orders{
        "a.name",    "a.version", "n.versions",         "a.type",
        "a.created", "job",       "a.tags='{}',a.tags", "a.description='',a.description"};
    // Of the rows of a group, max() gives the one whose columns are taken.
    const std::string sql
        = std::string("SELECT n.id,a.name,n.versions,coalesce(nullif(j.display_name,''),nullif("
                      "j.step,''),j.name) AS job FROM (SELECT id,max(created),count(*) AS versions "
                      "FROM assets WHERE kind=?1 AND (?2 OR archived=0) GROUP BY name) n JOIN "
                      "assets a ON a.id=n.id LEFT JOIN jobs j ON j.id=a.job WHERE ?3='' OR "
                      "instr(lower(a.name),?3) OR instr(lower(a.description),?3) OR "
                      "instr(lower(a.tags),?3) ORDER BY ")
          + orders[size_t(query.sort)] + (query.descending ? " DESC" : "") + ",a.name";
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(query.kind, query.archived, query.text.trimmed().toLower());
    return store::readRows(*statement, [](const store::Statement &s) {
        AssetListRow row;
        row.id = s.integer(0);
        row.name = s.text(1);
        row.versions = s.integer(2);
        return row;
    });
}

Result<> readAssetRows(store::Database &database, std::span<AssetListRow> rows)
{
    QJsonArray ids;
    QHash<qint64, AssetListRow *> places;
    for (AssetListRow &row : rows) {
        places.insert(row.id, &row);
        ids.append(row.id);
    }
    auto statement = database.prepare(
        "SELECT a.id,a.version,a.created,a.type,a.description,a.tags,a.archived,j.name,"
        "j.display_name,j.step,CASE WHEN a.kind='model' AND json_valid(a.spec) THEN "
        "json_extract(a.spec,'$.stage') END FROM assets a LEFT JOIN jobs j ON j.id=a.job WHERE "
        "a.id IN (SELECT value FROM json_each(?1))");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    for (;;) {
        const auto step = statement->step();
        if (!step)
            return std::unexpected(step.error());
        if (!*step)
            return {};
        AssetListRow &row = *places.value(statement->integer(0));
        row.read = true;
        row.version = statement->text(1);
        row.created = statement->integer(2);
        row.type = statement->text(3);
        row.description = statement->text(4);
        row.tags = statement->bytes(5);
        row.archived = statement->integer(6) != 0;
        row.job = statement->text(7);
        row.jobTitle = !statement->text(8).isEmpty()   ? statement->text(8)
                       : !statement->text(9).isEmpty() ? statement->text(9)
                                                       : row.job;
        row.stage = statement->text(10);
        if (row.stage == "None"_L1)
            row.stage.clear();
    }
}

AssetsModel::AssetsModel(DataReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_readSoon(new QTimer(this))
{
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(0);
    connect(m_readSoon, &QTimer::timeout, this, &AssetsModel::readMissing);
}

Result<AssetsModel::Answer> AssetsModel::answer(store::Database &database,
                                                const AssetListQuery &query,
                                                const QStringList &fileNames, size_t first)
{
    Answer answer;
    auto rows = assetNames(database, query);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    answer.rows = std::move(*rows);
    // What is to be seen comes with it.
    first = std::min(first, answer.rows.size());
    const size_t count = std::min(answer.rows.size() - first, size_t(2 * blockSize));
    if (auto done = readAssetRows(database, std::span(answer.rows).subspan(first, count)); !done)
        return std::unexpected(std::move(done.error()));
    for (const QString &name : fileNames) {
        const auto known = database.integer(
            "SELECT EXISTS(SELECT 1 FROM assets WHERE kind=?1 AND name=?2)", 0, query.kind, name);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            answer.registered.insert(name);
    }
    return answer;
}

void AssetsModel::setQuery(const AssetListQuery &query)
{
    if (query == m_query && m_loaded)
        return;
    m_query = query;
    ++m_ticket;
    m_asking = false;
    refresh();
}

void AssetsModel::setFiles(const QList<ScannedFile> &files)
{
    QList<ScannedFile> ours;
    std::ranges::copy_if(files, std::back_inserter(ours),
                         [this](const ScannedFile &file) { return file.kind == m_query.kind; });
    if (ours == m_files)
        return;
    m_files = std::move(ours);
    refresh();
}

void AssetsModel::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    QStringList names;
    for (const ScannedFile &file : std::as_const(m_files))
        if (!file.name.isEmpty())
            names.append(file.name);
    const size_t first = size_t(std::max(0, m_shown - blockSize));
    m_reader.ask<Answer>(
        this,
        [query = m_query, names, first](store::Database &database, const store::Place &) {
            return answer(database, query, names, first);
        },
        [this, ticket = ++m_ticket](Result<Answer> result) {
            if (ticket != m_ticket)
                return;
            m_asking = false;
            take(result ? std::move(*result) : Answer{});
            if (m_again)
                refresh();
        });
}

std::vector<AssetListRow> AssetsModel::fileRows(const QSet<QString> &registered) const
{
    std::vector<AssetListRow> rows;
    const QString text = m_query.text.trimmed();
    for (const ScannedFile &file : m_files) {
        if (!file.name.isEmpty() && registered.contains(file.name))
            continue;
        if (!text.isEmpty() && !file.title.contains(text, Qt::CaseInsensitive)
            && !file.name.contains(text, Qt::CaseInsensitive)
            && !file.relative.contains(text, Qt::CaseInsensitive))
            continue;
        AssetListRow row;
        row.name = file.name.isEmpty() ? file.title : file.name;
        row.version = file.version;
        row.type = file.type;
        row.description = file.title == row.name ? QString() : file.title;
        row.file = file.path;
        row.where = file.relative;
        rows.push_back(std::move(row));
    }
    return rows;
}

void AssetsModel::take(Answer answer)
{
    std::vector<AssetListRow> rows = fileRows(answer.registered);
    std::ranges::move(answer.rows, std::back_inserter(rows));
    m_missing.clear();
    replaceRows(std::move(rows));
    m_loaded = true;
    Q_EMIT loaded();
}

void AssetsModel::replaceRows(std::vector<AssetListRow> rows)
{
    const bool same = std::ranges::equal(rows, m_rows, {}, keyOf, keyOf);
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    QSet<QString> stay;
    if (!keepsOrder(rows, stay)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    syncRows(
        m_rows, std::move(rows),
        RowRules{
            .stays = [&stay](const AssetListRow &row) { return stay.contains(keyOf(row)); },
            .same
            = [](const AssetListRow &a, const AssetListRow &b) { return keyOf(a) == keyOf(b); },
            .differs = [](const AssetListRow &a, const AssetListRow &b) { return a != b; },
            .removing = [this](int first, int last) { beginRemoveRows({}, first, last); },
            .removed = [this] { endRemoveRows(); },
            .inserting = [this](int first, int last) { beginInsertRows({}, first, last); },
            .inserted = [this] { endInsertRows(); },
            .changed
            = [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); },
        });
}

/// Whether what stays has its order in `rows`, too; `stay` gets the keys of the new rows.
bool AssetsModel::keepsOrder(const std::vector<AssetListRow> &rows, QSet<QString> &stay) const
{
    if (rows.size() > fewRows || m_rows.size() > fewRows)
        return false;
    for (const AssetListRow &row : rows)
        stay.insert(keyOf(row));
    QHash<QString, qsizetype> before;
    for (const AssetListRow &row : m_rows)
        if (stay.contains(keyOf(row)))
            before.insert(keyOf(row), before.size());
    qsizetype last = -1;
    for (const AssetListRow &row : rows)
        if (const auto at = before.constFind(keyOf(row)); at != before.constEnd()) {
            if (*at < last)
                return false;
            last = *at;
        }
    return !before.isEmpty();
}

PickedAsset AssetsModel::picked(int row) const
{
    const AssetListRow &asset = m_rows[size_t(row)];
    if (asset.id == 0)
        return {m_query.kind, asset.name, {}, asset.file, false, false};
    // A name with one version stands for it.
    return {m_query.kind, asset.name, asset.versions == 1 ? asset.version : QString(),
            {},           true,       asset.archived};
}

void AssetsModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AssetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AssetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void AssetsModel::readMissing()
{
    if (m_missing.isEmpty())
        return;
    std::vector<AssetListRow> rows;
    for (const int block : std::as_const(m_missing))
        for (int i = block * blockSize; i < std::min(int(m_rows.size()), (block + 1) * blockSize);
             ++i)
            if (const AssetListRow &row = m_rows[size_t(i)]; row.id != 0 && !row.read)
                rows.push_back(row);
    using Rows = std::vector<AssetListRow>;
    m_reader.ask<Rows>(
        this,
        [rows](store::Database &database, const store::Place &) -> Result<Rows> {
            Rows read = rows;
            if (auto done = readAssetRows(database, read); !done)
                return std::unexpected(std::move(done.error()));
            return read;
        },
        [this, ticket = m_ticket, blocks = m_missing](const Result<Rows> &read) {
            if (ticket == m_ticket && read)
                takeBlocks(*read, blocks);
        });
}

void AssetsModel::takeBlocks(const std::vector<AssetListRow> &read, const QSet<int> &blocks)
{
    QHash<qint64, const AssetListRow *> byId;
    for (const AssetListRow &row : read)
        byId.insert(row.id, &row);
    for (const int block : blocks) {
        m_missing.remove(block);
        const int first = block * blockSize;
        const int end = std::min(int(m_rows.size()), first + blockSize);
        for (int i = first; i < end; ++i) {
            AssetListRow &row = m_rows[size_t(i)];
            if (const AssetListRow *now = byId.value(row.id); now && row.id != 0) {
                row = *now;
                row.read = true; // also what is gone: a refresh follows
            }
        }
        if (first < end)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
    }
}

void AssetsModel::sort(int column, Qt::SortOrder order)
{
    AssetListQuery query = m_query;
    static_assert(int(AssetListQuery::Sort::Description) == Description);
    query.sort = AssetListQuery::Sort(std::clamp(column, 0, int(Description)));
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    setQuery(query);
}

QVariant AssetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AssetListRow &row = m_rows[size_t(index.row())];
    const bool file = row.id == 0;
    if (role == Qt::DisplayRole) {
        m_shown = index.row();
        if (!file && !row.read && !m_missing.contains(index.row() / blockSize)) {
            m_missing.insert(index.row() / blockSize);
            m_readSoon->start();
        }
    }
    switch (role) {
    case QuietRole:
        return row.archived || (file && index.column() == Version);
    case Qt::TextAlignmentRole:
        return int((index.column() == Versions ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Description ? row.description
               : index.column() == Tags      ? tagText(row.tags)
               : index.column() == Name      ? row.file
                                             : QString();
    case SortRole:
        if (index.column() == Created)
            return row.created;
        if (index.column() == Versions)
            return row.versions;
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Name:
        return row.name;
    case Version:
        if (file || !row.read)
            return file ? tr("not registered") : QString();
        if (row.archived)
            return tr("%1 (archived)").arg(row.version);
        return row.stage.isEmpty() ? row.version : u"%1 · %2"_s.arg(row.version, row.stage);
    case Versions:
        return file ? QString() : QLocale().toString(row.versions);
    case Type:
        return row.type;
    case Created:
        return file || !row.read
                   ? QString()
                   : QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.created / 1000),
                                        QLocale::ShortFormat);
    case Job:
        return file ? row.where : row.jobTitle;
    case Tags:
        return tagText(row.tags);
    case Description:
        return row.description.simplified();
    default:
        return {};
    }
}

QVariant AssetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Versions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Version:
        return tr("Newest version");
    case Versions:
        return tr("Versions");
    case Type:
        return tr("Type");
    case Created:
        return tr("Registered");
    case Job:
        return tr("Job or file");
    case Tags:
        return tr("Tags");
    case Description:
        return tr("Description");
    default:
        return {};
    }
}

} // namespace tenon::items
