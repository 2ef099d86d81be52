// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/breath_rhythm.h"

#include <gmock/gmock.h>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

namespace {

class BreathRhythmTest : public testing::Test {
protected:
    /// Breath and seconds of what is repeated.
    [[nodiscard]] std::vector<std::pair<Breath, int>> cycle(const BreathRhythm& rhythm,
                                                            const QString& exercise) const
    {
        const Catalogue own = withBreathRhythm(m_catalogue, rhythm);
        std::vector<std::pair<Breath, int>> counts;
        for (const Phase& phase : own.find(ExerciseId::fromText(exercise).value())->phases) {
            if (phase.when == PhaseWhen::Repeat)
                counts.emplace_back(phase.breath, static_cast<int>(phase.duration.count()));
        }
        return counts;
    }

    Catalogue m_catalogue = loadBundledCatalogue().catalogue;
};

TEST_F(BreathRhythmTest, EveryBreathingExerciseTakesTheCountsOfTheRhythm)
{
    const BreathRhythm rhythm{5s, 2s, 7s, 3s};
    for (const QString& exercise : {u"diaphragmatic-breathing"_s, u"pilates-breathing"_s,
                                    u"breathing-478"_s, u"box-breathing"_s}) {
        EXPECT_THAT(cycle(rhythm, exercise),
                    ElementsAre(std::pair(Breath::In, 5), std::pair(Breath::Hold, 2),
                                std::pair(Breath::Out, 7), std::pair(Breath::Hold, 3)))
            << exercise.toStdString();
    }
}

TEST_F(BreathRhythmTest, HoldsOfNoLengthAreLeftOut)
{
    EXPECT_THAT(cycle({4s, 0s, 6s, 0s}, u"box-breathing"_s),
                ElementsAre(std::pair(Breath::In, 4), std::pair(Breath::Out, 6)));
    EXPECT_THAT(cycle({4s, 0s, 6s, 1s}, u"breathing-478"_s),
                ElementsAre(std::pair(Breath::In, 4), std::pair(Breath::Out, 6),
                            std::pair(Breath::Hold, 1)));
}

TEST_F(BreathRhythmTest, AHoldThatIsNewToAnExerciseIsWordedAndKeepsTheFigureStill)
{
    const Catalogue own = withBreathRhythm(m_catalogue, {4s, 2s, 6s, 2s});
    const auto id = ExerciseId::fromText(u"diaphragmatic-breathing"_s).value();
    const std::vector<Phase>& phases = own.find(id)->phases;
    ASSERT_EQ(phases.size(), 5u);
    EXPECT_EQ(phases[1].cue, m_catalogue.find(id)->phases[1].cue);
    EXPECT_EQ(phases[2].id, phases[1].id);
    EXPECT_EQ(phases[2].name, u"Hold"_s);
    EXPECT_NE(phases[2].cue, phases[1].cue);
    EXPECT_EQ(phases[4].id, phases[3].id);
    EXPECT_EQ(phases[4].name, u"Pause"_s);
}

TEST_F(BreathRhythmTest, SetUpAndAllOtherExercisesStayAsTheyAre)
{
    const Catalogue own = withBreathRhythm(m_catalogue, {5s, 5s, 5s, 5s});
    ASSERT_EQ(own.exercises().size(), m_catalogue.exercises().size());
    for (const Exercise& exercise : m_catalogue.exercises()) {
        const Exercise& changed = *own.find(exercise.id);
        if (exercise.dose.type == DoseType::BreathCycles)
            EXPECT_EQ(changed.phases.front(), exercise.phases.front());
        else
            EXPECT_EQ(changed, exercise);
    }
}

} // namespace

} // namespace limber
