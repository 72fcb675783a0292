#include "tracking/service.h"

#include "base/messages.h"
#include "store/rows.h"
#include "store/writer.h"
#include "tracking/artifacts.h"
#include "tracking/feeds.h"
#include "tracking/httpserver.h"
#include "tracking/router.h"
#include "tracking/workqueue.h"

#include <QLoggingCategory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

Q_LOGGING_CATEGORY(log, "tenon.tracking")

namespace {
constexpr qint64 bodyLimit = 8 << 20;
constexpr auto coalesce = std::chrono::milliseconds(40);
constexpr QByteArrayView artifactPrefix("/api/2.0/mlflow-artifacts/artifacts");

HttpReply errorReply(const ApiError &error)
{
    HttpReply reply;
    reply.status = error.status;
    reply.body = error.toJson();
    return reply;
}

HttpReply jsonReply(const Api<> &answer)
{
    if (!answer)
        return errorReply(answer.error());
    HttpReply reply;
    reply.body = *answer;
    return reply;
}

/// Why a good token opens nothing any more: it ends with its job.
std::optional<ApiError> refused(store::Database &db, const Principal &principal)
{
    if (principal.role != Principal::Role::Job)
        return std::nullopt;
    auto row = db.prepare("SELECT state FROM jobs WHERE name = ?");
    if (!row)
        return ApiError(row.error());
    row->bind(1, principal.job);
    const auto there = row->step();
    if (!there)
        return ApiError(there.error());
    if (*there && row->integer(0) < store::completedState)
        return std::nullopt;
    return ApiError{401, "UNAUTHENTICATED",
                    u"The job '%1' has ended, and its token with it."_s.arg(principal.job)};
}

/// What begin() found out about a request.
struct Seen
{
    Principal principal;
    std::optional<ArtifactPlace> place; ///< Of an upload.
};

/// A writing call on its way through the writer.
struct Pending
{
    quint64 request;
    const Route *route;
    Args args;
    Principal principal;
    QByteArray call;
    Api<> answer = QByteArray();
    Changes changes;
    bool ran = false;
};
} // namespace

void Changes::add(const Changes &other)
{
    metrics.unite(other.metrics);
    runs.unite(other.runs);
    assets = assets || other.assets;
    experiments = experiments || other.experiments;
}

struct Service::Private final : HttpHandler
{
    Private(store::Writer &w, ServiceOptions o)
        : writer(w)
        , options(std::move(o))
        , tokens(options.key)
    {
    }

    std::variant<HttpReply, ToMemory, ToFile> begin(HttpRequest &request) override;
    void handle(HttpRequest request) override;
    HttpReply refusal(int status, const QByteArray &reason) override;

    bool isOurHost(QByteArrayView host) const;
    std::variant<HttpReply, ToMemory, ToFile> beginUpload(HttpRequest &request, Seen seen);
    Result<store::Database *> connection(std::unique_ptr<store::Database> &slot) const;
    void artifacts(HttpRequest request, const Seen &seen);
    void read(quint64 id, const Route *route, Args args, const Principal &principal);
    void write(std::shared_ptr<Pending> pending);
    Result<> perform(Pending &pending, store::Database &db);
    void noteChanges(const Changes &changes);
    void feed(std::function<Result<FeedStep>(store::Database &, Changes &)> step, qint64 sum,
              std::function<void(Result<qint64>)> done);

    store::Writer &writer;
    const ServiceOptions options;
    const TokenIssuer tokens;
    const Router router;
    WriterState state;                         // writer's thread
    std::unique_ptr<store::Database> httpDb;   // HTTP thread
    std::unique_ptr<store::Database> readerDb; // reader's thread
    Service *service = nullptr;
    QTimer timer;
    std::mutex mutex;
    Changes changes;        // guarded by mutex
    bool announced = false; // guarded by mutex: the timer runs or is about to
    std::unique_ptr<WorkQueue> reader = std::make_unique<WorkQueue>();
    std::unique_ptr<HttpServer> server;
    std::atomic<quint16> port = 0;
};

bool Service::Private::isOurHost(QByteArrayView host) const
{
    QByteArrayView name = host;
    QByteArrayView number;
    if (const qsizetype colon = host.lastIndexOf(':'); colon >= 0 && !host.endsWith(']')) {
        name = host.first(colon);
        number = host.sliced(colon + 1);
    }
    bool ok = false;
    if (number.toInt(&ok) != port || !ok)
        return false; // Port 80 is never ours, so a name alone is not either.
    return name == "127.0.0.1" || name.compare("localhost", Qt::CaseInsensitive) == 0
           || name == "[::1]";
}

HttpReply Service::Private::refusal(int status, const QByteArray &reason)
{
    const QByteArray code = status == 413 || status == 431 ? "REQUEST_LIMIT_EXCEEDED"_ba
                            : status >= 500                ? "INTERNAL_ERROR"_ba
                                                           : "BAD_REQUEST"_ba;
    return errorReply({status, code, QString::fromUtf8(reason)});
}

std::variant<HttpReply, HttpHandler::ToMemory, HttpHandler::ToFile>
Service::Private::begin(HttpRequest &request)
{
    // A page in a browser can reach loopback too: it names another host (DNS rebinding) or an
    // origin.
    if (request.countOf("host") != 1 || !isOurHost(request.field("host")))
        return errorReply(
            {421, "PERMISSION_DENIED", u"This interface is reached as 127.0.0.1 only."_s});
    if (request.countOf("origin") > 0)
        return errorReply({403, "PERMISSION_DENIED", u"Requests from web pages are refused."_s});
    if (request.method == "GET" && (request.path == "/health" || request.path == "/version"))
        return ToMemory{bodyLimit};
    const auto principal = tokens.verifyHeader(request.field("authorization"));
    if (!principal) {
        HttpReply reply
            = errorReply({401, "UNAUTHENTICATED",
                          u"The token is missing, wrong or expired. Set MLFLOW_TRACKING_TOKEN to "
                          "the token of the job or of the workspace."_s});
        reply.fields.push_back({"WWW-Authenticate", "Bearer realm=\"tenon\""});
        return reply;
    }
    Seen seen{*principal, {}};
    if (request.method == "PUT" && request.path.startsWith(artifactPrefix))
        return beginUpload(request, std::move(seen));
    request.context = std::move(seen);
    return ToMemory{bodyLimit};
}

Result<store::Database *> Service::Private::connection(std::unique_ptr<store::Database> &slot) const
{
    if (!slot) {
        auto opened = store::Database::open(options.database, store::OpenMode::ReadOnly);
        if (!opened)
            return std::unexpected(opened.error());
        slot = std::move(*opened);
    }
    return slot.get();
}

std::variant<HttpReply, HttpHandler::ToMemory, HttpHandler::ToFile>
Service::Private::beginUpload(HttpRequest &request, Seen seen)
{
    const QString target = QString::fromUtf8(
        QByteArray::fromPercentEncoding(request.path.sliced(artifactPrefix.size())));
    const auto place = artifactPlace(options, target.startsWith(u'/') ? target.sliced(1) : target);
    if (!place)
        return errorReply(ApiError(place.error()));
    auto db = connection(httpDb);
    if (!db)
        return errorReply(ApiError(db.error()));
    if (const auto error = refused(**db, seen.principal))
        return errorReply(*error);
    const auto run = findRun(**db, place->run);
    if (!run)
        return errorReply(run.error());
    if (seen.principal.role == Principal::Role::Job && seen.principal.job != run->name
        && seen.principal.job != run->createdBy)
        return errorReply({403, "PERMISSION_DENIED",
                           u"The token of job '%1' may not write artifacts of '%2'."_s.arg(
                               seen.principal.job, run->name)});
    const auto file = uploadFile(*place);
    if (!file)
        return errorReply(ApiError(file.error()));
    seen.place = *place;
    request.context = std::move(seen);
    return ToFile{*file};
}

void Service::Private::handle(HttpRequest request)
{
    if (request.path == "/health" || request.path == "/version") {
        HttpReply reply;
        reply.type = "text/plain";
        // Clients compare the version with their own: an MLflow 2 that has all we answer.
        reply.body = request.path == "/health" ? "OK"_ba : "2.22.0+tenon."_ba + options.build;
        server->reply(request.id, std::move(reply));
        return;
    }
    const Seen seen = std::any_cast<Seen>(std::exchange(request.context, {}));
    if (request.path.startsWith(artifactPrefix)) {
        artifacts(std::move(request), seen);
        return;
    }
    if (request.path.startsWith("/api/2.0/mlflow-artifacts/mpu/")) {
        server->reply(request.id,
                      errorReply({501, "NOT_IMPLEMENTED",
                                  u"Uploads in parts are not needed here: use PUT."_s}));
        return;
    }
    auto args = Args::parse(std::exchange(request.body, {}), request.query);
    if (!args) {
        server->reply(request.id, errorReply(args.error()));
        return;
    }
    const Route *route = router.find(request.method, request.path, *args);
    if (!route) {
        server->reply(request.id, errorReply({404, "ENDPOINT_NOT_FOUND",
                                              u"No route %1 %2 in this tracking interface."_s.arg(
                                                  QString::fromLatin1(request.method),
                                                  QString::fromUtf8(request.path.left(200)))}));
        return;
    }
    if (route->kind == Route::Kind::Read) {
        read(request.id, route, std::move(*args), seen.principal);
        return;
    }
    write(std::make_shared<Pending>(Pending{request.id,
                                            route,
                                            std::move(*args),
                                            seen.principal,
                                            request.field("x-tenon-call"),
                                            {},
                                            {},
                                            false}));
}

void Service::Private::artifacts(HttpRequest request, const Seen &seen)
{
    if (seen.place) {
        reader->post([this, id = request.id, place = *seen.place, file = request.bodyFile] {
            server->reply(id, jsonReply(finishUpload(place, file)));
        });
        return;
    }
    if (request.method != "GET" && request.method != "DELETE") {
        server->reply(request.id, errorReply({405, "ENDPOINT_NOT_FOUND",
                                              u"Artifacts know GET, PUT and DELETE."_s}));
        return;
    }
    reader->post([this, seen, request = std::move(request)] {
        QString target = QString::fromUtf8(
            QByteArray::fromPercentEncoding(request.path.sliced(artifactPrefix.size())));
        while (target.startsWith(u'/'))
            target = target.sliced(1);
        const bool list = target.isEmpty() && request.method == "GET";
        if (list) {
            const auto args = Args::parse({}, request.query);
            target = args ? args->text("path") : QString();
        }
        const auto place = artifactPlace(options, target);
        if (!place) {
            server->reply(request.id, errorReply(ApiError(place.error())));
        } else if (list) {
            server->reply(request.id, jsonReply(listFolder(*place, false)));
        } else if (request.method == "GET") {
            server->reply(request.id, download(*place, request.field("range")));
        } else if (seen.principal.role == Principal::Role::Job
                   && seen.principal.job != place->run) {
            server->reply(request.id, errorReply({403, "PERMISSION_DENIED",
                                                  u"A job may delete only its own artifacts."_s}));
        } else {
            server->reply(request.id, jsonReply(deleteArtifact(*place)));
        }
    });
}

void Service::Private::read(quint64 id, const Route *route, Args args, const Principal &principal)
{
    reader->post([this, id, route, args = std::move(args), principal] {
        auto db = connection(readerDb);
        if (!db) {
            server->reply(id, errorReply(ApiError(db.error())));
            return;
        }
        if (const auto error = refused(**db, principal)) {
            server->reply(id, errorReply(*error));
            return;
        }
        Call call{**db, args, principal, options, nullptr, true, {}};
        server->reply(id, jsonReply(route->handler(call)));
    });
}

Result<> Service::Private::perform(Pending &pending, store::Database &db)
{
    if (std::exchange(pending.ran, true))
        state.forget(); // The transaction is being done again: what we remember was undone.
    pending.changes = {};
    if (const auto error = refused(db, pending.principal)) {
        pending.answer = std::unexpected(*error);
        return fail(Error::Code::Refused, "tracking.refused");
    }
    const auto mark = markCall(db, pending.principal, pending.call);
    if (!mark)
        return std::unexpected(mark.error());
    if (mark->repeated) {
        pending.answer = QByteArray("{}");
        return {};
    }
    Call call{db, pending.args, pending.principal, options, &state, !mark->known, {}};
    pending.answer = pending.route->handler(call);
    if (!pending.answer) {
        state.metrics.forget();
        return fail(Error::Code::Refused, "tracking.refused");
    }
    pending.changes = call.changes;
    return {};
}

void Service::Private::write(std::shared_ptr<Pending> pending)
{
    writer.enqueue(
        store::Durability::Normal,
        [this, pending](store::Database &db) { return perform(*pending, db); },
        [this, pending](Result<> done) {
            if (!done && pending->answer) {
                state.forget();
                ApiError error(done.error());
                error.status = 503; // Clients try again.
                error.code = "TEMPORARILY_UNAVAILABLE";
                pending->answer = std::unexpected(error);
            }
            server->reply(pending->request, jsonReply(pending->answer));
            if (done)
                noteChanges(pending->changes);
        });
}

void Service::Private::noteChanges(const Changes &more)
{
    if (more.isEmpty())
        return;
    {
        const std::lock_guard lock(mutex);
        changes.add(more);
        if (std::exchange(announced, true))
            return;
    }
    QMetaObject::invokeMethod(service, [this] { timer.start(coalesce); }, Qt::QueuedConnection);
}

void Service::Private::feed(std::function<Result<FeedStep>(store::Database &, Changes &)> step,
                            qint64 sum, std::function<void(Result<qint64>)> done)
{
    struct State
    {
        FeedStep step;
        Changes changes;
        bool ran = false;
    };
    auto one = std::make_shared<State>();
    writer.enqueue(
        store::Durability::Normal,
        [this, step, one](store::Database &db) -> Result<> {
            if (std::exchange(one->ran, true))
                state.forget();
            one->changes = {};
            auto taken = step(db, one->changes);
            if (!taken) {
                state.forget();
                return std::unexpected(taken.error());
            }
            one->step = *taken;
            return {};
        },
        [this, step, one, sum, done = std::move(done)](Result<> result) mutable {
            if (!result) {
                state.forget();
                if (done)
                    done(std::unexpected(result.error()));
                return;
            }
            noteChanges(one->changes);
            const qint64 all = sum + one->step.taken;
            if (one->step.more)
                feed(std::move(step), all, std::move(done));
            else if (done)
                done(all);
        });
}

Service::Service(std::unique_ptr<Private> p)
    : d(std::move(p))
{
    d->service = this;
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        Changes now;
        {
            const std::lock_guard lock(d->mutex);
            now = std::exchange(d->changes, {});
            d->announced = false;
        }
        Q_EMIT changed(now);
    });
}

Result<std::unique_ptr<Service>> Service::start(store::Writer &writer, ServiceOptions options)
{
    const quint16 port = options.port;
    std::unique_ptr<Service> service(
        new Service(std::make_unique<Private>(writer, std::move(options))));
    auto prepared = writer.run(store::Durability::Normal, [](store::Database &db) -> Result<> {
        if (auto made = ensureExperiment(db, {}); !made)
            return std::unexpected(made.error());
        // Jobs of an engine that did not make the row itself.
        QStringList names;
        {
            auto rows
                = db.prepare("SELECT DISTINCT experiment FROM jobs WHERE experiment <> '' AND "
                             "experiment NOT IN (SELECT name FROM experiments)");
            if (auto done
                = forRows(rows, [&](store::Statement &row) { names.append(row.text(0)); });
                !done)
                return std::unexpected(done.error());
        }
        for (const QString &name : names) {
            if (auto made = ensureExperiment(db, name); !made)
                return std::unexpected(made.error());
        }
        return {};
    });
    if (!prepared)
        return std::unexpected(prepared.error());
    auto server = HttpServer::listen(port, *service->d);
    if (!server)
        return std::unexpected(server.error());
    service->d->server = std::move(*server);
    service->d->port = service->d->server->port();
    service->d->server->start();
    return service;
}

Service::~Service()
{
    if (!d->server)
        return;
    d->server->stop(); // No new requests; replies that come later are dropped.
    d->writer.drain(); // Work under way refers to us …
    d->reader.reset(); // … and so do reads.
    d->writer.drain();
}

void Service::close()
{
    if (d->server)
        d->server->stop();
    d->writer.drain();
}

quint16 Service::port() const
{
    return d->port;
}

QString Service::trackingUri() const
{
    return u"http://127.0.0.1:%1"_s.arg(d->port.load());
}

const TokenIssuer &Service::tokens() const
{
    return d->tokens;
}

void Service::takeSpool(qint64 job, const QString &jobName, int attempt, const QString &file,
                        std::function<void(Result<qint64>)> done)
{
    Q_UNUSED(job)
    d->feed(
        [p = d.get(), jobName, attempt, file](store::Database &db, Changes &changes) {
            auto step = takeSpoolStep(db, p->router, p->options, p->state, jobName, attempt, file,
                                      changes);
            if (step && step->skipped > 0)
                qCWarning(log, "%d lines of %ls were not understood", step->skipped,
                          qUtf16Printable(file));
            return step;
        },
        0, std::move(done));
}

void Service::takeHardware(qint64 job, int attempt, const QString &file,
                           std::function<void(Result<qint64>)> done)
{
    d->feed(
        [p = d.get(), job, attempt, file](store::Database &db, Changes &changes) {
            return takeHardwareStep(db, p->state.metrics, job, attempt, file, changes);
        },
        0, std::move(done));
}

void Service::finishJob(qint64 job, const QString &jobName, int finalState)
{
    auto ended = std::make_shared<Changes>();
    d->writer.enqueue(
        store::Durability::Normal,
        [p = d.get(), ended, job, jobName, finalState](store::Database &db) -> Result<> {
            *ended = {};
            p->state.metrics.forgetJob(job);
            p->state.runs.remove(jobName);
            QList<qint64> runs;
            {
                auto rows = db.prepare(
                    "SELECT id, properties FROM jobs WHERE state < 100 AND kind = 'run'");
                if (auto done
                    = forRows(rows,
                              [&](store::Statement &row) {
                                  if (mapFromJson(row.bytes(1)).value(u"created_by"_s) == jobName)
                                      runs.append(row.integer(0));
                              });
                    !done)
                    return std::unexpected(done.error());
            }
            const qint64 now = store::nowMicros();
            for (const qint64 id : std::as_const(runs)) {
                if (auto set = db.run("UPDATE jobs SET state = ?, ended = ? WHERE id = ?",
                                      finalState, now, id);
                    !set)
                    return set;
                if (auto set = db.run("INSERT INTO job_states(job, at, state) VALUES(?, ?, ?)", id,
                                      now, finalState);
                    !set)
                    return set;
                ended->runs.insert(id);
            }
            // '0' follows '/': every call id of this job.
            return db.run("DELETE FROM spool_marks WHERE attempt >= ? AND attempt < ?",
                          QString(u"call:"_s + jobName + u'/'),
                          QString(u"call:"_s + jobName + u'0'));
        },
        [p = d.get(), ended](Result<> done) {
            if (done)
                p->noteChanges(*ended);
        });
}

void Service::forgetJobs()
{
    d->writer.enqueue(store::Durability::Normal, [p = d.get()](store::Database &) -> Result<> {
        p->state.forget();
        return {};
    });
}

} // namespace tenon::tracking
