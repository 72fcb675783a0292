#pragma once

#include <QString>

namespace tenon {

/// A new job name: adjective_noun_ten characters, as the Azure CLI makes
/// ("brave_otter_k3x9q2m7wd"). The characters are random (60 bits), so names of two workspaces do
/// not meet.
[[nodiscard]] QString newJobName();

/// Whether `name` can name a job: 1 to 255 of letters, digits, '-', '_', '.', not starting with '.'
/// or '-'.
[[nodiscard]] bool isJobName(QStringView name);

} // namespace tenon
