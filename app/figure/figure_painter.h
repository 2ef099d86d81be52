// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_palette.h"
#include "app/figure/figure_view.h"
#include "app/figure/worked_areas.h"

class QPainter;

namespace limber {

/// Where the picture ends.
enum class FigureGround {
    Studio, ///< A soft background fills the picture.
    None,   ///< Only the floor's things are painted; what lies below shows through.
};

/// Paints what stands still: the ground and the mat.
void paintBackdrop(QPainter& painter, const Motion& motion, const FigureView& view,
                   const QSizeF& size, const FigurePalette& palette, FigureGround ground);

/// Paints the figure with its shadow and the props, as shapes only, so that it may go to a screen,
/// a picture or a page to print.
void paintFigure(QPainter& painter, const Motion& motion, const Body& body, const FigureView& view,
                 const FigurePalette& palette, WorkedAreas worked = {});

/// Both, in a picture of the given size.
void paintScene(QPainter& painter, const Motion& motion, const Body& body, const QSizeF& size,
                const FigurePalette& palette, FigureGround ground = FigureGround::Studio,
                const FigureTurn& turn = {});

} // namespace limber
