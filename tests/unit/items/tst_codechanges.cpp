#include "items/codechanges.h"
#include "snapshot/snapshot.h"
#include "store/objectstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::items;
using Kind = DiffLine::Kind;

class TestCodeChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOtherTodayIsTold();
    void aFileIsComparedLineByLine();
    void codeThatIsGoneIsSaid();
    void onlyWhatDiffersIsShown();
    void endsOfTextsAreRight();
    void binaryAndLargeTextsHaveNoLines();
    void aSpecWithoutCodeHasNoOrigin();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QList<Kind> kinds(const TextDiff &diff)
    {
        QList<Kind> list;
        for (const DiffLine &line : diff.lines)
            list.append(line.kind);
        return list;
    }
    struct Place
    {
        QTemporaryDir folder;
        CodeOrigin origin{folder.path() + u"/objects"_s,
                          {},
                          folder.path() + u"/code"_s,
                          {folder.path() + u"/shared/tools"_s}};
        [[nodiscard]] QString cache() const { return folder.path() + u"/cache"_s; }
        Place()
        {
            write(origin.folder + u"/train.py"_s, "a\nb\nc\n");
            write(origin.folder + u"/old.py"_s, "x\n");
            write(origin.folder + u"/same.py"_s, "y\n");
            write(origin.folder + u"/.amlignore"_s, "*.pyc\n");
            write(origin.folder + u"/data/points.bin"_s, QByteArray("\0\1", 2));
            write(origin.includes.first() + u"/help.py"_s, "h\n");
            const auto store = store::ObjectStore::open(origin.objects);
            const auto taken = snapshot::take({origin.folder, origin.includes}, **store, cache());
            origin.snapshot = taken->digest;
        }
        [[nodiscard]] std::vector<CodeFile> changes() const
        {
            return codeChanges(origin, cache()).value_or(std::vector<CodeFile>());
        }
    };
};

void TestCodeChanges::whatIsOtherTodayIsTold()
{
    Place place;
    QCOMPARE(place.changes(), std::vector<CodeFile>());
    write(place.origin.folder + u"/train.py"_s, "a\nB\nc\n");
    write(place.origin.folder + u"/new.py"_s, "n\n");
    write(place.origin.includes.first() + u"/help.py"_s, "other\n");
    QFile::remove(place.origin.folder + u"/old.py"_s);
    // What a snapshot leaves out is no news.
    write(place.origin.folder + u"/__pycache__/train.pyc"_s, "z");
    QStringList told;
    for (const CodeFile &file : place.changes())
        told.append(file.relative + u' ' + QString::number(int(file.change)));
    QCOMPARE(told,
             QStringList({u"new.py 2"_s, u"old.py 1"_s, u"tools/help.py 0"_s, u"train.py 0"_s}));
}

void TestCodeChanges::aFileIsComparedLineByLine()
{
    Place place;
    write(place.origin.folder + u"/train.py"_s, "a\nB\nc\n");
    write(place.origin.includes.first() + u"/help.py"_s, "h\nmore\n");
    QFile::remove(place.origin.folder + u"/old.py"_s);
    const auto train = codeDiff(place.origin, u"train.py"_s);
    QVERIFY(train);
    QCOMPARE(kinds(*train), QList<Kind>({Kind::Same, Kind::Removed, Kind::Added, Kind::Same}));
    QCOMPARE(train->lines[1].text, u"b"_s);
    QCOMPARE(train->lines[2].text, u"B"_s);
    QCOMPARE(codeDiff(place.origin, u"tools/help.py"_s)->added, 1);
    const auto old = codeDiff(place.origin, u"old.py"_s);
    QCOMPARE(old->removed, 1);
    QCOMPARE(old->added, 0);
    QVERIFY(codeDiff(place.origin, u"data/points.bin"_s)->binary);
}

void TestCodeChanges::codeThatIsGoneIsSaid()
{
    Place place;
    QDir(place.origin.objects).removeRecursively();
    const auto changes = codeChanges(place.origin, place.cache());
    QVERIFY(!changes);
    Place other;
    QDir(other.origin.folder).removeRecursively();
    QVERIFY(!codeChanges(other.origin, other.cache()));
}

void TestCodeChanges::onlyWhatDiffersIsShown()
{
    QByteArray left, right;
    for (int i = 1; i <= 40; ++i) {
        left += "line " + QByteArray::number(i) + "\r\n";
        right += (i == 10 || i == 14 || i == 30 ? "other " : "line ") + QByteArray::number(i)
                 + "\r\n";
    }
    const TextDiff diff = textDiff(left, right, 2);
    QCOMPARE(diff.added, 3);
    QCOMPARE(diff.removed, 3);
    // … 8 9 -10 +10 11 12 13 -14 +14 15 16 … 28 29 -30 +30 31 32 …
    const QList<Kind> wanted{Kind::Skipped, Kind::Same,  Kind::Same, Kind::Removed,
                             Kind::Added,   Kind::Same,  Kind::Same, Kind::Same,
                             Kind::Removed, Kind::Added, Kind::Same, Kind::Same,
                             Kind::Skipped, Kind::Same,  Kind::Same, Kind::Removed,
                             Kind::Added,   Kind::Same,  Kind::Same, Kind::Skipped};
    QCOMPARE(kinds(diff), wanted);
    QCOMPARE(diff.lines[1].text, u"line 8"_s);
    QCOMPARE(diff.lines[1].left, 8);
    QCOMPARE(diff.lines[18].right, 32);
}

void TestCodeChanges::endsOfTextsAreRight()
{
    QVERIFY(textDiff({}, {}).lines.empty());
    QVERIFY(textDiff("a\n", "a\n").lines.empty());
    QCOMPARE(kinds(textDiff({}, "a\nb")), QList<Kind>({Kind::Added, Kind::Added}));
    QCOMPARE(kinds(textDiff("a\n", {})), QList<Kind>({Kind::Removed}));
    // Only the last line end is another one.
    QCOMPARE(kinds(textDiff("a\nb", "a\nb\n")),
             QList<Kind>({Kind::Same, Kind::Removed, Kind::Added}));
    // Lines further on are numbered by what stood before them in either text.
    const TextDiff shifted = textDiff("a\nb\nc\n", "0\n1\na\nb\nc\n", 1);
    QCOMPARE(shifted.lines.back().kind, Kind::Skipped);
    QCOMPARE(shifted.lines[2].left, 1);
    QCOMPARE(shifted.lines[2].right, 3);
}

void TestCodeChanges::binaryAndLargeTextsHaveNoLines()
{
    QVERIFY(textDiff(QByteArray("a\0b", 3), "a").binary);
    QVERIFY(textDiff("\xff\xfe", "a").binary);
    QVERIFY(textDiff(QByteArray(5 << 20, 'a'), "a").tooLarge);
    QVERIFY(textDiff(QByteArray(5 << 20, 'a'), "a").lines.empty());
}

void TestCodeChanges::aSpecWithoutCodeHasNoOrigin()
{
    store::JobRow row;
    for (const QByteArray &spec : {QByteArray("{}"), QByteArray("["), QByteArray(R"({"code":7})"),
                                   QByteArray(R"({"code":"/c","includes":{}})")}) {
        row.spec = spec;
        QVERIFY(!codeOrigin(row, u"/d"_s));
    }
    row.snapshot = Sha256::of("x");
    const auto origin = codeOrigin(row, u"/d"_s);
    QVERIFY(origin);
    QCOMPARE(origin->folder, u"/c"_s);
    QCOMPARE(origin->objects, u"/d/objects"_s);
}

QTEST_GUILESS_MAIN(TestCodeChanges)
#include "tst_codechanges.moc"
