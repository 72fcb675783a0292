#include "shell/manual.h"

#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutAccents(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

QString firstExisting(const QStringList &paths)
{
    for (const QString &path : paths)
        if (QFile::exists(path))
            return path;
    return {};
}

} // namespace

QList<ManualChapter> readManual(const QString &folder, const QString &language)
{
    static const QRegularExpression name(u"^\\d+-(.+)\\.md$"_s);
    QList<ManualChapter> chapters;
    const QDir english(folder + u"/en"_s);
    for (const QString &file : english.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const auto match = name.match(file);
        if (!match.hasMatch())
            continue;
        ManualChapter chapter{match.captured(1), file, {}, {}};
        chapter.text = textOf(folder + u'/' + language + u'/' + file);
        if (chapter.text.isEmpty())
            chapter.text = textOf(english.filePath(file));
        chapter.title = chapter.text.section(u'\n', 0, 0);
        chapter.title.remove(0, chapter.title.startsWith(u"# "_s) ? 2 : 0);
        chapters.append(chapter);
    }
    return chapters;
}

QHash<QString, QImage> readManualPictures(const QString &folder, const QString &language,
                                          const ManualChapter &chapter, bool dark, int width)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\(([^)\\s]+)\\)"_s);
    QHash<QString, QImage> pictures;
    for (auto it = picture.globalMatch(chapter.text); it.hasNext();) {
        const QString name = it.next().captured(1);
        QString darkName = name;
        darkName.replace(u".png"_s, u"-dark.png"_s);
        QStringList places;
        for (const QString &from : {language, u"en"_s}) {
            const QString place = folder + u'/' + from + u'/';
            if (dark)
                places.append(place + darkName);
            places.append(place + name);
        }
        const QString file = firstExisting(places);
        QImage image;
        if (file.isEmpty() || !image.load(file))
            continue;
        if (image.width() > width)
            image = image.scaledToWidth(width, Qt::SmoothTransformation);
        pictures.insert(name, image);
    }
    return pictures;
}

QString withKeyNames(const QString &markdown)
{
    static const QRegularExpression code(u"`([A-Za-z0-9+]+)`"_s);
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : code.globalMatch(markdown)) {
        const QString word = match.captured(1);
        const auto keys = QKeySequence::fromString(word, QKeySequence::PortableText);
        const bool meant = keys.count() == 1 && keys.toString(QKeySequence::PortableText) == word
                           && (word.size() > 1 || word.at(0).isUpper());
        text += QStringView(markdown).sliced(at, match.capturedStart(1) - at);
        text += meant ? keys.toString(QKeySequence::NativeText) : word;
        at = match.capturedEnd(1);
    }
    return text.append(QStringView(markdown).sliced(at));
}

int occurrences(const QString &text, const QString &wanted)
{
    const QString plain = withoutAccents(text);
    int least = 0;
    const auto words = withoutAccents(wanted).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int count = int(plain.count(word));
        if (count == 0)
            return 0;
        least = least == 0 ? count : std::min(least, count);
    }
    return least;
}

QString manualChapterFor(const QString &place)
{
    // The first that fits: longer beginnings stand before shorter ones.
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 18> chapters{{
        {"job/"_L1, "job-page"_L1},
        {"compare"_L1, "job-page"_L1},
        {"jobs"_L1, "job-page"_L1},
        {"experiment"_L1, "job-page"_L1},
        {"pipeline"_L1, "designer"_L1},
        {"file/"_L1, "editor"_L1},
        {"panel.tree"_L1, "tree"_L1},
        {"panel.problems"_L1, "editor"_L1},
        {"panel.log"_L1, "job-page"_L1},
        {"panel"_L1, "job-page"_L1},
        {"submit"_L1, "submitting"_L1},
        {"settings"_L1, "settings"_L1},
        {"compute"_L1, "compute"_L1},
        {"new-compute"_L1, "compute"_L1},
        {"quota"_L1, "compute"_L1},
        {"asset"_L1, "assets"_L1},
        {"model"_L1, "assets"_L1},
        {"data"_L1, "assets"_L1},
    }};
    for (const auto &[beginning, chapter] : chapters)
        if (place.startsWith(beginning))
            return chapter;
    if (place.startsWith("component"_L1) || place.startsWith("environment"_L1))
        return u"assets"_s;
    return u"first-run"_s;
}

} // namespace tenon::ui
