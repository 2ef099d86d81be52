// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/forgotten_pause.h"

#include <gtest/gtest.h>

namespace limber {

namespace {

using namespace std::chrono_literals;

TEST(ForgottenPauseTest, AnHourMakesItForgotten)
{
    EXPECT_FALSE(isForgotten(0ms));
    EXPECT_FALSE(isForgotten(1h - 1ms));
    EXPECT_TRUE(isForgotten(1h));
    EXPECT_TRUE(isForgotten(30h));
}

TEST(ForgottenPauseTest, AClockThatWasPutBackForgetsNothing)
{
    EXPECT_FALSE(isForgotten(-2h));
}

} // namespace

} // namespace limber
