// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/day_ledger.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

std::optional<QDate> beginningOf(const PracticeHistory& history, QDate today)
{
    std::optional<QDate> first = firstPlannedDay(history.plan);
    if (first && *first > today)
        first.reset();
    const auto add = [&](QDate day) {
        if (day <= today && (!first || day < *first))
            first = day;
    };
    for (const SessionSummary& session : history.sessions)
        add(session.day);
    if (history.window && history.window->firstSession)
        add(*history.window->firstSession);
    return first;
}

/// The days of the ledger while they are being filled in.
class Sheet {
public:
    Sheet(QDate first, QDate last)
        : m_first(first)
        , m_days(static_cast<size_t>(first.daysTo(last)) + 1)
    {
        for (size_t i = 0; i < m_days.size(); ++i)
            m_days[i].line.day = first.addDays(static_cast<qint64>(i));
    }

    void addPlan(const Plan& plan, Qt::DayOfWeek firstDayOfWeek)
    {
        for (const PlanEntry& entry : plan.entries) {
            const Recurrence& rule = entry.recurrence;
            forEachDay({rule.from, lastDayInForce(rule, firstDayOfWeek)},
                       [](Day& day) { day.isPlanInForce = true; });
        }
        for (const Pause& pause : plan.pauses)
            forEachDay(pause.days, [](Day& day) { day.line.paused = true; });
    }

    void addOccurrence(const MatchedOccurrence& match)
    {
        Day* day = at(match.occurrence.date);
        if (!day || match.status == OccurrenceStatus::Skipped ||
            match.status == OccurrenceStatus::Paused)
            return;
        day->hasOccurrence = true;
        if (match.status == OccurrenceStatus::Done)
            ++day->line.completedOccurrences;
        else if (match.status == OccurrenceStatus::Missed)
            ++day->line.missedOccurrences;
    }

    void addSession(const SessionSummary& session)
    {
        Day* day = at(session.day);
        if (!day)
            return;
        ++(session.outcome == SessionOutcome::Completed ? day->line.completedSessions
                                                        : day->line.partialSessions);
        day->line.active += session.active;
    }

    [[nodiscard]] std::vector<LedgerDay> finished() const
    {
        std::vector<LedgerDay> lines;
        lines.reserve(m_days.size());
        for (const Day& day : m_days) {
            lines.push_back(day.line);
            LedgerDay& line = lines.back();
            const bool isFree = !day.isPlanInForce && !line.paused;
            line.planned = day.hasOccurrence || isFree;
            line.kept = line.completedOccurrences > 0 || (isFree && line.completedSessions > 0);
        }
        return lines;
    }

private:
    struct Day {
        LedgerDay line;
        bool isPlanInForce = false;
        bool hasOccurrence = false;
    };

    [[nodiscard]] Day* at(QDate date)
    {
        const qint64 index = m_first.daysTo(date);
        return index >= 0 && index < std::ssize(m_days) ? &m_days[static_cast<size_t>(index)]
                                                        : nullptr;
    }

    template <typename Action> void forEachDay(const DateRange& range, Action action)
    {
        const qint64 end =
            range.until ? std::min<qint64>(m_first.daysTo(*range.until) + 1, std::ssize(m_days))
                        : std::ssize(m_days);
        for (qint64 i = std::max<qint64>(m_first.daysTo(range.from), 0); i < end; ++i)
            action(m_days[static_cast<size_t>(i)]);
    }

    QDate m_first;
    std::vector<Day> m_days;
};

} // namespace

DayLedger::DayLedger(const PracticeHistory& history, QDate today, const ProgressOptions& options)
    : m_today(today)
    , m_options(options)
{
    m_beginning = beginningOf(history, today);
    const QDate last = weekStart(today, options.firstDayOfWeek).addDays(kDaysAWeek - 1);
    if (!m_beginning || (history.window && history.window->from > last))
        return;
    const QDate first =
        history.window ? std::max(*m_beginning, history.window->from) : *m_beginning;
    m_occurrences = matchOccurrences(history, first, last, today, options.firstDayOfWeek);

    Sheet sheet(first, last);
    sheet.addPlan(history.plan, options.firstDayOfWeek);
    for (const MatchedOccurrence& match : m_occurrences)
        sheet.addOccurrence(match);
    for (const SessionSummary& session : history.sessions) {
        if (session.day <= today)
            sheet.addSession(session);
    }
    m_days = sheet.finished();
}

std::optional<QDate> DayLedger::firstDay() const
{
    if (m_days.empty())
        return std::nullopt;
    return m_days.front().day;
}

const LedgerDay* DayLedger::day(QDate date) const
{
    if (m_days.empty() || date < m_days.front().day || date > m_days.back().day)
        return nullptr;
    return &m_days[static_cast<size_t>(m_days.front().day.daysTo(date))];
}

std::vector<LedgerWeek> DayLedger::weeks() const
{
    std::vector<LedgerWeek> weeks;
    if (m_days.empty())
        return weeks;
    QDate start = weekStart(m_days.front().day, m_options.firstDayOfWeek);
    for (const LedgerDay& day : m_days) {
        if (weeks.empty() || day.day == start.addDays(kDaysAWeek)) {
            if (!weeks.empty())
                start = day.day;
            weeks.push_back({start, 0, 0, 0, {}});
        }
        LedgerWeek& week = weeks.back();
        if (day.planned && week.goal < m_options.daysAWeek)
            ++week.goal;
        if (day.completedSessions > 0)
            ++week.daysWithCompleted;
        if (day.kept)
            ++week.keptDays;
        week.active += day.active;
    }
    return weeks;
}

} // namespace limber
