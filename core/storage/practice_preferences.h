// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/breath_rhythm.h"
#include "core/progress/practice_history.h"
#include "core/session/timeline.h"
#include "core/settings/settings.h"

#include <optional>

namespace limber {

/// The lengths that a timeline takes from the settings.
[[nodiscard]] TimelineOptions timelineOptions(const Settings& settings);

/// The person's own breath, where breathing exercises are to be led with it.
[[nodiscard]] std::optional<BreathRhythm> ownBreathRhythm(const Settings& settings);

/// The side that exercises with two sides begin on, where the session before began on `last`:
/// alternating is the other one, and left where no session is known.
[[nodiscard]] BodySide sideToBeginWith(FirstSide wanted, std::optional<BodySide> last);

/// The settings that figures depend on.
[[nodiscard]] ProgressOptions progressOptions(const Settings& settings);

} // namespace limber
