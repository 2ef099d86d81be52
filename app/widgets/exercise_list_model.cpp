// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/exercise_list_model.h"

#include "app/widgets/category_tone.h"
#include "app/widgets/row_list.h"
#include "app/widgets/tile_delegate.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

void ExerciseListModel::setExercises(std::vector<const Exercise*> exercises)
{
    if (exercises == m_exercises) {
        // The same rows may read differently in another language.
        if (!m_exercises.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_exercises = std::move(exercises);
    endResetModel();
}

void ExerciseListModel::setFavourites(std::set<ExerciseId> favourites)
{
    if (favourites == m_favourites)
        return;
    m_favourites = std::move(favourites);
    if (!m_exercises.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ExerciseListModel::marksOf(const Exercise& exercise, FavouriteMark mark) const
{
    QStringList marks;
    if (mark == FavouriteMark::Said && m_favourites.contains(exercise.id))
        marks.append(tr("★ Favourite", "mark of an exercise in a list"));
    if (exercise.origin == Origin::Own)
        marks.append(tr("Own", "mark of an exercise in a list"));
    return marks.join(u" · "_s);
}

void ExerciseListModel::setPictures(RowPictures pictures)
{
    m_pictures = std::move(pictures);
}

void ExerciseListModel::showStars()
{
    m_hasStars = true;
}

const Exercise* ExerciseListModel::exercise(int row) const
{
    return row >= 0 && row < rowCount() ? m_exercises[static_cast<std::size_t>(row)] : nullptr;
}

int ExerciseListModel::rowOf(const ExerciseId& id) const
{
    const auto found = std::ranges::find(m_exercises, id, &Exercise::id);
    return found == m_exercises.end() ? -1 : static_cast<int>(found - m_exercises.begin());
}

int ExerciseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exercises.size());
}

QVariant ExerciseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Exercise& one = *m_exercises[static_cast<std::size_t>(index.row())];
    const QString dose = doseText(one.dose.standardDose(), one.sides);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // A tile may have to cut the name.
        return exerciseName(one);
    case DetailRole: {
        const QString detail =
            tr("%1 · %2\n%3", "category, position, dose")
                .arg(categoryName(one.category), positionName(one.position), dose);
        // A star that can be pressed says it already.
        const QString marks = marksOf(one, m_hasStars ? FavouriteMark::Left : FavouriteMark::Said);
        return marks.isEmpty() ? detail : marks + u" · "_s + detail;
    }
    case ToneRole:
        return static_cast<int>(categoryTone(one.category));
    case HasPictureRole:
        return static_cast<bool>(m_pictures);
    case Qt::DecorationRole:
        return m_pictures ? QVariant(m_pictures(one.id, kRowPicture)) : QVariant();
    case TilePictureRole:
        return m_pictures ? QVariant(m_pictures(one.id, kTilePicture)) : QVariant();
    case StarRole:
        return m_hasStars ? QVariant(m_favourites.contains(one.id)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2, %3, %4", "exercise, category, position, dose")
                                 .arg(exerciseName(one), categoryName(one.category),
                                      positionName(one.position), dose);
        const QString marks = marksOf(one, FavouriteMark::Said);
        return marks.isEmpty() ? text : tr("%1, %2", "exercise, its marks").arg(text, marks);
    }
    default:
        return {};
    }
}

Qt::ItemFlags ExerciseListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

} // namespace limber
