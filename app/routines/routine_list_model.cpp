// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_list_model.h"

#include "app/routines/routine_words.h"
#include "app/widgets/row_list.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <algorithm>

namespace limber {

void RoutineListModel::setState(RoutinesState state)
{
    const bool hasSameRows = std::ranges::equal(
        m_state.routines, state.routines, {},
        [](const RoutineSummary& one) { return one.routine.id; },
        [](const RoutineSummary& one) { return one.routine.id; });
    if (hasSameRows) {
        m_state = std::move(state);
        if (!m_state.routines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_state = std::move(state);
    endResetModel();
}

const RoutineSummary* RoutineListModel::summary(int row) const
{
    return row >= 0 && row < rowCount() ? &m_state.routines[static_cast<std::size_t>(row)]
                                        : nullptr;
}

int RoutineListModel::rowOf(const RoutineId& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (summary(row)->routine.id == id)
            return row;
    }
    return -1;
}

int RoutineListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.routines.size());
}

QVariant RoutineListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoutineSummary& one = *summary(index.row());
    const QString size =
        tr("%1 · %2", "length, number of exercises")
            .arg(minutesText(one.total),
                 tr("%n exercise(s)", "in a routine", static_cast<int>(one.routine.steps.size())));
    const QString kind =
        tr("%1 · %2", "focus, level")
            .arg(routineFocusName(one.routine.focus), routineLevelName(one.routine.level));
    switch (role) {
    case Qt::DisplayRole:
        return routineName(one.routine);
    case DetailRole:
        return tr("%1 · %2", "length and number of exercises, equipment")
            .arg(size, equipmentText(one.equipment));
    case SectionRole:
        if (index.row() == 0 && m_state.own > 0)
            return tr("Your own");
        return index.row() == m_state.own ? tr("Ready-made") : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "routine, length, kind").arg(routineName(one.routine), size, kind);
    default:
        return {};
    }
}

} // namespace limber
