// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/catalogue.h"
#include "core/exercise/own_exercise_edit.h"
#include "core/exercise/own_exercise_rules.h"
#include "tests/support/random_exercise.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

PhaseText text(StandardPhase kind)
{
    return {u"Part %1"_s.arg(static_cast<int>(kind)), u"Do this"_s};
}

OwnExercise whole()
{
    OwnExercise own = newOwnExercise(u"Wall slide"_s, text);
    own.exercise.steps = {u"Stand against a wall."_s};
    return own;
}

QStringList phaseIds(const Exercise& exercise)
{
    QStringList ids;
    for (const Phase& phase : exercise.phases)
        ids.append(phase.id);
    return ids;
}

DoseRange range(const Exercise& exercise, DoseField field)
{
    const DoseRange* found = exercise.dose.range(field);
    return found ? *found : DoseRange{};
}

const Exercise& bundled(const QString& id)
{
    static const Catalogue catalogue = loadBundledCatalogue().catalogue;
    return *catalogue.find(ExerciseId::fromText(id).value());
}

TEST(OwnExerciseEditTest, ANewExerciseIsOnesOwnAndEveryNumberSaysSo)
{
    const Exercise made = whole().exercise;
    EXPECT_EQ(made.origin, Origin::Own);
    EXPECT_THAT(sourcesOf(made), ElementsAre(u"own"_s));
    EXPECT_EQ(phaseIds(made), (QStringList{u"set-up"_s, u"move"_s, u"return"_s}));
}

TEST(OwnExerciseEditTest, ACopyKeepsAllButWhatExplainsTheOriginal)
{
    const Exercise& original = bundled(u"bird-dog"_s);
    const OwnExercise copy = ownCopyOf(original, u"Bird dog at home"_s);
    EXPECT_EQ(copy.copiedFrom, original.id);
    EXPECT_NE(copy.exercise.id, original.id);
    EXPECT_EQ(copy.exercise.origin, Origin::Own);
    EXPECT_EQ(copy.exercise.name, u"Bird dog at home"_s);
    EXPECT_TRUE(copy.exercise.dose == original.dose);
    EXPECT_EQ(copy.exercise.steps, original.steps);
    EXPECT_THAT(copy.exercise.sourceNotes, IsEmpty());
    EXPECT_TRUE(copy.exercise.decisions.isEmpty());
}

TEST(OwnExerciseEditTest, EveryTypeOfDoseGetsThePhasesItNeeds)
{
    const Exercise made = whole().exercise;
    const auto ids = [&](DoseType type) { return phaseIds(withDoseType(made, type, text)); };
    EXPECT_EQ(ids(DoseType::RepetitionsWithHold),
              (QStringList{u"set-up"_s, u"move"_s, u"hold"_s, u"return"_s}));
    EXPECT_EQ(ids(DoseType::TimedHold),
              (QStringList{u"set-up"_s, u"move"_s, u"hold"_s, u"return"_s}));
    EXPECT_EQ(ids(DoseType::TimedFlow), (QStringList{u"set-up"_s, u"flow"_s}));
    EXPECT_EQ(ids(DoseType::BreathCycles),
              (QStringList{u"set-up"_s, u"breathe-in"_s, u"breathe-out"_s}));
}

TEST(OwnExerciseEditTest, APhaseThatWasChangedStaysWhenTheTypeChanges)
{
    Exercise made = whole().exercise;
    made.phases[1].cue = u"Slide the arms up"_s;
    const Exercise held = withDoseType(made, DoseType::RepetitionsWithHold, text);
    EXPECT_EQ(phaseIds(held), (QStringList{u"set-up"_s, u"move"_s, u"hold"_s, u"return"_s}));
    EXPECT_EQ(held.phases[1].cue, u"Slide the arms up"_s);
    EXPECT_TRUE(held.phases[2].usesHold);
    const Exercise breath = withDoseType(made, DoseType::BreathCycles, text);
    EXPECT_EQ(phaseIds(breath), (QStringList{u"set-up"_s, u"move"_s, u"return"_s}));
    EXPECT_EQ(breath.phases[1].cue, u"Slide the arms up"_s);
}

TEST(OwnExerciseEditTest, NumbersThatBothTypesHaveAreKept)
{
    Exercise made = withDoseValue(whole().exercise, DoseField::Sets, 3);
    made = withDoseValue(made, DoseField::Repetitions, 8);
    made = withDoseType(made, DoseType::RepetitionsWithHold, text);
    EXPECT_EQ(range(made, DoseField::Sets).standard, 3);
    EXPECT_EQ(range(made, DoseField::Repetitions).standard, 8);
    EXPECT_EQ(range(made, DoseField::HoldSeconds).standard, 5);
    made = withDoseType(made, DoseType::TimedFlow, text);
    EXPECT_EQ(range(made, DoseField::Sets).standard, 3);
    EXPECT_EQ(made.dose.range(DoseField::Repetitions), nullptr);
}

TEST(OwnExerciseEditTest, WhatIsRecommendedFollowsANumberOnlyWhereItLeavesIt)
{
    Exercise made = withDoseValue(whole().exercise, DoseField::Repetitions, 12);
    EXPECT_EQ(range(made, DoseField::Repetitions).minimum, 5);
    EXPECT_EQ(range(made, DoseField::Repetitions).maximum, 20);
    made = withDoseValue(made, DoseField::Repetitions, 30);
    EXPECT_EQ(range(made, DoseField::Repetitions).minimum, 15);
    EXPECT_EQ(range(made, DoseField::Repetitions).maximum, 60);
    made = withDoseValue(made, DoseField::Repetitions, 1);
    EXPECT_EQ(range(made, DoseField::Repetitions).minimum, 1);
    EXPECT_EQ(range(made, DoseField::Repetitions).maximum, 2);
    EXPECT_EQ(range(made, DoseField::Repetitions).highestAllowed(), 60);
}

TEST(OwnExerciseEditTest, AChangedNumberRestsOnOneself)
{
    OwnExercise copy = ownCopyOf(bundled(u"forearm-plank"_s), u"Plank"_s);
    copy.exercise = withDoseValue(copy.exercise, DoseField::HoldSeconds, 25);
    const DoseRange hold = range(copy.exercise, DoseField::HoldSeconds);
    EXPECT_THAT(hold.sources, ElementsAre(u"own"_s));
    EXPECT_EQ(hold.standard, 25);
    EXPECT_TRUE(hold.note.isEmpty());
    EXPECT_EQ(range(copy.exercise, DoseField::Sets).sources,
              range(bundled(u"forearm-plank"_s), DoseField::Sets).sources);
}

TEST(OwnExerciseEditTest, ATotalOfTwoSidesIsMadeEvenAndBack)
{
    Exercise made = withDoseValue(whole().exercise, DoseField::Repetitions, 9);
    made = withSides(made, Sides::Alternating);
    EXPECT_EQ(range(made, DoseField::Repetitions).standard, 10);
    EXPECT_EQ(range(made, DoseField::Repetitions).step, 2);
    made = withRepetitionsPer(made, RepetitionsPer::Side);
    EXPECT_EQ(range(made, DoseField::Repetitions).step, 1);
    made = withSides(made, Sides::EachSide);
    EXPECT_EQ(made.dose.repetitionsPer, RepetitionsPer::Side);
    made = withSides(made, Sides::None);
    EXPECT_EQ(made.dose.repetitionsPer, RepetitionsPer::Total);
}

TEST(OwnExerciseEditTest, APhaseBetweenTheSidesGoesWithThem)
{
    Exercise made = withSides(whole().exercise, Sides::EachSide);
    made = withPhaseAdded(made, u"Swap"_s, u"Turn round"_s, PhaseWhen::ChangeSides);
    EXPECT_EQ(made.phases.back().when, PhaseWhen::ChangeSides);
    made = withPhaseAdded(made, u"Wait"_s, u"Wait"_s, PhaseWhen::Repeat);
    EXPECT_EQ(made.phases.back().when, PhaseWhen::ChangeSides);
    made = withSides(made, Sides::None);
    EXPECT_EQ(phaseIds(made), (QStringList{u"set-up"_s, u"move"_s, u"return"_s, u"phase-2"_s}));
}

TEST(OwnExerciseEditTest, PhasesKeepTheirIdsWhenTheyMoveOrChange)
{
    Exercise made = withPhaseMoved(whole().exercise, 1, 2);
    EXPECT_EQ(phaseIds(made), (QStringList{u"set-up"_s, u"return"_s, u"move"_s}));
    Phase changed = made.phases[1];
    changed.id = u"other"_s;
    changed.duration = seconds{7};
    made = withPhase(made, 1, changed);
    EXPECT_EQ(made.phases[1].id, u"return"_s);
    EXPECT_EQ(made.phases[1].duration, seconds{7});
    made = withPhaseRemoved(made, 0);
    EXPECT_EQ(phaseIds(made), (QStringList{u"return"_s, u"move"_s}));
    EXPECT_TRUE(withPhaseRemoved(made, 5) == made);
    EXPECT_TRUE(withPhaseMoved(made, 0, 2) == made);
}

TEST(OwnExerciseEditTest, DescendingSetsBecomeEqualOnesWhenTheirNumberChanges)
{
    Exercise made = whole().exercise;
    const Exercise& dog = bundled(u"bird-dog"_s);
    made.sides = dog.sides;
    made.dose = dog.doseModes[2].definition;
    made.phases = dog.phases;
    ASSERT_FALSE(made.dose.repetitionsPerSet.empty());
    made = withDoseValue(made, DoseField::Sets, 4);
    EXPECT_TRUE(made.dose.repetitionsPerSet.empty());
    EXPECT_TRUE(made.dose.range(DoseField::Repetitions));
}

TEST(OwnExerciseEditTest, TheCategoryDecidesWhatAPlanCountsItAs)
{
    const Exercise made = withCategory(whole().exercise, Category::Core);
    EXPECT_THAT(made.categories, ElementsAre(Category::Core));
    EXPECT_THAT(made.planTags, ElementsAre(PlanTag::Core));
    EXPECT_EQ(made.load, LoadClass::Strength);
    EXPECT_EQ(made.stretch, Stretch::None);
}

/// Any edits in any order leave an exercise that can be saved, as long as its texts are there.
TEST(OwnExerciseEditTest, RandomEditsNeverMakeItUnreadable)
{
    const Catalogue catalogue = loadBundledCatalogue().catalogue;
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        const auto& all = catalogue.exercises();
        OwnExercise own =
            chance.oneIn(2)
                ? whole()
                : ownCopyOf(all[static_cast<std::size_t>(chance.below(int(all.size())))], u"My"_s);
        for (int edit = 0; edit < 20; ++edit) {
            Exercise& one = own.exercise;
            switch (chance.below(5)) {
            case 0:
                one = withDoseType(one, static_cast<DoseType>(chance.below(5)), text);
                break;
            case 1:
                one = withSides(one, static_cast<Sides>(chance.below(3)));
                break;
            case 2:
                one = withRepetitionsPer(one, static_cast<RepetitionsPer>(chance.below(2)));
                break;
            case 3: {
                const auto field = static_cast<DoseField>(chance.below(6));
                const int most = field == DoseField::Sets ? 5 : 30;
                one = withDoseValue(one, field, 2 * chance.between(5, most) / 2 * 2 % 60 + 10);
                break;
            }
            default:
                one = withCategory(one, static_cast<Category>(chance.below(11)));
                break;
            }
        }
        for (const OwnExerciseObstacle& obstacle : faultsOf(own)) {
            const bool isExpected = obstacle.fault == OwnExerciseFault::RollerOnLowerBack ||
                                    obstacle.fault == OwnExerciseFault::NumberRefused;
            EXPECT_TRUE(isExpected) << static_cast<int>(obstacle.fault);
        }
    }
}

} // namespace
} // namespace limber
