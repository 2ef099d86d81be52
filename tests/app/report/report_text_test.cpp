// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_text.h"
#include "tests/app/report/report_ground.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>
#include <ostream>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;
using test::days;
using test::ReportGround;

struct TrendCase {
    const char* name;
    QString script;
    QString beginning;
};

void PrintTo(const TrendCase& one, std::ostream* out)
{
    *out << one.name;
}

class ReportTrendTest : public testing::TestWithParam<TrendCase> {};

TEST_P(ReportTrendTest, SpeaksOfATrendOnlyPastTheThresholds)
{
    const ReportGround ground(u"today 03-30\n"_s + GetParam().script);
    const QString text = reportTrendText(ground.report(days(u"03-01"_s, u"03-30"_s)));
    EXPECT_TRUE(text.startsWith(GetParam().beginning)) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, ReportTrendTest,
    testing::Values(TrendCase{"NoEntries", u""_s, u"Trend: not enough entries"_s},
                    TrendCase{"ThreeRecentDays", u"pain 03-01..03-07 6; pain 03-28..03-30 1"_s,
                              u"Trend: not enough entries"_s},
                    TrendCase{"FourRecentDays", u"pain 03-01..03-07 6; pain 03-27..03-30 1"_s,
                              u"Trend: clearly less pain; a mean of 1.0"_s},
                    TrendCase{"TwoPointsLess", u"pain 03-01..03-07 8; pain 03-24..03-30 6"_s,
                              u"Trend: clearly less pain"_s},
                    TrendCase{"OnePointOfEightLess", u"pain 03-01..03-07 8; pain 03-24..03-30 7"_s,
                              u"Trend: no clear change"_s},
                    TrendCase{"OnePointOfThreeLess", u"pain 03-01..03-07 3; pain 03-24..03-30 2"_s,
                              u"Trend: clearly less pain"_s},
                    TrendCase{"OnePointOfFourMore", u"pain 03-01..03-07 4; pain 03-24..03-30 5"_s,
                              u"Trend: no clear change"_s},
                    TrendCase{"TwoPointsMore", u"pain 03-01..03-07 7; pain 03-24..03-30 9"_s,
                              u"Trend: clearly more pain"_s}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(ReportTextTest, AdherenceIsNotKnownWhereNothingCameDue)
{
    EXPECT_TRUE(reportAdherenceText({}).contains(u"not known"_s));
    EXPECT_TRUE(reportAdherenceText({3, 1}).contains(u"3 of 4"_s));
    EXPECT_TRUE(reportAdherenceText({0, 2}).contains(u"0 of 2"_s));
}

TEST(ReportTextTest, BelowFiveSessionsNothingIsSaidOfPainWithinThem)
{
    EXPECT_EQ(reportWithinText({}), QString());
    PainWithinSessions within{.sessions = 4, .lower = 4, .same = 0, .higher = 0, .meanChange = {}};
    EXPECT_TRUE(reportWithinText(within).contains(u"not enough entries"_s));
    within = {.sessions = 5, .lower = 3, .same = 1, .higher = 1, .meanChange = -1.0};
    const QString text = reportWithinText(within);
    EXPECT_TRUE(text.contains(u"lower afterwards in 3, the same in 1 and higher in 1"_s))
        << text.toStdString();
}

TEST(ReportTextTest, AmountsCarryTheirUnit)
{
    EXPECT_EQ(reportAmountText(DoseType::Repetitions, 9.5), u"9.5 ×"_s);
    EXPECT_EQ(reportAmountText(DoseType::Repetitions, 10.0), u"10 ×"_s);
    EXPECT_TRUE(reportAmountText(DoseType::TimedHold, 30.4).contains(u"30"_s));
    EXPECT_EQ(reportAmountText(DoseType::BreathCycles, 6.0), u"6 breaths"_s);
    EXPECT_EQ(reportAmountText(DoseType::TimedHold, std::nullopt), u"–"_s);
}

TEST(ReportTextTest, ARatingHasItsDayAndItsChangeAWord)
{
    EXPECT_EQ(reportRatingText(std::nullopt), u"–"_s);
    EXPECT_TRUE(reportRatingText(ReportRating{day(u"03-01"_s), 4}).startsWith(u"4 ("_s));
    EXPECT_EQ(reportVerdictText(ActivityVerdict::NotEnoughEntries), u"not enough entries"_s);
    EXPECT_EQ(reportVerdictText(ActivityVerdict::NoClearChange), u"no clear change"_s);
    EXPECT_EQ(reportVerdictText(ActivityVerdict::ClearlyBetter), u"clearly better"_s);
    EXPECT_EQ(reportVerdictText(ActivityVerdict::ClearlyWorse), u"clearly harder"_s);
}

TEST(ReportTextTest, APlanLineHasDaysAndTimesButNoEnd)
{
    const ReportGround ground(
        u"today 03-20\nentry a desk-reset mon,wed from 03-02 until 05-01 at 07:30"_s);
    const auto plan = ground.report(ProgressRange::Month).plan;
    ASSERT_EQ(plan.size(), 1u);
    const QString text = reportPlanText(plan[0], Qt::Monday);
    EXPECT_TRUE(text.startsWith(u"Desk Reset: Mon, Wed, "_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"until"_s)) << text.toStdString();
}

} // namespace
} // namespace limber
