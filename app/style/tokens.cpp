// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(static_cast<int>(value >> 16 & 0xffU), static_cast<int>(value >> 8 & 0xffU),
                  static_cast<int>(value & 0xffU));
}

// The category colours were searched for by computer: at least 3:1 on both grounds, and the
// closest pair as far apart as possible for normal sight and for the three kinds of dichromacy.
constexpr Tokens kLight = {
    .set = TokenSet::Light,
    .background = rgb(0xF7F4EF),
    .surface = rgb(0xFFFFFF),
    .sunken = rgb(0xEEEAE2),
    .line = rgb(0xDDD8CD),
    .control = rgb(0x7F8794),
    .text = rgb(0x1B2A41),
    .textMuted = rgb(0x55617A),
    .textDisabled = rgb(0x9AA1AE),
    .accent = rgb(0x0F766E),
    .accentHover = rgb(0x0C655E),
    .accentPressed = rgb(0x09544E),
    .onAccent = rgb(0xFFFFFF),
    .accentSoft = rgb(0xDCEFEC),
    .onAccentSoft = rgb(0x0B4F4A),
    .action = rgb(0xE4643F),
    .actionHover = rgb(0xEC7350),
    .actionPressed = rgb(0xDB5C38),
    .onAction = rgb(0x0F1B30),
    .focusRing = rgb(0x1D5FBF),
    .good = {.strong = rgb(0x1B6E45), .soft = rgb(0xDFF2E6)},
    .caution = {.strong = rgb(0x855400), .soft = rgb(0xFCEFD6)},
    .info = {.strong = rgb(0x24588F), .soft = rgb(0xE2EDF8)},
    .problem = {.strong = rgb(0xA8352A), .soft = rgb(0xFBE7E3)},
    .tintWork = rgb(0xCFE8E3),
    .tintRest = rgb(0xE0D9F0),
    .tintChange = rgb(0xFCEBDD),
    .categories = {rgb(0x556F9D), rgb(0x8C53CA), rgb(0x229794), rgb(0x461C77), rgb(0xB33762),
                   rgb(0x99801F), rgb(0x135A1C), rgb(0x122E4C), rgb(0x3526D5), rgb(0xB56D55),
                   rgb(0x462126)},
};

constexpr Tokens kDark = {
    .set = TokenSet::Dark,
    .background = rgb(0x141B26),
    .surface = rgb(0x1D2735),
    .sunken = rgb(0x2A3648),
    .line = rgb(0x344256),
    .control = rgb(0x7C8AA0),
    .text = rgb(0xE8EDF4),
    .textMuted = rgb(0xAEB9C8),
    .textDisabled = rgb(0x66738A),
    .accent = rgb(0x4FC7B8),
    .accentHover = rgb(0x6AD3C6),
    .accentPressed = rgb(0x3DB3A4),
    .onAccent = rgb(0x08211F),
    .accentSoft = rgb(0x1C4644),
    .onAccentSoft = rgb(0xCFF3EE),
    .action = rgb(0xF2876A),
    .actionHover = rgb(0xF69B82),
    .actionPressed = rgb(0xE47657),
    .onAction = rgb(0x1A0F0B),
    .focusRing = rgb(0x8FC2FF),
    .good = {.strong = rgb(0x7FD6A2), .soft = rgb(0x193B2B)},
    .caution = {.strong = rgb(0xF0C36D), .soft = rgb(0x40331A)},
    .info = {.strong = rgb(0x9CC7F5), .soft = rgb(0x1F3650)},
    .problem = {.strong = rgb(0xF5A79B), .soft = rgb(0x462521)},
    .tintWork = rgb(0x163F3C),
    .tintRest = rgb(0x332C58),
    .tintChange = rgb(0x4A3120),
    .categories = {rgb(0x5D9FB6), rgb(0xB194EC), rgb(0x95ECD5), rgb(0xA056E1), rgb(0xC2537F),
                   rgb(0xEED99A), rgb(0x3CC741), rgb(0xB4D3F2), rgb(0x7772B8), rgb(0xD8513F),
                   rgb(0xD78E8C)},
};

constexpr Tokens kHighContrast = {
    .set = TokenSet::HighContrast,
    .background = rgb(0x000000),
    .surface = rgb(0x000000),
    .sunken = rgb(0x262626),
    .line = rgb(0x8C8C8C),
    .control = rgb(0xFFFFFF),
    .text = rgb(0xFFFFFF),
    .textMuted = rgb(0xE4E4E4),
    .textDisabled = rgb(0x9A9A9A),
    .accent = rgb(0x4DF0DC),
    .accentHover = rgb(0x8CF7EA),
    .accentPressed = rgb(0x2BD4C0),
    .onAccent = rgb(0x000000),
    .accentSoft = rgb(0x00413B),
    .onAccentSoft = rgb(0xFFFFFF),
    .action = rgb(0xFF9A7C),
    .actionHover = rgb(0xFFB59F),
    .actionPressed = rgb(0xF0805E),
    .onAction = rgb(0x000000),
    .focusRing = rgb(0xFFE14D),
    .good = {.strong = rgb(0x7DF0A8), .soft = rgb(0x00260F)},
    .caution = {.strong = rgb(0xFFD35C), .soft = rgb(0x2B2000)},
    .info = {.strong = rgb(0xA6D2FF), .soft = rgb(0x001D3B)},
    .problem = {.strong = rgb(0xFFB0A3), .soft = rgb(0x330A04)},
    .tintWork = rgb(0x00211E),
    .tintRest = rgb(0x1A1433),
    .tintChange = rgb(0x331A00),
    .categories = {rgb(0x7F9EB8), rgb(0x5C5BBB), rgb(0x71E8CD), rgb(0x8A4AE6), rgb(0xDC2883),
                   rgb(0xDBC466), rgb(0xA6EFA4), rgb(0x32A1DC), rgb(0xCECAF4), rgb(0xC45A3D),
                   rgb(0xDA8481)},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& tokens(TokenSet set)
{
    switch (set) {
    case TokenSet::Light:
        return kLight;
    case TokenSet::Dark:
        return kDark;
    case TokenSet::HighContrast:
        return kHighContrast;
    }
    Q_UNREACHABLE();
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace limber
