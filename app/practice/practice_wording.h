// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"

#include <QString>

// The words of a running session.

namespace limber {

/// "Get ready", "Rest" …; within an exercise the name of the phase, such as "Hold".
[[nodiscard]] QString kindText(const PracticeState& state);
/// What to do or to mind: "Hips level, eyes on the floor".
[[nodiscard]] QString cueText(const PracticeState& state);
/// What stands in the ring: "12", "1:30" or "3/10".
[[nodiscard]] QString countText(const PracticeState& state);
/// "Round 2 of 3"; empty where there is one round only.
[[nodiscard]] QString roundText(const Round& round);
/// "Set 1 of 2 · Repetition 3 of 10", with the round where there is room for it, or what comes
/// after a rest; empty where there is nothing to count.
[[nodiscard]] QString countedText(const PracticeState& state);
/// The exercise that follows.
[[nodiscard]] QString nextText(const PracticeState& state);
/// How the exercise that follows begins; empty where there is no time to read it.
[[nodiscard]] QString nextInstructionText(const PracticeState& state);

} // namespace limber
