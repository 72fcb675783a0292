#include "assets/assetspage.h"
#include "assets/registerform.h"
#include "assets/usedialog.h"
#include "assets/usesview.h"
#include "assets/versionsview.h"
#include "gui/assettest.h"
#include "runs/submitpanel.h"
#include "shell/settingspage.h"
#include "widgets/noticebar.h"
#include "workspace/workspacetree.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace assettest;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What can be done with registered assets, on a real window with a real engine.
class TestAssetActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderIsRegistered();
    void anOutputIsRegisteredAsData();
    void aComponentOfTheWorkspaceIsRegistered();
    void aFileIsChosenForTheForm();
    void theInterpreterIsChosen();
    void descriptionAndTagsAreEdited();
    void anArchivedVersionComesBack();
    void aVersionThatADeploymentUsesStays();
    void aCopyIsSaved();
    void referencesAreCopied();
    void actionsThatMakeNoSenseAreOff();
    void thePaletteActsOnWhereOneWas();
    void aComponentIsRunAsAJob();
    void dataIsUsedInANewJob();
    void anEnvironmentIsUsedInANewJob();
};

void TestAssetActions::aFolderIsRegistered()
{
    LiveFixture f;
    write(f.folder.path() + u"/data/rows.csv"_s, "a,b\n1,2\n");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"data"_s, u"data"_s, u"data"_s);
    write(f.folder.path() + u"/data/rows.csv"_s, "a,b\n3,4\n");
    f.window->action("asset.register")->trigger();
    QTRY_VERIFY(form<RegisterForm>(f));
    auto *form_ = form<RegisterForm>(f);
    auto *path = field<QLineEdit>(form_, u"Path"_s);
    auto *version = field<QLineEdit>(form_, u"Version"_s);
    auto *name = field<QLineEdit>(form_, u"Name"_s);
    auto *go = button(form_, u"Register"_s);
    QVERIFY(!go->isEnabled());
    // A path where nothing lies is told beside its field.
    QTest::keyClicks(path, u"dat"_s);
    QTRY_VERIFY(!path->accessibleDescription().isEmpty());
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(path, u"a"_s);
    QTRY_COMPARE(name->text(), u"data"_s);
    QVERIFY(path->accessibleDescription().isEmpty());
    QTRY_VERIFY(go->isEnabled());
    QTRY_VERIFY(version->placeholderText().contains(u'2'));
    // A version never changes.
    QTest::keyClicks(version, u"1"_s);
    QTRY_VERIFY(version->accessibleDescription().contains(u"never changes"_s));
    QVERIFY(!go->isEnabled());
    QTest::keyClick(version, Qt::Key_Backspace);
    auto *tags = field<QPlainTextEdit>(form_, u"Tags"_s);
    QTest::keyClicks(tags, u"from"_s);
    QVERIFY(!tags->accessibleDescription().isEmpty());
    QTest::keyClicks(tags, u"=me, you"_s);
    QTest::keyClicks(field<QLineEdit>(form_, u"Description"_s), u"the second"_s);
    QTRY_VERIFY(go->isEnabled());
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    QTRY_VERIFY(page(f));
    QTRY_COMPARE(page(f)->version(), u"2"_s);
    QCOMPARE(page(f)->kind(), u"data"_s);
    QTRY_COMPARE(value(page(f), u"from"_s), u"me, you"_s);
    QCOMPARE(value(page(f), u"Description"_s), u"the second"_s);
    QCOMPARE(value(page(f), u"Type"_s), u"uri_folder"_s);
}

void TestAssetActions::anOutputIsRegisteredAsData()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/training.yml"_s,
          QByteArray(training).replace("custom_model", "uri_folder"));
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"data"_s, u"rows"_s, u"rows.csv"_s);
    const QString job = f.run(u"training.yml"_s);
    f.window->action("asset.register-output")->trigger();
    QTRY_VERIFY(form<RegisterForm>(f));
    auto *form_ = form<RegisterForm>(f);
    auto *output = form_->findChild<QComboBox *>(u"register.output"_s);
    QTRY_COMPARE(output->count(), 1);
    auto *name = field<QLineEdit>(form_, u"Name"_s);
    QTRY_COMPARE(name->text(), u"Training"_s);
    auto *go = button(form_, u"Register"_s);
    QTRY_VERIFY(go->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(page(f));
    QTRY_COMPARE(page(f)->pageId(), u"asset/data/Training"_s);
    QTRY_COMPARE(value(page(f), u"Job name"_s), job);
}

void TestAssetActions::aComponentOfTheWorkspaceIsRegistered()
{
    LiveFixture f;
    write(f.folder.path() + u"/train.yml"_s, component);
    write(f.folder.path() + u"/src/train.py"_s, "print('hello')\n");
    f.open();
    f.call(u"workspace.trust"_s);
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.window->openDescribed(f.folder.path() + u"/train.yml"_s);
    QTRY_VERIFY(page(f) && page(f)->isLoaded());
    auto *go = page(f)->findChild<QPushButton *>(u"asset.register"_s);
    QVERIFY(go->isVisible());
    QTest::keyClick(go, Qt::Key_Space);
    QTRY_VERIFY(form<RegisterForm>(f));
    QTRY_VERIFY(button(form<RegisterForm>(f), u"Register"_s)->isEnabled());
    QTest::keyClick(field<QLineEdit>(form<RegisterForm>(f), u"Name"_s), Qt::Key_Return);
    QTRY_COMPARE(page(f)->version(), u"1"_s);
    // Both are on one page: what is registered, and the file.
    auto *chooser = page(f)->findChild<QComboBox *>(u"asset.version"_s);
    QTRY_COMPARE(chooser->count(), 2);
    QCOMPARE(value(page(f), u"Reference"_s), u"azureml:train:1"_s);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Up);
    QTRY_COMPARE(page(f)->version(), QString());
    QTRY_COMPARE(value(page(f), u"File"_s), f.folder.path() + u"/train.yml"_s);
    // A file that describes something else is told.
    f.window->registerAsset(u"environment"_s, u"train.yml"_s);
    QTRY_VERIFY(form<RegisterForm>(f));
    auto *path = field<QLineEdit>(form<RegisterForm>(f), u"Path"_s);
    QTRY_VERIFY(path->accessibleDescription().contains(u"environment"_s));
}

void TestAssetActions::aFileIsChosenForTheForm()
{
    LiveFixture f;
    write(f.folder.path() + u"/train.yml"_s, component);
    f.open();
    f.window->registerAsset(u"component"_s, {});
    QTRY_VERIFY(form<RegisterForm>(f));
    auto *path = field<QLineEdit>(form<RegisterForm>(f), u"Path"_s);
    button(form<RegisterForm>(f), u"File…"_s)->click();
    QTRY_VERIFY(f.window->findChild<PathDialog *>());
    QTRY_VERIFY(f.window->findChild<PathDialog *>()->findChild<QListWidget *>()->count() == 1);
    choosePath(f.window.get(), f.folder.path() + u"/train.yml"_s);
    QTRY_COMPARE(path->text(), u"train.yml"_s); // as a person would write it
}

void TestAssetActions::theInterpreterIsChosen()
{
    LiveFixture f;
    const QString python = f.home.filePath(u"python3"_s);
    write(python, "#!/bin/sh\nexec python3 \"$@\"\n");
    QVERIFY(QFile::setPermissions(python, QFile::ReadOwner | QFile::ExeOwner));
    write(f.folder.path() + u"/train.yml"_s, component);
    f.open();
    f.call(u"workspace.trust"_s);
    f.window->showSettings(SettingsPage::Workspace);
    QLineEdit *line = nullptr;
    QTRY_VERIFY((line = f.window->findChild<QLineEdit *>(u"settings.interpreter"_s)));
    button(line->parentWidget(), u"Choose…"_s)->click();
    choosePath(line, python);
    QTRY_COMPARE(line->text(), python);
    QString kept;
    const auto look = [&f, &kept] {
        f.workspace.reader().ask<QString>(
            qApp,
            [](store::Database &database, const store::Place &) {
                return store::meta(database, u"python"_s);
            },
            [&kept](const Result<QString> &value) { kept = value.value_or(QString()); });
        return kept;
    };
    QTRY_COMPARE(look(), python);
    QVERIFY(!line->property("wrong").toBool());
}

void TestAssetActions::descriptionAndTagsAreEdited()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a\n");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"data"_s, u"rows"_s, u"rows.csv"_s);
    f.window->openAsset(u"data"_s, u"rows"_s, {});
    QTRY_VERIFY(f.window->action("asset.edit")->isEnabled());
    f.window->action("asset.edit")->trigger();
    QTRY_VERIFY(form<EditForm>(f));
    auto *tags = field<QPlainTextEdit>(form<EditForm>(f), u"Tags"_s);
    auto *save = button(form<EditForm>(f), u"Save"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::keyClicks(tags, u"a=1"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    QTest::keyClicks(tags, u"list=x, y = z"_s);
    QTest::keyClicks(field<QPlainTextEdit>(form<EditForm>(f), u"Description"_s), u"told"_s);
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(value(page(f), u"list"_s), u"x, y = z"_s);
    QCOMPARE(value(page(f), u"a"_s), u"1"_s);
    QCOMPARE(value(page(f), u"Description"_s), u"told"_s);
}

void TestAssetActions::anArchivedVersionComesBack()
{
    LiveFixture f;
    f.open();
    f.call(u"workspace.trust"_s);
    for (const char *content : {"1", "2", "3"}) {
        write(f.folder.path() + u"/net.bin"_s, content);
        make(f, u"model"_s, u"net"_s, u"net.bin"_s);
    }
    f.window->openAsset(u"model"_s, u"net"_s, {});
    QTRY_COMPARE(page(f)->versions().rowCount(), 3);
    QTRY_VERIFY(page(f)->isLoaded());
    page(f)->showTab("versions");
    auto *view = page(f)->findChild<VersionsView *>()->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(page(f)->pickedAssets().size(), 2);
    f.window->action("asset.archive")->trigger();
    QTRY_VERIFY(row(f, u"model"_s, u"net"_s, u"3"_s)->archived);
    QTRY_VERIFY(row(f, u"model"_s, u"net"_s, u"2"_s)->archived);
    NoticeBar *bar = f.window->assetActions().bar();
    QTRY_VERIFY(bar->isVisible());
    auto *undo = button(bar, u"Undo"_s);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_VERIFY(!row(f, u"model"_s, u"net"_s, u"3"_s)->archived);
    QTRY_VERIFY(!row(f, u"model"_s, u"net"_s, u"2"_s)->archived);
    QTRY_VERIFY(!bar->isVisible());
    // A name stands for all its versions; what was archived before stays so.
    f.call(u"asset.archive"_s,
           {{u"kind"_s, u"model"_s}, {u"name"_s, u"net"_s}, {u"version"_s, u"1"_s}});
    f.window->openAssets(u"model"_s);
    auto *names = f.window->currentPage()->findChild<QTreeView *>();
    QTRY_COMPARE(names->model()->rowCount(), 1);
    names->setFocus();
    names->setCurrentIndex(names->model()->index(0, 0));
    QTRY_VERIFY(f.window->action("asset.archive")->isEnabled());
    f.window->action("asset.archive")->trigger();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(row(f, u"model"_s, u"net"_s, u"3"_s)->archived);
    QTest::keyClick(button(bar, u"Undo"_s), Qt::Key_Space);
    QTRY_VERIFY(!row(f, u"model"_s, u"net"_s, u"3"_s)->archived);
    QVERIFY(!row(f, u"model"_s, u"net"_s, u"2"_s)->archived);
    QVERIFY(row(f, u"model"_s, u"net"_s, u"1"_s)->archived);
}

void TestAssetActions::aVersionThatADeploymentUsesStays()
{
    LiveFixture f;
    const QString deployment = f.folder.path() + u"/blue.yml"_s;
    write(
        deployment,
        "$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\n"
        "name: blue\nendpoint_name: shop\nmodel: azureml:net:1\n");
    write(f.folder.path() + u"/net.bin"_s, "1");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"model"_s, u"net"_s, u"net.bin"_s);
    f.window->openAsset(u"model"_s, u"net"_s, {});
    const auto box = [&f] {
        auto *found = f.window->findChild<QMessageBox *>();
        return found && found->isVisible() ? found : nullptr;
    };
    const auto remove = [&] {
        QTRY_VERIFY(f.window->action("asset.delete")->isEnabled());
        f.window->action("asset.delete")->trigger();
        QTRY_VERIFY(box());
        QTest::keyClick(button(box(), u"Delete"_s), Qt::Key_Space);
    };
    remove();
    QTRY_VERIFY(box() && box()->informativeText().contains(u"deployment blue"_s));
    QVERIFY(box()->informativeText().contains(u"blue.yml"_s));
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QVERIFY(row(f, u"model"_s, u"net"_s, u"1"_s));
    // Return at the question deletes nothing.
    f.window->action("asset.delete")->trigger();
    QTRY_VERIFY(box());
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(!box());
    QVERIFY(row(f, u"model"_s, u"net"_s, u"1"_s));
    QVERIFY(QFile::remove(deployment));
    remove();
    QTRY_VERIFY(!row(f, u"model"_s, u"net"_s, u"1"_s));
}

void TestAssetActions::aCopyIsSaved()
{
    LiveFixture f;
    write(f.folder.path() + u"/net/weights.bin"_s, "1");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"model"_s, u"net"_s, u"net"_s);
    const items::PickedAsset net{u"model"_s, u"net"_s, {}, {}, true, false};
    f.window->assetActions().saveCopy(net, f.home.path());
    const QString copy = f.home.path() + u"/net-1/weights.bin"_s;
    QTRY_VERIFY(QFile::exists(copy));
    // Nothing is written over.
    f.window->assetActions().saveCopy(net, f.home.path());
    QTRY_VERIFY(f.window->findChild<QMessageBox *>());
    QVERIFY(f.window->findChild<QMessageBox *>()->informativeText().contains(u"exists already"_s));
}

void TestAssetActions::referencesAreCopied()
{
    LiveFixture f;
    write(f.folder.path() + u"/net.bin"_s, "1");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"model"_s, u"net"_s, u"net.bin"_s);
    const QString key = u"asset/model/net"_s;
    QTRY_VERIFY(f.window->tree().model().data(key));
    f.window->tree().select(key);
    f.window->tree().view()->setFocus();
    QTRY_VERIFY(f.window->action("asset.copy-reference")->isEnabled());
    QApplication::clipboard()->clear();
    f.window->action("asset.copy-reference")->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text(), u"azureml:net:1"_s);
}

void TestAssetActions::actionsThatMakeNoSenseAreOff()
{
    LiveFixture f;
    write(f.folder.path() + u"/train.yml"_s, component);
    write(f.folder.path() + u"/net.bin"_s, "1");
    f.open();
    f.call(u"workspace.trust"_s);
    QCOMPARE(enabled(*f.window), QStringList({u"register"_s, u"register-output"_s}));
    make(f, u"model"_s, u"net"_s, u"net.bin"_s);
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.window->openDescribed(f.folder.path() + u"/train.yml"_s);
    QTRY_COMPARE(enabled(*f.window),
                 QStringList({u"run"_s, u"register-file"_s, u"register"_s, u"register-output"_s}));
    f.window->openAsset(u"model"_s, u"net"_s, {});
    const QStringList all{u"use"_s,     u"register"_s,       u"register-output"_s,
                          u"edit"_s,    u"copy-reference"_s, u"save-copy"_s,
                          u"archive"_s, u"delete"_s};
    QTRY_COMPARE(enabled(*f.window), all);
    f.window->action("asset.archive")->trigger();
    QTRY_VERIFY(f.window->action("asset.restore")->isEnabled());
    QVERIFY(!f.window->action("asset.archive")->isEnabled());
    QCOMPARE(page(f)->version(), u"1"_s);
    f.window->showHome();
    QTRY_COMPARE(enabled(*f.window), QStringList({u"register"_s, u"register-output"_s}));
}

void TestAssetActions::thePaletteActsOnWhereOneWas()
{
    LiveFixture f;
    write(f.folder.path() + u"/net.bin"_s, "1");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"model"_s, u"net"_s, u"net.bin"_s);
    f.window->openAsset(u"model"_s, u"net"_s, {});
    QTRY_VERIFY(f.window->action("asset.copy-reference")->isEnabled());
    QApplication::clipboard()->clear();
    f.window->action("view.palette")->trigger();
    auto *edit = f.window->palette_().findChild<QLineEdit *>();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"Copy reference"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"azureml:net:1"_s);
    QVERIFY(page(f)->isAncestorOf(QApplication::focusWidget())
            || QApplication::focusWidget() == page(f));
}

void TestAssetActions::dataIsUsedInANewJob()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/train.yml"_s, training);
    write(f.folder.path() + u"/parts/train.yml"_s, component);
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"data"_s, u"fresh"_s, u"rows.csv"_s);
    QTRY_COMPARE(f.workspace.files().size(), 2);
    f.window->openAsset(u"data"_s, u"fresh"_s, {});
    QTRY_VERIFY(f.window->action("asset.use")->isEnabled());
    f.window->action("asset.use")->trigger();
    QTRY_VERIFY(form<UseDialog>(f));
    auto *list = form<UseDialog>(f)->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2); // of the job, and of the component
    for (int i = 0; i < 2; ++i)
        QCOMPARE(list->topLevelItem(i)->text(1), u"rows"_s);
    list->setCurrentItem(list->findItems(u"Training"_s, Qt::MatchExactly).value(0));
    button(form<UseDialog>(f), u"Continue"_s)->click();
    QTRY_VERIFY(form<SubmitPanel>(f));
    QTRY_VERIFY(field<QLineEdit>(form<SubmitPanel>(f), u"rows"_s));
    QCOMPARE(field<QLineEdit>(form<SubmitPanel>(f), u"rows"_s)->text(), u"azureml:fresh:1"_s);
    QTRY_VERIFY(button(form<SubmitPanel>(f), u"Run"_s)->isEnabled());
    button(form<SubmitPanel>(f), u"Run"_s)->click();
    QTRY_VERIFY(f.window->currentPage()->pageId().startsWith(u"job/"_s));
    QVERIFY(readFile(f.folder.path() + u"/train.yml"_s) == training);
}

void TestAssetActions::anEnvironmentIsUsedInANewJob()
{
    LiveFixture f;
    write(f.folder.path() + u"/train.yml"_s, pipeline);
    write(f.folder.path() + u"/env.yml"_s,
          "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n"
          "name: other\nimage: python:3\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.call(u"asset.create"_s, {{u"kind"_s, u"environment"_s}, {u"file"_s, u"env.yml"_s}});
    QTRY_COMPARE(f.workspace.files().size(), 2);
    f.window->openAsset(u"environment"_s, u"other"_s, {});
    QTRY_VERIFY(f.window->action("asset.use")->isEnabled());
    f.window->action("asset.use")->trigger();
    QTRY_VERIFY(form<UseDialog>(f));
    auto *list = form<UseDialog>(f)->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"first"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(form<SubmitPanel>(f));
    const QString place = u"jobs.first.environment"_s;
    QTRY_VERIFY(field<QLineEdit>(form<SubmitPanel>(f), place));
    QCOMPARE(field<QLineEdit>(form<SubmitPanel>(f), place)->text(), u"azureml:other:1"_s);
}

void TestAssetActions::aComponentIsRunAsAJob()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/say.yml"_s,
          "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
          "type: command\nname: say\n"
          "inputs:\n"
          "  rate: {type: number, default: 0.5, min: 0, max: 1}\n"
          "  times: {type: integer}\n"
          "  kind: {type: string, enum: [a, b], optional: true}\n"
          "  rows: {type: uri_file}\n"
          "outputs:\n  made: {type: uri_folder}\n"
          "environment: azureml:e:1\n"
          "command: >-\n"
          "  (echo ${{inputs.rate}} ${{inputs.times}} $[[${{inputs.kind}}]]; cat ${{inputs.rows}})"
          " > ${{outputs.made}}/said.txt\n");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"data"_s, u"rows"_s, u"rows.csv"_s);
    f.call(u"asset.create"_s,
           {{u"kind"_s, u"component"_s}, {u"file"_s, f.folder.path() + u"/say.yml"_s}});
    f.window->openAsset(u"component"_s, u"say"_s, {});
    QTRY_VERIFY(f.window->action("asset.run")->isEnabled());
    QTRY_COMPARE(page(f)->version(), u"1"_s);
    f.window->action("asset.run")->trigger();
    QTRY_VERIFY(form<SubmitPanel>(f));
    auto *panel = form<SubmitPanel>(f);
    QTRY_VERIFY(field<QLineEdit>(panel, u"rows"_s));
    auto *rate = field<QLineEdit>(panel, u"rate"_s), *times = field<QLineEdit>(panel, u"times"_s),
         *kind = field<QLineEdit>(panel, u"kind"_s), *rows = field<QLineEdit>(panel, u"rows"_s);
    auto *go = button(panel, u"Run"_s);
    QTRY_VERIFY(go);
    QCOMPARE(rate->text(), u"0.5"_s);
    // What is needed, or out of its range, is told beside its field.
    QVERIFY(!go->isEnabled());
    QVERIFY(!times->accessibleDescription().isEmpty() && !rows->accessibleDescription().isEmpty());
    QVERIFY(kind->accessibleDescription().isEmpty());
    rate->setText(u"1.5"_s);
    QVERIFY(rate->accessibleDescription().contains(u'1'));
    rate->setText(u"0.25"_s);
    QTest::keyClicks(kind, u"c"_s);
    QVERIFY(kind->accessibleDescription().contains(u"a, b"_s));
    QTest::keyClick(kind, Qt::Key_Backspace);
    QTest::keyClicks(times, u"3"_s);
    QTest::keyClicks(rows, u"azureml:rows:1"_s);
    QTRY_VERIFY(go->isEnabled());
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_VERIFY(f.window->currentPage()->pageId().startsWith(u"job/"_s));
    const QString job = f.window->currentPage()->pageId().sliced(4);
    QTRY_COMPARE(f.row(job)->state, int(assets::JobState::Completed));
    QDirIterator it(f.folder.path() + u"/.tenon/jobs"_s, {u"said.txt"_s},
                    QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(it.hasNext());
    QFile said(it.next());
    QVERIFY(said.open(QIODevice::ReadOnly));
    QCOMPARE(said.readAll(), "0.25 3\na,b\n1,2\n");
    // Its page says so.
    f.window->openAsset(u"component"_s, u"say"_s, u"1"_s);
    page(f)->showTab("uses");
    QTRY_COMPARE(page(f)->uses().uses(), 1);
}

TENON_WINDOW_TEST(TestAssetActions)

#include "tst_assetactions.moc"
