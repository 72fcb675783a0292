#include "snapshot/exporting.h"
#include "snapshot/snapshot.h"
#include "testfiles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;
using testfiles::write;

class TstExporting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void folder();
    void zip();
    void damagedObjectStopsIt();
    void zipOfAFolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::ObjectStore> m_objects;
    Snapshot m_snapshot;
    QString path(const QString &name) const { return m_folder->filePath(name); }
};

void TstExporting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_objects = std::move(*store::ObjectStore::open(path(u"objects"_s)));
    QVERIFY(write(path(u"code/run.sh"_s), "#!/bin/sh\n", true));
    QVERIFY(write(path(u"code/sub/ü.txt"_s), "text"));
    QVERIFY(write(path(u"code/empty"_s), ""));
    m_snapshot = std::move(*take({path(u"code"_s), {}}, *m_objects, path(u"cache"_s)));
}

void TstExporting::folder()
{
    QVERIFY(exportFolder(*m_objects, m_snapshot.manifest, path(u"out"_s)));
    QVERIFY(take({path(u"out"_s), {}}, *m_objects, path(u"cache"_s))->digest == m_snapshot.digest);
    QVERIFY(!exportFolder(*m_objects, m_snapshot.manifest, path(u"out"_s))); // not over something
}

void TstExporting::zip()
{
    QVERIFY(exportZip(*m_objects, m_snapshot.manifest, path(u"out.zip"_s)));
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-I"_s, u"-c"_s,
         u"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
         "print([(i.filename, i.file_size, oct(i.external_attr >> 16 & 0o777)) for i in z.infolist()])"_s,
         path(u"out.zip"_s)});
    if (!python.waitForStarted())
        QSKIP("python3 is not here");
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed(),
             "[('empty', 0, '0o644'), ('run.sh', 10, '0o755'), ('sub/ü.txt', 4, '0o644')]");
    const QByteArray first = testfiles::read(path(u"out.zip"_s));
    QVERIFY(exportZip(*m_objects, m_snapshot.manifest, path(u"out.zip"_s)));
    QCOMPARE(testfiles::read(path(u"out.zip"_s)), first);
    const auto nowhere = exportZip(*m_objects, m_snapshot.manifest, path(u"none/out.zip"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().id, "snapshot.zip");
}

void TstExporting::damagedObjectStopsIt()
{
    const QString hex = QString::fromLatin1(Sha256::of("text").toHex());
    QFile object(path(u"objects/"_s + hex.first(2) + u'/' + hex.sliced(2)));
    QVERIFY(object.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(object.open(QIODevice::WriteOnly));
    object.write("TEXT");
    object.close();
    QVERIFY(!exportFolder(*m_objects, m_snapshot.manifest, path(u"out"_s)));
    QVERIFY(!exportZip(*m_objects, m_snapshot.manifest, path(u"out.zip"_s)));
    QVERIFY(!QFile::exists(path(u"out"_s)));
    QVERIFY(!QFile::exists(path(u"out.zip"_s)));
}

void TstExporting::zipOfAFolder()
{
    QVERIFY(zipFolder(path(u"code"_s), path(u"a.zip"_s), "top"));
    QVERIFY(zipFolder(path(u"code/run.sh"_s), path(u"b.zip"_s), {}));
    QVERIFY(testfiles::read(path(u"a.zip"_s)).contains("top/sub/"));
    QVERIFY(testfiles::read(path(u"b.zip"_s)).contains("run.sh"));
}

QTEST_GUILESS_MAIN(TstExporting)
#include "tst_exporting.moc"
