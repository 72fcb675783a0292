#include "store/writer.h"
#include "support/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <latch>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void committedIsVisibleToReaders();
    void failingWorkUndoesOnlyItself();
    void workArrivingDuringACommitSharesTheNext();
    void orderIsKept();
    void manyThreads();
    void destructorFinishesTheQueue();
    void idleTruncatesTheLog();
    void theLogStaysShortAlsoWithoutAPause();
    void unfinishedReaderDoesNotStopTheWriter();
    void fullDurability();
    void busyIsToldToAll();
    void fullDisk();
};

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"x.db"_s);
    std::unique_ptr<Database> open()
    {
        auto database = Database::open(path, OpenMode::Create);
        if (!database)
            return nullptr;
        if (!(*database)->run("CREATE TABLE IF NOT EXISTS t(a UNIQUE, b)"))
            return nullptr;
        return std::move(*database);
    }
    qint64 count()
    {
        auto database = Database::open(path, OpenMode::ReadOnly);
        return database ? (*database)->integer("SELECT count(*) FROM t", -1).value_or(-2) : -3;
    }
};

Writer::Work insert(qint64 value)
{
    return
        [value](Database &database) { return database.run("INSERT INTO t(a) VALUES(?)", value); };
}

} // namespace

void TstWriter::committedIsVisibleToReaders()
{
    Fixture fixture;
    Writer writer(fixture.open());
    QVERIFY(writer.run(Durability::Normal, insert(1)));
    QCOMPARE(fixture.count(), 1);
    QCOMPARE(writer.commits(), 1u);
}

void TstWriter::failingWorkUndoesOnlyItself()
{
    Fixture fixture;
    Writer writer(fixture.open());
    std::latch begun(1);
    std::latch gate(1);
    writer.enqueue(Durability::Normal, [&](Database &) -> Result<> {
        begun.count_down();
        gate.wait(); // the next ones gather into one batch
        return {};
    });
    begun.wait();
    std::vector<bool> fine;
    for (const qint64 value : {1, 2, 1, 3}) {
        writer.enqueue(
            Durability::Normal,
            [value](Database &database) -> Result<> {
                if (auto extra = database.run("INSERT INTO t(b) VALUES(?)", value); !extra)
                    return extra;
                return database.run("INSERT INTO t(a) VALUES(?)", value);
            },
            [&](const Result<> &result) { fine.push_back(result.has_value()); });
    }
    gate.count_down();
    writer.drain();
    QCOMPARE(fine, (std::vector<bool>{true, true, false, true}));
    QCOMPARE(fixture.count(), 6); // the failed one's first insert is undone, too
    QCOMPARE(writer.commits(), 2u);
}

void TstWriter::workArrivingDuringACommitSharesTheNext()
{
    Fixture fixture;
    std::vector<quint64> told;
    {
        Writer writer(fixture.open(), [&](quint64 commit) { told.push_back(commit); });
        std::latch gate(1);
        writer.enqueue(Durability::Normal, [&](Database &database) -> Result<> {
            gate.wait();
            return database.run("INSERT INTO t(a) VALUES(0)");
        });
        for (int i = 1; i <= 1000; ++i)
            writer.enqueue(Durability::Normal, insert(i));
        gate.count_down();
        writer.drain();
    }
    QCOMPARE(fixture.count(), 1001);
    QVERIFY(told.size() <= 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void TstWriter::orderIsKept()
{
    Fixture fixture;
    std::vector<int> order;
    {
        Writer writer(fixture.open());
        for (int i = 0; i < 500; ++i)
            writer.enqueue(Durability::Normal, insert(i),
                           [&order, i](const Result<> &) { order.push_back(i); });
    }
    QCOMPARE(order.size(), 500u);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TstWriter::manyThreads()
{
    Fixture fixture;
    Writer writer(fixture.open());
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 200; ++i) {
                    if (!writer.run(Durability::Normal, insert(t * 1000 + i)))
                        ++failures;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(fixture.count(), 800);
}

void TstWriter::destructorFinishesTheQueue()
{
    Fixture fixture;
    {
        Writer writer(fixture.open());
        for (int i = 0; i < 300; ++i)
            writer.enqueue(Durability::Normal, insert(i));
    }
    QCOMPARE(fixture.count(), 300);
}

void TstWriter::idleTruncatesTheLog()
{
    Fixture fixture;
    Writer writer(fixture.open(), {}, std::chrono::milliseconds(20));
    QVERIFY(writer.run(Durability::Normal, insert(1)));
    const QString log = fixture.path + "-wal"_L1;
    QVERIFY(QFile::exists(log));
    QTRY_COMPARE(QFileInfo(log).size(), 0);
    QVERIFY(writer.run(Durability::Normal, insert(2)));
    QCOMPARE(fixture.count(), 2);
}

void TstWriter::theLogStaysShortAlsoWithoutAPause()
{
    Fixture fixture;
    Writer writer(fixture.open(), {}, std::chrono::hours(1));
    for (int i = 0; i < 40; ++i)
        QVERIFY(writer.run(Durability::Normal, [](Database &database) {
            return database.script("CREATE TABLE IF NOT EXISTS large(a);"
                                   "INSERT INTO large VALUES(randomblob(1000000))");
        }));
    QCOMPARE_LT(QFileInfo(fixture.path + "-wal"_L1).size(), 20 << 20);
}

void TstWriter::unfinishedReaderDoesNotStopTheWriter()
{
    Fixture fixture;
    Writer writer(fixture.open(), {}, std::chrono::milliseconds(1));
    QVERIFY(writer.run(Durability::Normal, insert(1)));
    auto reader = Database::open(fixture.path, OpenMode::ReadOnly);
    QVERIFY(reader);
    auto statement = (*reader)->prepare("SELECT a FROM t");
    QVERIFY(*statement->step());
    for (int i = 2; i < 50; ++i)
        QVERIFY(writer.run(Durability::Normal, insert(i)));
    statement->reset();
    QTRY_COMPARE(QFileInfo(fixture.path + "-wal"_L1).size(), 0);
}

void TstWriter::fullDurability()
{
    Fixture fixture;
    Writer writer(fixture.open());
    const auto level = [](qint64 *into) {
        return [into](Database &database) -> Result<> {
            auto value = database.integer("PRAGMA synchronous", -1);
            if (!value)
                return std::unexpected(value.error());
            *into = *value;
            return {};
        };
    };
    qint64 full = -1;
    qint64 normal = -1;
    QVERIFY(writer.run(Durability::Full, level(&full)));
    QVERIFY(writer.run(Durability::Normal, level(&normal)));
    QCOMPARE(full, 2);
    QCOMPARE(normal, 1);
}

void TstWriter::busyIsToldToAll()
{
    Fixture fixture;
    auto database = fixture.open();
    QVERIFY(database->script("PRAGMA busy_timeout=0"));
    auto other = Database::open(fixture.path, OpenMode::ReadWrite);
    auto transaction = std::make_unique<Result<Transaction>>(Transaction::begin(**other));
    QVERIFY(*transaction);
    Writer writer(std::move(database));
    const auto refused = writer.run(Durability::Normal, insert(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, "store.busy");
    transaction.reset();
    QVERIFY(writer.run(Durability::Normal, insert(1))); // alive
}

// Runs itself again in a user and mount namespace with a file system of 1 MiB.
void TstWriter::fullDisk()
{
    if (qEnvironmentVariableIsSet("TENON_TEST_SMALL_DISK")) {
        const QString path = qEnvironmentVariable("TENON_TEST_SMALL_DISK") + "/x.db"_L1;
        auto database = Database::open(path, OpenMode::Create);
        QVERIFY(database && (*database)->run("CREATE TABLE t(a UNIQUE, b)"));
        Writer writer(std::move(*database));
        const QByteArray large(100'000, 'x');
        const auto fill = [&](qint64 value) {
            return [&, value](Database &db) {
                return db.run("INSERT INTO t VALUES(?,?)", value, large);
            };
        };
        qint64 accepted = 0;
        Error error;
        for (qint64 i = 0; i < 40; ++i) {
            if (const auto result = writer.run(Durability::Normal, fill(i)))
                ++accepted;
            else
                error = result.error();
        }
        QVERIFY(accepted > 2 && accepted < 20);
        QCOMPARE(error.id, "store.full");
        QCOMPARE(error.code, Error::Code::Io);
        // A batch of large and small ones: what fits is in, the others know it.
        std::latch gate(1);
        writer.enqueue(Durability::Normal, [&](Database &) -> Result<> {
            gate.wait();
            return {};
        });
        qint64 told = 0;
        for (qint64 i = 100; i < 110; ++i)
            writer.enqueue(Durability::Normal, fill(i),
                           [&](const Result<> &r) { told += r ? 1 : 0; });
        gate.count_down();
        writer.drain();
        QVERIFY(QFile::remove(qEnvironmentVariable("TENON_TEST_SMALL_DISK") + "/ballast"_L1));
        QVERIFY(writer.run(Durability::Normal, fill(200))); // space again: alive
        auto reader = Database::open(path, OpenMode::ReadOnly);
        QCOMPARE((*reader)->integer("SELECT count(*) FROM t", -1).value(), accepted + told + 1);
        QVERIFY((*reader)->check());
        return;
    }
    const QTemporaryDir folder;
    QProcess process;
    const QString script
        = u"mount -t tmpfs -o size=1500k tmpfs '%1' && head -c 400000 /dev/zero > '%1/ballast' && "
          "TENON_TEST_SMALL_DISK='%1' exec '%2' fullDisk"_s.arg(
              folder.path(), QCoreApplication::applicationFilePath());
    if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0)
        QSKIP("user namespaces are not allowed here: no small disk to fill");
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TstWriter)
#include "tst_writer.moc"
