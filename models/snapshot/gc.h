#pragma once

#include "base/error.h"
#include "store/database.h"
#include "store/objectstore.h"
#include "store/place.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace tenon::snapshot {

/// What a collection removed (or would remove).
struct Collected
{
    qint64 objects = 0;
    qint64 trees = 0;
    qint64 jobFolders = 0;
    qint64 bytes = 0;
    qint64 young = 0; ///< Folders that nothing uses and that stay because they are young.
};

struct GcOptions
{
    bool dryRun = false;
    /// Younger objects and trees stay: a snapshot may be on its way into the database. 0 where it
    /// is known that none is.
    qint64 graceSeconds = 3600;
    /// The same of job folders: a run that a client makes may be on its way.
    qint64 folderGraceSeconds = 3600;
    QSet<QString> gone; ///< Jobs that were removed just now: their folders go however young.
    std::stop_token stop;
};

/// Removes what no kept job and no asset uses: objects, extracted trees, folders of jobs that are
/// no longer in the database. Kept are all jobs with a row, also archived ones and those in the
/// trash (purgeJob() ends that). Runs in the engine (it alone knows that nobody else writes).
[[nodiscard]] Result<Collected> collect(store::Database &database, store::ObjectStore &objects,
                                        const store::Place &place, const GcOptions &options = {});

/// One thing that `verify` found wrong.
struct Damage
{
    Digest snapshot; ///< of which kept job
    QString job;     ///< the first job that uses it
    QByteArray path; ///< file of the snapshot; empty: the manifest itself
    Digest object;
    bool missing = false; ///< else: its bytes are not what its name says
};

struct Verified
{
    qint64 snapshots = 0;
    qint64 objects = 0;
    qint64 bytes = 0;
    std::vector<Damage> damage;
};

/// Proves that every object of every kept job exists and hashes to its name. Reads them all.
[[nodiscard]] Result<Verified> verify(store::Database &database, const store::ObjectStore &objects,
                                      std::stop_token stop = {});

} // namespace tenon::snapshot
