// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_state.h"

#include "core/progress/statistics.h"
#include "core/storage/practice_preferences.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysAhead = 60;

/// Finds routines by id and measures them once they are shown.
class RoutineLookup {
public:
    RoutineLookup(const PracticeHistory& history, const std::vector<Routine>& ownRoutines,
                  const BundledContent& content, const Settings& settings)
        : m_history(history)
        , m_ownRoutines(ownRoutines)
        , m_content(content)
        , m_options(timelineOptions(settings))
    {
    }

    [[nodiscard]] const Routine* find(const RoutineId& id) const
    {
        return findRoutine(m_content, m_ownRoutines, id);
    }

    [[nodiscard]] std::chrono::milliseconds length(const Routine& routine) const
    {
        return estimatedDuration(routine, m_content.catalogue, m_options);
    }

    [[nodiscard]] TodayOccurrence describe(const MatchedOccurrence& match) const
    {
        TodayOccurrence described{match.occurrence, match.status, std::nullopt, {}, {}};
        if (const Routine* routine = find(match.occurrence.routine)) {
            described.routine = *routine;
            described.length = length(*routine);
        } else {
            described.formerName = formerName(match.occurrence.routine);
        }
        return described;
    }

private:
    [[nodiscard]] QString formerName(const RoutineId& id) const
    {
        const SessionSummary* latest = nullptr;
        for (const SessionSummary& session : m_history.sessions) {
            if (session.routine == id && (!latest || session.start.instant > latest->start.instant))
                latest = &session;
        }
        return latest ? latest->routineName : QString();
    }

    const PracticeHistory& m_history;
    const std::vector<Routine>& m_ownRoutines;
    const BundledContent& m_content;
    TimelineOptions m_options;
};

std::optional<QDate> lastDayOfPause(const Plan& plan, QDate today)
{
    std::optional<QDate> last;
    for (const Pause& pause : plan.pauses) {
        if (pause.days.contains(today) && pause.days.until && (!last || *pause.days.until > *last))
            last = pause.days.until;
    }
    return last;
}

TodayStage stageOf(const PracticeHistory& history, const std::vector<TodayOccurrence>& today,
                   bool isPausedToday, bool hasUpcoming)
{
    const auto has = [&today](OccurrenceStatus status) {
        return std::ranges::find(today, status, &TodayOccurrence::status) != today.end();
    };
    if (has(OccurrenceStatus::Due))
        return TodayStage::Due;
    if (history.plan.entries.empty() && !history.hasSessions())
        return TodayStage::BrandNew;
    if (has(OccurrenceStatus::Done))
        return TodayStage::AllDone;
    if (isPausedToday || has(OccurrenceStatus::Paused))
        return TodayStage::Paused;
    if (has(OccurrenceStatus::Skipped))
        return TodayStage::AllSkipped;
    return hasUpcoming ? TodayStage::NothingPlanned : TodayStage::NoPlan;
}

/// Takes the occurrence that the large button starts out of the day's list: the first due one that
/// can be started, or else the first due one.
std::optional<TodayOccurrence> takeNext(std::vector<TodayOccurrence>& today)
{
    const auto isDue = [](const TodayOccurrence& one) {
        return one.status == OccurrenceStatus::Due;
    };
    auto found = std::ranges::find_if(
        today, [&](const TodayOccurrence& one) { return isDue(one) && one.isStartable(); });
    if (found == today.end())
        found = std::ranges::find_if(today, isDue);
    if (found == today.end())
        return std::nullopt;
    TodayOccurrence next = std::move(*found);
    today.erase(found);
    return next;
}

bool isAhead(const Occurrence& occurrence, const QDateTime& wallClock)
{
    // Both as clocks on the wall show them: only what lies between counts, not the zone.
    const QDateTime due(occurrence.date, occurrence.time, Qt::UTC);
    const QDateTime now(wallClock.date(), wallClock.time(), Qt::UTC);
    return std::chrono::seconds{now.secsTo(due)} > kUpNow;
}

} // namespace

TodayState buildTodayState(const PracticeHistory& history, const std::vector<Routine>& ownRoutines,
                           const BundledContent& content, QDate today, const QDateTime& wallClock,
                           const Settings& settings)
{
    const ProgressOptions options{firstDayOfWeek(settings), settings.daysAWeek};
    const RoutineLookup routines(history, ownRoutines, content, settings);
    const DayLedger ledger(history, today, options);
    const QDate yesterday = today.addDays(-1);
    const std::vector<MatchedOccurrence> matches =
        matchOccurrences(history, std::min(weekStart(today, options.firstDayOfWeek), yesterday),
                         today.addDays(kDaysAhead), today, options.firstDayOfWeek);

    TodayState state;
    state.today = today;
    state.week = buildWeekState(history.plan, ledger, matches, settings);
    if (const LedgerDay* line = ledger.day(today))
        state.activeToday = line->active;

    const MatchedOccurrence* upcoming = nullptr;
    for (const MatchedOccurrence& match : matches) {
        if (match.occurrence.date == today)
            state.others.push_back(routines.describe(match));
        else if (!upcoming && match.status == OccurrenceStatus::Upcoming)
            upcoming = &match;
    }
    const bool isPausedToday = isPaused(history.plan, today);
    state.stage = stageOf(history, state.others, isPausedToday, upcoming != nullptr);

    // What is on today's list anyway is not offered a second time, and a pause stays a pause.
    for (const MatchedOccurrence& match : matches) {
        const bool isOnToday = std::ranges::any_of(state.others, [&](const TodayOccurrence& one) {
            return one.occurrence.routine == match.occurrence.routine;
        });
        if (match.occurrence.date != yesterday || match.status != OccurrenceStatus::Missed ||
            isOnToday || isPausedToday)
            continue;
        TodayOccurrence missed = routines.describe(match);
        if (missed.isStartable())
            state.missed.push_back(std::move(missed));
    }

    state.next = takeNext(state.others);
    state.isNextAhead = state.next && isAhead(state.next->occurrence, wallClock);
    if (!state.next && upcoming)
        state.upcoming = routines.describe(*upcoming);
    if (state.stage == TodayStage::Paused)
        state.pausedUntil = lastDayOfPause(history.plan, today);
    if (state.stage == TodayStage::NoPlan) {
        const auto last =
            std::find_if(history.sessions.rbegin(), history.sessions.rend(),
                         [&routines](const SessionSummary& session) {
                             return session.routine && routines.find(*session.routine);
                         });
        if (last != history.sessions.rend()) {
            state.lastRoutine = *routines.find(*last->routine);
            state.lastRoutineLength = routines.length(*state.lastRoutine);
        }
    }
    for (const CheckIn& checkIn : history.checkIns) {
        if (checkIn.day == today &&
            (!state.checkIn || checkIn.at.instant >= state.checkIn->at.instant))
            state.checkIn = checkIn;
    }
    return state;
}

PracticeRequest practiceRequestFor(const TodayOccurrence& occurrence)
{
    return {*occurrence.routine, StartedFrom{occurrence.occurrence.key.entry.text(),
                                             occurrence.occurrence.key.ruleDate}};
}

bool correctsCheckIn(const CheckIn& last, const LocalInstant& now)
{
    return now.instant >= last.at.instant && now.instant - last.at.instant < kCheckInCorrection;
}

Plan withOverrideAsIn(const Plan& before, Plan plan, const OccurrenceKey& key)
{
    std::erase_if(plan.overrides, [&key](const OccurrenceOverride& one) { return one.key == key; });
    const auto former = std::ranges::find(before.overrides, key, &OccurrenceOverride::key);
    if (former != before.overrides.end())
        plan.overrides.push_back(*former);
    return plan;
}

} // namespace limber
