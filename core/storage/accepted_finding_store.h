// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>
#include <QString>

#include <map>

namespace limber {

/// Findings of the plan check and of the routine check that the person wants to keep as they are,
/// by their stable id (`Finding::id`, `RoutineFinding::id`).
class AcceptedFindingStore {
public:
    explicit AcceptedFindingStore(const Database& database);

    /// Every accepted finding with the day on which it was accepted.
    [[nodiscard]] Result<std::map<QString, QDate>> all() const;
    /// Accepts a finding; one that is accepted already keeps its day. Fails with InvalidValue for
    /// an empty id or an invalid day.
    [[nodiscard]] Result<> accept(const QString& finding, QDate day);
    /// The finding is shown again. Fails with NotFound where it is not accepted.
    [[nodiscard]] Result<> takeBack(const QString& finding);

private:
    Connection* m_connection;
};

} // namespace limber
