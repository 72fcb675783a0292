#pragma once

#include <QHash>
#include <QString>

namespace tenon::files {

/// The words of a language for the components of a library and the templates: `labels/LANG.json`
/// beside them. Texts are found by their English wording, so that a copy of a component that
/// somebody has changed shows what it says itself. A plain value.
class LibraryLabels
{
public:
    /// Reads the words for `language` ("pl", "zh_CN"), or of its main language, or English. What is
    /// not there stays as it is in English. Any thread; reads files.
    [[nodiscard]] static LibraryLabels read(const QString &library, const QString &language);

    [[nodiscard]] QString category(const QString &english) const;
    [[nodiscard]] QString title(const QString &english) const; ///< display_name
    [[nodiscard]] QString text(const QString &english) const;  ///< A description.
    /// What an input or output is called in a form: "smallest_leaf" is "Smallest leaf".
    [[nodiscard]] QString port(const QString &name) const;

    bool operator==(const LibraryLabels &) const = default;

private:
    using Words = QHash<QString, QString>;
    Words m_categories;
    Words m_titles;
    Words m_texts;
    Words m_names;
};

} // namespace tenon::files
