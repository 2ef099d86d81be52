// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/routine/routine.h"
#include "core/session/session_record.h"

#include <random>

namespace limber {

/// Makes valid records of every shape, the same ones for the same seed.
class RandomRecords {
public:
    explicit RandomRecords(unsigned seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] int number(int lowest, int highest);
    [[nodiscard]] bool chance() { return number(0, 1) == 1; }

    [[nodiscard]] Dose dose();
    [[nodiscard]] RoutineStep routineStep();
    /// One of a running session: it has a round.
    [[nodiscard]] RoutineStep plannedStep();
    [[nodiscard]] Routine routine();
    [[nodiscard]] StepRecord stepRecord();
    [[nodiscard]] SessionRecord session();
    [[nodiscard]] CheckIn checkIn();
    [[nodiscard]] Plan plan();

private:
    [[nodiscard]] QString text();
    [[nodiscard]] QDate day();
    [[nodiscard]] QTime time();
    [[nodiscard]] LocalInstant moment();
    [[nodiscard]] std::chrono::seconds seconds();
    [[nodiscard]] std::optional<Pain> pain();
    [[nodiscard]] ExerciseId exercise();
    template <typename Enum> Enum token()
    {
        const auto& entries = TokenTable<Enum>::entries;
        return entries[static_cast<size_t>(number(0, static_cast<int>(entries.size()) - 1))].value;
    }

    std::mt19937 m_engine;
};

} // namespace limber
