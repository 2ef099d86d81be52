// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/figure/figure_widget.h"

#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FigureWidgetTest : public ::testing::Test {
protected:
    FigureWidgetTest()
    {
        m_widget.resize(320, 240);
        m_widget.setMotion(m_figures.find(u"bird-dog"_s));
        m_widget.show();
    }

    FigureLibrary m_figures;
    FigureWidget m_widget;
};

TEST_F(FigureWidgetTest, DraggingTurnsTheFigureAndADoubleClickTurnsItBack)
{
    const QPoint middle = m_widget.rect().center();
    QTest::mousePress(&m_widget, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&m_widget, middle + QPoint(40, 10));
    QTest::mouseRelease(&m_widget, Qt::LeftButton, {}, middle + QPoint(40, 10));
    EXPECT_NE(m_widget.turn().azimuth, 0.0);
    EXPECT_NE(m_widget.turn().elevation, 0.0);
    QTest::mouseDClick(&m_widget, Qt::LeftButton, {}, middle);
    EXPECT_EQ(m_widget.turn(), FigureTurn{});
}

TEST_F(FigureWidgetTest, ArrowKeysTurnItToo)
{
    QTest::keyClick(&m_widget, Qt::Key_Left);
    EXPECT_EQ(m_widget.turn().azimuth, 15.0);
    QTest::keyClick(&m_widget, Qt::Key_Escape);
    EXPECT_EQ(m_widget.turn(), FigureTurn{});
}

TEST_F(FigureWidgetTest, PlaysOnlyWhileItCanBeSeen)
{
    m_widget.play({{u"reach"_s, 2s}, {u"return"_s, 2s}});
    EXPECT_TRUE(m_widget.isPlaying());
    m_widget.hide();
    EXPECT_FALSE(m_widget.isPlaying());
    m_widget.show();
    EXPECT_TRUE(m_widget.isPlaying());
}

TEST_F(FigureWidgetTest, WithReducedMotionItStepsFromPoseToPose)
{
    m_widget.setFigureMotion(FigureMotion::Stepping);
    m_widget.play({{u"reach"_s, 2s}});
    EXPECT_FALSE(m_widget.isPlaying());
    m_widget.showMoment({0, 1, 0.4});
    EXPECT_EQ(m_widget.moment(), (MotionMoment{1, 1, 0.0}));
}

/// Counts how often a widget is painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count()
    {
        QTest::qWait(0);
        return m_count;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

TEST_F(FigureWidgetTest, IsPaintedAnewOnlyWhenItMovesByWhatEyesCanSee)
{
    m_widget.showMoment({0, 1, 0.5});
    (void)QTest::qWaitForWindowExposed(&m_widget);
    (void)m_widget.grab();
    PaintCounter paints(m_widget);
    const int before = paints.count();
    m_widget.showMoment({0, 1, 0.5001});
    EXPECT_EQ(paints.count(), before);
    m_widget.showMoment({0, 1, 0.55});
    EXPECT_EQ(paints.count(), before + 1);
    // Many small moves add up to one that is seen.
    for (int i = 1; i <= 100; ++i)
        m_widget.showMoment({0, 1, 0.55 + 0.0005 * i});
    EXPECT_EQ(paints.count(), before + 2);
}

TEST_F(FigureWidgetTest, TheLeftSideLooksDifferent)
{
    m_widget.showMoment({1, 1, 0.0});
    const QImage right = m_widget.grab().toImage();
    m_widget.setSide(FigureSide::Left);
    EXPECT_NE(m_widget.grab().toImage(), right);
}

TEST_F(FigureWidgetTest, WithoutAMotionItPaintsNothing)
{
    m_widget.setMotion(nullptr);
    EXPECT_EQ(m_widget.motion(), nullptr);
    (void)m_widget.grab();
}

} // namespace
} // namespace limber
