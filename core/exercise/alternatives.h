// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <vector>

// What could be done in place of an *exercise*: an *alternative* works one of the same parts of the
// body from a like position with nothing more at hand; an *easier variant* is the same exercise
// made lighter. The same catalogue always gives the same answer, whatever order it was read in.

namespace limber {

/// Why a person wants something else.
enum class SwapReason {
    Choice, ///< Something different: also a harder one.
    Pain,   ///< It hurt: nothing more intense, and no strength work in place of gentler one.
};

/// The alternatives, best first: most areas shared, nearest intensity, the lighter of two as near.
/// Pointers live as long as the catalogue.
[[nodiscard]] std::vector<const Exercise*>
sameAreaAndPosition(const Exercise& exercise, const Catalogue& catalogue, SwapReason reason);

/// The exercise that the catalogue names as an easier way: in the exercise's own levels, or else
/// one that names this exercise as its harder way or that is a lighter variant of the same one.
/// nullptr where there is none. Pointers live as long as the catalogue.
[[nodiscard]] const Exercise* easierVariant(const Exercise& exercise, const Catalogue& catalogue);

} // namespace limber
