#include "files/writtenfiles.h"

#include "base/platform/files.h"
#include "files/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <ranges>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4 << 20;

} // namespace

Result<WrittenFiles> WrittenFiles::of(const Change &change)
{
    WrittenFiles out;
    out.m_folders = change.folders;
    for (const QString &path : change.made) {
        auto bytes = platform::readFile(path, fileLimit);
        if (!bytes)
            return std::unexpected(std::move(bytes.error()));
        out.m_files.emplace_back(path, *std::move(bytes));
    }
    return out;
}

Result<> WrittenFiles::takeAway() const
{
    for (const auto &[path, bytes] : m_files) {
        if (!QFileInfo::exists(path))
            continue;
        const auto now = platform::readFile(path, fileLimit);
        if (!now || *now != bytes)
            return fail(Error::Code::Conflict, "files.changed", {{u"path"_s, path}});
    }
    for (size_t i = 0; i < m_files.size(); ++i) {
        QFile file(m_files[i].first);
        if (!file.exists() || file.remove())
            continue;
        const auto failed = fail(Error::Code::Io, "io.remove",
                                 {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}});
        while (i-- > 0)
            std::ignore = platform::replaceFile(m_files[i].first, m_files[i].second);
        return failed;
    }
    for (const QString &folder : m_folders | std::views::reverse)
        QDir().rmdir(folder);
    return {};
}

Result<> WrittenFiles::checkUnused(const QString &root, const QString &user) const
{
    QStringList files;
    for (const auto &[path, bytes] : m_files)
        files.append(path);
    // Code is named by its folder. What lies in a folder is no other file that names it, so that
    // only those at the ends count.
    QStringList folders = m_folders;
    folders.removeIf([this](const QString &folder) {
        return std::ranges::any_of(
            m_folders, [&folder](const QString &other) { return other.startsWith(folder + u'/'); });
    });
    for (const QStringList &paths : {files, folders})
        for (const Reference &each : referencesTo(root, paths))
            if (each.file != user && !files.contains(each.file))
                return fail(Error::Code::Conflict, "files.in-use",
                            {{u"path"_s, each.path}, {u"file"_s, each.file}});
    return {};
}

Result<> WrittenFiles::giveBack() const
{
    const auto change = writeNewFiles(m_files);
    return change ? Result<>() : std::unexpected(change.error());
}

} // namespace tenon::files
