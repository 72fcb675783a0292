#include "supervisor/attempt.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_set>

namespace tenon::supervisor {
namespace {

constexpr std::uint64_t tickUs = 100'000;
constexpr std::uint64_t giveUpKillingUs = 30'000'000;
// The claim is this long from the start, so that a full disk has room for the last word in it.
constexpr std::size_t claimBytes = 4096;
constexpr std::size_t detailBytes = 600;

std::uint64_t clockUs(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000
           + static_cast<std::uint64_t>(now.tv_nsec) / 1000;
}

std::uint64_t toUs(const timeval &time)
{
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000
           + static_cast<std::uint64_t>(time.tv_usec);
}

bool writeWhole(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

std::string absolute(const std::string &path)
{
    if (path.starts_with('/'))
        return path;
    std::string folder(4096, '\0');
    if (!::getcwd(folder.data(), folder.size()))
        return path;
    folder.resize(std::strlen(folder.c_str()));
    return folder + '/' + path;
}

std::string errorText(const std::string &path, int error)
{
    return path + ": " + std::strerror(error);
}

} // namespace

// Time the computer slept counts for the calendar, not for limits and rates.
std::uint64_t Attempt::elapsedUs() const
{
    return clockUs(CLOCK_MONOTONIC) - m_startUs;
}

// From one reading of the calendar: it may be set back while the step runs.
std::uint64_t Attempt::nowUs() const
{
    return static_cast<std::uint64_t>(m_status.startedUs) + clockUs(CLOCK_BOOTTIME) - m_startBootUs;
}

int Attempt::run()
{
    m_startUs = clockUs(CLOCK_MONOTONIC);
    m_startBootUs = clockUs(CLOCK_BOOTTIME);
    m_status.startedUs = static_cast<std::int64_t>(clockUs(CLOCK_REALTIME));
    m_status.bootId = bootId();
    m_status.pid = ::getpid();
    ProcessStat self;
    if (readProcess(::getpid(), self))
        m_status.startTicks = self.startTicks;
    const bool isReadable = readLaunchFile();
    // A step whose end could not be told is not begun.
    if (!writeClaim())
        return NoStatus;
    if (!isReadable)
        return finish();
    if (::access(files::cancel, F_OK) == 0) {
        m_status.state = Status::State::Cancelled;
        m_status.exitCode = -1;
        m_hasResult = true;
        return finish();
    }
    if (openLog() && startProcesses())
        watch();
    return finish();
}

bool Attempt::giveUp(const char *reason, std::string detail)
{
    m_status.state = Status::State::Failed;
    m_status.reason = reason;
    m_status.detail = std::move(detail);
    m_status.exitCode = -1;
    m_hasResult = true;
    return false;
}

bool Attempt::readLaunchFile()
{
    const int fd = ::open(files::launch, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    struct stat info = {};
    if (fd < 0 || ::fstat(fd, &info) != 0)
        return giveUp("launch", errorText(files::launch, errno));
    if (static_cast<std::uint64_t>(info.st_size) > launchLimit)
        return giveUp("launch", "The launch file is too long.");
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t done = 0;
    ssize_t n = 0;
    while (done < bytes.size() && (n = ::read(fd, bytes.data() + done, bytes.size() - done)) > 0)
        done += static_cast<std::size_t>(n);
    ::close(fd);
    bytes.resize(done);
    auto launch = readLaunch(bytes);
    if (!launch)
        return giveUp("launch", launch.error());
    m_launch = std::move(*launch);
    m_status.attempt = m_launch.attempt;
    if (m_launch.processes.empty())
        m_launch.processes.emplace_back();
    return true;
}

bool Attempt::openLog()
{
    m_log = ::open(m_launch.log.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                   0644);
    if (m_log < 0)
        return giveUp("log", errorText(m_launch.log, errno));
    return true;
}

bool Attempt::startProcesses()
{
    if (m_launch.overlay || !m_launch.readOnly.empty()) {
        auto namespaces = makeNamespaces(m_launch, m_status.unsealed);
        if (namespaces)
            m_namespaces = *namespaces;
        else if (m_launch.overlay)
            return giveUp("overlay", namespaces.error());
        else
            m_status.unsealed = namespaces.error();
    }
    sigset_t heard;
    sigemptyset(&heard);
    sigaddset(&heard, SIGCHLD);
    sigaddset(&heard, SIGTERM);
    m_signals = ::signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK);
    SpawnPlan plan;
    // Entering a mount namespace moves to its root, so a relative folder would be lost.
    plan.folder = absolute(m_launch.folder);
    plan.programs = programsFor(m_launch);
    plan.namespaces = m_namespaces;
    plan.mark = m_launch.attempt.empty() ? 0 : attemptMark(m_launch.attempt);
    plan.input = 0;
    plan.output = plan.errors = m_log;
    for (std::size_t i = 0; i < m_launch.processes.size(); ++i) {
        plan.environment = environmentFor(m_launch, i, plan.folder);
        SpawnError error;
        const pid_t pid = spawn(plan, error);
        if (pid < 0) {
            const bool isFolder = std::strcmp(error.what, "folder") == 0;
            giveUp(error.what,
                   errorText(isFolder ? plan.folder : plan.programs.front().arguments.front(),
                             error.error));
            break;
        }
        m_mains.push_back({pid, true});
        ++m_running;
    }
    if (m_mains.empty())
        return false;
    m_status.child = m_mains.front().pid;
    m_limit = m_launch.timeLimitMs ? elapsedUs() + m_launch.timeLimitMs * 1000 : 0;
    m_nextSample = m_launch.sampleMs * 1000;
    if (m_hasResult) // some of several processes could not be started
        begin(m_status.state, m_launch.graceMs);
    return true;
}

void Attempt::watch()
{
    while (true) {
        reap();
        if (!m_hasChildren)
            return;
        const std::uint64_t now = elapsedUs();
        if (m_cancelAsked && m_phase == Phase::Running) {
            begin(Status::State::Cancelled, m_launch.graceMs);
        } else if (m_phase == Phase::Running && m_limit && now >= m_limit && areMainsRunning()) {
            begin(Status::State::Timeout, m_launch.graceMs);
        }
        if (m_phase == Phase::Ending && now >= m_deadline) {
            m_phase = Phase::Killing;
            m_killBegan = m_nextKill = now;
        }
        if (m_phase == Phase::Killing) {
            if (now >= m_killBegan + giveUpKillingUs) {
                m_status.reason = "left";
                m_status.detail = "Processes of the step could not be killed.";
                return;
            }
            if (now >= m_nextKill)
                killAll();
        }
        std::array<pollfd, 3> waits{{{m_signals, POLLIN, 0},
                                     {m_gpu.fd(), POLLIN, 0},
                                     {m_logIsQuiet ? m_notify : -1, POLLIN, 0}}};
        if (::poll(waits.data(), waits.size(), waitMs()) > 0) {
            if (waits[0].revents)
                readSignals();
            if (waits[1].revents)
                m_gpu.read();
            if (waits[2].revents) {
                char events[4096];
                while (::read(m_notify, events, sizeof events) > 0) {
                }
                recordLog();
                m_logIsQuiet = false;
                m_nextTick = elapsedUs() + tickUs;
            }
        }
        if (!m_logIsQuiet && elapsedUs() >= m_nextTick)
            onTick();
        if (elapsedUs() >= m_nextSample)
            onSample();
    }
}

int Attempt::waitMs() const
{
    std::uint64_t next = m_nextSample;
    if (!m_logIsQuiet)
        next = std::min(next, m_nextTick);
    if (m_phase == Phase::Running && m_limit && areMainsRunning())
        next = std::min(next, m_limit);
    if (m_phase == Phase::Ending)
        next = std::min(next, m_deadline);
    if (m_phase == Phase::Killing)
        next = std::min({next, m_nextKill, m_killBegan + giveUpKillingUs});
    const std::uint64_t now = elapsedUs();
    // Rounded up: waking a little early would turn once more for nothing.
    return next <= now
               ? 0
               : static_cast<int>(std::min<std::uint64_t>((next - now + 999) / 1000, 3'600'000));
}

void Attempt::readSignals()
{
    signalfd_siginfo info[8];
    ssize_t n = sizeof info;
    while (n == sizeof info && (n = ::read(m_signals, info, sizeof info)) > 0) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(n) / sizeof info[0]; ++i) {
            if (info[i].ssi_signo == SIGTERM)
                m_cancelAsked = true;
        }
    }
}

void Attempt::reap()
{
    while (true) {
        int waitStatus = 0;
        rusage usage = {};
        const pid_t pid = ::wait4(-1, &waitStatus, WNOHANG, &usage);
        if (pid == 0)
            break;
        if (pid < 0) {
            m_hasChildren = false;
            break;
        }
        if (pid == m_gpu.pid()) {
            m_gpu.ended();
            continue;
        }
        m_cpuUs += toUs(usage.ru_utime) + toUs(usage.ru_stime);
        m_peakBytes = std::max(m_peakBytes, static_cast<std::uint64_t>(usage.ru_maxrss) * 1024);
        const auto main = std::ranges::find(m_mains, pid, &Main::pid);
        if (main != m_mains.end() && main->isRunning)
            mainEnded(*main, waitStatus);
    }
    if (m_hasChildren && !areMainsRunning() && m_phase != Phase::Killing) {
        // What the step left behind does not keep it open.
        m_gpu.stop();
        const std::uint64_t deadline = elapsedUs() + m_launch.leftoverGraceMs * 1000;
        if (m_phase == Phase::Running) {
            m_phase = Phase::Ending;
            m_deadline = deadline;
            signalAll(SIGTERM);
        } else {
            m_deadline = std::min(m_deadline, deadline);
        }
    }
}

void Attempt::mainEnded(Main &main, int waitStatus)
{
    main.isRunning = false;
    --m_running;
    const bool failed = waitStatus != 0;
    if (!m_hasResult && (failed || !areMainsRunning())) {
        m_hasResult = true;
        if (m_status.state == Status::State::Running)
            m_status.state = Status::State::Ended;
        m_status.exitCode = WIFEXITED(waitStatus) ? WEXITSTATUS(waitStatus) : -1;
        m_status.signal = WIFSIGNALED(waitStatus) ? WTERMSIG(waitStatus) : 0;
        m_status.process = static_cast<int>(&main - m_mains.data());
    }
    if (!areMainsRunning())
        m_status.endedUs = static_cast<std::int64_t>(nowUs());
    else if (failed && m_phase == Phase::Running)
        begin(m_status.state, m_launch.graceMs);
}

void Attempt::begin(Status::State outcome, std::uint64_t graceMs)
{
    if (!m_hasResult)
        m_status.state = outcome;
    m_deadline = elapsedUs() + graceMs * 1000;
    if (m_phase != Phase::Killing) {
        m_phase = Phase::Ending;
        signalAll(SIGTERM);
    }
}

void Attempt::signalAll(int signal)
{
    for (const ProcessStat &process : descendantsOf(::getpid())) {
        if (process.isDead() || process.pid == m_gpu.pid())
            continue;
        const SeenProcess seen{static_cast<std::uint64_t>(process.pid), process.startTicks};
        if (signalProcess(seen, signal) && !areMainsRunning())
            ++m_status.killed;
        // A stopped process hears TERM only when it goes on.
        if (signal == SIGTERM && process.state == 'T')
            signalProcess(seen, SIGCONT);
    }
}

void Attempt::killAll()
{
    // First nobody may make new ones, then all go at once. By group as well: a chain in which each
    // makes the next and ends is too quick to be hit one by one, but a fork does not get past a
    // signal to its group.
    std::unordered_set<pid_t> stopped;
    std::unordered_set<pid_t> groups;
    std::vector<SeenProcess> all;
    for (int round = 0; round < 20; ++round) {
        bool foundNew = false;
        for (const ProcessStat &process : descendantsOf(::getpid())) {
            if (process.isDead() || process.pid == m_gpu.pid()
                || !stopped.insert(process.pid).second)
                continue;
            foundNew = true;
            all.push_back({static_cast<std::uint64_t>(process.pid), process.startTicks});
            signalProcess(all.back(), SIGSTOP);
            // All who share a session with the step descend from it; only our own group is taboo.
            if (process.group > 1 && process.group != ::getpgrp()
                && groups.insert(process.group).second)
                ::kill(-process.group, SIGSTOP);
        }
        if (!foundNew)
            break;
    }
    for (const SeenProcess &process : all)
        signalProcess(process, SIGKILL);
    for (const pid_t group : groups)
        ::kill(-group, SIGKILL);
    m_nextKill = elapsedUs() + m_killPause;
    m_killPause = std::min<std::uint64_t>(2 * m_killPause, 500'000);
}

void Attempt::recordLog()
{
    struct stat info = {};
    if (::fstat(m_log, &info) != 0)
        return;
    const auto bytes = static_cast<std::uint64_t>(info.st_size);
    if (bytes == m_logBytes)
        return;
    m_logBytes = bytes;
    const LogTime record{bytes, nowUs()};
    m_logTimes.append(&record, sizeof record);
}

void Attempt::onTick()
{
    const std::uint64_t before = m_logBytes;
    recordLog();
    // Early and more than once, so that few can leave before they were seen.
    if (m_earlyTicks > 0) {
        m_sampler.remember();
        if (m_earlyTicks-- == 3)
            (void)writeClaim(); // tells the process
    }
    m_nextTick = elapsedUs() + tickUs;
    // A step that is silent is watched by the kernel instead of ten times a second. Not before the
    // first second: giving an inotify descriptor back takes longer than a short step.
    if (before == m_logBytes && elapsedUs() > 1'000'000) {
        if (m_notify < 0) {
            m_notify = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
            const std::string path = "/proc/self/fd/" + std::to_string(m_log);
            if (m_notify >= 0 && ::inotify_add_watch(m_notify, path.c_str(), IN_MODIFY) < 0) {
                ::close(m_notify);
                m_notify = -1;
            }
        }
        m_logIsQuiet = m_notify >= 0;
        if (m_logIsQuiet)
            recordLog(); // what came before the watch was there
    }
}

void Attempt::onSample()
{
    if (m_isFirstSample && m_launch.gpu && areMainsRunning())
        m_gpu.start(variable(m_launch.environment, "PATH", "/usr/local/bin:/usr/bin:/bin"),
                    variable(m_launch.environment, "CUDA_VISIBLE_DEVICES", ""));
    m_isFirstSample = false;
    m_sampler.sample(nowUs(), elapsedUs(), m_cpuUs);
    if (m_phase == Phase::Running && ::access(files::cancel, F_OK) == 0)
        m_cancelAsked = true;
    m_nextSample = elapsedUs() + m_launch.sampleMs * 1000;
}

bool Attempt::writeClaim()
{
    if (m_status.detail.size() > detailBytes)
        m_status.detail.resize(detailBytes);
    std::string text = statusJson(m_status);
    if (text.size() > claimBytes) {
        m_status.detail.clear();
        text = statusJson(m_status);
    }
    if (text.size() < claimBytes)
        text.insert(text.size() - 1, claimBytes - text.size(), ' ');
    return ::pwrite(m_claim, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

int Attempt::finish()
{
    m_gpu.stop();
    if (m_log >= 0 && !m_mains.empty())
        recordLog();
    if (m_status.endedUs == 0)
        m_status.endedUs = static_cast<std::int64_t>(nowUs());
    m_status.cpuUs = m_cpuUs;
    m_status.peakBytes = std::max(m_peakBytes, m_sampler.peakBytes());
    m_status.logBytes = m_logBytes;
    if (m_status.detail.size() > detailBytes)
        m_status.detail.resize(detailBytes);
    constexpr char temporary[] = "status.json.new";
    const int fd = ::open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    bool isWritten = fd >= 0 && writeWhole(fd, statusJson(m_status));
    if (fd >= 0 && ::close(fd) != 0)
        isWritten = false;
    if (isWritten && ::rename(temporary, files::status) == 0)
        return Done;
    ::unlink(temporary);
    return writeClaim() ? Done : NoStatus;
}

} // namespace tenon::supervisor
