#include "base/platform/process.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

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

Result<> startProgram(const QString &program, const QStringList &arguments, const QString &folder,
                      const QList<std::pair<QByteArray, QByteArray>> &environment)
{
    const QByteArray path = QFile::encodeName(program);
    const QByteArray where = QFile::encodeName(folder);
    QList<QByteArray> words{path};
    for (const QString &argument : arguments)
        words << QFile::encodeName(argument);
    QList<QByteArray> settings;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArrayView setting(*entry);
        if (std::ranges::none_of(environment, [&](const auto &pair) {
                return setting.startsWith(pair.first)
                       && setting.mid(pair.first.size()).startsWith('=');
            }))
            settings << setting.toByteArray();
    }
    for (const auto &[name, value] : environment)
        settings << name + '=' + value;
    const auto pointers = [](QList<QByteArray> &list) {
        std::vector<char *> out;
        for (QByteArray &item : list)
            out.push_back(item.data());
        out.push_back(nullptr);
        return out;
    };

    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes,
                               POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    if (!where.isEmpty())
        ::posix_spawn_file_actions_addchdir_np(&actions, where.constData());
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_adddup2(&actions, 0, 1);
    ::posix_spawn_file_actions_adddup2(&actions, 0, 2);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    pid_t pid = -1;
    const int error = ::posix_spawn(&pid, path.constData(), &actions, &attributes,
                                    pointers(words).data(), pointers(settings).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    if (error != 0)
        return fail(Error::Code::Io, "process.start",
                    {{QStringLiteral("path"), program},
                     {QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(error))}});
    // Somebody has to collect it when it ends before this process does.
    std::thread([pid] { ::waitpid(pid, nullptr, 0); }).detach();
    return {};
}

} // namespace tenon::platform
