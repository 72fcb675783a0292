#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWere();
    void leavingScopeRollsBack();
    void committingLasts();
    void transactionBeginsAsWriter();
    void statementIsUsedAgain();
    void nestedUseOfOneStatement();
    void errorsHaveIds_data();
    void errorsHaveIds();
    void readOnlyRefusesChanges();
    void pathWithSpecialCharacters();
};

static std::unique_ptr<Database> memory()
{
    auto database = Database::inMemory();
    return database ? std::move(*database) : nullptr;
}

void TstDatabase::valuesComeBackAsTheyWere()
{
    auto database = memory();
    QVERIFY(database->run("CREATE TABLE t(a,b,c,d,e,f)"));
    const QString text = u"naïve “名前”\n'x'"_s;
    const Digest digest = Sha256::of("x");
    QVERIFY(database->run("INSERT INTO t VALUES(?,?,?,?,?,?)", qint64(-5'000'000'000), 0.1, text,
                          digest, std::optional<qint64>(), QString()));
    auto statement = database->prepare("SELECT * FROM t");
    QVERIFY(statement);
    QVERIFY(*statement->step());
    QCOMPARE(statement->integer(0), -5'000'000'000);
    QCOMPARE(statement->number(1), 0.1);
    QCOMPARE(statement->text(2), text);
    QVERIFY(statement->digest(3) == digest);
    QVERIFY(statement->isNull(4));
    QVERIFY(!statement->isNull(5)); // a null QString is the empty text
    QVERIFY(!*statement->step());
}

void TstDatabase::leavingScopeRollsBack()
{
    auto database = memory();
    QVERIFY(database->run("CREATE TABLE t(a)"));
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(database->run("INSERT INTO t VALUES(1)"));
        QVERIFY(database->inTransaction());
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(*database->integer("SELECT count(*) FROM t", -1), 0);
}

void TstDatabase::committingLasts()
{
    auto database = memory();
    QVERIFY(database->run("CREATE TABLE t(a)"));
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(database->run("INSERT INTO t VALUES(1)"));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(*database->integer("SELECT count(*) FROM t", -1), 1);
}

void TstDatabase::transactionBeginsAsWriter()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.db"_s);
    auto first = Database::open(path, OpenMode::Create);
    auto second = Database::open(path, OpenMode::ReadWrite);
    QVERIFY(first && second);
    QVERIFY((*second)->script("PRAGMA busy_timeout=0"));
    auto transaction = Transaction::begin(**first);
    QVERIFY(transaction);
    const auto other = Transaction::begin(**second);
    QVERIFY(!other);
    QCOMPARE(other.error().id, "store.busy");
    QCOMPARE(other.error().code, Error::Code::Conflict);
}

void TstDatabase::statementIsUsedAgain()
{
    auto database = memory();
    QVERIFY(database->run("CREATE TABLE t(a)"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(database->run("INSERT INTO t VALUES(?)", i));
    // What was bound by the last use is gone.
    auto statement = database->prepare("INSERT INTO t VALUES(?)");
    QVERIFY(statement->finish());
    QCOMPARE(*database->integer("SELECT count(*) FROM t WHERE a IS NULL", -1), 1);
    QCOMPARE(*database->integer("SELECT sum(a) FROM t", -1), 3);
}

void TstDatabase::nestedUseOfOneStatement()
{
    auto database = memory();
    QVERIFY(database->script("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2),(3)"));
    constexpr char sql[] = "SELECT a FROM t ORDER BY a";
    auto outer = database->prepare(sql);
    QVERIFY(*outer->step());
    auto inner = database->prepare(sql);
    QVERIFY(*inner->step());
    QVERIFY(*inner->step());
    QCOMPARE(inner->integer(0), 2);
    QCOMPARE(outer->integer(0), 1);
    QVERIFY(*outer->step());
    QCOMPARE(outer->integer(0), 2);
}

void TstDatabase::errorsHaveIds_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("no such table") << "SELECT * FROM nowhere"_ba << "store.sql"_ba;
    QTest::newRow("unique") << "INSERT INTO t VALUES(1)"_ba << "store.constraint"_ba;
    QTest::newRow("syntax") << "SELEKT"_ba << "store.sql"_ba;
}

void TstDatabase::errorsHaveIds()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, id);
    auto database = memory();
    QVERIFY(database->script("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES(1)"));
    const auto result = database->run(std::string_view(sql.constData(), size_t(sql.size())));
    QVERIFY(!result);
    QCOMPARE(result.error().id, id);
    QVERIFY(!result.error().detail.isEmpty());
}

void TstDatabase::readOnlyRefusesChanges()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.db"_s);
    QVERIFY((*Database::open(path, OpenMode::Create))->run("CREATE TABLE t(a)"));
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::Immutable}) {
        auto database = Database::open(path, mode);
        QVERIFY(database);
        const auto result = (*database)->run("INSERT INTO t VALUES(1)");
        QVERIFY(!result);
        QCOMPARE(result.error().id, "store.read-only");
    }
    QVERIFY(!Database::open(folder.filePath(u"missing.db"_s), OpenMode::ReadWrite));
}

void TstDatabase::pathWithSpecialCharacters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a ?b#c%20 'q' \"名\n.db"_s);
    QVERIFY(Database::open(path, OpenMode::Create));
    QVERIFY(QFile::exists(path));
    QVERIFY(Database::open(path, OpenMode::Immutable));
}

QTEST_GUILESS_MAIN(TstDatabase)
#include "tst_database.moc"
