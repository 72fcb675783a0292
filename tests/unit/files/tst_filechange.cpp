#include "files/names.h"
#include "files/operations.h"
#include "files/templates.h"
#include "folder.h"
#include "support/patience.h"
#include "yaml/load.h"

#include <QSignalSpy>
#include <QStandardPaths>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

class TestFileChange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLayoutGoesWithItsPipeline();
    void initTestCase();
    void newFilesReadWell_data();
    void newFilesReadWell();
    void aFileIsNeverReplaced();
    void aCopyHasANameOfItsOwn();
    void aFolderIsCopiedWhole();
    void filesOfElsewhereAreCopiedIn();
    void aLargeCopyIsWatchedAndStopped();
    void severalFilesAreMovedAsOneChange();
    void aFileChangedMeanwhileStopsARename();
    void aReadOnlyPlaceStopsARenameWhole();
    void undoDoesNotOverwriteLaterWork();
    void whatGoesToTheTrashComesBack();
    void operationsAreUndoneInTurn();
    void assetNames();

private:
    QTemporaryDir m_home;
};

void TestFileChange::initTestCase()
{
    // The trash of this test, on the file system of its folders.
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    qputenv("HOME", m_home.path().toUtf8());
}

void TestFileChange::newFilesReadWell_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("asset");
    QTest::newRow("component") << int(NewKind::Component) << QByteArray("component");
    QTest::newRow("pipeline") << int(NewKind::Pipeline) << QByteArray("job");
    QTest::newRow("environment") << int(NewKind::Environment) << QByteArray("environment");
    QTest::newRow("data") << int(NewKind::Data) << QByteArray("data");
}

void TestFileChange::newFilesReadWell()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, asset);
    const auto loaded
        = yaml::loadAssetText(newFileText(NewKind(kind), u"my_asset"_s), u"/w/x.yml"_s);
    if (!loaded)
        QFAIL(loaded.error().front().id.constData());
    // Steps are what a new canvas waits for.
    for (const Error &warning : loaded->warnings)
        QCOMPARE(warning.id, QByteArray("file.pipeline-empty"));
    QCOMPARE(loaded->warnings.size(), kind == int(NewKind::Pipeline) ? 1 : 0);
    QCOMPARE(assets::kindName(loaded->asset), asset);
}

void TestFileChange::aFileIsNeverReplaced()
{
    Folder f;
    const auto made = createFile(f.at(u"a.yml"_s), "one");
    QVERIFY(made);
    const auto again = createFile(f.at(u"a.yml"_s), "two");
    QVERIFY(!again);
    QCOMPARE(again.error().id, "files.exists");
    QCOMPARE(f.read(u"a.yml"_s), "one");
    QCOMPARE(createFolder(f.at(u"a.yml"_s)).error().id, "files.exists");
    QCOMPARE(createFile(f.at(u"nowhere/a.yml"_s), "x").error().id, "io.write");
    QVERIFY(QFile::link(f.at(u"gone"_s), f.at(u"link"_s)));
    QCOMPARE(createFile(f.at(u"link"_s), "x").error().id, "files.exists");
    QCOMPARE(createFolder(f.at(u"link"_s)).error().id, "files.exists");
}

void TestFileChange::aCopyHasANameOfItsOwn()
{
    Folder f;
    f.write(u"a.yml"_s, "name: my_part # kept\r\nversion: 1\r\ndisplay_name: 'My part'\r\n");
    f.write(u"rows.csv"_s, "1,2\n");
    const auto change = duplicate({f.at(u"a.yml"_s), f.at(u"rows.csv"_s)}, {u"my_part_2"_s});
    QVERIFY(change);
    QCOMPARE(change->made, QStringList({f.at(u"a-2.yml"_s), f.at(u"rows-2.csv"_s)}));
    QCOMPARE(f.read(u"a-2.yml"_s),
             "name: my_part_3 # kept\r\nversion: 1\r\ndisplay_name: 'My part (2)'\r\n");
    QCOMPARE(f.read(u"rows-2.csv"_s), "1,2\n");
    QCOMPARE(f.read(u"a.yml"_s),
             "name: my_part # kept\r\nversion: 1\r\ndisplay_name: 'My part'\r\n");
    // One that is not there: none is copied.
    QVERIFY(!duplicate({f.at(u"rows.csv"_s), f.at(u"nothing"_s)}, {}));
    QVERIFY(!f.has(u"rows-3.csv"_s));
}

void TestFileChange::aFolderIsCopiedWhole()
{
    Folder f;
    f.write(u"src/a/x.py"_s, "x");
    f.write(u"src/.keep"_s, "");
    QVERIFY(QFile::link(u"a/x.py"_s, f.at(u"src/link"_s)));
    QVERIFY(duplicate({f.at(u"src"_s)}, {}));
    QCOMPARE(f.read(u"src-2/a/x.py"_s), "x");
    QVERIFY(f.has(u"src-2/.keep"_s));
    QVERIFY(QFileInfo(f.at(u"src-2/link"_s)).isSymLink());
}

void TestFileChange::filesOfElsewhereAreCopiedIn()
{
    Folder f, elsewhere;
    f.write(u"data/x.csv"_s, "mine\n");
    elsewhere.write(u"x.csv"_s, "theirs\n");
    elsewhere.write(u"set/y.csv"_s, "y\n");
    const auto change
        = copyInto({elsewhere.at(u"x.csv"_s), elsewhere.at(u"set"_s)}, f.at(u"data"_s));
    QVERIFY(change);
    QCOMPARE(f.read(u"data/x.csv"_s), "mine\n");
    QCOMPARE(f.read(u"data/x-2.csv"_s), "theirs\n");
    QCOMPARE(f.read(u"data/set/y.csv"_s), "y\n");
    QVERIFY(undo(*change));
    QVERIFY(!QFileInfo::exists(f.at(u"data/x-2.csv"_s)));
    QVERIFY(QFileInfo::exists(elsewhere.at(u"x.csv"_s)));
    // All or nothing, and nothing into itself.
    const auto missing
        = copyInto({elsewhere.at(u"x.csv"_s), elsewhere.at(u"gone"_s)}, f.at(u"data"_s));
    QVERIFY(!missing);
    QVERIFY(!QFileInfo::exists(f.at(u"data/x-2.csv"_s)));
    const auto inside = copyInto({f.at(u"data"_s)}, f.at(u"data"_s));
    QVERIFY(!inside);
    QCOMPARE(inside.error().id, "files.into-itself");
    const auto plan = planRename(f.root, f.at(u"data"_s), f.at(u"data/data"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().id, "files.into-itself");
}

void TestFileChange::aLargeCopyIsWatchedAndStopped()
{
    Folder f, elsewhere;
    constexpr qint64 large = 20 << 20;
    elsewhere.write(u"set/large.bin"_s, QByteArray(large, 'x'));
    elsewhere.write(u"set/small.txt"_s, "12345");
    QCOMPARE(::mkfifo(elsewhere.at(u"set/pipe"_s).toUtf8().constData(), 0600), 0);
    f.write(u"data/mine.csv"_s, "mine\n");
    Copying copying;
    QVERIFY(copyInto({elsewhere.at(u"set"_s)}, f.at(u"data"_s), &copying));
    QCOMPARE(copying.all.load(), large + 5);
    QCOMPARE(copying.done.load(), copying.all.load());
    QCOMPARE(f.read(u"data/set/large.bin"_s), QByteArray(large, 'x'));
    QVERIFY(!f.has(u"data/set/pipe"_s));
    // Called off in its middle, it leaves nothing behind.
    Copying stopped;
    Result<Change> change;
    std::thread copy([&] { change = copyInto({elsewhere.at(u"set"_s)}, f.root, &stopped); });
    while (stopped.done == 0)
        std::this_thread::yield();
    stopped.stop = true;
    copy.join();
    if (!change) { // it may have been faster
        QCOMPARE(change.error().id, "files.cancelled");
        QVERIFY(!f.has(u"set"_s));
    }
    Copying never;
    never.stop = true;
    QVERIFY(!copyInto({elsewhere.at(u"set/small.txt"_s)}, f.root, &never));
    QVERIFY(!f.has(u"small.txt"_s));
}

void TestFileChange::severalFilesAreMovedAsOneChange()
{
    Folder f;
    const QByteArray referring = "type: pipeline\njobs:\n  a:\n    type: command\n"
                                 "    component: ./parts/a.yml\n  b:\n    type: command\n"
                                 "    component: ./parts/b.yml\n";
    f.write(u"train.yml"_s, referring);
    f.write(u"parts/a.yml"_s, "name: a\n");
    f.write(u"parts/b.yml"_s, "name: b\n");
    f.write(u"new/old.yml"_s, "name: c\n");
    const auto change
        = moveInto(f.root, {f.at(u"parts/a.yml"_s), f.at(u"parts/b.yml"_s)}, f.at(u"new"_s));
    QVERIFY(change);
    QCOMPARE(change->moves.size(), 2U);
    QCOMPARE(change->edits.size(), 1U);
    QCOMPARE(f.read(u"train.yml"_s), QByteArray(referring).replace("parts", "new"));
    QCOMPARE(f.read(u"new/b.yml"_s), "name: b\n");
    QVERIFY(undo(*change));
    QCOMPARE(f.read(u"train.yml"_s), referring);
    QVERIFY(f.has(u"parts/a.yml"_s) && !f.has(u"new/a.yml"_s));
    // All or nothing.
    f.write(u"new/b.yml"_s, "name: taken\n");
    const auto taken
        = moveInto(f.root, {f.at(u"parts/a.yml"_s), f.at(u"parts/b.yml"_s)}, f.at(u"new"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().id, "files.exists");
    QVERIFY(f.has(u"parts/a.yml"_s) && !f.has(u"new/a.yml"_s));
    QCOMPARE(f.read(u"train.yml"_s), referring);
    // One that refers to the other, and goes along.
    f.write(u"pair/a.yml"_s, "type: pipeline\njobs:\n  x:\n    component: ./b.yml\n");
    f.write(u"pair/b.yml"_s, "name: b\n");
    const auto both
        = moveInto(f.root, {f.at(u"pair/a.yml"_s), f.at(u"pair/b.yml"_s)}, f.at(u"parts"_s));
    QVERIFY2(!both, "parts/a.yml is there");
    f.write(u"far/x.txt"_s, "x");
    const auto far
        = moveInto(f.root, {f.at(u"pair/a.yml"_s), f.at(u"pair/b.yml"_s)}, f.at(u"far"_s));
    QVERIFY(far);
    QVERIFY(undo(*far));
    QCOMPARE(f.read(u"pair/a.yml"_s), "type: pipeline\njobs:\n  x:\n    component: ./b.yml\n");
}

void TestFileChange::aFileChangedMeanwhileStopsARename()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"p.yml"_s, "type: command\ncomponent: a.yml\n");
    f.write(u"q.yml"_s, "type: command\ncomponent: a.yml\n");
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s));
    QVERIFY(plan);
    f.write(u"q.yml"_s, "type: command\ncomponent: a.yml # now\n");
    const auto done = rename(*plan, {0, 1});
    QVERIFY(!done);
    QCOMPARE(done.error().id, "files.changed");
    QVERIFY(f.has(u"a.yml"_s) && !f.has(u"b.yml"_s));
    QCOMPARE(f.read(u"p.yml"_s), "type: command\ncomponent: a.yml\n");
    // So does a name that was taken meanwhile.
    f.write(u"b.yml"_s, "mine");
    const auto taken = rename(*plan, {0});
    QVERIFY(!taken);
    QCOMPARE(taken.error().id, "files.exists");
    QCOMPARE(f.read(u"b.yml"_s), "mine");
    QCOMPARE(f.read(u"p.yml"_s), "type: command\ncomponent: a.yml\n");
}

void TestFileChange::aReadOnlyPlaceStopsARenameWhole()
{
    if (::geteuid() == 0)
        QSKIP("root may write anywhere");
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"p.yml"_s, "type: command\ncomponent: a.yml\n");
    f.write(u"closed/q.yml"_s, "type: command\ncomponent: ../a.yml\n");
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s));
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 2U);
    // A folder where nothing can be written: what was done before it is taken back.
    const auto rights = QFile::permissions(f.at(u"closed"_s));
    QFile::setPermissions(f.at(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner);
    const auto one = rename(*plan, {0, 1});
    QFile::setPermissions(f.at(u"closed"_s), rights);
    QVERIFY(!one);
    QVERIFY(f.has(u"a.yml"_s) && !f.has(u"b.yml"_s));
    QCOMPARE(f.read(u"p.yml"_s), "type: command\ncomponent: a.yml\n");
    // A file that is read-only.
    QFile::setPermissions(f.at(u"p.yml"_s), QFile::ReadOwner);
    const auto two = rename(*plan, {0, 1});
    QVERIFY(!two);
    QCOMPARE(two.error().id, "files.read-only");
    QCOMPARE(f.read(u"closed/q.yml"_s), "type: command\ncomponent: ../a.yml\n");
    // The folder of the file itself.
    QFile::setPermissions(f.at(u"p.yml"_s), QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(f.root, QFile::ReadOwner | QFile::ExeOwner);
    const auto three = rename(*plan, {});
    QFile::setPermissions(f.root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!three);
    QCOMPARE(three.error().id, "io.rename");
}

void TestFileChange::undoDoesNotOverwriteLaterWork()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"p.yml"_s, "type: command\ncomponent: a.yml\n");
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s));
    const auto change = rename(*plan, {0});
    QVERIFY(change);
    f.write(u"p.yml"_s, "type: command\ncomponent: b.yml # more\n");
    QCOMPARE(undo(*change).error().id, "files.changed");
    QVERIFY(f.has(u"b.yml"_s));
    f.write(u"p.yml"_s, change->edits.front().after);
    f.write(u"a.yml"_s, "another");
    QCOMPARE(undo(*change).error().id, "files.exists");
    QCOMPARE(f.read(u"a.yml"_s), "another");
}

void TestFileChange::whatGoesToTheTrashComesBack()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"src/x.py"_s, "x");
    const auto change = trash({f.at(u"a.yml"_s), f.at(u"src"_s)});
    QVERIFY2(change, change ? "" : qPrintable(change.error().arguments[u"reason"_s].toString()));
    QVERIFY(!f.has(u"a.yml"_s) && !f.has(u"src"_s));
    QCOMPARE(change->moves.size(), 2U);
    QVERIFY(QFileInfo::exists(change->moves[0].to));
    QVERIFY(undo(*change));
    QCOMPARE(f.read(u"a.yml"_s), "name: a\n");
    QCOMPARE(f.read(u"src/x.py"_s), "x");
    // One that is not there: the others stay.
    QVERIFY(!trash({f.at(u"a.yml"_s), f.at(u"nothing"_s)}));
    QCOMPARE(f.read(u"a.yml"_s), "name: a\n");
}

void TestFileChange::operationsAreUndoneInTurn()
{
    Folder f;
    Operations operations;
    QSignalSpy done(&operations, &Operations::done);
    QSignalSpy undone(&operations, &Operations::undone);
    operations.run(this, [&] { return createFile(f.at(u"a.yml"_s), "a"); }, {}, {});
    operations.run(this, [&] { return createFile(f.at(u"b.yml"_s), "b"); }, {}, {});
    QByteArray why;
    operations.run(
        this, [&] { return createFile(f.at(u"b.yml"_s), "c"); }, {},
        [&why](const Error &error) { why = error.id; });
    QTRY_COMPARE(why, "files.exists");
    QCOMPARE(done.size(), 2);
    QVERIFY(operations.canUndo());
    operations.undo(this, {}, {});
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(f.has(u"a.yml"_s) && !f.has(u"b.yml"_s));
    operations.undo(this, {}, {});
    QTRY_COMPARE(undone.size(), 2);
    QVERIFY(!f.has(u"a.yml"_s));
    QVERIFY(!operations.canUndo());
}

void TestFileChange::assetNames()
{
    QCOMPARE(assetNameFrom(u"My part.yml"_s), u"my_part"_s);
    QCOMPARE(assetNameFrom(u"Étape-2.tar.gz"_s), u"etape_2"_s);
    QCOMPARE(assetNameFrom(u"2024 data"_s), u"data"_s);
    QCOMPARE(assetNameFrom(u"第一步.yml"_s), u"asset"_s);
    QCOMPARE(assetNameFrom(u""_s), u"asset"_s);
    QCOMPARE(freeName(u"a.tar.gz"_s, [](const QString &n) { return n == u"a.tar.gz"_s; }),
             u"a-2.tar.gz"_s);
}

void TestFileChange::aLayoutGoesWithItsPipeline()
{
    const Folder f;
    f.write(u"p.yml"_s, "type: pipeline\n");
    f.write(u"p.layout.json"_s, "{}\n");
    const auto plan = planRename(f.root, f.at(u"p.yml"_s), f.at(u"q.yml"_s));
    QVERIFY(plan);
    const auto renamed = rename(*plan, {});
    QVERIFY(renamed);
    QVERIFY(!QFile::exists(f.at(u"p.layout.json"_s)) && QFile::exists(f.at(u"q.layout.json"_s)));
    QVERIFY(undo(*renamed));
    QVERIFY(QFile::exists(f.at(u"p.layout.json"_s)) && !QFile::exists(f.at(u"q.layout.json"_s)));
    const auto copied = duplicate({f.at(u"p.yml"_s)}, {});
    QVERIFY(copied);
    QVERIFY(QFile::exists(f.at(u"p-2.layout.json"_s)));
    QVERIFY(undo(*copied));
    QVERIFY(!QFile::exists(f.at(u"p-2.layout.json"_s)));
    // One that stands in the way stays, and so does this one.
    f.write(u"q.layout.json"_s, "other\n");
    const auto again = planRename(f.root, f.at(u"p.yml"_s), f.at(u"q.yml"_s));
    QVERIFY(again && rename(*again, {}));
    QVERIFY(QFile::exists(f.at(u"p.layout.json"_s)));
    const auto gone = trash({f.at(u"q.yml"_s)});
    QVERIFY(gone);
    QVERIFY(!QFile::exists(f.at(u"q.layout.json"_s)));
    QVERIFY(undo(*gone));
    QVERIFY(QFile::exists(f.at(u"q.yml"_s)) && QFile::exists(f.at(u"q.layout.json"_s)));
    // Where both are picked, or a folder and what lies in it, each is moved once.
    f.write(u"old/s.yml"_s, "type: pipeline\n");
    QVERIFY(QDir(f.root).mkdir(u"new"_s));
    const auto moved = moveInto(
        f.root, {f.at(u"q.yml"_s), f.at(u"q.layout.json"_s), f.at(u"old/s.yml"_s), f.at(u"old"_s)},
        f.at(u"new"_s));
    QVERIFY(moved);
    QVERIFY(f.has(u"new/q.yml"_s) && f.has(u"new/q.layout.json"_s) && f.has(u"new/old/s.yml"_s));
    QVERIFY(undo(*moved));
    QVERIFY(f.has(u"q.yml"_s) && f.has(u"q.layout.json"_s) && f.has(u"old/s.yml"_s));
    QCOMPARE(withoutLayouts({u"/a/x.layout.json"_s, u"/a/x.yml"_s, u"/a/y.layout.json"_s}),
             QStringList({u"/a/x.yml"_s, u"/a/y.layout.json"_s}));
}

QTEST_GUILESS_MAIN(TestFileChange)
#include "tst_filechange.moc"
