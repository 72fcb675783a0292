#pragma once

#include "store/database.h"
#include "store/opening.h"
#include "store/writer.h"
#include "tracking/service.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

namespace tenon::tracking::test {

/// A workspace of nothing but a database and job folders, with a tracking service.
class House
{
public:
    House()
    {
        QVERIFY(store::createDatabase(path(), QStringLiteral("test")));
        auto db = store::Database::open(path(), store::OpenMode::ReadWrite);
        QVERIFY2(db, "cannot make a database");
        addJob(**db, QStringLiteral("job_a"));
        addJob(**db, QStringLiteral("job_b"));
        db->reset();
        open();
    }
    ~House() { close(); }
    Q_DISABLE_COPY_MOVE(House)

    void open(quint16 port = 0)
    {
        auto db = store::Database::open(path(), store::OpenMode::ReadWrite);
        QVERIFY(db);
        writer = std::make_unique<store::Writer>(std::move(*db));
        ServiceOptions options;
        options.database = path();
        options.key = QByteArray(32, 'k');
        options.port = port;
        options.user = QStringLiteral("ada");
        options.artifactFolder = [root = folder.path()](const QString &job) {
            return QString(root + QStringLiteral("/jobs/") + job + QStringLiteral("/artifacts"));
        };
        auto started = Service::start(*writer, options);
        QVERIFY2(started, "cannot start the service");
        service = std::move(*started);
    }
    void close()
    {
        service.reset();
        writer.reset();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("workspace.db")); }
    [[nodiscard]] std::unique_ptr<store::Database> reader() const
    {
        auto db = store::Database::open(path(), store::OpenMode::ReadOnly);
        return db ? std::move(*db) : nullptr;
    }
    [[nodiscard]] QByteArray owner() const
    {
        return service->tokens().forOwner(TokenIssuer::Clock::now() + std::chrono::hours(1));
    }
    [[nodiscard]] QByteArray token(const QString &job = QStringLiteral("job_a")) const
    {
        return service->tokens().forJob(job, TokenIssuer::Clock::now() + std::chrono::hours(1));
    }
    static void addJob(store::Database &db, const QString &name)
    {
        QVERIFY(db.run(
            "INSERT INTO jobs(name, root, kind, experiment, state, created, folder) VALUES(?, "
            "0, 'command', 'exp', 50, 1700000000000000, ?)",
            name, QString(QStringLiteral("jobs/") + name)));
        QVERIFY(db.run("UPDATE jobs SET root = id WHERE root = 0"));
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<Service> service;
};

struct Answer
{
    int status = 0;
    QByteArray head, body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const
    {
        return json().value(QLatin1String("error_code")).toString();
    }
};

/// A client that writes bytes by hand, as an old friend of telnet would.
class Client
{
public:
    explicit Client(quint16 port, QByteArray token = {})
        : m_port(port)
        , m_token(std::move(token))
    {
        connectNow();
    }
    void connectNow()
    {
        socket.abort();
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(socket.waitForConnected(5000));
    }
    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(5000)) {
        }
    }
    [[nodiscard]] Answer receive()
    {
        Answer answer;
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return answer;
        }
        answer.head = m_buffer.first(end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        m_buffer = m_buffer.sliced(end + 4);
        if (answer.status == 100)
            return answer;
        const QByteArray low = answer.head.toLower();
        const qsizetype at = low.indexOf("content-length:");
        const qsizetype length
            = low.mid(at + 15, low.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        while (m_buffer.size() < length) {
            if (!more())
                break;
        }
        answer.body = m_buffer.first(std::min(length, m_buffer.size()));
        m_buffer = m_buffer.sliced(answer.body.size());
        return answer;
    }
    [[nodiscard]] QByteArray head(const QByteArray &method, const QByteArray &path) const
    {
        QByteArray out = method + ' ' + path
                         + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        if (!m_token.isEmpty())
            out += "Authorization: Bearer " + m_token + "\r\n";
        return out + extra;
    }
    [[nodiscard]] QByteArray message(const QByteArray &method, const QByteArray &path,
                                     const QByteArray &body = {}) const
    {
        QByteArray out = head(method, path);
        if (!body.isEmpty() || method != "GET")
            out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return out + "\r\n" + body;
    }
    Answer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        send(message(method, path, body));
        return receive();
    }
    Answer post(const QByteArray &path, const QByteArray &body)
    {
        return call("POST", "/api/2.0/mlflow/" + path, body);
    }
    Answer get(const QByteArray &path) { return call("GET", "/api/2.0/mlflow/" + path); }

    QTcpSocket socket;
    QByteArray extra; ///< Further header lines.

private:
    bool more()
    {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000))
            return false;
        m_buffer += socket.readAll();
        return true;
    }
    quint16 m_port;
    QByteArray m_token;
    QByteArray m_buffer;
};

} // namespace tenon::tracking::test
