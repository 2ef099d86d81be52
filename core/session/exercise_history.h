// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_record.h"

#include <QDate>

#include <map>
#include <vector>

// What a person has done of each exercise so far. An exercise was *practised* where any time of it
// was done. It *went well* where it was finished and felt right or too easy; where the person did
// not say how it felt, where the session's worst pain is known and was 2 at most (the green zone of
// the pain-monitoring model).

namespace limber {

inline constexpr int kMostGreenPain = 2;
/// How many sessions prove an amount.
inline constexpr int kProvenSessions = 2;

/// The number by which doses of a type are compared: repetitions, seconds of a hold or a flow,
/// breath cycles.
[[nodiscard]] DoseField leadingField(DoseType type);

[[nodiscard]] bool wasPractised(const StepRecord& step);
/// `worst` is the session's worst pain.
[[nodiscard]] bool wentWell(const StepRecord& step, std::optional<Pain> worst);

/// One exercise in the past.
struct ExercisePast {
    QDate firstDay; ///< When it was practised first.
    /// The highest amount, in the leading field of the type of dose, that at least two sessions
    /// reached with it going well. Types that did not go well twice are left out.
    std::map<DoseType, int> provenAmounts;

    /// The proven amount of a type; 0 where there is none.
    [[nodiscard]] int proven(DoseType type) const;
    friend bool operator==(const ExercisePast&, const ExercisePast&) = default;
};

/// Every exercise that was practised.
using ExerciseHistory = std::map<ExerciseId, ExercisePast>;

/// From sessions in any order.
[[nodiscard]] ExerciseHistory exerciseHistory(const std::vector<SessionRecord>& sessions);

} // namespace limber
