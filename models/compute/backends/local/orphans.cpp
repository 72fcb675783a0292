#include "compute/backends/local/orphans.h"

#include "base/platform/files.h"
#include "supervisor/procfs.h"
#include "supervisor/records.h"
#include "supervisor/status.h"

#include <QFile>

#include <csignal>
#include <cstring>
#include <poll.h>
#include <set>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace tenon::compute {
namespace {

using supervisor::ProcessStat;
using Clock = std::chrono::steady_clock;

bool carriesAttempt(pid_t pid, const std::string &mark)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/environ";
    const std::string environment = supervisor::readSmallFile(path.c_str(), 256 << 10);
    for (std::size_t at = environment.find(mark); at != std::string::npos;
         at = environment.find(mark, at + 1)) {
        const std::size_t end = at + mark.size();
        const bool begins = at == 0 || environment[at - 1] == '\0';
        if (begins && (end == environment.size() || environment[end] == '\0'))
            return true;
    }
    return false;
}

bool writesInto(pid_t pid, const struct stat &log)
{
    for (const char *fd : {"1", "2"}) {
        const std::string path = "/proc/" + std::to_string(pid) + "/fd/" + fd;
        struct stat info = {};
        if (::stat(path.c_str(), &info) == 0 && info.st_dev == log.st_dev
            && info.st_ino == log.st_ino)
            return true;
    }
    return false;
}

std::set<std::pair<pid_t, quint64>> seenProcesses(const QString &attemptFolder)
{
    std::set<std::pair<pid_t, quint64>> seen;
    const auto bytes = platform::readFile(
        attemptFolder + u'/' + QLatin1StringView(supervisor::files::processes), 64 << 20);
    if (!bytes)
        return seen;
    constexpr qsizetype size = sizeof(supervisor::SeenProcess);
    for (qsizetype at = 0; at + size <= bytes->size(); at += size) {
        supervisor::SeenProcess process;
        std::memcpy(&process, bytes->constData() + at, size);
        seen.emplace(static_cast<pid_t>(process.pid), process.startTicks);
    }
    return seen;
}

// Wakes when the first of them ends, at the latest at `deadline`.
void waitForOne(const std::vector<platform::ProcessId> &processes, Clock::time_point deadline)
{
    std::vector<platform::Fd> open;
    std::vector<pollfd> waits;
    for (const platform::ProcessId &process : processes) {
        platform::Fd fd(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
        if (!fd || open.size() >= 64)
            break;
        waits.push_back({fd.get(), POLLIN, 0});
        open.push_back(std::move(fd));
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    // A process that is not there any more when it is opened is looked for again at once.
    if (open.size() == std::min<std::size_t>(processes.size(), 64) && left.count() > 0)
        ::poll(waits.data(), waits.size(), static_cast<int>(std::min<qint64>(left.count(), 200)));
}

} // namespace

std::vector<platform::ProcessId> findOrphans(const QString &attemptFolder,
                                             const QByteArray &attempt)
{
    const QByteArray folder = QFile::encodeName(attemptFolder);
    supervisor::Status status;
    if (const auto read = supervisor::readStatus(folder.toStdString())) {
        // Pids and start times of another boot name somebody else today.
        if (!read->bootId.empty() && read->bootId != supervisor::bootId())
            return {};
        status = *read;
    }
    const std::string mark = std::string(supervisor::attemptVariable) + '=' + attempt.toStdString();
    const std::uint64_t number
        = attempt.isEmpty() ? 0 : supervisor::attemptMark(attempt.toStdString());
    const std::set<std::pair<pid_t, quint64>> seen
        = status.pid > 0 ? seenProcesses(attemptFolder) : std::set<std::pair<pid_t, quint64>>{};
    struct stat log = {};
    const bool hasLog = ::stat((folder + '/' + supervisor::files::log).constData(), &log) == 0;

    const std::vector<ProcessStat> all = supervisor::allProcesses();
    const auto supervisorPid = static_cast<pid_t>(status.pid);
    // A session's number is not given to a new process while the session has members; when there is
    // a process of that number, it says whose session it is.
    bool isSessionOurs = supervisorPid > 0;
    for (const ProcessStat &process : all) {
        if (process.pid == supervisorPid && process.startTicks != status.startTicks)
            isSessionOurs = false;
    }
    std::unordered_set<pid_t> ours;
    std::unordered_multimap<pid_t, const ProcessStat *> byParent;
    const auto isSupervisor = [&](const ProcessStat &process) {
        return process.pid == supervisorPid && process.startTicks == status.startTicks;
    };
    const pid_t self = ::getpid();
    std::vector<pid_t> open;
    for (const ProcessStat &process : all) {
        byParent.emplace(process.parent, &process);
        if (process.isDead() || process.pid == self || isSupervisor(process)
            || process.startTicks < status.startTicks)
            continue;
        if (seen.contains({process.pid, process.startTicks})
            || (number && supervisor::carriesMark(process.pid, number))
            || (isSessionOurs && process.session == supervisorPid)
            || (!attempt.isEmpty() && carriesAttempt(process.pid, mark))
            || (hasLog && writesInto(process.pid, log))) {
            ours.insert(process.pid);
            open.push_back(process.pid);
        }
    }
    while (!open.empty()) {
        const pid_t parent = open.back();
        open.pop_back();
        const auto [begin, end] = byParent.equal_range(parent);
        for (auto it = begin; it != end; ++it) {
            if (it->second->pid != self && ours.insert(it->second->pid).second)
                open.push_back(it->second->pid);
        }
    }
    std::vector<platform::ProcessId> found;
    for (const ProcessStat &process : all) {
        if (!process.isDead() && ours.contains(process.pid))
            found.push_back({process.pid, process.startTicks});
    }
    return found;
}

int endOrphans(const QString &attemptFolder, const QByteArray &attempt,
               std::chrono::milliseconds grace)
{
    const Clock::time_point killAt = Clock::now() + grace;
    const Clock::time_point giveUpAt = killAt + std::chrono::seconds(10);
    std::set<std::pair<pid_t, quint64>> ended;
    // Names the process by both numbers, so nobody else who got its pid is hit.
    const auto send = [](const platform::ProcessId &process, int signal) {
        return supervisor::signalProcess(
            {static_cast<std::uint64_t>(process.pid), process.startTicks}, signal);
    };
    while (true) {
        std::vector<platform::ProcessId> left = findOrphans(attemptFolder, attempt);
        if (left.empty()) {
            // One that was just becoming another program, or was born behind the back of the walk,
            // shows now.
            ::poll(nullptr, 0, 10);
            left = findOrphans(attemptFolder, attempt);
        }
        if (left.empty())
            return static_cast<int>(ended.size());
        const bool kills = Clock::now() >= killAt;
        if (Clock::now() >= giveUpAt)
            return -1;
        for (const platform::ProcessId &process : left) {
            // Nobody may make new ones while the others go.
            if (kills)
                send(process, SIGSTOP);
        }
        for (const platform::ProcessId &process : left) {
            const bool isNew = ended.emplace(process.pid, process.startTicks).second;
            if (kills) {
                send(process, SIGKILL);
            } else if (isNew) {
                send(process, SIGTERM);
                send(process, SIGCONT);
            }
        }
        waitForOne(left, kills ? Clock::now() + std::chrono::milliseconds(20) : killAt);
    }
}

} // namespace tenon::compute
