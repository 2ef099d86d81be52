// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/exercise_stills.h"
#include "tests/app/print/sheet_ground.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

const Exercise& exercise(const QString& id)
{
    return *test::bundled().catalogue.find(*ExerciseId::fromText(id));
}

TEST(ExerciseStillsTest, EachPoseThatAPhaseEndsInIsShownOnceWithItsName)
{
    const Motion& motion = *test::motions().find(u"cat-cow"_s);
    const auto stills = exerciseStills(motion, exercise(u"cat-cow"_s));
    ASSERT_FALSE(stills.empty());
    for (std::size_t i = 1; i < stills.size(); ++i)
        EXPECT_NE(stills[i].keyframe, stills[i - 1].keyframe);
    for (const FigureStill& still : stills) {
        EXPECT_FALSE(still.caption.isEmpty());
        EXPECT_EQ(still.way.back(), still.keyframe);
    }
}

TEST(ExerciseStillsTest, ChangingSidesIsNoPose)
{
    const Exercise& plank = exercise(u"side-plank"_s);
    const auto stills = exerciseStills(*test::motions().find(u"side-plank"_s), plank);
    for (const Phase& phase : plank.phases) {
        const bool isShown = std::ranges::any_of(
            stills, [&](const FigureStill& still) { return still.caption == phase.name; });
        EXPECT_FALSE(isShown && phase.when == PhaseWhen::ChangeSides);
    }
}

TEST(ExerciseStillsTest, WhereThereAreTooManyTheFirstAndTheLastStayAndNoWayIsLost)
{
    const std::vector<FigureStill> five{{0, u"a"_s, {0}},
                                        {1, u"b"_s, {0, 1}},
                                        {2, u"c"_s, {1, 2}},
                                        {3, u"d"_s, {2, 3}},
                                        {4, u"e"_s, {3, 4}}};
    const auto kept = fewerStills(five, 3);
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(kept.front().caption, u"a"_s);
    EXPECT_EQ(kept[1].caption, u"c"_s);
    EXPECT_EQ(kept.back().caption, u"e"_s);
    EXPECT_THAT(kept[1].way, ElementsAre(0, 1, 2));
    EXPECT_THAT(kept.back().way, ElementsAre(2, 3, 4));
}

TEST(ExerciseStillsTest, FewEnoughStayAsTheyAre)
{
    const std::vector<FigureStill> two{{0, u"a"_s, {0}}, {1, u"b"_s, {0, 1}}};
    EXPECT_EQ(fewerStills(two, 4), two);
}

TEST(ExerciseStillsTest, NoExerciseHasMoreThanFourOnASheet)
{
    for (const Exercise& each : test::bundled().catalogue.exercises()) {
        const Motion* motion = test::motions().find(each.id.text());
        ASSERT_TRUE(motion) << qPrintable(each.id.text());
        const auto all = exerciseStills(*motion, each);
        const auto kept = fewerStills(all, 4);
        EXPECT_EQ(kept.size(), std::min<std::size_t>(all.size(), 4U));
        EXPECT_EQ(kept.front().keyframe, all.front().keyframe);
        EXPECT_EQ(kept.back().keyframe, all.back().keyframe);
    }
}

} // namespace
} // namespace limber
