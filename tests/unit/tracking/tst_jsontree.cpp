#include "tst_jsontree.h"

#include "tracking/filter.h"
#include "tracking/jsontree.h"

#include <cmath>

using namespace tenon::tracking;

void TestJsonTree::valuesAreRead()
{
    const auto tree = JsonTree::parse(
        R"({"s":"a\"\u00e9\ud83d\ude00\n","n":-1.5e3,"i":"9223372036854775807","nan":"NaN","inf":-Infinity,)"
        R"("list":[1,[],{},true,null],"twice":1,"twice":2,"e":1e2})");
    QVERIFY(tree);
    const JsonNode root = tree->root();
    QCOMPARE(root["s"].text(), QString::fromUtf8("a\"é😀\n"));
    QCOMPARE(root["n"].toDouble().value(), -1500.0);
    QCOMPARE(root["i"].toInt64().value(), std::numeric_limits<qint64>::max());
    QVERIFY(std::isnan(root["nan"].toDouble().value()));
    QVERIFY(root["inf"].toDouble().value() < -1e300);
    QCOMPARE(root["e"].toInt64().value(), 100);
    QCOMPARE(root["list"].size(), 5);
    QCOMPARE(root["list"].source().toByteArray(), QByteArray("[1,[],{},true,null]"));
    QCOMPARE(root["twice"].toInt64().value(), 2);
    QVERIFY(root["missing"].isMissing());
    QVERIFY(!root["s"].toInt64());
    QCOMPARE(JsonTree::parse("1e999")->root().toDouble().value(),
             std::numeric_limits<double>::infinity());
}

void TestJsonTree::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",  "{",   "[1,]", "{\"a\":}", "{\"a\" 1}", "\"\\x\"",  "\"\\u12\"", "tru", "01", "1.",
          "-", "1 2", "\"a",  "\"\x01\"", "{1:2}",     "\"\xff\"", "nul",       "[}",  "+1", "1e"})
        QTest::addRow("%s", text) << QByteArray(text);
    QTest::newRow("deep") << QByteArray(200, '[') + QByteArray(200, ']');
}

void TestJsonTree::nonsenseIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!JsonTree::parse(text));
}

void TestJsonTree::theMistakeIsPlaced()
{
    const auto tree = JsonTree::parse("{\n  \"é\": x}");
    QVERIFY(!tree);
    QCOMPARE(tree.error().where.line, 2);
    QCOMPARE(tree.error().where.column, 8);
}

void TestJsonTree::filtersBecomeSql_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("values");
    QTest::newRow("empty") << QString() << QByteArray() << 0;
    QTest::newRow("number") << QStringLiteral("metrics.loss <= 1.5e-3") << QByteArray("M <= ?")
                            << 2;
    QTest::newRow("two") << QStringLiteral("metrics.loss>1 and params.`a b` = 'x'")
                         << QByteArray("M > ? AND P = ?") << 4;
    QTest::newRow("in") << QStringLiteral("params.k NOT IN ('a', \"b\")")
                        << QByteArray("P NOT IN (?,?)") << 3;
    QTest::newRow("null") << QStringLiteral("params.k IS NOT NULL") << QByteArray("P IS NOT NULL")
                          << 1;
    QTest::newRow("like") << QStringLiteral("params.k LIKE 'a%'") << QByteArray("P GLOB ?") << 2;
    QTest::newRow("bad word") << QStringLiteral("nothing.k = 'a'") << QByteArray("!") << 0;
    QTest::newRow("unfinished") << QStringLiteral("metrics.a >") << QByteArray("!") << 0;
    QTest::newRow("or") << QStringLiteral("metrics.a > 1 OR metrics.b > 1") << QByteArray("!") << 0;
    QTest::newRow("injection") << QStringLiteral("metrics.a > 1; DROP TABLE jobs")
                               << QByteArray("!") << 0;
    QTest::newRow("text for number") << QStringLiteral("metrics.a > 'x'") << QByteArray("!") << 0;
    QTest::newRow("open quote") << QStringLiteral("params.a = 'x") << QByteArray("!") << 0;
}

void TestJsonTree::filtersBecomeSql()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, sql);
    QFETCH(int, values);
    const auto resolve = [](const FilterField &field) -> std::optional<FieldSql> {
        if (field.entity == QLatin1String("metrics"))
            return FieldSql{{"M", {field.key}}, true};
        if (field.entity == QLatin1String("params"))
            return FieldSql{{"P", {field.key}}, false};
        return std::nullopt;
    };
    const auto result = translateFilter(filter, resolve);
    QCOMPARE(result ? result->text : QByteArray("!"), sql);
    if (result)
        QCOMPARE(int(result->values.size()), values);
}

QTEST_GUILESS_MAIN(TestJsonTree)
