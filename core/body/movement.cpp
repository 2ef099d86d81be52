// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/movement.h"

#include <algorithm>
#include <cmath>

namespace limber {
namespace {

/// The most that a full breath lifts the skin.
constexpr double kBreathLift = 0.05;

double moveOf(const Frame& from, const Frame& to, double reach = 0.1)
{
    double farthest = length(to.at - from.at);
    for (const Vector& beside : {Vector{reach, 0, 0}, Vector{0, reach, 0}})
        farthest = std::max(farthest, length(to.toWorld(beside) - from.toWorld(beside)));
    return farthest;
}

} // namespace

double farthestMove(const Body& from, const Body& to)
{
    constexpr double kHand = 0.17;
    constexpr double kFoot = 0.20;
    constexpr double kToes = 0.08;
    double farthest =
        kBreathLift * std::max(std::abs(to.belly - from.belly), std::abs(to.ribs - from.ribs));
    const auto consider = [&farthest](double move) { farthest = std::max(farthest, move); };
    for (std::size_t i = 0; i < from.spine.size(); ++i)
        consider(moveOf(from.spine[i], to.spine[i]));
    for (const BodyHalf half : kBodyHalves) {
        const Arm& arm = from.arms[half];
        const Arm& newArm = to.arms[half];
        consider(moveOf(arm.upper, newArm.upper));
        consider(moveOf(arm.forearm, newArm.forearm));
        consider(moveOf(arm.hand, newArm.hand, kHand));
        consider(kHand * std::abs(newArm.curl - arm.curl));
        const Leg& leg = from.legs[half];
        const Leg& newLeg = to.legs[half];
        consider(moveOf(leg.thigh, newLeg.thigh));
        consider(moveOf(leg.shin, newLeg.shin));
        consider(moveOf(leg.foot, newLeg.foot, kFoot));
        consider(kToes * radians(std::abs(newLeg.toeBend - leg.toeBend)));
    }
    consider(std::abs(to.rolled - from.rolled));
    return farthest;
}

} // namespace limber
