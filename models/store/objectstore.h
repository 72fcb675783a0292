#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "base/platform/files.h"
#include "store/packfile.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <span>
#include <vector>

namespace tenon::store {

class ObjectBatch;

/// Where the bytes of one object lie: in a file of its own, or in a piece of a pack. The store
/// never gives out a path or a link, only this for reading.
struct ObjectView
{
    std::shared_ptr<const platform::Fd> fd;
    quint64 offset = 0;
    quint64 size = 0;
    bool whole = false; ///< The file holds this object alone: it can be cloned (FICLONE).
};

/// The content-addressed store of one workspace: `objects/ab/<62 hex>` (0444) for larger objects
/// and single ones, `objects/pack/<name>.pack` for the many small ones of a batch. Equal content is
/// kept once. Any thread; several processes may read while one writes.
class ObjectStore final
{
public:
    /// Objects up to this size go into packs when many come at once.
    static constexpr quint64 packedSize = 256 * 1024;

    /// The store in `folder`. Made when missing unless `readOnly`.
    [[nodiscard]] static Result<std::unique_ptr<ObjectStore>> open(const QString &folder,
                                                                   bool readOnly = false);
    ~ObjectStore();
    Q_DISABLE_COPY_MOVE(ObjectStore)

    [[nodiscard]] bool has(const Digest &digest) const;
    /// Which of `digests` are not here (in order).
    [[nodiscard]] std::vector<Digest> missing(std::span<const Digest> digests) const;
    /// NotFound "store.no-object".
    [[nodiscard]] Result<ObjectView> view(const Digest &digest) const;
    /// The bytes, checked against the digest: Format "store.object-damaged", and it counts as
    /// missing from then on, so that it is put again. At most `limit` ("io.too-large").
    [[nodiscard]] Result<QByteArray> read(const Digest &digest, qint64 limit = 256LL << 20) const;
    /// Copies the object of `size` bytes to `name` (must not exist), reflink where the file system
    /// can. One of another size (a power cut may leave it empty) is damaged, as for read().
    [[nodiscard]] Result<> copyTo(const Digest &digest, quint64 size, int folderFd,
                                  const QByteArray &name, unsigned mode, bool tryClone) const;

    /// One object by itself, durable when it returns.
    [[nodiscard]] Result<Digest> put(QByteArrayView bytes);
    [[nodiscard]] Result<Digest> putFile(const QString &path);

    /// Reads the object and compares it with its name: Format "store.object-damaged".
    [[nodiscard]] Result<> verify(const Digest &digest) const;
    /// Every object here with its size; for gc and statistics.
    [[nodiscard]] Result<> forEach(const std::function<void(const Digest &, quint64)> &visit) const;

    struct Swept
    {
        qint64 objects = 0;
        qint64 bytes = 0;
    };
    /// Removes every object that `keep` refuses and that is older than `graceSeconds`. Packs of
    /// which less than half is kept are written anew. Not at the same time as a batch of another
    /// process.
    [[nodiscard]] Result<Swept> sweep(const std::function<bool(const Digest &)> &keep,
                                      qint64 graceSeconds);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Makes everything put so far survive a power cut (one syncfs).
    [[nodiscard]] Result<> sync() const;

private:
    friend class ObjectBatch;
    ObjectStore() = default;
    [[nodiscard]] static QByteArray looseName(const Digest &digest);
    [[nodiscard]] Result<> putLoose(const Digest &digest, QByteArrayView bytes, platform::Sync sync,
                                    bool again = false);
    [[nodiscard]] std::shared_ptr<const PackFile> packWith(const Digest &digest,
                                                           PackEntry *entry) const;
    [[nodiscard]] std::unexpected<Error> drop(const Digest &digest) const;
    void rescan() const;
    void addPack(std::shared_ptr<const PackFile> pack, std::span<const PackEntry> entries) const;

    QString m_folder;
    platform::Fd m_root;
    bool m_readOnly = false;
    mutable std::mutex m_mutex;
    mutable std::vector<std::shared_ptr<const PackFile>> m_packs;
    mutable qint64 m_packsChanged = -1;
    mutable std::set<Digest> m_damaged; ///< Looked for in no pack.
    mutable std::mutex m_putMutex;
};

/// Whether a batch waits for the disk before its objects count as stored.
enum class BatchSync {
    Later, ///< Survives the death of every process; ObjectStore::sync() makes it survive a power
           ///< cut.
    Now,
};

/// Many objects put together: small ones are gathered into one pack. Objects can be read after
/// finish(). add functions may be called from several threads at once. Without finish() nothing
/// (but files of large objects) stays.
class ObjectBatch final
{
public:
    explicit ObjectBatch(ObjectStore &store);
    ~ObjectBatch();
    Q_DISABLE_COPY_MOVE(ObjectBatch)

    /// Puts bytes whose digest is known already.
    [[nodiscard]] Result<> add(const Digest &digest, QByteArrayView bytes);
    [[nodiscard]] Result<Digest> add(QByteArrayView bytes);
    /// Reads the open file from its start to its end, hashing while copying. `size` is a hint.
    /// `path` is for errors. A file that another process changes meanwhile is stored as it was
    /// read, under the digest of that.
    [[nodiscard]] Result<Digest> addFile(int fd, quint64 size, const QString &path,
                                         quint64 *bytesRead = nullptr);
    /// Publishes everything.
    [[nodiscard]] Result<> finish(BatchSync sync = BatchSync::Later);

private:
    friend class ObjectStore;
    /// As add(), also when the store has it: moving objects from one pack to another.
    [[nodiscard]] Result<> addAgain(const Digest &digest, QByteArrayView bytes);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tenon::store
