#include "snapshot/datadigest.h"

#include "snapshot/digesting.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

/// About 180 bytes each.
constexpr size_t mostKnown = 20'000;

Result<Root> rootOf(const QString &path, bool *isFolder, std::stop_token stop)
{
    struct stat info{};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(Error::Code::NotFound, "snapshot.no-data", {{u"path"_s, path}});
        return fail(Error::Code::Io, "snapshot.unreadable",
                    {{u"path"_s, path}, {u"reason"_s, qt_error_string(errno)}});
    }
    Root root;
    root.key = u"data:"_s + path;
    *isFolder = S_ISDIR(info.st_mode);
    if (*isFolder) {
        ScanOptions options;
        options.everything = true;
        options.stop = stop;
        auto found = scan(path, options);
        if (!found)
            return std::unexpected(std::move(found.error()));
        root.folder = path;
        root.found = std::move(*found);
    } else if (S_ISREG(info.st_mode)) {
        const QFileInfo file(path);
        root.folder = file.path();
        root.found.files.push_back({QFile::encodeName(file.fileName()), stampOf(info), false});
    } else {
        return fail(Error::Code::Refused, "snapshot.unreadable",
                    {{u"path"_s, path}, {u"reason"_s, u"it is neither a file nor a folder"_s}});
    }
    return root;
}

void add(Sha256 &hash, QByteArrayView path, const FileStamp &stamp)
{
    hash.addField(path);
    const qint64 numbers[]
        = {qint64(stamp.size), stamp.modified, stamp.changed, qint64(stamp.inode)};
    hash.add(QByteArrayView(reinterpret_cast<const char *>(numbers), sizeof numbers));
}

Digest stampOf(const Found &found)
{
    Sha256 hash;
    for (const FoundFile &file : found.files)
        add(hash, file.path, file.stamp);
    return hash.finish();
}

} // namespace

Result<Digest> dataStamp(const QString &path, std::stop_token stop)
{
    // Most outputs are single files, and a job may have very many of them.
    const QByteArray name = QFile::encodeName(path);
    struct stat info{};
    if (::stat(name.constData(), &info) == 0 && S_ISREG(info.st_mode)) {
        Sha256 hash;
        add(hash, QByteArrayView(name).sliced(name.lastIndexOf('/') + 1), stampOf(info));
        return hash.finish();
    }
    bool isFolder = false;
    const auto root = rootOf(path, &isFolder, stop);
    if (!root)
        return std::unexpected(root.error());
    return stampOf(root->found);
}

Result<DataDigest> dataDigest(const QString &path, const QString &cacheFolder, int threads,
                              std::stop_token stop)
{
    bool isFolder = false;
    auto root = rootOf(path, &isFolder, stop);
    if (!root)
        return std::unexpected(std::move(root.error()));
    const Digest stamp = stampOf(root->found);
    const qint64 now = StatCache::fileClock();
    const bool settled = std::none_of(
        root->found.files.begin(), root->found.files.end(),
        [now](const FoundFile &file) { return StatCache::isDoubtful(file.stamp, now); });
    std::vector<Root> roots;
    roots.push_back(std::move(*root));
    DigestOptions options;
    options.threads = threads;
    options.executable = false;
    options.stop = stop;
    auto digested = digestAll(roots, cacheFolder, options);
    if (!digested)
        return std::unexpected(std::move(digested.error()));
    const Manifest &manifest = digested->manifest;
    return DataDigest{isFolder ? manifest.digest() : manifest.files.front().digest,
                      quint64(manifest.files.size()), manifest.bytes(), stamp, settled};
}

Unchanged::Unchanged(QString cacheFolder)
    : m_cacheFolder(std::move(cacheFolder))
{
}

Result<DataDigest> Unchanged::digest(const QString &path, std::stop_token stop)
{
    const Digest key = Sha256::of(path.toUtf8());
    const auto known = [&]() -> std::optional<DataDigest> {
        const std::scoped_lock lock(m_mutex);
        const auto it = m_known.find(key);
        return it == m_known.end() ? std::nullopt : std::optional(it->second);
    }();
    if (known) {
        const auto stamp = dataStamp(path, stop);
        if (stamp && *stamp == known->stamp)
            return *known;
    }
    auto now = dataDigest(path, m_cacheFolder, 2, stop);
    if (now && now->settled) {
        const std::scoped_lock lock(m_mutex);
        if (m_known.size() >= mostKnown)
            m_known.clear();
        m_known.insert_or_assign(key, *now);
    }
    return now;
}

Result<bool> Unchanged::stillHas(const QString &path, const Digest &digest, std::stop_token stop)
{
    const auto now = this->digest(path, stop);
    if (now)
        return now->digest == digest;
    if (now.error().code == Error::Code::NotFound)
        return false;
    return std::unexpected(now.error());
}

} // namespace tenon::snapshot
