#include "widgets/kinds.h"

#include <QCoreApplication>
#include <QHash>

namespace tenon::ui {

QString kindWord(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("pipeline"), QT_TRANSLATE_NOOP("kinds", "pipeline")},
        {QStringLiteral("job"), QT_TRANSLATE_NOOP("kinds", "job")},
        {QStringLiteral("component"), QT_TRANSLATE_NOOP("kinds", "component")},
        {QStringLiteral("environment"), QT_TRANSLATE_NOOP("kinds", "environment")},
        {QStringLiteral("data"), QT_TRANSLATE_NOOP("kinds", "data")},
        {QStringLiteral("model"), QT_TRANSLATE_NOOP("kinds", "model")},
        {QStringLiteral("endpoint"), QT_TRANSLATE_NOOP("kinds", "endpoint")},
        {QStringLiteral("deployment"), QT_TRANSLATE_NOOP("kinds", "deployment")},
        {QStringLiteral("compute"), QT_TRANSLATE_NOOP("kinds", "compute target")},
        {QStringLiteral("datastore"), QT_TRANSLATE_NOOP("kinds", "datastore")},
        {QStringLiteral("schedule"), QT_TRANSLATE_NOOP("kinds", "schedule")},
        {QStringLiteral("workspace"), QT_TRANSLATE_NOOP("kinds", "workspace")},
        {QStringLiteral("registry"), QT_TRANSLATE_NOOP("kinds", "registry")}};
    const char *word = words.value(kind);
    return word ? QCoreApplication::translate("kinds", word) : QString();
}

} // namespace tenon::ui
