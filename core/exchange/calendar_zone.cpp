// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_zone.h"

namespace limber {

namespace {

constexpr int kMostObservances = 300;
/// In one file, of zones whose names are not known anyway. A rule without sense costs a tenth of a
/// second.
constexpr int kMostRules = 40;

/// Whether a zone changes its clock by yearly rules or single dates: all that real ones do, and all
/// that can be worked out without end in sight. Takes its rules off those that may still come.
bool isPlain(icalcomponent* zone, int& rulesLeft)
{
    int observances = 0;
    for (icalcomponent* each = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); each;
         each = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        if (++observances > kMostObservances ||
            !icaltime_is_valid_time(icalcomponent_get_dtstart(each)) ||
            icaltime_is_null_time(icalcomponent_get_dtstart(each)))
            return false;
        for (icalproperty* rule = icalcomponent_get_first_property(each, ICAL_RRULE_PROPERTY); rule;
             rule = icalcomponent_get_next_property(each, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
            if (--rulesLeft < 0 || recurrence.freq != ICAL_YEARLY_RECURRENCE || recurrence.rscale ||
                recurrence.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                recurrence.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                recurrence.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX)
                return false;
        }
    }
    return observances > 0;
}

/// A zone by the name people gave it: "Europe/Berlin", "/example.org/Europe/Berlin" or
/// "W. Europe Standard Time".
QTimeZone systemZone(const QByteArray& name)
{
    QByteArray rest = name;
    while (!rest.isEmpty()) {
        // QTimeZone also makes up zones from offsets and the like.
        if (QTimeZone::isTimeZoneIdAvailable(rest))
            return QTimeZone(rest);
        const qsizetype slash = rest.indexOf('/');
        rest = slash < 0 ? QByteArray() : rest.mid(slash + 1);
    }
    const QByteArray fromWindows = QTimeZone::windowsIdToDefaultIanaId(name);
    return fromWindows.isEmpty() ? QTimeZone() : QTimeZone(fromWindows);
}

} // namespace

QDateTime wallOf(const icaltimetype& time)
{
    const QDate date(time.year, time.month, time.day);
    // A leap second is the last one of its minute.
    const QTime ofDay =
        time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
    if (!date.isValid() || !ofDay.isValid())
        return {};
    return QDateTime(date, ofDay, Qt::UTC);
}

QDateTime CalendarClock::toUtc(const QDateTime& wall) const
{
    if (m_zone.isValid())
        return QDateTime(wall.date(), wall.time(), m_zone).toUTC();
    icaltimetype time = ical::floating(wall.date(), wall.time());
    return wall.addSecs(-icaltimezone_get_utc_offset(m_ownZone, &time, nullptr));
}

QDateTime CalendarClock::toLocal(const QDateTime& wall, const QTimeZone& local) const
{
    if (!m_zone.isValid() && !m_ownZone)
        return wall;
    const QDateTime there = toUtc(wall).toTimeZone(local);
    return QDateTime(there.date(), there.time(), Qt::UTC);
}

CalendarZones::CalendarZones(const std::vector<QByteArray>& definitions)
{
    int rulesLeft = kMostRules;
    for (const QByteArray& definition : definitions) {
        ical::Component component(icalparser_parse_string(definition.constData()));
        if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT)
            continue;
        icalproperty* name = icalcomponent_get_first_property(component.get(), ICAL_TZID_PROPERTY);
        const QByteArray id(name ? icalproperty_get_tzid(name) : nullptr);
        if (id.isEmpty() || m_own.contains(id) || systemZone(id).isValid() ||
            !isPlain(component.get(), rulesLeft))
            continue;
        ical::Zone zone(icaltimezone_new());
        if (!icaltimezone_set_component(zone.get(), component.get()))
            continue;
        component.release();
        m_own.emplace(id, std::move(zone));
    }
}

const CalendarClock* CalendarZones::clockOf(const icaltimetype& time, icalproperty* property)
{
    if (icaltime_is_utc(time))
        return &m_utc;
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char* name = zone ? icalparameter_get_tzid(zone) : nullptr;
    if (!name || time.is_date)
        return &m_floating;
    return zoneNamed(QByteArray(name));
}

const CalendarClock* CalendarZones::zoneNamed(const QByteArray& name)
{
    auto known = m_known.find(name);
    if (known == m_known.end()) {
        std::optional<CalendarClock> clock;
        if (const QTimeZone zone = systemZone(name); zone.isValid())
            clock = CalendarClock(zone);
        else if (const auto own = m_own.find(name); own != m_own.end())
            clock = CalendarClock(own->second.get());
        known = m_known.emplace(name, std::move(clock)).first;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace limber
