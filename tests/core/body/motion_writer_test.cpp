// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/motion_writer.h"
#include "core/body/pose_edit.h"
#include "core/body/pose_file.h"
#include "tests/core/body/random_edits.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const MotionLibrary& bundledMotions()
{
    static const MotionLibrary library = loadMotions(u":/content/poses"_s);
    return library;
}

std::optional<Motion> readAgain(const Motion& motion)
{
    std::vector<LoadProblem> problems;
    const QByteArray json = QJsonDocument(motionToJson(motion)).toJson();
    auto read = parseMotion(json, motion.exercise + u".json"_s, {}, problems);
    for (const LoadProblem& problem : problems)
        ADD_FAILURE() << qPrintable(problem.file) << ' ' << qPrintable(problem.field) << ": "
                      << qPrintable(problem.reason);
    return read;
}

TEST(MotionWriterTest, EveryBundledMotionIsReadAgainAsItWas)
{
    ASSERT_FALSE(bundledMotions().motions.empty());
    for (const auto& [exercise, motion] : bundledMotions().motions) {
        const auto again = readAgain(motion);
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, motion) << qPrintable(exercise);
    }
}

TEST(MotionWriterTest, WhatIsWrittenStandsOnNoBase)
{
    for (const auto& [exercise, motion] : bundledMotions().motions) {
        const QByteArray json = QJsonDocument(motionToJson(motion)).toJson();
        EXPECT_FALSE(json.contains("\"base\"")) << qPrintable(exercise);
    }
}

TEST(MotionWriterTest, AMirroredMotionIsWrittenForTheRight)
{
    const Motion& motion = bundledMotions().motions.at(u"bird-dog"_s);
    EXPECT_EQ(motionToJson(mirrored(motion)), motionToJson(motion));
}

TEST(MotionWriterTest, EditedMotionsComeBackRoundedAndStayAsTheyAre)
{
    RandomEdits edits(7);
    for (const auto& [exercise, bundled] : bundledMotions().motions) {
        Motion motion = bundled;
        for (Keyframe& keyframe : motion.keyframes) {
            for (int i = 0; i < 4; ++i)
                keyframe.pose = edits.apply(keyframe.pose, motion.props);
        }
        const auto once = readAgain(motion);
        ASSERT_TRUE(once) << qPrintable(exercise);
        EXPECT_EQ(*once, rounded(motion)) << qPrintable(exercise);
        EXPECT_EQ(rounded(*once), *once);
        EXPECT_EQ(motionToJson(*once), motionToJson(motion));
    }
}

TEST(MotionWriterTest, RoundingMovesNothingThatEyesCanSee)
{
    constexpr double kClose = 0.005;
    RandomEdits edits(8);
    for (const auto& [exercise, bundled] : bundledMotions().motions) {
        Pose pose = bundled.keyframes.back().pose;
        for (int i = 0; i < 5; ++i)
            pose = edits.apply(pose, bundled.props);
        const Body exact = solveBody(pose);
        const Body tidy = solveBody(rounded(pose));
        for (const BodyHandle handle : kBodyHandles)
            EXPECT_LT(length(handlePoint(exact, handle) - handlePoint(tidy, handle)), kClose)
                << qPrintable(exercise);
    }
}

} // namespace
} // namespace limber
