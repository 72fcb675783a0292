#include "snapshot/manifest.h"

#include <QTest>

using namespace tenon;
using namespace tenon::snapshot;
using namespace Qt::StringLiterals;

class TstManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackWhole();
    void digestSeesEverything();
    void damagedIsRefused_data();
    void damagedIsRefused();
    void safePaths_data();
    void safePaths();
};

static Manifest sample()
{
    Manifest manifest;
    manifest.files = {{"a", 5, Sha256::of("0"), false},
                      {"a b", 5, Sha256::of("a"), false},
                      {"line\nbreak\\n", 0, Sha256::of("b"), true},
                      {"\xff", 1ULL << 40, Sha256::of("c"), false}};
    return manifest;
}

void TstManifest::comesBackWhole()
{
    const auto again = Manifest::fromText(sample().text());
    QVERIFY(again);
    QVERIFY(*again == sample());
    QVERIFY(Manifest::fromText(Manifest().text())->files.empty());
    QCOMPARE(sample().bytes(), 10 + (1ULL << 40));
}

void TstManifest::digestSeesEverything()
{
    const Digest first = sample().digest();
    for (int i = 0; i < 4; ++i) {
        Manifest other = sample();
        ManifestFile &file = other.files.front();
        switch (i) {
        case 0:
            file.path = "a c";
            break;
        case 1:
            file.size = 6;
            break;
        case 2:
            file.digest = Sha256::of("x");
            break;
        default:
            file.executable = true;
        }
        QVERIFY(other.digest() != first);
    }
    QVERIFY(sample().digest() == first);
}

void TstManifest::damagedIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = sample().text();
    const QByteArray hex = Sha256::of("a").toHex();
    const QByteArray head = "tenon-manifest 1\n";
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("other version") << "tenon-manifest 2\n"_ba;
    QTest::newRow("cut") << good.chopped(3);
    QTest::newRow("no digest") << head + QByteArray(64, 'z') + " - 1 a\n";
    QTest::newRow("upper case digest") << head + hex.toUpper() + " - 1 a\n";
    QTest::newRow("no mode") << head + hex + " y 1 a\n";
    QTest::newRow("negative size") << head + hex + " - -1 a\n";
    QTest::newRow("size beyond 64 bits") << head + hex + " - 99999999999999999999 a\n";
    QTest::newRow("leading zero") << head + hex + " - 01 a\n";
    QTest::newRow("no path") << head + hex + " - 1 \n";
    QTest::newRow("upwards") << head + hex + " - 1 ../a\n";
    QTest::newRow("absolute") << head + hex + " - 1 /etc/passwd\n";
    QTest::newRow("bad escape") << head + hex + " - 1 a\\x\n";
    QTest::newRow("not sorted") << head + hex + " - 1 b\n" + hex + " - 1 a\n";
    QTest::newRow("twice") << head + hex + " - 1 a\n" + hex + " - 1 a\n";
}

void TstManifest::damagedIsRefused()
{
    QFETCH(const QByteArray, text);
    const auto manifest = Manifest::fromText(text);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().id, "snapshot.manifest");
}

void TstManifest::safePaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("safe");
    const std::pair<QByteArray, bool> rows[] = {{"a", true},
                                                {"a/b", true},
                                                {"..a/b..", true},
                                                {"", false},
                                                {"/a", false},
                                                {"a/", false},
                                                {"a//b", false},
                                                {".", false},
                                                {"a/./b", false},
                                                {"a/../b", false},
                                                {"..", false},
                                                {"a/..", false},
                                                {QByteArray("a\0b", 3), false}};
    for (const auto &[path, safe] : rows)
        QTest::newRow(path.toPercentEncoding("/").constData()) << path << safe;
}

void TstManifest::safePaths()
{
    QFETCH(const QByteArray, path);
    QFETCH(const bool, safe);
    QCOMPARE(isSafePath(path), safe);
}

QTEST_GUILESS_MAIN(TstManifest)
#include "tst_manifest.moc"
