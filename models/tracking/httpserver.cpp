#include "tracking/httpserver.h"

#include "tracking/httpconnection.h"
#include "tracking/workqueue.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
using Clock = HttpConnection::Clock;
using Next = HttpConnection::Next;
constexpr quint64 wakeKey = 0, v4Key = 1, v6Key = 2, firstKey = 16;
constexpr qsizetype diskSlice = 256 << 10;
constexpr qint64 mostLingered = 64 << 20;

platform::Fd bindLoopback(int family, quint16 port)
{
    platform::Fd fd(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd)
        return fd;
    const int on = 1;
    // A restarted engine gets its port back although old connections linger in TIME_WAIT.
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    int bound = 0;
    if (family == AF_INET) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bound = ::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), sizeof address);
    } else {
        ::setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr = in6addr_loopback;
        bound = ::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    if (bound != 0 || ::listen(fd.get(), 1024) != 0) {
        const int reason = errno;
        fd.reset();
        errno = reason;
    }
    return fd;
}
} // namespace

class HttpServer::Loop final : public HttpConnection::Owner
{
public:
    Loop(HttpHandler &handler, const HttpLimits &limits)
        : m_handler(handler)
        , m_limits(limits)
    {
    }
    ~Loop() override { stop(); }

    Result<> open(quint16 port);
    void start()
    {
        m_thread = std::thread([this] { run(); });
    }
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    void post(std::move_only_function<void()> task);
    void reply(quint64 request, HttpReply answer);
    void headComplete(HttpConnection &c) override;

private:
    void run();
    void acceptAll(int listener);
    void makeRoom();
    void onReadable(HttpConnection &c);
    void onWritable(HttpConnection &c);
    /// Does what `next` asks for until the connection must wait. May destroy it.
    void go(HttpConnection &c, Next next);
    void toDisk(HttpConnection &c);
    void dispatch(HttpConnection &c);
    void watch(HttpConnection &c, bool read, bool write);
    void close(quint64 id);
    void sweep();
    HttpConnection *find(quint64 id)
    {
        const auto it = m_connections.find(id);
        return it == m_connections.end() ? nullptr : it->second.get();
    }

    HttpHandler &m_handler;
    const HttpLimits m_limits;
    platform::Fd m_epoll, m_wake, m_v4, m_v6;
    quint16 m_port = 0;
    std::unordered_map<quint64, std::unique_ptr<HttpConnection>> m_connections;
    quint64 m_nextKey = firstKey;
    quint64 m_requests = 0;
    std::vector<char> m_buffer = std::vector<char>(64 << 10);

    std::mutex m_mutex;
    std::vector<std::move_only_function<void()>> m_posted;
    bool m_woken = false;
    bool m_stopping = false;
    bool m_closed = false;
    std::thread::id m_loopThread; // guarded by m_mutex
    std::thread m_thread;
    std::unique_ptr<WorkQueue> m_disk = std::make_unique<WorkQueue>();
};

Result<> HttpServer::Loop::open(quint16 port)
{
    m_v4 = bindLoopback(AF_INET, port);
    if (!m_v4 && port != 0)
        m_v4 = bindLoopback(AF_INET, 0);
    sockaddr_in address{};
    socklen_t length = sizeof address;
    m_epoll.reset(::epoll_create1(EPOLL_CLOEXEC));
    m_wake.reset(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
    if (!m_v4 || !m_epoll || !m_wake
        || ::getsockname(m_v4.get(), reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        return fail(Error::Code::Io, "tracking.listen", {{u"reason"_s, reason}});
    }
    m_port = ntohs(address.sin_port);
    m_v6 = bindLoopback(AF_INET6, m_port);
    const auto add = [this](int fd, quint64 key) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = key;
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event);
    };
    add(m_wake.get(), wakeKey);
    add(m_v4.get(), v4Key);
    if (m_v6)
        add(m_v6.get(), v6Key);
    return {};
}

void HttpServer::Loop::post(std::move_only_function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_posted.push_back(std::move(task));
    if (std::exchange(m_woken, true) || std::this_thread::get_id() == m_loopThread)
        return;
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t n = ::write(m_wake.get(), &one, sizeof one);
}

void HttpServer::Loop::stop()
{
    if (!m_thread.joinable())
        return;
    post([this] { m_stopping = true; });
    m_thread.join();
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_posted.clear();
    }
    m_disk.reset();
    m_connections.clear();
    // The port is free for the next one, also where this process has still to wait for something.
    m_v4.reset();
    m_v6.reset();
}

void HttpServer::Loop::run()
{
    {
        const std::lock_guard lock(m_mutex);
        m_loopThread = std::this_thread::get_id();
    }
    // A peer that goes away is an errno here, not a signal to the engine.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    std::array<epoll_event, 128> events;
    auto swept = Clock::now();
    std::vector<std::move_only_function<void()>> tasks;
    while (!m_stopping) {
        bool more = false;
        {
            const std::lock_guard lock(m_mutex);
            more = !m_posted.empty();
        }
        const int timeout = more ? 0 : m_connections.empty() ? -1 : 1000;
        const int n = ::epoll_wait(m_epoll.get(), events.data(), int(events.size()), timeout);
        for (int i = 0; i < n; ++i) {
            const quint64 key = events[size_t(i)].data.u64;
            const quint32 what = events[size_t(i)].events;
            if (key == wakeKey) {
                quint64 count = 0;
                [[maybe_unused]] const ssize_t r = ::read(m_wake.get(), &count, sizeof count);
            } else if (key == v4Key) {
                acceptAll(m_v4.get());
            } else if (key == v6Key) {
                acceptAll(m_v6.get());
            } else if (HttpConnection *c = find(key)) {
                if (what & EPOLLERR)
                    close(key);
                else if (what & EPOLLOUT)
                    onWritable(*c);
                else if (what & (EPOLLIN | EPOLLHUP))
                    onReadable(*c);
            }
        }
        {
            const std::lock_guard lock(m_mutex);
            tasks.swap(m_posted);
            m_woken = false;
        }
        for (auto &task : tasks)
            task();
        tasks.clear();
        if (const auto now = Clock::now(); now - swept >= std::chrono::milliseconds(1000)) {
            swept = now;
            sweep();
        }
    }
}

void HttpServer::Loop::acceptAll(int listener)
{
    for (int i = 0; i < 256; ++i) {
        platform::Fd fd(::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!fd)
            return;
        const int on = 1;
        ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (m_connections.size() >= m_limits.connections)
            makeRoom();
        if (m_connections.size() >= m_limits.connections)
            continue; // Everybody is being served: this one has to come again.
        const quint64 key = m_nextKey++;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = key;
        if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd.get(), &event) != 0)
            continue;
        m_connections.emplace(
            key, std::make_unique<HttpConnection>(key, std::move(fd), *this, m_limits, m_handler));
    }
}

void HttpServer::Loop::makeRoom()
{
    HttpConnection *victim = nullptr;
    const auto worse = [](const HttpConnection &a, const HttpConnection &b) {
        return a.served != b.served ? !a.served : a.lastProgress < b.lastProgress;
    };
    for (const auto &[key, c] : m_connections) {
        if (!c->busy && !c->headDone && (!victim || worse(*c, *victim)))
            victim = c.get();
        else if (c->lingering && !victim)
            victim = c.get();
    }
    if (victim)
        close(victim->id);
}

void HttpServer::Loop::watch(HttpConnection &c, bool read, bool write)
{
    if (c.wantsRead == read && c.wantsWrite == write)
        return;
    c.wantsRead = read;
    c.wantsWrite = write;
    epoll_event event{};
    event.events = (read ? quint32(EPOLLIN) : 0U) | (write ? quint32(EPOLLOUT) : 0U);
    event.data.u64 = c.id;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, c.fd.get(), &event);
}

void HttpServer::Loop::close(quint64 id)
{
    m_connections.erase(id); // Closing the descriptor takes it out of the epoll set.
}

void HttpServer::Loop::onReadable(HttpConnection &c)
{
    if ((c.busy && !c.lingering) || c.waitsForDisk) {
        watch(c, false, c.wantsWrite); // Asked for again when the answer is out.
        return;
    }
    const ssize_t n = ::recv(c.fd.get(), m_buffer.data(), m_buffer.size(), 0);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (n <= 0) {
        close(c.id);
        return;
    }
    if (c.lingering) {
        c.lingered += n;
        if (c.lingered > mostLingered)
            close(c.id);
        return;
    }
    go(c, c.feed(QByteArrayView(m_buffer.data(), n)));
}

void HttpServer::Loop::onWritable(HttpConnection &c)
{
    if (c.answering)
        go(c, c.send());
    else
        watch(c, c.wantsRead, false);
}

void HttpServer::Loop::go(HttpConnection &c, Next next)
{
    for (;;) {
        switch (next) {
        case Next::Read:
            if (c.sink && !c.busy && c.diskBuffer.size() >= diskSlice)
                toDisk(c);
            watch(c, !c.waitsForDisk, false);
            return;
        case Next::Handle:
            if (c.sink)
                toDisk(c);
            else
                dispatch(c);
            return;
        case Next::Answer:
            c.setReply(std::move(*c.early));
            next = c.send();
            continue;
        case Next::Write:
            watch(c, false, true);
            return;
        case Next::Finished:
            c.startOver();
            next = c.feed({});
            continue;
        case Next::Close:
            close(c.id);
            return;
        }
    }
}

void HttpServer::Loop::headComplete(HttpConnection &c)
{
    c.request.id = (c.id << 24) | (++m_requests & 0xff'ffff);
    auto verdict = m_handler.begin(c.request);
    if (auto *reply = std::get_if<HttpReply>(&verdict)) {
        c.early = std::move(*reply);
        return;
    }
    c.served = true;
    if (const auto *memory = std::get_if<HttpHandler::ToMemory>(&verdict)) {
        c.memoryLimit = memory->limit;
        return;
    }
    auto sink = std::make_shared<HttpConnection::Sink>();
    sink->path = std::get<HttpHandler::ToFile>(verdict).path;
    sink->file.reset(::open(sink->path.toLocal8Bit().constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!sink->file) {
        const int reason = errno;
        c.early = m_handler.refusal(reason == ENOSPC || reason == EDQUOT ? 507 : 500,
                                    "Cannot write the upload: "_ba + std::strerror(reason));
        return;
    }
    c.sink = std::move(sink);
}

void HttpServer::Loop::toDisk(HttpConnection &c)
{
    c.waitsForDisk = true;
    m_disk->post([this, id = c.id, sink = c.sink, last = c.bodyComplete,
                  bytes = std::exchange(c.diskBuffer, {})] {
        qsizetype done = 0;
        while (sink->error == 0 && done < bytes.size()) {
            const ssize_t n
                = ::write(sink->file.get(), bytes.constData() + done, size_t(bytes.size() - done));
            if (n < 0 && errno != EINTR)
                sink->error = errno;
            else if (n > 0)
                done += n;
        }
        if (last && sink->error == 0 && ::fdatasync(sink->file.get()) != 0)
            sink->error = errno;
        post([this, id, sink, last] {
            HttpConnection *waiting = find(id);
            if (!waiting)
                return;
            waiting->waitsForDisk = false;
            waiting->lastProgress = Clock::now();
            if (sink->error != 0) {
                const bool full = sink->error == ENOSPC || sink->error == EDQUOT;
                waiting->refuse(full ? 507 : 500,
                                "Cannot write the upload: "_ba + std::strerror(sink->error));
                waiting->busy = true;
                go(*waiting, Next::Answer);
            } else if (last) {
                waiting->request.bodyFile = sink->path;
                sink->handed = true;
                sink->file.reset();
                dispatch(*waiting);
            } else {
                watch(*waiting, true, false);
            }
        });
    });
}

void HttpServer::Loop::dispatch(HttpConnection &c)
{
    c.busy = true;
    m_handler.handle(std::move(c.request));
}

void HttpServer::Loop::reply(quint64 request, HttpReply answer)
{
    // Collected and sent by the loop, also when the handler answers at once: no recursion.
    post([this, request, answer = std::move(answer)]() mutable {
        HttpConnection *c = find(request >> 24);
        if (!c || !c->busy || c->answering || c->lingering)
            return;
        c->setReply(std::move(answer));
        go(*c, c->send());
    });
}

void HttpServer::Loop::sweep()
{
    const auto now = Clock::now();
    std::vector<quint64> gone;
    for (const auto &[key, c] : m_connections) {
        if (c->lingering                 ? now - c->lastProgress > std::chrono::seconds(2)
            : c->answering               ? now - c->lastProgress > m_limits.body
            : c->busy || c->waitsForDisk ? false
            : c->headDone                ? now - c->lastProgress > m_limits.body
            : c->served && !c->started   ? now - c->lastProgress > m_limits.idle
                                         : now - c->headStart > m_limits.head)
            gone.push_back(key);
    }
    for (const quint64 key : gone)
        close(key);
}

HttpServer::HttpServer(std::unique_ptr<Loop> loop)
    : m_loop(std::move(loop))
{
}
HttpServer::~HttpServer() = default;
void HttpServer::start()
{
    m_loop->start();
}
void HttpServer::stop()
{
    m_loop->stop();
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(quint16 port, HttpHandler &handler,
                                                       HttpLimits limits)
{
    auto loop = std::make_unique<Loop>(handler, limits);
    if (auto opened = loop->open(port); !opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(loop)));
}

quint16 HttpServer::port() const
{
    return m_loop->port();
}
void HttpServer::reply(quint64 request, HttpReply reply)
{
    m_loop->reply(request, std::move(reply));
}

} // namespace tenon::tracking
