#include "yaml/document.h"

#include <QTest>

using namespace tenon;
using namespace tenon::yaml;
using namespace Qt::StringLiterals;

namespace {

Path path(const char *text)
{
    return *Path::parse(QString::fromUtf8(text));
}

// All that a tree says of its nodes, one a line.
QStringList nodesOf(const Node &node)
{
    const Location where = node.where();
    QStringList list{u"%1-%2 %3 %4:%5 %6"_s.arg(node.begin())
                         .arg(node.end())
                         .arg(node.propertiesBegin())
                         .arg(where.line)
                         .arg(where.column)
                         .arg(node.text())};
    for (const Entry &entry : node.sourceEntries())
        list += nodesOf(entry.key) + nodesOf(entry.value);
    for (const Node &item : node.items())
        list += nodesOf(item);
    return list;
}

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsReadAndWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("keys") << u"a.b.c"_s;
        QTest::newRow("index") << u"a.b[2].c"_s;
        QTest::newRow("index first") << u"[0].a"_s;
        QTest::newRow("two indexes") << u"a[0][1]"_s;
        QTest::newRow("quoted") << u"a.\"b.c\".d"_s;
        QTest::newRow("escaped") << u"\"a\\\"b\\\\\""_s;
        QTest::newRow("dash") << u"jobs.prep-job.$schema"_s;
    }
    void pathsReadAndWrite()
    {
        QFETCH(QString, text);
        const auto read = Path::parse(text);
        QVERIFY(read);
        QCOMPARE(read->text(), text);
    }
    void badPathsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {".a", "a.", "a..b", "a[", "a[x]", "a[-1]", "a[1", "\"a", "a[0]b", "a.[0]"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void badPathsAreRefused()
    {
        QFETCH(QString, text);
        const auto read = Path::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().id, "yaml.edit-path");
    }
    void setChangesOnlyTheValue_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const char *place,
                            Value value, const QByteArray &after) {
            QTest::newRow(name) << before << QByteArray(place) << value << after;
        };
        row("plain", "a: 1 # c\nb: x\n", "a", 2, "a: 2 # c\nb: x\n");
        row("single quotes stay", "a: 'x'\n", "a", u"it's"_s, "a: 'it''s'\n");
        row("double quotes stay", "a: \"x\" # c\n", "a", u"y\tz"_s, "a: \"y\\tz\" # c\n");
        row("number text is quoted", "a: x\n", "a", u"1.0"_s, "a: '1.0'\n");
        row("bool text is quoted", "a: x\n", "a", u"yes"_s, "a: 'yes'\n");
        row("exponent float has a point", "a: x\n", "a", 1e-5, "a: 1.0e-05\n");
        row("exponent text needs no quotes", "a: x\n", "a", u"1e-5"_s, "a: 1e-5\n");
        row("null", "a: 1\n", "a", Value(), "a: null\n");
        row("empty value", "a:\nb: 1\n", "a", 5, "a: 5\nb: 1\n");
        row("empty value with comment", "a:   # c\nb: 1\n", "a", 5, "a: 5   # c\nb: 1\n");
        row("windows", "a: 1\r\nb: 2\r\n", "b", u"two"_s, "a: 1\r\nb: two\r\n");
        row("no final line end", "a: 1\nb: 2", "b", 3, "a: 1\nb: 3");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a: 1\n",
            "a", 2,
            "\xef\xbb\xbf"
            "a: 2\n");
        row("in flow", "a: {b: 1, c: [2, 3]} # x\n", "a.c[1]", u"a, b"_s,
            "a: {b: 1, c: [2, 'a, b']} # x\n");
        row("expression", "a: x\n", "a", u"${{parent.inputs.x}}"_s, "a: ${{parent.inputs.x}}\n");
        row("expression in flow", "a: [x]\n", "a[0]", u"${{parent.inputs.x}}"_s,
            "a: ['${{parent.inputs.x}}']\n");
        row("multi-line plain", "a: one\n  two\nb: 1\n", "a", u"x"_s, "a: x\nb: 1\n");
        row("multi-line quoted", "a: \"one\n  two\\\n  three\"\nb: 1\n", "a", u"x"_s,
            "a: \"x\"\nb: 1\n");
        row("literal to literal", "a: |\n  x\n  y\nb: 1\n", "a", u"p\nq\n"_s,
            "a: |\n  p\n  q\nb: 1\n");
        row("literal loses its last line end", "a: |\n  x\nb: 1\n", "a", u"p\nq"_s,
            "a: |-\n  p\n  q\nb: 1\n");
        row("folded stays folded", "a: >-\n  x\n  y\nb: 1\n", "a", u"run it"_s,
            "a: >-\n  run it\nb: 1\n");
        row("folded to lines", "a: >-\n  x\n  y\n\nb: 1\n", "a", u"p\nq"_s,
            "a: |-\n  p\n  q\n\nb: 1\n");
        row("plain to lines", "a: x\nb: 1\n", "a", u"p\n\nq\n"_s, "a: |\n  p\n\n  q\nb: 1\n");
        row("lines beside a comment are quoted", "a: x # c\nb: 1\n", "a", u"p\nq"_s,
            "a: \"p\\nq\" # c\nb: 1\n");
        row("lines in flow", "a: [x]\n", "a[0]", u"p\nq"_s, "a: [\"p\\nq\"]\n");
        row("literal in windows", "a: |\r\n  x\r\nb: 1\r\n", "a", u"p\nq\n"_s,
            "a: |\r\n  p\r\n  q\r\nb: 1\r\n");
        row("item", "a:\n  - x # c\n  - y\n", "a[0]", u"z"_s, "a:\n  - z # c\n  - y\n");
        row("mapping replaces scalar", "a: x\nb: 1\n", "a", ValueMap{{u"k"_s, Value(1)}},
            "a:\n  k: 1\nb: 1\n");
        row("scalar replaces mapping", "a:\n  k: 1\n  l: 2\nb: 1\n", "a", u"x"_s, "a: x\nb: 1\n");
        row("scalar replaces commented mapping", "a:  # c\n  k: 1\nb: 1\n", "a", u"x"_s,
            "a: x  # c\nb: 1\n");
        row("mapping replaces mapping", "a:\n    k: 1\n    l: 2\nb: 1\n", "a",
            ValueMap{{u"m"_s, Value(3)}}, "a:\n    m: 3\nb: 1\n");
        row("list replaces scalar", "a: x\n", "a", ValueList{Value(1), Value(2)},
            "a:\n  - 1\n  - 2\n");
        row("list as the author indents", "l:\n- 1\na: x\n", "a", ValueList{Value(1)},
            "l:\n- 1\na:\n- 1\n");
        row("empty mapping", "a: x\n", "a", ValueMap{}, "a: {}\n");
        row("new key", "a: 1\n", "b", 2, "a: 1\nb: 2\n");
        row("new key without final line end", "a: 1", "b", 2, "a: 1\nb: 2");
        row("new key after comment", "a: 1 # c\n\n# end\n", "b", 2, "a: 1 # c\nb: 2\n\n# end\n");
        row("new nested key", "a:\n  b: 1\nc: 2\n", "a.d", 3, "a:\n  b: 1\n  d: 3\nc: 2\n");
        row("new keys on the way", "a: 1\n", "b.c.d", 3, "a: 1\nb:\n  c:\n    d: 3\n");
        row("new key below nothing", "inputs:\njobs: 1\n", "inputs.x", 3,
            "inputs:\n  x: 3\njobs: 1\n");
        row("new key in flow", "a: {b: 1}\n", "a.c", 2, "a: {b: 1, c: 2}\n");
        row("new key in empty flow", "a: {}\nb: 1\n", "a.c", 2, "a:\n  c: 2\nb: 1\n");
        row("new key in an empty file", "", "a", 1, "a: 1\n");
        row("new key in a commented file", "# c\n", "a.b", 1, "# c\na:\n  b: 1\n");
        row("append item", "a:\n- 1\n- 2\nb: 1\n", "a[2]", 3, "a:\n- 1\n- 2\n- 3\nb: 1\n");
        row("append to flow", "a: [1, 2]\n", "a[2]", 3, "a: [1, 2, 3]\n");
        row("append to flow over lines", "a: [\n  1,\n  2,\n]\n", "a[2]", 3,
            "a: [\n  1,\n  2,\n  3,\n]\n");
        row("item of mappings", "a:\n  - b: 1\n    c: 2\n  - b: 3\n", "a[1].c", 4,
            "a:\n  - b: 1\n    c: 2\n  - b: 3\n    c: 4\n");
        row("key with a dot", "\"a.b\": 1\n", "\"a.b\"", 2, "\"a.b\": 2\n");
        row("after a kept block", "a:\n  b: |+\n    x\n\nc: 1\n", "a.d", 2,
            "a:\n  b: |+\n    x\n\n  d: 2\nc: 1\n");
        row("after a block without line end", "a: |\n  x", "b", 2, "a: |-\n  x\nb: 2");
        row("empty item", "a:\n  -\n  - 2\n", "a[0]", 1, "a:\n  - 1\n  - 2\n");
        row("last of duplicates", "a: 1\na: 2\n", "a", 3, "a: 1\na: 3\n");
        row("long integer", "a: 1\n", "a", Opaque{u"int"_s, u"123456789012345678901"_s},
            "a: 123456789012345678901\n");
        row("text with a backslash", "a: x\n", "a", u"C:\\x"_s, "a: C:\\x\n");
        row("quote in plain", "a: x\n", "a", u"it's"_s, "a: it's\n");
        row("colon in text", "a: x\n", "a", u"b: c"_s, "a: 'b: c'\n");
        row("empty text", "a: x\n", "a", QString(u""_s), "a: ''\n");
        row("beyond the basic plane", "a: x\n", "a", u"\U0001F600"_s, "a: \xF0\x9F\x98\x80\n");
    }
    void setChangesOnlyTheValue()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, place);
        QFETCH(Value, value);
        QFETCH(QByteArray, after);
        Document document(before);
        QVERIFY(!document.error());
        const auto splice = document.set(path(place.constData()), value);
        QVERIFY2(splice, splice ? "" : splice.error().id.constData());
        QCOMPARE(document.bytes(), after);
        QVERIFY(document.apply(splice->inverse()));
        QCOMPARE(document.bytes(), before);
        QVERIFY(document.apply(*splice));
        QCOMPARE(document.bytes(), after);
    }
    void rawKeepsItsSpelling_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("float") << QByteArray("a: 1\n") << QByteArray("0.10")
                               << QByteArray("a: 0.10\n");
        QTest::newRow("list") << QByteArray("a: 1\n") << QByteArray("[1, x]")
                              << QByteArray("a: [1, x]\n");
        QTest::newRow("text keeps quotes")
            << QByteArray("a: 'b'\n") << QByteArray("c") << QByteArray("a: 'c'\n");
        QTest::newRow("quoted") << QByteArray("a: b\n") << QByteArray("\"1\"")
                                << QByteArray("a: \"1\"\n");
        QTest::newRow("nothing") << QByteArray("a: 1\n") << QByteArray("")
                                 << QByteArray("a: null\n");
        QTest::newRow("octal") << QByteArray("a: 1\n") << QByteArray("012")
                               << QByteArray("a: 012\n");
    }
    void rawKeepsItsSpelling()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, after);
        Document document(before);
        const auto splice = document.setRaw({u"a"_s}, raw);
        QVERIFY2(splice, splice ? "" : splice.error().id.constData());
        QCOMPARE(document.bytes(), after);
    }
    void aWordForAnotherGivesTheTreeThatReadingGives()
    {
        const QByteArray text = "# é\na: 0   # first\nb: {c: old, d: [1, 22, ], e: }\r\n"
                                "f:\n  - x\n  -\n  - 'q'\ng: >-\n  folded\n  text\nh: last";
        for (const char *place : {"a", "b.c", "b.d[0]", "b.d[1]", "f[0]", "f[2]", "g", "h"}) {
            for (const char *value : {"1", "-5", "longer_word.yml", "true", "0.10", "1e-5", "./x/y",
                                      "---", "a b", "[2]", "x: y", "''", "#", "~"}) {
                Document document(text);
                const auto done = document.setRaw(path(place), value);
                if (!done) {
                    QCOMPARE(document.bytes(), text);
                    continue;
                }
                QByteArray bytes = text;
                QCOMPARE(bytes.mid(done->offset, done->removed.size()), done->removed);
                bytes.replace(done->offset, done->removed.size(), done->inserted);
                QCOMPARE(document.bytes(), bytes);
                const auto fresh = Tree::parse(bytes);
                QVERIFY(fresh);
                QCOMPARE(nodesOf(document.tree().root()), nodesOf(fresh->root()));
            }
        }
        // Aliases and keys that stand twice are looked at as ever.
        Document aliased("a: &x {n: 1}\nb: *x\n");
        QVERIFY(!aliased.setRaw(path("a.n"), "2"));
        Document twice("a: 1\na: 2\n");
        QVERIFY(twice.setRaw(path("a"), "3"));
        QCOMPARE(twice.bytes(), QByteArray("a: 1\na: 3\n"));
    }
    void keysAreInsertedWhereAsked()
    {
        Document document("# top\na: 1\n\n# about c\nc: 3\n");
        QVERIFY(document.insertKey({}, u"b"_s, 2, 1));
        QCOMPARE(document.bytes(), "# top\na: 1\nb: 2\n\n# about c\nc: 3\n");
        QVERIFY(document.insertKey({}, u"z"_s, u"first"_s, 0));
        QCOMPARE(document.bytes(), "# top\nz: first\na: 1\nb: 2\n\n# about c\nc: 3\n");
        const auto again = document.insertKey({}, u"a"_s, 2);
        QVERIFY(!again);
        QCOMPARE(again.error().id, "yaml.edit-exists");
        Document list("- a: 1\n- b: 2\n");
        QVERIFY(list.insertKey({qsizetype(0)}, u"z"_s, 0, 0));
        QCOMPARE(list.bytes(), "- z: 0\n  a: 1\n- b: 2\n");
    }
    void removalKeepsWhatIsAround_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const char *place,
                            const QByteArray &after) {
            QTest::newRow(name) << before << QByteArray(place) << after;
        };
        row("middle", "a: 1\n# about b\nb: 2 # two\n# about c\nc: 3\n", "b",
            "a: 1\n# about b\n# about c\nc: 3\n");
        row("last without line end", "a: 1\nb: 2", "b", "a: 1");
        row("last of windows", "a: 1\r\nb: 2", "b", "a: 1");
        row("only key below a key", "a:\n  b: 1\nc: 2\n", "a.b", "a: {}\nc: 2\n");
        row("block value", "a:\n  b:\n    - 1\n    - 2\n  c: |\n    x\n\nd: 1\n", "a.c",
            "a:\n  b:\n    - 1\n    - 2\n\nd: 1\n");
        row("first behind a dash", "- a: 1\n  b: 2\n- c: 3\n", "[0].a", "- b: 2\n- c: 3\n");
        row("item", "a:\n- 1\n# c\n- 2\n- 3\n", "a[1]", "a:\n- 1\n# c\n- 3\n");
        row("only item", "a:\n  - 1\nb: 2\n", "a[0]", "a: []\nb: 2\n");
        row("item of mapping", "a:\n  - b: 1\n    c: 2\n  - d: 3\n", "a[0]", "a:\n  - d: 3\n");
        row("flow first", "a: {b: 1, c: 2}\n", "a.b", "a: {c: 2}\n");
        row("flow last", "a: {b: 1, c: 2}\n", "a.c", "a: {b: 1}\n");
        row("flow item", "a: [1, 2, 3]\n", "a[1]", "a: [1, 3]\n");
    }
    void removalKeepsWhatIsAround()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, after);
        Document document(before);
        const auto splice = document.remove(path(place.constData()));
        QVERIFY2(splice, splice ? "" : splice.error().id.constData());
        QCOMPARE(document.bytes(), after);
        QVERIFY(document.apply(splice->inverse()));
        QCOMPARE(document.bytes(), before);
    }
    void renamingKeepsTheValue()
    {
        Document document("a:   # c\n  'b': [1,  2]\n  c: 3\n");
        QVERIFY(document.renameKey(path("a.b"), u"x y"_s));
        QCOMPARE(document.bytes(), "a:   # c\n  'x y': [1,  2]\n  c: 3\n");
        QVERIFY(document.renameKey(path("a"), u"yes"_s));
        QCOMPARE(document.bytes(), "'yes':   # c\n  'x y': [1,  2]\n  c: 3\n");
        QCOMPARE(document.renameKey(path("yes.c"), u"x y"_s).error().id, "yaml.edit-exists");
    }
    void itemsAreInsertedAndMoved()
    {
        Document document("a:\n  - one # 1\n  - k: 2\n    l: 3\n  - three\n");
        QVERIFY(document.moveItem(path("a"), 2, 0));
        QCOMPARE(document.bytes(), "a:\n  - three # 1\n  - one\n  - k: 2\n    l: 3\n");
        QVERIFY(
            document.insertItem(path("a"), 1, ValueMap{{u"x"_s, Value(1)}, {u"y"_s, Value(2)}}));
        QCOMPARE(document.bytes(),
                 "a:\n  - three # 1\n  - x: 1\n    y: 2\n  - one\n  - k: 2\n    l: 3\n");
        QVERIFY(document.insertItem(path("a"), 0, u"zero"_s));
        QCOMPARE(document.bytes(),
                 "a:\n  - zero\n  - three # 1\n  - x: 1\n    y: 2\n  - one\n  - k: 2\n    l: 3\n");
        QCOMPARE(document.insertItem(path("a"), 9, 1).error().id, "yaml.edit-index");
        Document flow("a: [1,  {b: 2}, 3]\n");
        QVERIFY(flow.moveItem(path("a"), 0, 2));
        QCOMPARE(flow.bytes(), "a: [{b: 2},  3, 1]\n");
    }
    void mergedPlacesAreNotEdited()
    {
        const QByteArray bytes = "a: &x {k: 1}\nb: *x\nc:\n  <<: *x\n  l: 2\n";
        Document document(bytes);
        QCOMPARE(document.set(path("c.k"), 2).error().id, "yaml.edit-merge");
        QCOMPARE(document.set(path("b.k"), 2).error().id, "yaml.edit-merge");
        // The anchored value is seen in other places, so the change would reach further than asked.
        QCOMPARE(document.set(path("a.k"), 2).error().id, "yaml.edit-refused");
        QCOMPARE(document.bytes(), bytes);
        QVERIFY(document.set(path("c.l"), 3));
    }
    void aMarkInsideTheFileBelongsToItsText()
    {
        // Found by fuzzing: the key was looked for without its mark.
        Document document("b: 1\n\xef\xbb\xbf"
                          "a: 2\n");
        const Path place{u"\ufeffa"_s};
        QVERIFY(document.set(place, 3));
        QCOMPARE(document.value(place), std::optional(Value(3)));
        QCOMPARE(document.bytes(), "b: 1\n\xef\xbb\xbf"
                                   "a: 3\n");
    }
    void brokenFilesAreKept()
    {
        const QByteArray bytes = "a: {{X}}\n\tb\r\n";
        Document document(bytes);
        QVERIFY(document.error());
        QCOMPARE(document.bytes(), bytes);
        QVERIFY(!document.set(path("a"), 1));
        QCOMPARE(document.bytes(), bytes);
    }
    void impossibleEditsChangeNothing()
    {
        const QByteArray bytes = "a: 1\nb: [1]\n";
        Document document(bytes);
        QCOMPARE(document.set(path("a.b"), 1).error().id, "yaml.edit-place");
        QCOMPARE(document.set(path("b[5]"), 1).error().id, "yaml.edit-place");
        QCOMPARE(document.remove(path("x")).error().id, "yaml.edit-place");
        QVERIFY(!document.apply({3, "zzz", ""}));
        QCOMPARE(document.bytes(), bytes);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
