// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine_edit.h"
#include "tests/support/random_history.h"

namespace limber::test {

/// What random editing does to a routine.
enum class RandomEditKind {
    Rename,
    Add,
    AddSeveral,
    Remove,
    RemoveSeveral,
    Move,
    MoveSeveral,
    Duplicate,
    DuplicateSeveral,
    Paste,
    Dose,
    Note,
    Rest,
    Sides,
    Group,
    Ungroup,
    Leave,
    Rounds,
};

inline constexpr int kRandomEditKinds = 18;

struct RandomEdit {
    RandomEditKind kind = RandomEditKind::Rename;
    int step = -1; ///< The step that was edited, -1 for the whole.
    Routine edited;
};

/// Edits routines by chance, now and then at places outside of them; the same ones for the same
/// seed but for new ids.
class RandomEditor {
public:
    explicit RandomEditor(unsigned seed)
        : m_chance(seed)
    {
    }

    /// Steps of six exercises, "exercise-0" to "exercise-5"; some of them in groups.
    [[nodiscard]] Routine routine(int steps);
    [[nodiscard]] RoutineStep step();
    [[nodiscard]] RandomEdit edit(const Routine& routine);
    /// Any of the indices, in no routine more than `most`.
    [[nodiscard]] std::set<int> indices(const Routine& routine, int most = 5);

private:
    [[nodiscard]] int index(const Routine& routine);
    [[nodiscard]] int place(const Routine& routine);
    [[nodiscard]] std::optional<StepGroupId> group(const Routine& routine);
    [[nodiscard]] Routine editedAs(RandomEditKind kind, int at, const Routine& routine);
    [[nodiscard]] Routine regrouped(RandomEditKind kind, const Routine& routine);

    Chance m_chance;
    StepExcerpt m_clipboard;
};

/// Fails the running test where steps and groups of a routine do not belong together as they must:
/// ids are unique, each group is one stretch of steps, in their order, and has some.
void expectWholeGroups(const Routine& routine);

} // namespace limber::test
