// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/oracle_checks.h"
#include "tests/core/progress/series_oracle.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

/// Ten thousand histories in all, a test for each part: they run side by side.
constexpr unsigned kParts = 10;
constexpr unsigned kHistoriesAPart = 1000;

DateRange randomDays(Chance& chance, const Judged& judged)
{
    const auto range =
        TokenTable<ProgressRange>::entries[static_cast<size_t>(chance.below(4))].value;
    const std::optional<DateRange> before = oracleRangeBefore(range, judged);
    if (chance.oneIn(2) && before)
        return *before;
    if (!chance.oneIn(8))
        return oracleRange(range, judged);
    // Any days, far back before the history and beyond today.
    const QDate until = judged.today().addDays(chance.between(-20, 5));
    return {until.addDays(-chance.below(chance.oneIn(3) ? 7000 : 800)), until};
}

void expectSameRanges(const Judged& judged, const DayLedger& ledger)
{
    for (const auto& range : TokenTable<ProgressRange>::entries) {
        EXPECT_EQ(oracleRange(range.value, judged),
                  rangeDays(range.value, judged.today(), ledger.firstDay()));
        EXPECT_EQ(oracleRangeBefore(range.value, judged),
                  rangeBefore(range.value, judged.today(), ledger.firstDay()));
    }
}

void expectSamePeriods(Chance& chance, const Judged& judged, const DateRange& days)
{
    const PeriodUnit unit = periodUnit(days);
    EXPECT_EQ(oracleUnit(days), unit);
    const std::vector<Period> periods = periodsOf(days, unit, judged.firstDayOfWeek());
    ASSERT_TRUE(oraclePeriods(days, unit, judged.firstDayOfWeek()) == periods);
    const QDate day = days.from.addDays(chance.between(-40, 400));
    const auto holder =
        std::ranges::find_if(periods, [&](const Period& period) { return period.contains(day); });
    const auto index = periodIndex(periods, day);
    EXPECT_EQ(holder != periods.end(), index.has_value());
    EXPECT_TRUE(!index || *index == static_cast<size_t>(holder - periods.begin()));
}

void expectSameBars(const Judged& judged, const DayLedger& ledger, const DateRange& days)
{
    std::vector<ExerciseTime> times;
    for (const SessionRecord& record : judged.practice.records) {
        for (const StepRecord& step : record.steps)
            times.push_back({record.day, step.exercise, step.active});
    }
    const PeriodBars expected = oracleBars(judged, days);
    const PeriodBars actual =
        periodBars(ledger, days, times, judged.practice.routineActive, practiceCatalogue());
    EXPECT_EQ(expected.unit, actual.unit);
    EXPECT_TRUE(expected.categories == actual.categories);
    ASSERT_EQ(expected.bars.size(), actual.bars.size());
    for (size_t i = 0; i < expected.bars.size(); ++i)
        EXPECT_TRUE(expected.bars[i] == actual.bars[i])
            << text(expected.bars[i].period.from).toStdString();
    EXPECT_EQ(oracleWeeksKept(expected.bars, judged.today()), weeksKept(actual.bars));
}

void expectSameAdherence(const Judged& judged, const DayLedger& ledger, const DateRange& days)
{
    const AdherenceSeries expected = oracleAdherence(judged, days);
    const AdherenceSeries actual = adherenceSeries(ledger, days);
    EXPECT_TRUE(expected == actual);
    EXPECT_EQ(oracleHardestWeekday(expected), hardestWeekday(actual));
}

int amountOf(const Dose& dose)
{
    switch (dose.type) {
    case DoseType::TimedHold:
        return dose.value(DoseField::HoldSeconds);
    case DoseType::TimedFlow:
        return dose.value(DoseField::DurationSeconds);
    case DoseType::BreathCycles:
        return dose.value(DoseField::BreathCycles);
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        break;
    }
    return dose.value(DoseField::Repetitions);
}

/// As the steps of an exercise are kept: in order of the sessions' start.
std::vector<DoneAmount> amountsOf(const Judged& judged, const ExerciseId& exercise)
{
    std::vector<const SessionRecord*> records;
    for (const SessionRecord& record : judged.practice.records)
        records.push_back(&record);
    std::ranges::sort(records, [](const SessionRecord* left, const SessionRecord* right) {
        return std::tie(left->start.instant, left->id) < std::tie(right->start.instant, right->id);
    });
    std::vector<DoneAmount> amounts;
    for (const SessionRecord* record : records) {
        for (const StepRecord& step : record->steps) {
            if (step.exercise == exercise)
                amounts.push_back(
                    {record->id, record->day, step.dose.type, amountOf(step.dose), step.finished});
        }
    }
    return amounts;
}

void expectSameAmounts(Chance& chance, const Judged& judged, const DateRange& days)
{
    const auto& exercises = practisedExercises();
    const ExerciseId exercise =
        exercises[static_cast<size_t>(chance.below(static_cast<int>(exercises.size())))];
    const AmountSeries expected = oracleAmounts(judged, exercise, days);
    const AmountSeries actual =
        amountSeries(exercise, amountsOf(judged, exercise), days, judged.firstDayOfWeek());
    EXPECT_TRUE(expected == actual);
}

void expectSameResponses(const Judged& judged)
{
    const std::vector<ResponseCount> counts = responseCounts(judged.practice.records);
    EXPECT_TRUE(oracleResponseCounts(judged) == counts);
    const std::vector<ExerciseResponse> expected = oracleResponses(judged);
    const std::vector<ExerciseResponse> actual = exerciseResponses(counts);
    ASSERT_EQ(expected.size(), actual.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(expected[i].exercise, actual[i].exercise);
        EXPECT_EQ(expected[i].sessions, actual[i].sessions);
        EXPECT_NEAR(expected[i].shareNotHigher, actual[i].shareNotHigher, 1e-9);
        EXPECT_NEAR(expected[i].meanChange, actual[i].meanChange, 1e-9);
    }
}

void expectNearSeries(const PainSeries& expected, const PainSeries& actual)
{
    EXPECT_EQ(expected.days, actual.days);
    EXPECT_TRUE(expected.sessions == actual.sessions);
    EXPECT_TRUE(expected.daily == actual.daily);
    ASSERT_EQ(expected.means.size(), actual.means.size());
    for (size_t i = 0; i < expected.means.size(); ++i) {
        EXPECT_EQ(expected.means[i].day, actual.means[i].day);
        expectNear(expected.means[i].mean, actual.means[i].mean);
    }
    EXPECT_EQ(expected.unit, actual.unit);
    ASSERT_EQ(expected.periods.size(), actual.periods.size());
    for (size_t i = 0; i < expected.periods.size(); ++i) {
        EXPECT_EQ(expected.periods[i].period, actual.periods[i].period);
        EXPECT_EQ(expected.periods[i].days, actual.periods[i].days);
        expectNear(expected.periods[i].mean, actual.periods[i].mean);
    }
    ASSERT_EQ(expected.band.has_value(), actual.band.has_value());
    if (expected.band) {
        EXPECT_NEAR(expected.band->lower, actual.band->lower, 1e-9);
        EXPECT_NEAR(expected.band->upper, actual.band->upper, 1e-9);
    }
    EXPECT_TRUE(expected.pauses == actual.pauses);
}

void expectSamePain(Chance& chance, const Judged& judged, const DateRange& days)
{
    const PracticeHistory& history = judged.practice.scenario.history;
    const std::vector<PainDay> all = painDays(history, judged.today());
    std::vector<PainDay> earliest = all;
    PracticeHistory recent = history;
    if (chance.oneIn(2)) {
        // What the page has at hand: the first days and a part of the sessions.
        earliest.resize(std::min<size_t>(earliest.size(), 7));
        const QDate from =
            std::min({periodsOf(days, periodUnit(days), judged.firstDayOfWeek()).front().from,
                      days.from.addDays(-6), judged.today().addDays(-6)});
        std::erase_if(recent.sessions,
                      [&](const SessionSummary& session) { return session.day < from; });
        std::erase_if(recent.checkIns, [&](const CheckIn& checkIn) { return checkIn.day < from; });
    }
    const QDate inside = days.from;
    const std::vector<QDate> flares{days.until->addDays(1), inside, inside.addDays(-1)};
    const PainSeries actual =
        painSeries(recent, earliest, judged.today(), days, flares, judged.firstDayOfWeek());
    expectNearSeries(oraclePainSeries(judged, days), actual);
    const PainTrend& trend = judged.figures.statistics.pain;
    expectNear(trend.today, actual.trend.today);
    expectNear(trend.mean7, actual.trend.mean7);
    expectNear(trend.baseline, actual.trend.baseline);
    EXPECT_EQ(trend.verdict, actual.trend.verdict);
    EXPECT_EQ(inside <= judged.today() ? 1u : 0u, actual.flares.size());

    const PainWithinSessions expected = oracleWithinSessions(judged, days);
    const PainWithinSessions within = painWithinSessions(actual.sessions);
    EXPECT_EQ(std::tie(expected.sessions, expected.lower, expected.same, expected.higher),
              std::tie(within.sessions, within.lower, within.same, within.higher));
    expectNear(expected.meanChange, within.meanChange);
}

void expectSameHeatMap(Chance& chance, const Judged& judged, const DayLedger& ledger)
{
    const QDate last =
        chance.oneIn(2) ? judged.today() : judged.today().addDays(chance.between(-60, 10));
    const HeatMap expected = oracleHeatMap(judged, last);
    const HeatMap actual = heatMap(ledger, last);
    EXPECT_TRUE(expected == actual);
    for (const HeatDay& day : actual.days)
        EXPECT_EQ(oracleHeatStep(expected, day.active), heatStep(actual, day.active));
}

void expectSameReview(Chance& chance, const Judged& judged, const DayLedger& ledger)
{
    const auto pain = painDays(judged.practice.scenario.history, judged.today());
    const QDate week =
        weekStart(judged.today().addDays(-chance.below(60)), judged.firstDayOfWeek());
    const auto compare = [](const WeekReview& expected, WeekReview actual) {
        expectNear(expected.pain, actual.pain);
        expectNear(expected.painBefore, actual.painBefore);
        actual.pain = expected.pain;
        actual.painBefore = expected.painBefore;
        EXPECT_TRUE(expected == actual);
    };
    compare(oracleWeekReview(judged, week), weekReview(ledger, pain, week));
    const std::optional<QDate> lastShown =
        chance.oneIn(2) ? std::optional(week) : std::optional<QDate>();
    const auto expected = oracleDueReview(judged, lastShown);
    const auto actual = dueWeekReview(ledger, pain, lastShown);
    ASSERT_EQ(expected.has_value(), actual.has_value());
    if (expected)
        compare(*expected, *actual);
}

void expectSameActivities(const Judged& judged)
{
    const ActivityHistory& history = judged.practice.activities;
    EXPECT_EQ(oracleRatingDue(judged), isRatingDue(history, judged.today()));
    for (const Activity& activity : history.activities)
        EXPECT_TRUE(oracleActivityChange(judged, activity.id) ==
                    activityChange(history, activity.id, judged.today()));
    const ActivityChange expected = oracleMeanActivityChange(judged);
    const ActivityChange actual = meanActivityChange(history, judged.today());
    expectNear(expected.first, actual.first);
    expectNear(expected.latest, actual.latest);
    EXPECT_EQ(expected.verdict, actual.verdict);
}

void expectEverythingSame(Chance& chance, const Practice& practice)
{
    const Scenario& scenario = practice.scenario;
    for (const SessionRecord& record : practice.records)
        EXPECT_EQ(oracleDayOf(record.start, practice.dayStart), record.day);
    const OracleFigures figures = askOracle(scenario);
    const DayLedger ledger(scenario.history, scenario.today, scenario.options);
    expectSameDays(figures, ledger);
    EXPECT_EQ(figures.sessionOf, sessionsByOccurrence(ledger.occurrences()));
    expectSameFigures(figures.statistics, computeStatistics(scenario.history, ledger));

    const Judged judged{practice, figures};
    expectSameRanges(judged, ledger);
    const DateRange days = randomDays(chance, judged);
    expectSamePeriods(chance, judged, days);
    expectSameBars(judged, ledger, days);
    expectSameAdherence(judged, ledger, days);
    expectSameAmounts(chance, judged, days);
    expectSameResponses(judged);
    expectSamePain(chance, judged, days);
    expectSameHeatMap(chance, judged, ledger);
    EXPECT_TRUE(oracleMilestones(judged) == milestones(ledger));
    EXPECT_EQ(oracleNextKeptWeeks(judged), nextKeptWeeks(ledger));
    expectSameReview(chance, judged, ledger);
    expectSameActivities(judged);
}

class SeriesOracleTest : public testing::TestWithParam<unsigned> {};

TEST_P(SeriesOracleTest, AgreesOnRandomHistoriesBeforeAndAfterTheyArePutRight)
{
    for (unsigned i = 0; i < kHistoriesAPart && !HasFailure(); ++i) {
        const unsigned seed = GetParam() * kHistoriesAPart + i;
        SCOPED_TRACE(seed);
        Chance chance(seed);
        Practice practice = randomPractice(chance);
        if (seed % 10 == 0)
            expectEverythingSame(chance, practice);
        correct(chance, practice);
        expectEverythingSame(chance, practice);
    }
}

INSTANTIATE_TEST_SUITE_P(Histories, SeriesOracleTest, testing::Range(0u, kParts));

} // namespace
} // namespace limber::test
