#include "preview/rowview.h"

#include <bit>
#include <cstring>
#include <queue>

namespace tenon::preview {

namespace {

constexpr size_t longestKey = 1024;
constexpr qint64 rowsBetweenLooks = 4096;

/// What is compared, as bytes: first whether it is a number, a text or nothing.
void makeKey(const Field &field, bool descending, std::string &key)
{
    key.clear();
    if (field.kind == Field::Kind::Missing) {
        key.push_back('\xff'); // last, whichever way
        return;
    }
    const bool plain = field.kind == Field::Kind::Plain || field.kind == Field::Kind::Number;
    if (const auto number = plain ? numberOf(field.text) : std::nullopt) {
        key.push_back('\x01');
        auto bits = std::bit_cast<quint64>(*number == 0 ? 0.0 : *number); // no -0
        bits = bits >> 63 ? ~bits : bits | (1ULL << 63);
        for (int shift = 56; shift >= 0; shift -= 8)
            key.push_back(char(bits >> shift));
    } else {
        key.push_back('\x02');
        key.append(field.text.substr(0, longestKey));
        key.push_back('\0'); // a text before those that it begins
    }
    if (descending)
        std::ranges::transform(key, key.begin(), [](char c) { return char(~c); });
}

std::string_view as(const char *bytes, size_t count)
{
    return {bytes, count};
}

/// A row with its key, as it stands in memory and in a run: length, key, place.
struct Entry
{
    std::string_view key;
    RowPlace place;
    [[nodiscard]] bool operator<(const Entry &other) const
    {
        const int order = key.compare(other.key);
        return order != 0 ? order < 0 : place.row < other.place.row;
    }
};

/// Collects entries until the memory is used up.
class Heap
{
public:
    explicit Heap(qint64 memory);
    [[nodiscard]] bool isFull(size_t key) const
    {
        return m_bytes.size() + key > m_most / 2
               || (m_entries.size() + 1) * sizeof(Slot) > m_most / 2;
    }
    void add(std::string_view key, const RowPlace &place)
    {
        // The first bytes decide mostly, without a look elsewhere.
        quint64 head = 0;
        for (size_t i = 0; i < 8; ++i)
            head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
        m_entries.push_back({head, quint32(m_bytes.size()), quint32(key.size()), place});
        m_bytes.append(key);
    }
    void sort()
    {
        std::ranges::sort(m_entries, [this](const Slot &a, const Slot &b) {
            if (a.head != b.head)
                return a.head < b.head;
            const int order = keyOf(a).compare(keyOf(b));
            return order != 0 ? order < 0 : a.place.row < b.place.row;
        });
    }
    void clear()
    {
        m_entries.clear();
        m_bytes.clear();
    }
    [[nodiscard]] size_t count() const { return m_entries.size(); }
    [[nodiscard]] Entry at(size_t i) const { return {keyOf(m_entries[i]), m_entries[i].place}; }
    void drop()
    {
        m_entries = {};
        m_bytes = {};
    }

private:
    struct Slot
    {
        quint64 head;
        quint32 begin, length;
        RowPlace place;
    };
    [[nodiscard]] std::string_view keyOf(const Slot &slot) const
    {
        return as(m_bytes.data() + slot.begin, slot.length);
    }
    size_t m_most;
    std::string m_bytes;
    std::vector<Slot> m_entries;
};

// What is not written to costs nothing, and growing would need twice as much for a moment.
Heap::Heap(qint64 memory)
    : m_most(size_t(memory))
{
    m_bytes.reserve(m_most / 2);
    m_entries.reserve(m_most / 2 / sizeof(Slot));
}

/// Sorted entries in a part of the spool.
class Run
{
public:
    Run(const Spool &spool, qint64 begin, qint64 end, size_t buffer)
        : m_spool(&spool)
        , m_at(begin)
        , m_end(end)
        , m_most(buffer)
    {
    }
    /// False at the end.
    Result<bool> next()
    {
        quint16 length = 0;
        for (;;) {
            const size_t there = m_bytes.size() - m_from;
            if (there >= sizeof(length)) {
                std::memcpy(&length, m_bytes.data() + m_from, sizeof(length));
                if (there >= sizeof(length) + length + sizeof(RowPlace))
                    break;
            }
            if (m_at >= m_end)
                return false;
            m_bytes.erase(0, std::exchange(m_from, 0));
            const size_t before = m_bytes.size();
            m_bytes.resize(before + size_t(std::min<qint64>(qint64(m_most), m_end - m_at)));
            const auto got
                = m_spool->read(m_at, m_bytes.data() + before, qint64(m_bytes.size() - before));
            if (!got)
                return std::unexpected(got.error());
            if (*got == 0)
                return fail(Error::Code::Io, "preview.spool");
            m_bytes.resize(before + size_t(*got));
            m_at += *got;
        }
        const char *p = m_bytes.data() + m_from + sizeof(length);
        m_entry.key = as(p, length);
        std::memcpy(&m_entry.place, p + length, sizeof(RowPlace));
        m_from += sizeof(length) + length + sizeof(RowPlace);
        return true;
    }
    [[nodiscard]] const Entry &entry() const { return m_entry; }

private:
    const Spool *m_spool;
    qint64 m_at, m_end;
    size_t m_most;
    std::string m_bytes;
    size_t m_from = 0;
    Entry m_entry;
};

class Sorter
{
public:
    Sorter(qint64 memory, const Watch &watch)
        : m_memory(memory)
        , m_heap(memory)
        , m_watch(watch)
    {
    }

    Result<> add(std::string_view key, const RowPlace &place)
    {
        if (m_heap.isFull(key.size()))
            if (const auto written = writeRun(); !written)
                return written;
        m_heap.add(key, place);
        return {};
    }

    Result<> finish(RowView &view, const std::function<void(double)> &progress)
    {
        if (m_ends.empty()) { // all fits
            m_heap.sort();
            for (size_t i = 0; i < m_heap.count(); ++i)
                if (const auto added = view.add(m_heap.at(i).place); !added)
                    return added;
            return view.flush();
        }
        if (m_heap.count() > 0)
            if (const auto written = writeRun(); !written)
                return written;
        m_heap.drop();
        return merge(view, progress);
    }

private:
    Result<> writeRun()
    {
        if (!m_spool) {
            auto spool = Spool::make();
            if (!spool)
                return std::unexpected(spool.error());
            m_spool = *spool;
        }
        if (const auto go = m_watch.check(); !go)
            return go;
        m_heap.sort();
        std::string block;
        for (size_t i = 0; i < m_heap.count(); ++i) {
            const Entry entry = m_heap.at(i);
            const auto length = quint16(entry.key.size());
            block.append(reinterpret_cast<const char *>(&length), sizeof(length));
            block.append(entry.key);
            block.append(reinterpret_cast<const char *>(&entry.place), sizeof(RowPlace));
            if (block.size() > (1 << 20) || i + 1 == m_heap.count()) {
                if (const auto written = m_spool->append(block.data(), qint64(block.size()));
                    !written)
                    return written;
                block.clear();
            }
        }
        m_rows += qint64(m_heap.count());
        m_ends.push_back(m_spool->size());
        m_heap.clear();
        return {};
    }

    Result<> merge(RowView &view, const std::function<void(double)> &progress)
    {
        const size_t buffer
            = std::clamp<size_t>(size_t(m_memory) / m_ends.size(), 4 << 10, 256 << 10);
        std::deque<Run> runs;
        qint64 begin = 0;
        for (const qint64 end : m_ends)
            runs.emplace_back(*m_spool, std::exchange(begin, end), end, buffer);
        const auto later = [](const Run *a, const Run *b) { return b->entry() < a->entry(); };
        std::priority_queue<Run *, std::vector<Run *>, decltype(later)> queue(later);
        for (Run &run : runs) {
            const auto some = run.next();
            if (!some)
                return std::unexpected(some.error());
            if (*some)
                queue.push(&run);
        }
        for (qint64 done = 0; !queue.empty(); ++done) {
            if (done % rowsBetweenLooks == 0) {
                if (const auto go = m_watch.check(); !go)
                    return go;
                progress(0.7 + 0.3 * double(done) / double(m_rows));
            }
            Run *run = queue.top();
            queue.pop();
            if (const auto added = view.add(run->entry().place); !added)
                return added;
            const auto some = run->next();
            if (!some)
                return std::unexpected(some.error());
            if (*some)
                queue.push(run);
        }
        return view.flush();
    }

    qint64 m_memory;
    Heap m_heap;
    const Watch &m_watch;
    std::shared_ptr<Spool> m_spool;
    std::vector<qint64> m_ends;
    qint64 m_rows = 0;
};

} // namespace

Result<std::shared_ptr<RowView>> RowView::make()
{
    auto spool = Spool::make();
    if (!spool)
        return std::unexpected(spool.error());
    auto view = std::make_shared<RowView>();
    view->m_spool = std::move(*spool);
    return view;
}

Result<> RowView::add(const RowPlace &place)
{
    m_pending.push_back(place);
    return m_pending.size() < 8192 ? Result<>() : flush();
}

Result<> RowView::flush()
{
    const auto written = m_spool->append(reinterpret_cast<const char *>(m_pending.data()),
                                         qint64(m_pending.size() * sizeof(RowPlace)));
    m_pending.clear();
    return written;
}

Result<std::vector<RowPlace>> RowView::read(qint64 first, qint64 count) const
{
    std::vector<RowPlace> places(size_t(std::clamp<qint64>(this->count() - first, 0, count)));
    qint64 done = 0;
    const auto all = qint64(places.size() * sizeof(RowPlace));
    while (done < all) {
        const auto got = m_spool->read(first * qint64(sizeof(RowPlace)) + done,
                                       reinterpret_cast<char *>(places.data()) + done, all - done);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return fail(Error::Code::Io, "preview.spool");
        done += *got;
    }
    return places;
}

void RowIndex::add(qint64 row, qint64 at)
{
    if (row % step != 0)
        return;
    const std::lock_guard guard(m_lock);
    m_places.push_back(at);
}

RowPlace RowIndex::before(qint64 row) const
{
    const std::lock_guard guard(m_lock);
    if (m_places.empty())
        return {0, TableReader::start};
    const size_t at = std::min(size_t(row / step), m_places.size() - 1);
    return {qint64(at) * step, m_places[at]};
}

Result<> fillView(TableReader &reader, const ViewWish &wish, RowView &view, const Watch &watch,
                  const std::function<void(double)> &progress, qint64 memory)
{
    const auto filter = RowFilter::parse(wish.filter, reader.columns());
    if (!filter)
        return std::unexpected(filter.error());
    reader.setWatch(&watch);
    const auto left = qScopeGuard([&reader] { reader.setWatch(nullptr); });
    if (const auto first = reader.seek(TableReader::start); !first)
        return first;
    const bool sorted = wish.sortColumn >= 0;
    std::optional<Sorter> sorter;
    if (sorted)
        sorter.emplace(memory, watch);
    Record record;
    std::string key;
    for (qint64 row = 0;; ++row) {
        if (row % rowsBetweenLooks == 0) {
            if (const auto go = watch.check(); !go)
                return go;
            const double share
                = reader.size() > 0 ? double(reader.place()) / double(reader.size()) : 0;
            progress(std::min(1.0, share) * (sorted ? 0.7 : 1));
            if (!sorted)
                if (const auto shown = view.flush(); !shown)
                    return shown;
        }
        const auto some = reader.next(record);
        if (!some)
            return std::unexpected(some.error());
        if (!*some)
            break;
        if (!filter->accepts(record))
            continue;
        const RowPlace place{row, record.at};
        Result<> added;
        if (sorted) {
            makeKey(size_t(wish.sortColumn) < record.fields.size()
                        ? record.fields[size_t(wish.sortColumn)]
                        : Field(),
                    wish.descending, key);
            added = sorter->add(key, place);
        } else {
            added = view.add(place);
        }
        if (!added)
            return added;
    }
    return sorted ? sorter->finish(view, progress) : view.flush();
}

} // namespace tenon::preview
