// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(LandmarkTest, EveryLandmarkIsReadAsItIsWritten)
{
    for (int i = 0; i <= static_cast<int>(Landmark::All); ++i) {
        const LandmarkName name{static_cast<Landmark>(i), {}};
        EXPECT_FALSE(landmarkText(name).isEmpty());
        EXPECT_EQ(landmarkFromText(landmarkText(name)), name) << qPrintable(landmarkText(name));
    }
}

TEST(LandmarkTest, OneHalfIsWrittenInTheSingular)
{
    EXPECT_EQ(landmarkFromText(u"rightKnee"_s), (LandmarkName{Landmark::Knees, BodyHalf::Right}));
    EXPECT_EQ(landmarkFromText(u"leftFoot"_s), (LandmarkName{Landmark::Feet, BodyHalf::Left}));
    EXPECT_EQ(landmarkFromText(u"leftToes"_s), (LandmarkName{Landmark::Toes, BodyHalf::Left}));
    EXPECT_EQ(landmarkText({Landmark::Thighs, BodyHalf::Left}), u"leftThigh"_s);
    EXPECT_EQ(landmarkText({Landmark::Knees, {}}), u"knees"_s);
}

TEST(LandmarkTest, OtherWordsAreNoLandmark)
{
    for (const QString& text : {u""_s, u"right"_s, u"rightPelvis"_s, u"rightKnees"_s, u"knee"_s,
                                u"Knees"_s, u"leftHead"_s, u"right Knee"_s})
        EXPECT_EQ(landmarkFromText(text), std::nullopt) << qPrintable(text);
}

/// A pose in which nothing is the same on both sides.
Pose crooked()
{
    Pose pose;
    pose.pelvis = {{0.1, 1, 0.2}, {1, 0, -0.3}, {0.4, 0.9, 0.1}, 5, 6, 7};
    pose.lumbar = {10, 3, -4};
    pose.head = {-5, 8, 20};
    pose.arms.right.at = Vector{0.3, 1, 0.2};
    pose.arms.right.curl = 0.7;
    pose.arms.left.upper = {1, 0, -0.4};
    pose.arms.left.palm = Vector{0, -1, 0.5};
    pose.legs.left.knee = Vector{1, 0, -0.2};
    pose.legs.right.ankle = 25;
    pose.settle = {{{Landmark::Knees, BodyHalf::Right}, 0.1}, {{Landmark::Toes, {}}, 0}};
    pose.anchor = Anchor{{Landmark::Knees, BodyHalf::Right}, 0.2, 0.09};
    pose.belly = 0.4;
    pose.rolled = 0.1;
    pose.contacts = {{Landmark::Hands, BodyHalf::Left}, {Landmark::Head, {}}};
    return pose;
}

TEST(PoseTest, MirroringTwiceGivesThePoseBack)
{
    EXPECT_NE(mirrored(crooked()), crooked());
    EXPECT_EQ(mirrored(mirrored(crooked())), crooked());
}

TEST(PoseTest, MirroringExchangesTheHalvesAndTurnsEverySideAround)
{
    const Pose other = mirrored(crooked());
    EXPECT_EQ(other.arms.left.at, (Vector{0.3, 1, -0.2}));
    EXPECT_EQ(other.arms.left.curl, 0.7);
    EXPECT_EQ(other.arms.right.palm, (Vector{0, -1, -0.5}));
    EXPECT_EQ(other.legs.right.knee, (Vector{1, 0, 0.2}));
    EXPECT_EQ(other.legs.left.ankle, 25);
    EXPECT_EQ(other.lumbar, (SpineBend{10, -3, 4}));
    EXPECT_EQ(other.pelvis.tilt, 5);
    EXPECT_EQ(other.pelvis.lean, -6);
    EXPECT_EQ(other.pelvis.turn, -7);
    EXPECT_EQ(other.pelvis.at, (Vector{0.4, 0.9, -0.1}));
    EXPECT_EQ(other.settle[0].on, (LandmarkName{Landmark::Knees, BodyHalf::Left}));
    EXPECT_EQ(other.settle[1].on, (LandmarkName{Landmark::Toes, {}}));
    EXPECT_EQ(other.anchor, (Anchor{{Landmark::Knees, BodyHalf::Left}, 0.2, -0.09}));
    EXPECT_EQ(other.contacts[0], (LandmarkName{Landmark::Hands, BodyHalf::Right}));
    EXPECT_EQ(other.rolled, 0.1);
}

} // namespace
} // namespace limber
