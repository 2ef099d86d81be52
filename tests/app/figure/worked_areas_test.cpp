// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_painter.h"
#include "core/body/pose_file.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class WorkedAreasTest : public testing::Test {
protected:
    /// Pixels that a tint changes on a standing figure seen from an azimuth; 90 looks at its front.
    [[nodiscard]] int tinted(WorkedAreas areas, double azimuth) const
    {
        const QImage plain = painted({}, azimuth);
        const QImage tinted = painted(areas, azimuth);
        int differing = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x)
                differing += plain.pixel(x, y) != tinted.pixel(x, y) ? 1 : 0;
        }
        return differing;
    }

private:
    [[nodiscard]] QImage painted(WorkedAreas areas, double azimuth) const
    {
        Motion motion = m_library.motions.at(u"gentle-warm-up"_s);
        motion.camera.azimuth = azimuth;
        motion.camera.elevation = 4;
        const QSize size(200, 260);
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintFigure(painter, motion, solveBody(motion.keyframes.front().pose), viewOf(motion, size),
                    figurePalette(TokenSet::Light), areas);
        return image;
    }

    MotionLibrary m_library = loadMotions(u":/content/poses"_s);
};

TEST_F(WorkedAreasTest, TheBackIsTintedFromBehindAndNotFromTheFront)
{
    for (const WorkedArea area : {WorkedArea::LowerBack, WorkedArea::MidBack, WorkedArea::UpperBack,
                                  WorkedArea::Buttocks, WorkedArea::Calves}) {
        EXPECT_GT(tinted(area, -90), 20) << static_cast<int>(area);
        EXPECT_EQ(tinted(area, 90), 0) << static_cast<int>(area);
    }
}

TEST_F(WorkedAreasTest, BellyAndChestAreTintedFromTheFrontAndNotFromBehind)
{
    for (const WorkedArea area : {WorkedArea::Belly, WorkedArea::Chest, WorkedArea::ThighFronts}) {
        EXPECT_GT(tinted(area, 90), 20) << static_cast<int>(area);
        EXPECT_EQ(tinted(area, -90), 0) << static_cast<int>(area);
    }
}

TEST_F(WorkedAreasTest, EveryAreaShowsFromSomeSide)
{
    for (int bit = 0; bit < 13; ++bit) {
        const auto area = static_cast<WorkedArea>(1 << bit);
        int most = 0;
        for (const double azimuth : {0.0, 90.0, -90.0, 180.0})
            most = std::max(most, tinted(area, azimuth));
        EXPECT_GT(most, 20) << bit;
    }
}

TEST_F(WorkedAreasTest, NoneLeavesTheFigureAsItIs)
{
    EXPECT_EQ(tinted({}, 0), 0);
}

} // namespace
} // namespace limber
