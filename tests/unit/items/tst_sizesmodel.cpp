#include "catalogue/cataloguefile.h"
#include "items/sizesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenon;
using namespace tenon::items;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;

class TestSizesModel final : public QObject
{
    Q_OBJECT

    const QString m_path = QStringLiteral(TENON_SOURCE_DIR "/resources/catalogue/sizes.txt");

    void waitFor(SizesModel &model) { QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 30'000); }
    static Need gpus(const SizesModel &model)
    {
        Need need;
        need.processor = Processor::Gpu;
        need.regions = {quint16(model.filter()->catalogue().region(u"westeurope"))};
        need.mostAnHour = Usd{2'000'000};
        need.build = frameworkBuilds({{}, {}, {u"torch==2.1.0+cu118"_s}}).front();
        return need;
    }

private Q_SLOTS:
    void rowsSayWhyNot()
    {
        SizesModel model;
        const QAbstractItemModelTester tester(&model);
        model.load(m_path);
        waitFor(model);
        model.setNeed(gpus(model));
        waitFor(model);
        const int t4 = model.rowOf(u"Standard_NC4as_T4_v3/westeurope"_s);
        QVERIFY(t4 >= 0);
        const auto at = [&](int row, int role) { return model.index(row, 0).data(role); };
        QCOMPARE(at(t4, SizesModel::SummaryRole).toString(), u"Fits"_s);
        QCOMPARE(at(t4, SizesModel::PriceTextRole).toString(), u"0.658"_s);
        QCOMPARE(at(t4, SizesModel::GpuRole).toString(), u"1 × NVIDIA T4 16 GiB"_s);
        QCOMPARE(at(t4, SizesModel::ReasonsRole).toStringList(), QStringList());
        QVERIFY(at(t4, Qt::AccessibleTextRole).toString().contains(u"0.658 USD an hour"));
        // Sizes of a series that fail alike stand behind the first of them.
        int folded = 0;
        while (folded < model.rowCount() && at(folded, SizesModel::MoreRole).toInt() == 0)
            ++folded;
        QVERIFY(folded < model.rowCount());
        const QVariant series = at(folded, SizesModel::SeriesRole);
        const QVariant reasons = at(folded, SizesModel::ReasonsRole);
        QVERIFY(!reasons.toStringList().isEmpty());
        const int rows = model.rowCount();
        const int more = at(folded, SizesModel::MoreRole).toInt();
        model.setOpened(folded, true);
        QCOMPARE(model.rowCount(), rows + more);
        QCOMPARE(at(folded, SizesModel::OpenedRole).toBool(), true);
        for (int row = folded + 1; row <= folded + more; ++row)
            QCOMPARE(at(row, SizesModel::SeriesRole), series);
        model.setOpened(folded, false);
        QCOMPARE(model.rowCount(), rows);
    }
    void theKeptSizeIsNeverFoldedAway()
    {
        SizesModel model;
        const QAbstractItemModelTester tester(&model);
        model.load(m_path);
        waitFor(model);
        model.setNeed(gpus(model));
        waitFor(model);
        int folded = 0;
        while (folded < model.rowCount()
               && model.index(folded, 0).data(SizesModel::MoreRole).toInt() == 0)
            ++folded;
        QVERIFY(folded < model.rowCount());
        model.setOpened(folded, true);
        const QString behind = model.index(folded + 1, 0).data(SizesModel::KeyRole).toString();
        model.setOpened(folded, false);
        QCOMPARE(model.rowOf(behind), -1);
        model.setKept(behind.section(u'/', 0, 0));
        Need need = gpus(model);
        need.mostAnHour = Usd{1'900'000};
        model.setNeed(need);
        waitFor(model);
        QVERIFY(model.rowOfSize(behind.section(u'/', 0, 0)) >= 0);
    }
    void whatIsAskedLastCounts()
    {
        SizesModel model;
        const QAbstractItemModelTester tester(&model);
        model.load(m_path);
        waitFor(model);
        QSignalSpy filtered(&model, &SizesModel::filtered);
        Need need = gpus(model);
        for (const QString &text : {u"n"_s, u"nc"_s, u"nc4"_s, u"nc4as"_s}) {
            need.text = text;
            model.setNeed(need);
        }
        waitFor(model);
        QCOMPARE(model.shownNeed().text, u"nc4as"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(filtered.size() >= 1 && filtered.size() <= 2);
    }
    void ownMachinesAndQuota()
    {
        SizesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setMachines(
            {{OwnMachine::Kind::ThisComputer, u"This computer"_s, 8, 16 * 1024, 0, {}, -1, {}}});
        model.load(m_path);
        waitFor(model);
        Need need;
        need.withinQuota = true;
        need.regions = {quint16(model.filter()->catalogue().region(u"westeurope"))};
        model.setNeed(need);
        waitFor(model);
        QCOMPARE(model.index(0, SizesModel::Size).data().toString(), u"This computer"_s);
        QCOMPARE(model.index(0, SizesModel::Price).data().toString(), u"no charge"_s);
        QCOMPARE(model.listing().counts[0], 1);
        model.setQuota(
            Quota::simulated(model.filter()->catalogue(), {u"westeurope"_s}, 100, 100, 0));
        waitFor(model);
        QVERIFY(model.listing().counts[0] > 1);
    }
    void whatCannotBeReadIsTold()
    {
        SizesModel model;
        QSignalSpy failed(&model, &SizesModel::failed);
        model.load(u"/nowhere/at all"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSizesModel)
#include "tst_sizesmodel.moc"
