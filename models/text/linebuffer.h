#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tenon::text {

/// The bytes of a text file and where its lines start. A line ends with LF, CR LF or a lone CR, the
/// last one with the file; a file that ends with a line end has an empty last line. A mark of UTF-8
/// (BOM) at the start belongs to no line. At most 2 GiB. Not thread-safe.
class LineBuffer
{
public:
    explicit LineBuffer(QByteArray bytes = {});

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool hasBom() const { return m_starts.front() > 0; }
    [[nodiscard]] int lineCount() const { return int(m_starts.size()); }

    /// The line, from 0, that the byte `offset` lies in; a line end belongs to the line it ends.
    [[nodiscard]] int lineOf(qsizetype offset) const;
    [[nodiscard]] qsizetype lineStart(int line) const;
    /// Behind the last byte of the line's text, before its line end.
    [[nodiscard]] qsizetype lineEnd(int line) const;
    /// Behind the line end: where the next line starts, or the end of the file.
    [[nodiscard]] qsizetype lineStop(int line) const;
    /// The bytes of a line without its line end; valid until the next change.
    [[nodiscard]] QByteArrayView line(int line) const;
    /// The line end that most lines have; LF where there is none.
    [[nodiscard]] QByteArray commonEnd() const;

    /// What a change did to the lines.
    struct Lines
    {
        int first = 0;   ///< The first line that is another one.
        int removed = 0; ///< How many lines from it on are gone,
        int added = 0;   ///< and how many stand there instead.
    };
    /// Replaces `removed` bytes at `offset`.
    Lines replace(qsizetype offset, qsizetype removed, QByteArrayView inserted);

    /// A place as an editor tells it: from 1, columns in characters (code points). Places outside
    /// are moved to the nearest one inside.
    [[nodiscard]] qsizetype offsetOf(int line, int column) const;
    [[nodiscard]] int columnOf(qsizetype offset) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_starts;
};

/// The length in bytes of the character at `at` (0 at the end): of what is not UTF-8 every byte is
/// a character, U+FFFD.
[[nodiscard]] int characterLength(QByteArrayView bytes, qsizetype at,
                                  char32_t *character = nullptr);
/// Text of bytes, character by character as characterLength() says. Never fails; keeps a mark of
/// UTF-8.
[[nodiscard]] QString decode(QByteArrayView bytes);
/// Whether the bytes are UTF-8 throughout.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);
/// UTF-16 units that the first `bytes` bytes of a line give when decoded.
[[nodiscard]] int unitsOf(QByteArrayView line, qsizetype bytes);
/// Bytes that the first `units` UTF-16 units of the decoded line came from.
[[nodiscard]] qsizetype bytesOf(QByteArrayView line, qsizetype units);

} // namespace tenon::text
