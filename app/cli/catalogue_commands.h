// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `catalogue`, `routines`, `routine show`, `routine check`, `timeline`.
[[nodiscard]] std::vector<Command> catalogueCommands();

} // namespace limber::cli
