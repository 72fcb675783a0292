#include "base/messages.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/filter.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;
using Kind = QuotaLine::Kind;

class TestFilter final : public QObject
{
    Q_OBJECT

    CataloguePtr m_shipped;
    const QDate m_today{2026, 11, 29};
    // By their price in West Europe: 0.590, 0.658, 0.940, 1.180, 1.430, 1.505.
    const QStringList m_answer{u"NV6ads_A10_v5"_s,  u"NC4as_T4_v3"_s,   u"NC8as_T4_v3"_s,
                               u"NV12ads_A10_v5"_s, u"NC8ads_A10_v4"_s, u"NC16as_T4_v3"_s};

    static QString shortDate(QDate date) { return QLocale().toString(date, QLocale::ShortFormat); }
    Filter filter(const Quota &quota = {}, std::vector<OwnMachine> machines = {}) const
    {
        return {m_shipped, quota, std::move(machines), m_today};
    }
    quint16 region(QStringView name) const { return quint16(m_shipped->region(name)); }
    // "A GPU of Turing or newer in West Europe under 2 USD an hour, for PyTorch with CUDA 11.8".
    Need asked() const
    {
        Need need;
        need.processor = Processor::Gpu;
        need.regions = {region(u"westeurope")};
        for (const auto generation :
             {GpuGeneration::Turing, GpuGeneration::Ampere, GpuGeneration::Ada,
              GpuGeneration::Hopper, GpuGeneration::Blackwell})
            need.generations |= 1u << int(generation);
        need.mostAnHour = Usd{2'000'000};
        FrameworkBuild build;
        build.framework = u"PyTorch"_s;
        build.runtime = FrameworkBuild::Runtime::Cuda;
        build.cuda = CudaVersion{11, 8};
        build.completeCapabilities();
        need.build = build;
        return need;
    }
    QStringList names(const Filter &filter, const Listing &listing, Verdict verdict) const
    {
        QStringList names;
        for (const ListRow &row : listing.rows)
            if (row.verdict() == verdict)
                names << (row.kind == ListRow::Kind::Own
                              ? filter.machines()[row.index].name
                              : m_shipped->sizes()[size_t(filter.sizeOf(row))].shortName());
        return names;
    }
    ListRow rowOf(const Filter &filter, const Listing &listing, QStringView name) const
    {
        for (const ListRow &row : listing.rows)
            if (filter.sizeOf(row) == m_shipped->size(name))
                return row;
        return {};
    }
    QStringList texts(const Errors &reasons) const
    {
        QStringList texts;
        for (const Error &reason : reasons)
            texts << messageText(reason);
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto shipped
            = loadCatalogue(QStringLiteral(TENON_SOURCE_DIR "/resources/catalogue/sizes.txt"));
        QVERIFY(shipped.has_value());
        m_shipped = *shipped;
    }

    void theQuestionOfTheIssue()
    {
        const Filter at = filter();
        const Listing listing = at.filter(asked());
        QCOMPARE(names(at, listing, Verdict::Fits), m_answer);
        QCOMPARE(listing.counts[int(Verdict::Unknown)], 0);
        const ListRow t4 = rowOf(at, listing, u"NC4as_T4_v3");
        QCOMPARE(at.price(asked(), t4)->text(), QByteArray("0.658"));
        QCOMPARE(messageText(at.summary(asked(), t4)), u"Fits"_s);
    }
    void withoutASheetQuotaIsUnknown()
    {
        const Filter at = filter();
        Need need = asked();
        need.withinQuota = true;
        const Listing listing = at.filter(need);
        QCOMPARE(listing.counts[int(Verdict::Fits)], 0);
        QCOMPARE(names(at, listing, Verdict::Unknown), m_answer);
        QCOMPARE(messageText(at.summary(need, rowOf(at, listing, u"NC4as_T4_v3"))),
                 u"Quota unknown: no sheet"_s);
    }
    void tooLittleAndEnough()
    {
        Quota quota(Quota::Origin::Imported, u"lab"_s, {},
                    {{Kind::Family, u"Standard NCASv3_T4 Family"_s, u"westeurope"_s, {12, 6}}});
        Need need = asked();
        need.withinQuota = true;
        need.nodes = 2;
        const Filter little = filter(quota);
        Listing listing = little.filter(need);
        QCOMPARE(listing.counts[int(Verdict::Fits)], 0);
        ListRow row = rowOf(little, listing, u"NC4as_T4_v3");
        QCOMPARE(row.verdict(), Verdict::Misfit);
        QCOMPARE(texts(little.reasons(need, row)),
                 (QStringList{u"Needs 8 cores, family limit 12, 6 used"_s}));
        QCOMPARE(texts(little.reasons(need, rowOf(little, listing, u"NV6ads_A10_v5"))),
                 (QStringList{u"Quota unknown: family not in the sheet"_s}));
        quota.put({Kind::Family, u"standardNCASv3_T4Family"_s, u"westeurope"_s, {50, 6}});
        const Filter enough = filter(quota);
        listing = enough.filter(need);
        QCOMPARE(names(enough, listing, Verdict::Fits),
                 (QStringList{u"NC4as_T4_v3"_s, u"NC8as_T4_v3"_s, u"NC16as_T4_v3"_s}));
        row = rowOf(enough, listing, u"NC4as_T4_v3");
        QCOMPARE(messageText(enough.summary(need, row)), u"Fits, uses 8 of 44 free cores"_s);
    }
    void everythingASizeFailsIsTold()
    {
        const Filter at = filter();
        Need need = asked();
        need.gpuMemoryGib = 16;
        need.coresFrom = 8;
        need.memoryMib = 64 * 1024;
        need.rdma = true;
        need.isolated = true;
        const ListRow row = rowOf(at, at.filter(need), u"NC6");
        // Retired in 2023 with a last known price of 1.166; K80 with 12 GiB, 6 cores, 56 GiB.
        QCOMPARE(texts(at.reasons(need, row)),
                 (QStringList{u"Retired "_s + shortDate({2023, 8, 31}),
                              u"Kepler is not among the generations you chose"_s,
                              u"GPU memory 12 GiB, you need 16"_s, u"Cores 6, you need 8"_s,
                              u"Memory 56 GiB, you need 64"_s, u"Not isolated"_s, u"No RDMA"_s}));
    }
    void makersAndCuda()
    {
        const Filter at = filter();
        Need need;
        need.processor = Processor::Gpu;
        need.build = asked().build;
        const Listing listing = at.filter(need);
        QCOMPARE(messageText(at.summary(need, rowOf(at, listing, u"ND96isr_MI300X_v5"))),
                 u"AMD runs ROCm, never CUDA"_s);
        QCOMPARE(messageText(at.summary(need, rowOf(at, listing, u"ND128isr_NDR_GB200_v6"))),
                 u"Blackwell needs CUDA 12.8, you chose 11.8"_s);
        need.build->cuda = CudaVersion{12, 1};
        need.retirement = RetirementRule::Any;
        QCOMPARE(messageText(at.summary(need, rowOf(at, at.filter(need), u"NC6"))),
                 u"Kepler ends with CUDA 11.x, you chose 12.1"_s);
    }
    void retirementRules()
    {
        const Filter at = filter();
        Need need;
        const auto verdict = [&](QStringView name) {
            return rowOf(at, at.filter(need), name).failed & (1u << int(Test::Retirement));
        };
        QVERIFY(!verdict(u"HB120rs_v2")); // to be retired 2027-05-31
        need.retirement = RetirementRule::Living;
        QVERIFY(verdict(u"HB120rs_v2"));
        QCOMPARE(messageText(at.summary(need, rowOf(at, at.filter(need), u"HB120rs_v2"))),
                 u"Will be retired "_s + shortDate({2027, 5, 31}));
        need.retirement = RetirementRule::Any;
        QVERIFY(!verdict(u"NV12s_v3"));
    }
    void searchHidesAndOldNamesAreFound()
    {
        const Filter at = filter();
        Need need;
        need.text = u"NCsv3"_s;
        Listing listing = at.filter(need);
        QCOMPARE(listing.rows.size(), 4u);
        QCOMPARE(listing.hidden, int(m_shipped->sizes().size()) - 4);
        need.text = u"hcs"_s;
        QCOMPARE(at.filter(need).rows.size(), 3u);
        need.text = u"a100 96"_s;
        QVERIFY(!at.filter(need).rows.empty());
        for (const ListRow &row : at.filter(need).rows)
            QVERIFY(m_shipped->sizes()[size_t(at.sizeOf(row))].gpuModel.contains(u"A100"));
    }
    void ownMachinesAreJudgedToo()
    {
        const Filter at = filter({}, {{OwnMachine::Kind::ThisComputer, u"This computer"_s, 24,
                                       64 * 1024, 1, u"RTX A4000"_s, 16, GpuGeneration::Ampere},
                                      {OwnMachine::Kind::Slurm, u"plato, legacy"_s, 16, 64 * 1024,
                                       2, u"Tesla K40"_s, 12, GpuGeneration::Kepler}});
        Need need = asked();
        need.withinQuota = true;
        const Listing listing = at.filter(need);
        QCOMPARE(names(at, listing, Verdict::Fits), (QStringList{u"This computer"_s}));
        need.generations = 0;
        for (const ListRow &row : at.filter(need).rows)
            if (row.kind == ListRow::Kind::Own && row.index == 1)
                QCOMPARE(texts(at.reasons(need, row)),
                         (QStringList{u"PyTorch build has no sm_35"_s}));
    }
    void lowPriorityIsPricedAndPooled()
    {
        const Filter at = filter({Quota::Origin::Simulated,
                                  {},
                                  {},
                                  {{Kind::LowPriority, {}, u"westeurope"_s, {10, 0}}}});
        Need need = asked();
        need.withinQuota = true;
        need.priceKind = PriceKind::LowPriority;
        const Listing listing = at.filter(need);
        const ListRow t4 = rowOf(at, listing, u"NC4as_T4_v3");
        QCOMPARE(at.price(need, t4)->text(), QByteArray("0.132"));
        QCOMPARE(messageText(at.summary(need, t4)), u"Fits, uses 4 of 10 free cores"_s);
        QCOMPARE(messageText(at.summary(need, rowOf(at, listing, u"NC16as_T4_v3"))),
                 u"Needs 16 cores, low-priority limit 10, 0 used"_s);
        // What is spot can be taken away as well, and counts against the same pool.
        need.priceKind = PriceKind::Spot;
        need.mostAnHour.reset();
        QCOMPARE(messageText(at.summary(need, rowOf(at, at.filter(need), u"NC16as_T4_v3"))),
                 u"Needs 16 cores, low-priority limit 10, 0 used"_s);
    }
    // E64i_v3 has a family of its own: that of its series says nothing of it.
    void isolatedSizesHaveTheirOwnFamily()
    {
        Quota quota(Quota::Origin::Imported, u"lab"_s, {},
                    {{Kind::Family,
                      u"Standard Ev3 Family Cluster Dedicated vCPUs"_s,
                      u"westeurope"_s,
                      {64, 0}}});
        Need need;
        need.withinQuota = true;
        need.regions = {region(u"westeurope")};
        const auto said = [&](QStringView name) {
            const Filter at = filter(quota);
            return messageText(at.summary(need, rowOf(at, at.filter(need), name)));
        };
        QCOMPARE(said(u"E64_v3"), u"Fits, uses 64 of 64 free cores"_s);
        QCOMPARE(said(u"E64i_v3"), u"Quota unknown: family not in the sheet"_s);
        quota.put({Kind::Family, u"standardEIv3Family"_s, u"westeurope"_s, {63, 0}});
        QCOMPARE(said(u"E64i_v3"), u"Needs 64 cores, family limit 63, 0 used"_s);
        QCOMPARE(said(u"E64_v3"), u"Fits, uses 64 of 64 free cores"_s);
    }
    void sorting()
    {
        const Filter at = filter();
        Need need;
        need.text = u"T4"_s;
        need.regions = {region(u"westeurope")};
        need.sortBy = SortBy::Name;
        QCOMPARE(names(at, at.filter(need), Verdict::Fits),
                 (QStringList{u"NC4as_T4_v3"_s, u"NC8as_T4_v3"_s, u"NC16as_T4_v3"_s,
                              u"NC64as_T4_v3"_s}));
        need.sortBy = SortBy::Price;
        need.descending = true;
        QCOMPARE(names(at, at.filter(need), Verdict::Fits).front(), u"NC64as_T4_v3"_s);
    }
    void cheaperElsewhere()
    {
        const Filter at = filter();
        const auto places = at.cheapest({}, m_shipped->size(u"NC4as_T4_v3"));
        QVERIFY(places.size() > 20);
        for (size_t i = 1; i < places.size(); ++i)
            QVERIFY(m_shipped->offers()[places[i - 1]].prices[0]
                    <= m_shipped->offers()[places[i]].prices[0]);
        QCOMPARE(m_shipped->offers()[places[0]].price(PriceKind::Linux)->text(),
                 QByteArray("0.526"));
    }
    // Whatever is combined, a row's marks and its words agree, and rows are in order.
    void anyCombinationKeepsItsReasons()
    {
        QRandomGenerator random(5);
        const Filter at
            = filter(Quota::simulated(*m_shipped, {u"westeurope"_s, u"eastus"_s}, 48, 24, 32));
        for (int turn = 0; turn < 20; ++turn) {
            Need need = asked();
            need.processor = Processor(random.bounded(3));
            need.everyRegion = random.bounded(2);
            need.withinQuota = random.bounded(2);
            need.rdma = random.bounded(2);
            need.premiumStorage = random.bounded(2);
            need.offeredToSubscription = random.bounded(2);
            need.withoutApproval = random.bounded(2);
            need.nodes = random.bounded(1, 5);
            need.sortBy = SortBy(random.bounded(8));
            need.priceKind = PriceKind(random.bounded(4));
            need.support = SupportRule(random.bounded(4));
            if (random.bounded(2))
                need.regions.clear();
            if (random.bounded(2))
                need.generations = 0;
            if (random.bounded(2))
                need.build.reset();
            const Listing listing = at.filter(need);
            int last = 0;
            for (const ListRow &row : listing.rows) {
                QVERIFY(int(row.verdict()) >= last);
                last = int(row.verdict());
                if (random.bounded(4) > 0)
                    continue; // every fourth is enough
                const Errors reasons = at.reasons(need, row);
                QCOMPARE(reasons.size(), size_t(qPopulationCount(row.failed | row.unknown)));
                for (const Error &reason : reasons)
                    QVERIFY2(messageIds().contains(reason.id), reason.id.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
