#pragma once

#include "preview/bytes.h"
#include "preview/reader.h"

namespace tenon::preview {

/// The system's own Python 3; empty: none. Never one of a workspace.
[[nodiscard]] QString systemPython();

/// Reads Parquet files through a process of `python` and keeps the rows in `spool`, from which
/// openReader() reads them again. The first reading ends the process; it may be stopped by `watch`,
/// which must live as long. Fails with "preview.no-python", "preview.no-pyarrow" and
/// "preview.parquet". seek() works only to where it stands.
[[nodiscard]] Result<std::unique_ptr<TableReader>> convertParquet(const Source &source,
                                                                  std::shared_ptr<Spool> spool,
                                                                  const Watch &watch,
                                                                  const QString &python);

} // namespace tenon::preview
