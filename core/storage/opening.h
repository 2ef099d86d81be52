// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/migration.h"

#include <memory>

namespace limber {

/// What Database::open does, with a list of migrations that tests may extend.
[[nodiscard]] Result<std::unique_ptr<Connection>>
openConnection(const QString& path, const Clock& clock, const std::vector<Migration>& list,
               IntegrityCheck check = IntegrityCheck::AtOpening);

} // namespace limber
