#pragma once

#include "catalogue/importer.h"

#include <functional>

namespace tenon::catalogue {

/// A catalogue that is kept for a subscription.
struct Kept
{
    QString name; ///< As the user called it.
    QString folder;
    QDate date;
    bool operator==(const Kept &) const = default;
};

/// What was imported, a folder a subscription: $XDG_DATA_HOME/tenon/catalogues. Any thread, but not
/// the GUI's.
class Shelf
{
public:
    /// `folder` empty: the user's own.
    explicit Shelf(const QString &folder = {});

    /// The newest first.
    [[nodiscard]] std::vector<Kept> list() const;
    /// Fails with NotFound, "catalogue.no-subscription".
    [[nodiscard]] Result<CataloguePtr> catalogue(const QString &name) const;
    /// Its sheet; an empty one where none was imported or typed in. No name: the sheet that goes
    /// with what was shipped.
    [[nodiscard]] Result<Quota> quota(const QString &name) const;
    /// Replaces what is kept under the name; where writing fails, what was there stays.
    [[nodiscard]] Result<> keep(const QString &name, const CatalogueData &catalogue);
    [[nodiscard]] Result<> keepQuota(const QString &name, const Quota &quota);
    [[nodiscard]] Result<> remove(const QString &name);
    /// Imports into what is kept for `options.subscription`, or for the first time into what was
    /// shipped, and keeps it; `add` gives the importer its texts. A failure changes nothing.
    [[nodiscard]] Result<ImportReport> import(const ImportOptions &options,
                                              const std::function<Result<>(Importer &)> &add);

private:
    [[nodiscard]] QString folderOf(const QString &name) const;
    QString m_folder;
};

} // namespace tenon::catalogue
