// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"

#include <QDate>

#include <set>

// A *flare day* is one on which pain was noted 2 points or more over usual, or at 6 and above
// (pain-monitoring model). *Usual* is the mean over the days with an entry among the 28 days
// before; without one, only the second half counts. Where usual is 6 or more already, only the
// rise counts.

namespace limber {

/// Flare days among [from, until]. Of each day the highest of its *now* and *before* entries
/// counts.
[[nodiscard]] std::set<QDate> flareDays(const PracticeHistory& history, QDate from, QDate until);

} // namespace limber
