#include "tracking/api.h"

#include "base/messages.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

QByteArray ApiError::toJson() const
{
    return JsonOut()
        .open('{')
        .member("error_code", QString::fromLatin1(code))
        .member("message", message)
        .close('}')
        .take();
}

ApiError::ApiError(const Error &error)
    : message(messageText(error))
{
    switch (error.code) {
    case Error::Code::NotFound:
        status = 404;
        code = "RESOURCE_DOES_NOT_EXIST";
        break;
    case Error::Code::Conflict:
        status = 400;
        code = "RESOURCE_ALREADY_EXISTS";
        break;
    case Error::Code::Format:
    case Error::Code::Refused:
        status = 400;
        code = "INVALID_PARAMETER_VALUE";
        break;
    default:
        status = 500;
        code = "INTERNAL_ERROR";
    }
    if (error.id.startsWith("store.") || error.id == "tracking.chunk") {
        // Damage or a full disk is not the caller's fault.
        status = 500;
        code = "INTERNAL_ERROR";
    }
}

std::unexpected<ApiError> invalid(QString message)
{
    return std::unexpected(ApiError(400, "INVALID_PARAMETER_VALUE", std::move(message)));
}
std::unexpected<ApiError> notFound(QString message)
{
    return std::unexpected(ApiError(404, "RESOURCE_DOES_NOT_EXIST", std::move(message)));
}
std::unexpected<ApiError> denied(QString message)
{
    return std::unexpected(ApiError(403, "PERMISSION_DENIED", std::move(message)));
}
std::unexpected<ApiError> exists(QString message)
{
    return std::unexpected(ApiError(400, "RESOURCE_ALREADY_EXISTS", std::move(message)));
}

Api<Args> Args::parse(QByteArray body, const QByteArray &query)
{
    Args args;
    if (!query.isEmpty()) {
        // A form's plus sign is a blank.
        QByteArray plain = query;
        plain.replace('+', "%20");
        args.m_query = QUrlQuery(QString::fromUtf8(plain));
    }
    if (body.trimmed().isEmpty())
        return args;
    auto tree = JsonTree::parse(std::move(body));
    if (!tree || !tree->root().isObject()) {
        const int column = tree ? 1 : tree.error().where.column;
        return std::unexpected(
            ApiError(400, "BAD_REQUEST",
                     u"The request body is no valid JSON object (line %1, column %2)."_s
                         .arg(tree ? 1 : tree.error().where.line)
                         .arg(column)));
    }
    args.m_tree = std::make_shared<const JsonTree>(std::move(*tree));
    return args;
}

JsonNode Args::node(QByteArrayView key) const
{
    return m_tree ? m_tree->root()[key] : JsonNode();
}

QString Args::text(QByteArrayView key) const
{
    if (const auto it = m_path.constFind(key.toByteArray()); it != m_path.cend())
        return *it;
    if (const JsonNode value = node(key); !value.isEmpty())
        return value.text();
    return m_query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
}

bool Args::has(QByteArrayView key) const
{
    return m_path.contains(key.toByteArray()) || !node(key).isEmpty()
           || m_query.hasQueryItem(QString::fromLatin1(key));
}

std::optional<qint64> Args::integer(QByteArrayView key) const
{
    if (const JsonNode value = node(key); !value.isEmpty())
        return value.toInt64();
    bool ok = false;
    const qint64 number = text(key).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QStringList Args::texts(QByteArrayView key) const
{
    if (const JsonNode value = node(key); value.isArray()) {
        QStringList list;
        value.forEach([&](JsonNode item) { list.append(item.text()); });
        return list;
    }
    if (!node(key).isEmpty())
        return {node(key).text()};
    return m_query.allQueryItemValues(QString::fromLatin1(key), QUrl::FullyDecoded);
}

Api<QString> Args::required(QByteArrayView key) const
{
    QString value = text(key);
    if (value.isEmpty())
        return invalid(u"Missing value for required parameter '%1'."_s.arg(QLatin1StringView(key)));
    return value;
}

Api<QString> Args::runId() const
{
    if (QString id = text("run_id"); !id.isEmpty())
        return id;
    if (QString id = text("run_uuid"); !id.isEmpty())
        return id;
    return invalid(u"Missing value for required parameter 'run_id'."_s);
}

QByteArray mapToJson(const QMap<QString, QString> &map)
{
    JsonOut out;
    out.open('{');
    QByteArray name;
    for (const auto &[key, value] : map.asKeyValueRange()) {
        // Keys are free text here, so they are escaped as strings.
        JsonOut one;
        name = one.string(key).take();
        out.raw(name + ':' + JsonOut().string(value).take());
    }
    return out.close('}').take();
}

QMap<QString, QString> mapFromJson(const QByteArray &json)
{
    QMap<QString, QString> map;
    if (const auto tree = JsonTree::parse(json)) {
        tree->root().forEachMember([&](QByteArrayView key, JsonNode value) {
            map.insert(QString::fromUtf8(key), value.isArray() || value.isObject()
                                                   ? QString::fromUtf8(value.source())
                                                   : value.text());
        });
    }
    return map;
}

QMap<QString, QString> pairsOf(JsonNode list)
{
    QMap<QString, QString> map;
    list.forEach([&](JsonNode pair) {
        if (const QString key = pair["key"].text(); !key.isEmpty())
            map.insert(key, pair["value"].text());
    });
    return map;
}

int bindValues(store::Statement &statement, int index, const SqlText &sql)
{
    for (const SqlText::Value &value : sql.values) {
        std::visit([&](const auto &v) { statement.bind(index, v); }, value);
        ++index;
    }
    return index;
}

Api<qint64> pageOffset(const QString &token)
{
    if (token.isEmpty())
        return 0;
    bool ok = false;
    const qint64 offset = QByteArray::fromBase64(token.toLatin1()).toLongLong(&ok);
    if (!ok || offset < 0)
        return invalid(u"Invalid page token, decoded: '%1'."_s.arg(token));
    return offset;
}

QString pageToken(qint64 offset)
{
    return QString::fromLatin1(QByteArray::number(qlonglong(offset)).toBase64());
}

QString localPath(const QString &uri)
{
    if (uri.startsWith(u'/'))
        return uri;
    const QUrl url(uri);
    return url.isLocalFile() ? url.toLocalFile() : QString();
}

} // namespace tenon::tracking
