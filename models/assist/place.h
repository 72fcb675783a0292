#pragma once

#include "assist/lines.h"
#include "assist/schema.h"

namespace tenon::assist {

/// What a place in a file is, as far as the schema knows it. Used inside this room.
struct Place
{
    Shape shape = Shape::None; ///< Of the mapping there.
    bool names = false;        ///< A mapping of names that the person chooses.
    bool component = false;    ///< In a component: inputs and outputs are declared.
};

[[nodiscard]] Place placeAt(const text::LineBuffer &buffer, const std::vector<Step> &way);

/// What is said of `key` there: a component declares inputs and outputs, a job gives them.
[[nodiscard]] const char *helpOf(const Place &place, const Key &key);

/// The keys on the way, "[]" for items.
[[nodiscard]] QStringList keysOf(const std::vector<Step> &way, qsizetype count = -1);

/// Where the steps stand that `way` is in: the keys up to and with "jobs", and the step; empty and
/// empty when it is in none.
struct InStep
{
    QStringList jobs;
    QString step;
    QStringList below; ///< From the step on.
};
[[nodiscard]] InStep stepOf(const std::vector<Step> &way);

} // namespace tenon::assist
