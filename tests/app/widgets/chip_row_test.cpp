// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class ChipRowTest : public testing::Test {
protected:
    ChipRow row;
    Chip* core = row.addChip(u"core"_s, u"Core"_s);
    Chip* yoga = row.addChip(u"yoga"_s, u"Yoga"_s);
    Chip* walk = row.addChip(u"walk"_s, u"Walking"_s);
    QSignalSpy changes{&row, &ChipRow::selectionChanged};
};

TEST_F(ChipRowTest, ClicksAndSpaceSwitchChips)
{
    QTest::mouseClick(walk, Qt::LeftButton);
    QTest::keyClick(core, Qt::Key_Space);
    EXPECT_EQ(row.selection(), QStringList({u"core"_s, u"walk"_s}));
    QTest::mouseClick(walk, Qt::LeftButton);
    EXPECT_EQ(row.selection(), QStringList({u"core"_s}));
    ASSERT_EQ(changes.size(), 3);
    EXPECT_EQ(changes.at(1).at(0).toStringList(), QStringList({u"core"_s, u"walk"_s}));
}

TEST_F(ChipRowTest, SettingTheSelectionEmitsNothing)
{
    row.setSelection({u"yoga"_s, u"unknown"_s});
    EXPECT_EQ(row.selection(), QStringList({u"yoga"_s}));
    EXPECT_EQ(changes.size(), 0);
}

TEST_F(ChipRowTest, WrapsWhereThereIsNoRoom)
{
    const int oneLine = row.heightForWidth(1000);
    EXPECT_EQ(oneLine, hit_size::kLeast);
    EXPECT_EQ(row.heightForWidth(core->sizeHint().width() + 1), 3 * oneLine + 2 * space::kSmall);
}

TEST_F(ChipRowTest, StartsAtTheRightForRightToLeft)
{
    row.setLayoutDirection(Qt::RightToLeft);
    row.resize(600, 40);
    row.show();
    EXPECT_EQ(core->geometry().right(), 599);
    EXPECT_LT(yoga->x(), core->x());
}

TEST_F(ChipRowTest, SwitchingAChipNeitherMovesNorResizesAnything)
{
    const QSize before = core->sizeHint();
    core->setChecked(true);
    EXPECT_EQ(core->sizeHint(), before);
}

TEST_F(ChipRowTest, ClearingForgetsEveryChip)
{
    core->setChecked(true);
    row.clear();
    EXPECT_TRUE(row.selection().isEmpty());
    EXPECT_TRUE(row.findChildren<Chip*>().isEmpty());
}

} // namespace
} // namespace limber
