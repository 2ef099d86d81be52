// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise_file.h"

#include "core/exercise/dose_file.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Frequency readFrequency(JsonReader reader)
{
    Frequency frequency;
    frequency.minimumPerWeek = reader.integer("minPerWeek"_L1, 0, 7);
    frequency.maximumPerWeek = reader.integer("maxPerWeek"_L1, 0, 7);
    frequency.sources = readSourceKeys(reader, "sources"_L1);
    frequency.note = reader.optionalText("note"_L1);
    if (frequency.minimumPerWeek > frequency.maximumPerWeek)
        reader.report("minPerWeek"_L1, u"is above maxPerWeek"_s);
    reader.finish();
    return frequency;
}

/// An id within the exercise: an identifier that none of `others` has.
template <typename Owner> QString readLocalId(JsonReader& reader, const std::vector<Owner>& others)
{
    const QString id = reader.text("id"_L1);
    if (!id.isEmpty() && !isIdText(id))
        reader.report("id"_L1, u"\"%1\" is not an identifier of a-z, 0-9 and hyphens"_s.arg(id));
    if (std::ranges::find(others, id, &Owner::id) != others.end())
        reader.report("id"_L1, u"\"%1\" is there twice"_s.arg(id));
    return id;
}

DoseDefinition readDose(JsonReader reader, Sides sides)
{
    return readDoseDefinition(reader, sides);
}

std::vector<DoseMode> readModes(JsonReader& exercise, const DoseDefinition& own, Sides sides)
{
    std::vector<DoseMode> modes;
    for (JsonReader& reader : exercise.objects("doseModes"_L1)) {
        DoseMode mode;
        mode.id = readLocalId(reader, modes);
        mode.name = reader.text("name"_L1);
        mode.sources = readSourceKeys(reader, "sources"_L1);
        mode.definition = readDose(reader.object("dose"_L1), sides);
        const DoseRange* rest = own.range(DoseField::RestSeconds);
        if (rest && mode.definition.type != DoseType::BreathCycles)
            mode.definition.ranges.try_emplace(DoseField::RestSeconds, *rest);
        reader.finish();
        modes.push_back(std::move(mode));
    }
    return modes;
}

Phase readPhase(JsonReader& reader, const std::vector<Phase>& before, Sides sides)
{
    Phase phase;
    phase.id = readLocalId(reader, before);
    phase.name = reader.text("name"_L1);
    phase.cue = reader.text("cue"_L1);
    phase.duration = std::chrono::seconds{reader.integer("seconds"_L1, 1, 1800)};
    phase.when = reader.value("when"_L1, PhaseWhen::Repeat);
    if (reader.has("breath"_L1))
        phase.breath = reader.value("breath"_L1, Breath::Free);
    phase.usesHold = reader.flag("usesHold"_L1, false);
    phase.sources = readSourceKeys(reader, "sources"_L1);
    if (phase.when == PhaseWhen::ChangeSides && sides != Sides::EachSide)
        reader.report("when"_L1, u"\"changeSides\" needs an exercise with \"eachSide\""_s);
    if (phase.usesHold && phase.when != PhaseWhen::Repeat)
        reader.report("usesHold"_L1, u"belongs to a phase with \"repeat\""_s);
    reader.finish();
    return phase;
}

bool hasHold(const DoseDefinition& dose)
{
    return dose.type == DoseType::RepetitionsWithHold || dose.type == DoseType::TimedHold;
}

std::vector<Phase> readPhases(JsonReader& exercise, const DoseDefinition& dose,
                              const std::vector<DoseMode>& modes, Sides sides)
{
    constexpr auto kName = "phases"_L1;
    std::vector<Phase> phases;
    for (JsonReader& reader : exercise.objects(kName))
        phases.push_back(readPhase(reader, phases, sides));

    if (std::ranges::find(phases, PhaseWhen::Repeat, &Phase::when) == phases.end())
        exercise.report(kName, u"has no phase with \"repeat\""_s);
    const bool needsHold =
        hasHold(dose) || std::ranges::any_of(modes, hasHold, &DoseMode::definition);
    if (needsHold && std::ranges::none_of(phases, &Phase::usesHold))
        exercise.report(kName, u"has no phase with usesHold, but there is a dose with a hold"_s);
    return phases;
}

std::vector<SourcedText> readSourcedTexts(JsonReader& exercise, QLatin1StringView name)
{
    std::vector<SourcedText> found;
    for (JsonReader& reader : exercise.objects(name)) {
        found.push_back({reader.text("text"_L1), readSourceKeys(reader, "sources"_L1)});
        reader.finish();
    }
    return found;
}

std::optional<ExerciseId> readOptionalExercise(JsonReader& reader, QLatin1StringView name)
{
    if (!reader.has(name))
        return std::nullopt;
    return reader.id<ExerciseId>(name);
}

std::vector<Level> readLevels(JsonReader& exercise)
{
    std::vector<Level> levels;
    for (JsonReader& reader : exercise.objects("levels"_L1)) {
        Level level;
        level.direction = reader.value("direction"_L1, LevelDirection::Easier);
        level.name = reader.text("name"_L1);
        level.exercise = readOptionalExercise(reader, "exercise"_L1);
        level.sources = readSourceKeys(reader, "sources"_L1);
        reader.finish();
        levels.push_back(std::move(level));
    }
    return levels;
}

std::vector<SourceNote> readSourceNotes(JsonReader& exercise)
{
    std::vector<SourceNote> notes;
    for (JsonReader& reader : exercise.objects("sourceNotes"_L1)) {
        notes.push_back(
            {reader.text("source"_L1), reader.text("section"_L1), reader.text("says"_L1)});
        reader.finish();
    }
    return notes;
}

Exercise readExercise(JsonReader& reader)
{
    const auto sides = reader.value("sides"_L1, Sides::None);
    DoseDefinition dose = readDose(reader.object("dose"_L1), sides);
    std::vector<DoseMode> modes = readModes(reader, dose, sides);
    std::vector<Phase> phases = readPhases(reader, dose, modes, sides);
    return {
        .id = reader.idOfFile<ExerciseId>(),
        .name = reader.text("name"_L1),
        .aliases = reader.texts("aliases"_L1),
        .purpose = reader.optionalText("purpose"_L1),
        .category = reader.value("category"_L1, Category::Core),
        .categories = reader.values<Category>("categories"_L1),
        .position = reader.value("position"_L1, Position::Any),
        .equipment = reader.values<Equipment>("equipment"_L1),
        .sides = sides,
        .bodyAreas = reader.values<BodyArea>("bodyAreas"_L1),
        .intensity = reader.integer("intensity"_L1, 1, 5),
        .load = reader.value("load"_L1, LoadClass::Neutral),
        .stretch = reader.value("stretch"_L1, Stretch::None),
        .spineMotions = reader.values<SpineMotion>("spineMotions"_L1),
        .planTags = reader.values<PlanTag>("planTags"_L1),
        .variantOf = readOptionalExercise(reader, "variantOf"_L1),
        .frequency = readFrequency(reader.object("frequency"_L1)),
        .dose = std::move(dose),
        .doseModes = std::move(modes),
        .phases = std::move(phases),
        .steps = reader.texts("steps"_L1),
        .formCues = readSourcedTexts(reader, "formCues"_L1),
        .breathing = readSourcedTexts(reader, "breathing"_L1),
        .cautions = readSourcedTexts(reader, "cautions"_L1),
        .levels = readLevels(reader),
        .sourceNotes = readSourceNotes(reader),
        .decisions = reader.texts("decisions"_L1),
    };
}

/// What no single field can show.
void checkWhole(JsonReader& reader, const Exercise& exercise)
{
    if (std::ranges::find(exercise.categories, exercise.category) == exercise.categories.end())
        reader.report("categories"_L1, u"does not hold the main category"_s);
    if (exercise.steps.isEmpty())
        reader.report("steps"_L1, u"is empty"_s);
    if (exercise.variantOf == exercise.id)
        reader.report("variantOf"_L1, u"names the exercise itself"_s);
}

/// A number or text that may be null; nothing is read from a null.
std::optional<int> readYear(JsonReader& reader)
{
    if (reader.isNull("year"_L1))
        return std::nullopt;
    return reader.integer("year"_L1, 1900, 2100);
}

std::optional<QString> readUrl(JsonReader& reader)
{
    if (reader.isNull("url"_L1))
        return std::nullopt;
    return reader.text("url"_L1);
}

} // namespace

std::optional<Exercise> parseExercise(const QByteArray& json, const QString& fileName,
                                      std::vector<LoadProblem>& problems)
{
    const std::optional<QJsonObject> root = parseJsonObject(json, fileName, problems);
    if (!root)
        return std::nullopt;
    const std::size_t before = problems.size();
    JsonReader reader(*root, fileName, QString(), problems);
    Exercise exercise = readExercise(reader);
    checkWhole(reader, exercise);
    reader.finish();
    if (problems.size() > before)
        return std::nullopt;
    return exercise;
}

std::map<SourceKey, Source> parseSources(const QByteArray& json, const QString& fileName,
                                         std::vector<LoadProblem>& problems)
{
    std::map<SourceKey, Source> sources;
    const QJsonObject root = parseJsonObject(json, fileName, problems).value_or(QJsonObject());
    for (auto entry = root.constBegin(); entry != root.constEnd(); ++entry) {
        const SourceKey key = entry.key();
        if (!entry.value().isObject()) {
            problems.push_back({fileName, key, u"is not an object"_s});
            continue;
        }
        const std::size_t before = problems.size();
        JsonReader reader(entry.value().toObject(), fileName, key, problems);
        Source source{.key = key,
                      .title = reader.text("title"_L1),
                      .kind = reader.text("kind"_L1),
                      .year = readYear(reader),
                      .url = readUrl(reader),
                      .says = reader.text("says"_L1)};
        reader.finish();
        if (problems.size() == before)
            sources.emplace(key, std::move(source));
    }
    return sources;
}

} // namespace limber
