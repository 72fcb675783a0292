#pragma once

#include "canvas/graph.h"
#include "designer/stepprogress.h"
#include "items/jobdata.h"
#include "items/workspace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace tenon::ui {

/// The jobs that were submitted from one pipeline file, and the states of the steps of one of them:
/// the newest, until another one or none is chosen. GUI thread.
class PipelineJobs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PipelineJobs)

public:
    PipelineJobs(items::Workspace &workspace, QString path, QObject *parent = nullptr);

    void setPath(const QString &path);
    /// Oldest first.
    [[nodiscard]] const std::vector<store::JobRow> &jobs() const { return m_jobs; }
    /// Shows this job; empty: none, the draft.
    void show(const QString &job);
    /// The job that is shown; empty: none.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] const std::optional<items::JobBundle> &bundle() const { return m_bundle; }
    /// The row of a step of the pipeline itself; null where the job has none.
    [[nodiscard]] const items::StepRow *step(const QString &name) const;
    /// How a step stands; Look::None where the job has none of this name.
    [[nodiscard]] NodeState stateOf(const QString &step) const;
    /// Durations of steps that ran, of the jobs that were looked at, by name; microseconds.
    [[nodiscard]] const QHash<QString, qint64> &durations() const { return m_durations; }

Q_SIGNALS:
    void jobsChanged();
    void statesChanged();
    /// These steps run, for a second longer than before.
    void timePassed(const QStringList &steps);

private:
    void look();
    void load();
    void showNone();
    void askProgress();
    items::Workspace &m_workspace;
    QString m_path;
    std::vector<store::JobRow> m_jobs;
    std::optional<QString> m_chosen; ///< Unset: the newest.
    std::optional<items::JobBundle> m_bundle;
    QList<items::StepRow> m_rows;
    QHash<QString, int> m_places;            ///< In m_rows, of steps of the pipeline itself.
    QStringList m_live;                      ///< Steps that run.
    QHash<QString, StepProgress> m_progress; ///< Of those that tell it.
    bool m_asking = false;
    QHash<QString, qint64> m_durations;
    QTimer m_soon, m_second;
    quint64 m_ticket = 0;
};

} // namespace tenon::ui
