// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/care_routine.h"

#include "core/common/overloaded.h"
#include "core/routine/rounds.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

#include <ostream>
#include <stdexcept>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const Catalogue& bundled()
{
    static const Catalogue catalogue = loadBundledCatalogue().catalogue;
    return catalogue;
}

/// "bridge", "bird-dog:strength", "bridge sets=2 reps=12"
RoutineStep readStep(const QString& words, int number, const Catalogue& catalogue)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const QString name = parts.front().section(u':', 0, 0);
    const QString mode = parts.front().section(u':', 1, 1);
    RoutineStep step{.id = id<RoutineStepId>(u"step-%1"_s.arg(number)),
                     .exercise = id<ExerciseId>(name),
                     .mode = mode,
                     .dose = {},
                     .note = {}};
    if (const Exercise* exercise = catalogue.find(step.exercise))
        step.dose = makeStep(*exercise, mode).value().dose;
    for (const QString& change : parts.mid(1)) {
        QString field = change.section(u'=', 0, 0);
        if (field == u"hold"_s)
            field = u"holdSeconds"_s;
        const auto known = fromToken<DoseField>(field);
        if (!known)
            throw std::runtime_error("no such field: " + change.toStdString());
        step.dose.setValue(*known, change.section(u'=', 1, 1).toInt());
    }
    return step;
}

} // namespace

QDate careToday()
{
    return {2026, 11, 23};
}

CareRoutine::CareRoutine(const QString& words)
    : catalogue(bundled())
    , routine{.id = id<RoutineId>(u"mine"_s), .name = u"Mine"_s, .goal = {}, .steps = {}}
{
    circumstances.today = careToday();
    set(words);
}

void CareRoutine::set(const QString& words)
{
    static const QRegularExpression part(u"\\[([^\\]]*)\\] x(\\d+)|([^,\\[\\]]+)"_s);
    routine.steps.clear();
    routine.groups.clear();
    const auto add = [this](const QString& word) {
        routine.steps.push_back(
            readStep(word.trimmed(), static_cast<int>(routine.steps.size()), catalogue));
    };
    for (auto parts = part.globalMatch(words); parts.hasNext();) {
        const QRegularExpressionMatch one = parts.next();
        if (one.captured(2).isEmpty()) {
            if (!one.captured(3).trimmed().isEmpty())
                add(one.captured(3));
            continue;
        }
        const auto group = id<StepGroupId>(u"group-%1"_s.arg(routine.groups.size()));
        routine.groups.push_back({group, one.captured(2).toInt(), seconds{0}});
        for (const QString& word : one.captured(1).split(u',')) {
            add(word);
            routine.steps.back().group = group;
        }
    }
}

void CareRoutine::addOwn(const QString& name, const QString& from,
                         const std::function<void(Exercise&)>& change)
{
    std::vector<Exercise> exercises = catalogue.exercises();
    Exercise own = *bundled().find(id<ExerciseId>(from));
    own.id = id<ExerciseId>(name);
    own.name = name;
    own.origin = Origin::Own;
    change(own);
    exercises.push_back(std::move(own));
    catalogue = catalogue.withExercises(std::move(exercises));
}

void CareRoutine::practised(const QString& exercise, int daysAgo, DoseType type, int amount)
{
    if (!circumstances.history)
        circumstances.history.emplace();
    ExercisePast& past = (*circumstances.history)[id<ExerciseId>(exercise)];
    past.firstDay = careToday().addDays(-daysAgo);
    if (amount > 0)
        past.provenAmounts[type] = amount;
}

std::vector<RoutineFinding> CareRoutine::findings(FixSuggestions fixes) const
{
    return checkRoutine(routine, catalogue, circumstances, fixes);
}

QStringList CareRoutine::ids() const
{
    QStringList ids;
    for (const RoutineFinding& finding : findings())
        ids.append(finding.id);
    return ids;
}

QString CareRoutine::text(const Routine& routine)
{
    QStringList parts;
    for (const StepRun& run : stepRuns(routine)) {
        QStringList names;
        for (int index = run.first; index < run.end; ++index)
            names.append(routine.steps[static_cast<std::size_t>(index)].exercise.text());
        const QString joined = names.join(u", "_s);
        parts.append(run.group ? u"[%1] x%2"_s.arg(joined).arg(run.group->rounds) : joined);
    }
    return parts.join(u", "_s);
}

QString CareRoutine::mended() const
{
    const auto found = findings(FixSuggestions::Wanted);
    if (found.empty() || !found.front().fix)
        return u"no finding, or no fix"_s;
    return text(withFix(routine, *found.front().fix));
}

Dose& doseOf(Routine& routine, int step)
{
    return routine.steps.at(static_cast<std::size_t>(step)).dose;
}

void PrintTo(const RoutineCase& one, std::ostream* out)
{
    *out << one.name;
}

} // namespace limber::test
