#pragma once

#include "graph/graphedit.h"

namespace tenon::ui {

/// A step of undo in words: "Connect split.train to train.data".
[[nodiscard]] QString editWords(const graph::EditLabel &label);

} // namespace tenon::ui
