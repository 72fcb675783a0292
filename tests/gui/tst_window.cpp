#include "editor/sourceedit.h"
#include "runs/chartspanel.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "store/place.h"
#include "support/patience.h"
#include "widgets/folding.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <KSyntaxHighlighting/Repository>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray pipeline
    = "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\r\n"
      "type: pipeline\r\n"
      "display_name: Two steps\n"
      "jobs:\n"
      "  first:\n"
      "    type: command\n"
      "    command: echo one\n"
      "    environment: azureml:e:1";

/// One window with its own settings on a folder of its own.
struct Fixture
{
    QTemporaryDir folder;
    QTemporaryDir home;
    Theme theme;
    Settings settings{home.path() + u"/studio.json"_s};
    Languages languages;
    items::Workspace workspace;
    KSyntaxHighlighting::Repository syntax;
    std::unique_ptr<MainWindow> window;

    void open()
    {
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(theme, settings, languages, workspace, syntax);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->openWorkspace(folder.path());
    }
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingAFolderShowsItsFilesAndWritesNothing();
    void theFilterKeepsAncestors();
    void onlyTheTypedLineChangesOnDisk();
    void aFileChangedOutsideIsReadAgain();
    void theTabsComeBack();
    void shortcutsAndIdsAreUnique();
    void everyFocusableControlHasAName();
    void theThemeChangesLive();
    void thePaletteFindsFilesAndActions();
    void thePaletteSaysWhatItCouldNotSearch();
    void thePaletteKeepsTheOrderOfWhatFitsAlike();
    void thePaletteGivesTheFocusBack();
    void thePaletteNarrowsAsOneTypes();
    void aNarrowBarFolds();
};

void TestWindow::openingAFolderShowsItsFilesAndWritesNothing()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    write(f.folder.path() + u"/sub/compose.yml"_s, "services:\n  a: {}\n");
    f.open();
    QAbstractItemModelTester tester(&f.window->tree().model());
    const QString key = u"file/"_s + f.folder.path() + u"/train.yml"_s;
    QTRY_VERIFY(f.window->tree().model().data(key) != nullptr);
    QCOMPARE(f.window->tree().model().data(key)->title, u"Two steps"_s);
    QCOMPARE(f.window->tree().model().data(key)->assetKind, u"pipeline"_s);
    // A YAML file that is none of ours stands nowhere in the tree.
    QVERIFY(!f.window->tree().model().data(u"file/"_s + f.folder.path() + u"/sub/compose.yml"_s));
    QVERIFY(!QFileInfo::exists(f.folder.path() + u"/.tenon"_s));
    // A file made outside appears by itself.
    write(f.folder.path() + u"/later.yml"_s, pipeline);
    QTRY_VERIFY(f.window->tree().model().data(u"file/"_s + f.folder.path() + u"/later.yml"_s));
    QFile::remove(f.folder.path() + u"/later.yml"_s);
    QTRY_VERIFY(!f.window->tree().model().data(u"file/"_s + f.folder.path() + u"/later.yml"_s));
}

void TestWindow::theFilterKeepsAncestors()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    QByteArray other = pipeline;
    write(f.folder.path() + u"/other.yml"_s, other.replace("Two steps", "Another"));
    f.open();
    QTRY_VERIFY(f.window->tree().model().data(u"file/"_s + f.folder.path() + u"/train.yml"_s));
    auto *filter = f.window->tree().findChild<QLineEdit *>();
    filter->setText(u"anoth"_s);
    const QAbstractItemModel *shown = f.window->tree().view()->model();
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
    QCOMPARE(shown->index(0, 0, shown->index(0, 0)).data().toString(), u"Another"_s);
}

void TestWindow::onlyTheTypedLineChangesOnDisk()
{
    Fixture f;
    const QString path = f.folder.path() + u"/train.yml"_s;
    write(path, pipeline);
    f.open();
    f.window->openFile(path);
    auto *page = qobject_cast<FilePage *>(f.window->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->editor().document()->blockCount(), 8);
    page->goTo(3, 1);
    QTest::keyClick(&page->editor(), Qt::Key_End);
    QTest::keyClicks(&page->editor(), u"!"_s);
    QTest::keyClick(&page->editor(), Qt::Key_Return);
    QTest::keyClicks(&page->editor(), u"x: 1"_s);
    QVERIFY(page->isModified());
    bool saved = false;
    page->save([&saved](bool done) { saved = done; });
    QTRY_VERIFY(saved);
    QByteArray wanted = pipeline;
    QCOMPARE(readAll(path), wanted.replace("Two steps\n", "Two steps!\nx: 1\n"));
    QVERIFY(!page->isModified());
    // Joining two lines gives back the line that was, with its own end.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&page->editor(), Qt::Key_Backspace);
    QTest::keyClick(&page->editor(), Qt::Key_Backspace);
    saved = false;
    page->save([&saved](bool done) { saved = done; });
    QTRY_VERIFY(saved);
    QCOMPARE(readAll(path), pipeline);
}

void TestWindow::aFileChangedOutsideIsReadAgain()
{
    Fixture f;
    const QString path = f.folder.path() + u"/train.yml"_s;
    write(path, pipeline);
    f.open();
    f.window->openFile(path);
    auto *page = qobject_cast<FilePage *>(f.window->currentPage());
    QTRY_COMPARE(page->editor().document()->blockCount(), 8);
    QByteArray other = pipeline;
    write(path, other.replace("Two steps", "Three steps"));
    QTRY_VERIFY(page->editor().toPlainText().contains(u"Three steps"_s));
    QVERIFY(!page->isModified());
}

void TestWindow::theTabsComeBack()
{
    Fixture f;
    const QString path = f.folder.path() + u"/train.yml"_s;
    write(path, pipeline);
    f.open();
    f.window->openFile(path);
    f.window->close();
    f.window.reset();
    f.workspace.open({});
    f.window
        = std::make_unique<MainWindow>(f.theme, f.settings, f.languages, f.workspace, f.syntax);
    f.window->openWorkspace(f.folder.path());
    f.window->show();
    QVERIFY(f.window->currentPage());
    QCOMPARE(f.window->currentPage()->pageId(), u"file/"_s + path);
}

void TestWindow::shortcutsAndIdsAreUnique()
{
    Fixture f;
    f.open();
    QSet<QByteArray> ids;
    QSet<QString> keys;
    for (const Actions::Entry &entry : f.window->actions().entries()) {
        QVERIFY2(!ids.contains(entry.id), entry.id.constData());
        ids.insert(entry.id);
        QVERIFY2(!entry.action->text().isEmpty(), entry.id.constData());
        const QString key = entry.action->shortcut().toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
        keys.insert(key);
    }
    QVERIFY(ids.contains("job.run"));
}

void TestWindow::everyFocusableControlHasAName()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    f.open();
    f.window->openFile(f.folder.path() + u"/train.yml"_s);
    f.window->showJobs({});
    f.window->openJob(u"nothing_here"_s);
    QCoreApplication::processEvents();
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(
            face && !face->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                       + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
}

void TestWindow::theThemeChangesLive()
{
    Fixture f;
    f.open();
    f.theme.setDesktopLook({DesktopLook::Scheme::Dark, false, false});
    QCOMPARE(qApp->palette().color(QPalette::Base), darkTokens().base);
    f.theme.setDesktopLook({DesktopLook::Scheme::Dark, true, true});
    QVERIFY(f.theme.tokens().highContrast);
    QVERIFY(f.theme.reducedMotion());
    f.theme.choose(Theme::Choice::Light);
    QCOMPARE(qApp->palette().color(QPalette::Window), lightTokens().window);
}

void TestWindow::thePaletteFindsFilesAndActions()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    f.open();
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.window->action("view.palette")->trigger();
    CommandPalette &palette = f.window->palette_();
    QVERIFY(palette.isVisible());
    auto *edit = palette.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"two st"_s);
    QVERIFY(palette.count() >= 1);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.folder.path() + u"/train.yml"_s);
    QCOMPARE(fuzzyScore(u"xyz", u"train"), -1);
    QVERIFY(fuzzyScore(u"tr", u"train") > fuzzyScore(u"tn", u"train"));
}

void TestWindow::thePaletteSaysWhatItCouldNotSearch()
{
    Fixture f;
    const auto place = store::createPlace(f.folder.path());
    QVERIFY(place);
    f.open();
    const auto said = [&f] { return f.window->statusBar()->currentMessage(); };
    const auto search = [&f](const QString &text) {
        f.window->action("view.palette")->trigger();
        QTest::keyClicks(f.window->palette_().findChild<QLineEdit *>(), text);
    };
    QFile database(place->databaseFile());
    QVERIFY(database.remove() && QDir().mkdir(database.fileName()));
    f.window->statusBar()->clearMessage();
    search(u"model"_s);
    QTRY_VERIFY(said().startsWith(u"Not all jobs and assets were searched: "_s));
}

void TestWindow::thePaletteKeepsTheOrderOfWhatFitsAlike()
{
    Theme theme;
    QWidget window;
    window.resize(900, 700);
    window.show();
    CommandPalette palette(theme, &window);
    QList<PaletteEntry> entries;
    for (int i = 0; i < 60; ++i)
        entries.append({u"step %1"_s.arg(i, 2, 10, QChar(u'0')), {}, {}, {}, 1, {}});
    palette.open(entries);
    const auto titles = [list = palette.findChild<QListView *>()] {
        QStringList all;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            all.append(list->model()->index(i, 0).data().toString());
        return all;
    };
    QCOMPARE(titles().size(), 60);
    QVERIFY(std::ranges::is_sorted(titles()));
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"step"_s);
    QVERIFY(std::ranges::is_sorted(titles()));
}

// Where it went elsewhere, actions were about another place than the person's.
void TestWindow::thePaletteGivesTheFocusBack()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    f.open();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.window->openFile(f.folder.path() + u"/train.yml"_s);
    QTRY_VERIFY(qobject_cast<SourceEdit *>(QApplication::focusWidget()));
    const QPointer<QWidget> text = QApplication::focusWidget();
    auto *edit = f.window->palette_().findChild<QLineEdit *>();
    f.window->action("view.palette")->trigger();
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    f.window->action("view.palette")->trigger(); // again: where one was is still known
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), text);
    f.window->action("view.palette")->trigger();
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, u"show or hide the panel"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), text);
}

void TestWindow::thePaletteNarrowsAsOneTypes()
{
    Theme theme;
    QWidget window;
    window.resize(900, 700);
    window.show();
    CommandPalette palette(theme, &window);
    QList<PaletteEntry> entries;
    for (int i = 0; i < 50'000; ++i)
        entries.append(
            {u"train model %1"_s.arg(i), u"jobs/folder %1.yml"_s.arg(i % 97), {}, {}, 1, {}});
    palette.open(entries);
    auto *edit = palette.findChild<QLineEdit *>();
    const QString query = u"model 4999"_s;
    QBENCHMARK_ONCE
    {
        QTest::keyClicks(edit, query);
    }
    const int typed = palette.count();
    QCOMPARE(typed, 41); // all numbers with 4, 9, 9 and 9 in this order
    // Taking letters away finds more again, and all at once finds the same.
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(palette.count() > typed);
    edit->setText(u"jobs/folder 12.yml"_s);
    QVERIFY(palette.count() > 100);
    edit->setText(query);
    QCOMPARE(palette.count(), typed);
}

void TestWindow::aNarrowBarFolds()
{
    QWidget bar;
    auto *row = new QHBoxLayout(&bar);
    auto *label = new QLabel(u"A long explanation"_s, &bar);
    auto *button = new QPushButton(QIcon(), u"Do it again"_s, &bar);
    row->addWidget(label);
    row->addWidget(button);
    auto *folding = new Folding(&bar, {Folding::hide(label), Folding::iconOnly(button)});
    bar.resize(600, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QCOMPARE(folding->folded(), 0);
    const int whole = button->minimumSizeHint().width();
    bar.resize(whole + 40, 40);
    QTRY_COMPARE(folding->folded(), 1);
    QVERIFY(label->isHidden());
    QCOMPARE(button->text(), u"Do it again"_s);
    bar.resize(whole, 40);
    QTRY_COMPARE(folding->folded(), 2);
    QCOMPARE(button->text(), QString());
    QCOMPARE(button->toolTip(), u"Do it again"_s);
    QCOMPARE(button->accessibleName(), u"Do it again"_s);
    // Another language while it is folded.
    button->setText(u"Encore une fois"_s);
    folding->refresh();
    QCOMPARE(button->toolTip(), u"Encore une fois"_s);
    bar.resize(600, 40);
    QTRY_COMPARE(folding->folded(), 0);
    QVERIFY(label->isVisible());
    QCOMPARE(button->text(), u"Encore une fois"_s);
    QCOMPARE(button->toolTip(), QString());
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
