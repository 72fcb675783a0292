#pragma once

#include "engine/lookup.h"
#include "engine/plan.h"
#include "engine/tree.h"
#include "store/jobs.h"

#include <functional>

namespace tenon::engine {

/// A plan on its way into the database and the runner: what an earlier job has done already is
/// found before anything is written, so that it enters as completed, in one transaction.
struct Submission
{
    TreePtr tree; ///< Ids are given by insertSubmission().
    std::vector<store::NewJob> rows;
    Errors warnings;
};

/// Works a plan out for submission. Steps whose inputs are known and whose result is there are
/// Completed in it, and so are pipelines of nothing else; a step that has to wait for another one
/// that runs, also without a data edge, is left to the runner. `creator` is a person's name,
/// `digest` gives the content of a local path. Any thread; reads files and database.
[[nodiscard]] Submission
makeSubmission(Plan plan, const QString &workspace, const QString &dataFolder,
               const QString &creator, Lookup &lookup,
               const std::function<Result<Digest>(const QString &path)> &digest);

/// Writes all rows and gives the ids to the tree. In a transaction; again after one that failed.
[[nodiscard]] Result<> insertSubmission(store::Database &database, Submission &submission);

} // namespace tenon::engine
