// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"

#include <QString>

// The words of a running session.

namespace limber {

/// "Get ready", "Exercise", "Rest" …
[[nodiscard]] QString segmentKindText(SegmentKind kind);
/// Phase and cue in one line: "Hold · Hips level, eyes on the floor".
[[nodiscard]] QString cueText(const PracticeState& state);
/// What stands in the ring: "12", "1:30" or "3/10".
[[nodiscard]] QString countText(const PracticeState& state);
/// "Set 1 of 2 · Repetition 3 of 10"; empty where there is nothing to count.
[[nodiscard]] QString countedText(const PracticeState& state);
/// The exercise that follows and, where there is time to read it, how that one begins.
[[nodiscard]] QString nextText(const PracticeState& state);

} // namespace limber
