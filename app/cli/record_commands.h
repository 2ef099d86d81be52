// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `log add`, `log list`, `stats`, `settings show`, `settings set`.
[[nodiscard]] std::vector<Command> recordCommands();

} // namespace limber::cli
