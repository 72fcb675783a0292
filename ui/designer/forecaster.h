#pragma once

#include "base/lane.h"
#include "designer/canvasmap.h"
#include "items/workspace.h"

#include <QObject>
#include <QTimer>

namespace tenon::ui {

/// Asks what the next job would do with each step, for the text as it is while one edits. Never
/// more than one question is under way; only in a folder that is trusted. Starts no engine. GUI
/// thread.
class Forecaster final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Forecaster)

public:
    explicit Forecaster(items::Workspace &workspace, QObject *parent = nullptr);

    /// Asks soon, for the newest text that was given.
    void ask(const QString &path, const QByteArray &text);
    /// The answer so far counts for nothing: jobs ended or files changed.
    void askAgain();
    /// By the names of the steps of the pipeline itself; steps that are reused are there, too.
    [[nodiscard]] const QHash<QString, StepForecast> &steps() const { return m_steps; }
    [[nodiscard]] bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void send();
    void take(const Result<QJsonObject> &answer);
    items::Workspace &m_workspace;
    QString m_path;
    QByteArray m_text;
    QTimer m_soon;
    bool m_busy = false, m_again = false, m_known = false;
    QHash<QString, StepForecast> m_steps;
    Lane m_lane;
};

} // namespace tenon::ui
