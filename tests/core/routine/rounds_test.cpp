// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/rounds.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

RoutineStep step(const QString& name, int restAfter = 0)
{
    return {.id = RoutineStepId::fromText(name).value(),
            .exercise = ExerciseId::fromText(u"exercise-"_s + name).value(),
            .mode = {},
            .dose = {},
            .note = {},
            .restAfter = seconds{restAfter}};
}

StepGroupId group(const QString& name)
{
    return StepGroupId::fromText(name).value();
}

/// One, then two and three in three rounds, then four.
Routine circuit()
{
    Routine routine{
        .id = RoutineId::fromText(u"circuit"_s).value(),
        .name = u"Circuit"_s,
        .goal = {},
        .steps = {step(u"one"_s, 1), step(u"two"_s, 2), step(u"three"_s, 3), step(u"four"_s, 4)},
        .groups = {{group(u"middle"_s), 3, seconds{60}}}};
    routine.steps[1].group = group(u"middle"_s);
    routine.steps[2].group = group(u"middle"_s);
    return routine;
}

/// "two 2/3 rest 60"
QStringList lines(const Routine& routine)
{
    QStringList lines;
    for (const RoutineStep& one : routine.steps)
        lines << u"%1 %2/%3 rest %4"_s.arg(one.exercise.text().mid(9))
                     .arg(one.round.number)
                     .arg(one.round.of)
                     .arg(one.restAfter.count());
    return lines;
}

TEST(RoundsTest, EachRoundStandsOneAfterAnother)
{
    EXPECT_EQ(lines(inOrderOfPractice(circuit())),
              (QStringList{u"one 1/1 rest 1"_s, u"two 1/3 rest 2"_s, u"three 1/3 rest 60"_s,
                           u"two 2/3 rest 2"_s, u"three 2/3 rest 60"_s, u"two 3/3 rest 2"_s,
                           u"three 3/3 rest 3"_s, u"four 1/1 rest 4"_s}));
    EXPECT_EQ(practisedSteps(circuit()), 8);
}

TEST(RoundsTest, TheFirstRoundKeepsItsIdsAndLaterOnesHaveTheirOwn)
{
    const Routine flat = inOrderOfPractice(circuit());
    EXPECT_EQ(flat.steps[1].id.text(), u"two"_s);
    EXPECT_EQ(flat.steps[3].id.text(), u"07169343-b576-5723-a9d0-19b5d9a84ce7"_s);
    EXPECT_EQ(inOrderOfPractice(circuit()), flat);
}

TEST(RoundsTest, ARoutineWithoutGroupsComesBackAsItIs)
{
    Routine plain = circuit();
    plain.groups.clear();
    for (RoutineStep& one : plain.steps)
        one.group.reset();
    EXPECT_EQ(inOrderOfPractice(plain), plain);
    EXPECT_EQ(practisedSteps(plain), 4);
    EXPECT_EQ(practisedSteps({.id = plain.id, .name = {}, .goal = {}, .steps = {}}), 0);
}

TEST(RoundsTest, OddRoundsAndRestsAreKeptWithinLimits)
{
    Routine odd = circuit();
    odd.groups.front().rounds = 2'000'000'000;
    EXPECT_EQ(practisedSteps(odd), 2 + 2 * kMostRounds);
    EXPECT_EQ(inOrderOfPractice(odd).steps.size(), 2U + 2U * kMostRounds);
    odd.groups.front().rounds = -5;
    odd.groups.front().restBetweenRounds = seconds{-5};
    EXPECT_EQ(practisedSteps(odd), 4);
    EXPECT_EQ(stepRuns(odd)[1].restBetweenRounds(), seconds{0});
}

TEST(RoundsTest, StepsOfABrokenGroupAreGoneThroughWhereTheyStand)
{
    Routine apart = circuit();
    std::swap(apart.steps[0], apart.steps[1]);
    EXPECT_EQ(practisedSteps(apart), 3 + 1 + 3 + 1);
    apart.groups.clear();
    EXPECT_EQ(practisedSteps(apart), 4);
}

} // namespace
} // namespace limber
