// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_view.h"

#include <vector>

namespace limber {

/// Changes that may mend a finding, the most obvious first. Whether they do, and bring nothing
/// worse, is for the caller to check. None leads to a dose that is refused, or beyond the limits of
/// a routine.
[[nodiscard]] std::vector<RoutineFix> fixCandidates(const RoutineView& view,
                                                    const RoutineFinding& finding);

} // namespace limber
