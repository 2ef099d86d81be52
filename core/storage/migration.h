// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

#include <vector>

namespace limber {

class Connection;

/// One step from a shape of the data file to the next.
struct Migration {
    int version = 0; ///< The `user_version` it leads to.
    QString sqlFile; ///< Statements separated by empty lines.
};

/// Every migration of this version of Limber, in order.
[[nodiscard]] const std::vector<Migration>& migrations();

/// The version that a list of migrations leads to; 0 where it is empty.
[[nodiscard]] int latestVersion(const std::vector<Migration>& list);

/// Applies what is missing, all in one transaction: it ends at the latest version or changes
/// nothing. Fails with DatabaseBusy, DiskFull or, for any other reason, MigrationFailed.
[[nodiscard]] Result<> migrate(Connection& connection, const std::vector<Migration>& list);

} // namespace limber
