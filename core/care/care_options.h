// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/care/week_wishes.h"
#include "core/settings/settings.h"

namespace limber {

/// How the plan check judges, as the person has it in the settings. The desk programme is on while
/// breaks at the desk are offered in hours that end on the same day.
[[nodiscard]] CareOptions careOptions(const Settings& settings);

/// The settings with what the wishes of a week that was taken into the plan tell about the person:
/// the check is not to find fault with what was just asked for.
[[nodiscard]] Settings withWishes(Settings settings, const WeekWishes& wishes);

/// The settings with breaks at the desk as a finding suggests them.
[[nodiscard]] Settings withDeskBreaks(Settings settings, const DeskBreakFix& fix);

} // namespace limber
