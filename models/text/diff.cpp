#include "text/diff.h"

#include "text/document.h"

#include <QHash>

#include <algorithm>

namespace tenon::text {
namespace {

using Ids = std::vector<int>;

// How many changed lines the exact search may look for before a block counts as changed whole.
constexpr int farthest = 1500;

class Differ
{
public:
    Differ(const Ids &left, const Ids &right, std::vector<Hunk> &out)
        : m_left(left)
        , m_right(right)
        , m_out(out)
    {
    }

    void run(int a, int aEnd, int b, int bEnd)
    {
        while (a < aEnd && b < bEnd && m_left[size_t(a)] == m_right[size_t(b)])
            ++a, ++b;
        while (a < aEnd && b < bEnd && m_left[size_t(aEnd) - 1] == m_right[size_t(bEnd) - 1])
            --aEnd, --bEnd;
        if (a == aEnd && b == bEnd)
            return;
        if (a == aEnd || b == bEnd) {
            add(a, aEnd, b, bEnd);
            return;
        }
        // Lines that occur once on each side hold large texts in place.
        if (aEnd - a + bEnd - b > 400) {
            const std::vector<std::pair<int, int>> anchors = this->anchors(a, aEnd, b, bEnd);
            if (!anchors.empty()) {
                for (const auto &[x, y] : anchors) {
                    run(a, x, b, y);
                    a = x + 1;
                    b = y + 1;
                }
                run(a, aEnd, b, bEnd);
                return;
            }
        }
        exact(a, aEnd, b, bEnd);
    }

private:
    void add(int a, int aEnd, int b, int bEnd)
    {
        if (!m_out.empty() && m_out.back().left.stop() == a && m_out.back().right.stop() == b) {
            m_out.back().left.count += aEnd - a;
            m_out.back().right.count += bEnd - b;
            return;
        }
        m_out.push_back({{a, aEnd - a}, {b, bEnd - b}});
    }

    [[nodiscard]] std::vector<std::pair<int, int>> anchors(int a, int aEnd, int b, int bEnd) const
    {
        struct Seen
        {
            int left = 0, right = 0, place = 0;
        };
        QHash<int, Seen> seen;
        for (int i = a; i < aEnd; ++i)
            ++seen[m_left[size_t(i)]].left;
        for (int i = b; i < bEnd; ++i) {
            Seen &line = seen[m_right[size_t(i)]];
            ++line.right;
            line.place = i;
        }
        std::vector<std::pair<int, int>> pairs;
        for (int i = a; i < aEnd; ++i)
            if (const Seen line = seen.value(m_left[size_t(i)]); line.left == 1 && line.right == 1)
                pairs.emplace_back(i, line.place);
        // The longest run of pairs that rises on the right too.
        std::vector<int> tails, before(pairs.size(), -1);
        for (int i = 0; i < int(pairs.size()); ++i) {
            const auto at
                = std::ranges::lower_bound(tails, pairs[size_t(i)].second, {},
                                           [&](int tail) { return pairs[size_t(tail)].second; });
            if (at != tails.begin())
                before[size_t(i)] = *std::prev(at);
            if (at == tails.end())
                tails.push_back(i);
            else
                *at = i;
        }
        std::vector<std::pair<int, int>> out;
        for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
            out.push_back(pairs[size_t(i)]);
        std::ranges::reverse(out);
        return out;
    }

    // Myers' greedy search, its fronts kept to walk back.
    void exact(int a, int aEnd, int b, int bEnd)
    {
        const int n = aEnd - a, m = bEnd - b, most = std::min(n + m, farthest);
        std::vector<std::vector<int>> fronts;
        std::vector<int> front(size_t(2 * most + 3), 0);
        const int middle = most + 1;
        for (int d = 0; d <= most; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x
                    = k == -d
                              || (k != d
                                  && front[size_t(middle + k - 1)] < front[size_t(middle + k + 1)])
                          ? front[size_t(middle + k + 1)]
                          : front[size_t(middle + k - 1)] + 1;
                int y = x - k;
                while (x < n && y < m && m_left[size_t(a + x)] == m_right[size_t(b + y)])
                    ++x, ++y;
                front[size_t(middle + k)] = x;
                if (x >= n && y >= m) {
                    walkBack(fronts, d, a, b, n, m);
                    return;
                }
            }
            fronts.emplace_back(front.begin() + middle - d - 1, front.begin() + middle + d + 2);
        }
        add(a, aEnd, b, bEnd);
    }

    void walkBack(const std::vector<std::vector<int>> &fronts, int d, int a, int b, int x, int y)
    {
        std::vector<Hunk> single;
        while (d > 0) {
            // The front of d − 1 holds diagonals −d … d.
            const std::vector<int> &front = fronts[size_t(d) - 1];
            const auto at = [&](int k) { return front[size_t(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int previous = down ? k + 1 : k - 1;
            const int px = at(previous), py = px - previous;
            if (down)
                single.push_back({{a + px, 0}, {b + py, 1}});
            else
                single.push_back({{a + px, 1}, {b + py, 0}});
            x = px;
            y = py;
            --d;
        }
        for (auto it = single.rbegin(); it != single.rend(); ++it)
            add(it->left.first, it->left.stop(), it->right.first, it->right.stop());
    }

    const Ids &m_left;
    const Ids &m_right;
    std::vector<Hunk> &m_out;
};

} // namespace

std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> out;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            ++at;
        else if (text[at] != '\n' && text[at] != '\r')
            continue;
        out.push_back(text.sliced(from, at + 1 - from));
        from = at + 1;
    }
    if (from < text.size())
        out.push_back(text.sliced(from));
    return out;
}

std::vector<Hunk> diff(const std::vector<QByteArray> &left, const std::vector<QByteArray> &right)
{
    QHash<QByteArrayView, int> known;
    const auto idsOf = [&known](const std::vector<QByteArray> &lines) {
        Ids ids;
        ids.reserve(lines.size());
        for (const QByteArray &line : lines) {
            const auto found = known.constFind(line);
            if (found != known.cend()) {
                ids.push_back(*found);
                continue;
            }
            ids.push_back(int(known.size()));
            known.insert(line, ids.back());
        }
        return ids;
    };
    const Ids a = idsOf(left), b = idsOf(right);
    std::vector<Hunk> out;
    Differ(a, b, out).run(0, int(a.size()), 0, int(b.size()));
    return out;
}

std::vector<Splice> splicesBetween(const QByteArray &from, const QByteArray &to)
{
    // More of them cost more than one that spans them all: each moves what stands behind it.
    constexpr size_t mostHunks = 400;
    constexpr qsizetype mostMoved = 200 << 20;
    std::vector<Splice> out;
    const std::vector<QByteArray> left = linesOf(from), right = linesOf(to);
    const std::vector<Hunk> hunks = diff(left, right);
    if (hunks.size() > mostHunks || qsizetype(hunks.size()) * from.size() > mostMoved) {
        if (auto whole = difference(from, to))
            out.push_back(std::move(*whole));
        return out;
    }
    const auto joined = [](const std::vector<QByteArray> &lines, const LineRange &range) {
        QByteArray text;
        for (int i = range.first; i < range.stop(); ++i)
            text += lines[size_t(i)];
        return text;
    };
    // From the end on: what stands before keeps its place.
    qsizetype at = from.size();
    auto line = int(left.size());
    for (auto hunk = hunks.rbegin(); hunk != hunks.rend(); ++hunk) {
        while (line > hunk->left.first)
            at -= left[size_t(--line)].size();
        if (auto splice = difference(joined(left, hunk->left), joined(right, hunk->right))) {
            splice->offset += at;
            out.push_back(std::move(*splice));
        }
    }
    return out;
}

qsizetype movedBy(const std::vector<Splice> &splices, qsizetype at)
{
    for (const Splice &splice : splices) {
        if (at >= splice.offset + splice.removed.size())
            at += splice.inserted.size() - splice.removed.size();
        else if (at > splice.offset)
            at = std::min(at, splice.offset + splice.inserted.size());
    }
    return at;
}

} // namespace tenon::text
