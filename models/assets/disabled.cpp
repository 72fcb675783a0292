#include "assets/disabled.h"

namespace tenon::assets {

QStringList disabledSteps(const TextMap &tags)
{
    QStringList out;
    const QString text = find(tags, disabledTag).value_or(QString());
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty() && !out.contains(name))
            out << name;
    }
    return out;
}

} // namespace tenon::assets
