// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/player.h"
#include "tests/support/timeline_builder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace limber::test {

using std::chrono::seconds;

namespace {

using Kind = PlayerEvent::Kind;

Timeline randomTimeline(RandomRoutines& random)
{
    const Catalogue catalogue = random.catalogue();
    const Routine routine = random.routine(catalogue);
    return compileTimeline(routine, catalogue, random.options());
}

void append(std::vector<PlayerEvent>& all, const std::vector<PlayerEvent>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// When an event that came out of passing time happened.
milliseconds momentOf(const PlayerEvent& event, const Timeline& timeline)
{
    const auto index = static_cast<std::size_t>(event.index);
    switch (event.kind) {
    case Kind::SegmentEntered:
        return timeline.segments.at(index).start;
    case Kind::CueReached:
        return timeline.cues.at(index).at;
    case Kind::StepFinished:
        return timeline.segments
            .at(static_cast<std::size_t>(timeline.steps.at(index).endSegment - 1))
            .end();
    case Kind::RoutineFinished:
        return timeline.total();
    }
    return {};
}

void expectInOrder(const std::vector<PlayerEvent>& events, const Timeline& timeline,
                   milliseconds from, milliseconds until)
{
    milliseconds last = from;
    for (const PlayerEvent& event : events) {
        const milliseconds at = momentOf(event, timeline);
        EXPECT_GE(at, last);
        last = at;
    }
    EXPECT_LE(last, until);
}

void expectSoundState(const Player& player)
{
    const Timeline& timeline = player.timeline();
    EXPECT_GE(player.position(), milliseconds{0});
    EXPECT_LE(player.position(), timeline.total());
    EXPECT_EQ(player.position() + player.remaining(), timeline.total());
    if (const Segment* segment = player.segment()) {
        EXPECT_GE(player.position(), segment->start);
        EXPECT_LT(player.position(), segment->end());
        EXPECT_EQ(player.segmentRemaining(), segment->end() - player.position());
        EXPECT_EQ(segment, &timeline.segments.at(static_cast<std::size_t>(player.segmentIndex())));
    } else {
        EXPECT_TRUE(player.state() == PlayerState::Finished || timeline.segments.empty());
    }
    ASSERT_EQ(player.progress().size(), timeline.steps.size());
    milliseconds active{0};
    milliseconds elapsed{0};
    for (std::size_t index = 0; index < timeline.steps.size(); ++index) {
        const StepProgress& done = player.progress()[index];
        const TimelineStep& planned = timeline.steps[index];
        const Segment& last = timeline.segments[static_cast<std::size_t>(planned.endSegment - 1)];
        EXPECT_LE(done.active, done.elapsed);
        EXPECT_LE(done.active, planned.active);
        EXPECT_LE(done.completedSets, last.sets);
        EXPECT_EQ(done.finished, done.completedSets == last.sets);
        if (done.finished) {
            EXPECT_EQ(done.active, planned.active);
        }
        active += done.active;
        elapsed += done.elapsed;
    }
    EXPECT_EQ(player.activeTime(), active);
    EXPECT_EQ(player.sessionTime(), elapsed);
    EXPECT_LE(elapsed, timeline.total());
}

void runRandomCommand(Player& player, RandomRoutines& random)
{
    const milliseconds before = player.position();
    const PlayerState state = player.state();
    std::vector<PlayerEvent> events;
    switch (random.between(0, 11)) {
    case 0:
        events = player.pause();
        EXPECT_TRUE(events.empty());
        break;
    case 1:
    case 2:
        events = player.resume();
        break;
    case 3:
        events = player.skipStep();
        break;
    case 4:
        events = player.backStep();
        break;
    case 5:
        events = player.start();
        break;
    default: {
        const milliseconds elapsed{random.between(-500, 20'000)};
        events = player.advance(elapsed);
        expectInOrder(events, player.timeline(), before, player.position());
        const milliseconds moved = player.position() - before;
        if (state != PlayerState::Running) {
            EXPECT_EQ(moved, milliseconds{0});
        } else if (player.state() == PlayerState::Running) {
            EXPECT_EQ(moved, std::max(milliseconds{0}, elapsed));
        }
    }
    }
    const bool finishedNow =
        state != PlayerState::Finished && player.state() == PlayerState::Finished;
    const bool told = std::ranges::count(events, Kind::RoutineFinished, &PlayerEvent::kind) == 1;
    EXPECT_EQ(told, finishedNow);
}

TEST(PlayerPropertyTest, NoSequenceOfCommandsBreaksTheRules)
{
    int commands = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        Player player(randomTimeline(random));
        for (int turn = 0; turn < 40; ++turn) {
            if (turn > 2 && player.state() == PlayerState::Finished)
                break;
            runRandomCommand(player, random);
            expectSoundState(player);
            ++commands;
            if (HasFailure())
                return;
        }
    }
    EXPECT_GT(commands, 5'000);
}

TEST(PlayerPropertyTest, ResumingAnywhereBreaksNoRule)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        Player player(randomTimeline(random));
        if (!player.start().empty() && !player.advance(seconds{random.between(1, 300)}).empty()) {
            const int step = random.between(-1, static_cast<int>(player.progress().size()));
            player = Player::resumed(player.timeline(), step, player.progress());
        }
        expectSoundState(player);
        for (int turn = 0; turn < 10; ++turn) {
            runRandomCommand(player, random);
            expectSoundState(player);
        }
        if (HasFailure())
            return;
    }
}

TEST(PlayerPropertyTest, TimeComesOutTheSameHoweverItIsSliced)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Timeline timeline = randomTimeline(random);
        Player atOnce(timeline);
        Player sliced(timeline);
        std::vector<PlayerEvent> expected = atOnce.start();
        std::vector<PlayerEvent> events = sliced.start();
        const milliseconds elapsed{
            random.between(0, static_cast<int>(timeline.total().count()) + 5'000)};
        append(expected, atOnce.advance(elapsed));
        const int longest = random.between(1, 9'000);
        for (milliseconds left = elapsed; left > milliseconds{0};) {
            const milliseconds slice = std::min(left, milliseconds{random.between(1, longest) + 1});
            append(events, sliced.advance(slice));
            left -= slice;
        }
        ASSERT_EQ(events, expected);
        ASSERT_EQ(sliced.position(), atOnce.position());
        ASSERT_EQ(sliced.progress(), atOnce.progress());
        ASSERT_EQ(sliced.state(), atOnce.state());
    }
}

TEST(PlayerPropertyTest, AWholeRoutineReachesEverythingOnceAndDoesAllThatWasPlanned)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Timeline timeline = randomTimeline(random);
        Player player(timeline);
        std::vector<PlayerEvent> events = player.start();
        append(events, player.advance(timeline.total()));
        ASSERT_EQ(player.state(), PlayerState::Finished);
        ASSERT_EQ(player.activeTime(), timeline.active());
        ASSERT_EQ(player.sessionTime(), timeline.total());

        const auto indicesOf = [&events](Kind kind) {
            std::vector<int> indices;
            for (const PlayerEvent& event : events) {
                if (event.kind == kind)
                    indices.push_back(event.index);
            }
            return indices;
        };
        const auto upTo = [](std::size_t count) {
            std::vector<int> indices(count);
            std::iota(indices.begin(), indices.end(), 0);
            return indices;
        };
        ASSERT_EQ(indicesOf(Kind::SegmentEntered), upTo(timeline.segments.size()));
        ASSERT_EQ(indicesOf(Kind::CueReached), upTo(timeline.cues.size()));
        ASSERT_EQ(indicesOf(Kind::StepFinished), upTo(timeline.steps.size()));
        ASSERT_EQ(events.back().kind, Kind::RoutineFinished);
    }
}

} // namespace

} // namespace limber::test
