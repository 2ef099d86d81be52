// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_commands.h"

#include "app/cli/routine_check_command.h"
#include "core/routine/rounds.h"
#include "core/session/timeline.h"
#include "core/storage/practice_preferences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum> QJsonValue word(Enum value)
{
    return QString(token(value));
}

template <typename Enum> QJsonArray words(const std::vector<Enum>& values)
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(word(value));
    return array;
}

QJsonObject rangeJson(const DoseRange& range)
{
    QJsonObject json{
        {u"default"_s, range.standard},
        {u"min"_s, range.minimum},
        {u"max"_s, range.maximum},
        {u"origin"_s, QStringList(range.sources.begin(), range.sources.end()).join(u'+')}};
    if (range.cap)
        json.insert(u"cap"_s, *range.cap);
    return json;
}

QJsonObject definitionJson(const DoseDefinition& definition)
{
    QJsonObject json;
    for (const auto& [field, range] : definition.ranges)
        json.insert(token(field), rangeJson(range));
    return json;
}

QJsonObject exerciseJson(const Exercise& exercise)
{
    QJsonArray phases;
    for (const Phase& phase : exercise.phases) {
        phases.append(QJsonObject{{u"name"_s, phase.name},
                                  {u"seconds"_s, static_cast<int>(phase.duration.count())},
                                  {u"when"_s, word(phase.when)},
                                  {u"breath"_s, word(phase.breath)}});
    }
    QJsonArray sources;
    for (const SourceKey& key : sourcesOf(exercise))
        sources.append(key);
    return QJsonObject{{u"id"_s, exercise.id.text()},
                       {u"name"_s, exercise.name},
                       {u"categories"_s, words(exercise.categories)},
                       {u"sides"_s, word(exercise.sides)},
                       {u"doseType"_s, word(exercise.dose.type)},
                       {u"dose"_s, definitionJson(exercise.dose)},
                       {u"phases"_s, phases},
                       {u"equipment"_s, words(exercise.equipment)},
                       {u"position"_s, word(exercise.position)},
                       {u"sources"_s, sources}};
}

Outcome<Answer> catalogue(Invocation& call)
{
    // Without a data file the catalogue is what comes with the program.
    if (call.hasData()) {
        if (const auto file = call.data(); !file)
            return tl::unexpected(file.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const Exercise& exercise : call.content().catalogue.exercises()) {
        json.append(exerciseJson(exercise));
        lines.append(u"%1  %2"_s.arg(exercise.id.text(), -26).arg(exercise.name));
    }
    return Answer{json, lines};
}

QJsonObject doseJson(const Dose& dose)
{
    QJsonObject json{{u"type"_s, word(dose.type)}};
    for (const DoseField field : doseFields(dose.type))
        json.insert(token(field), dose.value(field));
    if (!dose.repetitionsPerSet.empty()) {
        QJsonArray counts;
        for (const int count : dose.repetitionsPerSet)
            counts.append(count);
        json.insert(u"repsPerSet"_s, counts);
    }
    return json;
}

QJsonObject routineJson(const Routine& routine, milliseconds length)
{
    return QJsonObject{{u"id"_s, routine.id.text()},
                       {u"name"_s, routine.name},
                       {u"origin"_s, word(routine.origin)},
                       {u"goal"_s, routine.goal},
                       {u"focus"_s, word(routine.focus)},
                       {u"level"_s, word(routine.level)},
                       {u"exercises"_s, static_cast<int>(routine.steps.size())},
                       {u"estimatedMs"_s, static_cast<qint64>(length.count())}};
}

QString minutes(milliseconds length)
{
    return CliText::tr("%1 min").arg(std::chrono::round<std::chrono::minutes>(length).count());
}

Outcome<Answer> routines(Invocation& call)
{
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto own = (*file)->routines.all();
    if (!own)
        return noData(own.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    std::vector<Routine> all = call.content().routines;
    all.insert(all.end(), own->begin(), own->end());
    QJsonArray json;
    QStringList lines;
    for (const Routine& routine : all) {
        const milliseconds length =
            estimatedDuration(routine, call.content().catalogue, timelineOptions(*settings));
        json.append(routineJson(routine, length));
        lines.append(
            u"%1  %2  %3"_s.arg(routine.id.text(), -36).arg(minutes(length), 7).arg(routine.name));
    }
    return Answer{json, lines};
}

QJsonObject stepJson(const RoutineStep& step)
{
    return QJsonObject{{u"id"_s, step.id.text()},
                       {u"exercise"_s, step.exercise.text()},
                       {u"mode"_s, step.mode},
                       {u"dose"_s, doseJson(step.dose)},
                       {u"note"_s, step.note},
                       {u"restAfterSeconds"_s, static_cast<qint64>(step.restAfter.count())},
                       {u"changeSidesSeconds"_s, step.changeSides ? QJsonValue(static_cast<qint64>(
                                                                        step.changeSides->count()))
                                                                  : QJsonValue()},
                       {u"group"_s, step.group ? QJsonValue(step.group->text()) : QJsonValue()}};
}

Outcome<Answer> routineShow(Invocation& call)
{
    const auto routine = call.routine(call.words().front());
    if (!routine)
        return tl::unexpected(routine.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const Catalogue& catalogue = call.content().catalogue;
    const TimelineOptions options = timelineOptions(*settings);
    QJsonArray steps;
    QStringList lines{routine->name, routine->goal};
    for (const StepRun& run : stepRuns(*routine)) {
        if (run.group != nullptr)
            lines.append(u"  "_s + CliText::tr("rounds: %1").arg(run.rounds()));
        for (int index = run.first; index < run.end; ++index) {
            const RoutineStep& step = routine->steps[static_cast<std::size_t>(index)];
            const Exercise* exercise = catalogue.find(step.exercise);
            milliseconds length{0};
            if (exercise)
                length = plannedLength(step, *exercise, options).total;
            QJsonObject json = stepJson(step);
            json.insert(u"known"_s, exercise != nullptr);
            json.insert(u"estimatedMs"_s, static_cast<qint64>(length.count()));
            steps.append(json);
            const QString name = exercise ? exercise->name : step.exercise.text();
            lines.append(u"  %1  %2"_s.arg(run.group != nullptr ? u"  "_s + name : name, -34)
                             .arg(exercise ? minutes(length) : CliText::tr("unknown, left out")));
        }
    }
    QJsonArray groups;
    for (const StepGroup& group : routine->groups) {
        groups.append(QJsonObject{
            {u"id"_s, group.id.text()},
            {u"rounds"_s, group.rounds},
            {u"restBetweenSeconds"_s, static_cast<qint64>(group.restBetweenRounds.count())}});
    }
    const milliseconds total = estimatedDuration(*routine, catalogue, options);
    lines.append(CliText::tr("in all: %1").arg(minutes(total)));
    QJsonObject json = routineJson(*routine, total);
    json.insert(u"steps"_s, steps);
    json.insert(u"groups"_s, groups);
    return Answer{json, lines};
}

Outcome<Answer> timeline(Invocation& call)
{
    const auto routine = call.routine(call.words().front());
    if (!routine)
        return tl::unexpected(routine.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const Catalogue& catalogue = call.content().catalogue;
    const Timeline compiled = compileTimeline(*routine, catalogue, timelineOptions(*settings));
    QJsonArray segments;
    QJsonArray cues;
    QStringList lines;
    for (const Segment& segment : compiled.segments) {
        const TimelineStep& step = compiled.steps[static_cast<std::size_t>(segment.step)];
        const ExerciseId& id = step.exercise;
        const Exercise* exercise = catalogue.find(id);
        const bool hasPhase = exercise && segment.phase >= 0;
        const QString phase =
            hasPhase ? exercise->phases[static_cast<std::size_t>(segment.phase)].name : QString();
        segments.append(
            QJsonObject{{u"startMs"_s, static_cast<qint64>(segment.start.count())},
                        {u"durationMs"_s, static_cast<qint64>(segment.duration.count())},
                        {u"kind"_s, word(segment.kind)},
                        {u"exercise"_s, id.text()},
                        {u"round"_s, step.round.number},
                        {u"rounds"_s, step.round.of},
                        {u"set"_s, segment.set > 0 ? QJsonValue(segment.set) : QJsonValue()},
                        {u"repetition"_s,
                         segment.repetition > 0 ? QJsonValue(segment.repetition) : QJsonValue()},
                        {u"side"_s, word(segment.side)},
                        {u"phase"_s, hasPhase ? QJsonValue(phase) : QJsonValue()}});
        lines.append(u"%1 s  %2  %3  %4"_s
                         .arg(static_cast<double>(segment.start.count()) / 1000.0, 8, 'f', 1)
                         .arg(token(segment.kind), -11)
                         .arg(id.text(), -26)
                         .arg(phase));
    }
    for (const Cue& cue : compiled.cues) {
        cues.append(QJsonObject{{u"atMs"_s, static_cast<qint64>(cue.at.count())},
                                {u"kind"_s, word(cue.kind)}});
    }
    return Answer{QJsonObject{{u"routine"_s, routine->id.text()},
                              {u"totalMs"_s, static_cast<qint64>(compiled.total().count())},
                              {u"segments"_s, segments},
                              {u"cues"_s, cues}},
                  lines};
}

} // namespace

std::vector<Command> catalogueCommands()
{
    return {
        {u"catalogue"_s, u"catalogue"_s, CliText::tr("the exercises"), {}, 0, catalogue},
        {u"routines"_s, u"routines"_s, CliText::tr("ready-made and own routines"), {}, 0, routines},
        {u"routine show"_s,
         u"routine show ID"_s,
         CliText::tr("one routine with its exercises"),
         {},
         1,
         routineShow},
        routineCheckCommand(),
        {u"timeline"_s,
         u"timeline ROUTINE"_s,
         CliText::tr("what happens when in a routine, and which cue sounds"),
         {},
         1,
         timeline},
    };
}

} // namespace limber::cli
