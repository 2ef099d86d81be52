// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/progress_oracle.h"

#include "tests/core/progress/plan_oracle.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <algorithm>
#include <cmath>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const OccurrenceKey& key)
{
    return key.entry.text() + u'@' + key.ruleDate.toString(Qt::ISODate);
}

std::optional<QDate> beginning(const Scenario& scenario, const PlanOracle& oracle)
{
    for (QDate date = kRandomBegin.addDays(-60); date <= scenario.today; date = date.addDays(1)) {
        const auto& sessions = scenario.history.sessions;
        if (oracle.isInForce(date) ||
            std::any_of(sessions.begin(), sessions.end(),
                        [&](const SessionSummary& session) { return session.day == date; }))
            return date;
    }
    return std::nullopt;
}

int sessionsOn(const Scenario& scenario, QDate date, SessionOutcome outcome)
{
    int count = 0;
    for (const SessionSummary& session : scenario.history.sessions) {
        if (session.day == date && date <= scenario.today && session.outcome == outcome)
            ++count;
    }
    return count;
}

OracleDay judge(const Scenario& scenario, const PlanOracle& oracle, QDate date)
{
    bool hasOpenOrDone = false;
    bool hasDone = false;
    for (const PlanOracle::Item& item : oracle.items) {
        if (item.occurrence.date != date)
            continue;
        const bool isDone = !item.session.isEmpty();
        hasDone = hasDone || isDone;
        hasOpenOrDone = hasOpenOrDone || isDone || item.occurrence.state == PlannedState::Open;
    }
    OracleDay day;
    day.paused = oracle.isPaused(date);
    if (oracle.isInForce(date)) {
        day.planned = hasOpenOrDone;
        day.kept = day.planned && hasDone;
    } else {
        day.planned = hasOpenOrDone || !oracle.isPaused(date);
        day.kept = hasDone || (!oracle.isPaused(date) &&
                               sessionsOn(scenario, date, SessionOutcome::Completed) > 0);
    }
    return day;
}

int streakBackFrom(const std::map<QDate, OracleDay>& days, QDate end, QDate today)
{
    int streak = 0;
    for (QDate date = end; days.contains(date); date = date.addDays(-1)) {
        const OracleDay& day = days.at(date);
        if (day.planned && !day.kept && date != today)
            break;
        if (day.planned && day.kept)
            ++streak;
    }
    return streak;
}

struct OracleWeek {
    int goal = 0;
    int days = 0;
    int kept = 0;
};

int weekStreakBackFrom(const std::map<qint64, OracleWeek>& weeks, qint64 end, qint64 running)
{
    int streak = 0;
    for (qint64 number = end; weeks.contains(number); --number) {
        const OracleWeek& week = weeks.at(number);
        if (week.goal == 0)
            continue;
        if (week.days >= week.goal)
            ++streak;
        else if (number != running)
            break;
    }
    return streak;
}

std::optional<double> painOn(const Scenario& scenario, QDate date)
{
    double sum = 0.0;
    int count = 0;
    for (const SessionSummary& session : scenario.history.sessions) {
        if (session.day == date && session.painBefore) {
            sum += session.painBefore->value();
            ++count;
        }
    }
    for (const CheckIn& checkIn : scenario.history.checkIns) {
        if (checkIn.day == date) {
            sum += checkIn.now.value();
            ++count;
        }
    }
    if (count == 0 || date > scenario.today)
        return std::nullopt;
    return sum / count;
}

std::optional<double> meanOf(const std::vector<double>& values)
{
    if (values.size() < 4)
        return std::nullopt;
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

PainTrend pain(const Scenario& scenario)
{
    std::vector<double> earliest;
    std::vector<double> latest;
    for (QDate date = kRandomBegin.addDays(-60); date <= scenario.today; date = date.addDays(1)) {
        const std::optional<double> value = painOn(scenario, date);
        if (value && earliest.size() < 7)
            earliest.push_back(*value);
        if (value && date.daysTo(scenario.today) < 7)
            latest.push_back(*value);
    }
    PainTrend trend{painOn(scenario, scenario.today), meanOf(latest), meanOf(earliest), {}, {}};
    trend.verdict = PainVerdict::NotEnoughEntries;
    if (!trend.mean7 || !trend.baseline)
        return trend;
    const double change = *trend.mean7 - *trend.baseline;
    trend.change = change;
    trend.verdict = PainVerdict::NoClearChange;
    if (std::abs(change) > 1e-9 &&
        (std::abs(change) > 2.0 - 1e-9 || std::abs(change) > 0.3 * *trend.baseline - 1e-9))
        trend.verdict = change < 0 ? PainVerdict::ClearlyBetter : PainVerdict::ClearlyWorse;
    return trend;
}

std::optional<double> adherenceOver(const PlanOracle& oracle, QDate from, QDate today)
{
    double completed = 0;
    double missed = 0;
    for (const PlanOracle::Item& item : oracle.items) {
        if (item.occurrence.date < from || item.occurrence.date > today)
            continue;
        if (!item.session.isEmpty())
            ++completed;
        else if (item.occurrence.state == PlannedState::Open && item.occurrence.date < today)
            ++missed;
    }
    if (completed + missed < 1)
        return std::nullopt;
    return completed / (completed + missed);
}

std::chrono::seconds activeOver(const Scenario& scenario, QDate from)
{
    std::chrono::seconds sum{0};
    for (const SessionSummary& session : scenario.history.sessions) {
        if (session.day >= from && session.day <= scenario.today)
            sum += session.active;
    }
    return sum;
}

/// s as a sum instead of a recursion: what a kept day adds halves with every 13 planned days since.
double scoreOf(const std::map<QDate, OracleDay>& days, QDate today)
{
    std::vector<bool> kept;
    for (const auto& [date, day] : days) {
        if (day.planned && (date < today || (date == today && day.kept)))
            kept.push_back(day.kept);
    }
    double score = 0.0;
    for (size_t i = 0; i < kept.size(); ++i) {
        const double daysSince = static_cast<double>(kept.size() - 1 - i);
        if (kept[i])
            score += (1 - std::pow(2.0, -1.0 / 13)) * std::pow(2.0, -daysSince / 13);
    }
    return score;
}

} // namespace

QString oracleOccurrences(const Plan& plan, QDate from, QDate until, Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<Occurrence> found;
    for (const PlanOracle::Item& item : PlanOracle(plan, firstDayOfWeek).items) {
        if (item.occurrence.date >= from && item.occurrence.date <= until)
            found.push_back(item.occurrence);
    }
    std::sort(found.begin(), found.end(), isSooner);
    return text(found);
}

OracleFigures askOracle(const Scenario& scenario)
{
    const QDate today = scenario.today;
    const Qt::DayOfWeek firstDayOfWeek = scenario.options.firstDayOfWeek;
    OracleFigures result;
    Statistics& figures = result.statistics;
    figures.today = today;
    figures.pain = pain(scenario);

    PlanOracle oracle(scenario.history.plan, firstDayOfWeek);
    matchSessions(scenario, oracle.items);
    const std::optional<QDate> first = beginning(scenario, oracle);
    if (!first) {
        // A plan that begins later this week sets the week's goal already.
        Scenario ahead = scenario;
        ahead.history.sessions.clear();
        ahead.today = today.addDays(1);
        if (weekNumber(ahead.today, firstDayOfWeek) == weekNumber(today, firstDayOfWeek))
            figures.weekGoal = askOracle(ahead).statistics.weekGoal;
        return result;
    }

    const qint64 running = weekNumber(today, firstDayOfWeek);
    std::map<qint64, OracleWeek> weeks;
    for (QDate date = *first; weekNumber(date, firstDayOfWeek) <= running; date = date.addDays(1)) {
        const OracleDay day = judge(scenario, oracle, date);
        result.days[date] = day;
        OracleWeek& week = weeks[weekNumber(date, firstDayOfWeek)];
        week.goal = std::min(week.goal + (day.planned ? 1 : 0), scenario.options.daysAWeek);
        week.days += sessionsOn(scenario, date, SessionOutcome::Completed) > 0 ? 1 : 0;
        week.kept += day.kept ? 1 : 0;
        figures.sessions.completed += sessionsOn(scenario, date, SessionOutcome::Completed);
        figures.sessions.partial += sessionsOn(scenario, date, SessionOutcome::Partial);
    }
    for (auto& [date, day] : result.days)
        day.goalOfItsWeek = weeks.at(weekNumber(date, firstDayOfWeek)).goal;
    result.items = oracle.items;
    for (const PlanOracle::Item& item : oracle.items) {
        if (!item.session.isEmpty() && result.days.contains(item.occurrence.date))
            result.sessionOf[nameOf(item.occurrence.key)] = item.session;
    }

    figures.dayStreak = streakBackFrom(result.days, today, today);
    for (QDate date = *first; date <= today; date = date.addDays(1))
        figures.longestDayStreak =
            std::max(figures.longestDayStreak, streakBackFrom(result.days, date, today));
    figures.weekStreak = weekStreakBackFrom(weeks, running, running);
    for (const auto& [number, week] : weeks)
        figures.longestWeekStreak =
            std::max(figures.longestWeekStreak, weekStreakBackFrom(weeks, number, running));
    figures.weekGoal = weeks.at(running).goal;
    figures.keptDaysThisWeek = weeks.at(running).kept;
    figures.daysWithCompletedThisWeek = weeks.at(running).days;
    figures.score = scoreOf(result.days, today);

    const QDate longAgo = *first;
    QDate weekBegin = today;
    while (weekNumber(weekBegin.addDays(-1), firstDayOfWeek) == running)
        weekBegin = weekBegin.addDays(-1);
    figures.adherenceLast7Days = adherenceOver(oracle, std::max(longAgo, today.addDays(-6)), today);
    figures.adherenceLast30Days =
        adherenceOver(oracle, std::max(longAgo, today.addDays(-29)), today);
    figures.adherenceAll = adherenceOver(oracle, longAgo, today);
    figures.activeToday = activeOver(scenario, today);
    figures.activeThisWeek = activeOver(scenario, weekBegin);
    figures.activeLast30Days = activeOver(scenario, today.addDays(-29));
    figures.activeAll = activeOver(scenario, longAgo);
    return result;
}

} // namespace limber::test
