#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace tenon::tracking {

/// Who speaks to the tracking interface, and as what.
struct Principal
{
    enum class Role {
        Owner, ///< The person the workspace belongs to: reads and writes everything.
        Job,   ///< A job's own token: writes its own run and the runs it made, reads everything.
    };
    Role role = Role::Owner;
    QString job; ///< Job name for Role::Job, else empty.
    bool operator==(const Principal &) const = default;
};

/// Makes and checks bearer tokens without keeping any state: HMAC-SHA256 of a 32-byte key over
/// role, job name and expiry. A token is ASCII without blanks ("tenon1.j.<expiry>.<job>.<43
/// characters>"), so it goes into an environment variable or an Authorization header as it is.
/// Immutable, any thread.
class TokenIssuer
{
public:
    using Clock = std::chrono::system_clock;

    /// `key` should be 32 random bytes; whoever has it can make any token.
    explicit TokenIssuer(QByteArray key);

    /// A token of the job called `job` (see isJobName), good until `expiry`.
    [[nodiscard]] QByteArray forJob(const QString &job, Clock::time_point expiry) const;
    /// A token of the workspace's owner.
    [[nodiscard]] QByteArray forOwner(Clock::time_point expiry) const;
    /// Who a token names; nothing when it is forged, torn or expired. Compares in constant time.
    [[nodiscard]] std::optional<Principal> verify(QByteArrayView token,
                                                  Clock::time_point now = Clock::now()) const;
    /// Who an Authorization header names: "Bearer <token>", or "Basic …" with the token as
    /// password.
    [[nodiscard]] std::optional<Principal> verifyHeader(QByteArrayView header) const;

private:
    [[nodiscard]] QByteArray sign(QByteArrayView text) const;
    QByteArray m_key;
};

} // namespace tenon::tracking
