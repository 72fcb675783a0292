#include "catalogue/usd.h"

#include <cmath>

namespace tenon::catalogue {
namespace {

constexpr qint64 most = 1'000'000'000LL * 1'000'000;

} // namespace

std::optional<Usd> Usd::parse(QByteArrayView text)
{
    qint64 micros = 0;
    int decimals = -1; // −1 before the point
    bool any = false;
    for (const char c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return {};
        any = true;
        if (decimals >= 6) {
            if (decimals == 6 && c >= '5')
                ++micros;
            decimals = 7;
            continue;
        }
        micros = micros * 10 + (c - '0');
        if (micros > most)
            return {};
        if (decimals >= 0)
            ++decimals;
    }
    if (!any)
        return {};
    for (int i = std::max(decimals, 0); i < 6; ++i) {
        micros *= 10;
        if (micros > most)
            return {};
    }
    return Usd{micros};
}

std::optional<Usd> Usd::from(double dollars)
{
    if (!std::isfinite(dollars) || dollars < 0 || dollars > 1e9)
        return {};
    return Usd{std::llround(dollars * 1e6)};
}

QByteArray Usd::text() const
{
    QByteArray text = QByteArray::number(micros / 1'000'000);
    if (const qint64 rest = micros % 1'000'000) {
        QByteArray digits = QByteArray::number(rest).rightJustified(6, '0');
        while (digits.endsWith('0'))
            digits.chop(1);
        text += '.' + digits;
    }
    return text;
}

Usd Usd::over(qint64 seconds) const
{
    // Whole hours apart: micros × seconds of a long job does not fit into 64 bits.
    return {micros * (seconds / 3600) + (micros * (seconds % 3600) + 1800) / 3600};
}

} // namespace tenon::catalogue
