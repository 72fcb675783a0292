#include "engine/rpcserver.h"

#include "base/messages.h"
#include "client/protocol.h"
#include "engine/rpcmessage.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>

#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tenon::engine {
namespace {

void write(QLocalSocket *socket, const QJsonObject &message)
{
    socket->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
}

QString userName(uid_t uid)
{
    const passwd *entry = ::getpwuid(uid);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(uid);
}

} // namespace

void RpcServer::Reply::success(const QJsonObject &result) const
{
    if (!m_socket || m_id.isUndefined())
        return;
    QJsonObject message = rpcEnvelope(m_id);
    message.insert(QStringLiteral("result"), result);
    write(m_socket, message);
}

void RpcServer::Reply::failure(const Error &error) const
{
    if (!m_socket || m_id.isUndefined())
        return;
    QJsonObject message = rpcEnvelope(m_id);
    message.insert(QStringLiteral("error"),
                   QJsonObject{{QStringLiteral("code"), -32000},
                               {QStringLiteral("message"), messageText(error)},
                               {QStringLiteral("data"), client::errorToJson(error)}});
    write(m_socket, message);
}

RpcServer::RpcServer(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RpcServer::onConnection);
}

RpcServer::~RpcServer()
{
    close();
}

Result<> RpcServer::listen(const QString &path)
{
    // The workspace's lock is ours, so a socket file at this path has nobody behind it.
    m_server.close();
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return fail(
            Error::Code::Io, "engine.listen",
            {{QStringLiteral("path"), path}, {QStringLiteral("reason"), m_server.errorString()}});
    return {};
}

void RpcServer::close()
{
    m_server.close();
    const auto clients = std::exchange(m_clients, {});
    for (const auto &[socket, client] : clients) {
        socket->disconnect(this);
        socket->flush();
        socket->disconnectFromServer();
        socket->deleteLater();
    }
}

void RpcServer::add(const QString &method, Handler handler)
{
    m_handlers.insert(method, std::move(handler));
}

void RpcServer::notify(const QString &method, const QJsonObject &params)
{
    const QByteArray line
        = QJsonDocument(QJsonObject{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                    {QStringLiteral("method"), method},
                                    {QStringLiteral("params"), params}})
              .toJson(QJsonDocument::Compact)
          + '\n';
    for (const auto &[socket, client] : m_clients) {
        // A client that does not read is not waited for: it fetches the state when it comes back.
        if (client.subscribed && socket->bytesToWrite() < longestMessage)
            socket->write(line);
    }
}

bool RpcServer::hasSubscribers() const
{
    return std::any_of(m_clients.begin(), m_clients.end(),
                       [](const auto &entry) { return entry.second.subscribed; });
}

void RpcServer::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        struct ucred peer{};
        socklen_t size = sizeof peer;
        if (::getsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size)
                != 0
            || peer.uid != ::getuid()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_clients.emplace(socket, Client{{}, false, {userName(peer.uid), Principal::Role::Owner}});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { drop(socket); });
        Q_EMIT clientCountChanged(clientCount());
        onReadyRead(socket);
    }
}

void RpcServer::onReadyRead(QLocalSocket *socket)
{
    const auto it = m_clients.find(socket);
    if (it == m_clients.end())
        return;
    it->second.buffer += socket->readAll();
    QByteArray buffer = std::exchange(it->second.buffer, {});
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = buffer.indexOf('\n', start);
        if (end < 0)
            break;
        onMessage(socket, buffer.mid(start, end - start));
        start = end + 1;
        if (!m_clients.contains(socket))
            return;
    }
    buffer.remove(0, start);
    if (buffer.size() > longestMessage) {
        socket->abort();
        return;
    }
    m_clients.at(socket).buffer = std::move(buffer);
}

void RpcServer::onMessage(QLocalSocket *socket, const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const auto request = parseRequest(line);
    if (!request) {
        write(socket, request.error());
        return;
    }
    Client &client = m_clients.at(socket);
    Reply reply;
    reply.m_socket = socket;
    reply.m_principal = client.principal;
    reply.m_id = request->id;
    const QString &method = request->method;
    const QJsonObject &params = request->params;
    if (method == QLatin1StringView("subscribe")
        || (method == QLatin1StringView("hello")
            && params.value(QLatin1StringView("subscribe")).toBool())) {
        client.subscribed = true;
        if (method == QLatin1StringView("subscribe")) {
            reply.success({});
            return;
        }
    }
    const auto handler = m_handlers.constFind(method);
    if (handler == m_handlers.cend()) {
        if (!reply.m_id.isUndefined()) {
            QJsonObject answer = rpcEnvelope(reply.m_id);
            answer.insert(QStringLiteral("error"),
                          QJsonObject{{QStringLiteral("code"), -32601},
                                      {QStringLiteral("message"),
                                       QStringLiteral("There is no method %1.").arg(method)}});
            write(socket, answer);
        }
        return;
    }
    (*handler)(params, reply);
}

void RpcServer::drop(QLocalSocket *socket)
{
    if (m_clients.erase(socket) == 0)
        return;
    socket->deleteLater();
    Q_EMIT clientCountChanged(clientCount());
}

} // namespace tenon::engine
