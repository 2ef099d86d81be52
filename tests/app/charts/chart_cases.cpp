// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/chart_cases.h"

#include "app/charts/activity_chart.h"
#include "app/charts/adherence_chart.h"
#include "app/charts/amount_chart.h"
#include "app/charts/pain_chart.h"
#include "app/charts/period_bar_chart.h"
#include "app/charts/response_chart.h"
#include "app/charts/year_heat_map_chart.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOneYear = 365;
constexpr int kTwentyYears = 7305;

/// Numbers without a pattern that the eye would find, the same for the same day.
int chance(QDate day, int salt, int limit)
{
    auto value =
        static_cast<quint32>(day.toJulianDay()) * 2654435761U + static_cast<quint32>(salt) * 40503U;
    value ^= value >> 15;
    value *= 2246822519U;
    value ^= value >> 13;
    return static_cast<int>(value % static_cast<quint32>(limit));
}

bool isPaused(QDate day)
{
    return day >= QDate(2025, 12, 22) && day <= QDate(2026, 1, 2);
}

std::chrono::seconds activeOn(QDate day)
{
    if (isPaused(day) || chance(day, 1, 10) < 4)
        return {};
    return std::chrono::minutes{8 + chance(day, 2, 25)};
}

QDate lastOfWeek(QDate day)
{
    return weekStart(day, Qt::Monday).addDays(6);
}

std::vector<Period> periodsUntilToday(int days, PeriodUnit& unit)
{
    const DateRange range = daysUntilToday(std::max(days, 1));
    unit = periodUnit(range);
    return periodsOf(range, unit, Qt::Monday);
}

} // namespace

DateRange daysUntilToday(int days)
{
    return {kChartToday.addDays(1 - days), kChartToday};
}

PeriodBars madeUpBars(int days)
{
    constexpr std::array kKinds{Category::Core, Category::Mobility, Category::Stability,
                                Category::Breathing};
    PeriodBars bars;
    if (days == 0)
        return bars;
    for (const Category kind : kKinds)
        bars.categories.emplace_back(kind);
    bars.categories.emplace_back(std::nullopt);
    const QDate first = daysUntilToday(days).from;
    for (const Period& period : periodsUntilToday(days, bars.unit)) {
        PeriodBar bar;
        bar.period = period;
        bar.isRunning = period.until > kChartToday;
        // The history begins a tenth later than what is looked at.
        const QDate begin = days > 30 ? first.addDays(days / 10) : first;
        if (period.until < begin) {
            bars.bars.push_back(bar);
            continue;
        }
        std::chrono::seconds all{0};
        for (QDate day = std::max(begin, period.from); day <= std::min(period.until, kChartToday);
             day = day.addDays(1)) {
            all += activeOn(day);
            bar.daysWithCompleted += activeOn(day).count() > 0 ? 1 : 0;
        }
        bar.active = all;
        std::chrono::seconds left = all;
        for (std::size_t i = 0; i < bars.categories.size() && left.count() > 0; ++i) {
            const bool isLast = i + 1 == bars.categories.size();
            const auto part = isLast ? left : left * (2 + chance(period.from, 9, 3)) / 6;
            bar.parts.push_back({bars.categories[i], part});
            left -= part;
        }
        if (bars.unit == PeriodUnit::Week) {
            bar.goal = 4;
            bar.reachedGoal = bar.daysWithCompleted >= bar.goal;
            bar.planned = std::chrono::minutes{80 + chance(period.from, 3, 3) * 10};
        }
        bars.bars.push_back(bar);
    }
    return bars;
}

HeatMap madeUpHeatMap(int days)
{
    HeatMap map;
    const QDate last = lastOfWeek(kChartToday);
    map.first = last.addDays(1 - kHeatWeeks * 7);
    const QDate begin = daysUntilToday(days).from;
    std::vector<std::chrono::seconds> times;
    for (QDate day = map.first; day <= last; day = day.addDays(1)) {
        HeatDay one{day, HeatMark::Rest, {}};
        if (day > kChartToday) {
            one.mark = HeatMark::ToCome;
        } else if (day < begin) {
            one.mark = HeatMark::BeforeHistory;
        } else {
            one.active = activeOn(day);
            if (isPaused(day))
                one.mark = HeatMark::Paused;
            else if (one.active.count() > 0)
                one.mark = chance(day, 5, 6) == 0 ? HeatMark::Practised : HeatMark::Kept;
            else
                one.mark = chance(day, 6, 2) == 0 ? HeatMark::Missed : HeatMark::Rest;
        }
        if (one.active.count() > 0)
            times.push_back(one.active);
        map.active += one.active;
        map.keptDays += one.mark == HeatMark::Kept ? 1 : 0;
        map.practisedDays += one.active.count() > 0 ? 1 : 0;
        map.days.push_back(one);
    }
    std::ranges::sort(times);
    for (std::size_t quarter = 1; quarter <= 3 && !times.empty(); ++quarter)
        map.steps.push_back(times[(times.size() - 1) * quarter / 4]);
    return map;
}

AdherenceSeries madeUpAdherence(int days)
{
    AdherenceSeries series;
    for (const Period& period : periodsUntilToday(days, series.unit)) {
        AdherenceCount count;
        for (QDate day = period.from; day <= std::min(period.until, kChartToday);
             day = day.addDays(1)) {
            if (days == 0 || isPaused(day) || day < daysUntilToday(days).from)
                continue;
            const bool isDone = activeOn(day).count() > 0;
            (isDone ? count.completed : count.missed) += 1;
            AdherenceCount& weekday =
                series.weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)];
            // Sundays are free.
            if (day.dayOfWeek() != Qt::Sunday)
                (isDone ? weekday.completed : weekday.missed) += 1;
        }
        series.periods.push_back({period, count});
    }
    return series;
}

PainSeries madeUpPain(int days, PainEntries entries)
{
    PainSeries series;
    series.days = daysUntilToday(std::max(days, 1));
    const std::vector<Period> periods = periodsUntilToday(days, series.unit);
    const auto valueOn = [&](QDate day) {
        if (entries == PainEntries::AllZero)
            return 0;
        if (entries == PainEntries::AllTen)
            return 10;
        const auto gone = static_cast<int>(series.days.from.daysTo(day));
        return std::clamp(6 - 4 * gone / std::max(days, 1) + chance(day, 11, 3) - 1, 0, 10);
    };
    for (QDate day = series.days.from; day <= kChartToday && days > 0; day = day.addDays(1)) {
        const bool hasEntry = entries != PainEntries::None && !isPaused(day) &&
                              (days < 8 || chance(day, 12, 8) > 1) &&
                              (day.day() < 14 || day.day() > 18);
        if (hasEntry) {
            const int value = valueOn(day);
            series.daily.push_back({day, static_cast<double>(value)});
            if (activeOn(day).count() > 0) {
                SessionPain session{
                    id<SessionId>(u"s%1"_s.arg(day.toJulianDay())), {}, day, {}, {}};
                session.before = Pain::create(value).value();
                const int less = entries == PainEntries::Some ? chance(day, 13, 4) - 1 : 0;
                session.after = Pain::create(std::clamp(value - less, 0, 10)).value();
                series.sessions.push_back(session);
            }
        }
        double sum = 0;
        int count = 0;
        for (const PainDay& one : series.daily) {
            if (one.day > day.addDays(-7)) {
                sum += one.pain;
                ++count;
            }
        }
        series.means.push_back(
            {day, count >= 4 ? std::optional<double>(sum / count) : std::nullopt});
    }
    for (const Period& period : periods) {
        double sum = 0;
        int count = 0;
        for (const PainDay& one : series.daily) {
            if (period.contains(one.day)) {
                sum += one.pain;
                ++count;
            }
        }
        series.periods.push_back(
            {period, count > 0 ? std::optional<double>(sum / count) : std::nullopt, count});
    }
    if (days > 14 && entries == PainEntries::Some) {
        series.trend.baseline = 5.6;
        series.trend.mean7 = series.means.back().mean;
        series.band = PainBand{3.9, 7.3};
        series.flares = {QDate(2026, 1, 21), QDate(2026, 1, 22), QDate(2026, 2, 17)};
        const DateRange pause{QDate(2025, 12, 22), QDate(2026, 1, 2)};
        if (pause.from >= series.days.from)
            series.pauses = {pause};
    }
    return series;
}

AmountSeries madeUpAmounts(int days, DoseType type)
{
    AmountSeries series{.exercise = id<ExerciseId>(u"plank"_s), .type = type};
    int index = 0;
    for (const Period& period : periodsUntilToday(days, series.unit)) {
        PeriodAmount one{period, {}, {}, 0};
        if (days > 0 && !isPaused(period.from) && chance(period.from, 21, 9) > 0) {
            one.best = 25 + index + chance(period.from, 22, 8);
            one.typical = *one.best - 3 - chance(period.from, 23, 9) / 2.0;
            one.sessions = 1 + chance(period.from, 24, 4);
            series.bestEver = std::max(series.bestEver.value_or(0), *one.best);
        }
        series.periods.push_back(one);
        ++index;
    }
    if (days > 0)
        series.target = 40;
    return series;
}

ActivityHistory madeUpActivities(int days, int activities)
{
    const QStringList names{u"Sit for 40 minutes"_s, u"Lift my daughter out of her cot"_s,
                            u"Tie my shoes"_s, u"Sleep through the night"_s,
                            u"Carry the shopping up three flights of stairs"_s};
    ActivityHistory history;
    for (int i = 0; i < activities; ++i) {
        history.activities.push_back({id<ActivityId>(u"activity-%1"_s.arg(i)), names[i],
                                      daysUntilToday(std::max(days, 1)).from, i});
        for (int back = (days - 1) / 14 * 14; back >= 0 && days > 0; back -= 14) {
            const QDate day = kChartToday.addDays(-back);
            const int risen = 5 - 5 * back / std::max(days, 14);
            const int value = std::clamp(2 + i % 3 + risen + chance(day, 31 + i, 3) - 1, 0, 10);
            history.ratings.push_back(
                {id<ActivityRatingId>(u"rating-%1-%2"_s.arg(i).arg(day.toJulianDay())),
                 history.activities.back().id, day, Ability::create(value).value()});
        }
    }
    std::ranges::stable_sort(history.ratings, {}, &ActivityRating::day);
    return history;
}

std::vector<ExerciseResponse> madeUpResponses(int exercises)
{
    std::vector<ExerciseResponse> responses;
    for (int i = 0; i < exercises; ++i) {
        const int sessions = 5 + i * 7;
        const double change = -1.6 + i * 0.45;
        responses.push_back({id<ExerciseId>(u"exercise-%1"_s.arg(i)), sessions,
                             static_cast<double>(sessions - i) / sessions, change});
    }
    return responses;
}

namespace {

QString nameOf(const ExerciseId& exercise)
{
    const QStringList names{u"Cat and camel"_s,
                            u"Bird dog"_s,
                            u"Side plank with the knees bent and the arm stretched out"_s,
                            u"Curl-up"_s,
                            u"Hip hinge"_s,
                            u"Bridge"_s};
    return names.value(exercise.text().right(1).toInt());
}

ChartCase bars(const char* name, int days, double width = 640,
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name, [days] { return std::make_unique<PeriodBarChart>(madeUpBars(days)); }, width,
            direction};
}

ChartCase heat(const char* name, int days, HeatMapMode mode, double width = 640,
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name,
            [days, mode] {
                return std::make_unique<YearHeatMapChart>(madeUpHeatMap(days), mode, kChartToday);
            },
            width, direction};
}

ChartCase pain(const char* name, int days, PainEntries entries = PainEntries::Some,
               double width = 640, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name, [=] { return std::make_unique<PainChart>(madeUpPain(days, entries)); }, width,
            direction};
}

ChartCase adherence(const char* name, int days, double width = 640,
                    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name, [days] { return std::make_unique<AdherenceChart>(madeUpAdherence(days)); }, width,
            direction};
}

ChartCase weekdays(const char* name, int days, double width = 640,
                   Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name,
            [days] { return std::make_unique<WeekdayChart>(madeUpAdherence(days), Qt::Monday); },
            width, direction};
}

ChartCase amounts(const char* name, int days, DoseType type, double width = 640,
                  Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name, [=] { return std::make_unique<AmountChart>(madeUpAmounts(days, type)); }, width,
            direction};
}

ChartCase activities(const char* name, int days, int count, double width = 640,
                     Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name,
            [=] {
                return std::make_unique<ActivityChart>(madeUpActivities(days, count),
                                                       daysUntilToday(std::max(days, 30)));
            },
            width, direction};
}

ChartCase responses(const char* name, int count, double width = 640,
                    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name,
            [count] { return std::make_unique<ResponseChart>(madeUpResponses(count), nameOf); },
            width, direction};
}

} // namespace

void PrintTo(const ChartCase& which, std::ostream* out)
{
    *out << which.name;
}

const std::vector<ChartCase>& chartCases()
{
    constexpr double kNarrow = 320;
    constexpr auto kMirrored = Qt::RightToLeft;
    static const std::vector<ChartCase> cases{
        bars("bars_empty", 0),
        bars("bars_one_session", 1),
        bars("bars_month", 30),
        bars("bars_year", kOneYear),
        bars("bars_20_years", kTwentyYears),
        bars("bars_narrow", 91, kNarrow),
        bars("bars_mirrored", 91, 640, kMirrored),
        heat("heat_empty", 0, HeatMapMode::Minutes),
        heat("heat_week", 7, HeatMapMode::Days),
        heat("heat_minutes", kOneYear, HeatMapMode::Minutes),
        heat("heat_days", kTwentyYears, HeatMapMode::Days, 900),
        heat("heat_narrow", kOneYear, HeatMapMode::Days, kNarrow),
        heat("heat_mirrored", kOneYear, HeatMapMode::Minutes, 640, kMirrored),
        pain("pain_missing", 91, PainEntries::None),
        pain("pain_one_session", 1),
        pain("pain_week", 7),
        pain("pain_quarter", 91),
        pain("pain_year", kOneYear),
        pain("pain_20_years", kTwentyYears),
        pain("pain_all_zero", 30, PainEntries::AllZero),
        pain("pain_all_ten", 30, PainEntries::AllTen),
        pain("pain_narrow", 91, PainEntries::Some, kNarrow),
        pain("pain_mirrored", 91, PainEntries::Some, 640, kMirrored),
        adherence("adherence_empty", 0),
        adherence("adherence_quarter", 91),
        adherence("adherence_20_years", kTwentyYears),
        adherence("adherence_narrow", kOneYear, kNarrow),
        adherence("adherence_mirrored", 91, 640, kMirrored),
        weekdays("weekdays_empty", 0),
        weekdays("weekdays_year", kOneYear),
        weekdays("weekdays_narrow", 91, kNarrow),
        weekdays("weekdays_mirrored", 91, 640, kMirrored),
        amounts("amounts_empty", 0, DoseType::TimedHold),
        amounts("amounts_one_session", 1, DoseType::TimedHold),
        amounts("amounts_year", kOneYear, DoseType::TimedHold),
        amounts("amounts_20_years", kTwentyYears, DoseType::Repetitions),
        amounts("amounts_narrow", 91, DoseType::BreathCycles, kNarrow),
        amounts("amounts_mirrored", 91, DoseType::TimedHold, 640, kMirrored),
        activities("activities_empty", 0, 2),
        activities("activities_one", 1, 1),
        activities("activities_year", kOneYear, 5),
        activities("activities_20_years", kTwentyYears, 3),
        activities("activities_narrow", 91, 5, kNarrow),
        activities("activities_mirrored", 91, 3, 640, kMirrored),
        responses("responses_empty", 0),
        responses("responses_six", 6),
        responses("responses_narrow", 6, kNarrow),
        responses("responses_mirrored", 4, 640, kMirrored),
    };
    return cases;
}

} // namespace limber::test
