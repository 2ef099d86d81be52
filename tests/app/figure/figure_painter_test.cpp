// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_painter.h"
#include "core/body/pose_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const MotionLibrary& bundledMotions()
{
    static const MotionLibrary library = loadMotions(u":/content/poses"_s);
    return library;
}

QImage painted(const Motion& motion, const Body& body, TokenSet theme, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const FigureView view = viewOf(motion, size);
    paintFigure(painter, motion, body, view, figurePalette(theme));
    painter.end();
    return image;
}

Body pictureOf(const Motion& motion)
{
    return solveBody(motion.keyframes[static_cast<std::size_t>(motion.picture)].pose);
}

/// Solid pixels in the picture's outermost rows and columns; shadows are no part of the figure.
int solidAtTheEdge(const QImage& image)
{
    int solid = 0;
    const auto count = [&](int x, int y) { solid += qAlpha(image.pixel(x, y)) > 250 ? 1 : 0; };
    for (int x = 0; x < image.width(); ++x) {
        count(x, 0);
        count(x, image.height() - 1);
    }
    for (int y = 0; y < image.height(); ++y) {
        count(0, y);
        count(image.width() - 1, y);
    }
    return solid;
}

TEST(FigurePainterTest, EveryKeyframeIsPaintedAndNothingIsCutOff)
{
    for (const auto& [exercise, motion] : bundledMotions().motions) {
        for (const Keyframe& keyframe : motion.keyframes) {
            const QImage image =
                painted(motion, solveBody(keyframe.pose), TokenSet::Light, {240, 180});
            EXPECT_FALSE(image.allGray()) << qPrintable(exercise);
            if (!motion.camera.centre) {
                EXPECT_EQ(solidAtTheEdge(image), 0)
                    << qPrintable(exercise) << ' ' << qPrintable(keyframe.name);
            }
        }
    }
}

TEST(FigurePainterTest, TheOtherSideIsTheMirrorImage)
{
    for (const QString& exercise : {u"side-plank"_s, u"knee-to-chest"_s, u"bird-dog"_s}) {
        const Motion& motion = *bundledMotions().find(exercise);
        const Motion other = mirrored(motion);
        const QSize size(240, 180);
        const QImage right = painted(motion, pictureOf(motion), TokenSet::Light, size);
        const QImage left =
            painted(other, pictureOf(other), TokenSet::Light, size).mirrored(true, false);
        int different = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const bool inRight = qAlpha(right.pixel(x, y)) > 128;
                const bool inLeft = qAlpha(left.pixel(x, y)) > 128;
                different += inRight == inLeft ? 0 : 1;
            }
        }
        EXPECT_LT(different, 40) << qPrintable(exercise);
    }
}

TEST(FigurePainterTest, PaintingTheSameTwiceGivesTheSamePicture)
{
    const Motion& motion = *bundledMotions().find(u"cat-cow"_s);
    const Body body = pictureOf(motion);
    EXPECT_EQ(painted(motion, body, TokenSet::Dark, {200, 150}),
              painted(motion, body, TokenSet::Dark, {200, 150}));
    EXPECT_NE(painted(motion, body, TokenSet::Dark, {200, 150}),
              painted(motion, body, TokenSet::Light, {200, 150}));
}

TEST(FigurePainterTest, AFigureOnAPageIsMadeOfShapesNotOfPixels)
{
    const Motion& motion = *bundledMotions().find(u"bridge"_s);
    QBuffer page;
    ASSERT_TRUE(page.open(QIODevice::WriteOnly));
    QPdfWriter writer(&page);
    QPainter painter(&writer);
    paintScene(painter, motion, pictureOf(motion), {400, 300}, figurePalette(TokenSet::Light));
    painter.end();
    EXPECT_GT(page.data().size(), 1000);
    EXPECT_FALSE(page.data().contains("/Subtype /Image"));
}

TEST(FigurePainterTest, TheViewStaysWhereItIsWhileTheFigureMoves)
{
    const Motion& motion = *bundledMotions().find(u"bird-dog"_s);
    const FigureView view = viewOf(motion, {300, 200});
    const FigureView again = viewOf(motion, {300, 200});
    EXPECT_EQ(view.project({0, 0, 0}), again.project({0, 0, 0}));
    EXPECT_GT(view.pixelsPerMetre(), 50);
}

} // namespace
} // namespace limber
