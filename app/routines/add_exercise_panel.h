// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/exercise_list_model.h"
#include "core/exercise/catalogue.h"

class QLineEdit;

namespace limber {

class Button;
class Heading;
class RowList;

/// Finds an exercise by name and adds it: with Enter, a double click or the button.
class AddExercisePanel : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    AddExercisePanel(const Catalogue& catalogue, RowPictures pictures, QWidget* parent = nullptr);

Q_SIGNALS:
    void exerciseChosen(limber::ExerciseId exercise);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void word();
    void search();
    void add();

    const Catalogue& m_catalogue;
    ExerciseListModel* m_model;
    Heading* m_title;
    QLineEdit* m_search;
    RowList* m_list;
    Button* m_add;
};

} // namespace limber
