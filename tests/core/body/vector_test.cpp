// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/vector.h"

#include <gtest/gtest.h>
#include <random>

namespace limber {
namespace {

constexpr double kClose = 1e-9;

void expectNear(const Vector& found, const Vector& wanted, double tolerance = kClose)
{
    EXPECT_NEAR(length(found - wanted), 0.0, tolerance)
        << found.x << ' ' << found.y << ' ' << found.z;
}

TEST(RotationTest, AFrameHasItsUpAndThreeRightAngles)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> any(-1.0, 1.0);
    for (int i = 0; i < 500; ++i) {
        const Vector front{any(random), any(random), any(random)};
        const Vector up{any(random), any(random), any(random)};
        const Rotation frame = frameOf(front, up);
        expectNear(frame.y, normalised(up));
        expectNear(frame.z, cross(frame.x, frame.y));
        EXPECT_NEAR(dot(frame.x, frame.y), 0.0, kClose);
        EXPECT_GE(dot(frame.x, front), -kClose);
    }
}

TEST(RotationTest, AFrontAlongTheUpStillGivesAFrame)
{
    const Rotation frame = frameOf({0, 2, 0}, {0, 1, 0});
    EXPECT_NEAR(length(frame.x), 1.0, kClose);
    EXPECT_NEAR(dot(frame.x, frame.y), 0.0, kClose);
}

TEST(RotationTest, InterpolationBeginsAndEndsWhereItShould)
{
    const Rotation from = aboutX(20) * aboutY(-130);
    const Rotation to = aboutZ(75) * aboutX(-60);
    for (const auto& [share, wanted] : {std::pair{0.0, from}, std::pair{1.0, to}}) {
        const Rotation found = interpolate(from, to, share);
        expectNear(found.x, wanted.x, 1e-6);
        expectNear(found.y, wanted.y, 1e-6);
    }
}

TEST(RotationTest, HalfATurnIsInterpolatedThroughARightAngle)
{
    const Rotation half = interpolate(Rotation{}, aboutY(180), 0.5);
    EXPECT_NEAR(angleBetween(half.x, {1, 0, 0}), 90.0, 1e-6);
    expectNear(half.y, {0, 1, 0}, 1e-6);
}

TEST(VectorTest, OppositeDirectionsAreInterpolatedWithoutCollapsing)
{
    const Vector half = interpolateDirection({1, 0, 0}, {-1, 0, 0}, 0.5);
    EXPECT_NEAR(length(half), 1.0, kClose);
    EXPECT_NEAR(angleBetween(half, {1, 0, 0}), 90.0, 1e-6);
}

TEST(VectorTest, NothingHasTheFallbackAsItsDirection)
{
    EXPECT_EQ(normalised({0, 0, 0}, {0, 0, 1}), (Vector{0, 0, 1}));
}

} // namespace
} // namespace limber
