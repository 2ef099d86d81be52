// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/text_lines.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(TextLinesTest, AWordLongerThanItsLineIsBroken)
{
    const TextLines lines(u"Rindfleischetikettierungsüberwachungsaufgabenübertragung"_s, 60, {});
    EXPECT_GT(lines.count(), 3);
    for (int i = 0; i < lines.count(); ++i)
        EXPECT_LE(lines.covered(i).right(), 60.01);
}

TEST(TextLinesTest, LinesStandAtTheEdgeWhereReadingBegins)
{
    TextSetting setting;
    EXPECT_NEAR(TextLines(u"one"_s, 200, setting).covered(0).left(), 0.0, 0.5);
    setting.direction = Qt::RightToLeft;
    EXPECT_NEAR(TextLines(u"one"_s, 200, setting).covered(0).right(), 200.0, 0.5);
    setting.edge = TextEdge::Trailing;
    EXPECT_NEAR(TextLines(u"one"_s, 200, setting).covered(0).left(), 0.0, 0.5);
    setting.direction = Qt::LeftToRight;
    EXPECT_NEAR(TextLines(u"one"_s, 200, setting).covered(0).right(), 200.0, 0.5);
    setting.edge = TextEdge::Middle;
    EXPECT_NEAR(TextLines(u"one"_s, 200, setting).covered(0).center().x(), 100.0, 0.5);
}

TEST(TextLinesTest, TwiceTheSizeIsTwiceAsWide)
{
    TextSetting setting{.points = 9};
    const double once = TextLines(u"Breathe out"_s, 1000, setting).naturalWidth();
    setting.points = 18;
    EXPECT_NEAR(TextLines(u"Breathe out"_s, 1000, setting).naturalWidth(), 2 * once, 0.2);
}

TEST(TextLinesTest, LineBreaksOfTheTextAreBlanks)
{
    EXPECT_EQ(TextLines(u"one\n two"_s, 1000, {}).count(), 1);
}

} // namespace
} // namespace limber
