// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/exercise_response.h"

#include "core/session/exercise_history.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace limber {

std::vector<ResponseCount> responseCounts(const std::vector<SessionRecord>& sessions)
{
    std::map<ExerciseId, ResponseCount> counts;
    for (const SessionRecord& session : sessions) {
        if (!session.painBefore || !session.painAfter)
            continue;
        std::set<ExerciseId> held;
        for (const StepRecord& step : session.steps) {
            if (wasPractised(step))
                held.insert(step.exercise);
        }
        const int change = session.painAfter->value() - session.painBefore->value();
        for (const ExerciseId& exercise : held) {
            ResponseCount& count =
                counts.try_emplace(exercise, ResponseCount{exercise, 0, 0, 0}).first->second;
            ++count.sessions;
            count.notHigher += change <= 0 ? 1 : 0;
            count.change += change;
        }
    }
    std::vector<ResponseCount> result;
    result.reserve(counts.size());
    for (const auto& [exercise, count] : counts)
        result.push_back(count);
    return result;
}

std::vector<ExerciseResponse> exerciseResponses(const std::vector<ResponseCount>& counts)
{
    std::vector<ResponseCount> enough;
    std::ranges::copy_if(counts, std::back_inserter(enough), [](const ResponseCount& count) {
        return count.sessions >= kFewestResponses;
    });
    std::ranges::sort(enough, [](const ResponseCount& left, const ResponseCount& right) {
        // The means compared without dividing, so that equal ones are equal.
        const qint64 leftChange = qint64{left.change} * right.sessions;
        const qint64 rightChange = qint64{right.change} * left.sessions;
        return std::tie(leftChange, right.sessions, left.exercise) <
               std::tie(rightChange, left.sessions, right.exercise);
    });
    std::vector<ExerciseResponse> responses;
    responses.reserve(enough.size());
    for (const ResponseCount& count : enough) {
        const double sessions = count.sessions;
        responses.push_back(
            {count.exercise, count.sessions, count.notHigher / sessions, count.change / sessions});
    }
    return responses;
}

} // namespace limber
