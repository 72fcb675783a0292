#pragma once

#include "base/error.h"
#include "store/database.h"
#include "tracking/filter.h"
#include "tracking/jsonout.h"
#include "tracking/jsontree.h"
#include "tracking/metricstore.h"
#include "tracking/service.h"

#include <QUrlQuery>

#include <expected>

/// What the routes share. Internal to this room.
namespace tenon::tracking {

/// An error as MLflow's clients know it: {"error_code": …, "message": …} with an HTTP status.
struct ApiError
{
    int status = 500;
    QByteArray code;
    QString message;
    [[nodiscard]] QByteArray toJson() const;
    /// From one of ours: NotFound is RESOURCE_DOES_NOT_EXIST, Format and Refused
    /// INVALID_PARAMETER_VALUE …
    ApiError(const Error &error); // NOLINT: converts on purpose
    ApiError(int httpStatus, QByteArray errorCode, QString text)
        : status(httpStatus)
        , code(std::move(errorCode))
        , message(std::move(text))
    {
    }
};
template <typename T = QByteArray> using Api = std::expected<T, ApiError>;

[[nodiscard]] std::unexpected<ApiError> invalid(QString message);
[[nodiscard]] std::unexpected<ApiError> notFound(QString message);
[[nodiscard]] std::unexpected<ApiError> denied(QString message);
[[nodiscard]] std::unexpected<ApiError> exists(QString message);

/// The arguments of a request, from its JSON body or its query.
class Args
{
public:
    Args() = default;
    /// Fails with BAD_REQUEST when the body is no JSON object.
    [[nodiscard]] static Api<Args> parse(QByteArray body, const QByteArray &query);
    [[nodiscard]] QString text(QByteArrayView key) const;
    [[nodiscard]] bool has(QByteArrayView key) const;
    [[nodiscard]] std::optional<qint64> integer(QByteArrayView key) const;
    [[nodiscard]] QStringList texts(QByteArrayView key) const;
    [[nodiscard]] JsonNode node(QByteArrayView key) const;
    /// The whole body; Missing when there was none.
    [[nodiscard]] JsonNode root() const { return m_tree ? m_tree->root() : JsonNode(); }
    /// The text, or INVALID_PARAMETER_VALUE naming the parameter when it is missing or empty.
    [[nodiscard]] Api<QString> required(QByteArrayView key) const;
    /// run_id, or the old run_uuid.
    [[nodiscard]] Api<QString> runId() const;
    /// Values in the path ("{model_id}").
    void setPath(QByteArrayView key, const QString &value)
    {
        m_path.insert(key.toByteArray(), value);
    }

private:
    std::shared_ptr<const JsonTree> m_tree;
    QUrlQuery m_query;
    QHash<QByteArray, QString> m_path;
};

/// What the writer's thread remembers of a run.
struct KnownRun
{
    qint64 id = 0;
    QString createdBy; ///< The job whose token made it; empty for others.
};

/// State that belongs to the writer's thread.
struct WriterState
{
    MetricStore metrics;
    QHash<QString, KnownRun> runs;
    void forget()
    {
        metrics.forget();
        runs.clear();
    }
};

/// One call of a route, inside a transaction (writing routes) or on a reading connection.
struct Call
{
    store::Database &db;
    const Args &args;
    const Principal &principal;
    const ServiceOptions &options;
    WriterState *state = nullptr; ///< Null in reading routes.
    bool mayRepeat = true;        ///< The client may have sent this before (no call id).
    Changes changes;
};
using RouteHandler = Api<> (*)(Call &call);

struct Route
{
    QByteArray method;
    QByteArray path; ///< After "/api/2.0/" or "/api/3.0/"; "{x}" matches one part.
    enum class Kind { Read, Write } kind;
    RouteHandler handler;
};
/// Every route, one list a file.
[[nodiscard]] std::vector<Route> experimentRoutes();
[[nodiscard]] std::vector<Route> runRoutes();
[[nodiscard]] std::vector<Route> loggingRoutes();
[[nodiscard]] std::vector<Route> registryRoutes();
[[nodiscard]] std::vector<Route> modelVersionRoutes();
[[nodiscard]] std::vector<Route> loggedModelRoutes();
[[nodiscard]] std::vector<Route> artifactRoutes();

/// A job as a run.
struct RunRow
{
    qint64 id = 0;
    QString name, kind, displayName, experiment, creator, parent, createdBy, folder;
    QByteArray tags; ///< JSON object
    int state = 0;
    qint64 created = 0;
    std::optional<qint64> started, ended;
    bool deleted = false;
};
/// The columns RunRow is read from, of `jobs AS j`.
extern const QByteArray runColumns;
[[nodiscard]] RunRow readRun(const store::Statement &row);
[[nodiscard]] Api<RunRow> findRun(store::Database &db, const QString &name);
/// The id of a run the caller may write to.
[[nodiscard]] Api<qint64> writableRun(Call &call, const QString &name);
/// Whether the caller is the owner.
[[nodiscard]] Api<bool> requireOwner(const Call &call, const QString &what);
/// {"info":…,"data":…,"inputs":…} of a run.
[[nodiscard]] Api<> runJson(Call &call, const RunRow &run);
[[nodiscard]] QString artifactUri(const Call &call, const QString &run);
/// A local path or file: URI as a path; empty for other URIs.
[[nodiscard]] QString localPath(const QString &uri);

[[nodiscard]] Api<qint64> experimentId(store::Database &db, const QString &name);

/// {"a":"b"} of a text map, and back.
[[nodiscard]] QByteArray mapToJson(const QMap<QString, QString> &map);
[[nodiscard]] QMap<QString, QString> mapFromJson(const QByteArray &json);
/// [{"key":…,"value":…}] as a map.
[[nodiscard]] QMap<QString, QString> pairsOf(JsonNode list);

/// Binds the values of a piece of SQL from parameter `index` on; returns the next index.
int bindValues(store::Statement &statement, int index, const SqlText &sql);
/// Page tokens are the offset, in base 64.
[[nodiscard]] Api<qint64> pageOffset(const QString &token);
[[nodiscard]] QString pageToken(qint64 offset);

/// Runs a statement to its end for every row.
template <typename F> [[nodiscard]] Result<> forRows(Result<store::Statement> &statement, F &&each)
{
    if (!statement)
        return std::unexpected(statement.error());
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        each(*statement);
    }
}

} // namespace tenon::tracking

/// Returns the error of an Api or Result from a function that returns an Api.
#define TENON_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto &&tried = (expression); !tried)                                                   \
            return std::unexpected(tenon::tracking::ApiError(tried.error()));                      \
    } while (false)
