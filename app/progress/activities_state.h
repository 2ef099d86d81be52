// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/activity.h"

#include <vector>

namespace limber {

/// One answer, the last of its day.
struct RatedDay {
    QDate day;
    int value = 0;

    friend bool operator==(const RatedDay&, const RatedDay&) = default;
};

/// What is shown of one activity.
struct ActivityStanding {
    Activity activity;
    std::vector<RatedDay> ratings; ///< By day, up to today.
    ActivityChange change;
    QDate dueOn; ///< When it is to be rated next: today where it is due.

    friend bool operator==(const ActivityStanding&, const ActivityStanding&) = default;
};

/// What the card of activities shows.
struct ActivitiesState {
    QDate today;
    std::vector<ActivityStanding> standings;                     ///< By position.
    ActivityVerdict verdict = ActivityVerdict::NotEnoughEntries; ///< Of their mean.

    [[nodiscard]] bool isDue(const ActivityStanding& standing) const
    {
        return standing.dueOn <= today;
    }
    /// What names are compared with.
    [[nodiscard]] std::vector<Activity> activities() const;

    friend bool operator==(const ActivitiesState&, const ActivitiesState&) = default;
};

[[nodiscard]] ActivitiesState activitiesState(const ActivityHistory& history, QDate today);

} // namespace limber
