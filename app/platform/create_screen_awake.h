// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/screen_awake.h"

#include <memory>

namespace limber {

/// The way of this operating system. Costs nothing before the first `hold`.
[[nodiscard]] std::unique_ptr<ScreenAwake> createScreenAwake();

} // namespace limber
