// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/settings/settings_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class SettingsPageTest : public test::SettingsFixture {};

TEST_F(SettingsPageTest, AChangeByKeyboardIsSavedAtOnce)
{
    auto* days = named<QSpinBox>(u"Days of practice a week"_s);
    ASSERT_NE(days, nullptr);
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);
    QTest::keyClick(days, Qt::Key_Up);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_data->settings.load()->daysAWeek, 5);
}

TEST_F(SettingsPageTest, AChoiceIsSavedAtOnce)
{
    auto* colours = named<QComboBox>(u"Colours"_s);
    ASSERT_NE(colours, nullptr);
    QTest::keyClick(colours, Qt::Key_Down);
    EXPECT_EQ(m_data->settings.load()->appearance, Appearance::Light);
}

TEST_F(SettingsPageTest, TheFigureIsDressedAtOnce)
{
    auto* skin = named<QComboBox>(u"Skin of the figure"_s);
    auto* clothes = named<QComboBox>(u"Clothes of the figure"_s);
    ASSERT_NE(skin, nullptr);
    ASSERT_NE(clothes, nullptr);
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);
    QTest::keyClick(skin, Qt::Key_Down);
    QTest::keyClick(clothes, Qt::Key_End);
    EXPECT_EQ(m_data->settings.load()->figure, (FigureLook{SkinTone::Brown, Outfit::Grey}));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SettingsPageTest, ASwitchIsSavedAtOnce)
{
    QCheckBox* sound = switchNamed(u"Play sounds during practice"_s);
    ASSERT_NE(sound, nullptr);
    QTest::keyClick(sound, Qt::Key_Space);
    EXPECT_FALSE(m_data->settings.load()->soundOn);
}

TEST_F(SettingsPageTest, ShowingTheSettingsChangesNothing)
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);
    m_page->refresh();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(m_data->settings.load(), Settings{});
}

TEST_F(SettingsPageTest, AWheelThatScrollsThePageChangesNothing)
{
    auto* days = named<QSpinBox>(u"Days of practice a week"_s);
    ASSERT_NE(days, nullptr);
    const auto turn = [&] {
        const QPointF middle = days->rect().center();
        QWheelEvent event(middle, days->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(days, &event);
    };
    m_page->setFocus();
    turn();
    EXPECT_EQ(m_data->settings.load()->daysAWeek, 4);
    days->setFocus();
    turn();
    EXPECT_EQ(m_data->settings.load()->daysAWeek, 5);
}

TEST_F(SettingsPageTest, WhatTheHintsAreToKnowIsSavedAtOnce)
{
    auto* level = named<QComboBox>(u"Exercising is"_s);
    ASSERT_NE(level, nullptr);
    QTest::keyClick(level, Qt::Key_Down);
    EXPECT_EQ(m_data->settings.load()->care.experience, Experience::Used);

    auto* wake = named<QComboBox>(u"I usually get up at"_s);
    ASSERT_NE(wake, nullptr);
    EXPECT_FALSE(wake->isEnabled());
    QTest::keyClick(switchNamed(u"Look after my back in the first hour of the morning"_s),
                    Qt::Key_Space);
    ASSERT_TRUE(wake->isEnabled());
    QTest::keyClick(wake, Qt::Key_Up);
    EXPECT_TRUE(m_data->settings.load()->care.wakeTimeOn);
    EXPECT_EQ(m_data->settings.load()->care.wakeTime, QTime(6, 30));

    auto* walking = named<QSpinBox>(u"Minutes of walking a week"_s);
    ASSERT_NE(walking, nullptr);
    EXPECT_FALSE(walking->isEnabled());
    QTest::keyClick(switchNamed(u"I have a weekly goal for walking"_s), Qt::Key_Space);
    QTest::keyClick(walking, Qt::Key_Down);
    EXPECT_TRUE(m_data->settings.load()->care.aerobicGoalOn);
    EXPECT_EQ(m_data->settings.load()->care.aerobicGoal, std::chrono::minutes{140});
}

TEST_F(SettingsPageTest, TheLongestDayGoesAlongWithAShortestOneThatIsLonger)
{
    auto* least = named<QSpinBox>(u"Minutes on a day of practice, at least"_s);
    auto* most = named<QSpinBox>(u"Minutes on a day of practice, at most"_s);
    ASSERT_TRUE(least && most);
    least->setFocus();
    least->selectAll();
    QTest::keyClicks(least, u"45"_s);
    EXPECT_EQ(m_data->settings.load()->care, CareChoice{}) << "half typed is not meant yet";
    QTest::keyClick(least, Qt::Key_Return);
    EXPECT_EQ(most->value(), 45);
    EXPECT_EQ(m_data->settings.load()->care.dayMinutes,
              (DayMinutes{std::chrono::minutes{45}, std::chrono::minutes{45}}));
}

TEST_F(SettingsPageTest, SaysWhereTheDataIs)
{
    QString all;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        all += label->text();
    EXPECT_TRUE(all.contains(m_folder.path()));
}

} // namespace
} // namespace limber
