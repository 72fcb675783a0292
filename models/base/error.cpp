#include "base/error.h"

#include <cerrno>
#include <cstring>

namespace tenon {

Error errnoError(const char *what, const QString &path)
{
    const int number = errno;
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    Error error;
    error.code = Error::Code::Io;
    error.id = QByteArray("io.") + what;
    error.arguments = {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}};
    error.detail = QStringLiteral("errno %1: %2").arg(number).arg(reason);
    return error;
}

QByteArray codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::Io:
        return "io";
    case Error::Code::Format:
        return "format";
    case Error::Code::Conflict:
        return "conflict";
    case Error::Code::NotFound:
        return "not-found";
    case Error::Code::Refused:
        return "refused";
    case Error::Code::Cancelled:
        return "cancelled";
    case Error::Code::Internal:
        break;
    }
    return "internal";
}

} // namespace tenon
