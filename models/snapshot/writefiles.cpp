#include "base/platform/files.h"
#include "snapshot/materialise.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

QByteArrayView folderOf(const QByteArray &path)
{
    return QByteArrayView(path).first(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

/// Makes every folder the files need, parents first.
Result<> makeFolders(int root, const Manifest &manifest, const QString &target)
{
    QByteArrayView last;
    for (const ManifestFile &file : manifest.files) {
        const QByteArrayView folder = folderOf(file.path);
        if (folder == last || folder.isEmpty())
            continue;
        for (qsizetype end = folder.indexOf('/');; end = folder.indexOf('/', end + 1)) {
            const QByteArray part = folder.first(end < 0 ? folder.size() : end).toByteArray();
            // What the last folder shares with this one exists.
            const bool exists
                = last.startsWith(part) && (last.size() == part.size() || last[part.size()] == '/');
            if (!exists && ::mkdirat(root, part.constData(), 0755) != 0 && errno != EEXIST)
                return std::unexpected(
                    errnoError("write", target + u'/' + QFile::decodeName(part)));
            if (end < 0)
                break;
        }
        last = folder;
    }
    return {};
}

} // namespace

Result<> writeFiles(const store::ObjectStore &objects, const Manifest &manifest,
                    const QString &target, bool clone, int threads, std::stop_token stop)
{
    if (auto made = platform::makeFolder(target, 0755); !made)
        return made;
    if (!QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                              | QDir::NoDotAndDotDot))
        return fail(Error::Code::Conflict, "snapshot.target", {{u"path"_s, target}});
    const platform::Fd root(
        ::open(QFile::encodeName(target).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return std::unexpected(errnoError("open", target));
    for (const ManifestFile &file : manifest.files) {
        if (!isSafePath(file.path)) // one made by hand; those from the store were checked
            return fail(Error::Code::Format, "snapshot.manifest", {{u"line"_s, 0}});
    }
    if (auto made = makeFolders(root.get(), manifest, target); !made)
        return made;

    // Neighbours are in one folder, so each thread takes a run of them and two threads seldom meet
    // in a folder.
    constexpr size_t run = 64;
    std::atomic<size_t> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::optional<Error> firstError;
    const auto giveUp = [&](Error error) {
        const std::scoped_lock lock(mutex);
        if (!firstError)
            firstError = std::move(error);
        failed = true;
    };
    const auto work = [&] {
        QByteArray openName;
        platform::Fd folder;
        for (;;) {
            const size_t begin = next.fetch_add(run);
            if (begin >= manifest.files.size() || failed || stop.stop_requested())
                return;
            const size_t end = std::min(begin + run, manifest.files.size());
            for (size_t i = begin; i < end; ++i) {
                const ManifestFile &file = manifest.files[i];
                const QByteArrayView name = folderOf(file.path);
                int at = root.get();
                if (!name.isEmpty()) {
                    if (!folder || name != openName) {
                        openName = name.toByteArray();
                        folder.reset(::openat(root.get(), openName.constData(),
                                              O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
                        if (!folder)
                            return giveUp(errnoError("write", target));
                    }
                    at = folder.get();
                }
                const QByteArray base
                    = name.isEmpty() ? file.path : file.path.sliced(name.size() + 1);
                if (auto done = objects.copyTo(file.digest, quint64(file.size), at, base,
                                               file.executable ? 0755 : 0644, clone);
                    !done)
                    return giveUp(std::move(done.error()));
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads && manifest.files.size() > 2 * run; ++i)
            helpers.emplace_back(work);
        work();
    }
    if (firstError)
        return std::unexpected(std::move(*firstError));
    if (stop.stop_requested())
        return fail(Error::Code::Cancelled, "snapshot.cancelled");
    return {};
}

} // namespace tenon::snapshot
