#include "supervisor/procfs.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>
#include <unordered_map>

namespace tenon::supervisor {
namespace {

ssize_t readInto(const char *path, char *buffer, std::size_t size)
{
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    std::size_t done = 0;
    while (done < size) {
        const ssize_t n = ::read(fd, buffer + done, size - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += static_cast<std::size_t>(n);
    }
    ::close(fd);
    return static_cast<ssize_t>(done);
}

std::uint64_t takeNumber(std::string_view &text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    std::uint64_t number = 0;
    const bool isNegative = !text.empty() && text.front() == '-';
    if (isNegative)
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return isNegative || error != std::errc() ? 0 : number;
}

pid_t toPid(const char *name)
{
    pid_t pid = 0;
    const char *end = name + std::strlen(name);
    const auto [stop, error] = std::from_chars(name, end, pid);
    return error == std::errc() && stop == end ? pid : 0;
}

// Appends the children of one thread; false when the kernel has no such file.
bool appendChildren(const char *path, std::vector<pid_t> &pids)
{
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    char buffer[4096];
    std::string rest;
    ssize_t n = 0;
    while ((n = ::read(fd, buffer, sizeof buffer)) > 0)
        rest.append(buffer, static_cast<std::size_t>(n));
    ::close(fd);
    std::string_view text = rest;
    while (true) {
        const auto pid = static_cast<pid_t>(takeNumber(text));
        if (pid <= 0)
            return true;
        pids.push_back(pid);
    }
}

// Children hang below the thread that made them, so every thread has to be asked.
bool childrenOf(pid_t pid, std::vector<pid_t> &pids)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *tasks = ::opendir(path);
    if (!tasks)
        return true; // gone meanwhile
    bool isKnown = true;
    while (const dirent *entry = ::readdir(tasks)) {
        const pid_t thread = toPid(entry->d_name);
        if (thread <= 0)
            continue;
        std::snprintf(path, sizeof path, "/proc/%d/task/%d/children", pid, thread);
        if (!appendChildren(path, pids) && thread == pid)
            isKnown = errno != ENOENT || ::access("/proc/self/task", F_OK) != 0;
    }
    ::closedir(tasks);
    return isKnown;
}

bool hasChildrenFiles()
{
    static const bool has = [] {
        char path[64];
        std::snprintf(path, sizeof path, "/proc/self/task/%d/children", ::getpid());
        return ::access(path, R_OK) == 0;
    }();
    return has;
}

std::vector<ProcessStat> descendantsByParents(pid_t root)
{
    std::vector<ProcessStat> all = allProcesses();
    std::unordered_multimap<pid_t, const ProcessStat *> byParent;
    for (const ProcessStat &process : all)
        byParent.emplace(process.parent, &process);
    std::vector<ProcessStat> found;
    std::vector<pid_t> open{root};
    // A process is entered once even where /proc, read while it changed, shows a circle.
    while (!open.empty()) {
        const pid_t parent = open.back();
        open.pop_back();
        const auto [begin, end] = byParent.equal_range(parent);
        for (auto it = begin; it != end; ++it) {
            found.push_back(*it->second);
            open.push_back(it->second->pid);
        }
        byParent.erase(parent);
    }
    return found;
}

} // namespace

std::string readSmallFile(const char *path, std::size_t limit)
{
    std::string text(limit, '\0');
    const ssize_t n = readInto(path, text.data(), limit);
    text.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    return text;
}

std::string bootId()
{
    std::string id = readSmallFile("/proc/sys/kernel/random/boot_id", 64);
    while (!id.empty() && id.back() == '\n')
        id.pop_back();
    return id;
}

bool readProcess(pid_t pid, ProcessStat &process)
{
    char path[32];
    std::snprintf(path, sizeof path, "/proc/%d/stat", pid);
    char buffer[1024];
    const ssize_t n = readInto(path, buffer, sizeof buffer);
    if (n <= 0)
        return false;
    std::string_view text(buffer, static_cast<std::size_t>(n));
    // The command name may hold blanks and brackets; the last bracket ends it.
    const std::size_t bracket = text.rfind(')');
    if (bracket == std::string_view::npos || text.size() < bracket + 4)
        return false;
    process.pid = pid;
    process.state = text[bracket + 2];
    text.remove_prefix(bracket + 3);
    std::uint64_t fields[24] = {};
    for (int i = 4; i < 25; ++i) // numbered as in proc(5); 4 is the parent
        fields[i - 1] = takeNumber(text);
    process.parent = static_cast<pid_t>(fields[3]);
    process.group = static_cast<pid_t>(fields[4]);
    process.session = static_cast<pid_t>(fields[5]);
    process.cpuTicks = fields[13] + fields[14] + fields[15] + fields[16];
    process.startTicks = fields[21];
    process.residentPages = fields[23];
    return true;
}

std::vector<ProcessStat> allProcesses()
{
    std::vector<ProcessStat> found;
    DIR *proc = ::opendir("/proc");
    if (!proc)
        return found;
    while (const dirent *entry = ::readdir(proc)) {
        ProcessStat process;
        if (const pid_t pid = toPid(entry->d_name); pid > 0 && readProcess(pid, process))
            found.push_back(process);
    }
    ::closedir(proc);
    return found;
}

std::vector<ProcessStat> descendantsOf(pid_t root)
{
    if (!hasChildrenFiles())
        return descendantsByParents(root);
    std::vector<ProcessStat> found;
    std::vector<pid_t> pids;
    if (!childrenOf(root, pids))
        return descendantsByParents(root);
    for (std::size_t i = 0; i < pids.size(); ++i) {
        ProcessStat process;
        if (!readProcess(pids[i], process))
            continue;
        found.push_back(process);
        if (!process.isDead())
            (void)childrenOf(process.pid, pids);
        // A fork bomb must not keep the walk from ending; the next walk goes on.
        if (pids.size() > 100'000)
            break;
    }
    return found;
}

bool signalProcess(const SeenProcess &process, int signal)
{
    const auto pid = static_cast<pid_t>(process.pid);
    const int fd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (fd < 0)
        return false;
    // The descriptor holds whoever has the pid now; the start time says whether it is the one
    // meant.
    ProcessStat now;
    const bool isIt = readProcess(pid, now) && now.startTicks == process.startTicks;
    const bool sent = isIt && ::syscall(SYS_pidfd_send_signal, fd, signal, nullptr, 0) == 0;
    ::close(fd);
    return sent;
}

std::uint64_t attemptMark(std::string_view attempt)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : attempt)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return (1ULL << 62) | (hash >> 2);
}

bool carriesMark(pid_t pid, std::uint64_t mark)
{
    char path[32];
    std::snprintf(path, sizeof path, "/proc/%d/limits", pid);
    const std::string text = readSmallFile(path);
    constexpr std::string_view name = "Max realtime timeout";
    const std::size_t at = text.find(name);
    if (at == std::string::npos)
        return false;
    // The soft limit, which the process may have lowered, then the hard one.
    std::string_view rest = std::string_view(text).substr(at + name.size());
    (void)takeNumber(rest);
    return takeNumber(rest) == mark;
}

std::uint64_t proportionalBytes(pid_t pid)
{
    char path[40];
    std::snprintf(path, sizeof path, "/proc/%d/smaps_rollup", pid);
    const std::string text = readSmallFile(path);
    const std::size_t at = text.find("\nPss:");
    if (at == std::string::npos)
        return 0;
    std::string_view rest = std::string_view(text).substr(at + 5);
    return takeNumber(rest) * 1024;
}

} // namespace tenon::supervisor
