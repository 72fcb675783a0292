#pragma once

#include "catalogue/simulation.h"
#include "catalogue/target.h"
#include "store/rows.h"

#include <optional>
#include <vector>

namespace tenon::store {
class Database;
}

namespace tenon::items {

/// A job under way for a target.
struct ComputeJob
{
    QString name;
    QString title;
    QString root; ///< The submitted job it belongs to.
    int state = 0;
    qint64 since = 0; ///< When it started, else when it was made; microseconds.
    QString nodes;    ///< Numbers of the nodes it holds: "1, 2"; empty: none.
    Error waits;      ///< "wait.…": why it does not run yet; no id where it does.
    bool operator==(const ComputeJob &) const = default;
};

/// A target of the workspace with how it stands.
struct ComputeInfo
{
    catalogue::Target target;                        ///< Of this computer: kind Local, no name.
    QString file;                                    ///< Absolute; empty: this computer.
    std::optional<catalogue::Simulation> simulation; ///< As it is at the time it was read for.
    std::vector<ComputeJob> jobs;
    std::optional<catalogue::Usd> price; ///< One node an hour; unset: not known.
    QDate priceDate;                     ///< When that was so.
    Errors notes;                        ///< "target.…": what a person should know of it.
    bool boundHere = false;              ///< Somebody said that the name means this computer.

    [[nodiscard]] bool isHere() const { return file.isEmpty(); }
    /// Jobs for it run on this computer, at once and as many as fit.
    [[nodiscard]] bool meansHere() const;
    /// It can be started and stopped: it is simulated, or there is a command for that.
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] bool mayStop() const;
};

/// How a target stands in one word of files and of the command line: "stopped", "no-nodes",
/// "starting", "running", "idle"; "here" for what means this computer, "elsewhere" for what jobs
/// cannot be sent to.
[[nodiscard]] QByteArray stateName(const ComputeInfo &info);

/// This computer, then every target defined in `workspace`, by name, as at `now` (seconds since
/// 1970). `database` null: nothing is kept of them yet. `catalogue` may be null. Not for the GUI
/// thread.
[[nodiscard]] Result<std::vector<ComputeInfo>> readComputes(store::Database *database,
                                                            const QString &workspace,
                                                            const catalogue::Catalogue *catalogue,
                                                            qint64 now);
/// The two halves of readComputes(): what the files define, and how that stands. The second may be
/// done again on what it gave.
[[nodiscard]] std::vector<ComputeInfo> definedComputes(const QString &workspace,
                                                       const catalogue::Catalogue *catalogue);
[[nodiscard]] Result<std::vector<ComputeInfo>>
standing(store::Database &database, std::vector<ComputeInfo> defined, qint64 now);
/// The same targets at a later moment, as they come and go by themselves.
void advance(ComputeInfo &info, qint64 now);

/// What a person should know of it at the moment, beside what its definition says (targetNotes()):
/// what idle nodes cost, what a stopped instance still costs, the disk to look at before a stop.
[[nodiscard]] Errors costNotes(const ComputeInfo &info);

/// What a queued step waits for ("wait.…").
[[nodiscard]] Error waitReason(const std::optional<catalogue::Simulation> &simulation,
                               const QString &target, qint64 now);

} // namespace tenon::items
