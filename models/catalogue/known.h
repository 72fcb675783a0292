#pragma once

#include "catalogue/catalogue.h"

namespace tenon::catalogue {

/// The catalogue that was imported last, else the one the program brought. Read once and kept until
/// another one is imported. Any thread, but not the GUI's.
[[nodiscard]] Result<CataloguePtr> newestCatalogue();

} // namespace tenon::catalogue
