// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/block_composer.h"

namespace limber {

/// How many points at the bottom of a page of some content width its footer takes.
using FooterRoom = double (*)(const SheetSetting& setting, double width);

/// A week on pages that lie on their side, a column for each day; in large print on upright pages,
/// a row for each day. `header` and the footer's room are kept free as in PageFlow.
[[nodiscard]] std::vector<SheetPage> weekPages(const WeekSheet& sheet, const SheetSetting& setting,
                                               double header, FooterRoom footer);

} // namespace limber
