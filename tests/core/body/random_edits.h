// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/pose_edit.h"

#include <random>

namespace limber {

/// Edits as somebody makes who tries everything: every handle to every place around the body and
/// some far away, every slider to every angle.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    Pose apply(const Pose& pose, const std::vector<Prop>& props)
    {
        switch (choice(4)) {
        case 0: {
            const auto part = static_cast<SpinePart>(choice(4));
            return withSpineAngle(pose, part, turn(), within(-100, 100), props);
        }
        case 1:
            return withTrunkAngle(pose, turn(), within(-120, 120), props);
        default: {
            const BodyHandle handle = kBodyHandles.at(choice(kBodyHandles.size()));
            const double reach = choice(8) == 0 ? 4.0 : 0.6;
            const Vector from = handlePoint(solveBody(pose), handle);
            return withHandleAt(
                pose, handle,
                from + Vector{within(-reach, reach), within(-reach, reach), within(-reach, reach)},
                props);
        }
        }
    }

private:
    std::size_t choice(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }
    double within(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_random);
    }
    SpineTurn turn() { return static_cast<SpineTurn>(choice(3)); }

    std::mt19937 m_random;
};

} // namespace limber
