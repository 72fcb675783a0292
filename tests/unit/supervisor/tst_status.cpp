#include "supervisor/keeper.h"
#include "supervisor/records.h"
#include "supervisor/status.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace tenon::supervisor;
using namespace Qt::StringLiterals;

namespace {

Status everything()
{
    Status status;
    status.state = Status::State::Timeout;
    status.attempt = "brave \"otter\"\\\n\t\x01 \u00e9\u4e2d\U0001F600";
    status.bootId = "4aa7c59b-3d32-44a7-8f5d-0f482fcf7c8a";
    status.pid = 4'194'304;
    status.startTicks = std::numeric_limits<std::uint64_t>::max();
    status.child = 2;
    status.startedUs = std::numeric_limits<std::int64_t>::min();
    status.endedUs = std::numeric_limits<std::int64_t>::max();
    status.exitCode = -1;
    status.signal = 9;
    status.process = 2;
    status.cpuUs = 1;
    status.peakBytes = 1ULL << 60;
    status.logBytes = 100'000'000;
    status.killed = 3;
    status.reason = "left";
    status.detail = "log: No space left on device";
    return status;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvives()
    {
        const auto read = parseStatus(statusJson(everything()));
        QVERIFY2(read, read ? "" : read.error().c_str());
        QVERIFY(*read == everything());
    }
    void otherReadersReadIt()
    {
        const auto json = QByteArray::fromStdString(statusJson(everything()));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value("attempt"_L1).toString().toStdString(), everything().attempt);
        QCOMPARE(object.value("state"_L1).toString(), u"timeout"_s);
        QCOMPARE(object.value("exit"_L1).toInt(), -1);
    }
    void bytesThatAreNoTextAreReplaced()
    {
        Status status;
        status.detail = "a\xff\xc3(\xed\xa0\x80z";
        const auto read = parseStatus(statusJson(status));
        QVERIFY(read);
        QCOMPARE(QString::fromStdString(read->detail), u"a\ufffd\ufffd(\ufffd\ufffd\ufffdz"_s);
    }
    void replacedBytesStayAsTheyAre()
    {
        const auto once = parseKeeper("{\"pid\":1,\"command\":\"a\xff\"}");
        QVERIFY(once);
        const std::string json = keeperJson(*once);
        QCOMPARE(keeperJson(parseKeeper(json).value()), json);
    }
    void othersJsonIsRead()
    {
        const auto read = parseStatus(
            " { \"new\" : [1, {\"a\":\"]}\\\"\"}, null], \"state\" : \"ended\", \"more\":true,\n"
            "\"exit\":3 , \"detail\":\"\\u00e9\\ud83d\\ude00\\ud800\\/\", \"x\": -1.5e3 } \n\0\0");
        QVERIFY2(read, read ? "" : read.error().c_str());
        QCOMPARE(read->exitCode, 3);
        QCOMPARE(QString::fromStdString(read->detail), u"\u00e9\U0001F600\ufffd/"_s);
    }
    void badJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "{", "[]", "null", "{}", "{\"state\":\"ended\"", "{\"state\":\"ended\"}x",
              "{\"state\":\"ended\",}", "{\"state\":\"sleeping\"}", "{\"state\":1}",
              "{\"state\":\"ended\",\"exit\":\"0\"}", "{\"state\":\"ended\",\"exit\":1.5}",
              "{\"state\":\"ended\",\"exit\":99999999999}", "{\"state\":\"ended\",\"pid\":}",
              "{\"state\":\"ended\",\"detail\":\"\\q\"}",
              "{\"state\":\"ended\",\"detail\":\"\\u12g4\"}",
              "{\"state\":\"ended\",\"detail\":\"line\nbreak\"}", "{\"state\":\"ended\",\"x\":[[}",
              "{\"state\":\"ended\" \"exit\":0}"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("deep") << QByteArray("{\"state\":\"ended\",\"x\":"
                                            + QByteArray(100'000, '['));
    }
    void badJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseStatus(json.toStdString()));
    }
    void everyTruncationIsNoticed()
    {
        const std::string json = statusJson(everything());
        for (std::size_t length = 0; length + 1 < json.size(); ++length)
            QVERIFY(!parseStatus(std::string_view(json).substr(0, length)));
    }
    void theClaimSpeaksWhereThereIsNoStatus()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        QVERIFY(!readStatus(folder));
        Status status;
        put(dir.filePath(QLatin1StringView(files::claim)),
            QByteArray::fromStdString(statusJson(status)));
        QVERIFY(readStatus(folder).value() == status);
        status.state = Status::State::Ended;
        put(dir.filePath(QLatin1StringView(files::status)),
            QByteArray::fromStdString(statusJson(status)));
        QVERIFY(readStatus(folder).value() == status);
        // Half a status (a full disk) is none.
        put(dir.filePath(QLatin1StringView(files::status)), "{\"state\":\"en");
        QVERIFY(readStatus(folder).value().state == Status::State::Running);
    }
    void keeperIdentitySurvives()
    {
        const KeeperIdentity identity{12, 34, "boot", "/opt/tenon\x1f--workspace\x1f/a b"};
        QVERIFY(parseKeeper(keeperJson(identity)).value() == identity);
    }
    void engineInfoIsRead()
    {
        const auto engine = parseKeeper("{\"bootId\":\"b\",\"build\":\"0.1\",\"pid\":7,\"port\":"
                                        "4711,\"protocol\":1,\"startTicks\":99}");
        QVERIFY(engine);
        QVERIFY((*engine == KeeperIdentity{7, 99, "b", {}}));
        QVERIFY(!parseKeeper("{\"pid\":\"7\"}"));
    }
    void restartsComeSlowerAndSlower()
    {
        QCOMPARE(restartDelayMs(-1), 0);
        QCOMPARE(restartDelayMs(0), 0);
        for (int n = 1; n < 20; ++n)
            QVERIFY(restartDelayMs(n) > restartDelayMs(n - 1) || restartDelayMs(n) == 30'000);
        QCOMPARE(restartDelayMs(1'000'000), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
