#include "snapshot/scan.h"

#include "base/platform/files.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

/// Deeper than this is a trap, not a code folder.
constexpr size_t deepest = 512;

struct Entry
{
    QByteArray name;
    unsigned char type = DT_UNKNOWN;
    bool folder = false; ///< for the order only
};

struct FolderId
{
    dev_t device;
    ino_t inode;
    bool operator==(const FolderId &) const = default;
};

class Walk
{
public:
    Walk(const QString &root, const ScanOptions &options, IgnoreRules rules)
        : m_root(root)
        , m_options(options)
        , m_rules(std::move(rules))
    {
    }

    Result<> folder(platform::Fd fd)
    {
        struct stat info{};
        if (::fstat(fd.get(), &info) != 0)
            return std::unexpected(unreadable(errno));
        const FolderId id{info.st_dev, info.st_ino};
        if (std::find(m_above.begin(), m_above.end(), id) != m_above.end()
            || m_above.size() >= deepest) {
            found.leftOut.push_back({m_path.chopped(1), LeftOut::Why::LinkLoop});
            return {};
        }
        if (m_options.stop.stop_requested())
            return fail(Error::Code::Cancelled, "snapshot.cancelled");
        const int raw = fd.get();
        DIR *list = ::fdopendir(raw);
        if (!list)
            return std::unexpected(unreadable(errno));
        (void)fd.release();
        struct Closer
        {
            DIR *dir;
            ~Closer() { ::closedir(dir); }
        } closer{list};
        std::vector<Entry> entries;
        errno = 0;
        while (const dirent *entry = ::readdir(list)) {
            const char *name = entry->d_name;
            if (name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0)))
                continue;
            entries.push_back({QByteArray(name), entry->d_type, false});
            errno = 0;
        }
        if (errno != 0)
            return std::unexpected(unreadable(errno));
        m_above.push_back(id);
        auto done = list_(raw, entries);
        m_above.pop_back();
        return done;
    }

    Found found;

private:
    [[nodiscard]] Error unreadable(int reason) const
    {
        QString path = m_root;
        if (!m_path.isEmpty())
            path += u'/' + QFile::decodeName(m_path.chopped(1));
        return {Error::Code::Io,
                "snapshot.unreadable",
                {{u"path"_s, path}, {u"reason"_s, qt_error_string(reason)}},
                {},
                {}};
    }

    Result<> list_(int fd, std::vector<Entry> &entries)
    {
        // What the entry is, through links; those that cannot take part go.
        std::vector<struct stat> stats(entries.size());
        size_t kept = 0;
        for (size_t i = 0; i < entries.size(); ++i) {
            Entry &entry = entries[i];
            if (m_options.everything ? isWorkspaceData(entry.name) : isAlwaysIgnored(entry.name))
                continue;
            struct stat info{};
            if (entry.type == DT_UNKNOWN) {
                if (::fstatat(fd, entry.name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
                    continue; // gone meanwhile
                entry.type = S_ISLNK(info.st_mode)   ? DT_LNK
                             : S_ISDIR(info.st_mode) ? DT_DIR
                             : S_ISREG(info.st_mode) ? DT_REG
                                                     : DT_FIFO;
            }
            bool linkLost = false;
            if (entry.type == DT_LNK) {
                if (::fstatat(fd, entry.name.constData(), &info, 0) != 0)
                    linkLost = true;
                else if (S_ISDIR(info.st_mode))
                    entry.folder = true;
                else if (S_ISREG(info.st_mode))
                    entry.type = DT_REG;
                else
                    entry.type = DT_FIFO;
            } else {
                entry.folder = entry.type == DT_DIR;
            }
            const QByteArray path = m_path + entry.name;
            if (!m_rules.isEmpty()
                && m_rules.verdict(path, entry.folder) == IgnoreRules::Verdict::Ignored)
                continue;
            if (linkLost) {
                found.leftOut.push_back({path, LeftOut::Why::BrokenLink});
                continue;
            }
            if (!entry.folder && entry.type != DT_REG) {
                found.leftOut.push_back({path, LeftOut::Why::Special});
                continue;
            }
            if (!entry.folder && info.st_ino == 0
                && ::fstatat(fd, entry.name.constData(), &info, 0) != 0) {
                if (errno == ENOENT)
                    continue;
                return std::unexpected(unreadable(errno));
            }
            stats[kept] = info;
            if (kept != i)
                entries[kept] = std::move(entry);
            ++kept;
        }
        entries.resize(kept);
        std::vector<size_t> order(kept);
        for (size_t i = 0; i < kept; ++i)
            order[i] = i;
        // The order of whole paths: a folder sorts as if its name ended with '/'.
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            const Entry &x = entries[a];
            const Entry &y = entries[b];
            const qsizetype common = std::min(x.name.size(), y.name.size());
            const int first = memcmp(x.name.constData(), y.name.constData(), size_t(common));
            if (first != 0)
                return first < 0;
            const auto next = [common](const Entry &e) {
                return e.name.size() > common ? int(static_cast<unsigned char>(e.name[common]))
                       : e.folder             ? int('/')
                                              : -1;
            };
            return next(x) < next(y);
        });
        for (const size_t i : order) {
            const Entry &entry = entries[i];
            if (entry.folder) {
                const qsizetype length = m_path.size();
                m_path += entry.name;
                m_path += '/';
                platform::Fd child(
                    ::openat(fd, entry.name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
                if (!child) {
                    if (errno != ENOENT)
                        return std::unexpected(unreadable(errno));
                } else if (auto done = folder(std::move(child)); !done) {
                    return done;
                }
                m_path.truncate(length);
                continue;
            }
            if (!m_options.everything
                && (isEditorLeftover(entry.name) || isLayout(entries, entry.name)))
                continue;
            add(stats[i], entry.name);
            if (qint64(found.files.size()) > m_options.limit)
                return fail(Error::Code::Refused, "snapshot.too-many",
                            {{u"path"_s, m_root}, {u"limit"_s, m_options.limit}});
        }
        return {};
    }

    static bool isLayout(const std::vector<Entry> &entries, const QByteArray &name)
    {
        const QByteArrayView base = layoutOf(name);
        if (base.isEmpty())
            return false;
        const QByteArray text = base.toByteArray();
        return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            return entry.name == text + ".yml" || entry.name == text + ".yaml";
        });
    }

    void add(const struct stat &info, const QByteArray &name)
    {
        FoundFile file;
        file.path = m_path + name;
        file.stamp = stampOf(info);
        file.executable = (info.st_mode & S_IXUSR) != 0;
        found.bytes += file.stamp.size;
        found.files.push_back(std::move(file));
    }

    QString m_root;
    const ScanOptions &m_options;
    IgnoreRules m_rules;
    QByteArray m_path; ///< of the folder being listed, with '/' at its end, empty for the root
    std::vector<FolderId> m_above;
};

} // namespace

FileStamp stampOf(const struct stat &info)
{
    return {
        quint64(info.st_size), qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec,
        qint64(info.st_ctim.tv_sec) * 1'000'000'000 + info.st_ctim.tv_nsec, quint64(info.st_ino)};
}

Result<Found> scan(const QString &folder, const ScanOptions &options)
{
    platform::Fd fd(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd) {
        if (errno == ENOTDIR || errno == ENOENT)
            return fail(Error::Code::NotFound, "snapshot.not-a-folder", {{u"path"_s, folder}});
        return fail(Error::Code::Io, "snapshot.unreadable",
                    {{u"path"_s, folder}, {u"reason"_s, qt_error_string(errno)}});
    }
    IgnoreRules rules;
    if (options.rules && !options.everything) {
        auto read = IgnoreRules::ofFolder(folder);
        if (!read)
            return std::unexpected(std::move(read.error()));
        rules = std::move(*read);
    }
    Walk walk(folder, options, std::move(rules));
    if (auto done = walk.folder(std::move(fd)); !done)
        return std::unexpected(std::move(done.error()));
    return std::move(walk.found);
}

} // namespace tenon::snapshot
