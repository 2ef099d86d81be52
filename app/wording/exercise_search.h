// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <QString>

#include <optional>
#include <vector>

namespace limber {

/// A text as searching sees it: lower case, without accents, runs of blanks made one.
[[nodiscard]] QString searchForm(const QString& text);

/// How well an exercise answers a search: 0 best, greater is further down; nothing where it does
/// not answer at all. Names and aliases count, in English and in the language of the moment; every
/// word of the search must occur. An empty search is answered by all alike.
[[nodiscard]] std::optional<int> searchRank(const Exercise& exercise, const QString& search);

/// The exercises that answer a search, best first, else by their name in the language of the
/// moment.
[[nodiscard]] std::vector<const Exercise*> searchExercises(const Catalogue& catalogue,
                                                           const QString& search);

} // namespace limber
