// Opening a table of any kind, and several files read as one.
#include "preview/bytes.h"
#include "preview/reader.h"

#include <QFileInfo>

namespace tenon::preview {

namespace {

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

/// Places of a file's rows begin where those of the file before end.
class PartsReader final : public TableReader
{
public:
    explicit PartsReader(const Source &source)
        : m_source(source)
    {
        for (const QString &file : source.files) {
            m_starts.push_back(m_size);
            m_size += QFileInfo(file).size() + 1;
        }
    }

    Result<> seek(qint64 at) override
    {
        const auto behind = std::ranges::upper_bound(m_starts, at);
        const size_t part = size_t(behind - m_starts.begin()) - 1;
        if (const auto open = enter(part); !open)
            return open;
        return m_reader->seek(at - m_starts[part]);
    }

    Result<bool> next(Record &record) override
    {
        for (;;) {
            auto row = m_reader->next(record);
            take();
            if (!row)
                return row;
            if (*row) {
                record.at += m_starts[m_part];
                ++m_rows;
                return true;
            }
            if (m_part + 1 >= m_starts.size())
                return false;
            if (const auto open = enter(m_part + 1); !open) {
                if (open.error().id == "preview.empty")
                    return false; // those behind have no rows
                return std::unexpected(open.error());
            }
        }
    }

    qint64 place() const override { return m_starts[m_part] + m_reader->place(); }
    qint64 size() const override { return m_size; }
    Source found() const override { return m_source; }

private:
    Result<> enter(size_t part)
    {
        if (m_reader && part == m_part)
            return {};
        Source one = m_source;
        one.files = {m_source.files.at(qsizetype(part))};
        auto reader = openOne(one);
        if (!reader && reader.error().id == "preview.empty" && part > 0
            && part + 1 < m_starts.size())
            return enter(part + 1); // an empty file among others has no rows
        if (!reader)
            return std::unexpected(reader.error());
        m_reader = std::move(*reader);
        m_before = m_troubles;
        m_rowsBefore = m_rows;
        m_part = part;
        // What the first says of delimiter, header and columns goes for all.
        const Source found = m_reader->found();
        m_source.delimiter = found.delimiter;
        m_source.header = found.header;
        take();
        return {};
    }

    void take()
    {
        if (m_reader->columns().size() != m_columns.size()) {
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
        m_troubles.unclosed = m_troubles.unclosed || now.unclosed;
    }

    Source m_source;
    std::vector<qint64> m_starts;
    qint64 m_size = 0;
    size_t m_part = 0;
    std::unique_ptr<TableReader> m_reader;
    Troubles m_before;
    qint64 m_rowsBefore = 0;
};

} // namespace

QList<qint64> stampsOf(const QStringList &files)
{
    QList<qint64> stamps;
    for (const QString &file : files) {
        const QFileInfo info(file);
        stamps.append(info.size());
        stamps.append(info.lastModified().toMSecsSinceEpoch());
    }
    return stamps;
}

Result<std::unique_ptr<TableReader>> openReader(const Source &source)
{
    if (!source.stamps.isEmpty() && source.stamps != stampsOf(source.files))
        return fail(Error::Code::Conflict, "preview.changed",
                    {{QStringLiteral("path"), source.files.value(0)}});
    if (source.spool || source.files.size() < 2)
        return openOne(source);
    auto parts = std::make_unique<PartsReader>(source);
    if (const auto first = parts->seek(0); !first)
        return std::unexpected(first.error());
    return parts;
}

} // namespace tenon::preview
