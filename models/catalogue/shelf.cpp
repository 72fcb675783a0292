#include "catalogue/shelf.h"

#include "base/platform/files.h"
#include "catalogue/cataloguefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostQuotaBytes = 16 << 20;

// What could not be read again is not written over what can.
Result<> write(const QString &path, const QByteArray &text, qint64 most)
{
    if (text.size() > most)
        return fail(Error::Code::Refused, "io.too-large", {{u"path"_s, path}, {u"limit"_s, most}});
    if (const auto made = platform::makeFolder(QFileInfo(path).path(), 0700); !made)
        return made;
    return platform::replaceFile(path, text);
}

} // namespace

Shelf::Shelf(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                         + u"/tenon/catalogues"_s
                   : folder)
{
}

// Any name can be given; the folder's is made of its letters and a hash that keeps two apart.
QString Shelf::folderOf(const QString &name) const
{
    QString plain;
    for (const QChar c : name.left(40))
        plain += c.isLetterOrNumber() && c.unicode() < 128 ? c : QChar(u'-');
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + plain + u'-' + QString::fromLatin1(hash.first(4).toHex());
}

std::vector<Kept> Shelf::list() const
{
    std::vector<Kept> kept;
    for (const QFileInfo &folder :
         QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder.filePath() + u"/catalogue.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Kept entry{{}, folder.filePath(), {}};
        for (int line = 0; line < 4; ++line) {
            const QByteArray text = file.readLine(4096).trimmed();
            if (text.startsWith("origin\t"))
                entry.name = QString::fromUtf8(text.sliced(7));
            else if (text.startsWith("date\t"))
                entry.date = QDate::fromString(QString::fromLatin1(text.sliced(5)), Qt::ISODate);
        }
        if (!entry.name.isEmpty())
            kept.push_back(entry);
    }
    std::ranges::sort(kept, [](const Kept &a, const Kept &b) {
        return a.date != b.date ? a.date > b.date : a.name < b.name;
    });
    return kept;
}

Result<CataloguePtr> Shelf::catalogue(const QString &name) const
{
    const QString path = folderOf(name) + u"/catalogue.txt"_s;
    if (!QFileInfo::exists(path)) {
        QStringList known;
        for (const Kept &kept : list())
            known << kept.name;
        return fail(Error::Code::NotFound, "catalogue.no-subscription",
                    {{u"name"_s, name}, {u"known"_s, known.join(u", "_s)}});
    }
    return loadCatalogue(path);
}

Result<Quota> Shelf::quota(const QString &name) const
{
    const QString path = folderOf(name) + u"/quota.txt"_s;
    if (!QFileInfo::exists(path))
        return Quota();
    const auto text = platform::readFile(path, mostQuotaBytes);
    if (!text)
        return std::unexpected(text.error());
    return Quota::parse(*text, path);
}

Result<> Shelf::keep(const QString &name, const CatalogueData &catalogue)
{
    CatalogueData named = catalogue;
    named.origin = name;
    return write(folderOf(name) + u"/catalogue.txt"_s, catalogueText(named), mostCatalogueBytes);
}

Result<> Shelf::keepQuota(const QString &name, const Quota &quota)
{
    return write(folderOf(name) + u"/quota.txt"_s, quota.text(), mostQuotaBytes);
}

Result<ImportReport> Shelf::import(const ImportOptions &options,
                                   const std::function<Result<>(Importer &)> &add)
{
    const bool known = QFileInfo::exists(folderOf(options.subscription) + u"/catalogue.txt"_s);
    const auto base = known ? catalogue(options.subscription) : loadShippedCatalogue();
    if (!base)
        return std::unexpected(base.error());
    const auto before = quota(options.subscription);
    if (!before)
        return std::unexpected(before.error());
    Importer importer(*base, *before, options);
    if (const auto added = add(importer); !added)
        return std::unexpected(added.error());
    const auto imported = importer.finish();
    if (!imported)
        return std::unexpected(imported.error());
    if (const auto kept = keep(options.subscription, imported->catalogue); !kept)
        return std::unexpected(kept.error());
    if (imported->quota)
        if (const auto kept = keepQuota(options.subscription, *imported->quota); !kept)
            return std::unexpected(kept.error());
    return imported->report;
}

Result<> Shelf::remove(const QString &name)
{
    return platform::removeTree(folderOf(name));
}

} // namespace tenon::catalogue
