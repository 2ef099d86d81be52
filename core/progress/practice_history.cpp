// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/practice_history.h"

#include <algorithm>
#include <span>

namespace limber {

namespace {

bool completes(const SessionSummary& session, QDate today)
{
    return session.outcome == SessionOutcome::Completed && session.day <= today;
}

/// Where overrides put rule dates, by rule date.
class MovedDates {
public:
    explicit MovedDates(const std::vector<OccurrenceOverride>& overrides)
    {
        for (const OccurrenceOverride& change : overrides) {
            if (change.change == OccurrenceOverride::Change::Moved)
                m_moves.push_back(&change);
        }
        std::ranges::sort(m_moves, {}, ruleDate);
    }

    /// The date on which the occurrence counts, if it exists.
    [[nodiscard]] QDate dateOf(const StartedFrom& link) const
    {
        for (const OccurrenceOverride* move :
             std::ranges::equal_range(m_moves, link.ruleDate, {}, ruleDate)) {
            if (move->key.entry.text() == link.entry)
                return move->toDate;
        }
        return link.ruleDate;
    }

private:
    static QDate ruleDate(const OccurrenceOverride* change) { return change->key.ruleDate; }

    std::vector<const OccurrenceOverride*> m_moves;
};

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

using Matches = std::vector<MatchedOccurrence>;

QDate dateOf(const MatchedOccurrence& match)
{
    return match.occurrence.date;
}

MatchedOccurrence* startedFrom(Matches& matches, const StartedFrom& link, const MovedDates& moved)
{
    for (MatchedOccurrence& match :
         std::ranges::equal_range(matches, moved.dateOf(link), {}, dateOf)) {
        const OccurrenceKey& key = match.occurrence.key;
        if (key.ruleDate == link.ruleDate && key.entry.text() == link.entry)
            return &match;
    }
    return nullptr;
}

MatchedOccurrence* earliestOpen(Matches& matches, const SessionSummary& session)
{
    for (MatchedOccurrence& match : std::ranges::equal_range(matches, session.day, {}, dateOf)) {
        if (!match.session && match.occurrence.state == PlannedState::Open &&
            match.occurrence.routine == session.routine)
            return &match;
    }
    return nullptr;
}

MatchedOccurrence* completedBy(const SessionSummary& session, Matches& matches,
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

    Matches matches;
    std::vector<Occurrence> planned =
        occurrences(history.plan, range.from, *range.until, firstDayOfWeek);
    matches.reserve(planned.size());
    for (Occurrence& occurrence : planned) {
        const OccurrenceStatus status = openStatus(occurrence, today);
        matches.push_back({std::move(occurrence), status, std::nullopt});
    }
    for (const SessionSummary* session : completedInOrderOfStart(history, range, today)) {
        if (MatchedOccurrence* match = completedBy(*session, matches, moved)) {
            match->status = OccurrenceStatus::Done;
            match->session = session->id;
        }
    }
    std::erase_if(matches,
                  [&](const MatchedOccurrence& match) { return !wanted.contains(dateOf(match)); });
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
