// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <QStringList>

#include <random>
#include <vector>

// Small exercises, routines and catalogues for tests of timelines, and timelines as readable lines.

namespace limber::test {

[[nodiscard]] Phase phaseOf(const QString& id, int seconds, PhaseWhen when = PhaseWhen::Repeat);
/// A repeated phase that lasts the hold of the dose.
[[nodiscard]] Phase heldPhase(const QString& id, int seconds);
[[nodiscard]] Exercise exerciseOf(const QString& id, Sides sides, std::vector<Phase> phases);
/// Fails the running test where the catalogue finds fault with the exercises.
[[nodiscard]] Catalogue catalogueOf(std::vector<Exercise> exercises);

[[nodiscard]] RoutineStep stepOf(const QString& exercise, const Dose& dose);
[[nodiscard]] Routine routineOf(std::vector<RoutineStep> steps);

/// "7000-9000 phase go left set 1/2 rep 1/3"
[[nodiscard]] QStringList segmentLines(const Timeline& timeline, const Catalogue& catalogue);
/// "7000 start 2": moment, kind, segment.
[[nodiscard]] QStringList cueLines(const Timeline& timeline);

/// Random exercises, doses, routines and options; the same ones for the same seed.
class RandomRoutines {
public:
    explicit RandomRoutines(unsigned seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] int between(int lowest, int highest);
    [[nodiscard]] Exercise exercise(int number);
    [[nodiscard]] Dose dose();
    [[nodiscard]] TimelineOptions options();
    [[nodiscard]] Catalogue catalogue();
    /// Steps of the catalogue's exercises, and now and then one that it does not know; with rests,
    /// times to change sides and groups.
    [[nodiscard]] Routine routine(const Catalogue& catalogue);

private:
    template <typename Value> Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + between(0, static_cast<int>(values.size()) - 1));
    }

    std::mt19937 m_engine;
};

} // namespace limber::test
