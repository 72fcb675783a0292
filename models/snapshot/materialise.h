#pragma once

#include "base/error.h"
#include "snapshot/manifest.h"
#include "store/objectstore.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>
#include <optional>
#include <stop_token>

namespace tenon::snapshot {

/// How an attempt gets its own copy of the code.
enum class Way { Reflink, Overlay, Copy };
/// "reflink", "overlay", "copy": as in the database.
[[nodiscard]] QByteArray wayName(Way way);

/// What a file system can do.
struct Ways
{
    bool reflink = false;
    bool overlay
        = false; ///< unprivileged overlay over a tree there (user namespaces are allowed too)
    bool operator==(const Ways &) const = default;
};

/// Makes fresh copies of snapshots. One object a workspace; any thread.
class Materialiser final
{
public:
    /// `trees` is D/trees, `cacheFolder` D/cache (remembers what each file system can).
    Materialiser(const store::ObjectStore &objects, QString trees, QString cacheFolder);
    ~Materialiser();
    Q_DISABLE_COPY_MOVE(Materialiser)

    /// What the file system of `folder` can do: tried once for each file system and kernel, then
    /// remembered. `folder` must exist and be writable; something is made and removed in it.
    [[nodiscard]] Ways ways(const QString &folder);
    /// For tests and settings: as if only this were possible. Reflink and Overlay where impossible
    /// fail at use.
    void force(std::optional<Way> way);

    struct Prepared
    {
        Way way = Way::Copy;
        QString lower; ///< Overlay: the tree to mount as the lower folder, read-only by agreement;
                       ///< else empty.
    };
    /// Prepares `target` (D/jobs/…/code, made here, must be empty) for an attempt: a complete copy
    /// for Reflink and Copy; for Overlay `target` is left empty as the mount point and `lower` is a
    /// verified tree. `needsCopy`: the step uses setuid helpers, so no overlay. Errors of the
    /// store, "snapshot.target" when the target is not empty.
    [[nodiscard]] Result<Prepared> prepare(const Manifest &manifest, const Digest &digest,
                                           const QString &target, bool needsCopy = false,
                                           std::stop_token stop = {});

    /// The complete tree of a snapshot below D/trees: built at the first use, checked at each
    /// (built anew when a file of it was changed, is missing or added).
    [[nodiscard]] Result<QString> tree(const Manifest &manifest, const Digest &digest,
                                       std::stop_token stop = {});

private:
    [[nodiscard]] bool isComplete(const QString &tree, const Manifest &manifest,
                                  const Digest &digest);
    [[nodiscard]] bool fits(const QString &target) const;
    const store::ObjectStore &m_objects;
    QString m_trees;
    QString m_cacheFolder;
    std::mutex m_mutex;     ///< of what is remembered
    std::mutex m_treeMutex; ///< one tree is built at a time
    std::optional<Way> m_forced;
    std::map<QByteArray, Ways> m_ways;
};

/// Writes every file of `manifest` below `target` (made; must be empty), folders 0755, files 0644
/// or 0755 less the umask, by two threads. `clone`: large objects by FICLONE where they can. Never
/// a link into the store.
[[nodiscard]] Result<> writeFiles(const store::ObjectStore &objects, const Manifest &manifest,
                                  const QString &target, bool clone, int threads = 2,
                                  std::stop_token stop = {});

} // namespace tenon::snapshot
