#pragma once

#include "base/error.h"

#include <QString>

namespace tenon::snapshot {

struct Copied
{
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Copies a file, or a folder with all its files (links followed, empty folders left out), to
/// `target`. Where something is there already, Conflict "download.exists" before anything is
/// copied, unless `force`, which replaces files of the same name.
[[nodiscard]] Result<Copied> copyTo(const QString &source, const QString &target, bool force);

} // namespace tenon::snapshot
