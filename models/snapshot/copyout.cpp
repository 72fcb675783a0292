#include "snapshot/copyout.h"

#include "base/platform/files.h"
#include "snapshot/scan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

Result<> copyOne(const QString &source, const QString &target, Copied &copied)
{
    if (auto made = platform::makeFolder(QFileInfo(target).path()); !made)
        return made;
    QFile::remove(target);
    QFile file(source);
    if (!file.copy(target))
        return fail(Error::Code::Io, "io.write",
                    {{u"path"_s, target}, {u"reason"_s, file.errorString()}});
    // What is kept read-only in the workspace belongs to the user here.
    QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
    ++copied.files;
    copied.bytes += file.size();
    return {};
}

} // namespace

Result<Copied> copyTo(const QString &source, const QString &target, bool force)
{
    const QFileInfo there(target);
    if (!force && there.exists() && !(there.isDir() && QDir(target).isEmpty()))
        return fail(Error::Code::Conflict, "download.exists", {{u"path"_s, target}});
    Copied copied;
    if (QFileInfo(source).isFile()) {
        if (auto done = copyOne(source, target, copied); !done)
            return std::unexpected(done.error());
        return copied;
    }
    ScanOptions options;
    options.everything = true;
    const auto found = scan(source, options);
    if (!found)
        return std::unexpected(found.error());
    if (auto made = platform::makeFolder(target); !made)
        return std::unexpected(made.error());
    for (const FoundFile &file : found->files) {
        const QString name = u'/' + QFile::decodeName(file.path);
        if (auto done = copyOne(source + name, target + name, copied); !done)
            return std::unexpected(done.error());
    }
    return copied;
}

} // namespace tenon::snapshot
