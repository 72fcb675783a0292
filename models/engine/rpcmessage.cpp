#include "engine/rpcmessage.h"

#include <QJsonDocument>

namespace tenon::engine {
namespace {

QJsonObject refusal(const QJsonValue &id, int code, const QString &text)
{
    QJsonObject answer = rpcEnvelope(id);
    answer.insert(QStringLiteral("error"),
                  QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), text}});
    return answer;
}

} // namespace

QJsonObject rpcEnvelope(const QJsonValue &id)
{
    return {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
            {QStringLiteral("id"), id.isUndefined() ? QJsonValue() : id}};
}

std::expected<RpcRequest, QJsonObject> parseRequest(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isNull())
        return std::unexpected(refusal({}, -32700, problem.errorString()));
    if (!document.isObject())
        return std::unexpected(
            refusal({}, -32600, QStringLiteral("One request a line, as an object.")));
    const QJsonObject message = document.object();
    RpcRequest request;
    request.id = message.contains(QLatin1StringView("id")) ? message.value(QLatin1StringView("id"))
                                                           : QJsonValue(QJsonValue::Undefined);
    if (request.id.isObject() || request.id.isArray() || request.id.isBool())
        return std::unexpected(refusal({}, -32600, QStringLiteral("An id is a number or a text.")));
    const QJsonValue method = message.value(QLatin1StringView("method"));
    if (!method.isString())
        return std::unexpected(
            refusal(request.id, -32600, QStringLiteral("A request needs a method.")));
    const QJsonValue params = message.value(QLatin1StringView("params"));
    if (!params.isUndefined() && !params.isObject())
        return std::unexpected(
            refusal(request.id, -32602, QStringLiteral("Parameters are an object.")));
    request.method = method.toString();
    request.params = params.toObject();
    return request;
}

} // namespace tenon::engine
