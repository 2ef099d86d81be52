// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_merge.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

TEST(PoseMergeTest, AnAnkleReplacesToesAndSole)
{
    const QJsonObject merged = mergedPose(
        json(R"({"legs": {"thigh": [0, -1, 0], "toes": [1, 0, 0], "sole": [0, -1, 0]}})"),
        json(R"({"rightLeg": {"ankle": 30}})"));
    EXPECT_EQ(merged.value("rightLeg"_L1), json(R"({"thigh": [0, -1, 0], "ankle": 30})"));
    EXPECT_TRUE(merged.value("leftLeg"_L1).toObject().contains("toes"_L1));
}

TEST(PoseMergeTest, ToesReplaceAnAnkle)
{
    const QJsonObject merged = mergedPose(json(R"({"rightLeg": {"ankle": 30}})"),
                                          json(R"({"rightLeg": {"toes": [1, 0, 0]}})"));
    EXPECT_EQ(merged.value("rightLeg"_L1), json(R"({"toes": [1, 0, 0]})"));
}

TEST(PoseMergeTest, WhatIsForBothSidesIsMirroredForTheLeft)
{
    const QJsonObject merged = mergedPose({}, json(R"({"arms": {"at": [1, 2, 3], "curl": 0.5}})"));
    EXPECT_EQ(merged.value("rightArm"_L1), json(R"({"at": [1, 2, 3], "curl": 0.5})"));
    EXPECT_EQ(merged.value("leftArm"_L1), json(R"({"at": [1, 2, -3], "curl": 0.5})"));
}

} // namespace
} // namespace limber
