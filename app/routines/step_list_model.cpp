// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list_model.h"

#include "app/routines/routine_words.h"
#include "app/widgets/row_list.h"

#include <QLocale>

#include <algorithm>

namespace limber {

StepListModel::StepListModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

void StepListModel::setPictures(RowPictures pictures)
{
    m_pictures = std::move(pictures);
}

void StepListModel::setSteps(std::vector<RoutineStep> steps)
{
    const bool hasSameRows =
        std::ranges::equal(m_steps, steps, {}, &RoutineStep::id, &RoutineStep::id);
    if (hasSameRows) {
        m_steps = std::move(steps);
        if (!m_steps.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoutineStep& step = m_steps[static_cast<std::size_t>(index.row())];
    const QString number = QLocale().toString(index.row() + 1);
    switch (role) {
    case Qt::DisplayRole:
        return stepName(step, m_catalogue);
    case DetailRole: {
        const QString dose = stepDoseText(step, m_catalogue);
        return step.note.isEmpty() ? dose : dose + u'\n' + step.note;
    }
    case LeadRole:
        return number;
    case HasPictureRole:
        return static_cast<bool>(m_pictures);
    case Qt::DecorationRole:
        return m_pictures ? QVariant(m_pictures(step.exercise, kRowPicture)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3", "number, exercise, dose")
            .arg(number, stepName(step, m_catalogue), stepDoseText(step, m_catalogue));
    default:
        return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex& index) const
{
    // Rows are dropped between rows, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

Qt::DropActions StepListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool StepListModel::moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                             const QModelIndex& destinationParent, int destinationChild)
{
    if (count != 1 || sourceRow < 0 || sourceRow >= rowCount() || destinationChild < 0 ||
        destinationChild > rowCount() ||
        !beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild))
        return false;
    const auto first = m_steps.begin();
    if (destinationChild > sourceRow) {
        std::rotate(first + sourceRow, first + sourceRow + 1, first + destinationChild);
    } else {
        std::rotate(first + destinationChild, first + sourceRow, first + sourceRow + 1);
    }
    endMoveRows();
    Q_EMIT stepMoved(sourceRow,
                     destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
    return true;
}

} // namespace limber
