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
    RemoveStep,
    MoveStep,
    DuplicateStep,
    ChangeDose,
    ChangeNote,
};

/// A routine being edited, with every state it has been in. Edits that follow each other on the
/// same text or number, as typing does, are one step of undo.
class RoutineDraft {
public:
    explicit RoutineDraft(Routine routine);

    [[nodiscard]] const Routine& routine() const { return m_routine; }

    /// Takes the edited routine. `step` is the step that was edited, -1 for the routine as a whole.
    /// A routine that is no different is no edit.
    void apply(RoutineEdit edit, int step, Routine edited);

    /// What undo would take back and redo would do again; nothing where there is nothing.
    [[nodiscard]] std::optional<RoutineEdit> undoable() const;
    [[nodiscard]] std::optional<RoutineEdit> redoable() const;
    void undo();
    void redo();

private:
    struct Change {
        RoutineEdit edit;
        int step;
        Routine before;
        Routine after;
    };

    [[nodiscard]] bool continues(RoutineEdit edit, int step) const;

    Routine m_routine;
    std::vector<Change> m_changes;
    std::size_t m_done = 0; ///< How many of the changes are in the routine now.
};

/// What keeps a draft from being saved. An unknown exercise does not: it is kept as it is.
[[nodiscard]] std::vector<RoutineFinding> obstaclesOf(const Routine& routine,
                                                      const Catalogue& catalogue);

} // namespace limber
