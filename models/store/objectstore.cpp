#include "store/objectstore.h"

#include "store/objectio.h"

#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

constexpr char packFolder[] = "pack";

std::unexpected<Error> noObject(const Digest &digest)
{
    return fail(Error::Code::NotFound, "store.no-object",
                {{u"digest"_s, QString::fromLatin1(digest.toHex().left(12))}});
}

std::unexpected<Error> damagedObject(const Digest &digest)
{
    return fail(Error::Code::Format, "store.object-damaged",
                {{u"digest"_s, QString::fromLatin1(digest.toHex().left(12))}});
}

/// Calls `visit` with each name in the folder `name` below `root`. Missing is no names.
bool forNames(int root, const char *name, const std::function<void(const char *)> &visit)
{
    const int fd = ::openat(root, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return errno == ENOENT;
    DIR *folder = ::fdopendir(fd);
    if (!folder) {
        ::close(fd);
        return false;
    }
    while (const dirent *entry = ::readdir(folder)) {
        if (entry->d_name[0] != '.')
            visit(entry->d_name);
    }
    ::closedir(folder);
    return true;
}

} // namespace

QByteArray ObjectStore::looseName(const Digest &digest)
{
    QByteArray name = digest.toHex();
    name.insert(2, '/');
    return name;
}

Result<std::unique_ptr<ObjectStore>> ObjectStore::open(const QString &folder, bool readOnly)
{
    std::unique_ptr<ObjectStore> store(new ObjectStore);
    store->m_folder = folder;
    store->m_readOnly = readOnly;
    if (!readOnly) {
        if (auto made = platform::makeFolder(folder + "/pack"_L1); !made)
            return std::unexpected(std::move(made.error()));
    }
    store->m_root.reset(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!store->m_root)
        return std::unexpected(errnoError("open", folder));
    return store;
}

ObjectStore::~ObjectStore() = default;

void ObjectStore::rescan() const
{
    struct stat info{};
    if (::fstatat(m_root.get(), packFolder, &info, 0) != 0)
        return;
    const qint64 changed = qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
    if (changed == m_packsChanged)
        return;
    m_packsChanged = changed;
    std::vector<std::shared_ptr<const PackFile>> packs;
    forNames(m_root.get(), packFolder, [&](const char *name) {
        const QByteArray file(name);
        if (!file.endsWith(".pack"))
            return;
        for (const auto &known : m_packs) {
            if (known->name() == file) {
                packs.push_back(known);
                return;
            }
        }
        const platform::Fd folder(
            ::openat(m_root.get(), packFolder, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        auto pack
            = PackFile::open(folder.get(), file, m_folder + "/pack/"_L1 + QFile::decodeName(file));
        if (pack)
            packs.push_back(std::move(*pack));
        else // its objects count as missing; they are put again when they are needed
            qWarning("%s: %s", qUtf8Printable(m_folder), pack.error().id.constData());
    });
    m_packs = std::move(packs);
}

void ObjectStore::addPack(std::shared_ptr<const PackFile> pack,
                          std::span<const PackEntry> entries) const
{
    const std::scoped_lock lock(m_mutex);
    // The newest pack is asked first.
    for (const PackEntry &entry : entries)
        m_damaged.erase(entry.digest);
    m_packs.push_back(std::move(pack));
}

std::shared_ptr<const PackFile> ObjectStore::packWith(const Digest &digest, PackEntry *entry) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_damaged.contains(digest))
        return nullptr;
    const auto look = [&]() -> std::shared_ptr<const PackFile> {
        for (auto pack = m_packs.rbegin(); pack != m_packs.rend(); ++pack) {
            if ((*pack)->find(digest, entry))
                return *pack;
        }
        return nullptr;
    };
    if (auto pack = look())
        return pack;
    const qint64 before = m_packsChanged;
    rescan();
    return m_packsChanged == before ? nullptr : look();
}

bool ObjectStore::has(const Digest &digest) const
{
    if (packWith(digest, nullptr))
        return true;
    struct stat info{};
    return ::fstatat(m_root.get(), looseName(digest).constData(), &info, AT_SYMLINK_NOFOLLOW) == 0
           && S_ISREG(info.st_mode);
}

std::vector<Digest> ObjectStore::missing(std::span<const Digest> digests) const
{
    std::vector<Digest> absent;
    {
        const std::scoped_lock lock(m_mutex);
        rescan();
        for (const Digest &digest : digests) {
            const bool packed
                = !m_damaged.contains(digest)
                  && std::any_of(m_packs.rbegin(), m_packs.rend(),
                                 [&](const auto &pack) { return pack->find(digest, nullptr); });
            if (!packed)
                absent.push_back(digest);
        }
    }
    std::erase_if(absent, [this](const Digest &digest) {
        struct stat info{};
        return ::fstatat(m_root.get(), looseName(digest).constData(), &info, AT_SYMLINK_NOFOLLOW)
                   == 0
               && S_ISREG(info.st_mode);
    });
    return absent;
}

Result<ObjectView> ObjectStore::view(const Digest &digest) const
{
    PackEntry entry;
    if (const auto pack = packWith(digest, &entry))
        return ObjectView{pack->fd(), entry.offset, entry.size, false};
    const QByteArray name = looseName(digest);
    auto fd = std::make_shared<const platform::Fd>(
        ::openat(m_root.get(), name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!*fd) {
        if (errno == ENOENT || errno == ENOTDIR)
            return noObject(digest);
        return std::unexpected(errnoError("open", m_folder + u'/' + QString::fromLatin1(name)));
    }
    struct stat info{};
    if (::fstat(fd->get(), &info) != 0 || !S_ISREG(info.st_mode))
        return noObject(digest);
    return ObjectView{std::move(fd), 0, quint64(info.st_size), true};
}

Result<QByteArray> ObjectStore::read(const Digest &digest, qint64 limit) const
{
    auto object = view(digest);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (object->size > quint64(limit))
        return fail(Error::Code::Refused, "io.too-large",
                    {{u"path"_s, QString::fromLatin1(digest.toHex())}, {u"limit"_s, limit}});
    QByteArray bytes(qsizetype(object->size), Qt::Uninitialized);
    const ssize_t got
        = readAt(object->fd->get(), bytes.data(), size_t(bytes.size()), object->offset);
    if (got < 0)
        return std::unexpected(errnoError("read", m_folder));
    if (got != bytes.size() || Sha256::of(bytes) != digest)
        return drop(digest);
    return bytes;
}

// Whoever has its content puts it again only where it is not.
std::unexpected<Error> ObjectStore::drop(const Digest &digest) const
{
    if (!m_readOnly) {
        const std::scoped_lock lock(m_mutex);
        m_damaged.insert(digest);
        ::unlinkat(m_root.get(), looseName(digest).constData(), 0);
    }
    return damagedObject(digest);
}

Result<> ObjectStore::copyTo(const Digest &digest, quint64 size, int folderFd,
                             const QByteArray &name, unsigned mode, bool tryClone) const
{
    auto object = view(digest);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (object->size != size)
        return drop(digest);
    const platform::Fd target(::openat(folderFd, name.constData(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                                       mode_t(mode)));
    if (!target)
        return std::unexpected(errnoError("write", QFile::decodeName(name)));
    if (tryClone && object->whole && ::ioctl(target.get(), FICLONE, object->fd->get()) == 0)
        return {};
    // A small object is quicker through memory than through the kernel's copying.
    if (object->size <= packedSize) {
        thread_local std::vector<char> buffer;
        buffer.resize(size_t(object->size));
        const ssize_t got = readAt(object->fd->get(), buffer.data(), buffer.size(), object->offset);
        if (got != ssize_t(buffer.size()))
            return got < 0 ? std::unexpected(errnoError("read", m_folder)) : drop(digest);
        if (!writeFully(target.get(), buffer.data(), buffer.size()))
            return std::unexpected(errnoError("write", QFile::decodeName(name)));
        return {};
    }
    if (!copyRange(object->fd->get(), object->offset, target.get(), object->size))
        return std::unexpected(errnoError("write", QFile::decodeName(name)));
    return {};
}

Result<> ObjectStore::putLoose(const Digest &digest, QByteArrayView bytes, platform::Sync sync,
                               bool again)
{
    if (!again && has(digest))
        return {};
    const QByteArray name = looseName(digest);
    const QString path = m_folder + u'/' + QString::fromLatin1(name);
    if (::mkdirat(m_root.get(), name.first(2).constData(), 0777) != 0 && errno != EEXIST)
        return std::unexpected(errnoError("write", path));
    TemporaryFile file(m_root.get());
    if (file.fd() < 0 || !writeFully(file.fd(), bytes.data(), size_t(bytes.size()))
        || ::fchmod(file.fd(), 0444) != 0
        || (sync == platform::Sync::Yes && ::fsync(file.fd()) != 0) || !file.publish(name))
        return std::unexpected(errnoError("write", path));
    if (sync == platform::Sync::Yes) {
        const platform::Fd folder(
            ::openat(m_root.get(), name.first(2).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!folder || ::fsync(folder.get()) != 0)
            return std::unexpected(errnoError("write", path));
    }
    return {};
}

Result<Digest> ObjectStore::put(QByteArrayView bytes)
{
    const Digest digest = Sha256::of(bytes);
    if (auto done = putLoose(digest, bytes, platform::Sync::Yes); !done)
        return std::unexpected(std::move(done.error()));
    return digest;
}

Result<Digest> ObjectStore::putFile(const QString &path)
{
    const platform::Fd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return std::unexpected(errnoError("open", path));
    ObjectBatch batch(*this);
    struct stat info{};
    if (::fstat(fd.get(), &info) != 0)
        return std::unexpected(errnoError("read", path));
    auto digest = batch.addFile(fd.get(), quint64(info.st_size), path);
    if (!digest)
        return digest;
    if (auto done = batch.finish(BatchSync::Now); !done)
        return std::unexpected(std::move(done.error()));
    return digest;
}

Result<> ObjectStore::verify(const Digest &digest) const
{
    auto object = view(digest);
    if (!object)
        return std::unexpected(std::move(object.error()));
    QByteArray buffer(qsizetype(std::clamp<quint64>(object->size, 1, 1 << 20)), Qt::Uninitialized);
    Sha256 hash;
    for (quint64 at = 0; at < object->size;) {
        const ssize_t got
            = readAt(object->fd->get(), buffer.data(),
                     size_t(std::min<quint64>(quint64(buffer.size()), object->size - at)),
                     object->offset + at);
        if (got < 0)
            return std::unexpected(errnoError("read", m_folder));
        if (got == 0)
            return damagedObject(digest);
        hash.add(QByteArrayView(buffer.constData(), got));
        at += quint64(got);
    }
    if (hash.finish() != digest)
        return damagedObject(digest);
    return {};
}

Result<> ObjectStore::forEach(const std::function<void(const Digest &, quint64)> &visit) const
{
    std::vector<std::shared_ptr<const PackFile>> packs;
    {
        const std::scoped_lock lock(m_mutex);
        rescan();
        packs = m_packs;
    }
    for (const auto &pack : packs) { // without the lock: the visitor may ask the store
        for (size_t i = 0; i < pack->count(); ++i) {
            const PackEntry entry = pack->at(i);
            visit(entry.digest, entry.size);
        }
    }
    for (int i = 0; i < 256; ++i) {
        const QByteArray prefix = QByteArray::number(i + 256, 16).sliced(1);
        const bool listed = forNames(m_root.get(), prefix.constData(), [&](const char *name) {
            const Digest digest = Digest::fromHex(prefix + name);
            struct stat info{};
            if (!digest.isNull()
                && ::fstatat(m_root.get(), looseName(digest).constData(), &info,
                             AT_SYMLINK_NOFOLLOW)
                       == 0)
                visit(digest, quint64(info.st_size));
        });
        if (!listed)
            return std::unexpected(
                errnoError("read", m_folder + u'/' + QString::fromLatin1(prefix)));
    }
    return {};
}

Result<ObjectStore::Swept> ObjectStore::sweep(const std::function<bool(const Digest &)> &keep,
                                              qint64 graceSeconds)
{
    Swept swept;
    const qint64 newest = qint64(::time(nullptr)) - graceSeconds;
    for (int i = 0; i < 256; ++i) {
        const QByteArray prefix = QByteArray::number(i + 256, 16).sliced(1);
        forNames(m_root.get(), prefix.constData(), [&](const char *name) {
            const Digest digest = Digest::fromHex(prefix + name);
            const QByteArray path = prefix + '/' + name;
            struct stat info{};
            if (::fstatat(m_root.get(), path.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0
                || info.st_mtim.tv_sec > newest || (!digest.isNull() && keep(digest)))
                return;
            if (::unlinkat(m_root.get(), path.constData(), 0) == 0) {
                ++swept.objects;
                swept.bytes += info.st_size;
            }
        });
    }
    std::vector<std::shared_ptr<const PackFile>> packs;
    {
        const std::scoped_lock lock(m_mutex);
        rescan();
        packs = m_packs;
    }
    for (const auto &pack : packs) {
        if (pack->modified() > newest)
            continue;
        std::vector<PackEntry> kept;
        quint64 keptBytes = 0;
        quint64 allBytes = 0;
        for (size_t i = 0; i < pack->count(); ++i) {
            const PackEntry entry = pack->at(i);
            allBytes += entry.size;
            if (keep(entry.digest)) {
                kept.push_back(entry);
                keptBytes += entry.size;
            }
        }
        if (kept.size() == pack->count() || (!kept.empty() && keptBytes * 2 >= allBytes))
            continue;
        if (!kept.empty()) {
            ObjectBatch batch(*this);
            for (const PackEntry &entry : kept) {
                QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
                if (readAt(pack->fd()->get(), bytes.data(), size_t(entry.size), entry.offset)
                    != ssize_t(entry.size))
                    return std::unexpected(errnoError("read", m_folder));
                if (auto done = batch.addAgain(entry.digest, bytes); !done)
                    return std::unexpected(std::move(done.error()));
            }
            if (auto done = batch.finish(BatchSync::Now); !done)
                return std::unexpected(std::move(done.error()));
        }
        // Only now, with the kept ones safe elsewhere.
        const QByteArray path = QByteArray(packFolder) + '/' + pack->name();
        if (::unlinkat(m_root.get(), path.constData(), 0) != 0)
            return std::unexpected(errnoError("remove", m_folder + u'/' + QFile::decodeName(path)));
        swept.objects += qint64(pack->count() - kept.size());
        swept.bytes += qint64(allBytes - keptBytes);
        const std::scoped_lock lock(m_mutex);
        std::erase(m_packs, pack);
    }
    // What a killed batch left behind.
    for (const char *folder : {".", packFolder}) {
        const platform::Fd fd(::openat(m_root.get(), folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        platform::Fd listed(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 0));
        DIR *entries = listed ? ::fdopendir(listed.get()) : nullptr;
        if (entries)
            (void)listed.release(); // closedir() closes it
        while (const dirent *entry = entries ? ::readdir(entries) : nullptr) {
            struct stat info{};
            if (QByteArrayView(entry->d_name).startsWith(".new-")
                && ::fstatat(fd.get(), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0
                && info.st_mtim.tv_sec <= newest && ::unlinkat(fd.get(), entry->d_name, 0) == 0)
                swept.bytes += info.st_size;
        }
        if (entries)
            ::closedir(entries);
    }
    return swept;
}

Result<> ObjectStore::sync() const
{
    if (::syncfs(m_root.get()) != 0)
        return std::unexpected(errnoError("write", m_folder));
    return {};
}

} // namespace tenon::store
