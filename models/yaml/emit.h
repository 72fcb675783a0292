#pragma once

#include "base/value.h"
#include "yaml/tree.h"

#include <QByteArray>

#include <optional>

namespace tenon::yaml {

/// How new text of a document is laid out.
struct Layout
{
    QByteArray lineEnd = "\n";
    int indent = 2;     ///< Blanks a level of mapping.
    int listIndent = 2; ///< Blanks before the dashes of a list below its key.
};

/// A scalar on one line, as PyYAML reads it back; the first of `style`, plain, single and double
/// quotes that can hold it. `flow`: inside [ ] or { }. Unset for collections and for bytes.
[[nodiscard]] std::optional<QByteArray> scalarText(const Value &value, Style style, bool flow);

/// A string in double quotes with escapes.
[[nodiscard]] QByteArray doubleQuoted(const QString &text);

/// A string as a literal block (`|`, `|-`, `|+` and its lines, without the last line end) whose
/// lines start at column `indent`. Unset where a block cannot hold it.
[[nodiscard]] std::optional<QByteArray> literalText(const QString &text, int indent,
                                                    const Layout &layout);

/// A one-line string as a folded block (`>-`).
[[nodiscard]] std::optional<QByteArray> foldedText(const QString &text, int indent,
                                                   const Layout &layout);

/// A key: plain where that reads back as this text, else quoted.
[[nodiscard]] QByteArray keyText(const QString &key, bool flow);

/// Any value on one line ([…], {…}). Unset when something in it cannot be written.
[[nodiscard]] std::optional<QByteArray> flowText(const Value &value);

/// A non-empty collection as block lines at column `indent`: the first line without its
/// indentation, the last without its line end. Unset when something in it cannot be written.
[[nodiscard]] std::optional<QByteArray> blockText(const Value &value, int indent,
                                                  const Layout &layout);

} // namespace tenon::yaml
