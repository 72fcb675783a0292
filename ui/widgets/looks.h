#pragma once

#include "assets/jobstate.h"
#include "shell/theme/tokens.h"

namespace tenon::ui {

/// The look of a job's state.
[[nodiscard]] inline Look lookOf(assets::JobState state, bool reused)
{
    using assets::JobState;
    if (state == JobState::Completed)
        return reused ? Look::Reused : Look::Done;
    if (state == JobState::Failed)
        return Look::Failed;
    if (state == JobState::Canceled)
        return Look::Cancelled;
    if (state < JobState::Running || state == JobState::Paused)
        return Look::Queued;
    return state == JobState::NotResponding || state == JobState::Unknown ? Look::Stale
                                                                          : Look::Running;
}

} // namespace tenon::ui
