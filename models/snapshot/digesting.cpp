#include "snapshot/digesting.h"

#include "base/platform/files.h"
#include "store/objectio.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

// Files between two words about how far it is.
constexpr size_t progressStep = 512;

using namespace Qt::StringLiterals;

struct Work
{
    size_t root;
    size_t file;
};

Result<Digest> hashFile(int fd, quint64, const QString &path, quint64 *bytes)
{
    constexpr size_t block = 256 * 1024;
    thread_local std::vector<char> buffer(block);
    Sha256 hash;
    quint64 at = 0;
    for (;;) {
        const ssize_t got = store::readAt(fd, buffer.data(), block, at);
        if (got < 0)
            return std::unexpected(errnoError("read", path));
        hash.add(QByteArrayView(buffer.data(), got));
        at += quint64(got);
        if (got < ssize_t(block))
            break;
    }
    *bytes = at;
    return hash.finish();
}

Error unreadable(const QString &path, int reason)
{
    return {Error::Code::Io,
            "snapshot.unreadable",
            {{u"path"_s, path}, {u"reason"_s, qt_error_string(reason)}},
            {},
            {}};
}

bool lessDigest(const Digest &a, const Digest &b)
{
    return a < b;
}

} // namespace

Result<Digested> digestAll(std::vector<Root> &roots, const QString &cacheFolder,
                           const DigestOptions &options)
{
    struct Known
    {
        std::unique_ptr<StatCache> cache;
        std::vector<StatCache::Entry> entries;
        platform::Fd fd;
        bool changed = false;
    };
    const ReadFile read = options.read ? options.read : hashFile;
    Digested result;
    std::vector<Known> known(roots.size());
    std::vector<Work> works;
    quint64 bytesToRead = 0;
    for (size_t r = 0; r < roots.size(); ++r) {
        Root &root = roots[r];
        Known &of = known[r];
        of.cache = std::make_unique<StatCache>(cacheFolder, root.key);
        auto digests = of.cache->lookUp(root.found.files);
        if (options.missing) {
            std::vector<Digest> all;
            all.reserve(digests.size());
            for (const auto &digest : digests) {
                if (digest)
                    all.push_back(*digest);
            }
            auto lost = options.missing(all);
            if (!lost.empty()) {
                std::sort(lost.begin(), lost.end(), lessDigest);
                for (auto &digest : digests) {
                    if (digest && std::binary_search(lost.begin(), lost.end(), *digest, lessDigest))
                        digest.reset();
                }
            }
        }
        of.changed = of.cache->size() != digests.size();
        of.entries.resize(digests.size());
        for (size_t i = 0; i < digests.size(); ++i) {
            of.entries[i].file = std::move(root.found.files[i]);
            if (digests[i]) {
                // It was believed, so it is old enough to be believed again.
                of.entries[i].digest = *digests[i];
                of.entries[i].readAt = std::numeric_limits<qint64>::max();
            } else {
                works.push_back({r, i});
                bytesToRead += of.entries[i].file.stamp.size;
                of.changed = true;
            }
        }
        of.fd.reset(
            ::open(QFile::encodeName(root.folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    }

    std::atomic<size_t> next = 0;
    std::atomic<quint64> bytesRead = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::optional<std::pair<size_t, Error>>
        firstError; // by the order of works, so the same each time
    int unreadableCount = 0;
    const auto run = [&] {
        for (;;) {
            const size_t index = next.fetch_add(1);
            if (index >= works.size() || failed || options.stop.stop_requested())
                return;
            const Work &work = works[index];
            StatCache::Entry &entry = known[work.root].entries[work.file];
            const qint64 now = StatCache::fileClock();
            const auto giveUp = [&](Error error, bool stop) {
                const std::scoped_lock lock(mutex);
                ++unreadableCount;
                if (!firstError || index < firstError->first)
                    firstError = {index, std::move(error)};
                if (stop)
                    failed = true;
            };
            const auto path = [&] {
                return roots[work.root].folder + u'/' + QFile::decodeName(entry.file.path);
            };
            const platform::Fd fd(::openat(known[work.root].fd.get(), entry.file.path.constData(),
                                           O_RDONLY | O_CLOEXEC | O_NONBLOCK));
            struct stat info{};
            if (!fd || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)) {
                giveUp(unreadable(path(), errno), false);
                continue;
            }
            entry.file.stamp = stampOf(info);
            entry.file.executable = (info.st_mode & S_IXUSR) != 0;
            entry.readAt = now;
            quint64 bytes = 0;
            auto digest = read(fd.get(), entry.file.stamp.size, path(), &bytes);
            if (!digest) {
                const bool cannotRead = digest.error().id == "io.read";
                giveUp(std::move(digest.error()), !cannotRead);
                continue;
            }
            if (bytes != entry.file.stamp.size) {
                // It grew or shrank while it was read: what was read counts, the cache must not
                // believe it.
                entry.file.stamp.size = bytes;
                entry.readAt = 0;
            }
            entry.digest = *digest;
            bytesRead += bytes;
            if (options.progress && index % progressStep == progressStep - 1) {
                const std::scoped_lock lock(mutex);
                options.progress(index + 1, works.size());
            }
        }
    };
    {
        const bool little = works.size() < 16 && bytesToRead < (1U << 20);
        std::vector<std::jthread> helpers;
        for (int i = 1; i < options.threads && !little; ++i)
            helpers.emplace_back(run);
        run();
    }
    if (firstError) {
        Error error = std::move(firstError->second);
        if (unreadableCount > 1)
            error.arguments.insert(u"count"_s, unreadableCount);
        return std::unexpected(std::move(error));
    }
    if (options.stop.stop_requested())
        return fail(Error::Code::Cancelled, "snapshot.cancelled");
    result.filesRead = works.size();
    result.bytesRead = bytesRead;

    size_t count = 0;
    for (const Known &of : known)
        count += of.entries.size();
    result.manifest.files.reserve(count);
    for (size_t r = 0; r < roots.size(); ++r) {
        for (const StatCache::Entry &entry : known[r].entries) {
            result.manifest.files.push_back(
                {roots[r].prefix.isEmpty() ? entry.file.path : roots[r].prefix + entry.file.path,
                 entry.file.stamp.size, entry.digest, options.executable && entry.file.executable});
        }
    }
    if (roots.size() > 1)
        std::sort(result.manifest.files.begin(), result.manifest.files.end(),
                  [](const ManifestFile &a, const ManifestFile &b) { return a.path < b.path; });
    for (Known &of : known) {
        if (!of.changed)
            continue;
        // Entries read a moment ago are marked as doubtful by their time stamps; others stay
        // believed.
        if (auto stored = of.cache->store(of.entries); !stored)
            qWarning("stat cache: %s",
                     qUtf8Printable(stored.error().detail)); // only slower next time
    }
    return result;
}

} // namespace tenon::snapshot
