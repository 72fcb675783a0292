#pragma once

#include "text/linebuffer.h"
#include "text/splice.h"

#include <optional>

/// Where a cursor goes. Pure functions on a buffer; places are byte offsets between characters as a
/// person sees them (grapheme clusters), never inside a CR LF.
namespace tenon::text {

[[nodiscard]] qsizetype nextCharacter(const LineBuffer &buffer, qsizetype at);
[[nodiscard]] qsizetype previousCharacter(const LineBuffer &buffer, qsizetype at);
/// Start of the next word, end of line or start of the next line.
[[nodiscard]] qsizetype nextWord(const LineBuffer &buffer, qsizetype at);
[[nodiscard]] qsizetype previousWord(const LineBuffer &buffer, qsizetype at);
/// The word (letters, digits, `_`) around a place, else the run of equal kind; empty between lines.
[[nodiscard]] Selection wordAt(const LineBuffer &buffer, qsizetype at);
/// First character of the line that is no blank, and the line's start when already there.
[[nodiscard]] qsizetype smartHome(const LineBuffer &buffer, qsizetype at);
/// The nearest place a cursor may stand at.
[[nodiscard]] qsizetype validPlace(const LineBuffer &buffer, qsizetype at);
/// The bracket that belongs to the one at or before `at`: its and the other's offset. Looks through
/// at most 200,000 bytes.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> brackets(const LineBuffer &buffer,
                                                                      qsizetype at);

} // namespace tenon::text
