// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/own_exercise_wording.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(OwnExerciseWordingTest, EveryObstacleSaysWhatToDo)
{
    for (int fault = 0; fault <= static_cast<int>(OwnExerciseFault::Unreadable); ++fault) {
        for (int part = 0; part <= static_cast<int>(OwnExercisePart::Other); ++part) {
            const QString text =
                obstacleText({static_cast<OwnExerciseFault>(fault),
                              static_cast<OwnExercisePart>(part), 1, DoseField::Repetitions});
            EXPECT_GT(text.size(), 10) << fault << ' ' << part;
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        }
    }
}

TEST(OwnExerciseWordingTest, LinesAndPartsAreCountedFromOne)
{
    EXPECT_TRUE(obstacleText({OwnExerciseFault::TextTwice, OwnExercisePart::Steps, 0, {}})
                    .contains(u"1"_s));
}

TEST(OwnExerciseWordingTest, EveryStandardPhaseHasANameAndALine)
{
    for (int phase = 0; phase <= static_cast<int>(StandardPhase::BreatheOut); ++phase) {
        const PhaseText text = standardPhaseText(static_cast<StandardPhase>(phase));
        EXPECT_FALSE(text.name.isEmpty());
        EXPECT_FALSE(text.cue.isEmpty());
        EXPECT_LE(text.cue.size(), kLongestPhaseCue);
    }
}

} // namespace
} // namespace limber
