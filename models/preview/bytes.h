#pragma once

#include "base/error.h"
#include "base/platform/files.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <string>

namespace tenon::preview {

/// A temporary file without a name: it goes when the last user of it does. One thread writes at its
/// end, any may read what was written.
class Spool
{
public:
    /// In the user's cache folder. Fails with "preview.spool".
    [[nodiscard]] static Result<std::shared_ptr<Spool>> make();
    /// Fails with "preview.spool" (a full disk).
    [[nodiscard]] Result<> append(const char *bytes, qint64 count);
    [[nodiscard]] qint64 size() const { return m_size.load(std::memory_order_acquire); }
    [[nodiscard]] Result<qint64> read(qint64 at, char *to, qint64 most) const;

private:
    explicit Spool(platform::Fd file);
    platform::Fd m_file;
    std::atomic<qint64> m_size = 0;
};

/// Bytes one after the other. One thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Up to `most` of the next bytes; 0 at the end.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 most) = 0;
    [[nodiscard]] virtual Result<> seek(qint64 at) = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// A file that must stay as it was when it was opened: else "preview.changed".
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openFile(const QString &path);
/// What was written so far.
[[nodiscard]] std::unique_ptr<ByteSource> readSpool(std::shared_ptr<Spool> spool);
/// Bytes in memory, for tests.
[[nodiscard]] std::unique_ptr<ByteSource> readMemory(QByteArray bytes);

/// The bytes that are being looked at: a window that moves over a source. What is in it may be
/// changed in place once it was understood.
class Window
{
public:
    explicit Window(std::unique_ptr<ByteSource> source);
    [[nodiscard]] Result<> seek(qint64 at);
    /// Brings further bytes behind end(); false where there are none. begin() and end() move.
    /// Refused, "preview.long-row", when more than 16 MiB stand there already.
    [[nodiscard]] Result<bool> more();
    [[nodiscard]] char *begin() { return m_bytes.data() + m_begin; }
    [[nodiscard]] char *end() { return m_bytes.data() + m_end; }
    void consume(const char *to) { m_begin = size_t(to - m_bytes.data()); }
    /// Place of begin() in the source.
    [[nodiscard]] qint64 at() const { return m_read - qint64(m_end - m_begin); }
    [[nodiscard]] qint64 size() const { return m_source->size(); }
    [[nodiscard]] bool atEnd() const { return m_over; }

private:
    std::unique_ptr<ByteSource> m_source;
    std::string m_bytes;
    size_t m_begin = 0, m_end = 0;
    qint64 m_read = 0; ///< Place of end() in the source.
    bool m_over = false;
};

} // namespace tenon::preview
