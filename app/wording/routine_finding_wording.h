// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_finding.h"
#include "core/exercise/catalogue.h"

#include <QString>

// Severities and the names of sources are those of finding_wording.h.

namespace limber {

/// What a finding of a routine says and what to do next, in one or two short sentences; the
/// exercises are named.
[[nodiscard]] QString findingText(const RoutineFinding& finding, const Routine& routine,
                                  const Catalogue& catalogue);
/// What a rule rests on: "Based on: …".
[[nodiscard]] QString findingSourcesText(const RoutineFinding& finding);
/// What the button of a fix says: "Add a warm-up", "Hold for 30 s". Empty where there is no fix.
[[nodiscard]] QString fixText(const RoutineFinding& finding, const Catalogue& catalogue);
/// "osteoporosis", as it stands within a sentence.
[[nodiscard]] QString healthConditionName(HealthCondition condition);

} // namespace limber
