#pragma once

#include "text/linebuffer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tenon::assist {

/// One line of YAML as it is being typed: no parser would take what a person has half written, so
/// places are told by indentation. Offsets are bytes of the whole text.
struct Line
{
    int number = 0;         ///< From 0.
    qsizetype begin = 0;    ///< Of the line.
    qsizetype end = 0;      ///< Behind its text, before the line end.
    int dash = -1;          ///< Column of the last "- " before the content; −1 is none.
    int column = 0;         ///< Of the content; of a blank line its length.
    qsizetype content = 0;  ///< Where the content starts; `end` when there is none.
    QString key;            ///< With its quotes undone; empty when there is none.
    qsizetype keyEnd = 0;   ///< Behind the key as it is written.
    qsizetype value = 0;    ///< Where the value starts; keyEnd and more. Without a key: content.
    qsizetype valueEnd = 0; ///< Behind the value, without a comment.
    bool hasKey = false;
    bool isBlank = true;    ///< Empty or only a comment.
    bool opensText = false; ///< The value is a block header (| or >).
};

[[nodiscard]] Line lineAt(const text::LineBuffer &buffer, int number);
/// The value of a line with its quotes undone.
[[nodiscard]] QString valueOf(const text::LineBuffer &buffer, const Line &line);

/// A step on the way from the top to a place.
struct Step
{
    QString key; ///< "[]" for an item of a list.
    int line = 0;
    int column = 0; ///< Of the mapping that the key is one of.
    bool operator==(const Step &) const = default;
};

/// Where a line belongs: the keys above it, from the top. `column` is where its content stands
/// (or would, on a blank line). `inText` becomes true inside a block text, whose own key is then
/// the last step.
[[nodiscard]] std::vector<Step> wayTo(const text::LineBuffer &buffer, int line, int column,
                                      bool *inText = nullptr);

/// The lines of the keys of the mapping that `line` belongs to, when its keys stand in `column`.
[[nodiscard]] std::vector<Line> siblings(const text::LineBuffer &buffer, int line, int column);
/// The lines of the keys below the key in `line`.
[[nodiscard]] std::vector<Line> children(const text::LineBuffer &buffer, const Line &parent);
/// The line of the key at the end of `keys` from the top; unset when there is none.
[[nodiscard]] std::optional<Line> find(const text::LineBuffer &buffer, const QStringList &keys);
/// The one among `lines` with this key; unset when there is none.
[[nodiscard]] std::optional<Line> named(const std::vector<Line> &lines, QStringView key);

} // namespace tenon::assist
