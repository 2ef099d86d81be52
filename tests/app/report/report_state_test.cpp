// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_state.h"
#include "tests/app/report/report_ground.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

// 2026-03-02 is a Monday.

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;
using test::days;
using test::ReportGround;

TEST(ReportDaysTest, ARangeEndsTodayAndASpanNeverAfter)
{
    const QDate today = day(u"03-20"_s);
    EXPECT_EQ(reportDays(ProgressRange::Month, today, day(u"01-01"_s)),
              days(u"02-19"_s, u"03-20"_s));
    EXPECT_EQ(reportDays(ProgressRange::Year, today, day(u"03-01"_s)),
              days(u"03-01"_s, u"03-20"_s));
    EXPECT_EQ(reportDays(days(u"02-01"_s, u"02-10"_s), today, {}), days(u"02-01"_s, u"02-10"_s));
    EXPECT_EQ(reportDays(days(u"03-01"_s, u"04-10"_s), today, {}), days(u"03-01"_s, u"03-20"_s));
    EXPECT_EQ(reportDays(days(u"04-01"_s, u"04-10"_s), today, {}), days(u"03-20"_s, u"03-20"_s));
    EXPECT_EQ(reportDays(DateRange{day(u"03-05"_s), std::nullopt}, today, {}),
              days(u"03-05"_s, u"03-20"_s));
}

TEST(ReportStateTest, AnEmptyHistoryHasNothingToTell)
{
    const ReportState report = ReportGround(u"today 03-20"_s).report(ProgressRange::All);
    EXPECT_EQ(report.days, days(u"03-20"_s, u"03-20"_s));
    EXPECT_TRUE(report.plan.empty());
    EXPECT_EQ(report.adherence.share(), std::nullopt);
    EXPECT_EQ(report.weeks, WeeksKept{});
    EXPECT_EQ(report.completedSessions, 0);
    EXPECT_EQ(report.pain.trend.verdict, PainVerdict::NotEnoughEntries);
    EXPECT_EQ(report.baselineFrom, std::nullopt);
    EXPECT_TRUE(report.exercises.empty());
    EXPECT_TRUE(report.notes.empty());
}

TEST(ReportStateTest, ThePlanIsThatOfTheLastDay)
{
    const ReportGround ground(u"today 03-20\n"
                              "entry ended core-foundations daily from 03-02 until 03-10\n"
                              "entry evening desk-reset mon,wed from 03-02 at 18:00\n"
                              "entry morning desk-reset mon,wed from 03-02 at 07:30\n"
                              "entry once core-builder fri from 03-20 until 03-20\n"
                              "entry later core-builder fri from 04-01\n"
                              "entry spent core-builder fri from 03-02 times 1"_s);
    const auto now = ground.report(days(u"03-01"_s, u"03-20"_s)).plan;
    ASSERT_EQ(now.size(), 1u);
    EXPECT_EQ(now[0].routine, u"Desk Reset"_s);
    EXPECT_EQ(now[0].times, (std::vector{QTime(7, 30), QTime(18, 0)}));
    const auto then = ground.report(days(u"03-01"_s, u"03-05"_s)).plan;
    ASSERT_EQ(then.size(), 3u) << "the one that ended was in force, and the one that was not spent";
}

TEST(ReportStateTest, SessionsDaysAndAdherenceAreThoseOfTheDays)
{
    const ReportGround ground(u"today 03-20\n"
                              "entry a core-foundations mon,tue,wed from 03-02\n"
                              "did 03-02 core-foundations min 20\n"
                              "did 03-02 desk-reset min 5\n"
                              "did 03-03 core-foundations min 20\n"
                              "part 03-05 desk-reset min 3\n"
                              "pause 03-09 03-11\n"
                              "did 03-16..03-18 core-foundations min 20"_s);
    const ReportState first = ground.report(days(u"03-02"_s, u"03-08"_s));
    EXPECT_EQ(first.adherence, (AdherenceCount{2, 1}));
    EXPECT_EQ(first.completedSessions, 3);
    EXPECT_EQ(first.partialSessions, 1);
    EXPECT_EQ(first.daysPractised, 2);
    EXPECT_EQ(first.active, std::chrono::minutes{48});
    EXPECT_EQ(first.pausedDays, 0);
    EXPECT_EQ(first.weeks, (WeeksKept{0, 1}));
    const ReportState all = ground.report(ProgressRange::Month);
    EXPECT_EQ(all.adherence, (AdherenceCount{5, 1}));
    EXPECT_EQ(all.pausedDays, 3);
    // The paused week has no goal, and today's is not over.
    EXPECT_EQ(all.weeks, (WeeksKept{0, 1}));
}

TEST(ReportStateTest, OnlyWeeksThatLieInTheDaysAsAWholeCount)
{
    const ReportGround ground(u"today 03-27\n"
                              "goal 3\n"
                              "did 03-03..03-05 core-foundations\n"
                              "did 03-09..03-11 core-foundations\n"
                              "did 03-16 core-foundations"_s);
    // The first week begins before the history, which begins on its second day.
    EXPECT_EQ(ground.report(days(u"03-01"_s, u"03-27"_s)).weeks, (WeeksKept{2, 3}));
    EXPECT_EQ(ground.report(days(u"03-10"_s, u"03-27"_s)).weeks, (WeeksKept{0, 1}));
    EXPECT_EQ(ground.report(days(u"03-09"_s, u"03-21"_s)).weeks, (WeeksKept{1, 1}));
}

TEST(ReportStateTest, ThePainTrendIsThatOfTheLastDayAgainstTheWholeHistory)
{
    const ReportGround ground(u"today 03-30\n"
                              "pain 03-01..03-07 7\n"
                              "pain 03-10..03-16 4\n"
                              "pain 03-24..03-30 9"_s);
    const ReportState then = ground.report(days(u"03-10"_s, u"03-16"_s));
    EXPECT_EQ(then.pain.trend.verdict, PainVerdict::ClearlyBetter);
    EXPECT_EQ(then.painEntryDays, 7);
    EXPECT_EQ(then.baselineFrom, day(u"03-01"_s));
    const ReportState now = ground.report(days(u"03-10"_s, u"03-30"_s));
    EXPECT_EQ(now.pain.trend.verdict, PainVerdict::ClearlyWorse);
    const ReportState between = ground.report(days(u"03-10"_s, u"03-20"_s));
    EXPECT_EQ(between.pain.trend.verdict, PainVerdict::NotEnoughEntries)
        << "three of the last seven days have an entry";
}

TEST(ReportStateTest, AmountsAreOfTheDaysAndOfTheTypeOfTheLatestSession)
{
    ReportGround ground(u"today 03-30"_s);
    ground.amount(u"bird-dog"_s, u"02-20"_s, 50);
    ground.amount(u"bird-dog"_s, u"03-01"_s, 90, DoseType::TimedHold);
    ground.amount(u"bird-dog"_s, u"03-02"_s, 8);
    ground.amount(u"bird-dog"_s, u"03-03"_s, 12);
    ground.amount(u"bird-dog"_s, u"03-03"_s, 10);
    ground.amount(u"bird-dog"_s, u"03-04"_s, 9);
    ground.amount(u"bird-dog"_s, u"03-05"_s, 10);
    ground.practice.amounts.begin()->second.push_back(
        {test::id<SessionId>(u"s-late"_s), day(u"03-06"_s), DoseType::Repetitions, 40, false});
    const auto exercises = ground.report(days(u"03-01"_s, u"03-30"_s)).exercises;
    ASSERT_EQ(exercises.size(), 1u);
    EXPECT_EQ(exercises[0].type, DoseType::Repetitions);
    EXPECT_EQ(exercises[0].typical, 9.5) << "of 8, 9, 10 and 12";
    EXPECT_EQ(exercises[0].best, 12);
}

TEST(ReportStateTest, AnExerciseThatWasNeverFinishedHasNoAmount)
{
    ReportGround ground(u"today 03-30"_s);
    ground.amount(u"bird-dog"_s, u"03-02"_s, 8);
    ground.practice.amounts.begin()->second.front().finished = false;
    const auto exercises = ground.report(ProgressRange::Month).exercises;
    ASSERT_EQ(exercises.size(), 1u);
    EXPECT_EQ(exercises[0].sessions, 1);
    EXPECT_EQ(exercises[0].typical, std::nullopt);
    EXPECT_EQ(exercises[0].best, std::nullopt);
}

TEST(ReportStateTest, ActivitiesHaveTheirFirstAndLatestRatingUpToTheLastDay)
{
    ReportGround ground(u"today 03-30"_s);
    ground.rate(u"sit for 40 minutes"_s, {{u"02-01"_s, 3}, {u"02-15"_s, 4}, {u"03-20"_s, 7}});
    ground.rate(u"lift my daughter"_s, {{u"03-20"_s, 5}});
    ground.rate(u"walk"_s, {});
    const auto now = ground.report(days(u"03-01"_s, u"03-30"_s)).activities;
    ASSERT_EQ(now.size(), 3u);
    EXPECT_EQ(now[0].first, (ReportRating{day(u"02-01"_s), 3}));
    EXPECT_EQ(now[0].latest, (ReportRating{day(u"03-20"_s), 7}));
    EXPECT_EQ(now[0].verdict, ActivityVerdict::ClearlyBetter);
    EXPECT_EQ(now[1].latest, std::nullopt);
    EXPECT_EQ(now[1].verdict, ActivityVerdict::NotEnoughEntries);
    EXPECT_EQ(now[2].first, std::nullopt);
    const auto then = ground.report(days(u"02-01"_s, u"02-20"_s)).activities;
    EXPECT_EQ(then[0].latest, (ReportRating{day(u"02-15"_s), 4}));
    EXPECT_EQ(then[0].verdict, ActivityVerdict::NoClearChange);
    EXPECT_EQ(then[1].first, std::nullopt);
}

TEST(ReportStateTest, NotesAreListedLatestFirstAndShownWhereChosen)
{
    ReportGround ground(u"today 03-30\n"
                        "did 03-01 core-foundations\n"
                        "did 03-02 core-foundations\n"
                        "did 03-03 core-foundations\n"
                        "did 03-04 core-foundations"_s);
    ground.note(u"03-01"_s, u"before"_s);
    ground.note(u"03-02"_s, u"<b>stiff</b>"_s);
    ground.note(u"03-03"_s, u"  \n "_s);
    ground.note(u"03-04"_s, u"better"_s);
    const DateRange range = days(u"03-02"_s, u"03-30"_s);
    const auto listed = notesOf(ground.sources.history, range);
    ASSERT_EQ(listed.size(), 2u);
    EXPECT_EQ(listed[0].text, u"better"_s);
    EXPECT_EQ(listed[1].text, u"<b>stiff</b>"_s);
    EXPECT_TRUE(ground.report(range).notes.empty()) << "none unless chosen";
    const auto shown = ground.withAllNotes(range).notes;
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown[0].day, day(u"03-04"_s));
    EXPECT_EQ(ground.report(range, {listed[0].session}).notes.size(), 1u);
}

} // namespace
} // namespace limber
