// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/dose.h"
#include "core/exercise/exercise.h"

#include <QString>

namespace limber {

/// A dose in one line: "2 × 10 repetitions, hold 3 s", "3 × 10 s on each side", "60 s", "6
/// breaths".
[[nodiscard]] QString doseText(const Dose& dose, Sides sides);
/// The name of a dose field with its unit where it has one: "Repetitions on each side", "Hold".
[[nodiscard]] QString doseFieldName(DoseField field, RepetitionsPer per, Sides sides);
/// A value of a field: "10", "30 s".
[[nodiscard]] QString doseValueText(DoseField field, int value);
/// "recommended 10–15", "recommended 20–30 s, at most 1 min", "recommended 10".
[[nodiscard]] QString doseRangeText(DoseField field, const DoseRange& range);
/// Why a value is judged as it is, in a sentence; empty for recommended ones.
[[nodiscard]] QString doseVerdictText(DoseField field, const DoseRange& range, int value,
                                      DoseVerdict verdict);
/// The name of a dose mode: the exercise's own one for an empty id.
[[nodiscard]] QString doseModeName(const Exercise& exercise, const QString& modeId);
/// "2 to 3 times a week", "Every day", "As often as you like".
[[nodiscard]] QString frequencyText(const Frequency& frequency);

} // namespace limber
