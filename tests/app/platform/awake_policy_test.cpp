// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awake_policy.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

TEST(AwakePolicyTest, TheDisplayStaysOnWhileASessionRunsHoweverLong)
{
    AwakePolicy policy;
    EXPECT_FALSE(policy.keepsAwake(0ms));
    policy.follow(SessionActivity::Running, 1s);
    EXPECT_TRUE(policy.keepsAwake(1s));
    EXPECT_TRUE(policy.keepsAwake(3h));
    EXPECT_EQ(policy.changesIn(3h), std::nullopt);
}

TEST(AwakePolicyTest, APauseKeepsItOnForOneMinute)
{
    AwakePolicy policy;
    policy.follow(SessionActivity::Running, 0s);
    policy.follow(SessionActivity::Paused, 100s);
    EXPECT_EQ(policy.changesIn(100s), milliseconds{60s});
    EXPECT_TRUE(policy.keepsAwake(159999ms));
    EXPECT_EQ(policy.changesIn(159999ms), 1ms);
    EXPECT_FALSE(policy.keepsAwake(160s));
    EXPECT_EQ(policy.changesIn(160s), std::nullopt);
}

TEST(AwakePolicyTest, SayingTheSamePauseAgainDoesNotBeginTheMinuteAnew)
{
    AwakePolicy policy;
    policy.follow(SessionActivity::Running, 0s);
    for (milliseconds now = 10s; now < 70s; now += 100ms) {
        policy.follow(SessionActivity::Paused, now);
        EXPECT_TRUE(policy.keepsAwake(now));
    }
    policy.follow(SessionActivity::Paused, 70s);
    EXPECT_FALSE(policy.keepsAwake(70s));
}

TEST(AwakePolicyTest, GoingOnAfterALongPauseTurnsItOnAgainAndTheNextPauseHasItsOwnMinute)
{
    AwakePolicy policy;
    policy.follow(SessionActivity::Running, 0s);
    policy.follow(SessionActivity::Paused, 10s);
    policy.follow(SessionActivity::Running, 10min);
    EXPECT_TRUE(policy.keepsAwake(10min));
    policy.follow(SessionActivity::Paused, 11min);
    EXPECT_TRUE(policy.keepsAwake(11min + 59s));
    EXPECT_FALSE(policy.keepsAwake(12min));
}

TEST(AwakePolicyTest, TheEndReleasesAtOnceAlsoWithinThePausesMinute)
{
    AwakePolicy policy;
    policy.follow(SessionActivity::Running, 0s);
    policy.follow(SessionActivity::None, 5s);
    EXPECT_FALSE(policy.keepsAwake(5s));
    policy.follow(SessionActivity::Running, 6s);
    policy.follow(SessionActivity::Paused, 7s);
    policy.follow(SessionActivity::None, 8s);
    EXPECT_FALSE(policy.keepsAwake(8s));
    EXPECT_EQ(policy.changesIn(8s), std::nullopt);
}

TEST(AwakePolicyTest, ASessionThatIsTakenUpPausedDoesNotTurnTheDisplayOn)
{
    AwakePolicy policy;
    policy.follow(SessionActivity::Paused, 5s);
    EXPECT_FALSE(policy.keepsAwake(5s));
    policy.follow(SessionActivity::Running, 6s);
    EXPECT_TRUE(policy.keepsAwake(6s));
}

} // namespace limber::test
