#include "store/opening.h"
#include "store/writer.h"
#include "tracking/httpserver.h"
#include "tracking/service.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tenon;
using namespace Qt::StringLiterals;

/// Two rates of the tracking interface over a real socket, each answer awaited (that is:
/// committed).
namespace {
class Wire
{
public:
    explicit Wire(quint16 port)
        : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            std::abort();
    }
    ~Wire() { ::close(m_fd); }
    /// Sends a request and waits for its (short) answer. Anything but 200 ends the program.
    void call(const QByteArray &request)
    {
        for (qsizetype sent = 0; sent < request.size();) {
            const ssize_t n
                = ::send(m_fd, request.constData() + sent, size_t(request.size() - sent), 0);
            if (n <= 0)
                std::abort();
            sent += n;
        }
        qsizetype have = 0;
        while (have < 4 || QByteArrayView(m_buffer, have).last(2) != "{}") {
            const ssize_t n = ::recv(m_fd, m_buffer + have, sizeof m_buffer - size_t(have), 0);
            if (n <= 0)
                std::abort();
            have += n;
        }
        if (QByteArrayView(m_buffer, have).first(12) != "HTTP/1.1 200")
            std::abort();
    }

private:
    int m_fd;
    char m_buffer[65536];
};

QByteArray request(quint16 port, const QByteArray &token, const QByteArray &route,
                   const QByteArray &body)
{
    return "POST /api/2.0/mlflow/runs/" + route + " HTTP/1.1\r\nHost: 127.0.0.1:"
           + QByteArray::number(port) + "\r\nAuthorization: Bearer " + token
           + "\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

template <typename F> double seconds(F &&f)
{
    const auto begin = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workspace.db"_s);
    if (!store::createDatabase(path, u"bench"_s))
        return 1;
    auto db = store::Database::open(path, store::OpenMode::ReadWrite);
    if (!db
        || !(*db)->script("INSERT INTO jobs(id, name, root, kind, state, created) VALUES(1, 'job', "
                          "1, 'command', 50, 0)"))
        return 1;
    store::Writer writer(std::move(*db));
    tracking::ServiceOptions options;
    options.database = path;
    options.key = QByteArray(32, 'k');
    auto service = tracking::Service::start(writer, options);
    if (!service)
        return 1;
    const quint16 port = (*service)->port();
    const QByteArray token = (*service)->tokens().forJob(
        u"job"_s, tracking::TokenIssuer::Clock::now() + std::chrono::hours(1));

    constexpr int batches = 1000, perBatch = 1000, singles = 20'000;
    std::vector<QByteArray> large, small;
    for (int b = 0; b < batches; ++b) {
        QByteArray body = R"({"run_id":"job","metrics":[)";
        for (int i = 0; i < perBatch; ++i) {
            const int n = b * perBatch + i;
            body += (i ? ",{" : "{") + QByteArray(R"("key":"loss","value":)")
                    + QByteArray::number(1.0 / (n + 3), 'g', 17) + R"(,"timestamp":)"
                    + QByteArray::number(1700000000000LL + n) + R"(,"step":)"
                    + QByteArray::number(n) + '}';
        }
        large.push_back(request(port, token, "log-batch", body + "]}"));
    }
    for (int i = 0; i < singles; ++i)
        small.push_back(request(port, token, "log-metric",
                                R"({"run_id":"job","key":"single","value":)"
                                    + QByteArray::number(i * 0.1) + R"(,"timestamp":)"
                                    + QByteArray::number(1700000000000LL + i) + R"(,"step":)"
                                    + QByteArray::number(i) + '}'));
    Wire wire(port);
    const double one = seconds([&] {
        for (const QByteArray &r : small)
            wire.call(r);
    });
    const double many = seconds([&] {
        for (const QByteArray &r : large)
            wire.call(r);
    });
    std::printf("log-metric, one connection   %9.0f /s\n", singles / one);
    std::printf("log-batch of %d           %9.0f points/s\n", perBatch,
                double(batches) * perBatch / many);
    std::printf("database                     %9.1f bytes/point\n",
                double(QFileInfo(path).size()) / (double(batches) * perBatch + singles));
    return 0;
}
