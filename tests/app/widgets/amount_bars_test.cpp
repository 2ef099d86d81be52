// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/theme.h"
#include "app/widgets/amount_bars.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

AmountBar bar(const QString& name, double value, CategoryTone tone)
{
    return {.name = name,
            .amount = u"%1 min"_s.arg(value),
            .spoken = u"%1 minutes"_s.arg(value),
            .value = value,
            .tone = tone};
}

/// How many pixels of the picture have exactly this colour.
int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

TEST(AmountBarsTest, EverythingTheBarsSayIsSaidInWords)
{
    AmountBars bars;
    bars.setBars(u"Minutes"_s,
                 {bar(u"Core"_s, 12, CategoryTone::Core), bar(u"Yoga"_s, 3, CategoryTone::Yoga)});
    EXPECT_EQ(bars.accessibleName(), u"Minutes: Core 12 minutes, Yoga 3 minutes"_s);
}

TEST(AmountBarsTest, ABarIsAsLongAsItsShareOfTheLongest)
{
    AmountBars bars;
    bars.setBars(u"Minutes"_s,
                 {bar(u"Core"_s, 12, CategoryTone::Core), bar(u"Yoga"_s, 3, CategoryTone::Yoga)});
    bars.resize(600, bars.sizeHint().height());
    const QImage image = bars.grab().toImage();
    const Tokens& t = currentTokens();
    const double ratio = double(pixelsOf(image, t.category(CategoryTone::Core))) /
                         pixelsOf(image, t.category(CategoryTone::Yoga));
    EXPECT_NEAR(ratio, 4.0, 0.3);
}

TEST(AmountBarsTest, AsManyLinesAsThereAreAmounts)
{
    AmountBars bars;
    EXPECT_EQ(bars.sizeHint().height(), 0);
    bars.setBars(u"Minutes"_s, {bar(u"Core"_s, 12, CategoryTone::Core)});
    const int one = bars.sizeHint().height();
    bars.setBars(u"Minutes"_s,
                 {bar(u"Core"_s, 12, CategoryTone::Core), bar(u"Yoga"_s, 3, CategoryTone::Yoga)});
    EXPECT_EQ(bars.sizeHint().height(), 2 * one);
    bars.resize(60, 2 * one);
    EXPECT_FALSE(bars.grab().isNull());
}

} // namespace
} // namespace limber
