// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/side_sign.h"

#include <QImage>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

/// How much ink is on one half of the sign.
int inkOn(SideSign& sign, BodySide half)
{
    const QImage picture = sign.grab().toImage();
    const int middle = picture.width() / 2;
    const QColor ground = picture.pixelColor(middle, picture.height() / 2);
    int ink = 0;
    for (int x = 0; x < picture.width(); ++x) {
        if ((x < middle) != (half == BodySide::Left))
            continue;
        for (int y = 0; y < picture.height(); ++y)
            ink += picture.pixelColor(x, y) != ground ? 1 : 0;
    }
    return ink;
}

} // namespace

TEST(SideSignTest, SaysTheSideInWords)
{
    SideSign sign;
    EXPECT_EQ(sign.text(), QString());
    sign.setSide(BodySide::Left);
    EXPECT_EQ(sign.text(), u"LEFT"_s);
    EXPECT_EQ(sign.accessibleName(), u"LEFT"_s);
    sign.setSide(BodySide::Right);
    EXPECT_EQ(sign.text(), u"RIGHT"_s);
}

TEST(SideSignTest, LeftStaysLeftInAMirroredInterface)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SideSign sign;
        sign.setLayoutDirection(direction);
        sign.resize(sign.sizeHint());
        sign.setSide(BodySide::Left);
        EXPECT_GT(inkOn(sign, BodySide::Left), 2 * inkOn(sign, BodySide::Right));
        sign.setSide(BodySide::Right);
        EXPECT_GT(inkOn(sign, BodySide::Right), 2 * inkOn(sign, BodySide::Left));
    }
}

TEST(SideSignTest, StaysReadableInANarrowWindow)
{
    SideSign sign;
    sign.setSignHeight(110);
    EXPECT_LT(sign.minimumSizeHint().width(), sign.sizeHint().width());
    sign.resize(sign.minimumSizeHint());
    sign.setSide(BodySide::Right);
    EXPECT_GT(inkOn(sign, BodySide::Right), 2 * inkOn(sign, BodySide::Left));
}

TEST(SideSignTest, GrowsForTheFloor)
{
    SideSign sign;
    const QSize usual = sign.sizeHint();
    sign.setSignHeight(2 * usual.height());
    EXPECT_GT(sign.sizeHint().width(), usual.width());
    EXPECT_EQ(sign.sizeHint().height(), 2 * usual.height());
}

} // namespace limber::test
