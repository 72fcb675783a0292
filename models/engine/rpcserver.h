#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <unordered_map>

class QLocalSocket;

namespace tenon::engine {

/// Who calls, as a team will need it one day: today always the local owner.
struct Principal
{
    enum class Role { Reader, Contributor, Owner };
    QString name;
    Role role = Role::Owner;
};

/// JSON-RPC 2.0 over a local socket, one compact message a line, at most 64 MB. Only processes of
/// this user are let in (SO_PEERCRED). Lives on the engine's main thread.
class RpcServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RpcServer)

public:
    /// Answers one call, once; may be kept and used later. Answering a caller that has gone does
    /// nothing.
    class Reply
    {
    public:
        void success(const QJsonObject &result) const;
        void failure(const Error &error) const;
        [[nodiscard]] const Principal &principal() const { return m_principal; }

    private:
        friend class RpcServer;
        QPointer<QLocalSocket> m_socket;
        QJsonValue m_id;
        Principal m_principal;
    };
    using Handler = std::function<void(const QJsonObject &params, const Reply &reply)>;

    explicit RpcServer(QObject *parent = nullptr);
    ~RpcServer() override;

    /// Listens at `path` (its folder is private to the user); a dead socket file there is replaced.
    /// The caller holds the workspace's lock.
    [[nodiscard]] Result<> listen(const QString &path);
    void close();

    /// Registers what answers `method`.
    void add(const QString &method, Handler handler);

    /// Sends `method` with `params` to every client that subscribed.
    void notify(const QString &method, const QJsonObject &params);

    [[nodiscard]] int clientCount() const { return int(m_clients.size()); }
    [[nodiscard]] bool hasSubscribers() const;

Q_SIGNALS:
    void clientCountChanged(int count);

private:
    struct Client
    {
        QByteArray buffer;
        bool subscribed = false;
        Principal principal;
    };
    void onConnection();
    void onReadyRead(QLocalSocket *socket);
    void onMessage(QLocalSocket *socket, const QByteArray &line);
    void drop(QLocalSocket *socket);

    QLocalServer m_server;
    QHash<QString, Handler> m_handlers;
    std::unordered_map<QLocalSocket *, Client> m_clients;
};

} // namespace tenon::engine
