// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_event.h"

#include "core/exchange/calendar_file.h"

namespace limber {

namespace {

icalrecurrencetype_weekday weekday(Qt::DayOfWeek day)
{
    // libical counts from Sunday as 1, Qt from Monday as 1.
    return static_cast<icalrecurrencetype_weekday>(static_cast<int>(day) % 7 + 1);
}

/// Whether one of the weekdays lies in [from, until), going round the week.
bool isAnyBetween(const Weekdays& days, Qt::DayOfWeek from, Qt::DayOfWeek until)
{
    for (int day = from; day != until; day = day % 7 + 1) {
        if (days.contains(static_cast<Qt::DayOfWeek>(day)))
            return true;
    }
    return false;
}

/// A first day of the week that means the same for these weekdays: Monday, which goes without
/// saying, Sunday, or the first of the weekdays. libical, and with it many a calendar program, does
/// not read all others right (DTSTART 2026-11-03, INTERVAL=5, BYDAY=TU,TH,SU, WKST=FR).
Qt::DayOfWeek sameWeekStart(const Weekdays& days, Qt::DayOfWeek firstDayOfWeek)
{
    for (const Qt::DayOfWeek usual : {Qt::Monday, Qt::Sunday}) {
        if (!isAnyBetween(days, firstDayOfWeek, usual) ||
            !isAnyBetween(days, usual, firstDayOfWeek))
            return usual;
    }
    int first = firstDayOfWeek;
    while (!days.contains(static_cast<Qt::DayOfWeek>(first)))
        first = first % 7 + 1;
    return static_cast<Qt::DayOfWeek>(first);
}

/// From the start of an event to its reminder: negative where it comes before.
int secondsToReminder(const ReminderTime& reminder, QTime start)
{
    if (const auto* before = std::get_if<std::chrono::minutes>(&reminder))
        return -static_cast<int>(std::chrono::seconds(*before).count());
    return start.secsTo(std::get<QTime>(reminder));
}

icalcomponent* makeAlarm(const QByteArray& text, int seconds)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(seconds);
    icalcomponent* alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(text.constData()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

} // namespace

ical::Component makeEvent(const CalendarEventTerms& terms, QDate date, QTime time)
{
    ical::Component event(icalcomponent_new_vevent());
    const auto add = [&event](icalproperty* property) {
        icalcomponent_add_property(event.get(), property);
    };
    add(icalproperty_new_uid(terms.uid.constData()));
    add(icalproperty_new_dtstamp(terms.stamp));
    add(icalproperty_new_sequence(terms.sequence));
    add(icalproperty_new_dtstart(ical::floating(date, time)));
    if (terms.length.count() > 0) {
        const auto seconds = std::chrono::seconds(terms.length).count();
        add(icalproperty_new_duration(icaldurationtype_from_int(static_cast<int>(seconds))));
    }
    add(icalproperty_new_summary(terms.summary.constData()));
    for (const ReminderTime& reminder : terms.reminders) {
        icalcomponent_add_component(event.get(),
                                    makeAlarm(terms.summary, secondsToReminder(reminder, time)));
    }
    return event;
}

void addRecurrence(icalcomponent* event, const CalendarSeries& series, QTime time,
                   Qt::DayOfWeek firstDayOfWeek)
{
    const Recurrence& rule = *series.rule;
    icalrecurrencetype recurrence;
    icalrecurrencetype_clear(&recurrence);
    recurrence.freq = ICAL_WEEKLY_RECURRENCE;
    recurrence.interval = static_cast<short>(rule.everyWeeks);
    recurrence.week_start = rule.everyWeeks == 1
                                ? ICAL_MONDAY_WEEKDAY
                                : weekday(sameWeekStart(rule.weekdays, firstDayOfWeek));
    if (series.endsByCount)
        recurrence.count = *rule.times;
    else if (rule.until)
        recurrence.until = ical::floating(*rule.until, time);
    int listed = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (rule.weekdays.contains(static_cast<Qt::DayOfWeek>(day)))
            recurrence.by_day[listed++] =
                static_cast<short>(weekday(static_cast<Qt::DayOfWeek>(day)));
    }
    recurrence.by_day[listed] = ICAL_RECURRENCE_ARRAY_MAX;
    icalcomponent_add_property(event, icalproperty_new_rrule(recurrence));
    for (const QDate date : series.excluded)
        icalcomponent_add_property(event, icalproperty_new_exdate(ical::floating(date, time)));
}

} // namespace limber
