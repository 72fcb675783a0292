#include "workspace/filepage.h"

#include <QTest>

using tenon::ui::TextFile;

/// Taking a file apart and putting it together gives the same bytes.
class TestTextFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesComeBack_data();
    void bytesComeBack();
    void otherTextIsReadOnly_data();
    void otherTextIsReadOnly();
    void newLinesEndAsMostDo();
};

void TestTextFile::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no final newline") << QByteArray("a: 1\nb: 2");
    QTest::newRow("final newline") << QByteArray("a: 1\n");
    QTest::newRow("CR LF") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("mixed ends") << QByteArray("a: 1\r\nb: 2\nc: 3\r\n\r\n\n");
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                 "a: 1\n");
    QTest::newRow("no-break space") << QByteArray("a: \xC2\xA0x\n");
    QTest::newRow("tabs and trailing blanks") << QByteArray("a:\t1  \n\t\n");
    QTest::newRow("beyond the first plane") << QByteArray("a: \xF0\x9F\x98\x80\n");
}

void TestTextFile::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    const TextFile file = TextFile::fromBytes(bytes);
    QVERIFY(file.editable);
    QCOMPARE(file.lines.size(), file.ends.size());
    QCOMPARE(file.toBytes(), bytes);
}

void TestTextFile::otherTextIsReadOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("name: caf\xE9\n");
    QTest::newRow("overlong") << QByteArray("a: \xC0\xAF\n");
    QTest::newRow("lone carriage return") << QByteArray("a: 1\rb: 2\n");
    QTest::newRow("line separator") << QByteArray("a: \xE2\x80\xA8 b\n");
    QTest::newRow("zero byte") << QByteArray("a: \0b\n", 6);
}

void TestTextFile::otherTextIsReadOnly()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!TextFile::fromBytes(bytes).editable);
}

void TestTextFile::newLinesEndAsMostDo()
{
    QCOMPARE(TextFile::fromBytes("a\r\nb\r\nc\n").commonEnd(), QByteArray("\r\n"));
    QCOMPARE(TextFile::fromBytes("a\nb\n").commonEnd(), QByteArray("\n"));
    QCOMPARE(TextFile::fromBytes("").commonEnd(), QByteArray("\n"));
}

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
