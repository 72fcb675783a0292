// Files of data come from anywhere. The first byte chooses the reader. Whatever is read: a second
// reading gives the same, a row is found again by its place, and counting and filtering end.
#include "preview/bytes.h"
#include "preview/look.h"
#include "preview/reader.h"
#include "preview/rowfilter.h"
#include "preview/statistics.h"

#include <QBuffer>

using namespace tenon;
using namespace tenon::preview;
using namespace Qt::StringLiterals;

namespace {

void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

Result<std::unique_ptr<TableReader>> opened(const QByteArray &bytes, const Source &source)
{
    return source.format == Source::Format::Csv ? openCsv(readMemory(bytes), source)
                                                : openJson(readMemory(bytes), source);
}

std::vector<std::string> texts(const Record &record)
{
    std::vector<std::string> all;
    for (const Field &field : record.fields)
        all.push_back(char('0' + int(field.kind)) + std::string(field.text));
    return all;
}

void readTable(const QByteArray &bytes, const Source &source)
{
    auto reader = opened(bytes, source);
    if (!reader)
        return;
    // Keys found on the way are columns of the second reading from the start.
    Record record;
    std::vector<std::pair<qint64, std::vector<std::string>>> rows;
    std::vector<ColumnCounter> counters;
    const auto filter = RowFilter::parse(QString::fromUtf8(bytes.left(20)), (*reader)->columns());
    for (;;) {
        const auto row = (*reader)->next(record);
        if (!row || !*row)
            break;
        must(record.fields.size() == size_t((*reader)->columns().size()));
        const size_t before = counters.size();
        counters.resize(record.fields.size());
        for (size_t i = before; i < counters.size(); ++i)
            counters[i].addMissing(qint64(rows.size()));
        for (size_t i = 0; i < record.fields.size(); ++i)
            counters[i].add(record.fields[i]);
        if (filter)
            (void)filter->accepts(record);
        rows.emplace_back(record.at, texts(record));
    }
    for (const ColumnCounter &counter : counters) {
        const ColumnStats stats = counter.stats({});
        must(stats.rows == qint64(rows.size()) && stats.missing <= stats.rows);
        qint64 inBars = 0;
        for (const ColumnStats::Bar &bar : stats.bars)
            inBars += bar.count;
        must(inBars <= stats.rows - stats.missing);
    }
    for (size_t i = rows.size(); i-- > 0;) {
        must(i == 0 || rows[i - 1].first < rows[i].first);
        if (rows.size() > 50 && i % 7 != 0)
            continue;
        must((*reader)->seek(rows[i].first).has_value());
        const auto row = (*reader)->next(record);
        must(row && *row && record.at == rows[i].first);
        std::vector<std::string> again = texts(record);
        must(again.size() >= rows[i].second.size());
        again.resize(rows[i].second.size());
        must(again == rows[i].second);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2 || size > 60'000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    Source source;
    switch (data[0]) {
    case 'l':
        source.format = Source::Format::JsonLines;
        break;
    case 'a':
        source.format = Source::Format::JsonArray;
        break;
    case 'm':
        (void)readMlTable(bytes, u"/nowhere"_s);
        return 0;
    case 'o':
    case 's': {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        (void)(data[0] == 'o' ? onnxFacts(buffer) : safetensorsFacts(buffer));
        return 0;
    }
    default:
        break;
    }
    readTable(bytes, source);
    return 0;
}
