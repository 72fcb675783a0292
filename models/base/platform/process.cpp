#include "base/platform/process.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace tenon::platform {
namespace {

QByteArray readSmall(const char *path)
{
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    char buffer[4096];
    const ssize_t n = ::read(fd, buffer, sizeof buffer);
    ::close(fd);
    return n > 0 ? QByteArray(buffer, n) : QByteArray();
}

// The fields of /proc/PID/stat after the command name, which may hold blanks and brackets.
QList<QByteArray> statFields(pid_t pid)
{
    const QByteArray text = readSmall(("/proc/" + QByteArray::number(pid) + "/stat").constData());
    const qsizetype end = text.lastIndexOf(')');
    return end < 0 ? QList<QByteArray>() : text.mid(end + 2).split(' ');
}

} // namespace

quint64 startTicks(pid_t pid)
{
    const QList<QByteArray> fields = statFields(pid);
    return fields.size() > 19 ? fields.at(19).toULongLong() : 0;
}

bool isAlive(const ProcessId &process)
{
    if (process.pid <= 0)
        return false;
    const QList<QByteArray> fields = statFields(process.pid);
    return fields.size() > 19 && fields.at(19).toULongLong() == process.startTicks
           && fields.at(0) != "Z" && fields.at(0) != "X";
}

ProcessId self()
{
    return {::getpid(), startTicks(::getpid())};
}

QByteArray bootId()
{
    return readSmall("/proc/sys/kernel/random/boot_id").trimmed();
}

QByteArray machineId()
{
    for (const char *path : {"/etc/machine-id", "/var/lib/dbus/machine-id"}) {
        if (const QByteArray id = readSmall(path).trimmed(); !id.isEmpty())
            return id;
    }
    char name[256] = {};
    ::gethostname(name, sizeof name - 1);
    return QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32);
}

} // namespace tenon::platform
