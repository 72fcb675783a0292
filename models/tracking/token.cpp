#include "tracking/token.h"

#include "base/jobname.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <charconv>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
constexpr QByteArrayView prefix("tenon1.");

QByteArray text(char role, const QString &job, TokenIssuer::Clock::time_point expiry)
{
    const auto seconds
        = std::chrono::duration_cast<std::chrono::seconds>(expiry.time_since_epoch()).count();
    return prefix.toByteArray() + role + '.' + QByteArray::number(qlonglong(seconds)) + '.'
           + job.toUtf8();
}
} // namespace

TokenIssuer::TokenIssuer(QByteArray key)
    : m_key(std::move(key))
{
}

QByteArray TokenIssuer::sign(QByteArrayView payload) const
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), m_key.constData(), int(m_key.size()),
         reinterpret_cast<const unsigned char *>(payload.data()), size_t(payload.size()), mac,
         &length);
    return QByteArray(reinterpret_cast<const char *>(mac), qsizetype(length))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray TokenIssuer::forJob(const QString &job, Clock::time_point expiry) const
{
    const QByteArray payload = text('j', job, expiry);
    return payload + '.' + sign(payload);
}

QByteArray TokenIssuer::forOwner(Clock::time_point expiry) const
{
    const QByteArray payload = text('o', {}, expiry);
    return payload + '.' + sign(payload);
}

std::optional<Principal> TokenIssuer::verify(QByteArrayView token, Clock::time_point now) const
{
    if (!token.startsWith(prefix) || token.size() > 1024)
        return std::nullopt;
    const qsizetype cut = token.lastIndexOf('.');
    const QByteArrayView payload = token.first(cut);
    const QByteArrayView mac = token.sliced(cut + 1);
    const QByteArray expected = sign(payload);
    if (mac.size() != expected.size()
        || CRYPTO_memcmp(mac.data(), expected.constData(), size_t(mac.size())) != 0)
        return std::nullopt;
    // Only text we signed ourselves comes this far.
    const QByteArrayView rest = payload.sliced(prefix.size());
    const qsizetype afterRole = rest.indexOf('.');
    const qsizetype afterExpiry = rest.indexOf('.', afterRole + 1);
    if (afterRole != 1 || afterExpiry < 0)
        return std::nullopt;
    const QByteArrayView digits = rest.sliced(2, afterExpiry - 2);
    qint64 seconds = 0;
    const auto end = std::from_chars(digits.begin(), digits.end(), seconds);
    if (end.ec != std::errc() || end.ptr != digits.end())
        return std::nullopt;
    if (Clock::time_point(std::chrono::seconds(seconds)) <= now)
        return std::nullopt;
    const QString job = QString::fromUtf8(rest.sliced(afterExpiry + 1));
    if (rest[0] == 'o' && job.isEmpty())
        return Principal{Principal::Role::Owner, {}};
    if (rest[0] == 'j' && isJobName(job))
        return Principal{Principal::Role::Job, job};
    return std::nullopt;
}

std::optional<Principal> TokenIssuer::verifyHeader(QByteArrayView header) const
{
    const auto scheme = [&](QByteArrayView name) {
        return header.size() > name.size()
               && header.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (scheme("Bearer "))
        return verify(header.sliced(7).trimmed());
    if (scheme("Basic ")) {
        const auto decoded
            = QByteArray::fromBase64Encoding(header.sliced(6).trimmed().toByteArray());
        if (!decoded)
            return std::nullopt;
        const qsizetype colon = decoded.decoded.indexOf(':');
        return colon < 0 ? std::nullopt : verify(QByteArrayView(decoded.decoded).sliced(colon + 1));
    }
    return std::nullopt;
}

} // namespace tenon::tracking
