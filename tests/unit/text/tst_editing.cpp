#include "text/document.h"
#include "text/editing.h"
#include "text/motion.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenon::text;

namespace {

// `|` is the cursor, `^` the other end of the selection.
struct Marked
{
    QByteArray text;
    Selection at;
};

Marked read(QByteArray text)
{
    const qsizetype cursor = text.indexOf('|');
    qsizetype anchor = text.indexOf('^');
    text.replace("|", "").replace("^", "");
    if (anchor < 0)
        return {text, {cursor, cursor}};
    return {text, {anchor > cursor ? anchor - 1 : anchor, cursor > anchor ? cursor - 1 : cursor}};
}

QByteArray write(const Marked &marked)
{
    QByteArray out = marked.text;
    const qsizetype cursor = marked.at.cursor, anchor = marked.at.anchor;
    out.insert(cursor, '|');
    if (anchor != cursor)
        out.insert(anchor > cursor ? anchor + 1 : anchor, '^');
    return out;
}

Marked done(const Marked &from, const Edit &edit)
{
    Document document;
    document.load(LineBuffer(from.text));
    if (!document.edit(edit.splices, from.at, edit.selection))
        return {"refused", {}};
    return {document.bytes(), edit.selection};
}

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commands_data();
    void commands();
    void anythingAnywhereIsAnEditOfTheText();
};

void TestEditing::commands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name, const char *command, const char *before, const char *after) {
              QTest::newRow(name) << QByteArray(command) << QByteArray(before) << QByteArray(after);
          };
    row("new line keeps the indentation", "newline", "  a: 1|", "  a: 1\n  |");
    row("new line goes deeper behind a colon", "newline", "  jobs:|", "  jobs:\n    |");
    row("a comment opens nothing", "newline", "  # note:|", "  # note:\n  |");
    row("new line in the middle", "newline", "a:| b\r\nc\r\n", "a:\r\n  | b\r\nc\r\n");
    row("tab goes to the next stop", "tab", "abc|", "abc |");
    row("tab indents selected lines", "tab", "a^\nb|\nc", "  a^\n  b|\nc");
    row("indent leaves empty lines", "indent", "^a\n\nb|", "^  a\n\n  b|");
    row("unindent takes what is there", "unindent", "^ a\n   b|", "^a\n b|");
    row("unindent takes a tab", "unindent", "\ta|", "a|");
    row("backspace takes a level", "back", "a:\n    |b", "a:\n  |b");
    row("backspace takes a letter", "back", "a: b|", "a: |");
    row("backspace joins CR LF lines", "back", "a\r\n|b", "a|b");
    row("backspace takes a whole character", "back", "e\xCC\x81|", "|");
    row("comment", "comment", "  a: 1|\n", "  # a: 1|\n");
    row("comment lines at one column", "comment", "^a:\n  b: 1|\n", "# ^a:\n#   b: 1|\n");
    row("comment in again", "comment", "^# a:\n#   b: 1|\n", "^a:\n  b: 1|\n");
    row("duplicate", "duplicate", "a|\r\nb\r\n", "a\r\na|\r\nb\r\n");
    row("delete a line", "delete", "a\nb|\nc", "a\n|c");
    row("delete the last line", "delete", "a\nb|", "a|");
    row("move up", "up", "a\r\nb|", "b|\r\na");
    row("move down", "down", "a|\nb\nc", "b\na|\nc");
    row("move up at the top", "up", "a|\nb", "a|\nb");
}

void TestEditing::commands()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Marked from = read(before);
    const LineBuffer buffer(from.text);
    const Manner manner;
    Edit edit;
    if (command == "newline")
        edit = newLine(buffer, from.at, manner);
    else if (command == "tab")
        edit = tab(buffer, from.at, manner);
    else if (command == "indent")
        edit = indent(buffer, from.at, manner);
    else if (command == "unindent")
        edit = unindent(buffer, from.at, manner);
    else if (command == "back")
        edit = eraseBack(buffer, from.at, manner);
    else if (command == "comment")
        edit = toggleComment(buffer, from.at, manner);
    else if (command == "duplicate")
        edit = duplicateLines(buffer, from.at);
    else if (command == "delete")
        edit = deleteLines(buffer, from.at);
    else
        edit = moveLines(buffer, from.at, command == "up" ? -1 : 1);
    QCOMPARE(write(done(from, edit)), after);
}

void TestEditing::anythingAnywhereIsAnEditOfTheText()
{
    QRandomGenerator random(3);
    const QList<QByteArray> pieces{"\n", "\r\n", "\r", "a",        ": ",
                                   "  ", "\t",   "# ", "\xC2\xA0", "\xFF"};
    for (int i = 0; i < 3000; ++i) {
        QByteArray text;
        for (int k = random.bounded(12); k > 0; --k)
            text += pieces.at(random.bounded(int(pieces.size())));
        const LineBuffer buffer(text);
        const Selection at{validPlace(buffer, random.bounded(int(text.size()) + 1)),
                           validPlace(buffer, random.bounded(int(text.size()) + 1))};
        const Manner manner;
        for (const Edit &edit :
             {newLine(buffer, at, manner), tab(buffer, at, manner), indent(buffer, at, manner),
              unindent(buffer, at, manner), eraseBack(buffer, at, manner),
              toggleComment(buffer, at, manner), duplicateLines(buffer, at),
              deleteLines(buffer, at), moveLines(buffer, at, -1), moveLines(buffer, at, 1)}) {
            const Marked now = done({text, at}, edit);
            QVERIFY2(now.text != "refused", text.toPercentEncoding().constData());
            QVERIFY2(now.at.begin() >= 0 && now.at.end() <= now.text.size(),
                     (text + " at " + QByteArray::number(at.anchor) + ' '
                      + QByteArray::number(at.cursor))
                         .toPercentEncoding()
                         .constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
