#include "editor/sourceedit.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;

namespace {

struct Fixture
{
    Theme theme;
    text::Document source;
    SourceEdit edit{theme, source};

    explicit Fixture(const QByteArray &bytes)
    {
        source.load(text::LineBuffer(bytes));
        edit.resize(600, 400);
        edit.show();
        std::ignore = QTest::qWaitForWindowExposed(&edit);
        edit.setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QTest::keyClick(&edit, key, keys);
    }
    // QTest knows the keys of ASCII only.
    void letter(const QString &text)
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&edit, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&edit, &release);
    }
    // The view shows the document, whatever happened.
    [[nodiscard]] bool agrees() const
    {
        if (edit.document()->blockCount() != source.lineCount())
            return false;
        for (int i = 0; i < source.lineCount(); ++i)
            if (edit.document()->findBlockByNumber(i).length() - 1
                != text::decode(source.buffer().line(i)).size())
                return false;
        return true;
    }
};

} // namespace

/// Real keys on the view of a document.
class TestSourceEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterChangesOnlyItsLine_data();
    void aLetterChangesOnlyItsLine();
    void anyKeysKeepViewAndBytesTogether();
    void lettersOfAWordAreUndoneTogether();
    void whatIsCopiedIsTheBytes();
    void anInputMethodWritesThroughTheDocument();
    void whatAScreenReaderWritesReachesTheBytes();
    void aLockedTextIsOnlyWalked();
    void aLongTextComesInSlicesAndIsColoured();
    void aVeryLargeUndoComesInSlices();
};

void TestSourceEdit::aLetterChangesOnlyItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no final newline") << QByteArray("a: 1\nb: 2");
    QTest::newRow("CR LF") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("mixed ends") << QByteArray("a: 1\r\nb: 2\nc: 3\r\n\r\n\n");
    QTest::newRow("lone CR") << QByteArray("a: 1\rb: 2\rc");
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                 "a: 1\n");
    QTest::newRow("no-break space") << QByteArray("a: \xC2\xA0x\n\xC2\xA0\n");
    QTest::newRow("line separators") << QByteArray("a: \xE2\x80\xA8x\xE2\x80\xA9y\nb\n");
    QTest::newRow("tabs and trailing blanks") << QByteArray("a:\t1  \n\t\n");
    QTest::newRow("beyond the first plane") << QByteArray("a: \xF0\x9F\x98\x80\nb\n");
    QTest::newRow("control and object characters") << QByteArray("a\x01\x7f\xEF\xBF\xBC\nb\n");
}

void TestSourceEdit::aLetterChangesOnlyItsLine()
{
    QFETCH(QByteArray, bytes);
    Fixture f(bytes);
    QVERIFY(f.agrees());
    for (int line = 0; line < f.source.lineCount(); ++line) {
        const qsizetype end = f.source.buffer().lineEnd(line);
        f.edit.goTo(line + 1, 1);
        f.key(Qt::Key_End);
        f.letter(u"é"_s);
        QCOMPARE(f.source.bytes(), QByteArray(bytes).insert(end, "é"));
        QVERIFY(f.agrees());
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.source.bytes(), bytes);
    }
}

void TestSourceEdit::anyKeysKeepViewAndBytesTogether()
{
    const QByteArray start = "\xEF\xBB\xBF"
                             "a: 1\r\n  b: \xC2\xA0\xE2\x80\xA8x\n\tc: 'q'\r\n\r\n"
                             "d:\n  - \xF0\x9F\x98\x80\r  - e";
    QRandomGenerator random(7);
    Fixture f(start);
    const std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,        Qt::Key_Down,
                          Qt::Key_Home, Qt::Key_End,   Qt::Key_Backspace, Qt::Key_Delete,
                          Qt::Key_Tab,  Qt::Key_Return};
    int edits = 0;
    for (int i = 0; i < 1200; ++i) {
        const quint32 what = random.bounded(20U);
        const Qt::KeyboardModifiers shift
            = random.bounded(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        if (what < 10)
            f.key(keys[what], what < 6 ? shift : Qt::NoModifier);
        else if (what < 14)
            QTest::keyClicks(&f.edit, u"x "_s);
        else if (what == 14)
            f.key(Qt::Key_Z, Qt::ControlModifier);
        else if (what == 15)
            f.edit.redoStep();
        else if (what == 16)
            f.edit.toggleComment();
        else if (what == 17)
            f.edit.moveLines(i % 2 ? 1 : -1);
        else if (what == 18)
            f.key(Qt::Key_Backspace, Qt::ControlModifier);
        else
            f.edit.duplicateLines();
        edits += f.source.bytes() != start;
        QVERIFY2(f.agrees(), qPrintable(u"key %1"_s.arg(i)));
        const text::Selection now = f.edit.selection();
        QVERIFY(now.begin() >= 0 && now.end() <= f.source.bytes().size());
    }
    QVERIFY(edits > 100);
    while (f.source.canUndo())
        f.edit.undoStep();
    QCOMPARE(f.source.bytes(), start);
    QVERIFY(f.agrees());
    QVERIFY(!f.source.isModified());
}

void TestSourceEdit::lettersOfAWordAreUndoneTogether()
{
    Fixture f("a: \n");
    f.key(Qt::Key_End);
    QTest::keyClicks(&f.edit, u"some words"_s);
    f.key(Qt::Key_Return);
    QCOMPARE(f.source.bytes(), QByteArray("a: some words\n\n"));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.source.bytes(), QByteArray("a: some words\n"));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.source.bytes(), QByteArray("a: \n"));
    QVERIFY(!f.source.isModified());
}

void TestSourceEdit::whatIsCopiedIsTheBytes()
{
    Fixture f("a: \xC2\xA0\xE2\x80\xA8x\r\nb\r\n");
    f.key(Qt::Key_A, Qt::ControlModifier);
    f.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a: \u00a0\u2028x\r\nb\r\n"_s);
    f.key(Qt::Key_End, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"c\nd"_s);
    f.key(Qt::Key_V, Qt::ControlModifier);
    // What comes in ends its lines as the file does.
    QCOMPARE(f.source.bytes(), QByteArray("a: \xC2\xA0\xE2\x80\xA8x\r\nb\r\nc\r\nd"));
    QVERIFY(f.agrees());
}

void TestSourceEdit::anInputMethodWritesThroughTheDocument()
{
    Fixture f("a: old\n");
    f.edit.select({3, 6});
    QInputMethodEvent proposed(u"ni"_s, {});
    QCoreApplication::sendEvent(&f.edit, &proposed);
    QInputMethodEvent committed;
    committed.setCommitString(u"你"_s);
    QCoreApplication::sendEvent(&f.edit, &committed);
    QCOMPARE(f.source.bytes(), QByteArray("a: 你\n"));
    QVERIFY(f.agrees());
}

void TestSourceEdit::whatAScreenReaderWritesReachesTheBytes()
{
    Fixture f("a: 1\r\nb: 2\r\nc: 3\r\n");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&f.edit);
    QVERIFY(accessible && accessible->editableTextInterface());
    accessible->editableTextInterface()->replaceText(3, 8, u"x\ny"_s);
    QCOMPARE(f.source.bytes(), QByteArray("a: x\r\ny2\r\nc: 3\r\n"));
    QVERIFY(f.agrees());
    f.edit.undoStep();
    while (f.source.canUndo())
        f.edit.undoStep();
    QCOMPARE(f.source.bytes(), QByteArray("a: 1\r\nb: 2\r\nc: 3\r\n"));
}

void TestSourceEdit::aLockedTextIsOnlyWalked()
{
    const QByteArray bytes = "name: caf\xE9\nb: 1\n";
    Fixture f(bytes);
    f.edit.setLocked(true);
    f.key(Qt::Key_Down);
    QTest::keyClicks(&f.edit, u"x"_s);
    f.key(Qt::Key_Delete);
    f.key(Qt::Key_Return);
    QGuiApplication::clipboard()->setText(u"no"_s);
    f.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.source.bytes(), bytes);
    QVERIFY(f.agrees());
    f.key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(f.edit.selection().end() - f.edit.selection().begin(), 4);
}

void TestSourceEdit::aLongTextComesInSlicesAndIsColoured()
{
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += "step_" + QByteArray::number(i) + ": \"text\" # note\n";
    Fixture f(bytes);
    const KSyntaxHighlighting::Repository repository;
    f.edit.highlighter().setTheme(
        repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    f.edit.highlighter().setDefinition(repository.definitionForName(u"YAML"_s));
    QVERIFY(!f.edit.document()->firstBlock().layout()->formats().isEmpty());
    f.edit.goTo(15'000, 1);
    QTRY_VERIFY(f.edit.isFilled());
    QTRY_COMPARE(f.edit.textCursor().blockNumber(), 14'999);
    QVERIFY(!f.edit.textCursor().block().layout()->formats().isEmpty());
    QTRY_VERIFY(f.edit.highlighter().isDone());
    // An opened quote colours what follows, also when only a key was pressed.
    const auto before = f.edit.textCursor().block().next().layout()->formats();
    f.key(Qt::Key_End);
    f.key(Qt::Key_Return);
    QTest::keyClicks(&f.edit, u"b: |"_s);
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.edit.highlighter().isDone());
    QCOMPARE(f.source.lineCount(), 20'003);
    QVERIFY(f.agrees());
}

void TestSourceEdit::aVeryLargeUndoComesInSlices()
{
    QByteArray bytes = "head: 1\n";
    for (int i = 0; i < 60'000; ++i)
        bytes += "  - name: text\n";
    Fixture f(bytes);
    QTRY_VERIFY(f.edit.isFilled());
    f.edit.goTo(50'000, 3);
    const text::Selection where = f.edit.selection();
    QByteArray other = bytes;
    other.replace("text", "other words");
    QVERIFY(f.source.become(other, where));
    QVERIFY(!f.edit.isFilled()); // the window goes on meanwhile
    QTRY_VERIFY(f.edit.isFilled());
    QVERIFY(f.agrees());
    QCOMPARE(f.edit.textCursor().blockNumber(), 49'999);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.source.bytes(), bytes);
    QVERIFY(!f.edit.isFilled());
    QTRY_VERIFY(f.edit.isFilled());
    QVERIFY(f.agrees());
    QCOMPARE(f.edit.selection(), where);
    // The other way too, and where lines go.
    f.key(Qt::Key_A, Qt::ControlModifier);
    f.key(Qt::Key_Delete);
    QCOMPARE(f.source.bytes(), QByteArray());
    QVERIFY(f.agrees());
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f.edit.isFilled());
    QCOMPARE(f.source.bytes(), bytes);
    QVERIFY(f.agrees());
    QTRY_VERIFY(f.edit.highlighter().isDone() || !f.edit.highlighter().definition().isValid());
}

QTEST_MAIN(TestSourceEdit)
#include "tst_sourceedit.moc"
