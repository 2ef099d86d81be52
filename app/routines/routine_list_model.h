// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/routines_state.h"

#include <QAbstractListModel>

namespace limber {

/// Routines as rows of a RowList, the user's own ones under one heading and the ready-made ones
/// under another.
class RoutineListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setState(RoutinesState state);
    /// nullptr where there is no such row.
    [[nodiscard]] const RoutineSummary* summary(int row) const;
    /// -1 where the routine is not shown.
    [[nodiscard]] int rowOf(const RoutineId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    RoutinesState m_state;
};

} // namespace limber
