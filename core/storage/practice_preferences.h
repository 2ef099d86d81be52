// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"
#include "core/session/timeline.h"
#include "core/settings/settings.h"

namespace limber {

/// The lengths that a timeline takes from the settings.
[[nodiscard]] TimelineOptions timelineOptions(const Settings& settings);

/// The settings that figures depend on.
[[nodiscard]] ProgressOptions progressOptions(const Settings& settings);

} // namespace limber
