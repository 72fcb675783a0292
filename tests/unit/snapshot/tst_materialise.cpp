#include "base/platform/files.h"
#include "snapshot/materialise.h"
#include "snapshot/snapshot.h"
#include "testfiles.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;
using testfiles::write;

class TstMaterialise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copyIsWhole_data();
    void copyIsWhole();
    void stepMayRuinItsCopy_data();
    void stepMayRuinItsCopy();
    void damagedTreeIsBuiltAnew_data();
    void damagedTreeIsBuiltAnew();
    void treeIsBuiltOnce();
    void waysAreTriedOnce();
    void setuidStepsGetACopy();
    void targetMustBeEmpty();
    void missingObjectIsTold();
    void unsafePathIsRefused();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::ObjectStore> m_objects;
    std::unique_ptr<Materialiser> m_materialiser;
    Snapshot m_snapshot;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool possible(Way way);
    void rows();
    void verifyStore();
};

void TstMaterialise::init()
{
    // TENON_TEST_REFLINK names a folder on btrfs or XFS, so that the third way is tried as well.
    const QString where = qEnvironmentVariable("TENON_TEST_REFLINK", QDir::tempPath());
    m_folder = std::make_unique<QTemporaryDir>(where + "/tst_materialise-XXXXXX"_L1);
    m_objects = std::move(*store::ObjectStore::open(path(u"objects"_s)));
    m_materialiser = std::make_unique<Materialiser>(*m_objects, path(u"trees"_s), path(u"cache"_s));
    for (int i = 0; i < 300; ++i)
        QVERIFY(write(path(u"code/d%1/f%2"_s.arg(i / 20).arg(i)), QByteArray::number(i)));
    QVERIFY(write(path(u"code/run.sh"_s), "#!/bin/sh\necho hello\n", true));
    QVERIFY(write(path(u"code/large"_s), QByteArray(900'000, 'L')));
    QVERIFY(write(path(u"code/a b/c\nd/名"_s), "strange"));
    auto snapshot = take({path(u"code"_s), {}}, *m_objects, path(u"cache"_s));
    QVERIFY(snapshot);
    m_snapshot = std::move(*snapshot);
}

bool TstMaterialise::possible(Way way)
{
    const Ways ways = m_materialiser->ways(m_folder->path());
    return way == Way::Copy || (way == Way::Reflink ? ways.reflink : ways.overlay);
}

void TstMaterialise::rows()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("reflink") << Way::Reflink;
    QTest::newRow("overlay") << Way::Overlay;
    QTest::newRow("copy") << Way::Copy;
}

void TstMaterialise::verifyStore()
{
    for (const ManifestFile &file : m_snapshot.manifest.files)
        QVERIFY(m_objects->verify(file.digest));
}

void TstMaterialise::copyIsWhole_data()
{
    rows();
}

void TstMaterialise::copyIsWhole()
{
    QFETCH(const Way, way);
    if (!possible(way))
        QSKIP("this file system or kernel cannot do that");
    m_materialiser->force(way);
    const auto prepared
        = m_materialiser->prepare(m_snapshot.manifest, m_snapshot.digest, path(u"attempt/code"_s));
    QVERIFY(prepared);
    QCOMPARE(prepared->way, way);
    const QString seen = way == Way::Overlay ? prepared->lower : path(u"attempt/code"_s);
    const auto again = take({seen, {}}, *m_objects, path(u"cache"_s));
    QVERIFY(again);
    QVERIFY(again->digest == m_snapshot.digest);
    // Never a link into the store.
    QDirIterator it(seen, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        struct stat info{};
        QCOMPARE(::lstat(QFile::encodeName(it.next()).constData(), &info), 0);
        QVERIFY(S_ISREG(info.st_mode));
        QCOMPARE(info.st_nlink, 1u);
        QVERIFY(info.st_mode & S_IWUSR);
    }
}

void TstMaterialise::stepMayRuinItsCopy_data()
{
    rows();
}

void TstMaterialise::stepMayRuinItsCopy()
{
    QFETCH(const Way, way);
    if (!possible(way))
        QSKIP("this file system or kernel cannot do that");
    m_materialiser->force(way);
    const QString target = path(u"attempt/code"_s);
    const auto prepared = m_materialiser->prepare(m_snapshot.manifest, m_snapshot.digest, target);
    QVERIFY(prepared);
    const QString ruin
        = u"set -e; cd \"$1\"; echo x >> large; : > run.sh; chmod 000 d0/f1; rm -r d1; echo n > new; mv d2 d3x"_s;
    QProcess step;
    step.setProcessChannelMode(QProcess::ForwardedChannels);
    if (way == Way::Overlay) {
        QVERIFY(QDir().mkpath(path(u"attempt/upper"_s)) && QDir().mkpath(path(u"attempt/work"_s)));
        step.start(u"unshare"_s,
                   {u"-Urm"_s, u"sh"_s, u"-c"_s,
                    u"mount -t overlay overlay -o "
                    u"lowerdir=\"$2\",upperdir=\"$3\"/upper,workdir=\"$3\"/work,userxattr "
                    "\"$1\"; "_s
                        + ruin,
                    u"sh"_s, target, prepared->lower, path(u"attempt"_s)});
    } else {
        step.start(u"sh"_s, {u"-c"_s, ruin, u"sh"_s, target});
    }
    QVERIFY(step.waitForFinished());
    QCOMPARE(step.exitCode(), 0);
    verifyStore();
    const auto second
        = m_materialiser->prepare(m_snapshot.manifest, m_snapshot.digest, path(u"second/code"_s));
    QVERIFY(second);
    const QString seen = way == Way::Overlay ? second->lower : path(u"second/code"_s);
    QVERIFY(take({seen, {}}, *m_objects, path(u"cache"_s))->digest == m_snapshot.digest);
    (void)platform::removeTree(path(u"attempt"_s));
}

void TstMaterialise::damagedTreeIsBuiltAnew_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("file changed") << u"echo x > d0/f1"_s;
    QTest::newRow("same size") << u"printf 9 > d0/f1"_s;
    QTest::newRow("file gone") << u"rm run.sh"_s;
    QTest::newRow("file added") << u"touch extra"_s;
    QTest::newRow("mode") << u"chmod 600 large"_s;
    QTest::newRow("marker gone") << u"rm ../*.complete"_s;
    QTest::newRow("marker wrong") << u"echo x > \"$(ls ../*.complete)\""_s;
    QTest::newRow("tree gone") << u"rm -r \"$PWD\""_s;
}

void TstMaterialise::damagedTreeIsBuiltAnew()
{
    QFETCH(const QString, damage);
    const auto tree = m_materialiser->tree(m_snapshot.manifest, m_snapshot.digest);
    QVERIFY(tree);
    testfiles::settle();
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, u"cd \"$1\" && "_s + damage, u"sh"_s, *tree}), 0);
    const auto again = m_materialiser->tree(m_snapshot.manifest, m_snapshot.digest);
    QVERIFY(again);
    QVERIFY(take({*again, {}}, *m_objects, path(u"cache"_s))->digest == m_snapshot.digest);
}

void TstMaterialise::treeIsBuiltOnce()
{
    const auto tree = m_materialiser->tree(m_snapshot.manifest, m_snapshot.digest);
    QVERIFY(tree);
    struct stat before{};
    QCOMPARE(::stat(QFile::encodeName(*tree).constData(), &before), 0);
    QCOMPARE(m_materialiser->tree(m_snapshot.manifest, m_snapshot.digest).value(), *tree);
    struct stat after{};
    QCOMPARE(::stat(QFile::encodeName(*tree).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(QDir(path(u"trees"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             2);
}

void TstMaterialise::waysAreTriedOnce()
{
    const Ways first = m_materialiser->ways(m_folder->path());
    QVERIFY(QFile::exists(path(u"cache/ways"_s)));
    // Nothing of the trying stays, and what was found is believed afterwards.
    QVERIFY(QDir(m_folder->path())
                .entryList({u".tenon-*"_s}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
    QByteArray line = testfiles::read(path(u"cache/ways"_s));
    line.replace(line.size() - 3, 2, "ro");
    QVERIFY(write(path(u"cache/ways"_s), line));
    QCOMPARE(m_materialiser->ways(m_folder->path()), first);
    Materialiser fresh(*m_objects, path(u"trees"_s), path(u"cache"_s));
    QCOMPARE(fresh.ways(m_folder->path()), (Ways{true, true}));
}

void TstMaterialise::setuidStepsGetACopy()
{
    const auto prepared = m_materialiser->prepare(m_snapshot.manifest, m_snapshot.digest,
                                                  path(u"attempt/code"_s), true);
    QVERIFY(prepared);
    QVERIFY(prepared->way != Way::Overlay);
}

void TstMaterialise::targetMustBeEmpty()
{
    QVERIFY(write(path(u"attempt/code/.hidden"_s), "x"));
    const auto prepared
        = m_materialiser->prepare(m_snapshot.manifest, m_snapshot.digest, path(u"attempt/code"_s));
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().id, "snapshot.target");
}

void TstMaterialise::missingObjectIsTold()
{
    Manifest manifest = m_snapshot.manifest;
    manifest.files[5].digest = Sha256::of("never stored");
    for (const Way way : {Way::Copy, Way::Overlay}) {
        m_materialiser->force(way);
        const auto prepared = m_materialiser->prepare(manifest, manifest.digest(),
                                                      path(QString::fromLatin1(wayName(way))));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().id, "store.no-object");
    }
    QVERIFY(QDir(path(u"trees"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TstMaterialise::unsafePathIsRefused()
{
    Manifest manifest = m_snapshot.manifest;
    manifest.files[0].path = "../escaped";
    QVERIFY(!writeFiles(*m_objects, manifest, path(u"out"_s), false));
    QVERIFY(!QFile::exists(path(u"escaped"_s)));
}

QTEST_GUILESS_MAIN(TstMaterialise)
#include "tst_materialise.moc"
