#include "livefixture.h"

#include "editor/sourceedit.h"
#include "workspace/filepage.h"
#include "workspace/inspector.h"
#include "workspace/workspacetree.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>
#include <QTreeWidget>

namespace {

const QByteArray component
    = "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
      "type: command\n"
      "name: prepare\n"
      "version: \"3\"\n"
      "description: Cleans the table\n"
      "tags:\n"
      "  team: blue\n"
      "inputs:\n"
      "  rate:\n"
      "    type: number\n"
      "    default: 0.1\n"
      "  table:\n"
      "    type: uri_file\n"
      "    optional: true\n"
      "outputs:\n"
      "  made:\n"
      "    type: uri_folder\n"
      "environment: azureml:e:1\n"
      "command: echo ${{inputs.rate}} > ${{outputs.made}}/x\n";

const QByteArray twoSteps
    = "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
      "type: pipeline\n"
      "display_name: Two steps\n"
      "inputs:\n"
      "  word: hello\n"
      "jobs:\n"
      "  first:\n"
      "    type: command\n"
      "    command: echo one\n"
      "    environment: azureml:e:1\n"
      "  second:\n"
      "    type: command\n"
      "    command: echo two\n"
      "    environment: azureml:e:1\n";

/// What the window's Inspector shows, as text: title, subtitle, properties and tables.
struct Shown
{
    Inspector &inspector;

    [[nodiscard]] bool isVisible() const { return inspector.isVisible(); }
    [[nodiscard]] QString head() const
    {
        return inspector.facts() ? inspector.facts()->title + u", "_s + inspector.facts()->subtitle
                                 : QString();
    }
    [[nodiscard]] QString property(const QString &name) const
    {
        if (inspector.facts())
            for (const PropertyList::Row &row : inspector.facts()->properties)
                if (row.name == name)
                    return row.value;
        return {};
    }
    [[nodiscard]] QTreeWidget *table(const QString &named) const
    {
        for (QTreeWidget *view : inspector.findChildren<QTreeWidget *>())
            if (view->accessibleName() == named && view->isVisible())
                return view;
        return nullptr;
    }
    [[nodiscard]] QString rows(const QString &named) const
    {
        const QTreeWidget *view = table(named);
        QStringList lines;
        for (int i = 0; view && i < view->topLevelItemCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < view->columnCount(); ++column)
                cells.append(view->topLevelItem(i)->text(column));
            lines.append(cells.join(u'|'));
        }
        return lines.join(u' ');
    }
};

} // namespace

/// The dock with the properties of what is selected, on a real window.
class TestInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsSummedUpAndFollowed();
    void stepsLeadToTheirLines();
    void aJobAndWhatItMadeAreShown();
    void theDockIsToggledAndRemembered();
    void nothingSelectedSaysWhatWouldBeHere();
    void everyListHasANameAndIsWhole();
};

void TestInspector::aFileIsSummedUpAndFollowed()
{
    Fixture f;
    const QString path = f.folder.path() + u"/prepare.yml"_s;
    write(path, component);
    write(f.folder.path() + u"/data/x.csv"_s, "1,2,3\n");
    f.open();
    const Shown shown{f.window->inspector()};
    const QString key = u"file/"_s + path;
    QTRY_VERIFY(f.window->tree().model().data(key));
    f.window->tree().view()->setFocus();
    f.window->tree().view()->expand(f.window->tree().model().indexOf(u"section/component"_s));
    f.window->tree().select(key);
    QTRY_VERIFY(shown.isVisible());
    QTRY_COMPARE(shown.head(), u"prepare, component · version 3"_s);
    QCOMPARE(shown.property(u"Type"_s), u"command"_s);
    QCOMPARE(shown.property(u"Environment"_s), u"azureml:e:1"_s);
    QCOMPARE(shown.property(u"File"_s), u"prepare.yml"_s);
    QCOMPARE(shown.rows(u"Inputs"_s), u"rate|number|0.1 table|uri_file|optional"_s);
    QCOMPARE(shown.rows(u"Outputs"_s), u"made|uri_folder|"_s);
    QCOMPARE(shown.rows(u"Tags"_s), u"team|blue"_s);
    // What is written to it shows.
    write(path, QByteArray(component).replace("default: 0.1", "default: 0.25"));
    QTRY_COMPARE(shown.rows(u"Inputs"_s), u"rate|number|0.25 table|uri_file|optional"_s);
    // Any file has a size; a folder has entries.
    f.window->tree().showInFiles(f.folder.path() + u"/data/x.csv"_s);
    QTRY_COMPARE(shown.head(), u"x.csv, file"_s);
    QVERIFY(!shown.property(u"Size"_s).isEmpty());
    QVERIFY(!shown.property(u"Changed"_s).isEmpty());
    QVERIFY(!shown.table(u"Inputs"_s));
    f.window->tree().showInFiles(f.folder.path() + u"/data"_s);
    QTRY_COMPARE(shown.head(), u"data, folder"_s);
    QVERIFY(shown.property(u"Size"_s).startsWith(u"1 "_s));
    // A page that is gone to is what is looked at.
    f.window->openFile(path);
    QTRY_COMPARE(shown.head(), u"prepare, component · version 3"_s);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(shown.head().isEmpty());
}

void TestInspector::stepsLeadToTheirLines()
{
    Fixture f;
    const QString path = f.folder.path() + u"/train.yml"_s;
    write(path, twoSteps);
    f.open();
    f.window->openFile(path);
    // On its page the designer says what it is; in the tree it is a file as any other.
    const QString key = u"file/"_s + path;
    QTRY_VERIFY(f.window->tree().model().data(key));
    f.window->tree().view()->setFocus();
    f.window->tree().view()->expand(f.window->tree().model().indexOf(u"section/pipeline"_s));
    f.window->tree().select(key);
    const Shown shown{f.window->inspector()};
    QTRY_COMPARE(shown.rows(u"Steps"_s), u"first|command second|command"_s);
    QCOMPARE(shown.rows(u"Inputs"_s), u"word||hello"_s);
    auto *page = qobject_cast<FilePage *>(f.window->currentPage());
    QTRY_COMPARE(page->editor().document()->blockCount(), 15);
    QTreeWidget *steps = shown.table(u"Steps"_s);
    steps->setFocus();
    steps->setCurrentItem(steps->topLevelItem(1));
    QTest::keyClick(steps, Qt::Key_Return);
    QTRY_COMPARE(page->editor().textCursor().blockNumber() + 1, 11);
}

void TestInspector::aJobAndWhatItMadeAreShown()
{
    LiveFixture f;
    write(f.folder.path() + u"/train.yml"_s, twoSteps);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"train.yml"_s);
    f.window->openJob(name);
    f.window->action("view.inspector")->trigger(); // a job's page tells more of itself
    const Shown shown{f.window->inspector()};
    QTRY_COMPARE(shown.head(), u"Two steps, job · Completed"_s);
    QCOMPARE(shown.property(u"Name"_s), name);
    QVERIFY(!shown.property(u"Duration"_s).isEmpty());
    QVERIFY(shown.rows(u"Inputs"_s).startsWith(u"word|"_s));
    QCOMPARE(shown.rows(u"Steps"_s), u"first|Completed second|Completed"_s);
    // A registered asset: its versions and where it came from.
    write(f.folder.path() + u"/files/x.txt"_s, "x");
    for (const char *version : {"1", "2"})
        f.call(u"asset.create"_s, {{u"kind"_s, u"data"_s},
                                   {u"name"_s, u"set"_s},
                                   {u"version"_s, QString::fromLatin1(version)},
                                   {u"type"_s, u"uri_folder"_s},
                                   {u"path"_s, f.folder.path() + u"/files"_s},
                                   {u"description"_s, u"For tests"_s},
                                   {u"tags"_s, QJsonObject{{u"team"_s, u"blue"_s}}}});
    const QString key = u"asset/data/set"_s;
    QTRY_VERIFY(f.window->tree().model().data(key));
    f.window->tree().view()->setFocus();
    f.window->tree().view()->expand(f.window->tree().model().indexOf(u"section/data"_s));
    f.window->tree().select(key);
    QTRY_VERIFY(shown.head().startsWith(u"set, data"_s));
    QTRY_VERIFY(shown.table(u"Versions"_s));
    QCOMPARE(shown.rows(u"Tags"_s), u"team|blue"_s);
    QCOMPARE(shown.inspector.facts()->text, u"For tests"_s);
}

void TestInspector::theDockIsToggledAndRemembered()
{
    Fixture f;
    write(f.folder.path() + u"/train.yml"_s, twoSteps);
    f.open();
    auto *dock = f.window->findChild<QDockWidget *>(u"dock.inspector"_s);
    QVERIFY(dock);
    QVERIFY(!dock->isVisible()); // of Home there is nothing to say
    f.window->openFile(f.folder.path() + u"/train.yml"_s);
    QTRY_VERIFY(dock->isVisible());
    f.window->showHome();
    QTRY_VERIFY(!dock->isVisible());
    f.window->openFile(f.folder.path() + u"/train.yml"_s);
    QTRY_VERIFY(dock->isVisible());
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QTest::keyClick(f.window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(!dock->isVisible());
    f.window->close();
    f.window.reset();
    f.workspace.open({});
    f.open();
    dock = f.window->findChild<QDockWidget *>(u"dock.inspector"_s);
    QVERIFY(!dock->isVisible());
    f.window->action("view.inspector")->trigger();
    QTRY_VERIFY(dock->isVisible());
    // A narrow window begins without it.
    Fixture narrow;
    narrow.theme.apply(*qApp);
    MainWindow window(narrow.theme, narrow.settings, narrow.languages, narrow.workspace,
                      narrow.syntax);
    window.resize(1200, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    dock = window.findChild<QDockWidget *>(u"dock.inspector"_s);
    QVERIFY(!dock->isVisible());
    // It comes and goes with the width, until somebody says how it is wanted.
    window.openFile(f.folder.path() + u"/train.yml"_s);
    window.resize(1440, 800);
    QTRY_VERIFY(dock->isVisible());
    window.resize(1200, 800);
    QTRY_VERIFY(!dock->isVisible());
    window.action("view.inspector")->trigger();
    QTRY_VERIFY(dock->isVisible());
    window.resize(1220, 800);
    QCoreApplication::processEvents();
    QVERIFY(dock->isVisible());
}

void TestInspector::nothingSelectedSaysWhatWouldBeHere()
{
    Fixture f;
    f.open();
    f.window->showHome();
    f.window->action("view.inspector")->trigger();
    QStringList texts;
    for (const QLabel *label : f.window->inspector().findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    QVERIFY2(texts.contains(u"Nothing is selected"_s), qPrintable(texts.join(u' ')));
}

void TestInspector::everyListHasANameAndIsWhole()
{
    Fixture f;
    const QString path = f.folder.path() + u"/prepare.yml"_s;
    write(path, component);
    f.open();
    f.window->openFile(path);
    const Shown shown{f.window->inspector()};
    QTRY_VERIFY(shown.table(u"Inputs"_s));
    for (QWidget *widget : f.window->inspector().findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
        // Each list is as high as its rows: only the dock scrolls.
        if (const auto *list = qobject_cast<QTreeWidget *>(widget))
            QVERIFY2(list->verticalScrollBar()->maximum() == 0, qPrintable(list->accessibleName()));
    }
}

TENON_WINDOW_TEST(TestInspector)
#include "tst_inspector.moc"
