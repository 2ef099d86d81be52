// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/announcement.h"
#include "tests/support/timeline_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;
using Kind = AnnouncementKind;

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
    dose.repetitionsPer = RepetitionsPer::Side;
    dose.repetitions = count;
    return dose;
}

Phase withLine(Phase phase)
{
    phase.cue = u"line of "_s + phase.name;
    return phase;
}

/// "350 nextExercise left": moment, kind, and where there is one: side, number.
QString lineOf(const Announcement& announcement)
{
    QString line = u"%1 %2"_s.arg(announcement.at.count()).arg(token(announcement.kind));
    if (announcement.side != BodySide::Both)
        line += u' ' + QString(token(announcement.side));
    switch (announcement.kind) {
    case Kind::NextSet:
        return line + u" %1/%2"_s.arg(announcement.set).arg(announcement.sets);
    case Kind::Repetition:
    case Kind::LastRepetition:
        return line + u" %1/%2"_s.arg(announcement.repetition).arg(announcement.repetitions);
    case Kind::SecondsLeft:
    case Kind::TimeLeft:
        return line + u" %1"_s.arg(announcement.seconds);
    case Kind::PhaseCue:
    case Kind::PhaseName:
        return line + u" phase %1"_s.arg(announcement.phase);
    default:
        return line;
    }
}

QStringList linesOf(const Timeline& timeline, const Catalogue& catalogue,
                    const AnnouncementOptions& options)
{
    QStringList lines;
    for (const Announcement& announcement : announcementsOf(timeline, catalogue, options))
        lines.append(lineOf(announcement));
    return lines;
}

QStringList linesOf(const Exercise& exercise, const Dose& dose, const TimelineOptions& lengths,
                    const AnnouncementOptions& options)
{
    const Catalogue catalogue = catalogueOf({exercise});
    const Timeline timeline =
        compileTimeline(routineOf({stepOf(exercise.id.text(), dose)}), catalogue, lengths);
    return linesOf(timeline, catalogue, options);
}

constexpr TimelineOptions kLengths{.prepare = seconds{5}, .changeSides = seconds{4}};
constexpr TimelineOptions kNoPauses{.prepare = seconds{0}, .changeSides = seconds{0}};
constexpr AnnouncementOptions kQuiet{.phases = Spoken::No};

TEST(AnnouncementTest, AnEmptyTimelineHasNothingToSay)
{
    EXPECT_TRUE(announcementsOf(compileTimeline(routineOf({}), {}), {}, {}).empty());
}

TEST(AnnouncementTest, NamesTheExerciseThenTheSideThenTheSetThenTheEnd)
{
    EXPECT_EQ(
        linesOf(exerciseOf(u"stretch"_s, Sides::EachSide, {heldPhase(u"hold"_s, 6)}),
                holdOf(6, 2, 10), kLengths, kQuiet),
        QStringList({u"350 nextExercise left"_s, u"11350 changeSides right"_s,
                     u"21350 nextSet 2/2"_s, u"37350 changeSides right"_s, u"47900 finished"_s}));
}

TEST(AnnouncementTest, TheRestBeforeAnExerciseTellsOfTheExerciseOnce)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"stretch"_s, Sides::EachSide, {heldPhase(u"hold"_s, 6)}),
                     exerciseOf(u"lift"_s, Sides::None, {heldPhase(u"hold"_s, 6)})});
    std::vector<RoutineStep> steps{stepOf(u"lift"_s, holdOf(6)), stepOf(u"stretch"_s, holdOf(6))};
    steps[0].restAfter = seconds{20};
    const Timeline timeline = compileTimeline(routineOf(steps), catalogue, kLengths);
    EXPECT_EQ(linesOf(timeline, catalogue, kQuiet),
              QStringList({u"350 nextExercise"_s, u"11350 nextExercise left"_s,
                           u"42350 changeSides right"_s, u"52900 finished"_s}));
    const auto list = announcementsOf(timeline, catalogue, kQuiet);
    EXPECT_EQ(list[1].segment, 2);
    EXPECT_EQ(list[1].latest, seconds{31});
}

TEST(AnnouncementTest, ARoundIsToldOfWhereItBegins)
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"lift"_s, Sides::None, {heldPhase(u"hold"_s, 6)})});
    Routine routine = routineOf({stepOf(u"lift"_s, holdOf(6)), stepOf(u"lift"_s, holdOf(6))});
    routine.groups = {{StepGroupId::create(), 2, {}}};
    for (RoutineStep& step : routine.steps)
        step.group = routine.groups.front().id;
    routine.steps.push_back(stepOf(u"lift"_s, holdOf(6)));
    std::vector<Round> rounds;
    for (const Announcement& announcement :
         announcementsOf(compileTimeline(routine, catalogue, kLengths), catalogue, kQuiet)) {
        if (announcement.kind == AnnouncementKind::NextExercise)
            rounds.push_back(announcement.round);
    }
    EXPECT_EQ(rounds, (std::vector<Round>{{1, 2}, {}, {2, 2}, {}, {}}));
}

TEST(AnnouncementTest, WithoutTonesNothingWaitsForThem)
{
    AnnouncementOptions options = kQuiet;
    options.tones = Spoken::No;
    EXPECT_EQ(linesOf(exerciseOf(u"stretch"_s, Sides::None, {heldPhase(u"hold"_s, 6)}), holdOf(6),
                      kLengths, options),
              QStringList({u"0 nextExercise"_s, u"11000 finished"_s}));
}

TEST(AnnouncementTest, ASecondSideWithoutTimeForChangingIsAnnouncedAsItBegins)
{
    EXPECT_EQ(
        linesOf(exerciseOf(u"stretch"_s, Sides::EachSide, {heldPhase(u"hold"_s, 6)}), holdOf(6),
                kNoPauses, kQuiet),
        QStringList({u"350 nextExercise left"_s, u"6350 secondSide right"_s, u"12900 finished"_s}));
}

TEST(AnnouncementTest, TheFirstRepetitionHasTheLineLaterOnesTheNamesOfLongPhases)
{
    const Exercise lift = exerciseOf(
        u"lift"_s, Sides::None, {withLine(phaseOf(u"up"_s, 2)), withLine(phaseOf(u"down"_s, 3))});
    EXPECT_EQ(
        linesOf(lift, repetitionsOf(2), kNoPauses, {}),
        QStringList({u"350 nextExercise"_s, u"350 phaseCue phase 0"_s, u"350 phaseName phase 0"_s,
                     u"2350 phaseCue phase 1"_s, u"2350 phaseName phase 1"_s,
                     u"7350 phaseName phase 1"_s, u"10900 finished"_s}));
}

TEST(AnnouncementTest, TheNameStandsInForTheLineOfTheSamePhase)
{
    const Exercise lift = exerciseOf(u"lift"_s, Sides::None, {withLine(phaseOf(u"up"_s, 2))});
    const Catalogue catalogue = catalogueOf({lift});
    const Timeline timeline =
        compileTimeline(routineOf({stepOf(u"lift"_s, repetitionsOf(3))}), catalogue, kNoPauses);
    int standIns = 0;
    const auto list = announcementsOf(timeline, catalogue, {});
    for (const Announcement& announcement : list) {
        if (!announcement.insteadOf)
            continue;
        ++standIns;
        const Announcement& other = list[static_cast<std::size_t>(*announcement.insteadOf)];
        EXPECT_EQ(other.kind, Kind::PhaseCue);
        EXPECT_EQ(other.segment, announcement.segment);
    }
    EXPECT_EQ(standIns, 1);
}

TEST(AnnouncementTest, BreathCyclesAreNamedTwiceAndThenLeftToTheTones)
{
    Dose dose;
    dose.type = DoseType::BreathCycles;
    dose.breathCycles = 4;
    const Exercise breathing =
        exerciseOf(u"breathing"_s, Sides::None,
                   {withLine(phaseOf(u"in"_s, 4)), withLine(phaseOf(u"out"_s, 6))});
    EXPECT_EQ(linesOf(breathing, dose, kNoPauses, {}),
              QStringList({u"350 nextExercise"_s, u"350 phaseName phase 0"_s,
                           u"4350 phaseName phase 1"_s, u"10350 phaseName phase 0"_s,
                           u"14350 phaseName phase 1"_s, u"40900 finished"_s}));
}

TEST(AnnouncementTest, BreathCuesMakeABreathCycleOfAnyFlow)
{
    Dose dose;
    dose.type = DoseType::TimedFlow;
    dose.duration = 40s;
    const Exercise breathing =
        exerciseOf(u"breathing"_s, Sides::None,
                   {withLine(phaseOf(u"in"_s, 4)), withLine(phaseOf(u"out"_s, 6))});
    const Catalogue catalogue = catalogueOf({breathing});
    Timeline timeline =
        compileTimeline(routineOf({stepOf(u"breathing"_s, dose)}), catalogue, kNoPauses);
    for (Cue& cue : timeline.cues) {
        if (cue.kind == CueKind::Start || cue.kind == CueKind::PhaseChange)
            cue.kind = CueKind::BreatheIn;
    }
    EXPECT_EQ(linesOf(timeline, catalogue, {}).filter(u"phase"_s).size(), 4);
}

TEST(AnnouncementTest, RepetitionsAreCountedWhereThatIsWanted)
{
    AnnouncementOptions options = kQuiet;
    options.repetitions = Spoken::Yes;
    EXPECT_EQ(linesOf(exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"go"_s, 2)}), repetitionsOf(3),
                      kNoPauses, options),
              QStringList({u"350 nextExercise"_s, u"350 repetition 1/3"_s, u"2350 repetition 2/3"_s,
                           u"4350 repetition 3/3"_s, u"6900 finished"_s}));
}

TEST(AnnouncementTest, AlternatingSidesAreNamedFromRepetitionToRepetition)
{
    const Exercise reach =
        exerciseOf(u"reach"_s, Sides::Alternating, {withLine(phaseOf(u"go"_s, 2))});
    EXPECT_EQ(linesOf(reach, repetitionsOf(2), kNoPauses, {}).filter(u"2350 "_s),
              QStringList({u"2350 phaseCue right phase 0"_s, u"2350 phaseName right phase 0"_s}));
    EXPECT_EQ(linesOf(reach, repetitionsOf(2), kNoPauses, {}).filter(u"side"_s),
              QStringList({u"4350 side left"_s, u"6350 side right"_s}));
    AnnouncementOptions counting;
    counting.repetitions = Spoken::Yes;
    EXPECT_EQ(linesOf(reach, repetitionsOf(2), kNoPauses, counting).filter(u"repetition"_s),
              QStringList({u"4350 repetition left 2/2"_s, u"6350 repetition right 2/2"_s}));
}

TEST(AnnouncementTest, TheLastRepetitionIsNamedOnlyWhereEncouragementIsWanted)
{
    const Exercise lift = exerciseOf(u"lift"_s, Sides::None, {phaseOf(u"go"_s, 2)});
    EXPECT_TRUE(linesOf(lift, repetitionsOf(3), kNoPauses, {}).filter(u"last"_s).isEmpty());
    AnnouncementOptions options;
    options.encouragement = Spoken::Yes;
    EXPECT_EQ(linesOf(lift, repetitionsOf(3), kNoPauses, options).filter(u"last"_s),
              QStringList({u"4350 lastRepetition 3/3"_s}));
    EXPECT_TRUE(linesOf(lift, repetitionsOf(2), kNoPauses, options).filter(u"last"_s).isEmpty());
}

TEST(AnnouncementTest, AShortHoldIsCountedDownWithinItsSeconds)
{
    AnnouncementOptions options = kQuiet;
    options.seconds = Spoken::Yes;
    const Exercise hold = exerciseOf(u"hold"_s, Sides::None, {heldPhase(u"hold"_s, 5)});
    EXPECT_EQ(linesOf(hold, holdOf(5), kNoPauses, options).filter(u"secondsLeft"_s),
              QStringList({u"1000 secondsLeft 4"_s, u"2000 secondsLeft 3"_s,
                           u"3000 secondsLeft 2"_s, u"4000 secondsLeft 1"_s}));
    // From 8 s on the last three tick, and the numbers follow the ticks.
    EXPECT_EQ(linesOf(hold, holdOf(8), kNoPauses, options).filter(u"secondsLeft 3"_s),
              QStringList({u"5150 secondsLeft 3"_s}));
}

TEST(AnnouncementTest, ALongHoldSaysWhenTenSecondsAreLeft)
{
    const Exercise hold = exerciseOf(u"hold"_s, Sides::None, {heldPhase(u"hold"_s, 5)});
    EXPECT_EQ(linesOf(hold, holdOf(30), kNoPauses, kQuiet).filter(u"timeLeft"_s),
              QStringList({u"20000 timeLeft 10"_s}));
    EXPECT_TRUE(linesOf(hold, holdOf(29), kNoPauses, kQuiet).filter(u"timeLeft"_s).isEmpty());
    AnnouncementOptions counting = kQuiet;
    counting.seconds = Spoken::Yes;
    EXPECT_EQ(linesOf(hold, holdOf(30), kNoPauses, counting).filter(u"secondsLeft"_s).size(), 5);
}

TEST(AnnouncementTest, HalfWayFollowsItsCue)
{
    const Exercise hold = exerciseOf(u"hold"_s, Sides::None, {heldPhase(u"hold"_s, 5)});
    const Catalogue catalogue = catalogueOf({hold});
    Timeline timeline =
        compileTimeline(routineOf({stepOf(u"hold"_s, holdOf(24))}), catalogue, kNoPauses);
    std::erase_if(timeline.cues, [](const Cue& cue) { return cue.kind == CueKind::HalfWay; });
    EXPECT_TRUE(linesOf(timeline, catalogue, kQuiet).filter(u"halfWay"_s).isEmpty());
    timeline.cues.push_back({12s, CueKind::HalfWay, 0});
    EXPECT_EQ(linesOf(timeline, catalogue, kQuiet).filter(u"halfWay"_s),
              QStringList({u"12350 halfWay"_s}));
}

TEST(AnnouncementPropertyTest, RandomRoutinesGiveListsThatMakeSense)
{
    for (unsigned seed = 0; seed < 800; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Timeline timeline =
            compileTimeline(random.routine(catalogue), catalogue, random.options());
        const AnnouncementOptions options{.phases = static_cast<Spoken>(random.between(0, 1)),
                                          .repetitions = static_cast<Spoken>(random.between(0, 1)),
                                          .seconds = static_cast<Spoken>(random.between(0, 1)),
                                          .encouragement =
                                              static_cast<Spoken>(random.between(0, 1)),
                                          .tones = static_cast<Spoken>(random.between(0, 1))};
        const auto list = announcementsOf(timeline, catalogue, options);
        EXPECT_EQ(list, announcementsOf(timeline, catalogue, options));
        EXPECT_TRUE(std::ranges::is_sorted(list, {}, &Announcement::at));
        std::size_t names = 0;
        for (const Announcement& one : list) {
            EXPECT_GE(one.at, 0ms);
            EXPECT_GE(one.latest, one.at);
            const Segment& segment = timeline.segments.at(static_cast<std::size_t>(one.segment));
            EXPECT_GE(one.at, segment.start);
            if (one.kind != Kind::Finished) {
                EXPECT_LE(one.at, segment.end() + kAfterTone);
            }
            names += one.kind == Kind::NextExercise ? 1U : 0U;
            if (one.insteadOf) {
                EXPECT_EQ(list.at(static_cast<std::size_t>(*one.insteadOf)).segment, one.segment);
            }
        }
        EXPECT_EQ(names, timeline.steps.size());
        if (HasFailure())
            return;
    }
}

} // namespace

} // namespace limber::test
