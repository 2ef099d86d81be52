// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/body_shape.h"
#include "core/body/prop_gap.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

constexpr double kClose = 1e-3;

TEST(PropGapTest, ABallIsAsFarFromABlockAsItsNearestPoint)
{
    const PropSolids block = solidsOf({PropKind::Cushion, {0, 0, 0}, {0.4, 0.2, 0.6}, 0}, 0);
    EXPECT_NEAR(gapBetween(block, {0, 0.5, 0}, 0.1), 0.2, kClose);
    EXPECT_NEAR(gapBetween(block, {0.3, 0.1, 0.1}, 0.05), 0.05, kClose);
    EXPECT_NEAR(gapBetween(block, {0.23, 0.24, 0}, 0.01), 0.04, kClose); // beside an edge
    EXPECT_NEAR(gapBetween(block, {0.0, 0.17, 0}, 0.05), -0.08, kClose);
}

TEST(PropGapTest, AThingTurnsWithItsYaw)
{
    const PropSolids wall = solidsOf({PropKind::Wall, {0, 0, 0}, {0.1, 2, 2}, 90}, 0);
    EXPECT_NEAR(gapBetween(wall, {0, 1, 0.3}, 0.1), 0.15, kClose);
    EXPECT_LT(gapBetween(wall, {0.8, 1, 0}, 0.1), 0.0);
}

TEST(PropGapTest, ARollerIsRoundAndLongAndRolls)
{
    const Prop roller{PropKind::Roller, {0, 0.075, 0}, {0.15, 0.15, 0.6}, 0};
    const PropSolids still = solidsOf(roller, 0);
    EXPECT_NEAR(gapBetween(still, {0.3, 0.475, 0}, 0.1), 0.325, kClose);
    EXPECT_NEAR(gapBetween(still, {0, 0.075, 0.5}, 0.1), 0.1, kClose);
    EXPECT_NEAR(gapBetween(still, {0, 0.2, 0}, 0.1), -0.05, kClose);
    EXPECT_NEAR(gapBetween(solidsOf(roller, 0.3), {0.3, 0.2, 0}, 0.1), -0.05, kClose);
}

TEST(PropGapTest, AFlatEllipsoidIsMeasuredAtItsNearestSide)
{
    const PropSolids block = solidsOf({PropKind::Cushion, {0, 0, 0}, {0.4, 0.2, 0.6}, 0}, 0);
    const Ellipsoid flat{{0, 0.3, 0}, {0.3, 0, 0}, {0, 0.05, 0}, {0, 0, 0.3}};
    EXPECT_NEAR(gapBetween(block, flat), 0.05, kClose);
}

TEST(BodyShapeTest, DistanceToAnEllipsoidIsExactOnItsSurfaceAndSignedBesideIt)
{
    const Ellipsoid shape{{1, 0, 0}, {0.2, 0, 0}, {0, 0.1, 0}, {0, 0, 0.3}};
    EXPECT_NEAR(distanceTo(shape, {1.2, 0, 0}), 0.0, 1e-9);
    EXPECT_NEAR(distanceTo(shape, {1, 0.12, 0}), 0.02, 0.003);
    EXPECT_NEAR(distanceTo(shape, {1, 0.08, 0}), -0.02, 0.003);
    EXPECT_NEAR(distanceTo(shape, {1, 0, 0}), -0.1, 1e-9);
}

TEST(BodyShapeTest, BallsLieWithinTheirPart)
{
    for (const PartShape& part : shapeOf(solveBody({})).parts) {
        for (const Ball& ball : part.balls) {
            EXPECT_LE(length(ball.centre - part.bounds.centre) + ball.radius,
                      part.bounds.radius + 1e-9)
                << qPrintable(partText(part.part, part.half));
        }
    }
}

} // namespace
} // namespace limber
