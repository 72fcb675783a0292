#include "shell/theme/tokens.h"

#include <QTest>

using namespace tenon::ui;

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreReadable_data();
    void wordsAreReadable();
    void glyphsAndLinesAreSeen_data() { wordsAreReadable_data(); }
    void glyphsAndLinesAreSeen();
    void blendingKeepsTheEnds();
};

void TestTokens::wordsAreReadable_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast, light") << 2;
    QTest::newRow("high contrast, dark") << 3;
}

static Tokens tokensOf(int which)
{
    switch (which) {
    case 0:
        return lightTokens();
    case 1:
        return darkTokens();
    case 2:
        return highContrastTokens(false);
    default:
        return highContrastTokens(true);
    }
}

void TestTokens::wordsAreReadable()
{
    QFETCH(int, which);
    const Tokens t = tokensOf(which);
    const auto check = [](const QColor &word, const QColor &ground, const char *what) {
        QVERIFY2(contrast(word, ground) >= 4.5,
                 qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                .arg(QLatin1StringView(what), word.name(), ground.name())
                                .arg(contrast(word, ground))));
    };
    for (const QColor &ground : {t.window, t.base, t.raised, t.sunken}) {
        check(t.text, ground, "text");
        check(t.muted, ground, "muted");
        for (const QColor &ink : t.ansi)
            if (ground == t.sunken)
                check(ink, ground, "terminal colour");
    }
    for (const QColor &ground : {t.window, t.base, t.raised}) {
        for (int look = int(Look::Running); look <= int(Look::Stale); ++look)
            check(t.word(Look(look)), ground, "state word");
        check(t.accentWord, ground, "accent word");
    }
    // A selected row is the accent at 18 % over its ground; the word stays in the text colour.
    for (const QColor &ground : {t.window, t.base})
        check(t.text, blend(ground, t.accent, t.highContrast ? 0.4 : 0.18), "text on selection");
    check(t.onAccent, t.accent, "primary button");
    check(t.matchInk, t.matchFill, "match");
    check(t.currentMatchInk, t.currentMatchFill, "current match");
    check(t.text, t.cursorRow, "cursor row");
}

void TestTokens::glyphsAndLinesAreSeen()
{
    QFETCH(int, which);
    const Tokens t = tokensOf(which);
    for (const QColor &ground : {t.window, t.base, t.raised})
        for (int look = int(Look::Running); look <= int(Look::Stale); ++look)
            QVERIFY2(contrast(t.glyph(Look(look)), ground) >= 3.0,
                     qPrintable(QString::number(look)));
    QCOMPARE(t.series.size(), 8);
    QCOMPARE(t.smoothed.size(), t.series.size());
    if (t.dark)
        for (const QColor &line : t.series)
            QVERIFY2(contrast(line, t.sunken) >= 3.0, qPrintable(line.name()));
}

void TestTokens::blendingKeepsTheEnds()
{
    QCOMPARE(blend(Qt::black, Qt::white, 0.0).name(), QColor(Qt::black).name());
    QCOMPARE(blend(Qt::black, Qt::white, 1.0).name(), QColor(Qt::white).name());
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
