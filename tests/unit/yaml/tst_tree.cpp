#include "yaml/tree.h"

#include <QTest>

using namespace tenon;
using namespace tenon::yaml;
using namespace Qt::StringLiterals;

namespace {

Tree parsed(const QByteArray &bytes)
{
    auto tree = Tree::parse(bytes);
    return tree ? *tree : Tree();
}

QByteArray sourceOf(const Tree &tree, const Node &node)
{
    return tree.bytes().mid(node.begin(), node.end() - node.begin());
}

} // namespace

class TestTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansCoverWhatWasWritten()
    {
        const Tree tree = parsed(
            "a: \"q x\"\nb: 's'\nc: |  # why\n  lit\n\n  two\n\nd: >-\n   fold\n   two\n  # c\n"
            "e: [1, {x: y}, \"a\"]\nf: &an !!str 12\ng: *an\nh:\ni: plain\n  more # c\nj:\n- 1\n");
        const Node root = tree.root();
        QVERIFY(root.isMapping());
        QCOMPARE(sourceOf(tree, root.find("a")), "\"q x\"");
        QCOMPARE(sourceOf(tree, root.find("b")), "'s'");
        QCOMPARE(sourceOf(tree, root.find("c")), "|  # why\n  lit\n\n  two");
        QCOMPARE(root.find("c").text(), u"lit\n\ntwo\n"_s);
        QCOMPARE(sourceOf(tree, root.find("d")), ">-\n   fold\n   two");
        QCOMPARE(sourceOf(tree, root.find("e")), "[1, {x: y}, \"a\"]");
        QCOMPARE(sourceOf(tree, root.find("f")), "12");
        QCOMPARE(root.find("f").propertiesBegin(), root.find("f").begin() - 10);
        QCOMPARE(root.find("f").value(), Value(u"12"_s));
        QCOMPARE(root.find("g").value(), Value(u"12"_s));
        QCOMPARE(sourceOf(tree, root.find("g")), "*an");
        QVERIFY(root.find("h").isNull());
        QCOMPARE(tree.bytes().at(root.find("h").begin() - 1), ':');
        QCOMPARE(sourceOf(tree, root.find("i")), "plain\n  more");
        QCOMPARE(sourceOf(tree, root.find("j")), "- 1");
    }
    void placesCountInCharacters()
    {
        const Tree tree = parsed("\xef\xbb\xbf"
                                 "a: 1\r\n\"\xc3\xa9\xc3\xa9\": x\r\n");
        const Location where = tree.root().entries().at(1).value.where();
        QCOMPARE(where.line, 2);
        QCOMPARE(where.column, 7);
        QCOMPARE(tree.root().entries().at(0).key.where().column, 1);
    }
    void carriageReturnsAreLineEnds()
    {
        const Tree tree = parsed("a: |\r\n  x\r\n  y\r\nb: \"p\r\n  q\"\r\n");
        QCOMPARE(tree.root().find("a").text(), u"x\ny\n"_s);
        QCOMPARE(tree.root().find("b").text(), u"p q"_s);
        QCOMPARE(tree.root().find("b").where().line, 4);
    }
    void blocksWithoutFinalLineEndHaveNone()
    {
        QCOMPARE(parsed("a: |\n  x").root().find("a").text(), u"x"_s);
        QCOMPARE(parsed("a: |\n  x\n").root().find("a").text(), u"x\n"_s);
        QCOMPARE(parsed("a: >\n  x\n  y").root().find("a").text(), u"x y"_s);
    }
    void syntaxErrorsNameTheFix_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &bytes, const char *id, int line) {
            QTest::newRow(name) << bytes << QByteArray(id) << line;
        };
        row("open quote", "a: 1\nb: \"un\n", "yaml.quote-open", 2);
        row("tab", "a:\n\tb: 1\n", "yaml.tab", 2);
        row("open bracket", "a: 1\nb: [1,\n  2\nc: 3\n", "yaml.bracket-open", 2);
        row("reserved at", "a: @x\n", "yaml.reserved-character", 1);
        row("colon in text", "a: 1\nb: c: d\n", "yaml.colon-in-text", 2);
        row("indentation", "a: 1\n b: 2\n", "yaml.indentation", 1);
        row("block no deeper than its key", "x:\n  a: >-\n  b: 1\n    c\n", "yaml.indentation", 3);
        row("block no deeper than its dash", "x:\n  - |\n  b\n", "yaml.indentation", 3);
        row("after quote", "a: \"b\" c\n", "yaml.after-quote", 1);
        row("template", "a: {{X}}\nb: 1\n", "yaml.template", 1);
        row("template in text", "a: x\nb: {{X}}-y\n", "yaml.template", 2);
        row("template block", "{% if x %}\na: 1\n{% endif %}\n", "yaml.template", 1);
        row("complex key", "? [a]\n: b\n", "yaml.complex-key", 1);
        row("utf-16",
            QByteArray("\xff\xfe"
                       "a\0",
                       4),
            "yaml.utf16", 1);
        row("invalid utf-8", "a: 1\nb: \xc3(\n", "yaml.utf8", 2);
        row("control character", "a: \x01\n", "yaml.character", 1);
        row("second document", "a: 1\n---\nb: 2\n", "yaml.several-documents", 2);
        row("unknown alias", "a: *x\n", "yaml.alias-unknown", 1);
        row("alias in itself", "a: &x [1, *x]\n", "yaml.alias-cycle", 1);
        row("deep flow", QByteArray(200, '['), "yaml.too-deep", 1);
    }
    void syntaxErrorsNameTheFix()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, id);
        QFETCH(int, line);
        const auto tree = Tree::parse(bytes, u"/f.yml"_s);
        QVERIFY(!tree);
        QCOMPARE(tree.error().id, id);
        QCOMPARE(tree.error().where.line, line);
        QVERIFY(tree.error().where.column > 0);
        QCOMPARE(tree.error().where.file, u"/f.yml"_s);
        QCOMPARE(tree.error().code, Error::Code::Format);
    }
    void deepBlocksAreRefused()
    {
        QByteArray bytes;
        for (int i = 0; i < 100; ++i)
            bytes += QByteArray(i, ' ') + "a:\n";
        const auto tree = Tree::parse(bytes);
        QVERIFY(!tree);
        QCOMPARE(tree.error().id, "yaml.too-deep");
        QCOMPARE(tree.error().where.line, 65);
    }
    void aliasBombsEnd()
    {
        QByteArray bytes = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray name = QByteArray::number(i);
            bytes += "a" + name + ": &a" + name + " [";
            for (int j = 0; j < 10; ++j)
                bytes += (j ? ", *a" : "*a") + QByteArray::number(i - 1);
            bytes += "]\n";
        }
        const auto tree = Tree::parse(bytes);
        QVERIFY(!tree);
        QCOMPARE(tree.error().id, "yaml.alias-limit");
    }
    void mergeKeysAndAliasesAreFollowed()
    {
        const Tree tree = parsed("base: &b {x: 1, y: 2}\nother: &o\n  y: 3\n  z: 4\n"
                                 "one:\n  <<: *b\n  y: 9\ntwo:\n  <<: [*b, *o]\n");
        QCOMPARE(tree.root().find("one").value().str(), u"{'x': 1, 'y': 9}"_s);
        QCOMPARE(tree.root().find("two").value().str(), u"{'y': 2, 'z': 4, 'x': 1}"_s);
        QCOMPARE(tree.root().find("one").find("x").value(), Value(1));
    }
    void duplicateKeysWarnAndTheLastWins()
    {
        const Tree tree = parsed("a: 1\nb: 2\na: 3\n");
        QCOMPARE(tree.root().value().str(), u"{'a': 3, 'b': 2}"_s);
        QCOMPARE(tree.warnings().size(), 1u);
        QCOMPARE(tree.warnings().at(0).id, "yaml.duplicate-key");
        QCOMPARE(tree.warnings().at(0).where.line, 3);
        QCOMPARE(tree.root().entries().size(), 2u);
        QCOMPARE(tree.root().sourceEntries().size(), 3u);
    }
    void emptyFilesHaveNoRoot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("comment") << QByteArray("# only a comment\n");
        QTest::newRow("blank lines") << QByteArray("\n\n");
    }
    void emptyFilesHaveNoRoot()
    {
        QFETCH(QByteArray, bytes);
        const auto tree = Tree::parse(bytes);
        QVERIFY(tree);
        QVERIFY(tree->root().isNull());
    }
    void emptyItemsAreReadWhereTheParserStumbles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("between") << QByteArray("a:\n- 1\n-\n- k: v\n")
                                 << u"{'a': [1, None, {'k': 'v'}]}"_s;
        QTest::newRow("last") << QByteArray("a:\n- 1\n-\nb: 2\n") << u"{'a': [1, None], 'b': 2}"_s;
        QTest::newRow("comment") << QByteArray("a:\n- 1\n- # c\n- 2\n") << u"{'a': [1, None, 2]}"_s;
        QTest::newRow("only") << QByteArray("a:\n-\n") << u"{'a': [None]}"_s;
        QTest::newRow("several") << QByteArray("a:\n-\n-\n-\nb: |\n  x\n  -\n")
                                 << u"{'a': [None, None, None], 'b': 'x\\n-\\n'}"_s;
        QTest::newRow("windows") << QByteArray("a:\r\n-\r\n- \"x\"\r\n") << u"{'a': [None, 'x']}"_s;
    }
    void emptyItemsAreReadWhereTheParserStumbles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const auto tree = Tree::parse(bytes);
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().detail));
        QCOMPARE(tree->root().value().str(), text);
        const Node item = tree->root().find("a").items().back();
        QVERIFY(item.end() <= bytes.size());
        if (item.isNull())
            QCOMPARE(bytes.at(item.begin() - 1), '-');
    }
    void everyNodeLiesInItsParent()
    {
        const QByteArray bytes = "a:\n  - b: 1\n    c: [x, {y: z}]\n  -\n  - - 1\n    - 2\nd: &x\n "
                                 " e: 'f'\ng: {h: , i: ~}\n";
        const Tree tree = parsed(bytes);
        QVERIFY(tree.root());
        int seen = 0;
        const auto walk = [&](auto &&self, const Node &node) -> void {
            ++seen;
            qsizetype at = node.begin();
            const auto step = [&](const Node &child) {
                QVERIFY(child.begin() >= at);
                QVERIFY(child.end() <= node.end());
                at = child.end();
                self(self, child);
            };
            for (const Entry &entry : node.sourceEntries()) {
                step(entry.key);
                step(entry.value);
            }
            for (const Node &item : node.items())
                step(item);
        };
        walk(walk, tree.root());
        QCOMPARE(seen, 26);
    }
};

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"
