#include "snapshot/scan.h"
#include "testfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;
using testfiles::write;

class TstScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderIsThatOfPaths();
    void strangeNames();
    void rulesOfTheRootOnly();
    void linksAreFollowed();
    void loopsEnd();
    void specialFilesAreLeftOut();
    void alwaysIgnoredAndLayouts();
    void unreadableFolderIsTold();
    void tooManyAndStopped();
    void fiftyThousandFiles();
};

static QByteArrayList pathsOf(const QString &folder, const ScanOptions &options = {})
{
    const auto found = scan(folder, options);
    QByteArrayList paths;
    if (!found)
        return {"error " + found.error().id};
    for (const FoundFile &file : found->files)
        paths += file.path;
    return paths;
}

void TstScan::orderIsThatOfPaths()
{
    const QTemporaryDir folder;
    const QByteArrayList names{"a.txt", "a/b", "a-b", "a0", "a", "ab/c", "Z", "é"};
    for (const QByteArray &name : names) {
        if (name != "a")
            QVERIFY(write(folder.filePath(QString::fromUtf8(name)), "x"));
    }
    auto sorted = names;
    sorted.removeOne("a");
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(pathsOf(folder.path()), sorted);
}

void TstScan::strangeNames()
{
    const QTemporaryDir folder;
    QByteArrayList names{
        "with blank",        " lead", "trail ", "quote'\"", "line\nbreak", "名前/ファイル",
        "\xff\xfe not utf8", "-rf",   "$(x)",   "a\\b"};
    QByteArray deep;
    for (int i = 0; i < 15; ++i)
        deep += "twenty-characters-xx/";
    names += deep + "file"; // more than 300 characters
    QVERIFY(names.back().size() > 300);
    for (const QByteArray &name : names) {
        QString path = folder.filePath(QFile::decodeName(name));
        if (name.startsWith('\xff')) { // QString cannot carry it
            const QByteArray raw = QFile::encodeName(folder.path()) + '/' + name;
            const int fd = ::open(raw.constData(), O_CREAT | O_WRONLY, 0644);
            QVERIFY(fd >= 0);
            ::close(fd);
        } else {
            QVERIFY(write(path, "x"));
        }
    }
    std::sort(names.begin(), names.end());
    QCOMPARE(pathsOf(folder.path()), names);
}

void TstScan::rulesOfTheRootOnly()
{
    const QTemporaryDir folder;
    for (const auto name : {"a.log"_L1, "sub/a.log"_L1, "sub/b"_L1})
        QVERIFY(write(folder.filePath(name), "x"));
    QVERIFY(write(folder.filePath(u".gitignore"_s), "*.log\n"));
    QVERIFY(write(folder.filePath(u"sub/.gitignore"_s), "b\n"));
    QCOMPARE(pathsOf(folder.path()), (QByteArrayList{".gitignore", "sub/.gitignore", "sub/b"}));
    ScanOptions options;
    options.rules = false;
    QCOMPARE(pathsOf(folder.path(), options).size(), 5);
}

void TstScan::linksAreFollowed()
{
    const QTemporaryDir folder;
    const QTemporaryDir outside;
    QVERIFY(write(outside.filePath(u"data/x"_s), "12345"));
    QVERIFY(write(folder.filePath(u"a"_s), "1"));
    QVERIFY(QFile::link(u"a"_s, folder.filePath(u"b"_s)));
    QVERIFY(QFile::link(outside.filePath(u"data"_s), folder.filePath(u"linked"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"broken"_s)));
    const auto found = scan(folder.path());
    QVERIFY(found);
    QCOMPARE(pathsOf(folder.path()), (QByteArrayList{"a", "b", "linked/x"}));
    QCOMPARE(found->bytes, 7u);
    QCOMPARE(found->leftOut, (std::vector<LeftOut>{{"broken", LeftOut::Why::BrokenLink}}));
}

void TstScan::loopsEnd()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"a/x"_s), "1"));
    QVERIFY(QFile::link(u".."_s, folder.filePath(u"a/up"_s)));
    QVERIFY(QFile::link(u"."_s, folder.filePath(u"self"_s)));
    QVERIFY(QFile::link(u"me"_s, folder.filePath(u"me"_s)));
    const auto found = scan(folder.path());
    QVERIFY(found);
    QCOMPARE(pathsOf(folder.path()), QByteArrayList{"a/x"});
    QCOMPARE(found->leftOut.size(), 3u);
}

void TstScan::specialFilesAreLeftOut()
{
    const QTemporaryDir folder;
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(write(folder.filePath(u"a"_s), "1"));
    const auto found = scan(folder.path());
    QCOMPARE(found->files.size(), 1u);
    QCOMPARE(found->leftOut, (std::vector<LeftOut>{{"pipe", LeftOut::Why::Special}}));
}

void TstScan::alwaysIgnoredAndLayouts()
{
    const QTemporaryDir folder;
    for (const auto name :
         {".git/config"_L1, ".tenon/workspace.db"_L1, "sub/.tenon/x"_L1, "p.yml"_L1,
          "p.layout.json"_L1, "mine.layout.json"_L1, "sub/q.yaml"_L1, "sub/q.layout.json"_L1})
        QVERIFY(write(folder.filePath(name), "x"));
    QCOMPARE(pathsOf(folder.path()), (QByteArrayList{"mine.layout.json", "p.yml", "sub/q.yaml"}));
    ScanOptions options;
    options.everything = true;
    QCOMPARE(pathsOf(folder.path(), options).size(), 6); // all but .tenon
}

void TstScan::unreadableFolderIsTold()
{
    const QTemporaryDir folder;
    QCOMPARE(pathsOf(folder.filePath(u"none"_s)), QByteArrayList{"error snapshot.not-a-folder"});
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    QVERIFY(write(folder.filePath(u"sub/secret/x"_s), "1"));
    QVERIFY(QFile::setPermissions(folder.filePath(u"sub/secret"_s), {}));
    const auto found = scan(folder.path());
    QVERIFY(!found);
    QCOMPARE(found.error().id, "snapshot.unreadable");
    QCOMPARE(found.error().arguments.value(u"path"_s).toString(), folder.filePath(u"sub/secret"_s));
    // Ignored, it does not matter.
    QVERIFY(write(folder.filePath(u".amlignore"_s), "secret/\n"));
    QVERIFY(scan(folder.path()));
    QFile::setPermissions(folder.filePath(u"sub/secret"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TstScan::tooManyAndStopped()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 5; ++i)
        QVERIFY(write(folder.filePath(QString::number(i)), "x"));
    ScanOptions options;
    options.limit = 4;
    QCOMPARE(pathsOf(folder.path(), options), QByteArrayList{"error snapshot.too-many"});
    std::stop_source source;
    source.request_stop();
    options = {};
    options.stop = source.get_token();
    QCOMPARE(pathsOf(folder.path(), options), QByteArrayList{"error snapshot.cancelled"});
}

void TstScan::fiftyThousandFiles()
{
    const QTemporaryDir folder;
    const QByteArray base = QFile::encodeName(folder.path());
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray sub = base + "/d" + QByteArray::number(i / 500);
        if (i % 500 == 0)
            ::mkdir(sub.constData(), 0755);
        const int fd
            = ::open((sub + "/f" + QByteArray::number(i)).constData(), O_CREAT | O_WRONLY, 0644);
        QVERIFY(fd >= 0);
        ::close(fd);
    }
    const auto found = scan(folder.path());
    QVERIFY(found);
    QCOMPARE(found->files.size(), 50'000u);
    QVERIFY(std::is_sorted(found->files.begin(), found->files.end(),
                           [](const FoundFile &a, const FoundFile &b) { return a.path < b.path; }));
}

QTEST_GUILESS_MAIN(TstScan)
#include "tst_scan.moc"
