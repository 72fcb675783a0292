#include "supervisor/overlay.h"

#include "supervisor/procfs.h"
#include "supervisor/sealing.h"
#include "supervisor/supervise.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <string_view>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenon::supervisor {
namespace {

struct Mounter
{
    const Overlay *overlay = nullptr;
    Sealing *sealing = nullptr;
    std::array<char, 32> uidMap{}, gidMap{};
    std::array<char, 192> options{};
    Namespaces made;
    const char *volatile what = nullptr;
    volatile int error = 0;
    volatile int sealingError = 0;
};

bool writeWhole(const char *path, const char *text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const auto length = static_cast<ssize_t>(std::strlen(text));
    const bool done = ::write(fd, text, static_cast<std::size_t>(length)) == length;
    ::close(fd);
    return done;
}

int openFolder(int at, const char *path, int more = 0)
{
    return ::openat(at, path, O_PATH | O_DIRECTORY | O_CLOEXEC | more);
}

// The folder `path` below `root`, made where missing, without following links.
int makeBelow(int root, const char *path)
{
    int folder = ::dup(root);
    std::array<char, 256> name{};
    while (folder >= 0 && *path) {
        const std::size_t length = std::strcspn(path, "/");
        if (length == 0 || length >= name.size()) {
            errno = ENAMETOOLONG;
            ::close(folder);
            return -1;
        }
        std::memcpy(name.data(), path, length);
        name[length] = '\0';
        path += length + (path[length] == '/' ? 1 : 0);
        int next = -1;
        if (::mkdirat(folder, name.data(), 0777) == 0 || errno == EEXIST)
            next = openFolder(folder, name.data(), O_NOFOLLOW);
        const int error = errno;
        ::close(folder);
        errno = error;
        folder = next;
    }
    return folder;
}

// The overlay, in the namespaces we are in. What could not be done (errno), nullptr when all was.
const char *mountOverlay(Mounter &m)
{
    // By descriptor: no name needs escaping, and its length does not matter.
    const int lower = openFolder(AT_FDCWD, m.overlay->lower.c_str());
    const int upper = openFolder(AT_FDCWD, m.overlay->upper.c_str());
    const int work = openFolder(AT_FDCWD, m.overlay->work.c_str());
    const int target = openFolder(AT_FDCWD, m.overlay->merged.c_str());
    if (lower < 0 || upper < 0 || work < 0 || target < 0)
        return "Cannot open a folder of the overlay";
    std::array<char, 32> place{};
    std::snprintf(place.data(), place.size(), "/proc/self/fd/%d", target);
    // volatile: without it the end of the step would sync the whole file system below `upper`.
    for (const char *more : {",userxattr,volatile", ",userxattr"}) {
        std::snprintf(
            m.options.data(), m.options.size(),
            "lowerdir=/proc/self/fd/%d,upperdir=/proc/self/fd/%d,workdir=/proc/self/fd/%d%s", lower,
            upper, work, more);
        if (::mount("overlay", place.data(), "overlay", 0, m.options.data()) == 0) {
            errno = 0;
            break;
        }
        if (errno != EINVAL)
            break;
    }
    if (errno != 0)
        return "Cannot mount the overlay";
    const int merged = openFolder(AT_FDCWD, m.overlay->merged.c_str());
    if (merged < 0)
        return "Cannot open the overlay";
    for (const Bind &bind : m.overlay->binds) {
        const int folder = makeBelow(merged, bind.target.c_str());
        if (folder < 0)
            return "Cannot make a folder in the overlay";
        std::snprintf(place.data(), place.size(), "/proc/self/fd/%d", folder);
        if (::mount(bind.source.c_str(), place.data(), nullptr, MS_BIND | MS_REC, nullptr) != 0)
            return "Cannot show an outer folder in the overlay";
        ::close(folder);
    }
    for (const int fd : {lower, upper, work, target, merged})
        ::close(fd);
    return nullptr;
}

// Runs with our memory and our descriptors, but in namespaces of its own.
int runMounter(void *argument)
{
    auto &m = *static_cast<Mounter *>(argument);
    const auto stop = [&](const char *what) {
        m.error = errno;
        m.what = what;
        ::_exit(1);
    };
    const bool isPrivileged = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0;
    if (!isPrivileged) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            stop("Cannot make a user namespace");
        (void)writeWhole("/proc/self/setgroups", "deny");
        if (!writeWhole("/proc/self/uid_map", m.uidMap.data())
            || !writeWhole("/proc/self/gid_map", m.gidMap.data()))
            stop("Cannot map the user into the namespace");
    }
    // Nothing gets out, but what the user mounts later still comes in.
    if (::mount("none", "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0)
        stop("Cannot make the mounts private");
    if (m.overlay) {
        if (const char *what = mountOverlay(m))
            stop(what);
    }
    if (!m.sealing->isEmpty() && !m.sealing->apply())
        m.sealingError = errno;
    m.made.mount = ::open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC);
    if (!isPrivileged)
        m.made.user = ::open("/proc/self/ns/user", O_RDONLY | O_CLOEXEC);
    if (m.made.mount < 0 || (!isPrivileged && m.made.user < 0))
        stop("Cannot open the namespaces");
    ::_exit(0);
}

// Removes what the probe made, also the folder without rights that the kernel leaves in `work`.
void removeAll(int at, const char *name)
{
    if (::unlinkat(at, name, 0) == 0 || ::unlinkat(at, name, AT_REMOVEDIR) == 0 || errno == ENOENT)
        return;
    ::fchmodat(at, name, 0700, 0);
    const int folder = ::openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *entries = folder < 0 ? nullptr : ::fdopendir(folder);
    if (!entries)
        return;
    while (const dirent *entry = ::readdir(entries)) {
        const std::string_view child = entry->d_name;
        if (child != "." && child != "..")
            removeAll(::dirfd(entries), entry->d_name);
    }
    ::closedir(entries);
    ::unlinkat(at, name, AT_REMOVEDIR);
}

bool makeFile(const std::string &path, std::string_view text, mode_t mode)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    const bool done
        = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(fd);
    return done;
}

// What a step does to its working copy; the shell's exit code says whether all of it worked.
constexpr char probeScript[]
    = "test \"$(cat code.py)\" = before && chmod u+w code.py && echo after > code.py && chmod 755 "
      "code.py"
      " && mv sub/data sub/moved && rm -r sub && mkdir sub && echo new > outputs/live"
      " && test -w . && exit 42";

std::string probe(const std::string &root)
{
    Launch launch;
    Overlay &overlay = launch.overlay.emplace();
    overlay = {root + "/lower", root + "/upper", root + "/work", root + "/merged", {}};
    const std::string outside = root + "/outside";
    overlay.binds.push_back({outside, "outputs"});
    for (const std::string &folder : {overlay.lower, overlay.upper, overlay.work, overlay.merged,
                                      outside, overlay.lower + "/sub"}) {
        if (::mkdir(folder.c_str(), 0700) != 0)
            return "Cannot make " + folder + ": " + std::strerror(errno);
    }
    if (!makeFile(overlay.lower + "/code.py", "before\n", 0444)
        || !makeFile(overlay.lower + "/sub/data", "data\n", 0444))
        return "Cannot write below " + root + ": " + std::strerror(errno);
    std::string unsealed;
    const auto namespaces = makeNamespaces(launch, unsealed);
    if (!namespaces)
        return namespaces.error();
    SpawnPlan plan;
    plan.programs.push_back({{"/bin/sh"}, {"sh", "-c", probeScript}, {}});
    plan.environment = {"PATH=/usr/bin:/bin"};
    plan.folder = overlay.merged;
    plan.namespaces = *namespaces;
    plan.input = plan.output = plan.errors = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    SpawnError error;
    const pid_t pid = spawn(plan, error);
    if (pid < 0)
        return std::string("Cannot start a program in the overlay: ") + std::strerror(error.error);
    int status = 0;
    ::waitpid(pid, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 42)
        return "Files of the overlay cannot be changed as they should.";
    if (readSmallFile((overlay.lower + "/code.py").c_str()) != "before\n"
        || readSmallFile((overlay.lower + "/sub/data").c_str()) != "data\n")
        return "The overlay changed the tree below it.";
    if (readSmallFile((outside + "/live").c_str()) != "new\n")
        return "The overlay's outputs cannot be seen from outside.";
    return {};
}

} // namespace

std::expected<Namespaces, std::string> makeNamespaces(const Launch &launch, std::string &unsealed)
{
    Mounter mounter;
    Sealing sealing(launch);
    mounter.overlay = launch.overlay ? &*launch.overlay : nullptr;
    mounter.sealing = &sealing;
    const auto map = [](std::array<char, 32> &line, unsigned id) {
        std::snprintf(line.data(), line.size(), "%u %u 1\n", id, id);
    };
    map(mounter.uidMap, ::geteuid());
    map(mounter.gidMap, ::getegid());
    alignas(64) static std::array<char, 64 * 1024> stack;
    const pid_t pid = ::clone(runMounter, stack.data() + stack.size(),
                              CLONE_VM | CLONE_VFORK | CLONE_FILES | SIGCHLD, &mounter);
    if (pid < 0)
        return std::unexpected(std::string("Cannot fork: ") + std::strerror(errno));
    int status = 0;
    ::waitpid(pid, &status, 0);
    if (mounter.what || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        for (const int fd : {mounter.made.user, mounter.made.mount}) {
            if (fd >= 0)
                ::close(fd);
        }
        return std::unexpected(std::string(mounter.what ? mounter.what : "The mounter was killed")
                               + ": " + std::strerror(mounter.error) + '.');
    }
    if (mounter.sealingError != 0)
        unsealed = std::string("Cannot make the inputs read-only: ")
                   + std::strerror(mounter.sealingError) + '.';
    return mounter.made;
}

std::string probeOverlay(const std::string &folder)
{
    std::string root = folder + "/.tenon-probe-XXXXXX";
    if (!::mkdtemp(root.data()))
        return "Cannot make a folder in " + folder + ": " + std::strerror(errno);
    std::string answer = probe(root);
    removeAll(AT_FDCWD, root.c_str());
    return answer;
}

} // namespace tenon::supervisor
