// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/routine_reader.h"

#include "core/exchange/routine_package.h"
#include "core/exercise/dose_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

namespace limits = package_limits;

int seconds(std::chrono::seconds time)
{
    return static_cast<int>(time.count());
}

bool hasRepetitions(DoseType type)
{
    return std::ranges::find(doseFields(type), DoseField::Repetitions) != doseFields(type).end();
}

/// Whether a dose of this type says nothing without the field.
bool isNeeded(DoseType type, DoseField field)
{
    if (field == DoseField::RestSeconds)
        return false;
    return field != DoseField::Repetitions || type != DoseType::TimedHold;
}

Dose readDose(PackageFields fields, PackageProblems& problems)
{
    Dose dose;
    const std::size_t before = problems.count();
    dose.type = fields.value("type"_L1, DoseType::Repetitions);
    if (problems.count() > before)
        return dose; // Which fields belong here is unknown without the type.
    if (fields.has("repsPer"_L1))
        dose.repetitionsPer = fields.value("repsPer"_L1, RepetitionsPer::Total);
    if (dose.type == DoseType::TimedFlow)
        dose.flow = fields.value("flow"_L1, FlowShape::Cycle);
    for (const DoseField field : doseFields(dose.type)) {
        const auto [lowest, highest] = doseLimits(field);
        if (fields.has(token(field)) || isNeeded(dose.type, field))
            dose.setValue(field, fields.integer(token(field), lowest, highest));
    }
    if (hasRepetitions(dose.type) && fields.has("repsPerSet"_L1)) {
        const auto [lowest, highest] = doseLimits(DoseField::Repetitions);
        dose.repetitionsPerSet =
            fields.integers("repsPerSet"_L1, lowest, highest, doseLimits(DoseField::Sets).highest);
        if (problems.count() == before &&
            dose.repetitionsPerSet.size() != static_cast<std::size_t>(dose.sets))
            fields.report(PackageFault::SetsDiffer, "repsPerSet"_L1);
    }
    fields.finish();
    return dose;
}

/// How much one routine asks for, all rounds together.
class Effort {
public:
    void add(const Dose& dose, int rounds)
    {
        m_steps += rounds;
        qint64 repetitions = 0;
        if (dose.repetitionsPerSet.empty())
            repetitions = qint64{dose.sets} * dose.repetitions;
        for (const int inSet : dose.repetitionsPerSet)
            repetitions += inSet;
        m_repetitions += rounds * (repetitions + dose.breathCycles);
        m_flow += rounds * qint64{dose.sets} * dose.duration.count();
    }

    [[nodiscard]] bool isTooMuch() const
    {
        return m_steps > kMostPractisedSteps || m_repetitions > limits::kRepetitions ||
               m_flow > limits::kFlowSeconds;
    }

private:
    qint64 m_steps = 0;
    qint64 m_repetitions = 0;
    qint64 m_flow = 0;
};

class RoutineReader {
public:
    RoutineReader(PackageFields& fields, const JsonTree& tree, PackageProblems& problems)
        : m_fields(fields)
        , m_tree(tree)
        , m_problems(problems)
    {
    }

    [[nodiscard]] Routine read()
    {
        const std::size_t before = m_problems.count();
        Routine routine{.id = m_fields.id<RoutineId>("id"_L1),
                        .origin = Origin::Own,
                        .name = m_fields.text("name"_L1, kLongestRoutineName, TextLines::One),
                        .goal = m_fields.optionalText("goal"_L1, limits::kGoal, TextLines::Several),
                        .focus = m_fields.value("focus"_L1, RoutineFocus::Mixed),
                        .level = m_fields.value("level"_L1, RoutineLevel::Beginner),
                        .steps = {},
                        .groups = readGroups()};
        if (m_fields.has("timeOfDay"_L1))
            routine.timeOfDay = m_fields.value("timeOfDay"_L1, TimeOfDay::Daytime);
        std::vector<PackageFields> steps = m_fields.objects("steps"_L1, 1, kMostRoutineSteps);
        for (PackageFields& step : steps)
            routine.steps.push_back(readStep(step, routine));
        m_fields.finish();
        if (m_problems.count() > before)
            return routine;
        checkGroups(routine, steps);
        checkEffort(routine);
        sortGroups(routine);
        return routine;
    }

private:
    std::vector<StepGroup> readGroups()
    {
        std::vector<StepGroup> groups;
        if (!m_fields.has("groups"_L1))
            return groups;
        for (PackageFields& fields : m_fields.objects("groups"_L1, 1, kMostRoutineSteps)) {
            StepGroup group{.id = fields.id<StepGroupId>("id"_L1),
                            .rounds = fields.integer("rounds"_L1, 1, kMostRounds),
                            .restBetweenRounds = std::chrono::seconds{fields.integer(
                                "restBetweenRoundsSeconds"_L1, 0, seconds(kLongestStepRest), 0)}};
            if (!m_groupIds.insert(group.id).second)
                reportTwice(fields, group.id.text());
            fields.finish();
            groups.push_back(std::move(group));
        }
        return groups;
    }

    RoutineStep readStep(PackageFields& fields, const Routine& routine)
    {
        RoutineStep step{.id = fields.id<RoutineStepId>("id"_L1),
                         .exercise = fields.id<ExerciseId>("exercise"_L1),
                         .mode = fields.has("mode"_L1) ? fields.idText("mode"_L1) : QString(),
                         .dose = {},
                         .note =
                             fields.optionalText("note"_L1, kLongestStepNote, TextLines::Several)};
        if (const JsonNode* dose = fields.object("dose"_L1))
            step.dose = readDose({m_tree, *dose, fields.pathOf("dose"_L1), m_problems}, m_problems);
        step.restAfter = std::chrono::seconds{
            fields.integer("restAfterSeconds"_L1, 0, seconds(kLongestStepRest), 0)};
        if (fields.has("changeSidesSeconds"_L1)) {
            step.changeSides = std::chrono::seconds{
                fields.integer("changeSidesSeconds"_L1, 0, seconds(kLongestChangeOfSides))};
        }
        if (fields.has("group"_L1)) {
            const std::size_t before = m_problems.count();
            step.group = fields.id<StepGroupId>("group"_L1);
            if (m_problems.count() == before && !routine.group(*step.group))
                fields.report({.fault = PackageFault::UnknownGroup, .word = step.group->text()},
                              "group"_L1);
        }
        if (!m_stepIds.insert(step.id).second)
            reportTwice(fields, step.id.text());
        fields.finish();
        return step;
    }

    static void reportTwice(PackageFields& fields, const QString& id)
    {
        fields.report({.fault = PackageFault::IdTwice, .word = id}, "id"_L1);
    }

    /// Each group has steps, and they stand next to each other.
    void checkGroups(const Routine& routine, std::vector<PackageFields>& fields)
    {
        std::set<StepGroupId> ended;
        const std::optional<StepGroupId>* before = nullptr;
        std::set<StepGroupId> used;
        for (std::size_t i = 0; i < routine.steps.size(); ++i) {
            const std::optional<StepGroupId>& group = routine.steps[i].group;
            if (before && *before && *before != group)
                ended.insert(**before);
            if (group && ended.contains(*group)) {
                fields[i].report({.fault = PackageFault::ScatteredGroup, .word = group->text()},
                                 "group"_L1);
            }
            if (group)
                used.insert(*group);
            before = &group;
        }
        for (const StepGroup& group : routine.groups) {
            if (!used.contains(group.id))
                m_fields.report({.fault = PackageFault::ScatteredGroup, .word = group.id.text()},
                                "groups"_L1);
        }
    }

    void checkEffort(const Routine& routine)
    {
        Effort effort;
        for (const RoutineStep& step : routine.steps) {
            const StepGroup* group = step.group ? routine.group(*step.group) : nullptr;
            effort.add(step.dose, group ? group->rounds : 1);
        }
        if (effort.isTooMuch())
            m_fields.report(PackageFault::TooMuchPractice, "steps"_L1);
    }

    static void sortGroups(Routine& routine)
    {
        std::map<StepGroupId, std::size_t> first;
        for (std::size_t i = 0; i < routine.steps.size(); ++i) {
            if (routine.steps[i].group)
                first.try_emplace(*routine.steps[i].group, i);
        }
        std::ranges::stable_sort(routine.groups, {},
                                 [&](const StepGroup& group) { return first[group.id]; });
    }

    PackageFields& m_fields;
    const JsonTree& m_tree;
    PackageProblems& m_problems;
    std::set<StepGroupId> m_groupIds;
    std::set<RoutineStepId> m_stepIds;
};

} // namespace

Routine readPackagedRoutine(PackageFields& fields, const JsonTree& tree, PackageProblems& problems)
{
    return RoutineReader(fields, tree, problems).read();
}

} // namespace limber
