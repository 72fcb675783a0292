#pragma once

#include "base/error.h"
#include "store/jobpages.h"
#include "store/jobs.h"
#include "store/looker.h"
#include "store/place.h"

#include <memory>

namespace tenon::client {

/// A job with what a page or `job show` needs of it, read in one go.
struct JobDetail
{
    store::JobRow job;
    std::vector<store::JobStateRow> states;
    std::vector<store::InputRow> inputs;
    std::vector<store::OutputRow> outputs;
    std::vector<store::AttemptRow> attempts;
    std::vector<std::pair<QString, QString>> params;
    QString reusedFrom; ///< Name of the job whose result it shows; empty: its own.
};

/// Reads a workspace without the engine and without writing into the folder. Everything is read
/// from the database as it is at that moment; events of EngineClient say when to read again. One
/// thread at a time, never the GUI thread. Fails with NotFound "store.no-workspace" where there is
/// no workspace (yet).
class WorkspaceReader
{
public:
    [[nodiscard]] static Result<WorkspaceReader> open(const QString &workspace);

    [[nodiscard]] const store::Place &place() const { return m_looker->place(); }
    /// The connection to use for the next page; for functions of tenon::store and tenon::tracking.
    [[nodiscard]] Result<store::Database *> database() { return m_looker->database(); }
    /// Whether what the database says of jobs that have not ended is how it is now; else why not:
    /// NotFound "job.no-engine" with the time an engine was last at work (`at`, microseconds), or
    /// why none may take the jobs up ("workspace.copied", "workspace.moved",
    /// "workspace.untrusted").
    [[nodiscard]] Result<> isCurrent() const;
    /// Gives the connection up until the next read; call it when nothing is read for a while.
    void rest() { m_looker->rest(); }

    [[nodiscard]] Result<JobDetail> job(const QString &name);
    [[nodiscard]] Result<JobDetail> job(store::JobId id);
    /// The job itself first, then everything below it, parents before children.
    [[nodiscard]] Result<std::vector<store::JobRow>> family(const QString &name,
                                                            store::Spec spec = store::Spec::Read);
    /// The folder of the newest attempt of a job, of the earlier job where it was reused; empty:
    /// none yet.
    [[nodiscard]] Result<QString> attemptFolder(const store::JobRow &job);

private:
    explicit WorkspaceReader(std::unique_ptr<store::Looker> looker)
        : m_looker(std::move(looker))
    {
    }
    [[nodiscard]] Result<JobDetail> detail(store::Database &db, store::JobRow row);
    std::unique_ptr<store::Looker> m_looker;
};

} // namespace tenon::client
