// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_file.h"

#include "core/common/json_reader.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Puts the amounts that a file names over the standard ones.
void readAmounts(JsonReader reader, const DoseDefinition& definition, Dose& dose)
{
    for (const DoseField field : doseFields(definition.type)) {
        const QLatin1StringView name = token(field);
        constexpr int kHighest = std::numeric_limits<int>::max();
        const std::optional<int> amount = reader.optionalInteger(name, 0, kHighest);
        if (!amount)
            continue;
        if (definition.judge(field, *amount) == DoseVerdict::Recommended)
            dose.setValue(field, *amount);
        else
            reader.report(name, u"%1 is not in the range of this dose"_s.arg(*amount));
    }
    reader.finish();
}

std::optional<Routine> readRoutine(JsonReader& reader, const Catalogue& catalogue)
{
    const std::size_t before = reader.problemCount();
    Routine routine{.id = reader.idOfFile<RoutineId>(),
                    .origin = Origin::Bundled,
                    .name = reader.text("name"_L1),
                    .goal = reader.text("goal"_L1),
                    .focus = reader.value("kind"_L1, RoutineFocus::Mixed),
                    .level = reader.value("level"_L1, RoutineLevel::Beginner),
                    .steps = {}};
    if (reader.has("timeOfDay"_L1))
        routine.timeOfDay = reader.value("timeOfDay"_L1, TimeOfDay::Daytime);
    int place = 0;
    for (JsonReader& step : reader.objects("steps"_L1)) {
        const QString text = u"%1-%2"_s.arg(routine.id.text()).arg(++place);
        const auto id = RoutineStepId::fromText(text);
        if (!id)
            reader.report("id"_L1, u"is too long"_s);
        if (auto read = readStep(step, id.value_or(RoutineStepId::create()), catalogue))
            routine.steps.push_back(std::move(*read));
        step.finish();
    }
    if (routine.name.size() > kLongestRoutineName)
        reader.report("name"_L1, u"has more than %1 characters"_s.arg(kLongestRoutineName));
    if (place == 0)
        reader.report("steps"_L1, u"is empty"_s);
    if (place > kMostRoutineSteps)
        reader.report("steps"_L1, u"has more than %1 steps"_s.arg(kMostRoutineSteps));
    reader.finish();
    if (reader.problemCount() > before)
        return std::nullopt;
    return routine;
}

} // namespace

std::optional<Routine> parseRoutine(const QByteArray& json, const QString& fileName,
                                    const Catalogue& catalogue, std::vector<LoadProblem>& problems)
{
    const std::optional<QJsonObject> root = parseJsonObject(json, fileName, problems);
    if (!root)
        return std::nullopt;
    JsonReader reader(*root, fileName, QString(), problems);
    return readRoutine(reader, catalogue);
}

std::optional<RoutineStep> readStep(JsonReader& reader, const RoutineStepId& id,
                                    const Catalogue& catalogue)
{
    const std::size_t before = reader.problemCount();
    const auto exerciseId = reader.id<ExerciseId>("exercise"_L1);
    const QString mode = reader.optionalText("mode"_L1);
    std::optional<JsonReader> amounts;
    if (reader.has("dose"_L1))
        amounts = reader.object("dose"_L1);
    if (reader.problemCount() > before)
        return std::nullopt;

    const Exercise* exercise = catalogue.find(exerciseId);
    if (!exercise) {
        reader.report("exercise"_L1, u"there is no exercise \"%1\""_s.arg(exerciseId.text()));
        return std::nullopt;
    }
    const DoseDefinition* definition = exercise->definition(mode);
    if (!definition) {
        reader.report("mode"_L1, u"%1 has no dose mode \"%2\""_s.arg(exerciseId.text(), mode));
        return std::nullopt;
    }
    RoutineStep step{.id = id,
                     .exercise = exerciseId,
                     .mode = mode,
                     .dose = definition->standardDose(),
                     .note = {}};
    if (amounts && amounts->isEmpty())
        reader.report("dose"_L1, u"is empty"_s);
    else if (amounts)
        readAmounts(std::move(*amounts), *definition, step.dose);
    if (reader.problemCount() > before)
        return std::nullopt;
    return step;
}

LoadedRoutines loadRoutines(const QString& folder, const Catalogue& catalogue)
{
    LoadedRoutines loaded;
    for (const JsonFile& file : readJsonFiles(folder, loaded.problems)) {
        if (auto routine = parseRoutine(file.json, file.name, catalogue, loaded.problems))
            loaded.routines.push_back(std::move(*routine));
    }
    std::ranges::stable_sort(loaded.routines, [](const Routine& left, const Routine& right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return loaded;
}

LoadedRoutines loadBundledRoutines(const Catalogue& catalogue)
{
    return loadRoutines(u":/content/routines"_s, catalogue);
}

} // namespace limber
