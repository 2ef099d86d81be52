// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "app/audio/stopwatch.h"
#include "app/practice/session_guide.h"
#include "core/session/player.h"

#include <QTimer>

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace limber {

/// Lets a session be heard. While the session's clock is anchored to the sound stream, cues are
/// handed over up to a second ahead and sound exactly when the picture changes, even where the
/// window is busy; otherwise they are played as the player reaches them.
///
/// A pause of more than ten seconds closes the device, which would go on waking the computer; the
/// session that goes on opens it anew.
///
/// A session that has lost its sound device, or found none, tries again every ten seconds.
///
/// `now` is always the session time that belongs to the player's position: the clock is read once
/// for both. Positions and session time are whole milliseconds, which are whole samples too, so the
/// distance of two cues in the stream is exactly that in the timeline, however irregular the calls.
class SessionCues : public QObject, public SessionGuide {
    Q_OBJECT

public:
    /// Both must outlive it. `time` is the clock that `now` is read from.
    SessionCues(CueOutput& output, const Stopwatch& time, QObject* parent = nullptr);
    ~SessionCues() override;

    /// Opens the sound.
    void begin(const Player& player) override;
    void follow(const Player& player, const std::vector<PlayerEvent>& events,
                milliseconds now) override;
    void restart(const Player& player) override;
    void retime(const Player& player) override { restart(player); }
    void pause() override;
    void resume(const Player& player) override;
    /// Closes the sound once the last cue has died away.
    void finish() override;
    /// The same, but not before so much time has passed.
    void finishAfter(milliseconds lastWords);
    /// Closes the sound.
    void stop() override;

private:
    /// A cue that is still in the stream's hands.
    struct Placed {
        std::size_t cue;
        std::chrono::microseconds at;
    };

    void attendToSilence();
    void tryAgain();
    void rest();
    void attendToAnchor();
    void takeBack();
    void lookAhead(const Player& player, milliseconds now);

    CueOutput& m_output;
    const Stopwatch& m_time;
    std::optional<StreamAnchor> m_anchor; ///< What cues are placed by.
    bool m_wasAnchored = false;           ///< Since the stream began or went on after a pause.
    std::deque<Placed> m_placed;
    QTimer m_fade;
    QTimer m_retry;
    QTimer m_rest;
    std::size_t m_next = 0; ///< The first cue not handed over yet.
    bool m_isOpen = false;
    bool m_isPaused = false;
    bool m_isResting = false; ///< Paused, and the device closed.
};

/// The sound that stands for a cue.
[[nodiscard]] CueSound soundOf(CueKind kind);

} // namespace limber
