#include "files/librarylabels.h"

#include "base/platform/files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> wordsAt(const QJsonObject &json, QLatin1StringView key)
{
    QHash<QString, QString> words;
    const QJsonObject object = json.value(key).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

QJsonObject tableOf(const QString &library, const QString &language)
{
    constexpr qint64 limit = 4 << 20;
    const auto bytes = platform::readFile(library + u"/labels/"_s + language + u".json"_s, limit);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

LibraryLabels LibraryLabels::read(const QString &library, const QString &language)
{
    QString wanted = language;
    wanted.replace(u'-', u'_');
    QJsonObject json;
    // "pl_PL" is "pl"; "zh" is the Chinese there is.
    for (const QString &name : {wanted, wanted.section(u'_', 0, 0),
                                wanted.startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s, u"en"_s})
        if (json.isEmpty() && !name.isEmpty() && !name.contains(u'/'))
            json = tableOf(library, name);
    LibraryLabels labels;
    labels.m_categories = wordsAt(json, "categories"_L1);
    labels.m_titles = wordsAt(json, "titles"_L1);
    labels.m_texts = wordsAt(json, "texts"_L1);
    labels.m_names = wordsAt(json, "names"_L1);
    return labels;
}

QString LibraryLabels::category(const QString &english) const
{
    return m_categories.value(english, english);
}

QString LibraryLabels::title(const QString &english) const
{
    return m_titles.value(english, english);
}

QString LibraryLabels::text(const QString &english) const
{
    return m_texts.value(english, english);
}

QString LibraryLabels::port(const QString &name) const
{
    if (const auto known = m_names.constFind(name); known != m_names.cend())
        return *known;
    QString spoken = name;
    spoken.replace(u'_', u' ');
    spoken = spoken.simplified();
    if (!spoken.isEmpty())
        spoken[0] = spoken.at(0).toUpper();
    return spoken;
}

} // namespace tenon::files
