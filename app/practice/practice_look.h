// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"
#include "app/practice/smoothness.h"
#include "app/widgets/countdown_ring.h"

#include <QColor>

class QLabel;

// How a running session looks in every view of it.

namespace limber {

[[nodiscard]] RingTone ringTone(SegmentKind kind);

/// The ground that the session stands on: tinted by what the stretch is, plain while paused.
[[nodiscard]] QColor practiceGround(const PracticeState& state);

/// The part of the ring that is still to come, 0 to 1, in `steps` parts of the ring: finer ones
/// than a pixel could not be seen.
[[nodiscard]] double ringRemaining(const PracticeState& state, Smoothness smoothness, int steps);

/// QLabel lays its surroundings out anew even for a text that it shows already; this does not.
void setTextOf(QLabel& label, const QString& text);

} // namespace limber
