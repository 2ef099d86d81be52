// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/motion_arrows.h"
#include "core/body/pose_file.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr QSizeF kSize{400, 300};

class MotionArrowsTest : public testing::Test {
protected:
    [[nodiscard]] const Motion& motion(const QString& exercise) const
    {
        return m_library.motions.at(exercise);
    }
    [[nodiscard]] static std::vector<MotionArrow> arrowsToPicture(const Motion& motion)
    {
        return arrowsOf(motion, wayToPicture(motion), viewOf(motion, kSize));
    }
    static double distance(const QPointF& a, const QPointF& b)
    {
        return std::hypot(a.x() - b.x(), a.y() - b.y());
    }

    MotionLibrary m_library = loadMotions(u":/content/poses"_s);
};

TEST_F(MotionArrowsTest, TheyFollowHandAndFootThatReachAway)
{
    const Motion& birdDog = motion(u"bird-dog"_s);
    const FigureView view = viewOf(birdDog, kSize);
    const Body reached = solveBody(birdDog.keyframes[1].pose);
    const std::vector<MotionArrow> arrows = arrowsOf(birdDog, {0, 1}, view);
    ASSERT_EQ(arrows.size(), 2U);
    const double near = 0.15 * view.pixelsPerMetre();
    const QPointF hand = view.project(reached.arms.right.hand.at);
    const QPointF foot = view.project(reached.legs.left.foot.at);
    const auto leadsTo = [&](const QPointF& goal) {
        return std::ranges::any_of(arrows, [&](const MotionArrow& arrow) {
            return distance(arrow.way.back(), goal) < near;
        });
    };
    EXPECT_TRUE(leadsTo(hand));
    EXPECT_TRUE(leadsTo(foot));
}

TEST_F(MotionArrowsTest, WhereNothingMovesThereIsNone)
{
    EXPECT_TRUE(arrowsOf(motion(u"bird-dog"_s), {0}, viewOf(motion(u"bird-dog"_s), kSize)).empty());
    EXPECT_TRUE(
        arrowsOf(motion(u"bird-dog"_s), {1, 1}, viewOf(motion(u"bird-dog"_s), kSize)).empty());
}

TEST_F(MotionArrowsTest, ASmallMovementIsDrawnLongEnoughToBeSeen)
{
    for (const QString& exercise : {u"pelvic-tilt"_s, u"box-breathing"_s, u"chin-tuck"_s}) {
        const double metre = viewOf(motion(exercise), kSize).pixelsPerMetre();
        const std::vector<MotionArrow> arrows = arrowsToPicture(motion(exercise));
        EXPECT_FALSE(arrows.empty()) << exercise.toStdString();
        for (const MotionArrow& arrow : arrows)
            EXPECT_GT(distance(arrow.way.front(), arrow.way.back()), 0.05 * metre)
                << exercise.toStdString();
    }
}

TEST_F(MotionArrowsTest, EveryExerciseThatMovesToItsPictureHasOneOrTwo)
{
    for (const auto& [exercise, motion] : m_library.motions) {
        if (motion.picture == 0)
            continue;
        const std::size_t count = arrowsToPicture(motion).size();
        EXPECT_GE(count, 1U) << exercise.toStdString();
        EXPECT_LE(count, 2U) << exercise.toStdString();
    }
}

TEST_F(MotionArrowsTest, MirroredTheyPointTheOtherWay)
{
    const Motion& deadBug = motion(u"dead-bug"_s);
    const std::vector<MotionArrow> right = arrowsToPicture(deadBug);
    const std::vector<MotionArrow> left = arrowsToPicture(mirrored(deadBug));
    ASSERT_EQ(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        EXPECT_NEAR(left[i].way.back().x(), kSize.width() - right[i].way.back().x(), 0.5);
        EXPECT_NEAR(left[i].way.back().y(), right[i].way.back().y(), 0.5);
    }
}

TEST_F(MotionArrowsTest, TheyArePaintedInTheirColour)
{
    QImage image(kSize.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const FigurePalette palette = figurePalette(TokenSet::Light);
    paintArrows(painter, {{QPolygonF({{20, 20}, {120, 20}})}}, palette, 200);
    painter.end();
    EXPECT_EQ(image.pixelColor(60, 20), palette.arrow);
    EXPECT_EQ(image.pixelColor(113, 20), palette.arrow);
}

} // namespace
} // namespace limber
