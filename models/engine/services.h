#pragma once

#include "engine/download.h"
#include "engine/planner.h"
#include "store/objectstore.h"
#include "store/place.h"
#include "store/rows.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace tenon::store {
class Database;
}

namespace tenon::engine {

/// The planner's services over one workspace: assets and bindings from the database, code into the
/// object store. Holds a read connection of its own; made and used on one thread.
class WorkspaceServices
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceServices>>
    open(const store::Place &place, store::ObjectStore &objects, Pythons &pythons);
    /// For a workspace that may only be looked at: stores no code, and keeps what it read in
    /// `cacheFolder`.
    [[nodiscard]] static std::unique_ptr<WorkspaceServices>
    look(const store::Place &place, const QString &cacheFolder, Pythons &pythons,
         std::unique_ptr<store::Database> database);
    ~WorkspaceServices();

    [[nodiscard]] PlanServices services();
    [[nodiscard]] store::Database &database() { return *m_database; }
    /// Snapshots taken so far, with their sizes, for the table `snapshots`.
    [[nodiscard]] const std::map<Digest, FrozenCode> &frozen() const { return m_frozen; }
    /// What the plan's reader should know: registered data that changed, a server that could not be
    /// asked.
    [[nodiscard]] const Errors &warnings() const { return m_warnings; }

    /// Whether public URLs are fetched (`progress` hears of it); otherwise only what was fetched
    /// before is used.
    void allowDownloads(Downloads::Progress progress);

    /// Asks `digest` for the content of data instead of reading it anew each time.
    void askForData(DataDigests digest) { m_digest = std::move(digest); }

    /// Data that does not answer for so long is taken as silent; before, it is waited for.
    void waitForData(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Hears how many files of a code folder were read, of those that had to be; on any thread.
    using CodeProgress = std::function<void(const QString &folder, quint64 done, quint64 total)>;
    void tellOfCode(CodeProgress progress) { m_codeProgress = std::move(progress); }

private:
    WorkspaceServices(store::Place place, store::ObjectStore *objects, QString cacheFolder,
                      Pythons &pythons, std::unique_ptr<store::Database> database);
    [[nodiscard]] There look(const QString &path);
    [[nodiscard]] Result<Resolved> data(const assets::AssetRef &reference, const QString &type);
    /// What stands for the default datastore while that is not bound.
    [[nodiscard]] QString defaultFolder() const;
    [[nodiscard]] Result<Resolved> dataAt(const assets::AssetRef &reference, const QString &type,
                                          int depth);
    [[nodiscard]] Result<Resolved> downloaded(const assets::AssetRef &reference,
                                              const QString &type);
    [[nodiscard]] std::optional<Resolved> bound(const assets::AssetRef &reference);
    [[nodiscard]] Error missing(const assets::AssetRef &reference, const QString &kind);
    [[nodiscard]] Result<QString> component(const assets::AssetRef &reference);
    [[nodiscard]] Result<Resolved> environment(const assets::AssetRef &reference);
    [[nodiscard]] Result<FrozenCode> freeze(const QString &code, const QStringList &includes);

    store::Place m_place;
    store::ObjectStore *m_objects; ///< Null: nothing is stored.
    QString m_cacheFolder;
    Pythons &m_pythons;
    std::unique_ptr<store::Database> m_database;
    std::map<QString, QString> m_targets;
    std::map<Digest, FrozenCode> m_frozen;
    std::map<QString, std::pair<Digest, QString>>
        m_expected; ///< path → what was registered, as what
    std::vector<store::BindingRow> m_bindings;
    Errors m_warnings;
    bool m_mayDownload = false;
    Downloads::Progress m_progress;
    CodeProgress m_codeProgress;
    DataDigests m_digest;
    std::optional<std::chrono::milliseconds> m_patience;
    QHash<QString, There> m_looked;
    QStringList m_silent; ///< What did not answer, with a slash behind.
};

} // namespace tenon::engine
