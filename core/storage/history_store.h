// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"
#include "core/storage/database.h"

namespace limber {

/// Everything that figures are computed from, in one read.
[[nodiscard]] Result<PracticeHistory> loadHistory(const Database& database);

} // namespace limber
