#pragma once

#include <string_view>

namespace tenon::preview::json {

/// Behind the value that starts at `p` (RFC 8259, and NaN and Infinity as Python writes them); null
/// when it is none or does not end before `end`. Values may be nested up to 512 deep.
[[nodiscard]] char *skipValue(char *p, char *end);
/// Behind blanks.
[[nodiscard]] char *skipBlanks(char *p, char *end);
/// The text of the string literal from `begin` (its quote) to `end` (behind the other), which was
/// checked; decoded in place.
[[nodiscard]] std::string_view textIn(char *begin, char *end);
/// A checked value without blanks between its parts, in place.
[[nodiscard]] std::string_view compact(char *begin, char *end);

} // namespace tenon::preview::json
