#pragma once

#include "tracking/router.h"

/// What reaches the database through files of a job folder instead of HTTP. On the writer's thread.
namespace tenon::tracking {

/// One step of taking in a file.
struct FeedStep
{
    qint64 taken = 0;  ///< Lines or records.
    bool more = false; ///< Call again, in the next transaction.
    int skipped = 0;   ///< Lines that made no sense.
};

/// How far a file was taken in: spool_marks, 0 when never.
[[nodiscard]] Result<qint64> feedMark(store::Database &db, const QString &key);
[[nodiscard]] Result<> setFeedMark(store::Database &db, const QString &key, qint64 taken);

/// Whether the call "<id>:<number>" of `principal` was answered before; if not, marks it. Numbers
/// of one id must arrive in rising order. Something that is no call id is never a repetition.
struct CallMark
{
    bool known = false; ///< `call` is well-formed.
    bool repeated = false;
};
[[nodiscard]] Result<CallMark> markCall(store::Database &db, const Principal &principal,
                                        QByteArrayView call);

/// Takes up to 1 MiB of complete lines
/// {"call":"<id>:<number>","path":"mlflow/runs/log-batch","body":{…}} of a spool file as calls of
/// the job's token.
[[nodiscard]] Result<FeedStep> takeSpoolStep(store::Database &db, const Router &router,
                                             const ServiceOptions &options, WriterState &state,
                                             const QString &jobName, int attempt,
                                             const QString &file, Changes &changes);

/// Takes up to 4,096 records {u64 time_us, f64 cores, f64 bytes, f64 gpu, f64 gpu memory}.
[[nodiscard]] Result<FeedStep> takeHardwareStep(store::Database &db, MetricStore &metrics,
                                                qint64 job, int attempt, const QString &file,
                                                Changes &changes);

} // namespace tenon::tracking
