// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/exercises_state.h"
#include "app/exercises/own_exercise_form.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QLineEdit;
class QStackedWidget;

namespace limber {

class Button;
class ChipRow;
class EmptyState;
class ExerciseDetail;
class ExerciseListModel;
class FigureLibrary;
class Heading;
class Notice;
class PlainLabel;
class RowList;
class UndoBar;

/// The catalogue: a searched and filtered list of exercises, and beside it (or, where there is no
/// room for both, in its place) everything about the chosen one. Own exercises are made and changed
/// in its place.
///
/// An own exercise is saved with every edit that leaves it whole. While something is missing the
/// last whole version stays in the store and the draft on the page, which offers to go on with it.
class ExercisesPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    ExercisesPage(const BundledContent& content, FigureLibrary& figures, DataFile& dataFile,
                  QWidget* parent = nullptr);

    /// After own exercises changed, whoever owns the catalogue has to take them into it before.
    void refresh();
    [[nodiscard]] OwnExerciseForm& form() { return *m_form; }

public Q_SLOTS:
    /// Chooses an exercise, giving up search and filters that hide it. Unknown ones are ignored.
    void showExercise(const limber::ExerciseId& id);
    void beginNew();

Q_SIGNALS:
    void addToRoutineRequested(limber::ExerciseId exercise);
    /// Own exercises were saved, deleted or brought back: the catalogue is to be read anew.
    void ownExercisesChanged();
    void favouritesChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ExerciseFilter filter() const;
    void word();
    void makeChips();
    void makeBrowser();
    void connectAll();
    void applyFilter();
    void changeFace();
    void showFace(ExerciseView view);
    void clearFilters();
    void choose(int row);
    void openDetail();
    void closeDetail();
    void arrange();
    void copy(const ExerciseId& id);
    void edit(const ExerciseId& id);
    void openForm(const OwnExercise& own, FormState state);
    void closeForm();
    void saveDraft();
    /// Saves; false after showing why not.
    bool store(const OwnExercise& own);
    void deleteExercise(const ExerciseId& id);
    void setFavour(const ExerciseId& id, Favour favour);
    void showUnfinished();
    void continueDraft();
    void discardDraft();
    /// Tells once of what was saved in the form, when it is left.
    void announce();
    void tellFailure(const Error& error);
    void offerUndo(const QString& done, std::function<void()> undo);
    [[nodiscard]] bool isEditing() const;

    const Catalogue& m_catalogue;
    FigureLibrary& m_figures;
    DataFile& m_data;
    std::set<ExerciseId> m_favourites;
    std::vector<Category> m_shownCategories; ///< Those that have a chip.
    std::vector<OwnExercise> m_drafts;       ///< Not whole, so not saved; the latest last.
    bool m_hasNews = false;                  ///< Something was saved that nobody was told of.
    std::function<void()> m_undo;
    ExerciseListModel* m_model;

    QStackedWidget* m_views; ///< 0: the catalogue, 1: the form.
    QWidget* m_catalogueView;
    QWidget* m_browser;
    Heading* m_title;
    PlainLabel* m_count;
    QLineEdit* m_search;
    Button* m_face;
    Button* m_new;
    Notice* m_failure;
    Notice* m_unfinished;
    Button* m_continue;
    Button* m_discard;
    ChipRow* m_chips;
    RowList* m_list;
    QStackedWidget* m_results; ///< 0: the list, 1: nothing found.
    EmptyState* m_nothing;
    QWidget* m_side;
    Button* m_back;
    ExerciseDetail* m_detail;
    OwnExerciseForm* m_form;
    UndoBar* m_undoBar;
    bool m_isNarrow = false;
    bool m_isDetailOpen = false; ///< Matters where there is room for one only.
};

} // namespace limber
