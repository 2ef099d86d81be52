// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/practice_preferences.h"

#include <gtest/gtest.h>

namespace limber {

namespace {

TEST(SideToBeginWithTest, AFixedSideIgnoresTheLastOne)
{
    for (const auto last : {std::optional<BodySide>(), std::optional(BodySide::Left),
                            std::optional(BodySide::Right)}) {
        EXPECT_EQ(sideToBeginWith(FirstSide::Left, last), BodySide::Left);
        EXPECT_EQ(sideToBeginWith(FirstSide::Right, last), BodySide::Right);
    }
}

TEST(SideToBeginWithTest, AlternatingIsTheOtherSideAndLeftAtFirst)
{
    EXPECT_EQ(sideToBeginWith(FirstSide::Alternating, std::nullopt), BodySide::Left);
    EXPECT_EQ(sideToBeginWith(FirstSide::Alternating, BodySide::Left), BodySide::Right);
    EXPECT_EQ(sideToBeginWith(FirstSide::Alternating, BodySide::Right), BodySide::Left);
}

} // namespace

} // namespace limber
