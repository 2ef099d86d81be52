// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/flesh.h"

#include <limits>

namespace limber {
namespace {

Ellipsoid ellipsoid(const Frame& frame, const Vector& at, const Vector& radii)
{
    return {frame.toWorld(at), frame.axes.x * radii.x, frame.axes.y * radii.y,
            frame.axes.z * radii.z};
}

Ellipsoid ball(const Vector& centre, double radius)
{
    return {centre, {radius, 0, 0}, {0, radius, 0}, {0, 0, radius}};
}

Vector mirroredSide(const Vector& at, BodyHalf half)
{
    return {at.x, at.y, at.z * signOf(half)};
}

/// A ring of a bone: where along it, how wide across x and z, and off the bone along x.
struct Ring {
    double along = 0.0;
    double x = 0.0;
    double z = 0.0;
    double off = 0.0;
};

template <std::size_t N>
FleshChain boneFlesh(const Frame& frame, double boneLength, const std::array<Ring, N>& rings)
{
    FleshChain chain;
    chain.reserve(N);
    for (const Ring& ring : rings)
        chain.push_back({ellipsoid(frame, {ring.off, ring.along * boneLength, 0},
                                   {ring.x, std::min(ring.x, ring.z), ring.z}),
                         ring.along});
    return chain;
}

/// A cross-section of the trunk, in the frame of its joint.
struct Section {
    SpineJoint joint = SpineJoint::Pelvis;
    double x = 0.0;
    double y = 0.0;
    Vector radii;
};

constexpr int kSections = 10;

std::array<Section, kSections> torsoSections(const Body& body)
{
    using enum SpineJoint;
    const double belly = body.belly;
    const double wide = 0.014 * body.ribs;
    const double deep = 0.006 * body.ribs;
    return {{
        {Pelvis, -0.004, -0.060, {0.082, 0.045, 0.118}},
        {Pelvis, -0.014, 0.000, {0.110, 0.060, 0.165}},
        {Pelvis, -0.006, 0.055, {0.104, 0.050, 0.158}},
        {L5, 0.026, 0.015, {0.096, 0.045, 0.143}},
        {L3, 0.024 + 0.026 * belly, 0.000, {0.088 + 0.024 * belly, 0.045, 0.126 + wide * 0.5}},
        {T12,
         0.032 + 0.014 * belly,
         0.000,
         {0.096 + 0.014 * belly + deep, 0.050, 0.133 + wide * 1.4}},
        {T8, 0.044, 0.000, {0.108 + deep, 0.050, 0.147 + wide}},
        {Chest, 0.040, -0.005, {0.106 + deep, 0.050, 0.150}},
        {Chest, 0.028, 0.045, {0.088, 0.040, 0.136}},
        {Neck, 0.004, -0.018, {0.060, 0.030, 0.078}},
    }};
}

/// The Catmull-Rom curve through b and c.
Vector curve(const Vector& a, const Vector& b, const Vector& c, const Vector& d, double t)
{
    return (b * 2.0 + (c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * (t * t) +
            (b * 3.0 - a - c * 3.0 + d) * (t * t * t)) *
           0.5;
}

bool takesHalf(const LandmarkName& name, BodyHalf half)
{
    return !name.half || *name.half == half;
}

void append(std::vector<Ellipsoid>& shapes, const FleshChain& chain, double from = -1.0,
            double to = 100.0)
{
    for (const Station& station : chain) {
        if (station.along >= from && station.along <= to)
            shapes.push_back(station.shape);
    }
}

void appendFoot(std::vector<Ellipsoid>& shapes, const Leg& leg)
{
    const FootFlesh foot = footFlesh(leg);
    shapes.insert(shapes.end(),
                  {foot.ankle, foot.heel, foot.middle, foot.ball, foot.toeRoot, foot.toes});
}

void appendArm(std::vector<Ellipsoid>& shapes, const Arm& arm, BodyHalf half, Landmark landmark)
{
    const bool isAll = landmark == Landmark::All;
    if (isAll || landmark == Landmark::Elbows) {
        append(shapes, upperArmFlesh(arm), isAll ? 0.0 : 1.0);
        append(shapes, forearmFlesh(arm), 0.0, isAll ? 1.0 : 0.18);
    }
    if (landmark == Landmark::Forearms)
        append(shapes, forearmFlesh(arm));
    if (isAll || landmark == Landmark::Hands) {
        append(shapes, handFlesh(arm));
        append(shapes, thumbFlesh(arm, half));
    }
}

void appendLeg(std::vector<Ellipsoid>& shapes, const Leg& leg, Landmark landmark)
{
    const bool isAll = landmark == Landmark::All;
    const FootFlesh foot = footFlesh(leg);
    if (isAll || landmark == Landmark::Thighs)
        append(shapes, thighFlesh(leg));
    if (landmark == Landmark::Knees) {
        append(shapes, thighFlesh(leg), 0.93);
        append(shapes, shinFlesh(leg), 0.0, 0.1);
    }
    if (isAll || landmark == Landmark::Shins)
        append(shapes, shinFlesh(leg));
    if (isAll || landmark == Landmark::Feet)
        appendFoot(shapes, leg);
    if (landmark == Landmark::Heels)
        shapes.push_back(foot.heel);
    if (landmark == Landmark::Toes)
        shapes.insert(shapes.end(), {foot.ball, foot.toeRoot, foot.toes});
}

void appendMiddle(std::vector<Ellipsoid>& shapes, const Body& body, Landmark landmark)
{
    switch (landmark) {
    case Landmark::Pelvis:
    case Landmark::Seat: {
        append(shapes, torsoFlesh(body), 0.0, landmark == Landmark::Seat ? 1.0 : kWaist);
        const JoiningFlesh joining = joiningFlesh(body);
        for (const BodyHalf half : kBodyHalves)
            shapes.push_back(joining.seat[half].front());
        break;
    }
    case Landmark::Sacrum:
        append(shapes, torsoFlesh(body), 1.0, 3.0);
        break;
    case Landmark::MidBack:
        append(shapes, torsoFlesh(body), 5.0, 6.5);
        break;
    case Landmark::UpperBack:
        append(shapes, torsoFlesh(body), 6.5, 8.4);
        break;
    case Landmark::Trunk:
    case Landmark::All:
        append(shapes, torsoFlesh(body));
        break;
    default:
        break;
    }
    if (landmark == Landmark::Head || landmark == Landmark::All) {
        const HeadFlesh head = headFlesh(body);
        shapes.insert(shapes.end(), {head.skull, head.jaw, head.chin, head.hair, head.nape});
    }
}

Vector middleOfLimbs(const Body& body, BodyHalf half, Landmark landmark)
{
    const Arm& arm = body.arms[half];
    const Leg& leg = body.legs[half];
    switch (landmark) {
    case Landmark::Thighs:
        return mix(leg.thigh.at, leg.shin.at, 0.5);
    case Landmark::Knees:
        return leg.shin.at;
    case Landmark::Shins:
        return mix(leg.shin.at, leg.foot.at, 0.5);
    case Landmark::Feet:
        return leg.foot.at;
    case Landmark::Heels:
        return footFlesh(leg).heel.centre;
    case Landmark::Toes:
        return footFlesh(leg).ball.centre;
    case Landmark::Elbows:
        return arm.forearm.at;
    case Landmark::Forearms:
        return mix(arm.forearm.at, arm.hand.at, 0.5);
    case Landmark::Hands:
        return arm.hand.toWorld({0, 0.06, 0});
    default:
        return body.joint(SpineJoint::Pelvis).at;
    }
}

} // namespace

FleshChain torsoFlesh(const Body& body)
{
    constexpr int kSteps = 3;
    const std::array<Section, kSections> sections = torsoSections(body);
    std::array<Vector, kSections> centres;
    for (std::size_t i = 0; i < sections.size(); ++i)
        centres[i] = body.joint(sections[i].joint).toWorld({sections[i].x, sections[i].y, 0});
    FleshChain chain;
    chain.reserve((kSections - 1) * kSteps + 1);
    const auto last = sections.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        const std::size_t before = i == 0 ? 0 : i - 1;
        const std::size_t after = std::min(i + 2, last);
        const Rotation& from = body.joint(sections[i].joint).axes;
        const Rotation& to = body.joint(sections[i + 1].joint).axes;
        for (int step = 0; step < kSteps; ++step) {
            const double share = static_cast<double>(step) / kSteps;
            const Vector centre =
                curve(centres[before], centres[i], centres[i + 1], centres[after], share);
            const Vector radii = curve(sections[before].radii, sections[i].radii,
                                       sections[i + 1].radii, sections[after].radii, share);
            const Frame frame{centre, from == to ? from : interpolate(from, to, share)};
            chain.push_back({ellipsoid(frame, {}, radii), static_cast<double>(i) + share});
        }
    }
    chain.push_back({ellipsoid({centres[last], body.joint(sections[last].joint).axes}, {},
                               sections[last].radii),
                     static_cast<double>(last)});
    return chain;
}

FleshChain neckFlesh(const Body& body)
{
    const Frame& neck = body.joint(SpineJoint::Neck);
    const Frame& skull = body.joint(SpineJoint::Skull);
    return {{ellipsoid(neck, {0.008, 0.004, 0}, {0.056, 0.006, 0.062}), 0.0},
            {ellipsoid(neck, {0.012, 0.045, 0}, {0.053, 0.053, 0.053}), 0.4},
            {ellipsoid(skull, {0.004, 0.010, 0}, {0.052, 0.052, 0.052}), 0.75},
            {ellipsoid(skull, {0.006, 0.045, 0}, {0.055, 0.055, 0.055}), 1.0}};
}

HeadFlesh headFlesh(const Body& body)
{
    const Frame& head = body.joint(SpineJoint::Skull);
    const auto ear = [&head](BodyHalf half) {
        return ellipsoid(head, mirroredSide({0, 0.046, 0.071}, half), {0.016, 0.026, 0.008});
    };
    return {
        .skull = ellipsoid(head, {0.018, 0.082, 0}, {0.096, 0.082, 0.074}),
        .jaw = ellipsoid(head, {0.052, 0.022, 0}, {0.044, 0.052, 0.052}),
        .chin = ellipsoid(head, {0.066, -0.012, 0}, {0.026, 0.020, 0.030}),
        .nose = {ellipsoid(head, {0.106, 0.040, 0}, {0.016, 0.010, 0.011}),
                 ellipsoid(head, {0.098, 0.060, 0}, {0.012, 0.012, 0.012})},
        .ears = {ear(BodyHalf::Right), ear(BodyHalf::Left)},
        .hair = ellipsoid(head, {0.013, 0.087, 0}, {0.100, 0.086, 0.079}),
        .nape = ellipsoid(head, {-0.040, 0.052, 0}, {0.042, 0.052, 0.060}),
    };
}

JoiningFlesh joiningFlesh(const Body& body)
{
    JoiningFlesh joining;
    const Frame& pelvis = body.joint(SpineJoint::Pelvis);
    const Frame& chest = body.joint(SpineJoint::Chest);
    const Frame& neck = body.joint(SpineJoint::Neck);
    for (const BodyHalf half : kBodyHalves) {
        const Vector& shoulder = body.arms[half].upper.at;
        const Vector& hip = body.legs[half].thigh.at;
        const Vector thigh = body.legs[half].thigh.toWorld({0, 0.17 * bone::kThigh, 0});
        joining.shoulder[half] = {
            ellipsoid(neck, mirroredSide({0.002, 0.004, 0.02}, half), {0.046, 0.030, 0.037}),
            ball(shoulder, 0.054)};
        joining.breast[half] = {
            ellipsoid(chest, mirroredSide({0.035, -0.02, 0.065}, half), {0.085, 0.080, 0.075}),
            ball(shoulder, 0.054)};
        joining.seat[half] = {
            ellipsoid(pelvis, mirroredSide({-0.046, -0.030, 0.078}, half), {0.074, 0.085, 0.082}),
            ball(thigh, 0.079)};
        joining.hip[half] = {ball(hip, 0.083), ball(thigh, 0.079)};
    }
    return joining;
}

FleshChain upperArmFlesh(const Arm& arm)
{
    static constexpr std::array<Ring, 5> rings{{
        {0, 0.056, 0.056, 0},
        {0.2, 0.053, 0.053, 0},
        {0.45, 0.048, 0.048, 0},
        {0.75, 0.041, 0.041, 0},
        {1, 0.036, 0.036, 0},
    }};
    return boneFlesh(arm.upper, bone::kUpperArm, rings);
}

FleshChain forearmFlesh(const Arm& arm)
{
    static constexpr std::array<Ring, 5> rings{{
        {0, 0.036, 0.036, 0},
        {0.18, 0.040, 0.041, 0},
        {0.4, 0.037, 0.038, 0},
        {0.75, 0.028, 0.030, 0},
        {1, 0.023, 0.027, 0},
    }};
    return boneFlesh(arm.forearm, bone::kForearm, rings);
}

FleshChain handFlesh(const Arm& arm)
{
    FleshChain chain;
    chain.push_back({ellipsoid(arm.hand, {}, {0.022, 0.020, 0.027}), 0.0});
    chain.push_back({ellipsoid(arm.hand, {0, 0.050, 0}, {0.017, 0.030, 0.038}), 0.3});
    Frame finger{arm.hand.toWorld({0, 0.092, 0}), arm.hand.axes};
    chain.push_back({ellipsoid(finger, {}, {0.015, 0.014, 0.041}), 0.52});
    // A curling finger turns its two joints towards the palm, the far one more.
    finger.axes = finger.axes * aboutZ(-degrees(1.3 * arm.curl));
    finger.at = finger.toWorld({0, 0.045, 0});
    chain.push_back({ellipsoid(finger, {}, {0.0125, 0.012, 0.036}), 0.77});
    finger.axes = finger.axes * aboutZ(-degrees(1.6 * arm.curl));
    finger.at = finger.toWorld({0, 0.040, 0});
    chain.push_back({ellipsoid(finger, {}, {0.0105, 0.012, 0.027}), 1.0});
    return chain;
}

FleshChain thumbFlesh(const Arm& arm, BodyHalf half)
{
    const auto part = [&](const Vector& at, double radius, double along) {
        return Station{
            ellipsoid(arm.hand, mirroredSide(at, opposite(half)), {radius, radius, radius}), along};
    };
    return {part({0.008, 0.030, 0.022}, 0.016, 0.0), part({0.011, 0.068, 0.048}, 0.012, 0.6),
            part({0.012, 0.098, 0.056}, 0.0095, 1.0)};
}

FleshChain thighFlesh(const Leg& leg)
{
    static constexpr std::array<Ring, 6> rings{{
        {0, 0.084, 0.084, 0},
        {0.2, 0.082, 0.082, 0},
        {0.45, 0.074, 0.074, 0},
        {0.75, 0.061, 0.061, 0},
        {0.93, 0.053, 0.053, 0},
        {1, 0.050, 0.050, 0},
    }};
    return boneFlesh(leg.thigh, bone::kThigh, rings);
}

FleshChain shinFlesh(const Leg& leg)
{
    static constexpr std::array<Ring, 6> rings{{
        {0, 0.050, 0.050, 0},
        {0.10, 0.050, 0.050, 0},
        {0.30, 0.052, 0.052, -0.012},
        {0.5, 0.046, 0.046, -0.010},
        {0.78, 0.035, 0.035, 0},
        {1, 0.033, 0.033, 0},
    }};
    return boneFlesh(leg.shin, bone::kShin, rings);
}

FootFlesh footFlesh(const Leg& leg)
{
    const Frame& foot = leg.foot;
    const Frame toes{foot.toWorld({0.128, -0.060, 0}), foot.axes * aboutZ(leg.toeBend)};
    return {
        .ankle = ellipsoid(foot, {-0.002, 0, 0}, {0.034, 0.030, 0.032}),
        .heel = ellipsoid(foot, {-0.042, -0.040, 0}, {0.034, 0.034, 0.034}),
        .middle = ellipsoid(foot, {0.060, -0.042, 0}, {0.030, 0.030, 0.030}),
        .ball = ellipsoid(foot, {0.118, -0.055, 0}, {0.028, 0.019, 0.043}),
        .toeRoot = ellipsoid(toes, {}, {0.022, 0.0135, 0.042}),
        .toes = ellipsoid(toes, {0.052, 0, 0}, {0.019, 0.0125, 0.034}),
    };
}

std::vector<Ellipsoid> landmarkFlesh(const Body& body, const LandmarkName& name)
{
    std::vector<Ellipsoid> shapes;
    appendMiddle(shapes, body, name.landmark);
    for (const BodyHalf half : kBodyHalves) {
        if (!takesHalf(name, half))
            continue;
        appendArm(shapes, body.arms[half], half, name.landmark);
        appendLeg(shapes, body.legs[half], name.landmark);
    }
    return shapes;
}

double lowestPoint(const Body& body, const LandmarkName& name)
{
    double lowest = std::numeric_limits<double>::infinity();
    for (const Ellipsoid& shape : landmarkFlesh(body, name))
        lowest = std::min(lowest, shape.lowest());
    return lowest;
}

Vector middleOf(const Body& body, const LandmarkName& name)
{
    switch (name.landmark) {
    case Landmark::Pelvis:
    case Landmark::Seat:
    case Landmark::All:
        return body.joint(SpineJoint::Pelvis).at;
    case Landmark::Sacrum:
        return body.joint(SpineJoint::L5).at;
    case Landmark::Trunk:
        return body.joint(SpineJoint::T12).at;
    case Landmark::MidBack:
        return body.joint(SpineJoint::T8).at;
    case Landmark::UpperBack:
        return body.joint(SpineJoint::Chest).at;
    case Landmark::Head:
        return body.joint(SpineJoint::Skull).at;
    default:
        break;
    }
    if (name.half)
        return middleOfLimbs(body, *name.half, name.landmark);
    return mix(middleOfLimbs(body, BodyHalf::Right, name.landmark),
               middleOfLimbs(body, BodyHalf::Left, name.landmark), 0.5);
}

} // namespace limber
