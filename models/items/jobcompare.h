#pragma once

#include "store/database.h"
#include "store/place.h"
#include "store/rows.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

/// What two jobs differ in, for the command line and the window.
namespace tenon::items {

/// One file of a code snapshot.
struct ComparedFile
{
    quint64 size = 0;
    QByteArray digest; ///< Hexadecimal.
    bool operator==(const ComparedFile &) const = default;
};

/// A job or one of its steps with everything that is compared.
struct ComparedStep
{
    QString path; ///< "." for the job itself, "outer.inner" for a step of a step.
    store::JobRow job;
    std::vector<std::pair<QString, QByteArray>> keyParts; ///< Of the reuse key; empty: it has none.
    std::map<QString, QString> inputs;                    ///< Looked at where there are no parts.
    std::map<QString, QString> params;
    std::map<QString, double> metrics; ///< Last values, without the hardware's.
    /// Of the snapshot; unset when there is none, or its list is gone.
    std::optional<std::map<QString, ComparedFile>> code;
};

struct ComparedJob
{
    std::vector<ComparedStep> steps; ///< The job itself first.
};

/// Reads the job `name` with all below it. Reads the database and object store at `place`: not for
/// the GUI thread. NotFound "store.no-job".
[[nodiscard]] Result<ComparedJob> loadCompared(store::Database &database, const store::Place &place,
                                               const QString &name);

/// One thing of both jobs.
struct CompareRow
{
    enum class Part { Step, Job, Time, Input, Parameter, Metric, Environment, Code, Git };
    Part part = Part::Job;
    QString step;    ///< Path of the step, "." for the job.
    QByteArray what; ///< The command line's word: job, key, code, parameter, metric, step.
    QString key;     ///< What `what` calls it: "input:rate", "state", a file.
    QString a, b;    ///< Empty: not there.
    bool differs = false;
    std::optional<double> change; ///< b − a of numbers; of times in microseconds.
    bool operator==(const CompareRow &) const = default;

    /// The key for people: "rate", "Python and packages".
    [[nodiscard]] QString name() const;
};

/// All rows of both, what is equal as well, step by step. Pure.
[[nodiscard]] std::vector<CompareRow> compareJobs(const ComparedJob &a, const ComparedJob &b);

/// The job that `name` is best compared with: the one it was run again from, else the newest
/// earlier one of the same file; empty when there is neither. NotFound "store.no-job".
[[nodiscard]] Result<QString> compareOrigin(store::Database &database, const QString &name);

} // namespace tenon::items
