#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <expected>

namespace tenon::engine {

/// One JSON-RPC 2.0 request or notification.
struct RpcRequest
{
    QString method;
    QJsonObject params;
    QJsonValue id; ///< Undefined for a notification, which is never answered.
};

/// Longest message, bytes without the line end.
inline constexpr qsizetype longestMessage = 64 << 20;

/// Takes one line apart. Fails with the answer to send: −32700 for what is no JSON object, −32600
/// for what is no request (a batch, a method that is no text, an id that is an object, …). Any
/// bytes are safe to pass.
[[nodiscard]] std::expected<RpcRequest, QJsonObject> parseRequest(const QByteArray &line);

/// An answer's frame: jsonrpc and id (null where there is none).
[[nodiscard]] QJsonObject rpcEnvelope(const QJsonValue &id);

} // namespace tenon::engine
