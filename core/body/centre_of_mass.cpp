// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/validator.h"

namespace limber {

Vector centreOfMass(const Body& body)
{
    // Winter, table 4.1: the share of the body's mass, and where along the segment its centre is.
    Vector centre;
    const auto add = [&centre](double mass, const Vector& near, const Vector& far, double along) {
        centre += mix(near, far, along) * mass;
    };
    // The trunk is cut at the middle of its flesh, which lies in front of the spine.
    const Vector hips = body.joint(SpineJoint::Pelvis).toWorld({-0.010, 0, 0});
    const Vector pelvisTop = body.joint(SpineJoint::L5).toWorld({0.026, 0.015, 0});
    const Vector ribs = body.joint(SpineJoint::T12).toWorld({0.032, 0, 0});
    const Vector neck = body.joint(SpineJoint::Neck).toWorld({0.004, -0.018, 0});
    const Vector ears = body.joint(SpineJoint::Skull).toWorld({0.010, 0.046, 0});
    add(0.142, pelvisTop, hips, 0.105);
    add(0.139, ribs, pelvisTop, 0.44);
    add(0.216, neck, ribs, 0.82);
    add(0.081, neck, ears, 1.0);
    for (const BodyHalf half : kBodyHalves) {
        const Arm& arm = body.arms[half];
        const Leg& leg = body.legs[half];
        const Vector knuckles = arm.hand.toWorld({0, 0.092, 0});
        const Vector ball = leg.foot.toWorld({0.118, -0.055, 0});
        add(0.028, arm.upper.at, arm.forearm.at, 0.436);
        add(0.016, arm.forearm.at, arm.hand.at, 0.430);
        add(0.006, arm.hand.at, knuckles, 0.506);
        add(0.100, leg.thigh.at, leg.shin.at, 0.433);
        add(0.0465, leg.shin.at, leg.foot.at, 0.433);
        add(0.0145, leg.foot.at, ball, 0.50);
    }
    return centre;
}

} // namespace limber
