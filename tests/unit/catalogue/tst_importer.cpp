#include "base/messages.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/filter.h"
#include "catalogue/shelf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;

namespace {

const char *const oneSku = R"({"value":[
 {"resourceType":"disks","name":"Premium_LRS"},
 {"resourceType":"virtualMachines","name":"Standard_NC4as_T4_v3","tier":"Standard","size":"NC4as_T4_v3",
  "family":"Standard NCASv3_T4 Family","locations":["WestEurope"],
  "locationInfo":[{"location":"WestEurope","zones":["3","1"]}],
  "capabilities":[{"name":"vCPUs","value":"4"},{"name":"MemoryGB","value":"28"},{"name":"GPUs","value":"1"},
                  {"name":"PremiumIO","value":"True"},{"name":"MaxResourceVolumeMB","value":"184320"}],
  "restrictions":[{"type":"Location","values":["WestEurope"],"reasonCode":"NotAvailableForSubscription"}]},
 {"resourceType":"virtualMachines","name":"Standard_NC128xads_B200_v7","family":"standardNCadsB200v7Family",
  "locations":["marsnorth"],"locationInfo":[],
  "capabilities":[{"name":"vCPUs","value":"128"},{"name":"MemoryGB","value":"1024"},{"name":"GPUs","value":"8"},
                  {"name":"CpuArchitectureType","value":"Arm64"}],"restrictions":[]}],
 "nextLink":"https://management.azure.com/next"})";

} // namespace

class TestImporter final : public QObject
{
    Q_OBJECT

    CataloguePtr m_shipped;
    const QDate m_day{2026, 11, 28};

    Importer importer(const QString &region = {}) const
    {
        return {m_shipped, Quota(), {u"lab"_s, region, m_day}};
    }
    Result<Imported> imported(const QByteArray &text, const QString &path = u"some.json"_s) const
    {
        Importer importer = this->importer();
        if (const auto added = importer.addText(text, path); !added)
            return std::unexpected(added.error());
        return importer.finish();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto shipped
            = loadCatalogue(QStringLiteral(TENON_SOURCE_DIR "/resources/catalogue/sizes.txt"));
        QVERIFY(shipped.has_value());
        m_shipped = *shipped;
    }

    void skus()
    {
        const auto result = imported(oneSku);
        QVERIFY(result.has_value());
        QCOMPARE(result->report.skus, 2);
        QCOMPARE(result->report.newSizes, 1);
        QCOMPARE(result->report.notes.size(), 1u);
        QCOMPARE(result->report.notes[0].id, "import.next-page");
        const Catalogue catalogue(result->catalogue);
        QCOMPARE(catalogue.origin(), u"lab"_s);
        QCOMPARE(catalogue.date(), m_day);
        const int t4 = catalogue.size(u"NC4as_T4_v3");
        const int west = catalogue.region(u"westeurope");
        const Offer &offer = catalogue.offers()[size_t(catalogue.offer(t4, west))];
        QVERIFY(offer.restricted);
        QCOMPARE(offer.listed, Known::Yes);
        QCOMPARE(offer.zones, 0b101);
        QCOMPARE(offer.price(PriceKind::Linux)->text(), QByteArray("0.658")); // stays
        // What the answer does not say stays; what the list of the region leaves out is not for us.
        QCOMPARE(catalogue.sizes()[size_t(t4)].gpuModel, u"NVIDIA T4"_s);
        const int other = catalogue.offer(catalogue.size(u"NC8as_T4_v3"), west);
        QCOMPARE(catalogue.offers()[size_t(other)].listed, Known::No);
        // A size nobody knew: the model is read from its name, in a region nobody knew.
        const int added = catalogue.size(u"Standard_NC128xads_B200_v7");
        QVERIFY(added >= 0);
        const VmSize &size = catalogue.sizes()[size_t(added)];
        QCOMPARE(size.cores, 128);
        QCOMPARE(size.gpus, 8);
        QCOMPARE(size.category, Category::Gpu);
        QCOMPARE(size.generation, GpuGeneration::Blackwell);
        QCOMPARE(size.architecture, u"arm64"_s);
        QCOMPARE(size.support, Support::None);
        QVERIFY(catalogue.offer(added, catalogue.region(u"marsnorth")) >= 0);
    }
    void sizesOfAzureMl()
    {
        Importer importer = this->importer(u"West Europe"_s);
        // As az ml compute list-sizes prints it.
        QVERIFY(importer
                    .addText(
                        R"([{"name":"Standard_NC24ads_A100_v4","family":"StandardNCADSA100v4Family",
            "v_cp_us":24,"gpus":1,"memory_gb":220.0,"max_resource_volume_mb":65536,"low_priority_capable":true,
            "premium_io":true,"supported_compute_types":["AmlCompute","ComputeInstance"],
            "estimated_vm_prices":{"billing_currency":"USD","unit_of_measure":"OneHour","values":[
            {"os_type":"Linux","vm_tier":"Standard","retail_price":4.775},
            {"os_type":"Linux","vm_tier":"LowPriority","retail_price":0.955},
            {"os_type":"Windows","vm_tier":"Standard","retail_price":5.879}]}}])",
                        u"sizes.json"_s)
                    .has_value());
        const auto result = importer.finish();
        QVERIFY(result.has_value());
        const Catalogue catalogue(result->catalogue);
        const int size = catalogue.size(u"NC24ads_A100_v4");
        QCOMPARE(catalogue.sizes()[size_t(size)].support, Support::Both);
        const Offer &offer
            = catalogue.offers()[size_t(catalogue.offer(size, catalogue.region(u"westeurope")))];
        QCOMPARE(offer.price(PriceKind::Linux)->text(), QByteArray("4.775"));
        QCOMPARE(offer.price(PriceKind::LowPriority)->text(), QByteArray("0.955"));
        QCOMPARE(offer.price(PriceKind::Windows)->text(), QByteArray("5.879"));
        QCOMPARE(catalogue.priceDate(offer), m_day);
    }
    void usages()
    {
        Importer importer = this->importer();
        QVERIFY(importer
                    .addText(R"({"value":[
            {"unit":"Count","currentValue":6,"limit":12,"name":{"value":"Standard NCASv3_T4 Family Cluster Dedicated vCPUs"}},
            {"unit":"Count","currentValue":0,"limit":-1,"name":{"value":"standardDSv2Family"}},
            {"unit":"Count","currentValue":4,"limit":100,"name":{"value":"Total Cluster Low Priority Regional vCPUs"}},
            {"unit":"Count","currentValue":1,"limit":200,"name":{"value":"Clusters","localizedValue":"Clusters"}}]})",
                             u"/tmp/usages-westeurope.json"_s)
                    .has_value());
        // az vm list-usage of the same region: Azure ML's own limits bind.
        QVERIFY(
            importer
                .addText(
                    R"([{"current_value":0,"limit":"500","name":{"value":"Standard NCASv3_T4 Family",
            "localized_value":"Standard NCASv3_T4 Family vCPUs"},"id":"/subscriptions/x/providers/Microsoft.Compute/locations/westeurope/usages/y"}])",
                    u"vm.json"_s)
                .has_value());
        const auto result = importer.finish();
        QVERIFY(result.has_value() && result->quota);
        QCOMPARE(result->quota->origin(), Quota::Origin::Imported);
        QCOMPARE(*result->quota->family(u"standardNCASv3_T4Family"_s, {}, u"westeurope"_s),
                 (Limit{12, 6}));
        QCOMPARE(result->quota->family(u"standardDSv2Family"_s, {}, u"westeurope"_s)->limit,
                 Limit::unlimited);
        QCOMPARE(*result->quota->lowPriority(u"westeurope"_s), (Limit{100, 4}));
        QCOMPARE(result->report.limits, 3);
    }
    // Also in a later import, and for the pool all families share.
    void limitsOfMachinesDoNotReplaceThoseOfAzureMl()
    {
        const QByteArray ml
            = R"([{"limit":12,"name":{"value":"Standard NCv3 Family Cluster Dedicated vCPUs"}},
            {"limit":100,"name":{"value":"Total Cluster Low Priority Regional vCPUs"}}])";
        const QByteArray vm = R"([{"limit":500,"name":{"value":"standardNCSv3Family"}},
            {"limit":900,"name":{"value":"lowPriorityCores"}}])";
        const auto after
            = [&](const Quota &before, const QByteArray &first, const QByteArray &second) {
                  Importer importer(m_shipped, before, {u"lab"_s, u"westeurope"_s, m_day});
                  if (!importer.addText(first, u"a.json"_s)
                      || (!second.isEmpty() && !importer.addText(second, u"b.json"_s)))
                      return Quota();
                  const auto done = importer.finish();
                  return done && done->quota ? *done->quota : Quota();
              };
        const Quota once = after({}, ml, {});
        for (const Quota &quota : {after({}, ml, vm), after({}, vm, ml), after(once, vm, {}),
                                   after(Quota::parse(once.text()).value_or(Quota()), vm, {})}) {
            QCOMPARE(quota.family(u"standardNCSv3Family"_s, u"NCv3"_s, u"westeurope"_s)->limit, 12);
            QCOMPARE(quota.lowPriority(u"westeurope"_s)->limit, 100);
        }
    }
    void pricesDoNotDependOnTheOrderOfFiles()
    {
        const QByteArray sizes
            = R"([{"name":"Standard_NC4as_T4_v3","vCPUs":4,"memoryGB":28,"estimatedVMPrices":{
            "billingCurrency":"USD","values":[{"osType":"Linux","vmTier":"Standard","retailPrice":0.6},
            {"osType":"Linux","vmTier":"LowPriority","retailPrice":0.1}]}}])";
        const auto retail = [](const QByteArray &price, const QByteArray &since) {
            QByteArray text
                = R"([{"retailPrice":PRICE,"effectiveStartDate":"SINCE","armRegionName":"westeurope",
                "skuName":"NC4as T4 v3","productName":"Virtual Machines","unitOfMeasure":"1 Hour",
                "type":"Consumption","armSkuName":"Standard_NC4as_T4_v3"}])";
            return text.replace("PRICE", price).replace("SINCE", since);
        };
        const QByteArray old = retail("0.9", "2024-01-01T00:00:00Z");
        const QByteArray now = retail("0.7", "2026-05-01T00:00:00Z");
        const QByteArray later = retail("9.9", "2027-01-01T00:00:00Z");
        for (const QByteArrayList &order :
             {QByteArrayList{sizes, old, now, later}, QByteArrayList{later, now, old, sizes},
              QByteArrayList{now, sizes, later, old}}) {
            Importer importer = this->importer(u"westeurope"_s);
            for (const QByteArray &text : order)
                QVERIFY(importer.addText(text, u"x.json"_s).has_value());
            const Catalogue catalogue(importer.finish()->catalogue);
            const Offer &offer = catalogue.offers()[size_t(
                catalogue.offer(catalogue.size(u"NC4as_T4_v3"), catalogue.region(u"westeurope")))];
            QCOMPARE(offer.price(PriceKind::Linux)->text(), QByteArray("0.7"));
            QCOMPARE(offer.price(PriceKind::LowPriority)->text(), QByteArray("0.1"));
        }
    }
    void estimatesLeavePricesOfOtherKinds()
    {
        const auto rowOf = [](const CatalogueData &data) {
            const Catalogue catalogue(data);
            return catalogue.offers()[size_t(
                catalogue.offer(catalogue.size(u"NC4as_T4_v3"), catalogue.region(u"westeurope")))];
        };
        const Offer before = rowOf(m_shipped->data());
        QVERIFY(before.price(PriceKind::Windows));
        QVERIFY(before.price(PriceKind::Spot));
        Importer importer = this->importer(u"westeurope"_s);
        QVERIFY(importer.addText(
            R"([{"name":"Standard_NC4as_T4_v3","vCPUs":4,"memoryGB":28,"estimatedVMPrices":{
            "billingCurrency":"USD","values":[{"osType":"Linux","vmTier":"Standard","retailPrice":0.6}]}}])",
            u"x.json"_s));
        const auto result = importer.finish();
        QVERIFY(result);
        const Offer after = rowOf(result->catalogue);
        QCOMPARE(after.price(PriceKind::Linux)->text(), QByteArray("0.6"));
        QCOMPARE(after.price(PriceKind::Windows), before.price(PriceKind::Windows));
        QCOMPARE(after.price(PriceKind::Spot), before.price(PriceKind::Spot));
        // Nothing of the row is told as newer than it is.
        const Catalogue catalogue(result->catalogue);
        QCOMPARE(catalogue.priceDate(after), m_shipped->priceDate(before));
    }
    void retailPrices()
    {
        const auto result
            = imported(R"({"BillingCurrency":"USD","CustomerEntityId":"Default","Items":[
          {"currencyCode":"USD","tierMinimumUnits":0.0,"retailPrice":0.7,"armRegionName":"westeurope","location":"EU West",
           "meterName":"NC4as T4 v3","productName":"Virtual Machines NCasT4 v3 Series","skuName":"NC4as T4 v3",
           "serviceName":"Virtual Machines","unitOfMeasure":"1 Hour","type":"Consumption","armSkuName":"Standard_NC4as_T4_v3"},
          {"currencyCode":"USD","retailPrice":0.9,"armRegionName":"westeurope","productName":"Virtual Machines NCasT4 v3 Series Windows",
           "skuName":"NC4as T4 v3","serviceName":"Virtual Machines","unitOfMeasure":"1 Hour","type":"Consumption","armSkuName":"Standard_NC4as_T4_v3"},
          {"currencyCode":"USD","retailPrice":0.15,"armRegionName":"westeurope","productName":"Virtual Machines NCasT4 v3 Series",
           "skuName":"NC4as T4 v3 Spot","serviceName":"Virtual Machines","unitOfMeasure":"1 Hour","type":"Consumption","armSkuName":"Standard_NC4as_T4_v3"},
          {"currencyCode":"USD","retailPrice":3000,"armRegionName":"westeurope","productName":"Virtual Machines NCasT4 v3 Series",
           "skuName":"NC4as T4 v3","serviceName":"Virtual Machines","unitOfMeasure":"1 Hour","type":"Reservation","armSkuName":"Standard_NC4as_T4_v3"}],
          "NextPageLink":null,"Count":4})");
        QVERIFY(result.has_value());
        QCOMPARE(result->report.prices, 3);
        QVERIFY(result->report.notes.empty());
        const Catalogue catalogue(result->catalogue);
        const Offer &offer = catalogue.offers()[size_t(
            catalogue.offer(catalogue.size(u"NC4as_T4_v3"), catalogue.region(u"westeurope")))];
        QCOMPARE(offer.price(PriceKind::Linux)->text(), QByteArray("0.7"));
        QCOMPARE(offer.price(PriceKind::Windows)->text(), QByteArray("0.9"));
        QCOMPARE(offer.price(PriceKind::Spot)->text(), QByteArray("0.15"));
        QVERIFY(!offer.price(PriceKind::LowPriority)); // the old one had another date
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        const QByteArray sku(oneSku);
        QTest::newRow("empty") << QByteArray(" \n") << QByteArray("import.empty");
        QTest::newRow("truncated") << sku.left(sku.size() / 2) << QByteArray("import.cut");
        QTest::newRow("cut in a string")
            << sku.left(sku.indexOf("virtualMach") + 3) << QByteArray("import.cut");
        QTest::newRow("no JSON") << QByteArray("<html>sign in</html>") << QByteArray("import.json");
        QTest::newRow("bad inside")
            << QByteArray("[{\"limit\": 01x}]") << QByteArray("import.json");
        QTest::newRow("brackets") << QByteArray("[}]") << QByteArray("import.json");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("import.json");
        QTest::newRow("something else")
            << QByteArray("{\"hello\":1}") << QByteArray("import.unknown");
        QTest::newRow("a word") << QByteArray("null") << QByteArray("import.json");
        QTest::newRow("the service's error")
            << QByteArray("{\"error\":{\"code\":\"Auth\",\"message\":\"expired\"}}")
            << QByteArray("import.answer");
        QTest::newRow("no region")
            << QByteArray(R"([{"limit":5,"name":{"value":"standardDSv2Family"}}])")
            << QByteArray("import.no-region");
        QTest::newRow("no cores") << QByteArray(
            R"([{"resourceType":"virtualMachines","name":"Standard_X1"}])")
                                  << QByteArray("import.sku");
        QTest::newRow("limit") << QByteArray(
            R"([{"limit":-7,"name":{"value":"standardDSv2Family"}}])")
                               << QByteArray("import.limit");
        QTest::newRow("long name") << QByteArray(R"([{"resourceType":"virtualMachines","name":")"
                                                 + QByteArray(5000, 'x') + R"("}])")
                                   << QByteArray("import.too-much");
        QTest::newRow("a name that would end the section") << QByteArray(
            R"([{"resourceType":"virtualMachines","name":"[offers]","capabilities":[{"name":"vCPUs","value":"4"}]}])")
                                                           << QByteArray("import.too-much");
        QTest::newRow("a region of two lines") << QByteArray(
            R"([{"resourceType":"virtualMachines","name":"Standard_X1","locations":["a\nb"],"capabilities":[{"name":"vCPUs","value":"4"}]}])")
                                               << QByteArray("import.too-much");
        QByteArray wide = "{\"limit\":1";
        for (int i = 0; wide.size() < (5 << 20); ++i)
            wide += ",\"k" + QByteArray::number(i) + "\":\"" + QByteArray(1000, 'x') + '"';
        QTest::newRow("an object of 5 MB") << wide + '}' << QByteArray("import.too-much");
        QTest::newRow("the same in a list") << "[" + wide + "}]" << QByteArray("import.too-much");
        QTest::newRow("nothing in it") << QByteArray("[]") << QByteArray("import.nothing");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        const auto result = imported(text);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().id, id);
        QVERIFY(messageIds().contains(id));
        QVERIFY(!messageText(result.error()).isEmpty());
    }
    void anEndIsToldWithItsPlace()
    {
        const auto result = imported("[\n {\"limit\": 1},\n {\"limit\" 2}]");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().where.line, 3);
    }
    void anyDamageIsRefusedOrRead()
    {
        QRandomGenerator random(7);
        for (int turn = 0; turn < 2000; ++turn) {
            QByteArray text(oneSku);
            for (int i = random.bounded(1, 4); i > 0; --i)
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            static_cast<void>(imported(text));
        }
    }

    // Everything Azure has, as the services answer it: 63,106 entries of SKUs and their prices.
    void pricesMayComeBeforeTheSizes()
    {
        // A folder is read by name: prices.json stands before skus.json.
        const QByteArray price
            = R"([{"currencyCode":"USD","retailPrice":88.5,"armRegionName":"marsnorth",
            "effectiveStartDate":"2026-08-01T00:00:00Z","productName":"Virtual Machines B200","skuName":"B200",
            "serviceName":"Virtual Machines","unitOfMeasure":"1 Hour","type":"Consumption",
            "armSkuName":"Standard_NC128xads_B200_v7"}])";
        Importer importer = this->importer();
        QVERIFY(importer.addText(price, u"prices.json"_s).has_value());
        QVERIFY(importer.addText(oneSku, u"skus.json"_s).has_value());
        const auto result = importer.finish();
        QVERIFY(result.has_value());
        QCOMPARE(result->report.prices, 1);
        const Catalogue catalogue(result->catalogue);
        const int offer
            = catalogue.offer(catalogue.size(u"NC128xads_B200_v7"), catalogue.region(u"marsnorth"));
        QVERIFY(offer >= 0);
        QCOMPARE(catalogue.offers()[size_t(offer)].price(PriceKind::Linux)->text(),
                 QByteArray("88.5"));
        // Of a size that nobody describes there is nothing to tell.
        QCOMPARE(imported(price).error().id, "import.nothing");
    }
    void atFullSize()
    {
        QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/catalogue-full.qz"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto data = parseCatalogue(qUncompress(file.readAll()));
        QVERIFY(data.has_value());
        const Catalogue full(std::move(*data));
        QByteArray skus = "{\"value\":[";
        QByteArray prices = "{\"Items\":[";
        for (const Offer &offer : full.offers()) {
            const VmSize &size = full.sizes()[offer.size];
            const QByteArray region = full.regions()[offer.region].name.toUtf8();
            skus += "{\"resourceType\":\"virtualMachines\",\"name\":\"" + size.name.toUtf8()
                    + "\",\"family\":\"" + full.series()[size.series].family.toUtf8()
                    + "\",\"locations\":[\"" + region
                    + "\"],\"capabilities\":[{\"name\":\"vCPUs\",\"value\":\""
                    + QByteArray::number(size.cores) + "\"},{\"name\":\"MemoryGB\",\"value\":\""
                    + QByteArray::number(double(size.memoryMib) / 1024)
                    + "\"},{\"name\":\"GPUs\",\"value\":\"" + QByteArray::number(size.gpus)
                    + "\"}],\"restrictions\":[]},";
            if (const auto price = offer.price(PriceKind::Linux))
                prices += "{\"retailPrice\":" + price->text() + ",\"armRegionName\":\"" + region
                          + "\",\"skuName\":\"x\",\"productName\":\"Virtual "
                            "Machines\",\"unitOfMeasure\":\"1 Hour\","
                            "\"type\":\"Consumption\",\"armSkuName\":\""
                          + size.name.toUtf8() + "\"},";
        }
        skus.chop(1);
        prices.chop(1);
        Importer importer = this->importer();
        QVERIFY(importer.addText(skus + "]}", u"skus.json"_s).has_value());
        QVERIFY(importer.addText(prices + "]}", u"prices.json"_s).has_value());
        const auto result = importer.finish();
        QVERIFY(result.has_value());
        QCOMPARE(result->report.skus, 63'106);
        const auto catalogue = std::make_shared<const Catalogue>(result->catalogue);
        QVERIFY(catalogue->sizes().size() >= 1'560);
        // The question of the shipped catalogue has its answer here too.
        Need need;
        need.processor = Processor::Gpu;
        need.regions = {quint16(catalogue->region(u"westeurope"))};
        need.mostAnHour = Usd{2'000'000};
        need.build = frameworkBuilds({{}, {}, {u"torch==2.1.0+cu118"_s}}).front();
        need.generations = 1u << int(GpuGeneration::Turing);
        const Filter filter(catalogue, {}, {}, QDate(2026, 11, 29));
        const Listing listing = filter.filter(need);
        QCOMPARE(listing.counts[0], 3);
        QCOMPARE(catalogue->sizes()[size_t(filter.sizeOf(listing.rows[0]))].shortName(),
                 u"NC4as_T4_v3"_s);
        QCOMPARE(filter.price(need, listing.rows[0])->text(), QByteArray("0.658"));
    }

    void severalSubscriptionsAreKept()
    {
        QTemporaryDir folder;
        Shelf shelf(folder.path());
        QVERIFY(shelf.list().empty());
        QVERIFY(!shelf.catalogue(u"lab"_s).has_value());
        CatalogueData data = m_shipped->data();
        QVERIFY(shelf.keep(u"lab"_s, data).has_value());
        data.date = m_day.addDays(1);
        QVERIFY(shelf.keep(u"../evil name"_s, data).has_value());
        QCOMPARE(shelf.list().size(), 2u);
        QCOMPARE(shelf.list()[0].name, u"../evil name"_s);
        QVERIFY(shelf.list()[0].folder.startsWith(folder.path() + u'/'));
        QCOMPARE((*shelf.catalogue(u"lab"_s))->origin(), u"lab"_s);
        QVERIFY(shelf.quota(u"lab"_s)->isEmpty());
        QVERIFY(shelf
                    .keepQuota(u"lab"_s,
                               Quota(Quota::Origin::Edited, u"lab"_s, m_day,
                                     {{QuotaLine::Kind::LowPriority, {}, u"westeurope"_s, {5, 1}}}))
                    .has_value());
        QCOMPARE(shelf.quota(u"lab"_s)->lowPriority(u"westeurope"_s)->limit, 5);
        // The sheet that goes with what was shipped; no subscription is made of it.
        QVERIFY(shelf
                    .keepQuota({}, Quota(Quota::Origin::Simulated, {}, {},
                                         {{QuotaLine::Kind::LowPriority, {}, u"eastus"_s, {7, 0}}}))
                    .has_value());
        QCOMPARE(shelf.quota({})->origin(), Quota::Origin::Simulated);
        QCOMPARE(shelf.list().size(), 2u);
        // What could not be read again is not kept, and what is there stays.
        std::vector<QuotaLine> many;
        for (int i = 0; i < 200'000; ++i)
            many.push_back({QuotaLine::Kind::Family,
                            QString(80, u'f') + QString::number(i),
                            u"westeurope"_s,
                            {1, 0}});
        const auto refused = shelf.keepQuota(
            u"lab"_s, Quota(Quota::Origin::Imported, u"lab"_s, m_day, std::move(many)));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().id, "io.too-large");
        QCOMPARE(shelf.quota(u"lab"_s)->lowPriority(u"westeurope"_s)->limit, 5);
        QVERIFY(shelf.remove(u"lab"_s).has_value());
        QCOMPARE(shelf.list().size(), 1u);
    }
    void aFolderIsReadAsAWhole()
    {
        QTemporaryDir folder;
        const auto put = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        put(u"skus.json"_s, oneSku);
        put(u"usages-northeurope.json"_s,
            R"([{"limit":9,"currentValue":1,"name":{"value":"standardDSv2Family"}}])");
        put(u"notes.md"_s, "no JSON");
        Importer importer = this->importer();
        QVERIFY(importer.addPath(folder.path()).has_value());
        const auto result = importer.finish();
        QVERIFY(result.has_value());
        QCOMPARE(result->report.files, 2);
        QCOMPARE(result->quota->lines().size(), 1u);
        QCOMPARE(result->quota->lines()[0].region, u"northeurope"_s);
        put(u"broken.json"_s, "[");
        Importer again = this->importer();
        QVERIFY(!again.addPath(folder.path()).has_value());
        QVERIFY(!this->importer().addPath(folder.filePath(u"none.json"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
