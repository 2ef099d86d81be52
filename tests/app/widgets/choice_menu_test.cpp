// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_menu.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class ChoiceMenuTest : public testing::Test {
protected:
    ChoiceMenuTest()
    {
        menu.setTitle(u"Equipment"_s);
        menu.setChoices({{u"mat"_s, u"Mat"_s}, {u"chair"_s, u"Chair"_s}, {u"wall"_s, u"Wall"_s}});
        menu.show();
    }

    ChoiceMenu menu;
    QSignalSpy changes{&menu, &ChoiceMenu::selectionChanged};
};

TEST_F(ChoiceMenuTest, StaysOpenWhileSeveralAreSwitchedWithTheKeyboard)
{
    menu.setFocus();
    QTest::keyClick(&menu, Qt::Key_Space);
    ASSERT_TRUE(menu.choices().isVisible());
    QTest::keyClick(&menu.choices(), Qt::Key_Space);
    QTest::keyClick(&menu.choices(), Qt::Key_Down);
    QTest::keyClick(&menu.choices(), Qt::Key_Return);
    EXPECT_TRUE(menu.choices().isVisible());
    EXPECT_EQ(menu.selection(), QStringList({u"mat"_s, u"chair"_s}));
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(menu.text(), u"Equipment: 2"_s);
    EXPECT_TRUE(menu.accessibleName().contains("Mat, Chair"_L1));
    EXPECT_TRUE(menu.isChecked());
    QTest::keyClick(&menu.choices(), Qt::Key_Escape);
    EXPECT_FALSE(menu.choices().isVisible());
}

TEST_F(ChoiceMenuTest, AClickSwitchesAndLeavesItOpen)
{
    QTest::mouseClick(&menu, Qt::LeftButton);
    ASSERT_TRUE(menu.choices().isVisible());
    EXPECT_FALSE(menu.isChecked());
    const QRect wall = menu.choices().actionGeometry(menu.choices().actions().at(2));
    QTest::mouseClick(&menu.choices(), Qt::LeftButton, Qt::NoModifier, wall.center());
    EXPECT_EQ(menu.selection(), QStringList{u"wall"_s});
    EXPECT_TRUE(menu.choices().isVisible());
    menu.choices().close();
}

TEST_F(ChoiceMenuTest, OtherWordsKeepWhatIsChosen)
{
    menu.setSelection({u"chair"_s, u"no such"_s});
    EXPECT_EQ(changes.size(), 0);
    menu.setChoices({{u"wall"_s, u"Wand"_s}, {u"chair"_s, u"Stuhl"_s}});
    EXPECT_EQ(menu.selection(), QStringList{u"chair"_s});
    menu.setSelection({});
    EXPECT_EQ(menu.text(), u"Equipment"_s);
    EXPECT_FALSE(menu.isChecked());
}

} // namespace
} // namespace limber
