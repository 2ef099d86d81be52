// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/mini_window.h"
#include "app/practice/practice_look.h"
#include "app/practice/side_sign.h"
#include "app/widgets/button.h"
#include "app/widgets/countdown_ring.h"
#include "app/widgets/elided_label.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PracticeState someState()
{
    PracticeState state;
    state.player = PlayerState::Running;
    state.kind = SegmentKind::Phase;
    state.exercise = u"Side plank with a rather long name that does not fit"_s;
    state.phase = u"Hold"_s;
    state.side = BodySide::Left;
    state.set = 1;
    state.sets = 2;
    state.repetition = 3;
    state.repetitions = 10;
    state.countedLeft = 7500ms;
    state.countedLength = 10s;
    return state;
}

/// Counts the paints of a widget and of all in it.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& widget)
    {
        widget.installEventFilter(this);
        for (QWidget* child : widget.findChildren<QWidget*>())
            child->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int paints = 0;
};

} // namespace

class MiniWindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        window.setState(someState());
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    Button* button(const QString& name) { return window.findChild<Button*>(name); }

    MiniWindow window;
};

TEST_F(MiniWindowTest, ShowsNumberExerciseSideAndCount)
{
    EXPECT_EQ(window.findChild<CountdownRing*>()->text(), u"8"_s);
    EXPECT_EQ(window.findChild<CountdownRing*>()->remaining(), 0.75);
    auto* exercise = window.findChild<ElidedLabel*>(u"miniExerciseLabel"_s);
    EXPECT_EQ(exercise->text(), someState().exercise);
    EXPECT_TRUE(exercise->isElided());
    EXPECT_EQ(window.findChild<ElidedLabel*>(u"miniCountedLabel"_s)->text(),
              u"Set 1 of 2 · Repetition 3 of 10"_s);
    EXPECT_EQ(window.findChild<SideSign*>()->side(), BodySide::Left);
    EXPECT_TRUE(window.findChild<SideSign*>()->isVisible());
}

TEST_F(MiniWindowTest, StaysAboveOtherWindowsAndKeepsItsSizeWhateverItShows)
{
    EXPECT_TRUE(window.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    const QSize size = window.size();
    PracticeState state = someState();
    state.side = BodySide::Both;
    state.exercise = u"Plank"_s;
    state.player = PlayerState::Paused;
    window.setState(state);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.size(), size);
    EXPECT_FALSE(window.findChild<SideSign*>()->isVisible());
}

TEST_F(MiniWindowTest, ButtonsAndKeysSayWhatThePersonWants)
{
    QSignalSpy pause(&window, &MiniWindow::pauseToggled);
    QSignalSpy skip(&window, &MiniWindow::skipRequested);
    QSignalSpy closed(&window, &MiniWindow::closed);
    QTest::mouseClick(button(u"miniPauseButton"_s), Qt::LeftButton);
    QTest::keyClick(&window, Qt::Key_Space);
    EXPECT_EQ(pause.count(), 2);
    QTest::mouseClick(button(u"miniSkipButton"_s), Qt::LeftButton);
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_EQ(skip.count(), 2);
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(window.isVisible());
    window.show();
    QTest::mouseClick(button(u"miniBackButton"_s), Qt::LeftButton);
    EXPECT_EQ(closed.count(), 2);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(MiniWindowTest, EveryButtonHasANameAndTellsItsKey)
{
    for (const QString& name : {u"miniPauseButton"_s, u"miniSkipButton"_s, u"miniBackButton"_s}) {
        const Button* found = button(name);
        ASSERT_NE(found, nullptr);
        EXPECT_FALSE(found->accessibleName().isEmpty());
        EXPECT_TRUE(found->toolTip().contains(found->accessibleName()));
        EXPECT_TRUE(found->toolTip().contains(u'('));
    }
    PracticeState paused = someState();
    paused.player = PlayerState::Paused;
    window.setState(paused);
    EXPECT_EQ(button(u"miniPauseButton"_s)->text(), u"Continue"_s);
    EXPECT_TRUE(
        window.findChild<ElidedLabel*>(u"miniCountedLabel"_s)->text().startsWith(u"Paused"_s));
}

TEST_F(MiniWindowTest, IsMovedByDragging)
{
    const QPoint before = window.pos();
    const QPoint inside(window.width() / 2, 4);
    QTest::mousePress(&window, Qt::LeftButton, {}, inside);
    QTest::mouseMove(&window, inside + QPoint(30, 20));
    QTest::mouseRelease(&window, Qt::LeftButton, {}, inside);
    EXPECT_NE(window.pos(), before);
}

TEST_F(MiniWindowTest, TheSameStatePaintsNothing)
{
    QCoreApplication::processEvents();
    PaintCounter counter(window);
    for (int again = 0; again < 20; ++again) {
        window.setState(someState());
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(counter.paints, 0);
}

TEST_F(MiniWindowTest, SteppedTheRingMovesOnceASecond)
{
    window.setSmoothness(Smoothness::Stepped);
    PracticeState state = someState();
    state.countedLeft = 7000ms;
    window.setState(state);
    QCoreApplication::processEvents();
    PaintCounter counter(*window.findChild<CountdownRing*>());
    for (; state.countedLeft > 6000ms; state.countedLeft -= 10ms) {
        window.setState(state);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(counter.paints, 0);
    window.setState(state);
    QCoreApplication::processEvents();
    EXPECT_EQ(counter.paints, 1);
}

TEST_F(MiniWindowTest, ButtonsKeepTheirOrderInAMirroredInterface)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        window.setLayoutDirection(direction);
        QCoreApplication::processEvents();
        EXPECT_LT(button(u"miniPauseButton"_s)->x(), button(u"miniSkipButton"_s)->x());
        EXPECT_LT(button(u"miniSkipButton"_s)->x(), button(u"miniBackButton"_s)->x());
    }
}

} // namespace limber::test
