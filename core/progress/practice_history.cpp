// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/practice_history.h"

#include "core/progress/moved_dates.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace limber {

namespace {

bool completes(const SessionSummary& session, QDate today)
{
    return session.outcome == SessionOutcome::Completed && session.day <= today;
}

/// A session's day and the other day on which it may complete an occurrence.
struct Link {
    QDate first;
    QDate last;
};

/// Stretches a range until no session ties a day inside it to one outside: only then does matching
/// within the range come out as it would over the whole history.
DateRange closedRange(DateRange range, const PracticeHistory& history, const MovedDates& moved,
                      QDate today)
{
    std::vector<Link> links;
    for (const SessionSummary& session : history.sessions) {
        if (!session.startedFrom || !completes(session, today))
            continue;
        const QDate date = moved.dateOf(*session.startedFrom);
        if (date.isValid() && date != session.day)
            links.push_back({std::min(date, session.day), std::max(date, session.day)});
    }
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (const Link& link : links) {
            if (!range.contains(link.first) && !range.contains(link.last))
                continue;
            if (link.first < range.from || link.last > *range.until) {
                range = {std::min(range.from, link.first), std::max(*range.until, link.last)};
                hasGrown = true;
            }
        }
    }
    return range;
}

std::vector<const SessionSummary*> completedInOrderOfStart(const PracticeHistory& history,
                                                           const DateRange& range, QDate today)
{
    std::vector<const SessionSummary*> sessions;
    for (const SessionSummary& session : history.sessions) {
        if (completes(session, today) && range.contains(session.day))
            sessions.push_back(&session);
    }
    std::ranges::sort(sessions, [](const SessionSummary* left, const SessionSummary* right) {
        if (left->start.instant != right->start.instant)
            return left->start.instant < right->start.instant;
        return left->id < right->id;
    });
    return sessions;
}

OccurrenceStatus openStatus(const Occurrence& occurrence, QDate today)
{
    switch (occurrence.state) {
    case PlannedState::Skipped:
        return OccurrenceStatus::Skipped;
    case PlannedState::Paused:
        return OccurrenceStatus::Paused;
    case PlannedState::Open:
        break;
    }
    if (occurrence.date == today)
        return OccurrenceStatus::Due;
    return occurrence.date < today ? OccurrenceStatus::Missed : OccurrenceStatus::Upcoming;
}

/// Occurrences by date, time and entry, with the place where each day's begin: sessions are looked
/// up by the tens of thousands.
class MatchesByDay {
public:
    /// Dates lie in the range, which has an end.
    MatchesByDay(std::vector<MatchedOccurrence>& matches, const DateRange& range)
        : m_first(range.from)
        , m_matches(matches)
        , m_begins(static_cast<std::size_t>(std::max<qint64>(range.from.daysTo(*range.until), -1)) +
                   2)
    {
        for (const MatchedOccurrence& match : matches)
            ++m_begins[indexOf(match.occurrence.date) + 1];
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    }

    [[nodiscard]] std::span<MatchedOccurrence> on(QDate date)
    {
        const qint64 index = m_first.daysTo(date);
        if (!date.isValid() || index < 0 || index + 1 >= std::ssize(m_begins))
            return {};
        const std::size_t begin = m_begins[static_cast<std::size_t>(index)];
        return std::span(m_matches).subspan(begin,
                                            m_begins[static_cast<std::size_t>(index) + 1] - begin);
    }

private:
    [[nodiscard]] std::size_t indexOf(QDate date) const
    {
        return static_cast<std::size_t>(m_first.daysTo(date));
    }

    QDate m_first;
    std::vector<MatchedOccurrence>& m_matches;
    std::vector<std::size_t> m_begins;
};

MatchedOccurrence* startedFrom(MatchesByDay& matches, const StartedFrom& link,
                               const MovedDates& moved)
{
    for (MatchedOccurrence& match : matches.on(moved.dateOf(link))) {
        const OccurrenceKey& key = match.occurrence.key;
        if (key.ruleDate == link.ruleDate && key.entry.text() == link.entry)
            return &match;
    }
    return nullptr;
}

MatchedOccurrence* earliestOpen(MatchesByDay& matches, const SessionSummary& session)
{
    for (MatchedOccurrence& match : matches.on(session.day)) {
        if (!match.session && match.occurrence.state == PlannedState::Open &&
            match.occurrence.routine == session.routine)
            return &match;
    }
    return nullptr;
}

MatchedOccurrence* completedBy(const SessionSummary& session, MatchesByDay& matches,
                               const MovedDates& moved)
{
    if (session.startedFrom) {
        MatchedOccurrence* match = startedFrom(matches, *session.startedFrom, moved);
        if (match && !match->session)
            return match;
    }
    return earliestOpen(matches, session);
}

} // namespace

std::vector<MatchedOccurrence> matchOccurrences(const PracticeHistory& history, QDate from,
                                                QDate until, QDate today,
                                                Qt::DayOfWeek firstDayOfWeek)
{
    const MovedDates moved(history.plan.overrides);
    const DateRange wanted{from, until};
    const DateRange range = closedRange(wanted, history, moved, today);

    std::vector<MatchedOccurrence> matches;
    std::vector<Occurrence> planned =
        occurrences(history.plan, range.from, *range.until, firstDayOfWeek);
    matches.reserve(planned.size());
    for (Occurrence& occurrence : planned) {
        const OccurrenceStatus status = openStatus(occurrence, today);
        matches.push_back({std::move(occurrence), status, std::nullopt});
    }
    MatchesByDay byDay(matches, range);
    for (const SessionSummary* session : completedInOrderOfStart(history, range, today)) {
        if (MatchedOccurrence* match = completedBy(*session, byDay, moved)) {
            match->status = OccurrenceStatus::Done;
            match->session = session->id;
        }
    }
    std::erase_if(matches, [&](const MatchedOccurrence& match) {
        return !wanted.contains(match.occurrence.date);
    });
    return matches;
}

std::optional<Occurrence> occurrenceCompletedBy(const PracticeHistory& history,
                                                const SessionId& session, QDate today,
                                                Qt::DayOfWeek firstDayOfWeek)
{
    const auto found = std::ranges::find(history.sessions, session, &SessionSummary::id);
    if (found == history.sessions.end() || !completes(*found, today))
        return std::nullopt;
    DateRange days{found->day, found->day};
    if (found->startedFrom) {
        const QDate date = MovedDates(history.plan.overrides).dateOf(*found->startedFrom);
        if (date.isValid())
            days = {std::min(days.from, date), std::max(*days.until, date)};
    }
    for (const MatchedOccurrence& match :
         matchOccurrences(history, days.from, *days.until, today, firstDayOfWeek)) {
        if (match.session == session)
            return match.occurrence;
    }
    return std::nullopt;
}

} // namespace limber
