// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `routine check`.
[[nodiscard]] Command routineCheckCommand();

} // namespace limber::cli
