#include "snapshot/materialise.h"

#include "base/platform/files.h"
#include "base/platform/process.h"
#include "snapshot/scan.h"
#include "snapshot/ways.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

/// What every file of a tree looked like when it was complete.
Result<QByteArray> stampsOf(const QString &tree, const Digest &manifest, size_t *files)
{
    ScanOptions options;
    options.everything = true;
    auto found = scan(tree, options);
    if (!found)
        return std::unexpected(std::move(found.error()));
    *files = found->files.size() + found->leftOut.size();
    Sha256 hash;
    hash.add(QByteArrayView(manifest.bytes));
    for (const FoundFile &file : found->files) {
        hash.addField(file.path);
        const qint64 numbers[] = {qint64(file.stamp.size), file.stamp.modified, file.stamp.changed,
                                  qint64(file.stamp.inode), file.executable ? 1 : 0};
        hash.add(QByteArrayView(reinterpret_cast<const char *>(numbers), sizeof numbers));
    }
    return hash.finish().toHex() + '\n';
}

QString treeName(const Digest &digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

QByteArray wayName(Way way)
{
    switch (way) {
    case Way::Reflink:
        return "reflink";
    case Way::Overlay:
        return "overlay";
    case Way::Copy:
        return "copy";
    }
    return {};
}

Materialiser::Materialiser(const store::ObjectStore &objects, QString trees, QString cacheFolder)
    : m_objects(objects)
    , m_trees(std::move(trees))
    , m_cacheFolder(std::move(cacheFolder))
{
}

Materialiser::~Materialiser() = default;

void Materialiser::force(std::optional<Way> way)
{
    const std::scoped_lock lock(m_mutex);
    m_forced = way;
}

Ways Materialiser::ways(const QString &folder)
{
    const std::scoped_lock lock(m_mutex);
    struct stat info{};
    if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
        return {};
    // Whether overlays are allowed is a matter of the running kernel and its settings: tried anew
    // after each start.
    const QByteArray key = QByteArray::number(qulonglong(info.st_dev)) + ' ' + platform::bootId()
                           + ' ' + QByteArray::number(::geteuid()) + ' ';
    if (const auto known = m_ways.find(key); known != m_ways.end())
        return known->second;
    const QString file = m_cacheFolder + "/ways"_L1;
    QByteArray lines;
    if (auto read = platform::readFile(file, 1 << 20)) {
        lines = *read;
        for (const QByteArray &line : lines.split('\n')) {
            if (line.startsWith(key) && line.size() == key.size() + 2) {
                const Ways ways{line[key.size()] == 'r', line[key.size() + 1] == 'o'};
                m_ways.emplace(key, ways);
                return ways;
            }
        }
    }
    const Ways ways{tryReflink(folder), tryOverlay(folder)};
    m_ways.emplace(key, ways);
    if (lines.size() > 65536)
        lines.clear();
    lines += key + (ways.reflink ? 'r' : '-') + (ways.overlay ? 'o' : '-') + '\n';
    if (platform::makeFolder(m_cacheFolder))
        (void)platform::replaceFile(file, lines, platform::Sync::No);
    return ways;
}

Result<Materialiser::Prepared> Materialiser::prepare(const Manifest &manifest, const Digest &digest,
                                                     const QString &target, bool needsCopy,
                                                     std::stop_token stop)
{
    if (auto made = platform::makeFolder(target, 0755); !made)
        return std::unexpected(std::move(made.error()));
    if (!QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                              | QDir::NoDotAndDotDot))
        return fail(Error::Code::Conflict, "snapshot.target", {{u"path"_s, target}});
    std::optional<Way> way;
    {
        const std::scoped_lock lock(m_mutex);
        way = m_forced;
    }
    if (!way) {
        const Ways can = ways(QFileInfo(target).path());
        way = can.reflink                                 ? Way::Reflink
              : can.overlay && !needsCopy && fits(target) ? Way::Overlay
                                                          : Way::Copy;
    }
    Prepared prepared{*way, {}};
    if (*way == Way::Overlay) {
        auto lower = tree(manifest, digest, stop);
        if (!lower)
            return std::unexpected(std::move(lower.error()));
        prepared.lower = std::move(*lower);
        return prepared;
    }
    if (auto written = writeFiles(m_objects, manifest, target, *way == Way::Reflink, 2, stop);
        !written)
        return std::unexpected(std::move(written.error()));
    return prepared;
}

// The supervisor hands paths to mount(2) as options, where these characters have a meaning.
bool Materialiser::fits(const QString &target) const
{
    return std::none_of(target.begin(), target.end(),
                        [](QChar c) { return c == u':' || c == u',' || c == u'\\'; })
           && std::none_of(m_trees.begin(), m_trees.end(),
                           [](QChar c) { return c == u':' || c == u',' || c == u'\\'; });
}

bool Materialiser::isComplete(const QString &tree, const Manifest &manifest, const Digest &digest)
{
    const auto marker = platform::readFile(tree + ".complete"_L1, 4096);
    if (!marker)
        return false;
    size_t files = 0;
    const auto stamps = stampsOf(tree, digest, &files);
    return stamps && *stamps == *marker && files == manifest.files.size();
}

Result<QString> Materialiser::tree(const Manifest &manifest, const Digest &digest,
                                   std::stop_token stop)
{
    const std::scoped_lock lock(m_treeMutex);
    const QString path = m_trees + u'/' + treeName(digest);
    if (isComplete(path, manifest, digest))
        return path;
    if (auto made = platform::makeFolder(m_trees); !made)
        return std::unexpected(std::move(made.error()));
    const QString suffix = QString::number(QRandomGenerator::system()->generate64(), 16);
    const QString building = m_trees + "/.new-"_L1 + suffix;
    if (auto written = writeFiles(m_objects, manifest, building, true, 2, stop); !written) {
        (void)platform::removeTree(building);
        return std::unexpected(std::move(written.error()));
    }
    // A damaged one goes aside first: what still has it mounted keeps seeing what is left of it.
    QFile::remove(path + ".complete"_L1);
    const QString old = m_trees + "/.old-"_L1 + suffix;
    if (QFileInfo::exists(path)
        && ::rename(QFile::encodeName(path).constData(), QFile::encodeName(old).constData()) != 0) {
        (void)platform::removeTree(building);
        return std::unexpected(errnoError("write", path));
    }
    if (::rename(QFile::encodeName(building).constData(), QFile::encodeName(path).constData()) != 0)
        return std::unexpected(errnoError("write", path));
    (void)platform::removeTree(old);
    size_t files = 0;
    auto stamps = stampsOf(path, digest, &files);
    if (!stamps)
        return std::unexpected(std::move(stamps.error()));
    if (auto marked = platform::replaceFile(path + ".complete"_L1, *stamps, platform::Sync::No);
        !marked)
        return std::unexpected(std::move(marked.error()));
    return path;
}

} // namespace tenon::snapshot
