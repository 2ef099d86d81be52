// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"
#include "core/settings/settings.h"

#include <QColor>

namespace limber {

/// Whether the figure is painted in its colours or in their greys.
enum class FigureInk { Colour, Grey };

/// The colours of the figure and of what is around it.
struct FigurePalette {
    QColor skin;
    QColor hair;
    QColor shirt;
    QColor shorts;
    QColor mat;
    QColor matEdge;
    QColor roller;
    QColor wood;
    QColor wall;
    QColor backgroundTop;
    QColor backgroundBottom;
    QColor shadow; ///< Opaque; the painter takes its own share of it.
    QColor arrow;
    QColor worked;             ///< Tint of the body areas that an exercise works.
    double shadowDepth = 1.0;  ///< How dark the shadow is, 1 on light ground.
    double outlineShare = 0.6; ///< How far outlines go from their colour to dark.
    FigureInk ink = FigureInk::Colour;

    friend bool operator==(const FigurePalette&, const FigurePalette&) = default;
};

[[nodiscard]] FigurePalette figurePalette(TokenSet set, const FigureLook& look = {});

/// A colour some way towards another, 0 to 1.
[[nodiscard]] QColor blended(const QColor& from, const QColor& to, double share);
/// The colour in light (tone to +1) or in its own shadow (tone to -1).
[[nodiscard]] QColor toned(const QColor& colour, double tone);
/// The colour as it is painted: its grey, as light as it is, where the ink is grey.
[[nodiscard]] QColor inked(const QColor& colour, FigureInk ink);
[[nodiscard]] QColor outlineOf(const QColor& colour, double share);

} // namespace limber
