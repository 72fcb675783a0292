#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace tenon::items {

/// One row of a log as it is shown. A line of the file is one row, except that lines beyond 8 KiB
/// are cut into several, so that no row is ever long; a line that a program overwrote with carriage
/// returns is one row that shows its last state.
struct LogRow
{
    struct Span
    {
        int start = 0;  ///< In characters of `text`.
        int color = -1; ///< 0 … 15 of the terminal's colours, −1 the plain one.
        bool bold = false;
        bool operator==(const Span &) const = default;
    };
    qint64 line = 0;    ///< Number of the line from 1; 0 on a continuation.
    qint64 timeUs = -1; ///< When it was written, microseconds since 1970; −1 unknown.
    QString text;       ///< Without escape sequences.
    QList<Span> spans;  ///< Empty: plain.
    int folded = 0;     ///< How many earlier states of the line are not shown.
    bool operator==(const LogRow &) const = default;
};

/// What is known of the file by now.
struct LogSize
{
    qint64 rows = 0;
    qint64 lines = 0;
    qint64 bytes = 0;
    bool exists = false;
    bool operator==(const LogSize &) const = default;
};

/// Splits escape sequences of ECMA-48 off `bytes` (UTF-8, at most a row) and keeps their colours.
[[nodiscard]] LogRow decodeLogRow(QByteArrayView bytes);

/// Knows where the rows of a growing file begin, with one mark each 64 rows, so that a log of a
/// gigabyte costs a few hundred kilobytes. Not thread-safe; the file is read with pread, so a file
/// cut short under us is an ordinary short read.
class LogIndex
{
public:
    explicit LogIndex(const QString &path, const QString &timesPath = {});
    ~LogIndex();
    Q_DISABLE_COPY_MOVE(LogIndex)

    /// Takes in what was appended, at most `budget` bytes; true when there is more to take. A file
    /// that became shorter is indexed anew.
    bool grow(qint64 budget = 64LL << 20);
    [[nodiscard]] LogSize size() const { return m_size; }
    /// The rows `first` … `first + count − 1` that exist.
    [[nodiscard]] QList<LogRow> rows(qint64 first, int count) const;
    /// The row at byte `offset`, −1 where there is none.
    [[nodiscard]] qint64 rowAt(qint64 offset) const;
    /// The last row written at or before `timeUs`, −1 where unknown.
    [[nodiscard]] qint64 rowAtTime(qint64 timeUs) const;

    struct Find
    {
        QString text;
        bool regular = false;
        bool caseSensitive = false;
        bool operator==(const Find &) const = default;
    };
    /// Rows that match, in order, from byte `from` on over at most `budget` bytes; `from` moves on.
    /// An expression that does not compile gives its message in `problem`.
    [[nodiscard]] QList<qint64> find(const Find &what, qint64 &from, qint64 budget,
                                     QString &problem) const;

private:
    struct Mark
    {
        qint64 offset;
        qint64 line; ///< Lines begun before it; a mark may lie inside one.
        bool inside; ///< The row continues a line.
    };
    struct Scan
    {
        qint64 offset, row, line;
        bool inside;
    };
    void endRow(qint64 nextOffset, bool lineEnded);
    void readTimes();
    [[nodiscard]] Scan scanTo(qint64 row) const;

    QString m_path, m_timesPath;
    int m_fd = -1;
    int m_timesFd = -1;
    quint64 m_device = 0, m_inode = 0;
    LogSize m_size;
    std::vector<Mark> m_marks;
    qint64 m_rowStart = 0; ///< Where the row now being read begins.
    qint64 m_scanned = 0;  ///< Bytes looked at.
    qint64 m_ended = 0;    ///< Rows that are complete.
    qint64 m_linesBegun = 0;
    bool m_inside = false;     ///< The row being read continues a line.
    bool m_return = false;     ///< It has a carriage return early on, so it is never cut.
    bool m_openReturn = false; ///< The last byte read is one, perhaps of a CR LF.
    struct Time
    {
        qint64 offset, us;
    };
    std::vector<Time> m_times;
};

/// A log on a thread of its own: it is asked for rows and answers with signals. GUI thread.
class LogFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    explicit LogFile(QObject *parent = nullptr);
    ~LogFile() override;

    /// Reads `path` from now on (empty: nothing). `timesPath` is the supervisor's index of times.
    void open(const QString &path, const QString &timesPath = {});
    /// While true the file is looked at for growth by itself (20 times a second); `poke` looks
    /// once.
    void setLive(bool live);
    void poke();
    [[nodiscard]] QString path() const { return m_path; }

    /// Answered by rowsRead; a later question overtakes one not yet begun.
    void request(qint64 first, int count);
    /// Answered by found (several times) with the same `ticket`; an empty text stops the search.
    void find(const LogIndex::Find &what, int ticket);
    void requestRowAtTime(qint64 timeUs);
    /// The text of the rows `first` … `last`, a line each, at most `mostCharacters` of them and at
    /// least one row. Answered by textRead with the same `ticket`; a later question overtakes.
    void requestText(qint64 first, qint64 last, qint64 mostCharacters, int ticket);

Q_SIGNALS:
    void sizeChanged(const tenon::items::LogSize &size);
    void rowsRead(qint64 first, const QList<tenon::items::LogRow> &rows);
    void found(int ticket, const QList<qint64> &rows, bool done, const QString &problem);
    void rowAtTime(qint64 timeUs, qint64 row);
    /// `rows` were read; `whole` is false where the limit cut the rest off.
    void textRead(int ticket, const QString &text, qint64 rows, bool whole);

private:
    class Worker;
    QThread *m_thread;
    Worker *m_worker;
    QString m_path;
};

} // namespace tenon::items
