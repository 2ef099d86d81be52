// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_record.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Two exercises: 3 s to get ready and a hold of 20 s; 3 s to get ready, 4 s of setting up and
/// two sets of 5 s with a rest of 2 s between.
Timeline twoSteps()
{
    const Catalogue catalogue =
        catalogueOf({exerciseOf(u"plank"_s, Sides::None, {heldPhase(u"hold"_s, 10)}),
                     exerciseOf(u"bridge"_s, Sides::None,
                                {phaseOf(u"up"_s, 4, PhaseWhen::Start), phaseOf(u"lift"_s, 5)})});
    Dose hold;
    hold.type = DoseType::TimedHold;
    hold.hold = seconds{20};
    Dose sets;
    sets.sets = 2;
    sets.rest = seconds{2};
    return compileTimeline(routineOf({stepOf(u"plank"_s, hold), stepOf(u"bridge"_s, sets)}),
                           catalogue, {.prepare = seconds{3}, .changeSides = seconds{5}});
}

SessionRecord recordOf(const Player& player)
{
    SessionRecord record{{.id = SessionId::create(),
                          .routine = {},
                          .routineName = u"Two"_s,
                          .start = {},
                          .day = {},
                          .startedFrom = {},
                          .painBefore = {},
                          .painWorst = {},
                          .painAfter = {},
                          .effort = {},
                          .note = u"kept"_s},
                         {}};
    return withProgress(std::move(record), player);
}

Player playerAfter(milliseconds elapsed)
{
    Player player(twoSteps());
    EXPECT_FALSE(player.start().empty());
    EXPECT_FALSE(player.advance(elapsed).empty());
    return player;
}

TEST(PainTest, IsAWholeNumberFromZeroToTen)
{
    for (int value = 0; value <= Pain::kWorst; ++value)
        EXPECT_EQ(Pain::create(value).value().value(), value);
    for (const int value : {-1, 11, 1000}) {
        const auto pain = Pain::create(value);
        ASSERT_FALSE(pain);
        EXPECT_EQ(pain.error().code, ErrorCode::InvalidValue);
    }
}

TEST(SessionOutcomeTest, HalfOfThePlannedTimeCompletes)
{
    struct Case {
        int planned;
        int active;
        SessionOutcome outcome;
    };
    const std::vector<Case> cases{
        {600, 600, SessionOutcome::Completed}, {600, 900, SessionOutcome::Completed},
        {600, 300, SessionOutcome::Completed}, {600, 299, SessionOutcome::Partial},
        {601, 301, SessionOutcome::Completed}, {601, 300, SessionOutcome::Partial},
        {1, 1, SessionOutcome::Completed},     {1, 0, SessionOutcome::Partial},
        {600, 0, SessionOutcome::Partial},     {0, 0, SessionOutcome::Partial},
        {0, 60, SessionOutcome::Partial},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(outcomeOf(seconds{one.planned}, seconds{one.active}), one.outcome)
            << one.active << " of " << one.planned;
    }
}

TEST(StepRecordsTest, TellEveryStepAndMissingProgressIsNothingDone)
{
    const Timeline timeline = twoSteps();
    const auto records = stepRecords(timeline, {{.active = milliseconds{7999},
                                                 .elapsed = milliseconds{10999},
                                                 .completedSets = 0,
                                                 .finished = false}});
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0], (StepRecord{timeline.steps[0].exercise, timeline.steps[0].dose,
                                      seconds{20}, seconds{7}, 0, false}));
    EXPECT_EQ(records[1], (StepRecord{timeline.steps[1].exercise, timeline.steps[1].dose,
                                      seconds{10}, seconds{0}, 0, false}));
}

TEST(WithProgressTest, AWholeSessionIsCompleted)
{
    const SessionRecord record = recordOf(playerAfter(seconds{1000}));
    EXPECT_EQ(record.plannedActive, seconds{30});
    EXPECT_EQ(record.active, seconds{30});
    EXPECT_EQ(record.session, seconds{42});
    EXPECT_EQ(record.outcome, SessionOutcome::Completed);
    EXPECT_EQ(record.note, u"kept"_s);
    ASSERT_EQ(record.steps.size(), 2U);
    EXPECT_TRUE(record.steps[0].finished);
    EXPECT_EQ(record.steps[0].completedSets, 1);
    EXPECT_TRUE(record.steps[1].finished);
    EXPECT_EQ(record.steps[1].completedSets, 2);
}

TEST(WithProgressTest, ExactlyHalfOfTheActiveTimeIsEnough)
{
    const SessionRecord record = recordOf(playerAfter(seconds{3 + 15}));
    EXPECT_EQ(record.active, seconds{15});
    EXPECT_EQ(record.outcome, SessionOutcome::Completed);
}

TEST(WithProgressTest, AMomentLessThanHalfIsPartial)
{
    const SessionRecord record = recordOf(playerAfter(seconds{3 + 15} - milliseconds{1}));
    EXPECT_EQ(record.active, seconds{14});
    EXPECT_EQ(record.session, seconds{17});
    EXPECT_EQ(record.outcome, SessionOutcome::Partial);
}

TEST(WithProgressTest, ActiveTimeIsTheSumOfTheSteps)
{
    Player player = playerAfter(milliseconds{3000 + 4600});
    EXPECT_FALSE(player.skipStep().empty());
    EXPECT_FALSE(player.advance(milliseconds{3000 + 4000 + 2600}).empty());
    const SessionRecord record = recordOf(player);
    EXPECT_EQ(record.steps[0].active, seconds{4});
    EXPECT_EQ(record.steps[1].active, seconds{2});
    EXPECT_EQ(record.active, seconds{6});
    EXPECT_EQ(record.session, seconds{17});
}

TEST(WithProgressTest, AnEmptyTimelineIsPartial)
{
    const SessionRecord record =
        recordOf(Player(compileTimeline(routineOf({}), catalogueOf({}), {})));
    EXPECT_TRUE(record.steps.empty());
    EXPECT_EQ(record.plannedActive, seconds{0});
    EXPECT_EQ(record.outcome, SessionOutcome::Partial);
}

TEST(WithProgressTest, HowAnExerciseFeltStaysWithItsStep)
{
    Player player = playerAfter(seconds{23});
    SessionRecord record = recordOf(player);
    record.steps[1].feel = Feel::TooHard;
    EXPECT_FALSE(player.advance(seconds{5}).empty());
    record = withProgress(std::move(record), player);
    EXPECT_EQ(record.steps[0].feel, std::nullopt);
    EXPECT_EQ(record.steps[1].feel, Feel::TooHard);
}

} // namespace

} // namespace limber::test
