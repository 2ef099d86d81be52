// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/routine_package.h"
#include "core/storage/data_file.h"

namespace limber {

/// The exercises that the user has made, with their pictures.
[[nodiscard]] Result<std::vector<OwnExercise>> ownExercisesWithPictures(const DataFile& dataFile);

/// These routines with everything that another program needs for them. The words of ready-made ones
/// become the file's own, so they are given as they shall read.
[[nodiscard]] Result<RoutinePackage> sharedPackage(const std::vector<Routine>& routines,
                                                   const DataFile& dataFile);

} // namespace limber
