// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/report_ground.h"

#include "tests/support/plan_builder.h"

#include <algorithm>
#include <stdexcept>

namespace limber::test {

using namespace Qt::StringLiterals;

const BundledContent& reportContent()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

DateRange days(const QString& from, const QString& until)
{
    return {day(from), day(until)};
}

ReportGround::ReportGround(const QString& script)
{
    Scenario scenario = readScenario(script);
    today = scenario.today;
    options = scenario.options;
    sources.content = &reportContent();
    sources.history = std::move(scenario.history);
    sources.settings.weekStartsOn = options.firstDayOfWeek;
    sources.settings.daysAWeek = options.daysAWeek;
}

void ReportGround::note(const QString& date, const QString& text, const QString& routine)
{
    const auto found = std::ranges::find(sources.history.sessions, day(date), &SessionSummary::day);
    if (found == sources.history.sessions.end())
        throw std::invalid_argument("no session on that day");
    found->note = text;
    found->routineName = routine;
}

void ReportGround::rate(const QString& name, const std::vector<std::pair<QString, int>>& ratings)
{
    const auto activity = ActivityId::create();
    const auto position = static_cast<int>(sources.activities.activities.size());
    sources.activities.activities.push_back({activity, name, day(u"2026-01-01"_s), position});
    for (const auto& [date, value] : ratings) {
        sources.activities.ratings.push_back(
            {ActivityRatingId::create(), activity, day(date), Ability::create(value).value()});
    }
}

void ReportGround::amount(const QString& exercise, const QString& date, int amount, DoseType type)
{
    const auto what = id<ExerciseId>(exercise);
    const auto session = id<SessionId>(u"s-"_s + date);
    practice.amounts[what].push_back({session, day(date), type, amount, true});
    const auto found = std::ranges::find(practice.exercises, what, &PractisedExercise::exercise);
    if (found == practice.exercises.end())
        practice.exercises.push_back({what, 1});
    else
        ++found->sessions;
}

ReportState ReportGround::report(const DateRange& range, const std::set<SessionId>& notes) const
{
    return buildReportState(sources, ledger(), practice, range, notes);
}

ReportState ReportGround::report(ProgressRange range) const
{
    return report(reportDays(range, today, ledger().firstDay()));
}

ReportState ReportGround::withAllNotes(const DateRange& range) const
{
    std::set<SessionId> every;
    for (const ReportNote& note : notesOf(sources.history, range))
        every.insert(note.session);
    return report(range, every);
}

} // namespace limber::test
