// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_style.h"

#include <QLocale>
#include <QPageSize>

namespace limber {

PrintPaper paperOf(const PrintChoices& choices)
{
    const bool usesInches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return choices.paper.value_or(usesInches ? PrintPaper::Letter : PrintPaper::A4);
}

SheetMeasures sheetMeasures(const PrintChoices& choices)
{
    const bool isLarge = choices.size == PrintSize::Large;
    const bool isLetter = paperOf(choices) == PrintPaper::Letter;
    SheetMeasures measures;
    measures.page = QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
    measures.columns = choices.columns == PrintColumns::Two ? 2 : 1;
    measures.tile = measures.columns == 2 ? (isLarge ? 108.0 : 72.0) : (isLarge ? 130.0 : 92.0);
    measures.box = isLarge ? 20.0 : 15.0;
    measures.gap = isLarge ? 9.0 : measures.columns == 2 ? 5.0 : 6.0;
    measures.blockGap = isLarge ? 22.0 : 16.0;
    return measures;
}

double textPoints(SheetText text, const PrintChoices& choices)
{
    // Two columns hold as much as one only where the type is smaller; large print stays large.
    const bool isLarge = choices.size == PrintSize::Large;
    const bool isDense = !isLarge && choices.columns == PrintColumns::Two;
    const auto size = [&](double normal, double dense, double large) {
        return isLarge ? large : isDense ? dense : normal;
    };
    switch (text) {
    case SheetText::Title:
        return size(23.0, 20.0, 30.0);
    case SheetText::Heading:
        return size(13.5, 11.5, 20.0);
    case SheetText::Strong:
    case SheetText::Body:
        return size(9.7, 8.6, 16.0);
    case SheetText::Small:
        return size(8.4, 7.6, 14.0);
    case SheetText::BoxLabel:
        return size(6.5, 6.5, 9.0);
    case SheetText::Footer:
        return size(8.0, 8.0, 12.0);
    }
    return 10.0;
}

QFont::Weight textWeight(SheetText text)
{
    switch (text) {
    case SheetText::Title:
    case SheetText::Heading:
        return QFont::Bold;
    case SheetText::Strong:
        return QFont::DemiBold;
    case SheetText::Body:
    case SheetText::Small:
    case SheetText::BoxLabel:
    case SheetText::Footer:
        return QFont::Normal;
    }
    return QFont::Normal;
}

QColor inkColour(SheetInk ink, PrintColours colours)
{
    const bool isGrey = colours == PrintColours::Grey;
    switch (ink) {
    case SheetInk::Text:
        return isGrey ? QColor(0x1A, 0x1A, 0x1A) : QColor(0x16, 0x1E, 0x2E);
    case SheetInk::Muted:
        return isGrey ? QColor(0x55, 0x55, 0x55) : QColor(0x4B, 0x55, 0x63);
    case SheetInk::Accent:
        return isGrey ? QColor(0x1A, 0x1A, 0x1A) : QColor(0x0B, 0x62, 0x63);
    case SheetInk::Line:
        return isGrey ? QColor(0xBE, 0xBE, 0xBE) : QColor(0xBC, 0xC3, 0xC6);
    case SheetInk::Box:
        return isGrey ? QColor(0x77, 0x77, 0x77) : QColor(0x6B, 0x7A, 0x80);
    }
    return {};
}

FigurePalette printedPalette(const FigureLook& look, PrintColours colours)
{
    FigurePalette palette = figurePalette(TokenSet::Light, look);
    palette.backgroundTop = Qt::white;
    palette.backgroundBottom = Qt::white;
    // Paper is lighter than a screen, and large dark areas cost ink.
    palette.mat = QColor(0xC6, 0xDE, 0xDA);
    palette.matEdge = QColor(0x93, 0xB8, 0xB3);
    if (colours == PrintColours::Grey) {
        palette.ink = FigureInk::Grey;
        palette.mat = QColor(0xE4, 0xE4, 0xE4);
        palette.matEdge = QColor(0xB4, 0xB4, 0xB4);
        palette.arrow = QColor(0x10, 0x10, 0x10);
        // Colours that stand apart may have the same grey.
        constexpr int kMiddle = 150;
        const bool isSkinLight = qGray(palette.skin.rgb()) > kMiddle;
        palette.shirt = isSkinLight ? QColor(0x74, 0x74, 0x74) : QColor(0xD8, 0xD8, 0xD8);
        palette.shorts = isSkinLight ? QColor(0x3E, 0x3E, 0x3E) : QColor(0x26, 0x26, 0x26);
    }
    return palette;
}

} // namespace limber
