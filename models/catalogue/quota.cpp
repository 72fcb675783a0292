#include "catalogue/quota.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array origins{std::pair{Quota::Origin::None, "none"_L1},
                             std::pair{Quota::Origin::Edited, "edited"_L1},
                             std::pair{Quota::Origin::Imported, "imported"_L1},
                             std::pair{Quota::Origin::Simulated, "simulated"_L1}};

constexpr std::array kinds{std::pair{QuotaLine::Kind::Family, "family"_L1},
                           std::pair{QuotaLine::Kind::LowPriority, "low-priority"_L1},
                           std::pair{QuotaLine::Kind::Region, "region"_L1}};

constexpr qint64 mostCores = 1'000'000'000;

std::optional<qint64> coresOf(const QString &text, qint64 least)
{
    bool ok = false;
    const qint64 cores = text.toLongLong(&ok);
    return ok && cores >= least && cores <= mostCores ? std::optional(cores) : std::nullopt;
}

} // namespace

qint64 Limit::free() const
{
    if (limit == unlimited)
        return std::numeric_limits<qint64>::max();
    return std::max<qint64>(0, limit - used);
}

qint64 QuotaClaim::cores() const
{
    // 10 nodes of an endpoint reserve 12, 1 reserves 2: whole nodes, rounded up.
    const qint64 reserved = endpoint ? (nodes * 12 + 9) / 10 : nodes;
    return reserved * coresPerNode;
}

Quota::Quota(Origin origin, QString name, QDate date, std::vector<QuotaLine> lines)
    : m_origin(origin)
    , m_name(std::move(name))
    , m_date(date)
    , m_lines(std::move(lines))
{
    index();
}

QString Quota::key(QuotaLine::Kind kind, const QString &family, const QString &region)
{
    return QChar(u'0' + int(kind)) + region + u'/'
           + (kind == QuotaLine::Kind::Family ? familyKey(family) : QString());
}

void Quota::index()
{
    m_places.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_places.insert(key(m_lines[i].kind, m_lines[i].family, m_lines[i].region), i);
}

const Limit *Quota::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_lines[*place].limit;
}

void Quota::put(const QuotaLine &line)
{
    const auto place = m_places.constFind(key(line.kind, line.family, line.region));
    if (place != m_places.cend()) {
        m_lines[*place].limit = line.limit;
        m_lines[*place].ofAzureMl = line.ofAzureMl;
    } else {
        m_places.insert(key(line.kind, line.family, line.region), m_lines.size());
        m_lines.push_back(line);
    }
    if (m_origin == Origin::None)
        m_origin = Origin::Edited;
}

void Quota::remove(const QuotaLine &line)
{
    std::erase_if(m_lines, [&](const QuotaLine &other) {
        return key(other.kind, other.family, other.region)
               == key(line.kind, line.family, line.region);
    });
    index();
}

const Limit *Quota::family(const QString &family, const QString &series,
                           const QString &region) const
{
    // Azure ML's usages name the series where the SKUs have a family: "Standard NCv3 Family
    // Cluster Dedicated vCPUs" beside "standardNCSv3Family".
    if (!series.isEmpty())
        if (const Limit *limit = find(key(QuotaLine::Kind::Family, familyOfSeries(series), region)))
            return limit;
    return find(key(QuotaLine::Kind::Family, family, region));
}

QString Quota::familyOfSeries(const QString &series)
{
    return familyKey(u"standard"_s + series + u"family"_s);
}

const QuotaLine *Quota::line(const QuotaLine &like) const
{
    const auto place = m_places.constFind(key(like.kind, like.family, like.region));
    return place == m_places.cend() ? nullptr : &m_lines[*place];
}

const Limit *Quota::lowPriority(const QString &region) const
{
    return find(key(QuotaLine::Kind::LowPriority, {}, region));
}

const Limit *Quota::region(const QString &region) const
{
    return find(key(QuotaLine::Kind::Region, {}, region));
}

QuotaAnswer Quota::answer(const QuotaClaim &claim) const
{
    using State = QuotaAnswer::State;
    QuotaAnswer answer;
    answer.needed = claim.cores();
    if (m_lines.empty())
        return answer;
    const bool pool = claim.priority == Priority::LowPriority;
    const Limit *limit
        = pool ? lowPriority(claim.region) : family(claim.family, claim.series, claim.region);
    if (!limit) {
        answer.state = State::NotInSheet;
        return answer;
    }
    answer.limit = *limit;
    if (answer.needed > limit->free()) {
        answer.state = pool ? State::PoolTooLittle : State::TooLittle;
        return answer;
    }
    const Limit *all = pool ? nullptr : region(claim.region);
    if (all && answer.needed > all->free()) {
        answer.limit = *all;
        answer.state = State::RegionTooLittle;
        return answer;
    }
    // What binds is told: of two limits the one with less left.
    if (all && all->free() < limit->free())
        answer.limit = *all;
    answer.state = answer.limit.limit == Limit::unlimited ? State::Unlimited : State::Enough;
    return answer;
}

Quota Quota::withHolders(const std::vector<QuotaHolder> &holders) const
{
    Quota quota = *this;
    for (QuotaLine &line : quota.m_lines)
        line.limit.used = 0;
    const auto add = [&](const Limit *limit, qint64 cores) {
        if (limit)
            const_cast<Limit *>(limit)->used += cores; // of the copy
    };
    for (const QuotaHolder &holder : holders) {
        if (holder.stopped && holder.releasesOnStop)
            continue;
        const QuotaClaim &claim = holder.claim;
        if (claim.priority == Priority::LowPriority) {
            add(quota.lowPriority(claim.region), claim.cores());
            continue;
        }
        add(quota.family(claim.family, claim.series, claim.region), claim.cores());
        add(quota.region(claim.region), claim.cores());
    }
    return quota;
}

Quota Quota::simulated(const Catalogue &catalogue, const QStringList &regions, qint64 cores,
                       qint64 gpuCores, qint64 pool)
{
    QHash<QString, std::pair<QString, bool>> families; // with a GPU or without
    for (const VmSize &size : catalogue.sizes()) {
        const QString &family = catalogue.series()[size.series].family;
        if (family.isEmpty())
            continue;
        auto &entry = families[familyKey(family)];
        entry = {family, entry.second || size.hasGpu()};
    }
    std::vector<std::pair<QString, bool>> sorted(families.cbegin(), families.cend());
    std::ranges::sort(sorted);
    std::vector<QuotaLine> lines;
    for (const QString &region : regions) {
        lines.push_back({QuotaLine::Kind::LowPriority, {}, region, {pool, 0}});
        for (const auto &[family, gpu] : sorted)
            lines.push_back({QuotaLine::Kind::Family, family, region, {gpu ? gpuCores : cores, 0}});
    }
    return {Origin::Simulated, {}, {}, std::move(lines)};
}

QByteArray Quota::text() const
{
    const auto field = [](QString text) {
        for (QChar &c : text)
            if (c == u'\t' || c == u'\n' || c == u'\r')
                c = u' ';
        return text.toUtf8();
    };
    QByteArray text = "tenon-quota\t1\n";
    for (const auto &[origin, word] : origins)
        if (origin == m_origin)
            text += "origin\t" + QByteArray(word.data(), word.size()) + '\n';
    text += "name\t" + field(m_name) + '\n';
    if (m_date.isValid())
        text += "date\t" + m_date.toString(Qt::ISODate).toLatin1() + '\n';
    for (const QuotaLine &line : m_lines) {
        for (const auto &[kind, word] : kinds)
            if (kind == line.kind)
                text += QByteArray(word.data(), word.size());
        text += '\t' + field(line.family) + '\t' + field(line.region) + '\t'
                + QByteArray::number(line.limit.limit) + '\t' + QByteArray::number(line.limit.used)
                + (line.ofAzureMl ? "\tml\n" : "\n");
    }
    return text;
}

Result<Quota> Quota::parse(const QByteArray &text, const QString &path)
{
    Origin origin = Origin::Edited;
    QString name;
    QDate date;
    std::vector<QuotaLine> lines;
    int number = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        const QStringList fields = line.split(u'\t');
        const auto wrong = [&] {
            return fail(Error::Code::Format, "quota.line", {{u"path"_s, path}}, {path, number, 1});
        };
        if (number == 1) {
            if (fields.value(0) != "tenon-quota"_L1)
                return wrong();
            if (fields.value(1) != "1"_L1)
                return fail(Error::Code::Format, "catalogue.newer", {{u"path"_s, path}});
            continue;
        }
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString value = fields.value(1);
        if (fields[0] == "origin"_L1) {
            for (const auto &[known, word] : origins)
                if (value == word)
                    origin = known;
        } else if (fields[0] == "name"_L1) {
            name = value;
        } else if (fields[0] == "date"_L1) {
            date = QDate::fromString(value, Qt::ISODate);
        } else {
            const auto kind
                = std::ranges::find(kinds, fields[0], &decltype(kinds)::value_type::second);
            const auto limit = coresOf(fields.value(3), Limit::unlimited);
            const auto used = coresOf(fields.value(4), 0);
            const bool ofAzureMl = fields.value(5) == "ml"_L1;
            if (kind == kinds.end() || fields.size() != (ofAzureMl ? 6 : 5) || fields[2].isEmpty()
                || !limit || !used || (kind->first == QuotaLine::Kind::Family && value.isEmpty()))
                return wrong();
            lines.push_back({kind->first, value, fields[2], {*limit, *used}, ofAzureMl});
        }
    }
    return Quota(origin, name, date, std::move(lines));
}

} // namespace tenon::catalogue
