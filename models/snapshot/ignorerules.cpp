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

Result<> leaveOut(const QString &folder, QByteArrayView path, bool isFolder)
{
    const auto rules = IgnoreRules::ofFolder(folder);
    if (!rules)
        return std::unexpected(rules.error());
    if (rules->isIgnored(path, isFolder))
        return {};
    QByteArray text = rules->text();
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += '/';
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (QByteArrayView("\\*?[").contains(path[i]) || (path[i] == ' ' && i + 1 == path.size()))
            text += '\\';
        text += path[i];
    }
    text += isFolder ? "/\n" : "\n";
    if (!IgnoreRules(text).isIgnored(path, isFolder))
        return fail(Error::Code::Refused, "snapshot.ignore-name",
                    {{QStringLiteral("path"), QString::fromUtf8(path)}});
    return platform::replaceFile(folder + QStringLiteral("/.amlignore"), text);
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
    return isWorkspaceData(baseName) || baseName == ".git";
}

bool isWorkspaceData(QByteArrayView baseName)
{
    return baseName == ".tenon";
}

bool isEditorLeftover(QByteArrayView baseName)
{
    if (baseName.size() < 2)
        return false;
    if (baseName.startsWith('.')) {
        const qsizetype size = baseName.size();
        // vim: .x.swp, then .x.swo, .x.swn, …
        const bool vim = size > 5 && baseName.sliced(size - 4, 3) == ".sw" && baseName.back() >= 'a'
                         && baseName.back() <= 'x';
        return vim || baseName.startsWith(".#") || baseName.endsWith(".kate-swp")
               || baseName.startsWith(".goutputstream-")
               || (baseName.startsWith(".~lock.") && baseName.endsWith('#'));
    }
    return baseName.endsWith('~') || (baseName.startsWith('#') && baseName.endsWith('#'));
}

QByteArrayView layoutOf(QByteArrayView baseName)
{
    constexpr QByteArrayView ending(".layout.json");
    return baseName.size() > ending.size() && baseName.endsWith(ending)
               ? baseName.chopped(ending.size())
               : QByteArrayView();
}

} // namespace tenon::snapshot
