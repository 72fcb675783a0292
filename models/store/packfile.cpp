#include "store/packfile.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t entrySize = 48;
constexpr size_t footerSize = 56;
constexpr char magic[] = "TNPACK01";

std::unexpected<Error> damaged(const QString &path)
{
    return fail(Error::Code::Format, "store.pack-damaged", {{u"path"_s, path}});
}

} // namespace

Result<std::shared_ptr<const PackFile>> PackFile::open(int folderFd, const QByteArray &name,
                                                       const QString &path)
{
    std::shared_ptr<PackFile> pack(new PackFile);
    pack->m_name = name;
    pack->m_fd = std::make_shared<const platform::Fd>(
        ::openat(folderFd, name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!*pack->m_fd)
        return std::unexpected(errnoError("open", path));
    struct stat info{};
    if (::fstat(pack->m_fd->get(), &info) != 0)
        return std::unexpected(errnoError("read", path));
    pack->m_fileSize = quint64(info.st_size);
    pack->m_modified = info.st_mtim.tv_sec;
    std::array<unsigned char, footerSize> footer{};
    if (pack->m_fileSize < footerSize
        || ::pread(pack->m_fd->get(), footer.data(), footerSize,
                   off_t(pack->m_fileSize - footerSize))
               != ssize_t(footerSize)
        || memcmp(footer.data() + 48, magic, 8) != 0)
        return damaged(path);
    const quint64 indexAt = qFromLittleEndian<quint64>(footer.data());
    const quint64 count = qFromLittleEndian<quint64>(footer.data() + 8);
    const quint64 indexEnd = pack->m_fileSize - footerSize;
    if (indexAt > indexEnd || count != (indexEnd - indexAt) / entrySize
        || count * entrySize != indexEnd - indexAt)
        return damaged(path);
    pack->m_count = size_t(count);
    if (count == 0)
        return pack;
    const quint64 page = quint64(::sysconf(_SC_PAGESIZE));
    const quint64 begin = indexAt / page * page;
    pack->m_mapSize = size_t(indexEnd - begin);
    void *map
        = ::mmap(nullptr, pack->m_mapSize, PROT_READ, MAP_SHARED, pack->m_fd->get(), off_t(begin));
    if (map == MAP_FAILED)
        return std::unexpected(errnoError("read", path));
    pack->m_map = map;
    pack->m_index = static_cast<const unsigned char *>(map) + (indexAt - begin);
    const Digest digest = Sha256::of(QByteArrayView(pack->m_index, qsizetype(count * entrySize)));
    if (memcmp(digest.bytes.data(), footer.data() + 16, digest.bytes.size()) != 0)
        return damaged(path);
    for (size_t i = 0; i < pack->m_count; ++i) {
        const PackEntry entry = pack->at(i);
        if (entry.offset > indexAt || entry.size > indexAt - entry.offset)
            return damaged(path);
    }
    return pack;
}

PackFile::~PackFile()
{
    if (m_map)
        ::munmap(m_map, m_mapSize);
}

bool PackFile::find(const Digest &digest, PackEntry *entry) const
{
    size_t low = 0;
    size_t high = m_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int order
            = memcmp(m_index + middle * entrySize, digest.bytes.data(), digest.bytes.size());
        if (order == 0) {
            if (entry)
                *entry = at(middle);
            return true;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

PackEntry PackFile::at(size_t index) const
{
    const unsigned char *raw = m_index + index * entrySize;
    PackEntry entry;
    std::copy(raw, raw + entry.digest.bytes.size(), entry.digest.bytes.begin());
    entry.offset = qFromLittleEndian<quint64>(raw + 32);
    entry.size = qFromLittleEndian<quint64>(raw + 40);
    return entry;
}

QByteArray PackFile::tail(std::vector<PackEntry> entries, quint64 dataEnd)
{
    std::sort(entries.begin(), entries.end(),
              [](const PackEntry &a, const PackEntry &b) { return a.digest < b.digest; });
    QByteArray bytes(qsizetype(entries.size() * entrySize + footerSize), Qt::Uninitialized);
    char *out = bytes.data();
    for (const PackEntry &entry : entries) {
        memcpy(out, entry.digest.bytes.data(), 32);
        qToLittleEndian(entry.offset, out + 32);
        qToLittleEndian(entry.size, out + 40);
        out += entrySize;
    }
    const Digest digest
        = Sha256::of(QByteArrayView(bytes.constData(), qsizetype(entries.size() * entrySize)));
    qToLittleEndian(dataEnd, out);
    qToLittleEndian(quint64(entries.size()), out + 8);
    memcpy(out + 16, digest.bytes.data(), 32);
    memcpy(out + 48, magic, 8);
    return bytes;
}

} // namespace tenon::store
