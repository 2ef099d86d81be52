// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/flesh.h"
#include "core/body/pose_edit.h"
#include "core/body/pose_pins.h"
#include "core/body/settle.h"

#include <algorithm>

namespace limber {
namespace {

/// By how much a solved body may differ from what was written without being written anew: less
/// than that comes of rounding and of settling.
constexpr double kSame = 0.0015;
constexpr double kSameAngle = 0.1;

template <typename Limb> bool isAsWritten(const Limb& limb)
{
    constexpr double kLifted = 0.002;
    constexpr double kMissed = 0.01;
    return limb.lifted <= kLifted && limb.missed <= kMissed;
}

template <typename LimbPose> bool hasWorldTarget(const LimbPose& pose)
{
    return pose.at && pose.frame == PoseFrame::World;
}

template <typename LimbPose> bool hasWorldDirections(const LimbPose& pose)
{
    return !pose.at && pose.frame == PoseFrame::World;
}

ArmPose posableArm(const Pose& pose, const Body& body, BodyHalf half)
{
    const ArmPose& written = pose.arms[half];
    const Arm& arm = body.arms[half];
    const bool isKept = isAsWritten(arm);
    if (bears(pose, Landmark::Hands, half))
        return isKept && hasWorldTarget(written) ? written : armWithTarget(arm, written.curl);
    if (bears(pose, Landmark::Elbows, half) || bears(pose, Landmark::Forearms, half))
        return isKept && hasWorldDirections(written)
                   ? written
                   : armInDirections(arm, PoseFrame::World, body, written.curl);
    // An arm that hangs goes on hanging when the trunk leans.
    constexpr double kHanging = -0.9;
    const bool hangs = arm.upper.axes.y.y < kHanging;
    if (isKept && (hangs || !hasWorldDirections(written)))
        return written;
    return armInDirections(arm, hangs ? PoseFrame::World : PoseFrame::Chest, body, written.curl);
}

/// The point of a foot that bears weight.
std::optional<FootPoint> bearingPoint(const Pose& pose, BodyHalf half)
{
    if (bears(pose, Landmark::Feet, half))
        return FootPoint::Sole;
    if (bears(pose, Landmark::Toes, half))
        return FootPoint::Toes;
    if (bears(pose, Landmark::Heels, half))
        return FootPoint::Heel;
    return {};
}

LegPose posableLeg(const Pose& pose, const Body& body, BodyHalf half)
{
    const LegPose& written = pose.legs[half];
    const Leg& leg = body.legs[half];
    const bool isKept = isAsWritten(leg);
    if (bears(pose, Landmark::Knees, half) || bears(pose, Landmark::Shins, half))
        return isKept && hasWorldDirections(written) ? written
                                                     : legInDirections(leg, PoseFrame::World, body);
    if (const auto point = bearingPoint(pose, half))
        return isKept && hasWorldTarget(written) ? written : legWithTarget(leg, *point);
    return isKept && !hasWorldDirections(written) ? written
                                                  : legInDirections(leg, PoseFrame::Pelvis, body);
}

PelvisPose posablePelvis(const PelvisPose& written, const Frame& solved)
{
    const Rotation axes = pelvisAxes(written);
    const bool isSame = length(solved.at - written.at) < kSame &&
                        angleBetween(axes.x, solved.axes.x) < kSameAngle &&
                        angleBetween(axes.y, solved.axes.y) < kSameAngle;
    if (isSame)
        return written;
    PelvisPose turnsOnly = written;
    turnsOnly.up = {0, 1, 0};
    turnsOnly.front = {1, 0, 0};
    const Rotation base = solved.axes * inverse(pelvisAxes(turnsOnly));
    PelvisPose pelvis = written;
    pelvis.up = base.y;
    pelvis.front = base.x;
    pelvis.at = solved.at;
    return pelvis;
}

/// The contact that goes with the pelvis and is held by no target, the weightiest first.
std::optional<LandmarkName> groundOf(const Pose& pose)
{
    constexpr std::array kMiddle{Landmark::Pelvis, Landmark::Seat, Landmark::Sacrum};
    constexpr std::array kUpper{Landmark::MidBack, Landmark::UpperBack, Landmark::Trunk,
                                Landmark::Head};
    const auto ofMiddle = [&pose](const auto& landmarks) -> std::optional<LandmarkName> {
        for (const Landmark landmark : landmarks) {
            if (bears(pose, landmark))
                return LandmarkName{landmark, {}};
        }
        return {};
    };
    const auto ofLimbs = [&pose](Landmark landmark) -> std::optional<LandmarkName> {
        const bool right = bears(pose, landmark, BodyHalf::Right);
        const bool left = bears(pose, landmark, BodyHalf::Left);
        if (!right && !left)
            return {};
        if (right && left)
            return LandmarkName{landmark, {}};
        return LandmarkName{landmark, right ? BodyHalf::Right : BodyHalf::Left};
    };
    if (const auto ground = ofMiddle(kMiddle))
        return ground;
    for (const Landmark landmark : {Landmark::Knees, Landmark::Shins}) {
        if (const auto ground = ofLimbs(landmark))
            return ground;
    }
    if (const auto ground = ofMiddle(kUpper))
        return ground;
    for (const Landmark landmark : {Landmark::Forearms, Landmark::Elbows, Landmark::Thighs}) {
        if (const auto ground = ofLimbs(landmark))
            return ground;
    }
    return {};
}

/// Hands and feet that bear weight have targets. Moving the pelvis would not move them, and
/// settling on them would never end.
bool goesWithPelvis(const LandmarkName& name)
{
    switch (name.landmark) {
    case Landmark::Hands:
    case Landmark::Feet:
    case Landmark::Heels:
    case Landmark::Toes:
    case Landmark::All:
        return false;
    default:
        return true;
    }
}

/// Limbs on which a pose settles bear weight, whether or not it says so.
void addBearingLimbs(Pose& pose, const Body& body)
{
    constexpr double kTouches = 0.015;
    for (const Support& support : pose.settle) {
        const bool isPinned = !goesWithPelvis(support.on) && support.on.landmark != Landmark::All;
        for (const BodyHalf half : kBodyHalves) {
            const bool isMeant = !support.on.half || support.on.half == half;
            if (isPinned && isMeant && support.height < kTouches &&
                lowestPoint(body, {support.on.landmark, half}) < kTouches)
                addContact(pose, support.on.landmark, half);
        }
    }
}

void settleOnGround(Pose& pose, const Body& body)
{
    const auto ground = groundOf(pose);
    std::vector<Support> supports;
    for (const Support& support : pose.settle) {
        const double off = lowestPoint(body, support.on) - support.height;
        if (goesWithPelvis(support.on) && std::abs(off) < kSame)
            supports.push_back(support);
    }
    const bool isOnGround =
        !ground || std::ranges::find(supports, *ground, &Support::on) != supports.end();
    if (!isOnGround) {
        supports.insert(supports.begin(), {*ground, lowestPoint(body, *ground)});
        supports.resize(std::min<std::size_t>(supports.size(), 2));
    }
    pose.settle = std::move(supports);
    const auto isNear = [](const std::optional<double>& wanted, double is) {
        return !wanted || std::abs(*wanted - is) < kSame;
    };
    if (pose.anchor) {
        const Vector middle = middleOf(body, pose.anchor->point);
        if (!goesWithPelvis(pose.anchor->point) || !isNear(pose.anchor->x, middle.x) ||
            !isNear(pose.anchor->z, middle.z))
            pose.anchor.reset();
    }
    if (!pose.anchor && ground) {
        const Vector middle = middleOf(body, *ground);
        pose.anchor = Anchor{*ground, middle.x, middle.z};
    }
}

} // namespace

Pose posable(const Pose& pose)
{
    const Body body = solveBody(pose);
    Pose edited = pose;
    addBearingLimbs(edited, body);
    edited.pelvis = posablePelvis(pose.pelvis, body.joint(SpineJoint::Pelvis));
    for (const BodyHalf half : kBodyHalves) {
        const ArmPose arm = posableArm(edited, body, half);
        const LegPose leg = posableLeg(edited, body, half);
        edited.arms[half] = arm;
        edited.legs[half] = leg;
    }
    settleOnGround(edited, body);
    return edited;
}

} // namespace limber
