#include "client/engineclient.h"

#include "base/platform/process.h"
#include "client/protocol.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFuture>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tenon::client {
namespace {

// An engine that takes up many jobs, or migrates its database, may need this long, ms.
constexpr int longestStart = 15'000;
// How long to try when nothing says that an engine is on its way, ms.
constexpr int longestHope = 1'800;
// Where an engine was and one is not to be started: its keeper brings it back within this, ms.
constexpr int longestRestart = 6'000;

Error fromJson(const QJsonObject &json)
{
    const QJsonObject data = json.value(QLatin1StringView("data")).toObject();
    return errorFromJson(data, json.value(QLatin1StringView("message")).toString());
}

// Both ends check who is at the other one: a socket in a shared folder could be anybody's.
bool peerIsUs(qintptr descriptor)
{
    struct ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
           && peer.uid == ::getuid();
}

QString engineProgram(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/tenon");
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QStandardPaths::findExecutable(QStringLiteral("tenon"));
}

} // namespace

EngineClient::EngineClient(EngineOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EngineClient::tryConnect);
    connect(&m_socket, &QLocalSocket::connected, this, &EngineClient::onConnected);
    connect(&m_socket, &QLocalSocket::disconnected, this, &EngineClient::onDisconnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &EngineClient::onReadyRead);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &EngineClient::notConnected);
}

EngineClient::~EngineClient()
{
    m_socket.disconnect(this);
    close();
}

void EngineClient::open()
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_started = false;
    m_otherHolds = false;
    m_hadEngine = false;
    m_tries = 0;
    m_since.start();
    m_hopeless.invalidate();
    setState(State::Starting);
    tryConnect();
}

void EngineClient::close()
{
    m_wanted = false;
    ++m_round;
    m_retry.stop();
    m_socket.abort();
    setState(State::Closed);
    auto pending = std::exchange(m_pending, {});
    auto waiting = std::exchange(m_waiting, {});
    const Error cancelled{Error::Code::Cancelled, "engine.closed", {}, {}, {}};
    for (auto &[id, call] : pending) {
        if (!call.hadContext || call.context)
            call.answer(std::unexpected(cancelled));
    }
    for (Waiting &call : waiting) {
        if (!call.pending.hadContext || call.pending.context)
            call.pending.answer(std::unexpected(cancelled));
    }
}

void EngineClient::tryConnect()
{
    // Looking may take its time where the folder lies on a network, and must not hold this thread,
    // nor the end of the program.
    QPromise<Result<FoundEngine>> promise;
    promise.start();
    promise.future().then(this, [this, round = ++m_round](const Result<FoundEngine> &found) {
        if (round == m_round && m_wanted)
            connectTo(found);
    });
    std::thread([promise = std::move(promise), workspace = m_options.workspace]() mutable {
        promise.addResult(findEngine(workspace));
        promise.finish();
    }).detach();
}

void EngineClient::connectTo(const Result<FoundEngine> &found)
{
    if (!found) {
        giveUp(found.error());
        return;
    }
    m_found = *found;
    m_options.workspace = m_found.workspace;
    m_socket.connectToServer(m_found.socket);
}

void EngineClient::notConnected()
{
    if (!m_wanted || m_state != State::Starting || m_retry.isActive())
        return;
    if (!m_options.start && !m_hadEngine) {
        giveUp(noConnection());
        return;
    }
    if (m_options.start && !m_started && !m_found.record)
        startEngine();
    if (m_started) {
        if (auto error = takeStartError(m_options.workspace)) {
            if (error->id != "engine.already-runs") {
                giveUp(std::move(*error));
                return;
            }
            m_otherHolds = true;
        }
    }
    if (!m_wanted)
        return;
    // The engine needs some 20 ms to listen, more where it has much to take up. What is not alive,
    // or alive and not to be reached, will not listen later either.
    const bool starting
        = m_found.record
              ? m_found.record->socket.isEmpty()
              : m_started && !m_otherHolds
                    && platform::isAlive({pid_t(m_child), platform::startTicks(pid_t(m_child))});
    if (starting)
        m_hopeless.invalidate();
    else if (!m_hopeless.isValid())
        m_hopeless.start();
    ++m_tries;
    if (m_since.hasExpired(longestStart)
        || (m_hopeless.isValid()
            && m_hopeless.hasExpired(m_options.start ? longestHope : longestRestart))) {
        giveUp(noConnection());
        return;
    }
    m_retry.start(std::min(5 + m_tries * 5, 200));
}

Error EngineClient::noConnection() const
{
    const QString detail = m_socket.errorString();
    if (m_found.record && !m_found.record->socket.isEmpty()) {
        Error error = unreachable(m_found);
        error.detail = detail;
        return error;
    }
    if (m_otherHolds)
        return Error{Error::Code::Io,
                     "engine.held-elsewhere",
                     {{QStringLiteral("path"), m_found.workspace}},
                     {},
                     detail};
    return Error{Error::Code::Io,
                 "engine.no-connection",
                 {{QStringLiteral("path"), m_options.workspace}},
                 {},
                 detail};
}

void EngineClient::startEngine()
{
    m_started = true;
    [[maybe_unused]] const auto old = takeStartError(m_options.workspace);
    const QString program = engineProgram(m_options.program);
    if (program.isEmpty()) {
        giveUp(Error{Error::Code::NotFound, "engine.no-program", {}, {}, {}});
        return;
    }
    QProcess process;
    process.setProgram(program);
    process.setArguments({QStringLiteral("engine"), QStringLiteral("run"),
                          QStringLiteral("--workspace"), m_options.workspace});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(QStringLiteral("/"));
    if (!process.startDetached(&m_child))
        giveUp(Error{Error::Code::Io,
                     "engine.start",
                     {{QStringLiteral("program"), program},
                      {QStringLiteral("reason"), process.errorString()}},
                     {},
                     {}});
}

void EngineClient::onConnected()
{
    if (!peerIsUs(m_socket.socketDescriptor())) {
        m_socket.abort();
        giveUp(Error{Error::Code::Refused,
                     "engine.foreign-socket",
                     {{QStringLiteral("path"), m_socket.fullServerName()}},
                     {},
                     {}});
        return;
    }
    m_buffer.clear();
    const qint64 id
        = send(QStringLiteral("hello"), {{QStringLiteral("protocol"), protocolVersion},
                                         {QStringLiteral("schema"), schemaVersion},
                                         {QStringLiteral("build"), buildId()},
                                         {QStringLiteral("subscribe"), m_options.subscribe}});
    m_pending.emplace(
        id, Pending{this, true, [this](const Result<QJsonObject> &answer) { onHello(answer); }});
}

void EngineClient::onHello(const Result<QJsonObject> &answer)
{
    if (!answer) {
        giveUp(answer.error());
        return;
    }
    m_engine = *answer;
    const auto said
        = [this](const char *key) { return m_engine.value(QLatin1StringView(key)).toString(); };
    const bool isOther
        = (!said("id").isEmpty() && !m_found.id.isEmpty() && said("id") != m_found.id)
          || (!said("lock").isEmpty() && !m_found.lock.isEmpty() && said("lock") != m_found.lock);
    if (m_options.start && isOther) {
        giveUp(
            Error{Error::Code::Conflict,
                  "engine.other-workspace",
                  {{QStringLiteral("path"), m_found.workspace},
                   {QStringLiteral("pid"), m_engine.value(QLatin1StringView("pid")).toInteger()}},
                  {},
                  {}});
        return;
    }
    // It was started where the folder was before somebody moved it: its paths lead nowhere now.
    const bool isMoved
        = !said("workspace").isEmpty() && said("workspace") != m_found.workspace && !isOther;
    if (m_options.start && !m_handedOver
        && (isMoved
            || isOlder(m_engine.value(QLatin1StringView("protocol")).toInt(),
                       m_engine.value(QLatin1StringView("schema")).toInt(), said("build")))) {
        // It stops between two commits, its steps go on, and the engine of this build takes them
        // up.
        m_handedOver = true;
        const qint64 id = send(QStringLiteral("engine.stop"),
                               {{QStringLiteral("mode"), QStringLiteral("handover")}});
        m_pending.emplace(id, Pending{this, true, [](const Result<QJsonObject> &) {}});
        return;
    }
    m_tries = 0;
    m_started = false;
    m_otherHolds = false;
    m_hadEngine = true;
    setState(State::Connected);
    for (Waiting &call : std::exchange(m_waiting, {}))
        m_pending.emplace(send(call.method, call.params), std::move(call.pending));
}

void EngineClient::onDisconnected()
{
    auto pending = std::exchange(m_pending, {});
    if (m_wanted) {
        // Calls that were waiting for a hand-over stay in m_waiting and go to the next engine.
        setState(State::Starting);
        m_tries = 0;
        m_started = false;
        m_otherHolds = false;
        m_since.start();
        m_hopeless.invalidate();
        m_retry.start(20);
    }
    for (auto &[id, call] : pending) {
        if (!call.hadContext || call.context)
            call.answer(fail(Error::Code::Io, "engine.connection-lost"));
    }
}

void EngineClient::onReadyRead()
{
    m_buffer += m_socket.readAll();
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', start);
        if (end < 0)
            break;
        const QJsonDocument document = QJsonDocument::fromJson(m_buffer.mid(start, end - start));
        start = end + 1;
        if (document.isObject())
            onMessage(document.object());
    }
    m_buffer.remove(0, start);
}

void EngineClient::onMessage(const QJsonObject &message)
{
    const QJsonValue id = message.value(QLatin1StringView("id"));
    if (id.isUndefined()) {
        if (message.value(QLatin1StringView("method")).toString() == QLatin1StringView("changed"))
            Q_EMIT changed(changesFromJson(message.value(QLatin1StringView("params")).toObject()));
        else if (message.value(QLatin1StringView("method")).toString()
                 == QLatin1StringView("progress"))
            Q_EMIT progress(message.value(QLatin1StringView("params")).toObject());
        return;
    }
    auto node = m_pending.extract(id.toInteger());
    if (node.empty())
        return;
    const Pending &call = node.mapped();
    if (call.hadContext && !call.context)
        return;
    const QJsonValue error = message.value(QLatin1StringView("error"));
    if (error.isObject())
        call.answer(std::unexpected(fromJson(error.toObject())));
    else
        call.answer(message.value(QLatin1StringView("result")).toObject());
}

void EngineClient::call(const QString &method, const QJsonObject &params, QObject *context,
                        Answer answer)
{
    Pending pending{context, context != nullptr, std::move(answer)};
    if (m_state == State::Connected) {
        m_pending.emplace(send(method, params), std::move(pending));
        return;
    }
    m_waiting.push_back({method, params, std::move(pending)});
    open();
}

Result<QJsonObject> EngineClient::callAndWait(const QString &method, const QJsonObject &params,
                                              int timeout)
{
    QEventLoop loop;
    Result<QJsonObject> result = fail(Error::Code::Cancelled, "engine.no-answer");
    auto connection = connect(this, &EngineClient::stateChanged, &loop, [&](State state) {
        if (state == State::Failed) {
            result = std::unexpected(m_error);
            loop.quit();
        }
    });
    call(method, params, &loop, [&](Result<QJsonObject> answer) {
        result = std::move(answer);
        loop.quit();
    });
    if (m_state == State::Failed)
        return std::unexpected(m_error);
    if (timeout > 0)
        QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    loop.exec();
    disconnect(connection);
    return result;
}

void EngineClient::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void EngineClient::giveUp(Error error)
{
    m_error = std::move(error);
    m_wanted = false;
    ++m_round;
    m_retry.stop();
    auto waiting = std::exchange(m_waiting, {});
    auto pending = std::exchange(m_pending, {});
    m_socket.abort();
    setState(State::Failed);
    for (Waiting &call : waiting) {
        if (!call.pending.hadContext || call.pending.context)
            call.pending.answer(std::unexpected(m_error));
    }
    for (auto &[id, call] : pending) {
        if (call.context != this && (!call.hadContext || call.context))
            call.answer(std::unexpected(m_error));
    }
}

qint64 EngineClient::send(const QString &method, const QJsonObject &params)
{
    const qint64 id = m_nextId++;
    const QJsonObject message{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                              {QStringLiteral("id"), id},
                              {QStringLiteral("method"), method},
                              {QStringLiteral("params"), params}};
    m_socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();
    return id;
}

} // namespace tenon::client
