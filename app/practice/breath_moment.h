// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/player.h"

#include <optional>

namespace limber {

/// Where a led breath stands. Phases that follow each other with the same breath are one.
struct BreathMoment {
    Breath breath = Breath::In; ///< In, Hold or Out.
    /// The last breath in or out before this one, the opposite of the next one where there is none:
    /// a hold keeps what it left, full or empty.
    Breath before = Breath::Out;
    milliseconds left{0};
    milliseconds length{0};

    [[nodiscard]] double done() const; ///< 0 to 1.

    friend bool operator==(const BreathMoment&, const BreathMoment&) = default;
};

/// How full the lungs are, 0 (empty) to 1 (full), moving in like a sine from one end to the other.
/// Continuous from moment to moment while phases follow each other.
[[nodiscard]] double breathSize(const BreathMoment& moment);

/// The moment that is shown for a whole second where nothing may move smoothly: the one at which
/// the second began.
[[nodiscard]] BreathMoment steppedMoment(const BreathMoment& moment);

/// The breath at the player's position: in doses of breath cycles, and in exercises whose repeated
/// phases all say how to breathe. Nothing outside phases, in other exercises, and where repetitions
/// wait for the person, whose breath no clock can know. `catalogue` is the one that the timeline
/// was compiled with.
[[nodiscard]] std::optional<BreathMoment> breathMoment(const Player& player,
                                                       const Catalogue& catalogue);

} // namespace limber
