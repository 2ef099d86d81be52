// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace limber {
namespace {

constexpr int kArc = 40;

/// A cap on an ellipsoid: what lies beyond a plane across `axis`, in the unit ball's measure.
struct Cap {
    Vector axis;
    double from = 0.0;
};

/// Points of one circle on the unit ball, cut to those that `keep` and in one run.
template <typename Keep>
std::vector<Vector> runOfCircle(const Vector& middle, double radius, const Rotation& around,
                                Keep keep)
{
    std::vector<Vector> points;
    std::vector<bool> kept;
    for (int i = 0; i < kArc; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / kArc;
        points.push_back(middle +
                         (around.x * std::cos(angle) + around.z * std::sin(angle)) * radius);
        kept.push_back(keep(points.back()));
    }
    // The run starts where a kept point follows one that is not.
    std::size_t start = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (kept[i] && !kept[(i + points.size() - 1) % points.size()])
            start = i;
    }
    std::vector<Vector> run;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t at = (start + i) % points.size();
        if (kept[at])
            run.push_back(points[at]);
    }
    return run;
}

/// The part of a cap that the viewer sees, in pixels; empty where none is.
QPolygonF visibleCap(const Ellipsoid& shape, const Cap& cap, const FigureView& view)
{
    // The viewer's direction in the unit ball's measure.
    const Vector towards = normalised(
        {dot(shape.a, view.towards()), dot(shape.b, view.towards()), dot(shape.c, view.towards())});
    const Vector axis = normalised(cap.axis);
    const Rotation aroundCap = frameOf({1, 0, 0}, axis);
    const Rotation aroundView = frameOf({1, 0, 0}, towards);
    const double radius = std::sqrt(std::max(0.0, 1.0 - cap.from * cap.from));
    std::vector<Vector> rim = runOfCircle(axis * cap.from, radius, aroundCap,
                                          [&](const Vector& q) { return dot(q, towards) > 0; });
    std::vector<Vector> edge =
        runOfCircle({}, 1.0, aroundView, [&](const Vector& q) { return dot(q, axis) > cap.from; });
    if (!rim.empty() && !edge.empty() &&
        length(rim.back() - edge.front()) > length(rim.back() - edge.back()))
        std::ranges::reverse(edge);
    QPolygonF polygon;
    for (const auto& run : {rim, edge}) {
        for (const Vector& q : run)
            polygon.append(
                view.project(shape.centre + shape.a * q.x + shape.b * q.y + shape.c * q.z));
    }
    return polygon.size() < 3 ? QPolygonF() : polygon;
}

/// Paints the features on a head whose local frame is that of the skull.
class FaceBuilder {
public:
    FaceBuilder(const Frame& head, const FigureView& view, const FigurePalette& palette,
                FigureUnit& unit)
        : m_head(head)
        , m_view(view)
        , m_palette(palette)
        , m_unit(unit)
    {
    }

    void addFace() const;
    void addEar(const Ellipsoid& ear, BodyHalf half) const;

private:
    /// How far a point on the skin faces the viewer, 0 to 1.
    [[nodiscard]] double facing(const Vector& normal) const
    {
        return smoothStep(0.12, 0.45, dot(m_head.axes * normalised(normal), m_view.towards()));
    }
    void addLine(std::initializer_list<Vector> points, const QColor& colour, double share,
                 double width) const;
    void addEye(BodyHalf half) const;

    const Frame& m_head;
    const FigureView& m_view;
    const FigurePalette& m_palette;
    FigureUnit& m_unit;
};

void FaceBuilder::addLine(std::initializer_list<Vector> points, const QColor& colour, double share,
                          double width) const
{
    if (share <= 0.02)
        return;
    FigureMark mark;
    for (const Vector& point : points)
        mark.shape.append(m_view.project(m_head.toWorld(point)));
    mark.colour = blended(m_palette.skin, colour, share);
    mark.isOpen = true;
    mark.width = width * m_view.pixelsPerMetre();
    m_unit.marks.push_back(std::move(mark));
}

void FaceBuilder::addEye(BodyHalf half) const
{
    const double side = signOf(half);
    const double share = facing({1.0, 0.1, 0.45 * side});
    if (share <= 0.02)
        return;
    const Ellipsoid eye{m_head.toWorld({0.104, 0.073, 0.030 * side}), m_head.axes.x * 0.004,
                        m_head.axes.y * 0.0085, m_head.axes.z * 0.0075};
    const Hull seen{discOf(eye, m_view)};
    FigureMark mark;
    HullOutline(seen, 16).corners({}, mark.shape);
    mark.colour = blended(m_palette.skin, QColor(38, 26, 30), share);
    m_unit.marks.push_back(std::move(mark));
    addLine(
        {{0.102, 0.096, 0.018 * side}, {0.101, 0.100, 0.032 * side}, {0.090, 0.096, 0.046 * side}},
        m_palette.hair, share * 0.85, 0.0065);
}

void FaceBuilder::addFace() const
{
    for (const BodyHalf half : kBodyHalves)
        addEye(half);
    addLine({{0.092, 0.006, -0.020}, {0.098, 0.003, 0.0}, {0.092, 0.006, 0.020}},
            QColor(128, 52, 48), facing({1, -0.2, 0}) * 0.8, 0.0065);
}

void FaceBuilder::addEar(const Ellipsoid& ear, BodyHalf half) const
{
    const double share = facing({0, 0.1, signOf(half)});
    if (share <= 0.02)
        return;
    const Hull seen{discOf(ear, m_view)};
    FigureMark mark;
    HullOutline(seen, 20).corners({}, mark.shape);
    mark.colour = toned(m_palette.skin, 0.25);
    m_unit.marks.push_back(mark);
    HullOutline(seen, 20).corners({.scale = 0.55}, mark.shape);
    mark.colour = toned(m_palette.skin, -0.75);
    m_unit.marks.push_back(mark);
}

} // namespace

FigureUnit headUnit(const Body& body, const FigureView& view, const FigurePalette& palette)
{
    const HeadFlesh flesh = headFlesh(body);
    const Frame& head = body.joint(SpineJoint::Skull);
    FigureUnit unit;
    unit.kind = UnitKind::Head;
    const auto disc = [&view](const Ellipsoid& shape) { return discOf(shape, view); };
    FigureLayer skin{palette.skin, {}, 1.0};
    for (const BodyHalf half : kBodyHalves)
        skin.hulls.push_back({disc(flesh.ears[half])});
    skin.hulls.push_back({disc(flesh.skull), disc(flesh.jaw)});
    skin.hulls.push_back({disc(flesh.jaw), disc(flesh.chin)});
    skin.hulls.push_back({disc(flesh.nose[0]), disc(flesh.nose[1])});
    for (const Hull& hull : skin.hulls)
        addSamples(unit, hull, view.pixelsPerMetre());
    unit.layers.push_back(std::move(skin));
    const FaceBuilder face(head, view, palette, unit);
    face.addFace();
    const auto addCap = [&](const Ellipsoid& shape, const Cap& cap) {
        const QPolygonF seen = visibleCap(shape, cap, view);
        if (!seen.isEmpty())
            unit.marks.push_back({.shape = seen, .colour = palette.hair});
    };
    addCap(flesh.nape, {{-1, 0.12, 0}, 0.18});
    addCap(flesh.hair, {{-0.95, 0.02, 0}, 0.06});
    addCap(flesh.hair, {{-0.20, 0.98, 0}, 0.50});
    for (const BodyHalf half : kBodyHalves)
        face.addEar(flesh.ears[half], half);
    return unit;
}

} // namespace limber
