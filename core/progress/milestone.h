// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"

#include <vector>

// Few and kind: what somebody stayed with, never how hard or how much. Nothing here is a streak:
// pauses and weeks without a session take none away. A milestone goes only where the sessions, the
// plan or the goal behind it are changed afterwards.

namespace limber {

enum class MilestoneKind {
    FirstSession,  ///< The first one, partial or not.
    KeptWeeks,     ///< So many weeks that reached their goal, in a row or not.
    PractisedDays, ///< So many days with a completed session.
    CameBack, ///< The first week that reached its goal after at least four whole weeks in a row
              ///< without a session, and with one before them.
};

struct Milestone {
    MilestoneKind kind = MilestoneKind::FirstSession;
    int count = 1;
    QDate day; ///< When it was reached.

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// The next one of a kind that counts.
struct NextMilestone {
    MilestoneKind kind = MilestoneKind::KeptWeeks;
    int count = 1;
    int reached = 0; ///< So far.

    friend bool operator==(const NextMilestone&, const NextMilestone&) = default;
};

/// By day. Counts of weeks: 1, 4, 12, 26, 52 and every 52 more; of days: 10, 50, 100, 250, 500 and
/// every 500 more. Coming back is kept once for each time, at most the last three. A week is
/// reached on the day that completed its goal.
[[nodiscard]] std::vector<Milestone> milestones(const DayLedger& ledger);
[[nodiscard]] NextMilestone nextKeptWeeks(const DayLedger& ledger);

} // namespace limber
