// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_record.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

std::chrono::seconds wholeSeconds(milliseconds duration)
{
    return std::chrono::floor<std::chrono::seconds>(duration);
}

} // namespace

Result<Pain> Pain::create(int value)
{
    if (value < 0 || value > kWorst)
        return failure(ErrorCode::InvalidValue, u"pain: 0 to %1"_s.arg(kWorst));
    return Pain(value);
}

SessionOutcome outcomeOf(std::chrono::seconds plannedActive, std::chrono::seconds active)
{
    const bool planned = plannedActive > std::chrono::seconds{0};
    return planned && active * 2 >= plannedActive ? SessionOutcome::Completed
                                                  : SessionOutcome::Partial;
}

std::vector<StepRecord> stepRecords(const Timeline& timeline,
                                    const std::vector<StepProgress>& progress)
{
    std::vector<StepRecord> records;
    records.reserve(timeline.steps.size());
    for (std::size_t index = 0; index < timeline.steps.size(); ++index) {
        const TimelineStep& step = timeline.steps[index];
        const StepProgress done = index < progress.size() ? progress[index] : StepProgress{};
        records.push_back({.exercise = step.exercise,
                           .dose = step.dose,
                           .plannedActive = wholeSeconds(step.active),
                           .active = wholeSeconds(done.active),
                           .completedSets = done.completedSets,
                           .finished = done.finished});
    }
    return records;
}

SessionRecord withProgress(SessionRecord record, const Player& player)
{
    std::vector<StepRecord> steps = stepRecords(player.timeline(), player.progress());
    for (std::size_t index = 0; index < std::min(steps.size(), record.steps.size()); ++index) {
        const StepRecord& before = record.steps[index];
        if (steps[index].exercise != before.exercise)
            continue;
        // Only the person knows how it felt; the player would forget it.
        steps[index].feel = before.feel;
        // Another pace since then does not change what this exercise was to take.
        if (before.finished && steps[index].finished && before.active == steps[index].active)
            steps[index].plannedActive = before.plannedActive;
    }
    record.steps = std::move(steps);
    record.plannedActive = std::chrono::seconds{0};
    record.active = std::chrono::seconds{0};
    for (const StepRecord& step : record.steps) {
        record.plannedActive += step.plannedActive;
        record.active += step.active;
    }
    record.session = wholeSeconds(player.sessionTime());
    record.outcome = outcomeOf(record.plannedActive, record.active);
    return record;
}

} // namespace limber
