#include "base/messages.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;

namespace tenon {
namespace {

struct Entry
{
    const char *id;
    const char *text;
};

// One line a message, sorted by room. Arguments are named: %{path}. Rooms add their own blocks in
// messages_<room>.inc, so that two people never edit one list.
constexpr Entry entries[] = {
#include "base/messages.inc"
#include "base/messages_catalogue.inc"
#include "base/messages_compute.inc"
#include "base/messages_designer.inc"
#include "base/messages_editor.inc"
#include "base/messages_files.inc"
#include "base/messages_notify.inc"
#include "base/messages_preview.inc"
#include "base/messages_store.inc"
#include "base/messages_verbs.inc"
};

const QHash<QByteArray, const char *> &table()
{
    static const QHash<QByteArray, const char *> texts = [] {
        QHash<QByteArray, const char *> map;
        for (const Entry &entry : entries)
            map.insert(entry.id, entry.text);
        return map;
    }();
    return texts;
}

//: What stands in messages such as "Known: %{known}." where there is no name at all.
constexpr const char *noName = QT_TRANSLATE_NOOP("messages", "none");

// Keeps or drops the parts %{if name}…%{else}…%{end} by whether the argument `name` has a text.
QString withConditions(QString text, const QVariantMap &arguments)
{
    const QString ifMark = QStringLiteral("%{if ");
    const QString elseMark = QStringLiteral("%{else}");
    const QString endMark = QStringLiteral("%{end}");
    while (true) {
        const qsizetype start = text.indexOf(ifMark);
        const qsizetype brace = text.indexOf(QLatin1Char('}'), start);
        const qsizetype end = text.indexOf(endMark, start);
        if (start < 0 || brace < 0 || end < brace)
            return text;
        const QString name = text.sliced(start + ifMark.size(), brace - start - ifMark.size());
        QString yes = text.sliced(brace + 1, end - brace - 1);
        QString no;
        if (const qsizetype split = yes.indexOf(elseMark); split >= 0) {
            no = yes.sliced(split + elseMark.size());
            yes.truncate(split);
        }
        const bool said = !arguments.value(name).toString().isEmpty();
        text.replace(start, end + endMark.size() - start, said ? yes : no);
    }
}

QString text(const Error &error, const std::function<QString(const char *)> &translate)
{
    const auto it = table().constFind(error.id);
    if (it == table().cend()) {
        const QString id = QString::fromLatin1(error.id);
        return error.detail.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(error.detail, id);
    }
    QString text = withConditions(translate(*it), error.arguments);
    for (auto argument = error.arguments.cbegin(); argument != error.arguments.cend(); ++argument) {
        // Amounts and days as people write them where they are; what is neither comes as text.
        const QVariant &given = argument.value();
        QString value
            = given.typeId() == QMetaType::Double
                  ? QLocale().toString(given.toDouble(), 'f', QLocale::FloatingPointShortest)
              : given.typeId() == QMetaType::QDate
                  ? QLocale().toString(given.toDate(), QLocale::ShortFormat)
                  : given.toString();
        // A list of names, or the name that comes nearest, with nothing in it.
        if (value.isEmpty() && (argument.key() == "known"_L1 || argument.key() == "nearest"_L1))
            value = translate(noName);
        text.replace(QStringLiteral("%{") + argument.key() + QLatin1Char('}'), value);
    }
    return text;
}

} // namespace

QString messageText(const Error &error)
{
    return text(error,
                [](const char *source) { return QCoreApplication::translate("messages", source); });
}

QString messageText(const Error &error, const QTranslator &translator)
{
    return text(error, [&translator](const char *source) {
        const QString translated = translator.translate("messages", source);
        return translated.isEmpty() ? QString::fromUtf8(source) : translated;
    });
}

QString messageLine(const Error &error)
{
    QString line;
    if (!error.where.file.isEmpty())
        line += error.where.file + QLatin1Char(':');
    if (error.where.line > 0) {
        line += QString::number(error.where.line) + QLatin1Char(':');
        if (error.where.column > 0)
            line += QString::number(error.where.column) + QLatin1Char(':');
    }
    return line.isEmpty() ? messageText(error) : line + QLatin1Char(' ') + messageText(error);
}

QList<QByteArray> messageIds()
{
    return table().keys();
}

} // namespace tenon
