#include "supervisor/keeper.h"

#include "supervisor/flatjson.h"
#include "supervisor/procfs.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenon::supervisor {
namespace {

constexpr std::int64_t lingerMs = 5'000;
constexpr std::int64_t healthyMs = 60'000;
constexpr int answeredRestarts = 2;
constexpr std::int64_t never = INT64_MAX;

std::int64_t nowMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

class Keeper
{
public:
    explicit Keeper(char *const engine[])
        : m_engine(engine)
    {
    }
    int run();

private:
    bool takeLock();
    void look();
    bool isBusy() const;
    bool isWatchedAlive() const;
    void watch(pid_t pid);
    void forget();
    bool startEngine();
    void wait(std::int64_t until);
    void readSignals();

    char *const *m_engine;
    std::string m_boot = bootId();
    int m_signals = -1;
    int m_notify = -1;
    int m_watched = -1; ///< pidfd of the engine.
    pid_t m_watchedPid = 0;
    std::int64_t m_watchedSince = 0;
    std::int64_t m_restartAt = 0;
    int m_restarts = 0; ///< In a row.
    bool m_isAskedToEnd = false;
};

bool Keeper::takeLock()
{
    const int lock = ::open(files::keeperLock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return false;
    KeeperIdentity identity;
    identity.pid = ::getpid();
    identity.bootId = m_boot;
    ProcessStat self;
    if (readProcess(::getpid(), self))
        identity.startTicks = self.startTicks;
    for (char *const *argument = m_engine; *argument; ++argument) {
        if (!identity.command.empty())
            identity.command += '\x1f';
        identity.command += *argument;
    }
    const std::string text = keeperJson(identity);
    // A full disk costs the watcher its pidfd, not the workspace its keeper.
    if (::ftruncate(lock, 0) == 0)
        (void)!::pwrite(lock, text.data(), text.size(), 0);
    return true;
}

bool Keeper::isBusy() const
{
    const auto busy = parseKeeper(readSmallFile(files::busy));
    return busy && busy->bootId == m_boot;
}

bool Keeper::isWatchedAlive() const
{
    if (m_watched < 0)
        return false;
    pollfd wait{m_watched, POLLIN, 0};
    return ::poll(&wait, 1, 0) == 0;
}

void Keeper::watch(pid_t pid)
{
    m_watched = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    m_watchedPid = pid;
    m_watchedSince = nowMs();
}

void Keeper::forget()
{
    if (m_watched < 0)
        return;
    ::close(m_watched);
    m_watched = -1;
    if (nowMs() - m_watchedSince >= healthyMs)
        m_restarts = 0;
    // One that got as far as answering was killed rather than unable to live: it is back within a
    // moment, however often that happens.
    const auto engine = parseKeeper(readSmallFile(files::engineInfo, 65536));
    if (engine && engine->bootId == m_boot && engine->pid == m_watchedPid)
        m_restarts = std::min(m_restarts, answeredRestarts);
    m_restartAt = nowMs() + restartDelayMs(m_restarts);
}

// Watches the engine that engine.json names, if it lives.
void Keeper::look()
{
    const auto engine = parseKeeper(readSmallFile(files::engineInfo, 65536));
    if (!engine || engine->bootId != m_boot || engine->pid <= 0 || engine->pid > INT32_MAX)
        return;
    const auto pid = static_cast<pid_t>(engine->pid);
    watch(pid);
    ProcessStat process;
    if (m_watched >= 0
        && (!readProcess(pid, process) || process.isDead()
            || process.startTicks != engine->startTicks)) {
        ::close(m_watched);
        m_watched = -1;
    }
}

bool Keeper::startEngine()
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::setsid();
        sigset_t nothing;
        sigemptyset(&nothing);
        ::sigprocmask(SIG_SETMASK, &nothing, nullptr);
        // What it says before it has its own log, and why it died.
        const int log = ::open("engine.log", O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (log >= 0) {
            ::dup2(log, 1);
            ::dup2(log, 2);
        }
        ::execv(m_engine[0], m_engine);
        ::_exit(127);
    }
    ++m_restarts;
    if (pid < 0) {
        m_restartAt = nowMs() + restartDelayMs(m_restarts);
        return false;
    }
    watch(pid);
    return m_watched >= 0;
}

void Keeper::readSignals()
{
    signalfd_siginfo info[8];
    ssize_t n = 0;
    while ((n = ::read(m_signals, info, sizeof info)) > 0) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(n) / sizeof info[0]; ++i) {
            if (info[i].ssi_signo == SIGTERM)
                m_isAskedToEnd = true;
        }
    }
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
}

void Keeper::wait(std::int64_t until)
{
    std::array<pollfd, 3> waits{
        {{m_signals, POLLIN, 0}, {m_notify, POLLIN, 0}, {m_watched, POLLIN, 0}}};
    // Without inotify (its instances are limited per user) the files are looked at twice a second.
    if (m_notify < 0)
        until = std::min(until, nowMs() + 500);
    const int timeout
        = until == never ? -1
                         : static_cast<int>(std::clamp<std::int64_t>(until - nowMs(), 0, 60'000));
    if (::poll(waits.data(), waits.size(), timeout) <= 0)
        return;
    if (waits[0].revents)
        readSignals();
    if (waits[1].revents) {
        char events[4096];
        while (::read(m_notify, events, sizeof events) > 0) {
        }
    }
}

int Keeper::run()
{
    if (!takeLock())
        return KeeperLocked;
    sigset_t heard;
    sigemptyset(&heard);
    sigaddset(&heard, SIGTERM);
    sigaddset(&heard, SIGCHLD);
    m_signals = ::signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notify = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (m_notify >= 0
        && ::inotify_add_watch(m_notify, ".",
                               IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE
                                   | IN_DELETE_SELF)
               < 0) {
        ::close(m_notify);
        m_notify = -1;
    }
    std::int64_t idleUntil = never;
    while (!m_isAskedToEnd) {
        const bool busy = isBusy();
        const std::int64_t now = nowMs();
        if (busy)
            idleUntil = never;
        else if (idleUntil == never)
            idleUntil = now + lingerMs;
        else if (now >= idleUntil)
            break;
        std::int64_t until = idleUntil;
        if (!isWatchedAlive()) {
            forget();
            look();
            if (m_watched < 0 && busy) {
                if (nowMs() >= m_restartAt)
                    (void)startEngine();
                if (m_watched < 0)
                    until = std::min(until, std::max(m_restartAt, nowMs() + 1));
            }
        } else if (m_restarts > 0 && now - m_watchedSince >= healthyMs) {
            m_restarts = 0;
        }
        wait(until);
    }
    return KeeperIdle;
}

} // namespace

std::string keeperJson(const KeeperIdentity &identity)
{
    flatjson::Writer out;
    out.add("pid", identity.pid);
    out.add("startTicks", identity.startTicks);
    out.add("bootId", identity.bootId);
    if (!identity.command.empty())
        out.add("command", identity.command);
    return out.take();
}

std::expected<KeeperIdentity, std::string> parseKeeper(std::string_view json)
{
    const auto members = flatjson::parse(json);
    if (!members)
        return std::unexpected(members.error());
    KeeperIdentity identity;
    for (const flatjson::Member &member : *members) {
        bool good = true;
        if (member.key == "pid")
            good = member.to(identity.pid);
        else if (member.key == "startTicks")
            good = member.to(identity.startTicks);
        else if (member.key == "bootId")
            identity.bootId = member.value;
        else if (member.key == "command")
            identity.command = member.value;
        if (!good)
            return std::unexpected("The value of " + member.key + " is not allowed.");
    }
    return identity;
}

int restartDelayMs(int n)
{
    constexpr std::array delays{0, 100, 500, 1000, 2000, 4000, 8000, 16000, 30000};
    return delays[static_cast<std::size_t>(std::clamp(n, 0, static_cast<int>(delays.size()) - 1))];
}

int keep(const char *folder, char *const engine[])
{
    sigset_t all;
    sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, nullptr);
    ::close_range(3, ~0U, 0);
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0 || ::chdir(folder) != 0)
        return KeeperFolder;
    for (int fd = 0; fd < 3; ++fd) {
        if (fd != null)
            ::dup2(null, fd);
    }
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, 0);
    return Keeper(engine).run();
}

} // namespace tenon::supervisor
