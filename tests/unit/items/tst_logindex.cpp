#include "items/logfile.h"
#include "support/patience.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::items;

class TestLogIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void linesAreRows();
    void aLongLineIsCutBetweenCharacters();
    void bothEndsOfAGiganticLine();
    void overwrittenLinesShowTheirLastState();
    void coloursAreKeptAndOtherSequencesDropped();
    void growingPieceByPieceGivesTheSameRows();
    void timesBelongToTheirLines();
    void searchFindsRows();
    void aFileCutShortIsIndexedAnew();
    void aLiveFileTellsItsGrowth();

private:
    QString write(const QByteArray &bytes, bool append = false)
    {
        const QString path = m_folder.path() + u"/log"_s;
        QFile file(path);
        if (!file.open(append ? QIODevice::Append : QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestLogIndex::linesAreRows()
{
    LogIndex index(write("one\ntwo\r\n\nlast without end"));
    QVERIFY(!index.grow());
    QCOMPARE(index.size().rows, 4);
    QCOMPARE(index.size().lines, 4);
    const QList<LogRow> rows = index.rows(0, 10);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].text, u"one"_s);
    QCOMPARE(rows[1].text, u"two"_s);
    QCOMPARE(rows[1].folded, 0);
    QCOMPARE(rows[2].text, QString());
    QCOMPARE(rows[3].text, u"last without end"_s);
    QCOMPARE(rows[3].line, 4);
    LogIndex missing(m_folder.path() + u"/none"_s);
    QVERIFY(!missing.grow());
    QVERIFY(!missing.size().exists);
}

void TestLogIndex::aLongLineIsCutBetweenCharacters()
{
    const QByteArray line = QByteArray("é").repeated(10'000);
    LogIndex index(write("a\n" + line + "\nb\n"));
    while (index.grow(1000)) {
    }
    QCOMPARE(index.size().lines, 3);
    const QList<LogRow> rows = index.rows(0, 100);
    QCOMPARE(rows.size(), index.size().rows);
    QString joined;
    for (const LogRow &row : rows.mid(1, rows.size() - 2)) {
        QVERIFY(!row.text.contains(QChar::ReplacementCharacter));
        joined += row.text;
    }
    QCOMPARE(joined, QString::fromUtf8(line));
    QCOMPARE(rows[1].line, 2);
    QCOMPARE(rows[2].line, 0);
    QCOMPARE(rows.last().line, 3);
}

void TestLogIndex::bothEndsOfAGiganticLine()
{
    constexpr qint64 gap = 256 << 20; // a hole: no disk is filled
    const QString path = write("first\nbegin");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() + gap));
    file.seek(file.size());
    file.write("the end\nlast\n");
    file.close();
    LogIndex index(path);
    while (index.grow()) {
    }
    QCOMPARE(index.size().lines, 3);
    QCOMPARE(index.size().bytes, gap + 24);
    const qint64 rows = index.size().rows;
    const QList<LogRow> begin = index.rows(0, 3);
    QCOMPARE(begin[0].text, u"first"_s);
    QVERIFY(begin[1].text.startsWith(u"begin"_s));
    const QList<LogRow> end = index.rows(rows - 2, 5);
    QCOMPARE(end.size(), 2);
    QVERIFY(end[0].text.endsWith(u"the end"_s));
    QCOMPARE(end[1].text, u"last"_s);
    for (const QList<LogRow> &some : {begin, end})
        for (const LogRow &row : some)
            QVERIFY(row.text.size() <= 8192);
}

void TestLogIndex::overwrittenLinesShowTheirLastState()
{
    QByteArray progress;
    for (int i = 0; i < 2000; ++i)
        progress += "\rstep " + QByteArray::number(i);
    LogIndex index(write("begin\n" + progress + "\nend\n"));
    index.grow();
    QCOMPARE(index.size().rows, 3);
    const QList<LogRow> rows = index.rows(1, 1);
    QCOMPARE(rows[0].text, u"step 1999"_s);
    QCOMPARE(rows[0].folded, 2000);
}

void TestLogIndex::coloursAreKeptAndOtherSequencesDropped()
{
    const LogRow row = decodeLogRow("plain \x1b[1;31mred\x1b[0m \x1b]0;title\x07rest\x1b[2K");
    QCOMPARE(row.text, u"plain red rest"_s);
    QCOMPARE(row.spans.size(), 2);
    QCOMPARE(row.spans[0].start, 6);
    QCOMPARE(row.spans[0].color, 1);
    QVERIFY(row.spans[0].bold);
    QCOMPARE(row.spans[1].start, 9);
    QCOMPARE(row.spans[1].color, -1);
    QCOMPARE(decodeLogRow("a\x01z").text, u"a\u2401z"_s);
}

void TestLogIndex::growingPieceByPieceGivesTheSameRows()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        QByteArray bytes;
        while (bytes.size() < 120'000) {
            const QByteArray piece = round % 2 ? QByteArray("ab\xC3\xA9") : QByteArray("x");
            bytes += piece.repeated(random.bounded(random.bounded(10) == 0 ? 9000 : 40));
            switch (random.bounded(4)) {
            case 0:
                bytes += '\r';
                break;
            case 1:
                bytes += "\r\n";
                break;
            default:
                bytes += '\n';
            }
        }
        const QString path = write(bytes);
        LogIndex whole(path);
        while (whole.grow()) {
        }
        LogIndex pieces(path);
        while (pieces.grow(1 + random.bounded(5000))) {
        }
        QCOMPARE(pieces.size(), whole.size());
        const QList<LogRow> all = whole.rows(0, int(whole.size().rows) + 5);
        QCOMPARE(all.size(), whole.size().rows);
        // From any row on, the same rows.
        for (int i = 0; i < 20; ++i) {
            const qint64 first = random.bounded(int(whole.size().rows));
            QCOMPARE(pieces.rows(first, 3), all.mid(first, 3));
        }
    }
}

void TestLogIndex::timesBelongToTheirLines()
{
    const QString path = write("first\nsecond\nthird\n");
    QByteArray times;
    const auto add = [&times](quint64 offset, quint64 us) {
        times.append(reinterpret_cast<const char *>(&offset), 8);
        times.append(reinterpret_cast<const char *>(&us), 8);
    };
    add(6, 1000);
    add(19, 2000);
    const QString timesPath = m_folder.path() + u"/times"_s;
    QFile file(timesPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(times);
    file.close();
    LogIndex index(path, timesPath);
    index.grow();
    const QList<LogRow> rows = index.rows(0, 3);
    QCOMPARE(rows[0].timeUs, 1000);
    QCOMPARE(rows[1].timeUs, 2000);
    QCOMPARE(rows[2].timeUs, 2000);
    QCOMPARE(index.rowAtTime(1500), 0);
    QCOMPARE(index.rowAtTime(2500), 2);
}

void TestLogIndex::searchFindsRows()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += i % 100 == 17 ? "the Loss (nan) stalled\n" : "nothing to see\n";
    LogIndex index(write(bytes));
    index.grow();
    qint64 from = 0;
    QString problem;
    QList<qint64> rows;
    while (from < index.size().bytes)
        rows += index.find({u"loss (NAN)"_s, false, false}, from, 1000, problem);
    QCOMPARE(rows.size(), 10);
    QCOMPARE(rows[3], 317);
    from = 0;
    QVERIFY(index.find({u"loss (NAN)"_s, false, true}, from, 1 << 20, problem).isEmpty());
    from = 0;
    QCOMPARE(index.find({u"L.ss .*st\\w+d$"_s, true, true}, from, 1 << 20, problem).size(), 10);
    from = 0;
    QVERIFY(index.find({u"(open"_s, true, true}, from, 1 << 20, problem).isEmpty());
    QVERIFY(!problem.isEmpty());
}

void TestLogIndex::aFileCutShortIsIndexedAnew()
{
    const QString path = write("one\ntwo\nthree\n");
    LogIndex index(path);
    index.grow();
    QCOMPARE(index.size().rows, 3);
    QFile::resize(path, 4);
    index.grow();
    QCOMPARE(index.size().rows, 1);
    QCOMPARE(index.rows(0, 5).size(), 1);
}

void TestLogIndex::aLiveFileTellsItsGrowth()
{
    const QString path = write("one\n");
    LogFile file;
    QSignalSpy sizes(&file, &LogFile::sizeChanged);
    QSignalSpy rows(&file, &LogFile::rowsRead);
    file.open(path);
    QTRY_VERIFY(!sizes.isEmpty());
    file.setLive(true);
    write("two\n", true);
    QTRY_COMPARE(sizes.last().at(0).value<LogSize>().rows, 2);
    file.request(1, 10);
    QTRY_VERIFY(!rows.isEmpty());
    QCOMPARE(rows.last().at(1).value<QList<LogRow>>().first().text, u"two"_s);
}

QTEST_GUILESS_MAIN(TestLogIndex)
#include "tst_logindex.moc"
