// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/calendar_reader.h"

#include <QDateTime>

#include <libical/ical.h>
#include <memory>
#include <set>
#include <stdexcept>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

struct Freeing {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freeing>;

Component parse(const QByteArray& calendar)
{
    Component parsed(icalparser_parse_string(calendar.constData()));
    if (!parsed || icalcomponent_isa(parsed.get()) != ICAL_VCALENDAR_COMPONENT)
        throw std::invalid_argument("not a calendar");
    if (icalcomponent_count_errors(parsed.get()) > 0)
        throw std::invalid_argument(icalcomponent_as_ical_string(parsed.get()));
    return parsed;
}

QString text(const icaltimetype& time)
{
    return u"%1-%2-%3 %4:%5"_s.arg(time.year, 4, 10, QChar(u'0'))
        .arg(time.month, 2, 10, QChar(u'0'))
        .arg(time.day, 2, 10, QChar(u'0'))
        .arg(time.hour, 2, 10, QChar(u'0'))
        .arg(time.minute, 2, 10, QChar(u'0'));
}

icaltimetype startOfDay(QDate date)
{
    icaltimetype time = icaltime_null_time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

void collect(icalcomponent* /*event*/, icaltime_span* span, void* starts)
{
    static_cast<std::multiset<QString>*>(starts)->insert(
        text(icaltime_from_timet_with_zone(span->start, 0, icaltimezone_get_utc_timezone())));
}

/// The events of one uid: the recurring one, and those that stand in for some of its dates.
struct Group {
    std::multiset<QString> starts;
    std::multiset<QString> replaced;
    std::multiset<QString> standIns;
};

} // namespace

QStringList expandCalendar(const QByteArray& calendar, QDate from, QDate until)
{
    const Component parsed = parse(calendar);
    std::map<QString, Group> groups;
    for (icalcomponent* event =
             icalcomponent_get_first_component(parsed.get(), ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(parsed.get(), ICAL_VEVENT_COMPONENT)) {
        const QString uid = QString::fromUtf8(icalcomponent_get_uid(event)).section(u'@', 0, 0);
        Group& group = groups[uid];
        const icaltimetype replaced = icalcomponent_get_recurrenceid(event);
        if (!icaltime_is_null_time(replaced)) {
            group.replaced.insert(text(replaced));
            group.standIns.insert(text(icalcomponent_get_dtstart(event)));
            continue;
        }
        icalcomponent_foreach_recurrence(event, startOfDay(from), startOfDay(until.addDays(1)),
                                         collect, &group.starts);
    }
    QStringList lines;
    const QString first = from.toString(Qt::ISODate);
    const QString last = until.toString(Qt::ISODate);
    for (const auto& [uid, group] : groups) {
        std::multiset<QString> starts = group.standIns;
        for (const QString& start : group.starts) {
            if (!group.replaced.contains(start))
                starts.insert(start);
        }
        for (const QString& start : starts) {
            if (start.left(10) >= first && start.left(10) <= last)
                lines.append(uid + u' ' + start);
        }
    }
    lines.sort();
    return lines;
}

QString eventText(const QByteArray& calendar, int event, const char* property)
{
    const Component parsed = parse(calendar);
    icalcomponent* found = icalcomponent_get_first_component(parsed.get(), ICAL_VEVENT_COMPONENT);
    for (int i = 0; i < event; ++i)
        found = icalcomponent_get_next_component(parsed.get(), ICAL_VEVENT_COMPONENT);
    icalproperty* value =
        icalcomponent_get_first_property(found, icalproperty_string_to_kind(property));
    return value ? QString::fromUtf8(icalvalue_get_text(icalproperty_get_value(value))) : QString();
}

int countEvents(const QByteArray& calendar)
{
    return icalcomponent_count_components(parse(calendar).get(), ICAL_VEVENT_COMPONENT);
}

} // namespace limber::test
