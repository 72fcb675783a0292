#include "base/platform/process.h"
#include "store/looker.h"
#include "store/opening.h"
#include "store/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstLooker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanlyClosedIsImmutable();
    void liveEngineIsShared();
    void leftoverLogIsCopied();
    void followsTheEngine();
    void readOnlyFolder_data();
    void readOnlyFolder();
    void errors();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Place m_place;
    QMap<QString, QString> listing() const;
    void pretendEngine() const;
};

QMap<QString, QString> TstLooker::listing() const
{
    QMap<QString, QString> entries;
    QDirIterator it(m_place.workspace, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info = it.nextFileInfo();
        entries[info.filePath()]
            = u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
    }
    return entries;
}

void TstLooker::pretendEngine() const
{
    const platform::ProcessId self = platform::self();
    QFile file(m_place.data + "/engine.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"pid\":" + QByteArray::number(self.pid)
               + ",\"startTicks\":" + QByteArray::number(self.startTicks) + ",\"bootId\":\""
               + platform::bootId() + "\"}");
}

void TstLooker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    qputenv("XDG_CACHE_HOME", m_folder->filePath(u"cache"_s).toUtf8());
    QVERIFY(QDir().mkpath(m_folder->filePath(u"w"_s)));
    const auto place = createPlace(m_folder->filePath(u"w"_s));
    QVERIFY(place);
    m_place = *place;
    QVERIFY(putCompute(**openForWriting(m_place), {u"a"_s, u"local"_s}));
}

void TstLooker::cleanlyClosedIsImmutable()
{
    const auto before = listing();
    {
        auto looker = Looker::open(m_place);
        QVERIFY(looker);
        QCOMPARE((*looker)->way(), Looker::Way::Immutable);
        QCOMPARE(computes(**(*looker)->database())->size(), 1u);
        QCOMPARE(listing(), before);
    }
    QCOMPARE(listing(), before);
}

void TstLooker::liveEngineIsShared()
{
    auto writer = openForWriting(m_place);
    QVERIFY(writer && putCompute(**writer, {u"b"_s, u"local"_s}));
    pretendEngine();
    auto looker = Looker::open(m_place);
    QVERIFY(looker);
    QCOMPARE((*looker)->way(), Looker::Way::Shared);
    QCOMPARE(computes(**(*looker)->database())->size(), 2u);
    QVERIFY(putCompute(**writer, {u"c"_s, u"local"_s}));
    QCOMPARE(computes(**(*looker)->database())->size(), 3u);
}

void TstLooker::leftoverLogIsCopied()
{
    auto writer = openForWriting(m_place);
    QVERIFY(writer && putCompute(**writer, {u"b"_s, u"local"_s}));
    const auto before = listing();
    {
        auto looker = Looker::open(m_place); // no engine.json: nobody we know of
        QVERIFY(looker);
        QCOMPARE((*looker)->way(), Looker::Way::Copy);
        QCOMPARE(computes(**(*looker)->database())->size(), 2u);
        QVERIFY(!putCompute(**(*looker)->database(), {u"x"_s, u"y"_s}));
        QCOMPARE(listing(), before);
        QVERIFY(putCompute(**writer, {u"c"_s, u"local"_s}));
        QCOMPARE(computes(**(*looker)->database())->size(), 3u);
    }
    QVERIFY(QDir(m_folder->filePath(u"cache/tenon/look"_s)).isEmpty());
}

void TstLooker::followsTheEngine()
{
    auto looker = Looker::open(m_place);
    QVERIFY(looker);
    QCOMPARE(computes(**(*looker)->database())->size(), 1u);
    {
        pretendEngine();
        auto writer = openForWriting(m_place);
        QVERIFY(writer && putCompute(**writer, {u"b"_s, u"local"_s}));
        QCOMPARE(computes(**(*looker)->database())->size(), 2u);
        QCOMPARE((*looker)->way(), Looker::Way::Shared);
        (*looker)->rest();
    }
    QCOMPARE(computes(**(*looker)->database())->size(), 2u);
}

void TstLooker::readOnlyFolder_data()
{
    QTest::addColumn<bool>("log");
    QTest::newRow("cleanly closed") << false;
    QTest::newRow("with a leftover log") << true;
}

void TstLooker::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root writes into read-only folders");
    QFETCH(const bool, log);
    std::unique_ptr<Database> writer;
    if (log) {
        writer = std::move(*openForWriting(m_place));
        QVERIFY(putCompute(*writer, {u"b"_s, u"local"_s}));
        pretendEngine();
    }
    QVERIFY(QFile::setPermissions(m_place.data, QFile::ReadOwner | QFile::ExeOwner));
    auto looker = Looker::open(m_place);
    QVERIFY(looker);
    QCOMPARE((*looker)->way(), log ? Looker::Way::Copy : Looker::Way::Immutable);
    QCOMPARE(computes(**(*looker)->database())->size(), log ? 2u : 1u);
    QVERIFY(QFile::setPermissions(m_place.data,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TstLooker::errors()
{
    QVERIFY(setMeta(**openForWriting(m_place), u"oldest_reader"_s, u"9"_s));
    auto looker = Looker::open(m_place);
    QVERIFY(!looker);
    QCOMPARE(looker.error().id, "store.newer");
    QFile file(m_place.databaseFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    looker = Looker::open(m_place);
    QVERIFY(!looker);
    QCOMPARE(looker.error().id, "store.corrupt");
    file.write(QByteArray(5000, 'x'));
    file.flush();
    looker = Looker::open(m_place);
    QVERIFY(!looker);
    QCOMPARE(looker.error().id, "store.not-a-database");
    QVERIFY(file.remove());
    looker = Looker::open(m_place);
    QVERIFY(!looker);
    QCOMPARE(looker.error().id, "store.lost");
}

QTEST_GUILESS_MAIN(TstLooker)
#include "tst_looker.moc"
