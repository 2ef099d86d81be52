// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_draft.h"
#include "app/widgets/card.h"
#include "app/widgets/exercise_list_model.h"
#include "core/routine/routine_edit.h"
#include "core/session/timeline.h"

#include <optional>
#include <variant>

class QMimeData;

namespace limber {

class Button;
class ElidedLabel;
class GroupEditor;
class StepCommands;
class StepEditor;
class StepList;
class StepListModel;
enum class StepCommand;

/// The routine as a list of steps, and everything that changes them: by mouse, by keys, by the
/// buttons above the list and by its menu. It shows what it is given; an edit is announced, and
/// shown once it is given back.
class StepPane : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    StepPane(const Catalogue& catalogue, RowPictures pictures, QWidget* parent = nullptr);

    /// Begins with another routine: its first step selected, nothing open.
    void begin(const Routine& routine, std::chrono::seconds changeSides);
    /// Shows what an edit made of the routine. What was selected stays so where it is still there.
    void show(const Routine& routine);
    using Card::show;
    void setChangeSides(std::chrono::seconds time);

    /// Adds exercises in their standard doses, before the step at `before` or at the end.
    void addExercises(const std::vector<ExerciseId>& exercises, std::optional<int> before = {});
    /// Selects the steps that differ from those of `earlier`, as undo does.
    void selectChanged(const Routine& earlier);
    void focusList();
    [[nodiscard]] StepList& list() { return *m_list; }
    /// The first and the last widget in the order of the keyboard.
    [[nodiscard]] QWidget* firstStop() const;
    [[nodiscard]] QWidget* lastStop() const;

Q_SIGNALS:
    /// The steps were changed so; whoever takes it over calls `show`.
    void edited(limber::RoutineEdit edit, int step, const limber::Routine& changed);
    void exerciseRequested(limber::ExerciseId exercise);
    /// Fields were opened that were not there before.
    void fieldsOpened();
    /// Something to tell: what did not work, and why.
    void told(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    using OpenId = std::variant<std::monostate, RoutineStepId, StepGroupId>;

    void connectList();
    void connectEditors();
    void word();
    void run(StepCommand command);
    void submit(RoutineEdit edit, int step, const Routine& changed);
    /// The same, and selects the steps that came in.
    void submitAndSelectNew(RoutineEdit edit, int step, const Routine& changed);
    void moveBy(int direction);
    void moveTo(const std::set<int>& steps, int before);
    void remove(RoutineEdit edit);
    void duplicate();
    void copy();
    void paste();
    void take(const QMimeData* mime, int before);
    void group();
    void ungroup();
    void leaveGroup();
    void toggle(int row);
    void open(int row);
    void closeOpen();
    void refreshOpen();
    void openEditor(int row, QWidget* editor);
    void refreshCommands();
    void selectSteps(const std::vector<RoutineStepId>& steps);
    [[nodiscard]] std::vector<RoutineStepId> selectedIds() const;
    [[nodiscard]] int openStep() const;
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_routine.steps.size()); }
    [[nodiscard]] std::set<StepGroupId> groupsOf(const std::set<int>& steps) const;

    const Catalogue& m_catalogue;
    Routine m_routine;
    std::chrono::seconds m_changeSides{0};
    OpenId m_open;
    StepListModel* m_model;
    StepList* m_list;
    StepCommands* m_commands;
    StepEditor* m_stepEditor;
    GroupEditor* m_groupEditor;
    ElidedLabel* m_title;
    Button* m_up;
    Button* m_down;
    Button* m_duplicate;
    Button* m_group;
    Button* m_remove;
    Button* m_more;
};

} // namespace limber
