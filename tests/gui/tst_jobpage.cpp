// Parts of a job's page and the panel that goes with it, on a real window with a real engine.
#include "gui/livefixture.h"
#include "items/recentwork.h"
#include "runs/chartspanel.h"
#include "runs/codepane.h"
#include "runs/jobpage.h"
#include "runs/metricspanel.h"
#include "widgets/diffview.h"

#include <QTreeWidget>

class TestJobPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMetricsPanelFollowsTheShownStep();
    void whatChangedSinceInTheCodeIsShown();
};

void TestJobPage::theMetricsPanelFollowsTheShownStep()
{
    LiveFixture f;
    QByteArray twice = logging;
    twice.replace("mlflow.log_metric('loss', ${{inputs.rate}})",
                  "[mlflow.log_metric('loss', i, step=i) for i in range(3)]");
    write(f.folder.path() + u"/curve.yml"_s, twice);
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString curve = f.run(u"curve.yml"_s);
    const QString none = f.run(u"one.yml"_s);
    // What a card on Home tells of a workspace, open or not.
    const auto work = items::recentWork(f.folder.path());
    QVERIFY(work && work->jobs.size() == 2);
    QCOMPARE(work->jobs.last().title, none);
    QCOMPARE(work->jobs.last().state, assets::JobState::Completed);
    QVERIFY(work->jobs.first().duration > 0);
    QVERIFY(items::recentWork(f.home.path())->jobs.isEmpty());
    ChartsPanel &charts = f.window->metricsPanel().charts();
    f.window->openJob(curve);
    f.window->action("view.metrics")->trigger();
    QVERIFY(charts.isVisible());
    QTRY_VERIFY(charts.chart(u"loss"_s));
    // It keeps what it shows while another kind of page is in front.
    f.window->openFile(f.folder.path() + u"/curve.yml"_s);
    QVERIFY(charts.isVisible() && charts.chart(u"loss"_s));
    f.window->openJob(none);
    QTRY_VERIFY(!charts.chart(u"loss"_s));
    // Hidden it reads nothing; shown again it has what changed.
    f.window->action("view.log")->trigger();
    f.window->openJob(curve);
    QVERIFY(!charts.chart(u"loss"_s));
    f.window->action("view.metrics")->trigger();
    QTRY_VERIFY(charts.chart(u"loss"_s));
}

void TestJobPage::whatChangedSinceInTheCodeIsShown()
{
    LiveFixture f;
    const QString script = f.folder.path() + u"/code/say.sh"_s;
    write(script, "echo one\necho two\n");
    QByteArray job = oneJob;
    job.replace("command: echo \"${{inputs.word}}\" >", "code: ./code\ncommand: sh say.sh >");
    write(f.folder.path() + u"/one.yml"_s, job);
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"one.yml"_s);
    f.window->openJob(name);
    auto *page = qobject_cast<JobPage *>(f.window->currentPage());
    QTRY_VERIFY(page && page->bundle());
    page->showTab("code");
    auto *pane = page->findChild<CodePane *>();
    auto *files = pane->findChild<QTreeWidget *>(u"code.changes"_s);
    auto *diff = pane->findChild<DiffView *>();
    pane->showChanges(true);
    QTRY_COMPARE(files->topLevelItemCount(), 1);
    QCOMPARE(files->topLevelItem(0)->childCount(), 0);
    write(script, "echo one\necho zwei\n");
    write(f.folder.path() + u"/code/new.sh"_s, "echo new\n");
    pane->showChanges(true);
    QTRY_VERIFY(files->topLevelItemCount() == 1 && files->topLevelItem(0)->childCount() == 2);
    QCOMPARE(files->topLevelItem(0)->child(0)->text(0), u"new.sh"_s);
    files->setCurrentItem(files->topLevelItem(0)->child(1));
    QTRY_VERIFY(diff->isVisible() && diff->hasChanges());
    QTRY_COMPARE(diff->toPlainText(), u"echo one\necho two\necho zwei"_s);
    // A folder that is gone is said and hurts nothing.
    QDir(f.folder.path() + u"/code"_s).removeRecursively();
    pane->showChanges(true);
    QTRY_VERIFY(files->topLevelItemCount() == 1 && !files->topLevelItem(0)->toolTip(1).isEmpty());
}

TENON_WINDOW_TEST(TestJobPage)

#include "tst_jobpage.moc"
