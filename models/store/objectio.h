#pragma once

#include "base/error.h"
#include "base/platform/files.h"

#include <QByteArray>
#include <QByteArrayView>

/// Small helpers around file descriptors, shared inside the room and by `snapshot`.
namespace tenon::store {

/// Reads up to `size` bytes at `offset`; less only at the end of the file. −1 with errno on
/// failure.
[[nodiscard]] ssize_t readAt(int fd, char *into, size_t size, quint64 offset);
/// Writes all; false with errno on failure.
[[nodiscard]] bool writeFully(int fd, const char *bytes, size_t size);
/// Copies `size` bytes at `offset` of `from` to the current place of `to` inside the kernel where
/// possible; false with errno.
[[nodiscard]] bool copyRange(int from, quint64 offset, int to, quint64 size);
/// A file in `folderFd` that has no name yet or a temporary one; publish() gives it its name.
class TemporaryFile final
{
public:
    /// Fails with errno in `fd()` < 0.
    explicit TemporaryFile(int folderFd, unsigned mode = 0600);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)
    [[nodiscard]] int fd() const { return m_fd.get(); }
    /// Renames to `name` below the folder (replacing); false with errno.
    [[nodiscard]] bool publish(const QByteArray &name);

private:
    int m_folder;
    QByteArray m_name;
    platform::Fd m_fd;
};

} // namespace tenon::store
