#pragma once

#include <QList>
#include <QString>
#include <QtTypes>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is in files of data: read row by row, never whole. Nothing in them is run or unpickled.
namespace tenon::preview {

/// One value of a row as it stands in the file; `text` is UTF-8 (or what the file takes for it) and
/// lives until the next row is read.
struct Field
{
    /// Plain is what a text file writes without saying of which type it is.
    enum class Kind : quint8 { Missing, Plain, Text, Number, Boolean, Nested, Bytes };
    Kind kind = Kind::Missing;
    std::string_view text;
};

/// One row. `at` is its place for TableReader::seek().
struct Record
{
    qint64 at = 0;
    std::vector<Field> fields;
};

/// What all values of a column are; the narrowest that fits.
enum class ColumnType { Unknown, Integer, Number, Boolean, Date, Text, Nested, Bytes };

/// What one pass over a column found.
struct ColumnStats
{
    struct Bar
    {
        QString label; ///< A value, or the range "0 … 10".
        qint64 count = 0;
        bool operator==(const Bar &) const = default;
    };
    QString name;
    ColumnType type = ColumnType::Unknown;
    qint64 rows = 0; ///< That were looked at.
    qint64 missing = 0;
    QString least, greatest;    ///< Of numbers and dates, as text.
    std::optional<double> mean; ///< Of numbers.
    qint64 distinct = 0;        ///< Different values; estimated where not `exact`.
    bool exact = true;
    QList<Bar> bars; ///< Ranges in order; of texts the most frequent values.
    bool operator==(const ColumnStats &) const = default;
};

/// What is odd about the rows read so far, each with the number of the first such row (from 1).
struct Troubles
{
    qint64 ragged = 0, firstRagged = 0; ///< Another number of fields than there are columns.
    qint64 broken = 0, firstBroken = 0; ///< Not readable as what the file is.
    /// The row with a quote that is never closed, so that all that follows is in it; −1: it is in
    /// the names of the columns; 0: there is none.
    qint64 unclosed = 0;
    bool operator==(const Troubles &) const = default;
};

/// The number `text` is, blanks around it allowed; `integer` says whether it is a whole one as
/// written. "nan" is none.
[[nodiscard]] std::optional<double> numberOf(std::string_view text, bool *integer = nullptr);
/// Seconds since 1970 (UTC where no offset is written) of an ISO 8601 date or time.
[[nodiscard]] std::optional<double> dateOf(std::string_view text);
/// What pandas takes for no value.
[[nodiscard]] bool isMissingText(std::string_view text);
/// Bytes as text: UTF-8, else Latin-1.
[[nodiscard]] QString textOf(std::string_view bytes);

/// How a text file is written.
enum class Encoding : quint8 { Utf8, Latin1, Windows1252 };
/// Bytes in `encoding` as UTF-8; those of UTF-8 as they are.
[[nodiscard]] std::string utf8Of(std::string_view bytes, Encoding encoding);
[[nodiscard]] bool isAscii(std::string_view bytes);

} // namespace tenon::preview
