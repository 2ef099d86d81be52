// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_palette.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

constexpr std::array kSets{TokenSet::Light, TokenSet::Dark, TokenSet::HighContrast};

TEST(FigurePaletteTest, EveryLookStandsOutFromTheGroundInEveryTheme)
{
    constexpr double kSeen = 1.25;
    for (const TokenSet set : kSets) {
        for (const auto& skin : TokenTable<SkinTone>::entries) {
            for (const auto& outfit : TokenTable<Outfit>::entries) {
                const FigurePalette palette = figurePalette(set, {skin.value, outfit.value});
                for (const QColor& colour : {palette.skin, palette.shirt, palette.shorts}) {
                    EXPECT_GT(contrastRatio(colour, palette.backgroundTop), kSeen)
                        << skin.token.data() << ' ' << outfit.token.data();
                }
                EXPECT_NE(palette.shirt, palette.skin);
                EXPECT_GT(contrastRatio(palette.shirt, palette.shorts), kSeen);
            }
        }
    }
}

TEST(FigurePaletteTest, ALookChangesTheFigureAndNothingAroundIt)
{
    const FigurePalette usual = figurePalette(TokenSet::Light);
    const FigurePalette other = figurePalette(TokenSet::Light, {SkinTone::Dark, Outfit::Blue});
    EXPECT_NE(other.skin, usual.skin);
    EXPECT_NE(other.hair, usual.hair);
    EXPECT_NE(other.shirt, usual.shirt);
    EXPECT_NE(other.shorts, usual.shorts);
    EXPECT_EQ(other.mat, usual.mat);
    EXPECT_EQ(other.backgroundTop, usual.backgroundTop);
}

TEST(FigurePaletteTest, ArrowsAndTintsCanBeSeenOnWhatTheyLieOn)
{
    constexpr double kGraphics = 3.0;
    for (const TokenSet set : kSets) {
        const FigurePalette palette = figurePalette(set);
        // The arrow's pale edge lies between it and the figure.
        EXPECT_GT(contrastRatio(palette.arrow, palette.backgroundTop), kGraphics);
        EXPECT_GT(contrastRatio(palette.worked, palette.shirt), 1.25);
    }
}

TEST(FigurePaletteTest, GreyInkLeavesOutTheColourAndKeepsTheLightness)
{
    const QColor coral(0xF2, 0x77, 0x5D, 128);
    EXPECT_EQ(inked(coral, FigureInk::Colour), coral);
    const QColor grey = inked(coral, FigureInk::Grey);
    EXPECT_EQ(grey.red(), grey.green());
    EXPECT_EQ(grey.green(), grey.blue());
    EXPECT_EQ(grey.red(), qGray(coral.rgb()));
    EXPECT_EQ(grey.alpha(), coral.alpha());
}

} // namespace
} // namespace limber
