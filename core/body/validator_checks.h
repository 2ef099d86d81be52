// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/body_shape.h"
#include "core/body/validator.h"

// The validator's checks, each of one body. What they find still lacks its place in the motion.

namespace limber {

/// A finding of one body; units as in PoseFinding.
struct Fault {
    PoseCheck check = PoseCheck::Floor;
    QString part;
    double amount = 0.0;
    double limit = 0.0;
};
using Faults = std::vector<Fault>;

inline constexpr double kCentimetres = 100.0;

void checkBones(const Body& body, Faults& faults);
void checkReach(const Body& body, Faults& faults);
void checkFloorGuard(const Body& body, Faults& faults);
/// The joints of arms and legs.
void checkLimbJoints(const Body& body, Faults& faults);
/// The spine. Its angles change evenly between two poses, so that the poses alone are enough.
void checkSpineJoints(const Pose& pose, Faults& faults);

void checkFloor(const BodyShape& shape, Faults& faults);
void checkOverlap(const BodyShape& shape, Faults& faults);
void checkProps(const BodyShape& shape, const std::vector<Prop>& props, double rolled,
                Faults& faults);

/// Contacts of the list that touch neither the floor nor a prop.
void checkContactHeights(const Body& body, const std::vector<LandmarkName>& contacts,
                         const std::vector<Prop>& props, Faults& faults);
/// Contacts that are not where they were in the body before.
void checkContactSlides(const Body& before, const Body& body,
                        const std::vector<LandmarkName>& contacts, Faults& faults);
void checkBalance(const Body& body, const Pose& pose, const std::vector<Prop>& props,
                  Faults& faults);

} // namespace limber
