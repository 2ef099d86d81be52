// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_pins.h"

#include "core/body/flesh.h"
#include "core/body/settle.h"
#include "core/body/solve_limb.h"
#include "core/body/validator_checks.h"

#include <algorithm>

namespace limber {
namespace {

constexpr double kTouches = 0.006;

bool isOf(const LandmarkName& contact, Landmark landmark, std::optional<BodyHalf> half)
{
    return contact.landmark == landmark && (!half || !contact.half || contact.half == half);
}

/// The joint of a limb off the line from its root to its end; `straight` where it is nearly on it.
Vector poleBetween(const Vector& root, const Vector& joint, const Vector& end,
                   const Vector& straight)
{
    constexpr double kLeastBend = 0.02;
    const Vector axis = normalised(end - root);
    const Vector off = across(joint - root, axis);
    return length(off) < kLeastBend ? straight : normalised(off);
}

/// The body's height above the floor of what hangs on no limb, the deepest first to matter.
LandmarkName deepestOfTrunk(const Body& body)
{
    LandmarkName deepest{Landmark::Pelvis, {}};
    for (const Landmark landmark : {Landmark::Trunk, Landmark::Head}) {
        if (lowestPoint(body, {landmark, {}}) < lowestPoint(body, deepest))
            deepest.landmark = landmark;
    }
    return deepest;
}

/// What the body has come to rest on.
void addTouching(Pose& pose, const Body& body)
{
    for (const BodyHalf half : kBodyHalves) {
        if (lowestPoint(body, {Landmark::Knees, half}) < kTouches)
            addContact(pose, Landmark::Knees, half);
    }
    const bool isUpright = body.joint(SpineJoint::Pelvis).axes.y.y > 0.5;
    const Landmark low = isUpright ? Landmark::Seat : Landmark::Pelvis;
    if (!restsOnPelvis(pose) && lowestPoint(body, {low, {}}) < kTouches)
        addContact(pose, low);
    if (lowestPoint(body, {Landmark::UpperBack, {}}) < kTouches)
        addContact(pose, Landmark::UpperBack);
}

/// Whether an arm is inside the trunk, the head or a leg.
bool isArmInside(const Body& body, BodyHalf half)
{
    Faults faults;
    checkOverlap(shapeOf(body), faults);
    return std::ranges::any_of(faults, [half](const Fault& fault) {
        for (const BodyPart part : {BodyPart::UpperArm, BodyPart::Forearm, BodyPart::Hand}) {
            if (fault.part.contains(partText(part, half)))
                return true;
        }
        return false;
    });
}

void setPelvis(Pose& pose, const Frame& pelvis)
{
    // The small turns keep their numbers; the two directions take up the rest.
    PelvisPose upright = pose.pelvis;
    upright.up = {0, 1, 0};
    upright.front = {1, 0, 0};
    const Rotation base = pelvis.axes * inverse(pelvisAxes(upright));
    pose.pelvis.up = base.y;
    pose.pelvis.front = base.x;
    pose.pelvis.at = pelvis.at;
}

/// Draws the pelvis along so that a point of it keeps within a distance of a pin.
void pull(Frame& pelvis, const Vector& point, const Vector& pin, double least, double most)
{
    const Vector way = point - pin;
    const double distance = length(way);
    const double wanted = std::clamp(distance, least, most);
    pelvis.at += normalised(way) * (wanted - distance);
}

/// The shortest turn from one direction to another.
Rotation turnFrom(const Vector& from, const Vector& to)
{
    const Vector axis = cross(from, to);
    return length(axis) < 1e-9 ? Rotation{} : aboutAxis(axis, angleBetween(from, to));
}

/// What must stay while the pelvis moves, and how far limbs reach.
class TrunkPins {
public:
    TrunkPins(const Pose& pose, const Body& before)
        : m_pose(pose)
        , m_before(before)
        , m_held(heldJoint(pose))
    {
        Body level;
        level.spine = solveSpine(pose, {});
        if (m_held) {
            m_pin = before.joint(*m_held).at;
            m_heldOnPelvis = level.joint(*m_held).at;
        }
        for (const BodyHalf half : kBodyHalves) {
            m_shoulders[half] =
                level.joint(SpineJoint::Chest)
                    .toWorld(before.joint(SpineJoint::Chest).toLocal(before.arms[half].upper.at));
        }
    }

    void hold(Frame& pelvis) const
    {
        if (m_held) {
            const Vector is = pelvis.axes * m_heldOnPelvis;
            pelvis.axes = turnFrom(is, m_pin - pelvis.at) * pelvis.axes;
            pelvis.at = m_pin - pelvis.axes * m_heldOnPelvis;
        }
        for (const BodyHalf half : kBodyHalves) {
            holdLeg(pelvis, half);
            if (!m_held)
                holdArm(pelvis, half);
        }
    }

private:
    void holdLeg(Frame& pelvis, BodyHalf half) const
    {
        constexpr double kShortest = 0.16; ///< A knee bends no further.
        constexpr double kLongest = 0.999 * (bone::kThigh + bone::kShin);
        const LegPose& pose = m_pose.legs[half];
        const Leg& leg = m_before.legs[half];
        const Vector hip = hipOf(pelvis, half);
        if (bears(m_pose, Landmark::Knees, half) || bears(m_pose, Landmark::Shins, half))
            pull(pelvis, hip, leg.shin.at, bone::kThigh, bone::kThigh);
        else if (pose.at && pose.frame == PoseFrame::World)
            pull(pelvis, hip, leg.foot.at, kShortest, kLongest);
    }

    /// A hand that would be out of reach turns the trunk towards it.
    void holdArm(Frame& pelvis, BodyHalf half) const
    {
        constexpr double kLongest = 0.998 * (bone::kUpperArm + bone::kForearm);
        const ArmPose& pose = m_pose.arms[half];
        if (!pose.at || pose.frame != PoseFrame::World)
            return;
        const Vector shoulder = pelvis.toWorld(m_shoulders[half]);
        const Vector way = m_before.arms[half].hand.at - shoulder;
        const double over = length(way) - kLongest;
        if (over <= 0.0)
            return;
        const Vector wanted = shoulder + normalised(way) * over;
        pelvis.axes = turnFrom(shoulder - pelvis.at, wanted - pelvis.at) * pelvis.axes;
    }

    const Pose& m_pose;
    const Body& m_before;
    std::optional<SpineJoint> m_held;
    Vector m_pin;
    Vector m_heldOnPelvis;
    Pair<Vector> m_shoulders;
};

/// A head that lies on the floor stays as it lies while the trunk swings: the neck gives way.
void keepHead(Pose& pose, const Body& before, const Frame& pelvis)
{
    if (heldJoint(pose) != SpineJoint::Neck)
        return;
    constexpr double kOfNeck = 0.55;
    const Rotation swing = pelvis.axes * inverse(before.joint(SpineJoint::Pelvis).axes);
    const Rotation& chest = before.joint(SpineJoint::Chest).axes;
    const Vector now = swing * chest.y;
    const double turned = degrees(std::atan2(dot(now, chest.x), dot(now, chest.y)));
    const auto give = [](double& angle, double by, const AngleRange& range) {
        angle = std::clamp(angle + by, range.least, range.most);
    };
    give(pose.neck.bend, -turned * kOfNeck, kNeckBend);
    give(pose.head.bend, -turned * (1.0 - kOfNeck), kHeadBend);
}

/// Forearms and shins on the floor stay as they lie; upper arms and thighs lead to them.
void followPins(Pose& pose, const Body& before)
{
    const Body body = solveBody(pose);
    for (const BodyHalf half : kBodyHalves) {
        LegPose& leg = pose.legs[half];
        const bool kneels =
            bears(pose, Landmark::Knees, half) || bears(pose, Landmark::Shins, half);
        if (kneels && !leg.at && leg.frame == PoseFrame::World)
            leg.thigh = normalised(before.legs[half].shin.at - body.legs[half].thigh.at);
        ArmPose& arm = pose.arms[half];
        const bool leans =
            bears(pose, Landmark::Elbows, half) || bears(pose, Landmark::Forearms, half);
        if (leans && !arm.at && arm.frame == PoseFrame::World)
            arm.upper = normalised(before.arms[half].forearm.at - body.arms[half].upper.at);
    }
}

} // namespace

bool bears(const Pose& pose, Landmark landmark, std::optional<BodyHalf> half)
{
    return std::ranges::any_of(
        pose.contacts, [&](const LandmarkName& contact) { return isOf(contact, landmark, half); });
}

void addContact(Pose& pose, Landmark landmark, std::optional<BodyHalf> half)
{
    if (!bears(pose, landmark, half))
        pose.contacts.push_back({landmark, half});
}

void removeContact(Pose& pose, Landmark landmark, std::optional<BodyHalf> half)
{
    const bool keepsOther = half && std::ranges::any_of(pose.contacts, [&](const auto& contact) {
                                return contact.landmark == landmark && !contact.half;
                            });
    std::erase_if(pose.contacts,
                  [&](const LandmarkName& contact) { return isOf(contact, landmark, half); });
    if (keepsOther)
        addContact(pose, landmark, opposite(*half));
}

void removeLooseContacts(Pose& pose, const Body& body, const std::vector<Prop>& props)
{
    std::vector<LandmarkName> kept;
    for (const LandmarkName& contact : pose.contacts) {
        Faults faults;
        checkContactHeights(body, {contact}, props, faults);
        if (faults.empty()) {
            kept.push_back(contact);
            continue;
        }
        // Of a contact of both halves one may still hold; each half is told by its own name.
        for (const BodyHalf half : kBodyHalves) {
            const LandmarkName single{contact.landmark, half};
            const bool isLoose = std::ranges::any_of(
                faults, [&](const Fault& fault) { return fault.part == landmarkText(single); });
            if (!contact.half && faults.size() == 1 && !isLoose &&
                faults.front().part != landmarkText(contact))
                kept.push_back(single);
        }
    }
    pose.contacts = std::move(kept);
}

bool restsOnPelvis(const Pose& pose)
{
    for (const Landmark landmark :
         {Landmark::Pelvis, Landmark::Seat, Landmark::Sacrum, Landmark::Trunk}) {
        if (bears(pose, landmark))
            return true;
    }
    return false;
}

std::optional<SpineJoint> heldJoint(const Pose& pose)
{
    constexpr std::array kHeld{std::pair{Landmark::UpperBack, SpineJoint::Neck},
                               std::pair{Landmark::Head, SpineJoint::Neck},
                               std::pair{Landmark::MidBack, SpineJoint::T8},
                               std::pair{Landmark::Elbows, SpineJoint::Chest},
                               std::pair{Landmark::Forearms, SpineJoint::Chest}};
    for (const auto& [landmark, joint] : kHeld) {
        if (bears(pose, landmark))
            return joint;
    }
    return {};
}

Vector poleOf(const Arm& arm)
{
    return poleBetween(arm.upper.at, arm.forearm.at, arm.hand.at, -arm.upper.axes.x);
}

Vector poleOf(const Leg& leg)
{
    return poleBetween(leg.thigh.at, leg.shin.at, leg.foot.at, leg.thigh.axes.x);
}

Vector palmOf(const Arm& arm)
{
    return arm.hand.toWorld(offsetOf(HandPoint::Palm));
}

ArmPose armInDirections(const Arm& arm, PoseFrame frame, const Body& body, double curl)
{
    const Rotation toFrame = inverse(frameOn(body, frame).axes);
    ArmPose pose;
    pose.frame = frame;
    pose.upper = toFrame * arm.upper.axes.y;
    pose.lower = toFrame * arm.forearm.axes.y;
    // The roll of the bones follows the elbow, also of an arm that is nearly straight.
    pose.elbow = toFrame * -arm.upper.axes.x;
    pose.fingers = toFrame * arm.hand.axes.y;
    pose.palm = toFrame * arm.hand.axes.x;
    pose.curl = curl;
    return pose;
}

LegPose legInDirections(const Leg& leg, PoseFrame frame, const Body& body)
{
    const Rotation toFrame = inverse(frameOn(body, frame).axes);
    LegPose pose;
    pose.frame = frame;
    pose.thigh = toFrame * leg.thigh.axes.y;
    pose.shin = toFrame * leg.shin.axes.y;
    pose.knee = toFrame * leg.thigh.axes.x;
    pose.toes = toFrame * leg.foot.axes.x;
    pose.sole = toFrame * -leg.foot.axes.y;
    pose.toeBend = leg.toeBend;
    return pose;
}

ArmPose armWithTarget(const Arm& arm, double curl)
{
    ArmPose pose;
    pose.at = palmOf(arm);
    pose.elbow = poleOf(arm);
    pose.fingers = arm.hand.axes.y;
    pose.palm = arm.hand.axes.x;
    pose.curl = curl;
    return pose;
}

LegPose legWithTarget(const Leg& leg, FootPoint by)
{
    LegPose pose;
    pose.at = leg.foot.toWorld(offsetOf(by));
    pose.by = by;
    pose.knee = poleOf(leg);
    pose.toes = leg.foot.axes.x;
    pose.sole = -leg.foot.axes.y;
    pose.toeBend = leg.toeBend;
    return pose;
}

Pose withPelvisPlaced(Pose pose, const Body& before, const Frame& wanted,
                      const std::vector<Prop>& props)
{
    constexpr int kRounds = 40;
    pose.settle.clear();
    pose.anchor.reset();
    Frame pelvis = wanted;
    const TrunkPins pins(pose, before);
    for (int round = 0; round < kRounds; ++round)
        pins.hold(pelvis);
    setPelvis(pose, pelvis);
    keepHead(pose, before, pelvis);
    followPins(pose, before);
    Body body = solveBody(pose);
    if (const double depth = -lowestPoint(body, deepestOfTrunk(body)); depth > 0.0) {
        pose.pelvis.at.y += depth;
        followPins(pose, before);
        body = solveBody(pose);
    }
    removeLooseContacts(pose, body, props);
    addTouching(pose, body);
    return withArmsClear(posable(pose));
}

Pose withArmsClear(Pose pose)
{
    constexpr double kStep = 6.0;
    constexpr double kWidest = 60.0;
    for (const BodyHalf half : kBodyHalves) {
        const ArmPose written = pose.arms[half];
        if (written.at || bears(pose, Landmark::Elbows, half) ||
            bears(pose, Landmark::Forearms, half))
            continue;
        const Body body = solveBody(pose);
        const Vector& front = body.joint(SpineJoint::Chest).axes.x;
        for (double angle = 0.0; angle <= kWidest; angle += kStep) {
            const Rotation spread = aboutAxis(front, -signOf(half) * angle);
            Body spreadBody = body;
            Arm& arm = spreadBody.arms[half];
            for (Rotation* axes : {&arm.upper.axes, &arm.forearm.axes, &arm.hand.axes})
                *axes = spread * *axes;
            const ArmPose candidate =
                angle > 0.0 ? armInDirections(arm, written.frame, body, written.curl) : written;
            arm = solveArm(candidate, body, half);
            if (isArmInside(spreadBody, half))
                continue;
            pose.arms[half] = candidate;
            break;
        }
    }
    return pose;
}

} // namespace limber
