// Opening a table of any kind, and several files read as one.
#include "preview/bytes.h"
#include "preview/reader.h"
#include "store/databasecopy.h"

namespace tenon::preview {

namespace {

constexpr qsizetype numbersAStamp = 3;

Error changed(const QString &path)
{
    return {Error::Code::Conflict, "preview.changed", {{QStringLiteral("path"), path}}, {}, {}};
}

Result<std::unique_ptr<TableReader>> openOne(const Source &source)
{
    if (source.format == Source::Format::Sqlite)
        return openSqlite(source);
    if (source.spool)
        return openJson(readSpool(source.spool), source);
    const QString path = source.files.value(0);
    auto bytes = openFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto reader = source.format == Source::Format::Csv ? openCsv(std::move(*bytes), source)
                                                       : openJson(std::move(*bytes), source);
    if (!reader)
        reader.error().arguments.insert(QStringLiteral("path"), path);
    return reader;
}

/// Places of a file's rows begin where those of the file before end. A file without rows has none
/// and says nothing of the others.
class PartsReader final : public TableReader
{
public:
    explicit PartsReader(const Source &source)
        : m_source(source)
        , m_columnsOfEach(source.header == Source::Header::EachFile)
    {
        m_columns = source.columns;
        for (const QString &file : source.files) {
            m_starts.push_back(m_size);
            m_size += std::max<qint64>(store::stampOf(file).size, 0) + 1;
        }
    }

    Result<> begin()
    {
        while (enter(m_first) == Entered::Empty)
            if (++m_first == m_starts.size())
                return fail(Error::Code::Format, "preview.empty");
        return m_failure ? Result<>(std::unexpected(*m_failure)) : seek(start);
    }

    Result<> seek(qint64 at) override
    {
        const auto behind = std::ranges::upper_bound(m_starts, at);
        const size_t part = std::max(m_first + 1, size_t(behind - m_starts.begin())) - 1;
        if (enter(part) != Entered::Yes)
            return std::unexpected(m_failure.value_or(changed(m_source.files.at(qsizetype(part)))));
        return m_reader->seek(at == start ? start : at - m_starts[part]);
    }

    Result<bool> next(Record &record) override
    {
        for (;;) {
            auto row = m_reader->next(m_columnsOfEach ? m_own : record);
            take();
            if (!row)
                return row;
            if (*row) {
                if (m_columnsOfEach)
                    spread(record);
                record.at += m_starts[m_part];
                ++m_rows;
                return true;
            }
            size_t part = m_part + 1;
            while (part < m_starts.size() && enter(part) == Entered::Empty)
                ++part;
            if (part == m_starts.size())
                return false;
            if (m_failure)
                return std::unexpected(*m_failure);
        }
    }

    qint64 place() const override { return m_starts[m_part] + m_reader->place(); }
    qint64 size() const override { return m_size; }
    Source found() const override { return m_source; }

private:
    enum class Entered { Yes, Empty, Failed };

    Entered enter(size_t part)
    {
        m_failure.reset();
        if (m_reader && part == m_part)
            return Entered::Yes;
        const QString file = m_source.files.at(qsizetype(part));
        Source one = m_source;
        one.files = {file};
        one.stamps = m_source.stamps.mid(qsizetype(part) * numbersAStamp, numbersAStamp);
        if (m_columnsOfEach)
            one.columns.clear();
        if (m_source.header == Source::Header::FirstFile)
            one.header = part == m_first ? Source::Header::Yes : Source::Header::No;
        auto reader = openOne(one);
        // Looked at once it is open: what it is then is what it stays while it is read.
        if (!one.stamps.isEmpty() && one.stamps != stampsOf(one.files))
            m_failure = changed(file);
        else if (!reader && reader.error().id == "preview.empty")
            return Entered::Empty;
        else if (!reader)
            m_failure = reader.error();
        if (m_failure)
            return Entered::Failed;
        m_reader = std::move(*reader);
        m_before = m_troubles;
        m_rowsBefore = m_rows;
        m_part = part;
        // What the first says of delimiter, header and columns goes for all.
        const Source found = m_reader->found();
        m_source.delimiter = found.delimiter;
        if (m_source.header == Source::Header::Guess)
            m_source.header = found.header;
        if (m_columnsOfEach)
            join();
        take();
        return Entered::Yes;
    }

    /// Columns of the same name are one; new ones stand behind those that are known.
    void join()
    {
        m_places.clear();
        for (const QString &name : m_reader->columns()) {
            qsizetype at = m_columns.indexOf(name);
            if (at < 0 && m_columns.size() < mostColumns) {
                at = m_columns.size();
                m_columns.append(name);
            }
            m_places.push_back(at);
        }
        m_source.columns = m_columns;
    }

    /// The part's row as one of the whole table.
    void spread(Record &record) const
    {
        record.at = m_own.at;
        record.fields.assign(size_t(m_columns.size()), Field());
        for (size_t i = 0; i < std::min(m_places.size(), m_own.fields.size()); ++i)
            if (m_places[i] >= 0)
                record.fields[size_t(m_places[i])] = m_own.fields[i];
    }

    void take()
    {
        if (!m_columnsOfEach && m_reader->columns().size() > m_columns.size()) {
            m_columns = m_reader->columns();
            m_source.columns = m_columns;
        }
        const Troubles &now = m_reader->troubles();
        m_troubles = m_before;
        const auto add = [this](qint64 &count, qint64 &first, qint64 more, qint64 at) {
            if (count == 0 && more > 0)
                first = m_rowsBefore + at;
            count += more;
        };
        add(m_troubles.ragged, m_troubles.firstRagged, now.ragged, now.firstRagged);
        add(m_troubles.broken, m_troubles.firstBroken, now.broken, now.firstBroken);
        if (m_troubles.unclosed == 0 && now.unclosed != 0)
            m_troubles.unclosed = now.unclosed < 0 ? -1 : m_rowsBefore + now.unclosed;
    }

    Source m_source;
    std::vector<qint64> m_starts;
    qint64 m_size = 0;
    size_t m_part = 0;
    size_t m_first = 0; ///< With something in it: the columns are named after it.
    std::unique_ptr<TableReader> m_reader;
    std::optional<Error> m_failure; ///< Of the last enter().
    Troubles m_before;
    qint64 m_rowsBefore = 0;
    bool m_columnsOfEach;
    std::vector<qsizetype> m_places; ///< Of the part's columns among all; −1: there is no room.
    Record m_own;                    ///< The part's row.
};

} // namespace

QList<qint64> stampsOf(const QStringList &files)
{
    QList<qint64> stamps;
    for (const QString &file : files) {
        const store::FileStamp stamp = store::stampOf(file);
        stamps << stamp.size << stamp.changed << qint64(stamp.inode);
    }
    return stamps;
}

Result<std::unique_ptr<TableReader>> openReader(const Source &source)
{
    // A database says itself whether it is what it was, and a spool does not change.
    if (source.spool || source.format == Source::Format::Sqlite)
        return openOne(source);
    if (source.files.size() > 1) {
        auto parts = std::make_unique<PartsReader>(source);
        if (const auto begun = parts->begin(); !begun)
            return std::unexpected(begun.error());
        return parts;
    }
    auto reader = openOne(source);
    if (!source.stamps.isEmpty() && source.stamps != stampsOf(source.files))
        return std::unexpected(changed(source.files.value(0)));
    return reader;
}

} // namespace tenon::preview
