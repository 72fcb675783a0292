#include "compute/computepage.h"
#include "compute/computespage.h"
#include "compute/costdialog.h"
#include "compute/powerdialog.h"
#include "gui/livefixture.h"
#include "items/treemodel.h"
#include "runs/jobpage.h"
#include "runs/submitpanel.h"
#include "widgets/noticebar.h"
#include "workspace/workspacetree.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

/// Compute targets on a real window, jobs on simulated ones with a real engine.
class TestCompute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSimulatedInstanceIsStartedRunsAJobAndIsStopped();
    void aRetiredSizeAndAnIdlingMinimumAreTold();
    void aTargetIsDuplicatedAndDetached();
    void twoTargetsOfOneNameAreTwo();
    void aCommandOfOnesOwnIsAnnouncedAndCanBeLeft();
    void aTargetWithBothCommandsIsStartedAndStopped();
    void whatAJobWouldCostOnOtherSizes();
    void aFrameworkTheGpuCannotRunIsToldWhereOneSubmits();

private:
    static QByteArray instance()
    {
        return "name: box\ntype: computeinstance\nsize: Standard_NC4as_T4_v3\n"
               "tags: {tenon.simulated: \"true\", tenon.location: westeurope}\n";
    }
    static QString text(const Page *page, const QString &label)
    {
        return page->findChild<QLabel *>(label)->text();
    }
    static QPushButton *button(const QWidget *in, const QString &name)
    {
        return in->findChild<QPushButton *>(name);
    }
    /// A picture of what a person sees, where one is wanted ($TENON_PICTURES, a folder).
    static void picture(LiveFixture &f, QWidget *of, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENON_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[choice, word] :
             {std::pair{Theme::Choice::Dark, u"dark"_s}, {Theme::Choice::Light, u"light"_s}}) {
            f.theme.choose(choice);
            f.theme.apply(*qApp);
            QCoreApplication::processEvents();
            of->grab().save(folder + u'/' + name + u'-' + word + u".png"_s);
        }
    }
};

void TestCompute::aSimulatedInstanceIsStartedRunsAJobAndIsStopped()
{
    LiveFixture f;
    const QString go = f.places.path() + u"/go"_s;
    write(f.folder.path() + u"/compute/box.yml"_s, instance());
    write(f.folder.path() + u"/wait.yml"_s,
          "type: command\ndisplay_name: Patient\ncompute: azureml:box\ncommand: while [ ! -e "
              + go.toLocal8Bit() + " ]; do sleep 0.1; done\nenvironment: azureml:e:1\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.call(u"job.submit"_s, {{u"file"_s, f.folder.path() + u"/wait.yml"_s}});
    // The tree says how it stands, and a double click opens its page.
    WorkspaceTree &tree = f.window->tree();
    const QString key = u"file/"_s + f.folder.path() + u"/compute/box.yml"_s;
    const auto detail = [&] {
        const items::NodeData *node = tree.model().data(key);
        return node ? node->detail : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(detail(), u"Stopped"_s, patience);
    tree.select(key);
    Q_EMIT tree.view()->activated(tree.view()->currentIndex());
    auto *page = qobject_cast<ComputePage *>(f.window->currentPage());
    QVERIFY(page);
    QCOMPARE(page->name(), u"box"_s);
    QTRY_COMPARE(text(page, u"compute.state"_s), u"Stopped"_s);
    // The job waits, and both page and queue say for what.
    QTRY_COMPARE_WITH_TIMEOUT(page->jobs().topLevelItemCount(), 1, patience);
    QTRY_VERIFY(page->jobs().topLevelItem(0)->text(2).contains(u"box is stopped"_s));
    QVERIFY(page->notice().text().contains(u"disk"_s));
    picture(f, f.window.get(), u"compute-stopped"_s);
    QPushButton *power = button(page, u"compute.stop"_s);
    QVERIFY(!power->isVisible()); // nothing is there to be stopped
    button(page, u"compute.start"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(text(page, u"compute.state"_s), u"Running"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(page->jobs().topLevelItem(0)->text(0), u"1"_s, patience);
    QCOMPARE(page->jobs().topLevelItem(0)->text(1), u"Patient"_s);
    QTRY_COMPARE(detail(), u"Running"_s);
    QTRY_VERIFY(power->isVisible() && !button(page, u"compute.start"_s)->isVisible());
    picture(f, f.window.get(), u"compute-running"_s);
    // Under a job it is not stopped, whatever one answers.
    const auto stop = [&] {
        power->click();
        PowerDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<PowerDialog *>()));
        picture(f, dialog, u"compute-stop"_s);
        button(dialog, u"power.go"_s)->click();
        QTRY_VERIFY(!page->findChild<PowerDialog *>());
    };
    stop();
    QTRY_VERIFY_WITH_TIMEOUT(power->isEnabled(), patience);
    QCOMPARE(text(page, u"compute.state"_s), u"Running"_s);
    write(go, "");
    QTRY_COMPARE_WITH_TIMEOUT(text(page, u"compute.state"_s), u"Idle"_s, patience);
    QTRY_VERIFY(page->notice().text().contains(u"an hour"_s)); // what idling costs
    stop();
    QTRY_COMPARE_WITH_TIMEOUT(text(page, u"compute.state"_s), u"Stopped"_s, patience);
}

void TestCompute::aRetiredSizeAndAnIdlingMinimumAreTold()
{
    LiveFixture f;
    write(f.folder.path() + u"/compute/old.yml"_s,
          "name: old\ntype: amlcompute\nsize: Standard_NC6\nlocation: westeurope\n"
          "min_instances: 1\nmax_instances: 4\n");
    write(f.folder.path() + u"/compute/living.yml"_s,
          "name: living\ntype: amlcompute\nsize: Standard_NC4as_T4_v3\nlocation: westeurope\n"
          "min_instances: 2\nmax_instances: 4\n");
    write(f.folder.path() + u"/compute/far.yml"_s,
          "name: far\ntype: tenon\ntenon: {kind: ssh, host: gpu.lab}\n");
    f.open();
    f.window->action("view.computes")->trigger();
    auto *list = qobject_cast<ComputesPage *>(f.window->currentPage());
    QVERIFY(list);
    QTRY_COMPARE_WITH_TIMEOUT(list->list().topLevelItemCount(), 4, patience);
    QStringList names;
    for (int i = 0; i < 4; ++i)
        names << list->list().topLevelItem(i)->text(0);
    names.sort();
    QCOMPARE(names, (QStringList{u"This computer"_s, u"far"_s, u"living"_s, u"old"_s}));
    picture(f, f.window.get(), u"computes"_s);
    QTreeWidgetItem *old = list->list().findItems(u"old"_s, Qt::MatchExactly).value(0);
    list->list().setCurrentItem(old);
    QTest::keyClick(&list->list(), Qt::Key_Return);
    auto *page = qobject_cast<ComputePage *>(f.window->currentPage());
    QVERIFY(page);
    // Retired 2023-08-31; the nearest living size with a T4 or the like is named.
    QTRY_VERIFY(page->notice().text().contains(u"Standard_NC6"_s));
    QVERIFY(page->notice().text().contains(
        QLocale().toString(QDate(2023, 8, 31), QLocale::ShortFormat)));
    QVERIFY(page->notice().text().contains(u"nearest living size is Standard_NC8as_T4_v3"_s));
    picture(f, f.window.get(), u"compute-retired"_s);
    // 2 × 0.658 × 24 h.
    f.window->openAsset(u"compute"_s, u"living"_s, {});
    page = qobject_cast<ComputePage *>(f.window->currentPage());
    QTRY_VERIFY(page->notice().text().contains(u"31.584 USD a day"_s));
    for (const QString &name : {u"compute.start"_s, u"compute.stop"_s})
        QVERIFY(!button(page, name)->isVisible()); // it means this computer
    f.window->openAsset(u"compute"_s, u"far"_s, {});
    QTRY_COMPARE(text(f.window->currentPage(), u"compute.state"_s), u"Not reachable yet"_s);
    f.window->openAsset(u"compute"_s, u"local"_s, {});
    QTRY_COMPARE(f.window->currentPage()->title(), u"This computer"_s);
    picture(f, f.window.get(), u"compute-local"_s);
}

void TestCompute::aTargetIsDuplicatedAndDetached()
{
    LiveFixture f;
    write(f.folder.path() + u"/compute/box.yml"_s, "# mine\n" + instance());
    f.open();
    f.window->openAsset(u"compute"_s, u"box"_s, {});
    auto *page = qobject_cast<ComputePage *>(f.window->currentPage());
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(button(page, u"compute.duplicate"_s)->isVisible(), patience);
    button(page, u"compute.duplicate"_s)->click();
    const QString made = f.folder.path() + u"/compute/box-2.yml"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(made), patience);
    QFile file(made);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "# mine\n" + instance().replace("name: box", "name: box-2"));
    f.window->openAsset(u"compute"_s, u"box-2"_s, {});
    auto *second = qobject_cast<ComputePage *>(f.window->currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(button(second, u"compute.detach"_s)->isVisible(), patience);
    button(second, u"compute.detach"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(made), patience);
    QVERIFY(QFileInfo::exists(f.folder.path() + u"/compute/box.yml"_s));
    // Its page says that it is gone.
    QTRY_VERIFY_WITH_TIMEOUT(!button(second, u"compute.detach"_s)->isVisible(), patience);
}

void TestCompute::twoTargetsOfOneNameAreTwo()
{
    LiveFixture f;
    const auto twin = [](const QByteArray &size) {
        return "name: twin\ntype: amlcompute\nsize: " + size + "\nlocation: westeurope\n";
    };
    write(f.folder.path() + u"/compute/a.yml"_s, twin("Standard_D2_v3"));
    write(f.folder.path() + u"/compute/b.yml"_s, twin("Standard_D4_v3"));
    f.open();
    f.window->action("view.computes")->trigger();
    auto *list = qobject_cast<ComputesPage *>(f.window->currentPage());
    QVERIFY(list);
    const auto sizes = [list] {
        QStringList all;
        for (int i = 0; i < list->list().topLevelItemCount(); ++i)
            all << list->list().topLevelItem(i)->text(2);
        all.sort();
        return all;
    };
    QTRY_COMPARE(sizes(), (QStringList{QString(), u"Standard_D2_v3"_s, u"Standard_D4_v3"_s}));
    write(f.folder.path() + u"/compute/a.yml"_s, twin("Standard_D8_v3"));
    QTRY_COMPARE(sizes(), (QStringList{QString(), u"Standard_D4_v3"_s, u"Standard_D8_v3"_s}));
    QVERIFY(QFile::remove(f.folder.path() + u"/compute/b.yml"_s));
    QTRY_COMPARE(sizes(), (QStringList{QString(), u"Standard_D8_v3"_s}));
}

void TestCompute::aCommandOfOnesOwnIsAnnouncedAndCanBeLeft()
{
    LiveFixture f;
    const QString mark = f.places.path() + u"/mark"_s;
    write(f.folder.path() + u"/compute/far.yml"_s,
          "name: far\ntype: tenon\ntenon:\n  kind: ssh\n  host: gpu.lab\n  stop_command: touch "
              + mark.toLocal8Bit() + "\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.window->openAsset(u"compute"_s, u"far"_s, {});
    auto *page = qobject_cast<ComputePage *>(f.window->currentPage());
    QPushButton *stop = button(page, u"compute.stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), patience);
    QVERIFY(!button(page, u"compute.start"_s)->isVisible());
    PowerDialog *dialog = nullptr;
    const auto ask = [&] {
        QTRY_VERIFY(!page->findChild<PowerDialog *>());
        stop->click();
        QTRY_VERIFY((dialog = page->findChild<PowerDialog *>()));
    };
    const auto countdown = [&] { return dialog->findChild<QLabel *>(u"power.countdown"_s); };
    // Looking at the question starts nothing.
    ask();
    QTimer *timer = dialog->findChild<QTimer *>();
    QVERIFY(timer && !timer->isActive() && !countdown()->isVisible());
    QCOMPARE(button(dialog, u"power.go"_s)->text(), u"Stop"_s);
    picture(f, dialog, u"compute-command"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    // One press announces it, and it can still be left.
    ask();
    button(dialog, u"power.go"_s)->click();
    QVERIFY(dialog->findChild<QTimer *>()->isActive() && countdown()->isVisible());
    QVERIFY(countdown()->text().contains(u"10"_s));
    QCOMPARE(button(dialog, u"power.go"_s)->text(), u"Stop now"_s);
    picture(f, dialog, u"compute-countdown"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page->findChild<PowerDialog *>());
    QVERIFY(stop->isEnabled()); // nothing was asked of the engine
    QVERIFY(!QFileInfo::exists(mark));
    // A second press waits no longer.
    ask();
    button(dialog, u"power.go"_s)->click();
    button(dialog, u"power.go"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(mark), patience);
    // Neither does the end of the countdown.
    QTRY_VERIFY_WITH_TIMEOUT(stop->isEnabled(), patience);
    QVERIFY(QFile::remove(mark));
    ask();
    button(dialog, u"power.go"_s)->click();
    dialog->findChild<QTimer *>()->start(0);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(mark), patience);
}

void TestCompute::aTargetWithBothCommandsIsStartedAndStopped()
{
    LiveFixture f;
    const QString mark = f.places.path() + u"/power"_s;
    write(f.folder.path() + u"/compute/far.yml"_s,
          "name: far\ntype: tenon\ntenon:\n  kind: ssh\n  host: gpu.lab\n  start_command: touch "
              + mark.toLocal8Bit() + "\n  stop_command: rm " + mark.toLocal8Bit() + "\n");
    f.open();
    f.call(u"workspace.trust"_s);
    f.window->openAsset(u"compute"_s, u"far"_s, {});
    auto *page = qobject_cast<ComputePage *>(f.window->currentPage());
    const auto press = [&](const QString &name) {
        QTRY_VERIFY_WITH_TIMEOUT(button(page, name)->isVisible() && button(page, name)->isEnabled(),
                                 patience);
        button(page, name)->click();
        PowerDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<PowerDialog *>()));
        button(dialog, u"power.go"_s)->click();
        button(dialog, u"power.go"_s)->click();
        QTRY_VERIFY(!page->findChild<PowerDialog *>());
    };
    press(u"compute.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(mark), patience);
    press(u"compute.stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(mark), patience);
}

void TestCompute::whatAJobWouldCostOnOtherSizes()
{
    LiveFixture f;
    write(f.folder.path() + u"/one.yml"_s, oneJob);
    write(f.folder.path() + u"/compute/box.yml"_s, instance());
    f.open();
    f.call(u"workspace.trust"_s);
    const QString name = f.run(u"one.yml"_s);
    f.window->openJob(name);
    QTRY_VERIFY_WITH_TIMEOUT(f.window->action("job.cost")->isEnabled(), patience);
    f.window->action("job.cost")->trigger();
    CostDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = f.window->findChild<CostDialog *>()));
    // The target's size is there to begin with; another one is added by name.
    QTRY_COMPARE_WITH_TIMEOUT(dialog->answers().topLevelItemCount(), 1, patience);
    dialog->findChild<QComboBox *>(u"cost.size"_s)->setCurrentText(u"Standard_D2_v3"_s);
    button(dialog, u"cost.add"_s)->click();
    QCOMPARE(dialog->answers().topLevelItemCount(), 2);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"cost.basis"_s)->text().contains(name));
    dialog->findChild<QLineEdit *>(u"cost.duration"_s)->setText(u"1h30m"_s);
    QCOMPARE(dialog->answers().topLevelItem(0)->text(3), u"0.987 USD"_s); // 1.5 × 0.658
    dialog->findChild<QLineEdit *>(u"cost.duration"_s)->clear();
    QVERIFY(dialog->answers().topLevelItem(0)->text(4).contains(u"not known"_s));
    picture(f, dialog, u"job-cost"_s);
}

// CUDA 11.8 knows no Blackwell, which needs 12.8: what a conda file asks for is held against the
// GPU of the target, in the form before anything is submitted.
void TestCompute::aFrameworkTheGpuCannotRunIsToldWhereOneSubmits()
{
    LiveFixture f;
    write(f.folder.path() + u"/compute/new.yml"_s,
          "name: new\ntype: amlcompute\nsize: Standard_NC36lds_xl_RTXPRO6000BSE_v6\n");
    write(f.folder.path() + u"/compute/t4.yml"_s,
          "name: t4\ntype: amlcompute\nsize: Standard_NC4as_T4_v3\n");
    write(f.folder.path() + u"/conda.yml"_s,
          "name: e\ndependencies:\n  - python=3.11\n  - pip:\n"
          "    - --extra-index-url https://download.pytorch.org/whl/cu118\n"
          "    - torch==2.1.0+cu118\n");
    for (const char *compute : {"new", "t4"})
        write(f.folder.path() + u'/' + QString::fromLatin1(compute) + u".yml"_s,
              QByteArray("type: command\ncommand: echo one\ncompute: azureml:") + compute
                  + "\nenvironment:\n  image: ubuntu\n  conda_file: conda.yml\n");
    f.open();
    f.call(u"workspace.trust"_s);
    const auto says = [&f](const QString &file, const QString &part) {
        f.window->submit(f.folder.path() + u'/' + file);
        const auto *form = f.window->findChild<SubmitPanel *>();
        return form
               && QTest::qWaitFor(
                   [form, &part] {
                       return std::ranges::any_of(
                           form->findChildren<QLabel *>(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
                   },
                   patience);
    };
    const QString reason = u"Blackwell needs CUDA 12.8, you chose 11.8"_s;
    QVERIFY(says(u"new.yml"_s, reason));
    picture(f, f.window.get(), u"submit-framework"_s);
    f.window->findChild<SubmitPanel *>()->reject();
    QTRY_VERIFY(!f.window->findChild<SubmitPanel *>());
    QVERIFY(says(u"t4.yml"_s, u"will run: "_s));
    for (const QLabel *label : f.window->findChild<SubmitPanel *>()->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"you chose"_s));
}

TENON_WINDOW_TEST(TestCompute)
#include "tst_compute.moc"
