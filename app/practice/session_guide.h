// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/player.h"

#include <vector>

namespace limber {

/// Leads through a session by ear. Told by the session what its player does; never tells it
/// anything.
class SessionGuide {
public:
    virtual ~SessionGuide() = default;

    /// A session begins.
    virtual void begin(const Player& player) = 0;
    /// Time has passed: what happened meanwhile, and the session time that belongs to the player's
    /// position.
    virtual void follow(const Player& player, const std::vector<PlayerEvent>& events,
                        milliseconds now) = 0;
    /// The player stands elsewhere now: what was to come is taken back.
    virtual void restart(const Player& player) = 0;
    /// The player goes along another timeline now.
    virtual void retime(const Player& player) = 0;
    virtual void pause() = 0;
    virtual void resume(const Player& player) = 0;
    /// The session is over; what belongs to its end may still be heard.
    virtual void finish() = 0;
    /// Silence at once.
    virtual void stop() = 0;
};

} // namespace limber
