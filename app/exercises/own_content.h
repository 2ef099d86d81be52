// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_library.h"
#include "core/exercise/catalogue.h"
#include "core/storage/data_file.h"

namespace limber {

/// Reads the user's own exercises from the data file into the catalogue, and their figures and
/// pictures into the library, in place of those before. Pointers into the catalogue end here. The
/// data file must outlive the library, which fetches pictures when they are first shown.
[[nodiscard]] Result<> takeOwnContent(Catalogue& catalogue, FigureLibrary& figures,
                                      DataFile& dataFile);

} // namespace limber
