#include "text/search.h"

#include <QTest>

using namespace tenon::text;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces();
    void aBrokenExpressionSaysWhere();
    void anEndlessExpressionIsGivenUp();
    void aSearchCanBeStopped();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("options"); // c(ase) w(ord) r(egex)
    QTest::addColumn<QList<qsizetype>>("starts");
    using Starts = QList<qsizetype>;
    QTest::newRow("plain, any case")
        << QByteArray("Lr lr LR") << u"lr"_s << u""_s << Starts{0, 3, 6};
    QTest::newRow("case") << QByteArray("Lr lr LR") << u"lr"_s << u"c"_s << Starts{3};
    QTest::newRow("word") << QByteArray("lr lrs _lr lr") << u"lr"_s << u"w"_s << Starts{0, 11};
    QTest::newRow("signs are themselves")
        << QByteArray("a.b axb ${{x}}") << u"${{x}}"_s << u""_s << Starts{8};
    QTest::newRow("expression") << QByteArray("a1\nb22\n") << u"^\\w\\d+$"_s << u"r"_s
                                << Starts{0, 3};
    QTest::newRow("lines end in CR LF too")
        << QByteArray("a1\r\nb2\r\n") << u"\\d$"_s << u"r"_s << Starts{1, 5};
    QTest::newRow("no ASCII") << QByteArray("\xC3\x89t\xC3\xA9") << u"ét"_s << u""_s << Starts{0};
    QTest::newRow("not UTF-8 around")
        << QByteArray("\xFF\xFE lr \xC3") << u"lr"_s << u""_s << Starts{3};
    QTest::newRow("an empty match is none") << QByteArray("abc") << u"x*"_s << u"r"_s << Starts{};
}

void TestSearch::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pattern);
    QFETCH(QString, options);
    QFETCH(QList<qsizetype>, starts);
    const auto search = Search::compile(
        {pattern, options.contains(u'c'), options.contains(u'w'), options.contains(u'r')});
    QVERIFY(search);
    const auto matches = search->all(text, 0, text.size(), 1000);
    QVERIFY(matches);
    QList<qsizetype> found;
    for (const Match &match : *matches)
        found.append(match.begin);
    QCOMPARE(found, starts);
}

void TestSearch::replaces()
{
    const auto plain = Search::compile({u"a"_s, true, false, false});
    QCOMPARE(plain->replaceAll("a$1a b", 0, 6, u"$1\\n"_s)->bytes, QByteArray("$1\\n$1$1\\n b"));
    const auto regex = Search::compile({u"(\\w+)=(\\w+)"_s, true, false, true});
    const auto done = regex->replaceAll("x=1, y=2", 0, 8, u"${2}<$1$0\\t$9\\$"_s);
    QCOMPARE(done->count, 2);
    QCOMPARE(done->bytes, QByteArray("1<xx=1\t$, 2<yy=2\t$"));
    // Only inside the bounds.
    QCOMPARE(plain->replaceAll("aaaa", 1, 3, u"b"_s)->bytes, QByteArray("bb"));
    QCOMPARE(plain->replaceAll("aaaa", 1, 3, u"b"_s)->count, 2);
}

void TestSearch::aBrokenExpressionSaysWhere()
{
    const auto search = Search::compile({u"a(b"_s, false, false, true});
    QVERIFY(!search);
    QCOMPARE(search.error().id, QByteArray("text.pattern"));
    QVERIFY(search.error().arguments.value(u"at"_s).toInt() > 0);
    QVERIFY(Search::compile({u"a(b"_s, false, false, false}));
}

void TestSearch::anEndlessExpressionIsGivenUp()
{
    const auto search = Search::compile({u"(a+)+$b"_s, true, false, true});
    QVERIFY(search);
    const auto found = search->all(QByteArray(60, 'a') + "!", 0, 61, 10);
    QVERIFY(!found || found->empty());
}

void TestSearch::aSearchCanBeStopped()
{
    const std::atomic_bool stop = true;
    const auto found = Search::compile({u"a"_s})->all("aaa", 0, 3, 10, &stop);
    QVERIFY(!found);
    QCOMPARE(found.error().code, tenon::Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
