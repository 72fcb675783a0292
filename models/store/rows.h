#pragma once

#include "base/hash.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// The rows of schema.sql as values. Times are microseconds since 1970-01-01 UTC, JSON columns
/// canonical UTF-8 JSON, states the numbers of assets::JobState.
namespace tenon::store {

enum class JobId : qint64 {};
enum class AssetId : qint64 {};
enum class ExperimentId : qint64 {};

/// States from this number on are final; this number itself is Completed.
inline constexpr int terminalState = 100;
inline constexpr int completedState = 100;

/// Now, in the unit of the database.
[[nodiscard]] qint64 nowMicros();

struct JobRow
{
    JobId id{}; ///< 0: the database chooses.
    QString name;
    std::optional<JobId> parent;
    JobId root{}; ///< 0 for a submitted job: its own id.
    QString step;
    QString kind; ///< command | pipeline | sweep | parallel | run
    QString displayName;
    QString experiment;
    QString description;
    QString component;
    QString compute;
    QString target = QStringLiteral("local");
    QString creator;
    int state = 0;
    qint64 created = 0;
    std::optional<qint64> started;
    std::optional<qint64> ended;
    bool archived = false;
    std::optional<qint64> deleted;
    std::optional<JobId> reusedFrom;
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<qint64> cpuMicros;
    std::optional<qint64> peakBytes;
    QByteArray error;  ///< JSON; empty = NULL
    QByteArray reason; ///< JSON; empty = NULL
    Digest reuseKey;   ///< null = NULL: cannot be reused, or shows another's result
    Digest snapshot;   ///< null = no code
    QString folder;    ///< relative to D
    QString source;    ///< relative to the workspace
    QByteArray spec = "{}";
    QByteArray tags = "{}";
    QByteArray properties = "{}";
    QByteArray notes = "[]";
    bool operator==(const JobRow &) const = default;
};

struct JobStateRow
{
    JobId job{};
    qint64 at = 0;
    int state = 0;
    QString text;
    bool operator==(const JobStateRow &) const = default;
};

/// A data edge between two steps of the pipeline job `parent`.
struct EdgeRow
{
    JobId parent{};
    JobId source{};
    QString output;
    JobId target{};
    QString input;
    bool operator==(const EdgeRow &) const = default;
};

struct InputRow
{
    JobId job{};
    QString name;
    QString type;
    std::optional<QString> value;
    std::optional<QString> path;
    Digest digest;
    std::optional<QString> origin;
    bool operator==(const InputRow &) const = default;
};

struct OutputRow
{
    JobId job{};
    QString name;
    QString type;
    QString path;
    Digest digest;
    std::optional<qint64> bytes;
    std::optional<qint64> files;
    QString asset;
    bool operator==(const OutputRow &) const = default;
};

struct AttemptRow
{
    JobId job{};
    int number = 0;
    QString folder;
    int state = 0;
    QString materialised; ///< reflink | overlay | copy
    QString python;
    std::optional<qint64> started;
    std::optional<qint64> ended;
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<qint64> cpuMicros;
    std::optional<qint64> peakBytes;
    QStringList gpus; ///< Models of those it was given, one each.
    bool operator==(const AttemptRow &) const = default;
};

struct ExperimentRow
{
    ExperimentId id{};
    QString name;
    qint64 created = 0;
    bool archived = false;
    QByteArray tags = "{}";
    bool operator==(const ExperimentRow &) const = default;
};

struct AssetRow
{
    AssetId id{};
    QString kind; ///< component | environment | data | model
    QString name;
    QString version;
    qint64 created = 0;
    QString creator;
    bool archived = false;
    QString description;
    QString type;
    QString path;
    Digest digest;
    std::optional<qint64> bytes;
    QByteArray spec = "{}";
    QByteArray tags = "{}";
    std::optional<JobId> job;
    QString output;
    bool operator==(const AssetRow &) const = default;
};

struct AliasRow
{
    QString kind;
    QString name;
    QString alias;
    QString version;
    bool operator==(const AliasRow &) const = default;
};

struct BindingRow
{
    QString reference;
    QString target;
    QString kind; ///< data | model | component | datastore | url
    qint64 created = 0;
    bool operator==(const BindingRow &) const = default;
};

struct ComputeRow
{
    QString name;
    QString target;
    bool operator==(const ComputeRow &) const = default;
};

struct SnapshotRow
{
    Digest digest;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 created = 0;
    bool operator==(const SnapshotRow &) const = default;
};

} // namespace tenon::store
