// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/exercise_list_model.h"
#include "core/exercise/catalogue.h"
#include "core/storage/favourite_store.h"

class QLineEdit;
class QStackedWidget;

namespace limber {

class Button;
class CatalogueFilters;
class CatalogueList;
class EmptyState;
class Heading;
class PlainLabel;

/// The exercises to choose from: searched as one types, filtered, and added with Enter, a double
/// click, the button or by pulling them into the routine.
class CataloguePane : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    CataloguePane(const Catalogue& catalogue, RowPictures pictures, QWidget* parent = nullptr);

    void setFavourites(std::set<ExerciseId> favourites);
    /// Looks through the catalogue again, which may have other exercises now.
    void refresh();
    void focusSearch();
    /// The first and the last widget in the order of the keyboard.
    [[nodiscard]] QWidget* firstStop() const;
    [[nodiscard]] QWidget* lastStop() const;

Q_SIGNALS:
    void exercisesChosen(const std::vector<limber::ExerciseId>& exercises);
    void favouriteToggled(const limber::ExerciseId& exercise, limber::Favour favour);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void word();
    void wordStar();
    void search();
    void clear();
    void add();
    void toggleStar(int row);
    [[nodiscard]] std::vector<const Exercise*> selected() const;

    const Catalogue& m_catalogue;
    ExerciseListModel* m_model;
    std::set<ExerciseId> m_favourites;
    Heading* m_title;
    QLineEdit* m_search;
    CatalogueFilters* m_filters;
    PlainLabel* m_count;
    Button* m_clear;
    QStackedWidget* m_results; ///< 0: the list, 1: nothing found.
    CatalogueList* m_list;
    EmptyState* m_nothing;
    Button* m_add;
    Button* m_star;
};

} // namespace limber
