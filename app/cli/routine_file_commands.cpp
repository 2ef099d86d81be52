// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routine_file_commands.h"

#include "app/sharing/package_wording.h"
#include "app/sharing/prepared_import.h"
#include "app/sharing/shared_package.h"
#include "core/exchange/package_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Stop> noFile(const QString& reason)
{
    return tl::unexpected(Stop{ExitCode::NoData, reason});
}

Outcome<Answer> exportRoutine(Invocation& call)
{
    const QString path = call.words().at(1);
    const auto routine = call.routine(call.words().front());
    if (!routine)
        return tl::unexpected(routine.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    if (QFileInfo(path) == QFileInfo((*file)->database.path()))
        return wrongUse(CliText::tr("%1 is the data file itself").arg(path));
    const auto package = sharedPackage({*routine}, **file);
    if (!package)
        return noData(package.error());
    if (const auto written = writePackageFile(path, *package); !written)
        return noFile(packageWriteErrorText(written.error(), path));
    return Answer{QJsonObject{{u"file"_s, path},
                              {u"routines"_s, static_cast<int>(package->routines.size())},
                              {u"exercises"_s, static_cast<int>(package->exercises.size())}},
                  {CliText::tr("%1: %2").arg(path, routine->name)}};
}

QJsonObject arrivalJson(const QString& id, const QString& name, const QString& nameInFile,
                        Arrival arrival)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"nameInFile"_s, nameInFile},
            {u"arrival"_s, QString(token(arrival))}};
}

QString arrivalLine(const QString& name, Arrival arrival)
{
    switch (arrival) {
    case Arrival::New:
        return CliText::tr("%1: new").arg(name);
    case Arrival::Renamed:
        return CliText::tr("%1: new, under a name that was free").arg(name);
    case Arrival::Same:
        break;
    }
    return CliText::tr("%1: here already").arg(name);
}

Answer answerFor(const ImportPlan& plan)
{
    Answer answer;
    QJsonArray routines;
    for (const RoutineArrival& arrival : plan.routines) {
        QJsonArray unknown;
        for (const ExerciseId& id : arrival.unknownExercises)
            unknown.append(id.text());
        QJsonObject json = arrivalJson(arrival.routine.id.text(), arrival.routine.name,
                                       arrival.nameInFile, arrival.arrival);
        json.insert(u"unknownExercises"_s, unknown);
        routines.append(json);
        answer.lines.append(arrivalLine(arrival.routine.name, arrival.arrival));
    }
    QJsonArray exercises;
    for (const ExerciseArrival& arrival : plan.exercises) {
        const Exercise& exercise = arrival.exercise.exercise;
        exercises.append(
            arrivalJson(exercise.id.text(), exercise.name, arrival.nameInFile, arrival.arrival));
        answer.lines.append(arrivalLine(exercise.name, arrival.arrival));
    }
    answer.json = QJsonObject{{u"routines"_s, routines}, {u"exercises"_s, exercises}};
    if (plan.isEmpty())
        answer.code = ExitCode::No;
    return answer;
}

Outcome<Answer> importRoutine(Invocation& call)
{
    const QString path = call.words().front();
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto prepared = prepareImport(path, call.content(), **file);
    if (!prepared && prepared.error().code == ErrorCode::FileUnreadable)
        return noFile(packageReadErrorText(prepared.error(), path));
    if (!prepared)
        return noData(prepared.error());
    if (!prepared->problems.empty()) {
        const ErrorWords words = packageRefusalWords(prepared->problems);
        return noFile(u"%1: %2 %3"_s.arg(path, words.headline,
                                         packageProblemText(prepared->problems.front())));
    }
    const ImportPlan& plan = prepared->plan;
    const auto saved = (*file)->imports.save(plan.exercisesToSave(), plan.routinesToSave());
    if (!saved)
        return noData(saved.error());
    return answerFor(plan);
}

} // namespace

std::vector<Command> routineFileCommands()
{
    return {
        {u"routine export"_s,
         u"routine export ID FILE"_s,
         CliText::tr("a routine as a file to pass on"),
         {},
         2,
         exportRoutine},
        {u"routine import"_s,
         u"routine import FILE"_s,
         CliText::tr("what a routine file holds, beside what is there"),
         {},
         1,
         importRoutine},
    };
}

} // namespace limber::cli
