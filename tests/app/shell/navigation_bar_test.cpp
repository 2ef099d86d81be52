// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation_bar.h"
#include "app/widgets/button.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

TEST(NavigationBarTest, AClickChoosesAPage)
{
    NavigationBar bar;
    bar.show();
    Destination chosen = Destination::Today;
    QObject::connect(&bar, &NavigationBar::chosen, &bar,
                     [&chosen](Destination destination) { chosen = destination; });
    const auto buttons = bar.findChildren<Button*>();
    ASSERT_EQ(buttons.size(), 6);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    EXPECT_EQ(chosen, Destination::Plan);
    EXPECT_TRUE(buttons.at(1)->isChecked());
}

TEST(NavigationBarTest, ControlAndADigitChooseAPage)
{
    NavigationBar bar;
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    bar.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    Destination chosen = Destination::Today;
    QObject::connect(&bar, &NavigationBar::chosen, &bar,
                     [&chosen](Destination destination) { chosen = destination; });
    QTest::keyClick(&bar, Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(chosen, Destination::Progress);
}

TEST(NavigationBarTest, TheFocusInTheBarFollowsToTheCurrentPage)
{
    NavigationBar bar;
    bar.show();
    const auto buttons = bar.findChildren<Button*>();
    buttons.at(0)->setFocus();
    bar.setCurrent(Destination::Routines);
    EXPECT_EQ(bar.focusWidget(), buttons.at(2));
}

TEST(NavigationBarTest, EveryButtonSaysItsPageAndItsShortcut)
{
    const NavigationBar bar;
    for (const Button* button : bar.findChildren<Button*>()) {
        EXPECT_FALSE(button->text().isEmpty());
        EXPECT_TRUE(button->toolTip().contains(button->text()));
        EXPECT_NE(button->toolTip(), button->text());
    }
}

} // namespace
} // namespace limber
