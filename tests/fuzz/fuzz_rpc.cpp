// JSON-RPC lines as a client could send them, and errors as an engine could answer them.
#include "client/protocol.h"
#include "engine/rpcmessage.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto request = tenon::engine::parseRequest(line)) {
        const tenon::Error error = tenon::client::errorFromJson(request->params);
        const QJsonObject json = tenon::client::errorToJson(error);
        if (tenon::client::errorFromJson(json).id != error.id)
            __builtin_trap();
        (void)tenon::client::changesFromJson(request->params);
    }
    return 0;
}
