// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"
#include "core/session/timeline.h"
#include "tests/support/timeline_builder.h"
#include "tests/support/timeline_checks.h"

#include <gtest/gtest.h>
#include <numeric>
#include <variant>

namespace limber::test {

namespace {

const std::vector<TimelineOptions>& someOptions()
{
    using std::chrono::seconds;
    static const std::vector<TimelineOptions> options{
        {},
        {.prepare = seconds{3}, .changeSides = seconds{3}, .firstSide = BodySide::Right},
        {.prepare = seconds{60}, .changeSides = seconds{30}},
    };
    return options;
}

void expectSound(const Routine& routine, const Catalogue& catalogue)
{
    SCOPED_TRACE(routine.name.toStdString());
    for (const TimelineOptions& options : someOptions()) {
        const Timeline timeline = compileTimeline(routine, catalogue, options);
        EXPECT_TRUE(timeline.unknownExercises.empty());
        EXPECT_EQ(timeline.steps.size(), routine.steps.size());
        EXPECT_GT(timeline.active(), milliseconds{0});
        expectWellFormed(timeline);
        const milliseconds sum = std::accumulate(
            timeline.segments.begin(), timeline.segments.end(), milliseconds{0},
            [](milliseconds total, const Segment& segment) { return total + segment.duration; });
        EXPECT_EQ(timeline.total(), sum);
        EXPECT_EQ(estimatedDuration(routine, catalogue, options), timeline.total());
    }
}

Routine routineOf(const ProgrammeItem& item, const BundledContent& content)
{
    if (const auto* step = std::get_if<RoutineStep>(&item))
        return test::routineOf({*step});
    const Routine* routine = findRoutine(content, {}, std::get<RoutineId>(item));
    return routine != nullptr ? *routine : test::routineOf({});
}

TEST(TimelineBundledTest, EveryRoutineLastsWhatIsEstimatedAndTreatsSidesAlike)
{
    const BundledContent content = loadBundledContent();
    ASSERT_EQ(content.routines.size(), 7U);
    for (const Routine& routine : content.routines)
        expectSound(routine, content.catalogue);
}

TEST(TimelineBundledTest, EveryBlockOfAProgrammeDoesToo)
{
    const BundledContent content = loadBundledContent();
    ASSERT_EQ(content.programmes.size(), 3U);
    for (const Programme& programme : content.programmes) {
        SCOPED_TRACE(programme.name.toStdString());
        for (const auto& [day, items] : programme.days) {
            for (const ProgrammeItem& item : items)
                expectSound(routineOf(item, content), content.catalogue);
        }
    }
}

TEST(TimelineBundledTest, EveryExerciseCanBePractisedInEachOfItsModes)
{
    const BundledContent content = loadBundledContent();
    ASSERT_EQ(content.catalogue.exercises().size(), 34U);
    for (const Exercise& exercise : content.catalogue.exercises()) {
        std::vector<RoutineStep> steps{makeStep(exercise).value()};
        for (const DoseMode& mode : exercise.doseModes)
            steps.push_back(makeStep(exercise, mode.id).value());
        SCOPED_TRACE(exercise.id.text().toStdString());
        expectSound(test::routineOf(std::move(steps)), content.catalogue);
    }
}

} // namespace

} // namespace limber::test
