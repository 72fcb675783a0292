#include "preview/statistics.h"

#include <QLocale>
#include <QTimeZone>

#include <bit>
#include <cmath>
#include <limits>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t earlyNumbers = 512;
constexpr size_t mostValues = 256;  ///< Different texts that are counted one by one.
constexpr size_t longestValue = 64; ///< Longer ones are told apart by their hash alone.
constexpr int mostBars = 16;

QString dateText(double seconds, bool day)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), QTimeZone::UTC);
    return day ? at.date().toString(Qt::ISODate) : at.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString numberText(double value, int digits = 6)
{
    return QString::number(value, 'g', digits);
}

/// From one number to another, with as many digits as tell them apart.
QString rangeText(double from, double to)
{
    int digits = 6;
    while (digits < 17 && numberText(from, digits) == numberText(to, digits))
        ++digits;
    return numberText(from, digits) + u" – "_s + numberText(to, digits);
}

} // namespace

void Bins::add(double value, bool integer)
{
    m_integers = m_integers && integer;
    if (m_width > 0)
        return put(value);
    m_early.push_back(value);
    if (m_early.size() >= earlyNumbers) {
        settle();
        m_early = {};
    }
}

void Bins::settle()
{
    const auto [low, high] = std::ranges::minmax_element(m_early);
    const double span = *high - *low;
    m_low = *low;
    if (m_integers && span < count) {
        m_width = 1;
    } else {
        // Neither nothing nor infinite, however close or far the numbers are.
        m_width = span > 0 ? std::max((*high / count - *low / count) * (1 + 1e-9),
                                      std::numeric_limits<double>::min())
                           : std::max(std::abs(*low), 1.0) / count;
        if (m_integers)
            m_width = std::ceil(m_width);
    }
    // Numbers of this size stand so far apart: narrower ranges would add up to nothing.
    const double largest = std::max(std::abs(*low), std::abs(*high));
    m_width = std::max(m_width, largest - std::nextafter(largest, 0.0));
    for (const double value : m_early)
        put(value);
}

void Bins::put(double value)
{
    while (value < m_low || value >= m_low + m_width * count) {
        const double span = m_width * count;
        if (!std::isfinite(span * 2) || !std::isfinite(m_low - span)
            || m_low + span * 2 == m_low + span)
            return; // beyond what numbers can say
        const bool down = value < m_low;
        std::array<qint64, count> wider{};
        for (int i = 0; i < count; ++i)
            wider[size_t(down ? count / 2 + i / 2 : i / 2)] += m_bins[size_t(i)];
        m_bins = wider;
        if (down)
            m_low -= span;
        m_width *= 2;
    }
    ++m_bins[size_t(std::clamp((value - m_low) / m_width, 0.0, double(count - 1)))];
}

std::vector<std::pair<double, qint64>> Bins::bars() const
{
    if (m_width == 0) {
        if (m_early.empty())
            return {};
        Bins settled = *this;
        settled.settle();
        auto bars = settled.bars();
        m_shownWidth = settled.m_shownWidth;
        return bars;
    }
    size_t first = 0, last = count - 1;
    while (first < last && m_bins[first] == 0)
        ++first;
    while (last > first && m_bins[last] == 0)
        --last;
    const size_t step = (last - first + mostBars) / mostBars;
    std::vector<std::pair<double, qint64>> bars;
    for (size_t i = first; i <= last; i += step) {
        qint64 sum = 0;
        for (size_t j = i; j < std::min(i + step, size_t(count)); ++j)
            sum += m_bins[j];
        bars.emplace_back(m_low + double(i) * m_width, sum);
    }
    m_shownWidth = double(step) * m_width;
    return bars;
}

ColumnCounter::What ColumnCounter::classify(const Field &field, double &number) const
{
    switch (field.kind) {
    case Field::Kind::Nested:
        return Nesteds;
    case Field::Kind::Bytes:
        return Blobs;
    case Field::Kind::Boolean:
        return Booleans;
    case Field::Kind::Plain:
    case Field::Kind::Number: {
        bool integer = false;
        if (const auto value = numberOf(field.text, &integer)) {
            number = *value;
            return integer ? Integers : Numbers;
        }
        break;
    }
    default:
        break;
    }
    if (const auto seconds = dateOf(field.text)) {
        number = *seconds;
        return Dates;
    }
    if (field.kind == Field::Kind::Plain)
        for (const std::string_view word : {"true", "false", "True", "False", "TRUE", "FALSE"})
            if (field.text == word)
                return Booleans;
    return Texts;
}

void ColumnCounter::countText(std::string_view text)
{
    const size_t hash = std::hash<std::string_view>()(text);
    const auto rank = quint8(std::countl_zero(hash | 1023) + 1);
    quint8 &most = m_ranks[hash & 1023];
    most = std::max(most, rank);
    if (m_many)
        return;
    if (text.size() > longestValue) {
        m_many = true;
        m_values = {};
        return;
    }
    ++m_values[std::string(text)];
    if (m_values.size() > mostValues) {
        m_many = true;
        m_values = {};
    }
}

void ColumnCounter::add(const Field &field)
{
    ++m_rows;
    if (field.kind == Field::Kind::Missing) {
        ++m_missing;
        return;
    }
    double number = 0;
    const What what = classify(field, number);
    ++m_kinds[what];
    if (what == Integers || what == Numbers || what == Dates) {
        if (std::isfinite(number)) {
            if (m_numbers == 0 || number < m_least) {
                m_least = number;
                m_leastText = field.text.substr(0, 40);
            }
            if (m_numbers == 0 || number > m_greatest) {
                m_greatest = number;
                m_greatestText = field.text.substr(0, 40);
            }
            ++m_numbers;
            m_sum += number;
            m_bins.add(number, what == Integers);
        }
    }
    countText(field.text);
}

ColumnType ColumnCounter::type() const
{
    const qint64 all = m_rows - m_missing;
    if (all == 0)
        return ColumnType::Unknown;
    if (m_kinds[Integers] == all)
        return ColumnType::Integer;
    if (m_kinds[Integers] + m_kinds[Numbers] == all)
        return ColumnType::Number;
    if (m_kinds[Booleans] == all)
        return ColumnType::Boolean;
    if (m_kinds[Dates] == all)
        return ColumnType::Date;
    if (m_kinds[Nesteds] == all)
        return ColumnType::Nested;
    return m_kinds[Blobs] == all ? ColumnType::Bytes : ColumnType::Text;
}

ColumnStats ColumnCounter::stats(const QString &name) const
{
    ColumnStats stats;
    stats.name = name;
    stats.type = type();
    stats.rows = m_rows;
    stats.missing = m_missing;
    const bool number = stats.type == ColumnType::Integer || stats.type == ColumnType::Number;
    const bool date = stats.type == ColumnType::Date;
    if ((number || date) && m_numbers > 0) {
        stats.least = textOf(m_leastText);
        stats.greatest = textOf(m_greatestText);
        if (number)
            stats.mean = m_sum / double(m_numbers);
        const auto bars = m_bins.bars();
        const double width = m_bins.barWidth();
        for (const auto &[from, count] : bars) {
            const double to = from + width;
            QString label;
            if (date)
                label = dateText(from, width >= 86400) + u" – "_s + dateText(to, width >= 86400);
            else if (width == 1 && stats.type == ColumnType::Integer)
                label = numberText(from);
            else
                label = rangeText(from, to);
            stats.bars.append({label, count});
        }
    }
    if (!m_many) {
        stats.distinct = qint64(m_values.size());
    } else {
        stats.exact = false;
        double sum = 0;
        int empty = 0;
        for (const quint8 rank : m_ranks) {
            sum += std::ldexp(1.0, -rank);
            empty += rank == 0;
        }
        const double all = double(m_ranks.size());
        double estimate = 0.7213 / (1 + 1.079 / all) * all * all / sum;
        if (estimate <= 2.5 * all && empty > 0)
            estimate = all * std::log(all / empty);
        stats.distinct = qint64(std::llround(estimate));
    }
    if (stats.bars.isEmpty() && !m_many) {
        std::vector<std::pair<qint64, std::string>> values;
        for (const auto &[text, count] : m_values)
            values.emplace_back(-count, text);
        std::ranges::sort(values);
        for (const auto &[count, text] : values) {
            if (stats.bars.size() == mostBars)
                break;
            stats.bars.append({textOf(text), -count});
        }
    }
    return stats;
}

} // namespace tenon::preview
