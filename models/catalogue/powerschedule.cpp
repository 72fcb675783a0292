#include "catalogue/powerschedule.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <span>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekDayNames{"sun"_L1, "mon"_L1, "tue"_L1, "wed"_L1,
                                  "thu"_L1, "fri"_L1, "sat"_L1};
constexpr std::array fullDayNames{"sunday"_L1,   "monday"_L1, "tuesday"_L1, "wednesday"_L1,
                                  "thursday"_L1, "friday"_L1, "saturday"_L1};
constexpr std::array monthNames{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
/// A date that comes at all comes within so many days (29 February on a certain day of the week).
constexpr int mostDays = 366 * 29;

QString textOf(const Value &map, QStringView key)
{
    const Value *value = map.find(key);
    return value && !value->isNull() ? value->str() : QString();
}

using Names = std::span<const QLatin1StringView>;

int numberOf(QStringView word, Names names, int first)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    if (ok)
        return number;
    for (size_t i = 0; i < names.size(); ++i)
        if (word.size() >= 3 && word.left(3).compare(names[i], Qt::CaseInsensitive) == 0)
            return int(i) + first;
    return -1;
}

// One field of a cron expression as bits; unset where it makes no sense.
std::optional<quint64> field(QStringView text, int least, int most, Names names = {}, int first = 0)
{
    quint64 bits = 0;
    for (const QStringView part : text.split(u',')) {
        const qsizetype slash = part.indexOf(u'/');
        const QStringView range = slash < 0 ? part : part.left(slash);
        bool ok = true;
        const int step = slash < 0 ? 1 : part.sliced(slash + 1).toInt(&ok);
        if (!ok || step < 1 || range.isEmpty())
            return {};
        int from = least;
        int to = most;
        if (range != QStringView(u"*")) {
            const qsizetype dash = range.indexOf(u'-');
            from = numberOf(dash < 0 ? range : range.left(dash), names, first);
            to = dash >= 0    ? numberOf(range.sliced(dash + 1), names, first)
                 : slash >= 0 ? most
                              : from;
        }
        if (from < least || to > most || from > to)
            return {};
        for (int value = from; value <= to; value += step)
            bits |= quint64(1) << value;
    }
    return bits;
}

// A list of numbers or one of them.
std::optional<quint64> bitsOf(const Value *value, int most)
{
    if (!value || value->isNull())
        return 0;
    const ValueList one{*value};
    const ValueList *list = value->asList();
    quint64 bits = 0;
    for (const Value &entry : list ? *list : one) {
        const qint64 *number = entry.asInteger();
        if (!number || *number < 0 || *number > most)
            return {};
        bits |= quint64(1) << *number;
    }
    return bits;
}

QTimeZone zoneOf(const QByteArray &id)
{
    return id.isEmpty() ? QTimeZone::utc() : QTimeZone(id);
}

Result<Recurrence> refuse(const char *id, const QString &text)
{
    return fail(Error::Code::Format, id, {{u"text"_s, text}});
}

} // namespace

Result<Recurrence> Recurrence::from(const Value &trigger)
{
    Recurrence result;
    QString zone = textOf(trigger, u"time_zone");
    if (zone.isEmpty())
        zone = textOf(trigger, u"timezone");
    if (!zone.isEmpty() && zone.compare("UTC"_L1, Qt::CaseInsensitive) != 0) {
        result.m_zone = QTimeZone::windowsIdToDefaultIanaId(zone.toUtf8());
        if (result.m_zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
            result.m_zone = zone.toUtf8();
        if (result.m_zone.isEmpty())
            return refuse("schedule.zone", zone);
    }
    for (const auto &[key, place] :
         {std::pair{u"start_time"_s, &result.m_start}, {u"end_time"_s, &result.m_end}}) {
        const QString text = textOf(trigger, key);
        if (text.isEmpty())
            continue;
        QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
        if (!time.isValid())
            return refuse("schedule.recurrence", text);
        if (time.timeSpec() == Qt::LocalTime) // no offset is written
            time.setTimeZone(zoneOf(result.m_zone));
        *place = time.toSecsSinceEpoch();
    }
    const QString type = textOf(trigger, u"type").toLower();
    const QString expression = textOf(trigger, u"expression");
    if (type == "cron"_L1 || (type.isEmpty() && !expression.isEmpty())) {
        const QStringList parts = expression.simplified().split(u' ');
        if (parts.size() != 5)
            return refuse("schedule.cron", expression);
        const auto minutes = field(parts[0], 0, 59);
        const auto hours = field(parts[1], 0, 23);
        const auto days = field(parts[2], 1, 31);
        const auto months = field(parts[3], 1, 12, monthNames, 1);
        auto weekDays = field(parts[4], 0, 7, weekDayNames, 0);
        if (!minutes || !hours || !days || !months || !weekDays)
            return refuse("schedule.cron", expression);
        if (*weekDays & 0x80) // 7 is Sunday, too
            *weekDays |= 1;
        result.m_minutes = *minutes;
        result.m_hours = quint32(*hours);
        result.m_days = quint32(*days);
        result.m_months = quint32(*months);
        result.m_weekDays = quint32(*weekDays & 0x7f);
        result.m_eitherDay = !parts[2].startsWith(u'*') && !parts[4].startsWith(u'*');
        return result;
    }
    const QString frequency = textOf(trigger, u"frequency").toLower();
    const Value *interval = trigger.find(u"interval");
    const qint64 every = interval && interval->asInteger() ? *interval->asInteger() : 1;
    if (every < 1 || every > 1000)
        return refuse("schedule.recurrence", textOf(trigger, u"interval"));
    const Value *pattern = trigger.find(u"schedule");
    if (!pattern)
        pattern = trigger.find(u"pattern");
    const Value none;
    const Value &times = pattern ? *pattern : none;
    auto minutes = bitsOf(times.find(u"minutes"), 59);
    auto hours = bitsOf(times.find(u"hours"), 23);
    const auto monthDays = bitsOf(times.find(u"month_days"), 31);
    if (!minutes || !hours || !monthDays)
        return refuse("schedule.recurrence", frequency);
    quint32 weekDays = 0;
    const Value *named = times.find(u"week_days");
    if (!named)
        named = times.find(u"weekdays");
    if (named && !named->isNull()) {
        const ValueList one{*named};
        for (const Value &day : named->asList() ? *named->asList() : one) {
            const int number = numberOf(day.str(), weekDayNames, 0);
            if (number < 0 || number > 6)
                return refuse("schedule.recurrence", day.str());
            weekDays |= 1U << number;
        }
    }
    // Days, weeks and months come at whole minutes; that of the start is the first.
    if (frequency != "minute"_L1 && frequency != "hour"_L1)
        result.m_start -= result.m_start % 60;
    // What is not said is as it was at the start; only then does the zone have to be read.
    const auto begin = [&result] {
        return QDateTime::fromSecsSinceEpoch(result.m_start, zoneOf(result.m_zone));
    };
    if (*minutes == 0)
        *minutes = quint64(1) << begin().time().minute();
    if (*hours == 0)
        *hours = quint64(1) << begin().time().hour();
    result.m_minutes = *minutes;
    result.m_hours = quint32(*hours);
    if (frequency == "minute"_L1 || frequency == "hour"_L1) {
        result.m_everySeconds = every * (frequency == "hour"_L1 ? 3600 : 60);
    } else if (frequency == "day"_L1) {
        result.m_everyDays = int(every);
    } else if (frequency == "week"_L1) {
        result.m_weekDays = weekDays != 0 ? weekDays : 1U << (begin().date().dayOfWeek() % 7);
        result.m_everyWeeks = int(every);
    } else if (frequency == "month"_L1) {
        result.m_days = *monthDays != 0 ? quint32(*monthDays) : 1U << begin().date().day();
        result.m_everyMonths = int(every);
    } else {
        return refuse("schedule.recurrence", frequency);
    }
    return result;
}

bool Recurrence::onDay(const QDate &date, const QDate &first) const
{
    if (!(m_months >> date.month() & 1))
        return false;
    const bool ofMonth = m_days >> date.day() & 1;
    const bool ofWeek = m_weekDays >> (date.dayOfWeek() % 7) & 1;
    if (m_eitherDay ? !ofMonth && !ofWeek : !ofMonth || !ofWeek)
        return false;
    if (m_everyMonths > 1
        && ((date.year() - first.year()) * 12 + date.month() - first.month()) % m_everyMonths != 0)
        return false;
    if (m_everyDays > 1 && first.daysTo(date) % m_everyDays != 0)
        return false;
    // Weeks are counted from the Monday of the first one.
    const auto monday = [](const QDate &of) { return of.toJulianDay() - (of.dayOfWeek() - 1); };
    return m_everyWeeks <= 1 || (monday(date) - monday(first)) / 7 % m_everyWeeks == 0;
}

qint64 Recurrence::next(qint64 after) const
{
    if (m_start > 0)
        after = std::max(after, m_start - 1);
    qint64 found = -1;
    if (m_everySeconds > 0) {
        const qint64 base = m_start;
        // The start itself is the first time; a division rounds towards zero.
        found = after < base ? base : base + ((after - base) / m_everySeconds + 1) * m_everySeconds;
        return m_end > 0 && found > m_end ? -1 : found;
    }
    const QTimeZone zone = zoneOf(m_zone);
    const QDate first = QDateTime::fromSecsSinceEpoch(m_start, zone).date();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(after, zone);
    const QDate today = now.date();
    for (int ahead = 0; ahead <= mostDays && found < 0; ++ahead) {
        const QDate date = today.addDays(ahead);
        if (!onDay(date, first))
            continue;
        // Hours that are over today are passed over; the one before may come again when clocks go
        // back.
        const int from = ahead == 0 ? std::max(now.time().hour() - 1, 0) : 0;
        for (int hour = from; hour < 24 && found < 0; ++hour) {
            if (!(m_hours >> hour & 1))
                continue;
            for (int minute = 0; minute < 60; ++minute) {
                if (!(m_minutes >> minute & 1))
                    continue;
                const QDateTime time(date, QTime(hour, minute), zone);
                const qint64 seconds = time.toSecsSinceEpoch();
                if (time.isValid() && seconds > after) {
                    found = seconds;
                    break;
                }
            }
        }
    }
    return m_end > 0 && found > m_end ? -1 : found;
}

PowerRule weeklyRule(bool starts, int minute, quint32 weekDays, const QString &zone)
{
    const auto map = [](std::initializer_list<std::pair<QString, Value>> entries) {
        return Value(ValueMap(entries));
    };
    ValueList days;
    for (size_t day = 1; day <= fullDayNames.size(); ++day) // as weeks are written, from Monday
        if (weekDays >> day % 7 & 1)
            days.push_back(QString(fullDayNames[day % 7]));
    const Value pattern = map({{u"hours"_s, ValueList{Value(minute / 60)}},
                               {u"minutes"_s, ValueList{Value(minute % 60)}},
                               {u"week_days"_s, days}});
    const Value trigger = map({{u"type"_s, u"recurrence"_s},
                               {u"frequency"_s, u"week"_s},
                               {u"interval"_s, Value(1)},
                               {u"time_zone"_s, zone.isEmpty() ? u"UTC"_s : zone},
                               {u"schedule"_s, pattern}});
    const Value rule
        = map({{u"action"_s, starts ? u"start"_s : u"stop"_s}, {u"trigger"_s, trigger}});
    PowerRule made{starts, true, {}, rule};
    if (auto when = Recurrence::from(trigger))
        made.when = *when;
    return made;
}

std::vector<PowerRule> powerRules(const Value &list, Errors *problems)
{
    std::vector<PowerRule> rules;
    if (!list.asList())
        return rules;
    for (const Value &entry : *list.asList()) {
        const QString action = textOf(entry, u"action").toLower();
        const Value *trigger = entry.find(u"trigger");
        if ((action != "start"_L1 && action != "stop"_L1) || !trigger) {
            if (problems)
                problems->push_back(
                    {Error::Code::Format, "schedule.action", {{u"text"_s, action}}, {}, {}});
            continue;
        }
        auto when = Recurrence::from(*trigger);
        if (!when) {
            if (problems)
                problems->push_back(when.error());
            continue;
        }
        rules.push_back({action == "start"_L1, textOf(entry, u"state").toLower() != "disabled"_L1,
                         std::move(*when), entry});
    }
    return rules;
}

} // namespace tenon::catalogue
