#pragma once

#include "base/error.h"
#include "base/platform/files.h"

#include <QByteArray>
#include <QString>

#include <any>
#include <chrono>
#include <memory>
#include <variant>
#include <vector>

namespace tenon::tracking {

/// A header field; names of received ones are in lower case.
struct HttpField
{
    QByteArray name, value;
};

/// A request whose head is complete, later with its body.
struct HttpRequest
{
    quint64 id = 0; ///< Answer with HttpServer::reply(id, …), exactly once.
    QByteArray method;
    QByteArray path;  ///< Still percent-encoded, without the query.
    QByteArray query; ///< Without '?'.
    std::vector<HttpField> fields;
    qint64 contentLength = -1; ///< −1: none given (chunked, or no body).
    bool chunked = false;
    QByteArray body;  ///< Kept in memory, unless begin() named a file.
    QString bodyFile; ///< Where the body was written; complete and synced when handle() is called.
    qint64 bodySize = 0; ///< Bytes of the body received.
    std::any context;    ///< The handler's own.

    /// The first field called `name` (lower case), empty when there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    [[nodiscard]] qsizetype countOf(QByteArrayView name) const;
};

/// An answer. With `file` the body is `length` bytes of it from `offset`, sent without being read
/// into memory.
struct HttpReply
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    std::vector<HttpField> fields;
    std::shared_ptr<platform::Fd> file;
    qint64 offset = 0;
    qint64 length = 0;
    bool close = false; ///< End the connection afterwards.
};

/// Decides about requests. Both functions run on the server's thread and must not block.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    struct ToMemory
    {
        qint64 limit; ///< More bytes are answered with 413.
    };
    struct ToFile
    {
        QString path; ///< Made new (O_EXCL); removed by the server unless handle() was called.
    };
    /// The head of a request is complete, its body not read. A reply refuses it: a long body is
    /// then not read.
    [[nodiscard]] virtual std::variant<HttpReply, ToMemory, ToFile> begin(HttpRequest &request) = 0;
    /// The request is complete. It must be answered, now or later.
    virtual void handle(HttpRequest request) = 0;
    /// An answer to something that is no proper request (400, 408, 413, 431 …).
    [[nodiscard]] virtual HttpReply refusal(int status, const QByteArray &reason) = 0;
};

/// Limits of an HttpServer.
struct HttpLimits
{
    qsizetype headBytes = 16 << 10;
    qsizetype fields = 100;
    size_t connections = 512;
    std::chrono::milliseconds head{
        10'000}; ///< From the first byte (or accept) to the end of the head.
    std::chrono::milliseconds body{60'000};  ///< Without any progress of body or answer.
    std::chrono::milliseconds idle{120'000}; ///< Between two requests.
};

/// HTTP/1.1 on loopback with llhttp and epoll, on a thread of its own: keep-alive, pipelining,
/// chunked bodies, 100-continue, answers in the order of the requests. A connection that stands in
/// the way (limit reached) is closed: one that never asked anything first, then the one idle
/// longest. Bodies that go to a file are written by another thread, so a slow disk holds up only
/// its own connection.
class HttpServer
{
public:
    /// Binds 127.0.0.1:`port` (any free port when it is 0 or taken) and, where possible, [::1] with
    /// the same port. Nothing is answered before start(). `handler` must outlive the server. Fails
    /// with Io, "tracking.listen".
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>>
    listen(quint16 port, HttpHandler &handler, HttpLimits limits = {});
    /// Starts the server's thread.
    void start();
    /// Closes everything and joins the threads. Replies that come later are dropped. Not from the
    /// handler.
    void stop();
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] quint16 port() const;
    /// Answers a request. Any thread; a request that is gone is ignored.
    void reply(quint64 request, HttpReply reply);

private:
    class Loop;
    explicit HttpServer(std::unique_ptr<Loop> loop);
    std::unique_ptr<Loop> m_loop;
};

/// The reason phrase of a status code.
[[nodiscard]] QByteArray httpReason(int status);

} // namespace tenon::tracking
