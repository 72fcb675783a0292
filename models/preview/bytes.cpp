#include "preview/bytes.h"

#include "base/platform/places.h"

#include <cstring>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockSize = 256 << 10;
constexpr size_t rowLimit = 16 << 20;

Error spoolError()
{
    Error error = errnoError("write", {});
    error.id = "preview.spool";
    return error;
}

Result<qint64> readAt(int fd, qint64 at, char *to, qint64 most)
{
    for (;;) {
        const ssize_t got = ::pread(fd, to, size_t(most), at);
        if (got >= 0)
            return got;
        if (errno != EINTR)
            return std::unexpected(errnoError("read", {}));
    }
}

class FileBytes final : public ByteSource
{
public:
    FileBytes(platform::Fd file, QString path, const struct stat &state)
        : m_file(std::move(file))
        , m_path(std::move(path))
        , m_state(state)
    {
    }
    Result<qint64> read(char *to, qint64 most) override
    {
        struct stat now{};
        if (::fstat(m_file.get(), &now) != 0)
            return std::unexpected(errnoError("read", m_path));
        if (now.st_size != m_state.st_size || now.st_mtim.tv_sec != m_state.st_mtim.tv_sec
            || now.st_mtim.tv_nsec != m_state.st_mtim.tv_nsec)
            return fail(Error::Code::Conflict, "preview.changed", {{u"path"_s, m_path}});
        auto got = readAt(m_file.get(), m_at, to, most);
        if (!got)
            got.error().arguments.insert(u"path"_s, m_path);
        else
            m_at += *got;
        return got;
    }
    Result<> seek(qint64 at) override
    {
        m_at = at;
        return {};
    }
    [[nodiscard]] qint64 size() const override { return m_state.st_size; }

private:
    platform::Fd m_file;
    QString m_path;
    struct stat m_state;
    qint64 m_at = 0;
};

class SpoolBytes final : public ByteSource
{
public:
    explicit SpoolBytes(std::shared_ptr<Spool> spool)
        : m_spool(std::move(spool))
    {
    }
    Result<qint64> read(char *to, qint64 most) override
    {
        auto got = m_spool->read(m_at, to, most);
        if (got)
            m_at += *got;
        return got;
    }
    Result<> seek(qint64 at) override
    {
        m_at = at;
        return {};
    }
    [[nodiscard]] qint64 size() const override { return m_spool->size(); }

private:
    std::shared_ptr<Spool> m_spool;
    qint64 m_at = 0;
};

class MemoryBytes final : public ByteSource
{
public:
    explicit MemoryBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Result<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = std::clamp<qint64>(m_bytes.size() - m_at, 0, most);
        if (count > 0)
            std::memcpy(to, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    Result<> seek(qint64 at) override
    {
        m_at = at;
        return {};
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

Spool::Spool(platform::Fd file)
    : m_file(std::move(file))
{
}

Result<std::shared_ptr<Spool>> Spool::make()
{
    const auto cache = platform::cacheFolder();
    if (!cache)
        return std::unexpected(cache.error());
    QByteArray name = QFile::encodeName(*cache) + "/rows-XXXXXX";
    platform::Fd file(::mkostemp(name.data(), O_CLOEXEC));
    if (!file)
        return std::unexpected(spoolError());
    ::unlink(name.constData());
    return std::shared_ptr<Spool>(new Spool(std::move(file)));
}

Result<> Spool::append(const char *bytes, qint64 count)
{
    qint64 at = m_size.load(std::memory_order_relaxed);
    while (count > 0) {
        const ssize_t written = ::pwrite(m_file.get(), bytes, size_t(count), at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return std::unexpected(spoolError());
        bytes += written;
        count -= written;
        at += written;
    }
    m_size.store(at, std::memory_order_release);
    return {};
}

Result<qint64> Spool::read(qint64 at, char *to, qint64 most) const
{
    return readAt(m_file.get(), at, to, std::clamp<qint64>(size() - at, 0, most));
}

Result<std::unique_ptr<ByteSource>> openFile(const QString &path)
{
    // A pipe in a folder must not hold us up.
    platform::Fd file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat state{};
    if (!file || ::fstat(file.get(), &state) != 0)
        return std::unexpected(errnoError("open", path));
    if (!S_ISREG(state.st_mode))
        return fail(Error::Code::Refused, "preview.no-file", {{u"path"_s, path}});
    return std::make_unique<FileBytes>(std::move(file), path, state);
}

std::unique_ptr<ByteSource> readSpool(std::shared_ptr<Spool> spool)
{
    return std::make_unique<SpoolBytes>(std::move(spool));
}

std::unique_ptr<ByteSource> readMemory(QByteArray bytes)
{
    return std::make_unique<MemoryBytes>(std::move(bytes));
}

Window::Window(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
{
}

Result<> Window::seek(qint64 at)
{
    m_over = false;
    if (at >= this->at() && at <= m_read) { // it is there already
        m_begin += size_t(at - this->at());
        return {};
    }
    m_begin = m_end = 0;
    m_read = at;
    return m_source->seek(at);
}

Result<bool> Window::more()
{
    if (m_over)
        return false;
    const size_t pending = m_end - m_begin;
    if (pending > rowLimit)
        return fail(Error::Code::Refused, "preview.long-row");
    if (m_begin > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, pending);
        m_begin = 0;
        m_end = pending;
    }
    const size_t wanted = std::max(blockSize, pending); // double: a long row is not read too often
    if (m_bytes.size() < pending + wanted)
        m_bytes.resize(pending + wanted);
    const auto got = m_source->read(m_bytes.data() + m_end, qint64(wanted));
    if (!got)
        return std::unexpected(got.error());
    m_end += size_t(*got);
    m_read += *got;
    m_over = *got == 0;
    return !m_over;
}

} // namespace tenon::preview
