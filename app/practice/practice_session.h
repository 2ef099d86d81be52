// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/stopwatch.h"
#include "app/practice/prepared_session.h"
#include "app/practice/session_guide.h"
#include "core/common/clock.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace limber {

/// What the person says about a session after it. Everything may be left out.
struct SessionRating {
    std::optional<Pain> worst;
    std::optional<Pain> after;
    std::optional<int> effort; ///< kLeastEffort to kMostEffort.
    QString note;

    friend bool operator==(const SessionRating&, const SessionRating&) = default;
};

/// One session from its start to its end: lets time pass for the player, sounds its cues and
/// writes its journal. A failure to write never stops the session; it is told, and everything is
/// written again at the end.
class PracticeSession : public QObject {
    Q_OBJECT

public:
    enum class PauseReason {
        Person,
        Gap, ///< The computer slept or the program stood still: nobody practised meanwhile.
    };
    Q_ENUM(PauseReason)

    enum class Ending {
        Kept,    ///< The record is in the data file, or write() says why not.
        Nothing, ///< Over before anything was done: nothing is kept.
        Discarded,
    };
    Q_ENUM(Ending)

    /// Time does not pass before start(). What is referred to must outlive the session.
    PracticeSession(PreparedSession prepared, SessionStore& store, const Clock& clock,
                    const Stopwatch& stopwatch, SessionGuide& guide, QObject* parent = nullptr);

    [[nodiscard]] const Player& player() const { return m_player; }
    /// What has been done so far; final once the session has ended.
    [[nodiscard]] const SessionRecord& record() const { return m_record; }
    [[nodiscard]] PauseReason pauseReason() const { return m_pauseReason; }
    [[nodiscard]] std::optional<Ending> ending() const { return m_ending; }
    /// Whether the ended session is in the data file as record() has it.
    [[nodiscard]] bool isWritten() const { return m_isWritten; }

    void start();
    void pause(PauseReason reason = PauseReason::Person);
    void resume();
    void skipStep();
    void backStep();
    void repeatSet();
    void setInPosition(InPosition position);
    /// Goes on from a repetition that waits for the person; false where none does.
    bool finishRepetition();
    /// Makes what the person now waits for (preparation, rest or change of sides) longer or
    /// shorter, this time and from now on; the length it has then, nothing in a phase.
    std::optional<std::chrono::seconds> changeWait(std::chrono::seconds by);
    /// Pace of movement and breath from now on, percent; kept between 50 and 150.
    void setTempo(int percent);
    [[nodiscard]] int tempo() const;
    /// Puts another exercise, in its standard dose, in the place of a step that is not done yet,
    /// and of the same one in the rounds to come. Fails with NotFound for an exercise that the
    /// catalogue does not know, and once the session has ended.
    [[nodiscard]] Result<> swapExercise(int step, const ExerciseId& exercise);
    /// Keeps how an exercise felt, or takes the answer back.
    void setFeel(int step, std::optional<Feel> feel);
    /// Ends early and keeps what was done.
    void end();
    void discard();

    /// Lets the time that has passed since the last call take effect: a running session goes on,
    /// one that was forgotten while paused ends with what was done. Called by timers.
    void poll();

    /// Writes the ended session, again where that failed before.
    [[nodiscard]] Result<> write();
    /// Keeps with the ended session the occurrence that it completed; the next write has it.
    void setStartedFrom(const std::optional<StartedFrom>& occurrence);
    /// Adds a rating to the ended session and writes it.
    [[nodiscard]] Result<> rate(const SessionRating& rating);

Q_SIGNALS:
    /// Position, state or pause reason are different now.
    void changed();
    void ended(limber::PracticeSession::Ending ending);
    /// Something could not be written; the session goes on.
    void writeFailed(const limber::Error& error);

private:
    struct Moment {
        milliseconds session{0}; ///< As the stopwatch has it: what is heard, or the tour's pace.
        milliseconds real{0};
        Instant wall;
    };
    [[nodiscard]] Moment now() const;

    void openJournal();
    /// The step itself, and the same one in later rounds of its group that are not done yet.
    [[nodiscard]] std::vector<int> sameInRoundsToCome(int step) const;
    /// Compiles the timeline with what has changed and goes on along it.
    void retime();
    [[nodiscard]] Result<> closeJournalOrSave();
    void apply(const std::vector<PlayerEvent>& events);
    void recordStep(int step);
    void updateRecord();
    void endIfForgotten();
    void conclude();
    void tell(const Result<>& result);

    SessionStore& m_store;
    const Clock& m_clock;
    const Stopwatch& m_stopwatch;
    SessionGuide& m_guide;
    SystemStopwatch m_realTime;

    SessionRecord m_record;
    std::vector<RoutineStep> m_plannedSteps;
    Player m_player;
    Journal m_journal;
    std::chrono::seconds m_earlierRest;
    const Catalogue* m_catalogue;
    TimelineOptions m_options;
    PauseReason m_pauseReason = PauseReason::Person;
    std::optional<Ending> m_ending;
    bool m_isWritten = false;
    Moment m_last;
    milliseconds m_followed{0}; ///< The position up to which the cues have followed.
    Moment m_pausedAt;          ///< Before the gap, where one was found.
    QTimer m_timer;
    QTimer m_pauseTimer;
};

} // namespace limber
