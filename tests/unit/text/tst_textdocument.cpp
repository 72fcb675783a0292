#include "text/document.h"
#include "text/motion.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tenon::text;

class TestTextDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersOfAWordAreOneStep();
    void erasingIsOneStepEachWay();
    void undoAndRedoKeepTextAndSelection();
    void savingMarksAStateNotATime();
    void aSpliceOfAnotherTextChangesNothing();
    void becomingAnotherTextIsOneSplice();
    void severalSplicesAreOneStep();
    void ridersAreStepsOfTheirOwn();
};

namespace {

void type(Document &document, qsizetype at, const QByteArray &text)
{
    for (const char c : text) {
        QVERIFY(document.edit({{at, {}, QByteArray(1, c)}}, {at, at}, {at + 1, at + 1},
                              Document::Merge::Typing));
        ++at;
    }
}

} // namespace

void TestTextDocument::ridersAreStepsOfTheirOwn()
{
    struct Moved final : Rider
    {
        int to = 0;
    };
    Document document;
    document.load(LineBuffer("ab"));
    auto moved = std::make_shared<Moved>();
    moved->to = 3;
    QSignalSpy undone(&document, &Document::undone);
    QSignalSpy redone(&document, &Document::redone);
    // Without a splice: the text is as saved as it was.
    QVERIFY(document.edit({}, {}, {}, Document::Merge::None, moved));
    QCOMPARE(document.stepCount(), 1);
    QVERIFY(!document.isModified());
    QCOMPARE(document.rider(0), RiderPtr(moved));
    type(document, 2, "c");
    QVERIFY(!document.rider(1));
    // What is typed goes into no step with a rider, and none goes into what was typed.
    QVERIFY(document.edit({{3, {}, "d"}}, {}, {}, Document::Merge::Typing, moved));
    type(document, 4, "e");
    QCOMPARE(document.stepCount(), 4);
    document.setSaved(document.state());
    QVERIFY(document.edit({}, {}, {}, Document::Merge::None, moved));
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().value<RiderPtr>(), RiderPtr(moved));
    document.undo();
    QVERIFY(document.isModified());
    QVERIFY(!undone.last().first().value<RiderPtr>());
    document.redo();
    document.redo();
    QCOMPARE(redone.size(), 2);
    QCOMPARE(document.bytes(), QByteArray("abcde"));
    QVERIFY(!document.canRedo());
}

void TestTextDocument::lettersOfAWordAreOneStep()
{
    Document document;
    document.load(LineBuffer("a\r\nb"));
    type(document, 4, "one two");
    QCOMPARE(document.bytes(), QByteArray("a\r\nbone two"));
    QCOMPARE(document.undo(), std::optional(Selection{8, 8}));
    QCOMPARE(document.bytes(), QByteArray("a\r\nbone "));
    QCOMPARE(document.undo(), std::optional(Selection{4, 4}));
    QCOMPARE(document.bytes(), QByteArray("a\r\nb"));
    QVERIFY(!document.canUndo());
    QVERIFY(!document.isModified());
    QCOMPARE(document.redo(), std::optional(Selection{8, 8}));
    // A cursor that moved ends the word.
    document.load(LineBuffer(""));
    type(document, 0, "ab");
    document.closeStep();
    type(document, 2, "c");
    document.undo();
    QCOMPARE(document.bytes(), QByteArray("ab"));
}

void TestTextDocument::erasingIsOneStepEachWay()
{
    Document document;
    document.load(LineBuffer("abcdef"));
    for (qsizetype at = 4; at > 2; --at)
        QVERIFY(document.edit({{at - 1, document.bytes().sliced(at - 1, 1), {}}}, {at, at},
                              {at - 1, at - 1}, Document::Merge::Erasing));
    QCOMPARE(document.bytes(), QByteArray("abef"));
    QVERIFY(document.edit({{2, "e", {}}}, {2, 2}, {2, 2}, Document::Merge::Erasing));
    document.undo();
    QCOMPARE(document.bytes(), QByteArray("abcdef"));
}

void TestTextDocument::undoAndRedoKeepTextAndSelection()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        Document document;
        document.load(LineBuffer("\xEF\xBB\xBFone\r\ntwo\nthree"));
        QList<QByteArray> texts{document.bytes()};
        QList<Selection> selections{{0, 0}};
        for (int i = 0; i < 60; ++i) {
            std::vector<Splice> splices;
            QByteArray now = document.bytes();
            for (int k = random.bounded(1, 4); k > 0; --k) {
                const qsizetype at = random.bounded(int(now.size()) + 1);
                const qsizetype gone = std::min<qsizetype>(random.bounded(5), now.size() - at);
                const QByteArray put = QByteArray("x\r\n\xC2\xA0").first(random.bounded(6));
                splices.push_back({at, now.sliced(at, gone), put});
                now.replace(at, gone, put);
            }
            const Selection after{random.bounded(9), random.bounded(9)};
            if (now == document.bytes())
                continue;
            QVERIFY(document.edit(splices, selections.last(), after));
            QCOMPARE(document.bytes(), now);
            texts.append(now);
            selections.append(after);
        }
        for (qsizetype i = texts.size() - 1; i > 0; --i) {
            QCOMPARE(document.undo(), std::optional(selections.at(i - 1)));
            QCOMPARE(document.bytes(), texts.at(i - 1));
        }
        QVERIFY(!document.isModified());
        for (qsizetype i = 1; i < texts.size(); ++i) {
            QCOMPARE(document.redo(), std::optional(selections.at(i)));
            QCOMPARE(document.bytes(), texts.at(i));
        }
    }
}

void TestTextDocument::savingMarksAStateNotATime()
{
    Document document;
    document.load(LineBuffer(""));
    QSignalSpy told(&document, &Document::modifiedChanged);
    type(document, 0, "ab");
    const quint64 saving = document.state();
    type(document, 2, "c"); // typed while the file was being written
    document.setSaved(saving);
    QVERIFY(document.isModified());
    document.load(LineBuffer(""));
    type(document, 0, "ab");
    document.setSaved(document.state());
    QVERIFY(!document.isModified());
    type(document, 2, "c");
    QVERIFY(document.isModified());
    document.undo();
    QCOMPARE(document.bytes(), QByteArray("ab"));
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(!document.isModified());
    QVERIFY(told.size() >= 4);
}

void TestTextDocument::aSpliceOfAnotherTextChangesNothing()
{
    Document document;
    document.load(LineBuffer("abc"));
    const auto done = document.edit({{0, "a", "x"}, {2, "zzz", ""}}, {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().id, QByteArray("text.splice"));
    QCOMPARE(document.bytes(), QByteArray("abc"));
    QVERIFY(!document.isModified());
    QVERIFY(!document.edit({{9, "", "x"}}, {}, {}));
}

void TestTextDocument::becomingAnotherTextIsOneSplice()
{
    Document document;
    document.load(LineBuffer("a: \xC3\xA9\nb: 1\nc: 2\n"));
    QSignalSpy changes(&document, &Document::changed);
    QVERIFY(document.become("a: \xC3\xA8\nb: 1\nc: 2\n", {9, 9}));
    QCOMPARE(changes.size(), 1);
    const auto change = changes.first().first().value<Document::Change>();
    QCOMPARE(change.offset, 3); // the whole character, not its last byte
    QCOMPARE(change.removed, 2);
    QCOMPARE(document.redo(), std::nullopt);
    QCOMPARE(document.undo(), std::optional(Selection{9, 9}));
    QVERIFY(document.become(document.bytes(), {}));
    QCOMPARE(changes.size(), 2);
}

void TestTextDocument::severalSplicesAreOneStep()
{
    Document document;
    document.load(LineBuffer("a\nb\n"));
    QVERIFY(document.edit({{0, {}, "# "}, {4, {}, "# "}}, {}, {}));
    QCOMPARE(document.bytes(), QByteArray("# a\n# b\n"));
    document.undo();
    QCOMPARE(document.bytes(), QByteArray("a\nb\n"));
}

QTEST_GUILESS_MAIN(TestTextDocument)
#include "tst_textdocument.moc"
