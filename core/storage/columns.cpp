// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columns.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString joined(const std::vector<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

std::vector<int> split(const QString& text)
{
    std::vector<int> numbers;
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        numbers.push_back(part.toInt());
    return numbers;
}

std::optional<int> valueOf(const std::optional<Pain>& pain)
{
    return pain ? std::optional(pain->value()) : std::nullopt;
}

Pain painOf(Row& row, int value)
{
    auto pain = Pain::create(value);
    if (!pain) {
        row.markUnreadable();
        pain = Pain::create(0);
    }
    return *pain;
}

std::optional<Pain> readOptionalPain(Row& row)
{
    const auto value = row.optionalInteger();
    return value ? std::optional(painOf(row, *value)) : std::nullopt;
}

std::optional<StartedFrom> readStartedFrom(Row& row)
{
    const auto entry = row.optionalText();
    const auto ruleDate = row.optionalDay();
    if (!entry || !ruleDate)
        return std::nullopt;
    return StartedFrom{*entry, *ruleDate};
}

} // namespace

void bindDose(Statement& statement, const Dose& dose)
{
    statement.bind("dose_type"_L1, dose.type)
        .bind("repetitions_per"_L1, dose.repetitionsPer)
        .bind("flow"_L1, dose.flow)
        .bind("sets"_L1, dose.sets)
        .bind("repetitions"_L1, dose.repetitions)
        .bind("repetitions_per_set"_L1, joined(dose.repetitionsPerSet))
        .bind("hold"_L1, dose.hold)
        .bind("duration"_L1, dose.duration)
        .bind("breath_cycles"_L1, dose.breathCycles)
        .bind("rest"_L1, dose.rest);
}

Dose readDose(Row& row)
{
    Dose dose;
    dose.type = row.token<DoseType>();
    dose.repetitionsPer = row.token<RepetitionsPer>();
    dose.flow = row.token<FlowShape>();
    dose.sets = row.integer();
    dose.repetitions = row.integer();
    dose.repetitionsPerSet = split(row.text());
    dose.hold = row.seconds();
    dose.duration = row.seconds();
    dose.breathCycles = row.integer();
    dose.rest = row.seconds();
    return dose;
}

void bindRoutineStep(Statement& statement, int position, const RoutineStep& step)
{
    statement.bind("position"_L1, position)
        .bind("uuid"_L1, step.id)
        .bind("exercise"_L1, step.exercise)
        .bind("mode"_L1, step.mode)
        .bind("note"_L1, step.note)
        .bind("rest_after"_L1, step.restAfter)
        .bind("change_sides"_L1, step.changeSides);
    bindDose(statement, step.dose);
}

RoutineStep readRoutineStep(Row& row)
{
    auto id = row.id<RoutineStepId>();
    auto exercise = row.id<ExerciseId>();
    QString mode = row.text();
    QString note = row.text();
    const auto restAfter = row.seconds();
    const auto changeSides = row.optionalSeconds();
    return {std::move(id),   std::move(exercise), std::move(mode), readDose(row),
            std::move(note), restAfter,           changeSides};
}

void bindStepRecord(Statement& statement, int position, const StepRecord& step)
{
    statement.bind("position"_L1, position)
        .bind("exercise"_L1, step.exercise)
        .bind("planned_active"_L1, step.plannedActive)
        .bind("active"_L1, step.active)
        .bind("completed_sets"_L1, step.completedSets)
        .bind("finished"_L1, step.finished);
    bindDose(statement, step.dose);
}

StepRecord readStepRecord(Row& row)
{
    auto exercise = row.id<ExerciseId>();
    const auto plannedActive = row.seconds();
    const auto active = row.seconds();
    const int completedSets = row.integer();
    const bool finished = row.flag();
    Dose dose = readDose(row);
    return {
        std::move(exercise),      std::move(dose), plannedActive, active, completedSets, finished,
        row.optionalToken<Feel>()};
}

void bindSummary(Statement& statement, const SessionSummary& summary)
{
    const auto& from = summary.startedFrom;
    statement.bind("uuid"_L1, summary.id)
        .bind("routine"_L1, summary.routine)
        .bind("routine_name"_L1, summary.routineName)
        .bind("started_at"_L1, summary.start.instant)
        .bind("utc_offset"_L1, summary.start.utcOffset)
        .bind("day"_L1, summary.day)
        .bind("from_entry"_L1, from ? std::optional(from->entry) : std::nullopt)
        .bind("from_date"_L1, from ? std::optional(from->ruleDate) : std::nullopt)
        .bind("planned_active"_L1, summary.plannedActive)
        .bind("active"_L1, summary.active)
        .bind("session"_L1, summary.session)
        .bind("outcome"_L1, summary.outcome)
        .bind("pain_before"_L1, valueOf(summary.painBefore))
        .bind("pain_worst"_L1, valueOf(summary.painWorst))
        .bind("pain_after"_L1, valueOf(summary.painAfter))
        .bind("effort"_L1, summary.effort)
        .bind("note"_L1, summary.note)
        .bind("first_side"_L1, summary.firstSide);
}

SessionSummary readSummary(Row& row)
{
    // Braces evaluate from left to right: the order of the columns.
    return {row.id<SessionId>(),
            row.optionalId<RoutineId>(),
            row.text(),
            {row.instant(), row.minutes()},
            row.day(),
            readStartedFrom(row),
            row.seconds(),
            row.seconds(),
            row.seconds(),
            row.token<SessionOutcome>(),
            readOptionalPain(row),
            readOptionalPain(row),
            readOptionalPain(row),
            row.optionalInteger(),
            row.text(),
            row.optionalToken<BodySide>()};
}

SessionSummary readForFigures(Row& row)
{
    SessionSummary session{.id = row.id<SessionId>()};
    session.routine = row.optionalId<RoutineId>();
    session.start.instant = row.instant();
    session.day = row.day();
    session.startedFrom = readStartedFrom(row);
    session.active = row.seconds();
    session.outcome = row.token<SessionOutcome>();
    session.painBefore = readOptionalPain(row);
    session.painAfter = readOptionalPain(row);
    return session;
}

Pain readPain(Row& row)
{
    return painOf(row, row.integer());
}

} // namespace limber
