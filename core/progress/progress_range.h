// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"
#include "core/common/token.h"

#include <QDate>

#include <optional>
#include <vector>

// A *range* is what the page Progress looks at: a run of days that ends with and includes today.
// A *period* is one of the equal pieces, a week or a longer stretch of the calendar, into which a
// chart divides a range.

namespace limber {

/// How far back the page looks. A month is 30 days, three months are 91, thirteen whole weeks, and
/// a year is 365; all begins with the history.
enum class ProgressRange { Month, Quarter, Year, All };

template <> struct TokenTable<ProgressRange> {
    static constexpr std::array entries{
        TokenEntry<ProgressRange>{ProgressRange::Month, QLatin1StringView("month")},
        TokenEntry<ProgressRange>{ProgressRange::Quarter, QLatin1StringView("quarter")},
        TokenEntry<ProgressRange>{ProgressRange::Year, QLatin1StringView("year")},
        TokenEntry<ProgressRange>{ProgressRange::All, QLatin1StringView("all")},
    };
};

/// The days of a range, never before the history. Without a history it is today alone.
[[nodiscard]] DateRange rangeDays(ProgressRange range, QDate today, std::optional<QDate> firstDay);

/// As many days just before the range, to compare with. Nothing for all, and where the history
/// does not reach back over all of them: a comparison with half a stretch would mislead.
[[nodiscard]] std::optional<DateRange> rangeBefore(ProgressRange range, QDate today,
                                                   std::optional<QDate> firstDay);

enum class PeriodUnit { Week, Month, Quarter, Year };

/// The unit that gives a range of days about 60 periods at most: weeks up to 371 days, months up to
/// five years of the calendar, quarters up to fifteen, years beyond.
[[nodiscard]] PeriodUnit periodUnit(const DateRange& days);

/// One period; its days may reach beyond the range that it divides.
struct Period {
    QDate from;
    QDate until;

    [[nodiscard]] bool contains(QDate day) const { return day >= from && day <= until; }
    friend bool operator==(const Period&, const Period&) = default;
};

/// The periods that hold the days of a range (which has an end), in order, without gaps.
[[nodiscard]] std::vector<Period> periodsOf(const DateRange& days, PeriodUnit unit,
                                            Qt::DayOfWeek firstDayOfWeek);

/// The index of the period, of periods in order, that holds a day; nothing outside.
[[nodiscard]] std::optional<std::size_t> periodIndex(const std::vector<Period>& periods, QDate day);

} // namespace limber
