// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `plan show`, `plan add`, `plan move`, `plan skip`, `plan pause`, `plan check`.
[[nodiscard]] std::vector<Command> planCommands();

} // namespace limber::cli
