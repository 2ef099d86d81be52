// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/busy_event.h"

#include <algorithm>

namespace limber {

namespace {

constexpr qint64 kSecondsADay = 24 * 60 * 60;
constexpr qint64 kLongestEvent = 3660 * kSecondsADay;
/// Between the wall times of two zones lie at most so many days.
constexpr int kZoneMargin = 2;

template <typename Each>
void forEach(icalcomponent* component, icalproperty_kind kind, const Each& each)
{
    for (icalproperty* property = icalcomponent_get_first_property(component, kind); property;
         property = icalcomponent_get_next_property(component, kind))
        each(property);
}

icalproperty* first(icalcomponent* component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind);
}

bool counts(icalcomponent* event, bool isWholeDays)
{
    if (icalproperty* status = first(event, ICAL_STATUS_PROPERTY);
        status && icalproperty_get_status(status) == ICAL_STATUS_CANCELLED)
        return false;
    icalproperty* property = first(event, ICAL_TRANSP_PROPERTY);
    if (!property)
        return !isWholeDays;
    const icalproperty_transp transparency = icalproperty_get_transp(property);
    if (isWholeDays)
        return transparency == ICAL_TRANSP_OPAQUE || transparency == ICAL_TRANSP_OPAQUENOCONFLICT;
    return transparency != ICAL_TRANSP_TRANSPARENT &&
           transparency != ICAL_TRANSP_TRANSPARENTNOCONFLICT;
}

} // namespace

BusyEventReader::BusyEventReader(CalendarZones& zones, QDate from, QDate until,
                                 const QTimeZone& local)
    : m_zones(zones)
    , m_from(from, QTime(0, 0), Qt::UTC)
    , m_until(until.addDays(1), QTime(0, 0), Qt::UTC)
    , m_local(local)
{
}

BusyEventReader::Start BusyEventReader::timeOf(icalproperty* property, const icaltimetype& time)
{
    Start start{wallOf(time), m_zones.clockOf(time, property), time.is_date != 0};
    if (!start.clock) {
        m_problems.insert(BusyProblem::UnknownZone);
        start.clock = &m_floating;
    }
    return start;
}

std::optional<qint64> BusyEventReader::secondsOf(icalcomponent* event, const Start& start)
{
    qint64 seconds = start.isDate ? kSecondsADay : 0;
    if (icalproperty* property = first(event, ICAL_DTEND_PROPERTY)) {
        const Start end = timeOf(property, icalproperty_get_dtend(property));
        if (!end.wall.isValid())
            return std::nullopt;
        // Where both lie in one zone, what the clocks there show counts.
        seconds = end.clock == start.clock ? start.wall.secsTo(end.wall)
                                           : start.clock->toLocal(start.wall, m_local)
                                                 .secsTo(end.clock->toLocal(end.wall, m_local));
    } else if (icalproperty* lasting = first(event, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype duration = icalproperty_get_duration(lasting);
        if (icaldurationtype_is_bad_duration(duration))
            return std::nullopt;
        seconds = (qint64{duration.weeks} * 7 + duration.days) * kSecondsADay +
                  qint64{duration.hours} * 3600 + qint64{duration.minutes} * 60 + duration.seconds;
        if (duration.is_neg)
            seconds = -seconds;
    }
    if (seconds < 0 || seconds > kLongestEvent)
        return std::nullopt;
    return seconds;
}

std::vector<QDateTime> BusyEventReader::datesOf(icalcomponent* event, const Start& start,
                                                qint64 seconds)
{
    // The first date is one of the event even where its rule does not say so.
    std::vector<QDateTime> dates{start.wall};
    const QDateTime from = m_from.addDays(-kZoneMargin).addSecs(-seconds);
    const QDateTime until = m_until.addDays(kZoneMargin);
    forEach(event, ICAL_RRULE_PROPERTY, [&](icalproperty* property) {
        switch (expandRule(icalproperty_get_rrule(property), start.wall, from, until, *start.clock,
                           m_local, m_budget, dates)) {
        case Expansion::Whole:
            break;
        case Expansion::TooFrequent:
            m_problems.insert(BusyProblem::TooFrequent);
            break;
        case Expansion::TooMuch:
            m_problems.insert(BusyProblem::TooMuch);
            break;
        case Expansion::Unreadable:
            m_problems.insert(BusyProblem::UnreadableEvent);
            break;
        }
    });
    addListedDates(event, start, dates);
    std::ranges::sort(dates);
    const auto repeated = std::ranges::unique(dates);
    dates.erase(repeated.begin(), repeated.end());
    takeExceptions(event, start, dates);
    return dates;
}

void BusyEventReader::addListedDates(icalcomponent* event, const Start& start,
                                     std::vector<QDateTime>& dates)
{
    forEach(event, ICAL_RDATE_PROPERTY, [&](icalproperty* property) {
        const icaldatetimeperiodtype listed = icalproperty_get_rdate(property);
        const bool isPeriod = icaltime_is_null_time(listed.time);
        const QDateTime wall = wallOf(isPeriod ? listed.period.start : listed.time);
        if (!wall.isValid())
            m_problems.insert(BusyProblem::UnreadableEvent);
        else if (--m_budget.dates > 0)
            dates.push_back(start.isDate ? QDateTime(wall.date(), QTime(0, 0), Qt::UTC) : wall);
        else
            m_problems.insert(BusyProblem::TooMuch);
    });
}

void BusyEventReader::takeExceptions(icalcomponent* event, const Start& start,
                                     std::vector<QDateTime>& dates)
{
    std::set<QDate> days;
    std::set<QDateTime> times;
    forEach(event, ICAL_EXDATE_PROPERTY, [&](icalproperty* property) {
        const Start excepted = timeOf(property, icalproperty_get_exdate(property));
        if (excepted.isDate)
            days.insert(excepted.wall.date());
        else
            times.insert(excepted.clock->toLocal(excepted.wall, m_local));
    });
    if (days.empty() && times.empty())
        return;
    std::erase_if(dates, [&](const QDateTime& wall) {
        return days.contains(wall.date()) || times.contains(start.clock->toLocal(wall, m_local));
    });
}

BusySpan BusyEventReader::spanFrom(const QDateTime& wall, const CalendarClock& clock,
                                   qint64 seconds) const
{
    BusySpan span{clock.toLocal(wall, m_local), clock.toLocal(wall.addSecs(seconds), m_local)};
    // Where clocks go back in between, the hour that comes twice is busy as a whole.
    if (span.until <= span.from) {
        std::swap(span.from, span.until);
        span.until = span.until.addSecs(seconds);
    }
    return span;
}

bool BusyEventReader::isInRange(const BusySpan& span) const
{
    return span.from < m_until && span.until > m_from;
}

std::optional<BusyEvent> BusyEventReader::read(icalcomponent* event)
{
    icalproperty* begin = first(event, ICAL_DTSTART_PROPERTY);
    if (!begin)
        return std::nullopt;
    const Start start = timeOf(begin, icalproperty_get_dtstart(begin));
    if (!start.wall.isValid())
        return std::nullopt;
    const auto seconds = secondsOf(event, start);
    if (!seconds)
        return std::nullopt;

    BusyEvent result;
    if (const char* uid = icalcomponent_get_uid(event))
        result.uid = uid;
    if (icalproperty* property = first(event, ICAL_RECURRENCEID_PROPERTY)) {
        const Start replaced = timeOf(property, icalproperty_get_recurrenceid(property));
        if (!replaced.wall.isValid())
            return std::nullopt;
        result.replaces = replaced.clock->toLocal(replaced.wall, m_local);
    }
    if (*seconds == 0 || !counts(event, start.isDate))
        return result;
    for (const QDateTime& wall : datesOf(event, start, *seconds)) {
        const BusySpan span = spanFrom(wall, *start.clock, *seconds);
        if (isInRange(span))
            result.spans.push_back(span);
    }
    return result;
}

std::vector<BusySpan> BusyEventReader::readFreeBusy(icalcomponent* part)
{
    std::vector<BusySpan> spans;
    forEach(part, ICAL_FREEBUSY_PROPERTY, [&](icalproperty* property) {
        icalparameter* kind = icalproperty_get_first_parameter(property, ICAL_FBTYPE_PARAMETER);
        if (kind && icalparameter_get_fbtype(kind) == ICAL_FBTYPE_FREE)
            return;
        const icalperiodtype period = icalproperty_get_freebusy(property);
        const Start start = timeOf(property, period.start);
        const icaltimetype end = icaltime_is_null_time(period.end)
                                     ? icaltime_add(period.start, period.duration)
                                     : period.end;
        const QDateTime until = wallOf(end);
        if (!start.wall.isValid() || !until.isValid() || until <= start.wall ||
            start.wall.secsTo(until) > kLongestEvent) {
            m_problems.insert(BusyProblem::UnreadableEvent);
            return;
        }
        const BusySpan span = spanFrom(start.wall, *start.clock, start.wall.secsTo(until));
        if (isInRange(span))
            spans.push_back(span);
    });
    return spans;
}

} // namespace limber
