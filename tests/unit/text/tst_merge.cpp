#include "text/diff.h"
#include "text/merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenon::text;

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hunksTurnOneTextIntoTheOther();
    void theShortestDifferenceIsFound();
    void mergesWhatDoesNotTouch();
    void conflictsAreShownWhole();
    void partsAreTheThreeTexts();
    void largeTextsTakeBoundedTime();
};

namespace {

QByteArray all(const std::vector<MergePart> &parts, QByteArray MergePart::*side)
{
    QByteArray out;
    for (const MergePart &part : parts)
        out += part.*side;
    return out;
}

QByteArray merged(const std::vector<MergePart> &parts)
{
    QByteArray out;
    for (const MergePart &part : parts)
        out += part.text();
    return out;
}

QByteArray randomText(QRandomGenerator &random, int lines)
{
    QByteArray out;
    for (int i = 0; i < lines; ++i)
        out += QByteArray(1, char('a' + random.bounded(6))) + (random.bounded(4) ? "\n" : "\r\n");
    return random.bounded(2) ? out + "end" : out;
}

} // namespace

void TestMerge::hunksTurnOneTextIntoTheOther()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 500; ++i) {
        const auto left = linesOf(randomText(random, random.bounded(30)));
        const auto right = linesOf(randomText(random, random.bounded(30)));
        std::vector<QByteArray> built;
        int at = 0;
        for (const Hunk &hunk : diff(left, right)) {
            QVERIFY(hunk.left.first >= at);
            for (; at < hunk.left.first; ++at)
                built.push_back(left[size_t(at)]);
            for (int k = hunk.right.first; k < hunk.right.stop(); ++k)
                built.push_back(right[size_t(k)]);
            at = hunk.left.stop();
        }
        for (; at < int(left.size()); ++at)
            built.push_back(left[size_t(at)]);
        QCOMPARE(built, right);
    }
}

void TestMerge::theShortestDifferenceIsFound()
{
    const auto hunks = diff(linesOf("a\nb\nc\nd\n"), linesOf("a\nc\nx\nd\n"));
    QCOMPARE(hunks, (std::vector<Hunk>{{{1, 1}, {1, 0}}, {{3, 0}, {2, 1}}}));
}

void TestMerge::mergesWhatDoesNotTouch()
{
    const auto parts = merge("a\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\n", "a\nb\nc\nd\nE\nf\n");
    QCOMPARE(conflicts(parts), 0);
    QCOMPARE(merged(parts), QByteArray("a\nB\nc\nd\nE\nf\n"));
    // Both did the same.
    const auto same = merge("a\nb\n", "a\nx\n", "a\nx\n");
    QCOMPARE(conflicts(same), 0);
    QCOMPARE(merged(same), QByteArray("a\nx\n"));
    // A missing last line end is a change of that line.
    QCOMPARE(merged(merge("a\nm\nb", "A\nm\nb", "a\nm\nb\n")), QByteArray("A\nm\nb\n"));
}

void TestMerge::conflictsAreShownWhole()
{
    const auto parts = merge("a\nlr: 1\nz\n", "a\nlr: 2\nz\n", "a\nlr: 3\nz\n");
    QCOMPARE(conflicts(parts), 1);
    QCOMPARE(parts.size(), 3U);
    QCOMPARE(parts[1].base, QByteArray("lr: 1\n"));
    QCOMPARE(parts[1].mine, QByteArray("lr: 2\n"));
    QCOMPARE(parts[1].theirs, QByteArray("lr: 3\n"));
    QCOMPARE(parts[1].line, 1);
    // Removed here, changed there.
    QCOMPARE(conflicts(merge("a\nb\nc\n", "a\nc\n", "a\nx\nc\n")), 1);
}

void TestMerge::partsAreTheThreeTexts()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 500; ++i) {
        const QByteArray base = randomText(random, random.bounded(20));
        const QByteArray mine = random.bounded(4) ? randomText(random, random.bounded(20)) : base;
        const QByteArray theirs = random.bounded(4) ? randomText(random, random.bounded(20)) : base;
        const auto parts = merge(base, mine, theirs);
        QCOMPARE(all(parts, &MergePart::base), base);
        QCOMPARE(all(parts, &MergePart::mine), mine);
        QCOMPARE(all(parts, &MergePart::theirs), theirs);
        if (mine == base)
            QCOMPARE(merged(parts), theirs);
        if (theirs == base)
            QCOMPARE(merged(parts), mine);
    }
}

void TestMerge::largeTextsTakeBoundedTime()
{
    // Nothing in common, and everything alike: neither may need the square of the lines.
    QByteArray left, right;
    for (int i = 0; i < 60'000; ++i) {
        left += "l" + QByteArray::number(i) + '\n';
        right += "r" + QByteArray::number(i) + '\n';
    }
    QCOMPARE(diff(linesOf(left), linesOf(right)).size(), 1U);
    QByteArray same, other;
    for (int i = 0; i < 60'000; ++i) {
        same += "x\n";
        other += i % 2 ? "x\n" : "y\n";
    }
    QVERIFY(!diff(linesOf(same), linesOf(other)).empty());
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
