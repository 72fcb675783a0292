#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "base/platform/files.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace tenon::store {

/// One object inside a pack.
struct PackEntry
{
    Digest digest;
    quint64 offset = 0; ///< from the start of the file
    quint64 size = 0;
    bool operator==(const PackEntry &) const = default;
};

/// A pack that is complete: the bytes of its objects one after the other, then the index sorted by
/// digest (48 bytes an entry, little endian), then a footer of 56 bytes {index offset, count,
/// SHA-256 of the index, "TNPACK01"}. Immutable; the index is memory-mapped. Any thread.
class PackFile final
{
public:
    /// Format "store.pack-damaged" when footer or index do not fit.
    [[nodiscard]] static Result<std::shared_ptr<const PackFile>>
    open(int folderFd, const QByteArray &name, const QString &path);
    ~PackFile();
    Q_DISABLE_COPY_MOVE(PackFile)

    [[nodiscard]] bool find(const Digest &digest, PackEntry *entry) const;
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] PackEntry at(size_t index) const;
    [[nodiscard]] const std::shared_ptr<const platform::Fd> &fd() const { return m_fd; }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] quint64 fileSize() const { return m_fileSize; }
    [[nodiscard]] qint64 modified() const { return m_modified; } ///< seconds

    /// Index and footer for `entries` (sorted here) whose bytes end at `dataEnd`.
    [[nodiscard]] static QByteArray tail(std::vector<PackEntry> entries, quint64 dataEnd);

private:
    PackFile() = default;
    std::shared_ptr<const platform::Fd> m_fd;
    QByteArray m_name;
    void *m_map = nullptr;
    size_t m_mapSize = 0;
    const unsigned char *m_index = nullptr;
    size_t m_count = 0;
    quint64 m_fileSize = 0;
    qint64 m_modified = 0;
};

} // namespace tenon::store
