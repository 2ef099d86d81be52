// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/progress/series_oracle.h"

#include <algorithm>
#include <set>

namespace limber::test {

using std::chrono::seconds;

namespace {

HeatMark markOf(const Judged& judged, QDate day)
{
    if (!judged.firstDay() || day < *judged.firstDay())
        return HeatMark::BeforeHistory;
    if (day > judged.today())
        return HeatMark::ToCome;
    const OracleDay& facts = judged.figures.days.at(day);
    if (facts.kept)
        return HeatMark::Kept;
    if (judged.hasSession(day))
        return HeatMark::Practised;
    if (facts.paused)
        return HeatMark::Paused;
    if (facts.planned)
        return day == judged.today() ? HeatMark::Planned : HeatMark::Missed;
    return HeatMark::Rest;
}

QDate beginOfWeek(const Judged& judged, QDate day)
{
    while (weekNumber(day.addDays(-1), judged.firstDayOfWeek()) ==
           weekNumber(day, judged.firstDayOfWeek()))
        day = day.addDays(-1);
    return day;
}

/// Days of the history so far that satisfy a wish.
template <typename Wish> std::vector<QDate> daysWith(const Judged& judged, Wish wish)
{
    std::vector<QDate> days;
    for (const auto& [day, facts] : judged.figures.days) {
        if (day <= judged.today() && wish(day))
            days.push_back(day);
    }
    return days;
}

/// The days that completed a week's goal, by week.
std::map<qint64, QDate> keptWeeks(const Judged& judged)
{
    std::map<qint64, std::vector<QDate>> done;
    for (const QDate day :
         daysWith(judged, [&](QDate each) { return judged.hasCompletedSession(each); }))
        done[weekNumber(day, judged.firstDayOfWeek())].push_back(day);
    std::map<qint64, QDate> kept;
    for (const auto& [week, days] : done) {
        const int goal = judged.figures.days.at(days.front()).goalOfItsWeek;
        if (goal > 0 && std::ssize(days) >= goal)
            kept[week] = days[static_cast<size_t>(goal) - 1];
    }
    return kept;
}

bool isMarkedCount(MilestoneKind kind, int count)
{
    const std::vector<int> counts = kind == MilestoneKind::KeptWeeks
                                        ? std::vector<int>{1, 4, 12, 26, 52, 104, 156}
                                        : std::vector<int>{10, 50, 100, 250, 500, 1000};
    return std::find(counts.begin(), counts.end(), count) != counts.end();
}

std::vector<QDate> comingsBack(const Judged& judged)
{
    std::set<qint64> withSession;
    for (const QDate day : daysWith(judged, [&](QDate each) { return judged.hasSession(each); }))
        withSession.insert(weekNumber(day, judged.firstDayOfWeek()));
    std::vector<QDate> days;
    const std::map<qint64, QDate> kept = keptWeeks(judged);
    for (const auto& [week, day] : kept) {
        int empty = 0;
        bool hasBreak = false;
        for (qint64 before = week - 1;
             !withSession.empty() && before > *withSession.begin() && !kept.contains(before);
             --before) {
            empty = withSession.contains(before) ? 0 : empty + 1;
            hasBreak = hasBreak || empty == 4;
        }
        if (hasBreak)
            days.push_back(day);
    }
    while (days.size() > 3)
        days.erase(days.begin());
    return days;
}

/// Ratings of one activity by day, the last of each day.
std::map<QDate, int> ratingsOf(const Judged& judged, const ActivityId& id)
{
    std::map<QDate, int> ratings;
    for (const ActivityRating& rating : judged.practice.activities.ratings) {
        if (rating.activity == id && rating.day <= judged.today())
            ratings[rating.day] = rating.ability.value();
    }
    return ratings;
}

ActivityVerdict verdictOf(double change, double clear)
{
    if (change >= clear)
        return ActivityVerdict::ClearlyBetter;
    return change <= -clear ? ActivityVerdict::ClearlyWorse : ActivityVerdict::NoClearChange;
}

} // namespace

HeatMap oracleHeatMap(const Judged& judged, QDate last)
{
    HeatMap map;
    map.first = beginOfWeek(judged, last).addDays(-52 * 7);
    std::vector<seconds> times;
    for (QDate day = map.first; day < map.first.addDays(53 * 7); day = day.addDays(1)) {
        HeatDay shown{day, markOf(judged, day), seconds{0}};
        if (judged.isPast(day)) {
            shown.active = judged.activeOn(day);
            map.keptDays += shown.mark == HeatMark::Kept ? 1 : 0;
            map.practisedDays += judged.hasSession(day) ? 1 : 0;
        }
        if (shown.active > seconds{0})
            times.push_back(shown.active);
        map.active += shown.active;
        map.days.push_back(shown);
    }
    for (int quarter = 1; quarter <= 3 && !times.empty(); ++quarter) {
        std::optional<seconds> limit;
        for (const seconds time : times) {
            const auto below = std::count_if(times.begin(), times.end(),
                                             [&](seconds other) { return other <= time; });
            if (4 * below >= quarter * std::ssize(times) && (!limit || time < *limit))
                limit = time;
        }
        map.steps.push_back(*limit);
    }
    return map;
}

int oracleHeatStep(const HeatMap& map, seconds active)
{
    if (active == seconds{0})
        return 0;
    int step = 1;
    for (const seconds limit : map.steps)
        step += active > limit ? 1 : 0;
    return step;
}

std::vector<Milestone> oracleMilestones(const Judged& judged)
{
    std::vector<Milestone> found;
    const auto any = daysWith(judged, [&](QDate day) { return judged.hasSession(day); });
    if (!any.empty())
        found.push_back({MilestoneKind::FirstSession, 1, any.front()});
    int weeks = 0;
    for (const auto& [week, day] : keptWeeks(judged)) {
        if (isMarkedCount(MilestoneKind::KeptWeeks, ++weeks))
            found.push_back({MilestoneKind::KeptWeeks, weeks, day});
    }
    int days = 0;
    for (const QDate day : any) {
        if (judged.hasCompletedSession(day) && isMarkedCount(MilestoneKind::PractisedDays, ++days))
            found.push_back({MilestoneKind::PractisedDays, days, day});
    }
    for (const QDate day : comingsBack(judged))
        found.push_back({MilestoneKind::CameBack, 1, day});
    std::sort(found.begin(), found.end(), [](const Milestone& left, const Milestone& right) {
        return std::pair(left.day, static_cast<int>(left.kind)) <
               std::pair(right.day, static_cast<int>(right.kind));
    });
    return found;
}

NextMilestone oracleNextKeptWeeks(const Judged& judged)
{
    const int reached = static_cast<int>(keptWeeks(judged).size());
    for (const int count : {1, 4, 12, 26}) {
        if (count > reached)
            return {MilestoneKind::KeptWeeks, count, reached};
    }
    return {MilestoneKind::KeptWeeks, 52, reached};
}

WeekReview oracleWeekReview(const Judged& judged, QDate week)
{
    const std::map<QDate, double> pain = oraclePain(judged.practice.scenario);
    const auto painFrom = [&](QDate from) -> std::optional<double> {
        std::vector<double> values;
        for (QDate day = from; day < from.addDays(7); day = day.addDays(1)) {
            if (pain.contains(day))
                values.push_back(pain.at(day));
        }
        if (values.size() < 4)
            return std::nullopt;
        double sum = 0.0;
        for (const double value : values)
            sum += value;
        return sum / static_cast<double>(values.size());
    };
    WeekReview review;
    review.week = week;
    const QDate before = week.addDays(-7);
    if (judged.firstDay() && *judged.firstDay() <= before)
        review.activeBefore = seconds{0};
    for (QDate day = before; day < week.addDays(7); day = day.addDays(1)) {
        if (day < week) {
            if (review.activeBefore)
                *review.activeBefore += judged.isPast(day) ? judged.activeOn(day) : seconds{0};
            continue;
        }
        if (judged.figures.days.contains(day))
            review.goal = judged.figures.days.at(day).goalOfItsWeek;
        if (!judged.isPast(day))
            continue;
        review.daysDone += judged.hasCompletedSession(day) ? 1 : 0;
        review.active += judged.activeOn(day);
        review.completed += judged.countOn(day).completed;
        review.missed += judged.countOn(day).missed;
    }
    review.reachedGoal = review.goal > 0 && review.daysDone >= review.goal;
    review.pain = painFrom(week);
    review.painBefore = painFrom(before);
    return review;
}

std::optional<WeekReview> oracleDueReview(const Judged& judged, std::optional<QDate> lastShown)
{
    const QDate week = beginOfWeek(judged, judged.today()).addDays(-7);
    const bool wasShown = lastShown && *lastShown >= week;
    bool isSomething = false;
    for (QDate day = week; day < week.addDays(7); day = day.addDays(1)) {
        if (!judged.isPast(day))
            return std::nullopt;
        isSomething =
            isSomething || judged.hasSession(day) ||
            std::any_of(judged.figures.items.begin(), judged.figures.items.end(),
                        [&](const PlanOracle::Item& item) { return item.occurrence.date == day; });
    }
    if (wasShown || !isSomething)
        return std::nullopt;
    return oracleWeekReview(judged, week);
}

bool oracleRatingDue(const Judged& judged)
{
    for (const Activity& activity : judged.practice.activities.activities) {
        bool isFresh = false;
        for (const auto& [day, value] : ratingsOf(judged, activity.id))
            isFresh = isFresh || judged.today() < day.addDays(14);
        if (!isFresh)
            return true;
    }
    return false;
}

ActivityChange oracleActivityChange(const Judged& judged, const ActivityId& id)
{
    const std::map<QDate, int> ratings = ratingsOf(judged, id);
    ActivityChange change;
    if (ratings.empty())
        return change;
    change.first = ratings.begin()->second;
    change.latest = ratings.rbegin()->second;
    if (ratings.size() > 1)
        change.verdict = verdictOf(*change.latest - *change.first, 3.0);
    return change;
}

ActivityChange oracleMeanActivityChange(const Judged& judged)
{
    size_t fewest = 1;
    for (const Activity& activity : judged.practice.activities.activities) {
        if (ratingsOf(judged, activity.id).size() > 1)
            fewest = 2;
    }
    double first = 0.0;
    double latest = 0.0;
    int count = 0;
    for (const Activity& activity : judged.practice.activities.activities) {
        const std::map<QDate, int> ratings = ratingsOf(judged, activity.id);
        if (ratings.size() < fewest)
            continue;
        ++count;
        first += ratings.begin()->second;
        latest += ratings.rbegin()->second;
    }
    ActivityChange change;
    if (count == 0)
        return change;
    change.first = first / count;
    change.latest = latest / count;
    if (fewest == 2)
        change.verdict = verdictOf((latest - first) / count + (latest > first ? 1e-9 : -1e-9),
                                   count == 1 ? 3.0 : 2.0);
    return change;
}

} // namespace limber::test
