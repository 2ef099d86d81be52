// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "core/session/player.h"

#include <QTimer>

#include <cstddef>
#include <vector>

namespace limber {

/// Lets a session be heard. While the sound stream runs, cues are handed over up to a second ahead
/// and sound exactly when the picture changes, even where the window is busy; while it does not
/// run yet, they are played as the player reaches them.
class SessionCues : public QObject {
    Q_OBJECT

public:
    explicit SessionCues(CueOutput& output, QObject* parent = nullptr);
    ~SessionCues() override;

    /// Opens the sound for a session.
    void begin(const Player& player);
    /// Takes note of what happened while time passed, and looks ahead.
    void follow(const Player& player, const std::vector<PlayerEvent>& events);
    /// Takes back what is still to come, because the player stands elsewhere now.
    void restart(const Player& player);
    void pause();
    void resume(const Player& player);
    /// Closes the sound once the last cue has died away.
    void finish();
    /// Closes the sound at once.
    void stop();

private:
    void lookAhead(const Player& player);

    CueOutput& m_output;
    QTimer m_fade;
    std::size_t m_next = 0; ///< The first cue not handed over yet.
    bool m_isOpen = false;
};

/// The sound that stands for a cue.
[[nodiscard]] CueSound soundOf(CueKind kind);

} // namespace limber
