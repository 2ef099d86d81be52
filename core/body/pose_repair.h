// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/simple_motion.h"
#include "core/body/validator.h"

// Putting right what the validator finds in a pose, where there is a simple way.

namespace limber {

/// Faults that no body can have: a pose with one of them is not to be used. The others are worth a
/// second look.
[[nodiscard]] bool isHard(PoseCheck check);

/// What the validator finds in one pose.
[[nodiscard]] std::vector<PoseFinding> findingsOf(const Pose& pose, const std::vector<Prop>& props);

/// The pose without the fault: lifted out of the floor, the joint moved back into its range, a hand
/// taken out of the trunk, the body moved over what bears it. Nothing where no simple way helps;
/// what is returned has been checked, and has no new hard fault.
[[nodiscard]] std::optional<Pose> repaired(const Pose& pose, const PoseFinding& finding,
                                           const std::vector<Prop>& props);

/// The motion with one more pose between two neighbours, which leads round what is found between
/// them. Nothing where that does not help, or where the phases go other ways than the usual ones.
[[nodiscard]] std::optional<Motion> withPoseOnTheWay(const Motion& motion,
                                                     const PoseFinding& finding,
                                                     const std::vector<AimedPhase>& phases);

} // namespace limber
