// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// Floor mode leaves what can be read from a mat two metres away: number, side and cue.
enum class ViewMode { Desk, Floor };

} // namespace limber
