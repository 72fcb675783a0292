// The catalogue of VM sizes: what fits, the quota, imports.
#include "commands.h"
#include "computesource.h"
#include "words.h"

#include "base/messages.h"
#include "expressions/expressions.h"

#include <QDate>

#include <algorithm>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;
using namespace tenon::catalogue;

QString gib(qint64 mib)
{
    return QString::number(double(mib) / 1024, 'g', 6);
}

Result<Need> needOf(const Context &context, const Catalogue &catalogue)
{
    const Arguments &arguments = context.arguments;
    Need need;
    need.text = arguments.words().join(u' ');
    need.hideMisfits = !arguments.has(u"all"_s);
    for (const QString &name : arguments.values(u"location"_s)) {
        const auto region = regionOf(catalogue, name);
        if (!region)
            return std::unexpected(region.error());
        need.regions.push_back(quint16(*region));
    }
    if (arguments.has(u"gpu"_s))
        need.processor = Processor::Gpu;
    if (arguments.has(u"cpu"_s))
        need.processor = Processor::Cpu;
    for (const QString &word : arguments.values(u"generation"_s)) {
        const GpuGeneration generation = generationOf(word.trimmed().remove(u'+'));
        if (generation == GpuGeneration::None || generation == GpuGeneration::Unknown) {
            QStringList known;
            for (int i = int(GpuGeneration::Kepler); i < gpuGenerations; ++i)
                known << name(GpuGeneration(i));
            return fail(Error::Code::Format, "cli.bad-choice",
                        {{u"value"_s, word},
                         {u"option"_s, u"--generation"_s},
                         {u"nearest"_s, expressions::nearestName(word, known)},
                         {u"known"_s, known.join(u", "_s)}});
        }
        // "turing+": that one and newer ones of its maker.
        for (int i = int(generation); i < gpuGenerations; ++i)
            if (i == int(generation)
                || (word.endsWith(u'+') && makerOf(GpuGeneration(i)) == makerOf(generation)))
                need.generations |= 1u << i;
    }
    const auto number
        = [&](const QString &option, int least) { return numberOf(context, option, 0, least); };
    const auto cores = number(u"cores"_s, 1);
    const auto memory = number(u"memory"_s, 1);
    const auto gpus = number(u"gpus"_s, 1);
    const auto gpuMemory = number(u"gpu-memory"_s, 1);
    const auto nodes = numberOf(context, u"nodes"_s, 1, 1);
    for (const auto *value : {&cores, &memory, &gpus, &gpuMemory, &nodes})
        if (!*value)
            return std::unexpected(value->error());
    need.coresFrom = *cores;
    need.memoryMib = qint64(*memory) * 1024;
    need.gpus = *gpus;
    need.gpuMemoryGib = *gpuMemory;
    need.nodes = *nodes;
    if (const QString most = arguments.value(u"max-price"_s); !most.isEmpty()) {
        need.mostAnHour = Usd::parse(most.toLatin1());
        if (!need.mostAnHour)
            return fail(Error::Code::Format, "cli.bad-number",
                        {{u"value"_s, most}, {u"option"_s, u"--max-price"_s}, {u"least"_s, 0}});
    }
    if (arguments.has(u"package"_s)) {
        const auto builds
            = frameworkBuilds({arguments.value(u"image"_s), {}, arguments.values(u"package"_s)});
        if (builds.empty()) {
            const QStringList known{u"torch"_s, u"tensorflow"_s, u"jax"_s};
            const QString word = arguments.value(u"package"_s);
            return fail(Error::Code::Format, "cli.bad-choice",
                        {{u"value"_s, word},
                         {u"option"_s, u"--package"_s},
                         {u"nearest"_s, expressions::nearestName(word.section(u'=', 0, 0), known)},
                         {u"known"_s, known.join(u", "_s)}});
        }
        need.build = builds.front();
    } else if (arguments.has(u"cuda"_s)) {
        FrameworkBuild build;
        build.runtime = FrameworkBuild::Runtime::Cuda;
        build.cuda = CudaVersion::parse(arguments.value(u"cuda"_s));
        if (!build.cuda)
            return fail(Error::Code::Format, "cli.bad-number",
                        {{u"value"_s, arguments.value(u"cuda"_s)},
                         {u"option"_s, u"--cuda"_s},
                         {u"least"_s, 1}});
        need.build = build;
    }
    need.withinQuota = arguments.has(u"within-quota"_s);
    need.rdma = arguments.has(u"rdma"_s);
    need.isolated = arguments.has(u"isolated"_s);
    if (arguments.has(u"azure-ml"_s))
        need.support = SupportRule::AzureMl;
    if (arguments.has(u"low-priority"_s))
        need.priceKind = PriceKind::LowPriority;
    return need;
}

int listSizes(Context &context)
{
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    const auto need = needOf(context, *from->catalogue);
    if (!need)
        return cli::fail(need.error());
    const Filter filter(from->catalogue, from->quota, {}, QDate::currentDate());
    const Listing listing = filter.filter(*need);
    QJsonArray rows;
    for (const ListRow &row : listing.rows) {
        const VmSize &size = from->catalogue->sizes()[size_t(filter.sizeOf(row))];
        const Offer *offer = filter.offerOf(row);
        QStringList reasons;
        for (const Error &reason : filter.reasons(*need, row))
            reasons << messageText(reason);
        const QString verdict
            = reasons.isEmpty() ? messageText(filter.summary(*need, row)) : reasons.join(u"; "_s);
        rows.append(QJsonObject{
            {u"name"_s, size.name},
            {u"series"_s, from->catalogue->series()[size.series].name},
            {u"cores"_s, size.usableCores},
            {u"memory_gib"_s, gib(size.memoryMib)},
            {u"gpu"_s, size.gpuText()},
            {u"generation"_s, name(size.generation)},
            {u"region"_s, offer ? from->catalogue->regions()[offer->region].name : QString()},
            {u"usd_an_hour"_s, dollars(filter.price(*need, row))},
            {u"price_date"_s,
             offer ? from->catalogue->priceDate(*offer).toString(Qt::ISODate) : QString()},
            {u"fits"_s, row.verdict() == Verdict::Fits      ? u"yes"_s
                        : row.verdict() == Verdict::Unknown ? u"unknown"_s
                                                            : u"no"_s},
            {u"verdict"_s, verdict}});
    }
    printRows(rows,
              {{u"name"_s, Words::tr("Size")},
               {u"cores"_s, Words::tr("Cores"), true},
               {u"memory_gib"_s, Words::tr("GiB"), true},
               {u"gpu"_s, Words::tr("GPU")},
               {u"region"_s, Words::tr("Region")},
               {u"usd_an_hour"_s, Words::tr("USD/h"), true},
               {u"verdict"_s, Words::tr("Verdict")}},
              context.format);
    if (need->withinQuota)
        sayOrigin(from->quota);
    if (context.format == Format::Table)
        printError(
            Words::tr("%1 fit, %2 unknown, %3 do not fit. Catalogue: %4, %5.")
                .arg(listing.counts[0])
                .arg(listing.counts[1])
                .arg(listing.counts[2])
                .arg(from->catalogue->origin(), from->catalogue->date().toString(Qt::ISODate))
            + u'\n');
    return Exit::Done;
}

int listUsage(Context &context)
{
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    QString region;
    if (context.arguments.has(u"location"_s)) {
        const auto place = regionOf(*from->catalogue, context.arguments.value(u"location"_s));
        if (!place)
            return cli::fail(place.error());
        region = from->catalogue->regions()[size_t(*place)].name;
    }
    if (from->quota.isEmpty()) {
        printError(Words::tr("No quota is known. Import what “az ml compute list-usage” prints: "
                             "tenon compute catalogue import FILE.")
                   + u'\n');
        return Exit::Done;
    }
    sayOrigin(from->quota);
    QJsonArray rows;
    for (const QuotaLine &line : from->quota.lines()) {
        if (!region.isEmpty() && line.region != region)
            continue;
        rows.append(QJsonObject{{u"name"_s, line.kind == QuotaLine::Kind::LowPriority
                                                ? Words::tr("Low priority, all families")
                                            : line.kind == QuotaLine::Kind::Region
                                                ? Words::tr("All families of the region")
                                                : line.family},
                                {u"region"_s, line.region},
                                {u"used"_s, line.limit.used},
                                {u"limit"_s, line.limit.limit}});
    }
    printRows(rows,
              {{u"name"_s, Words::tr("Family")},
               {u"region"_s, Words::tr("Region")},
               {u"used"_s, Words::tr("Used"), true},
               {u"limit"_s, Words::tr("Limit"), true}},
              context.format);
    return Exit::Done;
}

int catalogueVerb(Context &context)
{
    const QStringList words = context.arguments.words();
    const Shelf shelf;
    if (words.value(0) == "list"_L1) {
        QJsonArray rows;
        for (const Kept &kept : shelf.list())
            rows.append(
                QJsonObject{{u"name"_s, kept.name}, {u"date"_s, kept.date.toString(Qt::ISODate)}});
        printRows(rows, {{u"name"_s, Words::tr("Subscription")}, {u"date"_s, Words::tr("Date")}},
                  context.format);
        return Exit::Done;
    }
    if (words.value(0) != "import"_L1 || words.size() < 2)
        return cli::fail(Error{Error::Code::Format,
                               "cli.needs-two",
                               {{u"usage"_s, u"compute catalogue import PATH …"_s}},
                               {},
                               {}});
    const QString name = context.arguments.value(u"subscription"_s, u"default"_s);
    Shelf target;
    const auto report
        = target.import({name, context.arguments.value(u"location"_s), QDate::currentDate()},
                        [&](Importer &importer) -> Result<> {
                            for (const QString &path : words.mid(1))
                                if (const auto added = importer.addPath(path); !added)
                                    return added;
                            return {};
                        });
    if (!report)
        return cli::fail(report.error());
    sayNotes(report->notes);
    if (context.format == Format::Json) {
        printJson(QJsonObject{{u"subscription"_s, name},
                              {u"files"_s, report->files},
                              {u"skus"_s, report->skus},
                              {u"vm_sizes"_s, report->vmSizes},
                              {u"prices"_s, report->prices},
                              {u"limits"_s, report->limits},
                              {u"new_sizes"_s, report->newSizes}});
        return Exit::Done;
    }
    print(Words::tr("Imported for “%1”: sizes %2, prices %3, limits %4.")
              .arg(name)
              .arg(report->skus + report->vmSizes)
              .arg(report->prices)
              .arg(report->limits)
          + u'\n');
    return Exit::Done;
}

QList<Option> sizeOptions()
{
    return {{u"location"_s, u'l', true, Words::tr("region; may be given several times")},
            {u"gpu"_s, {}, false, Words::tr("only sizes with a GPU")},
            {u"cpu"_s, {}, false, Words::tr("only sizes without a GPU")},
            {u"generation"_s,
             {},
             true,
             Words::tr("GPU generation; turing+ means that one and newer ones")},
            {u"cores"_s, {}, true, Words::tr("at least so many cores")},
            {u"memory"_s, {}, true, Words::tr("at least so many GiB of memory")},
            {u"gpus"_s, {}, true, Words::tr("at least so many GPUs")},
            {u"gpu-memory"_s, {}, true, Words::tr("at least so many GiB on each GPU")},
            {u"max-price"_s, {}, true, Words::tr("at most so many USD an hour")},
            {u"package"_s,
             {},
             true,
             Words::tr("package that must run, as pip names it: torch==2.1.0+cu118")},
            {u"image"_s, {}, true, Words::tr("image the package is installed in")},
            {u"cuda"_s, {}, true, Words::tr("CUDA version that must run")},
            {u"nodes"_s, {}, true, Words::tr("how many nodes run at once (for the quota)")},
            {u"within-quota"_s, {}, false, Words::tr("only what the quota has room for")},
            {u"low-priority"_s, {}, false, Words::tr("low-priority prices and quota")},
            {u"rdma"_s, {}, false, Words::tr("only with RDMA")},
            {u"isolated"_s, {}, false, Words::tr("only isolated sizes")},
            {u"azure-ml"_s, {}, false, Words::tr("only what Azure ML documents")},
            {u"all"_s, {}, false, Words::tr("also what does not fit, with the reasons")},
            {u"subscription"_s, {}, true, Words::tr("catalogue that was imported under this name")},
            {u"shipped"_s, {}, false, Words::tr("the catalogue the program brought")}};
}

} // namespace

void addSizeCommands(QList<Command> &commands)
{
    const QString group = u"compute"_s;
    const Option subscription{
        u"subscription"_s, {}, true, Words::tr("catalogue that was imported under this name")};
    commands << Command{group,
                        u"list-sizes"_s,
                        u"[WORD …] [--location REGION] …"_s,
                        Words::tr("list VM sizes that fit, and why the others do not"),
                        sizeOptions(),
                        listSizes};
    commands << Command{group,
                        u"list-usage"_s,
                        u"[--location REGION]"_s,
                        Words::tr("list the quota that was imported"),
                        {{u"location"_s, u'l', true, Words::tr("region")}, subscription},
                        listUsage};
    commands << Command{
        group,
        u"catalogue"_s,
        u"import PATH … [--subscription NAME] | list"_s,
        Words::tr("import sizes, prices and quota as az prints them"),
        {{u"location"_s, u'l', true, Words::tr("region of files that do not say it")},
         subscription},
        catalogueVerb};
}

} // namespace tenon::cli
