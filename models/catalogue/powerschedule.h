#pragma once

#include "base/error.h"
#include "base/value.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tenon::catalogue {

/// When something happens again and again: a cron expression or a recurrence, in a time zone.
class Recurrence
{
public:
    /// The `trigger` of a schedule: `type: cron` with `expression` (five fields), or `type:
    /// recurrence` with `frequency`, `interval` and `schedule` (hours, minutes, week_days). Fails
    /// with "schedule.cron", "schedule.recurrence" or "schedule.zone".
    [[nodiscard]] static Result<Recurrence> from(const Value &trigger);

    /// The first time after `after`, seconds since 1970; −1: never again.
    [[nodiscard]] qint64 next(qint64 after) const;
    bool operator==(const Recurrence &) const = default;

private:
    [[nodiscard]] bool onDay(const QDate &date, const QDate &first) const;
    quint64 m_minutes = 0; ///< A bit each.
    quint32 m_hours = 0;
    quint32 m_days = ~0U; ///< Of the month; bit 1 is the first.
    quint32 m_months = ~0U;
    quint32 m_weekDays = 0x7f; ///< Bit 0 is Sunday.
    bool m_eitherDay = false;  ///< Day of month and day of week were both named: one is enough.
    // Recurrences: every so many, counted from the start; 0: all.
    qint64 m_everySeconds = 0; ///< Hours and minutes.
    int m_everyDays = 0;
    int m_everyWeeks = 0;
    int m_everyMonths = 0;
    qint64 m_start = 0; ///< Nothing happens before; seconds since 1970, 0 none.
    qint64 m_end = 0;   ///< Nor after; 0 none.
    QByteArray m_zone;  ///< IANA; empty: UTC.
};

/// A start or stop of a compute instance that comes by itself.
struct PowerRule
{
    bool starts = false;
    bool enabled = true;
    Recurrence when;
    Value source; ///< As it is written.
    bool operator==(const PowerRule &) const = default;
};

inline constexpr quint32 everyWeekDay = 0x7f; ///< Bit 0 is Sunday.
/// Acts at `minute` of the day (0 … 1439) on the days of `weekDays`, at least one, in `zone` as
/// Azure names it ("Central European Standard Time"); empty is UTC.
[[nodiscard]] PowerRule weeklyRule(bool starts, int minute, quint32 weekDays,
                                   const QString &zone = {});

/// What stands under `schedules.compute_start_stop` of an instance's definition, a list; `problems`
/// hears of those that cannot be read.
[[nodiscard]] std::vector<PowerRule> powerRules(const Value &list, Errors *problems = nullptr);

} // namespace tenon::catalogue
