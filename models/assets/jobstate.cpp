#include "assets/jobstate.h"

#include <array>
#include <utility>

namespace tenon::assets {
namespace {

constexpr std::array<std::pair<JobState, const char *>, 14> names{{
    {JobState::NotStarted, "NotStarted"},
    {JobState::Starting, "Starting"},
    {JobState::Provisioning, "Provisioning"},
    {JobState::Preparing, "Preparing"},
    {JobState::Queued, "Queued"},
    {JobState::Running, "Running"},
    {JobState::Finalizing, "Finalizing"},
    {JobState::CancelRequested, "CancelRequested"},
    {JobState::NotResponding, "NotResponding"},
    {JobState::Paused, "Paused"},
    {JobState::Unknown, "Unknown"},
    {JobState::Completed, "Completed"},
    {JobState::Failed, "Failed"},
    {JobState::Canceled, "Canceled"},
}};

bool isAside(JobState state)
{
    return state == JobState::NotResponding || state == JobState::Paused
           || state == JobState::Unknown;
}

} // namespace

QByteArray name(JobState state)
{
    for (const auto &[value, text] : names) {
        if (value == state)
            return text;
    }
    return "Unknown";
}

std::optional<JobState> jobStateFromName(QByteArrayView name)
{
    for (const auto &[value, text] : names) {
        if (name.compare(QByteArrayView(text), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

bool canFollow(JobState from, JobState to)
{
    if (from == to || isTerminal(from))
        return false;
    if (isAside(from) || isAside(to) || isTerminal(to))
        return true;
    return int(to) > int(from);
}

} // namespace tenon::assets
