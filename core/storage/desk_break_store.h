// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/desk_breaks.h"
#include "core/storage/database.h"

#include <vector>

namespace limber {

/// The breaks at the desk that were offered, and what became of each.
class DeskBreakStore {
public:
    explicit DeskBreakStore(const Database& database);

    /// Those of the days in [from, until], by instant.
    [[nodiscard]] Result<std::vector<DeskBreak>> between(QDate from, QDate until) const;
    /// How many there are.
    [[nodiscard]] Result<int> count() const;
    /// Adds or replaces.
    [[nodiscard]] Result<> save(const DeskBreak& deskBreak);

private:
    Connection* m_connection;
};

} // namespace limber
