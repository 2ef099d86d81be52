// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timeline.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr TimelineOptions kOptions{.prepare = seconds{3}, .changeSides = seconds{2}};

Catalogue liftAndPress()
{
    return catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"up"_s, 5)}),
                        exerciseOf(u"press"_s, Sides::None, {phaseOf(u"go"_s, 4)})});
}

RoutineStep restedStep(const QString& exercise, int restAfter)
{
    RoutineStep step = stepOf(exercise, {});
    step.restAfter = seconds{restAfter};
    return step;
}

/// Lift and press in rounds.
Routine circuit(int rounds, int restBetween)
{
    Routine routine = routineOf({restedStep(u"lift"_s, 0), restedStep(u"press"_s, 9)});
    routine.groups = {{StepGroupId::create(), rounds, seconds{restBetween}}};
    for (RoutineStep& step : routine.steps)
        step.group = routine.groups.front().id;
    return routine;
}

TEST(TimelineRestsTest, TheRestAfterAnExerciseBeginsTheNextOne)
{
    const Catalogue catalogue = liftAndPress();
    const Routine routine = routineOf({restedStep(u"lift"_s, 6), restedStep(u"press"_s, 30)});
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    EXPECT_EQ(segmentLines(timeline, catalogue),
              QStringList({u"0-3000 prepare"_s, u"3000-8000 phase up set 1/1 rep 1/1"_s,
                           u"8000-14000 rest"_s, u"14000-17000 prepare"_s,
                           u"17000-21000 phase go set 1/1 rep 1/1"_s}));
    EXPECT_EQ(timeline.steps[1].firstSegment, 2);
    EXPECT_EQ(timeline.segments[2].step, 1);
    EXPECT_EQ(
        cueLines(timeline),
        QStringList({u"0 getReady 0"_s, u"0 lastThree 0"_s, u"1000 lastThree 0"_s,
                     u"2000 lastThree 0"_s, u"3000 start 1"_s, u"8000 end 1"_s, u"8000 rest 2"_s,
                     u"11000 lastThree 2"_s, u"12000 lastThree 2"_s, u"13000 lastThree 2"_s,
                     u"14000 getReady 3"_s, u"14000 lastThree 3"_s, u"15000 lastThree 3"_s,
                     u"16000 lastThree 3"_s, u"17000 start 4"_s, u"21000 finished 4"_s}));
}

TEST(TimelineRestsTest, ItIsMadeLongerAndShorterAsOtherRests)
{
    const Catalogue catalogue = liftAndPress();
    const Routine routine = routineOf({restedStep(u"lift"_s, 6), restedStep(u"press"_s, 0)});
    const auto restWith = [&](int change) {
        TimelineOptions options = kOptions;
        options.restChange = seconds{change};
        EXPECT_EQ(estimatedDuration(routine, catalogue, options),
                  compileTimeline(routine, catalogue, options).total());
        return compileTimeline(routine, catalogue, options).segments[2].duration;
    };
    EXPECT_EQ(restWith(10), seconds{16});
    EXPECT_EQ(restWith(-60), seconds{3});
}

TEST(TimelineRestsTest, ThereIsNoneWhereNothingFollows)
{
    const Catalogue catalogue = liftAndPress();
    const Routine routine = routineOf({restedStep(u"lift"_s, 6), restedStep(u"future"_s, 6)});
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    EXPECT_EQ(timeline.total(), seconds{8});
    EXPECT_EQ(estimatedDuration(routine, catalogue, kOptions), seconds{8});
}

TEST(TimelineRestsTest, ItComesBeforeTheNextExerciseThatIsNotLeftOut)
{
    const Catalogue catalogue = liftAndPress();
    const Routine routine = routineOf(
        {restedStep(u"lift"_s, 6), restedStep(u"future"_s, 50), restedStep(u"press"_s, 6)});
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    EXPECT_EQ(timeline.total(), seconds{8 + 6 + 7});
    EXPECT_EQ(estimatedDuration(routine, catalogue, kOptions), timeline.total());
}

TEST(TimelineRoundsTest, EveryRoundIsCompiledWithTheRestBetweenThem)
{
    const Catalogue catalogue = liftAndPress();
    Routine routine = circuit(2, 20);
    routine.steps.push_back(restedStep(u"lift"_s, 0));
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    EXPECT_EQ(segmentLines(timeline, catalogue),
              QStringList({u"0-3000 prepare"_s, u"3000-8000 phase up set 1/1 rep 1/1"_s,
                           u"8000-11000 prepare"_s, u"11000-15000 phase go set 1/1 rep 1/1"_s,
                           u"15000-35000 rest"_s, u"35000-38000 prepare"_s,
                           u"38000-43000 phase up set 1/1 rep 1/1"_s, u"43000-46000 prepare"_s,
                           u"46000-50000 phase go set 1/1 rep 1/1"_s, u"50000-59000 rest"_s,
                           u"59000-62000 prepare"_s, u"62000-67000 phase up set 1/1 rep 1/1"_s}));
    EXPECT_EQ(timeline.steps[0].round, (Round{1, 2}));
    EXPECT_EQ(timeline.steps[3].round, (Round{2, 2}));
    EXPECT_EQ(timeline.steps[4].round, Round{});
    EXPECT_EQ(timeline.steps[0].routineStep, routine.steps[0].id);
    EXPECT_NE(timeline.steps[2].routineStep, routine.steps[0].id);
    EXPECT_EQ(estimatedDuration(routine, catalogue, kOptions), seconds{67});
}

TEST(TimelineRoundsTest, ARoundBeginsWithItsFirstStep)
{
    const Timeline timeline = compileTimeline(circuit(2, 0), liftAndPress(), kOptions);
    EXPECT_TRUE(timeline.beginsRound(0));
    EXPECT_FALSE(timeline.beginsRound(1));
    EXPECT_TRUE(timeline.beginsRound(2));
    EXPECT_FALSE(timeline.beginsRound(3));
    const Timeline once = compileTimeline(circuit(1, 0), liftAndPress(), kOptions);
    EXPECT_FALSE(once.beginsRound(0));
}

TEST(TimelineRoundsTest, AnUnknownExerciseIsReportedOnceForAllRounds)
{
    Routine routine = circuit(3, 0);
    routine.steps[1].exercise = ExerciseId::fromText(u"future"_s).value();
    const Timeline timeline = compileTimeline(routine, liftAndPress(), kOptions);
    EXPECT_EQ(timeline.unknownExercises.size(), 1U);
    EXPECT_EQ(timeline.steps.size(), 3U);
}

class ChangeOfSidesTest : public testing::Test {
protected:
    [[nodiscard]] QStringList changes(const Catalogue& catalogue, std::optional<int> own) const
    {
        RoutineStep step = stepOf(u"reach"_s, {});
        if (own)
            step.changeSides = seconds{*own};
        const Routine routine = routineOf({step});
        const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
        EXPECT_EQ(plannedLength(routine, catalogue, kOptions),
                  (PlannedLength{timeline.total(), timeline.active()}));
        return segmentLines(timeline, catalogue).filter(u"changeSides"_s);
    }

    Catalogue plain = catalogueOf({exerciseOf(u"reach"_s, Sides::EachSide, {phaseOf(u"go"_s, 4)})});
    Catalogue withPhases =
        catalogueOf({exerciseOf(u"reach"_s, Sides::EachSide,
                                {phaseOf(u"go"_s, 4), phaseOf(u"turn"_s, 1, PhaseWhen::ChangeSides),
                                 phaseOf(u"settle"_s, 2, PhaseWhen::ChangeSides)})});
};

TEST_F(ChangeOfSidesTest, TheStepsOwnTimeTakesThePlaceOfTheOption)
{
    EXPECT_EQ(changes(plain, std::nullopt), QStringList(u"7000-9000 changeSides set 1/1"_s));
    EXPECT_EQ(changes(plain, 12), QStringList(u"7000-19000 changeSides set 1/1"_s));
    EXPECT_TRUE(changes(plain, 0).isEmpty());
}

TEST_F(ChangeOfSidesTest, PhasesOfTheExerciseAreStretchedToIt)
{
    EXPECT_EQ(changes(withPhases, std::nullopt),
              QStringList({u"7000-8000 changeSides turn set 1/1"_s,
                           u"8000-10000 changeSides settle set 1/1"_s}));
    EXPECT_EQ(changes(withPhases, 10), QStringList({u"7000-10333 changeSides turn set 1/1"_s,
                                                    u"10333-17000 changeSides settle set 1/1"_s}));
    EXPECT_TRUE(changes(withPhases, 0).isEmpty());
}

TEST_F(ChangeOfSidesTest, SidesThatDoNotFollowEachOtherHaveNone)
{
    for (const Sides sides : {Sides::None, Sides::Alternating}) {
        EXPECT_TRUE(changes(catalogueOf({exerciseOf(u"reach"_s, sides, {phaseOf(u"go"_s, 4)})}), 12)
                        .isEmpty());
    }
}

} // namespace

} // namespace limber::test
