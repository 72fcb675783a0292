#include "expressions/expressions.h"

#include <algorithm>
#include <numeric>

namespace tenon::expressions {
namespace {

// Longer names are not compared: the table grows with the square.
constexpr qsizetype longestName = 100;

// Edits (insert, drop, replace, swap neighbours) that make one name of the other.
int distance(const QString &a, const QString &b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> older(width);
    std::vector<int> old(width);
    std::vector<int> row(width);
    std::iota(old.begin(), old.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t column = size_t(j);
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[column]
                = std::min({old[column] + 1, row[column - 1] + 1, old[column - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[column] = std::min(row[column], older[column - 2] + 1);
        }
        older.swap(old);
        old.swap(row);
    }
    return old.back();
}

} // namespace

QString nearestName(QStringView name, const QStringList &candidates)
{
    if (name.size() > longestName)
        return {};
    const QString lower = name.toString().toLower();
    int best = std::clamp(int(lower.size()) / 3, 1, 3) + 1;
    QString nearest;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestName || std::abs(candidate.size() - lower.size()) >= best)
            continue;
        const int edits = distance(lower, candidate.toLower());
        if (edits < best) {
            best = edits;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace tenon::expressions
