#pragma once

#include "base/error.h"
#include "expressions/expressions.h"
#include "yaml/path.h"

#include <functional>

/// What the edits of a pipeline share: names of steps and ports, places in the text, and no.
namespace tenon::graph {

/// How an edit says no; nothing was changed.
[[nodiscard]] std::unexpected<Error> refuse(const char *id, QVariantMap arguments = {});

[[nodiscard]] bool isStepName(const QString &name);
/// Whether it can be told apart in an expression; wider than what a step may be called.
[[nodiscard]] bool isPortName(const QString &name);
/// A name made of any text, as steps and ports are named; `otherwise` when nothing is left.
[[nodiscard]] QString asName(const QString &text, const QString &otherwise);
/// `wanted`, or the first of wanted_2, wanted_3, … that is not taken.
[[nodiscard]] QString freeAmong(const QString &wanted,
                                const std::function<bool(const QString &)> &taken);

/// The reference is to another step.
[[nodiscard]] bool namesStep(expressions::Kind kind);

/// `path` is `above` or lies in it.
[[nodiscard]] bool isWithin(const yaml::Path &path, const yaml::Path &above);
/// `path`, then the steps of `below` from number `from` on.
[[nodiscard]] yaml::Path joined(yaml::Path path, const yaml::Path &below, size_t from = 0);

} // namespace tenon::graph
