#include "tst_httpserver.h"
#include "support/patience.h"

#include <QFile>
#include <QRandomGenerator>

#include <sys/resource.h>

using namespace tenon::tracking;
using namespace tenon::tracking::test;
using namespace Qt::StringLiterals;

void TestHttpServer::init()
{
    m_house = std::make_unique<House>();
}

void TestHttpServer::cleanup()
{
    m_house.reset();
}

void TestHttpServer::healthNeedsNoToken()
{
    Client c(port());
    QCOMPARE(c.call("GET", "/health").body, QByteArray("OK"));
    QVERIFY(c.call("GET", "/version").body.startsWith("2."));
}

void TestHttpServer::tokensAreAskedFor()
{
    Client none(port());
    QCOMPARE(none.get("runs/get?run_id=job_a").status, 401);
    Client wrong(port(), "tenon1.o.99999999999..x");
    QCOMPARE(wrong.get("runs/get?run_id=job_a").code(), u"UNAUTHENTICATED"_s);
    Client good(port(), m_house->token());
    QCOMPARE(good.get("runs/get?run_id=job_a").status, 200);
    Client basic(port());
    basic.extra = "Authorization: Basic " + ("x:" + m_house->token()).toBase64() + "\r\n";
    QCOMPARE(basic.get("runs/get?run_id=job_a").status, 200);
    Client stranger(port(), m_house->token(QStringLiteral("never_there")));
    QCOMPARE(stranger.get("runs/get?run_id=job_a").status, 401);
}

void TestHttpServer::strangersFromABrowserAreRefused_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    const QByteArray p = ":PORT\r\n";
    QTest::newRow("rebound name") << QByteArray("Host: evil.example" + p) << 421;
    QTest::newRow("other port") << QByteArray("Host: 127.0.0.1:1\r\n") << 421;
    QTest::newRow("no port") << QByteArray("Host: 127.0.0.1\r\n") << 421;
    QTest::newRow("no host") << QByteArray() << 421;
    QTest::newRow("two hosts") << QByteArray("Host: 127.0.0.1" + p + "Host: 127.0.0.1" + p) << 421;
    QTest::newRow("origin") << QByteArray("Host: localhost" + p + "Origin: null\r\n") << 403;
    QTest::newRow("fine") << QByteArray("Host: localhost" + p) << 200;
}

void TestHttpServer::strangersFromABrowserAreRefused()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    lines.replace("PORT", QByteArray::number(port()));
    Client c(port());
    c.send("GET /health HTTP/1.1\r\n" + lines + "\r\n");
    const Answer answer = c.receive();
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.head.toLower().contains("access-control"));
}

void TestHttpServer::limitsOfTheHead()
{
    Client many(port(), m_house->token());
    for (int i = 0; i < 120; ++i)
        many.extra += "X-" + QByteArray::number(i) + ": 1\r\n";
    QCOMPARE(many.call("GET", "/health").status, 431);
    Client large(port(), m_house->token());
    large.extra = "X-Large: " + QByteArray(20'000, 'a') + "\r\n";
    QCOMPARE(large.call("GET", "/health").status, 431);
}

void TestHttpServer::aBodyTooLargeIsRefusedBeforeItIsRead()
{
    Client c(port(), m_house->token());
    c.send(c.head("POST", "/api/2.0/mlflow/runs/log-batch") + "Content-Length: 9000000\r\n\r\n");
    const Answer answer = c.receive();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.code(), u"REQUEST_LIMIT_EXCEEDED"_s);
    // Who sends all of it before reading gets the answer, too, and no broken connection.
    Client whole(port(), m_house->token());
    whole.send(whole.head("POST", "/api/2.0/mlflow/runs/log-batch")
               + "Content-Length: 9000000\r\n\r\n");
    for (int i = 0; i < 9; ++i) {
        whole.send(QByteArray(1'000'000, ' '));
        QTRY_COMPARE(whole.socket.bytesToWrite(), 0);
    }
    QCOMPARE(whole.receive().status, 413);
    Client chunked(port(), m_house->token());
    chunked.send(chunked.head("POST", "/api/2.0/mlflow/runs/log-batch")
                 + "Transfer-Encoding: chunked\r\n\r\n");
    QByteArray piece = "100000\r\n" + QByteArray(0x100000, ' ') + "\r\n";
    for (int i = 0; i < 9 && chunked.socket.state() == QAbstractSocket::ConnectedState; ++i)
        chunked.send(piece);
    QCOMPARE(chunked.receive().status, 413);
}

void TestHttpServer::requestsInOnePacketAreAnsweredInOrder()
{
    Client c(port(), m_house->token());
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += c.message("POST", "/api/2.0/mlflow/runs/set-tag",
                         R"({"run_id":"job_a","key":"k","value":")" + QByteArray::number(i) + "\"}")
               + c.message("GET", "/api/2.0/mlflow/runs/get?run_id=job_a");
    c.send(all);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(c.receive().status, 200);
        const Answer answer = c.receive();
        QVERIFY(answer.body.contains(R"({"key":"k","value":")" + QByteArray::number(i) + "\"}"));
    }
}

void TestHttpServer::chunkedBodiesAndExpectations()
{
    Client c(port(), m_house->token());
    c.send(c.head("POST", "/api/2.0/mlflow/runs/set-tag")
           + "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(c.receive().status, 100);
    for (const QByteArray piece : {R"({"run_id":"jo)", R"(b_a","key":"c)", R"(","value":"v"})"})
        c.send(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
    c.send("0\r\nX-Trailer: 1\r\n\r\n");
    QCOMPARE(c.receive().status, 200);
    QCOMPARE(c.call("GET", "/health").status, 200);
}

void TestHttpServer::nonsenseIsAnswered400()
{
    Client c(port());
    c.send("HELLO\r\n\r\n");
    QCOMPARE(c.receive().status, 400);
    Client smuggler(port(), m_house->token());
    smuggler.send(smuggler.head("POST", "/api/2.0/mlflow/runs/set-tag")
                  + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QCOMPARE(smuggler.receive().status, 400);
}

void TestHttpServer::unknownRoutesSpeakMlflow()
{
    Client c(port(), m_house->token());
    const Answer answer = c.post("no/such/route", "{}");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), u"ENDPOINT_NOT_FOUND"_s);
    QCOMPARE(c.post("runs/set-tag", "not json").code(), u"BAD_REQUEST"_s);
    QCOMPARE(c.post("runs/set-tag", "[1]").code(), u"BAD_REQUEST"_s);
}

void TestHttpServer::aFloodOfHalfOpenConnectionsStarvesNobody()
{
    // Both ends of a thousand connections are files of this one process.
    rlimit files{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    if (files.rlim_max < 4096)
        QSKIP("This user may not open enough files.");
    Client early(port(), m_house->token());
    QCOMPARE(early.call("GET", "/health").status, 200);
    std::vector<std::unique_ptr<QTcpSocket>> flood;
    for (int i = 0; i < 1000; ++i) {
        flood.push_back(std::make_unique<QTcpSocket>());
        flood.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QVERIFY(flood.back()->waitForConnected(5000));
        if (i % 2)
            flood.back()->write("POST /api/2.0/mlflow/runs/log-metric HTTP/1.1\r\nHost: ");
        flood.back()->flush();
        if (i % 100 == 0)
            QCOMPARE(early.post("runs/log-metric", metric(i)).status, 200);
    }
    Client late(port(), m_house->token());
    QCOMPARE(late.post("runs/log-metric", metric(1)).status, 200);
    QCOMPARE(early.post("runs/log-metric", metric(2)).status, 200);
}

void TestHttpServer::artifactsGoUpAndDown()
{
    Client c(port(), m_house->token());
    QByteArray data(3 << 20, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(data.data()), data.size() / 4);
    const QByteArray url = "/api/2.0/mlflow-artifacts/artifacts/job_a/deep/my%20file.bin";
    QCOMPARE(c.call("PUT", url, data).status, 200);
    QFile file(m_house->folder.filePath(u"jobs/job_a/artifacts/deep/my file.bin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == data);
    const Answer down = c.call("GET", url);
    QCOMPARE(down.status, 200);
    QVERIFY(down.body == data);
    c.extra = "Range: bytes=10-19\r\n";
    const Answer part = c.call("GET", url);
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, data.mid(10, 10));
    c.extra.clear();
    const Answer list = c.call("GET", "/api/2.0/mlflow-artifacts/artifacts?path=job_a/deep");
    QCOMPARE(
        list.body,
        QByteArray(R"({"files":[{"path":"my file.bin","is_dir":false,"file_size":3145728}]})"));
    QCOMPARE(c.get("artifacts/list?run_id=job_a&path=deep")
                 .json()
                 .value("files"_L1)[0]["path"_L1]
                 .toString(),
             u"deep/my file.bin"_s);
    // Replacing is all or nothing; an upload that breaks off leaves no trace.
    QCOMPARE(c.call("PUT", url, "small").status, 200);
    QCOMPARE(c.call("GET", url).body, QByteArray("small"));
    {
        Client broken(port(), m_house->token());
        broken.send(broken.head("PUT", url) + "Content-Length: 1000000\r\n\r\n"
                    + QByteArray(5000, 'x'));
    }
    QCOMPARE(c.call("PUT", "/api/2.0/mlflow-artifacts/artifacts/job_a/deep/empty").status, 200);
    QCOMPARE(c.call("GET", "/api/2.0/mlflow-artifacts/artifacts/job_a/deep/empty").body,
             QByteArray());
    QTRY_COMPARE(QDir(m_house->folder.filePath(u"jobs/job_a/artifacts/deep"_s))
                     .entryList(QDir::Files | QDir::Hidden)
                     .size(),
                 2);
    QCOMPARE(c.call("DELETE", url).status, 200);
    QCOMPARE(c.call("GET", url).status, 404);
}

void TestHttpServer::artifactsStayInTheirFolder_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("up") << QByteArray("job_a/../secret") << 400;
    QTest::newRow("up, encoded") << QByteArray("job_a/%2e%2e/%2E%2E/secret") << 400;
    QTest::newRow("slash, encoded") << QByteArray("job_a%2F..%2Fsecret") << 400;
    QTest::newRow("other run's name") << QByteArray("..%2f..%2fsecret/x") << 404;
    QTest::newRow("link outside") << QByteArray("job_a/away/secret") << 400;
    QTest::newRow("absolute") << QByteArray("job_a//etc/passwd") << 400;
    QTest::newRow("no such run") << QByteArray("nobody/x") << 404;
    QTest::newRow("zero byte") << QByteArray("job_a/a%00b") << 400;
}

void TestHttpServer::artifactsStayInTheirFolder()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const QString folder = m_house->folder.filePath(u"jobs/job_a/artifacts"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile secret(m_house->folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_house->folder.path(), folder + u"/away"_s));
    Client c(port(), m_house->owner());
    const QByteArray url = "/api/2.0/mlflow-artifacts/artifacts/" + path;
    const int up = c.call("PUT", url, "bad").status;
    QCOMPARE(up, status);
    const int down = c.call("GET", url).status;
    QVERIFY(down == 400 || down == 404);
    QCOMPARE(secret.size(), 0);
}

void TestHttpServer::aJobWritesOnlyItsOwnArtifacts()
{
    Client c(port(), m_house->token());
    QCOMPARE(c.call("PUT", "/api/2.0/mlflow-artifacts/artifacts/job_b/x", "1").status, 403);
}

void TestHttpServer::theSamePortAgain()
{
    const quint16 before = port();
    Client c(before, m_house->token());
    QCOMPARE(c.call("GET", "/health").status, 200);
    m_house->close();
    m_house->open(before);
    QCOMPARE(port(), before);
    c.connectNow();
    QCOMPARE(c.call("GET", "/health").status, 200);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    m_house->close();
    m_house->open(taken.serverPort());
    QVERIFY(port() != 0 && port() != taken.serverPort());
}

quint16 TestHttpServer::port() const
{
    return m_house->service->port();
}

QByteArray TestHttpServer::metric(int i)
{
    return R"({"run_id":"job_a","key":"m","value":1,"timestamp":)" + QByteArray::number(1000 + i)
           + '}';
}

QTEST_GUILESS_MAIN(TestHttpServer)
