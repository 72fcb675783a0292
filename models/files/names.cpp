#include "files/names.h"

#include <QDir>

namespace tenon::files {

using namespace Qt::StringLiterals;

QString fileName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash > 0 ? path.first(slash) : u"/"_s;
}

bool isWithin(const QString &path, const QString &folder)
{
    return path.startsWith(folder)
           && (path.size() == folder.size() || path.at(folder.size()) == u'/');
}

bool isSkippedFolder(const QString &name)
{
    return name.startsWith(u'.') || name == u"__pycache__"_s || name == u"node_modules"_s
           || name == u"site-packages"_s;
}

Result<> checkName(const QString &name)
{
    constexpr qsizetype longest = 255; // bytes, of every file system Linux writes to
    if (name.toUtf8().size() > longest)
        return fail(Error::Code::Refused, "files.name-long", {{u"name"_s, name}});
    if (name.trimmed().isEmpty() || name == u"."_s || name == u".."_s || name.contains(u'/')
        || std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x20; }))
        return fail(Error::Code::Refused, "files.name", {{u"name"_s, name}});
    return {};
}

QString referenceFrom(const QString &folder, const QString &path)
{
    const QString relative = QDir(folder).relativeFilePath(path);
    return relative.startsWith(u"../"_s) || relative.startsWith(u'/') ? relative
                                                                      : u"./"_s + relative;
}

QString assetNameFrom(const QString &fileName)
{
    QString name
        = fileName
              .first(std::max(fileName.indexOf(u'.'), qsizetype(-1)) < 0 ? fileName.size()
                                                                         : fileName.indexOf(u'.'))
              .normalized(QString::NormalizationForm_KD)
              .toLower();
    QString made;
    for (const QChar c : std::as_const(name)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            made += c;
        else if (c.category() != QChar::Mark_NonSpacing && !made.isEmpty() && !made.endsWith(u'_'))
            made += u'_';
    }
    while (made.endsWith(u'_'))
        made.chop(1);
    while (!made.isEmpty() && made.front().isDigit())
        made.remove(0, 1);
    while (made.startsWith(u'_'))
        made.remove(0, 1);
    return made.isEmpty() ? u"asset"_s : made;
}

} // namespace tenon::files
