#include "catalogue/cataloguefile.h"
#include "catalogue/quota.h"

#include <QTest>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;
using State = QuotaAnswer::State;
using Kind = QuotaLine::Kind;

namespace {

Quota sheet()
{
    return {Quota::Origin::Imported,
            u"lab"_s,
            QDate(2026, 11, 1),
            {{Kind::Family, u"Standard NCASv3_T4 Family"_s, u"westeurope"_s, {12, 6}},
             {Kind::Family, u"standardDSv2Family"_s, u"westeurope"_s, {Limit::unlimited, 500}},
             {Kind::Family,
              u"Standard NCv3 Family Cluster Dedicated vCPUs"_s,
              u"westeurope"_s,
              {24, 0}},
             {Kind::LowPriority, {}, u"westeurope"_s, {100, 40}, true},
             {Kind::Region, {}, u"northeurope"_s, {20, 10}},
             {Kind::Family, u"standardDSv3Family"_s, u"northeurope"_s, {64, 0}}}};
}

QuotaClaim claim(const QString &family, qint64 cores, qint64 nodes)
{
    return {family, {}, u"westeurope"_s, cores, nodes, Priority::Dedicated, false};
}

} // namespace

class TestQuota final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coresTimesNodesAgainstTheFamily()
    {
        const Quota quota = sheet();
        // 12 − 6 = 6 free: one node of 4 fits, two (8) do not.
        QCOMPARE(quota.answer(claim(u"standardNCASv3_T4Family"_s, 4, 1)).state, State::Enough);
        const QuotaAnswer two = quota.answer(claim(u"standardNCASv3_T4Family"_s, 4, 2));
        QCOMPARE(two.state, State::TooLittle);
        QCOMPARE(two.needed, 8);
        QCOMPARE(two.limit, (Limit{12, 6}));
    }
    void exactlyWhatIsFreeFits()
    {
        QCOMPARE(sheet().answer(claim(u"Standard NCASv3_T4 Family"_s, 6, 1)).state, State::Enough);
        QCOMPARE(sheet().answer(claim(u"Standard NCASv3_T4 Family"_s, 7, 1)).state,
                 State::TooLittle);
    }
    void minusOneIsWithoutLimit()
    {
        const QuotaAnswer answer = sheet().answer(claim(u"standardDSv2Family"_s, 96, 1000));
        QCOMPARE(answer.state, State::Unlimited);
        QCOMPARE(answer.needed, 96'000);
    }
    void whatIsNotInTheSheetIsUnknown()
    {
        QVERIFY(Quota().answer(claim(u"standardDSv2Family"_s, 1, 1)).isUnknown());
        QCOMPARE(Quota().answer(claim(u"standardDSv2Family"_s, 1, 1)).state, State::NoSheet);
        QCOMPARE(sheet().answer(claim(u"standardMSFamily"_s, 1, 1)).state, State::NotInSheet);
        QuotaClaim elsewhere = claim(u"standardDSv2Family"_s, 1, 1);
        elsewhere.region = u"eastus"_s;
        QCOMPARE(sheet().answer(elsewhere).state, State::NotInSheet);
    }
    void usagesAreFoundByTheSeries()
    {
        QuotaClaim v100 = claim(u"standardNCSv3Family"_s, 6, 4);
        QCOMPARE(sheet().answer(v100).state, State::NotInSheet);
        v100.series = u"NCv3"_s;
        QCOMPARE(sheet().answer(v100).state, State::Enough); // 24 of 24
    }
    void azureMlsOwnLimitBinds()
    {
        Quota quota = sheet();
        quota.put({Kind::Family, u"standardNCSv3Family"_s, u"westeurope"_s, {500, 0}}); // of VMs
        QuotaClaim v100 = claim(u"standardNCSv3Family"_s, 6, 5);
        v100.series = u"NCv3"_s;
        QCOMPARE(quota.answer(v100).state, State::TooLittle);
        QCOMPARE(quota.answer(v100).limit, (Limit{24, 0}));
    }
    void lowPriorityIsOnePool()
    {
        // 100 − 40 = 60 for all families together, whatever the family has.
        QuotaClaim low = claim(u"standardMSFamily"_s, 30, 2);
        low.priority = Priority::LowPriority;
        QCOMPARE(sheet().answer(low).state, State::Enough);
        low.nodes = 3;
        QCOMPARE(sheet().answer(low).state, State::PoolTooLittle);
        QCOMPARE(sheet().answer(low).needed, 90);
    }
    void endpointsReserveAFifthMore_data()
    {
        QTest::addColumn<qint64>("nodes");
        QTest::addColumn<qint64>("cores");
        // Whole nodes, rounded up: 10 → 12, 1 → 2, 5 → 6, 6 → 8 (7.2).
        QTest::newRow("10") << qint64(10) << qint64(48);
        QTest::newRow("1") << qint64(1) << qint64(8);
        QTest::newRow("5") << qint64(5) << qint64(24);
        QTest::newRow("6") << qint64(6) << qint64(32);
    }
    void endpointsReserveAFifthMore()
    {
        QFETCH(qint64, nodes);
        QFETCH(qint64, cores);
        QuotaClaim endpoint = claim(u"standardDSv2Family"_s, 4, nodes);
        endpoint.endpoint = true;
        QCOMPARE(endpoint.cores(), cores);
    }
    void theRegionsLimitBindsToo()
    {
        QuotaClaim north = claim(u"standardDSv3Family"_s, 8, 1);
        north.region = u"northeurope"_s;
        QCOMPARE(sheet().answer(north).state, State::Enough);
        QCOMPARE(sheet().answer(north).limit, (Limit{20, 10})); // 10 left there, 64 in the family
        north.nodes = 2;
        QCOMPARE(sheet().answer(north).state, State::RegionTooLittle);
    }
    void stoppedInstancesKeepTheirCores()
    {
        const auto used = [](bool stopped, bool releases) {
            const Quota quota = sheet().withHolders(
                {{claim(u"Standard NCASv3_T4 Family"_s, 4, 1), false, false},
                 {claim(u"Standard NCASv3_T4 Family"_s, 8, 1), stopped, releases}});
            return quota.family(u"Standard NCASv3_T4 Family"_s, {}, u"westeurope"_s)->used;
        };
        QCOMPARE(used(false, false), 12);
        QCOMPARE(used(true, false), 12);
        QCOMPARE(used(true, true), 4);
    }
    void madeUpIsCalledSo()
    {
        const auto shipped
            = loadCatalogue(QStringLiteral(TENON_SOURCE_DIR "/resources/catalogue/sizes.txt"));
        QVERIFY(shipped.has_value());
        Quota quota = Quota::simulated(**shipped, {u"westeurope"_s}, 100, 24, 50);
        QCOMPARE(quota.origin(), Quota::Origin::Simulated);
        QCOMPARE(quota.family(u"Standard NCASv3_T4 Family"_s, {}, u"westeurope"_s)->limit, 24);
        QCOMPARE(quota.family(u"standardDSv2Family"_s, {}, u"westeurope"_s)->limit, 100);
        quota.put({Kind::LowPriority, {}, u"westeurope"_s, {70, 0}});
        QCOMPARE(quota.origin(), Quota::Origin::Simulated);
        QCOMPARE(quota.lowPriority(u"westeurope"_s)->limit, 70);
    }
    void keptInAFile()
    {
        const auto again = Quota::parse(sheet().text());
        QVERIFY(again.has_value());
        QVERIFY(*again == sheet());
        for (const QByteArray &wrong : {QByteArray(""), QByteArray("tenon-quota\t9\n"),
                                        QByteArray("tenon-quota\t1\nfamily\tx\ty\t-2\t0\n"),
                                        QByteArray("tenon-quota\t1\nfamily\t\ty\t1\t0\n"),
                                        QByteArray("tenon-quota\t1\nfamily\tx\ty\t1\n"),
                                        QByteArray("tenon-quota\t1\nwhatever\tx\ty\t1\t0\n")})
            QVERIFY(!Quota::parse(wrong).has_value());
    }
    void editing()
    {
        Quota quota;
        quota.put({Kind::Family, u"standardDSv2Family"_s, u"westeurope"_s, {10, 0}});
        QCOMPARE(quota.origin(), Quota::Origin::Edited);
        quota.put({Kind::Family, u"Standard DSv2 Family"_s, u"westeurope"_s, {20, 0}});
        QCOMPARE(quota.lines().size(), 1u);
        QCOMPARE(quota.lines()[0].limit.limit, 20);
        quota.remove(quota.lines()[0]);
        QVERIFY(quota.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
