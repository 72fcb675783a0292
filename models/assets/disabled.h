#pragma once

#include "assets/ports.h"

namespace tenon::assets {

/// The tag of a pipeline file that names the steps that are not to run here. Azure ML takes it as
/// any other tag and would run them.
inline constexpr QStringView disabledTag = u"tenon.disabled";

/// The steps that `tags: {tenon.disabled: a, b}` names, each once.
[[nodiscard]] QStringList disabledSteps(const TextMap &tags);

} // namespace tenon::assets
