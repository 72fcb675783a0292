#include "shell/instance.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 3000;     // a window that starts needs a moment until it listens
constexpr qint64 largest = 64 << 10; // of a request

QByteArray bytesOf(const OpenRequest &request)
{
    return QJsonDocument(QJsonObject{{u"folder"_s, request.folder},
                                     {u"file"_s, request.file},
                                     {u"job"_s, request.job},
                                     {u"log"_s, request.log},
                                     {u"path"_s, request.path},
                                     {u"nearest"_s, request.nearest},
                                     {u"token"_s, QString::fromLatin1(request.token)}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

OpenRequest requestOf(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json[u"folder"_s].toString(),
            json[u"file"_s].toString(),
            json[u"job"_s].toString(),
            json[u"log"_s].toBool(),
            json[u"token"_s].toString().toLatin1(),
            json[u"path"_s].toString(),
            json[u"nearest"_s].toBool()};
}

} // namespace

Instance::Instance(QString folder, const QByteArray &display, QObject *parent)
    : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex();
    m_socket = std::move(folder) + u"/studio-"_s + QString::fromLatin1(hash.first(16)) + u".sock"_s;
    m_lockFile = m_socket + u".lock"_s;
}

Instance::~Instance() = default;

bool Instance::isListening() const
{
    return m_server && m_server->isListening();
}

bool Instance::handOver(const OpenRequest &request)
{
    // Whoever holds the lock is the one that runs; a dead one's socket file says nothing.
    if (auto lock = platform::lockFile(m_lockFile)) {
        m_lock = std::move(*lock);
        listen();
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patienceMs) {
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        if (socket.waitForConnected(200)) {
            socket.write(bytesOf(request));
            socket.flush();
            // "ok" says that it was understood; a stopped program accepts and says nothing.
            while (!socket.canReadLine() && socket.waitForReadyRead(patienceMs)) {
            }
            return socket.readLine().trimmed() == "ok";
        }
        QThread::msleep(20);
    }
    return false;
}

void Instance::listen()
{
    QLocalServer::removeServer(m_socket);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Instance::serve);
    m_server->listen(m_socket);
}

void Instance::serve()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > largest)
                    socket->abort();
                return;
            }
            const OpenRequest request = requestOf(socket->readLine(largest));
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT asked(request);
        });
    }
}

} // namespace tenon::ui
