// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_page.h"
#include "app/report/report_state.h"
#include "core/settings/print_choices.h"

namespace limber {

/// A report on one page, never more: what does not fit is left out, and a sentence says so. Of the
/// choices, paper and colours count; print is of normal size. `catalogue` names the exercises.
[[nodiscard]] LaidOutDocument layOutReport(const ReportState& report, const Catalogue& catalogue,
                                           const PrintChoices& choices,
                                           Qt::LayoutDirection direction);

} // namespace limber
