// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_content.h"
#include "app/routines/routines_state.h"
#include "core/common/clock.h"
#include "core/session/practice_request.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QStackedWidget;

namespace limber {

class Button;
class ExportPanel;
class Heading;
class Notice;
class RoutineDetail;
class RoutineEditor;
class RoutineFileView;
class RoutineListModel;
class RowList;
class TargetChooser;
class UndoBar;
class FigureLibrary;

/// How the user is asked for a routine file; an empty answer means that nothing was chosen. As
/// functions, so that tests need no dialog.
struct RoutineFileQuestions {
    std::function<QString(QWidget* parent)> open;
    std::function<QString(QWidget* parent, const QString& suggested)> save;
};

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
    /// The system's own dialogs ask unless something else is set.
    void setFileQuestions(RoutineFileQuestions questions)
    {
        m_fileQuestions = std::move(questions);
    }

public Q_SLOTS:
    /// Chooses a routine in the list; unknown ones are ignored.
    void showRoutine(const limber::RoutineId& id);
    /// Asks which own routine to add an exercise to, and goes on in the editor.
    void addExercise(const limber::ExerciseId& id);
    /// Shows what a routine file would bring in; several are gone through one after another.
    void openFile(const QString& path);

Q_SIGNALS:
    void practiceRequested(const limber::PracticeRequest& request);
    void planRoutineRequested(limber::RoutineId routine);
    void exerciseRequested(limber::ExerciseId exercise);
    /// After a routine was saved, deleted or brought back.
    void routinesChanged();
    /// After exercises came in with a file, or were taken back: the catalogue is to be filled anew
    /// before this returns.
    void ownExercisesChanged();

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
    void print();
    /// A routine on paper, its boxes on the days on which it is planned.
    [[nodiscard]] SheetDocument sheetOf(const Routine& routine, const TickDays& days) const;
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
    // routines_page_files.cpp
    void connectFiles();
    void wordFiles();
    [[nodiscard]] QWidget* makeListSide();
    void askForFile();
    void leaveFile();
    void takeImported(const std::vector<OwnExercise>& exercises,
                      const std::vector<Routine>& routines);
    void undoImport(const std::vector<OwnExercise>& exercises,
                    const std::vector<Routine>& routines);
    void saveAsFile(std::vector<Routine> routines);
    void showFailure(const QString& text);

    /// Says what was done and offers to take it back.
    void offerUndo(const QString& done, std::function<void()> undo);
    [[nodiscard]] bool isEditing() const;
    /// Tells the editor what it has to know of the person.
    void informEditor();
    void showAccepted();
    void keepAccepted(const Result<>& kept);
    void setFavourite(const ExerciseId& exercise, Favour favour);
    [[nodiscard]] QDate currentDay() const;
    /// Saves and tells everyone; false after showing why not.
    bool store(const Routine& routine);

    const BundledContent& m_content;
    FigureLibrary& m_figures;
    DataFile& m_data;
    const Clock& m_clock;
    Settings m_settings;
    std::vector<Routine> m_own;
    std::optional<RoutineId> m_chosen;
    std::vector<Routine> m_drafts; ///< Not whole, so not saved; the latest last.
    std::function<void()> m_undo;
    RoutineListModel* m_model;

    RoutineFileQuestions m_fileQuestions;

    QStackedWidget* m_views; ///< 0: list and detail, 1: editor, 2: a routine file.
    Heading* m_title;
    Button* m_new;
    Notice* m_failure;
    Notice* m_saved; ///< Where a routine file was saved.
    Notice* m_unfinished;
    Button* m_continue;
    Button* m_discard;
    TargetChooser* m_chooser;
    ExportPanel* m_export;
    QWidget* m_listSide;
    RowList* m_list;
    Button* m_openFile;
    Button* m_saveFile;
    QWidget* m_side;
    Button* m_back;
    RoutineDetail* m_detail;
    RoutineEditor* m_editor;
    RoutineFileView* m_fileView;
    UndoBar* m_undoBar;
    bool m_isNarrow = false;
    bool m_isDetailOpen = false; ///< Matters where there is room for one only.
};

} // namespace limber
