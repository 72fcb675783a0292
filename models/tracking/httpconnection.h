#pragma once

#include "base/platform/files.h"
#include "tracking/httpserver.h"

#include <llhttp.h>

#include <deque>

namespace tenon::tracking {

/// One connection of HttpServer: the parser, the request being read and the answer being sent. Only
/// the server's thread touches it.
class HttpConnection
{
public:
    using Clock = std::chrono::steady_clock;
    /// What the owner must do after feed() or send().
    enum class Next {
        Read,     ///< Wait for more bytes.
        Handle,   ///< request() is complete.
        Answer,   ///< early() must be sent.
        Write,    ///< The socket is full.
        Finished, ///< The answer is out; feed what is pending.
        Close,    ///< Gone or hopeless.
    };
    class Owner
    {
    public:
        virtual ~Owner() = default;
        /// The head of connection.request() is complete; sets where the body goes or an early
        /// answer.
        virtual void headComplete(HttpConnection &connection) = 0;
    };

    HttpConnection(quint64 id, platform::Fd fd, Owner &owner, const HttpLimits &limits,
                   HttpHandler &handler);
    ~HttpConnection();
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    /// Parses `bytes` (or, empty, what is pending). What follows a complete request is kept.
    [[nodiscard]] Next feed(QByteArrayView bytes);
    /// Starts or goes on sending the answer.
    [[nodiscard]] Next send();
    void setReply(HttpReply reply);
    /// Ready for the next request.
    void startOver();
    void refuse(int status, const QByteArray &reason);

    const quint64 id;
    platform::Fd fd;
    HttpRequest request;
    bool busy = false;      ///< A request is being handled or answered.
    bool answering = false; ///< send() has something to do.
    bool lingering = false; ///< The answer is out, rest of the request is being thrown away.
    bool served = false;    ///< Has had a request accepted by the handler.
    bool started = false;   ///< The first byte of a request has come.
    bool headDone = false;
    bool wantsWrite = false, wantsRead = true; ///< As registered with epoll.
    bool waitsForDisk = false;
    std::optional<HttpReply> early;
    qint64 memoryLimit = 0;
    bool discard = false; ///< The body is read and thrown away; early is sent at its end.

    /// The file a body goes to. The disk thread owns `file` while a task is under way.
    struct Sink
    {
        QString path;
        platform::Fd file;
        int error = 0; ///< errno of the first failure
        bool handed = false;
        ~Sink();
    };
    std::shared_ptr<Sink> sink;
    QByteArray diskBuffer;
    bool bodyComplete = false;

    Clock::time_point lastProgress = Clock::now();
    Clock::time_point headStart = Clock::now();
    qint64 lingered = 0;
    QByteArray pending; ///< Bytes after the current request.

private:
    static HttpConnection &self(llhttp_t *parser)
    {
        return *static_cast<HttpConnection *>(parser->data);
    }
    static const llhttp_settings_t *settings();
    bool count(size_t more);
    int onHeadersComplete();
    int onBody(const char *at, size_t length);
    [[nodiscard]] Next feedSome(QByteArrayView bytes);

    Owner &m_owner;
    const HttpLimits &m_limits;
    HttpHandler &m_handler;
    llhttp_t m_parser;
    QByteArray m_target, m_name, m_value;
    qsizetype m_head = 0;
    bool m_broken = false;

    QByteArray m_out;
    qsizetype m_sent = 0;
    HttpReply m_reply;
    bool m_keepAlive = true;
};

} // namespace tenon::tracking
