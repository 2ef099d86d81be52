// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"
#include "app/print/sheet_painter.h"
#include "tests/app/print/sheet_ground.h"

#include <QPainter>

#include <algorithm>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QImage painted(const LaidOutDocument& document, int page, double scale)
{
    const QSizeF size = document.pages[static_cast<std::size_t>(page)].size * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheetPage(painter, document, page);
    return image;
}

struct Counted {
    int coloured = 0;
    int inked = 0;
};

Counted pixelsOf(const QImage& image)
{
    Counted counted;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            counted.coloured += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel);
            counted.inked += pixel != qRgb(255, 255, 255);
        }
    }
    return counted;
}

LaidOutDocument document(PrintColours colours)
{
    PrintChoices choices;
    choices.colours = colours;
    return layOut(test::sheetOf(test::bundled().routines.front()), choices);
}

TEST(SheetPainterTest, GreyPagesHaveNoColouredPixel)
{
    const LaidOutDocument grey = document(PrintColours::Grey);
    for (int page = 0; page < static_cast<int>(grey.pages.size()); ++page) {
        const Counted counted = pixelsOf(painted(grey, page, 1.0));
        EXPECT_EQ(counted.coloured, 0) << "page " << page;
        EXPECT_GT(counted.inked, 5000);
    }
    EXPECT_GT(pixelsOf(painted(document(PrintColours::Colour), 0, 1.0)).coloured, 1000);
}

TEST(SheetPainterTest, NothingIsPaintedInTheMargins)
{
    const LaidOutDocument colour = document(PrintColours::Colour);
    constexpr int kFree = 34;
    for (int page = 0; page < static_cast<int>(colour.pages.size()); ++page) {
        QImage image = painted(colour, page, 1.0);
        QPainter(&image).fillRect(image.rect().adjusted(kFree, kFree, -kFree, -kFree), Qt::white);
        EXPECT_EQ(pixelsOf(image).inked, 0) << "page " << page;
    }
}

TEST(SheetPainterTest, TextsHaveEnoughContrastInBothInks)
{
    for (const PrintColours colours : {PrintColours::Colour, PrintColours::Grey}) {
        for (const SheetInk ink : {SheetInk::Text, SheetInk::Muted, SheetInk::Accent})
            EXPECT_GE(contrastRatio(inkColour(ink, colours), Qt::white), 4.5);
        EXPECT_GE(contrastRatio(inkColour(SheetInk::Box, colours), Qt::white), 3.0);
    }
}

TEST(SheetPainterTest, SkinAndClothesStayApartInGrey)
{
    for (const auto& skin : TokenTable<SkinTone>::entries) {
        for (const auto& outfit : TokenTable<Outfit>::entries) {
            const FigurePalette palette =
                printedPalette({skin.value, outfit.value}, PrintColours::Grey);
            const QColor grey = inked(palette.skin, FigureInk::Grey);
            EXPECT_GE(contrastRatio(palette.shirt, grey), 1.6) << skin.token.data();
            EXPECT_GE(contrastRatio(palette.shorts, grey), 1.6) << skin.token.data();
            EXPECT_GE(contrastRatio(palette.shorts, palette.shirt), 1.6);
        }
    }
}

TEST(SheetPainterTest, APictureInColourIsGreyOnAGreySheet)
{
    SheetSources sources = test::sources();
    sources.motion = nullptr;
    sources.picture = [](const ExerciseId&) {
        QImage image(40, 30, QImage::Format_ARGB32);
        image.fill(QColor(200, 40, 90, 180));
        return image;
    };
    SheetDocument sheet;
    sheet.routines.push_back(
        routineSheet(test::bundled().routines.front(), test::everyDay(), sources));
    PrintChoices choices;
    choices.colours = PrintColours::Grey;
    EXPECT_EQ(pixelsOf(painted(layOut(sheet, choices), 0, 1.0)).coloured, 0);
    choices.colours = PrintColours::Colour;
    EXPECT_GT(pixelsOf(painted(layOut(sheet, choices), 0, 1.0)).coloured, 1000);
}

} // namespace
} // namespace limber
