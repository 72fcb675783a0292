#pragma once

#include "preview/values.h"

#include <array>
#include <string>
#include <unordered_map>

namespace tenon::preview {

/// Counts numbers in ranges of equal width without knowing beforehand where they lie: the ranges
/// grow as needed, and no number is lost by that.
class Bins
{
public:
    void add(double value, bool integer);
    /// At most 16 ranges from the least to the greatest number.
    [[nodiscard]] std::vector<std::pair<double, qint64>> bars() const;
    [[nodiscard]] double barWidth() const { return m_shownWidth; }

private:
    static constexpr int count = 64;
    void settle();
    void put(double value);
    std::vector<double> m_early; ///< Until there are enough to choose the ranges by.
    bool m_integers = true;
    double m_low = 0, m_width = 0;
    std::array<qint64, count> m_bins{};
    mutable double m_shownWidth = 0;
};

/// What one pass finds out about a column, in a bounded amount of memory.
class ColumnCounter
{
public:
    void add(const Field &field);
    /// So many rows have none.
    void addMissing(qint64 rows)
    {
        m_rows += rows;
        m_missing += rows;
    }
    [[nodiscard]] ColumnStats stats(const QString &name) const;

private:
    enum What { Integers, Numbers, Booleans, Dates, Texts, Nesteds, Blobs, Kinds };
    [[nodiscard]] ColumnType type() const;
    What classify(const Field &field, double &number) const;
    void countText(std::string_view text);

    std::array<qint64, Kinds> m_kinds{};
    qint64 m_rows = 0, m_missing = 0;
    double m_sum = 0, m_least = 0, m_greatest = 0;
    qint64 m_numbers = 0; ///< Finite ones, dates among them.
    std::string m_leastText, m_greatestText;
    Bins m_bins;
    std::unordered_map<std::string, qint64> m_values; ///< While there are few different ones.
    bool m_many = false;
    std::array<quint8, 1024> m_ranks{}; ///< HyperLogLog.
};

} // namespace tenon::preview
