#include "base/messages.h"

#include <QCoreApplication>
#include <QHash>

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
#include "base/messages_store.inc"
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

} // namespace

QString messageText(const Error &error)
{
    const auto it = table().constFind(error.id);
    if (it == table().cend()) {
        const QString id = QString::fromLatin1(error.id);
        return error.detail.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(error.detail, id);
    }
    QString text = QCoreApplication::translate("messages", *it);
    for (auto argument = error.arguments.cbegin(); argument != error.arguments.cend(); ++argument) {
        text.replace(QStringLiteral("%{") + argument.key() + QLatin1Char('}'),
                     argument.value().toString());
    }
    return text;
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

QList<QByteArray> messageIds() { return table().keys(); }

} // namespace tenon
