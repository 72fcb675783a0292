#pragma once

#include <vector>

namespace tenon::items {

/// Makes `rows`, those of a model, the same as `fresh`, with one begin and end for each run of rows
/// that goes or comes. What stays must stand in the same order in both.
///
/// `same` says whether two rows are one thing, `differs` whether what they say does; `stays`
/// whether a row is in `fresh`. `removing`, `inserting` (first, last) and `removed`, `inserted` are
/// the model's begin… and end…; `changed` (row) tells of a row that says something else.
template <typename Row, typename Rules>
void syncRows(std::vector<Row> &rows, std::vector<Row> fresh, const Rules &rules)
{
    for (int end = int(rows.size()); end > 0;) {
        int first = end;
        while (first > 0 && !rules.stays(rows[size_t(first - 1)]))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        rules.removing(first, end - 1);
        rows.erase(rows.begin() + first, rows.begin() + end);
        rules.removed();
        end = first;
    }
    for (size_t at = 0; at < fresh.size();) {
        size_t end = at;
        while (end < fresh.size() && (at >= rows.size() || !rules.same(fresh[end], rows[at])))
            ++end;
        if (end > at) {
            rules.inserting(int(at), int(end) - 1);
            rows.insert(rows.begin() + std::ptrdiff_t(at), fresh.begin() + std::ptrdiff_t(at),
                        fresh.begin() + std::ptrdiff_t(end));
            rules.inserted();
            at = end;
            continue;
        }
        const bool differs = rules.differs(rows[at], fresh[at]);
        rows[at] = std::move(fresh[at]);
        if (differs)
            rules.changed(int(at));
        ++at;
    }
}

/// The rules of syncRows(), for designated initializers.
template <typename Stays, typename Same, typename Differs, typename Span, typename Done,
          typename SpanIn, typename DoneIn, typename Changed>
struct RowRules
{
    Stays stays;
    Same same;
    Differs differs;
    Span removing;
    Done removed;
    SpanIn inserting;
    DoneIn inserted;
    Changed changed;
};
template <typename... Parts> RowRules(Parts...) -> RowRules<Parts...>;

} // namespace tenon::items
