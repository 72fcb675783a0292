#include "supervisor/spawn.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenon::supervisor {
namespace {

// What the child works with: plain arrays, because between clone and exec it runs in our memory.
struct Way
{
    std::vector<const char *> paths;
    std::vector<char *> arguments;
    std::vector<char *> asScript; ///< /bin/sh, path, arguments: for a script without "#!".
    const std::vector<Redirect> *redirects = nullptr;
};

struct Child
{
    const SpawnPlan *plan = nullptr;
    std::vector<Way> ways;
    std::vector<char *> environment;
    pid_t parent = 0;
    const char *volatile what = nullptr;
    volatile int error = 0;
};

constexpr char shellPath[] = "/bin/sh";

bool putStreams(const SpawnPlan &plan)
{
    return ::dup2(plan.input, 0) >= 0 && ::dup2(plan.output, 1) >= 0 && ::dup2(plan.errors, 2) >= 0;
}

bool redirect(const std::vector<Redirect> &redirects)
{
    for (const Redirect &redirect : redirects) {
        const int fd = ::open(redirect.path.c_str(), redirect.flags | O_CLOEXEC, 0666);
        if (fd < 0 || ::dup2(fd, redirect.fd) < 0)
            return false;
        ::close(fd);
    }
    return true;
}

int runChild(void *argument)
{
    auto &child = *static_cast<Child *>(argument);
    const SpawnPlan &plan = *child.plan;
    const auto stop = [&](const char *what) {
        child.error = errno;
        child.what = what;
        ::_exit(127);
    };
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2,
                             SIGCHLD, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ})
        ::sigaction(signal, &usual, nullptr);
    ::setpgid(0, 0);
    // Fails where a limit is set already (a step that runs an engine of its own); then the other
    // signs must do.
    if (plan.mark) {
        const rlimit mark{plan.mark, plan.mark};
        ::setrlimit(RLIMIT_RTTIME, &mark);
    }
    if (plan.namespaces.user >= 0 && ::setns(plan.namespaces.user, CLONE_NEWUSER) != 0)
        stop("overlay");
    if (plan.namespaces.mount >= 0 && ::setns(plan.namespaces.mount, CLONE_NEWNS) != 0)
        stop("overlay");
    // After the namespaces: a change of credentials clears it.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != child.parent)
        ::_exit(127);
    if (!plan.folder.empty() && ::chdir(plan.folder.c_str()) != 0)
        stop("folder");
    if (!putStreams(plan))
        stop("start");
    sigset_t nothing;
    sigemptyset(&nothing);
    ::sigprocmask(SIG_SETMASK, &nothing, nullptr);
    errno = ENOENT;
    int firstError = 0;
    for (Way &way : child.ways) {
        if (!redirect(*way.redirects)) {
            // The shell tries the same and tells the reason in the words people know.
            if (!putStreams(plan))
                stop("start");
            continue;
        }
        for (const char *path : way.paths) {
            // A look is much cheaper than an exec that fails, and PATH is long.
            if (::access(path, X_OK) == 0)
                ::execve(path, way.arguments.data(), child.environment.data());
            if (errno == ENOEXEC) {
                way.asScript[1] = const_cast<char *>(path);
                ::execve(shellPath, way.asScript.data(), child.environment.data());
            }
            // The most telling error of a search: found but not to be run beats not found.
            if (firstError == 0 || firstError == ENOENT || firstError == ENOTDIR)
                firstError = errno;
        }
        if (!way.redirects->empty() && !putStreams(plan))
            stop("start");
    }
    errno = firstError ? firstError : ENOENT;
    stop("start");
    return 127;
}

std::vector<char *> toArray(const std::vector<std::string> &strings)
{
    std::vector<char *> array;
    array.reserve(strings.size() + 1);
    for (const std::string &string : strings)
        array.push_back(const_cast<char *>(string.c_str()));
    array.push_back(nullptr);
    return array;
}

} // namespace

pid_t spawn(const SpawnPlan &plan, SpawnError &error)
{
    Child child;
    child.plan = &plan;
    child.parent = ::getpid();
    child.environment = toArray(plan.environment);
    for (const Program &program : plan.programs) {
        Way way;
        for (const std::string &path : program.paths)
            way.paths.push_back(path.c_str());
        way.arguments = toArray(program.arguments);
        way.asScript = {const_cast<char *>(shellPath), nullptr};
        way.asScript.insert(way.asScript.end(), way.arguments.begin() + 1, way.arguments.end());
        way.redirects = &program.redirects;
        child.ways.push_back(std::move(way));
    }
    // As posix_spawn does it: shared memory, own stack, and we wait until it has become the
    // program.
    alignas(64) static std::array<char, 64 * 1024> stack;
    const pid_t pid
        = ::clone(runChild, stack.data() + stack.size(), CLONE_VM | CLONE_VFORK | SIGCHLD, &child);
    if (pid < 0) {
        error = {"fork", errno};
        return -1;
    }
    if (child.what) {
        error = {child.what, child.error};
        ::waitpid(pid, nullptr, 0);
        return -1;
    }
    error = {};
    return pid;
}

} // namespace tenon::supervisor
