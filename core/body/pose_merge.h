// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

// A pose file says only what differs: a keyframe from its exercise's pose, that from its base.
// These functions put the differences on top of each other before anything is read.

namespace limber {

/// What a pose looks like with a difference laid over it. Pelvis and parts of the spine merge field
/// by field. So do limbs, unless the difference goes from a target to directions or back: then it
/// replaces the limb; and an ankle replaces toes and sole, or they it. "arms" and "legs" stand for
/// both sides, written for the right.
[[nodiscard]] QJsonObject mergedPose(const QJsonObject& below, const QJsonObject& difference);

} // namespace limber
