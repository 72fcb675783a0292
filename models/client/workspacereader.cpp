#include "client/workspacereader.h"

#include "store/database.h"
#include "store/enginerecord.h"
#include "store/settings.h"
#include "store/trust.h"

namespace tenon::client {

Result<WorkspaceReader> WorkspaceReader::open(const QString &workspace)
{
    const auto place = store::findPlace(workspace);
    if (!place)
        return std::unexpected(place.error());
    auto looker = store::Looker::open(*place);
    if (!looker)
        return std::unexpected(looker.error());
    return WorkspaceReader(std::move(*looker));
}

Result<> WorkspaceReader::isCurrent() const
{
    const QVariantMap path{{QStringLiteral("path"), place().workspace}};
    const auto trust = store::trustState(place());
    if (!trust)
        return std::unexpected(trust.error());
    switch (*trust) {
    case store::TrustState::Trusted:
        break;
    case store::TrustState::Moved:
        return fail(Error::Code::Refused, "workspace.moved", path);
    case store::TrustState::Copied:
        return fail(Error::Code::Refused, "workspace.copied", path);
    case store::TrustState::Unknown:
        if (store::trustedEngineLives(place()))
            return {};
        return fail(Error::Code::Refused, "workspace.untrusted", path);
    }
    if (!store::engineLives(place()))
        return fail(Error::Code::NotFound, "job.no-engine",
                    {{QStringLiteral("at"), store::engineLastSeen(place())}});
    return {};
}

Result<JobDetail> WorkspaceReader::detail(store::Database &db, store::JobRow row)
{
    JobDetail detail;
    detail.job = std::move(row);
    const store::JobId id = detail.job.id;
    const auto take = [](auto &into, auto &&from) -> Result<> {
        if (!from)
            return std::unexpected(from.error());
        into = std::move(*from);
        return {};
    };
    if (auto done = take(detail.states, store::states(db, id)); !done)
        return std::unexpected(done.error());
    if (auto done = take(detail.inputs, store::inputs(db, id)); !done)
        return std::unexpected(done.error());
    if (auto done = take(detail.outputs, store::outputs(db, id)); !done)
        return std::unexpected(done.error());
    if (auto done = take(detail.attempts, store::attempts(db, id)); !done)
        return std::unexpected(done.error());
    const store::JobId source = detail.job.reusedFrom.value_or(id);
    if (auto done = take(detail.params, store::params(db, source)); !done)
        return std::unexpected(done.error());
    if (detail.job.reusedFrom) {
        if (const auto from = store::job(db, *detail.job.reusedFrom))
            detail.reusedFrom = from->name;
    }
    return detail;
}

Result<JobDetail> WorkspaceReader::job(const QString &name)
{
    const auto db = database();
    if (!db)
        return std::unexpected(db.error());
    auto row = store::findJob(**db, name);
    if (!row)
        return std::unexpected(row.error());
    return detail(**db, std::move(*row));
}

Result<JobDetail> WorkspaceReader::job(store::JobId id)
{
    const auto db = database();
    if (!db)
        return std::unexpected(db.error());
    auto row = store::job(**db, id);
    if (!row)
        return std::unexpected(row.error());
    return detail(**db, std::move(*row));
}

Result<std::vector<store::JobRow>> WorkspaceReader::family(const QString &name, store::Spec spec)
{
    const auto db = database();
    if (!db)
        return std::unexpected(db.error());
    const auto row = store::findJob(**db, name);
    if (!row)
        return std::unexpected(row.error());
    return store::family(**db, row->root == store::JobId{} ? row->id : row->root, spec);
}

Result<QString> WorkspaceReader::attemptFolder(const store::JobRow &job)
{
    const auto db = database();
    if (!db)
        return std::unexpected(db.error());
    const auto attempts = store::attempts(**db, job.reusedFrom.value_or(job.id));
    if (!attempts)
        return std::unexpected(attempts.error());
    return attempts->empty() ? QString() : place().resolve(attempts->back().folder);
}

} // namespace tenon::client
