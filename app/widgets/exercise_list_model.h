// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <functional>
#include <vector>

namespace limber {

/// Gives exercises pictures of a size.
using RowPictures = std::function<QPixmap(const ExerciseId&, const QSize&)>;

/// Exercises as rows of a RowList: name, category with its dot, position and standard dose.
class ExerciseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The exercises must outlive the model; they are shown in the order given.
    void setExercises(std::vector<const Exercise*> exercises);
    /// Without it the exercises have no pictures.
    void setPictures(RowPictures pictures);
    /// nullptr where there is no such row.
    [[nodiscard]] const Exercise* exercise(int row) const;
    /// -1 where the exercise is not shown.
    [[nodiscard]] int rowOf(const ExerciseId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<const Exercise*> m_exercises;
    RowPictures m_pictures;
};

} // namespace limber
