// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// How much is moved together with an occurrence that comes again and again.
enum class MoveScope { OnlyThis, Following, All };

} // namespace limber
