// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/prepared_session.h"
#include "core/routine/routine_edit.h"
#include "tests/support/timeline_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::SizeIs;

namespace {

class PreparedSessionTest : public ::testing::Test {
protected:
    PreparedSessionTest()
        : catalogue(catalogueOf({exerciseOf(u"one"_s, Sides::None, {phaseOf(u"go"_s, 10)}),
                                 exerciseOf(u"two"_s, Sides::None, {phaseOf(u"go"_s, 20)})}))
        , now(localInstantFromIso(u"2026-03-03T02:30:00+01:00"_s).value())
    {
    }

    /// A journal in which the first step took 12 s of session time for each of 10 active ones.
    [[nodiscard]] RunningSession running(bool firstIsFinished) const
    {
        const Routine routine = routineOf({stepOf(u"one"_s, {}), stepOf(u"two"_s, {})});
        PreparedSession fresh = prepareSession({routine, std::nullopt}, catalogue, {}, now);
        RunningSession running{fresh.record, routine.steps, firstIsFinished ? 1 : 0};
        running.record.steps.resize(1, fresh.record.steps.front());
        running.record.steps.front().active = 10s;
        running.record.steps.front().finished = firstIsFinished;
        running.record.active = 10s;
        running.record.session = 22s;
        return running;
    }

    Catalogue catalogue;
    LocalInstant now;
};

TEST_F(PreparedSessionTest, ANewSessionBelongsToTheDayThatBeganAtTheChosenHour)
{
    Settings settings;
    settings.dayStartsAt = DayStart::create(180min).value();
    const Routine routine = routineOf({stepOf(u"one"_s, {})});
    const StartedFrom from{u"entry"_s, QDate(2026, 3, 2)};
    const PreparedSession session = prepareSession({routine, from}, catalogue, settings, now);
    EXPECT_EQ(session.record.day, QDate(2026, 3, 2));
    EXPECT_EQ(session.record.start, now);
    EXPECT_EQ(session.record.startedFrom, from);
    EXPECT_EQ(session.record.routineName, u"Routine"_s);
    EXPECT_EQ(session.record.plannedActive, 10s);
    EXPECT_EQ(session.journal, Journal::None);
}

TEST_F(PreparedSessionTest, UnknownExercisesAreInNoPartOfIt)
{
    const Routine routine =
        routineOf({stepOf(u"one"_s, {}), stepOf(u"strange"_s, {}), stepOf(u"two"_s, {})});
    const PreparedSession session = prepareSession({routine, std::nullopt}, catalogue, {}, now);
    ASSERT_THAT(session.plannedSteps, SizeIs(2));
    EXPECT_EQ(session.plannedSteps.back(), routine.steps.back());
    EXPECT_THAT(session.record.steps, SizeIs(2));
    EXPECT_THAT(session.player.timeline().steps, SizeIs(2));
}

TEST_F(PreparedSessionTest, RoundsArePlannedOneAfterAnother)
{
    Routine routine =
        routineOf({stepOf(u"one"_s, {}), stepOf(u"strange"_s, {}), stepOf(u"two"_s, {})});
    routine = withGroup(routine, {0, 1, 2}, 3, 30s);
    const PreparedSession session = prepareSession({routine, std::nullopt}, catalogue, {}, now);
    ASSERT_THAT(session.plannedSteps, SizeIs(6));
    EXPECT_EQ(session.plannedSteps[0].id, routine.steps[0].id);
    EXPECT_EQ(session.plannedSteps[2].exercise.text(), u"one"_s);
    EXPECT_EQ(session.plannedSteps[2].round, (Round{2, 3}));
    EXPECT_EQ(session.plannedSteps[3].restAfter, 30s);
    EXPECT_THAT(session.record.steps, SizeIs(6));

    // What is written down is led on in the same way.
    RunningSession broken{session.record, session.plannedSteps, 3};
    broken.record.steps.erase(broken.record.steps.begin() + 3, broken.record.steps.end());
    const PreparedSession again = prepareSession(broken, catalogue, {});
    EXPECT_EQ(again.plannedSteps, session.plannedSteps);
    EXPECT_EQ(again.player.timeline().steps, session.player.timeline().steps);
    ASSERT_NE(again.player.segment(), nullptr);
    EXPECT_EQ(again.player.segment()->step, 3);
    EXPECT_EQ(again.player.segment()->kind, SegmentKind::Prepare);
}

TEST_F(PreparedSessionTest, ABrokenOffSessionGoesOnWithWhatWasDone)
{
    const PreparedSession session = prepareSession(running(true), catalogue, {});
    ASSERT_NE(session.player.segment(), nullptr);
    EXPECT_EQ(session.player.segment()->step, 1);
    EXPECT_EQ(session.player.activeTime(), 10s);
    EXPECT_EQ(session.earlierRest, 12s);
    EXPECT_EQ(session.journal, Journal::Open);
}

TEST_F(PreparedSessionTest, ASkippedExerciseIsNotWantedAgain)
{
    const PreparedSession session = prepareSession(running(false), catalogue, {});
    ASSERT_NE(session.player.segment(), nullptr);
    EXPECT_EQ(session.player.segment()->step, 1);
}

TEST_F(PreparedSessionTest, ASessionBrokenOffAtItsVeryEndIsOver)
{
    RunningSession last = running(true);
    last.record.steps.resize(2, last.record.steps.front());
    last.nextStep = 2;
    EXPECT_EQ(prepareSession(last, catalogue, {}).player.state(), PlayerState::Finished);
}

} // namespace

} // namespace limber::test
