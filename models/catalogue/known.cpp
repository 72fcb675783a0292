#include "catalogue/known.h"

#include "catalogue/cataloguefile.h"
#include "catalogue/shelf.h"

#include <QFileInfo>

#include <mutex>

namespace tenon::catalogue {

Result<CataloguePtr> newestCatalogue()
{
    // A catalogue is a value that never changes; all that is kept is the last one that was read.
    static std::mutex mutex;
    static CataloguePtr last;
    static QString lastKey;
    const Shelf shelf;
    const auto kept = shelf.list();
    QString key;
    if (!kept.empty())
        key = kept.front().folder
              + QString::number(QFileInfo(kept.front().folder + QStringLiteral("/catalogue.txt"))
                                    .lastModified()
                                    .toMSecsSinceEpoch());
    const std::lock_guard lock(mutex);
    if (last && key == lastKey)
        return last;
    auto catalogue = kept.empty() ? loadShippedCatalogue() : shelf.catalogue(kept.front().name);
    if (!catalogue)
        return catalogue;
    last = *catalogue;
    lastKey = key;
    return last;
}

} // namespace tenon::catalogue
