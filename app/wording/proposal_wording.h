// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_proposal.h"

#include <QString>

namespace limber {

/// Why a routine stands where it does: "Core work, with a day to recover after it."
[[nodiscard]] QString placementReasonText(PlacementReason reason);
/// What could not be met and why, in one or two sentences.
[[nodiscard]] QString unmetWishText(const UnmetWish& unmet);
[[nodiscard]] QString goalName(Goal goal);

} // namespace limber
