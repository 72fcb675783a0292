#include "snapshot/statcache.h"
#include "testfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;

class TstStatCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersUnchangedFiles();
    void everyPartOfTheStampCounts();
    void raceIsNotBelieved_data();
    void raceIsNotBelieved();
    void damagedFileIsEmpty();
    void keysAreApart();
};

namespace {

constexpr qint64 second = 1'000'000'000;

std::vector<StatCache::Entry> sample()
{
    std::vector<StatCache::Entry> entries;
    for (int i = 0; i < 100; ++i) {
        const FileStamp stamp{quint64(i), 1000 * second + i + 1, 1000 * second + i + 2,
                              quint64(i + 7)};
        const QByteArray path = "dir/file" + QByteArray::number(i + 1000);
        entries.push_back({{path, stamp, false}, Sha256::of(path), 1010 * second});
    }
    return entries;
}

std::vector<FoundFile> filesOf(const std::vector<StatCache::Entry> &entries)
{
    std::vector<FoundFile> files;
    for (const StatCache::Entry &entry : entries)
        files.push_back(entry.file);
    return files;
}

} // namespace

void TstStatCache::remembersUnchangedFiles()
{
    const QTemporaryDir folder;
    const auto entries = sample();
    QVERIFY(StatCache(folder.path(), u"k"_s).store(entries));
    const StatCache cache(folder.path(), u"k"_s);
    QCOMPARE(cache.size(), 100u);
    auto files = filesOf(entries);
    const auto digests = cache.lookUp(files);
    for (size_t i = 0; i < digests.size(); ++i)
        QVERIFY(digests[i] == entries[i].digest);
    // Some gone, one new in the middle.
    files.erase(files.begin() + 10, files.begin() + 20);
    files[30].path += "x";
    const auto fewer = cache.lookUp(files);
    QCOMPARE(std::count(fewer.begin(), fewer.end(), std::nullopt), 1);
    QVERIFY(!fewer[30]);
}

void TstStatCache::everyPartOfTheStampCounts()
{
    const QTemporaryDir folder;
    const auto entries = sample();
    QVERIFY(StatCache(folder.path(), u"k"_s).store(entries));
    const StatCache cache(folder.path(), u"k"_s);
    auto files = filesOf(entries);
    ++files[0].stamp.size;
    ++files[1].stamp.modified;
    ++files[2].stamp.changed;
    ++files[3].stamp.inode;
    const auto digests = cache.lookUp(files);
    for (size_t i = 0; i < 4; ++i)
        QVERIFY(!digests[i]);
    QVERIFY(digests[4]);
}

void TstStatCache::raceIsNotBelieved_data()
{
    QTest::addColumn<qint64>("modified");
    QTest::addColumn<qint64>("changed");
    QTest::addColumn<qint64>("readAt");
    QTest::addColumn<bool>("believed");
    const qint64 t = 1000 * second + 5;
    QTest::newRow("long ago") << t << t << t + second << true;
    QTest::newRow("within a tick") << t << t << t + 1'000'000 << false;
    QTest::newRow("same moment") << t << t << t << false;
    QTest::newRow("from the future") << t + 100 * second << t << t + second << false;
    QTest::newRow("changed after it was read") << t << t + 2 * second << t + second << false;
    QTest::newRow("whole seconds, a second ago")
        << 1000 * second << 1000 * second << 1001 * second << false;
    QTest::newRow("whole seconds, long ago")
        << 1000 * second << 1000 * second << 1010 * second << true;
}

void TstStatCache::raceIsNotBelieved()
{
    QFETCH(const qint64, modified);
    QFETCH(const qint64, changed);
    QFETCH(const qint64, readAt);
    QFETCH(const bool, believed);
    const QTemporaryDir folder;
    const StatCache::Entry entry{{"a", {1, modified, changed, 1}, false}, Sha256::of("a"), readAt};
    QVERIFY(StatCache(folder.path(), u"k"_s).store({entry}));
    const auto digests = StatCache(folder.path(), u"k"_s).lookUp({entry.file});
    QCOMPARE(digests[0].has_value(), believed);
}

void TstStatCache::damagedFileIsEmpty()
{
    const QTemporaryDir folder;
    QVERIFY(StatCache(folder.path(), u"k"_s).store(sample()));
    const QDir stat(folder.filePath(u"stat"_s));
    const QString file = stat.filePath(stat.entryList(QDir::Files).value(0));
    const QByteArray good = testfiles::read(file);
    for (const qsizetype at : {0LL, 9LL, 17LL, 50LL, 100LL, good.size() - 1}) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x40);
        QVERIFY(testfiles::write(file, bad));
        QCOMPARE(StatCache(folder.path(), u"k"_s).size(), 0u);
    }
    for (const qsizetype size : {0LL, 10LL, 56LL, good.size() - 1}) {
        QVERIFY(testfiles::write(file, good.first(size)));
        QCOMPARE(StatCache(folder.path(), u"k"_s).size(), 0u);
    }
    QVERIFY(testfiles::write(file, good));
    QCOMPARE(StatCache(folder.path(), u"k"_s).size(), 100u);
}

void TstStatCache::keysAreApart()
{
    const QTemporaryDir folder;
    QVERIFY(StatCache(folder.path(), u"k"_s).store(sample()));
    QCOMPARE(StatCache(folder.path(), u"l"_s).size(), 0u);
}

QTEST_GUILESS_MAIN(TstStatCache)
#include "tst_statcache.moc"
