// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/history_tables.h"

#include <algorithm>
#include <map>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const LocalInstant& moment)
{
    return wallTime(moment).toString(Qt::ISODate);
}

std::optional<int> valueOf(const std::optional<Pain>& pain)
{
    return pain ? std::optional(pain->value()) : std::nullopt;
}

CsvTable sessionTable(const std::vector<SessionRecord>& sessions)
{
    CsvTable table({u"session"_s, u"day"_s, u"start"_s, u"utcOffsetMinutes"_s, u"routine"_s,
                    u"routineName"_s, u"outcome"_s, u"plannedActiveSeconds"_s, u"activeSeconds"_s,
                    u"sessionSeconds"_s, u"painBefore"_s, u"painWorst"_s, u"painAfter"_s,
                    u"effort"_s, u"firstSide"_s, u"planEntry"_s, u"planDate"_s, u"note"_s});
    for (const SessionRecord& session : sessions) {
        const auto& from = session.startedFrom;
        table.text(session.id.text())
            .day(session.day)
            .text(momentText(session.start))
            .number(qint64{session.start.utcOffset.count()})
            .text(session.routine ? session.routine->text() : QString())
            .text(session.routineName)
            .word(std::optional(session.outcome))
            .seconds(session.plannedActive)
            .seconds(session.active)
            .seconds(session.session)
            .number(valueOf(session.painBefore))
            .number(valueOf(session.painWorst))
            .number(valueOf(session.painAfter))
            .number(session.effort)
            .word(session.firstSide)
            .text(from ? from->entry : QString())
            .day(from ? std::optional(from->ruleDate) : std::nullopt)
            .text(session.note);
    }
    return table;
}

/// A field of a dose, where its type has it.
std::optional<int> fieldOf(const Dose& dose, DoseField field)
{
    const auto& fields = doseFields(dose.type);
    const bool hasField = std::ranges::find(fields, field) != fields.end();
    return hasField ? std::optional(dose.value(field)) : std::nullopt;
}

QString repetitionsPerSet(const Dose& dose)
{
    QStringList numbers;
    for (const int number : dose.repetitionsPerSet)
        numbers.append(QString::number(number));
    return numbers.join(u' ');
}

CsvTable stepTable(const std::vector<SessionRecord>& sessions)
{
    CsvTable table({u"session"_s, u"day"_s, u"position"_s, u"exercise"_s, u"doseType"_s, u"sets"_s,
                    u"reps"_s, u"repsOfEachSet"_s, u"holdSeconds"_s, u"durationSeconds"_s,
                    u"breathCycles"_s, u"restSeconds"_s, u"plannedActiveSeconds"_s,
                    u"activeSeconds"_s, u"completedSets"_s, u"finished"_s, u"feel"_s});
    for (const SessionRecord& session : sessions) {
        int position = 0;
        for (const StepRecord& step : session.steps) {
            table.text(session.id.text())
                .day(session.day)
                .number(qint64{++position})
                .text(step.exercise.text())
                .word(std::optional(step.dose.type));
            for (const DoseField field : {DoseField::Sets, DoseField::Repetitions})
                table.number(fieldOf(step.dose, field));
            table.text(repetitionsPerSet(step.dose));
            for (const DoseField field : {DoseField::HoldSeconds, DoseField::DurationSeconds,
                                          DoseField::BreathCycles, DoseField::RestSeconds})
                table.number(fieldOf(step.dose, field));
            table.seconds(step.plannedActive)
                .seconds(step.active)
                .number(qint64{step.completedSets})
                .flag(step.finished)
                .word(step.feel);
        }
    }
    return table;
}

CsvTable painTable(const std::vector<CheckIn>& checkIns)
{
    CsvTable table({u"checkIn"_s, u"day"_s, u"at"_s, u"utcOffsetMinutes"_s, u"pain"_s});
    for (const CheckIn& checkIn : checkIns) {
        table.text(checkIn.id.text())
            .day(checkIn.day)
            .text(momentText(checkIn.at))
            .number(qint64{checkIn.at.utcOffset.count()})
            .number(qint64{checkIn.now.value()});
    }
    return table;
}

CsvTable activityTable(const ActivityHistory& history)
{
    CsvTable table({u"activity"_s, u"name"_s, u"since"_s, u"day"_s, u"ability"_s});
    for (const Activity& activity : history.activities) {
        const auto addRow = [&](std::optional<QDate> day, std::optional<int> ability) {
            table.text(activity.id.text())
                .text(activity.name)
                .day(activity.since)
                .day(day)
                .number(ability);
        };
        bool isRated = false;
        for (const ActivityRating& rating : history.ratings) {
            if (rating.activity != activity.id)
                continue;
            addRow(rating.day, rating.ability.value());
            isRated = true;
        }
        if (!isRated)
            addRow(std::nullopt, std::nullopt);
    }
    return table;
}

CsvTable planTable(const std::vector<MatchedOccurrence>& occurrences)
{
    CsvTable table(
        {u"entry"_s, u"ruleDate"_s, u"date"_s, u"time"_s, u"routine"_s, u"status"_s, u"session"_s});
    for (const MatchedOccurrence& one : occurrences) {
        table.text(one.occurrence.key.entry.text())
            .day(one.occurrence.key.ruleDate)
            .day(one.occurrence.date)
            .text(one.occurrence.time.toString(u"HH:mm"_s))
            .text(one.occurrence.routine.text())
            .word(std::optional(one.status))
            .text(one.session ? one.session->text() : QString());
    }
    return table;
}

} // namespace

std::vector<NamedTable> historyTables(const TabledHistory& history)
{
    std::vector<NamedTable> tables;
    tables.push_back({u"sessions.csv"_s, sessionTable(history.sessions)});
    tables.push_back({u"steps.csv"_s, stepTable(history.sessions)});
    tables.push_back({u"pain.csv"_s, painTable(history.checkIns)});
    tables.push_back({u"activities.csv"_s, activityTable(history.activities)});
    tables.push_back({u"plan.csv"_s, planTable(history.occurrences)});
    return tables;
}

} // namespace limber
