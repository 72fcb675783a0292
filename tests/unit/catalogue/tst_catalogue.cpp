#include "catalogue/cataloguefile.h"

#include <QTest>

#include <map>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;

class TestCatalogue final : public QObject
{
    Q_OBJECT

    CataloguePtr m_shipped;

    const VmSize &size(QStringView name) const
    {
        const int at = m_shipped->size(name);
        Q_ASSERT(at >= 0);
        return m_shipped->sizes()[size_t(at)];
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto shipped
            = loadCatalogue(QStringLiteral(TENON_SOURCE_DIR "/resources/catalogue/sizes.txt"));
        QVERIFY(shipped.has_value());
        m_shipped = *shipped;
    }

    void amountsAreExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("three decimals") << QByteArray("0.658") << qint64(658'000);
        QTest::newRow("six decimals") << QByteArray("0.457113") << qint64(457'113);
        QTest::newRow("seventh rounds up") << QByteArray("0.0000005") << qint64(1);
        QTest::newRow("seventh rounds down") << QByteArray("0.00000049") << qint64(0);
        QTest::newRow("whole") << QByteArray("12") << qint64(12'000'000);
        QTest::newRow("no number") << QByteArray("1e-2") << qint64(-1);
        QTest::newRow("minus") << QByteArray("-1") << qint64(-1);
        QTest::newRow("point only") << QByteArray(".") << qint64(-1);
        QTest::newRow("two points") << QByteArray("1.2.3") << qint64(-1);
        QTest::newRow("far too much") << QByteArray("99999999999999999999") << qint64(-1);
    }
    void amountsAreExact()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, micros);
        const auto amount = Usd::parse(text);
        QCOMPARE(amount ? amount->micros : -1, micros);
    }
    void costOfATime()
    {
        // 46 min 24 s at 0.658 an hour: 0.658 × 2784 / 3600 = 0.508853…
        QCOMPARE(Usd{658'000}.over(46 * 60 + 24).micros, 508'853);
        // A year on a node of 100 dollars: 8760 × 100.
        QCOMPARE(Usd{100'000'000}.over(8760LL * 3600).micros, 876'000'000'000);
        QCOMPARE(Usd{100'000'000}.over(8760LL * 3600).text(), QByteArray("876000"));
        QCOMPARE(Usd{112'358}.text(), QByteArray("0.112358"));
    }

    void everyDocumentedSizeIsThere()
    {
        std::map<QString, int> documented;
        int others = 0;
        for (const VmSize &size : m_shipped->sizes()) {
            if (size.support == Support::None)
                ++others;
            else
                ++documented[m_shipped->series()[size.series].name];
        }
        QCOMPARE(documented.size(), 28u);
        int sum = 0;
        for (const auto &[series, count] : documented)
            sum += count;
        QCOMPARE(sum, 190);
        QCOMPARE(documented[u"M"_s], 24);
        QCOMPARE(documented[u"NCasT4_v3"_s], 4);
        QCOMPARE(documented[u"NDasrA100_v4"_s], 1);
        QVERIFY(others > 50);
        QVERIFY(m_shipped->regions().size() > 60);
    }
    void theAnswerOfTheExample()
    {
        const VmSize &t4 = size(u"Standard_NC4as_T4_v3");
        QCOMPARE(t4.cores, 4);
        QCOMPARE(t4.memoryMib, 28 * 1024);
        QCOMPARE(t4.diskGib, 180);
        QCOMPARE(t4.gpuText(), u"1 × NVIDIA T4"_s);
        QCOMPARE(t4.gpuMemoryGib, 16);
        QCOMPARE(t4.generation, GpuGeneration::Turing);
        QCOMPARE(t4.support, Support::Both);
        QCOMPARE(t4.needsApproval, Known::Yes);
        QCOMPARE(t4.retirement(QDate(2026, 11, 29)), Retirement::Living);
        QCOMPARE(m_shipped->series()[t4.series].family, u"Standard NCASv3_T4 Family"_s);
        const int at
            = m_shipped->offer(m_shipped->size(u"nc4as_t4_v3"), m_shipped->region(u"West Europe"));
        QVERIFY(at >= 0);
        const Offer &offer = m_shipped->offers()[size_t(at)];
        QCOMPARE(offer.price(PriceKind::Linux)->text(), QByteArray("0.658"));
        QCOMPARE(offer.price(PriceKind::Windows)->text(), QByteArray("0.842"));
        QCOMPARE(offer.price(PriceKind::LowPriority)->text(), QByteArray("0.132"));
        QCOMPARE(offer.price(PriceKind::Spot)->text(), QByteArray("0.457113"));
        QCOMPARE(offer.zones, 0b111);
        QCOMPARE(m_shipped->priceDate(offer), QDate(2026, 8, 1));
    }
    void partsOfAGpu()
    {
        const VmSize &sixth = size(u"NV6ads_A10_v5");
        QCOMPARE(sixth.gpuText(), u"1/6 × NVIDIA A10"_s);
        QCOMPARE(sixth.gpuMemoryGib, 4);
        QCOMPARE(sixth.support, Support::None);
    }
    void fourSizesAreIsolatedByAzureMl()
    {
        QStringList isolated;
        for (const VmSize &size : m_shipped->sizes())
            if (size.isolation == Isolation::AzureMl)
                isolated << size.shortName();
        isolated.sort();
        QCOMPARE(isolated, (QStringList{u"F72s_v2"_s, u"M128ms"_s, u"NC24rs_v3"_s, u"NC24s_v3"_s}));
        QCOMPARE(size(u"NC24rs_v3").rdma, Known::Yes);
        QCOMPARE(size(u"NC24s_v3").rdma, Known::No);
    }
    void retirementIsComputed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("expected");
        QTest::newRow("NC before") << u"NC6"_s << QDate(2023, 8, 30) << int(Retirement::Announced);
        QTest::newRow("NC on the day")
            << u"NC6"_s << QDate(2023, 8, 31) << int(Retirement::Retired);
        QTest::newRow("HBv2 today")
            << u"HB120rs_v2"_s << QDate(2026, 11, 29) << int(Retirement::Announced);
        QTest::newRow("NVv3 today")
            << u"NV12s_v3"_s << QDate(2026, 11, 29) << int(Retirement::Retired);
        QTest::newRow("no date") << u"ND96asr_v4"_s << QDate(2099, 1, 1) << int(Retirement::Living);
    }
    void retirementIsComputed()
    {
        QFETCH(QString, name);
        QFETCH(QDate, day);
        QFETCH(int, expected);
        QCOMPARE(int(size(name).retirement(day)), expected);
    }
    void oldNamesFindTheSeries_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("found");
        QTest::newRow("NCsv3") << u"NCsv3"_s << u"NCv3"_s;
        QTest::newRow("NCsv3-series") << u"NCsv3-series"_s << u"NCv3"_s;
        QTest::newRow("HCS") << u"HCS"_s << u"HC"_s;
        QTest::newRow("NCT4_v3") << u"NCT4_v3"_s << u"NCasT4_v3"_s;
        QTest::newRow("NDA100_v4") << u"NDA100_v4"_s << u"NDasrA100_v4"_s;
        QTest::newRow("the name itself") << u"nc promo"_s << u"NC Promo"_s;
    }
    void oldNamesFindTheSeries()
    {
        QFETCH(QString, asked);
        QFETCH(QString, found);
        const int at = m_shipped->seriesOf(asked);
        QVERIFY(at >= 0);
        QCOMPARE(m_shipped->series()[size_t(at)].name, found);
    }
    void familiesCompareWithoutSpelling()
    {
        QCOMPARE(familyKey(u"Standard NCASv3_T4 Family"), familyKey(u"standardNCASv3_T4Family"));
        QCOMPARE(familyKey(u"Standard NCASv3_T4 Family Cluster Dedicated vCPUs"),
                 familyKey(u"Standard NCASv3_T4 Family"));
    }
    void whatToTakeInstead_data()
    {
        QTest::addColumn<QString>("ended");
        QTest::addColumn<QString>("instead");
        // Of the T4 sizes with one GPU, as it had: 4 cores are fewer than 6, 8 are the fewest more.
        QTest::newRow("K80, 6 cores, 56 GiB") << u"NC6"_s << u"NC8as_T4_v3"_s;
        // The same; that NC8as has 56 GiB and not 112 counts less than the 64 cores and four GPUs
        // of the one that has as much.
        QTest::newRow("V100, 6 cores, 112 GiB") << u"NC6s_v3"_s << u"NC8as_T4_v3"_s;
        QTest::newRow("M60, 12 cores, 112 GiB") << u"NV12s_v3"_s << u"NC16as_T4_v3"_s;
        // No living size of Azure ML has two: four are the fewest more.
        QTest::newRow("two GPUs") << u"NC12s_v3"_s << u"NC64as_T4_v3"_s;
        // 16 cores; D16 has 64 GiB, fewer than 112; E16 with 128 is made for memory, but has them.
        QTest::newRow("cores before memory, memory before kind") << u"D14_v2"_s << u"E16a_v4"_s;
        QTest::newRow("120 cores for HPC stay HPC") << u"HB120rs_v2"_s << u"HB120rs_v3"_s;
    }
    void whatToTakeInstead()
    {
        QFETCH(const QString, ended);
        QFETCH(const QString, instead);
        const int size = m_shipped->size(ended);
        QVERIFY(size >= 0);
        const int found = m_shipped->livingAlternative(size, m_shipped->region(u"westeurope"),
                                                       QDate(2026, 11, 30));
        QVERIFY(found >= 0);
        QCOMPARE(m_shipped->sizes()[size_t(found)].shortName(), instead);
    }

    void writtenAndReadAgainIsTheSame()
    {
        const auto again = parseCatalogue(catalogueText(m_shipped->data()));
        QVERIFY(again.has_value());
        QVERIFY(*again == m_shipped->data());
    }
    void damageIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("line");
        const QByteArray head = "tenon-catalogue\t1\n[dates]\n2026-08-01\n[regions]\n"
                                "westeurope\tWest Europe\tEurope\t52\t4\t\n[sizes]\n"
                                "name\tseries\tcategory\tcores\n";
        QTest::newRow("empty") << QByteArray() << QByteArray("catalogue.not-one") << 0;
        QTest::newRow("something else")
            << QByteArray("{}\n") << QByteArray("catalogue.not-one") << 0;
        QTest::newRow("newer") << QByteArray("tenon-catalogue\t2\n")
                               << QByteArray("catalogue.newer") << 0;
        QTest::newRow("no size") << head << QByteArray("catalogue.not-one") << 0;
        QTest::newRow("cores") << head + "A\tB\tgpu\tmany\n" << QByteArray("catalogue.line") << 8;
        QTest::newRow("twice") << head + "A\tB\tgpu\t4\nA\tB\tgpu\t4\n"
                               << QByteArray("catalogue.line") << 9;
        QTest::newRow("region beyond") << head + "A\tB\tgpu\t4\n[offers]\nA\t1,0.5\n"
                                       << QByteArray("catalogue.line") << 10;
        QTest::newRow("price") << head + "A\tB\tgpu\t4\n[offers]\nA\t0,1e9\n"
                               << QByteArray("catalogue.line") << 10;
        QTest::newRow("too dear") << head + "A\tB\tgpu\t4\n[offers]\nA\t0,2148\n"
                                  << QByteArray("catalogue.line") << 10;
        QTest::newRow("date beyond") << head + "A\tB\tgpu\t4\n[offers]\nA\t0,1,,,,7\n"
                                     << QByteArray("catalogue.line") << 10;
        QTest::newRow("size nowhere") << head + "A\tB\tgpu\t4\n[offers]\nB\t0,1\n"
                                      << QByteArray("catalogue.line") << 10;
    }
    void damageIsToldWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        QFETCH(int, line);
        const auto data = parseCatalogue(text, u"some.txt"_s);
        QVERIFY(!data.has_value());
        QCOMPARE(data.error().id, id);
        QCOMPARE(data.error().where.line, line);
    }
    void anyCutIsReadOrRefused()
    {
        const QByteArray whole = catalogueText(m_shipped->data()).left(60'000);
        for (qsizetype at = 0; at < whole.size(); at += 997)
            static_cast<void>(parseCatalogue(whole.left(at)));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
