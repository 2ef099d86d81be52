// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pain_scale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

class PainScaleTest : public testing::Test {
protected:
    PainScaleTest()
    {
        scale.show();
        QApplication::setActiveWindow(&scale);
    }

    QAbstractButton* step(int value) { return scale.findChildren<QAbstractButton*>().at(value); }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    PainScale scale;
    QSignalSpy chosen{&scale, &PainScale::valueChosen};
};

TEST_F(PainScaleTest, StartsWithoutAnAnswer)
{
    EXPECT_EQ(scale.findChildren<QAbstractButton*>().size(), 11);
    EXPECT_FALSE(scale.value().has_value());
    for (int value = 0; value <= 10; ++value)
        EXPECT_FALSE(step(value)->isChecked());
}

TEST_F(PainScaleTest, OneTapAnswers)
{
    QTest::mouseClick(step(4), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toInt(), 4);
    EXPECT_EQ(scale.value(), 4);
    EXPECT_TRUE(step(4)->isChecked());
}

TEST_F(PainScaleTest, AnotherTapReplacesTheAnswerAndTheSameTapKeepsIt)
{
    QTest::mouseClick(step(4), Qt::LeftButton);
    QTest::mouseClick(step(7), Qt::LeftButton);
    EXPECT_FALSE(step(4)->isChecked());
    QTest::mouseClick(step(7), Qt::LeftButton);
    EXPECT_TRUE(step(7)->isChecked());
    EXPECT_EQ(scale.value(), 7);
    EXPECT_EQ(chosen.size(), 3);
}

TEST_F(PainScaleTest, ArrowKeysWalkAndSpaceAnswers)
{
    step(0)->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(chosen.size(), 0);
    press(Qt::Key_Space);
    EXPECT_EQ(scale.value(), 1);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(scale.value(), 10);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_EQ(scale.value(), 0);
}

TEST_F(PainScaleTest, ArrowKeysFollowTheReadingDirection)
{
    scale.setLayoutDirection(Qt::RightToLeft);
    step(0)->setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    EXPECT_EQ(scale.value(), 1);
}

TEST_F(PainScaleTest, IsOneStopOfTheTabKey)
{
    const auto stops = [this] {
        int count = 0;
        for (const QAbstractButton* button : scale.findChildren<QAbstractButton*>())
            count += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        return count;
    };
    EXPECT_EQ(stops(), 1);
    scale.setValue(6);
    EXPECT_EQ(stops(), 1);
    EXPECT_TRUE(step(6)->focusPolicy() & Qt::TabFocus);
}

TEST_F(PainScaleTest, SettingAnEarlierAnswerEmitsNothingAndRefusesNonsense)
{
    scale.setValue(3);
    EXPECT_EQ(scale.value(), 3);
    scale.setValue(11);
    EXPECT_FALSE(scale.value().has_value());
    scale.setValue(std::nullopt);
    EXPECT_FALSE(scale.value().has_value());
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(PainScaleTest, EveryStepSaysWhatItAnswers)
{
    scale.setQuestion(QStringLiteral("Pain now"));
    EXPECT_EQ(step(0)->accessibleName(), QStringLiteral("Pain now: 0 of 10, no pain"));
    EXPECT_EQ(step(5)->accessibleName(), QStringLiteral("Pain now: 5 of 10"));
    EXPECT_EQ(step(10)->accessibleName(),
              QStringLiteral("Pain now: 10 of 10, worst pain imaginable"));
}

} // namespace
} // namespace limber
