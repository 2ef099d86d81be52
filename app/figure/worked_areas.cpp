// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/worked_areas.h"

#include <algorithm>

namespace limber {
namespace {

/// A patch of flesh below the skin, and where its skin faces.
struct Patch {
    UnitKind unit = UnitKind::Torso;
    int limb = -1;
    std::vector<Ellipsoid> shapes;
    Vector facing; ///< Zero for one that is seen from every side.
    QColor base;   ///< What covers it.
};

/// In a frame of the spine: `front` and `side` metres away from the joint, `high` above it.
struct Spot {
    double front = 0.0;
    double high = 0.0;
    double side = 0.0;
};

/// Half sizes along front, up and side.
struct Size {
    double deep = 0.0;
    double high = 0.0;
    double wide = 0.0;
};

Ellipsoid at(const Frame& frame, const Spot& spot, const Size& size)
{
    const Rotation& axes = frame.axes;
    return {frame.at + axes.x * spot.front + axes.y * spot.high + axes.z * spot.side,
            axes.x * size.deep, axes.y * size.high, axes.z * size.wide};
}

/// The part of a chain between two places, thinner and moved to one side.
std::vector<Ellipsoid> alongside(const FleshChain& chain, double from, double to,
                                 const Vector& side, double share)
{
    std::vector<Ellipsoid> shapes;
    for (const Station& station : chain) {
        if (station.along < from || station.along > to)
            continue;
        Ellipsoid shape = station.shape;
        constexpr double kThin = 0.62;
        shape.centre = shape.centre + side * (shape.reach(side) * share);
        shape.a = shape.a * kThin;
        shape.b = shape.b * kThin;
        shape.c = shape.c * kThin;
        shapes.push_back(shape);
    }
    return shapes;
}

/// Collects the patches of one body.
class Patches {
public:
    Patches(const Body& body, const FigurePalette& palette)
        : m_body(body)
        , m_palette(palette)
    {
    }

    [[nodiscard]] std::vector<Patch> of(WorkedAreas areas);

private:
    void addBack(WorkedAreas areas);
    void addFront(WorkedAreas areas);
    void addFlanks();
    void addLimbs(WorkedAreas areas, BodyHalf half);

    void add(std::vector<Ellipsoid> shapes, const Vector& facing, const QColor& base)
    {
        m_patches.push_back({UnitKind::Torso, -1, std::move(shapes), facing, base});
    }

    const Body& m_body;
    const FigurePalette& m_palette;
    std::vector<Patch> m_patches;
};

void Patches::addBack(WorkedAreas areas)
{
    const Frame& low = m_body.joint(SpineJoint::L5);
    const Frame& waist = m_body.joint(SpineJoint::L3);
    const Frame& ribs = m_body.joint(SpineJoint::T12);
    const Frame& blades = m_body.joint(SpineJoint::T8);
    const Frame& chest = m_body.joint(SpineJoint::Chest);
    constexpr Size kPiece{0.034, 0.04, 0.085};
    if (areas.testFlag(WorkedArea::LowerBack))
        add({at(low, {-0.030}, kPiece), at(waist, {-0.024}, kPiece)}, -waist.axes.x,
            m_palette.shirt);
    if (areas.testFlag(WorkedArea::MidBack))
        add({at(ribs, {-0.026}, kPiece), at(blades, {-0.024}, kPiece)}, -ribs.axes.x,
            m_palette.shirt);
    if (areas.testFlag(WorkedArea::UpperBack))
        add({at(blades, {-0.020, 0.05}, {0.034, 0.04, 0.11}),
             at(chest, {-0.018, 0.05}, {0.034, 0.04, 0.11})},
            -chest.axes.x, m_palette.shirt);
}

void Patches::addFront(WorkedAreas areas)
{
    const Frame& waist = m_body.joint(SpineJoint::L3);
    const Frame& ribs = m_body.joint(SpineJoint::T12);
    const Frame& low = m_body.joint(SpineJoint::L5);
    const Frame& chest = m_body.joint(SpineJoint::Chest);
    const double breath = 0.025 * m_body.belly;
    if (areas.testFlag(WorkedArea::Belly))
        add({at(low, {0.078, 0.02}, {0.036, 0.05, 0.08}),
             at(waist, {0.076 + breath}, {0.036, 0.05, 0.085}),
             at(ribs, {0.088 + breath / 2}, {0.036, 0.045, 0.08})},
            waist.axes.x, m_palette.shirt);
    if (areas.testFlag(WorkedArea::Chest)) {
        for (const double side : {-1.0, 1.0})
            add({at(chest, {0.098, -0.01, side * 0.035}, {0.038, 0.05, 0.03}),
                 at(chest, {0.080, 0.01, side * 0.095}, {0.038, 0.04, 0.03})},
                chest.axes.x, m_palette.shirt);
    }
}

void Patches::addFlanks()
{
    const Frame& waist = m_body.joint(SpineJoint::L3);
    const Frame& ribs = m_body.joint(SpineJoint::T12);
    const Frame& blades = m_body.joint(SpineJoint::T8);
    for (const double side : {-1.0, 1.0})
        add({at(waist, {0.02, 0, side * 0.090}, {0.05, 0.04, 0.03}),
             at(ribs, {0.02, 0, side * 0.098}, {0.05, 0.04, 0.03}),
             at(blades, {0.02, 0.03, side * 0.110}, {0.05, 0.04, 0.03})},
            waist.axes.z * side, m_palette.shirt);
}

void Patches::addLimbs(WorkedAreas areas, BodyHalf half)
{
    const Arm& arm = m_body.arms[half];
    const Leg& leg = m_body.legs[half];
    const JoiningFlesh joining = joiningFlesh(m_body);
    const int armLimb = half == BodyHalf::Right ? 0 : 1;
    const int legLimb = armLimb + 2;
    const auto addOn = [this](UnitKind unit, int limb, std::vector<Ellipsoid> shapes,
                              const Vector& facing, const QColor& base) {
        m_patches.push_back({unit, limb, std::move(shapes), facing, base});
    };
    if (areas.testFlag(WorkedArea::Shoulders))
        addOn(UnitKind::UpperArm, armLimb, alongside(upperArmFlesh(arm), 0.0, 0.45, {}, 0.0), {},
              m_palette.shirt);
    if (areas.testFlag(WorkedArea::Buttocks)) {
        // Whichever of the two lies in front of the other.
        const Vector behind = -m_body.joint(SpineJoint::Pelvis).axes.x;
        add({joining.seat[half][0]}, behind, m_palette.shorts);
        addOn(UnitKind::Thigh, legLimb, {joining.seat[half][0]}, behind, m_palette.shorts);
    }
    const FleshChain thigh = thighFlesh(leg);
    if (areas.testFlag(WorkedArea::Hips))
        addOn(UnitKind::Thigh, legLimb, alongside(thigh, 0.0, 0.3, leg.thigh.axes.x, 0.3),
              leg.thigh.axes.x, m_palette.shorts);
    if (areas.testFlag(WorkedArea::ThighFronts))
        addOn(UnitKind::Thigh, legLimb, alongside(thigh, 0.2, 0.95, leg.thigh.axes.x, 0.35),
              leg.thigh.axes.x, m_palette.skin);
    if (areas.testFlag(WorkedArea::ThighBacks))
        addOn(UnitKind::Thigh, legLimb, alongside(thigh, 0.2, 0.95, -leg.thigh.axes.x, 0.35),
              -leg.thigh.axes.x, m_palette.skin);
    if (areas.testFlag(WorkedArea::Calves))
        addOn(UnitKind::Shin, legLimb, alongside(shinFlesh(leg), 0.05, 0.6, -leg.shin.axes.x, 0.35),
              -leg.shin.axes.x, m_palette.skin);
}

std::vector<Patch> Patches::of(WorkedAreas areas)
{
    addBack(areas);
    addFront(areas);
    if (areas.testFlag(WorkedArea::Flanks))
        addFlanks();
    if (areas.testFlag(WorkedArea::Neck)) {
        std::vector<Ellipsoid> shapes;
        for (const Station& station : neckFlesh(m_body))
            shapes.push_back(station.shape);
        add(std::move(shapes), {}, m_palette.skin);
    }
    for (const BodyHalf half : kBodyHalves)
        addLimbs(areas, half);
    return std::move(m_patches);
}

} // namespace

void tintWorked(std::vector<FigureUnit>& units, const Body& body, const FigureView& view,
                const FigurePalette& palette, WorkedAreas areas)
{
    if (!areas)
        return;
    constexpr double kTurnedAway = -0.3;
    for (const Patch& patch : Patches(body, palette).of(areas)) {
        if (patch.shapes.empty() || dot(patch.facing, view.towards()) < kTurnedAway)
            continue;
        const auto unit = std::ranges::find_if(units, [&patch](const FigureUnit& one) {
            return one.kind == patch.unit && one.limb == patch.limb;
        });
        if (unit == units.end())
            continue;
        Hull hull;
        for (const Ellipsoid& shape : patch.shapes)
            hull.push_back(discOf(shape, view));
        constexpr double kTint = 0.72;
        unit->worked.push_back({blended(patch.base, palette.worked, kTint), {hull}, 1.0});
    }
}

} // namespace limber
