// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/prop_gap.h"
#include "core/body/validator_checks.h"

#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A place on the floor plan.
struct Spot {
    double x = 0.0;
    double z = 0.0;
};

/// > 0 where c lies to the left of the way from a to b.
double turnOf(const Spot& a, const Spot& b, const Spot& c)
{
    return (b.x - a.x) * (c.z - a.z) - (b.z - a.z) * (c.x - a.x);
}

/// The outline of spots, counter-clockwise (Andrew's monotone chain).
std::vector<Spot> hullOf(std::vector<Spot> spots)
{
    std::ranges::sort(
        spots, [](const Spot& a, const Spot& b) { return a.x < b.x || (a.x == b.x && a.z < b.z); });
    if (spots.size() < 3)
        return spots;
    std::vector<Spot> hull;
    const auto add = [&hull](const Spot& spot, std::size_t least) {
        while (hull.size() > least && turnOf(hull[hull.size() - 2], hull.back(), spot) <= 0.0)
            hull.pop_back();
        hull.push_back(spot);
    };
    for (const Spot& spot : spots)
        add(spot, 1);
    const std::size_t least = hull.size();
    for (auto spot = spots.rbegin() + 1; spot != spots.rend(); ++spot)
        add(*spot, least);
    hull.pop_back();
    return hull;
}

double distanceToEdge(const Spot& a, const Spot& b, const Spot& spot)
{
    const double x = b.x - a.x;
    const double z = b.z - a.z;
    const double square = x * x + z * z;
    const double share =
        square < 1e-12 ? 0.0
                       : std::clamp(((spot.x - a.x) * x + (spot.z - a.z) * z) / square, 0.0, 1.0);
    return std::hypot(spot.x - a.x - x * share, spot.z - a.z - z * share);
}

/// How far outside an outline a spot lies, 0 inside.
double distanceOutside(const std::vector<Spot>& hull, const Spot& spot)
{
    double nearest = std::numeric_limits<double>::infinity();
    bool isInside = hull.size() > 2;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Spot& next = hull[(i + 1) % hull.size()];
        isInside = isInside && turnOf(hull[i], next, spot) >= 0.0;
        nearest = std::min(nearest, distanceToEdge(hull[i], next, spot));
    }
    return isInside ? 0.0 : nearest;
}

std::vector<PropSolids> solidsOf(const std::vector<Prop>& props, double rolled)
{
    std::vector<PropSolids> solids;
    solids.reserve(props.size());
    for (const Prop& prop : props)
        solids.push_back(limber::solidsOf(prop, rolled));
    return solids;
}

/// From an ellipsoid to the nearest thing that could carry it; negative inside that.
double gapToCarrier(const Ellipsoid& shape, const std::vector<PropSolids>& props)
{
    double gap = shape.lowest();
    for (const PropSolids& prop : props) {
        const double toProp = gapBetween(prop, shape);
        if (std::abs(toProp) < std::abs(gap))
            gap = toProp;
    }
    return gap;
}

/// The flesh that rests on something flattens: it carries over a patch, not at its lowest point.
void appendPatch(std::vector<Spot>& spots, const Ellipsoid& shape)
{
    constexpr double kFlattened = 0.7;
    constexpr int kCorners = 8;
    for (int corner = 0; corner < kCorners; ++corner) {
        const double angle = radians(360.0 / kCorners * corner);
        const Vector way{std::cos(angle), 0, std::sin(angle)};
        const double reach = shape.reach(way) * kFlattened;
        spots.push_back({shape.centre.x + way.x * reach, shape.centre.z + way.z * reach});
    }
}

bool isLimb(Landmark landmark)
{
    switch (landmark) {
    case Landmark::Thighs:
    case Landmark::Knees:
    case Landmark::Shins:
    case Landmark::Feet:
    case Landmark::Heels:
    case Landmark::Toes:
    case Landmark::Elbows:
    case Landmark::Forearms:
    case Landmark::Hands:
        return true;
    default:
        return false;
    }
}

/// What carries along with a landmark, where it touches as well: whoever kneels has the shin on the
/// floor too, and whoever stands on the toes may lower the heel.
std::vector<LandmarkName> carriersWith(const LandmarkName& name)
{
    switch (name.landmark) {
    case Landmark::Knees:
        return {name, {Landmark::Shins, name.half}, {Landmark::Feet, name.half}};
    case Landmark::Shins:
    case Landmark::Toes:
    case Landmark::Heels:
        return {name, {Landmark::Feet, name.half}};
    case Landmark::Elbows:
        return {name, {Landmark::Forearms, name.half}, {Landmark::Hands, name.half}};
    case Landmark::Forearms:
        return {name, {Landmark::Elbows, name.half}, {Landmark::Hands, name.half}};
    default:
        return {name};
    }
}

/// A landmark of both halves as two, each of which has to hold.
std::vector<LandmarkName> eachHalf(const LandmarkName& name)
{
    if (name.half || !isLimb(name.landmark))
        return {name};
    return {{name.landmark, BodyHalf::Right}, {name.landmark, BodyHalf::Left}};
}

} // namespace

void checkContactHeights(const Body& body, const std::vector<LandmarkName>& contacts,
                         const std::vector<Prop>& props, Faults& faults)
{
    constexpr double kLimit = 0.015;
    const std::vector<PropSolids> solids = solidsOf(props, body.rolled);
    for (const LandmarkName& listed : contacts) {
        for (const LandmarkName& contact : eachHalf(listed)) {
            double lowest = std::numeric_limits<double>::infinity();
            double nearest = std::numeric_limits<double>::infinity();
            for (const Ellipsoid& shape : landmarkFlesh(body, contact)) {
                lowest = std::min(lowest, shape.lowest());
                for (const PropSolids& prop : solids) {
                    const double gap = gapBetween(prop, shape);
                    nearest = std::abs(gap) < std::abs(nearest) ? gap : nearest;
                }
            }
            const double off = std::min(std::abs(lowest), std::abs(nearest));
            if (off > kLimit) {
                faults.push_back({PoseCheck::ContactHeight, landmarkText(contact),
                                  off * kCentimetres, kLimit * kCentimetres});
            }
        }
    }
}

void checkContactSlides(const Body& before, const Body& body,
                        const std::vector<LandmarkName>& contacts, Faults& faults)
{
    constexpr double kLimit = 0.01;
    for (const LandmarkName& listed : contacts) {
        for (const LandmarkName& contact : eachHalf(listed)) {
            Vector way = middleOf(body, contact) - middleOf(before, contact);
            // The middle of the trunk lies deep in the flesh; it sinks and rises as the back rolls.
            if (!isLimb(contact.landmark))
                way.y = 0.0;
            if (const double slide = length(way); slide > kLimit) {
                faults.push_back({PoseCheck::ContactSlide, landmarkText(contact),
                                  slide * kCentimetres, kLimit * kCentimetres});
            }
        }
    }
}

void checkBalance(const Body& body, const Pose& pose, const std::vector<Prop>& props,
                  Faults& faults)
{
    constexpr double kTouches = 0.02;
    /// The shares of mass are averages over people.
    constexpr double kLimit = 0.01;
    std::vector<LandmarkName> listed = pose.contacts;
    for (const Support& support : pose.settle)
        listed.push_back(support.on);
    const std::vector<PropSolids> solids = solidsOf(props, body.rolled);
    std::vector<Spot> spots;
    for (const LandmarkName& name : listed) {
        for (const LandmarkName& carrier : carriersWith(name)) {
            for (const Ellipsoid& shape : landmarkFlesh(body, carrier)) {
                if (gapToCarrier(shape, solids) <= kTouches)
                    appendPatch(spots, shape);
            }
        }
    }
    const Vector centre = centreOfMass(body);
    if (spots.empty()) {
        faults.push_back(
            {PoseCheck::Balance, u"nothing carries the body"_s, centre.y * kCentimetres, 0.0});
        return;
    }
    const double outside = distanceOutside(hullOf(std::move(spots)), {centre.x, centre.z});
    if (outside > kLimit) {
        faults.push_back({PoseCheck::Balance, u"centre of mass"_s, outside * kCentimetres,
                          kLimit * kCentimetres});
    }
}

} // namespace limber
