// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_record.h"

#include <QAbstractListModel>

#include <optional>
#include <variant>
#include <vector>

namespace limber {

/// Sessions, newest first, under a heading for each month.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        NameRole,   ///< The routine.
        MomentRole, ///< Day and time.
        MinutesRole,
        RemarkRole, ///< "Ended early", or empty.
        PainRole,   ///< "5 → 3", or empty.
    };

    using QAbstractListModel::QAbstractListModel;

    /// In any order.
    void setSessions(std::vector<SessionSummary> sessions);

    /// The session of a row; nothing for a heading.
    [[nodiscard]] std::optional<SessionId> sessionAt(const QModelIndex& index) const;
    /// An invalid index for an unknown session.
    [[nodiscard]] QModelIndex indexOf(const SessionId& session) const;
    /// The first row with a session.
    [[nodiscard]] QModelIndex firstSession() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Words the rows anew, for another language.
    void reword();

private:
    using Row = std::variant<QDate, SessionSummary>; ///< A month's first day, or a session.
    [[nodiscard]] QVariant sessionValue(const SessionSummary& session, int role) const;

    std::vector<Row> m_rows;
};

} // namespace limber
