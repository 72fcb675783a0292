#pragma once

#include "base/error.h"

#include <QStringList>

namespace tenon::cli {

/// One option of a verb.
struct Option
{
    QString name; ///< Without the dashes: "file".
    QChar letter; ///< Short form, null for none.
    bool takesValue = false;
    QString help; ///< Translated.
};

/// What stands on a command line after the verb, checked against the verb's options.
class Arguments
{
public:
    /// Takes `words` apart: --name value, --name=value, -n value, --flag, "--" ends the options.
    /// `--set` may be followed by several PATH=VALUE words, as in az. Fails with
    /// "cli.unknown-option", "cli.no-value".
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words,
                                                 const QList<Option> &options);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value of an option.
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

} // namespace tenon::cli
