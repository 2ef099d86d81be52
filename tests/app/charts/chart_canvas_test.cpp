// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/category_look.h"
#include "app/charts/chart_canvas.h"

#include <QImage>
#include <QPainter>

#include <functional>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSide = 60;
const QRectF kArea(10, 10, 40, 40);

QImage painted(Qt::LayoutDirection direction, const std::function<void(ChartCanvas&)>& paint)
{
    QImage image(kSide, kSide, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ChartStyle style = screenChartStyle(TokenSet::Light, QFont(u"DejaVu Sans"_s), direction);
    {
        ChartCanvas canvas(painter, style);
        paint(canvas);
    }
    return image;
}

int differingPixels(const QImage& one, const QImage& other)
{
    constexpr int kSeen = 60;
    int count = 0;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > kSeen ? 1 : 0;
    }
    return count;
}

QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            if (qGray(image.pixel(x, y)) < 250)
                ink = ink.united(QRect(x, y, 1, 1));
        }
    }
    return ink;
}

std::vector<Category> allCategories()
{
    std::vector<Category> all;
    for (const auto& entry : TokenTable<Category>::entries)
        all.push_back(entry.value);
    return all;
}

TEST(CategoryLookTest, EveryCategoryHasAPatternThatIsToldApartWithoutColour)
{
    std::vector<QImage> patterns;
    for (const Category category : allCategories()) {
        patterns.push_back(painted(Qt::LeftToRight, [category](ChartCanvas& canvas) {
            canvas.box(kArea, Qt::darkGray);
            canvas.hatch(kArea, categoryHatch(category), Qt::white);
        }));
    }
    constexpr int kATwentiethOfTheArea = 40 * 40 / 20;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(differingPixels(patterns[i], patterns[j]), kATwentiethOfTheArea)
                << i << " and " << j;
    }
}

TEST(ChartCanvasTest, PatternsEndAtTheEdgesOfTheirArea)
{
    for (const Category category : allCategories()) {
        const QImage image = painted(Qt::LeftToRight, [category](ChartCanvas& canvas) {
            canvas.hatch(kArea, categoryHatch(category), Qt::black);
        });
        EXPECT_TRUE(kArea.toRect().adjusted(-1, -1, 1, 1).contains(inkOf(image)) ||
                    inkOf(image).isNull())
            << static_cast<int>(category);
    }
}

TEST(ChartCanvasTest, MarkersAreToldApartWithoutColour)
{
    std::vector<QImage> markers;
    for (const Marker marker :
         {Marker::Disc, Marker::Square, Marker::Triangle, Marker::Diamond, Marker::Cross}) {
        markers.push_back(painted(Qt::LeftToRight, [marker](ChartCanvas& canvas) {
            canvas.marker(kArea.center(), marker, 5, Qt::black, Qt::black);
        }));
    }
    for (std::size_t i = 0; i < markers.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(differingPixels(markers[i], markers[j]), 10) << i << " and " << j;
    }
}

TEST(ChartCanvasTest, TheLeadingSideFollowsTheInterfaceAndTheSignsFollowTheText)
{
    const auto numberOn = [](Qt::LayoutDirection direction, Qt::Alignment side) {
        return painted(direction, [side](ChartCanvas& canvas) {
            canvas.text(kArea, side | Qt::AlignVCenter, Qt::black, u"-1.5"_s);
        });
    };
    const QImage ahead = numberOn(Qt::LeftToRight, Qt::AlignLeft);
    EXPECT_LT(inkOf(ahead).left(), 15);
    EXPECT_GT(inkOf(numberOn(Qt::RightToLeft, Qt::AlignLeft)).right(), 45);
    EXPECT_EQ(ahead, numberOn(Qt::RightToLeft, Qt::AlignRight))
        << "the sign stays before the number";
}

TEST(ChartCanvasTest, ATextThatIsTooLongIsShortened)
{
    const QImage image = painted(Qt::LeftToRight, [](ChartCanvas& canvas) {
        canvas.text(kArea, Qt::AlignLeft | Qt::AlignVCenter, Qt::black,
                    u"Carry the shopping up three flights of stairs"_s);
    });
    EXPECT_LE(inkOf(image).right(), 50);
}

TEST(ChartCanvasTest, LeavesThePainterAsItWas)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    const QFont font = painter.font();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    {
        const ChartStyle style =
            screenChartStyle(TokenSet::Dark, QFont(u"DejaVu Sans"_s), Qt::RightToLeft);
        ChartCanvas canvas(painter, style);
        canvas.tick(kArea, Qt::green);
    }
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_EQ(painter.font(), font);
    EXPECT_EQ(painter.layoutDirection(), direction);
}

} // namespace
} // namespace limber
