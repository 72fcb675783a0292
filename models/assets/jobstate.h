#pragma once

#include <QByteArray>

#include <optional>

namespace tenon::assets {

/// The state of a job, a step or an attempt, numbered so that a larger working state is later.
/// States from 100 on are final.
enum class JobState {
    NotStarted = 0,
    Starting = 10,
    Provisioning = 20,
    Preparing = 30,
    Queued = 40,
    Running = 50,
    Finalizing = 60,
    CancelRequested = 70,
    NotResponding = 80, ///< No sign of life; may go back to any earlier state.
    Paused = 81,
    Unknown = 82,
    Completed = 100,
    Failed = 101,
    Canceled = 102,
};

/// The name as it stands in the REST interface, the database and JSON ("NotStarted", "Canceled",
/// …).
[[nodiscard]] QByteArray name(JobState state);

/// The state called `name`, upper and lower case alike; nothing for an unknown one.
[[nodiscard]] std::optional<JobState> jobStateFromName(QByteArrayView name);

/// Whether nothing can follow `state`.
[[nodiscard]] constexpr bool isTerminal(JobState state)
{
    return int(state) >= 100;
}

/// Whether a job in `from` may be set to `to`: strictly forward, except that NotResponding, Paused
/// and Unknown are entered from and left to any state that is not final. A cancelled job can still
/// end as Completed or Failed, when it was faster.
[[nodiscard]] bool canFollow(JobState from, JobState to);

} // namespace tenon::assets
