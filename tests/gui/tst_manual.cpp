// The manual: its page, its search, its links, and what F1 opens.
#include "fixture.h"

#include "runs/submitpanel.h"
#include "shell/aboutdialog.h"
#include "shell/manualpage.h"

#include <QListWidget>
#include <QMessageBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPlaceHasAChapter_data();
    void eachPlaceHasAChapter();
    void searchForgetsCaseAndAccents();
    void pictureOfTheThemeIsTaken();
    void everyChapterIsShownInEachLanguage();
    void keysAreCalledAsTheMenusCallThem();
    void linksGoToTheirChapter();
    void theSearchKeepsChaptersThatHaveAllWords();
    void f1OpensTheChapterOfThePage();
    void f1InADialogShowsTheChapterBesideIt();
    void itComesBackWhereItWas();
    void aboutNamesEveryLibrary();
    void diagnosticsAreSavedAndToldOf();
};

static const QString manualFolder = QStringLiteral(TENON_SOURCE_DIR "/resources/manual");

void TestManual::eachPlaceHasAChapter_data()
{
    QTest::addColumn<QString>("chapter");
    for (const char *place :
         {"home", "jobs", "job/a", "file//x.yml", "panel.tree", "panel.problems", "panel.log",
          "settings", "component/a", "model/a", "data/a", "environment/a", "manual", "compare/a/b",
          "submit", "compute"})
        QTest::newRow(place) << manualChapterFor(QLatin1StringView(place));
}

void TestManual::eachPlaceHasAChapter()
{
    QFETCH(QString, chapter);
    for (const ManualChapter &known : readManual(manualFolder, u"en"_s))
        if (known.id == chapter)
            return;
    QFAIL(qPrintable(u"no chapter "_s + chapter));
}

void TestManual::searchForgetsCaseAndAccents()
{
    QCOMPARE(occurrences(u"Mise à jour. La mise en place"_s, u"MISE"_s), 2);
    QCOMPARE(occurrences(u"przebieg, Świat"_s, u"swiat"_s), 1);
    QCOMPARE(occurrences(u"one two two"_s, u"two one"_s), 1);
    QCOMPARE(occurrences(u"one two"_s, u"one three"_s), 0);
    QCOMPARE(occurrences(u"one"_s, u"  "_s), 0);
}

void TestManual::pictureOfTheThemeIsTaken()
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"en/images"_s);
    const auto paint = [&](const QString &name, QColor color) {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(image.save(folder.filePath(u"en/images/"_s + name)));
    };
    paint(u"a.png"_s, Qt::white);
    paint(u"a-dark.png"_s, Qt::black);
    paint(u"b.png"_s, Qt::white);
    const ManualChapter chapter{
        u"x"_s, {}, {}, u"![A](images/a.png) ![B](images/b.png) ![C](c.png)"_s};
    const auto light = readManualPictures(folder.path(), u"fr"_s, chapter, false, 20);
    QCOMPARE(light.size(), 2);
    QCOMPARE(light.value(u"images/a.png"_s).size(), QSize(20, 10));
    QCOMPARE(light.value(u"images/a.png"_s).pixelColor(5, 5), QColor(Qt::white));
    const auto dark = readManualPictures(folder.path(), u"fr"_s, chapter, true, 400);
    QCOMPARE(dark.value(u"images/a.png"_s).pixelColor(5, 5), QColor(Qt::black));
    QCOMPARE(dark.value(u"images/a.png"_s).width(), 40);
    QCOMPARE(dark.value(u"images/b.png"_s).pixelColor(5, 5), QColor(Qt::white));
}

void TestManual::everyChapterIsShownInEachLanguage()
{
    Theme theme;
    theme.apply(*qApp);
    for (const QString &code : Languages::all()) {
        Languages languages;
        languages.use(code);
        ManualPage page(theme, languages, manualFolder);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(!page.chapters().isEmpty());
        for (const ManualChapter &chapter : page.chapters()) {
            QSignalSpy shown(&page, &ManualPage::shown);
            page.showChapter(chapter.id);
            QTRY_VERIFY(!shown.isEmpty() && shown.last().first() == chapter.id);
            const QTextDocument *document = page.browser().document();
            QCOMPARE(document->firstBlock().text(), chapter.title);
            QCOMPARE(document->firstBlock().blockFormat().headingLevel(), 1);
            if (chapter.text.contains(u"](images/"_s)) {
                const auto name = chapter.text.section(u"](images/"_s, 1).section(u')', 0, 0);
                const QVariant picture
                    = document->resource(QTextDocument::ImageResource, QUrl(u"images/"_s + name));
                QVERIFY2(picture.value<QImage>().width() > 100, qPrintable(name));
            }
            // Nothing is wider than the page, in any language.
            QVERIFY2(document->size().width() <= page.browser().viewport()->width(),
                     qPrintable(code + u' ' + chapter.id));
            QVERIFY2(!document->toPlainText().contains(u"**"_s), qPrintable(code + chapter.id));
        }
    }
}

void TestManual::keysAreCalledAsTheMenusCallThem()
{
    const QString written
        = u"Press `Ctrl+Shift+E`, then `Return`; `code: .`, `az`, `0` and `Ctrl` stay."_s;
    Languages languages;
    languages.use(u"en"_s);
    QCOMPARE(withKeyNames(written), written);
    languages.use(u"fr"_s);
    const QString french = withKeyNames(written);
    QVERIFY(french.contains(
        u'`' + QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toString(QKeySequence::NativeText)
        + u'`'));
    QVERIFY2(french.contains(u"Maj"_s), qPrintable(french));
    QVERIFY(french.endsWith(u"`code: .`, `az`, `0` and `Ctrl` stay."_s));
    languages.use(u"en"_s);
}

void TestManual::linksGoToTheirChapter()
{
    Theme theme;
    Languages languages;
    languages.use(u"en"_s);
    ManualPage page(theme, languages, manualFolder);
    page.resize(1000, 400);
    page.show();
    QTRY_VERIFY(!page.chapters().isEmpty());
    QSignalSpy shown(&page, &ManualPage::shown);
    page.showChapter(u"first-run"_s);
    QTRY_VERIFY(!shown.isEmpty());
    Q_EMIT page.browser().anchorClicked(QUrl(u"06-reuse.md#reasons"_s));
    QTRY_COMPARE(shown.last().first().toString(), u"reuse"_s);
    QCOMPARE(page.contents().currentItem()->text(), u"Reuse"_s);
}

void TestManual::theSearchKeepsChaptersThatHaveAllWords()
{
    Theme theme;
    Languages languages;
    languages.use(u"en"_s);
    ManualPage page(theme, languages, manualFolder);
    page.show();
    QTRY_VERIFY(!page.chapters().isEmpty());
    const int all = page.contents().count();
    page.searchField().setText(u"is_deterministic"_s);
    QCOMPARE(page.contents().count(), 1);
    page.searchField().setText(u"no-such-word"_s);
    QCOMPARE(page.contents().count(), 0);
    QTest::keyClick(&page.searchField(), Qt::Key_Escape);
    QCOMPARE(page.contents().count(), all);
    // Return goes to the chapter, and then from match to match.
    QSignalSpy shown(&page, &ManualPage::shown);
    page.searchField().setText(u"is_deterministic"_s);
    QTest::keyClick(&page.searchField(), Qt::Key_Return);
    QTRY_VERIFY(!shown.isEmpty());
    QTest::keyClick(&page.searchField(), Qt::Key_Return);
    QCOMPARE(page.browser().textCursor().selectedText(), u"is_deterministic"_s);
    const int first = page.browser().textCursor().position();
    QTest::keyClick(&page.searchField(), Qt::Key_Return);
    QVERIFY(page.browser().textCursor().position() > first);
}

void TestManual::f1OpensTheChapterOfThePage()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    f.open();
    f.window->openFile(f.folder.path() + u"/train.yml"_s);
    f.window->activateWindow();
    QTRY_VERIFY(f.window->isActiveWindow());
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    auto *page = qobject_cast<ManualPage *>(f.window->currentPage());
    QVERIFY(page);
    QTRY_VERIFY(!page->chapters().isEmpty());
    QTRY_COMPARE(page->chapter(), u"editor"_s);
    f.window->showHome();
    f.window->action("help.here")->trigger();
    QTRY_COMPARE(page->chapter(), u"first-run"_s);
    QCOMPARE(f.window->currentPage(), page);
}

void TestManual::f1InADialogShowsTheChapterBesideIt()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    f.open();
    f.window->submit(f.folder.path() + u"/train.yml"_s);
    auto *form = f.window->findChild<SubmitPanel *>();
    QVERIFY(form);
    QTRY_VERIFY(form->isVisible());
    form->activateWindow();
    QTRY_VERIFY(form->isActiveWindow());
    QTest::keyClick(form, Qt::Key_F1);
    auto *page = form->findChild<ManualPage *>();
    QVERIFY(page);
    QTRY_VERIFY(!page->chapters().isEmpty());
    QCOMPARE(page->chapter(), u"submitting"_s);
    // It can be used although the form is modal, and Esc closes it alone.
    page->window()->activateWindow();
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(page->window(), Qt::Key_Escape);
    QTRY_VERIFY(!form->findChild<ManualPage *>());
    QVERIFY(form->isVisible());
}

void TestManual::itComesBackWhereItWas()
{
    Fixture f;
    f.open();
    f.window->showManual(u"reuse"_s);
    auto *page = qobject_cast<ManualPage *>(f.window->currentPage());
    QTRY_VERIFY(!page->chapters().isEmpty());
    f.window->close();
    f.window.reset();
    f.workspace.open({});
    f.window
        = std::make_unique<MainWindow>(f.theme, f.settings, f.languages, f.workspace, f.syntax);
    f.window->openWorkspace(f.folder.path());
    f.window->show();
    page = qobject_cast<ManualPage *>(f.window->currentPage());
    QVERIFY(page);
    QTRY_VERIFY(!page->chapters().isEmpty());
    QCOMPARE(page->chapter(), u"reuse"_s);
}

void TestManual::aboutNamesEveryLibrary()
{
    Fixture f;
    f.open();
    f.window->action("help.about")->trigger();
    auto *about = f.window->findChild<AboutDialog *>();
    QVERIFY(about && about->isVisible());
    auto *list = about->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), libraries().size());
    for (const Library &library : libraries())
        QVERIFY2(!library.licence.isEmpty() && !library.holder.isEmpty()
                     && library.site.startsWith(u"https://"_s),
                 qPrintable(library.name));
    QVERIFY(versionsText().contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    about->close();
}

void TestManual::diagnosticsAreSavedAndToldOf()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    f.open();
    f.window->openFile(f.folder.path() + u"/train.yml"_s);
    const QString file = f.home.filePath(u"d.zip"_s);
    f.window->action("help.diagnostics")->trigger();
    choosePath(f.window.get(), file);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = f.window->findChild<QMessageBox *>()));
    QCOMPARE(box->icon(), QMessageBox::Information);
    box->close();
    QFile zip(file);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const QByteArray bytes = zip.readAll();
    QVERIFY(bytes.startsWith("PK"));
    QVERIFY(bytes.contains("tenon-studio"));
    QVERIFY(!bytes.contains("train.yml"));
    QVERIFY(!bytes.contains("Two steps"));
    QVERIFY(!bytes.contains(f.folder.path().toUtf8()));
    QTRY_VERIFY(!f.window->findChild<QMessageBox *>());
    // Where it cannot be written, that is told.
    f.window->saveDiagnostics(f.home.filePath(u"nowhere/d.zip"_s));
    QTRY_VERIFY((box = f.window->findChild<QMessageBox *>()));
    QCOMPARE(box->icon(), QMessageBox::Warning);
    box->close();
}

TENON_WINDOW_TEST(TestManual)

#include "tst_manual.moc"
