// Loaded before everything else (LD_PRELOAD), it writes down each call that may wait for a disk or
// another machine and that the first thread of the process made: a line `CALL <tab> PATH <tab>
// frame frame …` in $TENON_GUIWATCH. A frame is module+offset, innermost first; guithread.py names
// them and judges by guithread.allow.
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

std::atomic<bool> s_inside{false};

int logFile()
{
    static const int file = [] {
        const char *path = ::getenv("TENON_GUIWATCH");
        if (!path)
            return -1;
        return int(
            ::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }();
    return file;
}

bool onFirstThread()
{
    return ::syscall(SYS_gettid) == ::getpid();
}

void note(const char *call, const char *path)
{
    if (!onFirstThread() || s_inside.exchange(true))
        return;
    const int error = errno;
    if (const int file = logFile(); file >= 0) {
        static char line[16 * 1024];
        int used = ::snprintf(line, sizeof line, "%s\t%s\t", call, path ? path : "");
        void *frames[40];
        const int count = ::backtrace(frames, 40);
        for (int i = 2; i < count; ++i) {
            Dl_info info{};
            if (!::dladdr(frames[i], &info) || !info.dli_fname)
                continue;
            const auto offset
                = static_cast<char *>(frames[i]) - static_cast<char *>(info.dli_fbase);
            const int more = ::snprintf(line + used, sizeof line - std::size_t(used), "%s+0x%zx ",
                                        info.dli_fname, std::size_t(offset));
            if (more < 0 || std::size_t(used + more) >= sizeof line - 2)
                break;
            used += more;
        }
        line[used++] = '\n';
        [[maybe_unused]] const ssize_t written = ::write(file, line, std::size_t(used));
    }
    errno = error;
    s_inside = false;
}

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

// dlsym and backtrace need memory and may open files the first time.
__attribute__((constructor)) void warmUp()
{
    void *frames[4];
    ::backtrace(frames, 4);
    logFile();
    // What the program starts is not watched.
    ::unsetenv("LD_PRELOAD");
    ::unsetenv("TENON_GUIWATCH");
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    note("open", path);
    static auto *const real = next<int(const char *, int, ...)>("open");
    return real(path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    note("open", path);
    static auto *const real = next<int(const char *, int, ...)>("open64");
    return real(path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    note("open", path);
    static auto *const real = next<int(int, const char *, int, ...)>("openat");
    return real(folder, path, flags, mode);
}
FILE *fopen(const char *path, const char *mode)
{
    note("open", path);
    static auto *const real = next<FILE *(const char *, const char *)>("fopen");
    return real(path, mode);
}
int stat(const char *path, struct stat *out)
{
    note("stat", path);
    static auto *const real = next<int(const char *, struct stat *)>("stat");
    return real(path, out);
}
int stat64(const char *path, struct stat64 *out)
{
    note("stat", path);
    static auto *const real = next<int(const char *, struct stat64 *)>("stat64");
    return real(path, out);
}
int lstat(const char *path, struct stat *out)
{
    note("stat", path);
    static auto *const real = next<int(const char *, struct stat *)>("lstat");
    return real(path, out);
}
int lstat64(const char *path, struct stat64 *out)
{
    note("stat", path);
    static auto *const real = next<int(const char *, struct stat64 *)>("lstat64");
    return real(path, out);
}
int statx(int folder, const char *path, int flags, unsigned mask, struct statx *out)
{
    if (path && path[0] != '\0') // an empty one asks of a file that is open already
        note("stat", path);
    static auto *const real = next<int(int, const char *, int, unsigned, struct statx *)>("statx");
    return real(folder, path, flags, mask, out);
}
int access(const char *path, int mode)
{
    note("stat", path);
    static auto *const real = next<int(const char *, int)>("access");
    return real(path, mode);
}
int fsync(int file)
{
    note("fsync", "");
    static auto *const real = next<int(int)>("fsync");
    return real(file);
}
int fdatasync(int file)
{
    note("fsync", "");
    static auto *const real = next<int(int)>("fdatasync");
    return real(file);
}
int connect(int socket, const struct sockaddr *address, socklen_t size)
{
    char path[sizeof(sockaddr_un::sun_path) + 16] = "(network)";
    if (address && address->sa_family == AF_UNIX && size > offsetof(sockaddr_un, sun_path)) {
        const auto *local = reinterpret_cast<const sockaddr_un *>(address);
        const bool abstract = local->sun_path[0] == '\0';
        ::snprintf(path, sizeof path, "%s%.*s", abstract ? "@" : "",
                   int(size - offsetof(sockaddr_un, sun_path) - (abstract ? 1 : 0)),
                   local->sun_path + (abstract ? 1 : 0));
    }
    note("connect", path);
    static auto *const real = next<int(int, const struct sockaddr *, socklen_t)>("connect");
    return real(socket, address, size);
}

int sqlite3_step(void *statement)
{
    note("sql", "step");
    static auto *const real = next<int(void *)>("sqlite3_step");
    return real(statement);
}
int sqlite3_open_v2(const char *path, void **database, int flags, const char *system)
{
    note("sql", path);
    static auto *const real
        = next<int(const char *, void **, int, const char *)>("sqlite3_open_v2");
    return real(path, database, flags, system);
}
}
