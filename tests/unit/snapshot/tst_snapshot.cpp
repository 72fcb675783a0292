#include "snapshot/datadigest.h"
#include "snapshot/snapshot.h"
#include "testfiles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;
using testfiles::write;

class TstSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesEveryFile();
    void unchangedFilesAreNotReadAgain();
    void changeIsSeen();
    void sameSizeChangeRightAfterIsSeen();
    void equalContentOnce();
    void lostObjectsAreStoredAgain();
    void unreadableFileIsTold();
    void includesBesideTheCode();
    void includesThatMeet();
    void zippedInclude();
    void listKnowsWithoutReading();
    void azureHashIsThePublishedOne();
    void differences();
    void dataDigests();
    void fullDisk();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::ObjectStore> m_objects;
    QString code() const { return m_folder->filePath(u"code"_s); }
    QString cache() const { return m_folder->filePath(u"cache"_s); }
    Result<Snapshot> take(const QStringList &includes = {})
    {
        return snapshot::take({code(), includes}, *m_objects, cache());
    }
};

static QByteArrayList pathsOf(const Manifest &manifest)
{
    QByteArrayList paths;
    for (const ManifestFile &file : manifest.files)
        paths += file.path;
    return paths;
}

void TstSnapshot::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_objects = std::move(*store::ObjectStore::open(m_folder->filePath(u"objects"_s)));
    QVERIFY(QDir().mkpath(code()));
}

void TstSnapshot::takesEveryFile()
{
    const QByteArray large(1'000'000, 'L');
    QVERIFY(write(code() + "/run.sh"_L1, "#!/bin/sh\n", true));
    QVERIFY(write(code() + "/empty"_L1, ""));
    QVERIFY(write(code() + "/sub/large"_L1, large));
    QVERIFY(write(code() + "/sub/name with\nbreak"_L1, "x"));
    for (int i = 0; i < 40; ++i)
        QVERIFY(write(code() + u"/many/%1"_s.arg(i), QByteArray::number(i)));
    const auto snapshot = take();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->manifest.files.size(), 44u);
    QCOMPARE(snapshot->filesRead, 44u);
    for (const ManifestFile &file : snapshot->manifest.files) {
        const QByteArray expected = testfiles::read(code() + u'/' + QFile::decodeName(file.path));
        QCOMPARE(file.size, quint64(expected.size()));
        QVERIFY(file.digest == Sha256::of(expected));
        QCOMPARE(m_objects->read(file.digest).value(), expected);
        QCOMPARE(file.executable, file.path == "run.sh");
    }
    QVERIFY(load(*m_objects, snapshot->digest).value() == snapshot->manifest);
    // Another store object sees what was put.
    const auto other = store::ObjectStore::open(m_objects->folder(), true);
    QVERIFY(load(**other, snapshot->digest).value() == snapshot->manifest);
}

void TstSnapshot::unchangedFilesAreNotReadAgain()
{
    for (int i = 0; i < 30; ++i)
        QVERIFY(write(code() + u"/%1"_s.arg(i), QByteArray::number(i)));
    testfiles::settle();
    const auto first = take();
    QVERIFY(first);
    const auto second = take();
    QCOMPARE(second->filesRead, 0u);
    QVERIFY(second->digest == first->digest);
}

void TstSnapshot::changeIsSeen()
{
    QVERIFY(write(code() + "/a"_L1, "one"));
    QVERIFY(write(code() + "/b"_L1, "two"));
    testfiles::settle();
    const auto first = take();
    QVERIFY(write(code() + "/a"_L1, "ONE"));
    testfiles::settle();
    const auto second = take();
    QCOMPARE(second->filesRead, 1u);
    QVERIFY(second->digest != first->digest);
    QVERIFY(write(code() + "/a"_L1, "one", true)); // content as it was, now executable
    const auto third = take();
    QVERIFY(third->digest != first->digest);
    QVERIFY(QFile::setPermissions(code() + "/a"_L1, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(take()->digest == first->digest);
}

void TstSnapshot::sameSizeChangeRightAfterIsSeen()
{
    // No waiting in between: the time stamp alone may not tell the two apart.
    Digest last;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(write(code() + "/a"_L1, QByteArray::number(100 + i)));
        const auto snapshot = take();
        QVERIFY(snapshot);
        QVERIFY(snapshot->digest != last);
        last = snapshot->digest;
    }
}

void TstSnapshot::equalContentOnce()
{
    for (int i = 0; i < 100; ++i)
        QVERIFY(write(code() + u"/%1"_s.arg(i), i % 2 ? "same"_ba : QByteArray::number(i)));
    QVERIFY(write(code() + "/big1"_L1, QByteArray(500'000, 'b')));
    QVERIFY(write(code() + "/big2"_L1, QByteArray(500'000, 'b')));
    QVERIFY(take());
    QVERIFY(write(code() + "/new"_L1, "same"));
    QVERIFY(take());
    QMap<QByteArray, int> counts;
    QVERIFY(m_objects->forEach([&](const Digest &digest, quint64) { ++counts[digest.toHex()]; }));
    for (const int count : std::as_const(counts))
        QCOMPARE(count, 1);
    QCOMPARE(counts.size(), 50 + 1 + 1 + 2); // numbers, "same", big, two manifests
}

void TstSnapshot::lostObjectsAreStoredAgain()
{
    for (int i = 0; i < 40; ++i)
        QVERIFY(write(code() + u"/%1"_s.arg(i), QByteArray::number(i)));
    testfiles::settle();
    const auto first = take();
    QVERIFY(first);
    QVERIFY(platform::removeTree(m_objects->folder()));
    m_objects = std::move(*store::ObjectStore::open(m_folder->filePath(u"objects"_s)));
    const auto second = take();
    QVERIFY(second);
    QCOMPARE(second->filesRead, 40u);
    for (const ManifestFile &file : second->manifest.files)
        QVERIFY(m_objects->verify(file.digest));
}

void TstSnapshot::unreadableFileIsTold()
{
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    QVERIFY(write(code() + "/a"_L1, "1"));
    QVERIFY(write(code() + "/secret"_L1, "2"));
    QVERIFY(QFile::setPermissions(code() + "/secret"_L1, {}));
    const auto snapshot = take();
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().id, "snapshot.unreadable");
    QCOMPARE(snapshot.error().arguments.value(u"path"_s).toString(), code() + "/secret"_L1);
}

void TstSnapshot::includesBesideTheCode()
{
    QVERIFY(write(code() + "/main.py"_L1, "m"));
    QVERIFY(write(code() + "/.amlignore"_L1, "*.tmp\n"));
    QVERIFY(write(m_folder->filePath(u"lib/util/u.py"_s), "u"));
    QVERIFY(write(m_folder->filePath(u"lib/x.tmp"_s), "t"));
    QVERIFY(write(m_folder->filePath(u"lib/.gitignore"_s), "*.log\n"));
    QVERIFY(write(m_folder->filePath(u"lib/x.log"_s), "l"));
    QVERIFY(write(m_folder->filePath(u"one.txt"_s), "1"));
    const auto snapshot = take({m_folder->filePath(u"lib/"_s), m_folder->filePath(u"one.txt"_s)});
    QVERIFY(snapshot);
    QCOMPARE(pathsOf(snapshot->manifest), (QByteArrayList{".amlignore", "lib/.gitignore",
                                                          "lib/util/u.py", "main.py", "one.txt"}));
    const auto alone
        = snapshot::take({{}, {m_folder->filePath(u"one.txt"_s)}}, *m_objects, cache());
    QCOMPARE(pathsOf(alone->manifest), QByteArrayList{"one.txt"});
}

void TstSnapshot::includesThatMeet()
{
    QVERIFY(write(code() + "/lib/a"_L1, "1"));
    QVERIFY(write(m_folder->filePath(u"lib/b"_s), "2"));
    const auto clash = take({m_folder->filePath(u"lib"_s)});
    QVERIFY(!clash);
    QCOMPARE(clash.error().id, "snapshot.include-clash");
    const auto missing = take({m_folder->filePath(u"none"_s)});
    QVERIFY(!missing);
    QCOMPARE(missing.error().id, "snapshot.include-missing");
    QVERIFY(!take({m_folder->filePath(u"none.zip"_s)}));
}

void TstSnapshot::zippedInclude()
{
    QVERIFY(write(code() + "/main.py"_L1, "m"));
    QVERIFY(write(m_folder->filePath(u"pkg/a.txt"_s), "aaa"));
    QVERIFY(write(m_folder->filePath(u"pkg/sub/b ü.txt"_s), "bbb"));
    const auto first = take({m_folder->filePath(u"pkg.zip"_s)});
    QVERIFY(first);
    QCOMPARE(pathsOf(first->manifest), (QByteArrayList{"main.py", "pkg.zip"}));
    const QByteArray zip = m_objects->read(first->manifest.files[1].digest).value();
    QVERIFY(write(m_folder->filePath(u"out.zip"_s), zip));
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-I"_s, u"-c"_s,
         u"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
         "print([(n, z.read(n).decode()) for n in sorted(z.namelist())])"_s,
         m_folder->filePath(u"out.zip"_s)});
    if (!python.waitForStarted())
        QSKIP("python3 is not here");
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed(),
             "[('pkg/a.txt', 'aaa'), ('pkg/sub/b ü.txt', 'bbb')]");
    // The same content gives the same bytes, also from an empty cache.
    QVERIFY(platform::removeTree(cache()));
    QVERIFY(take({m_folder->filePath(u"pkg.zip"_s)})->digest == first->digest);
    QVERIFY(write(m_folder->filePath(u"pkg/a.txt"_s), "AAA"));
    QVERIFY(take({m_folder->filePath(u"pkg.zip"_s)})->digest != first->digest);
}

void TstSnapshot::listKnowsWithoutReading()
{
    QVERIFY(write(code() + "/a"_L1, "12"));
    QVERIFY(write(m_folder->filePath(u"pkg/x"_s), "345"));
    const auto listing = list({code(), {m_folder->filePath(u"pkg.zip"_s)}});
    QVERIFY(listing);
    QCOMPARE(listing->bytes, 5u);
    QVERIFY(listing->files == (std::vector<Listing::File>{{"a", 2}, {"pkg.zip", 3}}));
    QVERIFY(!QFile::exists(cache()));
}

void TstSnapshot::azureHashIsThePublishedOne()
{
    // What the SDK's get_content_hash gives for these files, computed by hand.
    QVERIFY(write(code() + "/B.txt"_L1, "bee"));
    QVERIFY(write(code() + u"/a/é.py"_s, "accent"));
    QVERIFY(write(code() + "/a/Z"_L1, ""));
    const auto snapshot = take();
    QVERIFY(snapshot);
    QCOMPARE(azureHash(*m_objects, snapshot->manifest).value(),
             Sha256::of("3#a/Z#0#a/é.py#6#B.txt#3accentbee").toHex());
}

void TstSnapshot::differences()
{
    for (const auto name : {"/same"_L1, "/changes"_L1, "/goes"_L1})
        QVERIFY(write(code() + name, "1"));
    const auto snapshot = take();
    QVERIFY(differenceToday(snapshot->manifest, {code(), {}}, cache())->isEmpty());
    QVERIFY(write(code() + "/changes"_L1, "2"));
    QVERIFY(QFile::remove(code() + "/goes"_L1));
    QVERIFY(write(code() + "/comes"_L1, "3"));
    const auto now = differenceToday(snapshot->manifest, {code(), {}}, cache());
    QVERIFY(now);
    QCOMPARE(*now, (Difference{{"comes"}, {"goes"}, {"changes"}}));
}

void TstSnapshot::dataDigests()
{
    const QString data = m_folder->filePath(u"data"_s);
    QVERIFY(write(data + "/.git/x"_L1, "g")); // data is taken as it is
    QVERIFY(write(data + "/a.csv"_L1, "1,2"));
    QVERIFY(write(data + "/.gitignore"_L1, "*.csv\n"));
    const auto first = dataDigest(data, cache());
    QVERIFY(first);
    QCOMPARE(first->files, 3u);
    QVERIFY(QFile::setPermissions(data + "/a.csv"_L1,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Unchanged unchanged(cache());
    QVERIFY(unchanged.stillHas(data, first->digest).value());
    QVERIFY(write(data + "/.tenon/workspace.db"_L1, "what the studio keeps"));
    QVERIFY(unchanged.stillHas(data, first->digest).value());
    // Also once it is remembered: files as old as these are believed by their stamps.
    for (const auto &name : {"/.git/x"_L1, "/a.csv"_L1, "/.gitignore"_L1}) {
        QFile file(data + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                 QFileDevice::FileModificationTime));
    }
    QTRY_VERIFY(dataDigest(data, cache())->settled); // a file's change time is of now
    QVERIFY(unchanged.stillHas(data, first->digest).value());
    QVERIFY(unchanged.stillHas(data, first->digest).value());
    QVERIFY(!unchanged.stillHas(data, Sha256::of("other")).value());
    QVERIFY(write(data + "/a.csv"_L1, "1,3"));
    QVERIFY(!unchanged.stillHas(data, first->digest).value());
    QVERIFY(!unchanged.stillHas(data, first->digest).value());
    const auto file = dataDigest(data + "/a.csv"_L1, cache());
    QVERIFY(file->digest == Sha256::of("1,3"));
    QCOMPARE(file->bytes, 3u);
    QVERIFY(!unchanged.stillHas(data + "/none"_L1, first->digest).value());
    const auto missing = dataDigest(data + "/none"_L1, cache());
    QVERIFY(!missing);
    QCOMPARE(missing.error().id, "snapshot.no-data");
}

// Runs itself again in a user and mount namespace with a file system of 1 MiB for the store.
void TstSnapshot::fullDisk()
{
    if (qEnvironmentVariableIsSet("TENON_TEST_SMALL_DISK")) {
        const QString disk = qEnvironmentVariable("TENON_TEST_SMALL_DISK");
        auto objects = store::ObjectStore::open(disk + "/objects"_L1);
        QVERIFY(objects);
        for (int i = 0; i < 100; ++i)
            QVERIFY(write(code() + u"/%1"_s.arg(i),
                          QByteArray(30'000, char('0' + i % 10)) + QByteArray::number(i)));
        const auto full = snapshot::take({code(), {}}, **objects, cache());
        QVERIFY(!full);
        QCOMPARE(full.error().id, "io.write");
        // Nothing half done stays, and what fits works.
        QVERIFY(platform::freeBytes(disk) > 900'000);
        QVERIFY(platform::removeTree(code()));
        QVERIFY(write(code() + "/a"_L1, "small"));
        QVERIFY(snapshot::take({code(), {}}, **objects, cache()));
        return;
    }
    if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0)
        QSKIP("user namespaces are not allowed here: no small disk to fill");
    const QTemporaryDir disk;
    const QString script
        = u"mount -t tmpfs -o size=1m tmpfs '%1' && TENON_TEST_SMALL_DISK='%1' exec '%2' fullDisk"_s
              .arg(disk.path(), QCoreApplication::applicationFilePath());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TstSnapshot)
#include "tst_snapshot.moc"
