// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"

class QSqlError;

namespace limber {

/// What a failure of the SQLite driver means here; the driver's words become the detail.
[[nodiscard]] Error errorFrom(const QSqlError& error);

} // namespace limber
