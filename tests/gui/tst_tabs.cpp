// Tabs beside each other and in windows of their own, by the actions, the mouse and over a restart.
#include "editor/sourceedit.h"
#include "gui/fixture.h"
#include "shell/homepage.h"
#include "shell/tabarea.h"
#include "workspace/filepage.h"
#include "workspace/inspector.h"

#include <QJsonArray>
#include <QMessageBox>
#include <QTabBar>

namespace {

/// A window on three files.
struct TabFixture : Fixture
{
    TabFixture()
    {
        for (const char *name : {"a.yml", "b.yml", "c.yml"})
            write(path(name), "name: one\n");
        open();
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return folder.path() + u'/' + QLatin1StringView(name);
    }
    void restart()
    {
        window->close();
        window.reset();
        workspace.open({});
        open();
    }
    Page *file(const char *name)
    {
        window->openFile(path(name));
        return window->currentPage();
    }
    [[nodiscard]] Page *page(const char *name) const
    {
        return window->tabs().find(u"file/"_s + path(name));
    }
    void trigger(const char *id) const
    {
        QVERIFY2(window->action(id)->isEnabled(), id);
        window->action(id)->trigger();
    }
};

} // namespace

class TestTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTabGoesBesideTheOthersAndComesBack();
    void groupsNestAndAnEmptyOneGoes();
    void aTornOffTabIsStillAPageOfTheWindow();
    void aWindowGoesWhileATornOffTabHasTheFocus();
    void aClosedWindowGivesItsTabsBack();
    void theWindowItselfKeepsAPage();
    void shortcutsWorkInAWindowOfItsOwn();
    void everythingIsThereAfterARestart();
    void theKeyboardIsInATornOffPageAfterARestart();
    void aDamagedArrangementLosesNoTab();
    void closedTabsOpenAgain();
    void unsavedTextStopsClosingTheOthers();
    void aTabIsPulledToTheSide();
    void whereADropGoes();
    void theKeyboardReachesEveryArea();
    void anotherWorkspaceLeavesNoGroups();
    void homeLooksAtTheComputerOnlyWhileItIsSeen();
};

void TestTabs::aTabGoesBesideTheOthersAndComesBack()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    TabArea &tabs = f.window->tabs();
    QCOMPARE(tabs.groups().size(), 1);
    QVERIFY(!f.window->action("view.pass-on")->isEnabled());
    f.trigger("view.split-right");
    QCOMPARE(tabs.groups().size(), 2);
    QCOMPARE(tabs.current(), b);
    QVERIFY(b->isVisible() && f.page("a.yml")->isVisible());
    QVERIFY(b->mapToGlobal(QPoint()).x() > f.page("a.yml")->mapToGlobal(QPoint()).x() + 100);
    // Alone in its group it cannot be parted further.
    QVERIFY(!f.window->action("view.split-right")->isEnabled());
    // What is opened next comes where the person is.
    Page *c = f.file("c.yml");
    QCOMPARE(tabs.groupOf(c), tabs.groupOf(b));
    // One that is there already is only gone to.
    f.file("a.yml");
    QCOMPARE(tabs.activeGroup(), tabs.groups().first());
    f.window->openFile(f.path("b.yml"));
    f.trigger("view.pass-on");
    f.window->openFile(f.path("c.yml"));
    f.trigger("view.pass-on");
    QCOMPARE(tabs.groups().size(), 1);
    QCOMPARE(tabs.current(), c);
}

void TestTabs::groupsNestAndAnEmptyOneGoes()
{
    TabFixture f;
    Page *a = f.file("a.yml");
    Page *b = f.file("b.yml");
    Page *c = f.file("c.yml");
    TabArea &tabs = f.window->tabs();
    tabs.place(b, tabs.groupOf(b), Side::Right);
    tabs.place(c, tabs.groupOf(b), Side::Below);
    tabs.place(a, tabs.groupOf(b), Side::Left);
    QCOMPARE(tabs.groups().size(), 4);
    const auto x = [](const Page *page) { return page->mapToGlobal(QPoint()).x(); };
    const auto y = [](const Page *page) { return page->mapToGlobal(QPoint()).y(); };
    QTRY_VERIFY(x(b) > x(a));
    QVERIFY(y(c) > y(b) + 50);
    // Nothing to part: the page stands alone there.
    tabs.place(b, tabs.groupOf(b), Side::Below);
    QCOMPARE(tabs.groups().size(), 4);
    QSignalSpy changed(&tabs, &TabArea::currentChanged);
    f.window->openFile(f.path("b.yml"));
    f.trigger("file.close-tab");
    QTRY_COMPARE(tabs.groups().size(), 3);
    QVERIFY(tabs.current());
    QVERIFY(changed.count() >= 2);
    f.window->openFile(f.path("c.yml"));
    f.trigger("file.close-tab");
    f.window->openFile(f.path("a.yml"));
    f.trigger("file.close-tab");
    QTRY_COMPARE(tabs.groups().size(), 1);
    QCOMPARE(tabs.current()->pageId(), u"home"_s);
}

void TestTabs::aTornOffTabIsStillAPageOfTheWindow()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    f.trigger("view.tear-off");
    TabArea &tabs = f.window->tabs();
    QCOMPARE(tabs.windows().size(), 1);
    QVERIFY(tabs.isTornOff(b));
    QVERIFY(tabs.holds(b));
    QVERIFY(b->isVisible());
    QCOMPARE(f.window->currentPage(), b);
    QTRY_COMPARE(b->window()->windowTitle(), u"b.yml – Tenon Studio"_s);
    // Opening it again goes to its window, and its tab can be passed back.
    f.window->openFile(f.path("a.yml"));
    QCOMPARE(f.window->currentPage(), f.page("a.yml"));
    f.window->openFile(f.path("b.yml"));
    QCOMPARE(tabs.current(), b);
    f.trigger("view.pass-on");
    QVERIFY(tabs.windows().isEmpty());
    QVERIFY(!tabs.isTornOff(b));
}

void TestTabs::aWindowGoesWhileATornOffTabHasTheFocus()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    f.trigger("view.tear-off");
    QVERIFY(QTest::qWaitForWindowActive(b->window()));
    QTRY_VERIFY(b->window()->isAncestorOf(QApplication::focusWidget()));
    f.trigger("view.palette");
    QTest::keyClick(f.window->palette_().findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(b->window()->isAncestorOf(QApplication::focusWidget()));
    f.restart();
    QVERIFY(f.page("b.yml") && f.window->tabs().isTornOff(f.page("b.yml")));
}

void TestTabs::aClosedWindowGivesItsTabsBack()
{
    TabFixture f;
    Page *a = f.file("a.yml");
    Page *b = f.file("b.yml");
    TabArea &tabs = f.window->tabs();
    tabs.tearOff(a);
    tabs.place(b, tabs.groupOf(a), Side::Right);
    QCOMPARE(tabs.groups().size(), 3);
    QVERIFY(tabs.windows().first()->close());
    QTRY_VERIFY(tabs.windows().isEmpty());
    QCOMPARE(tabs.groups().size(), 1);
    QCOMPARE(a->window(), static_cast<QWidget *>(f.window.get()));
    QCOMPARE(tabs.pages().size(), 3);
}

void TestTabs::theWindowItselfKeepsAPage()
{
    TabFixture f;
    TabArea &tabs = f.window->tabs();
    QVERIFY(!tabs.canTearOff(tabs.current()));
    Page *a = f.file("a.yml");
    Page *b = f.file("b.yml");
    tabs.tearOff(b);
    tabs.place(a, tabs.groupOf(b), Side::Into);
    QVERIFY(!tabs.canTearOff(tabs.find(u"home"_s)));
    tabs.place(tabs.find(u"home"_s), tabs.groupOf(b), Side::Into);
    QCOMPARE(tabs.groups().first()->count(), 1);
    QVERIFY(!tabs.isTornOff(tabs.find(u"home"_s)));
    // With its last page closed it shows Home again.
    f.window->showHome();
    f.trigger("file.close-tab");
    QTRY_COMPARE(tabs.groups().first()->count(), 1);
    QCOMPARE(tabs.pages().size(), 3);
    QVERIFY(tabs.find(u"home"_s)->isVisible());
}

void TestTabs::shortcutsWorkInAWindowOfItsOwn()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    f.trigger("view.tear-off");
    QVERIFY(QTest::qWaitForWindowActive(b->window()));
    QTest::keyClick(b->window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!f.page("b.yml"));
    QVERIFY(f.window->tabs().windows().isEmpty());
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.page("b.yml"));
}

void TestTabs::everythingIsThereAfterARestart()
{
    TabFixture f;
    Page *a = f.file("a.yml");
    Page *b = f.file("b.yml");
    Page *c = f.file("c.yml");
    TabArea &tabs = f.window->tabs();
    tabs.place(b, tabs.groupOf(b), Side::Below);
    tabs.tearOff(c, {300, 200});
    tabs.bringUp(a);
    const QJsonObject before = tabs.arrangement();
    f.restart();
    TabArea &again = f.window->tabs();
    QCOMPARE(again.groups().size(), 3);
    QCOMPARE(again.windows().size(), 1);
    QVERIFY(again.isTornOff(f.page("c.yml")));
    QCOMPARE(again.current(), f.page("a.yml"));
    QVERIFY(f.page("b.yml")->isVisible());
    QTRY_VERIFY(again.windows().first()->isVisible());
    const auto pagesOf = [](const QJsonObject &node) { return node[u"parts"_s].toArray(); };
    QCOMPARE(pagesOf(again.arrangement()[u"root"_s].toObject()).size(),
             pagesOf(before[u"root"_s].toObject()).size());
}

void TestTabs::theKeyboardIsInATornOffPageAfterARestart()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    f.window->tabs().tearOff(b, {300, 200});
    f.window->tabs().bringUp(b);
    QVERIFY(QTest::qWaitForWindowActive(b->window()));
    f.restart();
    QTRY_VERIFY(f.page("b.yml") && f.window->tabs().isTornOff(f.page("b.yml")));
    QTRY_VERIFY(QApplication::focusWidget()
                && f.page("b.yml")->isAncestorOf(QApplication::focusWidget()));
    // And it is where one types.
    QTRY_VERIFY(f.page("b.yml")->window()->isActiveWindow());
}

void TestTabs::aDamagedArrangementLosesNoTab()
{
    TabFixture f;
    f.file("a.yml");
    f.file("b.yml");
    const QString a = u"file/"_s + f.path("a.yml");
    QJsonObject deep{{u"pages"_s, QJsonArray{a}}};
    for (int i = 0; i < 100; ++i)
        deep = QJsonObject{{u"parts"_s, QJsonArray{deep, 7, u"x"_s}}, {u"sizes"_s, u"wide"_s}};
    for (const QJsonObject &stored :
         {QJsonObject{}, QJsonObject{{u"root"_s, 5}},
          QJsonObject{{u"root"_s, QJsonObject{{u"parts"_s, QJsonArray{}}}}},
          QJsonObject{{u"root"_s, QJsonObject{{u"pages"_s, QJsonArray{a, a, 5, u"job/no"_s}}}}},
          QJsonObject{{u"root"_s, deep}},
          QJsonObject{{u"windows"_s,
                       QJsonArray{1, QJsonObject{{u"geometry"_s, u"!"_s},
                                                 {u"root"_s,
                                                  QJsonObject{{u"pages"_s, QJsonArray{a}}}}}}}}}) {
        f.window->tabs().arrange(stored);
        QCOMPARE(f.window->tabs().pages().size(), 3);
        QVERIFY(f.window->tabs().current());
        QVERIFY(f.window->tabs().groups().size() <= 2);
    }
}

void TestTabs::closedTabsOpenAgain()
{
    TabFixture f;
    QVERIFY(!f.window->action("file.reopen-tab")->isEnabled());
    f.file("a.yml");
    f.file("b.yml");
    f.trigger("file.close-all-tabs");
    QTRY_COMPARE(f.window->tabs().pages().size(), 1);
    QCOMPARE(f.window->currentPage()->pageId(), u"home"_s);
    f.trigger("file.reopen-tab");
    f.trigger("file.reopen-tab");
    QVERIFY(f.page("a.yml") && f.page("b.yml"));
    QVERIFY(!f.window->action("file.reopen-tab")->isEnabled());
    f.trigger("file.close-other-tabs");
    QTRY_COMPARE(f.window->tabs().pages().size(), 1);
}

void TestTabs::unsavedTextStopsClosingTheOthers()
{
    TabFixture f;
    auto *a = static_cast<FilePage *>(f.file("a.yml"));
    QTRY_VERIFY(a->file().isEditable());
    QTest::keyClick(&a->editor(), Qt::Key_X);
    QVERIFY(a->isModified());
    f.file("b.yml");
    f.trigger("file.close-all-tabs");
    QMessageBox *box = nullptr;
    QTRY_VERIFY(box = qobject_cast<QMessageBox *>(qApp->activeModalWidget()));
    QCOMPARE(f.window->currentPage(), static_cast<Page *>(a));
    box->reject();
    QTRY_VERIFY(!qApp->activeModalWidget());
    QVERIFY(f.page("a.yml") && f.page("b.yml"));
    a->editor().undoStep();
    QVERIFY(!a->isModified());
}

void TestTabs::aTabIsPulledToTheSide()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    TabGroup *group = f.window->tabs().groupOf(b);
    QSignalSpy pulled(group, &TabGroup::pulled);
    QTabBar *bar = group->tabBar();
    const QPoint from = bar->tabRect(group->indexOf(b)).center();
    // Along the bar it is only moved, out of it it is pulled. The drag itself runs in the window
    // system: see what a drop does in whereADropGoes() and groupsNestAndAnEmptyOneGoes().
    disconnect(group, &TabGroup::pulled, &f.window->tabs(), nullptr);
    QTest::mousePress(bar, Qt::LeftButton, {}, from);
    QTest::mouseMove(bar, from + QPoint(12, 3));
    QCOMPARE(pulled.count(), 0);
    QMouseEvent out(QEvent::MouseMove, from + QPoint(12, 90), bar->mapToGlobal(from), Qt::NoButton,
                    Qt::LeftButton, {});
    QApplication::sendEvent(bar, &out);
    QCOMPARE(pulled.count(), 1);
    QCOMPARE(pulled.first().first().value<Page *>(), b);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, from);
    // The middle button closes.
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(group->indexOf(b)).center());
    QTRY_VERIFY(!f.page("b.yml"));
}

void TestTabs::whereADropGoes()
{
    const QSize size(800, 630);
    QCOMPARE(DropTarget::sideOf({400, 10}, size, 30), Side::Into);
    QCOMPARE(DropTarget::sideOf({400, 330}, size, 30), Side::Into);
    QCOMPARE(DropTarget::sideOf({20, 330}, size, 30), Side::Left);
    QCOMPARE(DropTarget::sideOf({780, 330}, size, 30), Side::Right);
    QCOMPARE(DropTarget::sideOf({400, 60}, size, 30), Side::Above);
    QCOMPARE(DropTarget::sideOf({400, 620}, size, 30), Side::Below);
    QCOMPARE(DropTarget::sideOf({0, 0}, {0, 0}, 0), Side::Left);
}

void TestTabs::theKeyboardReachesEveryArea()
{
    TabFixture f;
    f.file("a.yml");
    Page *b = f.file("b.yml");
    f.trigger("view.split-right");
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QSet<QWidget *> seen;
    const auto area = [&]() -> QWidget * {
        QWidget *focus = QApplication::focusWidget();
        for (TabGroup *group : f.window->tabs().groups())
            if (group->isAncestorOf(focus))
                return group;
        return focus;
    };
    QTRY_VERIFY(f.window->inspector().facts());
    for (int i = 0; i < 4; ++i) {
        seen.insert(area());
        QTest::keyClick(f.window.get(), Qt::Key_F6);
    }
    QCOMPARE(seen.size(), 4); // tree, two groups and the Inspector
    QCOMPARE(area(), static_cast<QWidget *>(f.window->tabs().groupOf(b)));
    QTest::keyClick(f.window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(f.window->currentPage(), f.page("a.yml"));
    QTest::keyClick(f.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(f.window->currentPage()->pageId(), u"home"_s);
}

void TestTabs::anotherWorkspaceLeavesNoGroups()
{
    TabFixture f;
    f.file("a.yml");
    f.file("b.yml");
    f.trigger("view.split-right");
    f.file("c.yml");
    f.trigger("view.tear-off");
    QTemporaryDir other;
    f.window->openWorkspace(other.path());
    QTRY_COMPARE(f.window->tabs().pages().size(), 1);
    QCOMPARE(f.window->tabs().groups().size(), 1);
    QVERIFY(f.window->tabs().windows().isEmpty());
    // The first one comes back as it was left.
    f.window->openWorkspace(f.folder.path());
    QTRY_COMPARE(f.window->tabs().groups().size(), 3);
}

void TestTabs::homeLooksAtTheComputerOnlyWhileItIsSeen()
{
    TabFixture f;
    f.window->showHome();
    auto *home = qobject_cast<HomePage *>(f.window->currentPage());
    QVERIFY(home && home->controller().isWatching());
    QTRY_VERIFY(home->controller().meters().size() >= 2);
    f.file("a.yml");
    QVERIFY(!home->controller().isWatching());
    f.window->showHome();
    QVERIFY(home->controller().isWatching());
    f.window->hide();
    QVERIFY(!home->controller().isWatching());
}

TENON_WINDOW_TEST(TestTabs)
#include "tst_tabs.moc"
