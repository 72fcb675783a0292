#include "snapshot/snapshot.h"

#include "base/platform/files.h"
#include "snapshot/digesting.h"
#include "snapshot/zipping.h"
#include "store/objectio.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

/// A single file as a root of its own.
Result<Root> fileRoot(const QString &path, const QString &purpose)
{
    const QFileInfo info(path);
    struct stat raw{};
    if (::stat(QFile::encodeName(path).constData(), &raw) != 0 || !S_ISREG(raw.st_mode))
        return fail(Error::Code::NotFound, "snapshot.include-missing", {{u"path"_s, path}});
    Root root;
    root.folder = info.path();
    root.key = purpose + path;
    root.found.files.push_back(
        {QFile::encodeName(info.fileName()), stampOf(raw), (raw.st_mode & S_IXUSR) != 0});
    root.found.bytes = quint64(raw.st_size);
    return root;
}

struct ZipInclude
{
    QString folder; ///< to be zipped
    QByteArray name;
    Found found;
};

struct Parts
{
    std::vector<Root> roots;
    std::vector<ZipInclude> zips;
};

/// Finds everything a source consists of and refuses names that meet.
Result<Parts> findParts(const Source &source, const std::stop_token &stop)
{
    Parts parts;
    ScanOptions options;
    options.stop = stop;
    IgnoreRules rules;
    QSet<QByteArray> names; // at the top of the snapshot
    if (!source.folder.isEmpty()) {
        if (QFileInfo(source.folder).isFile()) {
            auto root = fileRoot(source.folder, u"code:"_s);
            if (!root)
                return std::unexpected(std::move(root.error()));
            parts.roots.push_back(std::move(*root));
        } else {
            auto found = scan(source.folder, options);
            if (!found)
                return std::unexpected(std::move(found.error()));
            auto read = IgnoreRules::ofFolder(source.folder);
            if (!read)
                return std::unexpected(std::move(read.error()));
            rules = std::move(*read);
            parts.roots.push_back(
                {source.folder, u"code:"_s + source.folder, {}, std::move(*found)});
        }
        for (const FoundFile &file : parts.roots.back().found.files) {
            const qsizetype slash = file.path.indexOf('/');
            names.insert(slash < 0 ? file.path : file.path.first(slash));
        }
    }
    for (const QString &include : source.includes) {
        QString path = include;
        while (path.size() > 1 && path.endsWith(u'/'))
            path.chop(1);
        const QFileInfo info(path);
        const QByteArray name = QFile::encodeName(info.fileName());
        if (names.contains(name))
            return fail(Error::Code::Conflict, "snapshot.include-clash",
                        {{u"name"_s, info.fileName()}, {u"path"_s, include}});
        names.insert(name);
        if (info.isFile()) {
            auto root = fileRoot(path, u"include:"_s);
            if (!root)
                return std::unexpected(std::move(root.error()));
            parts.roots.push_back(std::move(*root));
            continue;
        }
        QString folder = path;
        const bool zip = !info.exists() && path.endsWith(".zip"_L1, Qt::CaseInsensitive);
        if (zip)
            folder.chop(4);
        if (!QFileInfo(folder).isDir())
            return fail(Error::Code::NotFound, "snapshot.include-missing", {{u"path"_s, include}});
        auto found = scan(folder, options);
        if (!found)
            return std::unexpected(std::move(found.error()));
        if (zip) {
            parts.zips.push_back({folder, name, std::move(*found)});
            continue;
        }
        const QByteArray prefix = name + '/';
        // The ignore file of the code folder rules over what is put beside the code, too.
        std::erase_if(found->files, [&](const FoundFile &file) {
            return !rules.isEmpty() && rules.isIgnored(prefix + file.path, false);
        });
        parts.roots.push_back({folder, u"include:"_s + folder, prefix, std::move(*found)});
    }
    return parts;
}

/// The zip of a folder as a file in the cache, made once for the same content.
Result<Root> zipRoot(const ZipInclude &zip, const QString &cacheFolder, const std::stop_token &stop)
{
    std::vector<Root> content(1);
    content[0] = {zip.folder, u"include:"_s + zip.folder, {}, zip.found};
    DigestOptions options;
    options.executable = false;
    options.stop = stop;
    auto digested = digestAll(content, cacheFolder, options);
    if (!digested)
        return std::unexpected(std::move(digested.error()));
    const QString folder
        = cacheFolder + "/zip/"_L1 + QString::fromLatin1(digested->manifest.digest().toHex());
    const QString target = folder + u'/' + QFile::decodeName(zip.name);
    if (!QFileInfo::exists(target)) {
        if (auto made = platform::makeFolder(folder); !made)
            return std::unexpected(std::move(made.error()));
        std::vector<QByteArray> paths;
        for (const ManifestFile &file : digested->manifest.files)
            paths.push_back(file.path);
        const QByteArray top = QFile::encodeName(QFileInfo(zip.folder).fileName());
        if (auto done = zipFiles(zip.folder, paths, target, top, stop); !done)
            return std::unexpected(std::move(done.error()));
    }
    return fileRoot(target, u"zip:"_s);
}

Result<Parts> completeParts(const Source &source, const QString &cacheFolder,
                            const std::stop_token &stop)
{
    auto parts = findParts(source, stop);
    if (!parts)
        return parts;
    for (const ZipInclude &zip : parts->zips) {
        auto root = zipRoot(zip, cacheFolder, stop);
        if (!root)
            return std::unexpected(std::move(root.error()));
        parts->roots.push_back(std::move(*root));
    }
    parts->zips.clear();
    return parts;
}

} // namespace

Result<Listing> list(const Source &source, std::stop_token stop)
{
    auto parts = findParts(source, stop);
    if (!parts)
        return std::unexpected(std::move(parts.error()));
    Listing listing;
    for (Root &root : parts->roots) {
        for (const FoundFile &file : root.found.files) {
            listing.files.push_back({root.prefix + file.path, file.stamp.size});
            listing.bytes += file.stamp.size;
        }
        for (const LeftOut &left : root.found.leftOut)
            listing.leftOut.push_back({root.prefix + left.path, left.why});
    }
    for (const ZipInclude &zip : parts->zips) {
        listing.files.push_back({zip.name, zip.found.bytes});
        listing.bytes += zip.found.bytes;
    }
    std::sort(listing.files.begin(), listing.files.end(),
              [](const Listing::File &a, const Listing::File &b) { return a.path < b.path; });
    return listing;
}

Result<Snapshot> take(const Source &source, store::ObjectStore &objects, const QString &cacheFolder,
                      const TakeOptions &options)
{
    auto parts = completeParts(source, cacheFolder, options.stop);
    if (!parts)
        return std::unexpected(std::move(parts.error()));
    Snapshot snapshot;
    for (const Root &root : parts->roots) {
        for (const LeftOut &left : root.found.leftOut)
            snapshot.leftOut.push_back({root.prefix + left.path, left.why});
    }
    store::ObjectBatch batch(objects);
    DigestOptions how;
    how.threads = options.threads;
    how.stop = options.stop;
    how.progress = options.progress;
    how.read = [&batch](int fd, quint64 size, const QString &path, quint64 *bytes) {
        return batch.addFile(fd, size, path, bytes);
    };
    how.missing = [&objects](std::span<const Digest> digests) { return objects.missing(digests); };
    auto digested = digestAll(parts->roots, cacheFolder, how);
    if (!digested)
        return std::unexpected(std::move(digested.error()));
    snapshot.manifest = std::move(digested->manifest);
    snapshot.filesRead = digested->filesRead;
    snapshot.bytesRead = digested->bytesRead;
    const QByteArray text = snapshot.manifest.text();
    snapshot.digest = Sha256::of(text);
    if (auto done = batch.add(snapshot.digest, text); !done)
        return std::unexpected(std::move(done.error()));
    if (auto done = batch.finish(options.sync); !done)
        return std::unexpected(std::move(done.error()));
    return snapshot;
}

Result<Snapshot> look(const Source &source, const QString &cacheFolder, std::stop_token stop)
{
    auto parts = completeParts(source, cacheFolder, stop);
    if (!parts)
        return std::unexpected(std::move(parts.error()));
    Snapshot snapshot;
    for (const Root &root : parts->roots) {
        for (const LeftOut &left : root.found.leftOut)
            snapshot.leftOut.push_back({root.prefix + left.path, left.why});
    }
    DigestOptions how;
    how.stop = stop;
    auto digested = digestAll(parts->roots, cacheFolder, how);
    if (!digested)
        return std::unexpected(std::move(digested.error()));
    snapshot.manifest = std::move(digested->manifest);
    snapshot.filesRead = digested->filesRead;
    snapshot.bytesRead = digested->bytesRead;
    snapshot.digest = Sha256::of(snapshot.manifest.text());
    return snapshot;
}

Result<Manifest> load(const store::ObjectStore &objects, const Digest &digest)
{
    auto text = objects.read(digest);
    if (!text)
        return std::unexpected(std::move(text.error()));
    return Manifest::fromText(*text);
}

Result<QByteArray> azureHash(const store::ObjectStore &objects, const Manifest &manifest)
{
    struct Ordered
    {
        QString lower;
        const ManifestFile *file;
    };
    std::vector<Ordered> order;
    order.reserve(manifest.files.size());
    for (const ManifestFile &file : manifest.files)
        order.push_back({QString::fromUtf8(file.path).toLower(), &file});
    // Python compares by code points, QString by UTF-16 units.
    std::stable_sort(order.begin(), order.end(), [](const Ordered &a, const Ordered &b) {
        return a.lower.toUcs4() < b.lower.toUcs4();
    });
    Sha256 hash;
    hash.add(QByteArray::number(qulonglong(order.size())));
    for (const Ordered &entry : order)
        hash.add('#' + entry.file->path + '#' + QByteArray::number(entry.file->size));
    QByteArray buffer;
    for (const Ordered &entry : order) {
        auto object = objects.view(entry.file->digest);
        if (!object)
            return std::unexpected(std::move(object.error()));
        buffer.resize(qsizetype(std::clamp<quint64>(object->size, 1, 1 << 20)));
        for (quint64 at = 0; at < object->size;) {
            const ssize_t got = store::readAt(
                object->fd->get(), buffer.data(),
                size_t(std::min<quint64>(quint64(buffer.size()), object->size - at)),
                object->offset + at);
            if (got <= 0)
                return std::unexpected(errnoError("read", objects.folder()));
            hash.add(QByteArrayView(buffer.constData(), got));
            at += quint64(got);
        }
    }
    return hash.finish().toHex();
}

Difference difference(const Manifest &stored, const Manifest &other)
{
    Difference result;
    auto a = stored.files.begin();
    auto b = other.files.begin();
    while (a != stored.files.end() || b != other.files.end()) {
        if (b == other.files.end() || (a != stored.files.end() && a->path < b->path)) {
            result.removed.push_back((a++)->path);
        } else if (a == stored.files.end() || b->path < a->path) {
            result.added.push_back((b++)->path);
        } else {
            if (a->digest != b->digest || a->executable != b->executable)
                result.changed.push_back(a->path);
            ++a;
            ++b;
        }
    }
    return result;
}

Result<Difference> differenceToday(const Manifest &stored, const Source &source,
                                   const QString &cacheFolder, std::stop_token stop)
{
    auto parts = completeParts(source, cacheFolder, stop);
    if (!parts)
        return std::unexpected(std::move(parts.error()));
    DigestOptions options;
    options.stop = stop;
    auto digested = digestAll(parts->roots, cacheFolder, options);
    if (!digested)
        return std::unexpected(std::move(digested.error()));
    return difference(stored, digested->manifest);
}

} // namespace tenon::snapshot
