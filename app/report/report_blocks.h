// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/block_composer.h"
#include "app/report/report_state.h"

// The parts of a report, each as wide as the page's content. Texts of the person are shortened to
// few lines, so that each part has a height that one page can bear.

namespace limber {

[[nodiscard]] SheetBlock reportHead(const ReportState& report, const SheetSetting& setting);
[[nodiscard]] SheetBlock reportPlanBlock(const ReportState& report, const SheetSetting& setting);
/// The words about pain.
[[nodiscard]] SheetBlock reportPainBlock(const ReportState& report, const SheetSetting& setting);
/// The chart in a height; empty where nothing is to be drawn.
[[nodiscard]] SheetBlock reportPainChart(const ReportState& report, const SheetSetting& setting,
                                         double height);
/// So many of the exercises, and how many more there are.
[[nodiscard]] SheetBlock reportExercisesBlock(const ReportState& report, const Catalogue& catalogue,
                                              const SheetSetting& setting, std::size_t count);
/// Empty where no activity was named.
[[nodiscard]] SheetBlock reportActivitiesBlock(const ReportState& report,
                                               const SheetSetting& setting);
/// The notes as they stand on the page, each shortened to a few lines.
[[nodiscard]] QStringList reportNoteTexts(const ReportState& report, const SheetSetting& setting);
/// So many of the notes, and how many more there are.
[[nodiscard]] SheetBlock reportNotesBlock(const QStringList& notes, const SheetSetting& setting,
                                          std::size_t count);
[[nodiscard]] SheetBlock reportFoot(const ReportState& report, const SheetSetting& setting);

} // namespace limber
