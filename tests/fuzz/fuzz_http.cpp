#include "tracking/chunk.h"
#include "tracking/httpconnection.h"

using namespace tenon;
using namespace tenon::tracking;

namespace {
class Nobody final : public HttpHandler, public HttpConnection::Owner
{
public:
    std::variant<HttpReply, ToMemory, ToFile> begin(HttpRequest &) override
    {
        return ToMemory{4096};
    }
    void handle(HttpRequest) override {}
    HttpReply refusal(int status, const QByteArray &reason) override
    {
        HttpReply reply;
        reply.status = status;
        reply.body = reason;
        return reply;
    }
    void headComplete(HttpConnection &c) override
    {
        if (c.request.path == "/refuse")
            c.early = refusal(404, "no");
        c.memoryLimit = 4096;
    }
};
} // namespace

/// Bytes of a connection, fed in pieces of sizes that come from the input; also read as a stored
/// chunk.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView all(data, qsizetype(size));
    if (const auto points = decodeChunk(all);
        points && !(decodeChunk(encodeChunk(*points)).value() == *points))
        std::abort();
    Nobody nobody;
    const HttpLimits limits;
    HttpConnection c(1, platform::Fd(), nobody, limits, nobody);
    const qsizetype piece = all.isEmpty() ? 1 : 1 + (static_cast<unsigned char>(all.back()) % 61);
    for (qsizetype at = 0; at < all.size(); at += piece) {
        auto next = c.feed(all.sliced(at, std::min(piece, all.size() - at)));
        while (next == HttpConnection::Next::Handle || next == HttpConnection::Next::Answer) {
            if (c.early && c.early->close)
                return 0;
            c.startOver();
            next = c.feed({});
        }
    }
    return 0;
}
