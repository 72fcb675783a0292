#include "text/merge.h"

#include "text/diff.h"

namespace tenon::text {
namespace {

QByteArray joined(const std::vector<QByteArray> &lines, int from, int to)
{
    QByteArray out;
    for (int i = from; i < to; ++i)
        out += lines[size_t(i)];
    return out;
}

} // namespace

std::vector<MergePart> merge(const QByteArray &base, const QByteArray &mine,
                             const QByteArray &theirs)
{
    using Kind = MergePart::Kind;
    const std::vector<QByteArray> o = linesOf(base), a = linesOf(mine), b = linesOf(theirs);
    const std::vector<Hunk> toMine = diff(o, a), toTheirs = diff(o, b);
    std::vector<MergePart> out;
    size_t i = 0, j = 0;
    int at = 0, atMine = 0, atTheirs = 0; // lines of the three that are in `out`
    while (true) {
        const int nextMine = i < toMine.size() ? toMine[i].left.first : int(o.size());
        const int nextTheirs = j < toTheirs.size() ? toTheirs[j].left.first : int(o.size());
        const int next = std::min(nextMine, nextTheirs);
        if (next > at) {
            const int count = next - at;
            const QByteArray text = joined(o, at, next);
            out.push_back({Kind::Same, text, text, text, atMine});
            at += count;
            atMine += count;
            atTheirs += count;
        }
        if (i >= toMine.size() && j >= toTheirs.size())
            break;
        // Changes that touch or overlap belong together.
        int end = at;
        const size_t firstMine = i, firstTheirs = j;
        while (true) {
            if (i < toMine.size() && toMine[i].left.first <= end)
                end = std::max(end, toMine[i++].left.stop());
            else if (j < toTheirs.size() && toTheirs[j].left.first <= end)
                end = std::max(end, toTheirs[j++].left.stop());
            else
                break;
        }
        const auto shifted
            = [&](const std::vector<Hunk> &hunks, size_t from, size_t to, int start) {
                  int count = end - at;
                  for (size_t k = from; k < to; ++k)
                      count += hunks[k].right.count - hunks[k].left.count;
                  return start + count;
              };
        const int endMine = shifted(toMine, firstMine, i, atMine);
        const int endTheirs = shifted(toTheirs, firstTheirs, j, atTheirs);
        MergePart part{Kind::Conflict, joined(o, at, end), joined(a, atMine, endMine),
                       joined(b, atTheirs, endTheirs), atMine};
        if (part.mine == part.theirs)
            part.kind = Kind::Same;
        else if (i == firstMine || part.mine == part.base)
            part.kind = Kind::Theirs;
        else if (j == firstTheirs || part.theirs == part.base)
            part.kind = Kind::Mine;
        out.push_back(std::move(part));
        at = end;
        atMine = endMine;
        atTheirs = endTheirs;
    }
    return out;
}

int conflicts(const std::vector<MergePart> &parts)
{
    return int(std::ranges::count(parts, MergePart::Kind::Conflict, &MergePart::kind));
}

} // namespace tenon::text
