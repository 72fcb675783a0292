#include "assets/assetspage.h"
#include "assets/registerform.h"
#include "assets/usesview.h"
#include "assets/versionsview.h"
#include "canvas/graphview.h"
#include "gui/assettest.h"
#include "widgets/filespane.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTreeView>

using namespace assettest;

/// The pages of components, environments, data and models, on a real window with a real engine.
class TestAssetPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aComponentOfTheWorkspaceShowsItsPorts();
    void aModelShowsItsVersionsAndFiles();
    void filesThatAreGoneAreTold();
    void thePageComesBackAfterARestart();
    void aPageOfNothingCanBeBroughtBack();
    void twoFilesOfOneNameHavePagesOfTheirOwn();
    void lineageGoesBothWays();
    void aListIsSearchedAndSorted();
    void anEmptyListOffersTheFormThatFillsIt();
    void fiftyThousandNamesAreReadAsOneScrolls();
    void tenThousandVersionsAreOnePage();
    void everyControlHasAName();
};

void TestAssetPages::aComponentOfTheWorkspaceShowsItsPorts()
{
    Fixture f;
    const QString file = f.folder.path() + u"/train.yml"_s;
    write(file, component);
    write(f.folder.path() + u"/src/train.py"_s, "print('hello')\n");
    f.open();
    const QString key = u"file/"_s + file;
    QTRY_VERIFY(f.window->tree().model().data(key));
    f.window->tree().select(key);
    QTest::keyClick(f.window->tree().view(), Qt::Key_Return);
    QTRY_VERIFY(page(f) && page(f)->isLoaded());
    QCOMPARE(page(f)->pageId(), u"asset/component/train"_s);
    QCOMPARE(value(page(f), u"Display name"_s), u"Train a model"_s);
    QCOMPARE(value(page(f), u"team"_s), u"north"_s);
    page(f)->showTab("ports");
    QTreeWidget *ports = nullptr;
    for (auto *tree : page(f)->findChildren<QTreeWidget *>())
        if (tree->isVisible())
            ports = tree;
    QVERIFY(ports);
    const auto port = [ports](const QString &name) {
        QStringList texts;
        for (QTreeWidgetItem *item : ports->findItems(name, Qt::MatchExactly | Qt::MatchRecursive))
            for (int column = 1; column < 5; ++column)
                texts << item->text(column);
        return texts;
    };
    QCOMPARE(port(u"rate"_s), QStringList({u"number"_s, u"optional"_s, u"0.5"_s, u"0 … 1"_s}));
    QCOMPARE(port(u"kind"_s), QStringList({u"string"_s, u"optional"_s, {}, u"a, b"_s}));
    QCOMPARE(port(u"rows"_s), QStringList({u"uri_file"_s, u"required"_s, {}, {}}));
    page(f)->showTab("code");
    QTRY_VERIFY(!page(f)
                     ->findChild<FilesPane *>()
                     ->findChild<QTreeWidget *>()
                     ->findItems(u"train.py"_s, Qt::MatchExactly | Qt::MatchRecursive)
                     .isEmpty());
    // Its text is one key away.
    auto *text = page(f)->findChild<QPushButton *>(u"asset.text"_s);
    QVERIFY(text->isVisible());
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<FilePage *>(f.window->currentPage()));
    // A change of the file is seen by the page.
    write(file, QByteArray(component).replace("Fits it", "Fits another"));
    f.window->openAsset(u"component"_s, u"train"_s, {});
    QTRY_COMPARE(value(page(f), u"Description"_s), u"Fits another"_s);
}

void TestAssetPages::aModelShowsItsVersionsAndFiles()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/training.yml"_s, training);
    f.open();
    f.call(u"workspace.trust"_s);
    f.call(u"asset.create"_s,
           {{u"kind"_s, u"data"_s}, {u"name"_s, u"rows"_s}, {u"path"_s, u"rows.csv"_s}});
    const QString job = f.run(u"training.yml"_s);
    f.call(u"asset.create"_s, {{u"kind"_s, u"model"_s},
                               {u"name"_s, u"fitted"_s},
                               {u"job"_s, job},
                               {u"output"_s, u"made"_s},
                               {u"description"_s, u"the first"_s},
                               {u"tags"_s, QJsonObject{{u"quality"_s, u"good"_s}}}});
    const QString key = u"asset/model/fitted"_s;
    QTRY_VERIFY(f.window->tree().model().data(key));
    f.window->tree().select(key);
    QTest::keyClick(f.window->tree().view(), Qt::Key_Return);
    QTRY_VERIFY(page(f) && page(f)->isLoaded());
    QCOMPARE(page(f)->pageId(), key);
    QCOMPARE(page(f)->version(), u"1"_s);
    QCOMPARE(value(page(f), u"Reference"_s), u"azureml:fitted:1"_s);
    QCOMPARE(value(page(f), u"Description"_s), u"the first"_s);
    QCOMPARE(value(page(f), u"quality"_s), u"good"_s);
    QCOMPARE(value(page(f), u"Job"_s), u"Training"_s);
    QCOMPARE(value(page(f), u"Output"_s), u"made"_s);
    page(f)->showTab("files");
    QTRY_VERIFY(!page(f)
                     ->findChild<FilesPane *>()
                     ->findChild<QTreeWidget *>()
                     ->findItems(u"rows.csv"_s, Qt::MatchExactly | Qt::MatchRecursive)
                     .isEmpty());
    // A version that is registered while the page is open appears; the keyboard chooses between
    // them.
    const QAbstractItemModelTester tester(&page(f)->versions());
    f.call(u"asset.create"_s,
           {{u"kind"_s, u"model"_s}, {u"name"_s, u"fitted"_s}, {u"path"_s, u"rows.csv"_s}});
    QTRY_COMPARE(page(f)->versions().rowCount(), 2);
    QTRY_COMPARE(page(f)->version(), u"2"_s);
    auto *chooser = page(f)->findChild<QComboBox *>(u"asset.version"_s);
    QTRY_COMPARE(chooser->count(), 2);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QTRY_COMPARE(page(f)->version(), u"1"_s);
    page(f)->showTab("versions");
    auto *view = page(f)->findChild<VersionsView *>()->view();
    view->setFocus();
    view->sortByColumn(items::VersionsModel::Version, Qt::DescendingOrder);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(page(f)->version(), u"2"_s);
    QCOMPARE(page(f)->currentTab(), "overview");
}

void TestAssetPages::filesThatAreGoneAreTold()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.call(u"asset.create"_s,
           {{u"kind"_s, u"data"_s}, {u"name"_s, u"rows"_s}, {u"path"_s, u"rows.csv"_s}});
    QVERIFY(QFile::remove(f.folder.path() + u"/rows.csv"_s));
    f.window->openAsset(u"data"_s, u"rows"_s, {});
    const auto says = [&f](const QString &words) {
        for (const auto *label : page(f)->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    QTRY_VERIFY(says(u"are not at"_s));
    page(f)->showTab("files");
    QTRY_VERIFY(says(u"The files are gone"_s));
    f.window->openAsset(u"data"_s, u"nothing"_s, {});
    QTRY_VERIFY(says(u"There is nothing of this name"_s));
}

void TestAssetPages::thePageComesBackAfterARestart()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/more.csv"_s, "a,b\n1,2\n3,4\n");
    write(f.folder.path() + u"/train.yml"_s, component);
    f.open();
    f.call(u"workspace.trust"_s);
    for (const char *name : {"rows.csv", "more.csv"})
        f.call(u"asset.create"_s, {{u"kind"_s, u"data"_s},
                                   {u"name"_s, u"rows"_s},
                                   {u"path"_s, QString::fromLatin1(name)}});
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    f.window->openDescribed(f.folder.path() + u"/train.yml"_s);
    QTRY_VERIFY(page(f) && page(f)->isLoaded());
    f.window->openAsset(u"data"_s, u"rows"_s, u"1"_s);
    QTRY_COMPARE(page(f)->version(), u"1"_s);
    page(f)->showTab("files");
    f.window->close();
    f.window.reset();
    f.workspace.open({});
    f.window
        = std::make_unique<MainWindow>(f.theme, f.settings, f.languages, f.workspace, f.syntax);
    f.window->show();
    f.window->openWorkspace(f.folder.path());
    QTRY_VERIFY(page(f));
    QCOMPARE(page(f)->pageId(), u"asset/data/rows"_s);
    QTRY_COMPARE(page(f)->version(), u"1"_s);
    QCOMPARE(page(f)->currentTab(), "files");
    f.window->action("view.back")->trigger();
    f.window->openAsset(u"component"_s, u"train"_s, {});
    QTRY_COMPARE(value(page(f), u"team"_s), u"north"_s);
}

// It is put back as it was left before the folder has been looked through, and finds nothing.
void TestAssetPages::aPageOfNothingCanBeBroughtBack()
{
    Fixture f;
    f.open();
    f.window->openAsset(u"component"_s, u"gone"_s, {});
    QTRY_VERIFY(page(f));
    const QJsonObject state{{u"tab"_s, u"overview"_s}, {u"version"_s, u"3"_s}};
    for (int round = 0; round < 3; ++round) {
        page(f)->restore(state);
        page(f)->showVersion(u"2"_s);
        page(f)->showFile();
        QTRY_VERIFY(f.workspace.isScanned());
    }
    QTRY_VERIFY(page(f)->isLoaded());
    QVERIFY(page(f)->pickedAssets().isEmpty());
    write(f.folder.path() + u"/gone.yml"_s,
          QByteArray(component).replace("name: train", "name: gone"));
    QTRY_COMPARE(page(f)->pickedAssets().size(), 1);
}

void TestAssetPages::twoFilesOfOneNameHavePagesOfTheirOwn()
{
    Fixture f;
    write(f.folder.path() + u"/a/train.yml"_s, component);
    write(f.folder.path() + u"/b/train.yml"_s, QByteArray(component).replace("Fits it", "Other"));
    f.open();
    QTRY_COMPARE(f.workspace.files().size(), 2);
    f.window->openDescribed(f.folder.path() + u"/a/train.yml"_s);
    QTRY_COMPARE(value(page(f), u"Description"_s), u"Fits it"_s);
    f.window->openDescribed(f.folder.path() + u"/b/train.yml"_s);
    QTRY_COMPARE(value(page(f), u"Description"_s), u"Other"_s);
    QVERIFY(page(f)->pageId().endsWith(u"/b/train.yml"_s));
}

void TestAssetPages::lineageGoesBothWays()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/training.yml"_s, training);
    const QString deployment = f.folder.path() + u"/serve/blue.yml"_s;
    write(
        deployment,
        "$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\n"
        "name: blue\nendpoint_name: shop\nmodel: azureml:fitted:1\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.call(u"asset.create"_s,
           {{u"kind"_s, u"data"_s}, {u"name"_s, u"rows"_s}, {u"path"_s, u"rows.csv"_s}});
    const QString job = f.run(u"training.yml"_s);
    f.call(u"asset.create"_s, {{u"kind"_s, u"model"_s},
                               {u"name"_s, u"fitted"_s},
                               {u"job"_s, job},
                               {u"output"_s, u"made"_s}});
    QTRY_COMPARE(f.workspace.files().size(), 2);
    f.window->openAsset(u"model"_s, u"fitted"_s, {});
    QTRY_VERIFY(page(f) && page(f)->isLoaded());
    page(f)->showTab("uses");
    UsesView &uses = page(f)->uses();
    QTRY_COMPARE(uses.lineage().nodes.size(), 4U);
    QTRY_VERIFY(uses.graph().scene() && uses.graph().scene()->count() == 4);
    const auto named = [&uses](const QString &title) -> QTreeWidgetItem * {
        return uses.list()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    // The keyboard goes from the graph to the job, and from the list to the file.
    uses.graph().select(2);
    uses.graph().setCurrent(*uses.graph().scene()->find(2));
    uses.graph().setFocus();
    QTest::keyClick(&uses.graph(), Qt::Key_Return);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"job/"_s + job);
    f.window->openAsset(u"model"_s, u"fitted"_s, {});
    uses.showList(true);
    QVERIFY(named(u"Training"_s) && named(u"rows"_s) && named(u"blue"_s));
    uses.list()->setFocus();
    uses.list()->setCurrentItem(named(u"blue"_s));
    QTest::keyClick(uses.list(), Qt::Key_Return);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"file/"_s + deployment);
    // The data says the same from its end.
    f.window->openAsset(u"data"_s, u"rows"_s, {});
    page(f)->showTab("uses");
    QTRY_COMPARE(page(f)->uses().uses(), 2); // the job, and its file
    QTRY_COMPARE(page(f)->uses().lineage().nodes.size(), 4U);
    // A file that does not name it any more is seen.
    write(deployment, "name: blue\nendpoint_name: shop\nmodel: azureml:fitted:2\n");
    f.window->openAsset(u"model"_s, u"fitted"_s, {});
    QTRY_COMPARE(uses.lineage().nodes.size(), 3U);
}

void TestAssetPages::aListIsSearchedAndSorted()
{
    LiveFixture f;
    write(f.folder.path() + u"/train.yml"_s, component);
    write(f.folder.path() + u"/src/train.py"_s, "1\n");
    f.open();
    f.call(u"workspace.trust"_s);
    for (const char *name : {"beta", "alpha", "gamma"}) {
        write(f.folder.path() + u"/net.bin"_s, name);
        f.call(u"asset.create"_s,
               {{u"kind"_s, u"model"_s},
                {u"name"_s, QString::fromLatin1(name)},
                {u"path"_s, u"net.bin"_s},
                {u"tags"_s, QJsonObject{{u"letter"_s, QString::fromLatin1(name, 1)}}}});
    }
    // The section of the tree opens it.
    f.window->tree().select(u"section/model"_s);
    QTest::keyClick(f.window->tree().view(), Qt::Key_Return);
    auto *list = qobject_cast<AssetsPage *>(f.window->currentPage());
    QVERIFY(list);
    const QAbstractItemModelTester tester(&list->model());
    const auto names = [list] {
        QStringList all;
        for (int row = 0; row < list->model().rowCount(); ++row)
            all << list->model().index(row, 0).data().toString();
        return all;
    };
    QTRY_COMPARE(names(), QStringList({u"alpha"_s, u"beta"_s, u"gamma"_s}));
    auto *view = list->findChild<QTreeView *>();
    view->sortByColumn(items::AssetsModel::Created, Qt::AscendingOrder);
    QTRY_COMPARE(names(), QStringList({u"beta"_s, u"alpha"_s, u"gamma"_s}));
    auto *text = list->findChild<QLineEdit *>();
    QTest::keyClicks(text, u"letter\":\"A"_s);
    QTRY_COMPARE(names(), QStringList({u"alpha"_s}));
    text->clear();
    QTRY_COMPARE(names().size(), 3);
    // What is archived is left out, until it is asked for.
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(f.window->action("asset.archive")->isEnabled());
    f.window->action("asset.archive")->trigger();
    QTRY_COMPARE(names(), QStringList({u"alpha"_s, u"gamma"_s}));
    QTest::keyClick(list->findChild<QCheckBox *>(u"assets.archived"_s), Qt::Key_Space);
    QTRY_COMPARE(names().size(), 3);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(page(f));
    QTRY_COMPARE(page(f)->version(), u"1"_s);
    QCOMPARE(page(f)->title(), u"beta"_s);
    // Files of the workspace stand in their list, too, until they are registered.
    f.window->openAssets(u"component"_s);
    list = qobject_cast<AssetsPage *>(f.window->currentPage());
    QTRY_COMPARE(list->model().rowCount(), 1);
    QCOMPARE(list->model().index(0, items::AssetsModel::Version).data().toString(),
             u"not registered"_s);
    f.call(u"asset.create"_s,
           {{u"kind"_s, u"component"_s}, {u"file"_s, f.folder.path() + u"/train.yml"_s}});
    QTRY_COMPARE(list->model().index(0, items::AssetsModel::Version).data().toString(), u"1"_s);
    QCOMPARE(list->model().rowCount(), 1);
}

void TestAssetPages::anEmptyListOffersTheFormThatFillsIt()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.window->action("view.data")->trigger();
    auto *list = qobject_cast<AssetsPage *>(f.window->currentPage());
    QVERIFY(list);
    QPushButton *offered = nullptr;
    const auto find = [&] {
        for (auto *found : list->findChild<EmptyState *>()->findChildren<QPushButton *>())
            if (found->isVisible())
                offered = found;
        return offered != nullptr;
    };
    QTRY_VERIFY(find());
    QTest::keyClick(offered, Qt::Key_Space);
    QTRY_VERIFY(form<RegisterForm>(f));
    QTest::keyClicks(field<QLineEdit>(form<RegisterForm>(f), u"Path"_s), u"rows.csv"_s);
    QTRY_VERIFY(button(form<RegisterForm>(f), u"Register"_s)->isEnabled());
    QTest::keyClick(field<QLineEdit>(form<RegisterForm>(f), u"Name"_s), Qt::Key_Return);
    QTRY_COMPARE(f.window->currentPage()->pageId(), u"asset/data/rows"_s);
    QTRY_COMPARE(list->model().rowCount(), 1);
}

void TestAssetPages::fiftyThousandNamesAreReadAsOneScrolls()
{
    Fixture f;
    many(f, 50'000, 1);
    f.open();
    // The tree has the first of them, says that there are more, and leads to the list.
    const QString all = u"more-assets/model"_s;
    QTRY_VERIFY(f.window->tree().model().indexOf(all).isValid());
    f.window->tree().select(all);
    QTest::keyClick(f.window->tree().view(), Qt::Key_Return);
    auto *list = qobject_cast<AssetsPage *>(f.window->currentPage());
    QVERIFY(list);
    QTRY_COMPARE(list->model().rowCount(), 50'000);
    const auto read = [list] {
        int rows = 0;
        for (int row = 0; row < 50'000; ++row)
            rows += list->model().asset(row).read;
        return rows;
    };
    QVERIFY(read() < 1000);
    QVERIFY(!list->model().asset(49'999).read);
    auto *view = list->findChild<QTreeView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QTRY_VERIFY(list->model().asset(49'999).read);
    QVERIFY(read() < 1000);
    QTest::keyClicks(list->findChild<QLineEdit *>(), u"name-49999"_s);
    QTRY_COMPARE(list->model().rowCount(), 1);
    QCOMPARE(list->model().asset(0).name, u"name-49999"_s);
}

void TestAssetPages::tenThousandVersionsAreOnePage()
{
    Fixture f;
    many(f, 1, 10'000);
    f.open();
    f.window->openAsset(u"model"_s, u"name-0"_s, {});
    QTRY_VERIFY(page(f) && page(f)->isLoaded());
    QCOMPARE(page(f)->versions().rowCount(), 10'000);
    QCOMPARE(page(f)->version(), u"9999"_s);
    // The chooser has the newest; the rest stands in the table.
    auto *chooser = page(f)->findChild<QComboBox *>(u"asset.version"_s);
    QVERIFY(chooser->count() < 200);
    f.window->openAsset(u"model"_s, u"name-0"_s, u"17"_s);
    QTRY_COMPARE(page(f)->version(), u"17"_s);
    QVERIFY(chooser->currentText().contains(u"17"_s));
    page(f)->showTab("versions");
    auto *view = page(f)->findChild<VersionsView *>()->view();
    view->sortByColumn(items::VersionsModel::Version, Qt::AscendingOrder);
    QCOMPARE(view->model()->index(2, 0).data().toString(), u"2"_s);
    QCOMPARE(view->model()->index(9999, 0).data().toString(), u"9999"_s);
}

void TestAssetPages::everyControlHasAName()
{
    LiveFixture f;
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/train.yml"_s, component);
    write(f.folder.path() + u"/env.yml"_s,
          "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n"
          "name: sk\nimage: python:3.12\n");
    write(f.folder.path() + u"/src/train.py"_s, "1\n");
    f.open();
    f.call(u"workspace.trust"_s);
    make(f, u"model"_s, u"net"_s, u"rows.csv"_s);
    make(f, u"data"_s, u"rows"_s, u"rows.csv"_s);
    QTRY_COMPARE(f.workspace.files().size(), 2);
    const auto walk = [](QWidget *in, const QString &where) {
        int seen = 0;
        for (auto *widget : in->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->inherits("QAbstractScrollAreaScrollBarContainer"))
                continue;
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(),
                     qPrintable(where + u": "_s
                                + QString::fromLatin1(widget->metaObject()->className())));
            ++seen;
        }
        QVERIFY(seen > 1);
    };
    const QList<std::pair<QString, QString>> all{{u"component"_s, u"train"_s},
                                                 {u"environment"_s, u"sk"_s},
                                                 {u"data"_s, u"rows"_s},
                                                 {u"model"_s, u"net"_s}};
    for (const auto &[kind, name] : all) {
        f.window->openAsset(kind, name, {});
        QTRY_VERIFY(page(f) && page(f)->isLoaded());
        for (const char *tab :
             {"overview", "ports", "code", "definition", "files", "versions", "uses"}) {
            page(f)->showTab(tab);
            walk(page(f), kind + u' ' + QString::fromLatin1(tab));
        }
        page(f)->uses().showList(true);
        walk(page(f), kind + u" list of uses"_s);
        f.window->openAssets(kind);
        auto *list = qobject_cast<AssetsPage *>(f.window->currentPage());
        QTRY_COMPARE(list->model().rowCount(), 1);
        walk(list, kind + u" list"_s);
    }
    f.window->registerAsset(u"model"_s);
    QTRY_VERIFY(form<RegisterForm>(f));
    walk(form<RegisterForm>(f), u"form"_s);
}

TENON_WINDOW_TEST(TestAssetPages)

#include "tst_assetpages.moc"
