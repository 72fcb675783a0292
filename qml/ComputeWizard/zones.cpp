#include "ComputeWizard/zones.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Zones readZones()
{
    struct Zone
    {
        int offset = 0; ///< Without daylight saving; seconds.
        QByteArray name;
        QByteArray place;
    };
    std::vector<Zone> zones;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QByteArray name = QTimeZone::ianaIdToWindowsId(id);
        if (!name.isEmpty() && QTimeZone::windowsIdToDefaultIanaId(name) == id)
            zones.push_back({QTimeZone(id).standardTimeOffset(now), name, id});
    }
    std::ranges::sort(zones, [](const Zone &a, const Zone &b) {
        return a.offset != b.offset ? a.offset < b.offset : a.name < b.name;
    });
    Zones all;
    for (const Zone &zone : zones) {
        const int minutes = std::abs(zone.offset) / 60;
        const QString city = QString::fromLatin1(zone.place.mid(zone.place.lastIndexOf('/') + 1))
                                 .replace(u'_', u' ');
        const QString offset = QTime(minutes / 60, minutes % 60).toString(u"hh:mm"_s);
        const QString name = QString::fromLatin1(zone.name);
        all.list.append(QVariantMap{
            {u"value"_s, name},
            {u"text"_s, name},
            {u"note"_s, u"%1, UTC%2%3"_s.arg(city, zone.offset < 0 ? u"−"_s : u"+"_s, offset)}});
    }
    all.here = QString::fromLatin1(QTimeZone::ianaIdToWindowsId(QTimeZone::systemTimeZoneId()));
    if (all.here.isEmpty())
        all.here = u"UTC"_s;
    if (std::ranges::none_of(all.list, [&all](const QVariant &entry) {
            return entry.toMap()[u"value"_s] == all.here;
        }))
        all.list.prepend(QVariantMap{{u"value"_s, all.here}, {u"text"_s, all.here}});
    return all;
}

} // namespace tenon::ui
