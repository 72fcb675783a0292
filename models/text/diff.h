#pragma once

#include "text/splice.h"

#include <QByteArray>

#include <vector>

namespace tenon::text {

/// A stretch of lines: the first one, from 0, and how many.
struct LineRange
{
    int first = 0;
    int count = 0;
    bool operator==(const LineRange &) const = default;
    [[nodiscard]] int stop() const { return first + count; }
};

/// Lines `left` became lines `right`; one of the two may be empty.
struct Hunk
{
    LineRange left;
    LineRange right;
    bool operator==(const Hunk &) const = default;
};

/// The lines of a text with their line ends (LF, CR LF or CR). Joined they are the text.
[[nodiscard]] std::vector<QByteArray> linesOf(const QByteArray &text);

/// What differs, in the order of the lines. Small texts give the shortest difference; large and
/// very different ones a coarser one, in bounded time.
[[nodiscard]] std::vector<Hunk> diff(const std::vector<QByteArray> &left,
                                     const std::vector<QByteArray> &right);

/// The splices, one after the other, that turn `from` into `to`: line by line, so that what stays
/// keeps its place. None when they are alike. Any thread.
[[nodiscard]] std::vector<Splice> splicesBetween(const QByteArray &from, const QByteArray &to);
/// Where the place `at` is after the splices.
[[nodiscard]] qsizetype movedBy(const std::vector<Splice> &splices, qsizetype at);

} // namespace tenon::text
