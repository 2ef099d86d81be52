// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <optional>
#include <vector>

// The *player* walks along a timeline. It is a pure state machine: it is told how much time has
// passed and answers with what happened; it reads no clock, plays no sound and paints nothing.

namespace limber {

enum class PlayerState { Ready, Running, Paused, Finished };

/// What was really done of a step so far.
struct StepProgress {
    milliseconds active{0};  ///< Active time really spent.
    milliseconds elapsed{0}; ///< All time spent but pauses.
    int completedSets = 0;
    bool finished = false;   ///< Its last segment ran to the end or was skipped forward over.

    friend bool operator==(const StepProgress&, const StepProgress&) = default;
};

/// Something that happened while time passed.
struct PlayerEvent {
    enum class Kind {
        SegmentEntered, ///< `index` is the segment.
        CueReached,     ///< `index` is the cue.
        StepFinished,   ///< `index` is the step; its progress is final unless one goes back.
        RoutineFinished,
    };
    Kind kind = Kind::SegmentEntered;
    int index = 0;

    friend bool operator==(const PlayerEvent&, const PlayerEvent&) = default;
};

class Player {
public:
    explicit Player(Timeline timeline);

    /// A player that stands at the beginning of `step`, with the progress of a session that was
    /// broken off. Steps beyond the last start a finished player.
    [[nodiscard]] static Player resumed(Timeline timeline, int step,
                                        std::vector<StepProgress> progress);

    [[nodiscard]] PlayerState state() const;
    [[nodiscard]] const Timeline& timeline() const;
    [[nodiscard]] milliseconds position() const; ///< From the beginning of the timeline.
    [[nodiscard]] milliseconds remaining() const;
    /// The segment at the position; nothing once finished or where the timeline is empty.
    [[nodiscard]] const Segment* segment() const;
    [[nodiscard]] int segmentIndex() const;
    [[nodiscard]] milliseconds segmentRemaining() const;
    [[nodiscard]] const std::vector<StepProgress>& progress() const;
    [[nodiscard]] milliseconds activeTime() const;
    [[nodiscard]] milliseconds sessionTime() const;

    // What the person does. Each returns what happened; impossible ones return nothing.
    [[nodiscard]] std::vector<PlayerEvent> start();  ///< Ready → Running.
    [[nodiscard]] std::vector<PlayerEvent> pause();  ///< Running → Paused.
    [[nodiscard]] std::vector<PlayerEvent> resume(); ///< Paused → Running.
    /// To the next exercise; at the last one this finishes the routine. Works while paused.
    [[nodiscard]] std::vector<PlayerEvent> skipStep();
    /// To the beginning of this exercise, or of the one before when it has run for less than
    /// three seconds. Time already spent stays counted once only: the step's progress begins anew.
    [[nodiscard]] std::vector<PlayerEvent> backStep();
    /// Ends here. → Finished, without a RoutineFinished event.
    void finish();

    /// Lets time pass. Only a running player moves; a step longer than what is left runs to the
    /// end and stops there. Events come in order of time.
    [[nodiscard]] std::vector<PlayerEvent> advance(milliseconds elapsed);

private:
    void enterStep(int step, std::vector<PlayerEvent>& events);

    Timeline m_timeline;
    PlayerState m_state = PlayerState::Ready;
    milliseconds m_position{0};
    int m_segment = 0;
    int m_nextCue = 0;
    std::vector<StepProgress> m_progress;
};

} // namespace limber
