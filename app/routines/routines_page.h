// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_state.h"
#include "core/common/clock.h"
#include "core/session/practice_request.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;

namespace limber {

class Button;
class Heading;
class Notice;
class RoutineDetail;
class RoutineEditor;
class RoutineListModel;
class RowList;
class TargetChooser;
class UndoBar;
class FigureLibrary;

/// The ready-made routines and the user's own: look at them, start, plan or copy them, and build
/// or change one's own.
///
/// An own routine is saved with every edit that leaves it whole. While something is missing the
/// last whole version stays in the store and the draft on the page, which offers to go on with it.
class RoutinesPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    RoutinesPage(const BundledContent& content, FigureLibrary& figures, DataFile& dataFile,
                 const Clock& clock, QWidget* parent = nullptr);

    void refresh();

public Q_SLOTS:
    /// Chooses a routine in the list; unknown ones are ignored.
    void showRoutine(const limber::RoutineId& id);
    /// Asks which own routine to add an exercise to, and goes on in the editor.
    void addExercise(const limber::ExerciseId& id);

Q_SIGNALS:
    void practiceRequested(const limber::PracticeRequest& request);
    void planRoutineRequested(limber::RoutineId routine);
    void exerciseRequested(limber::ExerciseId exercise);
    /// After a routine was saved, deleted or brought back.
    void routinesChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBrowser();
    void connectDetail();
    void word();
    void choose(int row);
    void openDetail();
    void closeDetail();
    void arrange();
    void beginNew();
    void copy(const QString& name);
    void deleteRoutine();
    void edit(const Routine& routine);
    void addTo(const RoutineId& routine, const ExerciseId& exercise);
    void addToNew(const ExerciseId& exercise);
    void saveDraft();
    void closeEditor();
    void continueDraft();
    void discardDraft();
    void showUnfinished();
    void keepDraft(const Routine& draft);
    void dropDraft(const RoutineId& id);
    /// Says what was done and offers to take it back.
    void offerUndo(const QString& done, std::function<void()> undo);
    [[nodiscard]] bool isEditing() const;
    /// Saves and tells everyone; false after showing why not.
    bool store(const Routine& routine);

    const BundledContent& m_content;
    DataFile& m_data;
    Settings m_settings;
    std::vector<Routine> m_own;
    std::optional<RoutineId> m_chosen;
    std::vector<Routine> m_drafts; ///< Not whole, so not saved; the latest last.
    std::function<void()> m_undo;
    RoutineListModel* m_model;

    QStackedWidget* m_views; ///< 0: list and detail, 1: editor.
    Heading* m_title;
    Button* m_new;
    Notice* m_failure;
    Notice* m_unfinished;
    Button* m_continue;
    Button* m_discard;
    TargetChooser* m_chooser;
    RowList* m_list;
    QWidget* m_side;
    Button* m_back;
    RoutineDetail* m_detail;
    RoutineEditor* m_editor;
    UndoBar* m_undoBar;
    bool m_isNarrow = false;
    bool m_isDetailOpen = false; ///< Matters where there is room for one only.
};

} // namespace limber
