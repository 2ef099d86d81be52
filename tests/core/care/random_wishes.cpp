// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/random_wishes.h"

#include "tests/support/plan_builder.h"

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

const BundledContent& bundledContent()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

int RandomWishes::between(int lowest, int highest)
{
    // Not std::uniform_int_distribution: its numbers differ between libraries.
    return lowest + static_cast<int>(m_engine() % static_cast<unsigned>(highest - lowest + 1));
}

Routine RandomWishes::ownRoutine(int number)
{
    const auto& exercises = bundledContent().catalogue.exercises();
    Routine routine{id<RoutineId>(u"own-%1"_s.arg(number)), Origin::Own, u"Own"_s, {}};
    const auto& focuses = TokenTable<RoutineFocus>::entries;
    routine.focus =
        focuses[static_cast<std::size_t>(between(0, static_cast<int>(focuses.size()) - 1))].value;
    routine.level = oneIn(2) ? RoutineLevel::Beginner : RoutineLevel::Active;
    if (oneIn(2)) {
        const auto& times = TokenTable<TimeOfDay>::entries;
        routine.timeOfDay = times[static_cast<std::size_t>(between(0, 2))].value;
    }
    const int steps = between(1, 9);
    for (int i = 0; i < steps; ++i) {
        const auto pick =
            static_cast<std::size_t>(between(0, static_cast<int>(exercises.size()) - 1));
        routine.steps.push_back(makeStep(exercises[pick]).value());
    }
    return routine;
}

TraitsByRoutine RandomWishes::routines()
{
    static const TraitsByRoutine readyMade =
        traitsOf(bundledContent().routines, bundledContent().catalogue);
    TraitsByRoutine all = readyMade;
    const TraitsByRoutine own = fewRoutines(between(0, 6));
    all.insert(own.begin(), own.end());
    return all;
}

TraitsByRoutine RandomWishes::fewRoutines(int count)
{
    std::vector<Routine> own;
    for (int i = 0; i < count; ++i)
        own.push_back(ownRoutine(i));
    return traitsOf(own, bundledContent().catalogue);
}

WeekWishes RandomWishes::wishes(const TraitsByRoutine& routines)
{
    WeekWishes wishes;
    wishes.weekStart = QDate(2026, 1, 5).addDays(between(0, 400));
    wishes.daysAWeek = oneIn(3) ? 7 : between(1, 7);
    wishes.minutesADay = minutes{oneIn(3) ? 30 : between(5, 90)};
    wishes.experience = oneIn(2) ? RoutineLevel::Beginner : RoutineLevel::Active;
    if (oneIn(2)) {
        for (const auto& day : TokenTable<Qt::DayOfWeek>::entries) {
            for (int i = oneIn(8) ? 0 : between(1, 2); i > 0; --i) {
                const QTime from(between(5, 21), 5 * between(0, 11));
                wishes.times[day.value].push_back(
                    {from, oneIn(2) ? from : from.addSecs(60 * between(0, 120))});
            }
        }
    }
    for (const auto& one : TokenTable<Equipment>::entries) {
        if (!oneIn(6))
            wishes.equipment.insert(one.value);
    }
    wishes.floor = oneIn(5) ? FloorUse::NotPossible : FloorUse::Possible;
    for (const auto& goal : TokenTable<Goal>::entries) {
        if (oneIn(3))
            wishes.goals.insert(goal.value);
    }
    for (int i = between(0, 12); i > 0; --i) {
        const minutes from{15 * between(0, 90)};
        wishes.busy.push_back({wishes.weekStart.addDays(between(0, 6)), from,
                               std::min(from + minutes{15 * between(1, 40)}, minutes{1440})});
    }
    for (int i = oneIn(2) ? 0 : between(1, 10); i > 0; --i) {
        const auto pick =
            std::next(routines.begin(), between(0, static_cast<int>(routines.size()) - 1));
        wishes.rejected.push_back({wishes.weekStart.addDays(between(0, 6)), pick->first});
    }
    return wishes;
}

} // namespace limber::test
