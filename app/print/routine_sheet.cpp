// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/routine_sheet.h"

#include "app/print/exercise_stills.h"
#include "app/print/print_words.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/routine/rounds.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostStills = 4;
constexpr int kDaysAWeek = 7;

QString between()
{
    return PrintWords::tr(" · ", "between facts in one line");
}

QString listed(const QStringList& items)
{
    return items.join(PrintWords::tr(", ", "between the items of a list"));
}

QStringList translated(const std::vector<SourcedText>& texts)
{
    QStringList lines;
    for (const SourcedText& text : texts)
        lines.append(catalogueText(text.text));
    return lines;
}

template <typename Many> QString equipmentList(const Many& equipment)
{
    QStringList names;
    for (const Equipment each : equipment)
        names.append(equipmentName(each));
    return listed(names);
}

/// For each step in which rounds it is done and how long to rest after it, in its order.
std::vector<QStringList> roundsOf(const Routine& routine)
{
    std::vector<QStringList> words(routine.steps.size());
    const auto add = [&words](int step, const QString& text) {
        words[static_cast<std::size_t>(step)].append(text);
    };
    const QLocale locale;
    for (const StepRun& run : stepRuns(routine)) {
        const int rounds = run.rounds();
        for (int step = run.first; run.group && rounds > 1 && step < run.end; ++step) {
            add(step, run.end - run.first == 1
                          ? PrintWords::tr("%n round(s)", nullptr, rounds)
                          : PrintWords::tr("%n round(s) of exercises %1 to %2", nullptr, rounds)
                                .arg(locale.toString(run.first + 1), locale.toString(run.end)));
        }
        const std::chrono::seconds rest = run.restBetweenRounds();
        if (run.group && rounds > 1 && rest.count() > 0) {
            add(run.end - 1,
                PrintWords::tr("%1 rest between rounds", "length of time").arg(secondsText(rest)));
        }
    }
    for (int step = 0; step + 1 < static_cast<int>(routine.steps.size()); ++step) {
        const std::chrono::seconds rest = routine.steps[static_cast<std::size_t>(step)].restAfter;
        if (rest.count() > 0)
            add(step, PrintWords::tr("then %1 rest", "length of time").arg(secondsText(rest)));
    }
    return words;
}

QString doseLine(const RoutineStep& step, const Exercise& exercise, const QStringList& rounds)
{
    QStringList parts{doseText(step.dose, exercise.sides)};
    if (step.dose.sets > 1 && step.dose.rest.count() > 0) {
        parts.append(PrintWords::tr("%1 rest between sets", "length of time")
                         .arg(secondsText(step.dose.rest)));
    }
    return (parts + rounds).join(between());
}

QString factsLine(const RoutineStep& step, const Exercise& exercise)
{
    QStringList parts{positionName(exercise.position), sidesText(exercise.sides),
                      equipmentList(exercise.equipment)};
    if (!step.mode.isEmpty())
        parts.append(doseModeName(exercise, step.mode));
    parts.removeAll(QString());
    return parts.join(between());
}

SheetExercise sheetExercise(const RoutineStep& step, const QStringList& rounds,
                            const SheetSources& sources)
{
    const Exercise* exercise = sources.catalogue->find(step.exercise);
    if (!exercise) {
        return {.name = PrintWords::tr("%1 (not known to this version)", "id of an exercise")
                            .arg(step.exercise.text()),
                .note = step.note};
    }
    SheetExercise sheet{.name = catalogueText(exercise->name),
                        .dose = doseLine(step, *exercise, rounds),
                        .facts = factsLine(step, *exercise),
                        .note = step.note.trimmed(),
                        .form = translated(exercise->formCues).join(u' '),
                        .cautions = translated(exercise->cautions)};
    for (const QString& text : exercise->steps)
        sheet.steps.append(catalogueText(text));
    sheet.motion = sources.motion ? sources.motion(exercise->id) : nullptr;
    if (sheet.motion)
        sheet.stills = fewerStills(exerciseStills(*sheet.motion, *exercise), kMostStills);
    else if (sources.picture)
        sheet.picture = sources.picture(exercise->id);
    return sheet;
}

} // namespace

RoutineSheet routineSheet(const Routine& routine, const TickDays& days, const SheetSources& sources)
{
    const std::set<Equipment> equipment = equipmentOf(routine, *sources.catalogue);
    const milliseconds length = estimatedDuration(routine, *sources.catalogue, sources.options);
    const QStringList facts{
        minutesText(length),
        PrintWords::tr("%n exercise(s)", nullptr, static_cast<int>(routine.steps.size())),
        routineFocusName(routine.focus), routineLevelName(routine.level)};
    RoutineSheet sheet{
        .name = routineName(routine),
        .goal = routineGoal(routine).trimmed(),
        .facts = facts.join(between()),
        .needs = equipment.empty()
                     ? PrintWords::tr("You need nothing for it.")
                     : PrintWords::tr("You need: %1", "equipment").arg(equipmentList(equipment)),
        .days = days,
        .exercises = {}};
    const std::vector<QStringList> rounds = roundsOf(routine);
    for (std::size_t i = 0; i < routine.steps.size(); ++i)
        sheet.exercises.push_back(sheetExercise(routine.steps[i], rounds[i], sources));
    return sheet;
}

TickDays tickDays(const Plan& plan, const RoutineId& routine, QDate today,
                  Qt::DayOfWeek firstDayOfWeek)
{
    Weekdays planned;
    for (const PlanEntry& entry : plan.entries) {
        const auto last = lastDayInForce(entry.recurrence, firstDayOfWeek);
        if (entry.routine == routine && (!last || *last >= today))
            planned = Weekdays::fromBits(planned.bits() | entry.recurrence.weekdays.bits());
    }
    if (planned.isEmpty())
        planned = Weekdays::all();
    TickDays days;
    for (int i = 0; i < kDaysAWeek; ++i) {
        const auto day = static_cast<Qt::DayOfWeek>((firstDayOfWeek - 1 + i) % kDaysAWeek + 1);
        if (planned.contains(day))
            days.push_back(day);
    }
    return days;
}

QString sheetFileName(const QString& title)
{
    constexpr qsizetype kLongest = 80;
    QString name;
    for (const QChar c : title.simplified()) {
        const bool isRefused = c.unicode() < 0x20 || u"/\\:*?\"<>|"_s.contains(c);
        name += isRefused ? QChar(u'-') : c;
    }
    name.truncate(kLongest);
    // Half of a character that takes two places is none.
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    // A leading dot hides a file, and a trailing one is lost on some systems.
    while (!name.isEmpty() && (name.front() == u'.' || name.front().isSpace()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return (name.isEmpty() ? u"Limber"_s : name) + u".pdf"_s;
}

} // namespace limber
