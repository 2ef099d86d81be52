// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/breath_rhythm.h"

#include <algorithm>
#include <iterator>

namespace limber {

namespace {

bool isBreathed(const Exercise& exercise)
{
    return exercise.dose.type == DoseType::BreathCycles;
}

/// The phase of a cycle that holds the breath after air went `before`, nullptr where there is none.
const Phase* holdAfter(const Exercise& exercise, Breath before)
{
    const Phase* moved = nullptr;
    for (const Phase& phase : exercise.phases) {
        if (phase.when != PhaseWhen::Repeat)
            continue;
        if (phase.breath == Breath::Hold && moved != nullptr && moved->breath == before)
            return &phase;
        if (phase.breath == Breath::In || phase.breath == Breath::Out)
            moved = &phase;
    }
    return nullptr;
}

const Phase* moveOf(const Exercise& exercise, Breath breath)
{
    const auto found = std::ranges::find_if(exercise.phases, [breath](const Phase& phase) {
        return phase.when == PhaseWhen::Repeat && phase.breath == breath;
    });
    return found == exercise.phases.end() ? nullptr : &*found;
}

/// The hold of the first exercise that has one.
const Phase* anyHoldAfter(const Catalogue& catalogue, Breath before)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        if (!isBreathed(exercise))
            continue;
        if (const Phase* hold = holdAfter(exercise, before))
            return hold;
    }
    return nullptr;
}

/// Breathing one way for so long, and holding the breath then.
void appendHalf(std::vector<Phase>& phases, const Exercise& exercise, const Catalogue& catalogue,
                Breath breath, std::chrono::seconds moving, std::chrono::seconds held)
{
    Phase move = *moveOf(exercise, breath);
    move.duration = moving;
    phases.push_back(move);
    if (held <= std::chrono::seconds{0})
        return;
    const Phase* own = holdAfter(exercise, breath);
    const Phase* worded = own != nullptr ? own : anyHoldAfter(catalogue, breath);
    Phase hold = worded != nullptr ? *worded : move;
    if (own == nullptr)
        hold.id = move.id;
    hold.breath = Breath::Hold;
    hold.duration = held;
    phases.push_back(std::move(hold));
}

} // namespace

Catalogue withBreathRhythm(const Catalogue& catalogue, const BreathRhythm& rhythm)
{
    std::vector<Exercise> exercises = catalogue.exercises();
    for (Exercise& exercise : exercises) {
        if (!isBreathed(exercise) || moveOf(exercise, Breath::In) == nullptr ||
            moveOf(exercise, Breath::Out) == nullptr)
            continue;
        std::vector<Phase> phases;
        std::ranges::copy_if(exercise.phases, std::back_inserter(phases),
                             [](const Phase& phase) { return phase.when != PhaseWhen::Repeat; });
        appendHalf(phases, exercise, catalogue, Breath::In, rhythm.in, rhythm.hold);
        appendHalf(phases, exercise, catalogue, Breath::Out, rhythm.out, rhythm.pause);
        exercise.phases = std::move(phases);
    }
    return catalogue.withExercises(std::move(exercises));
}

} // namespace limber
