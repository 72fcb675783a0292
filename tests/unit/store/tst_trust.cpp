#include "base/platform/files.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/trust.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unknownUntilTrusted();
    void movedFolder();
    void copiedFolder();
    void unpackedOverTheOldPlace();
    void otherMachine();
    void adoptingMovesTrust();
    void makingNew();
    void makingNewWaitsForTheEngine();
    void damagedFileTrustsNothing();
    void fileIsPrivate();
    void tokenKeyStaysAndIsPrivate();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Place m_place;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString trustFile() const { return path(u"state/tenon/trust.json"_s); }
};

static TrustState stateOf(const QString &folder)
{
    const auto place = findPlace(folder);
    return place ? trustState(*place).value_or(TrustState::Unknown) : TrustState::Unknown;
}

void TstTrust::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    qputenv("XDG_CACHE_HOME", path(u"cache"_s).toUtf8());
    QVERIFY(QDir().mkpath(path(u"w"_s)));
    const auto place = createPlace(path(u"w"_s));
    QVERIFY(place);
    m_place = *place;
}

void TstTrust::unknownUntilTrusted()
{
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Unknown);
    QVERIFY(trust(m_place));
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Trusted);
    QVERIFY(distrust(m_place));
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Unknown);
}

void TstTrust::movedFolder()
{
    QVERIFY(trust(m_place));
    QVERIFY(QDir().rename(path(u"w"_s), path(u"v"_s)));
    QCOMPARE(stateOf(path(u"v"_s)), TrustState::Moved);
}

void TstTrust::copiedFolder()
{
    QVERIFY(trust(m_place));
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, path(u"w"_s), path(u"v"_s)}), 0);
    QCOMPARE(stateOf(path(u"v"_s)), TrustState::Copied);
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Trusted);
    // Whoever trusts the copy has not said that the jobs of the original go on in it.
    const auto copy = findPlace(path(u"v"_s));
    QVERIFY(copy);
    const auto trusted = trust(*copy);
    QVERIFY(!trusted);
    QCOMPARE(trusted.error().id, "workspace.copied");
    QCOMPARE(stateOf(path(u"v"_s)), TrustState::Copied);
    QVERIFY(makeNew(*copy));
    QCOMPARE(stateOf(path(u"v"_s)), TrustState::Trusted);
}

void TstTrust::unpackedOverTheOldPlace()
{
    QVERIFY(trust(m_place));
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, path(u"w"_s), path(u"v"_s)}), 0);
    QVERIFY(platform::removeTree(path(u"w"_s)));
    QVERIFY(QDir().rename(path(u"v"_s), path(u"w"_s))); // same path, same id, other folder
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Moved);
}

void TstTrust::otherMachine()
{
    QVERIFY(trust(m_place));
    QFile file(trustFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("\"machine\": \"");
    QVERIFY(at > 0);
    bytes.insert(at + 12, "f");
    file.seek(0);
    file.write(bytes);
    file.close();
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Unknown);
}

void TstTrust::adoptingMovesTrust()
{
    QVERIFY(trust(m_place));
    QVERIFY(QDir().rename(path(u"w"_s), path(u"v"_s)));
    QVERIFY(adoptAsSame(*findPlace(path(u"v"_s))));
    QCOMPARE(stateOf(path(u"v"_s)), TrustState::Trusted);
    QVERIFY(QDir().rename(path(u"v"_s), path(u"w"_s)));
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Moved);
}

void TstTrust::makingNew()
{
    QVERIFY(trust(m_place));
    {
        auto database = openForWriting(m_place);
        NewJob job;
        job.row.name = u"old"_s;
        job.row.kind = u"command"_s;
        QVERIFY(insertJob(**database, job));
    }
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, path(u"w"_s), path(u"v"_s)}), 0);
    const auto copy = findPlace(path(u"v"_s));
    QVERIFY(copy);
    const auto renewed = makeNew(*copy);
    QVERIFY(renewed);
    QVERIFY(renewed->id != m_place.id);
    QCOMPARE(stateOf(path(u"v"_s)), TrustState::Trusted);
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Trusted);
    auto database = openForWriting(*findPlace(path(u"v"_s)));
    QVERIFY(database);
    QCOMPARE(meta(**database, u"workspace_id"_s).value(), renewed->id);
    QCOMPARE(meta(**database, u"foreign_before"_s).value(), u"2"_s);
}

void TstTrust::makingNewWaitsForTheEngine()
{
    const auto lock = platform::lockFile(m_place.lockFile());
    QVERIFY(lock);
    const auto renewed = makeNew(m_place);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().id, "io.locked");
    QCOMPARE(findPlace(path(u"w"_s))->id, m_place.id);
}

void TstTrust::damagedFileTrustsNothing()
{
    QVERIFY(trust(m_place));
    QFile file(trustFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{{{ not json");
    file.close();
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Unknown);
    QVERIFY(QFile::exists(trustFile() + ".damaged"_L1));
    QVERIFY(trust(m_place));
    QCOMPARE(stateOf(path(u"w"_s)), TrustState::Trusted);
}

void TstTrust::fileIsPrivate()
{
    QVERIFY(trust(m_place));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(trustFile()) & others));
}

void TstTrust::tokenKeyStaysAndIsPrivate()
{
    const auto first = tokenKey();
    QVERIFY(first);
    QCOMPARE(first->size(), 32);
    QCOMPARE(tokenKey().value(), *first);
    const QString file = path(u"state/tenon/token.key"_s);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
    const auto refused = tokenKey();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, "store.key");
    QVERIFY(QFile::remove(file));
    QVERIFY(tokenKey().value() != *first);
}

QTEST_GUILESS_MAIN(TstTrust)
#include "tst_trust.moc"
