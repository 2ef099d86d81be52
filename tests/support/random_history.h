// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history_script.h"

#include <random>

namespace limber::test {

/// Chance that comes out the same on every machine: the distributions of the standard library do
/// not, so only the engine is used.
class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] int below(int limit)
    {
        return static_cast<int>(m_engine() % static_cast<unsigned>(limit));
    }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    [[nodiscard]] Qt::DayOfWeek weekday() { return static_cast<Qt::DayOfWeek>(between(1, 7)); }

private:
    std::mt19937 m_engine;
};

/// The first day of every random plan and history, and how many days they reach over.
inline const QDate kRandomBegin(2026, 1, 14);
inline constexpr int kRandomDays = 100;

/// Up to five entries with odd rules, moves in all directions, skips and pauses.
[[nodiscard]] Plan randomPlan(Chance& chance, Qt::DayOfWeek firstDayOfWeek);

/// A random plan with sessions (loose, started from the plan, partial, on days that do not follow
/// their instants) and pain entries, some of them after today.
[[nodiscard]] Scenario randomScenario(Chance& chance);

} // namespace limber::test
