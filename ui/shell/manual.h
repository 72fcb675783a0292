#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

namespace tenon::ui {

/// A chapter of the manual, as it lies on the disk.
struct ManualChapter
{
    QString id;    ///< "job-page": the file's name without number and ending.
    QString file;  ///< "04-job-page.md", as links name it.
    QString title; ///< Its first heading.
    QString text;  ///< Markdown.
    bool operator==(const ManualChapter &) const = default;
};

/// The chapters of a language in their order; `folder` holds one folder a language. A chapter that
/// the language lacks comes from English. Reads files: not for the GUI thread.
[[nodiscard]] QList<ManualChapter> readManual(const QString &folder, const QString &language);

/// The pictures a chapter names, by that name, at most `width` pixels wide; those made for the
/// dark theme ("home-dark.png" beside "home.png") where `dark`. What is missing is left out. Reads
/// files: not for the GUI thread.
[[nodiscard]] QHash<QString, QImage> readManualPictures(const QString &folder,
                                                        const QString &language,
                                                        const ManualChapter &chapter, bool dark,
                                                        int width);

/// `markdown` with the keys in its code words called as the menus call them: `Ctrl+Shift+E` is
/// `Ctrl+Maj+E` in French. Other code stays.
[[nodiscard]] QString withKeyNames(const QString &markdown);

/// How often all words of `wanted` stand in the text; 0 when one of them does not. Case and accents
/// do not matter.
[[nodiscard]] int occurrences(const QString &text, const QString &wanted);

/// The chapter that helps with a page or panel ("job/name", "file//path", "panel.log"); the first
/// chapter where there is no other.
[[nodiscard]] QString manualChapterFor(const QString &place);

} // namespace tenon::ui
