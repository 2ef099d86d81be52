// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/dose.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

DoseRange range(int standard, int minimum, int maximum)
{
    DoseRange made;
    made.standard = standard;
    made.minimum = minimum;
    made.maximum = maximum;
    return made;
}

DoseDefinition heldRepetitions()
{
    DoseDefinition definition;
    definition.type = DoseType::RepetitionsWithHold;
    definition.repetitionsPer = RepetitionsPer::Side;
    definition.ranges[DoseField::Sets] = range(2, 1, 3);
    definition.ranges[DoseField::Repetitions] = range(10, 6, 15);
    definition.ranges[DoseField::HoldSeconds] = range(20, 20, 30);
    definition.ranges[DoseField::HoldSeconds].cap = 60;
    return definition;
}

DoseDefinition descendingHolds()
{
    DoseDefinition definition;
    definition.type = DoseType::TimedHold;
    definition.ranges[DoseField::Sets] = range(3, 3, 3);
    definition.ranges[DoseField::Repetitions] = range(3, 1, 5);
    definition.ranges[DoseField::HoldSeconds] = range(10, 5, 10);
    definition.repetitionsPerSet = {5, 3, 1};
    return definition;
}

TEST(DoseTest, EveryFieldIsReadAsItWasSet)
{
    Dose dose;
    int value = 3;
    for (const auto& entry : TokenTable<DoseField>::entries) {
        dose.setValue(entry.value, ++value);
        EXPECT_EQ(dose.value(entry.value), value) << entry.token.data();
    }
    EXPECT_EQ(dose.sets, 4);
    EXPECT_EQ(dose.repetitions, 5);
    EXPECT_EQ(dose.hold, 6s);
    EXPECT_EQ(dose.duration, 7s);
    EXPECT_EQ(dose.breathCycles, 8);
    EXPECT_EQ(dose.rest, 9s);
}

TEST(DoseTest, AnotherNumberOfSetsOrRepetitionsEndsDescendingSets)
{
    const Dose standard = descendingHolds().standardDose();
    Dose dose = standard;
    dose.setValue(DoseField::Sets, 3);
    EXPECT_EQ(dose, standard);
    dose.setValue(DoseField::HoldSeconds, 8);
    EXPECT_THAT(dose.repetitionsPerSet, ElementsAre(5, 3, 1));
    dose.setValue(DoseField::Sets, 2);
    EXPECT_THAT(dose.repetitionsPerSet, IsEmpty());

    dose = standard;
    dose.setValue(DoseField::Repetitions, 4);
    EXPECT_THAT(dose.repetitionsPerSet, IsEmpty());
    EXPECT_EQ(dose.sets, 3);
}

TEST(DoseDefinitionTest, TheStandardDoseHoldsEveryStandardValue)
{
    const Dose dose = heldRepetitions().standardDose();
    EXPECT_EQ(dose.type, DoseType::RepetitionsWithHold);
    EXPECT_EQ(dose.repetitionsPer, RepetitionsPer::Side);
    EXPECT_EQ(dose.sets, 2);
    EXPECT_EQ(dose.repetitions, 10);
    EXPECT_EQ(dose.hold, 20s);
    EXPECT_EQ(dose.duration, 0s);
    EXPECT_EQ(dose.breathCycles, 0);
    EXPECT_EQ(dose.rest, 0s);
    EXPECT_THAT(dose.repetitionsPerSet, IsEmpty());
    EXPECT_THAT(descendingHolds().standardDose().repetitionsPerSet, ElementsAre(5, 3, 1));
}

TEST(DoseDefinitionTest, TheRecommendedRangeHoldsBothItsEnds)
{
    const DoseDefinition definition = heldRepetitions();
    for (const int repetitions : {6, 10, 15})
        EXPECT_EQ(definition.judge(DoseField::Repetitions, repetitions), DoseVerdict::Recommended);
}

TEST(DoseDefinitionTest, LessThanRecommendedIsUnusualDownToOne)
{
    const DoseDefinition definition = heldRepetitions();
    EXPECT_EQ(definition.judge(DoseField::Repetitions, 5), DoseVerdict::Unusual);
    EXPECT_EQ(definition.judge(DoseField::Repetitions, 1), DoseVerdict::Unusual);
    EXPECT_EQ(definition.judge(DoseField::Repetitions, 0), DoseVerdict::Refused);
    EXPECT_EQ(definition.judge(DoseField::Repetitions, -6), DoseVerdict::Refused);
}

TEST(DoseDefinitionTest, MoreThanRecommendedIsUnusualUpToTheCap)
{
    const DoseDefinition definition = heldRepetitions();
    EXPECT_EQ(definition.judge(DoseField::HoldSeconds, 31), DoseVerdict::Unusual);
    EXPECT_EQ(definition.judge(DoseField::HoldSeconds, 60), DoseVerdict::Unusual);
    EXPECT_EQ(definition.judge(DoseField::HoldSeconds, 61), DoseVerdict::Refused);
}

TEST(DoseDefinitionTest, WithoutACapTheMaximumIsTheLimit)
{
    EXPECT_EQ(heldRepetitions().judge(DoseField::Repetitions, 16), DoseVerdict::Refused);
    EXPECT_EQ(heldRepetitions().range(DoseField::Repetitions)->highestAllowed(), 15);
    EXPECT_EQ(heldRepetitions().range(DoseField::HoldSeconds)->highestAllowed(), 60);
}

TEST(DoseDefinitionTest, ValuesBetweenTheStepsAreRefused)
{
    DoseDefinition definition = heldRepetitions();
    definition.ranges[DoseField::Repetitions].step = 2;
    EXPECT_EQ(definition.judge(DoseField::Repetitions, 12), DoseVerdict::Recommended);
    EXPECT_EQ(definition.judge(DoseField::Repetitions, 13), DoseVerdict::Refused);
    EXPECT_EQ(definition.judge(DoseField::Repetitions, 2), DoseVerdict::Unusual);
}

TEST(DoseDefinitionTest, FieldsWithoutARangeOnlyTakeWhatTheySayByDefault)
{
    const DoseDefinition definition = heldRepetitions();
    EXPECT_EQ(definition.range(DoseField::BreathCycles), nullptr);
    EXPECT_EQ(definition.judge(DoseField::BreathCycles, 0), DoseVerdict::Recommended);
    EXPECT_EQ(definition.judge(DoseField::BreathCycles, 4), DoseVerdict::Refused);
    EXPECT_EQ(definition.judge(DoseField::DurationSeconds, 60), DoseVerdict::Refused);
    const DoseDefinition none;
    EXPECT_EQ(none.judge(DoseField::Sets, 1), DoseVerdict::Recommended);
    EXPECT_EQ(none.judge(DoseField::Sets, 2), DoseVerdict::Refused);
}

TEST(DoseDefinitionTest, RestNeedsNoRangeUpToTenMinutes)
{
    const DoseDefinition definition = heldRepetitions();
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, 0), DoseVerdict::Recommended);
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, 600), DoseVerdict::Recommended);
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, 601), DoseVerdict::Refused);
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, -1), DoseVerdict::Refused);
}

TEST(DoseDefinitionTest, NoRestIsAsGoodAsARest)
{
    DoseDefinition definition = heldRepetitions();
    definition.ranges[DoseField::RestSeconds] = range(30, 0, 120);
    definition.ranges[DoseField::RestSeconds].cap = 600;
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, 0), DoseVerdict::Recommended);
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, 121), DoseVerdict::Unusual);
    EXPECT_EQ(definition.judge(DoseField::RestSeconds, 601), DoseVerdict::Refused);
}

TEST(DoseDefinitionTest, FindingsNameTheFieldsInReadingOrder)
{
    const DoseDefinition definition = heldRepetitions();
    Dose dose = definition.standardDose();
    EXPECT_THAT(definition.findings(dose), IsEmpty());
    dose.setValue(DoseField::HoldSeconds, 61);
    dose.setValue(DoseField::Repetitions, 4);
    dose.setValue(DoseField::Sets, 4);
    EXPECT_THAT(definition.findings(dose),
                ElementsAre(DoseFinding{DoseField::Sets, DoseVerdict::Refused},
                            DoseFinding{DoseField::Repetitions, DoseVerdict::Unusual},
                            DoseFinding{DoseField::HoldSeconds, DoseVerdict::Refused}));
}

TEST(DoseDefinitionTest, DescendingSetsAreJudgedAsAWhole)
{
    const DoseDefinition definition = descendingHolds();
    Dose dose = definition.standardDose();
    EXPECT_THAT(definition.findings(dose), IsEmpty());
    dose.repetitionsPerSet = {4, 3, 2};
    EXPECT_THAT(definition.findings(dose), IsEmpty());
    const DoseFinding refused{DoseField::Repetitions, DoseVerdict::Refused};
    dose.repetitionsPerSet = {6, 3, 1};
    EXPECT_THAT(definition.findings(dose), ElementsAre(refused));
    dose.repetitionsPerSet = {5, 3, 0};
    EXPECT_THAT(definition.findings(dose), ElementsAre(refused));
    dose.repetitionsPerSet = {5, 3};
    EXPECT_THAT(definition.findings(dose), ElementsAre(refused));
}

TEST(DoseFieldsTest, EveryTypeHasItsOwnAmountAndOnlyBreathingHasNoSets)
{
    using enum DoseField;
    EXPECT_THAT(doseFields(DoseType::Repetitions), ElementsAre(Sets, Repetitions, RestSeconds));
    EXPECT_THAT(doseFields(DoseType::RepetitionsWithHold),
                ElementsAre(Sets, Repetitions, HoldSeconds, RestSeconds));
    EXPECT_THAT(doseFields(DoseType::TimedHold),
                ElementsAre(Sets, Repetitions, HoldSeconds, RestSeconds));
    EXPECT_THAT(doseFields(DoseType::TimedFlow), ElementsAre(Sets, DurationSeconds, RestSeconds));
    EXPECT_THAT(doseFields(DoseType::BreathCycles), ElementsAre(BreathCycles));
}

} // namespace
} // namespace limber
