#pragma once

#include "assets/jobstate.h"
#include "base/error.h"
#include "store/database.h"
#include "store/rows.h"

#include <QList>
#include <QString>

namespace tenon::items {

/// What was done last in a workspace, for people who look for it among others.
struct RecentWork
{
    struct Job
    {
        QString title;
        assets::JobState state = assets::JobState::NotStarted;
        bool reused = false;
        qint64 created = 0;   ///< µs since 1970.
        qint64 duration = 0;  ///< µs; of what runs: until now.
        double progress = -1; ///< As progressOf().
        bool operator==(const Job &) const = default;
    };
    QList<Job> jobs; ///< The newest last; none where nothing was run.
    bool operator==(const RecentWork &) const = default;
};

/// Share of the steps of `job` that have ended, 0 … 1; −1 where it has none or does not run.
[[nodiscard]] double progressOf(store::Database &database, const store::JobRow &job);

/// The last `count` jobs of the workspace in `folder`, whether it is open or not. Writes nothing.
/// Fails as store::Looker does; a folder without a workspace has done nothing. May wait for a
/// network folder: not for the GUI thread.
[[nodiscard]] Result<RecentWork> recentWork(const QString &folder, int count = 16);

} // namespace tenon::items
