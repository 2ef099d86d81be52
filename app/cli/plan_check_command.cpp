// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_check_command.h"

#include "app/wording/finding_wording.h"
#include "core/care/care_options.h"
#include "core/care/plan_check.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

/// Ready-made and own routines.
Outcome<TraitsByRoutine> readTraits(Invocation& call, const DataFile& file,
                                    const Settings& settings)
{
    const BundledContent& content = call.content();
    std::vector<Routine> routines = content.routines;
    const auto own = file.routines.all();
    if (!own)
        return noData(own.error());
    routines.insert(routines.end(), own->begin(), own->end());
    return traitsOf(routines, content.catalogue, timelineOptions(settings));
}

/// The sessions of a week with what was done of each exercise. One that this version cannot read
/// is left out, as the figures leave it out.
Outcome<std::vector<SessionRecord>> readSessions(const DataFile& file, QDate from)
{
    const auto summaries = file.sessions.summaries(from, from.addDays(6));
    if (!summaries)
        return noData(summaries.error());
    std::vector<SessionRecord> records;
    for (const SessionSummary& summary : *summaries) {
        auto record = file.sessions.find(summary.id);
        if (record)
            records.push_back(*std::move(record));
        else if (record.error().code != ErrorCode::InvalidFormat)
            return noData(record.error());
    }
    return records;
}

/// The day of the last review or change of the plan, whichever is later.
Outcome<std::optional<QDate>> readLastReviewed(Invocation& call, const DataFile& file,
                                               DayStart dayStart)
{
    const auto reviewed = file.planReviews.lastReview();
    if (!reviewed)
        return noData(reviewed.error());
    const auto changed = file.planReviews.lastChange();
    if (!changed)
        return noData(changed.error());
    std::optional<QDate> latest = *reviewed;
    if (*changed) {
        const QDate day = dayOf({**changed, call.clock().now().utcOffset}, dayStart);
        latest = std::max(latest.value_or(day), day);
    }
    return latest;
}

Outcome<PlanFacts> readFacts(Invocation& call, QDate today, QDate anyDay)
{
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto history = loadHistory((*file)->database);
    if (!history)
        return noData(history.error());
    auto traits = readTraits(call, **file, *settings);
    if (!traits)
        return tl::unexpected(traits.error());
    const Qt::DayOfWeek firstDay = firstDayOfWeek(*settings);
    const QDate start = weekStart(anyDay, firstDay);
    const auto sessions = readSessions(**file, start.addDays(-7));
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto reviewed = readLastReviewed(call, **file, settings->dayStartsAt);
    if (!reviewed)
        return tl::unexpected(reviewed.error());
    PlanFacts facts =
        planFacts(*history, *std::move(traits), start, today, firstDay, careOptions(*settings));
    facts.coreVolumeDone = coreVolumeByWeek(*sessions, call.content().catalogue, firstDay);
    facts.lastReviewed = *reviewed;
    return facts;
}

Outcome<Answer> check(Invocation& call)
{
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto from = call.optionalDate(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const QDate anyDay = from->value_or(*today);
    const auto facts = readFacts(call, *today, anyDay);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto accepted = (*file)->acceptedFindings.all();
    if (!accepted)
        return noData(accepted.error());
    std::set<QString> ids;
    for (const auto& [id, day] : *accepted)
        ids.insert(id);

    Answer answer;
    QJsonArray json;
    const QDate start = weekStart(anyDay, firstDayOfWeek(*settings));
    for (const Finding& one :
         withoutAccepted(checkWeek(*facts, start, FixSuggestions::NotWanted), ids)) {
        const QString rule(token(one.rule));
        const QString severity(token(one.severity()));
        json.append(QJsonObject{{u"rule"_s, rule},
                                {u"severity"_s, severity},
                                {u"scope"_s, QString(token(one.scope()))},
                                {u"subject"_s, one.subject.text()},
                                {u"message"_s, findingText(one)}});
        answer.lines.append(u"%1  %2  %3  %4"_s.arg(rule)
                                .arg(severity, -5)
                                .arg(one.subject.text(), -10)
                                .arg(findingText(one)));
    }
    answer.code = json.isEmpty() ? ExitCode::Done : ExitCode::No;
    answer.json = json;
    return answer;
}

} // namespace

Command planCheckCommand()
{
    return {u"plan check"_s,
            u"plan check [--from D]"_s,
            CliText::tr("what this week, or the one that holds D, does not keep"),
            {u"from"_s},
            0,
            check};
}

} // namespace limber::cli
