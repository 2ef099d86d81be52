// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_still.h"
#include "app/print/sheet_style.h"
#include "app/print/text_lines.h"

#include <QImage>
#include <QRectF>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

// Pages that are laid out and wait to be painted: *pieces* with their places, grouped in *blocks*
// that stay together. Places are points from the page's upper left corner.

class QPainter;

namespace limber {

/// One line of a text.
struct LinePiece {
    std::shared_ptr<const TextLines> text;
    int line = 0;
    SheetInk ink = SheetInk::Text;
};

/// The figure in one pose.
struct FigurePiece {
    const Motion* motion = nullptr;
    int keyframe = 0;
    std::vector<int> way;
};

/// A picture, as large as fits.
struct PicturePiece {
    QImage picture;
};

/// An empty box to tick or write into.
struct BoxPiece {};
/// A filled area, mostly a thin line.
struct RulePiece {
    SheetInk ink = SheetInk::Line;
};
/// The ring around an exercise's number.
struct RingPiece {};
/// The triangle that marks a caution.
struct CautionPiece {};
/// Something that is painted by code of its own, within its place.
struct DrawingPiece {
    std::function<void(QPainter& painter, const QRectF& place)> paint;
};

struct SheetPiece {
    QRectF place;
    std::variant<LinePiece, FigurePiece, PicturePiece, BoxPiece, RulePiece, RingPiece, CautionPiece,
                 DrawingPiece>
        shape;
};

enum class SheetBlockKind { Header, Title, Exercise, Back, Week, Separator, Footer };

struct SheetBlock {
    SheetBlockKind kind = SheetBlockKind::Exercise;
    int exercise = -1; ///< From 0, in its routine; of Exercise.
    double height = 0.0;
    std::vector<SheetPiece> pieces; ///< From the block's upper left corner until it is placed.
};

struct SheetPage {
    QSizeF size;
    std::vector<SheetBlock> blocks; ///< In their places.
};

struct LaidOutDocument {
    QString title;
    PrintPaper paper = PrintPaper::A4;
    PrintColours colours = PrintColours::Colour;
    FigureLook look;
    std::vector<SheetPage> pages; ///< Never empty; wider than high where it lies on its side.
};

} // namespace limber
