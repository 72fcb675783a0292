#include "snapshot/gc.h"
#include "snapshot/materialise.h"
#include "snapshot/snapshot.h"
#include "store/assets.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "testfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;
using testfiles::write;

class TstGc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keptJobsKeepEverything();
    void purgedJobsGiveItBack();
    void dryRunRemovesNothing();
    void theYoungAreSparedAndCounted();
    void assetsAndReusedResultsKeepFolders();
    void verifyFindsDamage();
    void unreadableManifestStopsIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    store::Place m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::ObjectStore> m_objects;
    Digest submit(const QString &name);
    GcOptions now(bool dryRun = false) const { return {dryRun, -1, -1, {}, {}}; }
};

void TstGc::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    QVERIFY(QDir().mkpath(m_folder->filePath(u"w"_s)));
    m_place = *store::createPlace(m_folder->filePath(u"w"_s));
    m_database = std::move(*store::openForWriting(m_place));
    m_objects = std::move(*store::ObjectStore::open(m_place.objects()));
}

/// A job with code of its own, its tree and its folder.
Digest TstGc::submit(const QString &name)
{
    const QString code = m_folder->filePath(u"code-"_s + name);
    for (int i = 0; i < 30; ++i)
        write(code + u"/%1"_s.arg(i),
              (i < 20 ? u"shared"_s : name).toUtf8() + QByteArray::number(i));
    write(code + "/large"_L1, name.toUtf8().repeated(100'000));
    const auto snapshot = take({code, {}}, *m_objects, m_place.cache());
    Materialiser materialiser(*m_objects, m_place.trees(), m_place.cache());
    (void)materialiser.tree(snapshot->manifest, snapshot->digest);
    write(m_place.jobs() + u'/' + name + "/outputs/o/x"_L1, "result");
    store::NewJob job;
    job.row.name = name;
    job.row.kind = u"command"_s;
    job.row.folder = u"jobs/"_s + name;
    job.row.snapshot = snapshot->digest;
    (void)store::insertJob(*m_database, job);
    return snapshot->digest;
}

void TstGc::keptJobsKeepEverything()
{
    submit(u"one"_s);
    submit(u"two"_s);
    const auto collected = collect(*m_database, *m_objects, m_place, now());
    QVERIFY(collected);
    QCOMPARE(collected->objects + collected->trees + collected->jobFolders, 0);
    const auto verified = verify(*m_database, *m_objects);
    QVERIFY(verified);
    QCOMPARE(verified->snapshots, 2);
    QVERIFY(verified->damage.empty());
    QCOMPARE(verified->objects, 2 + 20 + 2 * 11);
}

void TstGc::purgedJobsGiveItBack()
{
    const Digest one = submit(u"one"_s);
    const Digest two = submit(u"two"_s);
    QVERIFY(write(m_place.trees() + "/.new-abc/x"_L1, "left behind"));
    QVERIFY(store::purgeJob(*m_database, store::findJob(*m_database, u"one"_s)->id));
    const auto collected = collect(*m_database, *m_objects, m_place, now());
    QVERIFY(collected);
    QVERIFY(collected->objects >= 2); // manifest and large one; a mostly used pack stays
    QCOMPARE(collected->trees, 2);
    QCOMPARE(collected->jobFolders, 1);
    QVERIFY(!m_objects->has(one));
    QVERIFY(m_objects->has(two));
    QVERIFY(!QFile::exists(m_place.jobs() + "/one"_L1));
    QVERIFY(QFile::exists(m_place.jobs() + "/two/outputs/o/x"_L1));
    QVERIFY(verify(*m_database, *m_objects)->damage.empty());
    QVERIFY(store::purgeJob(*m_database, store::findJob(*m_database, u"two"_s)->id));
    QVERIFY(collect(*m_database, *m_objects, m_place, now()));
    qint64 left = 0;
    QVERIFY(m_objects->forEach([&](const Digest &, quint64) { ++left; }));
    QCOMPARE(left, 0);
}

void TstGc::dryRunRemovesNothing()
{
    submit(u"one"_s);
    QVERIFY(store::purgeJob(*m_database, store::findJob(*m_database, u"one"_s)->id));
    const auto would = collect(*m_database, *m_objects, m_place, now(true));
    QCOMPARE(would->objects, 32);
    QCOMPARE(would->jobFolders, 1);
    QVERIFY(QFile::exists(m_place.jobs() + "/one/outputs/o/x"_L1));
    // And the young are spared.
    QCOMPARE(collect(*m_database, *m_objects, m_place)->objects, 0);
}

void TstGc::theYoungAreSparedAndCounted()
{
    submit(u"one"_s);
    QVERIFY(store::purgeJob(*m_database, store::findJob(*m_database, u"one"_s)->id));
    QVERIFY(write(m_place.jobs() + "/stranger/x"_L1, "a run on its way"));
    QVERIFY(write(m_place.trees() + "/.new-abc/x"_L1, "a tree on its way"));
    const auto collected
        = collect(*m_database, *m_objects, m_place, {false, -1, 3600, {u"one"_s}, {}});
    QVERIFY(collected);
    QVERIFY(collected->objects > 0);
    QCOMPARE(collected->trees, 1);
    QCOMPARE(collected->jobFolders, 1);
    QCOMPARE(collected->young, 1);
    QVERIFY(!QFile::exists(m_place.jobs() + "/one"_L1));
    QVERIFY(QFile::exists(m_place.jobs() + "/stranger/x"_L1));
    QVERIFY(QFile::exists(m_place.trees() + "/.new-abc/x"_L1));
}

void TstGc::assetsAndReusedResultsKeepFolders()
{
    submit(u"one"_s);
    submit(u"two"_s);
    store::AssetRow asset;
    asset.kind = u"model"_s;
    asset.name = u"m"_s;
    asset.version = u"1"_s;
    asset.path = u"jobs/one/outputs/o"_s;
    QVERIFY(store::insertAsset(*m_database, asset));
    store::NewJob later;
    later.row.name = u"later"_s;
    const auto id = store::insertJob(*m_database, later);
    const auto two = store::findJob(*m_database, u"two"_s);
    QVERIFY(store::setReused(*m_database, *id, two->id, 100, 1, "{}"));
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(store::purgeJob(*m_database, store::findJob(*m_database, name)->id));
    QVERIFY(collect(*m_database, *m_objects, m_place, now()));
    QVERIFY(QFile::exists(m_place.jobs() + "/one/outputs/o/x"_L1));
    QVERIFY(QFile::exists(m_place.jobs() + "/two/outputs/o/x"_L1));
}

void TstGc::verifyFindsDamage()
{
    submit(u"one"_s);
    const QString hex = QString::fromLatin1(Sha256::of("one"_ba.repeated(100'000)).toHex());
    QFile object(m_place.objects() + u'/' + hex.first(2) + u'/' + hex.sliced(2));
    QVERIFY(object.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(object.open(QIODevice::ReadWrite));
    object.write("X");
    object.close();
    auto verified = verify(*m_database, *m_objects);
    QCOMPARE(verified->damage.size(), 1u);
    QCOMPARE(verified->damage[0].path, "large");
    QCOMPARE(verified->damage[0].job, u"one"_s);
    QVERIFY(!verified->damage[0].missing);
    QVERIFY(object.remove());
    verified = verify(*m_database, *m_objects);
    QCOMPARE(verified->damage.size(), 1u);
    QVERIFY(verified->damage[0].missing);
}

void TstGc::unreadableManifestStopsIt()
{
    const Digest digest = submit(u"one"_s);
    // A manifest that hashes right but is none: what it needs is unknown, so nothing may go.
    const auto odd = m_objects->put("no manifest");
    QVERIFY(store::setSnapshot(*m_database, store::findJob(*m_database, u"one"_s)->id, *odd));
    QVERIFY(!collect(*m_database, *m_objects, m_place, now()));
    QVERIFY(m_objects->has(digest));
    QCOMPARE(verify(*m_database, *m_objects)->damage.size(), 1u);
}

QTEST_GUILESS_MAIN(TstGc)
#include "tst_gc.moc"
