// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/week_review_reading.h"

#include "app/care/findings_state.h"
#include "core/care/useful_finding.h"
#include "core/plan/occurrence.h"
#include "core/storage/practice_preferences.h"

#include <algorithm>
#include <map>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

/// When most of a week's routines are planned; of times that are equally usual the earliest.
std::optional<QTime> usualTime(const Plan& plan, QDate week, Qt::DayOfWeek firstDayOfWeek)
{
    std::map<QTime, int> counts;
    for (const Occurrence& one :
         occurrences(plan, week, week.addDays(kDaysAWeek - 1), firstDayOfWeek))
        ++counts[one.time];
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    if (most == counts.end())
        return std::nullopt;
    return most->first;
}

Result<std::optional<Finding>> usefulFinding(const DataFile& data, const WeekReviewReading& with,
                                             QDate today)
{
    const auto accepted = data.acceptedFindings.all();
    if (!accepted)
        return tl::unexpected(accepted.error());
    std::vector<Routine> every = with.content->routines;
    every.insert(every.end(), with.own->begin(), with.own->end());
    const TraitsByRoutine traits =
        traitsOf(every, with.content->catalogue, timelineOptions(*with.settings));
    const Qt::DayOfWeek first = firstDayOfWeek(*with.settings);
    WeekCheck check{.weekStart = weekStart(today, first), .today = today, .now = with.now};
    check.usualTime =
        usualTime(with.history->plan, check.weekStart, first).value_or(check.usualTime);
    const auto facts =
        weekFacts(data, *with.history, traits, with.content->catalogue, *with.settings, check);
    if (!facts)
        return tl::unexpected(facts.error());
    std::set<QString> kept;
    for (const auto& [id, day] : *accepted)
        kept.insert(id);
    return mostUsefulFinding(*facts, check.weekStart, kept);
}

} // namespace

Result<std::optional<ReadWeekReview>> readWeekReview(const DataFile& data,
                                                     const WeekReviewReading& with)
{
    if (!with.settings->weeklyReview)
        return std::nullopt;
    const QDate today = dayOf(with.now, with.settings->dayStartsAt);
    const QDate lastWeek = weekStart(today, firstDayOfWeek(*with.settings)).addDays(-kDaysAWeek);
    std::optional<QDate> lastShown;
    if (with.open != lastWeek) {
        const auto stored = data.weekReviews.lastShown();
        if (!stored)
            return tl::unexpected(stored.error());
        lastShown = *stored;
        // Also where weeks begin on another day now.
        if (lastShown && lastShown->addDays(kDaysAWeek) > lastWeek)
            return std::nullopt;
    }
    const DayLedger ledger(*with.history, today, progressOptions(*with.settings));
    const auto review = dueWeekReview(ledger, painDays(*with.history, today), lastShown);
    if (!review)
        return std::nullopt;
    const auto finding = usefulFinding(data, with, today);
    if (!finding)
        return tl::unexpected(finding.error());
    return ReadWeekReview{*review, *finding};
}

} // namespace limber
