#include "items/folderlister.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tenon::items;
using namespace Qt::StringLiterals;

class TestFolderLister final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesStandAsPeopleCount();
    void anOpenFolderIsFollowedUntilItIsGone();
    void aSearchTellsTheFirstAndHowManyMore();
    void onlyTheNewestSearchIsAnswered();

private:
    static void make(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static QString names(const QVariant &entries)
    {
        QStringList list;
        for (const ListedEntry &entry : entries.value<QList<ListedEntry>>())
            list.append(entry.name + (entry.folder ? u"/"_s : QString()));
        return list.join(u' ');
    }
};

void TestFolderLister::entriesStandAsPeopleCount()
{
    QTemporaryDir folder;
    for (const char *name : {"part10", "part9", "Part1", "part01", "b/x", "A", "z/x", ".hidden",
                             "__pycache__/x", "10", "9", "9a"})
        make(folder.filePath(QString::fromLatin1(name)));
    FolderLister lister;
    QSignalSpy listed(&lister, &FolderLister::listed);
    lister.open(folder.path());
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(names(listed.first().at(1)), u"b/ z/ 9 9a 10 A Part1 part01 part9 part10"_s);
}

void TestFolderLister::anOpenFolderIsFollowedUntilItIsGone()
{
    QTemporaryDir folder;
    make(folder.filePath(u"in/a"_s));
    FolderLister lister;
    QSignalSpy listed(&lister, &FolderLister::listed);
    lister.open(folder.filePath(u"in"_s));
    QTRY_COMPARE(listed.size(), 1);
    make(folder.filePath(u"in/b"_s));
    QTRY_VERIFY(names(listed.last().at(1)) == u"a b"_s);
    QVERIFY(QDir(folder.filePath(u"in"_s)).removeRecursively());
    QTRY_VERIFY(names(listed.last().at(1)).isEmpty());
    // One that comes again is a new one.
    make(folder.filePath(u"in/c"_s));
    lister.open(folder.filePath(u"in"_s));
    QTRY_VERIFY(names(listed.last().at(1)) == u"c"_s);
}

void TestFolderLister::aSearchTellsTheFirstAndHowManyMore()
{
    QTemporaryDir folder;
    for (int i = 0; i < 30; ++i)
        make(folder.filePath(u"deep/er/needle%1.txt"_s.arg(i)));
    make(folder.filePath(u"node_modules/needle.js"_s));
    FolderLister lister;
    QSignalSpy found(&lister, &FolderLister::found);
    lister.find(folder.path(), u"NEEDLE"_s, 10);
    QTRY_COMPARE(found.size(), 1);
    const auto folders = found.first().at(1).value<QList<ListedFolder>>();
    QCOMPARE(folders.size(), 3); // each behind the one it lies in
    QCOMPARE(folders.at(0).folder, folder.path());
    QCOMPARE(folders.at(0).entries, (QList{ListedEntry{u"deep"_s, true}}));
    QCOMPARE(folders.at(2).entries.size(), 10);
    QCOMPARE(found.first().at(2).toInt(), 20);
    // What goes is told, without being asked.
    QVERIFY(QDir(folder.filePath(u"deep/er"_s)).removeRecursively());
    QTRY_VERIFY(found.last().at(1).value<QList<ListedFolder>>().isEmpty());
}

void TestFolderLister::onlyTheNewestSearchIsAnswered()
{
    QTemporaryDir folder;
    make(folder.filePath(u"ab.txt"_s));
    FolderLister lister;
    QSignalSpy found(&lister, &FolderLister::found);
    lister.find(folder.path(), u"a"_s, 10);
    lister.find(folder.path(), u"ab"_s, 10);
    QTRY_VERIFY(!found.isEmpty() && found.last().at(0).toString() == u"ab"_s);
    lister.find(folder.path(), {}, 10);
    const qsizetype before = found.size();
    // Nothing comes any more: the next thing that is told is what is asked next.
    QSignalSpy listed(&lister, &FolderLister::listed);
    lister.open(folder.path());
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(found.size(), before);
}

QTEST_GUILESS_MAIN(TestFolderLister)
#include "tst_folderlister.moc"
