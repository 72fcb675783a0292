#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// JSON objects of scalars, for status files and keeper.lock: not a general reader. Private to this
/// room.
namespace tenon::supervisor::flatjson {

/// Builds one object, keys in call order.
class Writer
{
public:
    void add(std::string_view key, std::string_view text);
    void add(std::string_view key, std::int64_t number);
    void add(std::string_view key, std::uint64_t number);
    /// The object with a newline; the writer is used up.
    [[nodiscard]] std::string take();

private:
    void begin(std::string_view key);
    std::string m_text;
};

/// The scalars of one object, in order: strings decoded to UTF-8, numbers and words as they stand;
/// nested values are checked roughly and skipped (at most 64 deep).
struct Member
{
    std::string key;
    std::string value;
    bool isText = false;

    /// False when the value is no whole number that fits.
    [[nodiscard]] bool to(std::int64_t &number) const;
    [[nodiscard]] bool to(std::uint64_t &number) const;
};
[[nodiscard]] std::expected<std::vector<Member>, std::string> parse(std::string_view json);

} // namespace tenon::supervisor::flatjson
