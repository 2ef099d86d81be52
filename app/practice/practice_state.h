// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/breath_moment.h"
#include "core/session/player.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What the screen of a running session shows, as plain facts. Texts of bundled exercises are
// catalogue English; the view translates them.

namespace limber {

/// What the large number counts: repetitions where phases are too short to count down.
enum class CountedIn { Seconds, Repetitions };

/// The exercise after the running one.
struct NextExercise {
    QString id;
    QString exercise; ///< Its name.
    Dose dose;
    Sides sides = Sides::None;
    QString firstInstruction; ///< Empty where the exercise has none.
    Round round = {};         ///< The round that it begins; of 1 where it begins none.
    Origin origin = Origin::Bundled;

    friend bool operator==(const NextExercise&, const NextExercise&) = default;
};

/// Where the figure stands: in which phase of which exercise, and how far.
struct FigureCue {
    QString exercise; ///< Its id; empty where nothing is practised.
    QString previous; ///< The phase before, from whose end the movement sets out.
    QString phase;
    double done = 1.0; ///< 0 to 1.
    milliseconds elapsed{0};
    int phaseIndex = 0; ///< Of the phase among those of the exercise.
    int phases = 0;

    friend bool operator==(const FigureCue&, const FigureCue&) = default;
};

/// One exercise in the bar that shows the whole session.
struct StepShare {
    milliseconds length{0};
    double done = 0.0; ///< 0 to 1. Exercises skipped over keep what was done of them.

    friend bool operator==(const StepShare&, const StepShare&) = default;
};

/// An exercise of which the person may say how it was.
struct AskedExercise {
    int step = 0;     ///< From 0.
    QString exercise; ///< Its name.
    Origin origin = Origin::Bundled;

    friend bool operator==(const AskedExercise&, const AskedExercise&) = default;
};

struct PracticeState {
    PlayerState player = PlayerState::Ready;
    SegmentKind kind = SegmentKind::Prepare;
    /// Whether it is the rest before the exercise: all that is said of the exercise is still to
    /// come.
    bool isRestBefore = false;
    /// The side of this stretch; while preparing, resting or changing sides, the one that comes.
    BodySide side = BodySide::Both;
    Breath breath = Breath::Free;
    QString exercise;
    Origin origin = Origin::Bundled; ///< Texts of own exercises are shown as they are.
    QString phase;                   ///< Empty where the stretch is no phase of the exercise.
    QString cue; ///< While preparing and in the rest before it, the one that comes first.
    QStringList instructions;
    FigureCue figure;

    int step = 0; ///< From 1.
    int steps = 0;
    Round round = {};
    int set = 0; ///< From 1; 0 before the first.
    int sets = 0;
    int repetition = 0; ///< From 1; 0 outside repetitions.
    int repetitions = 0;
    bool repetitionsAreBreaths = false;
    bool isTimed = false; ///< A flow of some length: its cycles are not counted for people.

    CountedIn countedIn = CountedIn::Seconds;
    milliseconds countedLeft{0}; ///< Of the stretch that the ring empties over.
    milliseconds countedLength{0};
    milliseconds totalLeft{0};
    bool waitsForPerson = false; ///< The repetition ends when the person says so.
    InPosition inPosition = InPosition::Yes;
    std::optional<BreathMoment> breathing; ///< Where the pacer leads.
    /// While resting between sets the running exercise, in the rest before an exercise and while
    /// preparing the one before it; where some of it was done.
    std::optional<AskedExercise> asked;
    std::optional<NextExercise> next;
    std::vector<StepShare> shares;

    friend bool operator==(const PracticeState&, const PracticeState&) = default;
};

/// `catalogue` is the one that the player's timeline was compiled with.
[[nodiscard]] PracticeState buildPracticeState(const Player& player, const Catalogue& catalogue);

} // namespace limber
