// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_fields.h"
#include "core/exercise/own_exercise.h"

namespace limber {

struct PackagedExercise {
    OwnExercise own;
    std::vector<TextPlace> picturePlaces;
};

/// Reads one own exercise of a routine file with its pictures and motion and reports everything
/// that is wrong with it; nothing where there is anything.
[[nodiscard]] std::optional<PackagedExercise>
readPackagedExercise(PackageFields& fields, const JsonTree& tree, PackageProblems& problems);

} // namespace limber
