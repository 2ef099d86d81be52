// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activities_state.h"

#include <algorithm>
#include <map>

namespace limber {

std::vector<Activity> ActivitiesState::activities() const
{
    std::vector<Activity> result;
    result.reserve(standings.size());
    for (const ActivityStanding& standing : standings)
        result.push_back(standing.activity);
    return result;
}

ActivitiesState activitiesState(const ActivityHistory& history, QDate today)
{
    std::map<ActivityId, std::map<QDate, int>> byDay;
    for (const ActivityRating& rating : history.ratings) {
        if (rating.day <= today)
            byDay[rating.activity][rating.day] = rating.ability.value();
    }
    ActivitiesState state{today, {}, meanActivityChange(history, today).verdict};
    for (const Activity& activity : history.activities) {
        ActivityStanding standing{activity, {}, activityChange(history, activity.id, today), today};
        for (const auto& [day, value] : byDay[activity.id])
            standing.ratings.push_back({day, value});
        if (!standing.ratings.empty())
            standing.dueOn =
                std::max(today, standing.ratings.back().day.addDays(kDaysBetweenRatings));
        state.standings.push_back(std::move(standing));
    }
    return state;
}

} // namespace limber
