// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/flesh.h"
#include "core/body/pose_edit.h"
#include "core/body/pose_pins.h"
#include "core/body/settle.h"
#include "core/body/solve_limb.h"
#include "core/body/validator_checks.h"

#include <algorithm>

namespace limber {
namespace {

SpineBend& bendOf(Pose& pose, SpinePart part)
{
    switch (part) {
    case SpinePart::Lumbar:
        return pose.lumbar;
    case SpinePart::Thorax:
        return pose.thorax;
    case SpinePart::Neck:
        return pose.neck;
    case SpinePart::Head:
        return pose.head;
    }
    return pose.lumbar;
}

double& angleOf(SpineBend& bend, SpineTurn turn)
{
    switch (turn) {
    case SpineTurn::Bend:
        return bend.bend;
    case SpineTurn::Side:
        return bend.side;
    case SpineTurn::Twist:
        return bend.twist;
    }
    return bend.bend;
}

double& angleOf(PelvisPose& pelvis, SpineTurn turn)
{
    switch (turn) {
    case SpineTurn::Bend:
        return pelvis.tilt;
    case SpineTurn::Side:
        return pelvis.lean;
    case SpineTurn::Twist:
        return pelvis.turn;
    }
    return pelvis.tilt;
}

void setSpine(Pose& pose, SpinePart part, SpineTurn turn, double angle)
{
    const AngleRange range = spineRange(pose, part, turn);
    angleOf(bendOf(pose, part), turn) = std::clamp(angle, range.least, range.most);
}

void addToSpine(Pose& pose, SpinePart part, SpineTurn turn, double angle)
{
    setSpine(pose, part, turn, spineAngle(pose, part, turn) + angle);
}

/// Finds the two angles for which a point comes nearest to a place, by Gauss's and Newton's method
/// with careful steps. `pointAt` gives the point for the angles.
template <typename PointAt>
std::pair<double, double> nearestAngles(const Vector& place, PointAt pointAt)
{
    constexpr int kRounds = 20;
    constexpr double kProbe = 0.5;
    constexpr double kLargestStep = 15.0;
    double first = 0.0;
    double second = 0.0;
    double damping = 1e-7;
    double off = length(place - pointAt(first, second));
    for (int round = 0; round < kRounds && off > 1e-4; ++round) {
        const Vector here = pointAt(first, second);
        const Vector gap = place - here;
        const Vector one = (pointAt(first + kProbe, second) - here) * (1.0 / kProbe);
        const Vector two = (pointAt(first, second + kProbe) - here) * (1.0 / kProbe);
        const double a = dot(one, one) + damping;
        const double b = dot(one, two);
        const double c = dot(two, two) + damping;
        const double determinant = a * c - b * b;
        if (determinant < 1e-16)
            break;
        const double stepOne = (c * dot(one, gap) - b * dot(two, gap)) / determinant;
        const double stepTwo = (a * dot(two, gap) - b * dot(one, gap)) / determinant;
        const double tryOne = first + std::clamp(stepOne, -kLargestStep, kLargestStep);
        const double tryTwo = second + std::clamp(stepTwo, -kLargestStep, kLargestStep);
        const double offThere = length(place - pointAt(tryOne, tryTwo));
        if (offThere >= off) {
            damping = damping * 10 + 1e-6;
            continue;
        }
        first = tryOne;
        second = tryTwo;
        off = offThere;
    }
    return {first, second};
}

/// The pose and its pelvis for a trunk that is bent by two angles.
struct BentTrunk {
    Pose pose;
    Frame pelvis;
};

/// Bends forward and to the side. A body that lies or sits rounds its back until that goes no
/// further; one that stands or kneels leans from the hips with most of it.
BentTrunk bentBy(const Pose& from, const Frame& pelvis, double forward, double side)
{
    constexpr AngleRange kBack{-30, 60};
    constexpr double kShareStanding = 0.4;
    const double share = restsOnPelvis(from) ? 1.0 : kShareStanding;
    const double back = std::clamp(forward * share, kBack.least, kBack.most);
    BentTrunk bent{from, pelvis};
    addToSpine(bent.pose, SpinePart::Lumbar, SpineTurn::Bend, back * 0.5);
    addToSpine(bent.pose, SpinePart::Thorax, SpineTurn::Bend, back * 0.5);
    addToSpine(bent.pose, SpinePart::Lumbar, SpineTurn::Side, side * 0.5);
    addToSpine(bent.pose, SpinePart::Thorax, SpineTurn::Side, side * 0.5);
    bent.pelvis.axes = pelvis.axes * aboutZ(-(forward - back));
    return bent;
}

Vector chestPoint(const Pose& pose, const Frame& pelvis)
{
    Body body;
    body.spine = solveSpine(pose, pelvis);
    return handlePoint(body, BodyHandle::Chest);
}

/// After the spine was bent: a back that would press into the floor tips the body up instead.
Pose withSpineChanged(Pose pose, const Body& before, const Frame& pelvis,
                      const std::vector<Prop>& props)
{
    constexpr double kDeep = 0.002;
    pose.settle.clear();
    pose.anchor.reset();
    const Body bent = solveBody(pose);
    LandmarkName deepest{Landmark::UpperBack, {}};
    for (const Landmark landmark : {Landmark::MidBack, Landmark::Head}) {
        if (lowestPoint(bent, {landmark, {}}) < lowestPoint(bent, deepest))
            deepest.landmark = landmark;
    }
    const LandmarkName hips{Landmark::Pelvis, {}};
    const bool lies = restsOnPelvis(pose) && lowestPoint(bent, hips) < 0.05;
    if (lies && lowestPoint(bent, deepest) < -kDeep) {
        pose.settle = {{hips, std::max(0.0, lowestPoint(bent, hips))}, {deepest, 0.0}};
        const Vector at = before.joint(SpineJoint::Pelvis).at;
        pose.anchor = Anchor{hips, at.x, at.z};
        const Body tipped = solveBody(pose);
        removeLooseContacts(pose, tipped, props);
        return withArmsClear(posable(pose));
    }
    // The chest moves on purpose: it must not be held.
    std::vector<LandmarkName> held;
    for (const Landmark landmark : {Landmark::UpperBack, Landmark::MidBack, Landmark::Head}) {
        if (bears(pose, landmark)) {
            held.push_back({landmark, {}});
            removeContact(pose, landmark);
        }
    }
    Pose placed = withPelvisPlaced(pose, before, pelvis, props);
    for (const LandmarkName& contact : held)
        addContact(placed, contact.landmark);
    removeLooseContacts(placed, solveBody(placed), props);
    return posable(placed);
}

} // namespace

double spineAngle(const Pose& pose, SpinePart part, SpineTurn turn)
{
    Pose copy = pose;
    return angleOf(bendOf(copy, part), turn);
}

AngleRange spineRange(const Pose& pose, SpinePart part, SpineTurn turn)
{
    // Neck and head share what they have to the side and in a twist.
    const auto shared = [&](const AngleRange& range) {
        const SpinePart other = part == SpinePart::Neck ? SpinePart::Head : SpinePart::Neck;
        const double taken = spineAngle(pose, other, turn);
        return AngleRange{range.least - taken, range.most - taken};
    };
    switch (part) {
    case SpinePart::Lumbar:
        return turn == SpineTurn::Bend   ? kLumbarBend
               : turn == SpineTurn::Side ? kLumbarSide
                                         : kLumbarTwist;
    case SpinePart::Thorax:
        return turn == SpineTurn::Bend   ? kThoraxBend
               : turn == SpineTurn::Side ? kThoraxSide
                                         : kThoraxTwist;
    case SpinePart::Neck:
    case SpinePart::Head:
        if (turn == SpineTurn::Bend)
            return part == SpinePart::Neck ? kNeckBend : kHeadBend;
        return shared(turn == SpineTurn::Side ? kNeckSide : kNeckTwist);
    }
    return {};
}

double trunkAngle(const Pose& pose, SpineTurn turn)
{
    PelvisPose pelvis = pose.pelvis;
    return angleOf(pelvis, turn);
}

AngleRange trunkRange(SpineTurn turn)
{
    switch (turn) {
    case SpineTurn::Bend:
        return {-60, 100};
    case SpineTurn::Side:
        return {-45, 45};
    case SpineTurn::Twist:
        return {-90, 90};
    }
    return {};
}

Pose withSpineAngle(const Pose& pose, SpinePart part, SpineTurn turn, double angle,
                    const std::vector<Prop>& props)
{
    Pose edited = posable(pose);
    const Body before = solveBody(edited);
    setSpine(edited, part, turn, angle);
    return withSpineChanged(edited, before, before.joint(SpineJoint::Pelvis), props);
}

Pose withTrunkAngle(const Pose& pose, SpineTurn turn, double angle, const std::vector<Prop>& props)
{
    Pose edited = posable(pose);
    const Body before = solveBody(edited);
    const AngleRange range = trunkRange(turn);
    double& written = angleOf(edited.pelvis, turn);
    const double wanted = std::clamp(angle, range.least, range.most);
    if (turn == SpineTurn::Bend && restsOnPelvis(edited) && bears(edited, Landmark::UpperBack))
        addToSpine(edited, SpinePart::Lumbar, SpineTurn::Bend, -(wanted - written));
    written = wanted;
    const Frame pelvis{before.joint(SpineJoint::Pelvis).at, pelvisAxes(edited.pelvis)};
    return withSpineChanged(edited, before, pelvis, props);
}

Pose withPelvisMovedBy(const Pose& pose, const Vector& way, const std::vector<Prop>& props)
{
    const Pose edited = posable(pose);
    const Body before = solveBody(edited);
    Frame pelvis = before.joint(SpineJoint::Pelvis);
    pelvis.at += way;
    return withPelvisPlaced(edited, before, pelvis, props);
}

Pose withChestAt(const Pose& pose, const Vector& place, const std::vector<Prop>& props)
{
    const Pose edited = posable(pose);
    const Body before = solveBody(edited);
    const Frame pelvis = before.joint(SpineJoint::Pelvis);
    const auto [forward, side] = nearestAngles(place, [&](double first, double second) {
        const BentTrunk bent = bentBy(edited, pelvis, first, second);
        return chestPoint(bent.pose, bent.pelvis);
    });
    const BentTrunk bent = bentBy(edited, pelvis, forward, side);
    return withSpineChanged(bent.pose, before, bent.pelvis, props);
}

Pose withHeadAt(const Pose& pose, const Vector& place)
{
    constexpr double kOfNeck = 0.6;
    const Pose edited = posable(pose);
    const Frame pelvis = solveBody(edited).joint(SpineJoint::Pelvis);
    const auto bent = [&](double forward, double side) {
        Pose other = edited;
        addToSpine(other, SpinePart::Neck, SpineTurn::Bend, forward * kOfNeck);
        addToSpine(other, SpinePart::Head, SpineTurn::Bend, forward * (1.0 - kOfNeck));
        addToSpine(other, SpinePart::Neck, SpineTurn::Side, side);
        return other;
    };
    const auto [forward, side] = nearestAngles(place, [&](double first, double second) {
        Body body;
        body.spine = solveSpine(bent(first, second), pelvis);
        return handlePoint(body, BodyHandle::Head);
    });
    Pose moved = bent(forward, side);
    constexpr double kTouches = 0.015;
    if (lowestPoint(solveBody(moved), {Landmark::Head, {}}) > kTouches)
        removeContact(moved, Landmark::Head);
    return posable(moved);
}

Pose withHandleBefore(const Pose& pose, BodyHandle handle, const Vector& target,
                      const Vector& viewer, const std::vector<Prop>& props)
{
    constexpr int kSteps = 10;
    constexpr double kStep = 0.03;
    const bool isHand = handle == BodyHandle::RightHand || handle == BodyHandle::LeftHand;
    const bool isFoot = handle == BodyHandle::RightFoot || handle == BodyHandle::LeftFoot;
    const Pose straight = withHandleAt(pose, handle, target, props);
    if (!isHand && !isFoot)
        return straight;
    const BodyHalf half = *halfOf(handle);
    const auto isInside = [&](const Pose& candidate) {
        Faults faults;
        checkOverlap(shapeOf(solveBody(candidate)), faults);
        const QString hand = partText(isHand ? BodyPart::Hand : BodyPart::Foot, half);
        const QString lower = partText(isHand ? BodyPart::Forearm : BodyPart::Shin, half);
        return std::ranges::any_of(faults, [&](const Fault& fault) {
            return fault.part.contains(hand) || fault.part.contains(lower);
        });
    };
    if (!isInside(straight))
        return straight;
    for (int step = 1; step <= kSteps; ++step) {
        const Pose nearer = withHandleAt(pose, handle, target + viewer * (kStep * step), props);
        if (!isInside(nearer))
            return nearer;
    }
    return straight;
}

Pose onTheFloor(const Pose& pose, const std::vector<Prop>& props)
{
    Pose edited = posable(pose);
    edited.settle.clear();
    edited.anchor.reset();
    edited.pelvis.at.y -= lowestPoint(solveBody(edited), {Landmark::All, {}});
    removeLooseContacts(edited, solveBody(edited), props);
    return posable(edited);
}

} // namespace limber
