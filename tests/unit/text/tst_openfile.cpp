#include "text/openfile.h"

#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::text;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Fixture
{
    QTemporaryDir folder;
    QTemporaryDir state;
    QString path = folder.path() + u"/a.yml"_s;
    std::unique_ptr<OpenFile> file;

    explicit Fixture(const QByteArray &bytes)
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
        write(path, bytes);
        open();
    }
    void open()
    {
        file = std::make_unique<OpenFile>(folder.path(), path);
        QSignalSpy loaded(file.get(), &OpenFile::loaded);
        file->read();
        QTRY_VERIFY(loaded.count() > 0);
    }
    void type(const QByteArray &text, qsizetype at = 0)
    {
        const text::Selection place{at, at};
        QVERIFY(
            file->document().edit({{at, {}, text}}, place, {at + text.size(), at + text.size()}));
    }
    // The file lane does one thing after the other: what was asked before has come when this has.
    Result<> save()
    {
        std::optional<Result<>> done;
        file->save([&done](const Result<> &result) { done = result; });
        [&] { QTRY_VERIFY(done.has_value()); }();
        return done.value_or(fail(Error::Code::Internal, "none"));
    }
};

} // namespace

class TestOpenFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatItTakesAFileFor_data();
    void whatItTakesAFileFor();
    void savingChangesOnlyWhatWasEdited();
    void twoSavesAtOnceAreNoConflict();
    void aChangeOutsideIsTakenWhereNothingWasEdited();
    void aChangeOutsideNeverOverwritesAnEdit();
    void mineCanBeKept();
    void theirsCanBeTakenAndGivenBack();
    void bothAreMerged();
    void whatBothChangedStandsBetweenMarks();
    void aDeletedFileIsToldAndCanBeSavedAgain();
    void aSaveThatFailsKeepsTheText();
    void unsavedTextIsKeptAndOffered();
    void textIsKeptWhileAnEarlierOneIsOffered();
    void savedOrDiscardedTextIsForgotten();
    void textOfADeletedFileComesBack();
    void whatIsDiscardedAtOnceIsNotThatOfAnEarlierRun();
};

void TestOpenFile::whatItTakesAFileFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<OpenFile::Kind>("kind");
    QTest::addColumn<QByteArray>("shown");
    using Kind = OpenFile::Kind;
    const QByteArray wide("\xFF\xFE"
                          "a\0:\0 \0\xE9\0\n\0",
                          12);
    QTest::newRow("empty") << QByteArray() << Kind::Text << QByteArray();
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                 "a: 1")
                                   << Kind::Text
                                   << QByteArray("\xEF\xBB\xBF"
                                                 "a: 1");
    QTest::newRow("latin 1") << QByteArray("caf\xE9\n") << Kind::Other << QByteArray("caf\xE9\n");
    QTest::newRow("UTF-16 with mark") << wide << Kind::Utf16 << QByteArray("a: \xC3\xA9\n");
    QTest::newRow("UTF-16 without")
        << QByteArray("a\0:\0 \0001\0", 8) << Kind::Utf16 << QByteArray("a: 1");
    QTest::newRow("UTF-16 big-endian")
        << QByteArray("\0a\0:\0 \0001", 8) << Kind::Utf16 << QByteArray("a: 1");
    QTest::newRow("a NUL in a text")
        << QByteArray("a: 1\0b\n", 7) << Kind::Text << QByteArray("a: 1\0b\n", 7);
}

void TestOpenFile::whatItTakesAFileFor()
{
    QFETCH(QByteArray, bytes);
    QFETCH(OpenFile::Kind, kind);
    QFETCH(QByteArray, shown);
    Fixture f(bytes);
    QCOMPARE(f.file->kind(), kind);
    QCOMPARE(f.file->document().bytes(), shown);
    QCOMPARE(f.file->isEditable(), kind == OpenFile::Kind::Text);
    if (!f.file->isEditable())
        QVERIFY(!f.save());
    QCOMPARE(readAll(f.path), bytes);
}

void TestOpenFile::savingChangesOnlyWhatWasEdited()
{
    const QByteArray start = "\xEF\xBB\xBF"
                             "a: 1\r\n\tb\n\xC2\xA0 c\xE2\x80\xA8\rd";
    Fixture f(start);
    f.type("x", 5);
    QVERIFY(f.file->isModified());
    QVERIFY(f.save());
    QVERIFY(!f.file->isModified());
    QCOMPARE(readAll(f.path), QByteArray(start).insert(5, "x"));
    f.file->document().undo();
    QVERIFY(f.file->isModified());
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), start);
}

void TestOpenFile::twoSavesAtOnceAreNoConflict()
{
    Fixture f("a\n");
    f.type("1");
    f.file->save();
    f.type("2");
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), "21a\n");
    QCOMPARE(f.file->outside(), OpenFile::Outside::Nothing);
    QVERIFY(!f.file->isModified());
}

void TestOpenFile::aChangeOutsideIsTakenWhereNothingWasEdited()
{
    Fixture f("a: 1\nb: 2\nc: 3\n");
    f.type("#");
    QVERIFY(f.save());
    QSignalSpy changed(&f.file->document(), &Document::changed);
    QSignalSpy reloaded(f.file.get(), &OpenFile::reloaded);
    write(f.path, "#a: 1\nb: 22\nc: 3\nd: 4\n");
    f.file->look();
    QTRY_COMPARE(reloaded.count(), 1);
    QCOMPARE(f.file->document().bytes(), "#a: 1\nb: 22\nc: 3\nd: 4\n");
    QVERIFY(!f.file->isModified());
    QCOMPARE(changed.count(), 2); // what stayed was not touched
    f.file->document().undo();
    QVERIFY(f.file->isModified());
    QCOMPARE(f.file->document().bytes(), "#a: 1\nb: 2\nc: 3\n");
}

void TestOpenFile::aChangeOutsideNeverOverwritesAnEdit()
{
    Fixture f("a: 1\n");
    f.type("#");
    write(f.path, "a: 2\n");
    // Not noticed before the save: it is found then.
    const Result<> done = f.save();
    QVERIFY(!done);
    QCOMPARE(done.error().id, "text.changed-outside");
    QCOMPARE(f.file->outside(), OpenFile::Outside::Changed);
    QCOMPARE(readAll(f.path), "a: 2\n");
    QCOMPARE(f.file->document().bytes(), "#a: 1\n");
    // As it was again: nothing to ask.
    write(f.path, "a: 1\n");
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Nothing);
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), "#a: 1\n");
}

void TestOpenFile::mineCanBeKept()
{
    Fixture f("a: 1\n");
    f.type("#");
    write(f.path, "a: 2\n");
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Changed);
    f.file->keepMine();
    f.file->document().undo();
    QVERIFY(f.file->isModified()); // the disk says something else
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), "a: 1\n");
}

void TestOpenFile::theirsCanBeTakenAndGivenBack()
{
    Fixture f("a: 1\n");
    f.type("#");
    write(f.path, "a: 2\n");
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Changed);
    f.file->reload();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Nothing);
    QCOMPARE(f.file->document().bytes(), "a: 2\n");
    QVERIFY(!f.file->isModified());
    f.file->document().undo();
    QCOMPARE(f.file->document().bytes(), "#a: 1\n");
}

void TestOpenFile::bothAreMerged()
{
    Fixture f("a: 1\nb: 2\nc: 3\n");
    f.type("#");
    write(f.path, "a: 1\nb: 2\nc: 33\n");
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Changed);
    QSignalSpy merged(f.file.get(), &OpenFile::merged);
    f.file->merge();
    QTRY_COMPARE(merged.count(), 1);
    QCOMPARE(merged.first().first().toInt(), 0);
    QCOMPARE(f.file->document().bytes(), "#a: 1\nb: 2\nc: 33\n");
    QVERIFY(f.file->isModified());
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), "#a: 1\nb: 2\nc: 33\n");
}

void TestOpenFile::whatBothChangedStandsBetweenMarks()
{
    Fixture f("a: 1\r\nb: 2");
    f.type("3", f.file->document().bytes().size());
    write(f.path, "a: 1\r\nb: 24");
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Changed);
    QSignalSpy merged(f.file.get(), &OpenFile::merged);
    f.file->merge();
    QTRY_COMPARE(merged.count(), 1);
    QCOMPARE(merged.first().first().toInt(), 1);
    QCOMPARE(f.file->document().bytes(), "a: 1\r\n<<<<<<< mine\r\nb: 23\r\n=======\r\nb: 24\r\n"
                                         ">>>>>>> disk\r\n");
    f.file->document().undo();
    QCOMPARE(f.file->document().bytes(), "a: 1\r\nb: 23");
}

void TestOpenFile::aDeletedFileIsToldAndCanBeSavedAgain()
{
    Fixture f("a: 1\n");
    QVERIFY(QFile::remove(f.path));
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Deleted);
    QVERIFY(f.file->isModified());
    // A checkout deletes and writes again: that is a change, and nothing was edited here.
    write(f.path, "a: 2\n");
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Nothing);
    QCOMPARE(f.file->document().bytes(), "a: 2\n");
    QVERIFY(!f.file->isModified());
    QVERIFY(QFile::remove(f.path));
    f.file->look();
    QTRY_COMPARE(f.file->outside(), OpenFile::Outside::Deleted);
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), "a: 2\n");
    QCOMPARE(f.file->outside(), OpenFile::Outside::Nothing);
}

void TestOpenFile::aSaveThatFailsKeepsTheText()
{
    Fixture f("a: 1\n");
    QDir inner(f.folder.path());
    QVERIFY(inner.mkdir(u"sub"_s));
    f.path = f.folder.path() + u"/sub/b.yml"_s;
    write(f.path, "b: 1\n");
    f.open();
    f.type("#");
    QVERIFY(QDir(f.folder.path() + u"/sub"_s).removeRecursively());
    const Result<> done = f.save();
    QVERIFY(!done);
    QCOMPARE(done.error().id, "io.write");
    QVERIFY(f.file->saveError().has_value());
    QCOMPARE(f.file->document().bytes(), "#b: 1\n");
    QVERIFY(f.file->isModified());
    std::optional<Result<>> copied;
    const QString elsewhere = f.folder.path() + u"/copy.yml"_s;
    f.file->saveCopy(elsewhere, [&copied](const Result<> &result) { copied = result; });
    QTRY_VERIFY(copied.has_value());
    QVERIFY(*copied);
    QCOMPARE(readAll(elsewhere), "#b: 1\n");
    QVERIFY(inner.mkdir(u"sub"_s));
    QVERIFY(f.save());
    QVERIFY(!f.file->saveError());
    QCOMPARE(readAll(f.path), "#b: 1\n");
}

void TestOpenFile::unsavedTextIsKeptAndOffered()
{
    Fixture f("a: 1\n");
    f.type("#");
    QTRY_VERIFY(kept(f.folder.path(), f.path).has_value());
    f.open(); // as after a crash
    QTRY_VERIFY(f.file->kept());
    QCOMPARE(f.file->kept()->text, "#a: 1\n");
    QVERIFY(!f.file->isKeptOlder());
    QCOMPARE(f.file->document().bytes(), "a: 1\n");
    // Nothing takes its place until the person has answered.
    f.type("!");
    f.file->restoreKept();
    QTRY_VERIFY(!f.file->kept());
    QCOMPARE(f.file->document().bytes(), "#a: 1\n");
    f.file->document().undo();
    QCOMPARE(f.file->document().bytes(), "!a: 1\n");
    QVERIFY(QDir(f.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.yml"_s});
}

void TestOpenFile::textIsKeptWhileAnEarlierOneIsOffered()
{
    Fixture f("a: 1\n");
    f.type("#one ");
    QTRY_COMPARE(keptOf(f.folder.path(), f.path).size(), 1U);
    f.open(); // as after a crash
    QTRY_VERIFY(f.file->kept());
    f.type("#two ");
    QTRY_COMPARE(keptOf(f.folder.path(), f.path).size(), 2U);
    f.open(); // and another
    QTRY_VERIFY(f.file->kept());
    f.type("#three ");
    QTRY_COMPARE(keptOf(f.folder.path(), f.path).size(), 3U);
    QCOMPARE(f.file->kept()->text, "#two a: 1\n");
    f.file->restoreKept();
    QTRY_COMPARE(f.file->document().bytes(), "#two a: 1\n");
    QTRY_COMPARE(keptOf(f.folder.path(), f.path).size(), 2U);
    QVERIFY(f.file->kept());
    QCOMPARE(f.file->kept()->text, "#one a: 1\n");
    f.file->dropKept();
    QVERIFY(!f.file->kept());
    QTRY_COMPARE(keptOf(f.folder.path(), f.path).size(), 1U);
    QCOMPARE(keptOf(f.folder.path(), f.path).front().text, "#two a: 1\n");
    QVERIFY(f.save());
    QTRY_VERIFY(keptOf(f.folder.path(), f.path).empty());
}

void TestOpenFile::savedOrDiscardedTextIsForgotten()
{
    Fixture f("a: 1\n");
    f.type("#");
    QTRY_VERIFY(kept(f.folder.path(), f.path).has_value());
    QVERIFY(f.save());
    QTRY_VERIFY(!kept(f.folder.path(), f.path).has_value());
    f.type("#");
    QTRY_VERIFY(kept(f.folder.path(), f.path).has_value());
    bool discarded = false;
    f.file->discard([&discarded] { discarded = true; });
    QTRY_VERIFY(discarded);
    QVERIFY(!kept(f.folder.path(), f.path).has_value());
}

// A page may be closed before the journal has told what it has.
void TestOpenFile::whatIsDiscardedAtOnceIsNotThatOfAnEarlierRun()
{
    Fixture f("a: 1\n");
    QVERIFY(keep(f.folder.path(), {f.path, digestOf("a: 1\n"), 1, "a: 2\n"}));
    // Another file's text is none of this one's.
    QVERIFY(keep(f.folder.path(), {f.path + u"x"_s, {}, 2, "other"}));
    f.file = std::make_unique<OpenFile>(f.folder.path(), f.path);
    bool discarded = false;
    connect(f.file.get(), &OpenFile::loaded, this,
            [&] { f.file->discard([&discarded] { discarded = true; }); });
    f.file->read();
    QTRY_VERIFY(discarded);
    QTRY_VERIFY(f.file->kept());
    QCOMPARE(f.file->kept()->text, QByteArray("a: 2\n"));
    QCOMPARE(keptOf(f.folder.path(), f.path).size(), size_t(1));
}

void TestOpenFile::textOfADeletedFileComesBack()
{
    Fixture f("a: 1\n");
    f.type("#");
    QTRY_VERIFY(kept(f.folder.path(), f.path).has_value());
    QVERIFY(QFile::remove(f.path));
    f.open();
    QVERIFY(f.file->error().has_value());
    QTRY_VERIFY(f.file->kept());
    f.file->restoreKept();
    QTRY_VERIFY(!f.file->kept());
    QCOMPARE(f.file->document().bytes(), "#a: 1\n");
    QVERIFY(f.save());
    QCOMPARE(readAll(f.path), "#a: 1\n");
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
