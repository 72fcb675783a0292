#include "support/patience.h"
#include "widgets/accessibility.h"
#include "widgets/logview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tenon::ui;

/// What a screen reader gets from widgets of ours and from those whose Qt interface is replaced.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLogIsReadAsTheTextInView();
    void selectingTextSelectsRows();
    void copyingTakesRowsThatAreNotInView();
    void aScrollAreaKnowsWhereItsChildrenEnd();
    void theMenuOfAToolButtonIsInTheTree();

private:
    void showLog(LogView &view);

    QTemporaryDir m_folder;
    Theme m_theme;
};

void TestAccessibility::initTestCase()
{
    m_theme.apply(*qApp);
}

void TestAccessibility::showLog(LogView &view)
{
    QFile file(m_folder.path() + u"/std_log.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 500; ++i)
        file.write("line " + QByteArray::number(i) + "\n");
    file.close();
    view.resize(600, 205);
    view.open(file.fileName(), {}, 0);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(view.textInView().endsWith(u"line 500"_s));
}

void TestAccessibility::aLogIsReadAsTheTextInView()
{
    LogView view(m_theme);
    showLog(view);
    QAccessibleInterface *log = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(log);
    QCOMPARE(log->role(), QAccessible::Terminal);
    QAccessibleTextInterface *text = log->textInterface();
    QVERIFY(text);
    const QString shown = text->text(0, text->characterCount());
    QCOMPARE(shown, view.textInView());
    QVERIFY(shown.count(u'\n') < 12);
    QVERIFY(log->state().readOnly);

    QTest::keyClick(&view, Qt::Key_Home);
    QTRY_VERIFY(text->text(0, 7).startsWith(u"line 1\n"_s));
    QCOMPARE(text->cursorPosition(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(text->cursorPosition(), 7);
    const QRect first = text->characterRect(0);
    const QRect second = text->characterRect(7);
    QCOMPARE(second.top(), first.bottom() + 1);
    QCOMPARE(text->offsetAtPoint(second.center()), 7);
}

void TestAccessibility::selectingTextSelectsRows()
{
    LogView view(m_theme);
    showLog(view);
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    QCOMPARE(text->selectionCount(), 0);
    const QStringList rows = view.textInView().split(u'\n');
    text->setSelection(0, 0, int(rows.at(0).size() + 1 + rows.at(1).size()));
    const qint64 first = view.firstRowInView();
    QCOMPARE(view.selectedRows(), std::pair(first, first + 1));
    QCOMPARE(text->selectionCount(), 1);
    text->removeSelection(0);
    QCOMPARE(view.selectedRows(), (std::pair<qint64, qint64>(-1, -1)));
}

void TestAccessibility::copyingTakesRowsThatAreNotInView()
{
    LogView view(m_theme);
    showLog(view);
    QSignalSpy copied(&view, &LogView::copied);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied.first(), QVariantList({qint64(500), qint64(500)}));
    QStringList lines;
    for (int i = 1; i <= 500; ++i)
        lines.append(u"line %1"_s.arg(i));
    QCOMPARE(QApplication::clipboard()->text(), lines.join(u'\n'));
    // More than may be copied: the first of them, and it is said.
    view.setCopyLimit(19);
    view.copy();
    QTRY_COMPARE(copied.size(), 2);
    QCOMPARE(copied.last(), QVariantList({qint64(2), qint64(500)}));
    QCOMPARE(QApplication::clipboard()->text(), u"line 1\nline 2"_s);
}

void TestAccessibility::aScrollAreaKnowsWhereItsChildrenEnd()
{
    installAccessibility();
    QScrollArea area;
    auto *content = new QWidget;
    content->setMinimumSize(2000, 2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(accessible);
    const int before = accessible->childCount();
    QVERIFY(before >= 1);
    content->setMinimumSize(10, 10);
    content->resize(10, 10);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    // A client that counted while the bars were there asks for what is gone.
    QVERIFY(!accessible->child(accessible->childCount()));
    QVERIFY(!accessible->child(before + 3));
    bool found = false;
    for (int i = 0; i < accessible->childCount(); ++i)
        found |= accessible->child(i)->object() == area.viewport();
    QVERIFY(found);
}

void TestAccessibility::theMenuOfAToolButtonIsInTheTree()
{
    installAccessibility();
    QToolButton button;
    button.setText(u"&Language"_s);
    button.setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(&button);
    menu->addAction(u"Polski"_s);
    menu->addAction(u"Français"_s);
    button.setMenu(menu);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::ButtonMenu);
    QCOMPARE(accessible->text(QAccessible::Name), u"Language"_s);
    QVERIFY(accessible->state().hasPopup);
    QCOMPARE(accessible->childCount(), 1);
    QAccessibleInterface *inside = accessible->child(0);
    QCOMPARE(inside->role(), QAccessible::PopupMenu);
    QCOMPARE(accessible->indexOfChild(inside), 0);
    QCOMPARE(inside->childCount(), 2);
    QCOMPARE(inside->child(1)->text(QAccessible::Name), u"Français"_s);
    QVERIFY(!accessible->child(1));
    // An open menu has a loop of its own.
    bool seen = false;
    QTimer closer;
    connect(&closer, &QTimer::timeout, menu, [&seen, menu] {
        if (!menu->isVisible())
            return;
        seen = true;
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    closer.start(20);
    accessible->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(seen && !menu->isVisible());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
