// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timeline.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr TimelineOptions kOptions{.prepare = seconds{3}, .changeSides = seconds{2}};

Catalogue goAndHold(Sides sides)
{
    return catalogueOf({exerciseOf(
        u"reach"_s, sides,
        {phaseOf(u"up"_s, 4, PhaseWhen::Start), phaseOf(u"go"_s, 2), heldPhase(u"hold"_s, 3)})});
}

struct SegmentCase {
    const char* name;
    Sides sides;
    Dose dose;
    QStringList expected; ///< After the preparation and the set-up, which all cases share.
};

void PrintTo(const SegmentCase& one, std::ostream* out)
{
    *out << one.name;
}

Dose repetitions(RepetitionsPer per, int count, int sets = 1, int rest = 0)
{
    Dose dose{.type = DoseType::Repetitions, .repetitionsPer = per, .repetitionsPerSet = {}};
    dose.repetitions = count;
    dose.sets = sets;
    dose.rest = seconds{rest};
    return dose;
}

Dose repetitionsWithHold(RepetitionsPer per, int count, int hold)
{
    Dose dose = repetitions(per, count);
    dose.type = DoseType::RepetitionsWithHold;
    dose.hold = seconds{hold};
    return dose;
}

Dose descending(Dose dose, std::vector<int> counts)
{
    dose.sets = static_cast<int>(counts.size());
    dose.repetitionsPerSet = std::move(counts);
    return dose;
}

Dose timedHold(int hold, int sets = 1, int rest = 0)
{
    Dose dose = repetitions(RepetitionsPer::Total, 1, sets, rest);
    dose.type = DoseType::TimedHold;
    dose.hold = seconds{hold};
    return dose;
}

Dose flow(FlowShape shape, int duration, int sets = 1, int rest = 0)
{
    Dose dose = repetitions(RepetitionsPer::Total, 1, sets, rest);
    dose.type = DoseType::TimedFlow;
    dose.flow = shape;
    dose.duration = seconds{duration};
    return dose;
}

Dose breaths(int cycles)
{
    Dose dose = repetitions(RepetitionsPer::Total, 1);
    dose.type = DoseType::BreathCycles;
    dose.breathCycles = cycles;
    return dose;
}

const std::vector<SegmentCase> kCases{
    {"RepetitionsBothSidesAtOnce",
     Sides::None,
     repetitions(RepetitionsPer::Total, 2, 2, 5),
     {u"7000-9000 phase go set 1/2 rep 1/2"_s, u"9000-12000 phase hold set 1/2 rep 1/2"_s,
      u"12000-14000 phase go set 1/2 rep 2/2"_s, u"14000-17000 phase hold set 1/2 rep 2/2"_s,
      u"17000-22000 rest set 1/2"_s, u"22000-24000 phase go set 2/2 rep 1/2"_s,
      u"24000-27000 phase hold set 2/2 rep 1/2"_s, u"27000-29000 phase go set 2/2 rep 2/2"_s,
      u"29000-32000 phase hold set 2/2 rep 2/2"_s}},
    {"OddTotalOnEachSideIsRoundedUp",
     Sides::EachSide,
     repetitions(RepetitionsPer::Total, 3),
     {u"7000-9000 phase go left set 1/1 rep 1/2"_s, u"9000-12000 phase hold left set 1/1 rep 1/2"_s,
      u"12000-14000 phase go left set 1/1 rep 2/2"_s,
      u"14000-17000 phase hold left set 1/1 rep 2/2"_s, u"17000-19000 changeSides set 1/1"_s,
      u"19000-21000 phase go right set 1/1 rep 1/2"_s,
      u"21000-24000 phase hold right set 1/1 rep 1/2"_s,
      u"24000-26000 phase go right set 1/1 rep 2/2"_s,
      u"26000-29000 phase hold right set 1/1 rep 2/2"_s}},
    {"EverySetDoesBothSides",
     Sides::EachSide,
     repetitions(RepetitionsPer::Side, 1, 2, 5),
     {u"7000-9000 phase go left set 1/2 rep 1/1"_s, u"9000-12000 phase hold left set 1/2 rep 1/1"_s,
      u"12000-14000 changeSides set 1/2"_s, u"14000-16000 phase go right set 1/2 rep 1/1"_s,
      u"16000-19000 phase hold right set 1/2 rep 1/1"_s, u"19000-24000 rest set 1/2"_s,
      u"24000-26000 phase go left set 2/2 rep 1/1"_s,
      u"26000-29000 phase hold left set 2/2 rep 1/1"_s, u"29000-31000 changeSides set 2/2"_s,
      u"31000-33000 phase go right set 2/2 rep 1/1"_s,
      u"33000-36000 phase hold right set 2/2 rep 1/1"_s}},
    {"OddAlternatingTotalIsRoundedUp",
     Sides::Alternating,
     repetitions(RepetitionsPer::Total, 3),
     {u"7000-9000 phase go left set 1/1 rep 1/2"_s, u"9000-12000 phase hold left set 1/1 rep 1/2"_s,
      u"12000-14000 phase go right set 1/1 rep 1/2"_s,
      u"14000-17000 phase hold right set 1/1 rep 1/2"_s,
      u"17000-19000 phase go left set 1/1 rep 2/2"_s,
      u"19000-22000 phase hold left set 1/1 rep 2/2"_s,
      u"22000-24000 phase go right set 1/1 rep 2/2"_s,
      u"24000-27000 phase hold right set 1/1 rep 2/2"_s}},
    {"AlternatingPerSideDoesThatManyOnEach",
     Sides::Alternating,
     repetitions(RepetitionsPer::Side, 1),
     {u"7000-9000 phase go left set 1/1 rep 1/1"_s, u"9000-12000 phase hold left set 1/1 rep 1/1"_s,
      u"12000-14000 phase go right set 1/1 rep 1/1"_s,
      u"14000-17000 phase hold right set 1/1 rep 1/1"_s}},
    {"HoldOfTheDoseReplacesThatOfThePhase",
     Sides::None,
     repetitionsWithHold(RepetitionsPer::Total, 1, 10),
     {u"7000-9000 phase go set 1/1 rep 1/1"_s, u"9000-19000 phase hold set 1/1 rep 1/1"_s}},
    {"DescendingSetsWithoutRest",
     Sides::EachSide,
     descending(repetitionsWithHold(RepetitionsPer::Side, 9, 4), {2, 1}),
     {u"7000-9000 phase go left set 1/2 rep 1/2"_s, u"9000-13000 phase hold left set 1/2 rep 1/2"_s,
      u"13000-15000 phase go left set 1/2 rep 2/2"_s,
      u"15000-19000 phase hold left set 1/2 rep 2/2"_s, u"19000-21000 changeSides set 1/2"_s,
      u"21000-23000 phase go right set 1/2 rep 1/2"_s,
      u"23000-27000 phase hold right set 1/2 rep 1/2"_s,
      u"27000-29000 phase go right set 1/2 rep 2/2"_s,
      u"29000-33000 phase hold right set 1/2 rep 2/2"_s,
      u"33000-35000 phase go left set 2/2 rep 1/1"_s,
      u"35000-39000 phase hold left set 2/2 rep 1/1"_s, u"39000-41000 changeSides set 2/2"_s,
      u"41000-43000 phase go right set 2/2 rep 1/1"_s,
      u"43000-47000 phase hold right set 2/2 rep 1/1"_s}},
    {"RepetitionsWithHoldAlternate",
     Sides::Alternating,
     repetitionsWithHold(RepetitionsPer::Total, 2, 4),
     {u"7000-9000 phase go left set 1/1 rep 1/1"_s, u"9000-13000 phase hold left set 1/1 rep 1/1"_s,
      u"13000-15000 phase go right set 1/1 rep 1/1"_s,
      u"15000-19000 phase hold right set 1/1 rep 1/1"_s}},
    {"TimedHoldPassesOnceASet",
     Sides::None,
     timedHold(20, 2, 5),
     {u"7000-9000 phase go set 1/2 rep 1/1"_s, u"9000-29000 phase hold set 1/2 rep 1/1"_s,
      u"29000-34000 rest set 1/2"_s, u"34000-36000 phase go set 2/2 rep 1/1"_s,
      u"36000-56000 phase hold set 2/2 rep 1/1"_s}},
    {"TimedHoldOnEachSide",
     Sides::EachSide,
     timedHold(6),
     {u"7000-9000 phase go left set 1/1 rep 1/1"_s, u"9000-15000 phase hold left set 1/1 rep 1/1"_s,
      u"15000-17000 changeSides set 1/1"_s, u"17000-19000 phase go right set 1/1 rep 1/1"_s,
      u"19000-25000 phase hold right set 1/1 rep 1/1"_s}},
    {"SeveralHoldsASetAreMeantForEachSide",
     Sides::Alternating,
     descending(timedHold(4, 1, 5), {2, 1}),
     {u"7000-9000 phase go left set 1/2 rep 1/2"_s, u"9000-13000 phase hold left set 1/2 rep 1/2"_s,
      u"13000-15000 phase go right set 1/2 rep 1/2"_s,
      u"15000-19000 phase hold right set 1/2 rep 1/2"_s,
      u"19000-21000 phase go left set 1/2 rep 2/2"_s,
      u"21000-25000 phase hold left set 1/2 rep 2/2"_s,
      u"25000-27000 phase go right set 1/2 rep 2/2"_s,
      u"27000-31000 phase hold right set 1/2 rep 2/2"_s, u"31000-36000 rest set 1/2"_s,
      u"36000-38000 phase go left set 2/2 rep 1/1"_s,
      u"38000-42000 phase hold left set 2/2 rep 1/1"_s,
      u"42000-44000 phase go right set 2/2 rep 1/1"_s,
      u"44000-48000 phase hold right set 2/2 rep 1/1"_s}},
    {"CyclesAreStretchedToTheDuration",
     Sides::None,
     flow(FlowShape::Cycle, 12),
     {u"7000-9400 phase go set 1/1 rep 1/2"_s, u"9400-13000 phase hold set 1/1 rep 1/2"_s,
      u"13000-15400 phase go set 1/1 rep 2/2"_s, u"15400-19000 phase hold set 1/1 rep 2/2"_s}},
    {"FlowLastsItsWholeDurationOnEachSide",
     Sides::EachSide,
     flow(FlowShape::Cycle, 7),
     {u"7000-9800 phase go left set 1/1 rep 1/1"_s, u"9800-14000 phase hold left set 1/1 rep 1/1"_s,
      u"14000-16000 changeSides set 1/1"_s, u"16000-18800 phase go right set 1/1 rep 1/1"_s,
      u"18800-23000 phase hold right set 1/1 rep 1/1"_s}},
    {"AlternatingCyclesShareTheDuration",
     Sides::Alternating,
     flow(FlowShape::Cycle, 15),
     {u"7000-8500 phase go left set 1/1 rep 1/2"_s, u"8500-10750 phase hold left set 1/1 rep 1/2"_s,
      u"10750-12250 phase go right set 1/1 rep 1/2"_s,
      u"12250-14500 phase hold right set 1/1 rep 1/2"_s,
      u"14500-16000 phase go left set 1/1 rep 2/2"_s,
      u"16000-18250 phase hold left set 1/1 rep 2/2"_s,
      u"18250-19750 phase go right set 1/1 rep 2/2"_s,
      u"19750-22000 phase hold right set 1/1 rep 2/2"_s}},
    {"PassageGoesThroughOnce",
     Sides::None,
     flow(FlowShape::Passage, 20, 2, 1),
     {u"7000-15000 phase go set 1/2 rep 1/1"_s, u"15000-27000 phase hold set 1/2 rep 1/1"_s,
      u"27000-28000 rest set 1/2"_s, u"28000-36000 phase go set 2/2 rep 1/1"_s,
      u"36000-48000 phase hold set 2/2 rep 1/1"_s}},
    {"PassageOnEachSide",
     Sides::EachSide,
     flow(FlowShape::Passage, 10),
     {u"7000-11000 phase go left set 1/1 rep 1/1"_s,
      u"11000-17000 phase hold left set 1/1 rep 1/1"_s, u"17000-19000 changeSides set 1/1"_s,
      u"19000-23000 phase go right set 1/1 rep 1/1"_s,
      u"23000-29000 phase hold right set 1/1 rep 1/1"_s}},
    {"AlternatingPassageIsShared",
     Sides::Alternating,
     flow(FlowShape::Passage, 10),
     {u"7000-9000 phase go left set 1/1 rep 1/1"_s, u"9000-12000 phase hold left set 1/1 rep 1/1"_s,
      u"12000-14000 phase go right set 1/1 rep 1/1"_s,
      u"14000-17000 phase hold right set 1/1 rep 1/1"_s}},
    {"BreathCyclesCountAsRepetitions",
     Sides::None,
     breaths(2),
     {u"7000-9000 phase go set 1/1 rep 1/2"_s, u"9000-12000 phase hold set 1/1 rep 1/2"_s,
      u"12000-14000 phase go set 1/1 rep 2/2"_s, u"14000-17000 phase hold set 1/1 rep 2/2"_s}},
    {"BreathCyclesOnEachSide",
     Sides::EachSide,
     breaths(1),
     {u"7000-9000 phase go left set 1/1 rep 1/1"_s, u"9000-12000 phase hold left set 1/1 rep 1/1"_s,
      u"12000-14000 changeSides set 1/1"_s, u"14000-16000 phase go right set 1/1 rep 1/1"_s,
      u"16000-19000 phase hold right set 1/1 rep 1/1"_s}},
    {"BreathCyclesAlternate",
     Sides::Alternating,
     breaths(1),
     {u"7000-9000 phase go left set 1/1 rep 1/1"_s, u"9000-12000 phase hold left set 1/1 rep 1/1"_s,
      u"12000-14000 phase go right set 1/1 rep 1/1"_s,
      u"14000-17000 phase hold right set 1/1 rep 1/1"_s}},
};

class TimelineSegmentsTest : public testing::TestWithParam<SegmentCase> {};

TEST_P(TimelineSegmentsTest, AreExactly)
{
    const SegmentCase& one = GetParam();
    const Catalogue catalogue = goAndHold(one.sides);
    const Routine routine = routineOf({stepOf(u"reach"_s, one.dose)});
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    EXPECT_EQ(segmentLines(timeline, catalogue),
              QStringList({u"0-3000 prepare"_s, u"3000-7000 setUp up"_s}) + one.expected);
    EXPECT_EQ(estimatedDuration(routine, catalogue, kOptions), timeline.total());
}

INSTANTIATE_TEST_SUITE_P(DoseTypesAndSides, TimelineSegmentsTest, testing::ValuesIn(kCases),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(TimelineSegmentsOddTest, PhasesForChangingSidesReplaceTheOption)
{
    const Catalogue catalogue = catalogueOf(
        {exerciseOf(u"reach"_s, Sides::EachSide,
                    {heldPhase(u"hold"_s, 3), phaseOf(u"turn"_s, 3, PhaseWhen::ChangeSides),
                     phaseOf(u"settle"_s, 4, PhaseWhen::ChangeSides)})});
    const Timeline timeline =
        compileTimeline(routineOf({stepOf(u"reach"_s, timedHold(5))}), catalogue, kOptions);
    EXPECT_EQ(segmentLines(timeline, catalogue),
              QStringList({u"0-3000 prepare"_s, u"3000-8000 phase hold left set 1/1 rep 1/1"_s,
                           u"8000-11000 changeSides turn set 1/1"_s,
                           u"11000-15000 changeSides settle set 1/1"_s,
                           u"15000-20000 phase hold right set 1/1 rep 1/1"_s}));
    EXPECT_EQ(timeline.steps.front().active, seconds{17});
}

TEST(TimelineSegmentsOddTest, FirstSideCanBeTheRightOne)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"reach"_s, Sides::EachSide, {heldPhase(u"hold"_s, 3)})});
    const Timeline timeline = compileTimeline(
        routineOf({stepOf(u"reach"_s, timedHold(5))}), catalogue,
        {.prepare = seconds{0}, .changeSides = seconds{0}, .firstSide = BodySide::Right});
    EXPECT_EQ(segmentLines(timeline, catalogue),
              QStringList({u"0-5000 phase hold right set 1/1 rep 1/1"_s,
                           u"5000-10000 phase hold left set 1/1 rep 1/1"_s}));
    EXPECT_EQ(cueLines(timeline),
              QStringList({u"0 start 0"_s, u"5000 start 1"_s, u"10000 finished 1"_s}));
}

TEST(TimelineSegmentsOddTest, ThirdsOfAFlowStillSumToTheMillisecond)
{
    const Catalogue catalogue = catalogueOf({exerciseOf(
        u"roll"_s, Sides::None, {phaseOf(u"a"_s, 1), phaseOf(u"b"_s, 1), phaseOf(u"c"_s, 1)})});
    const Timeline timeline =
        compileTimeline(routineOf({stepOf(u"roll"_s, flow(FlowShape::Cycle, 10))}), catalogue,
                        {.prepare = seconds{0}, .changeSides = seconds{0}});
    std::vector<milliseconds::rep> ends;
    for (const Segment& segment : timeline.segments)
        ends.push_back(segment.end().count());
    EXPECT_EQ(ends, (std::vector<milliseconds::rep>{1111, 2222, 3333, 4444, 5555, 6666, 7777, 8888,
                                                    10000}));
}

TEST(TimelineSegmentsOddTest, UnknownExercisesAreReportedAndLeftOut)
{
    const Catalogue catalogue = goAndHold(Sides::None);
    const Routine routine =
        routineOf({stepOf(u"from-the-future"_s, breaths(1)), stepOf(u"reach"_s, breaths(1)),
                   stepOf(u"from-the-future"_s, breaths(1))});
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    ASSERT_EQ(timeline.steps.size(), 1U);
    EXPECT_EQ(timeline.steps.front().routineStep, routine.steps[1].id);
    EXPECT_EQ(timeline.unknownExercises,
              (std::vector{routine.steps[0].exercise, routine.steps[2].exercise}));
}

TEST(TimelineSegmentsOddTest, DosesOfNothingAreLeftOut)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"reach"_s, Sides::None, {phaseOf(u"go"_s, 2)}),
                     exerciseOf(u"still"_s, Sides::None, {phaseOf(u"up"_s, 2, PhaseWhen::Start)})});
    const Routine routine = routineOf({
        stepOf(u"reach"_s, repetitions(RepetitionsPer::Total, 0)),
        stepOf(u"reach"_s, repetitions(RepetitionsPer::Total, 5, 0)),
        stepOf(u"reach"_s, descending(timedHold(5), {0, 0})),
        stepOf(u"reach"_s, flow(FlowShape::Passage, 0)),
        stepOf(u"reach"_s, breaths(0)),
        stepOf(u"still"_s, breaths(3)),
    });
    const Timeline timeline = compileTimeline(routine, catalogue, kOptions);
    EXPECT_TRUE(timeline.steps.empty());
    EXPECT_TRUE(timeline.segments.empty());
    EXPECT_TRUE(timeline.cues.empty());
    EXPECT_EQ(timeline.total(), milliseconds{0});
    EXPECT_EQ(timeline.active(), milliseconds{0});
    EXPECT_EQ(estimatedDuration(routine, catalogue, kOptions), milliseconds{0});
}

TEST(TimelineSegmentsOddTest, PrepareSetUpAndRestAreNotActive)
{
    const Catalogue catalogue = goAndHold(Sides::EachSide);
    const Timeline timeline =
        compileTimeline(routineOf({stepOf(u"reach"_s, repetitions(RepetitionsPer::Side, 1, 2, 5))}),
                        catalogue, kOptions);
    EXPECT_EQ(timeline.total(), seconds{36});
    EXPECT_EQ(timeline.active(), seconds{36 - 3 - 4 - 5});
}

} // namespace

} // namespace limber::test
