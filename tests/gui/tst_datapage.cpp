// What a job left, looked at: a double click on an output opens its rows.
#include "canvas/graphview.h"
#include "data/datapage.h"
#include "designer/designer.h"
#include "designer/pipelinejobs.h"
#include "gui/livefixture.h"
#include "runs/jobgraph.h"
#include "runs/jobpage.h"
#include "widgets/dataheader.h"
#include "widgets/datatable.h"
#include "widgets/filepreview.h"
#include "widgets/filespane.h"
#include "widgets/imageview.h"
#include "widgets/noticebar.h"
#include "widgets/trail.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>

using preview::TableModel;

class TestDataPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutputOpensItsRows();
    void aTableOfTheTreeIsSortedAndFiltered();
    void picturesAndModelsAreShown();
    void aPictureHasAZoomWhereverItIs();
    void aCopySaysWhatItLeavesOut();
    void wordsFollowTheLanguage();

private:
    static DataPage *page(const Fixture &f)
    {
        return qobject_cast<DataPage *>(f.window->currentPage());
    }
    static DataTable &table(const Fixture &f) { return page(f)->files().preview().table(); }
    static bool isShown(const Fixture &f)
    {
        return QTest::qWaitFor(
            [&] {
                return page(f) && page(f)->files().preview().table().model().state().open
                       && !page(f)->files().preview().table().model().state().counting;
            },
            patience);
    }
    static QString cell(const Fixture &f, int row, int column)
    {
        const QModelIndex index = table(f).model().index(row, column);
        if (!QTest::qWaitFor([&] { return !index.data().toString().isEmpty(); }, patience))
            return u"never"_s;
        return index.data().toString();
    }
    static void shoot(const Fixture &f, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENON_SHOTS");
        if (folder.isEmpty())
            return;
        Theme &theme = const_cast<Fixture &>(f).theme;
        for (const auto &[choice, word] : {std::pair(Theme::Choice::Light, u"light"_s),
                                           std::pair(Theme::Choice::Dark, u"dark"_s)}) {
            theme.choose(choice);
            QTest::qWait(300); // only for the eye
            f.window->grab().save(folder + u'/' + name + u'-' + word + u".png"_s);
        }
        theme.choose(Theme::Choice::Light);
    }
};

void TestDataPage::anOutputOpensItsRows()
{
    LiveFixture f;
    write(f.folder.path() + u"/pipe.yml"_s,
          "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
          "type: pipeline\n"
          "jobs:\n"
          "  make:\n"
          "    type: command\n"
          "    command: printf 'name,age\\nann,40\\nbob,\\nzoe,9\\n' > ${{outputs.rows}}/rows.csv\n"
          "    outputs:\n"
          "      rows: {type: uri_folder}\n"
          "    environment: azureml:e:1\n");
    f.open();
    f.window->resize(1400, 900);
    f.call(u"workspace.trust"_s);
    f.window->openJob(f.run(u"pipe.yml"_s));
    auto *job = qobject_cast<JobPage *>(f.window->currentPage());
    QTRY_VERIFY(job && job->bundle());
    job->showTab("outputs");
    auto *pane = job->findChild<FilesPane *>();
    const auto found = [pane] {
        return pane->list().findItems(u"rows.csv"_s, Qt::MatchExactly | Qt::MatchRecursive);
    };
    QTRY_VERIFY(!found().isEmpty());
    // There it is beside the list already.
    pane->list().setCurrentItem(found().first());
    QTRY_COMPARE(pane->preview().table().model().rowCount(), 3);
    const QRect place = pane->list().visualItemRect(found().first());
    QTest::mouseClick(pane->list().viewport(), Qt::LeftButton, {}, place.center());
    QTest::mouseDClick(pane->list().viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(isShown(f));
    QVERIFY(page(f)->path().endsWith(u"/rows.csv"_s));
    QCOMPARE(cell(f, 2, 0), u"zoe"_s);
    QVERIFY(!page(f)->files().list().isVisible());
    const QString opened = page(f)->pageId();

    // The output of a step on the graph: with the mouse, then with the keyboard.
    f.window->openJob(job->pageId().sliced(4));
    job->showTab("overview");
    auto *graph = job->findChild<JobGraph *>();
    for (auto *each : job->findChildren<JobGraph *>())
        if (each->isVisible())
            graph = each;
    if (!graph->isVisible())
        job->showTab("steps");
    for (auto *each : job->findChildren<JobGraph *>())
        if (each->isVisible())
            graph = each;
    GraphView &view = graph->view();
    QTRY_VERIFY(view.scene() && view.scene()->count() == 1);
    QTRY_VERIFY(!view.scene()->node(0).outputs.empty());
    view.zoomToFull();
    view.centreOn(view.scene()->rect(0).center());
    const PortRef port{0, true, 0};
    const QPoint at = view.fromScene(view.scene()->portAt(port)).toPoint();
    QVERIFY(view.rect().contains(at));
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, at);
    QTRY_VERIFY(page(f) && page(f)->pageId() != opened);
    QTRY_VERIFY(page(f)->files().list().isVisible()); // a folder
    QTRY_COMPARE(table(f).model().rowCount(), 3);     // its first file
    const QString folder = page(f)->pageId();
    f.window->openJob(job->pageId().sliced(4));
    view.setFocus();
    view.setCurrent(0, port);
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_VERIFY(page(f) && page(f)->pageId() == folder);

    // And on the canvas of the pipeline, where its newest job is shown.
    f.window->openFile(f.folder.path() + u"/pipe.yml"_s);
    auto *file = qobject_cast<FilePage *>(f.window->currentPage());
    QTRY_VERIFY(file && qobject_cast<Designer *>(file->companion()));
    auto *designer = qobject_cast<Designer *>(file->companion());
    GraphView &canvas = designer->view();
    QTRY_VERIFY(canvas.scene() && canvas.scene()->count() == 1);
    QTRY_VERIFY(designer->jobs().bundle() && designer->jobs().step(u"make"_s));
    canvas.zoomToFull();
    canvas.centreOn(canvas.scene()->rect(0).center());
    QVERIFY(!canvas.scene()->node(0).outputs.empty());
    const QPoint spot = canvas.fromScene(canvas.scene()->portAt(port)).toPoint();
    QVERIFY(canvas.rect().contains(spot));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, spot);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, spot);
    QTRY_VERIFY(page(f) && page(f)->pageId() == folder);
    QVERIFY(!canvas.isWiring());
}

void TestDataPage::aTableOfTheTreeIsSortedAndFiltered()
{
    Fixture f;
    QByteArray bytes = "name,age,born,city,score\n";
    for (int i = 0; i < 3000; ++i)
        bytes += "person " + QByteArray::number(i * 37 % 3000) + ','
                 + (i % 9 ? QByteArray::number(18 + i * i % 60) : QByteArray()) + ",19"
                 + QByteArray::number(50 + i % 50) + "-0" + QByteArray::number(1 + i % 9) + "-11,"
                 + (i % 3   ? "Berlin"
                    : i % 2 ? "\"New York\""
                            : "Paris")
                 + ',' + QByteArray::number(i % 97 * (i % 31) / 8.0) + '\n';
    const QString file = f.folder.path() + u"/people.csv"_s;
    write(file, bytes);
    f.open();
    f.window->resize(1400, 900);
    f.window->openData(file);
    QVERIFY(isShown(f));
    DataTable &shown = table(f);
    QTableView &view = shown.view();
    QCOMPARE(shown.model().rowCount(), 3000);
    QVERIFY(shown.status().startsWith(u"3000 row"_s) || shown.status().startsWith(u"3,000 row"_s));
    // The head of a column says what is in it, to all.
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible && accessible->tableInterface());
    QVERIFY(shown.model()
                .headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"age, integer, 334 of 3,000 without a value (11.1 %)"_s));
    QCOMPARE(cell(f, 1, 0), u"person 37"_s);
    // Whoever opened it has the keyboard in it.
    QTRY_VERIFY(view.hasFocus());
    shoot(f, u"data-table"_s);

    // A click on the head sorts, a second one the other way, a third one not at all.
    QHeaderView *head = view.horizontalHeader();
    const QPoint age(head->sectionViewportPosition(1) + 40, head->height() / 2);
    const auto click = [&] {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, age);
        return QTest::qWaitFor([&] { return !shown.model().state().arranging; }, patience);
    };
    QVERIFY(click());
    QCOMPARE(shown.model().wish().sortColumn, 1);
    QCOMPARE(cell(f, 0, 1), u"18"_s);
    QVERIFY(click());
    QVERIFY(shown.model().wish().descending);
    QCOMPARE(cell(f, 0, 1).toInt() > 60, true);
    QCOMPARE(cell(f, 2999, 1), u"–"_s);
    shoot(f, u"data-sorted"_s);
    QVERIFY(click());
    QCOMPARE(shown.model().wish().sortColumn, -1);
    QCOMPARE(cell(f, 1, 0), u"person 37"_s);

    // The line above filters while one types.
    shown.filter().setFocus();
    QTest::keyClicks(&shown.filter(), u"city=\"New York\" age>50"_s);
    QTest::keyClick(&shown.filter(), Qt::Key_Return);
    QTRY_COMPARE(shown.model().wish().filter, u"city=\"New York\" age>50"_s);
    QTRY_VERIFY(!shown.model().state().arranging);
    QVERIFY(shown.model().rowCount() > 0 && shown.model().rowCount() < 500);
    for (int row = 0; row < shown.model().rowCount(); row += 7) {
        QCOMPARE(cell(f, row, 3), u"New York"_s);
        QVERIFY(cell(f, row, 1).toInt() > 50);
    }
    // What makes no sense is told, and nothing changes.
    const int before = shown.model().rowCount();
    QTest::keyClicks(&shown.filter(), u" wrong=1"_s);
    QTest::keyClick(&shown.filter(), Qt::Key_Return);
    const auto said = [&shown] {
        for (const auto *bar : shown.findChildren<NoticeBar *>())
            if (bar->isVisible() && bar->text().contains(u"wrong"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(said());
    QCOMPARE(shown.model().rowCount(), before);
    QTest::keyClick(&shown.filter(), Qt::Key_Escape);
    QTRY_COMPARE(shown.model().rowCount(), 3000);
    // By keyboard alone: down into the rows, sorted by the column one is in, copied.
    QTest::keyClick(&shown.filter(), Qt::Key_Down);
    QVERIFY(view.hasFocus());
    view.setCurrentIndex(shown.model().index(0, 4));
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(shown.model().wish().sortColumn == 4 && shown.model().wish().descending);
    QTRY_VERIFY(!shown.model().state().arranging);
    (void)cell(f, 0, 4);
    view.setCurrentIndex(shown.model().index(0, 4));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), cell(f, 0, 4));
    // Rows that were never in sight are copied, too.
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2999);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"\t\t\t\t"_s));
    // The file changes under it: that is said.
    write(file, "a\n1\n");
    (void)shown.model().index(1500, 0).data();
    const auto changed = [&shown] {
        for (auto *button : shown.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Read again")
                return button;
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(changed());
    QTest::mouseClick(changed(), Qt::LeftButton);
    QTRY_COMPARE(shown.model().rowCount(), 1);
}

void TestDataPage::picturesAndModelsAreShown()
{
    Fixture f;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(f.folder.path() + u"/red.png"_s));
    write(f.folder.path() + u"/rows.csv"_s, "a,b\n1,2\n");
    write(f.folder.path() + u"/model/MLmodel"_s,
          "run_id: abc\nflavors:\n  sklearn:\n    pickled_model: model.pkl\n");
    write(f.folder.path() + u"/model/model.pkl"_s, "cos\nsystem\n(S'touch /tmp/bad'\ntR.");
    f.open();
    f.window->resize(1400, 900);
    f.window->openData(f.folder.path() + u"/red.png"_s);
    QTRY_COMPARE(page(f)->files().preview().kind(), items::Preview::Kind::Image);
    ImageView &picture = page(f)->files().preview().image();
    QCOMPARE(picture.zoom(), 1.0);
    picture.setFocus();
    QTest::keyClick(&picture, Qt::Key_Plus);
    QVERIFY(picture.zoom() > 1.2);
    QTest::keyClick(&picture, Qt::Key_F);
    QCOMPARE(picture.zoom(), 1.0);
    f.window->openData(f.folder.path() + u"/model"_s);
    QTRY_COMPARE(page(f)->files().preview().kind(), items::Preview::Kind::Model);
    shoot(f, u"data-model"_s);
    QTRY_VERIFY(!page(f)->files().list().findItems(u"model.pkl"_s, Qt::MatchRecursive).isEmpty());
    page(f)->files().list().setCurrentItem(
        page(f)->files().list().findItems(u"model.pkl"_s, Qt::MatchRecursive).first());
    QTRY_COMPARE(page(f)->files().preview().kind(), items::Preview::Kind::Pickled);
}

void TestDataPage::aPictureHasAZoomWhereverItIs()
{
    ImageView view;
    view.setImage(QImage(20'000, 10, QImage::Format_RGB32));
    view.resize(200, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const double whole = view.zoom();
    QVERIFY(whole < 0.02);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(view.zoom() <= whole); // smaller is never larger
    QTest::keyClick(&view, Qt::Key_F);
    view.viewport()->resize(0, 0);
    QVERIFY(view.zoom() > 0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 0 && view.zoom() < 1);
}

void TestDataPage::aCopySaysWhatItLeavesOut()
{
    Fixture f;
    QByteArray bytes = "a,b\n" + QByteArray(3000, 'x') + ",1\n";
    for (int i = 1; i < 60'000; ++i)
        bytes += QByteArray::number(i) + ",1\n";
    const QString file = f.folder.path() + u"/long.csv"_s;
    write(file, bytes);
    f.open();
    f.window->openData(file);
    QVERIFY(isShown(f));
    DataTable &shown = table(f);
    QTRY_COMPARE(shown.model().rowCount(), 60'000);
    const auto said = [&shown]() -> QString {
        for (const auto *bar : shown.findChildren<NoticeBar *>())
            if (bar->isVisible() && bar->text().contains(u"cop"_s))
                return bar->text();
        return {};
    };
    shown.view().selectAll();
    QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 49'999);
    QTRY_VERIFY(said().contains(u"50,000"_s) && said().contains(u"60,000"_s));
    QVERIFY(said().contains(u"2,000"_s));
    // A value that is not known to its end is not asked for.
    shown.view().setCurrentIndex(shown.model().index(0, 0));
    QTRY_VERIFY(shown.model().index(0, 0).data(TableModel::CutRole).toBool());
    // What is copied whole says nothing.
    shown.view().selectionModel()->select(
        QItemSelection(shown.model().index(5, 0), shown.model().index(5, 1)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"5\t1"_s);
    QVERIFY(said().isEmpty());
}

namespace {

/// Says everything twice.
class Twice final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QByteArrayView(context).startsWith("tenon::ui::") ? text + u' ' + text : QString();
    }
};

} // namespace

void TestDataPage::wordsFollowTheLanguage()
{
    Fixture f;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QDir(f.folder.path()).mkdir(u"out"_s);
    QVERIFY(image.save(f.folder.path() + u"/out/red.png"_s));
    write(f.folder.path() + u"/out/model.pkl"_s, "cos\nsystem\n");
    f.open();
    f.window->resize(1400, 900);
    f.window->openData(f.folder.path() + u"/out"_s);
    QTRY_VERIFY(page(f));
    FilesPane &pane = page(f)->files();
    const auto show = [&pane](const QString &name) {
        const auto found = pane.list().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            pane.list().setCurrentItem(found.first());
        return !found.isEmpty();
    };
    QTRY_VERIFY(show(u"model.pkl"_s));
    QTRY_COMPARE(pane.preview().kind(), items::Preview::Kind::Pickled);
    Trail trail;
    trail.setPlaces({u"one"_s, u"two"_s});
    const auto says = [](const QWidget &in, const QString &text) {
        for (const auto *label : in.findChildren<QLabel *>())
            if (label->text() == text && label->isVisible())
                return true;
        for (const auto *button : in.findChildren<QPushButton *>())
            if (button->text() == text)
                return true;
        return false;
    };
    QVERIFY(says(pane, u"Not opened"_s));
    Twice twice;
    QCoreApplication::installTranslator(&twice);
    const auto back = qScopeGuard([&twice] { QCoreApplication::removeTranslator(&twice); });
    QTRY_VERIFY(says(pane, u"Not opened Not opened"_s));
    QVERIFY(says(pane, u"Show in file manager Show in file manager"_s));
    QCOMPARE(pane.list().accessibleName(), u"Files Files"_s);
    QCOMPARE(pane.preview().image().accessibleName(), u"Picture Picture"_s);
    QCOMPARE(trail.findChild<QPushButton *>()->accessibleName(), u"Back to one Back to one"_s);
    // A picture stays what it is.
    QVERIFY(show(u"red.png"_s));
    QTRY_COMPARE(pane.preview().kind(), items::Preview::Kind::Image);
    pane.preview().image().setZoom(4);
    QCoreApplication::removeTranslator(&twice);
    QTRY_COMPARE(pane.list().accessibleName(), u"Files"_s);
    QCOMPARE(pane.preview().image().zoom(), 4.0);
}

TENON_WINDOW_TEST(TestDataPage)

#include "tst_datapage.moc"
