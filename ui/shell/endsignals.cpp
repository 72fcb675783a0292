#include "shell/endsignals.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace tenon::ui {

namespace {

constexpr int heard[] = {SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t told = -1; // the end of the pipe that the handler writes to

void handle(int signal)
{
    const int error = errno;
    const char byte = char(signal);
    [[maybe_unused]] const ssize_t written = ::write(told, &byte, 1);
    errno = error;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = platform::Fd(ends[0]);
    m_write = platform::Fd(ends[1]);
    told = ends[1];
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    // What the starter wants ignored (nohup) stays ignored.
    for (const int signal : heard) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        ::sigaction(signal, &action, nullptr);
        m_taken.append(signal);
    }
    auto *notifier = new QSocketNotifier(m_read.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT endWanted();
    });
}

EndSignals::~EndSignals()
{
    if (!m_write)
        return;
    for (const int signal : std::as_const(m_taken))
        std::signal(signal, SIG_DFL);
    told = -1;
}

} // namespace tenon::ui
