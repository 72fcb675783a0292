#include "base/hash.h"

#include <openssl/evp.h>

namespace tenon {

QByteArray Digest::toHex() const
{
    return toBytes().toHex();
}

Digest Digest::fromHex(QByteArrayView hex)
{
    if (hex.size() != 64)
        return {};
    const QByteArray raw = QByteArray::fromHex(hex.toByteArray());
    return raw.toHex() == hex ? fromBytes(raw) : Digest{};
}

Digest Digest::fromBytes(QByteArrayView raw)
{
    Digest digest;
    if (raw.size() == qsizetype(digest.bytes.size()))
        std::copy(raw.begin(), raw.end(), digest.bytes.begin());
    return digest;
}

struct Sha256::Context
{
    EVP_MD_CTX *evp = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(evp); }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->evp, EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), size_t(bytes.size()));
}

void Sha256::addField(QByteArrayView bytes)
{
    std::array<char, 8> length{};
    for (size_t i = 0; i < length.size(); ++i)
        length[i] = char((quint64(bytes.size()) >> (8 * i)) & 0xff);
    add(QByteArrayView(length.data(), qsizetype(length.size())));
    add(bytes);
}

Digest Sha256::finish()
{
    Digest digest;
    EVP_DigestFinal_ex(m_context->evp, digest.bytes.data(), nullptr);
    EVP_DigestInit_ex(m_context->evp, EVP_sha256(), nullptr);
    return digest;
}

Digest Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace tenon
