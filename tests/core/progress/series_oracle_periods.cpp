// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/series_oracle.h"

#include <algorithm>
#include <map>

namespace limber::test {

using std::chrono::seconds;

std::optional<QDate> Judged::firstDay() const
{
    if (figures.days.empty())
        return std::nullopt;
    return figures.days.begin()->first;
}

bool Judged::isPast(QDate day) const
{
    return day <= today() && figures.days.contains(day);
}

bool Judged::hasSession(QDate day) const
{
    return std::any_of(practice.records.begin(), practice.records.end(),
                       [&](const SessionRecord& record) { return record.day == day; });
}

bool Judged::hasCompletedSession(QDate day) const
{
    return std::any_of(practice.records.begin(), practice.records.end(),
                       [&](const SessionRecord& record) {
                           return record.day == day && record.outcome == SessionOutcome::Completed;
                       });
}

seconds Judged::activeOn(QDate day) const
{
    seconds sum{0};
    for (const SessionRecord& record : practice.records)
        sum += record.day == day ? record.active : seconds{0};
    return sum;
}

AdherenceCount Judged::countOn(QDate day) const
{
    AdherenceCount count;
    for (const PlanOracle::Item& item : figures.items) {
        if (item.occurrence.date != day || !isPast(day))
            continue;
        if (!item.session.isEmpty())
            ++count.completed;
        else if (item.occurrence.state == PlannedState::Open && day < today())
            ++count.missed;
    }
    return count;
}

QDate oracleDayOf(const LocalInstant& start, DayStart dayStart)
{
    constexpr qint64 kDay = 24 * 60 * 60 * 1000LL;
    const qint64 wall = start.instant.time_since_epoch().count() +
                        start.utcOffset.count() * 60'000 -
                        dayStart.afterMidnight().count() * 60'000;
    QDate date(1970, 1, 1);
    return date.addDays(wall / kDay);
}

DateRange oracleRange(ProgressRange range, const Judged& judged)
{
    int length = 1;
    if (range == ProgressRange::Month)
        length = 30;
    if (range == ProgressRange::Quarter)
        length = 91;
    if (range == ProgressRange::Year)
        length = 365;
    DateRange days{judged.today(), judged.today()};
    while (judged.isPast(days.from.addDays(-1)) && (range == ProgressRange::All || --length > 0))
        days.from = days.from.addDays(-1);
    return days;
}

std::optional<DateRange> oracleRangeBefore(ProgressRange range, const Judged& judged)
{
    if (range == ProgressRange::All)
        return std::nullopt;
    const int length = range == ProgressRange::Month     ? 30
                       : range == ProgressRange::Quarter ? 91
                                                         : 365;
    for (int back = length; back < 2 * length; ++back) {
        if (!judged.isPast(judged.today().addDays(-back)))
            return std::nullopt;
    }
    return DateRange{judged.today().addDays(1 - 2 * length), judged.today().addDays(-length)};
}

PeriodUnit oracleUnit(const DateRange& days)
{
    const QDate from = days.from;
    const QDate until = *days.until;
    if (from.daysTo(until) + 1 <= 371)
        return PeriodUnit::Week;
    const auto isWithin = [&](int years) { return until < from.addYears(years); };
    return isWithin(5) ? PeriodUnit::Month : isWithin(15) ? PeriodUnit::Quarter : PeriodUnit::Year;
}

std::vector<Period> oraclePeriods(const DateRange& days, PeriodUnit unit,
                                  Qt::DayOfWeek firstDayOfWeek)
{
    const auto number = [&](QDate day) -> qint64 {
        switch (unit) {
        case PeriodUnit::Week:
            return weekNumber(day, firstDayOfWeek);
        case PeriodUnit::Month:
            return day.year() * 12 + day.month();
        case PeriodUnit::Quarter:
            return day.year() * 4 + (day.month() - 1) / 3;
        case PeriodUnit::Year:
            break;
        }
        return day.year();
    };
    std::vector<Period> periods;
    for (QDate day = days.from; day <= *days.until; day = day.addDays(1)) {
        if (!periods.empty() && day <= periods.back().until)
            continue;
        Period period{day, day};
        while (number(period.from.addDays(-1)) == number(day))
            period.from = period.from.addDays(-1);
        while (number(period.until.addDays(1)) == number(day))
            period.until = period.until.addDays(1);
        periods.push_back(period);
    }
    return periods;
}

namespace {

const Exercise* exerciseOf(const ExerciseId& id)
{
    for (const Exercise& exercise : practiceCatalogue().exercises()) {
        if (exercise.id == id)
            return &exercise;
    }
    return nullptr;
}

/// Time by category; other is the last of all.
using TimeOf = std::map<std::optional<Category>, seconds,
                        bool (*)(const std::optional<Category>&, const std::optional<Category>&)>;

bool comesBefore(const std::optional<Category>& left, const std::optional<Category>& right)
{
    return left && (!right || static_cast<int>(*left) < static_cast<int>(*right));
}

TimeOf timesIn(const Judged& judged, const Period& period, seconds active)
{
    TimeOf times(comesBefore);
    seconds sum{0};
    for (const SessionRecord& record : judged.practice.records) {
        if (!period.contains(record.day) || record.day > judged.today())
            continue;
        for (const StepRecord& step : record.steps) {
            const Exercise* exercise = exerciseOf(step.exercise);
            times[exercise ? std::optional(exercise->category) : std::nullopt] += step.active;
            sum += step.active;
        }
    }
    if (sum < active)
        times[std::nullopt] += active - sum;
    if (sum <= active)
        return times;
    // Too much: each stretch of the running sum is moved to its share of the true time.
    seconds::rep before = 0;
    for (auto& [category, time] : times) {
        const seconds::rep after = before + time.count();
        time =
            seconds{after * active.count() / sum.count() - before * active.count() / sum.count()};
        before = after;
    }
    return times;
}

void addPlanned(const Judged& judged, PeriodBar& bar)
{
    bool isKnown = true;
    std::optional<seconds> sum;
    for (const PlanOracle::Item& item : judged.figures.items) {
        const Occurrence& occurrence = item.occurrence;
        const bool counts = !item.session.isEmpty() || occurrence.state == PlannedState::Open;
        if (!counts || !bar.period.contains(occurrence.date) ||
            !judged.figures.days.contains(occurrence.date))
            continue;
        if (judged.practice.routineActive.contains(occurrence.routine))
            sum = sum.value_or(seconds{0}) + judged.practice.routineActive.at(occurrence.routine);
        else
            isKnown = false;
    }
    if (isKnown)
        bar.planned = sum;
}

PeriodBar oracleBar(const Judged& judged, const Period& period, PeriodUnit unit)
{
    PeriodBar bar;
    bar.period = period;
    for (QDate day = period.from; day <= period.until; day = day.addDays(1)) {
        bar.isRunning = bar.isRunning || day == judged.today();
        if (judged.isPast(day)) {
            bar.active = bar.active.value_or(seconds{0}) + judged.activeOn(day);
            bar.daysWithCompleted += judged.hasCompletedSession(day) ? 1 : 0;
        }
        if (unit == PeriodUnit::Week && judged.figures.days.contains(day))
            bar.goal = judged.figures.days.at(day).goalOfItsWeek;
    }
    bar.reachedGoal = bar.goal > 0 && bar.daysWithCompleted >= bar.goal;
    if (unit == PeriodUnit::Week)
        addPlanned(judged, bar);
    return bar;
}

} // namespace

PeriodBars oracleBars(const Judged& judged, const DateRange& days)
{
    PeriodBars result;
    result.unit = oracleUnit(days);
    std::vector<TimeOf> times;
    TimeOf all(comesBefore);
    for (const Period& period : oraclePeriods(days, result.unit, judged.firstDayOfWeek())) {
        result.bars.push_back(oracleBar(judged, period, result.unit));
        times.push_back(timesIn(judged, period, result.bars.back().active.value_or(seconds{0})));
        for (const auto& [category, time] : times.back())
            all[category] += time;
    }
    // The most time first, one after the other.
    std::vector<Category> shown;
    while (shown.size() < 6) {
        std::optional<Category> most;
        for (const auto& [category, time] : all) {
            const bool isShown =
                category && std::find(shown.begin(), shown.end(), *category) != shown.end();
            if (category && !isShown && time > (most ? all.at(*most) : seconds{0}))
                most = category;
        }
        if (!most)
            break;
        shown.push_back(*most);
    }
    result.categories.assign(shown.begin(), shown.end());
    bool hasOther = false;
    for (size_t i = 0; i < times.size(); ++i) {
        seconds other{0};
        for (const auto& [category, time] : times[i]) {
            if (!category || std::find(shown.begin(), shown.end(), *category) == shown.end())
                other += time;
        }
        for (const Category category : shown) {
            if (times[i].contains(category) && times[i].at(category) > seconds{0})
                result.bars[i].parts.push_back({category, times[i].at(category)});
        }
        if (other > seconds{0})
            result.bars[i].parts.push_back({std::nullopt, other});
        hasOther = hasOther || other > seconds{0};
    }
    if (hasOther)
        result.categories.emplace_back();
    return result;
}

WeeksKept oracleWeeksKept(const std::vector<PeriodBar>& bars, QDate today)
{
    WeeksKept kept;
    for (const PeriodBar& bar : bars) {
        const bool isFinished = bar.period.until < today;
        kept.counted += isFinished && bar.goal > 0 ? 1 : 0;
        kept.kept += isFinished && bar.reachedGoal ? 1 : 0;
    }
    return kept;
}

AdherenceSeries oracleAdherence(const Judged& judged, const DateRange& days)
{
    const auto add = [](AdherenceCount& sum, const AdherenceCount& part) {
        sum.completed += part.completed;
        sum.missed += part.missed;
    };
    AdherenceSeries series;
    series.unit = oracleUnit(days);
    for (const Period& period : oraclePeriods(days, series.unit, judged.firstDayOfWeek())) {
        PeriodAdherence adherence{period, {}};
        for (QDate day = period.from; day <= period.until; day = day.addDays(1)) {
            if (judged.isPast(day))
                add(adherence.count, judged.countOn(day));
        }
        series.periods.push_back(adherence);
    }
    for (QDate day = days.from; day <= *days.until; day = day.addDays(1)) {
        if (!judged.isPast(day))
            continue;
        add(series.weekdays.at(static_cast<size_t>(day.dayOfWeek() - 1)), judged.countOn(day));
        add(series.all, judged.countOn(day));
    }
    return series;
}

std::optional<Qt::DayOfWeek> oracleHardestWeekday(const AdherenceSeries& series)
{
    const auto sizeOf = [](const AdherenceCount& count) { return count.completed + count.missed; };
    std::optional<int> hardest;
    double least = 2.0;
    for (int weekday = 0; weekday < 7; ++weekday) {
        const AdherenceCount& count = series.weekdays.at(static_cast<size_t>(weekday));
        if (sizeOf(count) < 8)
            continue;
        const double share = static_cast<double>(count.completed) / sizeOf(count);
        const bool isLarger =
            hardest && sizeOf(count) > sizeOf(series.weekdays.at(static_cast<size_t>(*hardest)));
        if (share < least - 1e-9 || (share < least + 1e-9 && isLarger)) {
            hardest = weekday;
            least = share;
        }
    }
    if (!hardest)
        return std::nullopt;
    AdherenceCount others;
    for (int weekday = 0; weekday < 7; ++weekday) {
        if (weekday == *hardest)
            continue;
        others.completed += series.weekdays.at(static_cast<size_t>(weekday)).completed;
        others.missed += series.weekdays.at(static_cast<size_t>(weekday)).missed;
    }
    if (sizeOf(others) < 8 ||
        static_cast<double>(others.completed) / sizeOf(others) - least < 0.25 - 1e-9)
        return std::nullopt;
    return static_cast<Qt::DayOfWeek>(*hardest + 1);
}

} // namespace limber::test
