// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_exercise.h"

#include "core/exercise/dose_file.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum> Enum anyOf(Chance& chance)
{
    const auto& entries = TokenTable<Enum>::entries;
    return entries[static_cast<std::size_t>(chance.below(static_cast<int>(entries.size())))].value;
}

template <typename Enum> std::vector<Enum> someOf(Chance& chance)
{
    std::vector<Enum> values;
    for (const auto& entry : TokenTable<Enum>::entries) {
        if (chance.oneIn(3))
            values.push_back(entry.value);
    }
    return values;
}

QString numberedText(Chance& chance, int number)
{
    return u"%1 %2"_s.arg(oddText(chance)).arg(number);
}

QStringList texts(Chance& chance, int least, int most)
{
    QStringList list;
    const int count = chance.between(least, most);
    for (int i = 0; i < count; ++i)
        list.append(numberedText(chance, i));
    return list;
}

std::vector<SourceKey> keys(Chance& chance)
{
    if (chance.oneIn(2))
        return {QString(kOwnSource)};
    return {u"000"_s, u"external:mcgill"_s};
}

std::vector<SourcedText> sourcedTexts(Chance& chance)
{
    std::vector<SourcedText> found;
    for (const QString& text : texts(chance, 0, 3))
        found.push_back({text, keys(chance)});
    return found;
}

DoseRange range(Chance& chance, DoseField field, int step)
{
    const DoseLimits limits = doseLimits(field);
    if (field == DoseField::RestSeconds) {
        return {.standard = chance.between(0, 120),
                .minimum = 0,
                .maximum = 120,
                .step = 1,
                .cap = limits.highest,
                .sources = keys(chance),
                .capSources = {},
                .note = {}};
    }
    std::array<int, 4> numbers{};
    for (int& number : numbers) {
        number = chance.between(limits.lowest, limits.highest);
        number = std::max(number / step, 1) * step;
    }
    std::ranges::sort(numbers);
    DoseRange made{.standard = numbers[1],
                   .minimum = numbers[0],
                   .maximum = numbers[2],
                   .step = step,
                   .cap = {},
                   .sources = keys(chance),
                   .capSources = {},
                   .note = chance.oneIn(2) ? oddText(chance) : QString()};
    if (chance.oneIn(2)) {
        made.cap = numbers[3];
        made.capSources = keys(chance);
    }
    return made;
}

RepetitionsPer repetitionsPerFor(Sides sides)
{
    return sides == Sides::EachSide ? RepetitionsPer::Side : RepetitionsPer::Total;
}

/// Descending sets: their range follows from the numbers.
void descend(Chance& chance, DoseDefinition& dose)
{
    DoseRange& sets = dose.ranges[DoseField::Sets];
    sets.standard = std::min(sets.standard, 4);
    sets.minimum = std::min(sets.minimum, sets.standard);
    for (int i = 0; i < sets.standard; ++i)
        dose.repetitionsPerSet.push_back(chance.between(1, 9));
    const auto [fewest, most] = std::ranges::minmax(dose.repetitionsPerSet);
    dose.ranges[DoseField::Repetitions] = {
        .standard =
            std::accumulate(dose.repetitionsPerSet.begin(), dose.repetitionsPerSet.end(), 0) /
            sets.standard,
        .minimum = fewest,
        .maximum = most,
        .step = 1,
        .cap = {},
        .sources = sets.sources,
        .capSources = {},
        .note = {}};
}

DoseDefinition dose(Chance& chance, Sides sides)
{
    DoseDefinition made;
    made.type = anyOf<DoseType>(chance);
    made.repetitionsPer = repetitionsPerFor(sides);
    const bool counts =
        made.type == DoseType::Repetitions || made.type == DoseType::RepetitionsWithHold;
    if (counts && sides == Sides::Alternating)
        made.repetitionsPer = anyOf<RepetitionsPer>(chance);
    if (made.type == DoseType::TimedFlow)
        made.flow = anyOf<FlowShape>(chance);
    const bool isShared =
        sides == Sides::Alternating && made.repetitionsPer == RepetitionsPer::Total;
    for (const DoseField field : doseFields(made.type)) {
        if (field == DoseField::Repetitions) {
            if (counts)
                made.ranges[field] = range(chance, field, isShared ? 2 : 1);
        } else if (field != DoseField::RestSeconds || chance.oneIn(2)) {
            made.ranges[field] = range(chance, field, 1);
        }
    }
    const bool mayDescend =
        made.type == DoseType::RepetitionsWithHold || made.type == DoseType::TimedHold;
    if (mayDescend && chance.oneIn(4))
        descend(chance, made);
    return made;
}

std::vector<DoseMode> modes(Chance& chance, const DoseDefinition& own, Sides sides)
{
    std::vector<DoseMode> made;
    const int count = chance.below(3);
    for (int i = 0; i < count; ++i) {
        DoseMode mode{u"mode-%1"_s.arg(i), oddText(chance), keys(chance), dose(chance, sides)};
        // A mode rests as the exercise does where it says nothing itself.
        const DoseRange* rest = own.range(DoseField::RestSeconds);
        if (rest && mode.definition.type != DoseType::BreathCycles)
            mode.definition.ranges.try_emplace(DoseField::RestSeconds, *rest);
        made.push_back(std::move(mode));
    }
    return made;
}

std::vector<Phase> phases(Chance& chance, Sides sides)
{
    std::vector<Phase> made;
    const int count = chance.between(1, 6);
    for (int i = 0; i < count; ++i) {
        Phase phase{.id = u"phase-%1"_s.arg(i),
                    .name = oddText(chance),
                    .cue = numberedText(chance, i),
                    .duration = std::chrono::seconds{chance.between(1, 1800)},
                    .when = i == 0 ? PhaseWhen::Repeat : anyOf<PhaseWhen>(chance),
                    .breath = anyOf<Breath>(chance),
                    .usesHold = i == 0,
                    .sources = keys(chance)};
        if (phase.when == PhaseWhen::ChangeSides && sides != Sides::EachSide)
            phase.when = PhaseWhen::Start;
        made.push_back(std::move(phase));
    }
    return made;
}

std::vector<Level> levels(Chance& chance)
{
    std::vector<Level> made;
    const int count = chance.below(3);
    for (int i = 0; i < count; ++i) {
        made.push_back({anyOf<LevelDirection>(chance), oddText(chance),
                        chance.oneIn(2) ? std::optional(ExerciseId::create()) : std::nullopt,
                        keys(chance)});
    }
    return made;
}

} // namespace

QString oddText(Chance& chance)
{
    static const std::array samples{
        u"Reach"_s,
        u"It's \"fine\"; -- :name ?"_s,
        u"<b>Rücken</b> & Hüfte"_s,
        u"背骨\n二行目"_s,
        u"שלום"_s,
        u"🧘 slowly"_s,
        u"  spaces  "_s,
        u"50 % %1 \\ tab\t"_s,
    };
    return samples[static_cast<std::size_t>(chance.below(static_cast<int>(samples.size())))];
}

OwnExercise randomOwnExercise(Chance& chance)
{
    OwnExercise own{.exercise = Exercise{.id = ExerciseId::create()},
                    .pictures = {},
                    .motion = {},
                    .copiedFrom = {}};
    Exercise& made = own.exercise;
    made.origin = Origin::Own;
    made.name = oddText(chance);
    made.aliases = texts(chance, 0, 3);
    made.purpose = chance.oneIn(3) ? QString() : oddText(chance);
    made.category = anyOf<Category>(chance);
    made.categories = someOf<Category>(chance);
    if (std::ranges::find(made.categories, made.category) == made.categories.end())
        made.categories.push_back(made.category);
    made.position = anyOf<Position>(chance);
    made.equipment = someOf<Equipment>(chance);
    made.sides = anyOf<Sides>(chance);
    made.bodyAreas = someOf<BodyArea>(chance);
    std::erase(made.bodyAreas, BodyArea::LowerBack);
    made.intensity = chance.between(1, 5);
    made.load = anyOf<LoadClass>(chance);
    made.stretch = anyOf<Stretch>(chance);
    made.spineMotions = someOf<SpineMotion>(chance);
    made.planTags = someOf<PlanTag>(chance);
    if (chance.oneIn(2))
        made.variantOf = ExerciseId::create();
    const int least = chance.between(0, 7);
    made.frequency = {least, chance.between(least, 7), keys(chance),
                      chance.oneIn(2) ? oddText(chance) : QString()};
    made.dose = dose(chance, made.sides);
    made.doseModes = modes(chance, made.dose, made.sides);
    made.phases = phases(chance, made.sides);
    made.steps = texts(chance, 1, 6);
    made.formCues = sourcedTexts(chance);
    made.breathing = sourcedTexts(chance);
    made.cautions = sourcedTexts(chance);
    made.levels = levels(chance);
    for (const QString& text : texts(chance, 0, 2))
        made.sourceNotes.push_back({u"000"_s, oddText(chance), text});
    made.decisions = texts(chance, 0, 2);
    const int pictures = chance.below(3);
    for (int i = 0; i < pictures; ++i) {
        own.pictures.push_back({anyOf<PictureFormat>(chance),
                                QByteArray(chance.between(1, 4000), char(chance.below(256))),
                                chance.oneIn(2) ? oddText(chance) : QString()});
    }
    if (chance.oneIn(2))
        own.motion = "{\"a\": \"é\"}";
    if (chance.oneIn(2))
        own.copiedFrom = ExerciseId::create();
    return own;
}

} // namespace limber::test
