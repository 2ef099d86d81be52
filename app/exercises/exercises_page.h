// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/exercises_state.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QWidget>

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
class PlainLabel;
class RowList;

/// The catalogue: a searched and filtered list of exercises, and beside it (or, where there is no
/// room for both, in its place) everything about the chosen one.
class ExercisesPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    ExercisesPage(const BundledContent& content, FigureLibrary& figures, DataFile& dataFile,
                  QWidget* parent = nullptr);

    void refresh();

public Q_SLOTS:
    /// Chooses an exercise, giving up search and filters that hide it. Unknown ones are ignored.
    void showExercise(const limber::ExerciseId& id);

Q_SIGNALS:
    void addToRoutineRequested(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ExerciseFilter filter() const;
    void word();
    void wordChips();
    void applyFilter();
    void changeFace();
    void showFace(ExerciseView view);
    void clearFilters();
    void choose(int row);
    void openDetail();
    void closeDetail();
    void arrange();

    const Catalogue& m_catalogue;
    DataFile& m_data;
    ExerciseListModel* m_model;

    QWidget* m_browser;
    Heading* m_title;
    PlainLabel* m_count;
    QLineEdit* m_search;
    Button* m_face;
    ChipRow* m_chips;
    RowList* m_list;
    QStackedWidget* m_results; ///< 0: the list, 1: nothing found.
    EmptyState* m_nothing;
    QWidget* m_side;
    Button* m_back;
    ExerciseDetail* m_detail;
    bool m_isNarrow = false;
    bool m_isDetailOpen = false; ///< Matters where there is room for one only.
};

} // namespace limber
