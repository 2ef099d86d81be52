// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <functional>
#include <set>
#include <vector>

namespace limber {

/// Gives exercises pictures of a size.
using RowPictures = std::function<QPixmap(const ExerciseId&, const QSize&)>;

/// Exercises as rows of a RowList: name, category with its dot, position and standard dose.
class ExerciseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The exercises must outlive the model or the next call; they are shown in the order given.
    void setExercises(std::vector<const Exercise*> exercises);
    /// Those that the person likes best say so.
    void setFavourites(std::set<ExerciseId> favourites);
    /// Without it the exercises have no pictures.
    void setPictures(RowPictures pictures);
    /// Gives every row a star to be pressed, which is filled for favourites.
    void showStars();
    /// nullptr where there is no such row.
    [[nodiscard]] const Exercise* exercise(int row) const;
    /// -1 where the exercise is not shown.
    [[nodiscard]] int rowOf(const ExerciseId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Lists that let rows be dragged can drag every one of them.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum class FavouriteMark { Said, Left };
    [[nodiscard]] QString marksOf(const Exercise& exercise, FavouriteMark mark) const;

    std::vector<const Exercise*> m_exercises;
    std::set<ExerciseId> m_favourites;
    RowPictures m_pictures;
    bool m_hasStars = false;
};

} // namespace limber
