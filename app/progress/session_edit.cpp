// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/session_edit.h"

#include "core/session/exercise_history.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::seconds;

int leadingAmount(const Dose& dose)
{
    const DoseField field = leadingField(dose.type);
    if (field == DoseField::Repetitions && !dose.repetitionsPerSet.empty())
        return *std::ranges::max_element(dose.repetitionsPerSet);
    return dose.value(field);
}

int roundedMinutes(seconds length)
{
    return int((length.count() + 30) / 60);
}

seconds activeOf(const std::vector<StepRecord>& steps)
{
    seconds sum{0};
    for (const StepRecord& step : steps)
        sum += step.active;
    return sum;
}

/// How much of a step was done, in sets times amount.
qint64 doneOf(const StepRecord& step)
{
    return qint64{correctionOf(step).sets} * leadingAmount(step.dose);
}

StepRecord correctedStep(StepRecord step, const StepCorrection& correction)
{
    const StepCorrection before = correctionOf(step);
    if (correction == before)
        return step;
    step.feel = correction.feel;
    if (!correction.done) {
        step.active = seconds{0};
        step.completedSets = 0;
        step.finished = false;
        return step;
    }
    if (correction.done == before.done && correction.sets == before.sets &&
        correction.amount == before.amount)
        return step;

    // In proportion to what the time was measured for; to what was planned where none was.
    const bool wasTimed = before.done && step.active > seconds{0} && doneOf(step) > 0;
    const seconds measured = wasTimed ? step.active : step.plannedActive;
    const qint64 measuredFor =
        wasTimed ? doneOf(step)
                 : qint64{hasSets(step.dose.type) ? step.dose.sets : 1} * leadingAmount(step.dose);
    const int sets = hasSets(step.dose.type) ? correction.sets : 1;
    if (measuredFor > 0)
        step.active = seconds{measured.count() * sets * correction.amount / measuredFor};
    if (correction.amount != leadingAmount(step.dose))
        step.dose.setValue(leadingField(step.dose.type), correction.amount);
    if (hasSets(step.dose.type) && correction.sets > step.dose.sets)
        step.dose.setValue(DoseField::Sets, correction.sets);
    step.completedSets = sets;
    step.finished = !hasSets(step.dose.type) || correction.sets >= step.dose.sets;
    return step;
}

std::vector<StepRecord> correctedSteps(const std::vector<StepRecord>& steps,
                                       const std::vector<StepCorrection>& corrections)
{
    std::vector<StepRecord> result = steps;
    for (std::size_t index = 0; index < std::min(result.size(), corrections.size()); ++index)
        result[index] = correctedStep(std::move(result[index]), corrections[index]);
    return result;
}

seconds activeWith(const SessionRecord& record, const std::vector<StepRecord>& steps)
{
    return std::max(seconds{0}, record.active + activeOf(steps) - activeOf(record.steps));
}

/// Shortens the steps so that they do not add up to more than the session.
void fitInto(std::vector<StepRecord>& steps, seconds active)
{
    const seconds sum = activeOf(steps);
    if (sum <= active)
        return;
    for (StepRecord& step : steps)
        step.active = seconds{step.active.count() * active.count() / sum.count()};
}

bool isMomentChanged(const SessionRecord& record, const LogEntry& entry)
{
    const LogEntry shown = correctionOf(record).entry;
    return entry.day != shown.day || entry.time != shown.time;
}

} // namespace

bool isLogged(const SessionRecord& record)
{
    return record.steps.empty();
}

bool hasSets(DoseType type)
{
    const auto& fields = doseFields(type);
    return std::ranges::find(fields, DoseField::Sets) != fields.end();
}

StepCorrection correctionOf(const StepRecord& step)
{
    StepCorrection correction;
    correction.done = wasPractised(step);
    const bool isPart = correction.done && !step.finished;
    correction.sets = !hasSets(step.dose.type) ? 1
                      : isPart                 ? std::max(1, step.completedSets)
                                               : std::max(1, step.dose.sets);
    correction.amount = std::max(1, leadingAmount(step.dose));
    correction.feel = step.feel;
    return correction;
}

SessionCorrection correctionOf(const SessionRecord& record)
{
    SessionCorrection correction;
    LogEntry& entry = correction.entry;
    const QDateTime wall = wallTime(record.start);
    entry.routine = record.routine;
    entry.routineName = record.routineName;
    entry.day = wall.date();
    entry.time = QTime(wall.time().hour(), wall.time().minute());
    entry.minutes = roundedMinutes(record.active);
    const auto valueOf = [](const std::optional<Pain>& pain) {
        return pain ? std::optional(pain->value()) : std::nullopt;
    };
    entry.painBefore = valueOf(record.painBefore);
    entry.painWorst = valueOf(record.painWorst);
    entry.painAfter = valueOf(record.painAfter);
    entry.outcome = record.outcome;
    entry.effort = record.effort;
    entry.note = record.note;
    for (const StepRecord& step : record.steps)
        correction.steps.push_back(correctionOf(step));
    return correction;
}

int shownMinutes(const SessionRecord& record, const std::vector<StepCorrection>& steps)
{
    return roundedMinutes(activeWith(record, correctedSteps(record.steps, steps)));
}

std::optional<LogFault> faultOf(const SessionRecord& record, const SessionCorrection& correction,
                                const LocalInstant& now)
{
    const LogEntry& entry = correction.entry;
    if (isLogged(record) && !entry.routine && entry.routineName.trimmed().isEmpty())
        return LogFault::NoName;
    if (!entry.day.isValid() || !entry.time.isValid())
        return LogFault::NoMoment;
    if (isMomentChanged(record, entry) &&
        momentOf(entry, record.start.utcOffset).instant > now.instant)
        return LogFault::InTheFuture;
    if (entry.minutes == roundedMinutes(record.active))
        return std::nullopt;
    if (entry.minutes < 1)
        return LogFault::TooShort;
    if (entry.minutes > kLongestLoggedMinutes)
        return LogFault::TooLong;
    return std::nullopt;
}

SessionRecord corrected(const SessionRecord& record, const SessionCorrection& correction,
                        DayStart dayStart)
{
    const LogEntry& entry = correction.entry;
    SessionRecord result = record;
    if (isLogged(record)) {
        const bool isNamedAlike = entry.routine
                                      ? entry.routine == record.routine
                                      : !record.routine && entry.routineName == record.routineName;
        if (!isNamedAlike)
            result.routineName = entry.routineName.trimmed();
        result.routine = entry.routine;
        result.outcome = entry.outcome;
    }
    if (isMomentChanged(record, entry)) {
        result.start = momentOf(entry, record.start.utcOffset);
        result.day = dayOf(result.start, dayStart);
    }
    result.steps = correctedSteps(record.steps, correction.steps);
    result.active = activeWith(record, result.steps);
    if (entry.minutes != roundedMinutes(result.active)) {
        result.active = std::chrono::minutes{entry.minutes};
        fitInto(result.steps, result.active);
    }
    if (result.active != record.active) {
        const seconds rests = std::max(seconds{0}, record.session - record.active);
        result.session = result.active + rests;
        if (!isLogged(record))
            result.outcome = outcomeOf(record.plannedActive, result.active);
        else if (record.plannedActive == record.active)
            result.plannedActive = result.active;
    }
    result.painBefore = painOf(entry.painBefore);
    result.painWorst = painOf(entry.painWorst);
    result.painAfter = painOf(entry.painAfter);
    result.effort = entry.effort;
    if (entry.note != record.note)
        result.note = entry.note.trimmed();
    return result;
}

} // namespace limber
