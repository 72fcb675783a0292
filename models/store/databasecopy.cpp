#include "store/databasecopy.h"

#include "base/platform/files.h"
#include "base/platform/places.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

Result<> copyFile(const QString &from, const QString &to, const std::atomic_bool *cancelled)
{
    const platform::Fd source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (!source)
        return fail(errno == ENOENT ? Error::Code::NotFound : Error::Code::Io, "store.open",
                    {{u"path"_s, from}, {u"reason"_s, qt_error_string(errno)}});
    const platform::Fd target(
        ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!target)
        return std::unexpected(errnoError("write", to));
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (cancelled && *cancelled)
            return fail(Error::Code::Cancelled, "store.interrupted");
        const ssize_t got = ::read(source.get(), buffer.data(), size_t(buffer.size()));
        if (got == 0)
            return {};
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errnoError("read", from));
        }
        for (ssize_t done = 0; done < got;) {
            const ssize_t n = ::write(target.get(), buffer.constData() + done, size_t(got - done));
            if (n < 0 && errno != EINTR)
                return std::unexpected(errnoError("write", to));
            done += std::max<ssize_t>(n, 0);
        }
    }
}

} // namespace

FileStamp stampOf(const QString &path)
{
    struct stat info{};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {qint64(info.st_size),
            qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec,
            quint64(info.st_ino)};
}

DatabaseStamp databaseStampOf(const QString &database)
{
    return {stampOf(database), stampOf(database + "-wal"_L1), stampOf(database + "-journal"_L1)};
}

Result<DatabaseStamp> copyDatabase(const QString &source, const QString &target,
                                   const std::atomic_bool *cancelled)
{
    // Somebody may be writing: a copy counts only when all files are the same before and after.
    constexpr int tries = 5;
    // A network folder goes on telling for a while of a log that is gone; what it had is in the
    // database then.
    bool logIsGone = false;
    for (int i = 0; i < tries; ++i) {
        const DatabaseStamp stamp = databaseStampOf(source);
        for (const auto ending : {""_L1, "-wal"_L1, "-journal"_L1, "-shm"_L1})
            QFile::remove(target + ending);
        if (auto copied = copyFile(source, target, cancelled); !copied)
            return std::unexpected(std::move(copied.error()));
        bool whole = true;
        for (const auto &[ending, log] :
             {std::pair("-wal"_L1, stamp.wal), std::pair("-journal"_L1, stamp.journal)}) {
            if (log.size <= 0 || logIsGone)
                continue;
            if (auto copied = copyFile(source + ending, target + ending, cancelled); !copied) {
                if (copied.error().code != Error::Code::NotFound)
                    return std::unexpected(std::move(copied.error()));
                logIsGone = true;
                whole = false;
            }
        }
        if (whole && databaseStampOf(source) == stamp)
            return stamp;
    }
    return fail(Error::Code::Conflict, "store.busy", {{u"path"_s, source}});
}

Result<QString> makeCopyFolder(const QString &name)
{
    auto cache = platform::cacheFolder();
    if (!cache)
        return cache;
    // One a process and copy: two windows on one file do not pull the copy from under each other.
    static std::atomic<quint32> counter = 0;
    const QString folder
        = u"%1/look/%2-%3-%4"_s.arg(*cache, name).arg(::getpid()).arg(counter.fetch_add(1));
    if (auto made = platform::makeFolder(folder, 0700); !made)
        return std::unexpected(std::move(made.error()));
    return folder;
}

} // namespace tenon::store
