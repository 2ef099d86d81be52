// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_axis.h"
#include "core/progress/progress_range.h"

#include <QDate>

namespace limber {

/// Across of the middle of a day among those from `first` to `last`.
[[nodiscard]] double acrossOfDay(QDate day, QDate first, QDate last);

/// Marks of an axis of days: days, weeks, months or years, whichever are the finest whose texts
/// have room in `width`. January is named by its year.
[[nodiscard]] std::vector<AxisMark> dayMarks(QDate first, QDate last, double width,
                                             const QFontMetricsF& metrics, const QLocale& locale);
/// The same for columns, one for each period.
[[nodiscard]] std::vector<AxisMark> periodMarks(const std::vector<Period>& periods, PeriodUnit unit,
                                                double width, const QFontMetricsF& metrics,
                                                const QLocale& locale);

/// "2 Mar" or "Mar 2", as the locale has it.
[[nodiscard]] QString dayMonthText(QDate day, const QLocale& locale);
/// "Mar", or the year where it is January.
[[nodiscard]] QString monthMarkText(QDate day, const QLocale& locale);

/// A period in full: "Week from 2 March 2026", "March 2026", "January to March 2026", "2026".
[[nodiscard]] QString periodText(const Period& period, PeriodUnit unit);
/// The heading of a column of periods: "Week from", "Month", …
[[nodiscard]] QString periodHeading(PeriodUnit unit);
/// A period in a table under that heading.
[[nodiscard]] QString periodCell(const Period& period, PeriodUnit unit);

} // namespace limber
