// Rows sorted and filtered, on the disk where they do not fit into memory.
#include "preview/rowview.h"
#include "support/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tenon;
using namespace tenon::preview;
using namespace Qt::StringLiterals;

class TestRowView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowsAreSortedAsASortInMemoryWould_data();
    void rowsAreSortedAsASortInMemoryWould();
    void rowsAreFiltered_data();
    void rowsAreFiltered();
    void valuesInQuotesAreWhatStandsThere();
    void filtersThatMakeNoSenseAreTold();
    void sortingCanBeStopped();
    void aLargeFileIsSortedInLittleMemory_data();
    void aLargeFileIsSortedInLittleMemory();

private:
    static std::vector<qint64> rowsOf(const RowView &view)
    {
        std::vector<qint64> rows;
        const auto places = view.read(0, view.count());
        if (!places)
            qFatal("cannot read");
        for (const RowPlace &place : *places)
            rows.push_back(place.row);
        return rows;
    }
    static Result<std::vector<qint64>> arranged(const QByteArray &csv, const ViewWish &wish,
                                                qint64 memory = sortMemory)
    {
        const auto reader = openCsv(readMemory(csv), {});
        const auto view = RowView::make();
        if (!reader || !view)
            qFatal("cannot open");
        const Watch watch;
        if (const auto done = fillView(**reader, wish, **view, watch, [](double) {}, memory); !done)
            return std::unexpected(done.error());
        return rowsOf(**view);
    }
    QTemporaryDir m_cache;
};

void TestRowView::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toLocal8Bit());
}

void TestRowView::rowsAreSortedAsASortInMemoryWould_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<bool>("descending");
    QTest::newRow("in memory") << sortMemory << false;
    QTest::newRow("in memory, descending") << sortMemory << true;
    QTest::newRow("in many runs") << qint64(16 << 10) << false;
    QTest::newRow("in many runs, descending") << qint64(16 << 10) << true;
}

void TestRowView::rowsAreSortedAsASortInMemoryWould()
{
    QFETCH(qint64, memory);
    QFETCH(bool, descending);
    std::mt19937 random(7);
    struct Key
    {
        int rank; // number, text, missing
        double number;
        std::string text;
    };
    std::vector<Key> keys;
    QByteArray csv = "key,other\n";
    for (int i = 0; i < 20'000; ++i) {
        const auto pick = random() % 10;
        Key key{2, 0, {}};
        if (pick < 5)
            key = {0, double(int(random() % 4000) - 2000) / 8, {}};
        else if (pick < 9)
            key = {1, 0,
                   std::string(random() % 5, char('a' + random() % 3)) + (pick == 8 ? "ä" : "b")};
        keys.push_back(key);
        csv += (key.rank == 0   ? QByteArray::number(key.number)
                : key.rank == 1 ? QByteArray::fromStdString(key.text)
                                : QByteArray())
               + ",x\n";
    }
    std::vector<qint64> wanted(keys.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = qint64(i);
    std::ranges::stable_sort(wanted, [&](qint64 a, qint64 b) {
        const Key &one = keys[size_t(a)], &other = keys[size_t(b)];
        if ((one.rank == 2) != (other.rank == 2))
            return other.rank == 2; // without a value always last
        const auto less = [](const Key &x, const Key &y) {
            if (x.rank != y.rank)
                return x.rank < y.rank;
            return x.rank == 0 ? x.number < y.number : x.text < y.text;
        };
        return descending ? less(other, one) : less(one, other);
    });
    const auto rows
        = arranged(csv, {.filter = {}, .sortColumn = 0, .descending = descending}, memory);
    QVERIFY(rows);
    QVERIFY(*rows == wanted);
}

void TestRowView::rowsAreFiltered_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("rows");
    QTest::newRow("text anywhere, any case") << u"BERLIN"_s << u"0 3"_s;
    QTest::newRow("two conditions") << u"berlin age>35"_s << u"3"_s;
    QTest::newRow("blanks round a sign") << u"age >= 40"_s << u"1 3"_s;
    QTest::newRow("equal as numbers") << u"age=3e1"_s << u"0"_s;
    QTest::newRow("equal in any case") << u"city=PARIS"_s << u"1"_s;
    QTest::newRow("not") << u"city!=Paris"_s << u"0 2 3 4"_s;
    QTest::newRow("missing") << u"age="_s << u"2"_s;
    QTest::newRow("missing, and another") << u"age= city~york"_s << u"2"_s;
    QTest::newRow("present") << u"city!="_s << u"0 1 2 3"_s;
    QTest::newRow("quotes") << u"city=\"New York\""_s << u"2"_s;
    QTest::newRow("a name with a blank") << u"\"first name\"=ann"_s << u"0"_s;
    QTest::newRow("letters beyond ASCII") << u"\"first name\"~ÉM"_s << u"1"_s;
    QTest::newRow("a sign in quotes is text") << u"\"a=b\""_s << u"4"_s;
    QTest::newRow("column names in any case") << u"AGE<35"_s << u"0 4"_s;
    QTest::newRow("a number in quotes is a text") << u"age=\"30.0\""_s << QString();
    QTest::newRow("a text in quotes") << u"age=\"41.5\""_s << u"3"_s;
    QTest::newRow("an empty text") << u"age=\"\""_s << u"2"_s;
    QTest::newRow("no empty text") << u"city!=\"\""_s << u"0 1 2 3"_s;
    QTest::newRow("numbers in quotes have an order") << u"age>\"39\""_s << u"1 3"_s;
    QTest::newRow("nothing") << u"  "_s << u"0 1 2 3 4"_s;
    QTest::newRow("none") << u"nowhere"_s << QString();
}

void TestRowView::rowsAreFiltered()
{
    QFETCH(QString, filter);
    QFETCH(QString, rows);
    const QByteArray csv = "first name,age,city\nAnn,30,Berlin\nRémi,40,Paris\nBob,,New York\n"
                           "Zoe,41.5,East Berlin\na=b,1,\n";
    const auto found = arranged(csv, {.filter = filter, .sortColumn = -1, .descending = false});
    QVERIFY(found);
    QStringList told;
    for (const qint64 row : *found)
        told.append(QString::number(row));
    QCOMPARE(told.join(u' '), rows);
    // The same rows the other way round.
    const auto sorted = arranged(csv, {.filter = filter, .sortColumn = 1, .descending = true});
    QVERIFY(sorted);
    QCOMPARE(sorted->size(), found->size());
}

// What a menu asks for about a value finds rows with that value, whatever it is.
void TestRowView::valuesInQuotesAreWhatStandsThere()
{
    const QByteArray csv
        = "v\n007\n7\nNA\n9007199254740993\n9007199254740992\n\"a\nb\"\n\"q\"\"q\"\n";
    int row = 0;
    for (const QString &value : {u"007"_s, u"7"_s, u"NA"_s, u"9007199254740993"_s,
                                 u"9007199254740992"_s, u"a\nb"_s, u"q\"\"q"_s}) {
        const auto found = arranged(
            csv, {.filter = u"v=\"%1\""_s.arg(value), .sortColumn = -1, .descending = false});
        QVERIFY(found);
        QVERIFY2(*found == std::vector<qint64>{row}, qPrintable(value));
        ++row;
    }
}

void TestRowView::filtersThatMakeNoSenseAreTold()
{
    QCOMPARE(
        arranged("a\n1\n", {.filter = u"b=1"_s, .sortColumn = -1, .descending = false}).error().id,
        QByteArray("preview.filter-column"));
    QCOMPARE(arranged("a\n1\n", {.filter = u"a=\"x"_s, .sortColumn = -1, .descending = false})
                 .error()
                 .id,
             QByteArray("preview.filter-quote"));
}

void TestRowView::sortingCanBeStopped()
{
    QByteArray csv = "a\n";
    for (int i = 0; i < 200'000; ++i)
        csv += QByteArray::number(i * 7919 % 200'003) + '\n';
    for (const double when : {0.1, 0.8}) { // while reading, while merging
        const auto reader = openCsv(readMemory(csv), {});
        const auto view = RowView::make();
        QVERIFY(reader && view);
        Watch watch;
        const auto done = fillView(
            **reader, {.filter = {}, .sortColumn = 0, .descending = false}, **view, watch,
            [&](double share) { watch.cancelled = watch.cancelled || share > when; }, 64 << 10);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
    }
    // What was written on the way has no name and is gone.
    QVERIFY(QDir(m_cache.path() + u"/tenon"_s).isEmpty(QDir::Files | QDir::Hidden));
}

void TestRowView::aLargeFileIsSortedInLittleMemory_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::newRow("200 MB") << qint64(200);
    QTest::newRow("2 GB") << qint64(2048);
}

void TestRowView::aLargeFileIsSortedInLittleMemory()
{
    QFETCH(qint64, megabytes);
    if (megabytes > 200 && qEnvironmentVariableIsEmpty("TENON_LARGE"))
        QSKIP("2 GB are sorted where TENON_LARGE is set");
    const QString path = m_cache.path() + u"/large.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A key that says where its row must come to be: i times a number without a common factor.
    constexpr qint64 prime = 999'999'937;
    qint64 rows = 0;
    QByteArray block = "key,name,value\n";
    std::vector<qint64> sample;
    while (file.pos() < megabytes << 20) {
        for (int i = 0; i < 20'000; ++i, ++rows)
            block += QByteArray::number(rows * 48'271 % prime) + ",\"name of "
                     + QByteArray::number(rows) + "\",0.125\n";
        QCOMPARE(file.write(block), block.size());
        block.clear();
    }
    file.close();
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/tenon-sort-rows"_s, {path, u"0"_s});
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    const QList<QByteArray> head = lines.first().split(' ');
    QCOMPARE(head.first().toLongLong(), rows);
    qint64 before = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qint64 key = lines.at(i).toLongLong() * 48'271 % prime;
        QVERIFY(key > before);
        before = key;
    }
    qInfo("%lld rows, %lld KB at the peak", static_cast<long long>(rows), head.last().toLongLong());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(head.last().toLongLong() < 200'000);
#endif
    QFile::remove(path);
}

QTEST_GUILESS_MAIN(TestRowView)
#include "tst_rowview.moc"
