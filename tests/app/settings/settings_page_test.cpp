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

TEST_F(SettingsPageTest, SaysWhereTheDataIs)
{
    QString all;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        all += label->text();
    EXPECT_TRUE(all.contains(m_folder.path()));
}

} // namespace
} // namespace limber
