// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/movement.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

TEST(MovementTest, ABodyThatStaysDoesNotMove)
{
    const Body body = solveBody({});
    EXPECT_DOUBLE_EQ(farthestMove(body, body), 0.0);
}

TEST(MovementTest, ABodyThatIsCarriedMovesByTheWay)
{
    const Body body = solveBody({});
    Body carried = body;
    const Vector way{0.03, 0, 0.04};
    for (Frame& joint : carried.spine)
        joint.at = joint.at + way;
    EXPECT_NEAR(farthestMove(body, carried), 0.05, 1e-9);
}

TEST(MovementTest, AHandThatOnlyTurnsMoves)
{
    const Body body = solveBody({});
    Body turned = body;
    turned.arms.left.hand.axes = turned.arms.left.hand.axes * aboutY(10);
    EXPECT_GT(farthestMove(body, turned), 0.02);
}

TEST(MovementTest, BreathCurlToesAndRollerCount)
{
    const Body body = solveBody({});
    const auto moveAfter = [&body](auto change) {
        Body changed = body;
        change(changed);
        return farthestMove(body, changed);
    };
    EXPECT_NEAR(moveAfter([](Body& b) { b.belly += 0.5; }), 0.025, 1e-9);
    EXPECT_NEAR(moveAfter([](Body& b) { b.ribs -= 0.5; }), 0.025, 1e-9);
    EXPECT_GT(moveAfter([](Body& b) { b.arms.right.curl += 0.5; }), 0.02);
    EXPECT_GT(moveAfter([](Body& b) { b.legs.left.toeBend += 30; }), 0.02);
    EXPECT_NEAR(moveAfter([](Body& b) { b.rolled += 0.1; }), 0.1, 1e-9);
}

} // namespace
} // namespace limber
