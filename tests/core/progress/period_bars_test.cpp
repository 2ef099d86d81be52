// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/period_bars.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;
using test::text;

QString minutesOf(const std::optional<seconds>& time)
{
    return time ? QString::number(time->count() / 60) : u"-"_s;
}

/// "03-02 35 (core 20, other 15) 2/2 reached planned 40": the end of the period is left out.
QString text(const PeriodBar& bar)
{
    QString line = text(bar.period.from) + u' ' + minutesOf(bar.active);
    QStringList parts;
    for (const CategoryPart& part : bar.parts)
        parts.append((part.category ? QString(token(*part.category)) : u"other"_s) + u' ' +
                     minutesOf(part.active));
    if (!parts.isEmpty())
        line += u" (%1)"_s.arg(parts.join(u", "_s));
    line += u" %1/%2"_s.arg(bar.daysWithCompleted).arg(bar.goal);
    line += bar.reachedGoal ? u" reached"_s : QString();
    line += bar.isRunning ? u" running"_s : QString();
    return bar.planned ? line + u" planned "_s + minutesOf(bar.planned) : line;
}

QString text(const PeriodBars& bars)
{
    QStringList lines;
    for (const PeriodBar& bar : bars.bars)
        lines.append(text(bar));
    return lines.join(u"; "_s);
}

Catalogue catalogueOf(const std::vector<std::pair<QString, Category>>& entries)
{
    std::vector<Exercise> exercises;
    for (const auto& [name, category] : entries) {
        Exercise exercise{id<ExerciseId>(name)};
        exercise.name = name;
        exercise.category = category;
        exercises.push_back(exercise);
    }
    std::vector<LoadProblem> problems;
    return Catalogue(std::move(exercises), {}, problems);
}

ExerciseTime time(const QString& date, const QString& exercise, seconds active)
{
    return {day(date), id<ExerciseId>(exercise), active};
}

const std::map<RoutineId, seconds> kRoutines{{id<RoutineId>(u"core"_s), minutes{20}}};

PeriodBars bars(const QString& script, const QString& from, const QString& until,
                const std::vector<ExerciseTime>& times = {}, const Catalogue& catalogue = {})
{
    const Scenario scenario = readScenario(script);
    const DayLedger ledger(scenario.history, scenario.today, scenario.options);
    return periodBars(ledger, {day(from), day(until)}, times, kRoutines, catalogue);
}

TEST(PeriodBarsTest, ShowWholeWeeksAndGapsBeforeTheHistory)
{
    EXPECT_EQ(u"02-23 - 0/0; 03-02 35 (other 35) 2/2 reached planned 40; 03-09 0 0/2 planned 40; "
              "03-16 5 (other 5) 0/2 running planned 40"_s,
              text(bars(u"today 03-18; entry a core mon,wed from 03-02; did 03-02 core; "
                        "did 03-04 core min 25; part 03-16 core min 5"_s,
                        u"02-27"_s, u"03-18"_s)));
}

TEST(PeriodBarsTest, CountTheDaysOfAPeriodThatLieBesideTheRange)
{
    EXPECT_EQ(u"03-02 20 (other 20) 2/4"_s,
              text(bars(u"today 03-18; did 03-02 core; did 03-07 core"_s, u"03-05"_s, u"03-05"_s)));
}

TEST(PeriodBarsTest, AreGapsWhereNothingHasBegunAndAfterToday)
{
    EXPECT_EQ(u"03-16 - 0/0 running"_s, text(bars(u"today 03-18"_s, u"03-18"_s, u"03-18"_s)));
    EXPECT_EQ(u"03-16 10 (other 10) 1/4 running; 03-23 - 0/0"_s,
              text(bars(u"today 03-18; did 03-16 core; did 03-24 core"_s, u"03-16"_s, u"03-25"_s)));
}

TEST(PeriodBarsTest, OfMonthsHaveNoGoal)
{
    const PeriodBars result = bars(u"today 03-18; entry a core daily from 2025-01-01; "
                                   "did 03-01..03-02 core"_s,
                                   u"2025-01-01"_s, u"03-18"_s);
    EXPECT_EQ(PeriodUnit::Month, result.unit);
    ASSERT_EQ(15u, result.bars.size());
    EXPECT_EQ(u"02-01 0 0/0"_s, text(result.bars[13]));
    EXPECT_EQ(u"03-01 20 (other 20) 2/0 running"_s, text(result.bars[14]));
}

TEST(PeriodBarsTest, AreRunningOnTheLastDayOfTheWeekToo)
{
    EXPECT_EQ(u"03-02 10 (other 10) 1/4 running"_s,
              text(bars(u"today 03-08; did 03-02 core"_s, u"03-08"_s, u"03-08"_s)));
}

TEST(PeriodBarsTest, StackMainCategoriesTheMostTimeFirst)
{
    const Catalogue catalogue = catalogueOf({{u"plank"_s, Category::Core},
                                             {u"bridge"_s, Category::Core},
                                             {u"child"_s, Category::Yoga}});
    const PeriodBars result =
        bars(u"today 03-18; did 03-03 core min 30; did 03-10 core min 20"_s, u"03-03"_s, u"03-10"_s,
             {time(u"03-10"_s, u"child"_s, minutes{15}), time(u"03-03"_s, u"plank"_s, minutes{10}),
              time(u"03-03"_s, u"bridge"_s, minutes{10}), time(u"03-03"_s, u"child"_s, minutes{2}),
              time(u"03-03"_s, u"gone"_s, minutes{3}), time(u"03-10"_s, u"plank"_s, minutes{5}),
              time(u"03-17"_s, u"plank"_s, minutes{5})},
             catalogue);
    EXPECT_EQ(u"03-02 30 (core 20, yoga 2, other 8) 1/4; 03-09 20 (core 5, yoga 15) 1/4"_s,
              text(result));
    EXPECT_EQ((std::vector<std::optional<Category>>{Category::Core, Category::Yoga, std::nullopt}),
              result.categories);
}

TEST(PeriodBarsTest, AddSmallCategoriesToOtherBeyondSix)
{
    std::vector<std::pair<QString, Category>> entries;
    std::vector<ExerciseTime> times;
    for (const auto& category : TokenTable<Category>::entries) {
        if (entries.size() == 7)
            break;
        const QString name = u"e%1"_s.arg(entries.size());
        entries.emplace_back(name, category.value);
        times.push_back(time(u"03-03"_s, name, minutes{10 - static_cast<int>(entries.size())}));
    }
    const PeriodBars result = bars(u"today 03-18; did 03-03 core min 42"_s, u"03-03"_s, u"03-03"_s,
                                   times, catalogueOf(entries));
    EXPECT_EQ(u"03-02 42 (core 9, stability 8, posture 7, yoga 6, pilates 5, foam-rolling 4, "
              "other 3) 1/4"_s,
              text(result));
    times.pop_back();
    EXPECT_EQ(6u, bars(u"today 03-18; did 03-03 core min 39"_s, u"03-03"_s, u"03-03"_s, times,
                       catalogueOf(entries))
                      .categories.size());
}

TEST(PeriodBarsTest, CutStepsInProportionWhereTheSessionWasMadeShorter)
{
    const Catalogue catalogue =
        catalogueOf({{u"plank"_s, Category::Core}, {u"child"_s, Category::Yoga}});
    EXPECT_EQ(u"03-02 10 (core 7, yoga 2) 1/4"_s, // 7 min 30 s and 2 min 30 s
              text(bars(u"today 03-18; did 03-03 core min 10"_s, u"03-03"_s, u"03-03"_s,
                        {time(u"03-03"_s, u"plank"_s, minutes{30}),
                         time(u"03-03"_s, u"child"_s, minutes{10})},
                        catalogue)));
}

TEST(PeriodBarsTest, PlanWhatIsNeitherSkippedNorPausedUnlessItWasDone)
{
    EXPECT_EQ(u"03-02 10 (other 10) 1/3 planned 60; 03-09 0 0/0"_s,
              text(bars(u"today 03-18; entry a core daily from 03-02; goal 3; skip a 03-02; "
                        "skip a 03-03; skip a 03-04; skip a 03-05; skip a 03-06; "
                        "pause 03-09 03-15; did 03-02 core of a@03-02"_s,
                        u"03-02"_s, u"03-15"_s)));
}

TEST(PeriodBarsTest, PlanNothingWhereARoutineIsGone)
{
    EXPECT_EQ(u"03-02 0 0/2; 03-09 0 0/1 planned 20"_s,
              text(bars(u"today 03-18; entry a core mon from 03-02; "
                        "entry b gone wed from 03-02 until 03-08"_s,
                        u"03-02"_s, u"03-15"_s)));
}

TEST(PeriodBarsTest, CountFinishedWeeksWithAGoal)
{
    EXPECT_EQ((WeeksKept{1, 3}),
              weeksKept(bars(u"today 03-31; entry a core mon,wed from 03-02; pause 03-09 03-15; "
                             "did 03-02 core; did 03-04 core; did 03-16 core; "
                             "did 03-30..03-31 core"_s,
                             u"02-20"_s, u"03-31"_s)
                            .bars));
}

} // namespace
} // namespace limber::test
