// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_draft.h"
#include "core/session/timeline.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QScrollArea;

namespace limber {

class AddExercisePanel;
class Button;
class Heading;
class Notice;
class PlainLabel;
class RowList;
class StepEditor;
class StepListModel;
class FigureLibrary;

/// Where the draft in the editor stands towards the store.
enum class DraftState { Untouched, Saved, Unfinished };

/// Builds or changes one of the user's own routines. It announces each edit and keeps every state
/// for undo; saving is up to the page.
class RoutineEditor : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    RoutineEditor(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent = nullptr);

    /// Begins to edit a routine, with nothing to undo.
    void edit(const Routine& routine, const TimelineOptions& options);
    /// Appends an exercise in its standard dose, as an edit.
    void addExercise(const ExerciseId& exercise);

    [[nodiscard]] const Routine& routine() const { return m_draft.routine(); }
    [[nodiscard]] std::vector<RoutineFinding> obstacles() const;
    /// Says in words where the draft stands.
    void setDraftState(DraftState state);
    void showFailure(const QString& text);
    void setOptions(const TimelineOptions& options);
    void focusName();

Q_SIGNALS:
    void edited();
    void closeRequested();
    void exerciseRequested(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeFields();
    void addShortcuts();
    void word();
    void wordKinds();
    void apply(RoutineEdit edit, int step, Routine changed);
    void refresh(int row);
    void showStep(int row);
    void moveStep(int by);
    void removeStep();
    void duplicateStep();
    void changeKind();
    void undo();
    void redo();
    void arrange();

    const Catalogue& m_catalogue;
    TimelineOptions m_options;
    RoutineDraft m_draft;
    DraftState m_state = DraftState::Untouched;
    StepListModel* m_model;

    Button* m_back;
    Button* m_undo;
    Button* m_redo;
    Heading* m_title;
    PlainLabel* m_total;
    PlainLabel* m_status;
    Notice* m_failure;
    QScrollArea* m_scroll;
    QBoxLayout* m_halves;
    PlainLabel* m_nameLabel;
    QLineEdit* m_name;
    PlainLabel* m_goalLabel;
    QLineEdit* m_goal;
    PlainLabel* m_kindLabel;
    QComboBox* m_focus;
    QComboBox* m_level;
    Heading* m_stepsTitle;
    PlainLabel* m_noSteps;
    RowList* m_steps;
    Button* m_up;
    Button* m_down;
    Button* m_duplicate;
    Button* m_remove;
    StepEditor* m_stepEditor;
    AddExercisePanel* m_add;
};

} // namespace limber
