// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/routine_sheet.h"

namespace limber {

class FigureLibrary;

/// Sheets with the figures of the library and, for own exercises without one, their first picture.
/// Both must outlive what is returned.
[[nodiscard]] SheetSources figureSources(const Catalogue& catalogue, FigureLibrary& figures,
                                         const TimelineOptions& options);

} // namespace limber
