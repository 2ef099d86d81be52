// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/widgets/integer_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class IntegerFieldTest : public testing::Test {
protected:
    IntegerFieldTest()
    {
        field.setRanges({10, 15}, {5, 20});
        field.setValue(12);
        field.show();
        QApplication::setActiveWindow(&field);
    }

    QAbstractButton* button(const QString& name)
    {
        for (auto* candidate : field.findChildren<QAbstractButton*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    void type(const QString& text)
    {
        auto* spin = field.findChild<QSpinBox*>();
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, text);
        QTest::keyClick(spin, Qt::Key_Return);
    }

    IntegerField field{u"Repetitions"_s};
};

TEST_F(IntegerFieldTest, SaysWhatIsRecommended)
{
    EXPECT_EQ(field.standing(), RangeStanding::Inside);
    EXPECT_EQ(field.hint(), u"Recommended 10–15"_s);
}

TEST_F(IntegerFieldTest, SaysTheUnitOfWhatIsRecommended)
{
    field.setSuffix(u" s"_s);
    EXPECT_EQ(field.hint(), u"Recommended 10–15 s"_s);
    field.setValue(40);
    EXPECT_EQ(field.hint(), u"Not possible: choose 5–20 s"_s);
}

TEST_F(IntegerFieldTest, NamesAllItsControlsAndMakesThemLargeEnough)
{
    const Theme theme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(field.findChild<QSpinBox*>()->accessibleName(), u"Repetitions"_s);
    ASSERT_NE(button(u"Less: Repetitions"_s), nullptr);
    ASSERT_NE(button(u"More: Repetitions"_s), nullptr);
    EXPECT_GE(button(u"More: Repetitions"_s)->sizeHint().height(), hit_size::kLeast);
}

TEST_F(IntegerFieldTest, ButtonsStepAndStopAtTheAllowedBounds)
{
    auto* more = button(u"More: Repetitions"_s);
    auto* less = button(u"Less: Repetitions"_s);
    field.setStep(6);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(field.value(), 18);
    EXPECT_EQ(field.standing(), RangeStanding::Outside);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(field.value(), 20);
    EXPECT_FALSE(more->isEnabled());
    field.setValue(6);
    QTest::keyClick(less, Qt::Key_Space);
    EXPECT_EQ(field.value(), 5);
    EXPECT_FALSE(less->isEnabled());
}

TEST_F(IntegerFieldTest, TypedValuesAreJudgedAndNotCutShort)
{
    QSignalSpy standings(&field, &IntegerField::standingChanged);
    type(u"40"_s);
    EXPECT_EQ(field.value(), 40);
    EXPECT_EQ(field.standing(), RangeStanding::Forbidden);
    EXPECT_EQ(field.hint(), u"Not possible: choose 5–20"_s);
    EXPECT_GE(standings.size(), 1);
    type(u"8"_s);
    EXPECT_EQ(field.standing(), RangeStanding::Outside);
    EXPECT_EQ(field.hint(), u"Outside the recommended 10–15"_s);
}

TEST_F(IntegerFieldTest, LessLeadsBackFromAValueThatIsNotAllowed)
{
    field.setValue(40);
    QTest::mouseClick(button(u"Less: Repetitions"_s), Qt::LeftButton);
    EXPECT_EQ(field.value(), 20);
}

TEST_F(IntegerFieldTest, ArrowKeysStep)
{
    QTest::keyClick(field.findChild<QSpinBox*>(), Qt::Key_Up);
    EXPECT_EQ(field.value(), 13);
}

TEST_F(IntegerFieldTest, ChangingTheRangesKeepsTheValueAndJudgesItAnew)
{
    field.setRanges({3, 3}, {1, 6});
    EXPECT_EQ(field.value(), 12);
    EXPECT_EQ(field.standing(), RangeStanding::Forbidden);
    field.setValue(3);
    EXPECT_EQ(field.hint(), u"Recommended 3"_s);
}

} // namespace
} // namespace limber
