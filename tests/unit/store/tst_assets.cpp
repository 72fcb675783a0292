#include "store/assets.h"
#include "store/schema_sql.h"
#include "store/settings.h"

#include <QTest>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstAssets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void versionNeverChanges();
    void latestIsTheNewestMade();
    void archivedCanStillBeUsed();
    void versionsCountUp();
    void aliases();
    void listShowsEachNameOnce();
    void bindingsAndComputes();
    void experiments();

private:
    std::unique_ptr<Database> m_database;
    Result<AssetId> add(const QString &name, const QString &version, qint64 created = 1);
};

void TstAssets::init()
{
    m_database = std::move(*Database::inMemory());
    QVERIFY(m_database->script(schemaSql));
}

Result<AssetId> TstAssets::add(const QString &name, const QString &version, qint64 created)
{
    AssetRow row;
    row.kind = u"model"_s;
    row.name = name;
    row.version = version;
    row.created = created;
    row.digest = Sha256::of("x");
    row.job = JobId(4);
    return insertAsset(*m_database, row);
}

void TstAssets::versionNeverChanges()
{
    QVERIFY(add(u"m"_s, u"1"_s));
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"m"_s, u"1"_s, true));
    const auto again = add(u"m"_s, u"1"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().id, "store.asset-exists");
    QCOMPARE(assetsOfJob(*m_database, JobId(4))->size(), 1u);
}

void TstAssets::latestIsTheNewestMade()
{
    QVERIFY(add(u"m"_s, u"10"_s, 1));
    QVERIFY(add(u"m"_s, u"2"_s, 2));
    QCOMPARE(findAsset(*m_database, u"model"_s, u"m"_s, u"latest"_s)->version, u"2"_s);
    QCOMPARE(findAsset(*m_database, u"model"_s, u"m"_s, {})->version, u"2"_s);
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"m"_s, u"2"_s, true));
    QCOMPARE(findAsset(*m_database, u"model"_s, u"m"_s, {})->version, u"10"_s);
}

void TstAssets::archivedCanStillBeUsed()
{
    QVERIFY(add(u"m"_s, u"1"_s));
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"m"_s, {}, true));
    QVERIFY(findAsset(*m_database, u"model"_s, u"m"_s, u"1"_s));
    QVERIFY(!findAsset(*m_database, u"model"_s, u"m"_s, {}));
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"m"_s, {}, false));
    QVERIFY(findAsset(*m_database, u"model"_s, u"m"_s, {}));
    QVERIFY(!archiveAsset(*m_database, u"model"_s, u"none"_s, {}, true));
}

void TstAssets::versionsCountUp()
{
    QCOMPARE(nextVersion(*m_database, u"model"_s, u"m"_s).value(), u"1"_s);
    for (const QString &version :
         {u"7"_s, u"10"_s, u"2024-01"_s, u"x"_s, u"99999999999999999999999"_s})
        QVERIFY(add(u"m"_s, version));
    QCOMPARE(nextVersion(*m_database, u"model"_s, u"m"_s).value(), u"11"_s);
}

void TstAssets::aliases()
{
    const auto id = add(u"m"_s, u"1"_s);
    QVERIFY(id);
    QVERIFY(putAlias(*m_database, {u"model"_s, u"m"_s, u"champion"_s, u"1"_s}));
    QCOMPARE(findAlias(*m_database, u"model"_s, u"m"_s, u"champion"_s)->version, u"1"_s);
    QCOMPARE(store::aliases(*m_database, u"model"_s, u"m"_s)->size(), 1u);
    QVERIFY(removeAsset(*m_database, *id));
    QVERIFY(store::aliases(*m_database, u"model"_s, u"m"_s)->empty());
    QVERIFY(!findAlias(*m_database, u"model"_s, u"m"_s, u"champion"_s));
}

void TstAssets::listShowsEachNameOnce()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(add(u"m%1"_s.arg(i), u"1"_s, 1));
        QVERIFY(add(u"m%1"_s.arg(i), u"2"_s, 2));
    }
    AssetQuery query;
    query.kind = u"model"_s;
    query.limit = 3;
    auto page = latestAssets(*m_database, query);
    QCOMPARE(page->size(), 3u);
    QCOMPARE(page->front().version, u"2"_s);
    query.afterName = page->back().name;
    page = latestAssets(*m_database, query);
    QCOMPARE(page->size(), 2u);
    QCOMPARE(latestAssets(*m_database, {.kind = u"model"_s, .text = u"M3"_s})->size(), 1u);
    // By name alone, and all archived ones left out.
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"m1"_s, {}, true));
    const auto named = assetsNamedLike(*m_database, u"model"_s, u"M"_s, 3);
    QCOMPARE(named->size(), 3u);
    QCOMPARE(named->at(0).version, u"2"_s);
    QCOMPARE(named->at(1).name, u"m2"_s);
    QVERIFY(assetsNamedLike(*m_database, u"model"_s, u"2"_s, 3)->size() == 1u);
    QVERIFY(assetsNamedLike(*m_database, u"data"_s, u"m"_s, 3)->empty());
}

void TstAssets::bindingsAndComputes()
{
    QVERIFY(putBinding(*m_database, {u"azureml:d:1"_s, u"/a"_s, u"data"_s, 1}));
    QVERIFY(putBinding(*m_database, {u"azureml:d:1"_s, u"/b"_s, u"data"_s, 2}));
    QCOMPARE((*binding(*m_database, u"azureml:d:1"_s))->target, u"/b"_s);
    QVERIFY(removeBinding(*m_database, u"azureml:d:1"_s));
    QVERIFY(!removeBinding(*m_database, u"azureml:d:1"_s));
    QVERIFY(putCompute(*m_database, {u"gpu"_s, u"local"_s}));
    QCOMPARE(computes(*m_database)->size(), 1u);
    QVERIFY(putCompute(*m_database, {u"gpu"_s, {}}));
    QVERIFY(computes(*m_database)->empty());
}

void TstAssets::experiments()
{
    const auto first = ensureExperiment(*m_database, u"e"_s, 5);
    QVERIFY(first);
    const auto again = ensureExperiment(*m_database, u"e"_s, 9);
    QVERIFY(*again == *first);
    QVERIFY(experiment(*m_database, first->id).value() == *first);
    QVERIFY(!findExperiment(*m_database, u"none"_s).value());
}

QTEST_GUILESS_MAIN(TstAssets)
#include "tst_assets.moc"
