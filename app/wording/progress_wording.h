// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/adherence_series.h"
#include "core/progress/amount_series.h"
#include "core/progress/exercise_response.h"
#include "core/progress/pain_series.h"
#include "core/progress/pain_trend.h"
#include "core/progress/period_bars.h"
#include "core/session/session_record.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace limber {

/// "83 %" with a space that does not break, or "not known yet" where there is nothing to divide by.
[[nodiscard]] QString shareText(std::optional<double> share);
/// "4 of 5 weeks kept", or what is missing for that.
[[nodiscard]] QString weeksKeptText(const WeeksKept& weeks);
/// What the pain entries say, with the two means and the month of `firstDay`, the first with an
/// entry: "Clearly less pain: 5.2 at first (Nov 2025) → 3.1 in the last 7 days".
[[nodiscard]] QString painVerdictText(const PainTrend& trend, QDate firstDay);
/// "32 of 40 planned sessions done", or that nothing was to be done.
[[nodiscard]] QString adherenceFinding(const AdherenceSeries& series);
/// Which weekday is missed most often, only where it stands out (hardestWeekday).
[[nodiscard]] QString weekdayFinding(const AdherenceSeries& series);
/// How pain was after sessions beside before them; empty below kFewestResponses sessions.
[[nodiscard]] QString withinSessionsText(const PainWithinSessions& within);
/// What seems to go with less pain afterwards, never as a cause: only where the best mean is at
/// least half a point below 0.
[[nodiscard]] QString responseFinding(const std::vector<ExerciseResponse>& responses,
                                      const std::function<QString(const ExerciseId&)>& name);
/// "Best 30 s, usually 20 s": of the range, and of its latest period in which it was finished.
[[nodiscard]] QString amountFinding(const AmountSeries& series);
/// An amount in the unit of its type of dose: "20 s", "12 repetitions".
[[nodiscard]] QString amountText(DoseType type, double amount);
[[nodiscard]] QString outcomeName(SessionOutcome outcome);
/// "5 → 3", with a dash for what was not said; empty where neither was.
[[nodiscard]] QString painChangeText(const std::optional<Pain>& before,
                                     const std::optional<Pain>& after);

} // namespace limber
