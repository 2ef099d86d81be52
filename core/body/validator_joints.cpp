// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/joint_ranges.h"
#include "core/body/validator_checks.h"

// How far joints go. The ranges start from the average ranges of motion of the American Academy of
// Orthopaedic Surgeons (Joint Motion: Method of Measuring and Recording, 1965; "AAOS" below), which
// hold for movement without help, and are wider where the weight of the body or a hand pushes a
// joint further, as in kneeling on the heels. They find drawings that nobody could follow; they
// are no advice on how far to stretch.

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using Range = AngleRange;

/// From straight; AAOS 135 and 10 backwards. Sitting on the heels presses it further.
constexpr Range kKnee{-8, 158};
/// From straight; AAOS 150.
constexpr Range kElbow{-8, 150};
/// + to the front; AAOS 120 and 30. Folding in child's pose adds the give of the lower back.
constexpr Range kHipFlexion{-35, 150};
/// + outwards; AAOS 45 and 30. A leg laid over the other in a twist goes further inwards.
constexpr Range kHipAbduction{-50, 60};
/// + turns the kneecap outwards, against a thigh that swung to its place the shortest way; AAOS 45
/// each way. Of a thigh that is raised and spread this counts part of the swing as well: sitting
/// cross-legged comes to 110.
constexpr Range kHipTurn{-60, 115};
/// + pointed; AAOS 50 and 20. The weight bends the ankle further in kneeling and in a deep step.
constexpr Range kAnkle{-35, 65};
/// Sideways tilt of the foot either way; AAOS 35 inwards.
constexpr Range kAnkleTilt{-50, 50};
/// + up; the ball of the foot carries the weight of a plank. AAOS 70 up, 45 down.
constexpr Range kToes{-45, 85};
/// Between forearm and hand, any way; AAOS 80. A hand that carries weight goes to 90 and beyond.
constexpr Range kWrist{0, 95};
/// Towards thumb or little finger; AAOS 20 and 30.
constexpr Range kWristSideways{-50, 50};
/// The palm from where it faces the body, with the elbow bent; AAOS 80 each way, to which the give
/// of the wrist comes. With the arm straight the shoulder turns the palm as well.
constexpr double kForearmTurn = 120;
/// How far behind the body: of a hanging arm (AAOS 60) and of one at shoulder height and above.
constexpr double kArmBehindHanging = 65;
constexpr double kArmBehindRaised = 45;
/// How far past the middle of the body an arm crosses in front of it (AAOS 45), and behind it.
constexpr double kArmAcrossFront = 60;
constexpr double kArmAcrossBehind = 35;

QString halfText(BodyHalf half)
{
    return half == BodyHalf::Right ? u"right"_s : u"left"_s;
}

/// Collects the joints of one half, or of the middle, that leave their range.
class JointRanges {
public:
    JointRanges(std::optional<BodyHalf> half, Faults& faults)
        : m_half(half)
        , m_faults(&faults)
    {
    }

    void check(QLatin1StringView joint, double angle, const Range& range)
    {
        if (range.contains(angle))
            return;
        const QString part = m_half ? halfText(*m_half) + joint : QString(joint);
        m_faults->push_back(
            {PoseCheck::JointRange, part, angle, angle < range.least ? range.least : range.most});
    }

private:
    std::optional<BodyHalf> m_half;
    Faults* m_faults;
};

/// Degrees of a direction off the plane to which `normal` stands at right angles.
double angleOff(const Vector& normal, const Vector& direction)
{
    return degrees(std::asin(std::clamp(dot(normal, direction), -1.0, 1.0)));
}

/// Degrees from one direction to another about an axis.
double turnAbout(const Vector& axis, const Vector& from, const Vector& to)
{
    const Vector a = across(from, axis);
    const Vector b = across(to, axis);
    return degrees(std::atan2(dot(cross(a, b), axis), dot(a, b)));
}

void checkShoulder(const Arm& arm, const Frame& chest, BodyHalf half, JointRanges& ranges)
{
    const Vector upper = inverse(chest.axes) * arm.upper.axes.y;
    const double raised = smoothStep(-0.9, 0.0, upper.y);
    const double most = kArmBehindHanging + (kArmBehindRaised - kArmBehindHanging) * raised;
    ranges.check("Shoulder behind"_L1, angleOff({-1, 0, 0}, upper), {-90, most});
    const double ahead = smoothStep(-0.5, 0.2, upper.x);
    const double farthest = kArmAcrossBehind + (kArmAcrossFront - kArmAcrossBehind) * ahead;
    ranges.check("Shoulder across"_L1, angleOff({0, 0, -signOf(half)}, upper), {-90, farthest});
}

void checkElbowAndWrist(const Arm& arm, BodyHalf half, JointRanges& ranges)
{
    const Vector& forearm = arm.forearm.axes.y;
    const double bent = angleBetween(arm.upper.axes.y, forearm);
    const bool isBackwards = dot(forearm, arm.upper.axes.x) < 0.0;
    ranges.check("Elbow"_L1, isBackwards ? -bent : bent, kElbow);
    const Vector& hand = arm.hand.axes.y;
    ranges.check("Wrist"_L1, angleBetween(forearm, hand), kWrist);
    ranges.check("Wrist sideways"_L1, angleOff(arm.hand.axes.z, forearm), kWristSideways);
    // With the elbow bent and the forearm level, the palm at rest faces the middle of the body.
    // Near a right angle of the wrist the palm says little about the forearm; the thumb then does.
    const Vector side = arm.forearm.axes.z * signOf(half);
    const Vector thumb = arm.forearm.axes.x;
    const double turn = std::abs(dot(arm.hand.axes.x, forearm)) < 0.7
                            ? turnAbout(forearm, side, arm.hand.axes.x)
                            : turnAbout(forearm, thumb, arm.hand.axes.z * -signOf(half));
    const double most = kForearmTurn + (180.0 - kForearmTurn) * (1.0 - smoothStep(25, 45, bent));
    ranges.check("Forearm turn"_L1, turn, {-most, most});
}

void checkHip(const Leg& leg, const Frame& pelvis, BodyHalf half, JointRanges& ranges)
{
    const Rotation turn = inverse(pelvis.axes);
    const Vector thigh = turn * leg.thigh.axes.y;
    ranges.check("Hip flexion"_L1, degrees(std::atan2(thigh.x, -thigh.y)), kHipFlexion);
    ranges.check("Hip abduction"_L1, angleOff({0, 0, signOf(half)}, thigh), kHipAbduction);
    // The kneecap of a thigh that swung there from hanging without turning about itself.
    const Vector axis = cross({0, -1, 0}, thigh);
    const Vector kneecap = length(axis) < 1e-6
                               ? Vector{1, 0, 0}
                               : aboutAxis(axis, angleBetween({0, -1, 0}, thigh)) * Vector{1, 0, 0};
    ranges.check("Hip turn"_L1, turnAbout(thigh, kneecap, turn * leg.thigh.axes.x) * signOf(half),
                 kHipTurn);
}

void checkKneeAndAnkle(const Leg& leg, JointRanges& ranges)
{
    const Vector& shin = leg.shin.axes.y;
    const double bent = angleBetween(leg.thigh.axes.y, shin);
    const bool isForwards = dot(shin, leg.thigh.axes.x) > 0.0;
    ranges.check("Knee"_L1, isForwards ? -bent : bent, kKnee);
    ranges.check("Ankle"_L1, angleOff(shin, leg.foot.axes.x), kAnkle);
    ranges.check("Ankle sideways"_L1, angleOff(shin, leg.foot.axes.z), kAnkleTilt);
    ranges.check("Toes"_L1, leg.toeBend, kToes);
}

/// The distances between one joint and the next, from pelvis to skull.
std::array<double, kSpineJoints - 1> spineLengths(const Body& body)
{
    std::array<double, kSpineJoints - 1> lengths{};
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = length(body.spine[i + 1].at - body.spine[i].at);
    return lengths;
}

} // namespace

void checkBones(const Body& body, Faults& faults)
{
    constexpr double kLimit = 0.001;
    static const std::array<double, kSpineJoints - 1> kSpine = spineLengths(solveBody({}));
    const auto check = [&faults](const QString& part, double is, double should) {
        if (const double off = std::abs(is - should); off > kLimit)
            faults.push_back(
                {PoseCheck::BoneLength, part, off * kCentimetres, kLimit * kCentimetres});
    };
    const std::array<double, kSpineJoints - 1> spine = spineLengths(body);
    for (std::size_t i = 0; i < spine.size(); ++i)
        check(u"spine"_s, spine[i], kSpine[i]);
    for (const BodyHalf half : kBodyHalves) {
        const Arm& arm = body.arms[half];
        const Leg& leg = body.legs[half];
        const auto boneLength = [](const Frame& from, const Frame& to) {
            return length(to.at - from.at);
        };
        check(partText(BodyPart::UpperArm, half), boneLength(arm.upper, arm.forearm),
              bone::kUpperArm);
        check(partText(BodyPart::Forearm, half), boneLength(arm.forearm, arm.hand), bone::kForearm);
        check(partText(BodyPart::Thigh, half), boneLength(leg.thigh, leg.shin), bone::kThigh);
        check(partText(BodyPart::Shin, half), boneLength(leg.shin, leg.foot), bone::kShin);
        check(halfText(half) + u"Hip"_s, boneLength(body.joint(SpineJoint::Pelvis), leg.thigh),
              bone::kHipWidth);
    }
}

void checkReach(const Body& body, Faults& faults)
{
    constexpr double kLimit = 0.01;
    const auto check = [&faults](BodyPart part, BodyHalf half, double missed) {
        if (missed > kLimit)
            faults.push_back({PoseCheck::Reach, partText(part, half), missed * kCentimetres,
                              kLimit * kCentimetres});
    };
    for (const BodyHalf half : kBodyHalves) {
        check(BodyPart::Hand, half, body.arms[half].missed);
        check(BodyPart::Foot, half, body.legs[half].missed);
    }
}

void checkFloorGuard(const Body& body, Faults& faults)
{
    constexpr double kLimit = 0.03;
    const auto check = [&faults](const QString& part, double lifted) {
        if (lifted > kLimit)
            faults.push_back(
                {PoseCheck::FloorGuard, part, lifted * kCentimetres, kLimit * kCentimetres});
    };
    for (const BodyHalf half : kBodyHalves) {
        check(halfText(half) + u"Arm"_s, body.arms[half].lifted);
        check(halfText(half) + u"Leg"_s, body.legs[half].lifted);
    }
}

void checkLimbJoints(const Body& body, Faults& faults)
{
    for (const BodyHalf half : kBodyHalves) {
        JointRanges ranges(half, faults);
        checkShoulder(body.arms[half], body.joint(SpineJoint::Chest), half, ranges);
        checkElbowAndWrist(body.arms[half], half, ranges);
        checkHip(body.legs[half], body.joint(SpineJoint::Pelvis), half, ranges);
        checkKneeAndAnkle(body.legs[half], ranges);
    }
}

void checkSpineJoints(const Pose& pose, Faults& faults)
{
    JointRanges ranges({}, faults);
    ranges.check("lumbar bend"_L1, pose.lumbar.bend, kLumbarBend);
    ranges.check("lumbar side"_L1, pose.lumbar.side, kLumbarSide);
    ranges.check("lumbar twist"_L1, pose.lumbar.twist, kLumbarTwist);
    ranges.check("thorax bend"_L1, pose.thorax.bend, kThoraxBend);
    ranges.check("thorax side"_L1, pose.thorax.side, kThoraxSide);
    ranges.check("thorax twist"_L1, pose.thorax.twist, kThoraxTwist);
    ranges.check("neck bend"_L1, pose.neck.bend, kNeckBend);
    ranges.check("head bend"_L1, pose.head.bend, kHeadBend);
    ranges.check("neck side"_L1, pose.neck.side + pose.head.side, kNeckSide);
    ranges.check("neck twist"_L1, pose.neck.twist + pose.head.twist, kNeckTwist);
}

} // namespace limber
