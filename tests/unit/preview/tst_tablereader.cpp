// What the readers make of nasty files, against Python's own csv, json and sqlite3.
#include "preview/bytes.h"
#include "preview/databasefile.h"
#include "preview/reader.h"
#include "preview/statistics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::preview;
using namespace Qt::StringLiterals;

class TestTableReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commasAreReadAsPythonReadsThem();
    void jsonIsReadAsPythonReadsIt();
    void databasesAreReadAsPythonReadsThem();
    void whatIsInTheLogOfADatabaseIsRead_data();
    void whatIsInTheLogOfADatabaseIsRead();
    void anEndlessViewIsInterrupted();
    void aDatabaseThatChangesIsTold();
    void delimitersAndHeadersAreFound_data();
    void delimitersAndHeadersAreFound();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void oddRowsAreTold();
    void aRowIsFoundAgainByItsPlace();
    void aBrokenElementIsFoundAgain();
    void filesAreReadBehindEachOther();
    void filesNameTheirColumnsAsTheTableSays_data();
    void filesNameTheirColumnsAsTheTableSays();
    void aFileBehindThatChangesIsTold();
    void otherEncodingsAreRead();
    void aFileThatChangesIsToldAndNotMixedUp();
    void aColumnIsCounted();
    void numbersAndDatesAreKnown();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QJsonDocument python(const QByteArray &script, const QStringList &arguments = {})
    {
        QProcess process;
        process.start(u"python3"_s, QStringList{u"-c"_s, QString::fromUtf8(script)} + arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("python: %s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }
    /// Columns first, then rows; what is missing is null.
    static QJsonArray read(TableReader &reader, std::vector<qint64> *places = nullptr)
    {
        QJsonArray all{QJsonArray::fromStringList(reader.columns())};
        Record record;
        for (;;) {
            const auto row = reader.next(record);
            if (!row)
                qFatal("%s", row.error().id.constData());
            if (!*row)
                return all;
            if (places)
                places->push_back(record.at);
            QJsonArray values;
            for (const Field &field : record.fields)
                values.append(field.kind == Field::Kind::Missing ? QJsonValue()
                                                                 : QJsonValue(textOf(field.text)));
            all.append(values);
        }
    }
    QStringList tables(const QString &file)
    {
        const auto database = DatabaseFile::look(file);
        return database ? tablesOf(**database).value_or(QStringList()) : QStringList();
    }
    static Result<std::unique_ptr<TableReader>> open(const QString &file, Source source = {})
    {
        source.files = {file};
        return openReader(source);
    }
    QTemporaryDir m_folder;
};

void TestTableReader::commasAreReadAsPythonReadsThem()
{
    // Random files of everything that quoting can do, rows across block borders among them.
    const QJsonDocument expected = python(R"(
import csv, io, json, random, sys
folder = sys.argv[1]
random.seed(20261130)
words = ['a', '', 'x y', '"', '""', 'say "hi"', 'l1\nl2', 'l1\r\nl2', ',', ',,"', ' "q" ', 'ä€😀',
         '1', '-2.5e3', 'NA', 'x' * 70000, '\t', ';', "'", 'end"']
missing = {'', '#N/A', 'NA', 'null'}
result = []
for number in range(60):
    columns = random.randint(2, 6)
    rows = [['c%d' % i for i in range(columns)]]
    for _ in range(random.randint(1, 40)):
        rows.append([random.choice(words) for _ in range(columns)])
    end = random.choice(['\n', '\r\n'])
    out = io.StringIO(newline='')
    writer = csv.writer(out, lineterminator=end,
                        quoting=random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    writer.writerows(rows)
    text = out.getvalue()
    if random.random() < 0.3:
        text = text[:-len(end)]
    if random.random() < 0.3:
        text = text.replace(end, end + end, 1)
    # What no writer writes: quotes inside plain fields, text behind a closing quote.
    if random.random() < 0.5:
        text += end * (not text.endswith(end)) + ','.join(['a"b', '"a"b"c'] + ['z'] * (columns - 2)) + end
    data = text.encode('utf-8')
    if random.random() < 0.3:
        data = b'\xef\xbb\xbf' + data
    open('%s/%d.csv' % (folder, number), 'wb').write(data)
    parsed = [row for row in csv.reader(io.StringIO(data.decode('utf-8-sig'), newline='')) if row]
    head = parsed[0]
    result.append([head] + [[None if v in missing else v for v in row] for row in parsed[1:]])
print(json.dumps(result)))",
                                          {m_folder.path()});
    QCOMPARE(expected.array().size(), 60);
    for (qsizetype i = 0; i < expected.array().size(); ++i) {
        Source source;
        source.delimiter = ',';
        const auto reader = open(m_folder.path() + u"/%1.csv"_s.arg(i), source);
        QVERIFY(reader);
        const QJsonArray rows = read(**reader);
        const QJsonArray wanted = expected.array().at(i).toArray();
        QCOMPARE(rows.size(), wanted.size());
        for (qsizetype row = 0; row < rows.size(); ++row)
            QVERIFY2(rows.at(row) == wanted.at(row), qPrintable(u"%1.csv, %2"_s.arg(i).arg(row)));
        QCOMPARE((*reader)->troubles(), Troubles());
    }
}

void TestTableReader::jsonIsReadAsPythonReadsIt()
{
    const QJsonDocument expected = python(R"(
import json, math, random, sys
folder = sys.argv[1]
random.seed(4)
keys = ['a', 'b c', 'ä"\\', 'n']
def value(depth=0):
    choice = random.randint(0, 9 if depth < 3 else 7)
    return [None, True, False, random.randint(-10**20, 10**20), random.uniform(-1e300, 1e300),
            '', 'text "q" \\ / \n\t\u2028 😀', math.nan,
            ][choice] if choice < 8 else (
            [value(depth + 1) for _ in range(random.randint(0, 3))] if choice == 8 else
            {random.choice(keys): value(depth + 1) for _ in range(random.randint(0, 3))})
def shown(v):
    if v is None or (isinstance(v, float) and math.isnan(v)): return None
    if isinstance(v, str): return v
    if isinstance(v, bool): return 'true' if v else 'false'
    if isinstance(v, (list, dict)): return v
    return repr(v)
result = []
for number in range(40):
    rows = [{k: value() for k in keys if random.random() < 0.8} for _ in range(random.randint(1, 30))]
    rows[0] = {k: rows[0].get(k) for k in keys}
    lines = [json.dumps(row, ensure_ascii=random.random() < 0.5, indent=None,
                        separators=random.choice([(',', ':'), (' , ', ' : ')])) for row in rows]
    if number % 2:
        text = '[' + random.choice([',', ',\n', ' , ']).join(lines) + ']\n'
    else:
        text = random.choice(['\n', '\r\n', '\n\n']).join(lines) + random.choice(['', '\n'])
    open('%s/%d.json' % (folder, number), 'w', encoding='utf-8', newline='').write(text)
    result.append([keys] + [[shown(row.get(k)) for k in keys] for row in rows])
print(json.dumps(result)))",
                                          {m_folder.path()});
    for (qsizetype i = 0; i < expected.array().size(); ++i) {
        Source source;
        source.format = i % 2 ? Source::Format::JsonArray : Source::Format::JsonLines;
        const auto reader = open(m_folder.path() + u"/%1.json"_s.arg(i), source);
        QVERIFY(reader);
        const QJsonArray rows = read(**reader);
        const QJsonArray wanted = expected.array().at(i).toArray();
        QCOMPARE(rows.size(), wanted.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonArray one = rows.at(row).toArray(), other = wanted.at(row).toArray();
            QCOMPARE(one.size(), other.size());
            for (qsizetype at = 0; at < one.size(); ++at) {
                const QJsonValue value = other.at(at);
                if (value.isArray() || value.isObject()) // the same value, however written
                    QVERIFY(QJsonDocument::fromJson(
                                "[" + one.at(at).toString().replace(u"NaN"_s, u"\"NaN\""_s).toUtf8()
                                + "]")
                                .isArray());
                else
                    QVERIFY2(one.at(at) == value,
                             qPrintable(u"%1.json, %2: %3 is not %4"_s.arg(i).arg(row).arg(
                                 one.at(at).toString(), value.toString())));
            }
        }
        QCOMPARE((*reader)->troubles(), Troubles());
    }
}

void TestTableReader::databasesAreReadAsPythonReadsThem()
{
    const QString file = m_folder.path() + u"/data.db"_s;
    const QJsonDocument expected = python(R"(
import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.executescript('''
CREATE TABLE plain(a INTEGER, "b ""c" TEXT, rowid TEXT);
CREATE TABLE keyed(k TEXT PRIMARY KEY, v) WITHOUT ROWID;
CREATE VIEW seen AS SELECT a, "b ""c" AS b FROM plain WHERE a > 5 ORDER BY a DESC;
''')
db.executemany('INSERT INTO plain VALUES (?,?,?)', [(i if i % 7 else None, 'row %d ä' % i, 'r') for i in range(-500, 500)])
db.execute('DELETE FROM plain WHERE a % 3 = 0')
db.executemany('INSERT INTO keyed VALUES (?,?)', [('k%d' % i, i / 3) for i in range(100)])
db.commit()
def rows(sql): return [[None if v is None else str(v) for v in row] for row in db.execute(sql)]
print(json.dumps({'plain': rows('SELECT * FROM plain'), 'keyed': rows('SELECT * FROM keyed'),
                  'seen': rows('SELECT * FROM seen')})))",
                                          {file});
    const QStringList all = tables(file);
    QCOMPARE(all, (QStringList{u"keyed"_s, u"plain"_s, u"seen"_s}));
    for (const QString &table : all) {
        Source source;
        source.format = Source::Format::Sqlite;
        source.table = table;
        const auto reader = open(file, source);
        QVERIFY(reader);
        std::vector<qint64> places;
        QJsonArray rows = read(**reader, &places);
        rows.removeFirst();
        QJsonArray wanted = expected[table].toArray();
        if (table == u"keyed") // 15 digits here, 17 there
            for (QJsonArray *list : {&rows, &wanted})
                for (qsizetype i = 0; i < list->size(); ++i)
                    list->replace(
                        i,
                        QJsonArray{list->at(i)[0],
                                   QString::number(list->at(i)[1].toString().toDouble(), 'g', 12)});
        QCOMPARE(rows, wanted);
        // Any row again, in any order; one has the number 0.
        Record record;
        for (const size_t at : {rows.size() - 1, qsizetype(0), rows.size() / 2, rows.size() / 3}) {
            QVERIFY((*reader)->seek(places[at]));
            QVERIFY((*reader)->next(record).value());
            QCOMPARE(record.at, places[at]);
            if (table != u"keyed")
                QCOMPARE(textOf(record.fields[1].text), rows.at(qsizetype(at))[1].toString());
        }
    }
    // Nothing appears beside it.
    QVERIFY(!QFile::exists(file + u"-shm"_s) && !QFile::exists(file + u"-wal"_s));
}

void TestTableReader::whatIsInTheLogOfADatabaseIsRead_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("log");
    QTest::newRow("commits that are not in the database yet")
        << QByteArray("db.execute('PRAGMA journal_mode=WAL')\n"
                      "db.execute('PRAGMA wal_autocheckpoint=0')\n"
                      "db.executescript('CREATE TABLE t(a); CREATE TABLE later(b)')\n"
                      "db.execute('BEGIN')\n"
                      "db.executemany('INSERT INTO t VALUES (?)', [('row %d' % i,) for i in"
                      " range(-1, 2)])\n"
                      "db.execute('COMMIT')\n")
        << u"-wal"_s;
    QTest::newRow("what is to be rolled back")
        << QByteArray("db.executescript('CREATE TABLE t(a); CREATE TABLE later(b)')\n"
                      "db.execute('BEGIN')\n"
                      "db.executemany('INSERT INTO t VALUES (?)', [('row %d' % i,) for i in"
                      " range(-1, 2)])\n"
                      "db.executemany('INSERT INTO later VALUES (?)', [('x' * 500,) for i in"
                      " range(2000)])\n"
                      "db.execute('COMMIT')\n"
                      "db.execute('PRAGMA cache_size=5')\n"
                      "db.execute('BEGIN')\n"
                      "db.execute(\"UPDATE t SET a = 'never'\")\n"
                      "db.execute(\"UPDATE later SET b = b || 'y'\")\n")
        << u"-journal"_s;
}

// The files as somebody else has them who is at work, or who was killed.
void TestTableReader::whatIsInTheLogOfADatabaseIsRead()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, log);
    qputenv("XDG_CACHE_HOME", (m_folder.path() + u"/cache"_s).toLocal8Bit());
    QDir(m_folder.path()).mkdir(u"others"_s);
    const QString file = m_folder.path() + u"/others/left.db"_s;
    python(
        "import shutil, sqlite3, sys\nfolder, log = sys.argv[1:]\nlive = folder + '/live' + log\n"
        "db = sqlite3.connect(live, isolation_level=None)\n"
            + script
            + "shutil.copy(live, folder + '/others/left.db')\n"
              "shutil.copy(live + log, folder + '/others/left.db' + log)\nprint('[]')\n",
        {m_folder.path(), log});
    QVERIFY(QFileInfo(file + log).size() > 0);
    const QList<qint64> before = stampsOf({file, file + log});
    QCOMPARE(tables(file), (QStringList{u"later"_s, u"t"_s}));
    Source source;
    source.format = Source::Format::Sqlite;
    source.table = u"t"_s;
    {
        const auto reader = open(file, source);
        QVERIFY(reader);
        QCOMPARE(QJsonDocument(read(**reader)).toJson(QJsonDocument::Compact),
                 QByteArray(R"([["a"],["row -1"],["row 0"],["row 1"]])"));
    }
    // Nothing is changed there, and the copy is gone.
    QCOMPARE(stampsOf({file, file + log}), before);
    QCOMPARE(QDir(m_folder.path() + u"/others"_s).entryList(QDir::Files).size(), 2);
    QVERIFY(QDir(m_folder.path() + u"/cache/tenon/look"_s).isEmpty());
    QVERIFY(QFile::remove(file) && QFile::remove(file + log));
}

void TestTableReader::anEndlessViewIsInterrupted()
{
    const QString file = m_folder.path() + u"/endless.db"_s;
    python("import sqlite3, sys\nsqlite3.connect(sys.argv[1]).executescript('CREATE"
           " VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
           "SELECT count(*) AS c FROM n')\nprint('[]')",
           {file});
    Source source;
    source.format = Source::Format::Sqlite;
    source.table = u"endless"_s;
    const auto reader = open(file, source);
    QVERIFY(reader);
    Watch watch;
    watch.cancelled = true;
    (*reader)->setWatch(&watch);
    Record record;
    const auto row = (*reader)->next(record);
    QVERIFY(!row);
    QCOMPARE(row.error().code, Error::Code::Cancelled);
    QCOMPARE(row.error().id, QByteArray("preview.cancelled"));
}

void TestTableReader::aDatabaseThatChangesIsTold()
{
    const QString file = m_folder.path() + u"/changing.db"_s;
    const QByteArray more = "import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\n"
                            "db.execute('CREATE TABLE IF NOT EXISTS t(a)')\n"
                            "db.executemany('INSERT INTO t VALUES (?)', [(i,) for i in "
                            "range(5000)])\ndb.commit()\nprint('[]')";
    python(more, {file});
    Source source;
    source.format = Source::Format::Sqlite;
    source.table = u"t"_s;
    const auto reader = open(file, source);
    QVERIFY(reader);
    Record record;
    QVERIFY((*reader)->next(record).value());
    python(more, {file});
    const auto again = (*reader)->seek(record.at);
    QVERIFY(!again);
    QCOMPARE(again.error().id, QByteArray("preview.changed"));
    Result<bool> row = true;
    while (row && *row)
        row = (*reader)->next(record);
    QVERIFY(!row);
    QCOMPARE(row.error().id, QByteArray("preview.changed"));
}

void TestTableReader::delimitersAndHeadersAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("semicolons, decimal commas")
        << QByteArray("a;b\n1,5;2,5\n3,0;1,0\n") << QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("tabs with commas in texts")
        << QByteArray("a\tb\nx, y, z\t1\nu, v\t2\n") << QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("bars") << QByteArray("a|b|c\n1|2|3\n") << QStringList{u"a"_s, u"b"_s, u"c"_s}
                          << 1;
    QTest::newRow("one column") << QByteArray("a\n1\n\n2\n") << QStringList{u"a"_s} << 2;
    QTest::newRow("no header") << QByteArray("1.5,2\n3,4\n") << QStringList{u"0"_s, u"1"_s} << 2;
    QTest::newRow("numbers as names, as pandas writes them")
        << QByteArray(",0,1\n0,1.5,2\n1,3,4\n") << QStringList{u"Unnamed: 0"_s, u"0"_s, u"1"_s}
        << 2;
    QTest::newRow("names twice") << QByteArray("a,a,a\n1,2,3\n")
                                 << QStringList{u"a"_s, u"a.1"_s, u"a.2"_s} << 1;
    QTest::newRow("old line ends")
        << QByteArray("a,b\r1,2\r3,4") << QStringList{u"a"_s, u"b"_s} << 2;
    QTest::newRow("Latin-1") << QByteArray("stra\xdf"
                                           "e,b\n\xe4,2\n")
                             << QStringList{u"straße"_s, u"b"_s} << 1;
    QTest::newRow("header alone") << QByteArray("a,b\n") << QStringList{u"a"_s, u"b"_s} << 0;
}

void TestTableReader::delimitersAndHeadersAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, columns);
    QFETCH(int, rows);
    const auto reader = openCsv(readMemory(bytes), {});
    QVERIFY(reader);
    QCOMPARE((*reader)->columns(), columns);
    QCOMPARE(read(**reader).size() - 1, rows);
}

void TestTableReader::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("id");
    using Format = Source::Format;
    QTest::newRow("nothing") << QByteArray() << int(Format::Csv) << QByteArray("preview.empty");
    QTest::newRow("blank lines") << QByteArray("\n\r\n\n") << int(Format::Csv)
                                 << QByteArray("preview.empty");
    QTest::newRow("binary") << QByteArray("a,b\n\0\1\2", 7) << int(Format::Csv)
                            << QByteArray("preview.binary");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0",
                                          4)
                            << int(Format::Csv) << QByteArray("preview.utf16");
    QTest::newRow("an endless quote") << "a\n\"" + QByteArray(40 << 20, 'x') << int(Format::Csv)
                                      << QByteArray("preview.open-quote");
    QTest::newRow("an endless row")
        << "a\n" + QByteArray(40 << 20, 'x') << int(Format::Csv) << QByteArray("preview.long-row");
    QTest::newRow("no JSON") << QByteArray("hello\nworld\n") << int(Format::JsonLines)
                             << QByteArray("preview.no-json");
    QTest::newRow("no list") << QByteArray("{\"a\":1}") << int(Format::JsonArray)
                             << QByteArray("preview.no-list");
    QTest::newRow("no database") << QByteArray(4096, 'x') << int(Format::Sqlite)
                                 << QByteArray("store.not-a-database");
}

void TestTableReader::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    QFETCH(QByteArray, id);
    Source source;
    source.format = Source::Format(format);
    source.table = u"t"_s;
    auto reader = open(write(u"bad"_s, bytes), source);
    Record record;
    QByteArray told = reader ? QByteArray() : reader.error().id;
    while (told.isEmpty()) {
        const auto row = (*reader)->next(record);
        if (row && !*row)
            break;
        if (!row)
            told = row.error().id;
    }
    QCOMPARE(told, id);
    const auto folder = open(m_folder.path(), source);
    QVERIFY(!folder);
}

void TestTableReader::oddRowsAreTold()
{
    auto csv = openCsv(readMemory("a,b\n1,2\n3\n4,5,6\n7,\"8"), {});
    QVERIFY(csv);
    QCOMPARE(QJsonDocument(read(**csv)).toJson(QJsonDocument::Compact),
             QByteArray(R"([["a","b"],["1","2"],["3",null],["4","5"],["7","8"]])"));
    Troubles odd{.ragged = 2, .firstRagged = 2, .unclosed = 4};
    QCOMPARE((*csv)->troubles(), odd);
    // All that follows an open quote is in its value: where it opened is what helps.
    csv = openCsv(readMemory("a,b\n1,2\n3,\"4\n5,6\n7,8\n"), {});
    QCOMPARE(read(**csv).size(), 3);
    QCOMPARE((*csv)->troubles().unclosed, 2);
    csv = openCsv(readMemory("a,\"b\n1,2\n3,4\n"), {});
    QCOMPARE(read(**csv).size(), 1);
    QCOMPARE((*csv)->troubles().unclosed, -1);
    csv = openCsv(readMemory("a\n1\n2\n\"" + QByteArray(20 << 20, 'x')), {});
    Record one;
    Result<bool> row = true;
    while (row && *row)
        row = (*csv)->next(one);
    QVERIFY(!row);
    QCOMPARE(row.error().id, QByteArray("preview.open-quote"));
    QCOMPARE(row.error().arguments[u"row"_s].toLongLong(), 3);
    Source lines;
    lines.format = Source::Format::JsonLines;
    auto json = openJson(
        readMemory("{\"a\":1}\n{\"a\":\n[5]\n{\"b\":\"x\",\"b\":\"y\"}\n7\n{\"a\""), lines);
    QVERIFY(json);
    QCOMPARE(QJsonDocument(read(**json)).toJson(QJsonDocument::Compact),
             QByteArray(R"([["a","b","value"],["1",null,null],[null,null,null],["5",null,null],)"
                        R"([null,"y",null],[null,null,"7"],[null,null,null]])"));
    odd = {.broken = 2, .firstBroken = 2};
    QCOMPARE((*json)->troubles(), odd);
}

void TestTableReader::aRowIsFoundAgainByItsPlace()
{
    QByteArray csv = "n,text\n", json, list = "[";
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += n + ",\"line\n" + n + "\"\"\"\n" + (i % 5 ? "" : "\n");
        json += "{\"n\": " + n + ", \"text\": \"line\\n" + n + "\\\"\"}\n";
        list += (i ? ",\n" : "") + QByteArray("{\"n\": ") + n + ", \"text\": \"line\\n" + n
                + "\\\"\"}";
    }
    list += "]";
    Source source;
    for (const auto &[format, bytes] :
         {std::pair(Source::Format::Csv, csv), std::pair(Source::Format::JsonLines, json),
          std::pair(Source::Format::JsonArray, list)}) {
        source.format = format;
        auto reader = format == Source::Format::Csv ? openCsv(readMemory(bytes), source)
                                                    : openJson(readMemory(bytes), source);
        QVERIFY(reader);
        std::vector<qint64> places;
        const QJsonArray rows = read(**reader, &places);
        QCOMPARE(rows.size(), 30'001);
        Record record;
        for (const int row : {29'999, 0, 12'345, 12'346, 5, 20'000}) {
            QVERIFY((*reader)->seek(places[size_t(row)]));
            QVERIFY((*reader)->next(record).value());
            QCOMPARE(record.at, places[size_t(row)]);
            QCOMPARE(textOf(record.fields[0].text), QString::number(row));
            QCOMPARE(textOf(record.fields[1].text), u"line\n%1\""_s.arg(row));
        }
    }
}

// One that is broken is a row as well.
void TestTableReader::aBrokenElementIsFoundAgain()
{
    Source source;
    source.format = Source::Format::JsonArray;
    for (const char *text : {"[{\"a\": true},\n ,{\"a\": 1}]", "[{\"a\": 1},,]", "[,,{\"a\": 1}]",
                             "[{\"a\": 1}, {\"a\": ]"}) {
        const auto reader = openJson(readMemory(text), source);
        if (!reader) // nothing in it is an object
            continue;
        std::vector<qint64> places;
        const QJsonArray rows = read(**reader, &places);
        Record record;
        for (size_t row = places.size(); row-- > 0;) {
            QVERIFY2((*reader)->seek(places[row]), text);
            const auto some = (*reader)->next(record);
            QVERIFY2(some && *some && record.at == places[row], text);
        }
    }
}

void TestTableReader::filesAreReadBehindEachOther()
{
    Source source;
    source.files = {write(u"0.csv"_s, ""),      write(u"1.csv"_s, "a,b\n1,2\n3,4"),
                    write(u"2.csv"_s, "a,b\n"), write(u"3.csv"_s, ""),
                    write(u"3b.csv"_s, "\n"),   write(u"4.csv"_s, "a,b\n5,6\n7\n"),
                    write(u"5.csv"_s, "")};
    const auto reader = openReader(source);
    QVERIFY(reader);
    std::vector<qint64> places;
    QCOMPARE(QJsonDocument(read(**reader, &places)).toJson(QJsonDocument::Compact),
             QByteArray(R"([["a","b"],["1","2"],["3","4"],["5","6"],["7",null]])"));
    QCOMPARE((*reader)->troubles().ragged, 1);
    QCOMPARE((*reader)->troubles().firstRagged, 4);
    Record record;
    for (const size_t row : {3u, 1u, 2u, 0u}) {
        QVERIFY((*reader)->seek(places[row]));
        QVERIFY((*reader)->next(record).value());
        QCOMPARE(textOf(record.fields[0].text), QString::number(1 + 2 * row));
    }
}

void TestTableReader::filesNameTheirColumnsAsTheTableSays_data()
{
    QTest::addColumn<int>("header");
    QTest::addColumn<QByteArray>("rows");
    using Header = Source::Header;
    QTest::newRow("all the same") << int(Header::Yes)
                                  << QByteArray(R"([["a","b"],["1","2"],["3","4"],["6","7"]])");
    QTest::newRow("the first one")
        << int(Header::FirstFile)
        << QByteArray(R"([["a","b"],["1","2"],["a","b"],["3","4"],["b","c"],["6","7"]])");
    QTest::newRow("each its own")
        << int(Header::EachFile)
        << QByteArray(R"([["a","b","c"],["1","2",null],["3","4",null],[null,"6","7"]])");
    QTest::newRow("none") << int(Header::No)
                          << QByteArray(R"([["0","1"],["a","b"],["1","2"],["a","b"],["3","4"],)"
                                        R"(["b","c"],["6","7"]])");
}

void TestTableReader::filesNameTheirColumnsAsTheTableSays()
{
    QFETCH(int, header);
    QFETCH(QByteArray, rows);
    Source source;
    source.header = Source::Header(header);
    source.delimiter = ',';
    source.files = {write(u"n0.csv"_s, ""), write(u"n1.csv"_s, "a,b\n1,2\n"),
                    write(u"n2.csv"_s, "a,b\n3,4\n"), write(u"n3.csv"_s, "b,c\n6,7\n")};
    auto reader = openReader(source);
    QVERIFY(reader);
    std::vector<qint64> places;
    QJsonArray found = read(**reader, &places);
    found[0] = QJsonArray::fromStringList((*reader)->columns()); // some were found on the way
    for (qsizetype i = 1; i < found.size(); ++i) {
        QJsonArray row = found.at(i).toArray();
        while (row.size() < (*reader)->columns().size())
            row.append(QJsonValue());
        found[i] = row;
    }
    QCOMPARE(QJsonDocument(found).toJson(QJsonDocument::Compact), rows);
    // A second reader needs not find them out, and finds any row.
    reader = openReader((*reader)->found());
    QVERIFY(reader);
    Record record;
    for (size_t row = places.size(); row-- > 0;) {
        QVERIFY((*reader)->seek(places[row]));
        QVERIFY((*reader)->next(record).value());
        QJsonArray values;
        for (const Field &field : record.fields)
            values.append(field.kind == Field::Kind::Missing ? QJsonValue()
                                                             : QJsonValue(textOf(field.text)));
        QCOMPARE(values, found.at(qsizetype(row) + 1).toArray());
    }
}

void TestTableReader::aFileBehindThatChangesIsTold()
{
    Source source;
    source.files = {write(u"p1.csv"_s, "a,b\n1,2\n"), write(u"p2.csv"_s, "a,b\n3,4\n5,6\n")};
    source.stamps = stampsOf(source.files);
    const auto reader = openReader(source);
    QVERIFY(reader);
    Record record;
    QVERIFY((*reader)->next(record).value());
    const QString other = write(u"p2.new"_s, "a,b\n33,4\n5,\n");
    QCOMPARE(std::rename(qPrintable(other), qPrintable(source.files.at(1))), 0);
    const auto row = (*reader)->next(record);
    QVERIFY(!row);
    QCOMPARE(row.error().id, QByteArray("preview.changed"));
    QCOMPARE(row.error().arguments[u"path"_s].toString(), source.files.at(1));
}

void TestTableReader::otherEncodingsAreRead()
{
    Source source;
    source.encoding = Encoding::Windows1252;
    // "Ã¤" would be "ä" in UTF-8.
    auto reader = openCsv(readMemory("pre\x9f,b\n\xc3\xa4,\x80 5\n"), source);
    QVERIFY(reader);
    QCOMPARE(QJsonDocument(read(**reader)).toJson(QJsonDocument::Compact),
             QByteArray(R"([["preŸ","b"],["Ã¤","€ 5"]])"));
    source.encoding = Encoding::Latin1;
    source.format = Source::Format::JsonLines;
    reader = openJson(readMemory("{\"a\": \"\xc3\xa4\"}\n{\"a\": 1}\n"), source);
    QVERIFY(reader);
    QCOMPARE(QJsonDocument(read(**reader)).toJson(QJsonDocument::Compact),
             QByteArray(R"([["a"],["Ã¤"],["1"]])"));
}

void TestTableReader::aFileThatChangesIsToldAndNotMixedUp()
{
    QByteArray bytes = "a,b\n";
    while (bytes.size() < (4 << 20))
        bytes += "123456,abcdef\n";
    const QString file = write(u"changing.csv"_s, bytes);
    const auto reader = open(file);
    QVERIFY(reader);
    Record record;
    QVERIFY((*reader)->next(record).value());
    QFile more(file);
    QVERIFY(more.open(QIODevice::Append) && more.write("x\n") == 2);
    more.close();
    Result<bool> row = true;
    while (row && *row)
        row = (*reader)->next(record);
    QVERIFY(!row);
    QCOMPARE(row.error().id, QByteArray("preview.changed"));
    QCOMPARE(row.error().arguments[u"path"_s].toString(), file);
}

void TestTableReader::aColumnIsCounted()
{
    ColumnCounter numbers, texts, mixed, dates;
    for (int i = 0; i < 10'000; ++i) {
        const std::string n = std::to_string(i % 1000), word = "w" + std::to_string(i % 5);
        numbers.add({Field::Kind::Plain, n});
        texts.add(i % 4 ? Field{Field::Kind::Plain, word} : Field());
        mixed.add({Field::Kind::Plain, i == 5000 ? "x" : n});
        dates.add({Field::Kind::Text, "2026-01-0" + std::to_string(1 + i % 9)});
    }
    ColumnStats stats = numbers.stats(u"n"_s);
    QCOMPARE(stats.type, ColumnType::Integer);
    QCOMPARE(stats.rows, 10'000);
    QCOMPARE(stats.least, u"0"_s);
    QCOMPARE(stats.greatest, u"999"_s);
    QCOMPARE(*stats.mean, 499.5);
    QVERIFY(!stats.exact && stats.distinct > 900 && stats.distinct < 1100);
    QVERIFY(stats.bars.size() > 8 && stats.bars.size() <= 16);
    qint64 sum = 0;
    for (const ColumnStats::Bar &bar : stats.bars)
        sum += bar.count;
    QCOMPARE(sum, 10'000);
    stats = texts.stats(u"t"_s);
    QCOMPARE(stats.type, ColumnType::Text);
    QCOMPARE(stats.missing, 2500);
    QVERIFY(stats.exact);
    QCOMPARE(stats.distinct, 5);
    QCOMPARE(stats.bars.size(), 5);
    QCOMPARE(stats.bars.first().count, 1500);
    QCOMPARE(mixed.stats({}).type, ColumnType::Text);
    QCOMPARE(dates.stats({}).type, ColumnType::Date);
    QCOMPARE(dates.stats({}).greatest, u"2026-01-09"_s);
    // Ranges grow without end, and lose nothing that is a number.
    ColumnCounter wild;
    for (const char *text : {"1e300", "-1e300", "0", "1e-300", "inf", "5e307", "-0"})
        wild.add({Field::Kind::Plain, text});
    for (int i = 0; i < 1000; ++i)
        wild.add({Field::Kind::Plain, i % 2 ? "1e12" : "-3"});
    QCOMPARE(wild.stats({}).type, ColumnType::Number);
    QCOMPARE(wild.stats({}).rows, 1007);
    // So large that neighbours differ by more than one.
    for (const char *text :
         {"12345678901234567890", "1000000000000000000", "-9223372036854775808"}) {
        ColumnCounter large;
        for (int i = 0; i < 600; ++i)
            large.add({Field::Kind::Plain, text});
        const ColumnStats found = large.stats({});
        QCOMPARE(found.type, ColumnType::Integer);
        QCOMPARE(found.bars.size(), 1);
        QCOMPARE(found.bars.first().count, 600);
        const QStringList ends = found.bars.first().label.split(u" – "_s);
        QVERIFY(ends.first() != ends.last());
    }
    // Too close or too far apart for a range of their own.
    for (const auto &[one, other] : {std::pair("0", "5e-324"), std::pair("-1.7e308", "1.7e308")}) {
        ColumnCounter edge;
        edge.add({Field::Kind::Plain, one});
        edge.add({Field::Kind::Plain, other});
        qint64 total = 0;
        const ColumnStats found = edge.stats({});
        for (const ColumnStats::Bar &bar : found.bars)
            total += bar.count;
        QCOMPARE(total, 2);
    }
}

void TestTableReader::numbersAndDatesAreKnown()
{
    bool integer = false;
    QVERIFY(numberOf(" +12 ", &integer) == 12.0);
    QVERIFY(integer);
    QVERIFY(numberOf("1e3", &integer) == 1000.0);
    QVERIFY(!integer);
    QVERIFY(numberOf("1e999") == HUGE_VAL);
    QVERIFY(numberOf("-1e999") == -HUGE_VAL);
    for (const char *text : {"", " ", "nan", "1,5", "0x10", "1_000", "--1", "+-1", "e5", "12a"})
        QVERIFY2(!numberOf(text), text);
    QVERIFY(dateOf("1970-01-02") == 86400.0);
    QVERIFY(dateOf("1970-01-01T01:00:00+01:00") == 0.0);
    QVERIFY(dateOf("1970-01-01 00:00:01.5Z") == 1.5);
    QVERIFY(dateOf("1970-01-01T00:30-0030") == 3600.0);
    for (const char *text : {"1970-13-01", "1970-02-30", "1970-1-1", "1970-01-01T25:00",
                             "1970-01-01T10:00+1", "1970-01-01x"})
        QVERIFY2(!dateOf(text), text);
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
