// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/exercise_list_model.h"
#include "core/routine/routine.h"

#include <QAbstractListModel>

namespace limber {

/// The steps of a routine as rows of a RowList, to be dragged into another order.
class StepListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The catalogue must outlive the model.
    explicit StepListModel(const Catalogue& catalogue, QObject* parent = nullptr);
    /// Without it the steps have no pictures.
    void setPictures(RowPictures pictures);

    void setSteps(std::vector<RoutineStep> steps);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    /// One row at a time, as a view that drags does.
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                  const QModelIndex& destinationParent, int destinationChild) override;

Q_SIGNALS:
    /// A step was dragged: it was at `from` and is at `to` now.
    void stepMoved(int from, int to);

private:
    const Catalogue& m_catalogue;
    RowPictures m_pictures;
    std::vector<RoutineStep> m_steps;
};

} // namespace limber
