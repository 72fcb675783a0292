#include "compute/backends/local/detached.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenon::compute {

Result<pid_t> startDetached(const QString &program, const QList<QByteArray> &arguments,
                            const QByteArray &errorId)
{
    const QByteArray path = QFile::encodeName(program);
    std::vector<char *> argv{const_cast<char *>(path.constData())};
    for (const QByteArray &argument : arguments)
        argv.push_back(const_cast<char *>(argument.constData()));
    argv.push_back(nullptr);

    sigset_t all;
    ::sigfillset(&all);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes,
                               POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    ::posix_spawnattr_setsigmask(&attributes, &all);
    ::posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_adddup2(&actions, 0, 1);
    ::posix_spawn_file_actions_adddup2(&actions, 0, 2);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    pid_t pid = -1;
    const int error
        = ::posix_spawn(&pid, path.constData(), &actions, &attributes, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    if (error != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(error));
        return fail(Error::Code::Io, errorId, {{u"path"_s, program}, {u"reason"_s, reason}});
    }
    return pid;
}

platform::Fd openProcess(const platform::ProcessId &process)
{
    if (process.pid <= 0)
        return platform::Fd();
    platform::Fd fd(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
    // Only now does the pid stay with whom it names; so the start time is read after the opening.
    if (fd && platform::startTicks(process.pid) != process.startTicks)
        fd.reset();
    return fd;
}

bool signalProcess(const platform::Fd &process, int signal)
{
    return process && ::syscall(SYS_pidfd_send_signal, process.get(), signal, nullptr, 0) == 0;
}

int reap(const platform::Fd &process)
{
    siginfo_t info = {};
    if (!process
        || ::waitid(static_cast<idtype_t>(P_PIDFD), static_cast<id_t>(process.get()), &info,
                    WEXITED | WNOHANG)
               != 0
        || info.si_pid == 0)
        return notReaped;
    return info.si_code == CLD_EXITED ? info.si_status : -1;
}

} // namespace tenon::compute
