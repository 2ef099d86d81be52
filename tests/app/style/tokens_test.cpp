// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
constexpr std::array<Matrix, 4> kSights = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector seenAs(const QColor& colour, const Matrix& sight)
{
    const Vector rgb = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Vector seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            seen[row] += sight[row][column] * rgb[column];
        seen[row] = std::clamp(seen[row], 0.0, 1.0);
    }
    return seen;
}

Vector lab(const Vector& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& one, const QColor& other, const Matrix& sight)
{
    const Vector a = lab(seenAs(one, sight));
    const Vector b = lab(seenAs(other, sight));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

std::string named(const QColor& colour)
{
    return colour.name().toStdString();
}

class EveryTokenSet : public testing::TestWithParam<TokenSet> {
protected:
    const Tokens& t = tokens(GetParam());

    static void expectContrast(double least, const QColor& front, const QColor& ground)
    {
        EXPECT_GE(contrastRatio(front, ground), least) << named(front) << " on " << named(ground);
    }
};

TEST_P(EveryTokenSet, IsTheOneAskedFor)
{
    EXPECT_EQ(t.set, GetParam());
}

TEST_P(EveryTokenSet, TextIsReadableOnEveryGround)
{
    for (const QColor& ground :
         {t.background, t.surface, t.sunken, t.tintWork, t.tintRest, t.tintChange, t.good.soft,
          t.caution.soft, t.info.soft, t.problem.soft})
        expectContrast(4.5, t.text, ground);
    for (const QColor& ground : {t.background, t.surface, t.sunken})
        expectContrast(4.5, t.textMuted, ground);
}

TEST_P(EveryTokenSet, AccentAsTextIsReadable)
{
    for (const QColor& ground :
         {t.background, t.surface, t.sunken, t.accentSoft, t.info.soft, t.caution.soft})
        expectContrast(4.5, t.accent, ground);
}

TEST_P(EveryTokenSet, TextOnFilledControlsIsReadableInEachState)
{
    for (const QColor& ground : {t.accent, t.accentHover, t.accentPressed})
        expectContrast(4.5, t.onAccent, ground);
    for (const QColor& ground : {t.action, t.actionHover, t.actionPressed})
        expectContrast(4.5, t.onAction, ground);
    expectContrast(4.5, t.onAccentSoft, t.accentSoft);
    expectContrast(4.5, t.textMuted, t.accentSoft);
}

TEST_P(EveryTokenSet, ToolTipsAreReadable)
{
    expectContrast(4.5, t.surface, t.text);
}

TEST_P(EveryTokenSet, StatusWordsAreReadableOnEveryGround)
{
    for (const StatusColours& status : {t.good, t.caution, t.info, t.problem}) {
        for (const QColor& ground : {status.soft, t.surface, t.background})
            expectContrast(4.5, status.strong, ground);
    }
}

TEST_P(EveryTokenSet, ControlsAndFocusRingsStandOut)
{
    for (const QColor& ground : {t.background, t.surface}) {
        expectContrast(3.0, t.control, ground);
        expectContrast(3.0, t.accent, ground);
        expectContrast(3.0, t.action, ground);
        expectContrast(3.0, t.focusRing, ground);
    }
    for (const QColor& ground : {t.sunken, t.accentSoft})
        expectContrast(3.0, t.focusRing, ground);
}

TEST_P(EveryTokenSet, CountdownRingStandsOutOnEveryTint)
{
    for (const QColor& ground : {t.tintWork, t.tintRest, t.tintChange, t.background}) {
        expectContrast(3.0, t.accent, ground);
        expectContrast(3.0, t.info.strong, ground);
    }
}

TEST_P(EveryTokenSet, CategoryColoursStandOut)
{
    for (const QColor& category : t.categories) {
        expectContrast(3.0, category, t.background);
        expectContrast(3.0, category, t.surface);
    }
}

TEST_P(EveryTokenSet, MarksOfChartsStandOut)
{
    // On the band of no clear change and in the cells of the year as well as on the card.
    for (const QColor& ground : {t.surface, t.sunken}) {
        expectContrast(3.0, t.control, ground);
        expectContrast(3.0, t.accent, ground);
        expectContrast(3.0, t.text, ground);
        expectContrast(3.0, t.textMuted, ground);
        expectContrast(3.0, t.focusRing, ground);
    }
    expectContrast(3.0, t.onAccent, t.accent);
    expectContrast(3.0, t.caution.strong, t.surface);
    expectContrast(3.0, t.good.strong, t.surface);
}

TEST_P(EveryTokenSet, CategoryColoursStayApartForEveryKindOfColourSight)
{
    // 10 is about four times the difference that is just seen side by side.
    constexpr double kLeastDistance = 10;
    for (const Matrix& sight : kSights) {
        for (std::size_t i = 0; i < kCategoryToneCount; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_GE(distance(t.categories[i], t.categories[j], sight), kLeastDistance)
                    << named(t.categories[i]) << " and " << named(t.categories[j]);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(TokensTest, EveryTokenSet,
                         testing::Values(TokenSet::Light, TokenSet::Dark, TokenSet::HighContrast));

TEST(TokensTest, ContrastRatioFollowsTheStandard)
{
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::white, Qt::black), 21.0);
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::red, Qt::red), 1.0);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace limber
