// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_palette.h"
#include "core/settings/settings.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

// Measures and colours of printed sheets. All lengths are points, 72 to the inch.

namespace limber {

/// What a text is on a sheet.
enum class SheetText { Title, Heading, Strong, Body, Small, BoxLabel, Footer };

/// What something is painted with. Nothing is told by the colour alone.
enum class SheetInk {
    Text,
    Muted,  ///< Secondary text; still 4.5:1 on white.
    Accent, ///< Numbers, doses, the line under the title.
    Line,   ///< Hairlines; carries no meaning.
    Box,    ///< Edges of what is ticked or written into; 3:1 on white.
};

struct SheetMeasures {
    QSizeF page; ///< Upright.
    double margin = 37.0;
    int columns = 1;
    double columnGap = 22.0;
    double blockGap = 15.0; ///< Between two exercises, with a hairline in its middle.
    double gap = 6.0;       ///< Between parts of a block.
    double tile = 96.0;     ///< Width that a still should have at least.
    double box = 15.0;      ///< Edge of a box to tick.

    [[nodiscard]] double contentWidth() const { return page.width() - 2 * margin; }
    [[nodiscard]] double columnWidth() const
    {
        return (contentWidth() - (columns - 1) * columnGap) / columns;
    }
};

/// The paper of the choices; where they leave it open, that of the user's region.
[[nodiscard]] PrintPaper paperOf(const PrintChoices& choices);
[[nodiscard]] SheetMeasures sheetMeasures(const PrintChoices& choices);

/// The size of a text in points.
[[nodiscard]] double textPoints(SheetText text, const PrintChoices& choices);
[[nodiscard]] QFont::Weight textWeight(SheetText text);

[[nodiscard]] QColor inkColour(SheetInk ink, PrintColours colours);
/// The figure on white paper.
[[nodiscard]] FigurePalette printedPalette(const FigureLook& look, PrintColours colours);

} // namespace limber
