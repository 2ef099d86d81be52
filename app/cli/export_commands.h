// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `export --ics`, `export --csv`.
[[nodiscard]] Command exportCommand();

} // namespace limber::cli
