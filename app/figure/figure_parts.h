// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_palette.h"
#include "app/figure/hull.h"

#include <vector>

// The figure as what is painted: *units* that stand in front of or behind each other, each of
// several *layers* of one colour, each of hulls.

namespace limber {

/// Hulls of one colour that are shaded together.
struct FigureLayer {
    QColor colour;
    std::vector<Hull> hulls;
    double gloss = 1.0; ///< Share of the light side; cloth has less than skin.
};

/// A flat mark on a surface: an eye, a strand, a face of a box.
struct FigureMark {
    QPolygonF shape;
    QColor colour;
    bool isOpen = false; ///< A line instead of a filled shape.
    double width = 1.0;  ///< Pixels, of a line.
};

enum class UnitKind {
    Torso,
    Head,
    UpperArm,
    Forearm,
    Thigh,
    Shin,
    Prop,
};

/// A sphere that stands for a piece of a unit when two units are compared.
struct OrderSample {
    QPointF at;
    double radius = 0.0; ///< Pixels.
    double depth = 0.0;  ///< Metres.
};

struct FigureUnit {
    UnitKind kind = UnitKind::Torso;
    int limb = -1; ///< Right arm 0, left arm 1, right leg 2, left leg 3; -1 for none.
    std::vector<FigureLayer> layers;
    std::vector<FigureLayer> worked; ///< Tinted patches on top of the layers.
    std::vector<FigureMark> marks;   ///< On top of both.
    std::vector<OrderSample> samples;
};

/// Everything of the body, in no order yet.
[[nodiscard]] std::vector<FigureUnit> bodyUnits(const Body& body, const FigureView& view,
                                                const FigurePalette& palette);
/// Rollers, chairs, walls and cushions.
[[nodiscard]] std::vector<FigureUnit> propUnits(const Motion& motion, double rolled,
                                                const FigureView& view,
                                                const FigurePalette& palette);
/// The head with hair and face.
[[nodiscard]] FigureUnit headUnit(const Body& body, const FigureView& view,
                                  const FigurePalette& palette);

/// The samples of hulls.
void addSamples(FigureUnit& unit, const Hull& hull, double pixelsPerMetre);

} // namespace limber
