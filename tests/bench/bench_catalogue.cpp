// How long a change of a filter takes over all sizes in all regions, every reason kept: the worst
// of many seeded combinations, on one thread.
//
//     bench_catalogue [--turns 500] [--seed 5]

#include "catalogue/cataloguefile.h"
#include "catalogue/filter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::catalogue;

namespace {

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

Need anyNeed(QRandomGenerator &random, const Catalogue &catalogue)
{
    static const QStringList texts{u""_s,         u""_s,      u"n"_s,   u"a100"_s,
                                   u"standard"_s, u"NCsv3"_s, u"e v5"_s};
    static const QStringList packages{u"torch==2.1.0+cu118"_s, u"torch==2.7.0+cu128"_s,
                                      u"tensorflow==2.15"_s, u"torch==2.1.0+rocm5.6"_s};
    Need need;
    need.text = texts[random.bounded(int(texts.size()))];
    need.processor = random.bounded(3) ? Processor::Any : Processor(random.bounded(3));
    need.everyRegion = true;
    need.hideMisfits = !random.bounded(4);
    for (int i = random.bounded(4); i > 0; --i)
        need.regions.push_back(quint16(random.bounded(int(catalogue.regions().size()))));
    if (random.bounded(2))
        need.generations = random.generate() & ((1u << gpuGenerations) - 1);
    if (!random.bounded(3))
        need.categories = random.generate() & 0x7f;
    need.support = SupportRule(random.bounded(4));
    need.retirement = RetirementRule(random.bounded(3));
    if (random.bounded(2))
        need.build
            = frameworkBuilds({{}, {}, {packages[random.bounded(int(packages.size()))]}}).front();
    need.gpus = random.bounded(3);
    need.gpuMemoryGib = random.bounded(40);
    need.coresFrom = random.bounded(64);
    need.memoryMib = random.bounded(256) * 1024;
    need.isolated = !random.bounded(5);
    need.rdma = !random.bounded(5);
    need.premiumStorage = !random.bounded(3);
    need.withoutApproval = !random.bounded(3);
    need.withinQuota = random.bounded(2);
    need.offeredToSubscription = random.bounded(2);
    if (random.bounded(2))
        need.mostAnHour = Usd{random.bounded(20'000'000)};
    need.priceKind = PriceKind(random.bounded(4));
    need.nodes = random.bounded(1, 9);
    need.endpoint = !random.bounded(4);
    need.sortBy = SortBy(random.bounded(8));
    need.descending = random.bounded(2);
    return need;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"turns"_s, u"combinations"_s, u"n"_s, u"500"_s},
                       {u"seed"_s, u"of the combinations"_s, u"n"_s, u"5"_s}});
    parser.addHelpOption();
    parser.process(application);
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/catalogue-full.qz"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray text = qUncompress(file.readAll());
    QElapsedTimer timer;
    timer.start();
    auto data = parseCatalogue(text);
    if (!data)
        return 1;
    const auto catalogue = std::make_shared<const Catalogue>(std::move(*data));
    std::printf("%zu sizes, %zu prices read in %.1f ms\n", catalogue->sizes().size(),
                catalogue->offers().size(), double(timer.nsecsElapsed()) / 1e6);
    QStringList regions;
    for (const Region &region : catalogue->regions())
        regions << region.name;
    const Filter filter(catalogue, Quota::simulated(*catalogue, regions, 100, 48, 64), {},
                        QDate(2026, 11, 29));
    QRandomGenerator random(parser.value(u"seed"_s).toUInt());
    std::vector<double> cpu;
    std::vector<double> wall;
    size_t rows = 0;
    for (int turn = parser.value(u"turns"_s).toInt(); turn > 0; --turn) {
        const Need need = anyNeed(random, *catalogue);
        const double before = cpuSeconds();
        timer.restart();
        const Listing listing = filter.filter(need);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpu.push_back((cpuSeconds() - before) * 1e3);
        rows += listing.rows.size();
        // What a screen shows of it.
        for (size_t i = 0; i < std::min<size_t>(50, listing.rows.size()); ++i)
            rows += filter.reasons(need, listing.rows[i]).size() > 99;
    }
    std::ranges::sort(cpu);
    std::ranges::sort(wall);
    std::printf("%zu combinations, %zu rows a listing on average\n", cpu.size(), rows / cpu.size());
    std::printf("CPU: median %.1f ms, worst %.1f ms; wall: median %.1f ms, worst %.1f ms\n",
                cpu[cpu.size() / 2], cpu.back(), wall[wall.size() / 2], wall.back());
    return 0;
}
