// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/dose_file.h"

#include <algorithm>
#include <numeric>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

// Files only name the standard rest; up to two minutes are as good, ten minutes end a session.
constexpr int kLongestRecommendedRest = 120;
constexpr int kLongestRest = 600;

/// A required number, or nothing where it is missing or wrong, so that one mistake is told once.
std::optional<int> readAmount(JsonReader& reader, QLatin1StringView name, DoseLimits limits)
{
    if (!reader.has(name))
        reader.report(name, u"is missing"_s);
    return reader.optionalInteger(name, limits.lowest, limits.highest);
}

void checkMultiple(JsonReader& reader, QLatin1StringView name, std::optional<int> value, int step)
{
    if (value && *value % step != 0)
        reader.report(name, u"%1 is not a multiple of the step %2"_s.arg(*value).arg(step));
}

DoseRange readRange(JsonReader reader, DoseField field)
{
    const DoseLimits limits = doseLimits(field);
    const auto standard = readAmount(reader, "default"_L1, limits);
    const auto minimum = readAmount(reader, "min"_L1, limits);
    const auto maximum = readAmount(reader, "max"_L1, limits);

    DoseRange range;
    if (field == DoseField::Repetitions && reader.has("step"_L1))
        range.step = reader.integer("step"_L1, 1, 10);
    if (reader.has("cap"_L1) || reader.has("capSources"_L1)) {
        range.cap = readAmount(reader, "cap"_L1, limits);
        range.capSources = readSourceKeys(reader, "capSources"_L1);
    }
    range.sources = readSourceKeys(reader, "sources"_L1);
    range.note = reader.optionalText("note"_L1);

    if (minimum && maximum && *minimum > *maximum)
        reader.report("min"_L1, u"%1 is above max"_s.arg(*minimum));
    else if (standard && minimum && *standard < *minimum)
        reader.report("default"_L1, u"%1 is below min"_s.arg(*standard));
    else if (standard && maximum && *standard > *maximum)
        reader.report("default"_L1, u"%1 is above max"_s.arg(*standard));
    if (range.cap && maximum && *range.cap < *maximum)
        reader.report("cap"_L1, u"%1 is below max"_s.arg(*range.cap));
    checkMultiple(reader, "default"_L1, standard, range.step);
    checkMultiple(reader, "min"_L1, minimum, range.step);
    checkMultiple(reader, "max"_L1, maximum, range.step);
    checkMultiple(reader, "cap"_L1, range.cap, range.step);
    reader.finish();

    range.standard = standard.value_or(limits.lowest);
    range.minimum = minimum.value_or(limits.lowest);
    range.maximum = maximum.value_or(limits.highest);
    return range;
}

DoseRange readRest(JsonReader reader)
{
    DoseRange range;
    range.standard = reader.integer("default"_L1, 0, kLongestRecommendedRest);
    range.maximum = kLongestRecommendedRest;
    range.cap = kLongestRest;
    range.sources = readSourceKeys(reader, "sources"_L1);
    reader.finish();
    return range;
}

/// Where sides are counted apart by the exercise itself, the amounts are those of one side.
RepetitionsPer repetitionsPerFor(Sides sides)
{
    return sides == Sides::EachSide ? RepetitionsPer::Side : RepetitionsPer::Total;
}

RepetitionsPer readRepetitionsPer(JsonReader& reader, Sides sides)
{
    const auto per = reader.value("repsPer"_L1, repetitionsPerFor(sides));
    if (sides == Sides::EachSide && per != RepetitionsPer::Side)
        reader.report("repsPer"_L1, u"must be \"side\" for an exercise with \"eachSide\""_s);
    if (sides == Sides::None && per != RepetitionsPer::Total)
        reader.report("repsPer"_L1, u"must be \"total\" for an exercise without sides"_s);
    return per;
}

void readDescendingSets(JsonReader& reader, DoseDefinition& definition)
{
    constexpr auto kName = "repsPerSet"_L1;
    const DoseLimits limits = doseLimits(DoseField::Repetitions);
    std::vector<int> counts = reader.integers(kName, limits.lowest, limits.highest);
    const DoseRange& sets = definition.ranges[DoseField::Sets];
    if (counts.size() != static_cast<std::size_t>(sets.standard)) {
        reader.report(kName, u"does not have as many numbers as there are sets"_s);
        return;
    }

    const auto [fewest, most] = std::ranges::minmax(counts);
    DoseRange repetitions;
    repetitions.standard =
        std::accumulate(counts.begin(), counts.end(), 0) / static_cast<int>(counts.size());
    repetitions.minimum = fewest;
    repetitions.maximum = most;
    repetitions.sources = sets.sources;
    definition.ranges[DoseField::Repetitions] = repetitions;
    definition.repetitionsPerSet = std::move(counts);
}

void readRepetitions(JsonReader& reader, DoseDefinition& definition, Sides sides)
{
    definition.ranges[DoseField::Repetitions] =
        readRange(reader.object("reps"_L1), DoseField::Repetitions);
    // An odd total would train one side more than the other.
    const bool isShared =
        sides == Sides::Alternating && definition.repetitionsPer == RepetitionsPer::Total;
    if (isShared && definition.ranges[DoseField::Repetitions].step % 2 != 0)
        reader.report("reps"_L1, u"needs an even step, since two sides share the total"_s);
}

} // namespace

DoseLimits doseLimits(DoseField field)
{
    switch (field) {
    case DoseField::Sets:
        return {1, 10};
    case DoseField::Repetitions:
        return {1, 60};
    case DoseField::HoldSeconds:
    case DoseField::BreathCycles:
        return {1, 120};
    case DoseField::DurationSeconds:
        return {10, 3600};
    case DoseField::RestSeconds:
        break;
    }
    return {0, kLongestRest};
}

std::vector<SourceKey> readSourceKeys(JsonReader& reader, QLatin1StringView name)
{
    const std::size_t problems = reader.problemCount();
    const QStringList keys = reader.texts(name);
    if (keys.isEmpty() && reader.problemCount() == problems)
        reader.report(name, u"names no source"_s);
    return {keys.begin(), keys.end()};
}

DoseDefinition readDoseDefinition(JsonReader& reader, Sides sides)
{
    DoseDefinition definition;
    const std::size_t problems = reader.problemCount();
    definition.type = reader.value("type"_L1, DoseType::Repetitions);
    if (reader.problemCount() > problems)
        return definition; // Which fields belong here is unknown without the type.

    const auto readField = [&](DoseField field) {
        definition.ranges[field] = readRange(reader.object(token(field)), field);
    };
    definition.repetitionsPer = repetitionsPerFor(sides);
    if (definition.type != DoseType::BreathCycles)
        readField(DoseField::Sets);
    switch (definition.type) {
    case DoseType::Repetitions:
        definition.repetitionsPer = readRepetitionsPer(reader, sides);
        readRepetitions(reader, definition, sides);
        break;
    case DoseType::RepetitionsWithHold:
        definition.repetitionsPer = readRepetitionsPer(reader, sides);
        if (reader.has("repsPerSet"_L1))
            readDescendingSets(reader, definition);
        else
            readRepetitions(reader, definition, sides);
        readField(DoseField::HoldSeconds);
        break;
    case DoseType::TimedHold:
        if (reader.has("repsPerSet"_L1))
            readDescendingSets(reader, definition);
        readField(DoseField::HoldSeconds);
        break;
    case DoseType::TimedFlow:
        definition.flow = reader.value("flow"_L1, FlowShape::Cycle);
        readField(DoseField::DurationSeconds);
        break;
    case DoseType::BreathCycles:
        readField(DoseField::BreathCycles);
        break;
    }
    if (definition.type != DoseType::BreathCycles && reader.has("restSeconds"_L1))
        definition.ranges[DoseField::RestSeconds] = readRest(reader.object("restSeconds"_L1));
    reader.finish();
    return definition;
}

} // namespace limber
