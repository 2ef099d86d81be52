// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_fields.h"
#include "core/routine/routine.h"

namespace limber {

/// Reads one routine of a routine file and reports everything that is wrong with it. What comes
/// back is of use only where nothing was reported.
[[nodiscard]] Routine readPackagedRoutine(PackageFields& fields, const JsonTree& tree,
                                          PackageProblems& problems);

} // namespace limber
