// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_palette.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace limber {
namespace {

FigurePalette lightPalette()
{
    return {
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
    palette.mat = QColor(0xBF, 0xE3, 0xDF);
    palette.matEdge = QColor(0x00, 0x00, 0x00);
    palette.backgroundTop = QColor(Qt::white);
    palette.backgroundBottom = QColor(Qt::white);
    palette.arrow = QColor(0x00, 0x3F, 0x40);
    palette.outlineShare = 1.0;
    return palette;
}

FigurePalette surroundings(TokenSet set)
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

/// Colours in the order of TokenSet.
template <typename Colours>
const Colours& inSet(const std::array<Colours, 3>& colours, TokenSet set)
{
    return colours[static_cast<std::size_t>(set)];
}

struct SkinColours {
    QRgb skin;
    QRgb hair;
};

SkinColours skinColours(SkinTone tone, TokenSet set)
{
    using Sets = std::array<SkinColours, 3>;
    switch (tone) {
    case SkinTone::Light:
        return inSet(Sets{{{0xF1C9AB, 0x6E4C34}, {0xECC3A5, 0x7D5B42}, {0xF8DCC6, 0x2A1A10}}}, set);
    case SkinTone::Tan:
        return inSet(Sets{{{0xE3A882, 0x4A342B}, {0xDDA27D, 0x5B4338}, {0xF0C4A4, 0x140D0A}}}, set);
    case SkinTone::Brown:
        return inSet(Sets{{{0xB97C55, 0x2C201B}, {0xB97C55, 0x493830}, {0xC98A60, 0x0C0806}}}, set);
    case SkinTone::Dark:
        return inSet(Sets{{{0x80523A, 0x1C1614}, {0x8B5B41, 0x3D312D}, {0x8F5D42, 0x050303}}}, set);
    }
    return {};
}

struct ClothColours {
    QRgb shirt;
    QRgb shorts;
};

ClothColours clothColours(Outfit outfit, TokenSet set)
{
    using Sets = std::array<ClothColours, 3>;
    switch (outfit) {
    case Outfit::Coral:
        return inSet(Sets{{{0xF2775D, 0x34466B}, {0xEE7A62, 0x5A72A8}, {0xD14320, 0x121E46}}}, set);
    case Outfit::Blue:
        return inSet(Sets{{{0x5C8FD6, 0x3F3A52}, {0x6C9BDC, 0x6E6788}, {0x1F5FBF, 0x241F33}}}, set);
    case Outfit::Yellow:
        return inSet(Sets{{{0xE9B949, 0x4B5A46}, {0xE3B64C, 0x74896C}, {0xE0A100, 0x22301E}}}, set);
    case Outfit::Grey:
        return inSet(Sets{{{0xA9B0BA, 0x2F3B49}, {0xA4ACB8, 0x5F6F84}, {0x7A828C, 0x10161E}}}, set);
    }
    return {};
}

} // namespace

FigurePalette figurePalette(TokenSet set, const FigureLook& look)
{
    FigurePalette palette = surroundings(set);
    const SkinColours skin = skinColours(look.skin, set);
    const ClothColours cloth = clothColours(look.outfit, set);
    palette.skin = QColor::fromRgb(skin.skin);
    palette.hair = QColor::fromRgb(skin.hair);
    palette.shirt = QColor::fromRgb(cloth.shirt);
    palette.shorts = QColor::fromRgb(cloth.shorts);
    return palette;
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

QColor inked(const QColor& colour, FigureInk ink)
{
    if (ink == FigureInk::Colour)
        return colour;
    const int grey = qGray(colour.rgb());
    return {grey, grey, grey, colour.alpha()};
}

QColor outlineOf(const QColor& colour, double share)
{
    return blended(colour, QColor(35, 25, 45), share);
}

} // namespace limber
