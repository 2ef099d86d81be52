// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_output.h"
#include "core/exchange/routine_package.h"
#include "core/exercise/exercise_file.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

int secondsOf(std::chrono::seconds time)
{
    return static_cast<int>(time.count());
}

void writeOptional(JsonOutput& out, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty())
        out.write(name, text);
}

void writeDose(JsonOutput& out, const Dose& dose)
{
    out.beginObject("dose"_L1);
    out.write("type"_L1, token(dose.type));
    if (dose.repetitionsPer != Dose{}.repetitionsPer)
        out.write("repsPer"_L1, token(dose.repetitionsPer));
    if (dose.type == DoseType::TimedFlow)
        out.write("flow"_L1, token(dose.flow));
    for (const DoseField field : doseFields(dose.type)) {
        if (field != DoseField::RestSeconds || dose.value(field) != 0)
            out.write(token(field), dose.value(field));
        if (field == DoseField::Repetitions && !dose.repetitionsPerSet.empty())
            out.write("repsPerSet"_L1, dose.repetitionsPerSet);
    }
    out.endObject();
}

void writeStep(JsonOutput& out, const RoutineStep& step)
{
    out.beginObject();
    out.write("id"_L1, step.id.text());
    out.write("exercise"_L1, step.exercise.text());
    writeOptional(out, "mode"_L1, step.mode);
    writeDose(out, step.dose);
    if (step.restAfter.count() != 0)
        out.write("restAfterSeconds"_L1, secondsOf(step.restAfter));
    if (step.changeSides)
        out.write("changeSidesSeconds"_L1, secondsOf(*step.changeSides));
    if (step.group)
        out.write("group"_L1, step.group->text());
    writeOptional(out, "note"_L1, step.note);
    out.endObject();
}

void writeGroups(JsonOutput& out, const std::vector<StepGroup>& groups)
{
    if (groups.empty())
        return;
    out.beginList("groups"_L1);
    for (const StepGroup& group : groups) {
        out.beginObject();
        out.write("id"_L1, group.id.text());
        out.write("rounds"_L1, group.rounds);
        if (group.restBetweenRounds.count() != 0)
            out.write("restBetweenRoundsSeconds"_L1, secondsOf(group.restBetweenRounds));
        out.endObject();
    }
    out.endList();
}

void writeRoutine(JsonOutput& out, const Routine& routine)
{
    out.beginObject();
    out.write("id"_L1, routine.id.text());
    out.write("name"_L1, routine.name);
    writeOptional(out, "goal"_L1, routine.goal);
    out.write("focus"_L1, token(routine.focus));
    out.write("level"_L1, token(routine.level));
    if (routine.timeOfDay)
        out.write("timeOfDay"_L1, token(*routine.timeOfDay));
    writeGroups(out, routine.groups);
    out.beginList("steps"_L1);
    for (const RoutineStep& step : routine.steps)
        writeStep(out, step);
    out.endList();
    out.endObject();
}

void writeOwnExercise(JsonOutput& out, const OwnExercise& own)
{
    out.beginObject();
    out.write("exercise"_L1,
              QJsonValue(QJsonDocument::fromJson(writeExercise(own.exercise)).object()));
    if (own.copiedFrom)
        out.write("copiedFrom"_L1, own.copiedFrom->text());
    if (!own.motion.isEmpty())
        out.write("motion"_L1, QJsonValue(QJsonDocument::fromJson(own.motion).object()));
    if (!own.pictures.empty()) {
        out.beginList("pictures"_L1);
        for (const ExercisePicture& picture : own.pictures) {
            out.beginObject();
            out.write("format"_L1, token(picture.format));
            writeOptional(out, "caption"_L1, picture.caption);
            out.writeBase64("data"_L1, picture.bytes);
            out.endObject();
        }
        out.endList();
    }
    out.endObject();
}

} // namespace

QByteArray writePackage(const RoutinePackage& package)
{
    JsonOutput out;
    out.beginObject();
    out.write("format"_L1, kPackageFormat);
    out.write("version"_L1, kPackageVersion);
    out.beginList("routines"_L1);
    for (const Routine& routine : package.routines)
        writeRoutine(out, routine);
    out.endList();
    if (!package.exercises.empty()) {
        out.beginList("exercises"_L1);
        for (const OwnExercise& own : package.exercises)
            writeOwnExercise(out, own);
        out.endList();
    }
    out.endObject();
    return out.text();
}

RoutinePackage packageOf(const std::vector<Routine>& routines,
                         const std::vector<OwnExercise>& known)
{
    RoutinePackage package{routines, {}};
    std::set<ExerciseId> needed;
    for (Routine& routine : package.routines) {
        routine.origin = Origin::Own;
        if (routine.name.contains(u'\n') || routine.name.contains(u'\t'))
            routine.name = routine.name.simplified();
        for (const RoutineStep& step : routine.steps)
            needed.insert(step.exercise);
    }
    for (const OwnExercise& own : known) {
        if (needed.contains(own.exercise.id))
            package.exercises.push_back(own);
    }
    return package;
}

} // namespace limber
