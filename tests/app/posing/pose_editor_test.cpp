// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/angle_slider.h"
#include "app/posing/findings_list.h"
#include "app/posing/pose_editor.h"
#include "app/posing/pose_words.h"
#include "app/posing/trunk_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/row_list.h"
#include "core/body/motion_writer.h"
#include "core/body/pose_edit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const Catalogue& bundledCatalogue()
{
    static const Catalogue catalogue = loadBundledCatalogue().catalogue;
    return catalogue;
}

class PoseEditorTest : public ::testing::Test {
protected:
    PoseEditorTest()
        : m_editor(m_figures, bundledCatalogue())
    {
        m_editor.resize(1000, 640);
        m_editor.show();
        m_editor.startAnew(u"own"_s, {{u"up"_s, PhaseAim::End}, {u"down"_s, PhaseAim::Start}});
        QTest::qWait(0);
    }

    [[nodiscard]] PoseCanvas& canvas() { return *m_editor.findChild<PoseCanvas*>(); }
    void click(const QString& name)
    {
        auto* button = m_editor.findChild<QAbstractButton*>(name);
        ASSERT_TRUE(button) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void drag(BodyHandle handle, const QPoint& way)
    {
        PoseCanvas& widget = canvas();
        const QPoint from = widget.positionOf(handle).toPoint();
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        for (const QPoint& at : {from + way / 2, from + way}) {
            QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(&widget, &move);
        }
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, from + way);
    }
    void begin(const QString& search)
    {
        click(u"beginFrom"_s);
        auto* field = m_editor.findChild<QLineEdit*>(u"startSearch"_s);
        QTest::keyClicks(field, search);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] const Pose& pose(std::size_t keyframe) const
    {
        return m_editor.motion().keyframes.at(keyframe).pose;
    }

    FigureLibrary m_figures;
    PoseEditor m_editor;
};

TEST_F(PoseEditorTest, AMotionThatIsOnlyOpenedStaysAsItIs)
{
    const Motion& bridge = *m_figures.find(u"bridge"_s);
    std::vector<AimedPhase> phases;
    for (const auto& [phase, path] : bridge.phases)
        phases.push_back({phase, PhaseAim::End});
    m_editor.setMotion(bridge, phases);
    EXPECT_EQ(m_editor.motion(), bridge);
    EXPECT_TRUE(m_editor.isSound());
}

TEST_F(PoseEditorTest, ADragIsOneStepThatCanBeUndoneAndRedone)
{
    const QSignalSpy changed(&m_editor, &PoseEditor::motionChanged);
    const Motion before = m_editor.motion();
    drag(BodyHandle::RightHand, {-30, -90});
    ASSERT_EQ(changed.count(), 1);
    const Motion after = m_editor.motion();
    EXPECT_NE(after, before);
    EXPECT_EQ(after.keyframes[1], before.keyframes[1]);
    QTest::keyClick(&canvas(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_editor.motion(), before);
    QTest::keyClick(&canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_editor.motion(), after);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(PoseEditorTest, WhatIsEditedIsInRoundedNumbers)
{
    drag(BodyHandle::LeftHand, {41, -87});
    EXPECT_EQ(rounded(m_editor.motion()), m_editor.motion());
}

TEST_F(PoseEditorTest, TheEndIsEditedApartFromTheStart)
{
    const Pose start = pose(0);
    click(u"posePlace1"_s);
    drag(BodyHandle::RightHand, {-30, -90});
    EXPECT_EQ(pose(0), start);
    EXPECT_NE(pose(1), start);
    click(u"endLikeStart"_s);
    EXPECT_EQ(pose(1), start);
}

TEST_F(PoseEditorTest, PhasesGoToTheEndAndBack)
{
    EXPECT_EQ(m_editor.motion().phases.at(u"up"_s).keyframes, std::vector{1});
    EXPECT_EQ(m_editor.motion().phases.at(u"down"_s).keyframes, std::vector{0});
}

TEST_F(PoseEditorTest, ItBeginsFromABasePoseByItsName)
{
    begin(u"all fours"_s);
    EXPECT_TRUE(
        std::ranges::count(pose(0).contacts, LandmarkName{Landmark::Hands, BodyHalf::Left}));
    EXPECT_EQ(pose(1), pose(0));
    EXPECT_TRUE(m_editor.isSound());
    m_editor.undo();
    EXPECT_FALSE(
        std::ranges::count(pose(0).contacts, LandmarkName{Landmark::Hands, BodyHalf::Left}));
}

TEST_F(PoseEditorTest, ItBeginsFromAnExerciseWithItsThings)
{
    begin(u"box breathing"_s);
    EXPECT_EQ(m_editor.motion().exercise, u"own"_s);
    ASSERT_EQ(m_editor.motion().props.size(), 1u);
    EXPECT_EQ(m_editor.motion().props.front().kind, PropKind::Chair);
    EXPECT_TRUE(m_editor.isSound());
}

TEST_F(PoseEditorTest, EveryStartIsSoundAsItIs)
{
    for (const QString& base : startingPoses()) {
        begin(basePoseName(base));
        EXPECT_TRUE(m_editor.isSound()) << qPrintable(base);
        m_editor.startAnew(u"own"_s, {});
    }
}

TEST_F(PoseEditorTest, ASliderBendsTheBackAndKeysMoveIt)
{
    click(u"trunkLowerBack"_s);
    auto* slider =
        m_editor.findChild<TrunkPanel*>()->slider(SpineTurn::Side)->findChild<QSlider*>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(pose(0).lumbar.side, 10);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(pose(0).lumbar.side, 11);
    m_editor.undo();
    EXPECT_EQ(pose(0).lumbar.side, 10);
}

TEST_F(PoseEditorTest, AHardFaultIsToldAndGuarded)
{
    Motion motion = m_editor.motion();
    motion.keyframes[1].pose.lumbar.bend = 80;
    m_editor.setMotion(motion, {});
    EXPECT_FALSE(m_editor.isSound());
    const auto& findings = m_editor.findChild<FindingsList*>()->findings();
    ASSERT_FALSE(findings.empty());
    EXPECT_TRUE(findings.front().isHard);
    EXPECT_TRUE(findings.front().canMend);
    EXPECT_EQ(findings.front().text, u"End: The lower back bends further than people do."_s);
    click(u"mendButton"_s);
    EXPECT_EQ(pose(1).lumbar.bend, 60);
}

TEST_F(PoseEditorTest, AFootCannotBePushedThroughTheFloor)
{
    drag(BodyHandle::RightFoot, {0, 120});
    EXPECT_TRUE(m_editor.isSound());
    // What comes from elsewhere and goes through the floor is refused.
    Motion motion = m_editor.motion();
    motion.keyframes[0].pose.pelvis.at.y = 0.04;
    motion.keyframes[0].pose.settle.clear();
    m_editor.setMotion(motion, {});
    EXPECT_FALSE(m_editor.isSound());
}

TEST_F(PoseEditorTest, WhatIsOddOnTheWayIsToldAndForbidsNothing)
{
    Motion motion = m_editor.motion();
    Pose& end = motion.keyframes[1].pose;
    motion.keyframes[0].pose =
        withHandAt(motion.keyframes[0].pose, BodyHalf::Right, {0.28, 1.0, 0.0}, {});
    end = withHandAt(end, BodyHalf::Right, {-0.24, 1.0, 0.12}, {});
    m_editor.setMotion(rounded(motion), {{u"go"_s, PhaseAim::End}, {u"back"_s, PhaseAim::Start}});
    const auto& findings = m_editor.findChild<FindingsList*>()->findings();
    ASSERT_FALSE(findings.empty());
    EXPECT_TRUE(std::ranges::none_of(findings, &ShownFinding::isHard));
    EXPECT_TRUE(m_editor.isSound());
}

TEST_F(PoseEditorTest, MirroringMakesLeftOfRight)
{
    drag(BodyHandle::RightHand, {-30, -90});
    const Vector right = handlePoint(solveBody(pose(0)), BodyHandle::RightHand);
    click(u"mirrorPose"_s);
    const Vector left = handlePoint(solveBody(pose(0)), BodyHandle::LeftHand);
    EXPECT_NEAR(left.y, right.y, 0.01);
    EXPECT_NEAR(left.z, -right.z, 0.01);
}

TEST_F(PoseEditorTest, PlayingShowsTheMovementAndEditingStopsIt)
{
    click(u"playPoses"_s);
    EXPECT_TRUE(canvas().isPlaying());
    const QPoint at = canvas().positionOf(BodyHandle::RightHand).toPoint();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at);
    EXPECT_FALSE(canvas().isPlaying());
}

TEST_F(PoseEditorTest, TheWholePathWorksByKeyboard)
{
    click(u"beginFrom"_s);
    auto* field = m_editor.findChild<QLineEdit*>(u"startSearch"_s);
    QTest::keyClicks(field, u"kneeling"_s);
    QTest::keyClick(field, Qt::Key_Down);
    auto* list = m_editor.findChild<RowList*>(u"startList"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(m_editor.findChild<QAbstractButton*>(u"posePlace1"_s), Qt::Key_Space);
    canvas().setFocus();
    canvas().select(BodyHandle::Head);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&canvas(), Qt::Key_Tab);
    ASSERT_EQ(canvas().selected(), BodyHandle::Pelvis);
    const Vector before = handlePoint(solveBody(pose(1)), BodyHandle::Pelvis);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_GT(length(handlePoint(solveBody(pose(1)), BodyHandle::Pelvis) - before), 0.08);
    EXPECT_NE(pose(1), pose(0));
}

TEST_F(PoseEditorTest, TheViewThatIsShownCanBecomeTheExercises)
{
    click(u"viewFront"_s);
    click(u"viewFromHere"_s);
    EXPECT_EQ(m_editor.motion().camera.azimuth, 90.0);
    EXPECT_FALSE(m_editor.motion().camera.centre);
}

TEST_F(PoseEditorTest, NewPhasesKeepThePosesAndAreNoStep)
{
    drag(BodyHandle::RightHand, {-30, -90});
    const Pose edited = pose(0);
    m_editor.setPhases({{u"rest"_s, PhaseAim::EndAndBack}});
    EXPECT_EQ(pose(0), edited);
    ASSERT_EQ(m_editor.motion().phases.size(), 1u);
    m_editor.undo();
    EXPECT_NE(pose(0), edited);
    EXPECT_TRUE(m_editor.motion().phases.contains(u"rest"_s));
}

} // namespace
} // namespace limber
