#pragma once

#include "text/linebuffer.h"
#include "text/splice.h"

#include <vector>

/// What editing commands do to a text: pure functions that give splices (each in the text the ones
/// before made) and where the person is then. Nothing to do gives no splices.
namespace tenon::text {

struct Edit
{
    std::vector<Splice> splices;
    Selection selection;
    bool operator==(const Edit &) const = default;
};

/// How a kind of file is written.
struct Manner
{
    int indent = 2;
    bool tabs = false;            ///< One tab a level (Makefile), not blanks.
    QByteArray lineComment = "#"; ///< Empty: the format has none.
    QByteArray deeperAfter = ":"; ///< A line that ends with one of these opens a level.
};

/// Replaces the selection by `text`, line ends in it becoming those of the file.
[[nodiscard]] Edit insert(const LineBuffer &buffer, const Selection &at, const QByteArray &text);
/// A line end and the indentation of the line, one level more behind an opener.
[[nodiscard]] Edit newLine(const LineBuffer &buffer, const Selection &at, const Manner &manner);
/// Blanks up to the next stop; with lines selected, indents them.
[[nodiscard]] Edit tab(const LineBuffer &buffer, const Selection &at, const Manner &manner);
[[nodiscard]] Edit indent(const LineBuffer &buffer, const Selection &at, const Manner &manner);
[[nodiscard]] Edit unindent(const LineBuffer &buffer, const Selection &at, const Manner &manner);
/// The selection, or the character before: in an indentation a whole level of blanks.
[[nodiscard]] Edit eraseBack(const LineBuffer &buffer, const Selection &at, const Manner &manner);
[[nodiscard]] Edit erase(const LineBuffer &buffer, qsizetype from, qsizetype to);
/// Comments the lines out, or in again when all of them are comments.
[[nodiscard]] Edit toggleComment(const LineBuffer &buffer, const Selection &at,
                                 const Manner &manner);
/// The lines of the selection, once more below.
[[nodiscard]] Edit duplicateLines(const LineBuffer &buffer, const Selection &at);
[[nodiscard]] Edit deleteLines(const LineBuffer &buffer, const Selection &at);
/// Changes places with the line above (`by` −1) or below (1).
[[nodiscard]] Edit moveLines(const LineBuffer &buffer, const Selection &at, int by);

} // namespace tenon::text
