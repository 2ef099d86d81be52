// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"
#include "core/common/token.h"

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace limber {

template <> struct TokenTable<Qt::DayOfWeek> {
    static constexpr std::array entries{
        TokenEntry<Qt::DayOfWeek>{Qt::Monday, QLatin1StringView("monday")},
        TokenEntry<Qt::DayOfWeek>{Qt::Tuesday, QLatin1StringView("tuesday")},
        TokenEntry<Qt::DayOfWeek>{Qt::Wednesday, QLatin1StringView("wednesday")},
        TokenEntry<Qt::DayOfWeek>{Qt::Thursday, QLatin1StringView("thursday")},
        TokenEntry<Qt::DayOfWeek>{Qt::Friday, QLatin1StringView("friday")},
        TokenEntry<Qt::DayOfWeek>{Qt::Saturday, QLatin1StringView("saturday")},
        TokenEntry<Qt::DayOfWeek>{Qt::Sunday, QLatin1StringView("sunday")},
    };
};

/// When a new day begins, as minutes after midnight: 0 (default) to 360. Someone who stretches at
/// half past midnight before going to bed does so on the evening's day, not on the next one.
class DayStart {
public:
    static constexpr std::chrono::minutes kLatest{6 * 60};

    constexpr DayStart() = default;
    /// Fails with InvalidValue outside 00:00 to 06:00.
    [[nodiscard]] static Result<DayStart> create(std::chrono::minutes afterMidnight);

    [[nodiscard]] constexpr std::chrono::minutes afterMidnight() const { return m_afterMidnight; }
    friend bool operator==(const DayStart&, const DayStart&) = default;

private:
    constexpr explicit DayStart(std::chrono::minutes value)
        : m_afterMidnight(value)
    {
    }
    std::chrono::minutes m_afterMidnight{0};
};

/// The day that an instant belongs to: the local calendar day, shifted by the start of the day.
/// This is the only rollover rule in the program.
[[nodiscard]] QDate dayOf(const LocalInstant& moment, DayStart dayStart);

/// What the clock on the wall showed, as a QDateTime with the fixed offset of the moment.
[[nodiscard]] QDateTime wallTime(const LocalInstant& moment);

/// Reads ISO 8601 with an offset or Z ("2026-03-01T07:30:00+01:00"); seconds may be missing.
/// Fails with InvalidFormat otherwise: without an offset the local day would be a guess.
[[nodiscard]] Result<LocalInstant> localInstantFromIso(const QString& text);

/// The first day of the week that holds `day`.
[[nodiscard]] QDate weekStart(QDate day, Qt::DayOfWeek firstDayOfWeek);

/// A run of days, both ends included; without `until` it has no end.
struct DateRange {
    QDate from;
    std::optional<QDate> until;

    [[nodiscard]] bool contains(QDate day) const
    {
        return day >= from && (!until || day <= *until);
    }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

} // namespace limber
