#include "base/messages.h"
#include "store/enginerecord.h"
#include "store/jobs.h"
#include "store/looker.h"
#include "store/opening.h"
#include "store/place.h"
#include "store/rows.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <barrier>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lookingForAWorkspaceWritesNothing();
    void createdPlaceIsFound();
    void creatingTwiceKeepsEverything();
    void ofSeveralThatCreateOneDoes();
    void lostIdentityComesFromTheDatabase();
    void damagedIdentity_data();
    void damagedIdentity();
    void nearestGoesUpwards();
    void networkFileSystemKeepsDataInTheStateFolder();
    void aPathTooLongForADatabaseKeepsDataInTheStateFolder();
    void dataElsewhereMustBeOurOwnFolder();
    void dataThatLiesOverANetworkIsOnlyLookedAt();
    void pathsAreStoredRelative();

    void badDatabaseIsRefusedAndUntouched_data();
    void badDatabaseIsRefusedAndUntouched();
    void unreadableDatabase();
    void leftoverLogIsTakenIn();
    void migrationKeepsACopy();
    void schemaOneBecomesThatOfANewDatabase();
    void failedMigrationChangesNothing();
    void newerSchemaMayStillBeRead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString workspace() const { return m_folder->filePath(u"w"_s); }
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "<missing>"_ba;
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TstPlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    qputenv("XDG_CACHE_HOME", m_folder->filePath(u"cache"_s).toUtf8());
    qunsetenv("TENON_TEST_STATFS");
    QVERIFY(QDir().mkpath(workspace()));
}

void TstPlace::lookingForAWorkspaceWritesNothing()
{
    const auto place = findPlace(workspace());
    QVERIFY(!place);
    QCOMPARE(place.error().code, Error::Code::NotFound);
    QVERIFY(QDir(workspace()).isEmpty());
    QVERIFY(!findPlace(workspace() + "/missing"_L1));
}

void TstPlace::createdPlaceIsFound()
{
    const auto made = createPlace(workspace());
    QVERIFY(made);
    QCOMPARE(made->id.size(), 32);
    QCOMPARE(made->data, made->workspace + "/.tenon"_L1);
    QVERIFY(made->isInside() && made->isHere());
    QCOMPARE(contentOf(made->marker() + "/.gitignore"_L1), "*\n");
    const auto found = findPlace(workspace());
    QVERIFY(found);
    QVERIFY(*found == *made);
    auto database = openForWriting(*found);
    QVERIFY(database);
    QCOMPARE(meta(**database, u"workspace_id"_s).value(), made->id);
    QCOMPARE(meta(**database, u"schema"_s).value(), QString::number(currentSchema));
}

void TstPlace::creatingTwiceKeepsEverything()
{
    const auto first = createPlace(workspace());
    QVERIFY(first);
    QVERIFY((*openForWriting(*first))->run("INSERT INTO computes VALUES('a','b')"));
    const auto second = createPlace(workspace());
    QVERIFY(second && *first == *second);
    QCOMPARE((*openForWriting(*second))->integer("SELECT count(*) FROM computes", -1).value(), 1);
}

void TstPlace::ofSeveralThatCreateOneDoes()
{
    for (int round = 0; round < 30; ++round) {
        const QString folder = m_folder->filePath(u"many%1"_s.arg(round));
        QVERIFY(QDir().mkpath(folder));
        std::barrier begin(4);
        std::array<QString, 4> ids;
        {
            std::vector<std::jthread> makers;
            for (QString &id : ids)
                makers.emplace_back([&begin, &folder, &id] {
                    begin.arrive_and_wait();
                    if (const auto made = createPlace(folder))
                        id = made->id;
                });
        }
        const auto found = findPlace(folder);
        QVERIFY(found);
        for (const QString &id : ids)
            QCOMPARE(id, found->id);
        const auto database = openForWriting(*found);
        QVERIFY(database);
        QCOMPARE(meta(**database, u"workspace_id"_s).value(), found->id);
    }
}

void TstPlace::lostIdentityComesFromTheDatabase()
{
    const auto made = createPlace(workspace());
    QVERIFY(made && QFile::remove(made->identityFile()));
    const auto again = createPlace(workspace());
    QVERIFY(again);
    QCOMPARE(again->id, made->id);
    QVERIFY(QFile::exists(made->identityFile()));
}

void TstPlace::damagedIdentity_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("garbage") << "\x00\xff{{{"_ba;
    QTest::newRow("short id") << R"({"id":"abc"})"_ba;
    QTest::newRow("id with a path") << R"({"id":"../../../../../../etc/passwd00000"})"_ba;
    QTest::newRow("upper case") << R"({"id":"ABCDEF0123456789ABCDEF0123456789"})"_ba;
}

void TstPlace::damagedIdentity()
{
    QFETCH(const QByteArray, bytes);
    const auto made = createPlace(workspace());
    QVERIFY(made);
    write(made->identityFile(), bytes);
    const auto found = findPlace(workspace());
    QVERIFY(!found);
    QCOMPARE(found.error().id, "store.identity");
    QVERIFY(!createPlace(workspace()));
    QCOMPARE(contentOf(made->identityFile()), bytes);
}

void TstPlace::nearestGoesUpwards()
{
    QVERIFY(createPlace(workspace()));
    QVERIFY(QDir().mkpath(workspace() + "/a/b"_L1));
    QCOMPARE(nearestWorkspace(workspace() + "/a/b"_L1), workspace());
    QCOMPARE(nearestWorkspace(workspace()), workspace());
    QCOMPARE(nearestWorkspace(m_folder->path()), QString());
}

void TstPlace::networkFileSystemKeepsDataInTheStateFolder()
{
    qputenv("TENON_TEST_STATFS", workspace().toUtf8() + "=6969");
    const auto made = createPlace(workspace());
    QVERIFY(made);
    QVERIFY(!made->isInside());
    QVERIFY(made->isHere());
    QVERIFY(made->data.startsWith(m_folder->filePath(u"state"_s)));
    QVERIFY(!made->host.isEmpty());
    QVERIFY(QFile::exists(made->databaseFile()));
    QVERIFY(!QFile::exists(made->marker() + "/workspace.db"_L1));
    const auto found = findPlace(workspace());
    QVERIFY(found && *found == *made);
    QVERIFY(openForWriting(*found));

    // The same folder seen from another computer.
    QByteArray identity = contentOf(made->identityFile());
    identity.replace(made->machine, "another");
    write(made->identityFile(), identity);
    const auto other = findPlace(workspace());
    QVERIFY(other && !other->isHere());
    const auto opened = openForWriting(*other);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, "store.other-host");
    QVERIFY(messageText(opened.error()).contains(made->host));
    QVERIFY(!createPlace(workspace()));
}

// Made on the disk of another computer, reached from here.
void TstPlace::dataThatLiesOverANetworkIsOnlyLookedAt()
{
    const auto made = createPlace(workspace());
    QVERIFY(made);
    QVERIFY(made->isInside());
    QVERIFY(mayRun(*made));
    EngineRecord record;
    record.process.pid = 1;
    record.machine = "another";
    record.host = u"far"_s;
    write(made->data + u"/engine.json"_s, engineRecordJson(record));
    qputenv("TENON_TEST_STATFS", workspace().toUtf8() + "=6969");
    QVERIFY(!mayRun(*made));
    const auto again = createPlace(workspace());
    QVERIFY(!again);
    QCOMPARE(again.error().id, "store.over-network");
    QCOMPARE(again.error().arguments.value(u"host"_s), u"far"_s);
    QVERIFY(findPlace(workspace()));
    QVERIFY(Looker::open(*made));
}

void TstPlace::aPathTooLongForADatabaseKeepsDataInTheStateFolder()
{
    // 300 letters of three bytes each.
    const QString part(75, QChar(0x6570));
    const QString folder = workspace() + u'/' + QStringList{part, part, part, part}.join(u'/');
    QVERIFY(QDir().mkpath(folder));
    const auto made = createPlace(folder);
    QVERIFY(made);
    QVERIFY(made->isHere());
    QVERIFY(made->data.startsWith(m_folder->filePath(u"state"_s)));
    const auto found = findPlace(folder);
    QVERIFY(found && *found == *made);
    QVERIFY(openForWriting(*found));
    QVERIFY(Looker::open(*found));
    QVERIFY(mayRun(*found));
    // One that came to lie there with its data in it is told why it cannot be opened.
    const auto opened = Database::open(folder + u"/workspace.db"_s, OpenMode::ReadOnly);
    QVERIFY(messageText(opened.error()).contains(qt_error_string(ENAMETOOLONG)));
}

void TstPlace::dataElsewhereMustBeOurOwnFolder()
{
    qputenv("TENON_TEST_STATFS", workspace().toUtf8() + "=6969");
    const auto made = createPlace(workspace());
    QVERIFY(made);
    QByteArray identity = contentOf(made->identityFile());
    identity.replace(made->data.toUtf8(), "/etc");
    write(made->identityFile(), identity);
    const auto found = findPlace(workspace());
    QVERIFY(!found);
    QCOMPARE(found.error().id, "store.identity");
}

void TstPlace::pathsAreStoredRelative()
{
    const Place place{u"/w"_s, u"/w/.tenon"_s, {}, {}, {}};
    QCOMPARE(place.relative(u"/w/.tenon/jobs/x"_s), u"jobs/x"_s);
    QCOMPARE(place.relative(u"/w/.tenonx/jobs"_s), u"/w/.tenonx/jobs"_s);
    QCOMPARE(place.resolve(u"jobs/x"_s), u"/w/.tenon/jobs/x"_s);
    QCOMPARE(place.resolve(u"/data"_s), u"/data"_s);
}

void TstPlace::badDatabaseIsRefusedAndUntouched_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("garbage") << u"garbage"_s << "store.not-a-database"_ba;
    QTest::newRow("empty") << u"empty"_s << "store.corrupt"_ba;
    QTest::newRow("ten bytes") << u"ten"_s << "store.corrupt"_ba;
    QTest::newRow("half of it") << u"half"_s << "store.corrupt"_ba;
    QTest::newRow("last page missing") << u"page"_s << "store.corrupt"_ba;
    QTest::newRow("garbage inside") << u"inside"_s << "store.corrupt"_ba;
    QTest::newRow("newer") << u"newer"_s << "store.newer"_ba;
    QTest::newRow("another program's") << u"other"_s << "store.not-a-workspace"_ba;
    QTest::newRow("version unreadable") << u"version"_s << "store.corrupt"_ba;
    QTest::newRow("a folder") << u"folder"_s << "store.not-a-database"_ba;
    QTest::newRow("missing") << u"missing"_s << "store.missing"_ba;
}

void TstPlace::badDatabaseIsRefusedAndUntouched()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, id);
    const auto place = createPlace(workspace());
    QVERIFY(place);
    const QString path = place->databaseFile();
    if (kind == "newer"_L1)
        QVERIFY(setMeta(**openForWriting(*place), u"schema"_s, u"99"_s));
    if (kind == "version"_L1)
        QVERIFY(setMeta(**openForWriting(*place), u"schema"_s, u"x"_s));
    QByteArray bytes = contentOf(path);
    QVERIFY(bytes.size() > 20'000);
    if (kind == "garbage"_L1)
        bytes.fill('x');
    else if (kind == "empty"_L1)
        bytes.clear();
    else if (kind == "ten"_L1)
        bytes.truncate(10);
    else if (kind == "half"_L1)
        bytes.truncate(bytes.size() / 2);
    else if (kind == "page"_L1)
        bytes.chop(4096);
    else if (kind == "inside"_L1)
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 'x'));
    if (kind == "folder"_L1 || kind == "missing"_L1 || kind == "other"_L1) {
        QVERIFY(QFile::remove(path));
        if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(path));
        if (kind == "other"_L1) {
            QVERIFY((*Database::open(path, OpenMode::Create))->run("CREATE TABLE t(a)"));
            bytes = contentOf(path);
        }
    } else {
        write(path, bytes);
    }
    const auto opened = openForWriting(*place);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, id);
    QVERIFY(!messageText(opened.error()).contains(u'\n'));
    QVERIFY(messageIds().contains(id));
    QVERIFY(!messageText(opened.error()).contains("%{"_L1));
    if (kind != "folder"_L1 && kind != "missing"_L1)
        QCOMPARE(contentOf(path), bytes);
}

void TstPlace::unreadableDatabase()
{
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    const auto place = createPlace(workspace());
    QVERIFY(place);
    QVERIFY(QFile::setPermissions(place->databaseFile(), {}));
    const auto opened = openForWriting(*place);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, "store.open");
}

void TstPlace::leftoverLogIsTakenIn()
{
    const auto place = createPlace(workspace());
    QVERIFY(place);
    const QString path = place->databaseFile();
    const QString saved = m_folder->filePath(u"saved"_s);
    {
        auto database = openForWriting(*place);
        QVERIFY(database && (*database)->run("INSERT INTO computes VALUES('a','b')"));
        // As a killed engine leaves it.
        QVERIFY(QFile::copy(path, saved) && QFile::copy(path + "-wal"_L1, saved + "-wal"_L1));
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(saved, path) && QFile::rename(saved + "-wal"_L1, path + "-wal"_L1));
    auto database = openForWriting(*place);
    QVERIFY(database);
    QCOMPARE((*database)->integer("SELECT count(*) FROM computes", -1).value(), 1);
}

void TstPlace::migrationKeepsACopy()
{
    const auto place = createPlace(workspace());
    QVERIFY(place);
    QVERIFY((*openForWriting(*place))->run("INSERT INTO computes VALUES('a','b')"));
    const Migration steps[]
        = {{currentSchema + 1, "ALTER TABLE computes ADD COLUMN extra TEXT NOT NULL DEFAULT 'new'"},
           {currentSchema + 2, "CREATE TABLE added(a)"}};
    {
        auto database = openForWriting(*place, currentSchema + 2, steps);
        QVERIFY(database);
        QCOMPARE(
            (*database)->integer("SELECT count(*) FROM computes WHERE extra='new'", -1).value(), 1);
        QCOMPARE(meta(**database, u"schema"_s).value(), QString::number(currentSchema + 2));
    }
    auto copy = Database::open(place->databaseFile() + u".before-%1"_s.arg(currentSchema + 2),
                               OpenMode::Immutable);
    QVERIFY(copy);
    QCOMPARE(meta(**copy, u"schema"_s).value(), QString::number(currentSchema));
    QCOMPARE((*copy)->integer("SELECT count(*) FROM computes", -1).value(), 1);
    const auto older = openForWriting(*place);
    QVERIFY(!older);
    QCOMPARE(older.error().id, "store.newer");
    // Nobody goes back after months.
    const QString path = place->databaseFile() + u".before-%1"_s.arg(currentSchema + 2);
    QVERIFY(openForWriting(*place, currentSchema + 2, steps));
    QVERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-100),
                             QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(openForWriting(*place, currentSchema + 2, steps));
    QVERIFY(!QFile::exists(path));
}

void TstPlace::schemaOneBecomesThatOfANewDatabase()
{
    const auto columns = [](Database &database) {
        QStringList names;
        auto statement = database.prepare(
            "SELECT m.name || '.' || i.seqno || i.name || i.desc FROM sqlite_schema m, "
            "pragma_index_xinfo(m.name) i WHERE m.type='index' AND m.tbl_name='jobs' AND i.key "
            "UNION ALL SELECT name || ' ' || type || ' ' || dflt_value FROM "
            "pragma_table_info('attempts') ORDER BY 1");
        while (statement && statement->step().value_or(false))
            names.append(statement->text(0));
        return names;
    };
    const auto putOld = [](Database &database) {
        return database.run("INSERT INTO attempts(job,number,folder,state,python) "
                            "VALUES(7,1,'jobs/a/attempts/1',100,'3.13')");
    };
    const auto place = createPlace(workspace());
    QVERIFY(place);
    QStringList wanted;
    {
        auto database = openForWriting(*place);
        QVERIFY(database);
        wanted = columns(**database);
        QVERIFY((*database)->script("DROP INDEX jobs_by_experiment; CREATE INDEX jobs_by_experiment"
                                    " ON jobs(experiment, id) WHERE parent IS NULL;"
                                    "DROP INDEX jobs_roots; CREATE INDEX jobs_roots"
                                    " ON jobs(id DESC) WHERE parent IS NULL;"
                                    "ALTER TABLE attempts DROP COLUMN gpus"));
        // What such a database says of attempts can be read as it is.
        QVERIFY(putOld(**database));
        QCOMPARE(attempts(**database, JobId{7})->front().python, u"3.13"_s);
        QVERIFY(gpuUses(**database, JobId{7}, Below::No)->empty());
        QVERIFY(setMeta(**database, u"schema"_s, u"1"_s));
    }
    auto database = openForWriting(*place);
    QVERIFY(database);
    QCOMPARE(meta(**database, u"schema"_s).value(), QString::number(currentSchema));
    QCOMPARE(columns(**database), wanted);
    QCOMPARE(attempts(**database, JobId{7})->front().gpus, QStringList());
    QVERIFY(QFile::exists(place->databaseFile() + u".before-%1"_s.arg(currentSchema)));
}

void TstPlace::failedMigrationChangesNothing()
{
    const auto place = createPlace(workspace());
    QVERIFY(place);
    const Migration steps[]
        = {{currentSchema + 1, "CREATE TABLE added(a); INSERT INTO nowhere VALUES(1)"}};
    QVERIFY(!openForWriting(*place, currentSchema + 1, steps));
    auto database = openForWriting(*place);
    QVERIFY(database);
    QCOMPARE(
        (*database)->integer("SELECT count(*) FROM sqlite_schema WHERE name='added'", -1).value(),
        0);
}

void TstPlace::newerSchemaMayStillBeRead()
{
    const auto place = createPlace(workspace());
    QVERIFY(place);
    auto database = openForWriting(*place);
    QVERIFY(setMeta(**database, u"schema"_s, u"7"_s));
    QVERIFY(checkReadable(**database));
    QVERIFY(setMeta(**database, u"oldest_reader"_s, u"7"_s));
    const auto readable = checkReadable(**database);
    QVERIFY(!readable);
    QCOMPARE(readable.error().id, "store.newer");
}

QTEST_GUILESS_MAIN(TstPlace)
#include "tst_place.moc"
