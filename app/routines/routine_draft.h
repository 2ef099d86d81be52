// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"

#include <optional>
#include <vector>

namespace limber {

/// What was done to a routine, for naming what undo takes back.
enum class RoutineEdit {
    Rename,
    ChangeGoal,
    ChangeKind, ///< What it is for and whom.
    AddStep,
    AddSteps,
    RemoveStep,
    RemoveSteps,
    MoveStep,
    MoveSteps,
    DuplicateStep,
    DuplicateSteps,
    Cut,
    Paste,
    ReplaceStep, ///< Another exercise in the place of one.
    ChangeDose,
    ChangeNote,
    ChangeRest,   ///< The rest after an exercise.
    ChangeSides,  ///< The time to change sides.
    Group,        ///< Makes a group of exercises.
    Ungroup,      ///< Dissolves a group.
    LeaveGroup,   ///< Takes exercises out of their group.
    ChangeRounds, ///< Rounds of a group or the rest between them.
    TakeAdvice,   ///< What a finding about the routine offers.
};

/// A routine being edited, with the states it has been in. Edits that follow each other on the
/// same text or number, as typing does, are one step of undo.
///
/// Of each edit only the steps that differ are kept, before and after, from the first of them to
/// the last; so a draft of many steps takes little more room than the edits themselves. At least
/// the last 200 edits can be taken back, and up to 1,000 where that takes no more room than 20,000
/// steps.
class RoutineDraft {
public:
    explicit RoutineDraft(Routine routine);

    [[nodiscard]] const Routine& routine() const { return m_routine; }

    /// Takes the edited routine. `step` is the step that was edited (of a group the first), -1 for
    /// the routine as a whole. A routine that is no different is no edit.
    void apply(RoutineEdit edit, int step, Routine edited);

    /// What undo would take back and redo would do again; nothing where there is nothing.
    [[nodiscard]] std::optional<RoutineEdit> undoable() const;
    [[nodiscard]] std::optional<RoutineEdit> redoable() const;
    /// The one exercise that undo or redo is about; nothing where it is about more, or none.
    [[nodiscard]] std::optional<ExerciseId> undoableExercise() const;
    [[nodiscard]] std::optional<ExerciseId> redoableExercise() const;
    void undo();
    void redo();

private:
    /// One edit. Both routines have only the steps from `first` on that differ.
    struct Change {
        RoutineEdit edit;
        int step;
        std::size_t first;
        Routine before;
        Routine after;

        [[nodiscard]] std::optional<ExerciseId> exercise() const;
        [[nodiscard]] std::size_t keptSteps() const
        {
            return before.steps.size() + after.steps.size();
        }
    };

    [[nodiscard]] static Change changeBetween(RoutineEdit edit, int step, const Routine& before,
                                              const Routine& after);
    /// Puts what differed back in the place of what is there now.
    void put(std::size_t first, const Routine& present, const Routine& wanted);
    [[nodiscard]] bool continues(RoutineEdit edit, int step) const;
    void forgetOldest();

    Routine m_routine;
    std::vector<Change> m_changes;
    std::size_t m_done = 0;      ///< How many of the changes are in the routine now.
    std::size_t m_keptSteps = 0; ///< Of all changes.
};

/// What keeps a draft from being saved. An unknown exercise does not: it is kept as it is.
[[nodiscard]] std::vector<RoutineObstacle> obstaclesOf(const Routine& routine,
                                                       const Catalogue& catalogue);

} // namespace limber
