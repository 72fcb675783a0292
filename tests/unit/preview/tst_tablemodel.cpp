#include "preview/tablemodel.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::preview;
using namespace Qt::StringLiterals;

class TestTableModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowsAreCountedAndFetched();
    void rowsAreSortedAndFiltered();
    void whatCannotBeHadLeavesWhatIsShown();
    void aFilterThatFailsLeavesLessThanAll();
    void sortingIsStopped();
    void anEndlessViewHoldsUpNothing();
    void aFileOfManyThatChangesIsTold();
    void keysThatTurnUpLateBecomeColumns();
    void manyRowsComeInBlocks();
    void troubleIsTold();
    void aTableThatGoesWhileItIsReadHurtsNothing();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Source csv(const QString &file)
    {
        Source source;
        source.files = {file};
        return source;
    }
    static QString cell(const TableModel &model, int row, int column)
    {
        const QModelIndex index = model.index(row, column);
        (void)index.data();
        if (!QTest::qWaitFor([&] { return !index.data().toString().isEmpty(); }, patience))
            return u"never"_s;
        return index.data().toString();
    }
    static bool isCounted(const TableModel &model)
    {
        return QTest::qWaitFor([&] { return model.state().open && !model.state().counting; },
                               patience);
    }
    static bool isArranged(const TableModel &model)
    {
        return QTest::qWaitFor([&] { return !model.state().arranging; }, patience);
    }
    QByteArray numbers(int rows)
    {
        QByteArray bytes = "n,name\n";
        for (int i = 0; i < rows; ++i)
            bytes += QByteArray::number(i * 7919LL % rows) + (i % 4 ? ",n\n" : ",\n");
        return bytes;
    }
    QTemporaryDir m_folder;
};

void TestTableModel::initTestCase()
{
    qputenv("XDG_CACHE_HOME", (m_folder.path() + u"/cache"_s).toLocal8Bit());
}

void TestTableModel::rowsAreCountedAndFetched()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.open(csv(write(u"a.csv"_s, numbers(50'000))));
    QVERIFY(isCounted(model));
    QCOMPARE(model.rowCount(), 50'000);
    QCOMPARE(model.state().estimate, 50'000);
    QCOMPARE(model.columnCount(), 2);
    for (const int row : {0, 49'999, 25'000, 255, 256, 1})
        QCOMPARE(cell(model, row, 0), QString::number(row * 7919LL % 50'000));
    QCOMPARE(cell(model, 0, 1), u"–"_s);
    QVERIFY(model.index(0, 1).data(TableModel::MissingRole).toBool());
    const auto stats
        = model.headerData(1, Qt::Horizontal, TableModel::StatsRole).value<ColumnStats>();
    QCOMPARE(stats.missing, 12'500);
    QCOMPARE(stats.type, ColumnType::Text);
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"n, integer, from 0 to 49999"));
}

void TestTableModel::rowsAreSortedAndFiltered()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.open(csv(write(u"a.csv"_s, numbers(10'000))));
    QVERIFY(isCounted(model));
    model.sort(0, Qt::DescendingOrder);
    QVERIFY(model.state().arranging);
    QVERIFY(isArranged(model));
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(cell(model, 0, 0), u"9999"_s);
    QCOMPARE(cell(model, 9'999, 0), u"0"_s);
    model.setFilter(u"name=n n<10"_s);
    QVERIFY(isArranged(model));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 10);
    int before = 10;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int n = cell(model, row, 0).toInt();
        QVERIFY(n < before);
        before = n;
        // The number of a row is that in the file.
        const int number
            = QLocale().toInt(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        QCOMPARE((number - 1) * 7919LL % 10'000, n);
    }
    model.setFilter({});
    model.sort(-1);
    QVERIFY(isArranged(model));
    QCOMPARE(cell(model, 1, 0), u"7919"_s);
    model.setFilter(u"nowhere"_s);
    QVERIFY(isArranged(model));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state().shown, 0);
}

void TestTableModel::whatCannotBeHadLeavesWhatIsShown()
{
    TableModel model;
    model.open(csv(write(u"a.csv"_s, numbers(100))));
    QVERIFY(isCounted(model));
    model.setFilter(u"n<50"_s);
    QVERIFY(isArranged(model));
    QCOMPARE(model.rowCount(), 50);
    QSignalSpy refused(&model, &TableModel::refused);
    model.setFilter(u"m<50"_s);
    QVERIFY(isArranged(model));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().id, QByteArray("preview.filter-column"));
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.wish().filter, u"n<50"_s);
    QCOMPARE(model.wanted().filter, u"n<50"_s);
}

void TestTableModel::aFilterThatFailsLeavesLessThanAll()
{
    // A quote behind so many rows that some are shown before it is met.
    TableModel model;
    QSignalSpy failed(&model, &TableModel::failed);
    model.open(csv(write(u"open.csv"_s, numbers(20'000) + '"' + QByteArray(20 << 20, 'x'))));
    QVERIFY(isCounted(model));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.state().rows, 20'000);
    QSignalSpy refused(&model, &TableModel::refused);
    model.setFilter(u"name=n"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().id, QByteArray("preview.open-quote"));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.state().partial);
    // A sort that is stopped makes it no more than it was.
    model.sort(0);
    model.stop();
    QVERIFY(model.state().partial);
    model.setFilter({});
    QVERIFY(!model.state().partial);
}

void TestTableModel::anEndlessViewHoldsUpNothing()
{
    const QString file = m_folder.path() + u"/endless.db"_s;
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sqlite3, sys\nsqlite3.connect(sys.argv[1]).executescript('CREATE VIEW e AS "
         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) "
         "AS c FROM n')"_s,
         file});
    QVERIFY(python.waitForFinished() && python.exitCode() == 0);
    TableModel model;
    Source source = csv(file);
    source.format = Source::Format::Sqlite;
    source.table = u"e"_s;
    model.open(source);
    QTRY_VERIFY(model.source().table == u"e");
    model.open(csv(write(u"a.csv"_s, numbers(10))));
    QVERIFY(isCounted(model));
    QCOMPARE(model.rowCount(), 10);
}

void TestTableModel::aFileOfManyThatChangesIsTold()
{
    const QString first = write(u"one.csv"_s, numbers(1000));
    const QString second = write(u"two.csv"_s, numbers(1000));
    TableModel model;
    QSignalSpy failed(&model, &TableModel::failed);
    Source source = csv(first);
    source.files.append(second);
    model.open(source);
    QVERIFY(isCounted(model));
    QCOMPARE(cell(model, 0, 0), u"0"_s);
    QVERIFY(failed.isEmpty());
    write(u"two.csv"_s, numbers(900)); // behind what was looked at
    (void)model.index(1900, 0).data();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().arguments[u"path"_s].toString(), second);
}

void TestTableModel::sortingIsStopped()
{
    TableModel model;
    model.open(csv(write(u"a.csv"_s, numbers(300'000))));
    QVERIFY(isCounted(model));
    model.sort(0);
    model.stop();
    QVERIFY(!model.state().arranging);
    QCOMPARE(model.wish(), ViewWish());
    QCOMPARE(cell(model, 1, 0), QString::number(7919));
    // Another one takes its place at once.
    model.sort(0);
    model.sort(0, Qt::DescendingOrder);
    QVERIFY(isArranged(model));
    QCOMPARE(cell(model, 0, 0), u"299999"_s);
}

void TestTableModel::keysThatTurnUpLateBecomeColumns()
{
    QByteArray bytes;
    while (bytes.size() < (3 << 20))
        bytes += "{\"a\": 1}\n";
    const auto rows = bytes.count('\n');
    bytes += "{\"late\": \"x\", \"a\": 2}\n";
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    Source source = csv(write(u"late.jsonl"_s, bytes));
    source.format = Source::Format::JsonLines;
    model.open(source);
    QVERIFY(isCounted(model));
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(cell(model, int(rows), 1), u"x"_s);
    QCOMPARE(cell(model, int(rows), 0), u"2"_s);
    const auto stats
        = model.headerData(1, Qt::Horizontal, TableModel::StatsRole).value<ColumnStats>();
    QCOMPARE(stats.missing, rows);
    QCOMPARE(stats.rows, rows + 1);
}

void TestTableModel::manyRowsComeInBlocks()
{
    QByteArray bytes = "a\n";
    for (int i = 0; i < 1'000'005; ++i)
        bytes += QByteArray::number(i) + '\n';
    TableModel model;
    model.open(csv(write(u"many.csv"_s, bytes)));
    QVERIFY(isCounted(model));
    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(model.blocks(), 2);
    model.setBlock(1);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(cell(model, 4, 0), u"1000004"_s);
    model.sort(0, Qt::DescendingOrder);
    QVERIFY(isArranged(model));
    QCOMPARE(model.block(), 0);
    QCOMPARE(cell(model, 0, 0), u"1000004"_s);
}

void TestTableModel::troubleIsTold()
{
    TableModel model;
    QSignalSpy failed(&model, &TableModel::failed);
    model.open(csv(m_folder.path() + u"/nowhere.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!model.state().open && !model.state().counting);
    const QString file = write(u"a.csv"_s, numbers(200'000));
    model.open(csv(file));
    QVERIFY(isCounted(model));
    write(u"a.csv"_s, numbers(20));
    (void)model.index(150'000, 0).data();
    QTRY_COMPARE(failed.size(), 2);
}

void TestTableModel::aTableThatGoesWhileItIsReadHurtsNothing()
{
    const QString file = write(u"a.csv"_s, numbers(300'000));
    for (int i = 0; i < 5; ++i) {
        TableModel model;
        model.open(csv(file));
        QTRY_VERIFY(model.state().open);
        model.sort(0);
        (void)model.index(0, 0).data();
    }
    TableModel model;
    for (int i = 0; i < 5; ++i)
        model.open(csv(file));
    QVERIFY(isCounted(model));
    QCOMPARE(model.rowCount(), 300'000);
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
