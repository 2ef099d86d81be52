// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/busy_times.h"

#include "core/exchange/busy_event.h"
#include "core/exchange/calendar_text.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The events of one series: dates that others stand in for are left out in the end.
struct Series {
    std::vector<BusySpan> spans;
    std::vector<BusySpan> standIns;
    std::set<QDateTime> replaced;
};

ical::Component parse(const QByteArray& text, icalcomponent_kind kind)
{
    ical::Component part(icalparser_parse_string(text.constData()));
    return part && icalcomponent_isa(part.get()) == kind ? std::move(part) : nullptr;
}

CalendarTime wallTime(const QDateTime& moment)
{
    return {moment.date(), moment.time()};
}

/// In order and without overlaps, cut to the range.
std::vector<BusyTime> merged(std::vector<BusySpan> spans, const BusySpan& range)
{
    std::ranges::sort(spans, {}, &BusySpan::from);
    std::vector<BusySpan> joined;
    for (BusySpan& span : spans) {
        span.from = std::max(span.from, range.from);
        span.until = std::min(span.until, range.until);
        if (!joined.empty() && span.from <= joined.back().until)
            joined.back().until = std::max(joined.back().until, span.until);
        else
            joined.push_back(span);
    }
    std::vector<BusyTime> times;
    times.reserve(joined.size());
    for (const BusySpan& span : joined)
        times.push_back({wallTime(span.from), wallTime(span.until)});
    return times;
}

void addTo(std::map<QByteArray, Series>& all, BusyEvent event)
{
    Series& series = all[event.uid];
    auto& spans = event.replaces ? series.standIns : series.spans;
    spans.insert(spans.end(), event.spans.begin(), event.spans.end());
    // Without an identity nothing can be replaced.
    if (event.replaces && !event.uid.isEmpty())
        series.replaced.insert(*event.replaces);
}

std::vector<BusySpan> spansOf(const std::map<QByteArray, Series>& all)
{
    std::vector<BusySpan> spans;
    for (const auto& [uid, series] : all) {
        spans.insert(spans.end(), series.standIns.begin(), series.standIns.end());
        std::ranges::copy_if(series.spans, std::back_inserter(spans), [&](const BusySpan& span) {
            return !series.replaced.contains(span.from);
        });
    }
    return spans;
}

} // namespace

Result<BusyTimes> readBusyTimes(const QByteArray& calendar, QDate from, QDate until,
                                const QTimeZone& local)
{
    if (calendar.size() > kLargestCalendar)
        return failure(ErrorCode::InvalidFormat, u"larger than 20 MiB"_s);
    const auto text = takeApart(calendar);
    if (!text)
        return tl::unexpected(text.error());
    ical::prepare();
    CalendarZones zones(text->zones);
    BusyEventReader reader(zones, from, until, local);
    std::set<BusyProblem> problems;
    std::map<QByteArray, Series> series;
    for (const QByteArray& each : text->events) {
        const ical::Component event = parse(each, ICAL_VEVENT_COMPONENT);
        auto read = event ? reader.read(event.get()) : std::nullopt;
        if (!read)
            problems.insert(BusyProblem::UnreadableEvent);
        else if (!read->uid.endsWith("@limber"))
            addTo(series, std::move(*read));
    }
    std::vector<BusySpan> spans = spansOf(series);
    for (const QByteArray& each : text->freeBusy) {
        const ical::Component part = parse(each, ICAL_VFREEBUSY_COMPONENT);
        if (!part) {
            problems.insert(BusyProblem::UnreadableEvent);
            continue;
        }
        const std::vector<BusySpan> busy = reader.readFreeBusy(part.get());
        spans.insert(spans.end(), busy.begin(), busy.end());
    }
    problems.insert(reader.problems().begin(), reader.problems().end());
    if (text->isCutShort)
        problems.insert(BusyProblem::CutShort);
    if (text->isTooMuch)
        problems.insert(BusyProblem::TooMuch);
    const BusySpan range{QDateTime(from, QTime(0, 0), Qt::UTC),
                         QDateTime(until.addDays(1), QTime(0, 0), Qt::UTC)};
    return BusyTimes{merged(std::move(spans), range), {problems.begin(), problems.end()}};
}

} // namespace limber
