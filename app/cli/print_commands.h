// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `routine print`, `plan print`. They need an application with fonts.
[[nodiscard]] std::vector<Command> printCommands();

/// Whether a call may be one of them, told from its words before anything is parsed.
[[nodiscard]] bool mayPrint(int count, char** words);

} // namespace limber::cli
