// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/pain_series.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

PainSeries series(const QString& script, const QString& from, const QString& until,
                  const std::vector<QDate>& flares = {})
{
    const Scenario scenario = readScenario(script);
    return painSeries(scenario.history, painDays(scenario.history, scenario.today), scenario.today,
                      {day(from), day(until)}, flares, scenario.options.firstDayOfWeek);
}

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}

QString means(const PainSeries& series)
{
    QStringList words;
    for (const PainMean& mean : series.means)
        words.append(number(mean.mean));
    return words.join(u' ');
}

QString periods(const PainSeries& series)
{
    QStringList words;
    for (const PeriodPain& period : series.periods)
        words.append(
            u"%1 %2 of %3"_s.arg(text(period.period.from), number(period.mean)).arg(period.days));
    return words.join(u"; "_s);
}

QString pauses(const PainSeries& series)
{
    QStringList words;
    for (const DateRange& pause : series.pauses)
        words.append(text(pause.from) + u".."_s + text(*pause.until));
    return words.join(u' ');
}

QString band(const QString& script)
{
    const auto found = series(script, u"03-01"_s, u"03-10"_s).band;
    return found ? QString::number(found->lower) + u".."_s + QString::number(found->upper)
                 : u"none"_s;
}

TEST(PainSeriesTest, ShowsSessionsWithAnyValueInOrderOfTheirStart)
{
    const PainSeries result =
        series(u"today 03-10; did 03-05 09:00 core before 4; did 03-05 08:00 core after 2; "
               "did 03-06 core; did 03-01 core before 9 after 9; did 03-11 core before 1"_s,
               u"03-02"_s, u"03-11"_s);
    ASSERT_EQ(2u, result.sessions.size());
    EXPECT_EQ(2, result.sessions[0].after->value());
    EXPECT_EQ(std::nullopt, result.sessions[0].before);
    EXPECT_EQ(4, result.sessions[1].before->value());
}

TEST(PainSeriesTest, ShowsTheDaysWithAnEntryAndLeavesGaps)
{
    const PainSeries result =
        series(u"today 03-10; pain 03-03 4; pain 03-03 7; pain 03-05 0; pain 03-12 9"_s, u"03-02"_s,
               u"03-10"_s);
    EXPECT_EQ((std::vector{PainDay{day(u"03-03"_s), 5.5}, PainDay{day(u"03-05"_s), 0.0}}),
              result.daily);
}

TEST(PainSeriesTest, MeansNeedFourOfSevenDaysAndReachBackBeforeTheRange)
{
    EXPECT_EQ(u"- 4 4 4 4 -"_s,
              means(series(u"today 03-20; pain 03-02..03-05 4"_s, u"03-04"_s, u"03-09"_s)));
    EXPECT_EQ(u"4 5"_s, means(series(u"today 03-20; pain 03-01..03-04 4; pain 03-08 8"_s,
                                     u"03-07"_s, u"03-08"_s)));
}

TEST(PainSeriesTest, MeansEndToday)
{
    EXPECT_EQ(2u, series(u"today 03-05"_s, u"03-04"_s, u"03-09"_s).means.size());
}

TEST(PainSeriesTest, WeighsEveryDayOfAPeriodTheSame)
{
    EXPECT_EQ(u"03-02 6 of 2; 03-09 - of 0"_s,
              periods(series(u"today 03-20; pain 03-03 8; pain 03-03 10; pain 03-07 3"_s,
                             u"03-04"_s, u"03-10"_s)));
}

TEST(PainSeriesTest, HasABandOfTwoPointsOrThirtyPerCentAroundTheBaseline)
{
    EXPECT_EQ(u"none"_s, band(u"today 03-10; pain 03-01..03-03 5"_s));
    EXPECT_EQ(u"3.5..6.5"_s, band(u"today 03-10; pain 03-01..03-04 5"_s));
    EXPECT_EQ(u"6..10"_s, band(u"today 03-10; pain 03-01..03-04 8"_s));
    EXPECT_EQ(u"8..10"_s, band(u"today 03-10; pain 03-01..03-04 10"_s));
    EXPECT_EQ(u"0..0"_s, band(u"today 03-10; pain 03-01..03-04 0"_s));
}

TEST(PainSeriesTest, TakesTheBaselineFromTheEarliestDaysWhereTheHistoryIsAWindow)
{
    const Scenario recent = readScenario(u"today 03-20; pain 03-14..03-17 3"_s);
    std::vector<PainDay> earliest;
    for (int i = 0; i < 7; ++i)
        earliest.push_back({day(u"2020-01-01"_s).addDays(i), 6.0});
    const PainSeries result = painSeries(recent.history, earliest, recent.today,
                                         {day(u"03-10"_s), day(u"03-20"_s)}, {}, Qt::Monday);
    EXPECT_EQ(6.0, result.trend.baseline);
    EXPECT_EQ(-3.0, result.trend.change);
    EXPECT_EQ(PainVerdict::ClearlyBetter, result.trend.verdict);
    EXPECT_EQ((PainBand{6.0 - 0.3 * 6.0, 6.0 + 0.3 * 6.0}), result.band);
}

TEST(PainSeriesTest, CutsPausesToTheRangeAndJoinsThoseThatOverlap)
{
    PracticeHistory history;
    history.plan.pauses = {pause(u"03-20 03-25"_s), pause(u"02-20 03-03"_s),
                           pause(u"03-03 03-05"_s), pause(u"03-06 03-08"_s),
                           pause(u"03-04 03-04"_s), pause(u"04-05 04-09"_s)};
    EXPECT_EQ(u"03-02..03-05 03-06..03-08 03-20..03-22"_s,
              pauses(painSeries(history, {}, day(u"03-22"_s), {day(u"03-02"_s), day(u"03-22"_s)},
                                {}, Qt::Monday)));
}

TEST(PainSeriesTest, KeepsTheFlaresOfTheRangeInOrder)
{
    EXPECT_EQ(u"03-03, 03-05"_s,
              text(series(u"today 03-05"_s, u"03-03"_s, u"03-09"_s,
                          {day(u"03-06"_s), day(u"03-05"_s), day(u"03-03"_s), day(u"03-02"_s)})
                       .flares));
}

SessionPain change(int before, int after)
{
    SessionPain pain{id<SessionId>(u"s"_s), {}, {}, {}, {}};
    if (before >= 0)
        pain.before = Pain::create(before).value();
    if (after >= 0)
        pain.after = Pain::create(after).value();
    return pain;
}

TEST(PainWithinSessionsTest, CountsThoseWithBothValues)
{
    EXPECT_EQ((PainWithinSessions{4, 2, 1, 1, {}}),
              painWithinSessions({change(5, 3), change(5, 4), change(5, 5), change(5, 9),
                                  change(-1, 3), change(3, -1)}));
    EXPECT_EQ(PainWithinSessions{}, painWithinSessions({}));
}

TEST(PainWithinSessionsTest, SaysAMeanFromFiveSessionsOn)
{
    const std::vector<SessionPain> four(4, change(5, 3));
    EXPECT_EQ(std::nullopt, painWithinSessions(four).meanChange);
    std::vector<SessionPain> five = four;
    five.push_back(change(2, 5));
    EXPECT_EQ(-1.0, painWithinSessions(five).meanChange);
}

} // namespace
} // namespace limber::test
