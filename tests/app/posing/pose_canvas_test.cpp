// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/posing/pose_canvas.h"
#include "core/body/simple_motion.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class PoseCanvasTest : public ::testing::Test {
protected:
    PoseCanvasTest()
    {
        const Pose standing = posable(m_figures.basePoses().at(u"standing"_s));
        m_motion = simpleMotion(u"own"_s, standing, standing, {}, {});
        m_canvas.resize(500, 500);
        m_canvas.setPose(m_motion, 0);
        m_canvas.resetView();
        m_canvas.setView(90.0, 0.0);
        m_canvas.show();
        QObject::connect(&m_canvas, &PoseCanvas::poseEdited, [this](const Pose& pose, bool) {
            m_motion.keyframes.front().pose = pose;
            m_canvas.setPose(m_motion, 0);
            ++m_edits;
        });
    }

    void drag(BodyHandle handle, const QPoint& way, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint from = m_canvas.positionOf(handle).toPoint();
        QTest::mousePress(&m_canvas, Qt::LeftButton, modifiers, from);
        constexpr int kSteps = 5;
        for (int i = 1; i <= kSteps; ++i) {
            const QPoint at = from + way * i / kSteps;
            QMouseEvent move(QEvent::MouseMove, at, m_canvas.mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(&m_canvas, &move);
        }
        QTest::mouseRelease(&m_canvas, Qt::LeftButton, modifiers, from + way);
    }
    [[nodiscard]] Body body() const { return solveBody(m_motion.keyframes.front().pose); }
    static double distance(const QPointF& a, const QPointF& b)
    {
        return std::hypot(a.x() - b.x(), a.y() - b.y());
    }

    FigureLibrary m_figures;
    Motion m_motion;
    PoseCanvas m_canvas;
    int m_edits = 0;
};

TEST_F(PoseCanvasTest, AHandIsWhereThePointerLeavesIt)
{
    const BodyHandle hand = BodyHandle::RightHand;
    const QPointF from = m_canvas.positionOf(hand);
    const QPoint way(-40, -120);
    drag(hand, way);
    EXPECT_LT(distance(m_canvas.positionOf(hand), from + way), 3.0);
    EXPECT_EQ(m_edits, 1);
    const Arm& arm = body().arms.right;
    EXPECT_NEAR(length(arm.forearm.at - arm.upper.at), bone::kUpperArm, 1e-6);
    EXPECT_NEAR(length(arm.hand.at - arm.forearm.at), bone::kForearm, 1e-6);
}

TEST_F(PoseCanvasTest, TheFigureFollowsDuringADrag)
{
    QSignalSpy dragged(&m_canvas, &PoseCanvas::poseDragged);
    drag(BodyHandle::LeftHand, {60, -80});
    EXPECT_GE(dragged.count(), 3);
}

TEST_F(PoseCanvasTest, AClickOnAHandleChangesNothing)
{
    const QPoint at = m_canvas.positionOf(BodyHandle::LeftFoot).toPoint();
    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, at);
    EXPECT_EQ(m_edits, 0);
    EXPECT_EQ(m_canvas.selected(), BodyHandle::LeftFoot);
}

TEST_F(PoseCanvasTest, DraggingBesideTheFigureTurnsTheView)
{
    const double before = m_canvas.azimuth();
    QTest::mousePress(&m_canvas, Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseMove(&m_canvas, QPoint(50, 20));
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, QPoint(50, 20));
    EXPECT_NE(m_canvas.azimuth(), before);
    EXPECT_EQ(m_edits, 0);
}

TEST_F(PoseCanvasTest, WithShiftAHandMovesInDepth)
{
    const BodyHandle hand = BodyHandle::RightHand;
    const Vector from = handlePoint(body(), hand);
    drag(hand, {0, 60}, Qt::ShiftModifier);
    const Vector to = handlePoint(body(), hand);
    // From the front and a little from above: towards the viewer is forward and a little up.
    EXPECT_GT(to.x, from.x + 0.1);
    EXPECT_NEAR(to.z, from.z, 0.02);
    EXPECT_LT(std::abs(to.y - from.y), (to.x - from.x) / 2.0);
}

TEST_F(PoseCanvasTest, BothHandsFollowWhenBothSidesAreAlike)
{
    m_canvas.setEditedSides(EditedSides::Both);
    drag(BodyHandle::RightHand, {-60, -100});
    const Vector right = handlePoint(body(), BodyHandle::RightHand);
    const Vector left = handlePoint(body(), BodyHandle::LeftHand);
    EXPECT_NEAR(right.x, left.x, 0.01);
    EXPECT_NEAR(right.y, left.y, 0.01);
    EXPECT_NEAR(right.z, -left.z, 0.01);
}

TEST_F(PoseCanvasTest, TabWalksThroughTheHandlesAndArrowsMoveThem)
{
    m_canvas.setFocus();
    m_canvas.select(BodyHandle::Head);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m_canvas, Qt::Key_Tab);
    ASSERT_EQ(m_canvas.selected(), BodyHandle::RightHand);
    const double scale = 0.01;
    const Vector from = handlePoint(body(), BodyHandle::RightHand);
    QTest::keyClick(&m_canvas, Qt::Key_Up);
    EXPECT_NEAR(handlePoint(body(), BodyHandle::RightHand).y, from.y + scale, 0.002);
    QTest::keyClick(&m_canvas, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_NEAR(handlePoint(body(), BodyHandle::RightHand).y, from.y + 6 * scale, 0.003);
    QTest::keyClick(&m_canvas, Qt::Key_PageDown, Qt::ShiftModifier);
    EXPECT_NEAR(handlePoint(body(), BodyHandle::RightHand).x, from.x + 5 * scale, 0.004);
    EXPECT_EQ(m_edits, 3);
}

TEST_F(PoseCanvasTest, EscapeTakesADragBack)
{
    const Pose before = m_motion.keyframes.front().pose;
    const QPoint from = m_canvas.positionOf(BodyHandle::RightHand).toPoint();
    QTest::mousePress(&m_canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(30, -60),
                     m_canvas.mapToGlobal(from + QPoint(30, -60)), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(&m_canvas, &move);
    QTest::keyClick(&m_canvas, Qt::Key_Escape);
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, from);
    EXPECT_EQ(m_edits, 0);
    EXPECT_LT(distance(m_canvas.positionOf(BodyHandle::RightHand), from), 2.0);
}

TEST_F(PoseCanvasTest, EachHandleCanBeHitWithinThirtyTwoPixels)
{
    for (const QPointF& off : {QPointF(15, 0), QPointF(-15, 0), QPointF(0, 15), QPointF(0, -15)}) {
        const QPointF at = m_canvas.positionOf(BodyHandle::RightHand) + off;
        EXPECT_EQ(m_canvas.handleAt(at), BodyHandle::RightHand);
    }
    EXPECT_FALSE(m_canvas.handleAt({5, 5}));
}

} // namespace
} // namespace limber
