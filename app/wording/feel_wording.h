// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_record.h"

#include <QString>

namespace limber {

/// "Too easy", "Just right" …
[[nodiscard]] QString feelName(Feel feel);

/// "very easy", "easy" … for an effort from kLeastEffort to kMostEffort; empty outside.
[[nodiscard]] QString effortName(int effort);

} // namespace limber
