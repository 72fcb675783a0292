#include "snapshot/statcache.h"

#include "base/platform/files.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

constexpr char magic[8] = {'T', 'N', 'S', 'T', 'A', 'T', '0', '1'};

// Only ever read on the computer that wrote it (another byte order does not fit the checksum's
// layout): plain structs.
struct Header
{
    char magic[8];
    quint64 count;
    quint64 textSize;
    Digest checksum; ///< of everything after the header
};

struct Record
{
    quint64 size;
    qint64 modified;
    qint64 changed;
    quint64 inode;
    quint64 pathAt;
    quint32 pathSize;
    quint32 doubtful; ///< 1: could have changed since without a trace
    Digest digest;
};
static_assert(sizeof(Header) == 56 && sizeof(Record) == 80);

/// The clock that stamps files ticks at most every 10 ms; file systems that keep whole seconds (or
/// two, FAT) show it by having no fraction.
constexpr qint64 tick = 20'000'000;
constexpr qint64 coarse = 2'000'000'000;

} // namespace

struct StatCache::Map
{
    void *data = nullptr;
    size_t size = 0;
    const Record *records = nullptr;
    size_t count = 0;
    const char *text = nullptr;

    Map() = default;
    Q_DISABLE_COPY_MOVE(Map)
    ~Map() { clear(); }
    void clear()
    {
        if (data)
            ::munmap(data, size);
        data = nullptr;
        records = nullptr;
        count = 0;
    }
    [[nodiscard]] QByteArrayView path(const Record &record) const
    {
        return {text + record.pathAt, qsizetype(record.pathSize)};
    }
    static bool matches(const Record &record, const FileStamp &stamp)
    {
        return record.doubtful == 0 && record.size == stamp.size
               && record.modified == stamp.modified && record.changed == stamp.changed
               && record.inode == stamp.inode;
    }
    void load(const QString &file)
    {
        const platform::Fd fd(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
        struct stat info{};
        if (!fd || ::fstat(fd.get(), &info) != 0 || size_t(info.st_size) < sizeof(Header))
            return;
        size = size_t(info.st_size);
        void *mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd.get(), 0);
        if (mapped == MAP_FAILED)
            return;
        data = mapped;
        const auto *header = static_cast<const Header *>(mapped);
        const char *body = static_cast<const char *>(mapped) + sizeof(Header);
        const size_t bodySize = size - sizeof(Header);
        if (memcmp(header->magic, magic, sizeof magic) != 0
            || header->count > bodySize / sizeof(Record)
            || header->count * sizeof(Record) + header->textSize != bodySize
            || Sha256::of(QByteArrayView(body, qsizetype(bodySize))) != header->checksum) {
            clear();
            return;
        }
        records = reinterpret_cast<const Record *>(body);
        count = size_t(header->count);
        text = body + count * sizeof(Record);
        for (size_t i = 0; i < count; ++i) {
            if (records[i].pathAt > header->textSize
                || records[i].pathSize > header->textSize - records[i].pathAt) {
                clear();
                return;
            }
        }
    }
};

StatCache::StatCache(const QString &cacheFolder, const QString &key)
    : m_file(cacheFolder + QStringLiteral("/stat/")
             + QString::fromLatin1(Sha256::of(key.toUtf8()).toHex().left(24)))
    , m_map(std::make_unique<Map>())
{
    m_map->load(m_file);
}

StatCache::~StatCache() = default;

size_t StatCache::size() const
{
    return m_map->count;
}

std::vector<std::optional<Digest>> StatCache::lookUp(const std::vector<FoundFile> &files) const
{
    std::vector<std::optional<Digest>> digests(files.size());
    size_t at = 0;
    for (size_t i = 0; i < files.size() && at < m_map->count; ++i) {
        const QByteArrayView path(files[i].path);
        int order = -1;
        while (at < m_map->count && (order = m_map->path(m_map->records[at]).compare(path)) < 0)
            ++at;
        if (order == 0 && Map::matches(m_map->records[at], files[i].stamp))
            digests[i] = m_map->records[at].digest;
    }
    return digests;
}

Result<> StatCache::store(const std::vector<Entry> &entries)
{
    QByteArray bytes;
    quint64 textSize = 0;
    for (const Entry &entry : entries)
        textSize += quint64(entry.file.path.size());
    bytes.resize(qsizetype(sizeof(Header) + entries.size() * sizeof(Record)));
    bytes.reserve(bytes.size() + qsizetype(textSize));
    auto *records = reinterpret_cast<Record *>(bytes.data() + sizeof(Header));
    quint64 at = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const FileStamp &stamp = entry.file.stamp;
        records[i] = {stamp.size,
                      stamp.modified,
                      stamp.changed,
                      stamp.inode,
                      at,
                      quint32(entry.file.path.size()),
                      isDoubtful(stamp, entry.readAt) ? 1U : 0U,
                      entry.digest};
        at += quint64(entry.file.path.size());
    }
    for (const Entry &entry : entries)
        bytes += entry.file.path;
    Header header{};
    memcpy(header.magic, magic, sizeof magic);
    header.count = entries.size();
    header.textSize = textSize;
    header.checksum = Sha256::of(QByteArrayView(bytes).sliced(sizeof(Header)));
    memcpy(bytes.data(), &header, sizeof header);
    if (auto made = platform::makeFolder(QFileInfo(m_file).path()); !made)
        return made;
    return platform::replaceFile(m_file, bytes, platform::Sync::No);
}

bool StatCache::isDoubtful(const FileStamp &stamp, qint64 readAt)
{
    const qint64 last = std::max(stamp.modified, stamp.changed);
    const bool wholeSeconds
        = stamp.modified % 1'000'000'000 == 0 && stamp.changed % 1'000'000'000 == 0;
    return last + (wholeSeconds ? coarse : tick) >= readAt;
}

qint64 StatCache::fileClock()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace tenon::snapshot
