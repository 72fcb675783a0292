// The compute wizard in the window: from what one needs to the file of the target.
#include "fixture.h"
#include "items/sizesource.h"
#include "shell/quotapage.h"
#include "shell/wizardpage.h"
#include "store/jobs.h"
#include "store/place.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QQuickItem>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using catalogue::Quota;
using catalogue::QuotaLine;
using items::SizesModel;

namespace {

const QString wanted = u"Standard_NC4as_T4_v3/westeurope"_s;

WizardPage *page(const Fixture &f)
{
    return qobject_cast<WizardPage *>(f.window->currentPage());
}

QVariant fact(WizardController &wizard, int role)
{
    SizesModel &sizes = *wizard.sizes();
    const int row = sizes.rowOf(wanted);
    return row < 0 ? QVariant() : sizes.data(sizes.index(row, 0), role);
}

// The item of the page a screen reader calls so.
QQuickItem *itemNamed(QQuickItem *in, const QString &name)
{
    for (QQuickItem *item : in->childItems()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        if (item->isVisible() && spoken && spoken->text(QAccessible::Name) == name)
            return item;
        if (QQuickItem *found = itemNamed(item, name))
            return found;
    }
    return nullptr;
}

bool judged(WizardController &wizard)
{
    SizesModel &sizes = *wizard.sizes();
    return sizes.filter() && !sizes.isBusy() && sizes.need() == sizes.shownNeed();
}

Quota quota(qint64 limit, qint64 used)
{
    QuotaLine line;
    line.family = u"Standard NCASv3_T4 Family"_s;
    line.region = u"westeurope"_s;
    line.limit = {limit, used};
    return {Quota::Origin::Edited, u"mine"_s, QDate(2026, 11, 1), {line}};
}

// "A GPU of Turing or newer in West Europe, within my quota, under 2 USD an hour, for PyTorch with
// CUDA 11.8".
void ask(WizardController &wizard)
{
    QTRY_VERIFY(judged(wizard));
    wizard.set(u"region"_s, u"westeurope"_s);
    wizard.set(u"processor"_s, 2);
    wizard.set(u"price"_s, 2);
    int build = 0;
    for (const QVariant &entry : wizard.choices()[u"builds"_s].toList())
        if (entry.toMap()[u"text"_s].toString() == u"PyTorch 2.1.0 + CUDA 11.8")
            build = entry.toMap()[u"value"_s].toInt();
    QVERIFY(build > 0);
    wizard.set(u"build"_s, build);
    for (const QVariant &entry : wizard.generations())
        if (const QVariantMap map = entry.toMap();
            QStringList({u"Turing"_s, u"Ampere"_s, u"Hopper"_s}).contains(map[u"name"_s]))
            wizard.toggleGeneration(map[u"bit"_s].toInt());
    QTRY_VERIFY(judged(wizard));
}

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerHasItsReasons();
    void theFileIsMade();
    void whatIsThereIsNotWrittenOver();
    void everyStepIsDrawn();
    void fourAreCompared();
    void theChosenSizeStaysInAnyRegion();
    void priorityAndPriceGoTogether();
    void serverlessMakesNoFile();
    void figuresAreFigures();
    void theKeyboardStaysWhereItIs();
    void anImportIsUsedAndASheetEdited();
    void sizedForAnEarlierJob();
    void jobsThatCannotBeReadAreTold();
    void anInstanceIsScheduled();
    void thePageHearsOnlyOfWhatIsAnother();
    void whatIsTypedForOneKindIsNotWrittenForAnother();
};

void TestWizard::theAnswerHasItsReasons()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    QCOMPARE(fact(wizard, SizesModel::PriceRole).toDouble(), 0.658);
    // Without a sheet nobody knows.
    QCOMPARE(fact(wizard, SizesModel::VerdictRole).toInt(), int(catalogue::Verdict::Unknown));
    // 4 cores on each of 2 nodes: seven are too few, twelve enough.
    const auto catalogue = [&] { return f.window->findChild<items::SizeSource *>()->catalogue(); };
    wizard.setCatalogue(catalogue(), quota(7, 0));
    QTRY_COMPARE(fact(wizard, SizesModel::VerdictRole).toInt(), int(catalogue::Verdict::Misfit));
    wizard.setCatalogue(catalogue(), quota(12, 0));
    QTRY_COMPARE(fact(wizard, SizesModel::VerdictRole).toInt(), int(catalogue::Verdict::Fits));
    wizard.setTarget(u"maxNodes"_s, 4);
    QTRY_COMPARE(fact(wizard, SizesModel::VerdictRole).toInt(), int(catalogue::Verdict::Misfit));
    const QString reason = fact(wizard, SizesModel::ReasonsRole).toStringList().value(0);
    for (const char *figure : {"16", "12", "0"})
        QVERIFY2(reason.contains(QLatin1StringView(figure)), qPrintable(reason));
    // Blackwell does not run CUDA 11.8: its chip says so.
    bool ends = false;
    for (const QVariant &entry : wizard.generations())
        if (entry.toMap()[u"name"_s] == u"Blackwell"_s)
            ends = entry.toMap()[u"ends"_s].toBool();
    QVERIFY(ends);
}

void TestWizard::theFileIsMade()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    QCOMPARE(wizard.chosen()[u"name"_s].toString(), u"Standard_NC4as_T4_v3"_s);
    QVERIFY(!wizard.chosen()[u"elsewhere"_s].toList().isEmpty());
    wizard.setTarget(u"name"_s, u"gpu t4"_s);
    QVERIFY(!wizard.target()[u"problems"_s].toStringList().isEmpty());
    wizard.create(); // a wrong name makes nothing
    wizard.setTarget(u"name"_s, u"gpu-t4"_s);
    QCOMPARE(wizard.target()[u"problems"_s].toStringList(), QStringList());
    QVERIFY(wizard.target()[u"command"_s].toString().startsWith(u"az ml compute create"));
    QTRY_VERIFY(wizard.target()[u"workspaceOpen"_s].toBool());
    wizard.create();
    const QString path = f.folder.path() + u"/compute/gpu-t4.yml"_s;
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes, wizard.target()[u"yaml"_s].toString().toUtf8());
    QVERIFY(bytes.contains("type: amlcompute"));
    QVERIFY(bytes.contains("size: Standard_NC4as_T4_v3"));
    // What was made is open.
    QTRY_VERIFY(f.window->currentPage() && f.window->currentPage()->pageId() == u"file/"_s + path);
    QTRY_COMPARE(wizard.target()[u"made"_s].toString(), path);
}

void TestWizard::whatIsThereIsNotWrittenOver()
{
    Fixture f;
    QVERIFY(QDir(f.folder.path()).mkpath(u"compute"_s));
    QFile mine(f.folder.path() + u"/compute/local.yml"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("# mine\n");
    mine.close();
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    QTRY_VERIFY(judged(wizard));
    wizard.setTarget(u"kind"_s, u"local"_s);
    wizard.setTarget(u"name"_s, u"local"_s);
    QTRY_VERIFY(wizard.target()[u"workspaceOpen"_s].toBool());
    wizard.create();
    QTRY_VERIFY(!wizard.failure().isEmpty());
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), "# mine\n");
    wizard.setTarget(u"name"_s, u"local-2"_s); // what failed is over
    QCOMPARE(wizard.failure(), QString());
}

void TestWizard::everyStepIsDrawn()
{
    Fixture f;
    f.open();
    f.window->resize(1280, 720);
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    QTRY_VERIFY(page(f)->findChild<QQuickWidget *>()); // made when the page has been painted
    auto *quick = page(f)->findChild<QQuickWidget *>();
    QVERIFY2(quick->errors().isEmpty(), qPrintable(quick->errors().value(0).toString()));
    QVERIFY(quick->rootObject());
    bool named = false; // the card is about the size that is chosen
    for (const QQuickItem *item : quick->rootObject()->findChildren<QQuickItem *>())
        named = named || item->property("text") == u"Standard_NC4as_T4_v3"_s;
    QVERIFY(named);
    // A word the controller lacks would be read as "undefined" or nothing at all.
    for (const QQuickItem *item : quick->rootObject()->findChildren<QQuickItem *>())
        QVERIFY(!item->property("text").toString().contains(u"undefined"));
    for (const catalogue::TargetKind kind :
         {catalogue::TargetKind::Cluster, catalogue::TargetKind::Slurm,
          catalogue::TargetKind::Kubernetes}) {
        wizard.setTarget(u"kind"_s, catalogue::name(kind));
        for (int step = 0; step < 3; ++step) {
            quick->rootObject()->setProperty("step", step);
            const QImage picture = quick->grab().toImage();
            QVERIFY(!picture.isNull());
            // Something is written on every step.
            QSet<QRgb> colours;
            for (int y = 60; y < picture.height() - 60; ++y)
                for (int x = 0; x < picture.width(); x += 3)
                    colours.insert(picture.pixel(x, y));
            QVERIFY(colours.size() > 8);
        }
    }
}

void TestWizard::fourAreCompared()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    QTRY_VERIFY(judged(wizard));
    for (int row = 0; row < 6; ++row)
        wizard.toggleCompared(row);
    QCOMPARE(wizard.compared().size(), 4);
    const QString first = wizard.compared().first().toMap()[u"key"_s].toString();
    QVERIFY(wizard.isCompared(first));
    // What a filter hides stays compared.
    wizard.set(u"text"_s, u"no size is called so"_s);
    QTRY_VERIFY(judged(wizard));
    QCOMPARE(wizard.compared().size(), 4);
    QCOMPARE(wizard.compared().first().toMap()[u"key"_s].toString(), first);
    wizard.clearCompared();
    QVERIFY(wizard.compared().isEmpty());
    // A screen reader turns the box over.
    wizard.set(u"text"_s, QString());
    QTRY_VERIFY(judged(wizard));
    QTRY_VERIFY(page(f)->findChild<QQuickWidget *>());
    QQuickItem *root = page(f)->findChild<QQuickWidget *>()->rootObject();
    QQuickItem *box = nullptr;
    QTRY_VERIFY((box = itemNamed(root, u"Compare This computer"_s)));
    QAccessible::queryAccessibleInterface(box)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    QCOMPARE(wizard.compared().size(), 1);
}

void TestWizard::theChosenSizeStaysInAnyRegion()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    const auto is = [&](const QString &region, const QString &location) {
        return wizard.chosen()[u"name"_s] == u"Standard_NC4as_T4_v3"_s
               && wizard.chosen()[u"region"_s] == region
               && wizard.target()[u"yaml"_s].toString().contains(u"location: "_s + location);
    };
    QVERIFY(is(u"West Europe"_s, u"westeurope"_s));
    wizard.set(u"region"_s, u"eastus"_s);
    QTRY_VERIFY(judged(wizard));
    QVERIFY(is(u"East US"_s, u"eastus"_s));
    // Hidden by the search, it is still the one that is made; and follows to the next region.
    wizard.set(u"text"_s, u"no size is called so"_s);
    wizard.set(u"region"_s, u"northeurope"_s);
    QTRY_VERIFY(judged(wizard));
    QVERIFY(is(u"North Europe"_s, u"northeurope"_s));
    // Where nobody offers it the card says so, and the file says where it was wanted.
    const auto &known = wizard.sizes()->filter()->catalogue();
    QString without;
    for (const catalogue::Region &region : known.regions())
        if (!region.internal
            && known.offer(known.size(u"NC4as_T4_v3"), known.region(region.name)) < 0)
            without = region.name;
    QVERIFY(!without.isEmpty());
    wizard.set(u"text"_s, QString());
    wizard.set(u"region"_s, without);
    QTRY_VERIFY(judged(wizard));
    QVERIFY(is(QString(), without));
    QCOMPARE(wizard.chosen()[u"verdict"_s].toInt(), int(catalogue::Verdict::Misfit));
    // Which regions have it stands in the list, with what it costs there.
    int has = 0;
    for (const QVariant &entry : wizard.regions()) {
        const QVariantMap region = entry.toMap();
        if (region[u"value"_s] == u"westeurope"_s)
            QVERIFY(region[u"note"_s].toString().contains(u"0.658"_s));
        if (region[u"value"_s] == without)
            QCOMPARE(region[u"note"_s].toString(), u"has it not"_s);
    }
    const QVariantList places = wizard.places();
    QCOMPARE(wizard.offered().size(), places.size());
    for (qsizetype at = 0; at < places.size(); ++at) {
        has += wizard.offered()[at].toBool();
        if (places[at].toMap()[u"value"_s] == without)
            QVERIFY(!wizard.offered()[at].toBool());
    }
    QVERIFY(has > 20);
}

void TestWizard::priorityAndPriceGoTogether()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    const auto low = [&] {
        const bool said = wizard.target()[u"lowPriority"_s].toBool();
        return wizard.target()[u"yaml"_s].toString().contains(u"tier: low_priority"_s) == said
                   ? int(said)
                   : -1;
    };
    const int lowPrice = int(catalogue::PriceKind::LowPriority);
    wizard.set(u"priceKind"_s, lowPrice);
    QCOMPARE(low(), 1);
    wizard.set(u"priceKind"_s, int(catalogue::PriceKind::Windows));
    QCOMPARE(low(), 0);
    wizard.setTarget(u"lowPriority"_s, true);
    QCOMPARE(wizard.need()[u"priceKind"_s].toInt(), lowPrice);
    wizard.reset();
    QCOMPARE(low(), 0);
    QCOMPARE(wizard.need()[u"priceKind"_s].toInt(), 0);
    // An instance is never taken away: neither the price nor the list of prices says so.
    wizard.set(u"priceKind"_s, int(catalogue::PriceKind::Spot));
    QCOMPARE(low(), 1);
    QCOMPARE(wizard.choices()[u"prices"_s].toList().size(), 4);
    wizard.setTarget(u"kind"_s, u"computeinstance"_s);
    QCOMPARE(low(), 0);
    QCOMPARE(wizard.need()[u"priceKind"_s].toInt(), 0);
    QCOMPARE(wizard.choices()[u"prices"_s].toList().size(), 2);
}

void TestWizard::serverlessMakesNoFile()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    wizard.setTarget(u"name"_s, u"../../outside"_s);
    wizard.setTarget(u"kind"_s, u"serverless"_s);
    QTRY_VERIFY(wizard.target()[u"workspaceOpen"_s].toBool());
    QSignalSpy wants(&wizard, &WizardController::createWanted);
    wizard.create();
    QVERIFY(wants.isEmpty());
    QCOMPARE(wizard.target()[u"file"_s].toString(), QString());
    QVERIFY(wizard.target()[u"yaml"_s].toString().startsWith(u"resources:"_s));
}

void TestWizard::figuresAreFigures()
{
    Fixture f;
    f.open();
    f.window->resize(1280, 720);
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    QTRY_VERIFY(page(f)->findChild<QQuickWidget *>());
    auto *quick = page(f)->findChild<QQuickWidget *>();
    quick->setFocus();
    QQuickItem *most = itemNamed(quick->rootObject(), u"Nodes max"_s);
    QVERIFY(most);
    most->forceActiveFocus();
    const auto text = [&] { return most->property("text").toString(); };
    const auto nodes = [&] { return wizard.target()[u"maxNodes"_s].toInt(); };
    QCOMPARE(text(), u"2"_s);
    QTest::keyClick(quick, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(quick, u"5"_s);
    QTest::keyClicks(quick, u"y-e"_s); // no figures
    QCOMPARE(text(), u"5"_s);
    QCOMPARE(nodes(), 5);
    QTest::keyClick(quick, Qt::Key_Backspace); // empty for a moment: nothing is told
    QCOMPARE(text(), QString());
    QCOMPARE(nodes(), 5);
    QTest::keyClick(quick, Qt::Key_Tab);
    QTRY_COMPARE(text(), u"5"_s); // left empty, it says what holds
}

void TestWizard::theKeyboardStaysWhereItIs()
{
    Fixture f;
    f.open();
    f.window->resize(1280, 900);
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    QTRY_VERIFY(page(f)->findChild<QQuickWidget *>());
    auto *quick = page(f)->findChild<QQuickWidget *>();
    quick->setFocus();
    QQuickItem *chip = nullptr;
    for (const QVariant &entry : wizard.generations())
        if (entry.toMap()[u"name"_s] == u"Turing"_s)
            chip = itemNamed(quick->rootObject(),
                             u"Turing %1/%2"_s.arg(entry.toMap()[u"fit"_s].toInt())
                                 .arg(entry.toMap()[u"listed"_s].toInt()));
    QVERIFY(chip);
    for (QQuickItem *item : {chip, itemNamed(quick->rootObject(), u"Isolated"_s)}) {
        QVERIFY(item);
        const QPointer<QQuickItem> kept = item;
        item->forceActiveFocus();
        QVERIFY(item->hasActiveFocus());
        for (int turn = 0; turn < 2; ++turn) {
            QTest::keyClick(quick, Qt::Key_Space);
            QTRY_VERIFY(judged(wizard));
            QVERIFY(kept && kept->hasActiveFocus());
        }
    }
}

void TestWizard::anImportIsUsedAndASheetEdited()
{
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    QStandardPaths::setTestModeEnabled(false);
    const auto restore = qScopeGuard([] {
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("XDG_DATA_HOME");
    });
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardPage *made = page(f);
    WizardController &wizard = made->controller();
    ask(wizard);
    QCOMPARE(wizard.counts()[u"quota"_s].toString(), u"no sheet: unknown"_s);
    wizard.editQuota();
    QTRY_VERIFY(qobject_cast<QuotaPage *>(f.window->currentPage()));
    QWidget *sheet = f.window->currentPage();
    const auto button = [&](const QString &text) -> QPushButton * {
        for (auto *each : sheet->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    };
    const auto combo = [&](const QString &name) -> QComboBox * {
        for (auto *each : sheet->findChildren<QComboBox *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    };
    const auto verdict = [&] { return fact(wizard, SizesModel::VerdictRole).toInt(); };
    // Made up, and called so.
    QTRY_VERIFY(combo(u"Make up for"_s)->count() > 20);
    QTest::mouseClick(button(u"Simulate"_s), Qt::LeftButton);
    QTRY_COMPARE(verdict(), int(catalogue::Verdict::Fits));
    QCOMPARE(wizard.counts()[u"quota"_s].toString(), u"simulated"_s);
    // Wrong text says what is wrong and leaves what is there.
    auto *text = sheet->findChild<QPlainTextEdit *>();
    text->setPlainText(u"[{\"limit\": 1"_s);
    QTest::mouseClick(button(u"Import the text"_s), Qt::LeftButton);
    const auto says = [&](const QString &part) {
        for (const auto *label : sheet->findChildren<QLabel *>())
            if (label->text().contains(part))
                return true;
        return false;
    };
    QTRY_VERIFY(says(u"ends in the middle"_s));
    QCOMPARE(wizard.counts()[u"quota"_s].toString(), u"simulated"_s);
    // What was typed and pasted is there in another language, too.
    QSpinBox *limit24 = nullptr;
    for (auto *each : sheet->findChildren<QSpinBox *>())
        limit24 = each->accessibleName() == u"Limit"_s ? each : limit24;
    QVERIFY(limit24);
    limit24->setValue(25);
    const QPointer<QPlainTextEdit> before = text;
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(sheet, &language);
    QTRY_VERIFY(!before);
    text = sheet->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"[{\"limit\": 1"_s);
    int limits = 0;
    for (auto *each : sheet->findChildren<QSpinBox *>())
        limits += each->accessibleName() == u"Limit"_s && each->value() == 25;
    QCOMPARE(limits, 1);
    // What az printed, pasted: then it is that subscription's.
    text->setPlainText(u"[{\"limit\": 7, \"currentValue\": 0, \"name\": {\"value\": \"Standard "
                       "NCASv3_T4 Family Cluster Dedicated vCPUs\"}}]"_s);
    combo(u"Region of the answers"_s)
        ->setCurrentIndex(combo(u"Region of the answers"_s)->findData(u"westeurope"_s));
    QTest::mouseClick(button(u"Import the text"_s), Qt::LeftButton);
    QTRY_COMPARE(verdict(), int(catalogue::Verdict::Misfit)); // 8 cores are needed
    QTRY_COMPARE(wizard.counts()[u"quota"_s].toString(), u"default"_s);
    QTRY_VERIFY(wizard.counts()[u"source"_s].toString().contains(u"default"_s));
    QVERIFY(says(u"Imported for default on"_s));
    // One more by hand, in the table.
    auto *table = sheet->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    const QModelIndex limit = table->model()->index(0, items::QuotaModel::Limit);
    QVERIFY(!table->model()->setData(limit, u"many"_s));
    table->setCurrentIndex(limit);
    table->edit(limit);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"8"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(verdict(), int(catalogue::Verdict::Fits));
    // The other catalogue is there, too, with its own sheet.
    auto *kept = combo(u"Catalogue"_s);
    QCOMPARE(kept->count(), 2);
    kept->setCurrentIndex(0);
    Q_EMIT kept->activated(0);
    QTRY_COMPARE(wizard.counts()[u"quota"_s].toString(), u"simulated"_s);
    // After a restart the one imported last counts again.
    items::SizeSource again;
    again.load();
    QTRY_COMPARE(again.name(), u"default"_s);
    QCOMPARE(again.quota().lines().front().limit.limit, 8);
}

void TestWizard::sizedForAnEarlierJob()
{
    Fixture f;
    {
        const auto place = store::createPlace(f.folder.path());
        QVERIFY(place.has_value());
        const auto db = store::Database::open(place->databaseFile(), store::OpenMode::ReadWrite);
        QVERIFY(db.has_value());
        store::NewJob job;
        job.row.name = u"wise_root_1"_s;
        job.row.kind = u"command"_s;
        job.row.displayName = u"Train it"_s;
        job.row.state = int(assets::JobState::NotStarted);
        const auto id = store::insertJob(**db, job);
        QVERIFY(id.has_value());
        QVERIFY(store::setState(**db, *id, int(assets::JobState::Running), 1'000'000, {}, true));
        // 10 s of wall, 25 s of CPU: 2.5 cores, so 3. 20 GiB at most: 30 GiB to begin with.
        QVERIFY(store::finishJob(**db, *id,
                                 {int(assets::JobState::Completed),
                                  11'000'000,
                                  0,
                                  {},
                                  25'000'000,
                                  qint64(20) << 30,
                                  {},
                                  {}}));
    }
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    QTRY_COMPARE(wizard.job()[u"list"_s].toList().size(), 2);
    QCOMPARE(wizard.job()[u"list"_s].toList()[1].toMap()[u"text"_s].toString(), u"Train it"_s);
    wizard.sizeFor(u"wise_root_1"_s);
    QTRY_VERIFY(judged(wizard));
    QCOMPARE(wizard.need()[u"cores"_s].toInt(), 3);
    QCOMPARE(wizard.need()[u"memory"_s].toDouble(), 30.0);
    const QString hint = wizard.job()[u"hint"_s].toString();
    for (const char *figure : {"20.0", "30.0", "150", "3 core"})
        QVERIFY2(hint.contains(QLatin1StringView(figure)), qPrintable(hint));
    // The T4 with 28 GiB is too small now, and says so.
    QVERIFY(fact(wizard, SizesModel::ReasonsRole)
                .toStringList()
                .contains(u"Memory 28 GiB, you need 30"_s));
    // 10 s of work and 120 s until the node goes, at 0.658 an hour: 130 / 3600 × 0.658 = 0.024.
    wizard.choose(wizard.sizes()->rowOf(wanted));
    QCOMPARE(wizard.chosen()[u"jobText"_s].toString(), u"≈ 0.024 USD for one job"_s);
    wizard.setTarget(u"idleSeconds"_s, 1790); // 1800 s are half an hour
    QCOMPARE(wizard.chosen()[u"jobText"_s].toString(), u"≈ 0.329 USD for one job"_s);
    wizard.sizeFor({});
    QVERIFY(!wizard.chosen().contains(u"jobText"_s));
    QCOMPARE(wizard.need()[u"cores"_s].toInt(), 0);
    QCOMPARE(wizard.job()[u"hint"_s].toString(), QString());
}

void TestWizard::jobsThatCannotBeReadAreTold()
{
    const QTemporaryDir fresh, broken;
    const auto place = store::createPlace(broken.path());
    QVERIFY(place.has_value());
    write(place->databaseFile(), "this is no database, but it is long enough to be looked at");
    const Theme theme;
    WizardController wizard(theme);
    QSignalSpy told(&wizard, &WizardController::jobsChanged);
    const auto hint = [&wizard] { return wizard.job()[u"hint"_s].toString(); };
    wizard.setWorkspace(fresh.path());
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(hint(), QString()); // nothing has run there
    wizard.setWorkspace(broken.path());
    QTRY_COMPARE(told.size(), 4);
    QVERIFY(!hint().isEmpty());
    wizard.setWorkspace(fresh.path());
    QCOMPARE(hint(), QString());
}

void TestWizard::anInstanceIsScheduled()
{
    Fixture f;
    f.open();
    f.window->resize(1280, 900);
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    wizard.setTarget(u"kind"_s, u"computeinstance"_s);
    QTRY_VERIFY(!wizard.zones().isEmpty());
    QTRY_VERIFY(page(f)->findChild<QQuickWidget *>());
    auto *quick = page(f)->findChild<QQuickWidget *>();
    quick->rootObject()->setProperty("step", 1);
    quick->setFocus();
    const auto press = [&](const QString &name) {
        QQuickItem *item = itemNamed(quick->rootObject(), name);
        QVERIFY2(item, qPrintable(name));
        item->forceActiveFocus();
        QTest::keyClick(quick, Qt::Key_Space);
    };
    const auto yaml = [&] { return wizard.target()[u"yaml"_s].toString(); };
    QVERIFY(!yaml().contains(u"schedules"_s));
    press(u"Stops by itself"_s);
    QVERIFY(yaml().contains(u"action: stop"_s));
    QVERIFY(!yaml().contains(u"action: start"_s));
    // Every working day to begin with; not on Fridays, but on Sundays.
    press(u"Stops by itself, Friday"_s);
    press(u"Stops by itself, Sunday"_s);
    QQuickItem *time = itemNamed(quick->rootObject(), u"Stops at"_s);
    QVERIFY(time);
    time->forceActiveFocus();
    QTest::keyClick(quick, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(quick, u"7:4"_s); // no time yet
    QVERIFY(yaml().contains(u"- 18\n"_s));
    QTest::keyClicks(quick, u"5"_s);
    wizard.setTarget(u"zone"_s, u"Central European Standard Time"_s);
    const std::vector<catalogue::PowerRule> rules{
        catalogue::weeklyRule(false, 7 * 60 + 45, 0b0011111, u"Central European Standard Time"_s)};
    const auto text = [&] { return catalogue::powerRules(ValueList{rules[0].source}); };
    QCOMPARE(text(), rules);
    catalogue::Target target;
    target.kind = catalogue::TargetKind::Instance;
    target.schedule = rules;
    const QByteArray wantedText = catalogue::targetYaml(target);
    QVERIFY2(yaml().toUtf8().contains(wantedText.sliced(wantedText.indexOf("schedules:"))),
             qPrintable(yaml()));
    // The last day stays: on none at all is what the box before it says.
    for (const char *day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Sunday"})
        press(u"Stops by itself, "_s + QString::fromLatin1(day));
    QVERIFY(yaml().contains(u"- sunday"_s));
    press(u"Simulate it on this computer"_s);
    QVERIFY(yaml().contains(u"tenon.simulated: \"true\""_s));
    QCOMPARE(wizard.target()[u"problems"_s].toStringList(), QStringList());
}

void TestWizard::thePageHearsOnlyOfWhatIsAnother()
{
    Fixture f;
    f.open();
    f.window->action("compute.new")->trigger();
    QTRY_VERIFY(page(f));
    WizardController &wizard = page(f)->controller();
    ask(wizard);
    wizard.choose(wizard.sizes()->rowOf(wanted));
    QTRY_VERIFY(judged(wizard));
    const QSignalSpy regions(&wizard, &WizardController::regionsChanged);
    const QSignalSpy target(&wizard, &WizardController::targetChanged);
    const QSignalSpy compared(&wizard, &WizardController::comparedChanged);
    const QSignalSpy counts(&wizard, &WizardController::countsChanged);
    wizard.set(u"memory"_s, 200);
    QTRY_VERIFY(judged(wizard));
    QCOMPARE(counts.size(), 1);
    QCOMPARE(regions.size(), 0);
    QCOMPARE(target.size(), 0);
    QCOMPARE(compared.size(), 0);
}

void TestWizard::whatIsTypedForOneKindIsNotWrittenForAnother()
{
    const Theme theme;
    WizardController wizard(theme);
    const auto keys = [&] {
        QStringList list;
        for (const QVariant &field : wizard.target()[u"fields"_s].toList())
            list << field.toMap()[u"key"_s].toString();
        return list;
    };
    const auto yaml = [&] { return wizard.target()[u"yaml"_s].toString(); };
    wizard.setTarget(u"name"_s, u"outside"_s);
    wizard.setTarget(u"kind"_s, u"databricks"_s);
    QCOMPARE(keys(), (QStringList{u"resourceId"_s, u"workspace_url"_s}));
    wizard.setTarget(u"workspace_url"_s, u"https://adb-1.azuredatabricks.net"_s);
    QVERIFY(yaml().contains(u"  workspace_url: https://adb-1.azuredatabricks.net"_s));
    wizard.setTarget(u"kind"_s, u"synapsespark"_s);
    QCOMPARE(keys(), (QStringList{u"resourceId"_s, u"workspace"_s, u"pool"_s}));
    QVERIFY(!yaml().contains(u"adb-1"_s));
    wizard.setTarget(u"pool"_s, u"small"_s);
    QVERIFY(yaml().contains(u"  pool: small"_s));
    wizard.setTarget(u"kind"_s, u"hdinsight"_s);
    QCOMPARE(keys(), (QStringList{u"resourceId"_s, u"sshUser"_s, u"sshKey"_s, u"address"_s}));
    wizard.setTarget(u"sshKey"_s, u"~/.ssh/id_ed25519"_s);
    QVERIFY(yaml().contains(u"  key_file: ~/.ssh/id_ed25519"_s));
    wizard.setTarget(u"kind"_s, u"datalakeanalytics"_s);
    QCOMPARE(keys(), (QStringList{u"resourceId"_s, u"account"_s}));
    wizard.setTarget(u"kind"_s, u"amlcompute"_s);
    wizard.setTarget(u"ssh"_s, true);
    QVERIFY(!yaml().contains(u"id_ed25519"_s)); // a path is no public key
}

TENON_WINDOW_TEST(TestWizard)

#include "tst_wizard.moc"
