// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/exercise_list_model.h"
#include "core/routine/routine.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

class QMimeData;

namespace limber {

/// What a row of a StepList has beside the roles of row_list.h.
enum StepRowRole {
    GroupPlaceRole = Qt::UserRole + 100, ///< int: a GroupPlace.
    IsHeadRole,                          ///< bool: the head of a group, not a step.
};

/// Where a row stands in its group.
enum class GroupPlace { None, Head, Middle, Last };

/// The steps of a routine as rows, with a row above each group that tells its rounds. A change of
/// the routine changes only the rows that differ, so that a view keeps its place.
class StepListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The catalogue must outlive the model.
    explicit StepListModel(const Catalogue& catalogue, QObject* parent = nullptr);
    /// Without it the steps have no pictures.
    void setPictures(RowPictures pictures);

    void setRoutine(const Routine& routine);
    /// Every row may read differently, in another language for instance.
    void reword();

    /// The row of a step, or -1.
    [[nodiscard]] int rowOfStep(int step) const;
    [[nodiscard]] int rowOfStep(const RoutineStepId& step) const;
    [[nodiscard]] int rowOfGroup(const StepGroupId& group) const;
    /// The step of a row, or nothing for the head of a group.
    [[nodiscard]] std::optional<int> stepOfRow(int row) const;
    /// The group that a row is the head of.
    [[nodiscard]] std::optional<StepGroupId> groupOfRow(int row) const;
    /// The steps that rows stand for: the head of a group stands for all of its steps.
    [[nodiscard]] std::set<int> stepsOfRows(const std::set<int>& rows) const;
    /// Before which step something goes that is dropped above a row (the number of rows: at the
    /// end).
    [[nodiscard]] int stepBefore(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::optional<RoutineStep> step; ///< Nothing for the head of a group.
        std::optional<StepGroup> group;  ///< Of a head.
        int index = 0;                   ///< Of the step, or of the first one of the group.
        GroupPlace place = GroupPlace::None;

        [[nodiscard]] const QString& key() const;
        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const Routine& routine);
    void replaceMiddle(std::vector<Row>& rows);
    void tellDifferences(std::vector<Row> rows);
    [[nodiscard]] QString stepDetail(const RoutineStep& step) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    const Catalogue& m_catalogue;
    RowPictures m_pictures;
    std::vector<Row> m_rows;
};

} // namespace limber
