#pragma once

#include "catalogue/catalogue.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace tenon::catalogue {

/// What nodes are paid as: dedicated ones count against their family, low-priority ones against one
/// pool a region.
enum class Priority : quint8 { Dedicated, LowPriority };

/// Cores that may be used, and are.
struct Limit
{
    static constexpr qint64 unlimited = -1;
    qint64 limit = 0; ///< −1: without limit.
    qint64 used = 0;
    bool operator==(const Limit &) const = default;
    /// 0 where more is used than there is; very much without limit.
    [[nodiscard]] qint64 free() const;
};

/// One line of the sheet a person sees and edits.
struct QuotaLine
{
    enum class Kind : quint8 {
        Family,      ///< Dedicated cores of a family.
        LowPriority, ///< The pool all families share.
        Region,      ///< Dedicated cores of all families together.
    };
    Kind kind = Kind::Family;
    QString family; ///< As it was spelled; empty for the other kinds.
    QString region; ///< Name: westeurope.
    Limit limit;
    bool ofAzureMl = false; ///< Azure ML's own, which binds more than that of virtual machines.
    bool operator==(const QuotaLine &) const = default;
};

/// What a target would take.
struct QuotaClaim
{
    QString family; ///< In any spelling.
    QString series; ///< Name; empty where only the family is known.
    QString region;
    qint64 coresPerNode = 0;
    qint64 nodes = 1;
    Priority priority = Priority::Dedicated;
    bool endpoint = false; ///< Online endpoints reserve 20 % more nodes, rounded up.

    [[nodiscard]] qint64 cores() const;
};

/// How a claim stands, with its arithmetic.
struct QuotaAnswer
{
    enum class State : quint8 {
        NoSheet,       ///< There is no quota at all: unknown.
        NotInSheet,    ///< The family or pool is not in the sheet: unknown.
        TooLittle,     ///< Of the family.
        PoolTooLittle, ///< Of the low-priority pool.
        RegionTooLittle,
        Enough,
        Unlimited,
    };
    State state = State::NoSheet;
    qint64 needed = 0;
    Limit limit; ///< Of what decided.
    bool operator==(const QuotaAnswer &) const = default;
    [[nodiscard]] bool isUnknown() const { return state <= State::NotInSheet; }
    [[nodiscard]] bool isEnough() const { return state >= State::Enough; }
};

/// What a target holds now, for a sheet whose "used" is counted and not told by the service.
struct QuotaHolder
{
    QuotaClaim claim; ///< `nodes`: those that are there.
    bool stopped = false;
    bool releasesOnStop = false; ///< release_quota_on_stop
};

/// The limits of a subscription as they were imported, typed in or made up.
class Quota
{
public:
    enum class Origin : quint8 { None, Edited, Imported, Simulated };

    Quota() = default;
    Quota(Origin origin, QString name, QDate date, std::vector<QuotaLine> lines);

    [[nodiscard]] Origin origin() const { return m_origin; }
    /// Subscription or file; empty for None.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] const std::vector<QuotaLine> &lines() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

    /// Replaces the line of the same kind, family and region, or adds it. What was imported or
    /// simulated stays called so; an empty sheet becomes an edited one.
    void put(const QuotaLine &line);
    void remove(const QuotaLine &line);

    [[nodiscard]] QuotaAnswer answer(const QuotaClaim &claim) const;
    /// The line a family has. One spelled by its series, as Azure ML's own limits are ("Standard
    /// NCv3 Family Cluster Dedicated vCPUs"), comes before that of virtual machines.
    [[nodiscard]] const Limit *family(const QString &family, const QString &series,
                                      const QString &region) const;
    [[nodiscard]] const Limit *lowPriority(const QString &region) const;
    [[nodiscard]] const Limit *region(const QString &region) const;
    /// The line that has the same kind, family and region; null where there is none.
    [[nodiscard]] const QuotaLine *line(const QuotaLine &like) const;
    /// How Azure ML's usages call the family of a series, in the form of familyKey().
    [[nodiscard]] static QString familyOfSeries(const QString &series);

    /// The same sheet with `used` counted from what is there. A stopped instance keeps its cores
    /// unless it releases them.
    [[nodiscard]] Quota withHolders(const std::vector<QuotaHolder> &holders) const;

    /// A made-up sheet: `cores` for every family of the catalogue without a GPU, `gpuCores` for
    /// those with, `pool` low-priority cores, in each of `regions`. Its origin says Simulated.
    [[nodiscard]] static Quota simulated(const Catalogue &catalogue, const QStringList &regions,
                                         qint64 cores, qint64 gpuCores, qint64 pool);

    /// As it is kept in a file: `tenon-quota<TAB>1`, then a line a limit.
    [[nodiscard]] QByteArray text() const;
    /// Fails with Format, "quota.line" or "catalogue.newer".
    [[nodiscard]] static Result<Quota> parse(const QByteArray &text, const QString &path = {});

    bool operator==(const Quota &other) const
    {
        return m_origin == other.m_origin && m_name == other.m_name && m_date == other.m_date
               && m_lines == other.m_lines;
    }

private:
    void index();
    [[nodiscard]] static QString key(QuotaLine::Kind kind, const QString &family,
                                     const QString &region);
    [[nodiscard]] const Limit *find(const QString &key) const;

    Origin m_origin = Origin::None;
    QString m_name;
    QDate m_date;
    std::vector<QuotaLine> m_lines;
    QHash<QString, size_t> m_places;
};

} // namespace tenon::catalogue
