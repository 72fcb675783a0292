#include "store/objectio.h"
#include "store/objectstore.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_set>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

/// Fewer small objects than this become files of their own: packs of one file would only pile up.
constexpr size_t smallestPack = 16;
/// A pack is written in pieces of this size.
constexpr size_t pieceSize = 1 << 20;

struct DigestHash
{
    size_t operator()(const Digest &digest) const
    {
        size_t value = 0;
        memcpy(&value, digest.bytes.data(), sizeof value);
        return value;
    }
};

} // namespace

struct ObjectBatch::State
{
    explicit State(ObjectStore &s)
        : store(s)
    {
    }
    ObjectStore &store;
    std::mutex mutex;
    std::unordered_set<Digest, DigestHash> seen;
    std::vector<PackEntry> entries;
    std::vector<char> pending; ///< bytes of the pack that are not written yet
    quint64 written = 0;
    platform::Fd packFolder; // before the file in it, which is removed through it
    std::unique_ptr<TemporaryFile> pack;
    bool large = false; ///< files of their own were put
    bool again = false; ///< moving: what the store has is about to go

    [[nodiscard]] QString packPath() const { return store.m_folder + "/pack"_L1; }

    [[nodiscard]] Result<> spill()
    {
        if (!pack) {
            packFolder.reset(
                ::openat(store.m_root.get(), "pack", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            if (packFolder)
                pack = std::make_unique<TemporaryFile>(packFolder.get());
            if (!pack || pack->fd() < 0) {
                pack.reset();
                return std::unexpected(errnoError("write", packPath()));
            }
        }
        if (!writeFully(pack->fd(), pending.data(), pending.size()))
            return std::unexpected(errnoError("write", packPath()));
        written += pending.size();
        pending.clear();
        return {};
    }

    [[nodiscard]] Result<> put(const Digest &digest, QByteArrayView bytes)
    {
        return seen.insert(digest).second ? append(digest, bytes) : Result<>();
    }

    [[nodiscard]] Result<> append(const Digest &digest, QByteArrayView bytes)
    {
        entries.push_back({digest, written + pending.size(), quint64(bytes.size())});
        pending.insert(pending.end(), bytes.begin(), bytes.end());
        return pending.size() >= pieceSize ? spill() : Result<>();
    }
};

ObjectBatch::ObjectBatch(ObjectStore &store)
    : m_state(std::make_unique<State>(store))
{
}

ObjectBatch::~ObjectBatch() = default;

Result<> ObjectBatch::add(const Digest &digest, QByteArrayView bytes)
{
    if (quint64(bytes.size()) > ObjectStore::packedSize) {
        {
            const std::scoped_lock lock(m_state->mutex);
            m_state->large = true;
        }
        return m_state->store.putLoose(digest, bytes, platform::Sync::No);
    }
    if (m_state->store.has(digest))
        return {};
    const std::scoped_lock lock(m_state->mutex);
    return m_state->put(digest, bytes);
}

Result<> ObjectBatch::addAgain(const Digest &digest, QByteArrayView bytes)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->again = true;
    return m_state->put(digest, bytes);
}

Result<Digest> ObjectBatch::add(QByteArrayView bytes)
{
    const Digest digest = Sha256::of(bytes);
    if (auto done = add(digest, bytes); !done)
        return std::unexpected(std::move(done.error()));
    return digest;
}

Result<Digest> ObjectBatch::addFile(int fd, quint64 size, const QString &path, quint64 *bytesRead)
{
    thread_local std::vector<char> buffer(ObjectStore::packedSize + 1);
    const auto cannotRead = [&] { return std::unexpected(errnoError("read", path)); };
    ssize_t got = 0;
    if (size <= ObjectStore::packedSize) {
        // One byte more than allowed tells that it grew.
        const size_t wanted = size_t(size) + 1;
        got = readAt(fd, buffer.data(), wanted, 0);
        if (got < 0)
            return cannotRead();
        if (quint64(got) > size) {
            const ssize_t more
                = readAt(fd, buffer.data() + got, buffer.size() - size_t(got), quint64(got));
            if (more < 0)
                return cannotRead();
            got += more;
        }
        if (quint64(got) <= ObjectStore::packedSize) {
            if (bytesRead)
                *bytesRead = quint64(got);
            return add(QByteArrayView(buffer.data(), got));
        }
    }
    // Large: into a file of its own, hashed on the way. It gets its name when its name is known.
    ObjectStore &store = m_state->store;
    TemporaryFile file(store.m_root.get());
    if (file.fd() < 0)
        return std::unexpected(errnoError("write", store.m_folder));
    constexpr size_t block = 256 * 1024;
    Sha256 hash;
    quint64 done = 0;
    for (;;) {
        got = readAt(fd, buffer.data(), block, done);
        if (got < 0)
            return cannotRead();
        if (got == 0)
            break;
        hash.add(QByteArrayView(buffer.data(), got));
        if (!writeFully(file.fd(), buffer.data(), size_t(got)))
            return std::unexpected(errnoError("write", store.m_folder));
        done += quint64(got);
    }
    if (bytesRead)
        *bytesRead = done;
    const Digest digest = hash.finish();
    if (store.has(digest))
        return digest;
    const QByteArray name = ObjectStore::looseName(digest);
    if (::mkdirat(store.m_root.get(), name.first(2).constData(), 0777) != 0 && errno != EEXIST)
        return std::unexpected(errnoError("write", store.m_folder));
    if (::fchmod(file.fd(), 0444) != 0 || !file.publish(name))
        return std::unexpected(errnoError("write", store.m_folder));
    const std::scoped_lock lock(m_state->mutex);
    m_state->large = true;
    return digest;
}

Result<> ObjectBatch::finish(BatchSync sync)
{
    State &state = *m_state;
    const std::scoped_lock lock(state.mutex);
    const bool now = sync == BatchSync::Now;
    std::shared_ptr<const PackFile> opened;
    if (!state.pack && state.entries.size() < smallestPack) {
        for (const PackEntry &entry : state.entries) {
            const QByteArrayView bytes(state.pending.data() + entry.offset, qsizetype(entry.size));
            if (auto done
                = state.store.putLoose(entry.digest, bytes,
                                       now ? platform::Sync::Yes : platform::Sync::No, state.again);
                !done)
                return done;
        }
    } else {
        const QByteArray tail
            = PackFile::tail(state.entries, state.written + quint64(state.pending.size()));
        state.pending.insert(state.pending.end(), tail.begin(), tail.end());
        if (auto done = state.spill(); !done)
            return done;
        const QByteArray name = QByteArray::number(QRandomGenerator::system()->generate64(), 16)
                                    .rightJustified(16, '0')
                                + ".pack";
        if (::fchmod(state.pack->fd(), 0444) != 0 || (now && ::fsync(state.pack->fd()) != 0)
            || !state.pack->publish(name))
            return std::unexpected(errnoError("write", state.packPath()));
        auto pack = PackFile::open(state.packFolder.get(), name, state.packPath());
        if (!pack)
            return std::unexpected(std::move(pack.error()));
        state.store.addPack(std::move(*pack), state.entries);
        if (now)
            ::fsync(state.packFolder.get());
    }
    if (now && state.large) {
        if (auto done = state.store.sync(); !done)
            return done;
    }
    state.entries.clear();
    state.pending.clear();
    state.seen.clear();
    state.pack.reset();
    state.written = 0;
    state.large = false;
    state.again = false;
    return {};
}

} // namespace tenon::store
