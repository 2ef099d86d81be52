// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_parts.h"

#include <algorithm>
#include <array>

namespace limber {
namespace {

/// The faces of a block that the viewer sees.
void addBlock(std::vector<FigureUnit>& units, const Block& block, const QColor& colour,
              const FigureView& view)
{
    FigureUnit unit;
    unit.kind = UnitKind::Prop;
    const std::array axes{block.axes.x * block.halfSize.x, block.axes.y * block.halfSize.y,
                          block.axes.z * block.halfSize.z};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const Vector normal = normalised(axes[i]);
        const double seen = dot(normal, view.towards());
        if (std::abs(seen) < 1e-3)
            continue;
        const Vector out = axes[i] * (seen > 0 ? 1.0 : -1.0);
        const Vector& u = axes[(i + 1) % 3];
        const Vector& v = axes[(i + 2) % 3];
        FigureMark face;
        for (const Vector& corner : {out + u + v, out + u - v, out - u - v, out - u + v})
            face.shape.append(view.project(block.middle + corner));
        // What looks up is light, what looks away from the light is dark.
        const Vector outward = normalised(out);
        face.colour = toned(colour, outward.y > 0.5 ? 0.5 : (i == 0 ? -0.25 : -0.6));
        unit.marks.push_back(std::move(face));
    }
    const auto longest = static_cast<std::size_t>(
        std::ranges::max_element(axes, {}, [](const Vector& a) { return length(a); }) -
        axes.begin());
    const double radius =
        std::min({length(axes[0]), length(axes[1]), length(axes[2])}) * view.pixelsPerMetre();
    constexpr int kSamples = 9;
    const Vector& across = axes[(longest + 1) % 3];
    const Vector& other = axes[(longest + 2) % 3];
    const Vector& wide = length(across) > length(other) ? across : other;
    for (int i = 0; i < kSamples; ++i) {
        for (const double side : {-0.8, 0.0, 0.8}) {
            const Vector at =
                block.middle + axes[longest] * (2.0 * i / (kSamples - 1) - 1.0) + wide * side;
            unit.samples.push_back(
                {view.project(at), std::max(radius, 0.05 * view.pixelsPerMetre()), view.depth(at)});
        }
    }
    units.push_back(std::move(unit));
}

void addRoller(std::vector<FigureUnit>& units, const Prop& prop, double rolled,
               const FigureView& view, const FigurePalette& palette)
{
    FigureUnit unit;
    unit.kind = UnitKind::Prop;
    const Rotation axes = aboutY(prop.yaw);
    const Vector middle = prop.at + axes * Vector{rolled, 0, 0};
    const double radius = prop.size.y / 2;
    const Vector half = axes.z * (prop.size.z / 2);
    const auto end = [&](double side) {
        return Ellipsoid{middle + half * side, axes.x * radius, axes.y * radius, axes.z * 0.004};
    };
    const Hull barrel{discOf(end(-1), view), discOf(end(1), view)};
    unit.layers.push_back({palette.roller, {barrel}, 0.8});
    const double near = dot(axes.z, view.towards()) >= 0 ? 1.0 : -1.0;
    for (const double size : {1.0, 0.5}) {
        Ellipsoid face = end(near);
        face.a = face.a * size;
        face.b = face.b * size;
        FigureMark mark;
        const Hull seen{discOf(face, view)};
        HullOutline(seen, 40).corners({}, mark.shape);
        mark.colour = toned(palette.roller, size < 1.0 ? -1.8 : 0.35);
        unit.marks.push_back(std::move(mark));
    }
    constexpr int kSamples = 9;
    for (int i = 0; i < kSamples; ++i) {
        const Vector at = middle + half * (2.0 * i / (kSamples - 1) - 1.0);
        unit.samples.push_back({view.project(at), radius * view.pixelsPerMetre(), view.depth(at)});
    }
    units.push_back(std::move(unit));
}

QColor colourOf(PropKind kind, const FigurePalette& palette)
{
    switch (kind) {
    case PropKind::Chair:
        return palette.wood;
    case PropKind::Cushion:
    case PropKind::Roller:
        return palette.roller;
    case PropKind::Wall:
    case PropKind::Doorway:
        return palette.wall;
    }
    return palette.wall;
}

} // namespace

std::vector<FigureUnit> propUnits(const Motion& motion, double rolled, const FigureView& view,
                                  const FigurePalette& palette)
{
    std::vector<FigureUnit> units;
    for (const Prop& prop : motion.props) {
        if (prop.kind == PropKind::Roller)
            addRoller(units, prop, rolled, view, palette);
        for (const Block& block : blocksOf(prop))
            addBlock(units, block, colourOf(prop.kind, palette), view);
    }
    return units;
}

} // namespace limber
