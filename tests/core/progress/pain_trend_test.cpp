// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>
#include <ostream>

namespace limber::test {
namespace {

struct Case {
    const char* name;
    const char* script;
    const char* expected;
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.script;
}

// The last seven days up to 03-31 begin on 03-25.
constexpr Case kCases[] = {
    {"NoEntries", "today 03-31",
     "painToday unknown, painMean7 unknown, painBaseline unknown, painChange unknown, pain "
     "notEnoughEntries"},
    {"ExactlyTwoPointsBetter", "today 03-31; pain 03-01..03-07 8; pain 03-25..03-31 6",
     "painToday 6.00, painMean7 6.00, painBaseline 8.00, painChange -2.00, pain clearlyBetter"},
    {"ExactlyTwoPointsWorse", "today 03-31; pain 03-01..03-07 8; pain 03-25..03-31 10",
     "painChange 2.00, pain clearlyWorse"},
    {"JustUnderTwoPoints", "today 03-31; pain 03-01..03-07 8; pain 03-25..03-30 6; pain 03-31 7",
     "painMean7 6.14, painChange -1.86, pain noClearChange"},
    {"ExactlyThirtyPerCentBetter",
     "today 03-31; pain 03-01..03-07 5; pain 03-28..03-29 3; pain 03-30..03-31 4",
     "painMean7 3.50, painChange -1.50, pain clearlyBetter"},
    {"ExactlyThirtyPerCentWorse",
     "today 03-31; pain 03-01..03-07 5; pain 03-28..03-29 6; pain 03-30..03-31 7",
     "painMean7 6.50, painChange 1.50, pain clearlyWorse"},
    // 3.9 - 3 and 0.3 x 3 differ in their last bits.
    {"ExactlyThirtyPerCentInSpiteOfRounding",
     "today 03-31; pain 03-01..03-07 3; pain 03-27 3; pain 03-28..03-30 4; pain 03-31 4; pain "
     "03-31 "
     "5",
     "painMean7 3.90, painChange 0.90, pain clearlyWorse"},
    {"JustUnderThirtyPerCent",
     "today 03-31; pain 03-01..03-07 5; pain 03-27..03-28 3; pain 03-29..03-31 4",
     "painMean7 3.60, painChange -1.40, pain noClearChange"},
    {"ThreeOfTheLastSevenDays", "today 03-31; pain 03-01..03-07 5; pain 03-29..03-31 1",
     "painMean7 unknown, painBaseline 5.00, painChange unknown, pain notEnoughEntries"},
    {"FourOfTheLastSevenDays", "today 03-31; pain 03-01..03-07 5; pain 03-28..03-31 1",
     "painMean7 1.00, painChange -4.00, pain clearlyBetter"},
    {"FourDaysOfWhichOneLiesTooFarBack",
     "today 03-31; pain 03-01..03-07 5; pain 03-24 1; pain 03-29..03-31 1",
     "painMean7 unknown, pain notEnoughEntries"},
    {"TheSeventhDayBackCounts",
     "today 03-31; pain 03-01..03-07 5; pain 03-25 1; pain 03-29..03-31 1",
     "painMean7 1.00, pain clearlyBetter"},
    {"ThreeDaysInAll", "today 03-31; pain 03-29..03-31 5",
     "painMean7 unknown, painBaseline unknown, pain notEnoughEntries"},
    {"FourDaysInAllStandAgainstThemselves", "today 03-31; pain 03-28..03-31 5",
     "painMean7 5.00, painBaseline 5.00, painChange 0.00, pain noClearChange"},
    {"BaselineTakesTheFirstSevenDaysThatHaveAnEntry",
     "today 03-31; pain 01-05 8; pain 01-20 8; pain 02-01..02-05 8; pain 02-10 0; pain "
     "03-25..03-31 "
     "7",
     "painBaseline 8.00, painChange -1.00, pain noClearChange"},
    {"NoPainAtFirstAndNoneNow", "today 03-31; pain 03-01..03-07 0; pain 03-25..03-31 0",
     "painBaseline 0.00, painChange 0.00, pain noClearChange"},
    {"NoPainAtFirstAndSomeNow",
     "today 03-31; pain 03-01..03-07 0; pain 03-28..03-30 0; pain 03-31 1",
     "painBaseline 0.00, painChange 0.25, pain clearlyWorse"},
    {"NoPainNow", "today 03-31; pain 03-01..03-07 3; pain 03-25..03-31 0",
     "painChange -3.00, pain clearlyBetter"},
    {"TodayIsTheMeanOfBeforeAndNow",
     "today 03-31; did 03-31 core before 4 after 9; pain 03-31 5; pain 03-31 6", "painToday 5.00"},
    {"AfterAloneIsNoEntry", "today 03-31; did 03-28..03-31 core after 4",
     "painToday unknown, painMean7 unknown, pain notEnoughEntries"},
    {"PartialSessionsHaveEntriesToo", "today 03-31; part 03-28..03-31 core before 4",
     "painToday 4.00, painMean7 4.00, painBaseline 4.00"},
    {"DaysWeighTheSameHoweverManyEntries",
     "today 03-31; pain 03-28..03-30 2; pain 03-31 6; pain 03-31 6; pain 03-31 6",
     "painMean7 3.00"},
    {"EntriesAfterTodayDoNotExist",
     "today 03-31; pain 03-28..03-31 5; pain 04-01..04-07 0; did 04-01 core before 0",
     "painToday 5.00, painMean7 5.00, painBaseline 5.00"},
};

class PainTrendTest : public testing::TestWithParam<Case> {};

TEST_P(PainTrendTest, EqualsTheFiguresWorkedOutByHand)
{
    const QString expected = QString::fromLatin1(GetParam().expected);
    EXPECT_EQ(expected, figures(readScenario(QString::fromLatin1(GetParam().script)), expected));
}

INSTANTIATE_TEST_SUITE_P(Tables, PainTrendTest, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<Case>& each) {
                             return std::string(each.param.name);
                         });

TEST(PainDaysTest, AreInOrderAndHoldOneValueForEachDay)
{
    using namespace Qt::StringLiterals;
    const Scenario scenario = readScenario(
        u"today 03-31; pain 03-30 6; did 03-05 core before 3; pain 03-05 4; pain 04-01 1"_s);
    const std::vector<PainDay> expected{{day(u"03-05"_s), 3.5}, {day(u"03-30"_s), 6.0}};
    EXPECT_TRUE(expected == painDays(scenario.history, scenario.today));
}

} // namespace
} // namespace limber::test
