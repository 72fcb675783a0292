#include "files/names.h"
#include "files/operations.h"
#include "files/templates.h"
#include "folder.h"
#include "support/patience.h"
#include "yaml/load.h"

#include <QSignalSpy>
#include <QStandardPaths>

#include <unistd.h>

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

class TestFileChange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newFilesReadWell_data();
    void newFilesReadWell();
    void aFileIsNeverReplaced();
    void aCopyHasANameOfItsOwn();
    void aFolderIsCopiedWhole();
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
    QVERIFY(loaded->warnings.empty());
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

QTEST_GUILESS_MAIN(TestFileChange)
#include "tst_filechange.moc"
