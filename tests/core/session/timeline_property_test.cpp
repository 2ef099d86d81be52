// SPDX-License-Identifier: GPL-3.0-or-later
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
        ASSERT_EQ(estimatedDuration(routine, catalogue, options),
                  compileTimeline(routine, catalogue, options).total());
    }
}

TEST(TimelinePropertyTest, RoutineLastsAsLongAsItsStepsTogether)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        const TimelineOptions options = random.options();
        milliseconds sum{0};
        for (const RoutineStep& step : routine.steps)
            sum += compileTimeline(routineOf({step}), catalogue, options).total();
        ASSERT_EQ(estimatedDuration(routine, catalogue, options), sum);
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
