// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/findings_state.h"

#include "core/care/care_options.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// A session that this version cannot read is left out, as the figures leave it out.
Result<std::vector<SessionRecord>> sessionsOf(const DataFile& data, const DateRange& days)
{
    const auto summaries = data.sessions.summaries(days.from, *days.until);
    if (!summaries)
        return tl::unexpected(summaries.error());
    std::vector<SessionRecord> records;
    for (const SessionSummary& summary : *summaries) {
        auto record = data.sessions.find(summary.id);
        if (record)
            records.push_back(*std::move(record));
        else if (record.error().code != ErrorCode::InvalidFormat)
            return tl::unexpected(record.error());
    }
    return records;
}

/// The day of the last review or change of the plan, whichever is later.
Result<std::optional<QDate>> lastReviewed(const DataFile& data, const LocalInstant& now,
                                          DayStart dayStart)
{
    const auto reviewed = data.planReviews.lastReview();
    const auto changed = data.planReviews.lastChange();
    if (!reviewed)
        return tl::unexpected(reviewed.error());
    if (!changed)
        return tl::unexpected(changed.error());
    if (!*changed)
        return *reviewed;
    const QDate day = dayOf({**changed, now.utcOffset}, dayStart);
    return std::optional(std::max(reviewed->value_or(day), day));
}

} // namespace

Result<PlanFacts> weekFacts(const DataFile& data, const PracticeHistory& history,
                            const TraitsByRoutine& traits, const Catalogue& catalogue,
                            const Settings& settings, const WeekCheck& check)
{
    const Qt::DayOfWeek first = firstDayOfWeek(settings);
    const auto sessions =
        sessionsOf(data, {check.weekStart.addDays(-7), check.weekStart.addDays(6)});
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto reviewed = lastReviewed(data, check.now, settings.dayStartsAt);
    if (!reviewed)
        return tl::unexpected(reviewed.error());
    CareOptions options = careOptions(settings);
    options.usualTime = check.usualTime;
    PlanFacts facts = planFacts(history, traits, check.weekStart, check.today, first, options);
    facts.coreVolumeDone = coreVolumeByWeek(*sessions, catalogue, first);
    facts.lastReviewed = *reviewed;
    return facts;
}

Result<FindingsState> buildFindingsState(const DataFile& data, const PracticeHistory& history,
                                         const TraitsByRoutine& traits, const Catalogue& catalogue,
                                         const Settings& settings, const WeekCheck& check)
{
    const auto facts = weekFacts(data, history, traits, catalogue, settings, check);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto accepted = data.acceptedFindings.all();
    if (!accepted)
        return tl::unexpected(accepted.error());
    FindingsState state{.weekStart = check.weekStart, .open = {}, .accepted = {}};
    for (Finding& finding : checkWeek(*facts, check.weekStart, check.fixes)) {
        auto& list = accepted->contains(finding.id) ? state.accepted : state.open;
        list.push_back(std::move(finding));
    }
    return state;
}

} // namespace limber
