// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exercise_history.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// The two highest amounts that single sessions reached.
struct BestTwo {
    int first = 0;
    int second = 0;

    void add(int amount)
    {
        if (amount > first)
            second = std::exchange(first, amount);
        else
            second = std::max(second, amount);
    }
};

int amountOf(const Dose& dose)
{
    const DoseField field = leadingField(dose.type);
    if (field == DoseField::Repetitions && !dose.repetitionsPerSet.empty())
        return *std::ranges::max_element(dose.repetitionsPerSet);
    return dose.value(field);
}

} // namespace

DoseField leadingField(DoseType type)
{
    switch (type) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        return DoseField::Repetitions;
    case DoseType::TimedHold:
        return DoseField::HoldSeconds;
    case DoseType::TimedFlow:
        return DoseField::DurationSeconds;
    case DoseType::BreathCycles:
        break;
    }
    return DoseField::BreathCycles;
}

bool wasPractised(const StepRecord& step)
{
    return step.active > std::chrono::seconds{0} || step.completedSets > 0 || step.finished;
}

bool wentWell(const StepRecord& step, std::optional<Pain> worst)
{
    if (!step.finished)
        return false;
    if (step.feel)
        return *step.feel == Feel::Right || *step.feel == Feel::TooEasy;
    return worst && worst->value() <= kMostGreenPain;
}

int ExercisePast::proven(DoseType type) const
{
    const auto found = provenAmounts.find(type);
    return found == provenAmounts.end() ? 0 : found->second;
}

ExerciseHistory exerciseHistory(const std::vector<SessionRecord>& sessions)
{
    ExerciseHistory history;
    std::map<std::pair<ExerciseId, DoseType>, BestTwo> best;
    for (const SessionRecord& session : sessions) {
        std::map<std::pair<ExerciseId, DoseType>, int> ofSession;
        for (const StepRecord& step : session.steps) {
            if (!wasPractised(step))
                continue;
            ExercisePast& past = history[step.exercise];
            if (!past.firstDay.isValid() || session.day < past.firstDay)
                past.firstDay = session.day;
            if (wentWell(step, session.painWorst)) {
                int& amount = ofSession[{step.exercise, step.dose.type}];
                amount = std::max(amount, amountOf(step.dose));
            }
        }
        for (const auto& [of, amount] : ofSession)
            best[of].add(amount);
    }
    for (const auto& [of, amounts] : best) {
        if (amounts.second > 0)
            history[of.first].provenAmounts[of.second] = amounts.second;
    }
    return history;
}

} // namespace limber
