#include "client/protocol.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "base/platform/places.h"
#include "store/opening.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVersionNumber>

namespace tenon::client {

static_assert(schemaVersion == store::currentSchema);

namespace {

QList<qint64> numbers(const QJsonArray &array)
{
    QList<qint64> list;
    list.reserve(array.size());
    for (const QJsonValue &value : array)
        list << value.toInteger();
    return list;
}

QJsonArray array(const QList<qint64> &list)
{
    QJsonArray out;
    for (const qint64 number : list)
        out.append(number);
    return out;
}

} // namespace

QString buildId()
{
    static const QString id = [] {
        const QFileInfo program(QStringLiteral("/proc/self/exe"));
        const QFileInfo real(program.symLinkTarget());
        return QStringLiteral(TENON_VERSION "-%1").arg(real.lastModified().toMSecsSinceEpoch());
    }();
    return id;
}

bool isOlder(int protocol, int schema, const QString &build)
{
    if (protocol != protocolVersion)
        return protocol < protocolVersion;
    if (schema != schemaVersion)
        return schema < schemaVersion;
    const QString ours = buildId();
    const auto version = [](const QString &id) {
        return QVersionNumber::fromString(id.section(QLatin1Char('-'), 0, 0));
    };
    if (version(build) != version(ours))
        return version(build) < version(ours);
    return build.section(QLatin1Char('-'), 1).toLongLong()
           < ours.section(QLatin1Char('-'), 1).toLongLong();
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("code"), QString::fromLatin1(codeName(error.code))},
                     {QStringLiteral("id"), QString::fromLatin1(error.id)},
                     {QStringLiteral("message"), messageText(error)}};
    if (!error.arguments.isEmpty())
        json.insert(QStringLiteral("arguments"), QJsonObject::fromVariantMap(error.arguments));
    if (!error.where.isEmpty())
        json.insert(QStringLiteral("where"),
                    QJsonObject{{QStringLiteral("file"), error.where.file},
                                {QStringLiteral("line"), error.where.line},
                                {QStringLiteral("column"), error.where.column}});
    if (!error.detail.isEmpty())
        json.insert(QStringLiteral("detail"), error.detail);
    return json;
}

Error errorFromJson(const QJsonObject &json, const QString &text)
{
    Error error;
    const QByteArray code = json.value(QLatin1StringView("code")).toString().toLatin1();
    for (const auto candidate :
         {Error::Code::Io, Error::Code::Format, Error::Code::Conflict, Error::Code::NotFound,
          Error::Code::Refused, Error::Code::Cancelled}) {
        if (codeName(candidate) == code)
            error.code = candidate;
    }
    error.id = json.value(QLatin1StringView("id")).toString().toLatin1();
    error.arguments = json.value(QLatin1StringView("arguments")).toObject().toVariantMap();
    const QJsonObject where = json.value(QLatin1StringView("where")).toObject();
    error.where = {where.value(QLatin1StringView("file")).toString(),
                   where.value(QLatin1StringView("line")).toInt(),
                   where.value(QLatin1StringView("column")).toInt()};
    error.detail = json.value(QLatin1StringView("detail")).toString();
    if (error.id.isEmpty()) {
        error.id = "internal";
        error.arguments = {{QStringLiteral("reason"), text}};
    }
    return error;
}

void leaveStartError(const QString &workspace, const Error &error)
{
    const auto socket = platform::socketPath(workspace);
    if (!socket)
        return;
    // Best effort: without it the client only says that nothing answers.
    [[maybe_unused]] const auto written = platform::replaceFile(
        *socket + QStringLiteral(".error"),
        QJsonDocument(errorToJson(error)).toJson(QJsonDocument::Compact), platform::Sync::No, 0600);
}

std::optional<Error> takeStartError(const QString &workspace)
{
    const auto socket = platform::socketPath(workspace);
    if (!socket)
        return std::nullopt;
    const QString path = *socket + QStringLiteral(".error");
    const auto bytes = platform::readFile(path, 1 << 20);
    if (!bytes)
        return std::nullopt;
    QFile::remove(path);
    return errorFromJson(QJsonDocument::fromJson(*bytes).object());
}

QJsonObject changesToJson(const Changes &changes)
{
    return {{QStringLiteral("jobs"), array(changes.jobs)},
            {QStringLiteral("metrics"), array(changes.metrics)},
            {QStringLiteral("assets"), changes.assets},
            {QStringLiteral("computes"), changes.computes}};
}

Changes changesFromJson(const QJsonObject &json)
{
    return {numbers(json.value(QLatin1StringView("jobs")).toArray()),
            numbers(json.value(QLatin1StringView("metrics")).toArray()),
            json.value(QLatin1StringView("assets")).toBool(),
            json.value(QLatin1StringView("computes")).toBool()};
}

} // namespace tenon::client
