// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `routine export`, `routine import`.
[[nodiscard]] std::vector<Command> routineFileCommands();

} // namespace limber::cli
