#include "snapshot/exporting.h"

#include "snapshot/materialise.h"
#include "snapshot/scan.h"
#include "snapshot/zipping.h"
#include "store/objectio.h"

#include <QFileInfo>

#include <cerrno>

namespace tenon::snapshot {

Result<> exportFolder(const store::ObjectStore &objects, const Manifest &manifest,
                      const QString &target, std::stop_token stop)
{
    for (const ManifestFile &file : manifest.files) {
        if (auto fine = objects.verify(file.digest); !fine)
            return fine;
    }
    return writeFiles(objects, manifest, target, true, 2, stop);
}

Result<> exportZip(const store::ObjectStore &objects, const Manifest &manifest,
                   const QString &target, std::stop_token stop)
{
    std::vector<ZipEntry> entries;
    entries.reserve(manifest.files.size());
    for (const ManifestFile &file : manifest.files) {
        if (auto fine = objects.verify(file.digest); !fine)
            return fine;
        entries.push_back({file.path, file.size, file.executable});
    }
    store::ObjectView object;
    size_t current = entries.size();
    return writeZip(
        target, entries,
        [&](size_t index, char *into, size_t size, quint64 offset) -> ssize_t {
            if (index != current) {
                auto view = objects.view(manifest.files[index].digest);
                if (!view) {
                    errno = ENOENT;
                    return -1;
                }
                object = std::move(*view);
                current = index;
            }
            const quint64 left = object.size > offset ? object.size - offset : 0;
            return store::readAt(object.fd->get(), into, size_t(std::min<quint64>(size, left)),
                                 object.offset + offset);
        },
        stop);
}

Result<> zipFolder(const QString &path, const QString &target, const QByteArray &top,
                   std::stop_token stop)
{
    const QFileInfo info(path);
    std::vector<QByteArray> paths;
    QString folder = path;
    if (info.isFile()) {
        folder = info.path();
        paths.push_back(QFile::encodeName(info.fileName()));
    } else {
        ScanOptions options;
        options.everything = true;
        options.stop = stop;
        auto found = scan(path, options);
        if (!found)
            return std::unexpected(std::move(found.error()));
        for (FoundFile &file : found->files)
            paths.push_back(std::move(file.path));
    }
    return zipFiles(folder, paths, target, top, stop);
}

} // namespace tenon::snapshot
