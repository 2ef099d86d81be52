// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace limber {

/// A run of days as rows of a RowList. Each day that has anything is a row, followed by what is
/// planned on it and by what was practised without being planned.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// What a row stands for: a day, one of its occurrences, or one of its sessions.
    struct Row {
        QDate day;
        std::optional<OccurrenceKey> occurrence;
        std::optional<SessionId> session;

        friend bool operator==(const Row&, const Row&) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setState(const PlanState& state);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant dayData(const PlanDay& day, int role) const;
    [[nodiscard]] QVariant itemData(const PlanItem& item, int role) const;
    [[nodiscard]] QVariant sessionData(const SessionSummary& session, int role) const;

    PlanState m_state;
    std::vector<Row> m_rows;
};

/// What is said of a session in one line: minutes done, outcome, pain before and after.
[[nodiscard]] QString sessionText(const SessionSummary& session);
/// The sessions of a day that completed none of its occurrences.
[[nodiscard]] std::vector<SessionSummary> sessionsBesidePlan(const PlanDay& day);

} // namespace limber
