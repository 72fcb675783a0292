// When an instance starts and stops by itself.
#include "ComputeWizard/wizardcontroller.h"
#include "ComputeWizard/zones.h"

#include <QLocale>
#include <QTime>

#include <bit>

namespace tenon::ui {

using namespace Qt::StringLiterals;

QVariantList WizardController::powers() const
{
    const QLocale locale;
    QVariantList list;
    for (size_t which = 0; which < m_powers.size(); ++which) {
        const Power &power = m_powers[which];
        QVariantList days;
        for (int place = 0; place < 7; ++place) {
            const int day = (int(locale.firstDayOfWeek()) - 1 + place) % 7 + 1; // Monday is 1
            const int bit = day % 7;
            days.append(
                QVariantMap{{u"bit"_s, bit},
                            {u"name"_s, locale.standaloneDayName(day, QLocale::ShortFormat)},
                            {u"full"_s, locale.standaloneDayName(day)},
                            {u"on"_s, (power.days >> bit & 1) != 0}});
        }
        list.append(QVariantMap{
            {u"on"_s, power.on},
            {u"text"_s, which == 0 ? tr("Starts by itself") : tr("Stops by itself")},
            {u"timeText"_s, which == 0 ? tr("Starts at") : tr("Stops at")},
            {u"time"_s, QTime(power.minute / 60, power.minute % 60).toString(u"HH:mm"_s)},
            {u"days"_s, days}});
    }
    return list;
}

void WizardController::setPower(int which, const QString &key, const QVariant &value)
{
    if (which < 0 || size_t(which) >= m_powers.size())
        return;
    Power &power = m_powers[size_t(which)];
    if (key == u"on") {
        power.on = value.toBool();
    } else if (key == u"time") {
        const QTime time = QTime::fromString(value.toString().trimmed(), u"H:mm"_s);
        if (!time.isValid())
            return; // what is no time yet
        power.minute = time.hour() * 60 + time.minute();
    } else if (key == u"day") {
        const quint32 days = power.days ^ (1U << std::clamp(value.toInt(), 0, 6));
        if (days != 0) // on no day at all is what "on" says
            power.days = days;
    }
    schedule();
    m_made.clear();
    tellTarget();
}

void WizardController::schedule()
{
    m_target.schedule.clear();
    for (const bool starts : {true, false})
        if (const Power &power = m_powers[starts ? 0 : 1]; power.on)
            m_target.schedule.push_back(
                catalogue::weeklyRule(starts, power.minute, power.days, m_zone));
}

} // namespace tenon::ui
