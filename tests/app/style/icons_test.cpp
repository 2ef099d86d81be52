// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/icons.h"
#include "app/style/tokens.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QSvgRenderer>

#include <cstdlib>
#include <gtest/gtest.h>

namespace limber {
namespace {

QImage picture(IconName name, const QColor& colour = Qt::black)
{
    return iconPixmap(name, colour, 24, 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkedPixels(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    return inked;
}

/// Summed difference of coverage; mirrored curves differ by a little anti-aliasing.
int difference(const QImage& one, const QImage& other)
{
    int sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y)));
    }
    return sum;
}

class LayoutDirection {
public:
    explicit LayoutDirection(Qt::LayoutDirection direction)
        : m_before(QGuiApplication::layoutDirection())
    {
        QGuiApplication::setLayoutDirection(direction);
    }
    ~LayoutDirection() { QGuiApplication::setLayoutDirection(m_before); }
    Q_DISABLE_COPY_MOVE(LayoutDirection)

private:
    Qt::LayoutDirection m_before;
};

class EveryIcon : public testing::TestWithParam<int> {
protected:
    IconName name = static_cast<IconName>(GetParam());
};

TEST_P(EveryIcon, IsAValidDrawingInTheResources)
{
    QFile file(iconPath(name));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << iconPath(name).toStdString();
    QByteArray drawing = file.readAll();
    EXPECT_TRUE(drawing.contains("viewBox=\"0 0 24 24\""));
    EXPECT_TRUE(drawing.contains("stroke=\"currentColor\" stroke-width=\"1.75\""));
    EXPECT_TRUE(QSvgRenderer(drawing.replace("currentColor", "#000000")).isValid());
}

TEST_P(EveryIcon, LeavesInkInsideItsFrame)
{
    const QImage image = picture(name);
    EXPECT_GT(inkedPixels(image), 8);
    for (int i = 0; i < 24; ++i) {
        EXPECT_LT(qAlpha(image.pixel(i, 0)), 64);
        EXPECT_LT(qAlpha(image.pixel(i, 23)), 64);
        EXPECT_LT(qAlpha(image.pixel(0, i)), 64);
        EXPECT_LT(qAlpha(image.pixel(23, i)), 64);
    }
}

INSTANTIATE_TEST_SUITE_P(IconsTest, EveryIcon, testing::Range(0, kIconCount));

TEST(IconsTest, IsDrawnInTheColourOfTheTokens)
{
    const Tokens& dark = tokens(TokenSet::Dark);
    const QImage image = icon(IconName::Stop, dark)
                             .pixmap(QSize(24, 24))
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    QRgb strongest = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (qAlpha(image.pixel(x, 12)) > qAlpha(strongest))
            strongest = image.pixel(x, 12);
    }
    EXPECT_NEAR(qRed(strongest), dark.text.red(), 2);
    EXPECT_NEAR(qBlue(strongest), dark.text.blue(), 2);
}

TEST(IconsTest, IsDrawnInDevicePixels)
{
    const QPixmap pixmap = iconPixmap(IconName::Today, Qt::black, 24, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(48, 48));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(IconsTest, ArrowsOfReadingAreMirroredForRightToLeft)
{
    const QImage leftToRight = picture(IconName::Forward);
    const LayoutDirection mirrored(Qt::RightToLeft);
    const QImage rightToLeft = picture(IconName::Forward);
    EXPECT_LT(10 * difference(rightToLeft, leftToRight.mirrored(true, false)),
              difference(rightToLeft, leftToRight));
}

TEST(IconsTest, SidesOfTheBodyAndPlaybackAreNeverMirrored)
{
    const QImage left = picture(IconName::SideLeft);
    const QImage play = picture(IconName::Play);
    const LayoutDirection mirrored(Qt::RightToLeft);
    EXPECT_EQ(picture(IconName::SideLeft), left);
    EXPECT_EQ(picture(IconName::Play), play);
}

} // namespace
} // namespace limber
