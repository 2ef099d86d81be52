// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timeline.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

Dose holdOf(int hold, int sets = 1, int rest = 0)
{
    Dose dose;
    dose.type = DoseType::TimedHold;
    dose.hold = seconds{hold};
    dose.sets = sets;
    dose.rest = seconds{rest};
    return dose;
}

Dose repetitionsOf(int count)
{
    Dose dose;
    dose.repetitions = count;
    return dose;
}

QStringList cuesOf(const Catalogue& catalogue, std::vector<RoutineStep> steps,
                   const TimelineOptions& options)
{
    return cueLines(compileTimeline(routineOf(std::move(steps)), catalogue, options));
}

constexpr TimelineOptions kAtOnce{.prepare = seconds{0}, .changeSides = seconds{2}};

TEST(TimelineCuesTest, PreparationIsAnnouncedAndCountedDown)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"go"_s, 2)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"lift"_s, repetitionsOf(1))},
                     {.prepare = seconds{10}, .changeSides = seconds{5}}),
              QStringList({u"0 getReady 0"_s, u"7000 lastThree 0"_s, u"8000 lastThree 0"_s,
                           u"9000 lastThree 0"_s, u"10000 start 1"_s, u"12000 finished 1"_s}));
}

TEST(TimelineCuesTest, ShortPreparationIsCountedAsFarAsItGoes)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"go"_s, 2)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"lift"_s, repetitionsOf(1))},
                     {.prepare = seconds{2}, .changeSides = seconds{5}}),
              QStringList({u"0 getReady 0"_s, u"0 lastThree 0"_s, u"1000 lastThree 0"_s,
                           u"2000 start 1"_s, u"4000 finished 1"_s}));
}

TEST(TimelineCuesTest, SetUpIsSilentAndEachFurtherPhaseIsAChange)
{
    const Catalogue catalogue = catalogueOf({exerciseOf(
        u"lift"_s, Sides::None,
        {phaseOf(u"up"_s, 9, PhaseWhen::Start), phaseOf(u"go"_s, 2), phaseOf(u"back"_s, 1)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"lift"_s, repetitionsOf(2))}, kAtOnce),
              QStringList({u"9000 start 1"_s, u"11000 phaseChange 2"_s, u"12000 phaseChange 3"_s,
                           u"14000 phaseChange 4"_s, u"15000 finished 4"_s}));
}

TEST(TimelineCuesTest, HoldsOfEightSecondsAreCountedDown)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"plank"_s, Sides::None, {heldPhase(u"hold"_s, 5)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"plank"_s, holdOf(8))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"5000 lastThree 0"_s, u"6000 lastThree 0"_s,
                           u"7000 lastThree 0"_s, u"8000 finished 0"_s}));
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"plank"_s, holdOf(7))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"7000 finished 0"_s}));
}

TEST(TimelineCuesTest, LongPhasesOfMovementAndBreathAreNot)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"breathe"_s, Sides::None, {phaseOf(u"out"_s, 9)})});
    Dose breaths;
    breaths.type = DoseType::BreathCycles;
    breaths.breathCycles = 1;
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"breathe"_s, breaths)}, kAtOnce),
              QStringList({u"0 start 0"_s, u"9000 finished 0"_s}));
}

TEST(TimelineCuesTest, StationsOfAPassageAreCountedDownButNotCycles)
{
    const Catalogue catalogue = catalogueOf({exerciseOf(
        u"walk"_s, Sides::None, {phaseOf(u"ease-in"_s, 8), phaseOf(u"ease-out"_s, 4)})});
    Dose flow;
    flow.type = DoseType::TimedFlow;
    flow.flow = FlowShape::Passage;
    flow.duration = seconds{12};
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"walk"_s, flow)}, kAtOnce),
              QStringList({u"0 start 0"_s, u"5000 lastThree 0"_s, u"6000 lastThree 0"_s,
                           u"7000 lastThree 0"_s, u"8000 phaseChange 1"_s, u"12000 finished 1"_s}));
    flow.flow = FlowShape::Cycle;
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"walk"_s, flow)}, kAtOnce),
              QStringList({u"0 start 0"_s, u"8000 phaseChange 1"_s, u"12000 finished 1"_s}));
}

TEST(TimelineCuesTest, RestsOfFiveSecondsAreCountedDown)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"plank"_s, Sides::None, {heldPhase(u"hold"_s, 5)})});
    EXPECT_EQ(
        cuesOf(catalogue, {stepOf(u"plank"_s, holdOf(5, 2, 5))}, kAtOnce),
        QStringList({u"0 start 0"_s, u"5000 rest 1"_s, u"7000 lastThree 1"_s, u"8000 lastThree 1"_s,
                     u"9000 lastThree 1"_s, u"10000 start 2"_s, u"15000 finished 2"_s}));
    EXPECT_EQ(
        cuesOf(catalogue, {stepOf(u"plank"_s, holdOf(5, 2, 4))}, kAtOnce),
        QStringList({u"0 start 0"_s, u"5000 rest 1"_s, u"9000 start 2"_s, u"14000 finished 2"_s}));
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"plank"_s, holdOf(5, 2))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"5000 start 1"_s, u"10000 finished 1"_s}));
}

TEST(TimelineCuesTest, SecondSideStartsAnewAfterTheChange)
{
    const Catalogue catalogue = catalogueOf({exerciseOf(
        u"twist"_s, Sides::EachSide, {phaseOf(u"turn"_s, 1), heldPhase(u"hold"_s, 2)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"twist"_s, holdOf(2))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"1000 phaseChange 1"_s, u"3000 changeSides 2"_s,
                           u"5000 start 3"_s, u"6000 phaseChange 4"_s, u"8000 finished 4"_s}));
}

TEST(TimelineCuesTest, ChangeOfSidesSoundsOnceHoweverManyPhasesItHas)
{
    const Catalogue catalogue = catalogueOf(
        {exerciseOf(u"twist"_s, Sides::EachSide,
                    {heldPhase(u"hold"_s, 2), phaseOf(u"roll"_s, 3, PhaseWhen::ChangeSides),
                     phaseOf(u"settle"_s, 1, PhaseWhen::ChangeSides)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"twist"_s, holdOf(2))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"2000 changeSides 1"_s, u"6000 start 3"_s,
                           u"8000 finished 3"_s}));
}

TEST(TimelineCuesTest, AlternatingSidesOnlyChangePhases)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"reach"_s, Sides::Alternating, {phaseOf(u"go"_s, 2)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"reach"_s, repetitionsOf(4))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"2000 phaseChange 1"_s, u"4000 phaseChange 2"_s,
                           u"6000 phaseChange 3"_s, u"8000 finished 3"_s}));
}

TEST(TimelineCuesTest, EveryExerciseButTheLastEndsBeforeTheNextIsAnnounced)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"plank"_s, Sides::None, {heldPhase(u"hold"_s, 5)})});
    EXPECT_EQ(cuesOf(catalogue,
                     {stepOf(u"plank"_s, holdOf(5)), stepOf(u"unknown"_s, holdOf(5)),
                      stepOf(u"plank"_s, holdOf(5)), stepOf(u"plank"_s, holdOf(0))},
                     {.prepare = seconds{3}, .changeSides = seconds{5}}),
              QStringList({u"0 getReady 0"_s, u"0 lastThree 0"_s, u"1000 lastThree 0"_s,
                           u"2000 lastThree 0"_s, u"3000 start 1"_s, u"8000 end 1"_s,
                           u"8000 getReady 2"_s, u"8000 lastThree 2"_s, u"9000 lastThree 2"_s,
                           u"10000 lastThree 2"_s, u"11000 start 3"_s, u"16000 finished 3"_s}));
}

TEST(TimelineCuesTest, ALongHoldHasACueHalfWay)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"hang"_s, Sides::None, {heldPhase(u"hold"_s, 5)})});
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"hang"_s, holdOf(20))}, kAtOnce),
              QStringList({u"0 start 0"_s, u"10000 halfWay 0"_s, u"17000 lastThree 0"_s,
                           u"18000 lastThree 0"_s, u"19000 lastThree 0"_s, u"20000 finished 0"_s}));
    EXPECT_FALSE(cuesOf(catalogue, {stepOf(u"hang"_s, holdOf(19))}, kAtOnce)
                     .join(u' ')
                     .contains(u"halfWay"_s));
}

TEST(TimelineCuesTest, ALongFlowHasOneHalfWayOnEachSide)
{
    const Catalogue catalogue = catalogueOf(
        {exerciseOf(u"sway"_s, Sides::EachSide, {phaseOf(u"go"_s, 4), phaseOf(u"back"_s, 4)})});
    Dose dose;
    dose.type = DoseType::TimedFlow;
    dose.duration = seconds{40};
    const QStringList cues = cuesOf(catalogue, {stepOf(u"sway"_s, dose)}, kAtOnce);
    EXPECT_TRUE(cues.contains(u"20000 halfWay 5"_s)) << cues.join(u'\n').toStdString();
    EXPECT_TRUE(cues.contains(u"62000 halfWay 16"_s)) << cues.join(u'\n').toStdString();
}

TEST(TimelineCuesTest, BreathsHaveTonesOfTheirOwn)
{
    Phase in = phaseOf(u"in"_s, 4);
    in.breath = Breath::In;
    Phase hold = phaseOf(u"hold"_s, 7);
    hold.breath = Breath::Hold;
    Phase out = phaseOf(u"out"_s, 8);
    out.breath = Breath::Out;
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"breathe"_s, Sides::None, {in, hold, out})});
    Dose dose;
    dose.type = DoseType::BreathCycles;
    dose.breathCycles = 2;
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"breathe"_s, dose)}, kAtOnce),
              QStringList({u"0 breatheIn 0"_s, u"4000 breatheHold 1"_s, u"11000 breatheOut 2"_s,
                           u"19000 breatheIn 3"_s, u"23000 breatheHold 4"_s,
                           u"30000 breatheOut 5"_s, u"38000 finished 5"_s}));
}

TEST(TimelineCuesTest, TempoChangesBreathsAndMovementsButNoHold)
{
    const Catalogue catalogue = catalogueOf(
        {exerciseOf(u"hang"_s, Sides::None, {phaseOf(u"rise"_s, 2), heldPhase(u"hold"_s, 5)})});
    TimelineOptions slow = kAtOnce;
    slow.tempo = 0.5;
    EXPECT_EQ(cuesOf(catalogue, {stepOf(u"hang"_s, holdOf(6))}, slow),
              QStringList({u"0 start 0"_s, u"4000 phaseChange 1"_s, u"10000 finished 1"_s}));
}

} // namespace

} // namespace limber::test
