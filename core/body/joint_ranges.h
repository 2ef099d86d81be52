// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far the spine bends. The ranges start from the average ranges of motion of the American
// Academy of Orthopaedic Surgeons (Joint Motion: Method of Measuring and Recording, 1965; "AAOS"
// below). Degrees away from the neutral curve, signs as in SpineBend.

namespace limber {

struct AngleRange {
    double least = 0.0;
    double most = 0.0;

    [[nodiscard]] constexpr bool contains(double angle) const
    {
        return angle >= least && angle <= most;
    }
};

inline constexpr AngleRange kLumbarBend{-35, 60};
inline constexpr AngleRange kLumbarSide{-30, 30};
inline constexpr AngleRange kLumbarTwist{-15, 15};
inline constexpr AngleRange kThoraxBend{-30, 45};
inline constexpr AngleRange kThoraxSide{-30, 30};
inline constexpr AngleRange kThoraxTwist{-40, 40};
/// Neck and head bend apart: the chin juts out or tucks in. AAOS 45 each way for both together.
inline constexpr AngleRange kNeckBend{-40, 45};
inline constexpr AngleRange kHeadBend{-35, 35};
/// Neck and head together; AAOS 45.
inline constexpr AngleRange kNeckSide{-50, 50};
/// Neck and head together; AAOS 60. With the head at rest on the floor it goes further.
inline constexpr AngleRange kNeckTwist{-85, 85};

} // namespace limber
