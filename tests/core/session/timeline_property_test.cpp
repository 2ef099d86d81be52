// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/rounds.h"
#include "core/session/step_shape.h"
#include "core/session/timeline.h"
#include "tests/support/timeline_builder.h"
#include "tests/support/timeline_checks.h"

#include <gtest/gtest.h>

namespace limber::test {

namespace {

TEST(TimelinePropertyTest, RandomRoutinesKeepEveryRule)
{
    std::size_t segments = 0;
    for (unsigned seed = 0; seed < 1500; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        const Timeline timeline = compileTimeline(routine, catalogue, random.options());
        expectWellFormed(timeline);
        segments += timeline.segments.size();
        if (HasFailure())
            return;
    }
    EXPECT_GT(segments, 50'000U);
}

TEST(TimelinePropertyTest, EstimateIsTheTotalOfTheTimeline)
{
    for (unsigned seed = 0; seed < 3000; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        const TimelineOptions options = random.options();
        const Timeline timeline = compileTimeline(routine, catalogue, options);
        ASSERT_EQ(estimatedDuration(routine, catalogue, options), timeline.total());
        ASSERT_EQ(plannedLength(routine, catalogue, options),
                  (PlannedLength{timeline.total(), timeline.active()}));
    }
}

TEST(TimelinePropertyTest, RoutineLastsAsLongAsItsStepsAndTheRestsBetweenThem)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        const TimelineOptions options = random.options();
        milliseconds sum{0};
        milliseconds rest{0};
        for (const RoutineStep& step : inOrderOfPractice(routine).steps) {
            const milliseconds once =
                compileTimeline(routineOf({step}), catalogue, options).total();
            if (once == milliseconds{0})
                continue;
            sum += rest + once;
            rest = restLength(step.restAfter, options);
        }
        ASSERT_EQ(estimatedDuration(routine, catalogue, options), sum);
    }
}

TEST(TimelinePropertyTest, EveryRestBetweenExercisesComesBeforeThePreparation)
{
    std::size_t rests = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Timeline timeline =
            compileTimeline(random.routine(catalogue), catalogue, random.options());
        for (std::size_t index = 0; index < timeline.segments.size(); ++index) {
            const Segment& segment = timeline.segments[index];
            if (!segment.isRestBefore())
                continue;
            ++rests;
            ASSERT_GT(segment.step, 0);
            const TimelineStep& step = timeline.steps[static_cast<std::size_t>(segment.step)];
            ASSERT_EQ(static_cast<int>(index), step.firstSegment);
            ASSERT_FALSE(segment.isActive());
        }
    }
    EXPECT_GT(rests, 200U);
}

TEST(TimelinePropertyTest, TheOrderOfPracticeCompilesToTheSame)
{
    for (unsigned seed = 0; seed < 600; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        const TimelineOptions options = random.options();
        ASSERT_EQ(compileTimeline(inOrderOfPractice(routine), catalogue, options),
                  compileTimeline(routine, catalogue, options));
    }
}

TEST(TimelinePropertyTest, TheFirstSideChangesNothingButTheSides)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        TimelineOptions options = random.options();
        options.firstSide = BodySide::Left;
        const Timeline leftFirst = compileTimeline(routine, catalogue, options);
        options.firstSide = BodySide::Right;
        Timeline mirrored = compileTimeline(routine, catalogue, options);
        for (Segment& segment : mirrored.segments) {
            if (segment.side != BodySide::Both)
                segment.side = segment.side == BodySide::Left ? BodySide::Right : BodySide::Left;
        }
        ASSERT_EQ(mirrored, leftFirst);
    }
}

} // namespace

} // namespace limber::test
