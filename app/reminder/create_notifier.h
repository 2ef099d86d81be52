// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"

#include <memory>

namespace limber {

/// The way of this operating system. Costs nothing before the first `prepare`.
[[nodiscard]] std::unique_ptr<Notifier> createNotifier();

} // namespace limber
