// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/flare_days.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using test::day;

bool isFlare(const QString& script)
{
    const test::Scenario scenario = test::readScenario(u"today 03-20; "_s + script);
    return flareDays(scenario.history, day(u"03-20"_s), day(u"03-20"_s)).contains(day(u"03-20"_s));
}

TEST(FlareDaysTest, TwoPointsOverUsualIsAFlare)
{
    EXPECT_TRUE(isFlare(u"pain 03-10..03-19 2; pain 03-20 4"_s));
    EXPECT_FALSE(isFlare(u"pain 03-10..03-19 2; pain 03-20 3"_s));
}

TEST(FlareDaysTest, SixIsAFlareUnlessItIsUsual)
{
    EXPECT_TRUE(isFlare(u"pain 03-20 6"_s));
    EXPECT_TRUE(isFlare(u"pain 03-10..03-19 5; pain 03-20 6"_s));
    EXPECT_FALSE(isFlare(u"pain 03-10..03-19 6; pain 03-20 7"_s));
    EXPECT_TRUE(isFlare(u"pain 03-10..03-19 6; pain 03-20 8"_s));
}

TEST(FlareDaysTest, WithoutEntriesBeforeOnlyHighPainCounts)
{
    EXPECT_FALSE(isFlare(u"pain 03-20 5"_s));
    EXPECT_FALSE(isFlare(u"pain 01-20..02-19 1; pain 03-20 5"_s)) << "older than 28 days";
    EXPECT_TRUE(isFlare(u"pain 01-20..02-20 1; pain 03-20 5"_s));
}

TEST(FlareDaysTest, TheHighestEntryOfTheDayCounts)
{
    EXPECT_TRUE(isFlare(u"pain 03-10..03-19 2; pain 03-20 1; pain 03-20 4; pain 03-20 1"_s));
    EXPECT_TRUE(isFlare(u"pain 03-10..03-19 2; did 03-20 core before 4 after 1"_s));
}

} // namespace
} // namespace limber
