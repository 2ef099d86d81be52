// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/exchange/calendar_event.h"

#include <QDateTime>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

icaltimetype stampOf(Instant now)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    icaltimetype stamp = ical::floating(utc.date(), utc.time());
    stamp.zone = icaltimezone_get_utc_timezone();
    return stamp;
}

icalproperty* named(const char* name, const QByteArray& value)
{
    icalproperty* property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    return property;
}

ical::Component emptyCalendar(const CalendarOptions& options)
{
    ical::Component calendar(icalcomponent_new_vcalendar());
    const auto add = [&calendar](icalproperty* property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Limber//Limber//EN"));
    add(icalproperty_new_calscale("GREGORIAN"));
    if (!options.name.isEmpty())
        add(named("X-WR-CALNAME", ical::plainText(options.name)));
    return calendar;
}

CalendarEventTerms termsOf(const PlanEntry& entry, const CalendarRoutines& routines,
                           const std::map<PlanEntryId, int>& revisions, const icaltimetype& stamp)
{
    CalendarEventTerms terms;
    terms.uid = entry.id.text().toUtf8() + "@limber";
    terms.summary = entry.routine.text().toUtf8();
    if (const auto routine = routines.find(entry.routine); routine != routines.end()) {
        terms.summary = ical::plainText(routine->second.name);
        terms.length = std::chrono::ceil<std::chrono::minutes>(routine->second.length);
    }
    if (const auto revision = revisions.find(entry.id); revision != revisions.end())
        terms.sequence = revision->second;
    terms.reminders = entry.reminders;
    terms.stamp = stamp;
    return terms;
}

void addEvents(icalcomponent* calendar, const CalendarSeries& series, const PlanEntry& entry,
               CalendarEventTerms terms, Qt::DayOfWeek firstDayOfWeek)
{
    if (series.rule) {
        ical::Component event = makeEvent(terms, series.first, entry.time);
        addRecurrence(event.get(), series, entry.time, firstDayOfWeek);
        icalcomponent_add_component(calendar, event.release());
    }
    for (const Occurrence& changed : series.changed) {
        ical::Component event = makeEvent(terms, changed.date, changed.time);
        icalcomponent_add_property(event.get(), icalproperty_new_recurrenceid(ical::floating(
                                                    changed.key.ruleDate, entry.time)));
        icalcomponent_add_component(calendar, event.release());
    }
    const QDate onlyDate = series.rule ? QDate() : series.first;
    for (const Occurrence& single : series.single) {
        CalendarEventTerms own = terms;
        // The one date of an entry keeps its UID; what outlived a rule must not pass for a series.
        if (single.key.ruleDate != onlyDate) {
            own.uid =
                u"%1-%2@limber"_s.arg(entry.id.text(), single.key.ruleDate.toString(u"yyyyMMdd"_s))
                    .toUtf8();
        }
        icalcomponent_add_component(calendar, makeEvent(own, single.date, single.time).release());
    }
}

} // namespace

CalendarRoutines calendarRoutines(const BundledContent& content,
                                  const std::vector<Routine>& ownRoutines,
                                  const TimelineOptions& options,
                                  const std::function<QString(const Routine&)>& name)
{
    CalendarRoutines result;
    for (const std::vector<Routine>* routines : {&content.routines, &ownRoutines}) {
        for (const Routine& routine : *routines) {
            result.emplace(routine.id,
                           CalendarRoutine{name(routine),
                                           estimatedDuration(routine, content.catalogue, options)});
        }
    }
    return result;
}

QByteArray calendarFile(const Plan& plan, const CalendarRoutines& routines,
                        const std::map<PlanEntryId, int>& revisions, const CalendarOptions& options,
                        Instant now)
{
    ical::prepare();
    const icaltimetype stamp = stampOf(now);
    const ical::Component calendar = emptyCalendar(options);
    for (const PlanEntry& entry : plan.entries) {
        addEvents(calendar.get(), calendarSeries(plan, entry, options.firstDayOfWeek), entry,
                  termsOf(entry, routines, revisions, stamp), options.firstDayOfWeek);
    }
    const ical::Text text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace limber
