#pragma once

#include "assets/jobstate.h"
#include "shell/theme/tokens.h"

#include <QString>
#include <QStringList>

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

/// The icon of the template `id` of a pipeline.
[[nodiscard]] inline QString templateIcon(const QString &id)
{
    static const QStringList drawn{QStringLiteral("binary_classification"),
                                   QStringLiteral("multiclass_comparison"),
                                   QStringLiteral("regression"),
                                   QStringLiteral("clustering"),
                                   QStringLiteral("text_classification"),
                                   QStringLiteral("hyperparameter_tuning")};
    return drawn.contains(id) ? QStringLiteral("template-") + id : QStringLiteral("pipeline");
}

} // namespace tenon::ui
