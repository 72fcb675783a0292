#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

#include <expected>
#include <utility>
#include <vector>

namespace tenon {

/// A place in a file a person can open. Lines and columns count from 1, columns in characters
/// (Unicode code points); 0 means unknown.
struct Location
{
    QString file;
    int line = 0;
    int column = 0;
    bool operator==(const Location &) const = default;
    [[nodiscard]] bool isEmpty() const { return file.isEmpty() && line == 0; }
};

/// What went wrong, as a value. `id` is stable and names the message; `arguments` fill it in.
struct Error
{
    enum class Code { Io, Format, Conflict, NotFound, Refused, Cancelled, Internal };
    Code code = Code::Internal;
    QByteArray id;         ///< Stable, e.g. "pipeline.input.type-mismatch"; see base/messages.h.
    QVariantMap arguments; ///< Fill the placeholders of the message with this id.
    Location where;        ///< File, line, column; empty when there is none.
    QString detail;        ///< Driver or errno text for the log, never shown alone.
    bool operator==(const Error &) const = default;
};

/// Errors found together, in the order of their places.
using Errors = std::vector<Error>;

template <typename T = void> using Result = std::expected<T, Error>;

/// Shorthand for a failed Result.
[[nodiscard]] inline std::unexpected<Error> fail(Error::Code code, QByteArray id,
                                                 QVariantMap arguments = {}, Location where = {},
                                                 QString detail = {})
{
    return std::unexpected(
        Error{code, std::move(id), std::move(arguments), std::move(where), std::move(detail)});
}

/// An Io error from the current errno: id "io.<what>" with arguments path and reason.
[[nodiscard]] Error errnoError(const char *what, const QString &path);

/// Stable English name of a code as it stands in JSON ("io", "format", …).
[[nodiscard]] QByteArray codeName(Error::Code code);

} // namespace tenon
