#include "supervisor/supervise.h"

#include "supervisor/attempt.h"

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace tenon::supervisor {

int supervise(const char *attemptFolder)
{
    // Blocked signals do nothing; the two that matter are read from a descriptor.
    sigset_t all;
    sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, nullptr);
    ::close_range(3, ~0U, 0);
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0 || ::chdir(attemptFolder) != 0)
        return NoFolder;
    // Whoever started us must not wait for us because we hold its terminal or pipe.
    for (int fd = 0; fd < 3; ++fd) {
        if (fd != null)
            ::dup2(null, fd);
    }
    const int claim = ::open(files::claim, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (claim < 0)
        return errno == EEXIST ? Claimed : NoFolder;
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, 0);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    return Attempt(claim).run();
}

} // namespace tenon::supervisor
