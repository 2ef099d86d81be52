// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/session/session_record.h"

namespace limber {

class Connection;

/// Adds or replaces an ended session with its steps, within the caller's transaction.
[[nodiscard]] Result<> writeSession(Connection& connection, const SessionRecord& record);

} // namespace limber
