#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace tenon {

/// A SHA-256 digest (FIPS 180-4). All zero is "none".
struct Digest
{
    std::array<std::uint8_t, 32> bytes{};
    auto operator<=>(const Digest &) const = default;
    [[nodiscard]] bool isNull() const { return *this == Digest{}; }
    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] QByteArray toHex() const;
    [[nodiscard]] QByteArray toBytes() const
    {
        return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
    }
    /// From 64 hexadecimal digits; anything else is the null digest.
    [[nodiscard]] static Digest fromHex(QByteArrayView hex);
    /// From 32 raw bytes; anything else is the null digest.
    [[nodiscard]] static Digest fromBytes(QByteArrayView raw);
};

/// Incremental SHA-256 by OpenSSL EVP (uses SHA-NI where the CPU has it). Not shared between
/// threads.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)
    void add(QByteArrayView bytes);
    /// Adds the length as 8 little-endian bytes, then the bytes: two fields never run into each
    /// other.
    void addField(QByteArrayView bytes);
    /// The digest so far; starts anew.
    [[nodiscard]] Digest finish();
    [[nodiscard]] static Digest of(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace tenon
