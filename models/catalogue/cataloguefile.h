#pragma once

#include "catalogue/catalogue.h"

namespace tenon::catalogue {

/// Reads the text of a catalogue (resources/catalogue/README.md says what stands where). `path` is
/// only for messages. Fails with Format, "catalogue.line" with the line, "catalogue.not-one",
/// "catalogue.newer". Any thread.
[[nodiscard]] Result<CatalogueData> parseCatalogue(const QByteArray &text,
                                                   const QString &path = {});

/// The text of a catalogue; parseCatalogue() gives the same data back.
[[nodiscard]] QByteArray catalogueText(const CatalogueData &data);

/// What a catalogue's file may have at most; one that is larger is not written.
inline constexpr qint64 mostCatalogueBytes = 64 << 20;

/// Reads a catalogue's file. Fails as parseCatalogue() and readFile() do. Not for the GUI thread.
[[nodiscard]] Result<CataloguePtr> loadCatalogue(const QString &path);

/// The catalogue this program was shipped with: <bin>/../share/tenon/catalogue/sizes.txt, or where
/// TENON_CATALOGUE says. Not for the GUI thread.
[[nodiscard]] Result<CataloguePtr> loadShippedCatalogue();

} // namespace tenon::catalogue
