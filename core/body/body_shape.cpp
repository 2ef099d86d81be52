// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/body_shape.h"

#include <QLatin1StringView>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

double leastRadius(const Ellipsoid& shape)
{
    return std::sqrt(
        std::min({dot(shape.a, shape.a), dot(shape.b, shape.b), dot(shape.c, shape.c)}));
}

void appendFlesh(PartShape& part, const FleshChain& chain)
{
    for (const Station& station : chain)
        part.flesh.push_back(station.shape);
}

/// Balls along a bone that is about as wide as deep.
void appendBalls(PartShape& part, const FleshChain& chain)
{
    constexpr double kSpacing = 0.025;
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        const Station& from = chain[i];
        const Station& to = chain[i + 1];
        const double distance = length(to.shape.centre - from.shape.centre);
        const int steps = std::max(1, static_cast<int>(std::lround(distance / kSpacing)));
        const double first = leastRadius(from.shape);
        const double last = leastRadius(to.shape);
        const int end = i + 2 == chain.size() ? steps : steps - 1;
        for (int step = 0; step <= end; ++step) {
            const double share = static_cast<double>(step) / steps;
            part.balls.push_back({mix(from.shape.centre, to.shape.centre, share),
                                  first + (last - first) * share,
                                  from.along + (to.along - from.along) * share});
        }
    }
}

/// Three balls side by side in a shape that is flat, as hands and feet are.
void appendBalls(PartShape& part, const Ellipsoid& shape)
{
    const double radius = leastRadius(shape);
    Vector longest = shape.a;
    for (const Vector& axis : {shape.b, shape.c}) {
        if (dot(axis, axis) > dot(longest, longest))
            longest = axis;
    }
    const Vector off = longest * (1.0 - radius / length(longest));
    part.balls.push_back({shape.centre, radius, 1.0});
    if (dot(off, off) > 1e-6) {
        part.balls.push_back({shape.centre + off, radius, 1.0});
        part.balls.push_back({shape.centre - off, radius, 1.0});
    }
}

PartShape bonePart(BodyPart kind, BodyHalf half, const FleshChain& chain)
{
    PartShape part{.part = kind, .half = half, .flesh = {}, .balls = {}, .bounds = {}};
    appendFlesh(part, chain);
    appendBalls(part, chain);
    return part;
}

PartShape handPart(const Arm& arm, BodyHalf half)
{
    PartShape part{.part = BodyPart::Hand, .half = half, .flesh = {}, .balls = {}, .bounds = {}};
    appendFlesh(part, handFlesh(arm));
    appendFlesh(part, thumbFlesh(arm, half));
    for (const Ellipsoid& shape : part.flesh)
        appendBalls(part, shape);
    return part;
}

PartShape footPart(const Leg& leg, BodyHalf half)
{
    PartShape part{.part = BodyPart::Foot, .half = half, .flesh = {}, .balls = {}, .bounds = {}};
    const FootFlesh foot = footFlesh(leg);
    part.flesh = {foot.ankle, foot.heel, foot.middle, foot.ball, foot.toeRoot, foot.toes};
    for (const Ellipsoid& shape : part.flesh)
        appendBalls(part, shape);
    return part;
}

Ball boundsOf(const std::vector<Ellipsoid>& shapes)
{
    Ball bounds;
    for (const Ellipsoid& shape : shapes)
        bounds.centre += shape.centre * (1.0 / static_cast<double>(shapes.size()));
    for (const Ellipsoid& shape : shapes) {
        const double widest = std::sqrt(
            std::max({dot(shape.a, shape.a), dot(shape.b, shape.b), dot(shape.c, shape.c)}));
        bounds.radius = std::max(bounds.radius, length(shape.centre - bounds.centre) + widest);
    }
    return bounds;
}

} // namespace

BodyShape shapeOf(const Body& body)
{
    BodyShape shape;
    shape.torso = torsoFlesh(body);
    PartShape trunk;
    appendFlesh(trunk, shape.torso);
    const JoiningFlesh joining = joiningFlesh(body);
    trunk.flesh.insert(trunk.flesh.end(), {joining.seat.right.front(), joining.seat.left.front()});
    PartShape neck;
    neck.part = BodyPart::Neck;
    appendFlesh(neck, neckFlesh(body));
    PartShape head;
    head.part = BodyPart::Head;
    const HeadFlesh flesh = headFlesh(body);
    head.flesh = {flesh.skull, flesh.jaw, flesh.chin, flesh.nape};
    shape.parts = {std::move(trunk), std::move(neck), std::move(head)};
    for (const BodyHalf half : kBodyHalves) {
        const Arm& arm = body.arms[half];
        const Leg& leg = body.legs[half];
        shape.parts.push_back(bonePart(BodyPart::UpperArm, half, upperArmFlesh(arm)));
        shape.parts.push_back(bonePart(BodyPart::Forearm, half, forearmFlesh(arm)));
        shape.parts.push_back(handPart(arm, half));
        shape.parts.push_back(bonePart(BodyPart::Thigh, half, thighFlesh(leg)));
        shape.parts.push_back(bonePart(BodyPart::Shin, half, shinFlesh(leg)));
        shape.parts.push_back(footPart(leg, half));
    }
    for (PartShape& part : shape.parts)
        part.bounds = boundsOf(part.flesh);
    return shape;
}

QString partText(BodyPart part, std::optional<BodyHalf> half)
{
    const auto text = [&half](QLatin1StringView middle, QLatin1StringView single) {
        if (!half)
            return QString(middle);
        return (*half == BodyHalf::Right ? u"right"_s : u"left"_s) + single;
    };
    switch (part) {
    case BodyPart::Trunk:
        return text("trunk"_L1, {});
    case BodyPart::Neck:
        return text("neck"_L1, {});
    case BodyPart::Head:
        return text("head"_L1, {});
    case BodyPart::UpperArm:
        return text({}, "UpperArm"_L1);
    case BodyPart::Forearm:
        return text({}, "Forearm"_L1);
    case BodyPart::Hand:
        return text({}, "Hand"_L1);
    case BodyPart::Thigh:
        return text({}, "Thigh"_L1);
    case BodyPart::Shin:
        return text({}, "Shin"_L1);
    case BodyPart::Foot:
        return text({}, "Foot"_L1);
    }
    return {};
}

double distanceTo(const Ellipsoid& shape, const Vector& point)
{
    const Vector off = point - shape.centre;
    Vector inside;
    Vector steep;
    const auto along = [&off](const Vector& axis, double& share, double& slope) {
        const double square = dot(axis, axis);
        share = dot(off, axis) / square;
        slope = share / std::sqrt(square);
    };
    along(shape.a, inside.x, steep.x);
    along(shape.b, inside.y, steep.y);
    along(shape.c, inside.z, steep.z);
    const double size = length(inside);
    if (size < 1e-6)
        return -leastRadius(shape);
    return size * (size - 1.0) / length(steep);
}

} // namespace limber
