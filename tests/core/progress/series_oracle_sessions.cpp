// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/series_oracle.h"

#include <algorithm>
#include <cmath>

namespace limber::test {

namespace {

bool wasDone(const StepRecord& step)
{
    return step.finished || step.completedSets > 0 || step.active.count() > 0;
}

int amountOf(const Dose& dose)
{
    switch (dose.type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        return dose.repetitions;
    case DoseType::TimedHold:
        return static_cast<int>(dose.hold.count());
    case DoseType::TimedFlow:
        return static_cast<int>(dose.duration.count());
    case DoseType::BreathCycles:
        break;
    }
    return dose.breathCycles;
}

std::vector<SessionRecord> byStart(const Judged& judged)
{
    std::vector<SessionRecord> records = judged.practice.records;
    std::sort(records.begin(), records.end(), [](const auto& left, const auto& right) {
        return std::pair(left.start.instant, left.id.text()) <
               std::pair(right.start.instant, right.id.text());
    });
    return records;
}

double median(std::vector<int> values)
{
    while (values.size() > 2) {
        values.erase(std::min_element(values.begin(), values.end()));
        values.erase(std::max_element(values.begin(), values.end()));
    }
    return (values.front() + values.back()) / 2.0;
}

/// Amounts of one type in a session.
std::vector<int> amountsIn(const SessionRecord& record, const ExerciseId& exercise, DoseType type,
                           bool finishedOnly)
{
    std::vector<int> amounts;
    for (const StepRecord& step : record.steps) {
        if (step.exercise == exercise && step.dose.type == type && (step.finished || !finishedOnly))
            amounts.push_back(amountOf(step.dose));
    }
    return amounts;
}

} // namespace

AmountSeries oracleAmounts(const Judged& judged, const ExerciseId& exercise, const DateRange& days)
{
    AmountSeries series{exercise, {}, oracleUnit(days), {}, {}, {}};
    std::vector<SessionRecord> records = byStart(judged);
    std::erase_if(records, [&](const SessionRecord& record) {
        return record.day > *days.until ||
               std::none_of(record.steps.begin(), record.steps.end(),
                            [&](const StepRecord& step) { return step.exercise == exercise; });
    });
    for (const SessionRecord& record : records) {
        for (const StepRecord& step : record.steps) {
            if (step.exercise == exercise)
                series.type = step.dose.type;
        }
    }
    if (!records.empty()) {
        const std::vector<int> asked = amountsIn(records.back(), exercise, series.type, false);
        series.target = *std::max_element(asked.begin(), asked.end());
    }
    for (const SessionRecord& record : records) {
        for (const int amount : amountsIn(record, exercise, series.type, true))
            series.bestEver = std::max(amount, series.bestEver.value_or(0));
    }
    for (const Period& period : oraclePeriods(days, series.unit, judged.firstDayOfWeek())) {
        std::vector<int> reached;
        for (const SessionRecord& record : records) {
            const std::vector<int> amounts = amountsIn(record, exercise, series.type, true);
            if (period.contains(record.day) && !amounts.empty())
                reached.push_back(*std::max_element(amounts.begin(), amounts.end()));
        }
        PeriodAmount amount{period, {}, {}, static_cast<int>(reached.size())};
        if (!reached.empty()) {
            amount.best = *std::max_element(reached.begin(), reached.end());
            amount.typical = median(reached);
        }
        series.periods.push_back(amount);
    }
    return series;
}

std::vector<ResponseCount> oracleResponseCounts(const Judged& judged)
{
    std::vector<ResponseCount> counts;
    for (const ExerciseId& exercise : practisedExercises()) {
        ResponseCount count{exercise, 0, 0, 0};
        for (const SessionRecord& record : judged.practice.records) {
            const bool held =
                std::any_of(record.steps.begin(), record.steps.end(), [&](const StepRecord& step) {
                    return step.exercise == exercise && wasDone(step);
                });
            if (!held || !record.painBefore || !record.painAfter)
                continue;
            ++count.sessions;
            count.notHigher += record.painAfter->value() > record.painBefore->value() ? 0 : 1;
            count.change += record.painAfter->value() - record.painBefore->value();
        }
        if (count.sessions > 0)
            counts.push_back(count);
    }
    std::sort(counts.begin(), counts.end(), [](const auto& left, const auto& right) {
        return left.exercise.text() < right.exercise.text();
    });
    return counts;
}

std::vector<ExerciseResponse> oracleResponses(const Judged& judged)
{
    std::vector<ExerciseResponse> responses;
    for (const ResponseCount& count : oracleResponseCounts(judged)) {
        if (count.sessions < 5)
            continue;
        const double sessions = count.sessions;
        responses.push_back(
            {count.exercise, count.sessions, count.notHigher / sessions, count.change / sessions});
    }
    std::stable_sort(responses.begin(), responses.end(), [](const auto& left, const auto& right) {
        if (std::abs(left.meanChange - right.meanChange) > 1e-9)
            return left.meanChange < right.meanChange;
        return left.sessions > right.sessions;
    });
    return responses;
}

std::map<QDate, double> oraclePain(const Scenario& scenario)
{
    std::map<QDate, std::vector<double>> entries;
    for (const SessionSummary& session : scenario.history.sessions) {
        if (session.painBefore && session.day <= scenario.today)
            entries[session.day].push_back(session.painBefore->value());
    }
    for (const CheckIn& checkIn : scenario.history.checkIns) {
        if (checkIn.day <= scenario.today)
            entries[checkIn.day].push_back(checkIn.now.value());
    }
    std::map<QDate, double> pain;
    for (const auto& [day, values] : entries) {
        double sum = 0.0;
        for (const double value : values)
            sum += value;
        pain[day] = sum / static_cast<double>(values.size());
    }
    return pain;
}

PainSeries oraclePainSeries(const Judged& judged, const DateRange& days)
{
    const std::map<QDate, double> pain = oraclePain(judged.practice.scenario);
    const auto meanOver = [&](QDate from, QDate until, int fewest) -> std::optional<double> {
        double sum = 0.0;
        int count = 0;
        for (QDate day = from; day <= until; day = day.addDays(1)) {
            if (pain.contains(day)) {
                sum += pain.at(day);
                ++count;
            }
        }
        if (count < fewest)
            return std::nullopt;
        return sum / count;
    };
    PainSeries series;
    series.days = days;
    series.unit = oracleUnit(days);
    for (const SessionRecord& record : byStart(judged)) {
        const bool isInside = record.day >= days.from && record.day <= *days.until;
        if (isInside && record.day <= judged.today() && (record.painBefore || record.painAfter))
            series.sessions.push_back(
                {record.id, record.start, record.day, record.painBefore, record.painAfter});
    }
    bool wasPaused = false;
    for (QDate day = days.from; day <= *days.until; day = day.addDays(1)) {
        if (pain.contains(day))
            series.daily.push_back({day, pain.at(day)});
        if (day <= judged.today())
            series.means.push_back({day, meanOver(day.addDays(-6), day, 4)});
        // Overlapping pauses are one; those that only touch are two.
        const auto& pauses = judged.practice.scenario.history.plan.pauses;
        const bool isPaused = std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) {
            return pause.days.contains(day);
        });
        const bool goesOn = std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) {
            return pause.days.contains(day) && pause.days.contains(day.addDays(-1));
        });
        if (isPaused && wasPaused && goesOn)
            series.pauses.back().until = day;
        else if (isPaused)
            series.pauses.push_back({day, day});
        wasPaused = isPaused;
    }
    for (const Period& period : oraclePeriods(days, series.unit, judged.firstDayOfWeek())) {
        PeriodPain part{period, meanOver(period.from, period.until, 1), 0};
        for (QDate day = period.from; day <= period.until; day = day.addDays(1))
            part.days += pain.contains(day) ? 1 : 0;
        series.periods.push_back(part);
    }
    if (const std::optional<double> baseline = judged.figures.statistics.pain.baseline) {
        const double width = 0.3 * *baseline < 2.0 ? 0.3 * *baseline : 2.0;
        series.band = PainBand{std::clamp(*baseline - width, 0.0, 10.0),
                               std::clamp(*baseline + width, 0.0, 10.0)};
    }
    return series;
}

PainWithinSessions oracleWithinSessions(const Judged& judged, const DateRange& days)
{
    PainWithinSessions result;
    double sum = 0.0;
    for (const SessionRecord& record : judged.practice.records) {
        if (record.day < days.from || record.day > *days.until || record.day > judged.today() ||
            !record.painBefore || !record.painAfter)
            continue;
        const int before = record.painBefore->value();
        const int after = record.painAfter->value();
        ++result.sessions;
        result.lower += after < before ? 1 : 0;
        result.same += after == before ? 1 : 0;
        result.higher += after > before ? 1 : 0;
        sum += after - before;
    }
    if (result.sessions > 4)
        result.meanChange = sum / result.sessions;
    return result;
}

} // namespace limber::test
