// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/plan_wording.h"

#include "app/wording/time_wording.h"
#include "app/wording/words.h"

#include <QLocale>
#include <QStringList>

namespace limber {

QString occurrenceStatusName(OccurrenceStatus status)
{
    switch (status) {
    case OccurrenceStatus::Upcoming:
        return Words::tr("Upcoming", "planned routine");
    case OccurrenceStatus::Due:
        return Words::tr("Due", "planned routine");
    case OccurrenceStatus::Done:
        return Words::tr("Done", "planned routine");
    case OccurrenceStatus::Missed:
        return Words::tr("Missed", "planned routine");
    case OccurrenceStatus::Skipped:
        return Words::tr("Skipped", "planned routine");
    case OccurrenceStatus::Paused:
        return Words::tr("Paused", "planned routine");
    }
    return {};
}

QString weekdaysText(Weekdays days, Qt::DayOfWeek firstDayOfWeek)
{
    constexpr Weekdays kWeekdays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    constexpr Weekdays kWeekend{Qt::Saturday, Qt::Sunday};
    if (days == Weekdays::all())
        return Words::tr("Every day");
    if (days == kWeekdays)
        return Words::tr("Monday to Friday");
    if (days == kWeekend)
        return Words::tr("Saturday and Sunday");
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const auto day = static_cast<Qt::DayOfWeek>((firstDayOfWeek - 1 + i) % 7 + 1);
        if (days.contains(day))
            names.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    return names.join(Words::tr(", ", "between the items of a list"));
}

QString recurrenceText(const Recurrence& recurrence, Qt::DayOfWeek firstDayOfWeek)
{
    if (recurrence.until == recurrence.from)
        return dateText(recurrence.from);
    QString text = weekdaysText(recurrence.weekdays, firstDayOfWeek);
    if (recurrence.everyWeeks > 1)
        text = Words::tr("%1, every %n week(s)", "weekdays", recurrence.everyWeeks).arg(text);
    if (recurrence.times)
        text = Words::tr("%1, %n time(s)", "weekdays, how often", *recurrence.times).arg(text);
    if (recurrence.until)
        text = Words::tr("%1, until %2").arg(text, dateText(*recurrence.until));
    return text;
}

} // namespace limber
