// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace limber::cli {

/// `demo`: a new data file with a generated, clearly marked history.
[[nodiscard]] Command demoCommand();

} // namespace limber::cli
