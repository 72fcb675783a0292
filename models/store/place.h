#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace tenon::store {

/// Where one workspace keeps what the studio learns. W is the user's folder, D where the data lies:
/// W/.tenon on a local file system, $XDG_STATE_HOME/tenon/<id> on a network file system (W/.tenon
/// then only says where).
struct Place
{
    QString workspace;  ///< W, canonical and absolute.
    QString data;       ///< D, absolute. Need not exist here when `host` is another computer.
    QString id;         ///< Random, 32 hexadecimal digits, kept in W/.tenon/workspace.json.
    QString host;       ///< Host whose disk holds D; empty when D is W/.tenon.
    QByteArray machine; ///< platform::machineId() of that host; empty when D is W/.tenon.
    bool operator==(const Place &) const = default;

    [[nodiscard]] QString marker() const { return workspace + QStringLiteral("/.tenon"); }
    [[nodiscard]] QString identityFile() const
    {
        return marker() + QStringLiteral("/workspace.json");
    }
    [[nodiscard]] QString databaseFile() const { return data + QStringLiteral("/workspace.db"); }
    [[nodiscard]] QString objects() const { return data + QStringLiteral("/objects"); }
    [[nodiscard]] QString trees() const { return data + QStringLiteral("/trees"); }
    [[nodiscard]] QString jobs() const { return data + QStringLiteral("/jobs"); }
    [[nodiscard]] QString cache() const { return data + QStringLiteral("/cache"); }
    [[nodiscard]] QString lockFile() const { return data + QStringLiteral("/engine.lock"); }
    /// Whether D lies in the workspace itself.
    [[nodiscard]] bool isInside() const { return host.isEmpty(); }
    /// Whether this computer holds D; false means looking only, not running.
    [[nodiscard]] bool isHere() const;
    /// An absolute path for one stored relative to D (columns `folder` and `path`); absolute ones
    /// stay.
    [[nodiscard]] QString resolve(const QString &stored) const;
    /// The inverse: relative to D where it lies below it, else unchanged.
    [[nodiscard]] QString relative(const QString &path) const;
};

/// Whether jobs of the workspace may run on this computer: where only reading is allowed, or the
/// data lies on a disk of another one, it may only be looked at. Looks at the file system.
[[nodiscard]] bool mayRun(const Place &place);

/// The place of the workspace in the folder `workspace`. Writes nothing. Fails with NotFound
/// "store.no-workspace" when it has no .tenon, Format "store.identity" when .tenon/workspace.json
/// is damaged, Refused "store.no-access" when it belongs to somebody who keeps it closed.
[[nodiscard]] Result<Place> findPlace(const QString &workspace);

/// The place, made where it is missing: .tenon with its .gitignore, id, the folders of D and an
/// empty database of this schema. Existing ones are left as they are. Fails with "store.other-host"
/// when D lies on another computer, "store.lost" when a workspace that had a database has none any
/// more, "workspace.read-only" where we may not write; then nothing was changed.
[[nodiscard]] Result<Place> createPlace(const QString &workspace);

/// That nothing can run in a workspace because `path` cannot be written, for the reason errno says.
[[nodiscard]] Error readOnly(const QString &path, int reason);

/// Gives the workspace a new random id and writes it to workspace.json (D moves along where the id
/// is in its path). For trust.h; the database's copy of the id is changed by the caller.
[[nodiscard]] Result<Place> renewIdentity(const Place &place);

/// The nearest folder from `start` upwards (itself first) that has a .tenon; empty when there is
/// none.
[[nodiscard]] QString nearestWorkspace(const QString &start);

} // namespace tenon::store
