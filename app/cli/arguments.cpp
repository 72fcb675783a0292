#include "arguments.h"

#include "expressions/expressions.h"

namespace tenon::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    QStringList names;
    for (const Option &option : options)
        names << option.name;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith(QLatin1Char('-')) || word == QLatin1StringView("-")) {
            arguments.m_words << word;
            continue;
        }
        if (word == QLatin1StringView("--")) {
            optionsEnded = true;
            continue;
        }
        QString name;
        QString value;
        bool hasValue = false;
        const Option *found = nullptr;
        if (word.startsWith(QLatin1StringView("--"))) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            name = word.mid(2, equals < 0 ? -1 : equals - 2);
            hasValue = equals >= 0;
            if (hasValue)
                value = word.mid(equals + 1);
            for (const Option &option : options) {
                if (option.name == name)
                    found = &option;
            }
        } else {
            // A value may follow its letter at once: -r1, -o=json.
            for (const Option &option : options) {
                if (!option.letter.isNull() && word.at(1) == option.letter
                    && (word.size() == 2 || option.takesValue))
                    found = &option;
            }
            name = word;
            hasValue = word.size() > 2;
            if (hasValue)
                value = word.mid(word.at(2) == u'=' ? 3 : 2);
        }
        if (!found)
            return fail(Error::Code::Format, "cli.unknown-option",
                        {{QStringLiteral("option"), word},
                         {QStringLiteral("nearest"), expressions::nearestName(name, names)}});
        QStringList &values = arguments.m_values[found->name];
        if (!found->takesValue) {
            values << QString();
            continue;
        }
        if (!hasValue) {
            if (i + 1 >= words.size())
                return fail(Error::Code::Format, "cli.no-value",
                            {{QStringLiteral("option"), word}});
            value = words.at(++i);
        }
        values << value;
        // az takes several assignments after one --set.
        if (found->name == QLatin1StringView("set")) {
            while (i + 1 < words.size() && !words.at(i + 1).startsWith(QLatin1Char('-'))
                   && words.at(i + 1).contains(QLatin1Char('=')))
                values << words.at(++i);
        }
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto it = m_values.constFind(option);
    return it == m_values.cend() || it->isEmpty() ? otherwise : it->constLast();
}

} // namespace tenon::cli
