// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/tokens.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

/// The first or last column of the picture that is not blank.
int inkedColumn(const QImage& image, Qt::Edge edge)
{
    const QRgb blank = image.pixel(0, image.height() - 1);
    const bool fromLeft = edge == Qt::LeftEdge;
    for (int i = 0; i < image.width(); ++i) {
        const int x = fromLeft ? i : image.width() - 1 - i;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != blank)
                return x;
        }
    }
    return -1;
}

TEST(PlainLabelTest, NeverTakesTextForMarkup)
{
    const PlainLabel label(u"<b>Bold</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_TRUE(label.wordWrap());
}

TEST(PlainLabelTest, StandsAtTheLeadingEdgeOfTheInterface)
{
    PlainLabel label(u"Yoga"_s);
    label.resize(300, 30);
    EXPECT_LT(inkedColumn(label.grab().toImage(), Qt::LeftEdge), 10);
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(inkedColumn(label.grab().toImage(), Qt::RightEdge), 290);
    EXPECT_GT(inkedColumn(label.grab().toImage(), Qt::LeftEdge), 150);
}

TEST(PlainLabelTest, ItsHeightFollowsTextWidthAndFont)
{
    const QString sentence = u"A sentence that is long enough for several lines of a label"_s;
    PlainLabel label(sentence);
    const int wide = label.heightForWidth(2000);
    const int narrow = label.heightForWidth(120);
    EXPECT_GT(narrow, wide);
    EXPECT_EQ(label.heightForWidth(2000), wide);
    EXPECT_EQ(label.heightForWidth(120), narrow);
    label.setText(u"Short"_s);
    EXPECT_EQ(label.heightForWidth(120), wide);
    label.setText(sentence);
    label.setPixelSize(type_size::kDisplay);
    EXPECT_GT(label.heightForWidth(120), narrow);
}

TEST(HeadingTest, UsesTheTypeScale)
{
    EXPECT_EQ(Heading(HeadingLevel::Display).font().pixelSize(), type_size::kDisplay);
    EXPECT_EQ(Heading(HeadingLevel::Page).font().pixelSize(), type_size::kTitle);
    EXPECT_EQ(Heading(HeadingLevel::Section).font().pixelSize(), type_size::kSection);
}

TEST(ElidedLabelTest, CutsWhatDoesNotFitAndKeepsTheWholeText)
{
    ElidedLabel label(u"A rather long name of a routine"_s);
    label.resize(1000, 30);
    EXPECT_FALSE(label.isElided());
    label.resize(60, 30);
    EXPECT_TRUE(label.isElided());
    EXPECT_EQ(label.text(), u"A rather long name of a routine"_s);
    EXPECT_LT(label.minimumSizeHint().width(), 60);
}

} // namespace
} // namespace limber
