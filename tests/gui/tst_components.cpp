// Components and pipelines that are made in the window: from scripts, templates, jobs and files,
// and the form of a component beside its text.
#include "livefixture.h"

#include "canvas/graphview.h"
#include "designer/designer.h"
#include "designer/palettepanel.h"
#include "editor/sourceedit.h"
#include "runs/submitpanel.h"
#include "shell/homepage.h"
#include "shell/undobar.h"
#include "workspace/componentform.h"
#include "workspace/filepage.h"
#include "workspace/newfiledialog.h"
#include "workspace/placeform.h"
#include "workspace/scriptdialog.h"
#include "workspace/workspacetree.h"
#include "yaml/load.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace {

const QByteArray script = "import argparse\n"
                          "parser = argparse.ArgumentParser(description='Trains.')\n"
                          "parser.add_argument('--rate', type=float, default=0.1)\n"
                          "parser.add_argument('--rows', required=True)\n"
                          "parser.add_argument('--out_dir', required=True)\n"
                          "args = parser.parse_args()\n";

const QByteArray component = "# kept\n"
                             "$schema: https://azuremlschemas.azureedge.net/latest/"
                             "commandComponent.schema.json\n"
                             "type: command\n"
                             "name: say   # its name\n"
                             "version: \"1\"\n"
                             "inputs:\n"
                             "  word: {type: string, default: 'one'}  # what\n"
                             "outputs:\n"
                             "  made: {type: uri_folder}\n"
                             "environment: azureml:e:1\n"
                             "command: echo ${{inputs.word}} > ${{outputs.made}}/x\n";

const QByteArray steps
    = "$schema: https://azuremlschemas.azureedge.net/latest/"
      "pipelineJob.schema.json\n"
      "type: pipeline\n"
      "display_name: Two words\n"
      "experiment_name: words\n"
      "inputs:\n"
      "  word: three\n"
      "outputs:\n"
      "  result: {type: uri_folder}\n"
      "jobs:\n"
      "  first:\n"
      "    component: ./parts/say.yml\n"
      "    inputs: {word: '${{parent.inputs.word}}'}\n"
      "  second:\n"
      "    type: command\n"
      "    inputs:\n"
      "      from: {type: uri_folder, path: '${{parent.jobs.first.outputs.made}}'}\n"
      "    outputs: {copy: '${{parent.outputs.result}}'}\n"
      "    code: ./src\n"
      "    environment: {image: some/image, conda_file: ./conda.yml}\n"
      "    command: cp ${{inputs.from}}/x ${{outputs.copy}}/y\n";

struct MakingFixture : LiveFixture
{
    MakingFixture()
    {
        write(at(u"parts/say.yml"_s), component);
        write(at(u"src/note.txt"_s), "note\n");
        write(at(u"conda.yml"_s), "dependencies: []\n");
        write(at(u"words.yml"_s), steps);
        open();
        window->resize(1500, 900);
        [&] { QTRY_COMPARE(workspace.files().size() >= 2, true); }();
    }
    [[nodiscard]] QString at(const QString &relative) const
    {
        return folder.path() + u'/' + relative;
    }
    [[nodiscard]] QByteArray read(const QString &relative) const
    {
        QFile file(at(relative));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    template <typename T> T *dialog() const
    {
        T *found = nullptr;
        [&] { QTRY_VERIFY((found = window->findChild<T *>()) && found->isVisible()); }();
        return found;
    }
    static void press(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>())
            if (button->text() == text) {
                QTRY_VERIFY(button->isEnabled());
                return button->click();
            }
        QFAIL(qPrintable(text));
    }
    FilePage *show(const QString &relative) const
    {
        window->openFile(at(relative));
        auto *page = qobject_cast<FilePage *>(window->currentPage());
        [&] { QTRY_VERIFY(page && page->file().kind() == text::OpenFile::Kind::Text); }();
        return page;
    }
    /// Drags the file over `on` and lets go.
    static void drop(const QString &path, QWidget *on, const QPoint &at)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &move);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }
};

void set(QAbstractItemModel &model, int row, int column, const QString &text)
{
    QVERIFY(model.setData(model.index(row, column), text));
}

} // namespace

class TestComponents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScriptBecomesAComponent();
    void aScriptOfElsewhereBecomesAStep();
    void dataBecomesWhatAStepReads();
    void whatIsNoScriptIsSaid();
    void formAndTextAreOne();
    void whatRunsIsChangedAndChecked();
    void twoWrongPortsWaitForEachOther();
    void whatIsTypedInTheFormIsSaved();
    void aComponentIsRunAlone();
    void aPipelineBeginsAsATemplate();
    void homeOffersTemplates();
    void aPipelineIsMadeLikeAnother();
    void aJobBecomesAPipeline();
};

void TestComponents::aScriptBecomesAComponent()
{
    MakingFixture f;
    write(f.at(u"lib/train.py"_s), script);
    f.window->tree().showInFiles(f.at(u"lib/train.py"_s));
    QTRY_COMPARE(f.window->tree().selectedFile(), f.at(u"lib/train.py"_s));
    f.window->tree().view()->setFocus();
    f.window->action("file.new-from-script")->trigger();
    auto *dialog = f.dialog<ScriptDialog>();
    using items::DraftPorts;
    DraftPorts &ports = dialog->ports();
    QTRY_COMPARE(ports.rowCount({}), 3);
    QTRY_COMPARE(dialog->wish().file, f.at(u"lib/train.yml"_s));
    // What was guessed is corrected; what is wrong cannot be made.
    set(ports, 0, DraftPorts::Name, u"rate it"_s);
    QVERIFY(dialog->wish().file.isEmpty());
    set(ports, 0, DraftPorts::Name, u"speed"_s);
    QTRY_VERIFY(!dialog->wish().file.isEmpty());
    // Another name may be another file: until that is known nothing can be made.
    QLineEdit *name = nullptr;
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
        name = edit->accessibleName() == u"Name"_s ? edit : name;
    QVERIFY(name);
    name->setText(u"other"_s);
    QVERIFY(dialog->wish().file.isEmpty());
    name->setText(u"train"_s);
    QTRY_COMPARE(dialog->wish().file, f.at(u"lib/train.yml"_s));
    set(ports, 1, DraftPorts::Type, u"mltable"_s);
    set(ports, 1, DraftPorts::Description, u"The rows."_s);
    f.press(dialog, u"Create"_s);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"lib/train.yml"_s));
    const auto made = yaml::loadComponent(f.at(u"lib/train.yml"_s));
    QVERIFY(made);
    QCOMPARE(made->name, u"train"_s);
    QCOMPARE(made->input(u"speed")->defaultValue, std::optional(Value(0.1)));
    QCOMPARE(made->input(u"rows")->type, u"mltable"_s);
    QVERIFY(made->output(u"out_dir"));
    QTRY_VERIFY(f.window->action("file.undo")->isEnabled());
    f.window->action("file.undo")->trigger();
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"lib/train.yml"_s)));
    QVERIFY(QFileInfo::exists(f.at(u"lib/train.py"_s)));
    // Dropped on the components of the tree it is asked about as well.
    QTreeView *tree = f.window->tree().view();
    const QModelIndex section = f.window->tree().model().indexOf(u"section/component"_s);
    tree->scrollTo(section);
    f.drop(f.at(u"lib/train.py"_s), tree->viewport(), tree->visualRect(section).center());
    QTRY_COMPARE(f.dialog<ScriptDialog>()->ports().rowCount({}), 3);
}

void TestComponents::aScriptOfElsewhereBecomesAStep()
{
    MakingFixture f;
    QTemporaryDir elsewhere;
    write(elsewhere.filePath(u"clean.py"_s), script);
    write(elsewhere.filePath(u"whole/main.py"_s), script);
    write(elsewhere.filePath(u"whole/helper.py"_s), "x = 1\n");
    FilePage *page = f.show(u"words.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *designer = qobject_cast<Designer *>(page->companion());
    GraphView &view = designer->view();
    QTRY_VERIFY(view.scene() && view.scene()->count() >= 2);
    const int before = view.scene()->count();
    f.drop(elsewhere.filePath(u"clean.py"_s), &view, QPoint(40, view.height() - 40));
    auto *dialog = f.dialog<ScriptDialog>();
    QTRY_COMPARE(dialog->ports().rowCount({}), 3);
    f.press(dialog, u"Create"_s);
    QTRY_COMPARE(view.scene()->count(), before + 1);
    QCOMPARE(f.window->currentPage(), page); // one stays on the canvas
    QCOMPARE(f.read(u"clean/clean.py"_s), script);
    QVERIFY(page->file().document().bytes().contains("component: ./clean/clean.yml"));
    // What was made is called so, and can be taken back.
    const auto offered = [&f](const QString &text) {
        for (const auto *label : f.window->findChild<UndoBar *>()->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY(offered(u"Made clean"_s));
    // A folder, dropped on the list of components.
    QTRY_VERIFY(!f.window->findChild<ScriptDialog *>());
    f.drop(elsewhere.filePath(u"whole"_s), &f.window->componentPalette(), QPoint(20, 100));
    dialog = f.dialog<ScriptDialog>();
    QTRY_COMPARE(dialog->ports().rowCount({}), 3);
    f.press(dialog, u"Create"_s);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"whole/main.yml"_s));
    QCOMPARE(f.read(u"whole/helper.py"_s), "x = 1\n");
    QVERIFY(yaml::loadComponent(f.at(u"whole/main.yml"_s)));
    f.window->action("file.undo")->trigger();
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"whole"_s)));
    QTRY_VERIFY(f.window->action("file.undo")->isEnabled());
    f.window->action("file.undo")->trigger();
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"clean"_s)));
}

// On a port it is what that reads, a table of a file by way of a step that reads it.
void TestComponents::dataBecomesWhatAStepReads()
{
    MakingFixture f;
    write(f.at(u"own.csv"_s), "x,y\n1,2\n");
    write(f.at(u"parts/learn.yml"_s), QByteArray(component)
                                          .replace("name: say ", "name: learn ")
                                          .replace("inputs:\n", "inputs:\n"
                                                                "  table: {type: mltable}\n"
                                                                "  notes: {type: uri_file}\n"));
    write(f.at(u"learn.yml"_s),
          "type: pipeline\njobs:\n  learn:\n    component: ./parts/learn.yml\n");
    QTemporaryDir elsewhere;
    const QString photo = elsewhere.filePath(u"A photo.png"_s);
    write(photo, "no picture");
    FilePage *page = f.show(u"learn.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *designer = qobject_cast<Designer *>(page->companion());
    GraphView &view = designer->view();
    const auto text = [page] { return page->file().document().bytes(); };
    const qint64 learn = designer->document().find(u"learn"_s);
    const auto port = [&view, learn](const QString &name) {
        const auto at = view.scene()->find(PortId{learn, false, name});
        return at ? view.fromScene(view.scene()->portAt(*at)).toPoint() : QPoint();
    };
    QTRY_VERIFY(view.scene() && !port(u"table"_s).isNull());
    QTRY_VERIFY(f.window->componentPalette().model().found() > 20);
    f.drop(f.at(u"own.csv"_s), &view, port(u"notes"_s));
    QTRY_VERIFY2(text().contains("      notes:\n        type: uri_file\n        path: ./own.csv\n"),
                 text());
    f.drop(f.at(u"own.csv"_s), &view, port(u"table"_s));
    QTRY_VERIFY2(text().contains("table: ${{parent.jobs.import_data.outputs.table}}"), text());
    QVERIFY2(text().contains(
                 "  import_data:\n    type: command\n    component: "
                 "./components/data/import_data/component.yml\n"
                 "    inputs:\n      source:\n        type: uri_file\n        path: ./own.csv\n"),
             text());
    QTRY_COMPARE(view.scene()->count(), 2);
    // Where nothing is, what is no table is an input of the pipeline; of elsewhere, by its whole
    // path.
    f.drop(photo, &view, QPoint(40, view.height() - 40));
    QTRY_VERIFY2(
        text().contains("  a_photo:\n    type: uri_file\n    path: \"" + photo.toUtf8() + '"')
            || text().contains("  a_photo:\n    type: uri_file\n    path: " + photo.toUtf8()),
        text());
    QVERIFY(!f.window->findChild<ScriptDialog *>());
}

void TestComponents::whatIsNoScriptIsSaid()
{
    MakingFixture f;
    write(f.at(u"lib/bad.py"_s), "def (:\n");
    f.window->makeComponent(f.at(u"lib/bad.py"_s), {});
    auto *dialog = f.dialog<ScriptDialog>();
    const auto said = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->property("wrong").toBool()
                   && label->text().contains(u"bad.py"_s);
        });
    };
    QTRY_VERIFY(said());
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isDefault() || !button->isEnabled());
}

void TestComponents::formAndTextAreOne()
{
    MakingFixture f;
    FilePage *page = f.show(u"parts/say.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *form = qobject_cast<ComponentForm *>(page->companion());
    QVERIFY(form && form->isVisible() && page->editor().isVisible());
    const auto text = [page] { return page->file().document().bytes(); };
    const auto fields = form->findChildren<QLineEdit *>();
    QLineEdit *name = fields.at(0);
    QTRY_COMPARE(name->text(), u"say"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"tell"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(text(), QByteArray(component).replace("name: say ", "name: tell "));
    // A port: its name wherever it is used, its default, and nothing else.
    QAbstractItemModel &inputs = *form->table(false)->model();
    QTRY_COMPARE(inputs.rowCount(), 1);
    set(inputs, 0, items::DraftPorts::Name, u"text"_s);
    QTRY_COMPARE(text(), QByteArray(component)
                             .replace("name: say ", "name: tell ")
                             .replace("  word:", "  text:")
                             .replace("inputs.word", "inputs.text"));
    set(inputs, 0, items::DraftPorts::Default, u"two"_s);
    QTRY_VERIFY(text().contains("text: {type: string, default: 'two'}  # what\n"));
    for (int i = 0; i < 3; ++i)
        f.window->action("edit.undo")->trigger();
    QCOMPARE(text(), component);
    QTRY_COMPARE(name->text(), u"say"_s);
    QTRY_COMPARE(inputs.index(0, 0).data().toString(), u"word"_s);
    // One more, and away again.
    QToolButton *add = nullptr, *remove = nullptr;
    for (QToolButton *button : form->findChildren<QToolButton *>()) {
        add = button->accessibleName() == u"Add an input"_s ? button : add;
        remove = button->accessibleName() == u"Remove the input"_s ? button : remove;
    }
    QVERIFY(add && remove);
    add->click();
    QTRY_COMPARE(inputs.rowCount(), 2);
    QVERIFY(text().contains("  input_1:\n    type: string\n"));
    remove->click();
    QTRY_COMPARE(inputs.rowCount(), 1);
    QCOMPARE(text(), component);
    // What is typed is shown; what cannot be read is said, and the form waits.
    auto &document = page->file().document();
    const qsizetype at = text().indexOf("version");
    QVERIFY(document.edit({{at, {}, "display_name: Says\n"}}, {at, at}, {at, at}));
    QTRY_COMPARE(fields.at(2)->text(), u"Says"_s);
    QVERIFY(document.edit({{0, {}, "a: [\n"}}, {0, 0}, {0, 0}));
    QTRY_VERIFY(!name->isEnabled());
    f.window->action("edit.undo")->trigger();
    QTRY_VERIFY(name->isEnabled());
}

// A field of the form by its name.
template <typename Field> Field *fieldOf(const QWidget *form, const QString &name)
{
    for (Field *field : form->findChildren<Field *>())
        if (field->accessibleName() == name)
            return field;
    qFatal("no field %s", qPrintable(name));
}

void TestComponents::whatRunsIsChangedAndChecked()
{
    MakingFixture f;
    FilePage *page = f.show(u"parts/say.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *form = qobject_cast<ComponentForm *>(page->companion());
    const auto text = [page] { return page->file().document().bytes(); };
    auto *environment = fieldOf<QLineEdit>(form, u"Environment"_s);
    auto *command = fieldOf<QPlainTextEdit>(form, u"Command"_s);
    QTRY_COMPARE(environment->text(), u"azureml:e:1"_s);
    QCOMPARE(command->toPlainText(), u"echo ${{inputs.word}} > ${{outputs.made}}/x"_s);
    // While one types it is told what would be wrong.
    environment->setFocus();
    environment->selectAll();
    QTest::keyClicks(environment, u"azureml:"_s);
    QVERIFY(environment->property("wrong").toBool());
    QVERIFY(!environment->accessibleDescription().isEmpty());
    QTest::keyClicks(environment, u"other:2"_s);
    QVERIFY(!environment->property("wrong").toBool());
    QTest::keyClick(environment, Qt::Key_Return);
    QByteArray wanted = QByteArray(component).replace("azureml:e:1", "azureml:other:2");
    QCOMPARE(text(), wanted);
    // A command needs what it names; nothing else of the file changes.
    command->setFocus();
    command->setPlainText(u"echo ${{inputs.wrd}} > ${{outputs.made}}/x"_s);
    QVERIFY(command->property("wrong").toBool());
    command->setPlainText(u"cat ${{inputs.word}} > ${{outputs.made}}/x"_s);
    QVERIFY(!command->property("wrong").toBool());
    form->runButton()->setFocus();
    wanted.replace("command: echo", "command: cat");
    QTRY_COMPARE(text(), wanted);
    // A component without a command is none: it keeps the one it has.
    command->setFocus();
    command->clear();
    QVERIFY(command->property("wrong").toBool());
    form->runButton()->setFocus();
    QTRY_VERIFY(command->toPlainText().startsWith(u"cat"));
    QCOMPARE(text(), wanted);
    QVERIFY(!command->property("wrong").toBool());
    // An environment that is described in the file is changed there.
    auto &document = page->file().document();
    const qsizetype at = text().indexOf("azureml:other:2");
    QVERIFY(document.edit({{at, "azureml:other:2", "{image: some/image}"}}, {at, at}, {at, at}));
    QTRY_VERIFY(!environment->isEnabled());
}

void TestComponents::twoWrongPortsWaitForEachOther()
{
    MakingFixture f;
    const QByteArray ports
        = QByteArray(component).replace("  word: {type: string, default: 'one'}  # what\n",
                                        "  word: {type: string, default: 'one'}  # what\n"
                                        "  many: {type: integer, default: 3}\n"
                                        "  <<: {rate: {type: number, default: 0.5}}\n");
    write(f.at(u"parts/say.yml"_s), ports);
    FilePage *page = f.show(u"parts/say.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *form = qobject_cast<ComponentForm *>(page->companion());
    const auto text = [page] { return page->file().document().bytes(); };
    QAbstractItemModel &inputs = *form->table(false)->model();
    QTRY_COMPARE(inputs.rowCount(), 3);
    int many = -1, word = -1, rate = -1;
    for (int row = 0; row < 3; ++row) {
        const QString name = inputs.index(row, items::DraftPorts::Name).data().toString();
        (name == u"many" ? many : name == u"word" ? word : rate) = row;
    }
    const auto problem = [&inputs](int row, int column) {
        return inputs.index(row, column).data(items::DraftPorts::ProblemRole).toString();
    };
    // Both are wrong: each is marked, and neither is written before both are right.
    set(inputs, many, items::DraftPorts::Default, u"lots"_s);
    set(inputs, word, items::DraftPorts::Name, u"two words"_s);
    QVERIFY(!problem(many, items::DraftPorts::Default).isEmpty());
    QVERIFY(!problem(word, items::DraftPorts::Name).isEmpty());
    QCOMPARE(text(), ports);
    set(inputs, many, items::DraftPorts::Default, u"7"_s);
    QCOMPARE(text(), ports);
    QVERIFY(!problem(word, items::DraftPorts::Name).isEmpty());
    set(inputs, word, items::DraftPorts::Name, u"words"_s);
    QTRY_COMPARE(text(), QByteArray(ports)
                             .replace("default: 3", "default: 7")
                             .replace("  word:", "  words:")
                             .replace("inputs.word}", "inputs.words}"));
    QVERIFY(form->notice().isEmpty());
    // What cannot be written where it stands is told, also where another port was just written, and
    // it stays told.
    set(inputs, many, items::DraftPorts::Default, u"lots"_s);
    set(inputs, rate, items::DraftPorts::Default, u"0.75"_s);
    set(inputs, many, items::DraftPorts::Default, u"8"_s);
    QTRY_VERIFY(text().contains("default: 8"));
    QVERIFY(text().contains("default: 0.5"));
    QVERIFY(!form->notice().isEmpty());
    QTRY_COMPARE(inputs.index(rate, items::DraftPorts::Default).data().toString(), u"0.5"_s);
    QCoreApplication::processEvents();
    QVERIFY(!form->notice().isEmpty());
    // Until something is done.
    set(inputs, many, items::DraftPorts::Default, u"9"_s);
    QTRY_VERIFY(form->notice().isEmpty());
    QVERIFY(text().contains("default: 9"));
}

void TestComponents::whatIsTypedInTheFormIsSaved()
{
    MakingFixture f;
    FilePage *page = f.show(u"parts/say.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *form = qobject_cast<ComponentForm *>(page->companion());
    auto *title = fieldOf<QLineEdit>(form, u"Display name"_s);
    auto *command = fieldOf<QPlainTextEdit>(form, u"Command"_s);
    QTRY_VERIFY(title->isEnabled() && !command->toPlainText().isEmpty());
    f.window->activateWindow();
    title->setFocus();
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Says it"_s);
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(f.read(u"parts/say.yml"_s).contains("display_name: Says it\n"),
                 f.read(u"parts/say.yml"_s));
    QTRY_VERIFY(!page->isModified());
    QVERIFY(title->hasFocus());
    command->setFocus();
    command->setPlainText(u"cat ${{inputs.word}}"_s);
    QTest::keyClick(command, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(f.read(u"parts/say.yml"_s).contains("command: cat ${{inputs.word}}\n"),
                 f.read(u"parts/say.yml"_s));
    QTRY_VERIFY(!page->isModified());
}

void TestComponents::aComponentIsRunAlone()
{
    MakingFixture f;
    FilePage *page = f.show(u"parts/say.yml"_s);
    QTRY_VERIFY(page->companion());
    auto *form = qobject_cast<ComponentForm *>(page->companion());
    QTRY_COMPARE(form->table(false)->model()->rowCount(), 1);
    set(*form->table(false)->model(), 0, items::DraftPorts::Default, u"four"_s);
    form->runButton()->click();
    auto *panel = f.dialog<SubmitPanel>();
    const auto shows = [panel](const QString &value) {
        const auto edits = panel->findChildren<QLineEdit *>();
        return std::ranges::any_of(edits, [&](QLineEdit *edit) { return edit->text() == value; });
    };
    QTRY_VERIFY(shows(u"four"_s));
    QVERIFY(page->isModified()); // what runs is what one sees, and nothing is saved for it
    QCOMPARE(f.read(u"parts/say.yml"_s), component);
}

void TestComponents::aPipelineBeginsAsATemplate()
{
    MakingFixture f;
    f.window->action("file.new-pipeline")->trigger();
    auto *dialog = f.dialog<NewFileDialog>();
    QListWidget *starts = dialog->starts();
    QTRY_VERIFY(starts->count() >= 8); // the least, six templates, the pipeline that is there
    QTRY_VERIFY(dialog->form().isRight());
    dialog->choose(u"regression"_s);
    QTRY_COMPARE(dialog->form().path(), f.at(u"regression.yml"_s));
    // A name that somebody typed stays.
    const auto fields = dialog->form().findChildren<QLineEdit *>();
    fields.at(0)->setText(u"mine.yml"_s);
    dialog->choose(u"clustering"_s);
    QCOMPARE(dialog->form().path(), f.at(u"mine.yml"_s));
    f.press(dialog, u"Create"_s);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"mine.yml"_s));
    QVERIFY(f.read(u"mine.yml"_s).contains("k-means"));
    QTRY_COMPARE(f.window->tree().selectedFile(), f.at(u"mine.yml"_s));
    QVERIFY(QFileInfo(f.at(u"components"_s)).isDir());
    // All of it goes again, and what was there stays.
    f.window->action("file.undo")->trigger();
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"mine.yml"_s)));
    QTRY_VERIFY(!QFileInfo::exists(f.at(u"components"_s)));
    QVERIFY(QFileInfo::exists(f.at(u"parts/say.yml"_s)));
}

void TestComponents::homeOffersTemplates()
{
    MakingFixture f;
    HomeController &home = f.window->findChild<HomePage *>()->controller();
    QTRY_COMPARE(home.templates().size(), 6);
    const auto speak = [&f](const QString &language) {
        f.languages.use(language);
        // Also where the words of the window are not built.
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(f.window.get(), &event);
    };
    speak(u"pl"_s);
    const QString english = u"Regression"_s;
    const auto title = [&home] { return home.templates().at(2).toMap()[u"title"_s].toString(); };
    QTRY_VERIFY(title() != english);
    speak(u"en"_s);
    QTRY_COMPARE(title(), english);
    home.useTemplate(u"regression"_s);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"regression.yml"_s));
    // Where no workspace is open, a new one is asked for first.
    f.window.reset();
    f.workspace.open({});
    f.window
        = std::make_unique<MainWindow>(f.theme, f.settings, f.languages, f.workspace, f.syntax);
    f.window->show();
    const QString fresh = f.home.filePath(u"fresh"_s);
    f.window->findChild<HomePage *>()->controller().useTemplate(u"clustering"_s);
    choosePath(f.window.get(), fresh);
    QTRY_VERIFY(QFileInfo::exists(fresh + u"/clustering.yml"_s));
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + fresh + u"/clustering.yml"_s);
}

void TestComponents::aPipelineIsMadeLikeAnother()
{
    MakingFixture f;
    write(f.at(u"words.layout.json"_s), "{\"nodes\": {}}\n");
    QVERIFY(QDir(f.folder.path()).mkdir(u"more"_s));
    f.window->tree().showInFiles(f.at(u"words.yml"_s));
    QTRY_COMPARE(f.window->tree().selectedFile(), f.at(u"words.yml"_s));
    f.window->tree().view()->setFocus();
    QTRY_VERIFY(f.window->action("file.clone-pipeline")->isEnabled());
    f.window->action("file.clone-pipeline")->trigger();
    auto *dialog = f.dialog<NewFileDialog>();
    QTRY_COMPARE(dialog->form().path(), f.at(u"words-2.yml"_s));
    const auto fields = dialog->form().findChildren<QLineEdit *>();
    fields.at(0)->setText(u"others.yml"_s);
    fields.at(1)->setText(u"more"_s);
    f.press(dialog, u"Create"_s);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"more/others.yml"_s));
    QCOMPARE(f.read(u"more/others.yml"_s), QByteArray(steps)
                                               .replace("Two words", "others")
                                               .replace("./parts", "../parts")
                                               .replace("./src", "../src")
                                               .replace("./conda", "../conda"));
    QVERIFY(QFileInfo::exists(f.at(u"more/others.layout.json"_s)));
}

void TestComponents::aJobBecomesAPipeline()
{
    MakingFixture f;
    f.call(u"workspace.trust"_s);
    const QString job = f.run(u"words.yml"_s);
    QCOMPARE(f.row(job)->state, int(assets::JobState::Completed));
    f.window->openJob(job);
    QTRY_VERIFY(f.window->action("job.new-pipeline")->isEnabled());
    f.window->action("job.new-pipeline")->trigger();
    auto *dialog = f.dialog<NewFileDialog>();
    QTRY_COMPARE(dialog->form().path(), f.at(u"two_words.yml"_s));
    f.press(dialog, u"Create"_s);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + f.at(u"two_words.yml"_s));
    const QByteArray text = f.read(u"two_words.yml"_s);
    QVERIFY2(text.contains("component: ./parts/say.yml"), text.constData());
    QVERIFY(text.contains("word: ${{parent.inputs.word}}"));
    QVERIFY(text.contains("code: ./src"));
    // It is what ran: nothing of it has to run again.
    const QString again = f.run(u"two_words.yml"_s);
    QCOMPARE(f.row(again)->state, int(assets::JobState::Completed));
    std::optional<std::vector<store::JobRow>> rows;
    f.workspace.reader().ask<std::vector<store::JobRow>>(
        qApp,
        [again](store::Database &database, const store::Place &) {
            return store::children(database, store::findJob(database, again)->id);
        },
        [&rows](Result<std::vector<store::JobRow>> found) { rows = std::move(*found); });
    QTRY_VERIFY(rows.has_value());
    QCOMPARE(rows->size(), 2u);
    for (const store::JobRow &row : *rows)
        QVERIFY2(row.reusedFrom.has_value(), qPrintable(row.step));
}

TENON_WINDOW_TEST(TestComponents)
#include "tst_components.moc"
