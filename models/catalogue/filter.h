#pragma once

#include "catalogue/need.h"

#include <array>

namespace tenon::catalogue {

/// One row of a listing. `failed` and `unknown` hold a bit 1 << Test for every test the row fails,
/// or of which nobody can say how it ends.
struct ListRow
{
    enum class Kind : quint8 {
        Offer, ///< `index` is a place in Catalogue::offers().
        Size,  ///< Offered nowhere: a place in Catalogue::sizes().
        Own,   ///< A place in Filter::machines().
    };
    Kind kind = Kind::Offer;
    quint32 index = 0;
    quint32 failed = 0;
    quint32 unknown = 0;
    bool operator==(const ListRow &) const = default;

    [[nodiscard]] Verdict verdict() const
    {
        return failed ? Verdict::Misfit : unknown ? Verdict::Unknown : Verdict::Fits;
    }
};

/// What a filter gives: rows in the order Fits, Unknown, Misfit and, inside each, as was asked.
struct Listing
{
    std::vector<ListRow> rows;
    std::array<int, 3> counts{}; ///< Rows by Verdict, also those that hideMisfits leaves out.
    int hidden = 0;              ///< Sizes that search or processor hide.
    std::array<int, gpuGenerations> fitting{}; ///< Rows that fit, by generation.
    std::array<int, gpuGenerations> listed{};
};

/// Judges every size in every region. Made once for a catalogue, a quota and the machines at hand;
/// filter() is const, keeps nothing, and may be called from any thread.
class Filter
{
public:
    /// `today` decides what is retired.
    Filter(CataloguePtr catalogue, Quota quota, std::vector<OwnMachine> machines, QDate today);

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const Quota &quota() const { return m_quota; }
    [[nodiscard]] const std::vector<OwnMachine> &machines() const { return m_machines; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] Listing filter(const Need &need) const;
    /// The row of one size in one region (−1: the size's own facts only).
    [[nodiscard]] ListRow judge(const Need &need, int size, int region) const;

    /// Everything a row fails, then everything nobody knows of it, in the order of the tests, with
    /// the arithmetic; ids begin with "fit.". Empty for a row that fits. The first `most` of them.
    [[nodiscard]] Errors reasons(const Need &need, const ListRow &row, int most = 2 * tests) const;
    /// "Fits, uses 8 of 44 free cores", else the first reason.
    [[nodiscard]] Error summary(const Need &need, const ListRow &row) const;

    /// Place of the row's size in the catalogue; −1 for an own machine.
    [[nodiscard]] int sizeOf(const ListRow &row) const;
    [[nodiscard]] const Offer *offerOf(const ListRow &row) const;
    /// What one node costs an hour; unset where no price is known. Own machines cost nothing.
    [[nodiscard]] std::optional<Usd> price(const Need &need, const ListRow &row) const;
    /// The claim a row would make on the quota.
    [[nodiscard]] QuotaClaim claim(const Need &need, int size, int region) const;
    /// The regions of a size by price for `need`, cheapest first; places in offers().
    [[nodiscard]] std::vector<quint32> cheapest(const Need &need, int size) const;

private:
    struct Marks
    {
        quint32 failed = 0;
        quint32 unknown = 0;
    };
    struct Free
    {
        qint64 free = 0;
        bool known = false;
    };
    struct Sheet;
    struct Facts;
    void lookUpQuota();
    [[nodiscard]] Marks judgeSize(const Need &need, const VmSize &size, const Facts &facts) const;
    [[nodiscard]] Marks judgeGpu(const Need &need, const VmSize &size, const Facts &facts) const;
    [[nodiscard]] Marks judgeOffer(const Need &need, const Offer &offer, const Sheet &sheet) const;
    [[nodiscard]] Marks judgeMachine(const Need &need, const OwnMachine &machine) const;
    [[nodiscard]] std::vector<bool> shown(const Need &need, int &hidden) const;
    [[nodiscard]] bool isShown(const Need &need, const OwnMachine &machine) const;
    [[nodiscard]] Sheet sheetFor(const Need &need) const;
    void sort(const Need &need, std::vector<ListRow> &rows) const;
    [[nodiscard]] quint32 sortKey(const Need &need, const VmSize &size, int place) const;
    [[nodiscard]] Error reason(const Need &need, const ListRow &row, Test test) const;

    CataloguePtr m_catalogue;
    Quota m_quota;
    std::vector<OwnMachine> m_machines;
    QDate m_today;
    std::array<std::vector<Free>, 2> m_free; ///< By Priority: series × region.
    std::vector<quint16> m_byName;           ///< Sizes in the order of their names.
    std::vector<QString> m_words;            ///< A size's searchable text, lower case.
    std::vector<QString> m_seriesKeys;       ///< Of each series.
    std::vector<quint16> m_seriesRanks;      ///< Order of series by name.
    std::vector<QString> m_quotaNames; ///< Series by which a quota may name a family, or none.
};

} // namespace tenon::catalogue
