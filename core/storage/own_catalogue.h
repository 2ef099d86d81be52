// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/storage/own_exercise_store.h"

namespace limber {

/// Puts the user's own exercises into the catalogue in place of those that are in it, and the names
/// of deleted ones. Pointers into the catalogue end here. Where the data file cannot be read, the
/// catalogue stays as it is.
[[nodiscard]] Result<> takeOwnExercises(Catalogue& catalogue, const OwnExerciseStore& store);

} // namespace limber
