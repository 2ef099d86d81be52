// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_palette.h"

#include <algorithm>

namespace limber {
namespace {

FigurePalette lightPalette()
{
    return {
        .skin = QColor(0xE3, 0xA8, 0x82),
        .hair = QColor(0x4A, 0x34, 0x2B),
        .shirt = QColor(0xF2, 0x77, 0x5D),
        .shorts = QColor(0x34, 0x46, 0x6B),
        .mat = QColor(0x9C, 0xC3, 0xBE),
        .matEdge = QColor(0x6E, 0x9C, 0x97),
        .roller = QColor(0x8C, 0x7B, 0xB8),
        .wood = QColor(0xC9, 0xA7, 0x7C),
        .wall = QColor(0xD3, 0xCD, 0xC2),
        .backgroundTop = QColor(0xF7, 0xF5, 0xF0),
        .backgroundBottom = QColor(0xEC, 0xE9, 0xE1),
        .shadow = QColor(0x3A, 0x36, 0x46),
        .arrow = QColor(0x0E, 0x6F, 0x70),
        .worked = QColor(0xB8, 0x2E, 0x2E),
    };
}

FigurePalette darkPalette()
{
    FigurePalette palette = lightPalette();
    palette.skin = QColor(0xDD, 0xA2, 0x7D);
    palette.hair = QColor(0x5B, 0x43, 0x38);
    palette.shirt = QColor(0xEE, 0x7A, 0x62);
    palette.shorts = QColor(0x5A, 0x72, 0xA8);
    palette.mat = QColor(0x3F, 0x6B, 0x69);
    palette.matEdge = QColor(0x2C, 0x4C, 0x4B);
    palette.wall = QColor(0x3B, 0x43, 0x51);
    palette.backgroundTop = QColor(0x26, 0x2C, 0x36);
    palette.backgroundBottom = QColor(0x1C, 0x21, 0x2A);
    palette.shadow = QColor(0x05, 0x07, 0x0B);
    palette.arrow = QColor(0x7F, 0xD6, 0xD0);
    palette.worked = QColor(0xFF, 0xC2, 0x3D);
    palette.shadowDepth = 2.0;
    return palette;
}

FigurePalette highContrastPalette()
{
    FigurePalette palette = lightPalette();
    palette.skin = QColor(0xF0, 0xC4, 0xA4);
    palette.hair = QColor(0x14, 0x0D, 0x0A);
    palette.shirt = QColor(0xD1, 0x43, 0x20);
    palette.shorts = QColor(0x12, 0x1E, 0x46);
    palette.mat = QColor(0xBF, 0xE3, 0xDF);
    palette.matEdge = QColor(0x00, 0x00, 0x00);
    palette.backgroundTop = QColor(Qt::white);
    palette.backgroundBottom = QColor(Qt::white);
    palette.arrow = QColor(0x00, 0x3F, 0x40);
    palette.outlineShare = 1.0;
    return palette;
}

} // namespace

FigurePalette figurePalette(TokenSet set)
{
    switch (set) {
    case TokenSet::Light:
        return lightPalette();
    case TokenSet::Dark:
        return darkPalette();
    case TokenSet::HighContrast:
        return highContrastPalette();
    }
    return lightPalette();
}

QColor blended(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) {
        return std::clamp(qRound(a + (b - a) * share), 0, 255);
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

QColor toned(const QColor& colour, double tone)
{
    constexpr double kDarkest = 0.34;
    constexpr double kLightest = 0.26;
    if (tone < 0.0)
        return blended(colour, QColor(40, 30, 70), -tone * kDarkest);
    return blended(colour, QColor(255, 250, 240), tone * kLightest);
}

QColor outlineOf(const QColor& colour, double share)
{
    return blended(colour, QColor(35, 25, 45), share);
}

} // namespace limber
