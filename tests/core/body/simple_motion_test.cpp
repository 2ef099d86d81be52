// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/motion_writer.h"
#include "core/body/pose_file.h"
#include "core/body/simple_motion.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

std::vector<AimedPhase> aims(const std::vector<std::pair<QString, PhaseRole>>& phases)
{
    return usualAims(phases);
}

TEST(SimpleMotionTest, ALiftWithAHoldGoesThereStaysAndComesBack)
{
    EXPECT_EQ(aims({{u"set-up"_s, PhaseRole::SetUp},
                    {u"lift"_s, PhaseRole::Moving},
                    {u"hold"_s, PhaseRole::Held},
                    {u"lower"_s, PhaseRole::Moving}}),
              (std::vector<AimedPhase>{{u"set-up"_s, PhaseAim::Start},
                                       {u"lift"_s, PhaseAim::End},
                                       {u"hold"_s, PhaseAim::End},
                                       {u"lower"_s, PhaseAim::Start}}));
}

TEST(SimpleMotionTest, AMovementThatIsAloneGoesThereAndBack)
{
    EXPECT_EQ(aims({{u"move"_s, PhaseRole::Moving}}),
              (std::vector<AimedPhase>{{u"move"_s, PhaseAim::EndAndBack}}));
}

TEST(SimpleMotionTest, WhoMovesOnceAndThenHoldsStays)
{
    EXPECT_EQ(aims({{u"fold"_s, PhaseRole::Moving}, {u"hold"_s, PhaseRole::Held}}),
              (std::vector<AimedPhase>{{u"fold"_s, PhaseAim::End}, {u"hold"_s, PhaseAim::End}}));
}

TEST(SimpleMotionTest, APhasePassesTheKeyframesOfItsAim)
{
    Pose end;
    end.lumbar.bend = 20;
    const Motion motion = simpleMotion(
        u"own"_s, {}, end,
        {{u"b"_s, PhaseAim::End}, {u"c"_s, PhaseAim::Start}, {u"a"_s, PhaseAim::EndAndBack}}, {});
    EXPECT_EQ(motion.phases.at(u"a"_s).keyframes, (std::vector{1, 0}));
    EXPECT_EQ(motion.phases.at(u"b"_s).keyframes, std::vector{1});
    EXPECT_EQ(motion.phases.at(u"c"_s).keyframes, std::vector{0});
    EXPECT_EQ(motion.picture, 1);
    std::vector<LoadProblem> problems;
    EXPECT_EQ(
        parseMotion(QJsonDocument(motionToJson(motion)).toJson(), u"own.json"_s, {}, problems),
        motion);
    EXPECT_TRUE(problems.empty());
}

TEST(SimpleMotionTest, PosesOnTheWayArePassedThereAndBack)
{
    Motion motion;
    motion.keyframes = {{u"start"_s, {}}, {u"between"_s, {}}, {u"end"_s, {}}};
    setPhases(motion, {{u"set-up"_s, PhaseAim::Start},
                       {u"go"_s, PhaseAim::End},
                       {u"hold"_s, PhaseAim::End},
                       {u"back"_s, PhaseAim::Start},
                       {u"swing"_s, PhaseAim::EndAndBack}});
    EXPECT_EQ(motion.phases.at(u"set-up"_s).keyframes, std::vector{0});
    EXPECT_EQ(motion.phases.at(u"go"_s).keyframes, (std::vector{1, 2}));
    EXPECT_EQ(motion.phases.at(u"hold"_s).keyframes, std::vector{2});
    EXPECT_EQ(motion.phases.at(u"back"_s).keyframes, (std::vector{1, 0}));
    EXPECT_EQ(motion.phases.at(u"swing"_s).keyframes, (std::vector{1, 2, 1, 0}));
}

TEST(SimpleMotionTest, PhasesThatAreKnownKeepTheirWayAndOthersGo)
{
    Motion motion = simpleMotion(u"own"_s, {}, {},
                                 {{u"a"_s, PhaseAim::EndAndBack}, {u"b"_s, PhaseAim::End}}, {});
    setPhases(motion, {{u"a"_s, PhaseAim::Start}, {u"c"_s, PhaseAim::Start}});
    EXPECT_EQ(motion.phases.size(), 2u);
    EXPECT_EQ(motion.phases.at(u"a"_s).keyframes, (std::vector{1, 0}));
    EXPECT_EQ(motion.phases.at(u"c"_s).keyframes, std::vector{0});
}

} // namespace
} // namespace limber
