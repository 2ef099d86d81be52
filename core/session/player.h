// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <cstddef>
#include <vector>

// The *player* walks along a timeline. It is a pure state machine: it is told how much time has
// passed and answers with what happened; it reads no clock, plays no sound and paints nothing.

namespace limber {

enum class PlayerState { Ready, Running, Paused, Finished };

/// Whether the person is where the exercise begins. Someone who is not gets the stretch before it
/// again and again.
enum class InPosition { Yes, No };

/// What was really done of a step, counted from the last time it was entered.
struct StepProgress {
    milliseconds active{0};  ///< Time spent in active segments.
    milliseconds elapsed{0}; ///< Time spent in all segments; pauses do not count.
    int completedSets = 0;   ///< Sets whose last phase (of the second side) ran to its end.
    bool finished = false;   ///< All sets are completed. A step skipped forward over is not.

    friend bool operator==(const StepProgress&, const StepProgress&) = default;
};

/// Something that happened while time passed.
struct PlayerEvent {
    enum class Kind {
        SegmentEntered, ///< `index` is the segment; one that is repeated is entered again.
        CueReached,     ///< `index` is the cue.
        StepFinished,   ///< `index` is the step, run to its end or skipped; its progress is final
                        ///< unless one goes back.
        RoutineFinished,
    };
    Kind kind = Kind::SegmentEntered;
    int index = 0;

    friend bool operator==(const PlayerEvent&, const PlayerEvent&) = default;
};

/// Where several things happen at one moment, they come as: cues of the segment that ends,
/// StepFinished, RoutineFinished or SegmentEntered, cues of the segment that begins. Cues are
/// reached while running only: those of a place gone to while paused come with `resume`. Cues that
/// are skipped over never come.
class Player {
public:
    explicit Player(Timeline timeline);

    /// A player that stands at the beginning of `step`, after the rest before it, with the progress
    /// of a session that was broken off. The step itself begins anew; missing progress counts as
    /// nothing done. A step beyond the last makes a finished player.
    [[nodiscard]] static Player resumed(Timeline timeline, int step,
                                        std::vector<StepProgress> progress);

    [[nodiscard]] PlayerState state() const;
    [[nodiscard]] const Timeline& timeline() const;
    [[nodiscard]] milliseconds position() const; ///< From the beginning of the timeline.
    [[nodiscard]] milliseconds remaining() const;
    /// The segment at the position; nothing once finished or where the timeline is empty.
    [[nodiscard]] const Segment* segment() const;
    [[nodiscard]] int segmentIndex() const;              ///< -1 where `segment` is nothing.
    [[nodiscard]] milliseconds segmentRemaining() const; ///< 0 where `segment` is nothing.
    [[nodiscard]] const std::vector<StepProgress>& progress() const; ///< One for each step.
    /// Until where, inclusive, the course of time is known: the end of the timeline, or the last
    /// moment before the end of a segment that ends only when the person says so. Cues up to there
    /// may be handed over ahead of time.
    [[nodiscard]] milliseconds certainUntil() const;
    [[nodiscard]] milliseconds activeTime() const;  ///< The active time of all steps' progress.
    [[nodiscard]] milliseconds sessionTime() const; ///< The elapsed time of all steps' progress.

    // What the person does. Each returns what happened; impossible ones return nothing.
    /// Ready → Running; an empty timeline → Finished.
    [[nodiscard]] std::vector<PlayerEvent> start();
    [[nodiscard]] std::vector<PlayerEvent> pause();  ///< Running → Paused.
    [[nodiscard]] std::vector<PlayerEvent> resume(); ///< Paused → Running.
    /// To the next exercise, with the rest before it; at the last one this finishes the routine.
    /// Works while running and paused.
    [[nodiscard]] std::vector<PlayerEvent> skipStep();
    /// To the beginning of this exercise, or of the one before when it has run for less than
    /// three seconds; the rest before it is gone back over only from within it. The progress of the
    /// step gone to begins anew, so that no time counts twice; that of later steps stays until they
    /// are entered again. Works while running and paused.
    [[nodiscard]] std::vector<PlayerEvent> backStep();
    /// To the beginning of this set on this side, or from a rest or change of sides to that of the
    /// one just done; while preparing, to the beginning of the preparation; in the rest before an
    /// exercise to its beginning. What was done since then counts once. Works while running and
    /// paused.
    [[nodiscard]] std::vector<PlayerEvent> repeatSet();
    /// Not in position: a preparation, rest or change of sides begins anew (its last ten seconds
    /// where it is longer) each time it runs out; in the middle of a set the stretch before the set
    /// comes again. In position: it runs out as usual. Works while running.
    [[nodiscard]] std::vector<PlayerEvent> setInPosition(InPosition position);
    [[nodiscard]] InPosition inPosition() const { return m_inPosition; }
    /// Whether the repetition at the position ends when the person says so.
    [[nodiscard]] bool waitsForPerson() const;
    /// The repetition is done: on to the next. Nothing where none waits for the person, or while
    /// not running. Waiting counts as active for 30 s at most.
    [[nodiscard]] std::vector<PlayerEvent> repetitionDone();
    /// Goes on along another timeline of the same steps: at another tempo, with other rests, or
    /// with another exercise in a step, which begins anew if it is the one at the position and not
    /// still rested for.
    /// Phases go on where they are by share, all else by the time already spent.
    void changeTimeline(Timeline timeline);
    /// Ends here, in any state. → Finished, without any event; position and progress stay.
    void finish();

    /// Lets time pass. Only a running player moves, and only forward; a step longer than what is
    /// left runs to the end and stops there. Events come in order of time, the same ones however
    /// the time is sliced.
    [[nodiscard]] std::vector<PlayerEvent> advance(milliseconds elapsed);

private:
    using Events = std::vector<PlayerEvent>;

    /// To the first segment of the step, or to the one after its rest.
    enum class RestBefore { Taken, LeftOut };
    void goToStep(int step, RestBefore rest = RestBefore::LeftOut);
    [[nodiscard]] std::size_t beginningOf(int step, RestBefore rest) const;
    void goTo(std::size_t segment, milliseconds position);
    /// The step's progress is put back to where the set on this side began.
    void forgetSet();
    [[nodiscard]] bool beginsSet(std::size_t segment) const;
    [[nodiscard]] bool holdsAtEnd() const;
    void runInPlace(milliseconds elapsed);
    [[nodiscard]] std::size_t sameSegment(const Timeline& timeline, const Segment& segment) const;
    void enterSegment(Events& events);
    void leaveSegment(Events& events);
    /// The cues of the current segment up to a moment.
    void reachCues(Events& events, milliseconds until);
    void runWithinSegment(milliseconds elapsed);
    [[nodiscard]] const Segment& current() const;
    [[nodiscard]] StepProgress& currentProgress();
    [[nodiscard]] bool endsSet() const;

    Timeline m_timeline;
    PlayerState m_state = PlayerState::Ready;
    milliseconds m_position{0};
    std::size_t m_segment = 0;
    std::size_t m_nextCue = 0;
    std::vector<StepProgress> m_progress;
    StepProgress m_beforeSet; ///< Of the current step, when the set on this side began.
    std::size_t m_setBegin = 0;
    InPosition m_inPosition = InPosition::Yes;
    milliseconds m_waited{0}; ///< Active time of the repetition that waits for the person.
};

} // namespace limber
