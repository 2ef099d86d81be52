// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/pain_trend.h"
#include "core/progress/progress_range.h"

#include <optional>
#include <vector>

namespace limber {

/// Pain of one session that has a value before or after.
struct SessionPain {
    SessionId session;
    LocalInstant start;
    QDate day;
    std::optional<Pain> before;
    std::optional<Pain> after;

    friend bool operator==(const SessionPain&, const SessionPain&) = default;
};

/// A mean over the seven days that end with `day`, each day weighing the same; nothing where fewer
/// than 4 of them have an entry.
struct PainMean {
    QDate day;
    std::optional<double> mean;

    friend bool operator==(const PainMean&, const PainMean&) = default;
};

/// Values between the two are no clear change from the baseline: baseline ± the smaller of 2 points
/// and 30 % of it (docs/statistics.md), within 0 and 10; the limits themselves are clear changes.
struct PainBand {
    double lower = 0.0;
    double upper = 0.0;

    friend bool operator==(const PainBand&, const PainBand&) = default;
};

/// Pain over a period: the mean of its days' pain, also of those beyond the range up to today.
struct PeriodPain {
    Period period;
    std::optional<double> mean;
    int days = 0; ///< With an entry.

    friend bool operator==(const PeriodPain&, const PeriodPain&) = default;
};

/// What the chart of pain shows over a range. The trend and the baseline are of the whole history.
struct PainSeries {
    DateRange days;
    std::vector<SessionPain> sessions; ///< By start.
    std::vector<PainDay> daily;        ///< Days with an entry.
    std::vector<PainMean> means;       ///< One for each day of the range.
    std::vector<PeriodPain> periods;   ///< For ranges too long to show days.
    PeriodUnit unit = PeriodUnit::Week;
    PainTrend trend;
    std::optional<PainBand> band;  ///< Where there is a baseline.
    std::vector<DateRange> pauses; ///< Cut to the range, in order, joined where they overlap.
    std::vector<QDate> flares;     ///< Within the range; see flare_days.h.

    friend bool operator==(const PainSeries&, const PainSeries&) = default;
};

/// `flares` are flare days of the range. `earliest` are the days of the whole history that have an
/// entry, from its beginning, as painDays gives them: at least the first seven; those of `history`
/// may begin later (a window, see practice_history.h).
[[nodiscard]] PainSeries painSeries(const PracticeHistory& history,
                                    const std::vector<PainDay>& earliest, QDate today,
                                    const DateRange& days, std::vector<QDate> flares,
                                    Qt::DayOfWeek firstDayOfWeek);

/// How pain moved within sessions: over those of the series that have both values.
struct PainWithinSessions {
    int sessions = 0;
    int lower = 0; ///< After below before.
    int same = 0;
    int higher = 0;
    std::optional<double> meanChange; ///< After − before; nothing below kFewestResponses.

    friend bool operator==(const PainWithinSessions&, const PainWithinSessions&) = default;
};

[[nodiscard]] PainWithinSessions painWithinSessions(const std::vector<SessionPain>& sessions);

} // namespace limber
