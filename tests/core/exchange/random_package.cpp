// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/random_package.h"

#include "core/exercise/dose_file.h"
#include "tests/support/random_exercise.h"

#include <array>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum> Enum anyOf(Chance& chance)
{
    const auto& entries = TokenTable<Enum>::entries;
    return entries[static_cast<std::size_t>(chance.below(static_cast<int>(entries.size())))].value;
}

/// Any character but control characters and halves of characters.
char32_t randomCharacter(Chance& chance)
{
    constexpr std::array kRanges{
        std::array<char32_t, 2>{0x20, 0x7E},       std::array<char32_t, 2>{0xA0, 0x2FF},
        std::array<char32_t, 2>{0x300, 0x36F},     std::array<char32_t, 2>{0x590, 0x6FF},
        std::array<char32_t, 2>{0x2000, 0x206F},   std::array<char32_t, 2>{0x4E00, 0x9FFF},
        std::array<char32_t, 2>{0xE000, 0xFFFF},   std::array<char32_t, 2>{0x10000, 0x1FFFF},
        std::array<char32_t, 2>{0x20000, 0xEFFFF}, std::array<char32_t, 2>{0xF0000, 0x10FFFF},
    };
    if (chance.oneIn(3))
        return static_cast<char32_t>(chance.between(0x20, 0x7E));
    const auto& range = kRanges[static_cast<std::size_t>(chance.below(kRanges.size()))];
    return static_cast<char32_t>(
        chance.between(static_cast<int>(range[0]), static_cast<int>(range[1])));
}

QString randomName(Chance& chance)
{
    return u"Routine "_s + randomText(chance, kLongestRoutineName - 12, RandomLines::One);
}

int amount(Chance& chance, DoseField field)
{
    const auto [lowest, highest] = doseLimits(field);
    // Small ones, so that random routines do not ask for days of practice.
    return chance.between(lowest, std::min(highest, lowest + 7));
}

Dose randomDose(Chance& chance)
{
    Dose dose;
    dose.type = anyOf<DoseType>(chance);
    dose.repetitionsPer = anyOf<RepetitionsPer>(chance);
    if (dose.type == DoseType::TimedFlow)
        dose.flow = anyOf<FlowShape>(chance);
    bool counts = false;
    for (const DoseField field : doseFields(dose.type)) {
        dose.setValue(field, amount(chance, field));
        counts = counts || field == DoseField::Repetitions;
    }
    if (counts && chance.oneIn(4)) {
        for (int set = 0; set < dose.sets; ++set)
            dose.repetitionsPerSet.push_back(amount(chance, DoseField::Repetitions));
    }
    return dose;
}

/// Puts some runs of steps into groups.
void addGroups(Chance& chance, Routine& routine)
{
    std::size_t next = 0;
    while (next < routine.steps.size()) {
        const auto length = static_cast<std::size_t>(chance.between(1, 5));
        const std::size_t end = std::min(next + length, routine.steps.size());
        if (chance.oneIn(3)) {
            const StepGroup group{StepGroupId::create(), chance.between(1, 4),
                                  std::chrono::seconds{chance.between(0, 600)}};
            routine.groups.push_back(group);
            for (; next < end; ++next)
                routine.steps[next].group = group.id;
        }
        next = end;
    }
}

std::vector<ExercisePicture> randomPictures(Chance& chance)
{
    std::vector<ExercisePicture> pictures;
    const int count = chance.below(3);
    for (int i = 0; i < count; ++i) {
        ExercisePicture picture{anyOf<PictureFormat>(chance), {}, {}};
        picture.bytes = picture.format == PictureFormat::Png ? QByteArray("\x89PNG\r\n\x1a\n")
                                                             : QByteArray("\xFF\xD8\xFF");
        const int length = chance.below(200);
        for (int byte = 0; byte < length; ++byte)
            picture.bytes += static_cast<char>(chance.below(256));
        if (chance.oneIn(2))
            picture.caption = randomText(chance, 60, RandomLines::Several);
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

OwnExercise randomPackaged(Chance& chance, int number)
{
    OwnExercise own = randomOwnExercise(chance);
    own.exercise.name = u"%1 %2"_s.arg(own.exercise.name).arg(number);
    own.pictures = randomPictures(chance);
    own.motion.clear();
    if (chance.oneIn(2)) {
        own.motion =
            u"{\"exercise\":\"%1\",\"keyframes\":[{\"name\":\"start\"},{\"name\":\"end\"}]}"_s
                .arg(own.exercise.id.text())
                .toUtf8();
    }
    return own;
}

} // namespace

QString randomText(Chance& chance, int longest, RandomLines lines)
{
    QString text;
    const int length = chance.below(longest / 2 + 1);
    for (int i = 0; i < length; ++i) {
        if (lines == RandomLines::Several && chance.oneIn(20))
            text += chance.oneIn(2) ? u'\n' : u'\t';
        else
            text += QChar::fromUcs4(randomCharacter(chance));
    }
    return text;
}

Routine randomRoutine(Chance& chance, const std::vector<ExerciseId>& exercises, int mostSteps)
{
    Routine routine{.id = RoutineId::create(),
                    .origin = Origin::Own,
                    .name = randomName(chance),
                    .goal = randomText(chance, 200, RandomLines::Several),
                    .focus = anyOf<RoutineFocus>(chance),
                    .level = anyOf<RoutineLevel>(chance),
                    .steps = {},
                    .groups = {}};
    if (chance.oneIn(2))
        routine.timeOfDay = anyOf<TimeOfDay>(chance);
    const int count = chance.between(1, mostSteps);
    for (int i = 0; i < count; ++i) {
        const auto which =
            static_cast<std::size_t>(chance.below(static_cast<int>(exercises.size())));
        RoutineStep step{.id = RoutineStepId::create(),
                         .exercise = exercises[which],
                         .mode = chance.oneIn(4) ? u"mode-1"_s : QString(),
                         .dose = randomDose(chance),
                         .note = {}};
        if (chance.oneIn(2))
            step.note = randomText(chance, kLongestStepNote, RandomLines::Several);
        if (chance.oneIn(2))
            step.restAfter = std::chrono::seconds{chance.between(0, 600)};
        if (chance.oneIn(3))
            step.changeSides = std::chrono::seconds{chance.between(0, 120)};
        routine.steps.push_back(std::move(step));
    }
    addGroups(chance, routine);
    return routine;
}

RoutinePackage randomPackage(Chance& chance)
{
    RoutinePackage package;
    std::vector<ExerciseId> ids;
    for (const QString& slug : {u"bird-dog"_s, u"plank"_s, u"cat-cow"_s, u"not-known-here"_s})
        ids.push_back(*ExerciseId::fromText(slug));
    const int exercises = chance.below(4);
    for (int i = 0; i < exercises; ++i) {
        package.exercises.push_back(randomPackaged(chance, i));
        ids.push_back(package.exercises.back().exercise.id);
    }
    const int routines = chance.between(1, 4);
    for (int i = 0; i < routines; ++i) {
        package.routines.push_back(randomRoutine(chance, ids, 12));
        // Names of one file differ, so that none is changed on its way in.
        package.routines.back().name += QString::number(i);
    }
    return package;
}

} // namespace limber::test
