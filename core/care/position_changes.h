// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/routine/routine.h"

#include <array>

namespace limber {

/// How high the body is held: what it costs to go from one exercise to the next.
enum class BodyLevel { Standing, Chair, Floor };

inline constexpr std::array kBodyLevels{BodyLevel::Standing, BodyLevel::Chair, BodyLevel::Floor};

/// Some of the levels.
class BodyLevels {
public:
    constexpr BodyLevels() = default;
    constexpr BodyLevels(std::initializer_list<BodyLevel> levels)
    {
        for (const BodyLevel level : levels)
            m_bits |= bit(level);
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool contains(BodyLevel level) const
    {
        return (m_bits & bit(level)) != 0;
    }
    /// The levels that are in both.
    [[nodiscard]] constexpr BodyLevels in(BodyLevels others) const
    {
        BodyLevels both;
        both.m_bits = m_bits & others.m_bits;
        return both;
    }
    friend bool operator==(BodyLevels, BodyLevels) = default;

private:
    static constexpr unsigned bit(BodyLevel level) { return 1U << static_cast<unsigned>(level); }

    unsigned m_bits = 0;
};

/// The levels at which something in this position can be done: several for those that leave a
/// choice, all for any position.
[[nodiscard]] BodyLevels levelsOf(Position position);

/// How often the level changes from one exercise to the next. Where an exercise leaves a choice it
/// is done at the level that makes the fewest changes of the whole, and of those the one with the
/// least getting down and up.
struct PositionChanges {
    int all = 0;         ///< Standing to sitting, sitting to lying, …
    int gettingDown = 0; ///< Those of them to the floor.
    int gettingUp = 0;   ///< Those of them up from the floor.

    friend bool operator==(const PositionChanges&, const PositionChanges&) = default;
};

/// In the order of practice, all rounds of groups included. Unknown exercises are passed over.
[[nodiscard]] PositionChanges positionChangesOf(const Routine& routine, const Catalogue& catalogue);

} // namespace limber
