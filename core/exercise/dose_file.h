// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/json_reader.h"
#include "core/exercise/dose.h"

namespace limber {

/// The values that a field may have at all, whatever an exercise file says.
struct DoseLimits {
    int lowest = 1;
    int highest = 1;
};

[[nodiscard]] DoseLimits doseLimits(DoseField field);

/// A required list of source keys; every number and hint of the catalogue rests on at least one.
[[nodiscard]] std::vector<SourceKey> readSourceKeys(JsonReader& reader, QLatin1StringView name);

/// Reads a dose as it stands in an exercise file (docs/formats/exercise.md, "Dose") and reports
/// every mistake. Where a dose has descending sets instead of `reps`, its repetitions get a range
/// from the fewest to the most of them, whose standard keeps their sum.
[[nodiscard]] DoseDefinition readDoseDefinition(JsonReader& reader, Sides sides);

} // namespace limber
