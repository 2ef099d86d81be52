// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/pose_edit.h"
#include "core/body/validator.h"

#include <QString>

// What the pose editor calls things. The pose files' own words are for authors and never shown.

namespace limber {

/// "On all fours"; empty for a base that nobody has named.
[[nodiscard]] QString basePoseName(const QString& base);
/// The base poses that make good beginnings, in the order in which they are offered.
[[nodiscard]] QStringList startingPoses();

/// "Right hand".
[[nodiscard]] QString handleName(BodyHandle handle);

/// "The right hand sinks 3 cm into the floor."
[[nodiscard]] QString poseFindingText(const PoseFinding& finding);

/// "Start", "End", "On the way", "On the way 2": the name of a pose of a motion with `count`
/// poses.
[[nodiscard]] QString posePlaceName(int keyframe, int count);

} // namespace limber
