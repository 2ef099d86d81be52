// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/session/session_record.h"

#include <optional>
#include <vector>

// Over the sessions that held an exercise (practised, not merely planned) and have pain before and
// after: how often pain was not higher afterwards, and by how much it moved. A session holds many
// exercises, and pain moves by itself: this is never a cause, and is worded "seems to".

namespace limber {

/// Below as many sessions nothing is said.
inline constexpr int kFewestResponses = 5;

/// Sums over sessions, as a query gives them.
struct ResponseCount {
    ExerciseId exercise;
    int sessions = 0;  ///< With both values.
    int notHigher = 0; ///< After ≤ before.
    int change = 0;    ///< Sum of after − before.

    friend bool operator==(const ResponseCount&, const ResponseCount&) = default;
};

struct ExerciseResponse {
    ExerciseId exercise;
    int sessions = 0;
    double shareNotHigher = 0.0; ///< 0 to 1.
    double meanChange = 0.0;     ///< Negative: lower after.

    friend bool operator==(const ExerciseResponse&, const ExerciseResponse&) = default;
};

/// Each exercise once however many of its steps a session has.
[[nodiscard]] std::vector<ResponseCount> responseCounts(const std::vector<SessionRecord>& sessions);

/// Those with enough sessions: the largest mean fall first, more sessions first among equals, then
/// by id.
[[nodiscard]] std::vector<ExerciseResponse>
exerciseResponses(const std::vector<ResponseCount>& counts);

} // namespace limber
