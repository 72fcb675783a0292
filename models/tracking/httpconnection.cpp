#include "tracking/httpconnection.h"

#include <cerrno>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

QByteArray HttpRequest::field(QByteArrayView name) const
{
    for (const HttpField &field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

qsizetype HttpRequest::countOf(QByteArrayView name) const
{
    return std::count_if(fields.begin(), fields.end(),
                         [&](const HttpField &field) { return field.name == name; });
}

QByteArray httpReason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 206:
        return "Partial Content"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 416:
        return "Range Not Satisfiable"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 421:
        return "Misdirected Request"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 507:
        return "Insufficient Storage"_ba;
    default:
        return "Status"_ba;
    }
}

HttpConnection::Sink::~Sink()
{
    // An upload nobody took over leaves nothing behind.
    if (!handed && file)
        ::unlink(path.toLocal8Bit().constData());
}

HttpConnection::HttpConnection(quint64 id_, platform::Fd fd_, Owner &owner,
                               const HttpLimits &limits, HttpHandler &handler)
    : id(id_)
    , fd(std::move(fd_))
    , m_owner(owner)
    , m_limits(limits)
    , m_handler(handler)
{
    llhttp_init(&m_parser, HTTP_REQUEST, settings());
    m_parser.data = this;
}

HttpConnection::~HttpConnection() = default;

bool HttpConnection::count(size_t more)
{
    m_head += qsizetype(more);
    if (m_head <= m_limits.headBytes)
        return true;
    refuse(431, "The head of the request is larger than "_ba
                    + QByteArray::number(m_limits.headBytes) + " bytes."_ba);
    return false;
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    if (!early)
        early = m_handler.refusal(status, reason);
    early->close = true;
    m_broken = true;
}

const llhttp_settings_t *HttpConnection::settings()
{
    static const llhttp_settings_t callbacks = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_url = [](llhttp_t *parser, const char *at, size_t length) {
            auto &c = self(parser);
            if (!c.count(length))
                return int(HPE_USER);
            c.m_target.append(at, qsizetype(length));
            return 0;
        };
        s.on_header_field = [](llhttp_t *parser, const char *at, size_t length) {
            auto &c = self(parser);
            if (!c.count(length))
                return int(HPE_USER);
            c.m_name.append(at, qsizetype(length));
            return 0;
        };
        s.on_header_value = [](llhttp_t *parser, const char *at, size_t length) {
            auto &c = self(parser);
            if (!c.count(length))
                return int(HPE_USER);
            c.m_value.append(at, qsizetype(length));
            return 0;
        };
        s.on_header_value_complete = [](llhttp_t *parser) {
            auto &c = self(parser);
            if (c.headDone) { // A trailer of a chunked body: of no use here.
                c.m_name.clear();
                c.m_value.clear();
                return 0;
            }
            if (c.request.fields.size() >= size_t(c.m_limits.fields)) {
                c.refuse(431, "Too many header fields."_ba);
                return int(HPE_USER);
            }
            c.request.fields.push_back({c.m_name.toLower(), std::exchange(c.m_value, {})});
            c.m_name.clear();
            return 0;
        };
        s.on_headers_complete = [](llhttp_t *parser) { return self(parser).onHeadersComplete(); };
        s.on_body = [](llhttp_t *parser, const char *at, size_t length) {
            return self(parser).onBody(at, length);
        };
        s.on_message_complete = [](llhttp_t *parser) {
            self(parser).bodyComplete = true;
            return int(HPE_PAUSED);
        };
        return s;
    }();
    return &callbacks;
}

int HttpConnection::onHeadersComplete()
{
    headDone = true;
    request.method = llhttp_method_name(llhttp_method_t(llhttp_get_method(&m_parser)));
    const qsizetype mark = m_target.indexOf('?');
    request.path = mark < 0 ? m_target : m_target.first(mark);
    request.query = mark < 0 ? QByteArray() : m_target.sliced(mark + 1);
    request.chunked = m_parser.flags & F_CHUNKED;
    request.contentLength = m_parser.flags & F_CONTENT_LENGTH
                                ? qint64(std::min<quint64>(m_parser.content_length,
                                                           std::numeric_limits<qint64>::max()))
                                : -1;
    m_keepAlive = llhttp_should_keep_alive(&m_parser);
    if (m_parser.upgrade || m_parser.method == HTTP_CONNECT) {
        refuse(400, "This interface speaks plain HTTP only."_ba);
        return -1;
    }
    const QByteArray expect = request.field("expect");
    const bool hasBody = request.chunked || request.contentLength > 0;
    m_owner.headComplete(*this);
    if (!early && memoryLimit > 0 && request.contentLength > memoryLimit)
        early = m_handler.refusal(413, "The body is larger than "_ba
                                           + QByteArray::number(memoryLimit) + " bytes."_ba);
    if (early && hasBody) {
        // A short body is cheaper to skip than a new connection.
        if (!request.chunked && request.contentLength <= 65'536 && expect.isEmpty()) {
            discard = true;
        } else {
            early->close = true;
            return -1;
        }
    }
    if (!early && !expect.isEmpty()) {
        if (expect.compare("100-continue", Qt::CaseInsensitive) != 0) {
            refuse(417, "Only 100-continue can be expected."_ba);
            return -1;
        }
        static constexpr char go[] = "HTTP/1.1 100 Continue\r\n\r\n";
        if (hasBody && ::send(fd.get(), go, sizeof go - 1, MSG_NOSIGNAL) != sizeof go - 1) {
            refuse(408, "The connection is stuck."_ba);
            return -1;
        }
    }
    if (!early && !sink && request.contentLength > 0)
        request.body.reserve(qsizetype(request.contentLength));
    return 0;
}

int HttpConnection::onBody(const char *at, size_t length)
{
    request.bodySize += qint64(length);
    if (discard)
        return 0;
    if (sink) {
        diskBuffer.append(at, qsizetype(length));
        return 0;
    }
    if (request.bodySize > memoryLimit) {
        refuse(413, "The body is larger than "_ba + QByteArray::number(memoryLimit) + " bytes."_ba);
        return int(HPE_USER);
    }
    request.body.append(at, qsizetype(length));
    return 0;
}

HttpConnection::Next HttpConnection::feed(QByteArrayView bytes)
{
    lastProgress = Clock::now();
    if (!pending.isEmpty()) {
        pending.append(bytes);
        const QByteArray all = std::exchange(pending, {});
        return feedSome(all);
    }
    return feedSome(bytes);
}

HttpConnection::Next HttpConnection::feedSome(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Next::Read;
    if (!std::exchange(started, true))
        headStart = lastProgress;
    const llhttp_errno_t code = llhttp_execute(&m_parser, bytes.data(), size_t(bytes.size()));
    if (code == HPE_OK) {
        return Next::Read;
    }
    if (code == HPE_PAUSED && bodyComplete) {
        const char *rest = llhttp_get_error_pos(&m_parser);
        pending = QByteArray(rest, bytes.data() + bytes.size() - rest);
        llhttp_resume(&m_parser);
        busy = true;
        return early ? Next::Answer : Next::Handle;
    }
    if (!early)
        refuse(400,
               "The request is not understood: "_ba + llhttp_get_error_reason(&m_parser) + '.');
    m_broken = true;
    busy = true;
    return Next::Answer;
}

void HttpConnection::setReply(HttpReply reply)
{
    m_reply = std::move(reply);
    const bool keep = m_keepAlive && !m_reply.close && !m_broken;
    m_reply.close = !keep;
    const qint64 length = m_reply.file ? m_reply.length : m_reply.body.size();
    QByteArray head;
    head.reserve(256 + m_reply.body.size());
    head += "HTTP/1.1 " + QByteArray::number(m_reply.status) + ' ' + httpReason(m_reply.status)
            + "\r\nContent-Type: " + m_reply.type
            + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n";
    for (const HttpField &field : m_reply.fields)
        head += field.name + ": " + field.value + "\r\n";
    head += keep ? "\r\n"_ba : "Connection: close\r\n\r\n"_ba;
    if (!m_reply.file)
        head += m_reply.body;
    m_reply.body.clear();
    m_out = std::move(head);
    m_sent = 0;
    answering = true;
    busy = true;
    lastProgress = Clock::now();
}

HttpConnection::Next HttpConnection::send()
{
    while (m_sent < m_out.size()) {
        const ssize_t n
            = ::send(fd.get(), m_out.constData() + m_sent, size_t(m_out.size() - m_sent),
                     MSG_NOSIGNAL | (m_reply.file && m_reply.length > 0 ? MSG_MORE : 0));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return errno == EAGAIN ? Next::Write : Next::Close;
        }
        m_sent += n;
        lastProgress = Clock::now();
    }
    // One slice a turn, so that a large download does not keep the others waiting.
    if (m_reply.file && m_reply.length > 0) {
        off_t offset = m_reply.offset;
        const ssize_t n = ::sendfile(fd.get(), m_reply.file->get(), &offset,
                                     size_t(std::min<qint64>(m_reply.length, 512 << 10)));
        if (n < 0)
            return errno == EAGAIN || errno == EINTR ? Next::Write : Next::Close;
        if (n == 0)
            return Next::Close; // The file became shorter: the promise cannot be kept.
        m_reply.offset = offset;
        m_reply.length -= n;
        lastProgress = Clock::now();
        if (m_reply.length > 0)
            return Next::Write;
    }
    answering = false;
    if (!m_reply.close)
        return Next::Finished;
    ::shutdown(fd.get(), SHUT_WR);
    lingering = true;
    return Next::Read;
}

void HttpConnection::startOver()
{
    request = {};
    m_target.clear();
    m_name.clear();
    m_value.clear();
    m_head = 0;
    m_out.clear();
    m_reply = {};
    early.reset();
    sink.reset();
    diskBuffer.clear();
    started = bodyComplete = headDone = discard = busy = answering = waitsForDisk = false;
    memoryLimit = 0;
    lastProgress = headStart = Clock::now();
}

} // namespace tenon::tracking
