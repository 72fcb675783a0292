#include "snapshot/zipping.h"

#include "base/platform/files.h"
#include "store/objectio.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

/// 1980-01-01, the first day a zip file knows.
constexpr time_t firstDay = 315532800;

} // namespace

Result<> writeZip(const QString &target, const std::vector<ZipEntry> &entries, const ZipRead &read,
                  const std::stop_token &stop)
{
    const auto failed = [&](const QString &reason) {
        return fail(Error::Code::Io, "snapshot.zip", {{u"path"_s, target}, {u"reason"_s, reason}});
    };
    const QString temporary
        = u"%1.new-%2"_s.arg(target).arg(QRandomGenerator::system()->generate64(), 0, 16);
    const QByteArray name = QFile::encodeName(temporary);
    const platform::Fd fd(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!fd)
        return failed(qt_error_string(errno));
    struct Remover
    {
        const QByteArray &name;
        bool armed = true;
        ~Remover()
        {
            if (armed)
                ::unlink(name.constData());
        }
    } remover{name};
    struct Free
    {
        void operator()(archive *a) const { ::archive_write_free(a); }
        void operator()(archive_entry *e) const { ::archive_entry_free(e); }
    };
    const std::unique_ptr<archive, Free> zip(::archive_write_new());
    const std::unique_ptr<archive_entry, Free> entry(::archive_entry_new());
    const auto why = [&] { return QString::fromUtf8(::archive_error_string(zip.get())); };
    if (::archive_write_set_format_zip(zip.get()) != ARCHIVE_OK
        || ::archive_write_set_options(zip.get(), "zip:compression=store,zip:hdrcharset=UTF-8")
               < ARCHIVE_WARN
        || ::archive_write_open_fd(zip.get(), fd.get()) != ARCHIVE_OK)
        return failed(why());
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, "snapshot.cancelled");
        ::archive_entry_clear(entry.get());
        ::archive_entry_set_pathname(entry.get(), entries[i].name.constData());
        ::archive_entry_set_pathname_utf8(entry.get(), entries[i].name.constData());
        ::archive_entry_set_size(entry.get(), la_int64_t(entries[i].size));
        ::archive_entry_set_filetype(entry.get(), AE_IFREG);
        ::archive_entry_set_perm(entry.get(), entries[i].executable ? 0755 : 0644);
        ::archive_entry_set_mtime(entry.get(), firstDay, 0);
        // A warning is a name that is not UTF-8: written as the bytes it has.
        if (::archive_write_header(zip.get(), entry.get()) < ARCHIVE_WARN)
            return failed(why());
        for (quint64 at = 0; at < entries[i].size;) {
            const size_t wanted
                = size_t(std::min<quint64>(quint64(buffer.size()), entries[i].size - at));
            const ssize_t got = read(i, buffer.data(), wanted, at);
            if (got <= 0)
                return failed(got < 0 ? qt_error_string(errno)
                                      : u"%1 became shorter meanwhile"_s.arg(
                                            QFile::decodeName(entries[i].name)));
            if (::archive_write_data(zip.get(), buffer.constData(), size_t(got)) != got)
                return failed(why());
            at += quint64(got);
        }
    }
    if (::archive_write_close(zip.get()) != ARCHIVE_OK)
        return failed(why());
    if (::fsync(fd.get()) != 0
        || ::rename(name.constData(), QFile::encodeName(target).constData()) != 0)
        return failed(qt_error_string(errno));
    remover.armed = false;
    return {};
}

Result<> zipFiles(const QString &folder, const std::vector<QByteArray> &paths,
                  const QString &target, const QByteArray &top, const std::stop_token &stop)
{
    const platform::Fd root(
        ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return std::unexpected(errnoError("open", folder));
    std::vector<ZipEntry> entries;
    entries.reserve(paths.size());
    for (const QByteArray &path : paths) {
        struct stat info{};
        if (::fstatat(root.get(), path.constData(), &info, 0) != 0)
            return std::unexpected(errnoError("read", folder + u'/' + QFile::decodeName(path)));
        // The exec bit of zipped data does not count: the content alone makes the bytes.
        entries.push_back({top.isEmpty() ? path : top + '/' + path, quint64(info.st_size), false});
    }
    platform::Fd open;
    size_t current = paths.size();
    return writeZip(
        target, entries,
        [&](size_t index, char *into, size_t size, quint64 offset) -> ssize_t {
            if (index != current) {
                open.reset(::openat(root.get(), paths[index].constData(), O_RDONLY | O_CLOEXEC));
                current = index;
            }
            return open ? store::readAt(open.get(), into, size, offset) : -1;
        },
        stop);
}

} // namespace tenon::snapshot
