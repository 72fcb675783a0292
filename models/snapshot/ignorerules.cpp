#include "snapshot/ignorerules.h"

#include "base/platform/files.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace tenon::snapshot {
namespace {

constexpr qint64 largestIgnoreFile = 16 << 20;

/// Blanks at the end go unless a backslash stands before them.
QByteArrayView withoutTrailingBlanks(QByteArrayView line)
{
    qsizetype blanks = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == ' ') {
            if (blanks < 0)
                blanks = i;
        } else {
            blanks = -1;
            if (line[i] == '\\' && ++i >= line.size())
                return line;
        }
    }
    return blanks < 0 ? line : line.first(blanks);
}

} // namespace

IgnoreRules::IgnoreRules(QByteArrayView text)
    : m_text(text.toByteArray())
{
    QByteArrayView rest(m_text);
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.startsWith('#'))
            continue;
        if (line.endsWith('\r'))
            line.chop(1);
        if (const qsizetype nul = line.indexOf('\0'); nul >= 0)
            line = line.first(nul);
        line = withoutTrailingBlanks(line);
        const bool takesBack = line.startsWith('!');
        if (takesBack)
            line = line.sliced(1);
        const bool folderOnly = line.endsWith('/');
        if (folderOnly)
            line.chop(1);
        if (line.isEmpty())
            continue;
        const bool baseName = !line.contains('/');
        if (line.startsWith('/'))
            line = line.sliced(1);
        m_rules.push_back({Pattern(line, baseName ? Pattern::Kind::Name : Pattern::Kind::Path),
                           takesBack, folderOnly, baseName});
    }
}

Result<IgnoreRules> IgnoreRules::ofFolder(const QString &folder)
{
    for (const char *name : {"/.amlignore", "/.gitignore"}) {
        const QString path = folder + QLatin1StringView(name);
        struct stat info{};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
            if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP)
                continue;
            return std::unexpected(errnoError("read", path));
        }
        if (!S_ISREG(info.st_mode))
            continue;
        auto text = platform::readFile(path, largestIgnoreFile);
        if (!text)
            return std::unexpected(std::move(text.error()));
        return IgnoreRules(*text);
    }
    return IgnoreRules();
}

IgnoreRules::Verdict IgnoreRules::verdict(QByteArrayView path, bool isFolder) const
{
    if (path.isEmpty()) // also: lastIndexOf() of an empty view looks at the byte behind it
        return Verdict::None;
    const QByteArrayView name = path.sliced(path.lastIndexOf('/') + 1);
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule) {
        if (rule->folderOnly && !isFolder)
            continue;
        if (rule->pattern.matches(rule->baseName ? name : path))
            return rule->takesBack ? Verdict::Kept : Verdict::Ignored;
    }
    return Verdict::None;
}

bool IgnoreRules::isIgnored(QByteArrayView path, bool isFolder) const
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (verdict(path.first(slash), true) == Verdict::Ignored)
            return true;
    }
    return verdict(path, isFolder) == Verdict::Ignored;
}

bool isAlwaysIgnored(QByteArrayView baseName)
{
    return baseName == ".tenon" || baseName == ".git";
}

QByteArrayView layoutOf(QByteArrayView baseName)
{
    constexpr QByteArrayView ending(".layout.json");
    return baseName.size() > ending.size() && baseName.endsWith(ending)
               ? baseName.chopped(ending.size())
               : QByteArrayView();
}

} // namespace tenon::snapshot
