// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/posing/pose_words.h"
#include "core/body/pose_repair.h"
#include "tests/core/body/random_edits.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(PoseWordsTest, EveryBasePoseHasAName)
{
    FigureLibrary figures;
    ASSERT_FALSE(figures.basePoses().empty());
    for (const auto& [base, pose] : figures.basePoses())
        EXPECT_FALSE(basePoseName(base).isEmpty()) << qPrintable(base);
    for (const QString& base : startingPoses())
        EXPECT_TRUE(figures.basePoses().contains(base)) << qPrintable(base);
}

TEST(PoseWordsTest, EveryHandleHasAName)
{
    for (const BodyHandle handle : kBodyHandles)
        EXPECT_FALSE(handleName(handle).isEmpty());
}

TEST(PoseWordsTest, FindingsAreSaidInPlainWords)
{
    EXPECT_EQ(poseFindingText({PoseCheck::Floor, 0, 0, 0.0, u"rightHand"_s, 3.2, 1.5}),
              u"The right hand sinks 3 cm into the floor."_s);
    EXPECT_EQ(poseFindingText({PoseCheck::JointRange, 0, 0, 0.0, u"leftKnee"_s, 170, 158}),
              u"The left knee bends further than knees do."_s);
    EXPECT_EQ(poseFindingText({PoseCheck::JointRange, 0, 0, 0.0, u"leftElbow"_s, -30, -8}),
              u"The left elbow bends backwards."_s);
    EXPECT_EQ(poseFindingText({PoseCheck::JointRange, 0, 0, 0.0, u"lumbar twist"_s, 30, 15}),
              u"The lower back turns further than people do."_s);
    EXPECT_EQ(
        poseFindingText({PoseCheck::SelfPenetration, 0, 0, 0.0, u"rightHand in trunk"_s, 5.0, 2.0}),
        u"The right hand and the trunk are 5 cm inside each other."_s);
    EXPECT_EQ(
        poseFindingText({PoseCheck::PropPenetration, 0, 0, 0.0, u"rightFoot in chair"_s, 2.4, 2.0}),
        u"The right foot and the chair are 2 cm inside each other."_s);
    EXPECT_EQ(poseFindingText({PoseCheck::Balance, 0, 0, 0.0, u"centre of mass"_s, 8.0, 1.0}),
              u"The figure would tip over."_s);
}

TEST(PoseWordsTest, WhateverTheValidatorFindsNoPartIsLeftWithoutItsName)
{
    RandomEdits edits(21);
    FigureLibrary figures;
    int said = 0;
    for (const QString& exercise :
         {u"bridge"_s, u"bird-dog"_s, u"box-breathing"_s, u"foam-lats"_s, u"easy-walk"_s}) {
        const Motion* motion = figures.find(exercise);
        ASSERT_TRUE(motion);
        for (int round = 0; round < 10; ++round) {
            Pose pose = motion->keyframes.back().pose;
            for (int i = 0; i < 3; ++i)
                pose = edits.apply(pose, motion->props);
            for (const PoseFinding& finding : findingsOf(pose, motion->props)) {
                const QString text = poseFindingText(finding);
                EXPECT_FALSE(text.isEmpty());
                EXPECT_FALSE(text.contains(u"A part of the body"_s)) << qPrintable(finding.part);
                EXPECT_FALSE(text.contains(u"and  are"_s)) << qPrintable(finding.part);
                EXPECT_FALSE(text.contains(u'%')) << qPrintable(text);
                ++said;
            }
        }
    }
    EXPECT_GT(said, 20);
}

TEST(PoseWordsTest, PosesAreNamedByTheirPlace)
{
    EXPECT_EQ(posePlaceName(0, 2), u"Start"_s);
    EXPECT_EQ(posePlaceName(1, 2), u"End"_s);
    EXPECT_EQ(posePlaceName(1, 3), u"On the way"_s);
    EXPECT_EQ(posePlaceName(2, 4), u"On the way 2"_s);
}

} // namespace
} // namespace limber
