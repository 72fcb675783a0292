#pragma once

#include "engine/lookup.h"
#include "engine/plan.h"
#include "engine/tree.h"
#include "store/jobs.h"

#include <chrono>
#include <memory>

namespace tenon::engine {

/// A plan on its way into the database and the runner: what an earlier job has done already is
/// found before anything is written, so that it enters as completed, in one transaction.
struct Submission
{
    TreePtr tree; ///< Ids are given by insertSubmission().
    std::vector<store::NewJob> rows;
    Errors warnings;
    std::shared_ptr<const assets::Job> source; ///< Of the plan.
};

/// Works a plan out for submission. Steps whose inputs are known and whose result is there are
/// Completed in it, and so are pipelines of nothing else; a step that has to wait for another one
/// that runs, also without a data edge, is left to the runner, and so are those that were not
/// looked at within `patience`: an earlier result may lie in a folder that does not answer.
/// `creator` is a person's name. Any thread; reads files and database.
[[nodiscard]] Submission
makeSubmission(Plan plan, const QString &workspace, const QString &dataFolder,
               const QString &creator, const std::shared_ptr<Lookup> &lookup,
               std::chrono::milliseconds patience = std::chrono::milliseconds(2000));

/// Writes all rows and gives the ids to the tree. In a transaction; again after one that failed.
[[nodiscard]] Result<> insertSubmission(store::Database &database, Submission &submission);

} // namespace tenon::engine
