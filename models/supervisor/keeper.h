#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

/// The keeper of a workspace: watches the engine while jobs are queued or running and starts it
/// again.
///
/// Handshake, all in the data folder D:
/// * `keeper.lock` is flock-ed by the keeper as long as it lives: the lock is the identity. Its
/// content
///   (KeeperIdentity as JSON) only says whom to watch with a pidfd.
/// * `busy` is made by the engine (by rename) before the first job is queued and removed when the
/// last one
///   has ended; it holds the boot id. Without it, or with that of another boot, the keeper starts
///   nothing, waits a few seconds for it to come back and then ends. A copied workspace has no
///   keeper, so nothing starts there by itself either.
/// * `engine.json` {pid,startTicks,bootId,…} is replaced by the engine after it has got
/// `engine.lock`. The
///   keeper watches that process; when it ends while `busy` is there, the keeper starts the engine
///   after 0, 0.1, 0.5, 1, 2, 4, 8, 16, 30, 30 … s (from the start again once one has lived a
///   minute). Whether two engines start at once is settled by `engine.lock`; the keeper then
///   watches the one that engine.json names.
/// * An engine that ends on purpose (stop, hand-over) first removes `busy` or ends the keeper with
/// SIGTERM.
/// * The engine watches the keeper through compute::KeeperWatch. If both are killed at once nothing
/// restarts.
namespace tenon::supervisor {

namespace files {
inline constexpr char keeperLock[] = "keeper.lock";
inline constexpr char busy[] = "busy";
inline constexpr char engineInfo[] = "engine.json";
} // namespace files

/// Who holds keeper.lock, and what it would start.
struct KeeperIdentity
{
    std::int64_t pid = 0;
    std::uint64_t startTicks = 0;
    std::string bootId;
    std::string command; ///< Engine program and arguments, separated by U+001F.
    bool operator==(const KeeperIdentity &) const = default;
};

/// One JSON object with a newline.
[[nodiscard]] std::string keeperJson(const KeeperIdentity &identity);
/// The inverse, also for engine.json (its other keys are skipped). Fails (English text) on anything
/// else.
[[nodiscard]] std::expected<KeeperIdentity, std::string> parseKeeper(std::string_view json);

/// Delay before the engine is started the (n+1)th time in a row, milliseconds.
[[nodiscard]] int restartDelayMs(int n);

/// Exit codes of `tenon-supervisor --keep`.
enum KeeperExit : int {
    KeeperIdle = 0, ///< Not busy any more, or asked to end by SIGTERM.
    KeeperUsage = 2,
    KeeperLocked = 3, ///< Another keeper has the lock.
    KeeperFolder = 5, ///< The folder cannot be used.
};

/// Runs the keeper until there is nothing to keep. `engine` is the program followed by its
/// arguments, ended by nullptr, as execv takes them. Only for the main of a single-threaded
/// program.
[[nodiscard]] int keep(const char *folder, char *const engine[]);

} // namespace tenon::supervisor
