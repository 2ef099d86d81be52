// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/prepared_session.h"

#include "core/common/day.h"
#include "core/routine/rounds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace limber {

namespace {

/// The steps of the timeline, as the routine has them in the order of practice.
std::vector<RoutineStep> stepsOf(const Timeline& timeline, const std::vector<RoutineStep>& all)
{
    std::vector<RoutineStep> steps;
    auto from = all.begin();
    for (const TimelineStep& step : timeline.steps) {
        const auto found = std::find_if(
            from, all.end(), [&](const RoutineStep& one) { return one.id == step.routineStep; });
        if (found == all.end())
            break;
        steps.push_back(*found);
        from = std::next(found);
    }
    return steps;
}

StepProgress progressOf(const StepRecord& record)
{
    return {.active = record.active,
            .elapsed = record.active,
            .completedSets = record.completedSets,
            .finished = record.finished};
}

} // namespace

PreparedSession prepareSession(const PracticeRequest& request, const Catalogue& catalogue,
                               const Settings& settings, const LocalInstant& now,
                               BodySide firstSide)
{
    const Routine routine = inOrderOfPractice(request.routine);
    TimelineOptions options = timelineOptions(settings);
    options.firstSide = firstSide;
    Timeline timeline = compileTimeline(routine, catalogue, options);
    std::vector<RoutineStep> planned = stepsOf(timeline, routine.steps);
    Player player(std::move(timeline));

    SessionSummary summary{.id = SessionId::create(),
                           .routine = routine.id,
                           .routineName = routine.name,
                           .start = now,
                           .day = dayOf(now, settings.dayStartsAt),
                           .startedFrom = request.startedFrom,
                           .painBefore = {},
                           .painWorst = {},
                           .painAfter = {},
                           .effort = {},
                           .note = {},
                           .firstSide = firstSide};
    SessionRecord record = withProgress({std::move(summary), {}}, player);
    return {std::move(record),
            std::move(planned),
            std::move(player),
            Journal::None,
            {},
            &catalogue,
            options};
}

PreparedSession prepareSession(const RunningSession& running, const Catalogue& catalogue,
                               const Settings& settings)
{
    const RoutineId routine = running.record.routine.value_or(RoutineId::create());
    const TimelineOptions options = timelineOptions(settings);
    Timeline timeline = compileTimeline(
        {.id = routine, .name = {}, .goal = {}, .steps = running.plannedSteps}, catalogue, options);

    std::vector<StepProgress> progress;
    std::chrono::seconds told{0};
    for (const StepRecord& step : running.record.steps) {
        progress.push_back(progressOf(step));
        told += step.active;
    }
    // A step that was skipped is recorded without being finished, and is not wanted again.
    const int next = std::max(running.nextStep, static_cast<int>(running.record.steps.size()));
    std::vector<RoutineStep> planned = stepsOf(timeline, running.plannedSteps);
    return {running.record,
            std::move(planned),
            Player::resumed(std::move(timeline), next, std::move(progress)),
            Journal::Open,
            std::max(std::chrono::seconds{0}, running.record.session - told),
            &catalogue,
            options};
}

} // namespace limber
