#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tenon::cli {

enum class Format { Table, Json, Tsv };

/// Exit codes of `tenon`.
enum Exit : int {
    Done = 0,
    JobFailed = 1, ///< The job ended, but not Completed.
    Refused = 1,   ///< The request makes no sense: problems in files, unknown names.
    Usage = 2,     ///< The command line itself.
    EngineTrouble = 4,
    Interrupted = 130,
};

/// A column of a table: the key in the row objects and its heading.
struct Column
{
    QString key;
    QString title;
    bool right = false;
    bool state = false; ///< The cells are names of job states: a table has them in words.
};

/// Writes text as it is, UTF-8, to standard output or standard error.
void print(const QString &text);
void printError(const QString &text);
/// "tenon: file:3:7: text", and the exit code that fits.
int fail(const Error &error);
/// "file:3:7: text [id]" of a problem as the engine tells it.
[[nodiscard]] QString problemLine(const QJsonObject &problem);
/// One line a problem; returns Exit::Refused when one is an error, else Exit::Done.
int printProblems(const QJsonArray &problems);

/// Rows as a table with aligned columns (clipped to the terminal's width when it is one), as JSON
/// or as tab-separated values without a heading.
void printRows(const QJsonArray &rows, const QList<Column> &columns, Format format);
/// The table itself, from the texts of its cells.
void printCells(const QList<QStringList> &cells, const QList<Column> &columns);
/// One thing: JSON, or a line a key with a tab before the value (lists and objects as JSON).
void printObject(const QJsonObject &object, Format format);
void printJson(const QJsonValue &value);

[[nodiscard]] bool isTerminal(int fd);
[[nodiscard]] int terminalWidth();
/// Microseconds as "1.2 s", "3:05", "2:10:07".
[[nodiscard]] QString durationText(qint64 micros);
/// A job state (assets::name(), or "Reused") in the user's words; in English the name itself, as
/// `--status` takes it.
[[nodiscard]] QString stateText(const QString &name);
[[nodiscard]] QString timeText(qint64 micros);

} // namespace tenon::cli
