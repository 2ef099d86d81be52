// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_proposal.h"
#include "core/plan/bundled_content.h"

#include <random>

namespace limber::test {

/// Wishes of all kinds and routines to meet them with: the ready-made ones and up to six own ones
/// made of the catalogue's exercises. The same ones for the same seed.
class RandomWishes {
public:
    explicit RandomWishes(unsigned seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] WeekWishes wishes(const TraitsByRoutine& routines);
    [[nodiscard]] TraitsByRoutine routines();
    /// Own routines only, few and short.
    [[nodiscard]] TraitsByRoutine fewRoutines(int count);

private:
    [[nodiscard]] int between(int lowest, int highest);
    [[nodiscard]] bool oneIn(int times) { return between(1, times) == 1; }
    [[nodiscard]] Routine ownRoutine(int number);

    std::mt19937 m_engine;
};

/// The content that the program comes with.
[[nodiscard]] const BundledContent& bundledContent();

} // namespace limber::test
