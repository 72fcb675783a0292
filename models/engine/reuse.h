#pragma once

#include "base/hash.h"
#include "engine/plan.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tenon::engine {

/// What goes into a reuse key, part by part, in a fixed order: "command", "code", "environment",
/// "python", "input:<name>", "output:<name>", "variables", "settings", "compute". Names for people,
/// positions and descriptions are no part of it (FORMATS §6).
using KeyParts = std::vector<std::pair<QString, QByteArray>>;

/// The parts of `job`. `content` gives the digest of an input that is data (a path or another job's
/// output), or nothing while it is not known: then there is no key yet.
[[nodiscard]] std::optional<KeyParts>
keyParts(const PlannedJob &job,
         const std::function<std::optional<Digest>(const PlannedInput &)> &content);

/// The key: SHA-256 over all parts with their lengths.
[[nodiscard]] Digest keyOf(const KeyParts &parts);

[[nodiscard]] QByteArray toJson(const KeyParts &parts);
[[nodiscard]] KeyParts keyPartsFromJson(const QByteArray &json);

/// Why a step runs or does not.
struct Reason
{
    enum class Kind {
        Reused,           ///< Same key as `from`, whose outputs are all there.
        FirstTime,        ///< No earlier job of this step to compare with.
        Changed,          ///< `part` was `was`, is `now`.
        Upstream,         ///< `part` names the step that runs first; its output is not known yet.
        NotDeterministic, ///< The component says so.
        Forced,           ///< force_rerun, or asked for by the user.
        OutputGone,       ///< The earlier output `part` is missing or was changed.
        RemoteInput,      ///< Input `part` is remote and has no fingerprint.
        EarlierFailed,    ///< The earlier job with this key did not complete.
        NotKept,          ///< The earlier one completed, but may not be reused; `part`: notKept.
        Unknown,          ///< What ran earlier, or the input `part`, could not be read.
        Disabled,         ///< Skipped: the pipeline's file says that it is not to run.
        NeedsDisabled,    ///< Skipped: it needs a result of `part`, which is disabled.
    };
    Kind kind = Kind::FirstTime;
    QString part;
    QString was;
    QString now;
    QString from; ///< Job name compared with.
    /// Changed "code": nothing in it but this file, relative to the code folder, and it says what
    /// is to run. snapshot::leaveOut() keeps it out of the code.
    QString file = {};
    bool operator==(const Reason &) const = default;
};

/// Why a result that is there may not be reused.
namespace notKept {
inline constexpr QLatin1StringView forced{"forced"};
inline constexpr QLatin1StringView random{"not-deterministic"};
inline constexpr QLatin1StringView inputChanged{"input-changed"};
inline constexpr QLatin1StringView outputMissing{"output-missing"};
inline constexpr QLatin1StringView deleted{"deleted"}; ///< It showed another one's, which is gone.
} // namespace notKept

/// What differs between an earlier job's parts and these, one Reason a part.
[[nodiscard]] std::vector<Reason> differences(const KeyParts &earlier, const KeyParts &now,
                                              const QString &from);

[[nodiscard]] QByteArray toJson(const std::vector<Reason> &reasons);
[[nodiscard]] std::vector<Reason> reasonsFromJson(const QByteArray &json);

/// One translated sentence for a person: "learning_rate was 0.01, is 0.003".
[[nodiscard]] QString reasonText(const Reason &reason);
/// All of them, joined for one line.
[[nodiscard]] QString reasonsText(const std::vector<Reason> &reasons);

} // namespace tenon::engine
