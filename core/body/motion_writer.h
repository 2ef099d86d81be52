// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"

#include <QJsonObject>

// Writing pose files. What is written stands on its own: every keyframe is a full pose, on no base,
// so that the file means the same whatever becomes of the base poses.

namespace limber {

/// The same pose in numbers as a file keeps them: places to a millimetre, angles to a tenth of a
/// degree, directions and shares to four places. Doing it twice changes nothing more.
[[nodiscard]] Pose rounded(const Pose& pose);
[[nodiscard]] Motion rounded(const Motion& motion);

/// The pose file of a motion (docs/formats/pose.md), in rounded numbers; that of a mirrored motion
/// is the file of the motion for the right. parseMotion makes the rounded motion of it again, as
/// long as its keyframes have names of their own.
[[nodiscard]] QJsonObject motionToJson(const Motion& motion);

} // namespace limber
