// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_state.h"

#include <QString>

// The sentences of a report. They say what was noted, never why; below the thresholds of
// docs/statistics.md they say that there are not enough entries.

namespace limber {

/// "1 March 2026 to 30 March 2026, 30 days".
[[nodiscard]] QString reportRangeText(const DateRange& days);
/// "Morning routine: Monday to Friday, 07:30".
[[nodiscard]] QString reportPlanText(const ReportPlanLine& line, Qt::DayOfWeek firstDayOfWeek);
/// How much of what was planned is done.
[[nodiscard]] QString reportAdherenceText(const AdherenceCount& count);
/// Empty where no week had a goal.
[[nodiscard]] QString reportWeeksText(const WeeksKept& weeks);
/// Sessions, days and time.
[[nodiscard]] QString reportPracticeText(const ReportState& report);
/// The trend on the last day of the report.
[[nodiscard]] QString reportTrendText(const ReportState& report);
/// On how many days there is an entry.
[[nodiscard]] QString reportEntriesText(const ReportState& report);
/// How pain moved within sessions; empty where none has both values.
[[nodiscard]] QString reportWithinText(const PainWithinSessions& within);
/// "12 repetitions", "30 s"; a dash where nothing was finished.
[[nodiscard]] QString reportAmountText(DoseType type, std::optional<double> amount);
/// "7 (28/03/2026)"; a dash where there is none.
[[nodiscard]] QString reportRatingText(const std::optional<ReportRating>& rating);
/// "clearly better".
[[nodiscard]] QString reportVerdictText(ActivityVerdict verdict);
/// "3 March 2026, Morning routine: …", as typed.
[[nodiscard]] QString reportNoteText(const ReportNote& note);
/// A name for the report and its file.
[[nodiscard]] QString reportTitle(const DateRange& days);

} // namespace limber
