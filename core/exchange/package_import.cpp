// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_import.h"

#include "core/exercise/own_exercise_rules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// "Core 3" for "Core", with as much of the name as fits.
QString numbered(const QString& name, int number, int longest)
{
    const QString ending = u" %1"_s.arg(number);
    QString begin = name;
    begin.truncate(longest - ending.size());
    if (!begin.isEmpty() && begin.back().isHighSurrogate())
        begin.chop(1);
    return begin.trimmed() + ending;
}

/// Whether something is called `name`, or was by an earlier import that found the name taken.
bool isCalled(const QString& there, const QString& name, int longest)
{
    if (there == name)
        return true;
    bool isNumber = false;
    const int number = QStringView(there).mid(there.lastIndexOf(u' ') + 1).toInt(&isNumber);
    return isNumber && number > 1 && there == numbered(name, number, longest);
}

/// Names that are taken; small and capital letters are the same to a person who looks for one.
class TakenNames {
public:
    explicit TakenNames(int longest)
        : m_longest(longest)
    {
    }

    void add(const QString& name) { m_names.insert(name.toCaseFolded()); }

    /// The name, or with a number where it is taken; it is taken from then on.
    [[nodiscard]] QString take(const QString& name)
    {
        QString free = name;
        for (int number = 2; m_names.contains(free.toCaseFolded()); ++number)
            free = numbered(name, number, m_longest);
        add(free);
        return free;
    }

private:
    QSet<QString> m_names;
    int m_longest;
};

/// An id that stands for "any" in comparisons.
template <typename IdType> IdType anyId(qsizetype number = 0)
{
    return *IdType::fromText(QString::number(number));
}

QJsonObject motionOf(const OwnExercise& own)
{
    QJsonObject motion = QJsonDocument::fromJson(own.motion).object();
    motion.remove("exercise"_L1);
    return motion;
}

/// What an exercise says, apart from name and ids.
Exercise content(Exercise exercise)
{
    exercise.id = anyId<ExerciseId>();
    exercise.name.clear();
    exercise.origin = Origin::Own;
    exercise.variantOf.reset();
    for (Level& level : exercise.levels)
        level.exercise.reset();
    return exercise;
}

bool saysTheSame(const OwnExercise& left, const OwnExercise& right)
{
    return left.pictures == right.pictures && content(left.exercise) == content(right.exercise) &&
           motionOf(left) == motionOf(right);
}

/// What a routine says, apart from name and ids.
Routine content(Routine routine)
{
    routine.id = anyId<RoutineId>();
    routine.name.clear();
    routine.origin = Origin::Own;
    std::map<StepGroupId, StepGroupId> groups;
    for (StepGroup& group : routine.groups) {
        const auto id = anyId<StepGroupId>(static_cast<qsizetype>(groups.size()));
        group.id = groups.try_emplace(group.id, id).first->second;
    }
    for (RoutineStep& step : routine.steps) {
        step.id = anyId<RoutineStepId>();
        const auto group = step.group ? groups.find(*step.group) : groups.end();
        if (group != groups.end())
            step.group = group->second;
    }
    return routine;
}

bool isDoseRefused(const RoutineStep& step, const Exercise& exercise)
{
    const DoseDefinition* ofMode = exercise.definition(step.mode);
    const DoseDefinition& definition = ofMode ? *ofMode : exercise.dose;
    if (step.dose.type != definition.type)
        return true;
    const std::vector<DoseFinding> findings = definition.findings(step.dose);
    return std::ranges::find(findings, DoseVerdict::Refused, &DoseFinding::verdict) !=
           findings.end();
}

/// Plans the import of one package.
class Planner {
public:
    Planner(const RoutinePackage& package, const ImportGround& ground)
        : m_package(package)
        , m_ground(ground)
        , m_exerciseNames(kLongestExerciseName)
        , m_routineNames(kLongestRoutineName)
    {
    }

    [[nodiscard]] ImportPlan plan()
    {
        for (const Exercise& exercise : m_ground.catalogue.exercises()) {
            m_exerciseNames.add(exercise.name);
            m_exerciseIds.insert(exercise.id);
        }
        for (const OwnExercise& own : m_ground.ownExercises) {
            m_exerciseNames.add(own.exercise.name);
            m_exerciseIds.insert(own.exercise.id);
        }
        for (const Routine& routine : m_ground.ownRoutines) {
            m_routineNames.add(routine.name);
            m_routineIds.insert(routine.id);
        }
        for (const Routine& routine : m_ground.bundledRoutines)
            m_routineIds.insert(routine.id);

        ImportPlan plan;
        for (const OwnExercise& own : m_package.exercises)
            plan.exercises.push_back(arrivalOf(own, plan.exercises));
        for (ExerciseArrival& arrival : plan.exercises) {
            if (arrival.arrival != Arrival::Same)
                rewire(arrival.exercise);
        }
        for (const Routine& routine : m_package.routines)
            plan.routines.push_back(arrivalOf(routine, plan));
        return plan;
    }

private:
    /// What is there already under this name (or one made from it) and says the same.
    [[nodiscard]] std::optional<OwnExercise> known(const OwnExercise& own) const
    {
        const OwnExercise* best = nullptr;
        int likeness = 0;
        for (const OwnExercise& there : m_ground.ownExercises) {
            if (!isCalled(there.exercise.name, own.exercise.name, kLongestExerciseName) ||
                !saysTheSame(there, own))
                continue;
            const int found = 1 + (there.exercise.name == own.exercise.name ? 1 : 0) +
                              (there.exercise.id == own.exercise.id ? 2 : 0);
            if (found > likeness) {
                best = &there;
                likeness = found;
            }
        }
        if (best)
            return *best;
        const Exercise* bundled = m_ground.catalogue.find(own.exercise.id);
        if (bundled && bundled->name == own.exercise.name && own.pictures.empty() &&
            own.motion.isEmpty() && content(*bundled) == content(own.exercise))
            return OwnExercise{*bundled, {}, {}, {}};
        return std::nullopt;
    }

    /// The exercise that comes in for one earlier in the file, where that one is just the same:
    /// who copied it twice wants it once.
    [[nodiscard]] std::optional<OwnExercise>
    cameBefore(const OwnExercise& own, const std::vector<ExerciseArrival>& before) const
    {
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i].nameInFile == own.exercise.name &&
                saysTheSame(m_package.exercises[i], own))
                return before[i].exercise;
        }
        return std::nullopt;
    }

    [[nodiscard]] ExerciseArrival arrivalOf(const OwnExercise& own,
                                            const std::vector<ExerciseArrival>& before)
    {
        ExerciseArrival arrival{Arrival::New, own.exercise.name, own.exercise.id, own};
        auto there = cameBefore(own, before);
        if (!there)
            there = known(own);
        if (there) {
            arrival.arrival = Arrival::Same;
            arrival.exercise = *std::move(there);
        } else {
            Exercise& exercise = arrival.exercise.exercise;
            exercise.name = m_exerciseNames.take(exercise.name);
            if (exercise.name != arrival.nameInFile)
                arrival.arrival = Arrival::Renamed;
            if (!m_exerciseIds.insert(exercise.id).second) {
                exercise.id = ExerciseId::create();
                m_exerciseIds.insert(exercise.id);
                renameMotion(arrival.exercise);
            }
        }
        m_here.insert_or_assign(arrival.idInFile, arrival.exercise.exercise.id);
        return arrival;
    }

    static void renameMotion(OwnExercise& own)
    {
        if (own.motion.isEmpty())
            return;
        QJsonObject motion = QJsonDocument::fromJson(own.motion).object();
        motion.insert("exercise"_L1, own.exercise.id.text());
        own.motion = QJsonDocument(motion).toJson(QJsonDocument::Compact);
    }

    void rewire(ExerciseId& id) const
    {
        if (const auto here = m_here.find(id); here != m_here.end())
            id = here->second;
    }

    void rewire(std::optional<ExerciseId>& id) const
    {
        if (id)
            rewire(*id);
    }

    void rewire(OwnExercise& own) const
    {
        rewire(own.copiedFrom);
        rewire(own.exercise.variantOf);
        for (Level& level : own.exercise.levels)
            rewire(level.exercise);
    }

    [[nodiscard]] const Routine* known(const Routine& routine) const
    {
        const Routine wanted = content(routine);
        for (const auto* list : {&m_ground.ownRoutines, &m_ground.bundledRoutines}) {
            for (const Routine& there : *list) {
                if (isCalled(there.name, routine.name, kLongestRoutineName) &&
                    content(there) == wanted)
                    return &there;
            }
        }
        return nullptr;
    }

    [[nodiscard]] RoutineArrival arrivalOf(Routine routine, const ImportPlan& plan)
    {
        for (RoutineStep& step : routine.steps)
            rewire(step.exercise);
        RoutineArrival arrival{Arrival::New, routine.name, routine, {}, 0};
        if (const Routine* there = known(routine)) {
            arrival.arrival = Arrival::Same;
            arrival.routine = *there;
        } else {
            arrival.routine.name = m_routineNames.take(routine.name);
            if (arrival.routine.name != arrival.nameInFile)
                arrival.arrival = Arrival::Renamed;
            if (!m_routineIds.insert(arrival.routine.id).second)
                renewIds(arrival.routine);
        }
        judgeSteps(arrival, plan);
        return arrival;
    }

    void renewIds(Routine& routine)
    {
        routine.id = RoutineId::create();
        m_routineIds.insert(routine.id);
        std::map<StepGroupId, StepGroupId> groups;
        for (StepGroup& group : routine.groups) {
            const StepGroupId before = group.id;
            group.id = StepGroupId::create();
            groups.emplace(before, group.id);
        }
        for (RoutineStep& step : routine.steps) {
            step.id = RoutineStepId::create();
            const auto group = step.group ? groups.find(*step.group) : groups.end();
            if (group != groups.end())
                step.group = group->second;
        }
    }

    void judgeSteps(RoutineArrival& arrival, const ImportPlan& plan) const
    {
        for (const RoutineStep& step : arrival.routine.steps) {
            const Exercise* exercise = m_ground.catalogue.find(step.exercise);
            for (const ExerciseArrival& own : plan.exercises) {
                if (own.exercise.exercise.id == step.exercise)
                    exercise = &own.exercise.exercise;
            }
            if (exercise)
                arrival.refusedDoses += isDoseRefused(step, *exercise) ? 1 : 0;
            else if (std::ranges::find(arrival.unknownExercises, step.exercise) ==
                     arrival.unknownExercises.end())
                arrival.unknownExercises.push_back(step.exercise);
        }
    }

    const RoutinePackage& m_package;
    const ImportGround& m_ground;
    TakenNames m_exerciseNames;
    TakenNames m_routineNames;
    std::set<ExerciseId> m_exerciseIds;
    std::set<RoutineId> m_routineIds;
    std::map<ExerciseId, ExerciseId> m_here; ///< Ids here by those in the file.
};

} // namespace

bool ImportPlan::isEmpty() const
{
    return routinesToSave().empty() && exercisesToSave().empty();
}

std::vector<Routine> ImportPlan::routinesToSave() const
{
    std::vector<Routine> found;
    for (const RoutineArrival& arrival : routines) {
        if (arrival.arrival != Arrival::Same)
            found.push_back(arrival.routine);
    }
    return found;
}

std::vector<OwnExercise> ImportPlan::exercisesToSave() const
{
    std::vector<OwnExercise> found;
    for (const ExerciseArrival& arrival : exercises) {
        if (arrival.arrival != Arrival::Same)
            found.push_back(arrival.exercise);
    }
    return found;
}

const ExerciseArrival* ImportPlan::exercise(const ExerciseId& idInFile) const
{
    const auto found = std::ranges::find(exercises, idInFile, &ExerciseArrival::idInFile);
    return found == exercises.end() ? nullptr : &*found;
}

ImportPlan planImport(const RoutinePackage& package, const ImportGround& ground)
{
    return Planner(package, ground).plan();
}

} // namespace limber
