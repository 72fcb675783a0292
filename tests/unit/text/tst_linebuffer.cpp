#include "text/linebuffer.h"
#include "text/motion.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenon::text;

namespace {

// Every way a line can end, characters of every length, and bytes that are no text.
const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all{"\n",
                                       "\r\n",
                                       "\r",
                                       "a",
                                       " ",
                                       "\t",
                                       "key: 1",
                                       "\xC2\xA0",
                                       "\xE2\x80\xA8",
                                       "\xF0\x9F\x98\x80",
                                       "e\xCC\x81",
                                       "\xEF\xBB\xBF",
                                       "\xFF",
                                       "\xC3",
                                       ""};
    return all;
}

void compare(const LineBuffer &buffer)
{
    const LineBuffer fresh(buffer.bytes());
    QCOMPARE(buffer.lineCount(), fresh.lineCount());
    for (int i = 0; i < fresh.lineCount(); ++i) {
        QCOMPARE(buffer.lineStart(i), fresh.lineStart(i));
        QCOMPARE(buffer.lineEnd(i), fresh.lineEnd(i));
    }
}

} // namespace

class TestLineBuffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesEndAsTheFileSays();
    void changesGiveTheLinesOfTheNewText();
    void decodingCountsEveryByteOfNoText();
    void placesAreThoseOfAnEditor();
    void theCursorWalksEveryPlaceBothWays();
    void bracketsFindEachOther();
};

void TestLineBuffer::linesEndAsTheFileSays()
{
    const LineBuffer buffer("\xEF\xBB\xBF"
                            "a\r\nb\rc\n\n");
    QCOMPARE(buffer.lineCount(), 5);
    QVERIFY(buffer.hasBom());
    QCOMPARE(buffer.lineStart(0), 3);
    QCOMPARE(buffer.line(0), QByteArrayView("a"));
    QCOMPARE(buffer.line(1), QByteArrayView("b"));
    QCOMPARE(buffer.line(2), QByteArrayView("c"));
    QCOMPARE(buffer.line(4), QByteArrayView(""));
    QCOMPARE(buffer.lineStart(4), buffer.size());
    QCOMPARE(LineBuffer("a\r\nb\r\nc\n").commonEnd(), QByteArray("\r\n"));
    QCOMPARE(LineBuffer("").commonEnd(), QByteArray("\n"));
    QCOMPARE(LineBuffer("a\rb\rc\n").commonEnd(), QByteArray("\r"));
    QCOMPARE(LineBuffer("").lineCount(), 1);
}

void TestLineBuffer::changesGiveTheLinesOfTheNewText()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        QByteArray start;
        for (int i = 0; i < random.bounded(30); ++i)
            start += pieces().at(random.bounded(int(pieces().size())));
        LineBuffer buffer(start);
        for (int i = 0; i < 200; ++i) {
            const qsizetype at = random.bounded(int(buffer.size()) + 1);
            const qsizetype removed = std::min<qsizetype>(random.bounded(4), buffer.size() - at);
            const QByteArray inserted = pieces().at(random.bounded(int(pieces().size())));
            QByteArray wanted = buffer.bytes();
            wanted.replace(at, removed, inserted);
            const int before = buffer.lineCount();
            const LineBuffer::Lines lines = buffer.replace(at, removed, inserted);
            QCOMPARE(buffer.bytes(), wanted);
            QCOMPARE(buffer.lineCount(), before - lines.removed + lines.added);
            compare(buffer);
            if (QTest::currentTestFailed())
                qFatal("seed %u, change %d", seed, i);
        }
    }
}

void TestLineBuffer::decodingCountsEveryByteOfNoText()
{
    QCOMPARE(decode("\xEF\xBB\xBF"), QString(QChar(0xfeff)));
    QCOMPARE(decode("a\xFF\xC3"), QStringLiteral("a\uFFFD\uFFFD"));
    QCOMPARE(decode("\xF0\x9F\x98\x80").size(), 2);
    QVERIFY(isUtf8("caf\xC3\xA9"));
    for (const char *bad : {"caf\xE9", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80"})
        QVERIFY2(!isUtf8(bad), bad);
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QByteArray line;
        for (int k = 0; k < 12; ++k)
            line += pieces().at(random.bounded(3, int(pieces().size())));
        const QString text = decode(line);
        QCOMPARE(unitsOf(line, line.size()), int(text.size()));
        for (qsizetype at = 0; at < line.size(); at += characterLength(line, at))
            QCOMPARE(bytesOf(line, unitsOf(line, at)), at);
    }
}

void TestLineBuffer::placesAreThoseOfAnEditor()
{
    const LineBuffer buffer("a\r\n\xF0\x9F\x98\x80x\n");
    QCOMPARE(buffer.offsetOf(2, 2), 7);
    QCOMPARE(buffer.columnOf(7), 2);
    QCOMPARE(buffer.offsetOf(1, 99), 1);
    QCOMPARE(buffer.offsetOf(99, 1), buffer.size());
    QCOMPARE(buffer.lineOf(2), 0);
}

void TestLineBuffer::theCursorWalksEveryPlaceBothWays()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes;
        for (int k = 0; k < 20; ++k)
            bytes += pieces().at(random.bounded(int(pieces().size())));
        const LineBuffer buffer(bytes);
        QList<qsizetype> forth{validPlace(buffer, 0)}, back;
        for (qsizetype at = forth.first(); at < buffer.size();) {
            const qsizetype next = nextCharacter(buffer, at);
            QVERIFY(next > at);
            QCOMPARE(validPlace(buffer, next), next);
            forth.append(at = next);
        }
        for (qsizetype at = forth.last();;) {
            back.prepend(at);
            const qsizetype next = previousCharacter(buffer, at);
            if (next == at)
                break;
            QVERIFY(next < at);
            at = next;
        }
        QCOMPARE(back, forth);
        for (qsizetype at = forth.first(); at < buffer.size();) {
            const qsizetype next = nextWord(buffer, at);
            QVERIFY(next > at);
            QVERIFY(previousWord(buffer, next) < next);
            at = next;
        }
    }
    const LineBuffer words("echo ${{inputs.data}}");
    QCOMPARE(wordAt(words, 9), (Selection{8, 14}));
    QCOMPARE(nextWord(words, 0), 5);
    QCOMPARE(previousWord(words, 14), 8);
    QCOMPARE(smartHome(LineBuffer("  a"), 3), 2);
    QCOMPARE(smartHome(LineBuffer("  a"), 2), 0);
}

void TestLineBuffer::bracketsFindEachOther()
{
    const LineBuffer buffer("a: {b: [1, (2)], c: 3}");
    QCOMPARE(brackets(buffer, 3), (std::pair<qsizetype, qsizetype>{3, 21}));
    QCOMPARE(brackets(buffer, 22), (std::pair<qsizetype, qsizetype>{21, 3}));
    QVERIFY(!brackets(LineBuffer("(((("), 2));
}

QTEST_GUILESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
