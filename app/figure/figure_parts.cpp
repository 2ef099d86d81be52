// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_parts.h"

#include <algorithm>

namespace limber {
namespace {

constexpr double kSleeve = 0.56;  ///< Share of the upper arm that the sleeve covers.
constexpr double kLegging = 0.52; ///< Share of the thigh that the shorts cover.
constexpr double kClothGloss = 0.7;

/// An ellipsoid with all its axes longer or shorter.
Ellipsoid scaled(Ellipsoid shape, double factor)
{
    shape.a = shape.a * factor;
    shape.b = shape.b * factor;
    shape.c = shape.c * factor;
    return shape;
}

/// The flat disc of a hem: wider than the limb and thin along it.
Ellipsoid hem(Ellipsoid shape, double wider)
{
    shape = scaled(shape, wider);
    shape.b = shape.b * 0.12;
    return shape;
}

/// A chain between its stations, as a station of its own.
Ellipsoid stationAt(const FleshChain& chain, double along)
{
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        if (along > chain[i + 1].along)
            continue;
        const double share =
            std::clamp((along - chain[i].along) / (chain[i + 1].along - chain[i].along), 0.0, 1.0);
        const Ellipsoid& from = chain[i].shape;
        const Ellipsoid& to = chain[i + 1].shape;
        return {mix(from.centre, to.centre, share), mix(from.a, to.a, share),
                mix(from.b, to.b, share), mix(from.c, to.c, share)};
    }
    return chain.back().shape;
}

/// Builds the units of one body for one view.
class PartBuilder {
public:
    PartBuilder(const Body& body, const FigureView& view, const FigurePalette& palette)
        : m_body(body)
        , m_view(view)
        , m_palette(palette)
    {
    }

    [[nodiscard]] FigureUnit torso() const;
    void addArm(std::vector<FigureUnit>& units, BodyHalf half) const;
    void addLeg(std::vector<FigureUnit>& units, BodyHalf half) const;

private:
    [[nodiscard]] Disc disc(const Ellipsoid& shape, double outline = 1.0) const
    {
        return discOf(shape, m_view, outline);
    }
    [[nodiscard]] Hull hull(std::initializer_list<Ellipsoid> shapes, double outline = 1.0) const
    {
        Hull made;
        for (const Ellipsoid& shape : shapes)
            made.push_back(disc(shape, outline));
        return made;
    }
    /// The stations of a straight chain within [from, to], as one hull.
    [[nodiscard]] Hull bone(const FleshChain& chain, double from, double to,
                            double firstOutline) const;
    [[nodiscard]] FigureLayer foot(const Leg& leg) const;
    [[nodiscard]] FigureLayer hand(const Arm& arm, BodyHalf half) const;
    /// How much darker a limb is for being farther away than its partner, 0 to 0.22.
    [[nodiscard]] double setBack(const Vector& middle, const Vector& partner) const;
    [[nodiscard]] bool pointsToViewer(const Frame& boneFrame) const
    {
        return dot(boneFrame.axes.y, m_view.towards()) > 0.0;
    }
    void sampleAll(FigureUnit& unit) const;

    const Body& m_body;
    const FigureView& m_view;
    const FigurePalette& m_palette;
};

Hull PartBuilder::bone(const FleshChain& chain, double from, double to, double firstOutline) const
{
    Hull made;
    made.push_back(disc(stationAt(chain, from), firstOutline));
    for (const Station& station : chain) {
        if (station.along > from + 1e-6 && station.along < to - 1e-6)
            made.push_back(disc(station.shape));
    }
    made.push_back(disc(stationAt(chain, to)));
    return made;
}

double PartBuilder::setBack(const Vector& middle, const Vector& partner) const
{
    const double behind = m_view.depth(partner) - m_view.depth(middle);
    const double flat = 1.0 - smoothStep(32.0, 58.0, m_view.elevation());
    return std::clamp((behind - 0.04) / 0.26, 0.0, 1.0) * 0.22 * flat;
}

void PartBuilder::sampleAll(FigureUnit& unit) const
{
    for (const FigureLayer& layer : unit.layers) {
        for (const Hull& shape : layer.hulls)
            addSamples(unit, shape, m_view.pixelsPerMetre());
    }
}

FigureUnit PartBuilder::torso() const
{
    const FleshChain chain = torsoFlesh(m_body);
    const JoiningFlesh joining = joiningFlesh(m_body);
    constexpr double kShirt = 1.02;
    FigureUnit unit;
    FigureLayer shorts{m_palette.shorts, {}, kClothGloss};
    FigureLayer shirt{m_palette.shirt, {}, 1.0};
    FigureLayer neck{m_palette.skin, {}, 1.0};
    Hull lower;
    Hull upper;
    // Pieces of the spine's curve, each short enough that its hull follows the curve.
    constexpr std::size_t kPiece = 3;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const bool endsPiece = i % kPiece == 0;
        if (chain[i].along <= kWaist + 0.2) {
            lower.push_back(disc(chain[i].shape));
            if (endsPiece && lower.size() > 1) {
                shorts.hulls.push_back(lower);
                lower = {lower.back()};
            }
        }
        if (chain[i].along < kWaist)
            continue;
        if (upper.empty()) {
            const Ellipsoid first = stationAt(chain, kWaist);
            upper.push_back(disc(hem(first, 1.03)));
        }
        upper.push_back(disc(scaled(chain[i].shape, kShirt)));
        if (endsPiece && upper.size() > 2) {
            shirt.hulls.push_back(upper);
            upper = {upper.back()};
        }
    }
    if (lower.size() > 1)
        shorts.hulls.push_back(lower);
    if (upper.size() > 1)
        shirt.hulls.push_back(upper);
    for (const BodyHalf half : kBodyHalves) {
        shorts.hulls.push_back(hull({joining.seat[half][0], joining.seat[half][1]}, 0.9));
        shorts.hulls.push_back(hull({joining.hip[half][0], joining.hip[half][1]}, 0.6));
        shirt.hulls.push_back(hull({joining.shoulder[half][0], joining.shoulder[half][1]}, 0.8));
        shirt.hulls.push_back(hull({joining.breast[half][0], joining.breast[half][1]}, 0.5));
    }
    Hull throat;
    for (const Station& station : neckFlesh(m_body))
        throat.push_back(disc(station.shape, station.along));
    neck.hulls.push_back(throat);
    const bool neckInFront = pointsToViewer(m_body.joint(SpineJoint::Neck));
    // The shirt hangs over the shorts; seen from below, its hem is nearer than what it covers.
    unit.layers.push_back(std::move(shorts));
    if (!neckInFront)
        unit.layers.push_back(neck);
    unit.layers.push_back(std::move(shirt));
    if (neckInFront)
        unit.layers.push_back(std::move(neck));
    unit.kind = UnitKind::Torso;
    sampleAll(unit);
    return unit;
}

FigureLayer PartBuilder::hand(const Arm& arm, BodyHalf half) const
{
    FigureLayer layer;
    const FleshChain chain = handFlesh(arm);
    for (std::size_t i = 0; i + 1 < chain.size(); ++i)
        layer.hulls.push_back(hull({chain[i].shape, chain[i + 1].shape}));
    const FleshChain thumb = thumbFlesh(arm, half);
    for (std::size_t i = 0; i + 1 < thumb.size(); ++i)
        layer.hulls.push_back(hull({thumb[i].shape, thumb[i + 1].shape}, 0.8));
    return layer;
}

void PartBuilder::addArm(std::vector<FigureUnit>& units, BodyHalf half) const
{
    const Arm& arm = m_body.arms[half];
    const double dark = setBack(arm.forearm.at, m_body.arms[opposite(half)].forearm.at);
    const QColor skin = blended(m_palette.skin, QColor(40, 30, 70), dark);
    const QColor shirt = blended(m_palette.shirt, QColor(40, 30, 70), dark);
    const FleshChain chain = upperArmFlesh(arm);
    FigureUnit upper;
    upper.kind = UnitKind::UpperArm;
    upper.limb = half == BodyHalf::Right ? 0 : 1;
    FigureLayer bare{skin, {bone(chain, kSleeve - 0.1, 1.0, 1.0)}, 1.0};
    FigureLayer sleeve{shirt, {bone(chain, 0.0, kSleeve, 0.0)}, 1.0};
    for (Disc& one : sleeve.hulls.front()) {
        constexpr double kLoose = 1.06 * 1.06;
        one.xx *= kLoose;
        one.xy *= kLoose;
        one.yy *= kLoose;
    }
    sleeve.hulls.front().push_back(disc(hem(stationAt(chain, kSleeve), 1.14)));
    if (pointsToViewer(arm.upper)) {
        upper.layers.push_back(std::move(sleeve));
        upper.layers.push_back(std::move(bare));
    } else {
        upper.layers.push_back(std::move(bare));
        upper.layers.push_back(std::move(sleeve));
    }
    sampleAll(upper);
    FigureUnit lower;
    lower.kind = UnitKind::Forearm;
    lower.limb = upper.limb;
    FigureLayer fore{skin, {bone(forearmFlesh(arm), 0.0, 1.0, 0.0)}, 1.0};
    FigureLayer palm = hand(arm, half);
    for (Hull& shape : palm.hulls)
        fore.hulls.push_back(std::move(shape));
    lower.layers.push_back(std::move(fore));
    sampleAll(lower);
    units.push_back(std::move(upper));
    units.push_back(std::move(lower));
}

FigureLayer PartBuilder::foot(const Leg& leg) const
{
    const FootFlesh flesh = footFlesh(leg);
    FigureLayer layer;
    layer.hulls.push_back(hull({flesh.ankle, flesh.middle, flesh.heel}));
    layer.hulls.push_back(hull({flesh.middle, flesh.ball, flesh.heel}));
    layer.hulls.push_back(hull({flesh.ankle, flesh.middle, flesh.ball}));
    layer.hulls.push_back(hull({flesh.ball, flesh.toeRoot}));
    layer.hulls.push_back(hull({flesh.toeRoot, flesh.toes}));
    return layer;
}

void PartBuilder::addLeg(std::vector<FigureUnit>& units, BodyHalf half) const
{
    const Leg& leg = m_body.legs[half];
    const double dark = setBack(leg.shin.at, m_body.legs[opposite(half)].shin.at);
    const QColor skin = blended(m_palette.skin, QColor(40, 30, 70), dark);
    const QColor shorts = blended(m_palette.shorts, QColor(40, 30, 70), dark);
    const FleshChain chain = thighFlesh(leg);
    FigureUnit upper;
    upper.kind = UnitKind::Thigh;
    upper.limb = half == BodyHalf::Right ? 2 : 3;
    FigureLayer bare{skin, {bone(chain, kLegging - 0.1, 1.0, 1.0)}, 1.0};
    FigureLayer legging{shorts, {bone(chain, 0.0, kLegging, 0.0)}, kClothGloss};
    Hull& cloth = legging.hulls.front();
    // The cloth starts narrow, so that it reads as a fold at the hip.
    cloth.front() = disc(scaled(chain.front().shape, 0.72), 0.0);
    for (std::size_t i = 1; i < cloth.size(); ++i) {
        constexpr double kLoose = 1.05 * 1.05;
        cloth[i].xx *= kLoose;
        cloth[i].xy *= kLoose;
        cloth[i].yy *= kLoose;
        cloth[i].outline = std::min(1.0, 0.3 + 0.35 * static_cast<double>(i));
    }
    cloth.push_back(disc(hem(stationAt(chain, kLegging), 1.12)));
    if (pointsToViewer(leg.thigh)) {
        upper.layers.push_back(std::move(legging));
        upper.layers.push_back(std::move(bare));
    } else {
        upper.layers.push_back(std::move(bare));
        upper.layers.push_back(std::move(legging));
    }
    sampleAll(upper);
    FigureUnit lower;
    lower.kind = UnitKind::Shin;
    lower.limb = upper.limb;
    const FleshChain shin = shinFlesh(leg);
    FigureLayer calf{skin, {bone(shin, 0.0, 0.5, 0.0), bone(shin, 0.3, 1.0, 1.0)}, 1.0};
    FigureLayer sole = foot(leg);
    for (Hull& shape : sole.hulls)
        calf.hulls.push_back(std::move(shape));
    lower.layers.push_back(std::move(calf));
    sampleAll(lower);
    units.push_back(std::move(upper));
    units.push_back(std::move(lower));
}

} // namespace

void addSamples(FigureUnit& unit, const Hull& hull, double pixelsPerMetre)
{
    for (const Disc& disc : hull)
        unit.samples.push_back({{disc.x, disc.y}, disc.radius * pixelsPerMetre, disc.depth});
}

std::vector<FigureUnit> bodyUnits(const Body& body, const FigureView& view,
                                  const FigurePalette& palette)
{
    const PartBuilder builder(body, view, palette);
    std::vector<FigureUnit> units;
    units.push_back(builder.torso());
    units.push_back(headUnit(body, view, palette));
    for (const BodyHalf half : kBodyHalves) {
        builder.addArm(units, half);
        builder.addLeg(units, half);
    }
    return units;
}

} // namespace limber
