// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routine_draft.h"
#include "core/care/routine_check.h"
#include "core/session/timeline.h"
#include "core/storage/favourite_store.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace limber {

/// The keys that do again what was undone.
inline constexpr QKeyCombination kRedoKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_Z;

class Button;
class CataloguePane;
class Chip;
class FigureLibrary;
class Heading;
class Notice;
class PlainLabel;
class RoutineFields;
class RoutineHints;
class RoutineOverview;
class StepPane;

/// Where the draft in the editor stands towards the store.
enum class DraftState { Untouched, Saved, Unfinished };

/// Which of the two panes shows where there is room for one only.
enum class BuilderView { Exercises, Routine };

/// Builds or changes one of the user's own routines: the exercises on one side, the routine on the
/// other, and beside or below it what it comes to and what the routine check says. It announces
/// each edit and keeps every state for undo; saving is up to the page.
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
    [[nodiscard]] std::vector<RoutineObstacle> obstacles() const;
    /// Says in words where the draft stands.
    void setDraftState(DraftState state);
    void showFailure(const QString& text);
    void setOptions(const TimelineOptions& options);
    void setFavourites(const std::set<ExerciseId>& favourites);
    /// What the routine check is told of the person; the routine of before is that of `edit`.
    void setCircumstances(const RoutineCircumstances& circumstances);
    /// The hints that the person wants to keep as they are.
    void setAccepted(const std::set<QString>& accepted);
    /// The catalogue may have other exercises now.
    void refreshCatalogue();
    void focusName();
    void focusSteps();

Q_SIGNALS:
    void edited();
    void closeRequested();
    void exerciseRequested(limber::ExerciseId exercise);
    void favouriteToggled(const limber::ExerciseId& exercise, limber::Favour favour);
    void acceptRequested(const QString& finding);
    void takeBackRequested(const QString& finding);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectPanes();
    void addShortcuts();
    void orderKeys();
    void word();
    void apply(RoutineEdit edit, int step, const Routine& changed);
    void undo();
    void redo();
    /// Shows everything that an edit may have changed; figures and hints follow.
    void refresh();
    void refreshUndo();
    void measure();
    void arrange();
    void showView(BuilderView view);
    /// Goes on to the next part, or back to the one before.
    void jump(int direction);
    void showHints();
    void keepUndoKeys();

    const Catalogue& m_catalogue;
    TimelineOptions m_options;
    RoutineDraft m_draft;
    RoutineCircumstances m_circumstances;
    std::set<QString> m_accepted;
    DraftState m_state = DraftState::Untouched;
    QTimer m_measuring; ///< So that figures and hints are computed once for many edits.
    BuilderView m_view = BuilderView::Routine;
    bool m_isNarrow = false;

    Button* m_back;
    Chip* m_exercisesView;
    Chip* m_routineView;
    Button* m_undo;
    Button* m_redo;
    Heading* m_title;
    PlainLabel* m_total;
    Button* m_hintCount;
    PlainLabel* m_status;
    PlainLabel* m_told;
    Notice* m_failure;
    QBoxLayout* m_panes;
    CataloguePane* m_cataloguePane;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns; ///< Inside the scrolled part: the routine, and beside or below it:
    QWidget* m_side;       ///< the figures and the hints.
    RoutineFields* m_fields;
    StepPane* m_steps;
    RoutineOverview* m_overview;
    RoutineHints* m_hints;
};

} // namespace limber
