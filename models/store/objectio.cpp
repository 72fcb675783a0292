#include "store/objectio.h"

#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tenon::store {

ssize_t readAt(int fd, char *into, size_t size, quint64 offset)
{
    size_t done = 0;
    while (done < size) {
        const ssize_t n = ::pread(fd, into + done, size - done, off_t(offset + done));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        if (n == 0)
            break;
        done += size_t(n);
    }
    return ssize_t(done);
}

bool writeFully(int fd, const char *bytes, size_t size)
{
    size_t done = 0;
    while (done < size) {
        const ssize_t n = ::write(fd, bytes + done, size - done);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        done += size_t(n);
    }
    return true;
}

bool copyRange(int from, quint64 offset, int to, quint64 size)
{
    auto at = off_t(offset);
    quint64 left = size;
    while (left > 0) {
        const ssize_t n = ::copy_file_range(from, &at, to, nullptr,
                                            size_t(std::min<quint64>(left, 1U << 30)), 0);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            if (errno == EXDEV || errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP
                || errno == EPERM)
                break; // two file systems that cannot do it: by hand
            return false;
        }
        if (n == 0)
            break;
        left -= quint64(n);
    }
    QByteArray buffer;
    while (left > 0) {
        if (buffer.isEmpty())
            buffer.resize(qsizetype(std::min<quint64>(left, 256 * 1024)));
        const ssize_t n
            = readAt(from, buffer.data(), size_t(std::min<quint64>(left, quint64(buffer.size()))),
                     quint64(at));
        if (n < 0)
            return false;
        if (n == 0) { // shorter than it was: the caller must know
            errno = EIO;
            return false;
        }
        if (!writeFully(to, buffer.constData(), size_t(n)))
            return false;
        at += n;
        left -= quint64(n);
    }
    return true;
}

TemporaryFile::TemporaryFile(int folderFd, unsigned mode)
    : m_folder(folderFd)
{
    for (int i = 0; i < 8 && !m_fd; ++i) {
        m_name = ".new-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        m_fd.reset(::openat(folderFd, m_name.constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(mode)));
        if (!m_fd && errno != EEXIST)
            break;
    }
    if (!m_fd)
        m_name.clear();
}

TemporaryFile::~TemporaryFile()
{
    if (!m_name.isEmpty()) {
        const int reason = errno;
        ::unlinkat(m_folder, m_name.constData(), 0);
        errno = reason;
    }
}

bool TemporaryFile::publish(const QByteArray &name)
{
    if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0)
        return false;
    m_name.clear();
    return true;
}

} // namespace tenon::store
