#include "base/platform/files.h"
#include "store/objectstore.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <set>
#include <unistd.h>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstObjectStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void putAndRead_data();
    void putAndRead();
    void manySmallOnesShareAFile();
    void largeOnesHaveTheirOwn();
    void unfinishedBatchLeavesNothing();
    void otherProcessesSeeNewPacks();
    void damageIsFound();
    void damagedPackIsMissing();
    void sweepKeepsWhatIsUsed();
    void sweepSparesTheYoung();
    void severalThreads();
    void copiesAreNoLinks();
    void whatIsDamagedIsPutAgain();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ObjectStore> m_store;
    QStringList files(const QString &pattern = u"*"_s) const
    {
        QStringList found;
        QDirIterator it(m_folder->path(), {pattern}, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found += it.next();
        return found;
    }
};

void TstObjectStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = ObjectStore::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
}

void TstObjectStore::putAndRead_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(ObjectStore::packedSize),
                                 qsizetype(ObjectStore::packedSize) + 1, qsizetype(3'000'000)})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void TstObjectStore::putAndRead()
{
    QFETCH(const qsizetype, size);
    const QByteArray bytes(size, 'x');
    QVERIFY(!m_store->has(Sha256::of(bytes)));
    const auto digest = m_store->put(bytes);
    QVERIFY(digest && *digest == Sha256::of(bytes));
    QVERIFY(m_store->has(*digest));
    QCOMPARE(m_store->read(*digest).value(), bytes);
    QVERIFY(m_store->verify(*digest));
    QCOMPARE(files().size(), 1);
    QVERIFY(!(QFile::permissions(files().front())
              & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
    const QString hex = QString::fromLatin1(digest->toHex());
    QCOMPARE(files().front(), m_folder->filePath(hex.first(2) + u'/' + hex.sliced(2)));
    QVERIFY(m_store->put(bytes));
    QCOMPARE(files().size(), 1);

    QFile source(m_folder->filePath(u"../source-%1"_s.arg(::getpid())));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(bytes + "y");
    source.close();
    const auto other = m_store->putFile(source.fileName());
    QVERIFY(source.remove());
    QVERIFY(other && *other == Sha256::of(bytes + "y"));
    QCOMPARE(m_store->read(*other).value(), bytes + "y");
    const auto none = m_store->read(Sha256::of("none"));
    QVERIFY(!none);
    QCOMPARE(none.error().id, "store.no-object");
}

void TstObjectStore::manySmallOnesShareAFile()
{
    ObjectBatch batch(*m_store);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(batch.add("object " + QByteArray::number(i % 2500) + QByteArray(500, 'x')));
    QVERIFY(batch.finish(BatchSync::Now));
    QCOMPARE(files().size(), 1);
    for (int i = 0; i < 2500; ++i) {
        const QByteArray bytes = "object " + QByteArray::number(i) + QByteArray(500, 'x');
        QCOMPARE(m_store->read(Sha256::of(bytes)).value(), bytes);
    }
    const Digest asked[]
        = {Sha256::of("no"), Sha256::of("object 1" + QByteArray(500, 'x')), Sha256::of("nor")};
    QCOMPARE(m_store->missing(asked).size(), 2u);
    // Known ones are not put a second time.
    QVERIFY(batch.add("object 7" + QByteArray(500, 'x')));
    QVERIFY(batch.finish());
    QCOMPARE(files().size(), 1);
}

void TstObjectStore::largeOnesHaveTheirOwn()
{
    ObjectBatch batch(*m_store);
    const QByteArray large(1'000'000, 'L');
    QVERIFY(batch.add(large));
    QVERIFY(batch.add("a few"));
    QVERIFY(batch.finish(BatchSync::Now));
    QCOMPARE(files().size(), 2);
    QVERIFY(m_store->view(Sha256::of(large))->whole);
}

void TstObjectStore::unfinishedBatchLeavesNothing()
{
    {
        ObjectBatch batch(*m_store);
        for (int i = 0; i < 3000; ++i)
            QVERIFY(batch.add(QByteArray::number(i) + QByteArray(1000, 'x')));
        QCOMPARE(files(u".new-*"_s).size(), 1);
    }
    QVERIFY(files().isEmpty());
}

void TstObjectStore::otherProcessesSeeNewPacks()
{
    const auto reader = ObjectStore::open(m_folder->path(), true);
    QVERIFY(reader && !(*reader)->has(Sha256::of("5")));
    ObjectBatch batch(*m_store);
    for (int i = 0; i < 100; ++i)
        QVERIFY(batch.add(QByteArray::number(i)));
    QVERIFY(batch.finish());
    QCOMPARE((*reader)->read(Sha256::of("5")).value(), "5");
}

void TstObjectStore::damageIsFound()
{
    const auto digest = m_store->put("some bytes");
    QFile file(files().front());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("S");
    file.close();
    for (const Result<> &result :
         {m_store->verify(*digest), m_store->read(*digest).transform([](auto &&) {})}) {
        QVERIFY(!result);
        QCOMPARE(result.error().id, "store.object-damaged");
    }
}

void TstObjectStore::damagedPackIsMissing()
{
    {
        ObjectBatch batch(*m_store);
        for (int i = 0; i < 100; ++i)
            QVERIFY(batch.add(QByteArray::number(i)));
        QVERIFY(batch.finish());
    }
    QFile file(files().front());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.resize(file.size() - 10)); // as after a power cut
    const auto again = ObjectStore::open(m_folder->path());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"pack-damaged"_s));
    QVERIFY(!(*again)->has(Sha256::of("5")));
    QVERIFY((*again)->put("5"));
    QCOMPARE((*again)->read(Sha256::of("5")).value(), "5");
}

void TstObjectStore::sweepKeepsWhatIsUsed()
{
    std::set<Digest> keep;
    for (int round = 0; round < 3; ++round) {
        ObjectBatch batch(*m_store);
        for (int i = 0; i < 100; ++i) {
            const auto digest
                = batch.add(QByteArray::number(round * 1000 + i) + QByteArray(100, 'x'));
            // Of the first pack a few, of the second most, of the third none.
            if (round == 0 ? i < 10 : round == 1 && i < 90)
                keep.insert(*digest);
        }
        QVERIFY(batch.finish());
    }
    const auto loose = m_store->put("loose, kept");
    keep.insert(*loose);
    QVERIFY(m_store->put("loose, not kept"));
    const auto swept
        = m_store->sweep([&](const Digest &digest) { return keep.contains(digest); }, -1);
    QVERIFY(swept);
    QCOMPARE(swept->objects, 90 + 100 + 1); // the mostly used pack stays as it is
    for (const Digest &digest : keep)
        QVERIFY(m_store->verify(digest));
    QVERIFY(!m_store->has(Sha256::of("loose, not kept")));
    const auto fresh = ObjectStore::open(m_folder->path(), true);
    for (const Digest &digest : keep)
        QVERIFY((*fresh)->verify(digest));
}

void TstObjectStore::sweepSparesTheYoung()
{
    const auto digest = m_store->put("young");
    QCOMPARE(m_store->sweep([](const Digest &) { return false; }, 3600)->objects, 0);
    QVERIFY(m_store->has(*digest));
    QCOMPARE(m_store->sweep([](const Digest &) { return false; }, -1)->objects, 1);
}

void TstObjectStore::severalThreads()
{
    ObjectBatch batch(*m_store);
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 1000; ++i) {
                    if (!batch.add(QByteArray::number(i) + QByteArray(2000, 'y')))
                        ++failures;
                }
            });
        }
    }
    QVERIFY(batch.finish());
    QCOMPARE(failures.load(), 0);
    qint64 count = 0;
    QVERIFY(m_store->forEach([&](const Digest &digest, quint64) {
        ++count;
        if (!m_store->verify(digest))
            ++failures;
    }));
    QCOMPARE(count, 1000);
    QCOMPARE(failures.load(), 0);
}

void TstObjectStore::copiesAreNoLinks()
{
    const QTemporaryDir target;
    const platform::Fd folder(
        ::open(QFile::encodeName(target.path()).constData(), O_PATH | O_DIRECTORY));
    const QByteArray large(1'000'000, 'L');
    for (const QByteArray &bytes : {"small"_ba, large}) {
        const auto digest = m_store->put(bytes);
        const QByteArray name = digest->toHex();
        const auto size = quint64(bytes.size());
        QVERIFY(m_store->copyTo(*digest, size, folder.get(), name, 0644, true));
        QFile copy(target.filePath(QString::fromLatin1(name)));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        QCOMPARE(copy.readAll(), bytes);
        copy.seek(0);
        copy.write("changed");
        copy.close();
        QVERIFY(m_store->verify(*digest));
        QVERIFY(!m_store->copyTo(*digest, size, folder.get(), name, 0644,
                                 true)); // never over something
    }
}

void TstObjectStore::whatIsDamagedIsPutAgain()
{
    const QTemporaryDir target;
    const platform::Fd folder(
        ::open(QFile::encodeName(target.path()).constData(), O_PATH | O_DIRECTORY));
    const auto spoil = [](const QString &path, qint64 size) {
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.resize(size)); // as after a power cut
    };
    const QByteArray bytes = "print('hello')";
    const auto digest = m_store->put(bytes);
    const auto copy = [&] {
        return m_store->copyTo(*digest, quint64(bytes.size()), folder.get(), "a", 0644, true);
    };
    spoil(files().front(), 0);
    QCOMPARE(copy().error().id, "store.object-damaged");
    QVERIFY(QDir(target.path()).isEmpty()); // not an empty script that would run
    QVERIFY(!m_store->has(*digest));
    QCOMPARE(m_store->missing(std::span(&*digest, 1)).size(), 1);
    QVERIFY(m_store->put(bytes));
    QVERIFY(copy());
    // One among many in a pack.
    {
        ObjectBatch batch(*m_store);
        for (int i = 0; i < 100; ++i)
            QVERIFY(batch.add(QByteArray::number(i)));
        QVERIFY(batch.finish());
    }
    QFile pack(files(u"*.pack"_s).front());
    QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(pack.open(QIODevice::ReadWrite));
    QVERIFY(pack.putChar('?')); // the first was "0"
    pack.close();
    const Digest first = Sha256::of("0");
    QCOMPARE(m_store->read(first).error().id, "store.object-damaged");
    QVERIFY(!m_store->has(first));
    QVERIFY(m_store->put("0"));
    QCOMPARE(m_store->read(first).value(), "0");
    QCOMPARE(m_store->read(Sha256::of("1")).value(), "1");
    // Who only looks removes nothing.
    const auto looking = ObjectStore::open(m_folder->path(), true);
    spoil(m_folder->path() + u'/' + QString::fromLatin1(digest->toHex().insert(2, '/')), 3);
    QVERIFY(!(*looking)->read(*digest));
    QVERIFY((*looking)->has(*digest));
}

QTEST_GUILESS_MAIN(TstObjectStore)
#include "tst_objectstore.moc"
