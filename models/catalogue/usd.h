#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

namespace tenon::catalogue {

/// An amount of US dollars, exact to a millionth (spot prices have six decimals).
struct Usd
{
    qint64 micros = 0;
    auto operator<=>(const Usd &) const = default;

    /// A plain decimal number ("0.658", "1e-2" is none). Digits beyond the sixth are rounded half
    /// up. Unset for anything else, negative numbers and more than a thousand million.
    [[nodiscard]] static std::optional<Usd> parse(QByteArrayView text);
    /// The nearest amount; unset where that is no number, is negative or too large.
    [[nodiscard]] static std::optional<Usd> from(double dollars);
    /// The shortest decimal number that parse() reads as this: "0.658".
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] double toDouble() const { return double(micros) / 1e6; }
    /// What this amount an hour comes to in `seconds`, rounded half up.
    [[nodiscard]] Usd over(qint64 seconds) const;
};

} // namespace tenon::catalogue
